"""The buktikla command; what is heavy is imported only by the command that needs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from pipeline.cli_frame import Exit as Exit
from pipeline.cli_frame import Group, Stop, frame
from pipeline.cli_rulebook import rules_group
from pipeline.language import LANGUAGES, N_, translator
from pipeline.options import MEMORY
from pipeline.records import Translate
from pipeline.remote import Address, place_of


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command in the language that was asked for, before anything is printed."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = language_of(given)
    _ = translator(language)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console may not know every letter
            stream.reconfigure(errors="replace")
    try:
        program(_, language).main(given, prog_name="buktikla", standalone_mode=False)
    except Stop as stop:
        click.echo(stop.message.render(_), err=True)
        raise SystemExit(stop.status) from stop
    except click.UsageError as error:
        click.echo(frame(error, _), err=True)
        raise SystemExit(Exit.USAGE) from error
    except (click.Abort, KeyboardInterrupt) as error:
        click.echo(
            _(N_("Dihentikan. Jalankan lagi perintah yang sama untuk melanjutkan.")), err=True
        )
        raise SystemExit(Exit.UNFINISHED) from error
    except OSError as error:
        text = _(N_("Tidak dapat dilanjutkan: {why} ({where})."))
        click.echo(text.format(why=error.strerror or error, where=error.filename or "-"), err=True)
        raise SystemExit(Exit.UNFINISHED) from error


def language_of(arguments: Sequence[str]) -> str:
    """The language named by --lang, else by BUKTIKLA_LANG, else Indonesian."""
    chosen = os.environ.get("BUKTIKLA_LANG", LANGUAGES[0])
    for at, argument in enumerate(arguments):
        if argument == "--lang" and at + 1 < len(arguments):
            chosen = arguments[at + 1]
        elif argument.startswith("--lang="):
            chosen = argument.removeprefix("--lang=")
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def program(_: Translate, language: str) -> click.Group:
    """The command with all its parts, its help in the language of `_`."""
    from importlib.metadata import version

    lang = click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        default=language,
        expose_value=False,
        help=_(N_("Bahasa keluaran: id atau en.")),
    )
    rulebook = click.option(
        "--rulebook",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help=_(N_("Folder rulebook lain (book.yaml dan indicators/).")),
    )

    ocr = click.option(
        "--ocr",
        type=click.Choice(("auto", "off", "always")),
        default="auto",
        help=_(N_("Membaca gambar tulisan.")),
    )

    @click.group(
        cls=Group,
        translate=_,
        help=_(
            N_("Memeriksa folder bukti Evaluasi KLA: apa yang kurang, lemah, atau tidak cocok.")
        ),
    )
    @click.version_option(
        version("buktikla"), message="%(prog)s %(version)s", help=_(N_("Tampilkan versi."))
    )
    @lang
    def buktikla() -> None: ...

    @buktikla.command(
        help=_(N_("Periksa FOLDER (folder atau ZIP) dan tulis daftar kekurangannya."))
    )
    @click.argument("folder", type=place_of)
    @click.option(
        "--region",
        metavar=_(N_("NAMA")),
        help=_(N_("Nama resmi atau kode wilayah, misalnya 32.16.")),
    )
    @click.option(
        "--year",
        metavar=_(N_("TAHUN")),
        help=_(N_("Tahun evaluasi; dinilai dua tahun sebelumnya.")),
    )
    @click.option(
        "--claims",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=_(N_("Penilaian mandiri (XLSX atau CSV).")),
    )
    @click.option(
        "--out", metavar="DIR", type=click.Path(path_type=Path), help=_(N_("Folder hasil."))
    )
    @click.option(
        "--jobs", metavar="N", type=int, default=0, help=_(N_("Jumlah proses; bawaan: semua inti."))
    )
    @click.option(
        "--memory",
        metavar=_(N_("UKURAN")),
        default=MEMORY,
        help=_(N_("Memori untuk semua proses: bagian dari yang bebas (70%) atau jumlah (4G).")),
    )
    @ocr
    @click.option(
        "--engine",
        type=click.Choice(("local", "ray")),
        default="local",
        help=_(
            N_("Tempat bekerja; ray memerlukan pemasangan yang tidak dimiliki versi ini.")
        ),
    )
    @click.option(
        "--resume/--fresh", default=True, help=_(N_("Lanjutkan hasil lama, atau mulai dari awal."))
    )
    @click.option(
        "--retry", type=click.Choice(("failed",)), help=_(N_("Baca ulang berkas yang gagal."))
    )
    @click.option(
        "--strict", is_flag=True, help=_(N_("Status keluar 1 bila ada kekurangan berat."))
    )
    @rulebook
    @lang
    def check(**given: Any) -> None:
        from pipeline.cli_check import check_folder

        raise SystemExit(check_folder(language=language, **given))

    @buktikla.command(
        help=_(N_("Jelaskan mengapa FILE dikenali demikian, dengan kata yang menentukan."))
    )
    @click.argument("file", type=click.Path(path_type=Path))
    @ocr
    @rulebook
    @lang
    def explain(file: Path, ocr: str, rulebook: Path | None) -> None:
        from pipeline.cli_explain import explain_file

        click.echo(explain_file(file, ocr=ocr, rulebook=rulebook, language=language))

    @buktikla.command(help=_(N_("Seberapa jauh suatu pemeriksaan: selesai, berjalan, gagal.")))
    @click.argument("out", type=click.Path(path_type=Path))
    @lang
    def status(out: Path) -> None:
        from pipeline.cli_status import told

        click.echo(told(out, language))

    @buktikla.command(help=_(N_("Awasi FOLDER dan periksa lagi setiap kali isinya berubah.")))
    @click.argument("folder", type=place_of)
    @click.option(
        "--year",
        metavar=_(N_("TAHUN")),
        help=_(N_("Tahun evaluasi; dinilai dua tahun sebelumnya.")),
    )
    @click.option(
        "--out", metavar="DIR", type=click.Path(path_type=Path), help=_(N_("Folder hasil."))
    )
    @lang
    def watch(folder: Path | Address, year: str | None, out: Path | None) -> None:
        from pipeline.cli_check import watch_folder

        watch_folder(folder, year=year, out=out, language=language)

    @buktikla.command(help=_(N_("Apa yang dapat dibaca pemasangan ini, dan apa isi FOLDER.")))
    @click.argument("folder", type=place_of, required=False)
    @lang
    def doctor(folder: Path | Address | None) -> None:
        from pipeline.cli_doctor import examined

        click.echo(examined(folder, language))

    @buktikla.command(
        help=_(N_("Dokumen paling sedikit yang menaikkan predikat, dari hasil di RUN_DIR."))
    )
    @click.argument("run_dir", type=click.Path(path_type=Path))
    @click.option(
        "--deadline",
        metavar=_(N_("TANGGAL")),
        help=_(N_("Batas unggah, misalnya 2026-05-31; tiap dokumen diberi tanggal.")),
    )
    @click.option(
        "--target",
        metavar=_(N_("PREDIKAT")),
        help=_(N_("Predikat yang dituju; bawaan: satu tingkat di atas perkiraan.")),
    )
    @rulebook
    @lang
    def plan(
        run_dir: Path, deadline: str | None, target: str | None, rulebook: Path | None
    ) -> None:
        from pipeline.cli_plan import planned

        click.echo(
            planned(run_dir, deadline=deadline, target=target, rulebook=rulebook, language=language)
        )

    @buktikla.command(
        help=_(N_("Apa yang membaik, memburuk, dan baru antara dua hasil: RUN_A lalu RUN_B."))
    )
    @click.argument("run_a", type=click.Path(path_type=Path))
    @click.argument("run_b", type=click.Path(path_type=Path))
    @rulebook
    @lang
    def compare(run_a: Path, run_b: Path, rulebook: Path | None) -> None:
        from pipeline.cli_compare import compared

        click.echo(compared(run_a, run_b, rulebook=rulebook, language=language))

    @buktikla.group(cls=Group, translate=_, help=_(N_("Penilaian mandiri.")))
    @lang
    def claims() -> None: ...

    @claims.command(help=_(N_("Tulis lembar penilaian mandiri kosong (XLSX) untuk diisi.")))
    @click.option(
        "--out",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=_(N_("Berkas yang ditulis; bawaan: penilaian-mandiri.xlsx.")),
    )
    @rulebook
    @lang
    def template(out: Path | None, rulebook: Path | None) -> None:
        from pipeline.cli_claims import write_template

        click.echo(write_template(out, rulebook=rulebook, language=language))

    buktikla.add_command(rules_group(_, language, lang, rulebook, ocr))
    return buktikla
