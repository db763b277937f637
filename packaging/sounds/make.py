"""Makes the kiosk's sounds from numbers: sine tones with soft ends, 16 bit mono. Run it again after a change.

Count and go differ in pitch, start and stop in direction (up, down), so that they are told apart without looking
and by people who hear high tones badly: nothing is above 1 kHz.
"""

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44100


@dataclass(frozen=True)
class Tone:
    """From `hertz` to `to_hertz` over `seconds`, `level` 0 to 1; a `bell` fades out over its whole length."""

    hertz: float
    seconds: float
    level: float
    to_hertz: float | None = None
    bell: bool = True


SOUNDS: dict[str, tuple[Tone, ...]] = {
    "tick": (Tone(620, 0.035, 0.22),),
    "count": (Tone(440, 0.16, 0.5),),
    "go": (Tone(880, 0.45, 0.6),),
    "start": (Tone(523, 0.12, 0.5, bell=False), Tone(784, 0.26, 0.55)),
    "stop": (Tone(784, 0.12, 0.5, bell=False), Tone(392, 0.32, 0.6)),
    "done": (Tone(523, 0.14, 0.45), Tone(659, 0.14, 0.45), Tone(784, 0.42, 0.5)),
}


def samples(tone: Tone) -> list[float]:
    """The wave of one tone, with an overtone for warmth and 6 ms of fade at both ends."""
    count, phase, out = int(RATE * tone.seconds), 0.0, []
    edge = int(RATE * 0.006)
    for n in range(count):
        share = n / count
        hertz = tone.hertz + ((tone.to_hertz or tone.hertz) - tone.hertz) * share
        phase += 2 * math.pi * hertz / RATE
        fade = min(1.0, n / edge, (count - n) / edge)
        body = math.exp(-3.2 * share) if tone.bell else 1.0
        out.append(tone.level * fade * body * (0.86 * math.sin(phase) + 0.14 * math.sin(2 * phase)))
    return out


def write(file: Path, tones: tuple[Tone, ...]) -> None:
    data = [sample for tone in tones for sample in samples(tone)]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(32767 * sample)) for sample in data))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        write(folder / f"{name}.wav", tones)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "assets" / "sounds")
