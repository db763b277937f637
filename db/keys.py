"""The key of the store: 32 random bytes in a file, written as 64 hexadecimal digits.

Where it is looked for, in this order:
1. the file that FOOTING_KEY_FILE names,
2. `footing-store-key` in the directory of systemd credentials (`LoadCredentialEncrypted=footing-store-key`),
3. `store.key` in the data directory, which is made on the first start.

The second key, for PINs and the audit log, is found the same way: FOOTING_STAFF_KEY_FILE, `footing-staff-key`,
`staff.key`. Losing it means new PINs for everybody and an audit log that can no longer be checked, no data.

Losing the store's key is losing the data: keep a printed copy in the clinic's safe. The key itself never reaches a log,
an error or a command line.
"""

import hashlib
import hmac
import os
import secrets
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db.engine import of_os_error, sync
from kiosk.errors import StoreUnavailable

KEY_BYTES = 32
KEY_FILE_VARIABLE = "FOOTING_KEY_FILE"
CREDENTIALS_VARIABLE = "CREDENTIALS_DIRECTORY"
CREDENTIAL_NAME = "footing-store-key"
KEY_FILE_NAME = "store.key"
STAFF_KEY_FILE_VARIABLE = "FOOTING_STAFF_KEY_FILE"
STAFF_CREDENTIAL_NAME = "footing-staff-key"
STAFF_KEY_FILE_NAME = "staff.key"

_CHECK_TEXT = b"footing store key check 1"


class KeyUnavailable(StoreUnavailable):
    """The key is missing, damaged, readable by others, or not the one of this store."""


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where a key is. A credential is given by the system: never made, and its mode is the system's own.

    `of` is what the key is for, in the words of an error.
    """

    path: Path
    credential: bool = False
    of: str = "store"


def key_place(data_dir: Path, environment: Mapping[str, str] | None = None) -> KeyPlace:
    """The one place that counts for the key of this data directory's store."""
    names = (KEY_FILE_VARIABLE, CREDENTIAL_NAME, KEY_FILE_NAME)
    return _place(data_dir, os.environ if environment is None else environment, "store", *names)


def staff_key_place(data_dir: Path, environment: Mapping[str, str] | None = None) -> KeyPlace:
    """The one place that counts for the key of PINs and audit log."""
    names = (STAFF_KEY_FILE_VARIABLE, STAFF_CREDENTIAL_NAME, STAFF_KEY_FILE_NAME)
    return _place(data_dir, os.environ if environment is None else environment, "staff", *names)


def _place(
    data_dir: Path, environment: Mapping[str, str], of: str, variable: str, credential: str, file: str
) -> KeyPlace:
    if named := environment.get(variable):
        return KeyPlace(Path(named), of=of)
    if directory := environment.get(CREDENTIALS_VARIABLE):
        given = Path(directory) / credential
        if given.exists():
            return KeyPlace(given, credential=True, of=of)
    return KeyPlace(data_dir / file, of=of)


def read_key(place: KeyPlace) -> bytes | None:
    """The key, or None when there is no such file. Raises `KeyUnavailable` when it cannot be used."""
    try:
        handle = os.open(place.path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(place) from error
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise _unreadable(place)
        if mode & 0o077 and not place.credential:
            raise KeyUnavailable(
                f"Other users of this machine may read the key of the {place.of}.",
                f"Close it with: chmod 400 '{place.path}'",
            )
        text = os.read(handle, 4 * KEY_BYTES).strip()
    finally:
        os.close(handle)
    try:
        key = bytes.fromhex(text.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        # Not chained: the error of `fromhex` may hold a piece of the key.
        raise KeyUnavailable(
            f"The key file of the {place.of} is damaged.",
            f"Put the recovery copy of the key, {2 * KEY_BYTES} digits, into '{place.path}'.",
        )
    return key


def make_key(place: KeyPlace) -> bytes:
    """Make the key, once. It is on the disk, mode 0400, before its name appears; a key is never overwritten.

    When another process was faster, that process's key is returned.
    """
    beside = place.path.with_name(f".{place.path.name}.{secrets.token_hex(8)}")
    key = secrets.token_bytes(KEY_BYTES)
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o400)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(f"{key.hex()}\n".encode("ascii"))
                file.flush()
                os.fsync(handle)
            with suppress(FileExistsError):
                os.link(beside, place.path)
        finally:
            beside.unlink(missing_ok=True)
        sync(place.path.parent)
    except OSError as error:
        raise of_os_error(error) from error
    made = read_key(place)
    if made is None:
        raise missing(place)
    return made


def missing(place: KeyPlace) -> KeyUnavailable:
    """The error for a store without its key."""
    if place.of == "staff":
        return KeyUnavailable(
            "The key of PINs and audit log is missing.",
            f"Put the recovery copy into '{place.path}' and close it with chmod 400. If there is none:"
            " footing staff recover",
        )
    return KeyUnavailable(
        "The key of the store is missing, so its visits cannot be read.",
        f"Put the recovery copy of the key into '{place.path}' and close it with chmod 400. Do not delete the store.",
    )


def wrong(place: KeyPlace) -> KeyUnavailable:
    """The error for a key that belongs to another store."""
    if place.of == "staff":
        return KeyUnavailable(
            "This is not the key of the PINs and the audit log of this store.",
            f"Put the recovery copy into '{place.path}' and close it with chmod 400. If there is none:"
            " footing staff recover",
        )
    return KeyUnavailable(
        "This is not the key of this store.",
        f"Put the recovery copy of the key that belongs to this machine into '{place.path}'.",
    )


def check_value(key: bytes) -> str:
    """A mark of the key that tells nothing about it: beside the store, it tells a wrong key from a damaged file."""
    return hmac.new(key, _CHECK_TEXT, hashlib.sha256).hexdigest()[:32]


def fits(key: bytes, check: str) -> bool:
    return hmac.compare_digest(check_value(key), check.strip())


def _unreadable(place: KeyPlace) -> KeyUnavailable:
    return KeyUnavailable(
        f"The key of the {place.of} cannot be read.",
        f"Let the user of Footing own '{place.path}', with mode 400.",
    )
