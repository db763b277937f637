"""The second key: not the store's, kept in a file of its own. What PINs and the audit log need is derived from it."""

import hashlib
import hmac
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class StaffKeys:
    """`pepper` goes into every PIN before it is hashed, `audit` into the MAC of every line of the audit log."""

    pepper: bytes = field(repr=False)
    audit: bytes = field(repr=False)


def derive(key: bytes) -> StaffKeys:
    """Both keys from the 32 bytes in the file. Different words, so that one tells nothing about the other."""

    def of(word: bytes) -> bytes:
        return hmac.new(key, b"footing staff key 1: " + word, hashlib.sha256).digest()

    return StaffKeys(of(b"pin pepper"), of(b"audit chain"))
