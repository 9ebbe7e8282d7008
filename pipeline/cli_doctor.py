"""`buktikla doctor`: what this installation reads, and what a folder holds, before a long run."""

from __future__ import annotations

import tempfile
from pathlib import Path

from pipeline.cli_folder import refused
from pipeline.doctor import holdings, installation
from pipeline.language import N_, translator
from pipeline.records import Settings, Unprocessable
from pipeline.remote import Address
from pipeline.report.shown import path_shown

SHOWN = 10  # paths of each trouble

TROUBLES = {
    "broken": N_("Rusak atau tidak dapat dibuka"),
    "locked": N_("Dikunci dengan kata sandi"),
    "empty": N_("Kosong"),
    "stubs": N_("Pintasan atau tautan"),
    "junk": N_("Bawaan sistem atau sementara"),
    "unread": N_("Jenis yang tidak dibaca"),
    "large": N_("Melewati batas ukuran"),
    "twins": N_("Isinya sama dengan berkas lain"),
    "long": N_("Nama atau lokasinya terlalu panjang"),
    "clash": N_("Namanya hanya berbeda huruf besar atau aksen"),
    "misnamed": N_("Namanya tidak sesuai isinya"),
}


def examined(folder: Path | Address | None, language: str) -> str:
    """What the doctor says, as text for the terminal."""
    _ = translator(language)
    lines = [_(N_("Pemasangan ini:")), *(f"  {each.render(_)}" for each in installation().says)]
    if folder is None:
        return "\n".join(lines)
    with tempfile.TemporaryDirectory() as spool:
        try:
            held = holdings(folder, Settings(spool=Path(spool)))
        except Unprocessable as error:
            raise refused(error, folder) from error
    text = _(N_("{folder}: {files} berkas, {megabytes:.1f} MB"))
    lines += ["", text.format(folder=folder, files=held.files, megabytes=held.size / 1_000_000)]
    lines += [f"  {count:>6}  {name}" for name, count in held.formats]
    lines += [f"  {each.render(_)}" for each in held.says]
    for name, paths in held.by_reason:
        lines += ["", _(TROUBLES[name]) + ":", *(f"  {path_shown(path)}" for path in paths[:SHOWN])]
        if len(paths) > SHOWN:
            lines.append("  " + _(N_("... dan {more} lagi")).format(more=len(paths) - SHOWN))
    return "\n".join(lines)
