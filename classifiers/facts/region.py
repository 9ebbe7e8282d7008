"""The kabupaten or kota that issues a document, apart from those it only mentions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from classifiers.facts.bare_region import bare_region
from classifiers.facts.blocks import blocks_of
from classifiers.facts.smaller_place import smaller_place
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, Span
from rules import gazetteer

HEAD_LINES = 16
HEADLINE = 4  # lines of a news item that say where
MENTION_CHARS = 40_000
MOST_MENTIONED = 20
_NOT_ISSUING = frozenset({"berita_media", "tangkapan_layar"})  # the newspaper is not the region
_AWARDED = frozenset({"sertifikat", "piagam"})
_GIVEN = _AWARDED | {"akta_organisasi", "sk_penetapan"}
_STOP = re.compile(
    r"\b(?:layak|ramah|sehat|anak|dan|dengan|tentang|nomor|no|tahun|provinsi|prov|dinas|badan|kecamatan|kec|desa|kelurahan|se|ini|tersebut|kota|kabupaten|kab|"
    r"selaku|sebagai|untuk|yang|adalah|jalan|jl|tanggal|bulan|periode|ttd|cap|menimbang|mengingat|tingkat|peduli|hari|sekretaris|kepala|inklusif|"
    r"kantor|melalui|pada|di|oleh|atau|telah|selanjutnya|bahwa|layanan|telp|email|kode|nip|bupati|wali|walikota|dalam|rencana|daerah|hak|cerdas|bersih|pihak|lama|baru"
    r"|asosiasi|persatuan|perkumpulan|ikatan|himpunan|perhimpunan|yayasan|komite|masa|responsif|terhadap|dari|ke|dgn|utk|ttg|antara|perihal|sifat|lampiran|bagian|satuan|program|kegiatan|data|laporan)\b|[\d/:;,(|]|\s{3,}",
    re.I,
)
_FIGURES = re.compile(r"(?:(?<!\s)(?:\s{2,}|\t)|\|\s*)-?\d[\d.,]*(?=\s|$)")
# Taman Kota, Balai Kota; the name of who rules and what he does
_IN_TOWN = frozenset({"taman", "balai", "hutan", "pusat", "alun-alun", "ibu", "dalam", "tengah", "luar", "terminal", "stadion", "lapangan", "gedung"})
_RULER = re.compile(r"(?:bupati|wali\s?kota)", re.I)
_ACTING = re.compile(
    r"(?:[A-Z][\w.'’-]*,?\s+){2,5}(?:(?:telah|akan|juga|turut|sudah|yang|saat|ketika)\s+)?(?:me(?:m|n|ng|ny|l|r|w)?[a-z]{3,}|ber[a-z]{4,}|hadir|ikut|mengatakan)\b"
)
_NAME_WORD = re.compile(r"[A-Za-z][A-Za-z'’`-]+")
_POLICE = screened(
    r"\b(?:(?:kepolisian\s+)?resor(?:\s+kota)?(?:\s+besar)?|polres(?:ta(?:bes)?)?|kejaksaan\s+negeri|pengadilan\s+(?:agama|negeri)|rsud|bnn\s+kabupaten|lapas|bapas)\s+(?P<name>[a-z' -]{3,30}?)\W*(?:$|\n|kelas|jalan)"
)
_SET_AT = screened(
    r"\b(?:ditetapkan|dikeluarkan)\s+di\s*:?\s*(?P<name>[a-z][a-z .'-]{2,35}?)(?:\s*(?:\n|,|pada|$|\s{2,}))"
)
_PLACE_LINE = re.compile(r"^\W*(?P<name>[a-z][a-z .'-]{2,30}),\s*(?:\d{1,2}|[.…_ ]{2,})\s*[a-z.\d]")
_BODY = re.compile(
    r"\W*(?:menimbang|mengingat|yth|kepada|dengan hormat|diberikan kepada|telah mengikuti|membaca|memutuskan|kesatu|pasal 1)\b"
)
# who gives certificates and charters in the whole country
_NATIONAL = re.compile(
    r"\W*(?:kementerian(?!\s+agama)|(?:a\.?n\.?\s+)?menteri\b|deputi\b|badan (?:akreditasi|nasional|standardisasi)|lembaga (?:sertifikasi|pendidikan dan pelatihan|akreditasi)|kepolisian negara|balai (?:besar )?pelatihan|(?:piagam.{0,20}|direksi )?bpjs\b|mahkamah agung|keputusan (?:menteri|deputi|direktur jenderal))"
)
_ABOVE = re.compile(
    r"\W*(?:pemerintah(?:\s+daerah)?\s+prov|gubernur\b|(?:dinas|badan)\b[a-z ,]{3,60}\bprov(?:insi|\.)\s+[a-z ]{3,30}$)"
)
# where who is no government has its seat: Jl. Mawar 3, Kota Sukamekar below a laboratory's name
_ADDRESS = re.compile(
    r"\b(?:jl|jln|jalan|alamat|kampus|kantor\s+(?:pusat|cabang)|sekretariat|gedung|komplek|kompleks|ruko|kawasan|lantai|berkedudukan|markas)\b[^|]*$"
)
_GOVERNING = re.compile(
    r"\W*(?:pemerintah|dinas|badan|bupati|wali\s?kota|sekretariat\s+(?:daerah|dprd|dewan)|inspektorat|kecamatan|kelurahan|desa|satuan|puskesmas|upt|uptd|rsud|(?:sd|smp|sma|smk|mi|mts|ma|tk|paud)\w?\b)"
)
_PREPOSITION = re.compile(r"\b(?:dengan|dan|dari|ke|kepada|bersama|antara|se|tentang|di)\s*$")


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    code: str | None
    role: str
    where: Span


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `region` (the one most roles agree on first), then `region-mentioned`."""
    issuing: list[_Found] = []
    if kind not in _NOT_ISSUING:
        issuing = list(_issuing(view))
    if kind in _AWARDED and all(found.role == "place" for found in issuing):
        issuing = []  # where a training was held says nothing of who was trained
    above = kind in _GIVEN and any(map(_NATIONAL.match, view.flow.lows[:4]))
    if (above or _elsewhere(view.flow)) and all(found.role == "place" for found in issuing):
        issuing = []  # the seat of who gives says nothing of who receives
    votes = Counter(found.name for found in issuing)
    order = {"header": 0, "address": 0, "signer": 1, "place": 2}
    issuing.sort(key=lambda found: (-votes[found.name], order[found.role]))
    told: set[tuple[str, str]] = set()
    for found in issuing:
        if (found.name, found.role) not in told:
            told.add((found.name, found.role))
            code = (("code", found.code),) if found.code else ()
            yield Fact(
                name="region",
                value=found.name,
                where=found.where,
                more=(*code, ("role", found.role)),
            )
    flow = view.flow
    mentions = list(gazetteer.mentions(flow.text[:MENTION_CHARS]))
    if not (issuing or above or _elsewhere(flow)) and (
        only := _spoken_of(flow, mentions, kind) or _near_by(flow, mentions, kind)
    ):
        region, span = only
        more = (("code", region.code), ("role", "text"))
        yield Fact(name="region", value=region.name, where=span, more=more)
        votes[region.name] += 1
    names = set(votes)
    for mention in mentions:
        if mention.region.name not in names:
            names.add(mention.region.name)
            yield Fact(
                name="region-mentioned",
                value=mention.region.name,
                where=flow.span(mention.start, mention.end),
                more=(("code", mention.region.code), ("role", "text")),
            )
            if len(names) > MOST_MENTIONED:
                return


def _elsewhere(flow: Flow) -> bool:
    """A province issues the paper: the region it speaks of is not the issuer's."""
    return any(map(_ABOVE.match, flow.lows[:3]))


def _spoken_of(
    flow: Flow, mentions: list[gazetteer.Mention], kind: str
) -> tuple[gazetteer.Region, Span] | None:
    """The only region that a text names, with its prefix or as part of an office's name.

    Of a news item the only one of the headline and the first words: others come in passing.
    """
    if kind in _NOT_ISSUING:
        first = [each for each in mentions if flow.index_at(each.start) < HEADLINE]
        mentions = first or mentions
    if len({mention.region.code for mention in mentions}) == 1:
        return mentions[0].region, flow.span(mentions[0].start, mentions[0].end)
    return None if mentions else bare_region(flow)


def _near_by(
    flow: Flow, mentions: list[gazetteer.Mention], kind: str
) -> tuple[gazetteer.Region, Span] | None:
    """The region of a town or a kecamatan; where regions are named, only if it is one of them."""
    if kind in _GIVEN:
        return None  # where a training was held
    only = smaller_place(flow)
    named = {mention.region.code for mention in mentions}
    return only if only and (not named or only[0].code in named) else None


def _issuing(view: View) -> Iterator[_Found]:
    flow, recognised = view.flow, view.recognised
    header = _prefixed(
        flow, range(min(HEAD_LINES, len(flow))), "header", recognised, first_only=True
    )
    header += [] if header else _office(flow)
    yield from header
    signer: list[_Found] = []
    for block in blocks_of(flow)[:2]:
        last = block.name_line if block.name_line is not None else block.last
        signer += _prefixed(
            flow, range(block.first, last + 1), "signer", recognised, first_only=True
        )
    yield from signer[:1]
    yield from _place(flow, [*header, *signer])


def _prefixed(
    flow: Flow, lines: range, role: str, recognised: bool, *, first_only: bool
) -> list[_Found]:
    """Regions named after Kabupaten, Pemkot, BUPATI ... in these lines."""
    found: list[_Found] = []
    above = role == "header" and _elsewhere(flow)
    for n in lines:
        text = flow.lines[n].text
        if role == "header" and (
            _BODY.match(flow.lows[n]) or len(text) > 160 or (above and flow.lows[n].startswith("tentang"))
        ):
            break
        for kota, start, end in gazetteer.prefixes(text):
            if _PREPOSITION.search(text[:start].lower()):
                continue
            rest = text[end:]
            if not rest.strip() and n + 1 < len(flow):
                rest = flow.lines[n + 1].text
            named = _named(kota, rest, recognised, shouted=text[start:end].strip()[:2].isupper())
            if named and not (named[1] is None and _no_letterhead(text, start, end)):
                at = flow.starts[n] + start
                seat = role == "header" and _ADDRESS.search(flow.lows[n][:start])
                known_as = "address" if seat and not _governing(flow, n) else role
                found.append(_Found(*named, known_as, flow.span(at, at + len(text[start:]))))
                break
        if found and first_only:
            break
    return found


def _governing(flow: Flow, until: int) -> bool:
    """Whether a line above an address, or its own, begins with an office of government or a school."""
    return any(map(_GOVERNING.match, flow.lows[: until + 1]))


def _no_letterhead(text: str, start: int, end: int) -> bool:
    """A row of figures, a slogan behind a region's own name (Bontang Kota Taman), a place in a town
    (Taman Kota Sukamekar), or a ruler by his name who does something."""
    before = re.findall(r"[\w'’-]+", text[:start])
    if (before and before[-1].lower() in _IN_TOWN) or (
        _RULER.match(text[start:end]) and _ACTING.match(text[end:])
    ):
        return True
    return bool(before and gazetteer.find(before[-1])) or len(_FIGURES.findall(text)) > 2


def _named(
    kota: bool, rest: str, recognised: bool, *, shouted: bool
) -> tuple[str, str | None] | None:
    """(name, code) of the region that the words after a prefix name."""
    words = rest.split()
    # RESOR KOTA of a kabupaten; a body named between the level and the region
    region = _longest(kota, words[:5]) or _longest(not kota, words[:4])
    if shouted and not region:
        region = _longest(kota, words[1:4]) or _longest(kota, words[2:4])
    if region:
        return region.name, region.code
    stop = _STOP.search(rest)
    bare = rest[: stop.start()] if stop else rest
    parts = _NAME_WORD.findall(bare)[:3]
    if not parts or not parts[0][0].isupper() or len("".join(parts)) < 4:
        return None
    if not shouted:
        parts = [p for k, p in enumerate(parts) if all(q[0].isupper() for q in parts[: k + 1])]
    name = " ".join(parts)
    if recognised and (region := gazetteer.near(kota, name)):
        return region.name, region.code
    return f"{'Kota' if kota else 'Kabupaten'} {name.title()}", None


def _longest(kota: bool, words: list[str]) -> gazetteer.Region | None:
    """The region that the most of these words, from the first one on, are the name of."""
    names = (" ".join(words[:count]).rstrip(".,:;|)") for count in range(len(words), 0, -1))
    return next(filter(None, (gazetteer.known(kota, name) for name in names)), None)


def _office(flow: Flow) -> list[_Found]:
    """Police, courts and the like name their region without a prefix."""
    match = _POLICE.search(flow.part(0, 10).low)
    region = gazetteer.find(match["name"].strip()) if match else None
    if not match or not region:
        return []
    return [_Found(region.name, region.code, "header", flow.span(match.start(), match.end()))]


def _place(flow: Flow, others: list[_Found]) -> Iterator[_Found]:
    """The place of signing, where its bare name can mean one region only."""
    match = _SET_AT.search(flow.low)
    if match:
        start, name = match.start("name"), match["name"].strip()
    else:
        placed = next(
            ((n, m) for n, text in _candidate_lines(flow) if (m := _PLACE_LINE.match(text))), None
        )
        if not placed:
            return
        start, name = flow.starts[placed[0]] + placed[1].start("name"), placed[1]["name"].strip()
    where = flow.span(start, start + len(name))
    key = gazetteer.key_of(name)
    for other in others:
        if (
            gazetteer.key_of(re.sub(r"^(?:Kabupaten|Kota)(?: Administrasi)? ", "", other.name))
            == key
        ):
            yield _Found(other.name, other.code, "place", where)
            return
    region = gazetteer.find(name)
    if region:
        yield _Found(region.name, region.code, "place", where)


def _candidate_lines(flow: Flow) -> Iterator[tuple[int, str]]:
    total = len(flow)
    for n in [*range(min(15, total)), *range(max(15, total - 25), total)]:
        text = flow.lows[n]
        if len(text) < 70:
            yield n, text
