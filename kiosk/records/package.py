"""Where an export is written: a folder, or one encrypted zip. It gets its name when the last byte is on the disk.

Each file is hashed while it is written. On the way into the zip nothing plain touches the drive that is
written to; formats may hold rows in private temporary files of the system.
"""

import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, cast

from kiosk.errors import UserFacing


@dataclass(frozen=True, slots=True)
class Packed:
    """One finished file of the export; `sha256` is the hex digest of its plain bytes."""

    name: str
    bytes: int
    sha256: str


class _Place(Protocol):
    def open(self, name: str) -> AbstractContextManager[IO[bytes]]: ...

    def keep(self) -> None:
        """Bring all of it to the disk, under its own name."""
        ...

    def drop(self) -> None: ...


class Package:
    """The files of one export in the order they are written, each of them once."""

    def __init__(self, place: _Place) -> None:
        self._place = place
        self.files: list[Packed] = []

    @contextmanager
    def binary(self, name: str) -> Iterator[IO[bytes]]:
        """A new file to write bytes into. It cannot be read or sought."""
        with self._place.open(name) as raw:
            counted = _Counted(raw)
            yield cast(IO[bytes], counted)
            self.files.append(Packed(name, counted.bytes, counted.hash.hexdigest()))

    @contextmanager
    def text(self, name: str, encoding: str = "utf-8") -> Iterator[IO[str]]:
        """A new text file; line ends are written as given."""
        with self.binary(name) as raw:
            text = io.TextIOWrapper(io.BufferedWriter(cast(io.RawIOBase, raw), 1 << 16), encoding, newline="")
            try:
                yield text
                text.flush()
            except BaseException:
                cast(_Counted, raw).over = True
                raise
            finally:
                # Also after an error: what is left in the buffers would be written when nobody looks any more.
                text.detach().detach()


class _Counted(io.RawIOBase):
    """`over`: the file is given up, and what still comes out of a buffer goes nowhere."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self.over = False
        self.bytes = 0
        self.hash = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(cast(bytes, data))
        if self.over:
            return len(piece)
        self._raw.write(piece)
        self.hash.update(piece)
        self.bytes += len(piece)
        return len(piece)


class _Folder:
    """Only its owner may look into it, also when it has its final name."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._part = Path(tempfile.mkdtemp(".part", f"{target.name}.", target.parent))

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        with (self._part / name).open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())

    def keep(self) -> None:
        _sync(self._part)
        self._part.rename(self._target)
        _sync(self._target.parent)

    def drop(self) -> None:
        shutil.rmtree(self._part)


class _Zip:
    """AES-256 (WinZip's AE-2), which 7-Zip, WinZip, Keka and most archive programs open."""

    def __init__(self, target: Path, passphrase: str) -> None:
        import pyzipper  # takes its time to load: the kiosk starts without it

        self._target = target
        handle, name = tempfile.mkstemp(".part", f"{target.name}.", target.parent)
        self._part = Path(name)
        self._raw = os.fdopen(handle, "wb")
        self._zip = pyzipper.AESZipFile(
            self._raw, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
        )
        self._zip.setpassword(passphrase.encode())

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        return cast(IO[bytes], self._zip.open(name, "w", force_zip64=True))

    def keep(self) -> None:
        self._zip.close()
        self._raw.flush()
        os.fsync(self._raw.fileno())
        self._raw.close()
        # A hard link, not a rename: a file that somebody made there meanwhile is not written over.
        self._target.hardlink_to(self._part)
        self._part.unlink()
        _sync(self._target.parent)

    def drop(self) -> None:
        try:
            # Closed in order: it would try by itself later, on a file that is gone.
            self._zip.close()
        finally:
            self._raw.close()
            self._part.unlink()


def place(target: Path, passphrase: str | None) -> _Place:
    """A new folder, or a new zip when there is a passphrase. Raises `OSError`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    return _Folder(target) if passphrase is None else _Zip(target, passphrase)


@contextmanager
def whole_or_nothing(target: Path, passphrase: str | None) -> Iterator[Package]:
    """A package that is there when the block ends, and gone without a trace after any error in it.

    Raises `UserFacing` when the disk refuses.
    """
    try:
        where = place(target, passphrase)
        try:
            yield Package(where)
            where.keep()
        except BaseException:
            where.drop()
            raise
    except OSError as error:
        raise UserFacing(
            f"{target} cannot be written: {error.strerror}.", "Check the folder, its rights and its space."
        ) from error


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
