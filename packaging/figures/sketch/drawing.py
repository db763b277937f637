"""What a scene hands back, and the list of all pictures by name."""

from collections.abc import Callable
from dataclasses import dataclass, field

from .canvas import Canvas
from .skeleton import Body


@dataclass(slots=True)
class Drawing:
    """A picture and the facts behind it that can be checked.

    `bodies` were posed in it; `floor` is where their flat soles stand; `wall_x` a face that nothing of a body may
    pass (`wall_side` +1: the wall is to the right). `anchors` are named points for labels, in picture units.
    """

    canvas: Canvas
    bodies: list[Body] = field(default_factory=list)
    floor: float = 0.0
    wall_x: float | None = None
    wall_side: int = 1
    anchors: dict[str, tuple[float, float]] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)


Scene = Callable[[], Drawing]

PICTURES: dict[str, Scene] = {}


def picture(name: str) -> Callable[[Scene], Scene]:
    def register(scene: Scene) -> Scene:
        if name in PICTURES:
            raise ValueError(f"two pictures are called {name}")
        PICTURES[name] = scene
        return scene

    return register


def pair(name: str, scene: Callable[[bool], Drawing]) -> None:
    """A start and an end picture from one scene, which is told whether it is the end."""
    picture(f"{name}-start")(lambda: scene(False))
    picture(f"{name}-end")(lambda: scene(True))
