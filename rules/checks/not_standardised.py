"""A standard is claimed in words; no certificate shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Fact, Finding, Match, Message, NearMiss
from rules.book import Book
from rules.checks.making import fault

CODE = "not-standardised"
PROOF = frozenset(
    {"sertifikat", "piagam", "sk_penetapan", "sk_kemenag", "laporan_evaluasi_mandiri"}
)
# papers that are not asked, but in which the standard is claimed all the same
CLAIMING = frozenset(
    {
        "laporan_kegiatan",
        "laporan_layanan",
        "matriks",
        "tabel_data",
        "surat_pernyataan",
        "berita_media",
        "lainnya",
    }
)
SELF_MADE = "laporan_evaluasi_mandiri"  # asked for as such: it lists what is still to come
_STATED = re.compile(r"surat\s+(?:keterangan|pernyataan)\W*$", re.IGNORECASE)
# papers that speak of a standard, by whatever they were taken for certificates
_TOLD = re.compile(r"(?:profil|laporan|rekap\w*|daftar|data|matriks|brosur|paparan|sambutan|narasi|permohonan|usulan|proposal|deskripsi|gambaran)\b", re.IGNORECASE)
# not: meets the standard of water or of service, and not of the staff's certificates
_OUTRIGHT = re.compile(
    r"terstandar|standar\s+nasional|standar\s+(?:pisa|prap|rbra|puspaga)\b|(?:tersertifikasi|berstatus)\s+standar", re.IGNORECASE
)


def check(case: Case, book: Book) -> Iterator[Finding]:
    said_so = N_(
        "{item}: standar hanya disebut (“{words}”), sertifikat atau penetapannya tidak ada; lampirkan sertifikatnya."
    )
    to_come = N_(
        "{item}: sertifikat standarnya belum ada atau masih menyusul; lampirkan sertifikat yang sudah terbit."
    )
    items = {(i.id, item.key) for i in book.indicators for item in i.items if CODE in item.checks}
    shown = {
        (match.indicator, match.item)
        for exhibit in case.exhibits
        for match in exhibit.matches
        if (match.indicator, match.item) in items and proves(exhibit)
    }
    for exhibit in case.exhibits:
        said = {fact.value: fact for fact in exhibit.facts_named("standard")}
        claim = said.get("pending") or said.get("claimed")
        if claim is None or proves(exhibit):
            continue
        near = exhibit.near if exhibit.kind in CLAIMING else ()
        shown_for: tuple[Match | NearMiss, ...] = (*exhibit.matches, *near)
        keys = [key for each in shown_for if (key := (each.indicator, each.item)) in items]
        for key in dict.fromkeys(keys or spoken_of(exhibit, said, items, book)):
            if key in shown and "pending" not in said:
                continue
            title = book.item(*key).title.id
            words = claim.where.text
            message = (
                Message.of(said_so, item=title, words=words)
                if words
                else Message.of(to_come, item=title)
            )
            yield fault(
                book,
                CODE,
                exhibit,
                message,
                where=claim.where,
                indicator=key[0],
                item=key[1],
                detail=(("said", "; ".join(sorted(said))),),
            )


def spoken_of(
    exhibit: Exhibit, said: Mapping[str, Fact], items: set[tuple[int, str]], book: Book
) -> list[tuple[int, str]]:
    """The one standard of the paper's topic, where it claims it outright or says that proof is to come."""
    claimed = said.get("claimed")
    if claimed is None or exhibit.kind not in CLAIMING | {"laporan_monev"}:
        return []
    if "pending" not in said and not _OUTRIGHT.search(claimed.where.text):
        return []
    topic = next((each.indicator for each in exhibit.topics), None)
    found = [key for key in items if key[0] == topic]
    if len(found) > 1:  # what every region owes before what only some have
        found = [key for key in found if book.item(*key).required]
    return found if len(found) == 1 else []


def proves(exhibit: Exhibit) -> bool:
    """A certificate, a decision on the standard, or a text that names the certificate's number.

    No paper that says itself that the certificate is to come, and no office's own word on a sheet
    that only states something.
    """
    said = exhibit.values("standard")
    if "certificate" in said:
        return True
    if exhibit.kind not in PROOF:
        return False
    issuer = exhibit.fact("issuer")
    own = issuer is not None and issuer.get("opd")  # an office of the region, not who sets the standard
    title = exhibit.value("title") or ""
    stated = "claimed" in said and (_TOLD.match(title) or (own and _STATED.match(title)))
    return exhibit.kind == SELF_MADE or not ("pending" in said or stated)
