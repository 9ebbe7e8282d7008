"""The document's own number, and the marks that stand where one should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.kept import kept
from classifiers.facts.parties import AGREED
from classifiers.headings import annex_heading
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

# Kinds that are not whole without a number; on others a blank means nothing.
NUMBERED = frozenset({
    "perda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi",
    "sk_fasilitator", "surat_edaran", "instruksi", "perdes", "mou", "pks", "undangan", "raperda",
    "berita_acara", "sertifikat", "rekomendasi",
})  # fmt: skip
# papers of no kind of their own that an office numbers all the same
_OFFICIAL = re.compile(
    r"^\W*surat\s+(?:perintah|tugas|keputusan|penunjukan|penugasan|penetapan|keterangan|mandat|izin|rekomendasi|pengukuhan)\b[^\n.;]{0,40}$", re.M
)
# Kinds whose head may carry somebody else's number.
UNNUMBERED = frozenset({"daftar_hadir", "notula", "foto", "matriks", "tabel_data", "berita_media", "kie_media", "tangkapan_layar", "buku_tamu", "daftar", "daftar_aset", "laporan_kegiatan", "laporan_monev", "lainnya", "profil_anak", "rad"})  # fmt: skip
REPORTS = frozenset({"laporan_kegiatan", "laporan_monev", "notula", "daftar_hadir", "foto"})
HEAD_LINES = 30
GAZETTE_LINES = 4
BARE_LINES = 8  # a number without its label stands right under the title
_BARE = re.compile(
    r"^\W*(?:(?:(?:e-)?sertifikat|piagam(?: penghargaan)?|surat keputusan)\s+)?(?P<value>(?:(?:sop|spo|sk|ba|se|st)[ .:]+)?(?=[^ ]*\d)[\w.-]+(?:/[\w.()-]+){2,})\W*$",
    re.I,
)
_LABEL = re.compile(
    r"\b(?:nomor|nomer|no)\b\s*(?:(?:surat|sk|sop|spo|dpa|dppa|dokumen|ba|sertifikat|reg(?:istrasi)?)(?=[\s:;.])|\.?\s*(?!hp|telp|fax|rek|polisi|induk|urut|nama|program|kode|kec|kegiatan|uraian|desa|indikator|agenda|revisi|np|ktp|kk\b|akta|izin|ni)[a-z][\w-]{2,14}(?:\s(?:i{1,3}|kesatu|pertama))?\s*(?=:))?\s*[.:;]{0,2}\s*",
    re.I,
)
_RULES = frozenset({"perda", "perkada", "perdes", "kep_kada", "kep_kadis", "instruksi", "surat_edaran", "lainnya"})
_ITSELF = re.compile(
    r"\b(?:peraturan|keputusan|instruksi|edaran)(?: (?:daerah|bupati|wali ?kota|desa|kepala [a-z ]{3,30}))? nomor (?P<value>\d[\w./-]* tahun 20\d\d) ini\b"
)
_GAZETTE = re.compile(
    r"^\W*(?:lembaran desa|berita (?:daerah|desa))\b(?=.*20\d\d)[^\d\n]{0,60}?(?:\btahun (?P<year>20\d\d) )?nomor\W*(?P<value>\d{1,3})(?: tahun (?P<behind>20\d\d))?\W*$"
)
# a decision on which a report rests, told in a sentence
_CITED = re.compile(r"\b(?:[Kk]eputusan|[Pp]eraturan|[Ii]nstruksi|[Ss]urat (?:[Tt]ugas|[Ee]daran))\b(?=.*[a-z])")
_STOP = re.compile(
    r"^\W*(?:menimbang|mengingat|memperhatikan|dengan hormat|assalam|pasal\s+1\b|bab\s+i\b)", re.I
)
_OTHERS = re.compile(
    r"\b(?:undang|(?:uu|pp|perpu|perppu|inpres|keppres|permen\w*|kepmen\w*)\b|peraturan pemerintah|peraturan presiden|perpres|permen|peraturan menteri|jalan|jl\b|telp|telepon|"
    r"fax|faks|hp\b|rt\b|surat undangan|berdasarkan|sesuai|sehubungan|merujuk|mengacu|menindaklanjuti|lembaran|berita (?:daerah|negara)|kode|npsn|rekening|polisi|terdaftar|kesbangpol|npwp|izin|akta (?:notaris|pendirian)|kemenkumham|menkumham|notaris|nss|nsm|nib)|^\W*dasar(?:\s+hukum)?\s*:",
    re.I,
)
_OTHERS_NUMBER = re.compile(
    r"^\s*(?:hp|telp|rekening|polisi|induk|urut|nama|program|kode|kecamatan|kegiatan|uraian|desa|indikator)\b",
    re.I,
)
_CUT = re.compile(
    r"\s+[/;,]?\s*(?:nomor|no\.)\s.*$|\s+(?:tentang|ttg|tanggal|tgl|perihal|hal)\b.*$|\s{3,}.*$|\t.*$|\s\|.*$",
    re.I,
)
_BLANK = re.compile(
    r"^\s*/|/\s*[.…_-]+\s*/|[.…_]{2,}|-{3,}|…|/\s*/|/\s*-+\s*[a-z]|-\s+/|^[a-z]{1,3}\s*-$|^[a-z]{1,3}[.-]?\s{2,}/|/\s*$|\bx{2,}\b|^\W*0+\s*(?:tahun\b|\W*$)|(?:^|/)\s*n{2,3}\s*(?:/|tahun\b)|^[\s/.…_:-]*$|^\W*(?:tahun|thn?)\b|\$\{|[\[{<#(]\W*(?:no(?:mor)?|number)(?![a-z])|^\W*(?:menyusul|(?:belum|akan)\s+(?:\w+\s+)?(?:ber|di\s?)?(?:beri\s+)?nomor|diisi)\b",
    re.I,
)
_DATE_RIGHT = re.compile(r"\s+[A-Z][a-z]+,\s*\d{1,2}\s+\w+\s+\d{4}\s*$")
_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_PLAUSIBLE = re.compile(r"^(?=.*\d)[\w./()\- –&:]{1,60}$")
_SERIAL = re.compile(
    r"^[\w.()-]+[\s.](?:tahun|thn|th\.?)\s*\d{4}$|^[\w.-]+ ?[-–:] ?[\w.-]+$|^[a-z]{1,6}[. ]\d[\w.-]*$",
    re.I,
)
_ALLOWED = re.compile(r"^\W*(?:\(\w\)\s*)?(?P<value>[\w./()\- –&:…]*)")


@kept
def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `number` (`second` for the other party's), or `number-blank`."""
    flow = view.flow
    found: list[tuple[str, int, int]] = []
    blank: tuple[str, int, int] | None = None
    for n, line in enumerate(flow.lines[:HEAD_LINES]):
        if n and _STOP.match(line.text):
            break
        label = _LABEL.search(line.text) if "no" in flow.lows[n] else None
        if (
            not label
            or _OTHERS.search(line.text[: label.start()])
            or _inside(line.text, label.start())
            or (kind in UNNUMBERED and n > BARE_LINES and re.search(r"\bsk\b", label[0], re.I))
            or (kind in REPORTS and _CITED.search(line.text[: label.start()]))
            # behind the paper's own blank, words before a number make it that of another paper
            or (blank and kind not in AGREED and re.search(r"[a-z]", line.text[: label.start()], re.I))
        ):
            continue
        rest = line.text[label.end() :]
        at = flow.starts[n] + label.end()
        if not rest.strip() and ":" not in label[0] and label[0].strip().lower() == "no":
            continue  # a table's first column
        if (
            not rest.strip()
            and n + 1 < len(flow)
            and (":" not in label[0] or flow.lines[n + 1].text[:1].isdigit())
        ):
            rest, at = flow.lines[n + 1].text.lstrip(" :"), flow.starts[n + 1]
            if not rest[:1].isdigit() and not _BLANK.match(rest):
                rest, at = "", flow.starts[n] + label.start()
        if _OTHERS_NUMBER.match(rest):
            continue
        value = _cleaned(rest)
        if not value or _BLANK.search(value) or _zero(value):
            blank = blank or (value or label[0].strip(), at, at + max(1, len(value)))
        elif _PLAUSIBLE.match(value) and _own(
            value, kind, label[0], first=not line.text[: label.start()].strip(" \t:.-")
        ):
            found.append((value, at, at + len(value)))
        if len(found) == 2 or (found and kind not in AGREED):
            break
    if not found and (of_rule := _of_annex(flow)):
        found.append(of_rule)
    if not found and not blank and kind in _RULES and (own := _of_itself(flow)):
        found.append(own)
    if not found and not blank and (bare := _unlabelled(flow)):
        found.append(bare)
    if found:
        value, start, end = found[0]
        second = (("second", found[1][0]),) if len(found) > 1 else ()
        yield Fact(name="number", value=value, where=flow.span(start, end), more=second)
    elif blank and (kind in NUMBERED or (kind == "lainnya" and _OFFICIAL.search(flow.part(0, HEAD_LINES).low))):
        yield Fact(
            name="number-blank", value=blank[0], where=flow.span(blank[1], blank[2], around=30)
        )


def _of_annex(flow: Flow) -> tuple[str, int, int] | None:
    """The number of the rule or decision whose annex a paper is headed as."""
    for n in sorted(annex_heading(flow.lows)):
        text = flow.lines[n].text
        label = _LABEL.search(text)
        value = _cleaned(text[label.end() :]).split(",")[0].strip() if label else ""
        if label and re.match(r"\w*\d", value) and not _BLANK.search(value):
            at = flow.starts[n] + label.end()
            return value, at, at + len(value)
    return None


def _of_itself(flow: Flow) -> tuple[str, int, int] | None:
    """The number of a rule whose head is not at hand: where it names itself, or its gazette's at its end."""
    if itself := _ITSELF.search(flow.low):
        start, end = itself.span("value")
        return flow.text[start:end], start, end
    for n in range(len(flow) - 1, max(0, len(flow) - GAZETTE_LINES), -1):
        if gazette := _GAZETTE.search(flow.lows[n]):
            year = gazette["behind"] or gazette["year"]
            start, end = (flow.starts[n] + at for at in gazette.span("value"))
            return f"{flow.text[start:end]} TAHUN {year}", start, end
    return None


def _unlabelled(flow: Flow) -> tuple[str, int, int] | None:
    """A line of the head that is nothing but a number: 400.2/17/DP3A/2023, SOP 463/11/Dinsos."""
    for n, line in enumerate(flow.lines[:BARE_LINES]):
        match = _BARE.match(line.text)
        if match and not _DATE.fullmatch(match["value"]):
            return (
                match["value"],
                flow.starts[n] + match.start("value"),
                flow.starts[n] + match.end("value"),
            )
    return None


def _inside(text: str, start: int) -> bool:
    """The label stands in running text: lower-case words before it."""
    before = text[:start].split()
    return len(before) > 2 and sum(word[:1].islower() for word in before) > len(before) / 2


def _cleaned(rest: str) -> str:
    value = _DATE_RIGHT.sub("", _CUT.sub("", rest.strip(" \t:;")))
    if any(c.isdigit() for c in value) and (allowed := _ALLOWED.match(value)):
        value = allowed["value"] if value[0] not in "./…_-" else value
    return (
        value.strip(" \t:;,").rstrip(".-")
        if any(c.isdigit() for c in value)
        else value.strip(" \t:;,")
    )


def _zero(value: str) -> bool:
    """000/000/DINSOS/2023: noughts where the running number should be; 000 may be a code before it."""
    parts = [part.strip() for part in value.split("/")]
    figures = [n for n, part in enumerate(parts) if re.fullmatch(r"[\d.]+", part)]
    if len(parts) > 2 and figures and re.fullmatch(r"(?:19|20)\d\d", parts[figures[-1]]):
        figures.pop()
    noughts = [n for n in figures if re.fullmatch(r"0+", parts[n])]
    return bool(noughts) and (noughts[-1] > 0 or len(figures) == 1)


def _own(value: str, kind: str, label: str, *, first: bool) -> bool:
    """Plain words or a lone running number are no number where the kind needs none."""
    if re.fullmatch(r"\d{1,3}[a-z]?", value, re.I) and not first:
        return False  # the number of a house
    if " " in value and "/" not in value and not _SERIAL.match(value):
        return False  # a street's number and its town
    if kind in UNNUMBERED:
        labelled = "nomor" in label.lower() or ":" in label
        return "/" in value and (labelled or (first and value.count("/") > 1))
    return any(c.isdigit() for c in value) and not value.lower().startswith(("lembar", "hal"))
