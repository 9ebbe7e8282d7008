"""The doctor tells what can be read and what a folder holds."""

from __future__ import annotations

from docx_writer import docx, par
from test_archives import zipped

from pipeline import doctor
from pipeline.records import Settings


def test_the_installation_is_described():
    here = doctor.installation()
    assert {"PDF", "DOCX", "XLSX", "DOC", "ZIP"} <= set(here.reads)
    assert all(message.render() for message in here.says)


def test_a_folder_is_described(tmp_path):
    folder = tmp_path / "bukti"
    folder.mkdir()
    (folder / "a.docx").write_bytes(docx(par("isi")))
    (folder / "b.pdf").write_bytes(docx(par("isi")))
    (folder / "c.pdf").write_bytes(b"%PDF-1.4 rusak")
    (folder / "kosong.txt").write_bytes(b"")
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "t.url").write_text("[InternetShortcut]\nURL=https://contoh.id")
    (folder / "v.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(99))
    (folder / "arsip.zip").write_bytes(zipped({"x.txt": b"halo", "y" * 245: b"halo"}))
    found = doctor.holdings(folder, Settings(spool=tmp_path / "spool"))
    assert found.files == 10
    assert dict(found.by_reason) == {
        "broken": ("c.pdf",),
        "empty": ("kosong.txt",),
        "junk": ("Thumbs.db",),
        "long": ("arsip.zip!" + "y" * 245,),
        "misnamed": ("b.pdf",),
        "stubs": ("t.url",),
        "twins": ("b.pdf", "arsip.zip!" + "y" * 245),
        "unread": ("v.mp4",),
    }
    assert dict(found.formats)["DOCX"] == 2
    assert len(found.says) == 8
