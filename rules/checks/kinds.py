"""Groups of document kinds that several checks speak of."""

from __future__ import annotations

REGULATIONS = frozenset({"perda", "raperda", "perkada", "perdes"})
DECISIONS = frozenset(
    {"kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator"}
)
AGREEMENTS = frozenset({"mou", "pks"})
LETTERS = frozenset({"surat_edaran", "instruksi", "undangan", "rekomendasi"})

# what is worth nothing without a number of its own
NUMBERED = REGULATIONS | DECISIONS | AGREEMENTS | frozenset(
    {"surat_edaran", "instruksi", "berita_acara", "sertifikat", "akta_organisasi"}
)
# what is worth nothing without the day it was made
DATED = NUMBERED | LETTERS | frozenset({"notula", "surat_pernyataan", "sop", "piagam"})
# what somebody must answer for with his signature
SIGNED = DATED - frozenset({"raperda", "akta_organisasi"}) | frozenset({"matriks_anggaran", "dpa"})
# what may rightly come from, or tell of, another region
ANYWHERE = AGREEMENTS | frozenset({"berita_media", "kie_media", "tangkapan_layar", "sertifikat", "piagam", "lainnya"})
