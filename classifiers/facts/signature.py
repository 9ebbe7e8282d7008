"""One signature of a paper, and the words by which an office that signs is known."""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifiers.facts.marks import COLUMNS

_POSITION = re.compile(
    r"^\W*(?:(?:a\.?\s?n\.?|u\.?\s?b\.?|plt\.?|plh\.?|pj\.?|pjs\.?|penjabat|pelaksana tugas|(?:mengetahui|diketahui|menyetujui|disetujui|mengesahkan|disahkan|ditetapkan|dibuat|disusun|diverifikasi)(?: oleh)?|yang membuat pernyataan|hormat kami)(?![^\W_])[ ,.:]*)*"
    r"(?:bupati|wakil|wali\s?kota|gubernur|sekretaris|sek(?:da|des|cam|lur)|kepala|ka(?:bag|bid|si|dis|des|pus|puskesmas|ban|kan|lak|lapas|rutan|upt|kankemenag|sub\s?bag)|kasubbag|kepsek|camat|lurah|"
    r"panewu|keuchik|geuchik|perbekel|bendesa|kuwu|wali nagari|wali jorong|hukum tua|pangulu|penghulu|ketua|direktur|pimpinan|pemimpin|kapol(?:res(?:ta)?|sek)|kasat(?:res\w+)?|koordinator|"
    r"notulis|notulen|pencatat|penulis|perekam|verifikator|penilai|pengawas|rektor|dekan|panitera|pembina|penanggung\s?jawab|manajer|manager|menteri|deputi|pihak (?:kesatu|pertama|kedua|ketiga|i{1,3})(?=\W*$|[.,]?\s{2}|\t|\s*[|]|,|\s+ttd)|"
    r"pelapor|penyusun|pembuat|komandan|inspektur|asisten|general manager|presiden direktur|kajari|(?:yang|yg) (?:menyatakan|membuat|menyusun)|psikolog|pengurus|kanit|panit|jaksa|hakim|notaris|"
    r"pejabat|panitia|fasilitator|bendahara|pengelola|pelaksana|pptk|ppk|kpa|pjk?\b|peserta|petugas|pemegang program|kader(?=(?:\s+\w+)?\W*$)|operator|pendamping|pekerja sosial|peksos|auditor|pemohon|pamong|pengasuh|jagabaya|kamituwo|kaur|kadus|waka|wakasek|wakamad|penyimpan barang|(?:kuasa )?pengguna anggaran|ppkd|tim(?: \w+){0,3}(?=,\W*$)|ka\.? (?:upt|puskesmas|pkm|tu|bidang|sub|seksi)|(?:dibuat|disusun|dicatat|ditulis|dilaporkan|diisi|disiapkan) oleh|(?:branch|general|[a-z]+ relation|hrd?|csr|certification|country|operations?) (?:manager|officer|superintendent|supervisor)|(?:managing |executive |certification )?director(?: of\b)?)\b"
    # Kab. and the like end no sentence
    r"[^.;:]{0,90}(?:(?<=\bkab|\bkec|\bkel|\bbid)\.[^.;:]{0,60})?$"
)
# the words over an office, alone in their cell
LEAD = re.compile(
    r"\W*(?:(?:mengetahui|diketahui|menyetujui|disetujui|mengesahkan|disahkan|ditetapkan|menetapkan|mengajukan|diajukan|disusun|dibuat|disiapkan|diperiksa|diverifikasi|diterima|dilaporkan|lunas dibayar|penerima|pelaksana|inovator)"
    r"(?:\s+oleh)?|(?:yang|yg)\s+(?:me\w+|di\w+)(?:\s+pernyataan)?|pihak\s+(?:kesatu|pertama|kedua|ketiga|keempat|[1-4]|i{1,3}|iv)|hormat kami|pemohon|pelapor)\W*(?=$|\s)"
)


# kinds that nobody signs
UNSIGNED = frozenset({"foto", "berita_media", "kie_media", "tangkapan_layar", "buku_tamu"})


@dataclass(frozen=True, slots=True)
class Block:
    """One signature; lines are indexes into the flow, last included."""

    first: int
    last: int
    position: str | None = None
    name: str | None = None
    name_line: int | None = None
    ttd: bool = False  # a copy's mark stands for the hand
    dots: bool = False  # an empty frame
    hand: bool = False  # the text says that it was signed by hand
    tte: bool = False  # the text says that it was signed electronically
    lead: str = ""  # what stands over the office: mengetahui, dibuat oleh
    column: int | None = None  # its place in a row of parties, from the left


def is_office(text: str) -> bool:
    """Whether a line is the office of who signs: KEPALA DINAS SOSIAL, Plt. Camat."""
    return len(text) < 90 and holds_office(text.lower())


def holds_office(low: str) -> bool:
    """Whether a text in lower case begins with an office, itself or in its first column."""
    return bool(_POSITION.match(low) or _POSITION.match(COLUMNS.split(low)[0].strip(" .,")))
