"""Every file found is a row, whatever it is called and wherever it lies."""

from __future__ import annotations

import os
import socket
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest

from pipeline import intake
from pipeline.records import Status, Unprocessable

posix = pytest.mark.skipif(sys.platform == "win32", reason="names that Windows refuses")


def paths(folder, **more):
    return [found.path for found in intake.find(folder, **more)]


def rows(folder, **more):
    return {found.path: found for found in intake.find(folder, **more)}


def test_nested_files_come_sorted_with_slashes(tmp_path):
    for name in ("b/2.txt", "b/1.txt", "a.txt", "a/z.txt", "b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert paths(tmp_path) == ["a.txt", "a/z.txt", "b.txt", "b/1.txt", "b/2.txt"]
    assert paths(tmp_path) == sorted(paths(tmp_path))


def test_the_walk_writes_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    before = sorted((p, p.stat().st_mtime_ns) for p in [tmp_path, *tmp_path.rglob("*")])
    list(intake.find(tmp_path))
    assert sorted((p, p.stat().st_mtime_ns) for p in [tmp_path, *tmp_path.rglob("*")]) == before


def test_the_output_folder_inside_is_left_out(tmp_path):
    (tmp_path / "hasil").mkdir()
    (tmp_path / "hasil" / "documents.jsonl").write_text("{}")
    (tmp_path / "a.txt").write_text("x")
    assert paths(tmp_path, skip=tmp_path / "hasil") == ["a.txt"]


@posix
def test_composed_and_decomposed_names_stay_as_they_are(tmp_path):
    names = [unicodedata.normalize(form, "Résumé.txt") for form in ("NFC", "NFD")]
    for name in names:
        (tmp_path / name).write_text("x")
    assert set(paths(tmp_path)) == {file.name for file in tmp_path.iterdir()}


@posix
def test_a_name_of_255_bytes_and_one_that_is_no_utf8(tmp_path):
    (tmp_path / ("n" * 251 + ".txt")).write_text("x")
    assert len(paths(tmp_path)[0]) == 255
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe9.txt"))).write_text("x")
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")
    assert "b\\xe9.txt" in paths(tmp_path)
    "\n".join(paths(tmp_path)).encode("utf-8")
    assert rows(tmp_path)["b\\xe9.txt"].file.read_text() == "x"


def link(target, at):
    try:
        at.symlink_to(target)
    except (OSError, NotImplementedError):
        pytest.skip("no links here")


def test_links_are_rows_and_loops_end(tmp_path):
    home = tmp_path / "bukti"
    home.mkdir()
    (tmp_path / "rahasia.txt").write_text("x")
    (home / "a.txt").write_text("x")
    link(home, home / "lingkar")
    link(home / "x", home / "x")
    link(tmp_path / "rahasia.txt", home / "luar.txt")
    link(home / "tidak-ada", home / "putus")
    link(home / "a.txt", home / "lagi.txt")
    found = rows(home)
    assert set(found) == {"a.txt", "lagi.txt", "lingkar", "luar.txt", "putus", "x"}
    refused = [name for name, row in found.items() if row.status is Status.UNSUPPORTED]
    assert sorted(refused) == ["lingkar", "luar.txt", "putus", "x"]
    assert all(found[name].problem and found[name].file is None for name in refused)


@posix
def test_pipes_and_sockets_are_rows_and_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipa")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)  # a socket's name must be short
        try:
            server.bind("s")
        finally:
            os.chdir(here)
    assert {row.status for row in intake.find(tmp_path)} == {Status.UNSUPPORTED}
    assert paths(tmp_path) == ["pipa", "s"]


def test_a_folder_that_cannot_be_opened_is_a_row(tmp_path, monkeypatch):
    (tmp_path / "terkunci").mkdir()
    (tmp_path / "z.txt").write_text("x")
    real = os.scandir

    def refuse(path):
        if Path(path).name == "terkunci":
            raise PermissionError(path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = rows(tmp_path)
    assert found["terkunci"].status is Status.UNREADABLE
    assert found["z.txt"].status is None


def test_a_missing_folder_and_a_file_are_one_clear_sentence(tmp_path):
    (tmp_path / "a.txt").write_text("halo")
    for folder, word in ((tmp_path / "tidak", "tidak ditemukan"), (tmp_path / "a.txt", "berkas")):
        with pytest.raises(Unprocessable) as caught:
            intake.find(folder)
        assert word in caught.value.message.render()


def test_a_zip_file_is_a_folder(tmp_path):
    with zipfile.ZipFile(tmp_path / "bukti.zip", "w") as archive:
        archive.writestr("klaster 1/b.txt", "dua")
        archive.writestr("a.txt", "satu")
        archive.writestr("../luar.txt", "x")
    found = rows(tmp_path / "bukti.zip", spool=tmp_path / "spool")
    assert sorted(found) == ["a.txt", "klaster 1/b.txt", "luar.txt"]
    assert found["klaster 1/b.txt"].file.read_text() == "dua"
    assert found["a.txt"].depth == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bukti.zip", "spool"]


def test_a_remote_folder_is_copied(tmp_path):
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://bukti/klaster/a.txt", "wb") as out:
        out.write(b"halo")
    found = rows("memory://bukti", spool=tmp_path)
    assert list(found) == ["klaster/a.txt"]
    assert found["klaster/a.txt"].file.read_bytes() == b"halo"
    with pytest.raises(Unprocessable):
        intake.find("memory://tidak-ada", spool=tmp_path)
    with pytest.raises(Unprocessable) as caught:
        intake.find("aneh://bukti", spool=tmp_path)
    assert "aneh://bukti" in caught.value.message.render()
