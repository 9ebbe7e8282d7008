"""The language of a document, by a vote of its commonest words."""

from __future__ import annotations

from classifiers.text import View

_WORDS = {
    "id": frozenset(
        [
            "yang",
            "dan",
            "di",
            "dari",
            "untuk",
            "dengan",
            "pada",
            "dalam",
            "oleh",
            "tentang",
            "tahun",
            "adalah",
            "sebagai",
            "tidak",
            "ini",
            "itu",
            "nomor",
            "kabupaten",
            "kota",
            "anak",
            "kegiatan",
            "hari",
            "tanggal",
            "kepala",
            "dinas",
            "nama",
            "jumlah",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "and",
            "of",
            "to",
            "in",
            "for",
            "with",
            "on",
            "by",
            "is",
            "are",
            "was",
            "that",
            "this",
            "as",
            "from",
            "at",
            "be",
            "year",
            "children",
        ]
    ),
}
LEAST = 3  # votes


def language_of(view: View) -> str | None:
    """`id` or `en`; None where too few words vote."""
    votes = dict.fromkeys(_WORDS, 0)
    for page in view.pages[:5]:
        said = page.normal.text.split()
        for language, words in _WORDS.items():
            votes[language] += sum(map(words.__contains__, said))
    best = max(votes, key=lambda language: votes[language])
    return best if votes[best] >= LEAST else None
