"""What lies in archives and mails is found, bounded, named and never written outside the spool."""

from __future__ import annotations

import contextlib
import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from email.message import EmailMessage

import pytest
from ole_writer import message
from reading import everything, read, text

from extractors import container, formats, unpackers
from pipeline.records import Found, Settings, Status, Unprocessable


def zipped(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def seven(members: dict[str, bytes], password: str | None = None) -> bytes:
    py7zr = pytest.importorskip("py7zr")
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w", password=password) as archive:
        for name, data in members.items():
            archive.writestr(data, name)
    return out.getvalue()


MEMBERS = {
    "sk/a.txt": b"satu",
    "kosong.txt": b"",
    "nama panjang \xc3\xa9.txt".encode().decode(): b"2",
}


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.zip", zipped),
        ("a.tar", tarred),
        ("a.tar.gz", lambda m: gzip.compress(tarred(m))),
        ("a.7z", seven),
    ],
)
def test_every_member_is_a_file_of_its_own(tmp_path, name, make):
    document = read(tmp_path, name, make(MEMBERS))
    assert document.container
    assert document.status is Status.OK
    assert {m.path for m in document.members} == {f"{name}!{inner}" for inner in MEMBERS}
    assert all(m.depth == 1 and m.file.is_relative_to(tmp_path / "spool") for m in document.members)
    data = {m.path.partition("!")[2]: m.file.read_bytes() for m in document.members}
    assert data == MEMBERS


def test_a_packed_file_keeps_its_name(tmp_path):
    (member,) = read(tmp_path, "laporan.txt.gz", gzip.compress(b"halo")).members
    assert member.path == "laporan.txt.gz!laporan.txt"
    assert member.file.read_bytes() == b"halo"


@pytest.mark.parametrize("make", [zipped, tarred])
def test_names_cannot_lead_outside(tmp_path, make):
    bad = {"../../luar.txt": b"1", "/etc/x": b"2", "..\\..\\y.txt": b"3", "a/../../b": b"4"}
    document = read(tmp_path, "a.zip", make(bad))
    assert len(document.members) == 4
    assert all(m.file.resolve().is_relative_to(tmp_path / "spool") for m in document.members)
    assert not any(".." in m.path for m in document.members)
    assert {p.name for p in tmp_path.iterdir()} == {"berkas.zip", "spool"}


def test_links_in_an_archive_are_rows(tmp_path):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("tautan")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    (found,) = read(tmp_path, "a.tar", out.getvalue()).members
    assert (found.file, found.status) == (None, Status.UNSUPPORTED)


def test_two_members_of_one_name_stay_apart(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "2")
    document = read(tmp_path, "a.zip", out.getvalue())
    assert [m.path for m in document.members] == ["a.zip!a.txt", "a.zip!a.txt (2)"]


def test_a_bomb_costs_only_itself(tmp_path):
    document = read(tmp_path, "a.zip", zipped({"bom.txt": bytes(8 << 20), "a.txt": b"halo"}))
    bomb, good = document.members
    assert (bomb.status, bomb.file) == (Status.TOO_LARGE, None)
    assert good.file.read_bytes() == b"halo"


def test_the_bound_on_bytes_counts_what_comes_out(tmp_path, monkeypatch):
    monkeypatch.setattr(container, "MOST_BYTES", 1000)
    for name, make in (("a.zip", zipped), ("a.tar", tarred), ("a.7z", seven)):
        members = {"a.txt": b"x" * 600, "b.txt": b"y" * 600}
        document = read(tmp_path, name, make(members))
        assert len(document.members) == 2
        assert document.members[-1].status is Status.TOO_LARGE
        assert document.members[-1].problem


def test_the_bound_on_members(tmp_path, monkeypatch):
    monkeypatch.setattr(container, "MOST_MEMBERS", 3)
    document = read(tmp_path, "a.zip", zipped({f"{n}.txt": b"x" for n in range(9)}))
    assert [m.status for m in document.members] == [None, None, None, Status.TOO_LARGE]


def test_archives_in_archives_end(tmp_path):
    data = zipped({"a.txt": b"halo"})
    for _ in range(container.DEEPEST + 2):
        data = zipped({"dalam.zip": data})
    (tmp_path / "a.zip").write_bytes(data)
    rows = everything(
        Found(path="a.zip", file=tmp_path / "a.zip"), Settings(spool=tmp_path / "spool")
    )
    assert len(rows) == container.DEEPEST + 1
    assert rows[-1].status is Status.TOO_LARGE
    assert rows[-1].path.count("!") == container.DEEPEST


def test_encrypted_members_are_named(tmp_path):
    data = bytearray(zipped({"rahasia.txt": b"halo"}, zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (member,) = read(tmp_path, "a.zip", bytes(data)).members
    assert (member.path, member.status) == ("a.zip!rahasia.txt", Status.ENCRYPTED)
    (member,) = read(tmp_path, "a.7z", seven({"r.txt": b"halo"}, "kunci")).members
    assert member.status is Status.ENCRYPTED


def test_a_torn_member_costs_only_itself(tmp_path):
    data = zipped({"a.txt": b"aaaaaaaa", "b.txt": b"bbbbbbbb"}, zipfile.ZIP_STORED)
    document = read(tmp_path, "a.zip", data.replace(b"aaaaaaaa", b"aaaaXaaa"))
    assert [m.status for m in document.members] == [Status.UNREADABLE, None]
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.zip", data[:40])
    assert caught.value.status is Status.UNREADABLE


def test_names_written_in_the_old_way_are_repaired():
    name = "Sk – Gugus Tugas.pdf"
    assert container.repaired(name.encode().decode("cp437")) == name
    assert container.repaired("biasa.pdf") == "biasa.pdf"


def mail(**attachments: bytes) -> EmailMessage:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "a@contoh.id", "b@contoh.id", "Undangan rapat"
    letter["Date"] = "Mon, 06 Mar 2023 08:00:00 +0700"
    letter["Message-ID"] = "<1@contoh.id>"
    letter.set_content("Dengan hormat,\nmohon hadir.")
    for name, data in attachments.items():
        letter.add_attachment(
            data, maintype="application", subtype="octet-stream", filename=f"{name}.txt"
        )
    return letter


def test_a_mail_has_its_text_and_its_attachments(tmp_path):
    inner = mail(dalam=b"isi dalam")
    letter = mail(notula=b"isi notula")
    letter.add_attachment(inner)
    document = read(tmp_path, "a.eml", letter.as_bytes())
    assert document.media_type == formats.EML
    assert not document.container
    assert "Perihal: Undangan rapat\n" in text(document)
    assert "mohon hadir." in text(document)
    assert [m.path for m in document.members] == ["a.eml!notula.txt", "a.eml!pesan.eml"]
    assert document.members[0].file.read_bytes() == b"isi notula"
    rows = everything(document.members[1], Settings(spool=tmp_path / "spool"))
    assert rows[-1].path == "a.eml!pesan.eml!dalam.txt"


def test_an_outlook_message(tmp_path):
    data = message("Undangan", "Mohon hadir", {"a.txt": b"halo", "b.pdf": b"x" * 9000})
    document = read(tmp_path, "a.msg", data)
    assert document.media_type == formats.MSG
    assert text(document) == "Perihal: Undangan\nMohon hadir"
    assert [m.path for m in document.members] == ["a.msg!a.txt", "a.msg!b.pdf"]
    assert document.members[1].file.stat().st_size == 9000


def rar(members: dict[str, tuple[int, bytes]]) -> bytes:
    """A RAR 3 archive; the method 0x30 is stored, 0x33 is packed."""

    def block(kind: int, flags: int, rest: bytes) -> bytes:
        inside = struct.pack("<BHH", kind, flags, 7 + len(rest)) + rest
        return struct.pack("<H", zlib.crc32(inside) & 0xFFFF) + inside

    out = b"Rar!\x1a\x07\x00" + block(0x73, 0, bytes(6))
    for name, (method, data) in members.items():
        head = struct.pack("<IIBIIBBHI", len(data), len(data), 3, zlib.crc32(data), 0, 29, method,
                           len(name), 0o100644)  # fmt: skip
        out += block(0x74, 0x8000, head + name.encode()) + data
    return out + block(0x7B, 0x4000, b"")


@pytest.mark.parametrize(
    ("given", "status", "word"),
    [(b"isi sk", None, ""), (b"isi", Status.UNREADABLE, "rusak"), (None, Status.UNSUPPORTED, "unar")],
)
def test_a_packed_rar_member_is_what_the_unpacker_gives(
    tmp_path, monkeypatch, given, status, word
):
    tools = {} if given is None else {"bsdtar": "bsdtar"}
    monkeypatch.setattr(unpackers, "installed", lambda: tools)
    monkeypatch.setattr(
        unpackers, "by_libarchive", lambda *_: contextlib.closing(io.BytesIO(given))
    )
    (member,) = read(tmp_path, "a.rar", rar({"sk.txt": (0x33, b"isi sk")})).members
    assert member.status is status
    if status is None:
        assert member.file.read_bytes() == b"isi sk"
    else:
        assert word in member.problem.render()


@pytest.mark.parametrize(
    ("name", "says", "able"),
    [
        ("7z", "Codecs:\n 0 4ED 303011B BCJ2\n 0 D 40303 Rar3\n", True),
        ("7z", "Formats:\n 0 ...F Rar rar r00 R a r\n", False),
        ("tar", "tar (GNU tar) 1.34", False),
        ("tar", "bsdtar 3.7.2 - libarchive 3.7.2", True),
        ("unar", "", False),
    ],
)
def test_only_programs_that_know_rar_are_unpackers(monkeypatch, name, says, able):
    monkeypatch.setattr(unpackers, "_said", lambda _: says)
    assert unpackers._able(name, name) is able


def test_a_rar_names_its_members_even_when_nothing_unpacks_it(tmp_path):
    pytest.importorskip("rarfile")
    data = rar({"sk/a.txt": (0x30, b"halo"), "b.pdf": (0x33, b"not packed at all")})
    stored, packed = read(tmp_path, "a.rar", data).members
    assert (stored.path, stored.file.read_bytes()) == ("a.rar!sk/a.txt", b"halo")
    assert packed.path == "a.rar!b.pdf"
    assert packed.status in (Status.UNSUPPORTED, Status.UNREADABLE)
    assert packed.problem
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.rar", b"Rar!\x1a\x07\x01\x00" + bytes(20))
    assert caught.value.status is Status.UNREADABLE
