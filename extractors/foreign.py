"""Programs of the computer that read what nothing of ours reads: antiword, catdoc, LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from extractors import formats
from extractors.encoding import decoded

SECONDS = 60  # that any of them may take for one file

_READERS: dict[str, tuple[tuple[str, ...], ...]] = {
    formats.DOC: (("antiword", "-m", "UTF-8.txt", "-w", "0"), ("catdoc", "-d", "utf-8", "-w")),
    formats.PPT: (("catppt", "-d", "utf-8"),),
}
_SUFFIX = {formats.DOC: ".doc", formats.PPT: ".ppt"}
_OFFICE = ("soffice", "libreoffice")


def text_of(file: Path, media_type: str) -> tuple[str, str] | None:
    """The program that could and the text it read; None when none is installed or none could."""
    for command in _READERS.get(media_type, ()):
        program = shutil.which(command[0])
        if program:
            said = _said([program, *command[1:], str(file)])
            if said and said.strip():
                return command[0], said
    return _by_office(file, media_type)


def installed() -> list[str]:
    """The programs of this list that the computer has."""
    names = [command[0] for commands in _READERS.values() for command in commands]
    return [name for name in (*names, *_OFFICE) if shutil.which(name)]


def _by_office(file: Path, media_type: str) -> tuple[str, str] | None:
    program = next((found for name in _OFFICE if (found := shutil.which(name))), None)
    if program is None or media_type not in _SUFFIX:
        return None
    with tempfile.TemporaryDirectory(prefix="kantor-", ignore_cleanup_errors=True) as folder:
        here = Path(folder)
        # The copy has a plain name; the profile is our own, so that an open LibreOffice is no hurdle.
        copy = here / f"berkas{_SUFFIX[media_type]}"
        shutil.copyfile(file, copy)
        target = "txt:Text (encoded):UTF8" if media_type == formats.DOC else "html"
        profile = (here / "profil").as_uri()
        _said(
            [program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
             "--convert-to", target, "--outdir", str(here), str(copy)]
        )  # fmt: skip
        result = copy.with_suffix(f".{target.split(':')[0]}")
        if not result.exists():
            return None
        data = result.read_bytes()
    if media_type == formats.DOC:
        plain = decoded(data)
        return ("LibreOffice", plain[0]) if plain else None
    from extractors.hypertext import flow_of

    return "LibreOffice", flow_of(data).page().text


def _said(command: list[str]) -> str | None:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
