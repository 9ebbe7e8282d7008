"""What signature blocks show, on text pages, copies and scans."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fact_reading import facts, laid_out, values, view_of

from classifiers.facts import FACTS
from classifiers.facts.blocks import is_name
from pipeline.records import Box, ElectronicSignature, Page, Picture, TextSource

DECREE = (
    "KEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 3/2023\nTENTANG\nFORUM ANAK\nMenimbang : perlu\nMEMUTUSKAN\nKESATU : membentuk\n"
    "KEDUA : berlaku\nDitetapkan di Cipulo\npada tanggal 3 Mei 2023\nBUPATI SUKAMEKAR,\n{mark}DARSONO WIRYAWAN"
)


def signed(kind: str, *pages: str | Page) -> str:
    return values("signed", kind, *pages)[0]


def test_states_in_words() -> None:
    assert signed("kep_kada", DECREE.format(mark="")) == "no"
    assert signed("kep_kada", DECREE.format(mark="ttd\n")) == "copy"
    assert signed("kep_kada", DECREE.format(mark="t.t.d.\n")) == "copy"
    assert signed("kep_kada", "SALINAN\n" + DECREE.format(mark="")) == "copy"
    assert signed("kep_kada", DECREE.format(mark="") + "\nSalinan sesuai dengan aslinya") == "copy"
    note = "\nDokumen ini telah ditandatangani secara elektronik menggunakan sertifikat BSrE"
    assert signed("kep_kada", DECREE.format(mark="") + note) == "electronic"
    assert signed("tabel_data", "DATA ANAK\n1 Cipulo 3 4") == "unknown"
    assert (
        signed(
            "laporan_kegiatan",
            "LAPORAN\nisi\nisi\nisi\nisi\nKetua Panitia\n(.....................)",
        )
        == "no"
    )


def test_a_digital_signature_counts_whatever_the_text_says() -> None:
    from dataclasses import replace

    from classifiers.text import View

    view = view_of(DECREE.format(mark=""))
    view = View(replace(view.document, signatures=(ElectronicSignature(signer="D"),)))
    assert [f.value for f in FACTS["signed"].read(view, "kep_kada")] == ["electronic"]


def test_a_picture_in_the_block_is_a_hand_and_a_coat_of_arms_is_not() -> None:
    text = DECREE.format(mark="")
    row = text.split("\n").index("DARSONO WIRYAWAN")
    hand = Picture(
        page=1,
        width=300,
        height=120,
        box=Box(x0=0.1, y0=0.05 + row * 0.04 - 0.03, x1=0.3, y1=0.05 + row * 0.04 + 0.01),
    )
    arms = Picture(page=1, width=160, height=160, box=Box(x0=0.45, y0=0.0, x1=0.55, y1=0.04))
    assert signed("kep_kada", laid_out(text, pictures=(arms, hand))) == "yes"
    y = 0.05 + row * 0.04
    aside = Picture(page=1, width=300, height=120, box=Box(x0=0.7, y0=y - 0.035, x1=0.9, y1=y + 0.01))
    assert signed("kep_kada", laid_out(text, pictures=(arms, aside))) == "yes"
    portrait = Picture(page=1, width=90, height=120, box=Box(x0=0.7, y0=y - 0.09, x1=0.8, y1=y + 0.01))
    assert signed("kep_kada", laid_out(text, pictures=(arms, portrait))) == "no"
    assert signed("kep_kada", laid_out(text, pictures=(arms,))) == "no"


@pytest.mark.parametrize("place", ["${ttd_pengirim}", "{{ tanda_tangan }}", "#{tte}"])
def test_a_place_that_was_never_filled_is_no_signature(place: str) -> None:
    assert signed("kep_kada", DECREE.format(mark=f"{place}\n")) == "no"


def test_a_stroke_that_was_read_as_letters_is_not_an_empty_space() -> None:
    page = laid_out(DECREE.format(mark="MM\n"), source=TextSource.OCR)
    words = tuple(
        replace(word, box=replace(word.box, y1=word.box.y1 + 0.03)) if word.text == "MM" else word
        for word in page.words
    )
    assert signed("kep_kada", replace(page, words=words)) == "unknown"


def test_ink_on_a_scan() -> None:
    text = DECREE.format(mark="")
    row = text.split("\n").index("DARSONO WIRYAWAN")
    ink = Box(x0=0.12, y0=0.05 + row * 0.04 - 0.03, x1=0.25, y1=0.05 + row * 0.04 + 0.015)
    assert signed("kep_kada", laid_out(text, ink=(ink,), source=TextSource.OCR)) == "yes"
    assert signed("kep_kada", laid_out(text, source=TextSource.OCR)) == "no"
    assert (
        signed("kep_kada", Page(number=1, text=text, source=TextSource.OCR, confidence=0.5))
        == "unknown"
    )


def test_signers_and_offices() -> None:
    (fact,) = facts("signer", "kep_kada", DECREE.format(mark="ttd\n"))
    assert (fact.value, fact.get("position")) == ("DARSONO WIRYAWAN", "BUPATI SUKAMEKAR")
    letter = "DINAS\nisi\nisi\nisi\nPlt. KEPALA DINAS,\n\n\ndr. SEKAR WULANDARI, M.Kes\nNIP. 19800082 200501 2 003"
    (fact,) = facts("signer", "undangan", letter)
    assert (fact.value, fact.get("position")) == ("dr. SEKAR WULANDARI, M.Kes", "Plt. KEPALA DINAS")


def test_parties_that_sign_side_by_side() -> None:
    text = "PERJANJIAN\nisi\nisi\nisi\nPIHAK KESATU,          PIHAK KEDUA,\n\nDARSONO WIRYA          Drs. H. WIWIN HERAWAN"
    found = facts("signer", "pks", text)
    assert [(f.value, f.get("position")) for f in found] == [
        ("DARSONO WIRYA", "PIHAK KESATU"),
        ("Drs. H. WIWIN HERAWAN", "PIHAK KEDUA"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "DARSONO WIRYA, S.Sos., M.Si",
        "Drs. H. Wiwin Herawan",
        "dr. SEKAR",
        "Nur Hidayah binti Salim",
    ],
)
def test_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    ["KEPALA DINAS SOSIAL", "Pembina Utama Muda", "Tembusan", "NIP. 1970", "Jl. Mawar 12", "ttd"],
)
def test_no_names(text: str) -> None:
    assert not is_name(text)
