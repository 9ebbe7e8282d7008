"""Whether a paper that does not do for an item is near enough to be shown as the nearest."""

from __future__ import annotations

from pipeline.records import Exhibit, NearMiss
from rules.book import Book

WRONG_REGION = "wrong-region"
# Kinds that people take for one another; a decision is not near where figures are asked.
_FAMILIES = tuple(
    frozenset(kinds.split())
    for kinds in (
        "perda raperda perkada kep_kada kep_kadis sk_kemenag surat_edaran instruksi perdes"
        " sk_penetapan sk_asosiasi sk_fasilitator rad",
        "mou pks",
        "dpa rka apbd matriks_anggaran",
        "laporan_kegiatan undangan daftar_hadir notula berita_acara foto sertifikat rtl"
        " usulan_forum_anak rekomendasi",
        "laporan_kegiatan laporan_monev laporan_layanan laporan_csr laporan_evaluasi_mandiri",
        "matriks tabel_data profil_anak profil_kesehatan daftar daftar_aset sistem_informasi"
        " laporan_layanan laporan_monev",
        "sertifikat piagam sk_penetapan akta_organisasi",
        "kie_media berita_media tangkapan_layar foto",
        "sop surat_pernyataan",
    )
)
UNKNOWN = "lainnya"


def is_near(exhibit: Exhibit, miss: NearMiss, book: Book) -> bool:
    """Whether a paper speaks of the item's subject and could be taken for what it asks.

    A paper that speaks of other indicators only is not near, whatever words stand in it.
    """
    topics = {topic.indicator for topic in exhibit.topics}
    if topics and miss.indicator not in topics:
        return False
    asked = set(book.item(miss.indicator, miss.item).kinds)
    kind = exhibit.kind or UNKNOWN
    return kind == UNKNOWN or kind in asked or any(kind in f and asked & f for f in _FAMILIES)
