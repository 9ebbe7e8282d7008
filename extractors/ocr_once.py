"""A picture of a page that was recognised before in the same run is not recognised again.

One folder a process, like the journal of pages: the state is the module's.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

if TYPE_CHECKING:
    from extractors.ocr import Recognised


class _State:
    folder: Path | None = None


def remember_in(folder: Path) -> None:
    """Keep what is recognised from now on in this folder, which all workers of a run share."""
    _State.folder = folder


def once(read: Callable[..., Recognised]) -> Callable[..., Recognised]:
    """The reading of a picture, RGB of shape (h, w, 3), looked up by its pixels first."""

    @wraps(read)
    def known_or_read(image: Any, closer: Any = None) -> Recognised:
        if _State.folder is None:
            return read(image, closer)
        told = f"{image.shape} {closer is not None} ".encode()
        name = hashlib.blake2b(told + image.tobytes(), digest_size=20).hexdigest()
        file = _State.folder / f"{name}.seen"
        with suppress(OSError, zlib.error, ValidationError):
            return _adapter().validate_json(zlib.decompress(file.read_bytes()))
        seen = read(image, closer)
        spare = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):  # a full disk: the page is recognised again
            spare.write_bytes(zlib.compress(_adapter().dump_json(seen), 1))
            spare.replace(file)
        return seen

    return known_or_read


@cache
def _adapter() -> TypeAdapter[Recognised]:
    from extractors.ocr import Recognised

    return TypeAdapter(Recognised)
