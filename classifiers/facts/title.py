"""What a document calls itself: its tentang clause, its subject, or its largest lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.kept import kept
from classifiers.lines import Flow
from classifiers.text import View, capitals
from pipeline.privacy import masked
from pipeline.records import Fact

HEAD_LINES = 30
LIMIT = 300  # characters
_ABOUT = re.compile(r"(?:^|(?<=\s))(?:tentang|ttg\.?)\s*:?(?=\s|$)", re.M)
_ABOUT_KINDS = frozenset({
    "perda", "raperda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator",
    "surat_edaran", "instruksi", "perdes", "mou", "pks",
})  # fmt: skip
_ABOUT_END = re.compile(
    r"^\W*(?:dengan rahmat|bismillah|menimbang|mengingat|bupati\b|wali\s?kota\b|kepala\b|camat\b|lurah\b|menteri\b|gubernur\b|"
    r"pada hari|nomor\b|no\b|direktur\b|ketua\b|atas (?:berkat|nama)|dalam rangka|\d\.|[a-z]\.\s|latar belakang|yth|kepada\b|dewan\b|antara$)",
    re.I,
)
_SUBJECT = re.compile(r"(?:^|\s{2,}|\t|\|\s*)(?:hal|perihal)\s*[:;]\s*(?P<value>[^\n]+)", re.M)
_LABEL = re.compile(
    r"^\W*(?:yth|kepada|kpd|nomor|no|sifat|lamp|lampiran|tanggal|di\b|dengan hormat|assalam|menindaklanjuti|dasar|berdasarkan|dalam rangka|sehubungan)\b",
    re.I,
)
_LETTERS = frozenset({"undangan", "surat_edaran", "rekomendasi", "lainnya"})
_SOP_NAME = re.compile(r"^\W*(?:nama|judul)\s+(?:sop|spo)\b\s*[:;]?\s*(?P<value>[^\n]{4,})", re.M)
_EVENT = re.compile(
    r"^\W*(?:acara|kegiatan|nama kegiatan|agenda|rapat|dalam rangka|tema)\s*[:;]\s*(?P<value>[^\n]{4,})",
    re.M,
)
_TAUGHT = re.compile(
    r"(?:telah mengikuti|sebagai peserta|sebagai narasumber|dalam kegiatan|pada kegiatan|mengikuti)\s*[:,]?\s*(?P<value>[^\n]{6,})"
)
_KOP = re.compile(
    r"^\W*(?:pemerintah(?:an)?\b|pemkab|pemkot|dinas\b|badan\b|sekretariat\b|kantor\b|kecamatan\b|kelurahan\b|desa\b|uptd?\b|upt\b|puskesmas\b|rumah sakit|rsud|"
    r"kepolisian|polres|polda|resor|daerah (?:jawa|sumatera|kalimantan|sulawesi|nusa|maluku|papua|bali|banten|aceh|riau|jambi|lampung|bengkulu|gorontalo|metro|kepulauan|bangka|istimewa)\b|sektor\b|kejaksaan|pengadilan|kementerian|provinsi\b|kabupaten\b|kota\b|jalan\b|jl\b|telp|telepon|alamat|email|e-mail|pos-?el\b|posel\b|surel\b|website|laman|situs\b|kode pos|(?:\w\s){3,}\w\W*$|"
    r"bupati\b|wali\s?kota\b|salinan\W*$|nomor\b|no\b|lampiran\b|republik indonesia|https?:|www\.|fax|halaman|tahun \d{4}\W*$|rancangan\W*$|draf|konsep\W*$|"
    r"(?:sd|smp|sma|smk|mi|mts|ma|tk|paud|slb|ra)\s?(?:n|negeri)\b)",
    re.I,
)
_LETTERHEAD = re.compile(
    r"^\W*(?:pemerintah(?:an)?\b|pemkab|pemkot|kementerian|kepolisian|kejaksaan|yayasan)", re.I
)
_ADDRESS = re.compile(
    r"^\W*(?:jalan\b|jln?\b|alamat|telp|telepon|kode pos|e-?mail|pos-?el\b|surel\b|laman|website|(?:\w\s){3,}\w\W*$|kompleks? (?:perkantoran|kantor))",
    re.I,
)
_BUREAU = re.compile(
    r"^\W*bagian\s+(?:[a-z]+\s+){0,3}?(?:sekretariat|setda|hukum|umum|organisasi|kesra|kesejahteraan rakyat|pemerintahan|perekonomian|administrasi|protokol)\b",
    re.I,
)
_WRAPPED = re.compile(r"(?:\b(?:dan|serta)|[,&])\s*$", re.I)
# the rest of an address, wherever it was wrapped; the menu of a web page
_CONTACT = re.compile(r"\b(?:kode\s?pos|telp|telepon|fax|faks|e-?mail|website)\b\W{0,4}[\w(]", re.I)
_MENU = re.compile(r"^\W*(?:[\w-]+(?: [\w-]+)?\s*[|»>›•]\s*){2,}[\w-]+(?: [\w-]+)?\W*$")
HEAD_OF_LETTER = 8  # lines of the longest letterhead


@kept
def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `title`, at most LIMIT characters."""
    flow = view.flow
    ways = [_largest]
    if kind in _ABOUT_KINDS:
        ways = [_about, *ways]
    elif kind in _LETTERS:
        ways = [_subject, *ways]
    elif kind == "sop":
        ways = [_sop_name, *ways]
    elif kind == "berita_media":
        ways = [_headline, *ways]
    for way in ways:
        found = way(flow)
        if found:
            start, end, text = found
            yield Fact(
                name="title",
                value=masked(" ".join(text.split()))[:LIMIT],
                where=flow.span(start, end),
            )
            return


def _headline(flow: Flow) -> tuple[int, int, str] | None:
    """The first line of some words: what stands before it are buttons and names of the portal."""
    for number in range(min(8, len(flow))):
        text = flow.lines[number].text
        if len(text.split()) >= 4 and len(text) < 200 and not _MENU.match(text):
            return flow.starts[number], flow.starts[number] + len(text), text
    return None


def _about(flow: Flow) -> tuple[int, int, str] | None:
    """The lines after TENTANG, up to the next formal word."""
    head = flow.part(0, HEAD_LINES)
    match = next(
        (m for m in _ABOUT.finditer(head.low) if _stands_out(head, m.start(), m.end())), None
    )
    if not match:
        return None
    line = head.index_at(match.start())
    rest = head.lines[line].text[match.end() - head.starts[line] :].strip(" :")
    parts, last = ([rest] if rest else []), line
    for n in range(line + 1, min(len(head), line + 9)):
        text = head.lines[n].text
        if (
            _ABOUT_END.match(text)
            or len(text) > 160
            or (parts and parts[-1].isupper() and not text.isupper())
        ):
            break
        parts.append(text)
        last = n
    if not parts:
        return None
    return match.start(), head.starts[last] + len(head.lines[last].text), " ".join(parts)


def _stands_out(head: Flow, start: int, end: int) -> bool:
    """TENTANG of a title: alone, first in its line, or after a number in capitals."""
    n = head.index_at(start)
    text = head.lines[n].text
    before = text[: start - head.starts[n]].strip()
    return not before or text.isupper() or bool(re.search(r"\d{4}$|\d$", before))


def _subject(flow: Flow) -> tuple[int, int, str] | None:
    match = _SUBJECT.search(flow.part(0, HEAD_LINES).low)
    if not match:
        return None
    start, end = match.span("value")
    text = re.split(r"\s{4,}|\t", flow.text[start:end])[0].strip()
    n = flow.index_at(start)
    if n + 1 < len(flow):
        following = flow.lines[n + 1].text
        if (
            not _LABEL.match(following)
            and len(following) < 60
            and ":" not in following
            and not re.search(r"\d{4}$", following)
        ):
            text, end = f"{text} {following}", flow.starts[n + 1] + len(following)
    return start, end, text


def _sop_name(flow: Flow) -> tuple[int, int, str] | None:
    match = _SOP_NAME.search(flow.part(0, HEAD_LINES).low)
    return (
        (
            match.start("value"),
            match.end("value"),
            flow.text[match.start("value") : match.end("value")],
        )
        if match
        else None
    )


def _largest(flow: Flow) -> tuple[int, int, str] | None:
    """The first run of title lines under the letterhead, and the event's name under a bare one."""
    first = next(
        (
            n
            for n in range(_letterhead(flow), min(HEAD_LINES, len(flow)))
            if not _of_letterhead(flow, n) and any(c.isalpha() for c in flow.lines[n].text)
        ),
        None,
    )
    if first is None:
        first = 0 if flow else None
    if first is None:
        return None
    shouted = _shouts(flow.lines[first].text)
    last = first
    while (
        shouted
        and last + 1 < min(len(flow), first + 6)
        and _shouts(flow.lines[last + 1].text)
        and ":" not in flow.lines[last + 1].text
        and "|" not in flow.lines[last + 1].text
    ):
        last += 1
    text = " ".join(line.text for line in flow.lines[first : last + 1])
    end = flow.starts[last] + len(flow.lines[last].text)
    if len(text.split()) <= 2:
        for pattern in (_EVENT, _TAUGHT):
            match = pattern.search(flow.part(0, HEAD_LINES).low)
            if match:
                value = flow.text[match.start("value") : match.end("value")].strip()
                return flow.starts[first], match.end("value"), f"{text}: {value}"
    return flow.starts[first], end, text[:LIMIT]


def _letterhead(flow: Flow) -> int:
    """Lines of a letterhead from its first office to its address, 0 where there is none."""
    lines = [line.text for line in flow.lines[:HEAD_OF_LETTER]]
    top = next((n for n, text in enumerate(lines[:3]) if _LETTERHEAD.match(text)), None)
    if top is None:
        return 0
    return next((n + 1 for n in range(top + 1, len(lines)) if _ADDRESS.match(lines[n])), 0)


def _of_letterhead(flow: Flow, n: int) -> bool:
    """A line that begins like one of a letterhead, or goes on where such a line is wrapped."""
    text = flow.lines[n].text
    if any(each.match(text) for each in (_KOP, _BUREAU, _MENU)) or _CONTACT.search(text):
        return True
    above = flow.lines[n - 1].text if n else ""
    return bool(_WRAPPED.search(above)) and above.isupper() and bool(_KOP.match(above))


def _shouts(text: str) -> bool:
    if re.match(r"\W*(?:bab|daftar isi|kata pengantar)\b", text, re.I):
        return False
    letters, upper = capitals(text)
    return letters > 2 and upper > 0.7 * letters
