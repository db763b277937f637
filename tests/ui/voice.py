"""A stand-in for the voice, which takes down every word."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Voice:
    """Found in place of espeak-ng. `hold` makes the next words last until they are stopped."""

    folder: Path

    def __post_init__(self) -> None:
        program = self.folder / "espeak-ng"
        program.write_text(
            "#!/bin/sh\n"
            f'text=$(cat); printf "%s\\n--\\n" "$text" >> {self.folder}/heard\n'
            f"[ -e {self.folder}/hold ] && exec sleep 600\n"
            "exit 0\n"
        )
        program.chmod(0o755)

    def hold(self, held: bool = True) -> None:
        if held:
            (self.folder / "hold").touch()
        else:
            (self.folder / "hold").unlink()

    def said(self) -> list[str]:
        """Everything so far, one text each."""
        heard = self.folder / "heard"
        return heard.read_text().split("\n--\n")[:-1] if heard.exists() else []
