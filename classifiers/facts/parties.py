"""Who of several signers answers for a paper."""

from __future__ import annotations

import re
from itertools import groupby

from classifiers.facts.signature import Block

_FIRST_PARTY = re.compile(r"^\W*pihak\s+(?:kesatu|pertama|1|i)\b", re.I)
_PARTY = re.compile(r"^\W*pihak\b", re.I)
# who only knows of a paper, or checked it
_KNOWS = re.compile(
    r"^\W*(?:mengetahui|diketahui|menyetujui|disetujui|disaksikan|saksi|diverifikasi|diperiksa|diterima|penerima|(?:yang|yg)\s+menerima|diundangkan|lunas)\b",
    re.I,
)
# papers that the head of an office approves, whoever drew them up
_APPROVED = frozenset({"sop", "rka", "dpa", "apbd", "rekomendasi", "daftar_aset", "matriks_anggaran"})
# of a record: who examines leads, wherever he stands; whose work is examined does not
_EXAMINES = re.compile(r"^\W*(?:ketua\s+)?tim\b|^\W*(?:pemeriksa|auditor|penilai|verifikator|pengawas)\b", re.I)
_EXAMINED = re.compile(r"^\W*(?:penyedia|rekanan|kontraktor|pelaksana pekerjaan|wakil perusahaan|(?:yang|yg)\s+di\w+)\b", re.I)
_OFFICE_WORD = re.compile(r"\w+")
_LAST_ROLES = re.compile(
    r"^\W*(?:notulis|notulen|pencatat|penulis|saksi|pembuat|penyusun|pelapor|pengurus barang|bendahara|operator|petugas)\b", re.I
)
# beside the one who leads
_LESSER = re.compile(
    r"^\W*(?:sekretaris(?!\s+(?:daerah|dinas|badan|kota|kab))|bendahara|notulis|notulen|pencatat|penulis|saksi|narasumber|pendamping|tenaga ahli|anggota)\b",
    re.I,
)
_MAKES = re.compile(r"^\W*(?:disusun|dibuat|disiapkan|diajukan|diperiksa|diverifikasi)\b", re.I)
# papers of an office or of parties, where the left one leads; in reports and tables the right one
_LEFT = frozenset({
    "mou", "pks", "sertifikat", "piagam", "perda", "perkada", "perdes", "kep_kada", "kep_kadis", "raperda",
    "sk_penetapan", "sk_kemenag", "sk_asosiasi", "sk_fasilitator", "surat_edaran", "instruksi",
})  # fmt: skip
AGREED = frozenset({"mou", "pks"})


def by_rank(blocks: tuple[Block, ...], kind: str) -> list[Block]:
    """Who answers for a paper first; who only knows of it, behind; who wrote it down, last."""
    found: list[tuple[int, Block]] = []
    for _, group in groupby(blocks, key=lambda block: (block.first, block.column is None)):
        members = list(group)
        if len(members) > 1 and members[0].column is not None:
            found += [(0, block) for block in _beside(members, kind)]
        else:
            found += [(_rank(block), block) for block in members]
    if kind in AGREED:
        found = [
            (-1 if _FIRST_PARTY.match(_words(block)) else rank, block) for rank, block in found
        ]
    return [block for _, block in sorted(found, key=lambda each: each[0])]


def _words(block: Block) -> str:
    return block.lead or block.position or ""


def _rank(block: Block) -> int:
    if _LAST_ROLES.match(block.position or ""):
        return 2
    return 1 if _KNOWS.match(_words(block)) else 0


def _beside(group: list[Block], kind: str) -> list[Block]:
    """Parties of one row, the one who leads first."""
    left, right = group[0], group[-1]
    if first := next((block for block in group if _FIRST_PARTY.match(_words(block))), None):
        return [first, *(block for block in group if block is not first)]
    if _MAKES.match(_words(left)) and len(group) > 2:
        return group[::-1]
    if _KNOWS.match(_words(left)):
        keeper = kind in _APPROVED and _LAST_ROLES.match(_words(right))
        return group if keeper else group[::-1]
    lesser = _LESSER.match(_words(right)) and not _LESSER.match(_words(left))
    if len(group) > 2 or lesser or kind in _LEFT or _PARTY.match(_words(left)):
        return group
    return group if _left_leads(left, right, kind) else group[::-1]


def _left_leads(left: Block, right: Block, kind: str) -> bool:
    """Of two that sign a report, a record or a table beside each other, whether it is the left one."""
    if _EXAMINED.match(_words(right)):
        return True
    if _EXAMINED.match(_words(left)) or _EXAMINES.match(_words(right)):
        return False
    if _KNOWS.match(_words(right)):
        return kind not in _APPROVED
    if kind == "berita_acara":
        return not _LAST_ROLES.match(_words(left))
    # two of one rank: the first
    ranks = [_OFFICE_WORD.findall((block.position or "").lower())[:1] for block in (left, right)]
    return bool(ranks[0]) and ranks[0] == ranks[1] and ranks[0] != ["kepala"]
