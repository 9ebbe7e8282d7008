"""Figures that several documents of a region state: how many, of what, in which year and place."""

from __future__ import annotations

from collections.abc import Iterator

from classifiers.facts import quantity_table, quantity_text
from classifiers.facts.quantity_setting import Setting
from classifiers.text import View
from pipeline.records import Fact

MOST = 120
# plans tell what is wanted, rules and letters what is ordered: their figures are of nothing yet
_KINDS = frozenset({
    "tabel_data", "matriks", "profil_anak", "profil_kesehatan", "laporan_layanan", "laporan_kegiatan", "laporan_monev",
    "laporan_evaluasi_mandiri", "sistem_informasi", "surat_pernyataan", "berita_acara", "berita_media", "lainnya", "daftar", "sk_penetapan",
})  # fmt: skip


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `quantity`: a plain decimal number, with what, unit, year and where they are told
    period, place, sex, age, source, total; `step` is one unit of the last digit written.

    At most MOST, tables first; the same figure told twice in the same way is given once.
    """
    if kind not in _KINDS:
        return
    setting = Setting(view, kind)
    seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
    for reader in (quantity_table, quantity_text):
        for page in view.pages:
            for fact in reader.figures_in(page, setting):
                if (fact.value, fact.more) in seen:
                    continue
                seen.add((fact.value, fact.more))
                yield fact
                if len(seen) >= MOST:
                    return
