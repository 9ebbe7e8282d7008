"""Reports copied from an earlier one are told from new reports in the same form."""

from __future__ import annotations

import pytest

from classifiers.facts import figures
from classifiers.fingerprint import fingerprint_of
from classifiers.text import View
from pipeline.records import Case, Document, Exhibit, Fact, Page, Span, Status
from rules.book import load
from rules.checks import recycled_report

HEARD = (
    "Seorang remaja bercerita bahwa temannya berhenti sekolah karena menikah, lalu kader berjanji mendampingi"
    " keluarganya sampai kembali ke kelas. Forum Anak membagikan kartu pertanyaan dan menayangkan film pendek"
    " buatan sendiri, sedangkan bidan menjelaskan risiko kehamilan pada usia muda."
)


def report(path, place, day, iso, who, guests, extra=""):
    text = f"""DINAS PEMBERDAYAAN PEREMPUAN KABUPATEN SUKAMEKAR
LAPORAN KEGIATAN SOSIALISASI PENCEGAHAN PERKAWINAN ANAK
Perkawinan usia anak masih menjadi persoalan yang perlu mendapat perhatian semua pihak karena berdampak
pada kesehatan dan pendidikan anak.
Sosialisasi dilaksanakan pada {day} di {place} dan diikuti {guests} peserta yang terdiri atas remaja, orang tua
dan kader desa. Narasumber {who} menyampaikan materi tentang dampak perkawinan anak.
Peserta aktif bertanya tentang batas usia menikah dan cara melapor. {extra}
Kegiatan berjalan lancar dan peserta berkomitmen menyelesaikan sekolah dua belas tahun. Tindak lanjut berupa
pembentukan kelompok sebaya di tiap desa. Demikian laporan ini dibuat. Kepala Dinas, {who}"""
    document = Document(
        path=path,
        sha256=path,
        size=1,
        media_type="application/pdf",
        pages=(Page(number=1, text=text),),
    )
    view = View(document)
    facts = [*figures.read(view, "laporan_kegiatan")]
    facts.append(Fact(name="activity-date", value=iso, where=Span(path=path, page=1)))
    return Exhibit(
        path=path, sha256=path, size=1, media_type="application/pdf", status=Status.OK,
        kind="laporan_kegiatan", facts=tuple(facts), fingerprint=fingerprint_of(view),
    )  # fmt: skip


FIRST = ("a.docx", "Aula Kecamatan", "12 Maret 2023", "2023-03-12", "Sri Handayani", 65)


@pytest.mark.parametrize(
    ("second", "copied"),
    [
        (("b.docx", "Aula Kecamatan", "14 Juni 2024", "2024-06-14", "Sri Handayani", 65), True),
        (
            ("b.docx", "Gedung Serbaguna Mekar", "14 Juni 2024", "2024-06-14", "Bambang Wira", 65),
            True,
        ),
        (
            ("b.docx", "Gedung Serbaguna Mekar", "14 Juni 2024", "2024-06-14", "Bambang Wira", 48),
            False,
        ),
        (("b.docx", "Gedung Desa", "14 Juni 2024", "2024-06-14", "Bambang Wira", 65, HEARD), False),
        (
            (
                "b.docx",
                "Aula Kecamatan",
                "12 Maret 2023",
                "2023-03-12",
                "Sri Handayani",
                65,
                "Ralat.",
            ),
            False,
        ),
    ],
)
def test_what_is_a_copy(second, copied):
    case = Case(
        region=None, region_code=None, year=2025, exhibits=(report(*FIRST), report(*second))
    )
    found = list(recycled_report.check(case, load()))
    assert bool(found) is copied
    if copied:
        assert "12-03-2023 → 14-06-2024" in found[0].message.render()
        assert found[0].documents == ("b.docx", "a.docx")
