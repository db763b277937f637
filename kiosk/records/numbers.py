"""Numbers of visits within one export: in order, or random so that nothing follows from them."""

import hashlib
import random
import secrets
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_HALF_BITS = 15
_HALF = (1 << _HALF_BITS) - 1
MOST_NUMBERS = 1 << 2 * _HALF_BITS
SHUFFLED = 200
"""How many neighbours change places. More would have to be held in memory."""


class RandomNumbers:
    """A number below 2^30 for each visit, no two the same, by a key that only this object has and that dies with it.

    A Feistel network: a lookup table of the numbers given out would grow with the export.
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)

    def of(self, number: int) -> int:
        """Raises `ValueError` beyond a thousand million visits."""
        if not 0 <= number < MOST_NUMBERS:
            raise ValueError("too many visits for one export")
        left, right = number >> _HALF_BITS, number & _HALF
        for round_ in range(4):
            mixed = hashlib.blake2s(bytes((round_, right >> 8, right & 255)), key=self._key, digest_size=2)
            left, right = right, left ^ (int.from_bytes(mixed.digest(), "big") & _HALF)
        return left << _HALF_BITS | right


def shuffled(things: Iterable[T]) -> Iterator[T]:
    """The same things, out of order among their neighbours."""
    draw = random.SystemRandom()
    near: list[T] = []
    for thing in things:
        near.append(thing)
        if len(near) == SHUFFLED:
            draw.shuffle(near)
            yield from near
            near.clear()
    draw.shuffle(near)
    yield from near
