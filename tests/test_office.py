"""Office files give their final text, in order, with tables and places."""

from __future__ import annotations

import datetime
import io

import openpyxl
import pptx
import pytest
from docx_writer import docx, link, odf, package, par, run, table
from ole_writer import container, presentation, saved_twice
from ole_writer import document as ole_document
from PIL import Image, ImageDraw
from reading import read, text

from extractors import foreign, formats
from extractors.separated import rows as split
from extractors.sheet import plain
from pipeline.records import Status, Unprocessable


def test_paragraphs_and_tables_stay_in_order(tmp_path):
    body = par("KEPUTUSAN BUPATI") + table(["No", "Nama"], ["1", "Forum Anak"]) + par("Penutup")
    document = read(tmp_path, "a.docx", docx(body))
    assert document.media_type == formats.DOCX
    assert document.page_count is None
    (page,) = document.pages
    assert page.text == "KEPUTUSAN BUPATI\nNo\tNama\n1\tForum Anak\nPenutup"
    assert page.tables[0].rows == (("No", "Nama"), ("1", "Forum Anak"))
    assert page.place_at(page.text.index("Forum")) == "tabel 1 baris 2 kolom 2"
    assert page.place_at(page.text.index("Penutup")) == "paragraf 2"


def test_lines_of_a_signature_block_in_a_table_stay_lines(tmp_path):
    block = par("Ditetapkan di Sukamulya") + par("BUPATI SUKAMULYA,") + par("ttd")
    document = read(tmp_path, "a.docx", docx(table(["Tembusan", block])))
    assert text(document).split("\n") == [
        "Tembusan\tDitetapkan di Sukamulya", "BUPATI SUKAMULYA,", "ttd",
    ]  # fmt: skip


def test_tracked_changes_give_the_final_text(tmp_path):
    changed = (
        "<w:p>" + run("Pagu ") + "<w:ins>" + run("dua") + "</w:ins>"
        "<w:del><w:r><w:delText>satu</w:delText></w:r></w:del>" + run(" juta") + "</w:p>"
    )
    document = read(tmp_path, "a.docx", docx(changed))
    assert text(document) == "Pagu dua juta"
    assert any("terlacak" in note.render() for note in document.notes)


def test_hidden_text_and_comments_are_left_out_and_noted(tmp_path):
    styles = (
        '<w:style w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="T"><w:basedOn w:val="S"/></w:style>'
    )
    body = par("Tampak", run("rahasia", "<w:vanish/>"), run("juga", '<w:rStyle w:val="T"/>'))
    body += par(run("terlihat", '<w:vanish w:val="0"/>'), "<w:r><w:commentReference/></w:r>")
    document = read(tmp_path, "a.docx", docx(body, {"styles.xml": styles}))
    assert text(document) == "Tampak\nterlihat"
    assert len(document.notes) == 2


def test_numbers_that_word_counts_itself_are_in_the_text(tmp_path):
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="Pasal %1"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%2."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
    )

    def item(words: str, level: int) -> str:
        number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'
        return par(words, properties=number)

    body = item("Ketentuan", 0) + item("satu", 1) + item("dua", 1) + item("Hak", 0) + item("x", 1)
    document = read(tmp_path, "a.docx", docx(body, {"numbering.xml": numbering}))
    lines = ["Pasal 1 Ketentuan", "a. satu", "b. dua", "Pasal 2 Hak", "a. x"]
    assert text(document).split("\n") == lines


def test_text_boxes_notes_headers_and_links(tmp_path):
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + par("SALINAN") + "</w:txbxContent>"
        "</mc:Choice><mc:Fallback><w:txbxContent>" + par("SALINAN") + "</w:txbxContent>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = par("Isi", box) + f'<w:p><w:hyperlink r:id="h1">{run("di sini")}</w:hyperlink></w:p>'
    body += '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    body += "<w:sdt><w:sdtContent>" + par("Kendali isi") + "</w:sdtContent></w:sdt>"
    parts = {
        "header1.xml": par("PEMERINTAH KABUPATEN"),
        "footnotes.xml": '<w:footnote w:type="separator"/><w:footnote>' + par("Catatan")
        + "</w:footnote>",
    }  # fmt: skip
    document = read(tmp_path, "a.docx", docx(body, parts, link("h1", "https://contoh.id/b")))
    (page,) = document.pages
    assert page.text.split("\n") == [
        "PEMERINTAH KABUPATEN", "Isi", "SALINAN", "di sini (https://contoh.id/b)", "Kendali isi",
        "Catatan",
    ]  # fmt: skip
    places = [page.place_at(page.text.index(w)) for w in ("PEMERINTAH", "SALINAN", "Catatan")]
    assert places == ["kepala halaman", "kotak teks 1", "catatan kaki 1"]


def test_files_set_into_a_document_are_members(tmp_path):
    native = b"\0\0\0\0\2\0" + b"rekap.csv\0" + b"C:\\rekap.csv\0" + b"\0\0\3\0"
    native += (4).to_bytes(4, "little") + b"tmp\0" + (3).to_bytes(4, "little") + b"a;b"
    parts = {
        "embeddings/a.docx": docx(par("dalam")),
        "embeddings/b.bin": container({"CONTENTS": b"%PDF-1.4 x"}),
        "embeddings/c.bin": container({"\x01Ole10Native": native}),
    }
    document = read(tmp_path, "a.docx", docx(par("luar"), parts))
    assert [m.path for m in document.members] == [
        "a.docx!a.docx",
        "a.docx!b.pdf",
        "a.docx!rekap.csv",
    ]
    assert document.members[2].file.read_bytes() == b"a;b"


def test_a_web_page_wrapped_up_as_a_document(tmp_path):
    parts = {"afchunk.mht": b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Notula rapat</p>"}
    document = read(tmp_path, "a.docx", docx('<w:altChunk r:id="afchunk"/>', parts))
    assert text(document) == "Notula rapat"


def test_headings_name_the_place(tmp_path):
    heading = par("BAB II", properties='<w:pStyle w:val="H"/>')
    styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    document = read(tmp_path, "a.docx", docx(heading + par("isi"), {"styles.xml": styles}))
    assert document.pages[0].place_at(7) == 'judul "BAB II", paragraf 2'


def test_an_empty_page_with_a_header_is_empty(tmp_path):
    body = par("") + '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>'
    document = read(tmp_path, "a.docx", docx(body, {"header1.xml": par("PEMERINTAH")}))
    assert document.status is Status.EMPTY
    assert "kepala" in document.problem.render()


def drawn(words: str = "") -> bytes:
    image = Image.new("RGB", (900, 1200), "white")
    pen = ImageDraw.Draw(image)
    for row in range(6):
        pen.rectangle((80, 100 + 150 * row, 300 + 90 * row, 180 + 150 * row), "gray")
    pen.text((90, 1100), words, "black", font_size=48)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


PICTURE = '<w:p><w:r><w:drawing><a:blip r:embed="image1"/></w:drawing></w:r></w:p>'


def test_a_picture_in_a_document_has_its_hash(tmp_path):
    document = read(tmp_path, "a.docx", docx(PICTURE, {"media/image1.png": drawn()}))
    assert document.status is Status.OK
    (picture,) = document.pages[0].pictures
    assert (picture.width, picture.height, len(picture.phash)) == (900, 1200, 16)
    slide = pptx.Presentation()
    page = slide.slides.add_slide(slide.slide_layouts[6])
    page.shapes.add_picture(io.BytesIO(drawn()), 0, 0)
    out = io.BytesIO()
    slide.save(out)
    assert read(tmp_path, "a.pptx", out.getvalue()).pages[0].pictures[0].phash == picture.phash


def test_a_scan_pasted_into_word_is_read(tmp_path):
    data = docx(PICTURE, {"media/image1.png": drawn("KEPUTUSAN BUPATI")})
    document = read(tmp_path, "a.docx", data, ocr="auto")
    assert "KEPUTUSAN" in text(document).upper()
    assert document.pages[-1].words


def test_a_torn_document_gives_what_is_whole(tmp_path):
    whole = docx(par("satu") + par("dua"))
    torn = package({"word/document.xml": b"<w:document xmlns:w='http://schemas.openxmlformats.org/"
                    b"wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>satu</w:t></w:r>"})  # fmt: skip
    document = read(tmp_path, "a.docx", torn)
    assert (document.status, text(document)) == (Status.PARTIAL, "satu")
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.docx", whole[: len(whole) // 2])
    assert caught.value.status is Status.UNREADABLE


def test_a_sheet_is_a_page_with_plain_values(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Rekap"
    sheet["B3"], sheet["C3"], sheet["D3"] = "Tahun", "Anggaran", "Tanggal"
    sheet["B4"], sheet["C4"], sheet["D4"] = 2023.0, 12.5, datetime.date(2023, 3, 1)
    book.create_sheet("Rahasia").sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    document = read(tmp_path, "a.xlsx", out.getvalue())
    assert document.page_count == 2
    page = document.pages[0]
    assert page.number == 1
    assert page.text.split("\n")[1].split("\t")[-3:] == ["2023", "12,5", "2023-03-01"]
    assert page.place_at(page.text.index("2023")) == "lembar Rekap baris 4"
    assert page.tables[0].rows == (
        ("Tahun", "Anggaran", "Tanggal"), ("2023", "12,5", "2023-03-01"),
    )  # fmt: skip
    assert "Rahasia" in document.notes[0].render()


def test_a_stray_cell_far_out_costs_no_memory(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "Gugus Tugas", "nyasar"
    out = io.BytesIO()
    book.save(out)
    document = read(tmp_path, "a.xlsx", out.getvalue())
    assert text(document) == "Gugus Tugas\n\tnyasar"
    assert document.pages[0].place_at(13) == "lembar Sheet baris 1048576"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(2023.0, "2023"), (0.1 + 0.2, "0,3"), (0.857, "0,857"), (-1.5, "-1,5"), (True, "ya"),
     (3216012345670002.0, "3216012345670002"), (float("nan"), ""),
     (datetime.datetime(2023, 3, 1, 8, 30), "2023-03-01 08:30"),
     (datetime.datetime(2023, 3, 1), "2023-03-01"), (datetime.time(8, 5), "08:05")],
)  # fmt: skip
def test_values_as_a_person_writes_them(value, shown):
    assert plain(value) == shown


@pytest.mark.parametrize(
    "words",
    ["nama;jumlah\nAnak A;1,5\nAnak B;2,5\n", "nama\tjumlah\nAnak A\t1,5\nAnak B\t2,5",
     'nama,jumlah\r\nAnak A,"1,5"\r\nAnak B,"2,5"', "sep=;\nnama;jumlah\nAnak A;1,5\nAnak B;2,5"],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_delimiter_and_encoding_are_found(tmp_path, words, encoding):
    document = read(tmp_path, "a.csv", words.encode(encoding))
    assert document.pages[0].tables[0].rows == (
        ("nama", "jumlah"), ("Anak A", "1,5"), ("Anak B", "2,5"),
    )  # fmt: skip


def test_a_quote_that_never_closes_costs_only_the_quoting():
    assert split('a,b\n"c,d\ne,f')[-1] == ["e", "f"]


def test_slides_with_tables_and_notes(tmp_path):
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Gugus Tugas KLA"
    cells = slide.shapes.add_table(1, 2, 0, 0, 999, 999).table
    cells.cell(0, 0).text, cells.cell(0, 1).text = "Klaster", "I"
    slide.notes_slide.notes_text_frame.text = "sebutkan angka"
    out = io.BytesIO()
    show.save(out)
    document = read(tmp_path, "a.pptx", out.getvalue())
    (page,) = document.pages
    assert (document.page_count, page.number) == (1, 1)
    assert page.text == "Gugus Tugas KLA\nKlaster\tI\nsebutkan angka"
    assert page.tables[0].rows == (("Klaster", "I"),)
    assert page.place_at(page.text.index("sebutkan")) == "catatan pembicara slide 1"


def test_opendocument_text_and_slides(tmp_path):
    body = (
        "<office:text><text:tracked-changes><text:changed-region><text:p>lama</text:p>"
        "</text:changed-region></text:tracked-changes><text:h>BAB I</text:h>"
        "<text:p>Isi<text:s text:c='2'/>baru<office:annotation><text:p>k</text:p>"
        "</office:annotation><text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>kaki</text:p></text:note-body></text:note></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
        "</office:text>"
    )
    styles = "<style:header><text:p>KOP</text:p></style:header>"
    document = read(tmp_path, "a.odt", odf("text", body, styles))
    assert text(document) == "KOP\nBAB I\nIsi  baru\nkaki\na\tb"
    assert len(document.notes) == 2
    page = "<draw:page><draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame></draw:page>"
    body = f"<office:presentation>{page.format('satu')}{page.format('dua')}</office:presentation>"
    document = read(tmp_path, "a.odp", odf("presentation", body))
    assert [(p.number, p.text) for p in document.pages] == [(1, "satu"), (2, "dua")]
    locked = package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x",
                      "META-INF/manifest.xml": "<m><encryption-data/></m>"})  # fmt: skip
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.odt", locked)
    assert caught.value.status is Status.ENCRYPTED


def test_rich_text_with_a_table(tmp_path):
    data = (
        rb"{\rtf1\ansi\ansicpg1252 Keputusan \u8211? Bupati\par\trowd\cellx1\cellx2 "
        rb"\intbl Nama\cell Jumlah\cell\row\trowd\cellx1\cellx2 \intbl Anak\cell 5\cell\row\pard Akhir\par}"
    )
    document = read(tmp_path, "a.rtf", data)
    assert text(document).split("\n") == ["Keputusan – Bupati", "Nama\tJumlah", "Anak\t5", "Akhir"]
    assert document.pages[0].tables[0].rows == (("Nama", "Jumlah"), ("Anak", "5"))


def test_binary_slides(tmp_path):
    data = presentation([["Judul", "Isi — satu"], ["Dua"]], [["catatan"]])
    document = read(tmp_path, "a.ppt", data)
    assert [page.text for page in document.pages] == ["Judul\nIsi — satu\ncatatan", "Dua"]


def test_binary_word(tmp_path):
    words = "KEPUTUSAN BUPATI\rNomor\t: 1\rNama\x07Jumlah\x07\x07Anak\x07\x07\x07rahasia"
    words += "Pasal \x13 PAGE \x142\x15 – akhir\r"
    document = read(tmp_path, "a.doc", ole_document(words, hidden="rahasia"))
    (page,) = document.pages
    assert page.text.split("\n") == [
        "KEPUTUSAN BUPATI", "Nomor\t: 1", "Nama\tJumlah", "Anak", "Pasal 2 – akhir",
    ]  # fmt: skip
    assert page.tables[0].rows == (("Nama", "Jumlah"), ("Anak", ""))


def test_only_the_last_save_of_binary_slides_counts(tmp_path):
    data = saved_twice(["lama"], ["satu", "dua"], "catatan")
    document = read(tmp_path, "a.ppt", data)
    assert [page.text for page in document.pages] == ["satu\ncatatan", "dua"]


def test_locked_office_files(tmp_path):
    document = read(tmp_path, "a.xlsx", container({"EncryptedPackage": b"x" * 99}))
    assert document.status is Status.ENCRYPTED
    word = bytearray(1600)
    word[:4], word[10:12] = b"\xec\xa5\xc1\x00", b"\x00\x03"
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.doc", container({"WordDocument": bytes(word), "1Table": b"x"}))
    assert caught.value.status is Status.ENCRYPTED


def test_an_old_word_file_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(foreign, "text_of", lambda *_: None)
    word = b"\xdc\xa5\x65\x00" + bytes(1600)
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, "a.doc", container({"WordDocument": word}))
    assert caught.value.status is Status.UNSUPPORTED
    assert "LibreOffice" in caught.value.message.render()


def test_hypertext(tmp_path):
    data = (
        '<html><head><meta charset="cp1252"><title>t</title><style>p{}</style></head><body>'
        "<h1>Berita</h1><p>Anak\u2019s  <b>hak</b> <a href='https://contoh.id/x'>unduh</a></p>"
        "<p style='display: none'>rahasia</p><table><tr><th>a<td>b</tr></table><script>1</script>"
    ).encode("cp1252")
    document = read(tmp_path, "a.html", data)
    assert text(document) == "Berita\nAnak\u2019s hak unduh (https://contoh.id/x)\na\tb"
    mht = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=X\r\n\r\n--X\r\n"
    mht += b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>halo</p>\r\n--X--\r\n"
    document = read(tmp_path, "a.mht", mht)
    assert (document.media_type, text(document)) == (formats.MHT, "halo")
    assert read(tmp_path, "rekap.xls", b"<table><tr><td>a<td>b</table>").pages[0].tables


def test_pictures_in_old_files_and_sheets(tmp_path):
    slide = container(
        {"PowerPoint Document": b"\x0f\0\xe8\3\0\0\0\0", "Pictures": b"x" * 25 + drawn()}
    )
    (page,) = read(tmp_path, "a.ppt", slide).pages
    assert [(p.width, p.height) for p in page.pictures] == [(900, 1200)]
    book = openpyxl.Workbook()
    book.active.add_image(openpyxl.drawing.image.Image(io.BytesIO(drawn())))
    out = io.BytesIO()
    book.save(out)
    document = read(tmp_path, "a.xlsx", out.getvalue())
    assert document.status is Status.OK
    assert document.pages[0].pictures[0].phash == page.pictures[0].phash
