"""Folders at fsspec addresses (s3://, gs://, memory://, ...), copied to the spool within bounds."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

from pipeline.language import N_
from pipeline.records import Status, Unprocessable

MOST_BYTES = 50 << 30
MOST_FILES = 100_000
_ADDRESS = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]+://")
_UNFIT = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_BLOCK = 1 << 20

_NO_READER = N_("Alamat {folder} hanya dapat dibaca bila paket Python fsspec terpasang.")
_FAILED = N_("Alamat {folder} tidak dapat dibuka ({error}); periksa alamat dan hak aksesnya.")
_NOTHING = N_("Tidak ada berkas di alamat {folder}.")
_TOO_MUCH = N_(
    "Isi alamat {folder} terlalu banyak untuk disalin; berikan folder yang lebih sempit."
)
_UNSAFE = N_("Alamat {folder} memuat nama berkas yang tidak dapat disimpan: {name}.")


class Address(str):
    """An address as a command was given it; it answers what is asked of any folder."""

    @property
    def name(self) -> str:
        """The last part, fit for the name of a folder: no name or password of a user in it."""
        whole = self.partition("://")[2].partition("?")[0]
        last = next((part for part in reversed(whole.split("/")) if part), "alamat")
        return _UNFIT.sub("_", last.rpartition("@")[2]).strip(". ") or "alamat"

    def resolve(self) -> Address:
        return self

    def is_dir(self) -> bool:
        """Never one of this computer's folders."""
        return False


def place_of(text: str) -> Path | Address:
    """What the user means by the name of a folder; pathlib would mend an address's `//`."""
    return Address(text) if is_address(text) else Path(text)


def is_address(folder: Path | str) -> bool:
    """Whether this is an address to be fetched rather than a folder on disk."""
    return isinstance(folder, str) and bool(_ADDRESS.match(folder))


def copied(address: str, spool: Path) -> Path:
    """Copy everything below the address into a fresh folder of the spool, and give that.

    Raises Unprocessable with a sentence for the user when that is not possible.
    """
    try:
        import fsspec
    except ImportError as error:
        raise Unprocessable(Status.UNSUPPORTED, _NO_READER, folder=address) from error
    spool.mkdir(parents=True, exist_ok=True)
    target = Path(tempfile.mkdtemp(prefix="alamat-", dir=spool))
    try:
        system, root = fsspec.core.url_to_fs(address)
        names = sorted(system.find(root))
        if not names:
            raise Unprocessable(Status.UNREADABLE, _NOTHING, folder=address)
        if len(names) > MOST_FILES:
            raise Unprocessable(Status.TOO_LARGE, _TOO_MUCH, folder=address)
        _copy(system, root, names, target, address)
    except Unprocessable:
        raise
    except (ImportError, ValueError) as error:  # fsspec says what this sort of address asks for
        raise Unprocessable(Status.UNSUPPORTED, _FAILED, folder=address, error=error) from error
    except Exception as error:  # each store has failures of its own
        kind = type(error).__name__
        raise Unprocessable(Status.UNREADABLE, _FAILED, folder=address, error=kind) from error
    return target


def _copy(system: Any, root: str, names: list[str], target: Path, address: str) -> None:
    spent = 0
    base = target.resolve()
    for name in names:
        inner = name[len(root) :].strip("/") if name.startswith(root) else name
        file = (target / (inner or Path(name).name)).resolve()
        if not file.is_relative_to(base):
            raise Unprocessable(Status.UNSUPPORTED, _UNSAFE, folder=address, name=name)
        file.parent.mkdir(parents=True, exist_ok=True)
        with system.open(name, "rb") as stream, file.open("wb") as out:
            while block := stream.read(_BLOCK):
                spent += len(block)
                if spent > MOST_BYTES:
                    raise Unprocessable(Status.TOO_LARGE, _TOO_MUCH, folder=address)
                out.write(block)
