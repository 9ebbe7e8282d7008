"""Official regions of Indonesia, and the ways people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

# Earlier names and short names in daily use, by the official name they stand for.
_ALIASES = {
    "Kabupaten Toba": ("Toba Samosir", "Tobasa"),
    "Kabupaten Pasangkayu": ("Mamuju Utara",),
    "Kabupaten Kepulauan Tanimbar": ("Maluku Tenggara Barat",),
    "Kabupaten Kepulauan Selayar": ("Selayar",),
    "Kabupaten Polewali Mandar": ("Polewali Mamasa", "Polman"),
    "Kabupaten Pangkajene dan Kepulauan": (
        "Pangkajene Kepulauan",
        "Pangkep",
        "Pangkajene & Kepulauan",
    ),
    "Kabupaten Kep. Siau Tagulandang Biaro": ("Siau Tagulandang Biaro", "Sitaro"),
    "Kabupaten Penukal Abab Lematang Ilir": ("PALI",),
    "Kabupaten Ogan Komering Ulu": ("OKU",),
    "Kabupaten Ogan Komering Ilir": ("OKI",),
    "Kabupaten Ogan Komering Ulu Timur": ("OKU Timur",),
    "Kabupaten Ogan Komering Ulu Selatan": ("OKU Selatan",),
    "Kabupaten Musi Banyuasin": ("Muba",),
    "Kabupaten Musi Rawas Utara": ("Muratara",),
    "Kabupaten Kutai Kartanegara": ("Kukar",),
    "Kabupaten Paser": ("Pasir",),
    "Kabupaten Mempawah": ("Pontianak",),
    "Kabupaten Bintan": ("Kepulauan Riau",),
    "Kabupaten Batanghari": ("Batang Hari",),
    "Kabupaten Lima Puluh Kota": ("50 Kota", "Limapuluh Koto"),
    "Kabupaten Sijunjung": ("Sawahlunto Sijunjung",),
    "Kabupaten Karawang": ("Krawang",),
    "Kabupaten Mukomuko": ("Muko-Muko",),
    "Kabupaten Fak Fak": ("Fakfak",),
    "Kabupaten Kepulauan Yapen": ("Yapen Waropen",),
    "Kabupaten Labuhanbatu": ("Labuhan Batu",),
    "Kabupaten Sidenreng Rappang": ("Sidrap",),
    "Kabupaten Aceh Barat Daya": ("Abdya",),
    "Kabupaten Aceh Tenggara": ("Agara",),
    "Kabupaten Tapanuli Selatan": ("Tapsel",),
    "Kabupaten Tapanuli Tengah": ("Tapteng",),
    "Kabupaten Tapanuli Utara": ("Taput",),
    "Kabupaten Humbang Hasundutan": ("Humbahas",),
    "Kabupaten Serdang Bedagai": ("Sergai",),
    "Kabupaten Padang Lawas Utara": ("Paluta",),
    "Kabupaten Labuhanbatu Utara": ("Labura",),
    "Kabupaten Labuhanbatu Selatan": ("Labusel",),
    "Kabupaten Pesisir Selatan": ("Pessel",),
    "Kabupaten Pasaman Barat": ("Pasbar",),
    "Kabupaten Solok Selatan": ("Solsel",),
    "Kabupaten Indragiri Hilir": ("Inhil",),
    "Kabupaten Indragiri Hulu": ("Inhu",),
    "Kabupaten Rokan Hilir": ("Rohil",),
    "Kabupaten Rokan Hulu": ("Rohul",),
    "Kabupaten Kuantan Singingi": ("Kuansing",),
    "Kabupaten Tanjung Jabung Barat": ("Tanjabbar", "Tanjab Barat"),
    "Kabupaten Tanjung Jabung Timur": ("Tanjabtim", "Tanjab Timur"),
    "Kabupaten Lampung Selatan": ("Lamsel",),
    "Kabupaten Lampung Tengah": ("Lamteng",),
    "Kabupaten Lampung Timur": ("Lamtim",),
    "Kabupaten Lampung Utara": ("Lampura",),
    "Kabupaten Lampung Barat": ("Lambar",),
    "Kabupaten Tulang Bawang Barat": ("Tubaba",),
    "Kabupaten Pesisir Barat": ("Pesibar",),
    "Kabupaten Belitung Timur": ("Beltim",),
    "Kabupaten Lombok Barat": ("Lobar",),
    "Kabupaten Lombok Tengah": ("Loteng",),
    "Kabupaten Lombok Timur": ("Lotim",),
    "Kabupaten Manggarai Barat": ("Mabar",),
    "Kabupaten Manggarai Timur": ("Matim",),
    "Kabupaten Kotawaringin Timur": ("Kotim",),
    "Kabupaten Kotawaringin Barat": ("Kobar",),
    "Kabupaten Barito Selatan": ("Barsel",),
    "Kabupaten Barito Timur": ("Bartim",),
    "Kabupaten Tanah Bumbu": ("Tanbu",),
    "Kabupaten Barito Kuala": ("Batola",),
    "Kabupaten Kutai Timur": ("Kutim",),
    "Kabupaten Kutai Barat": ("Kubar",),
    "Kabupaten Bolaang Mongondow": ("Bolmong",),
    "Kabupaten Bolaang Mongondow Utara": ("Bolmut",),
    "Kabupaten Bolaang Mongondow Selatan": ("Bolsel",),
    "Kabupaten Bolaang Mongondow Timur": ("Boltim",),
    "Kabupaten Minahasa Utara": ("Minut",),
    "Kabupaten Minahasa Selatan": ("Minsel",),
    "Kabupaten Parigi Moutong": ("Parimo",),
    "Kabupaten Banggai Kepulauan": ("Bangkep",),
    "Kabupaten Luwu Timur": ("Lutim",),
    "Kabupaten Luwu Utara": ("Lutra",),
    "Kabupaten Konawe Selatan": ("Konsel",),
    "Kabupaten Konawe Utara": ("Konut",),
    "Kabupaten Konawe Kepulauan": ("Konkep",),
    "Kabupaten Kolaka Utara": ("Kolut",),
    "Kabupaten Kolaka Timur": ("Koltim",),
    "Kabupaten Buton Utara": ("Butur",),
    "Kabupaten Buton Selatan": ("Busel",),
    "Kabupaten Buton Tengah": ("Buteng",),
    "Kabupaten Muna Barat": ("Mubar",),
    "Kabupaten Maluku Tengah": ("Malteng",),
    "Kabupaten Maluku Tenggara": ("Malra",),
    "Kabupaten Halmahera Barat": ("Halbar",),
    "Kabupaten Halmahera Selatan": ("Halsel",),
    "Kabupaten Halmahera Tengah": ("Halteng",),
    "Kabupaten Halmahera Timur": ("Haltim",),
    "Kabupaten Halmahera Utara": ("Halut",),
    "Kota Padangsidimpuan": ("Padangsidempuan",),
    "Kabupaten Hulu Sungai Selatan": ("HSS",),
    "Kabupaten Hulu Sungai Tengah": ("HST",),
    "Kabupaten Hulu Sungai Utara": ("HSU",),
    "Kota Makassar": ("Ujung Pandang",),
    "Kota Yogyakarta": ("Jogja", "Yogya", "Jogjakarta"),
    "Kota Surakarta": ("Solo",),
    "Kota Palangkaraya": ("Palangka Raya",),
    "Kota Sawahlunto": ("Sawah Lunto",),
    "Kota Administrasi Jakarta Selatan": ("Jaksel",),
    "Kota Administrasi Jakarta Timur": ("Jaktim",),
    "Kota Administrasi Jakarta Barat": ("Jakbar",),
    "Kota Administrasi Jakarta Utara": ("Jakut",),
    "Kota Administrasi Jakarta Pusat": ("Jakpus",),
}

_ADM = r"(?:\s*adm(?:inistrasi|inistratif|\.)?(?=[\s.])\.?)?"
_KAB = r"kabupaten|kab\.?|pem(?:erintah\s+)?kab\.?|bupati|wabup|sekda\s+kab\.?"
_KOTA = r"kota(?:madya)?|pem(?:erintah\s+)?ko(?:ta|t)?\.?|wali\s?kota|walkot|wawali"
_PREFIX = re.compile(
    rf"(?<![\w/])(?:(?P<kab>{_KAB})|(?P<kota>{_KOTA}))(?:\b|(?<=\.)){_ADM}\s*[:.]?\s*(?=[A-Za-z(\d])",
    re.IGNORECASE,
)
# where a prefix may begin: a quick look before a slow one
_BEGIN = re.compile(
    r"[KkPpBbWwSs](?<![\w/][KkPpBbWwSs])(?i:(?<=k)(?:ab|ota)|(?<=p)em|(?<=b)upati|(?<=w)a|(?<=s)ekda)"
)
_NAME = re.compile(
    r"[A-Za-z0-9][\w'’`-]*\.?(?:[ \t]+(?:&[ \t]+)?\n?[ \t]*[A-Za-z0-9][\w'’`-]*\.?){0,4}"
)
_ISLANDS = re.compile(r"\bkep(?:ulauan)?\b\.?")
_UNFIT = re.compile(r"[^a-z0-9]")
_LOOKALIKE = str.maketrans("01358|l", "oisesii")


@dataclass(frozen=True, slots=True)
class Region:
    """A kabupaten or kota; code as `32.16`."""

    code: str
    name: str
    province: str

    @property
    def kota(self) -> bool:
        return self.name.startswith("Kota")


@dataclass(frozen=True, slots=True)
class Mention:
    """A region named with its prefix in a text; offsets into that text."""

    region: Region
    start: int
    end: int


def key_of(name: str) -> str:
    """A bare name for comparing: lower case letters and digits, `kep` written out."""
    return _UNFIT.sub("", _ISLANDS.sub("kepulauan", name.lower()))


def _bare(official: str) -> str:
    return re.sub(r"^(?:Kabupaten|Kota)(?: Administrasi)? ", "", official)


@dataclass(frozen=True, slots=True)
class _Index:
    by_code: dict[str, Region]
    by_key: dict[tuple[bool, str], Region]  # (kota, key of the bare name)
    by_shape: dict[tuple[bool, str], Region]  # the same with look-alike characters folded
    smaller: frozenset[str]  # keys of the names of kecamatan


@cache
def _index() -> _Index:
    provinces: dict[str, str] = {}
    regions: dict[str, Region] = {}
    smaller: set[str] = set()
    with files("rules").joinpath("data", "regions.csv").open(encoding="utf-8") as stream:
        for code, name in csv.reader(stream):
            if len(code) == 2:
                provinces[code] = name
            elif len(code) == 5:
                regions[code] = Region(code, name, provinces[code[:2]])
            elif len(code) == 8:
                smaller.add(key_of(name))
    keys: dict[tuple[bool, str], Region] = {}
    for region in regions.values():
        for alias in _ALIASES.get(region.name, ()):
            keys[region.kota, key_of(alias)] = region
    for region in regions.values():
        keys[region.kota, key_of(_bare(region.name))] = region
    shapes: dict[tuple[bool, str], Region] = {}
    for (kota, key), region in keys.items():
        shapes.setdefault((kota, key.translate(_LOOKALIKE)), region)
    return _Index(regions, keys, shapes, frozenset(smaller))


def regions() -> tuple[Region, ...]:
    """All kabupaten and kota, by code."""
    return tuple(_index().by_code.values())


@lru_cache(maxsize=4096)
def known(kota: bool, name: str) -> Region | None:
    """The region with this bare name; look-alike characters (l for I, 0 for O) are forgiven.

    Not where the name as it stands is a kecamatan's: Bangil is no slip for Bangli.
    """
    index, key = _index(), key_of(name)
    if found := index.by_key.get((kota, key)):
        return found
    return None if key in index.smaller else index.by_shape.get((kota, key.translate(_LOOKALIKE)))


def find(name_or_code: str) -> Region | None:
    """The region that a name (in any usual spelling) or a Kemendagri code stands for.

    A bare name counts only when it belongs to a kabupaten or to a kota, not to both.
    """
    text = " ".join(name_or_code.split())
    if re.fullmatch(r"\d{2}\.?\d{2}", text):
        return _index().by_code.get(f"{text[:2]}.{text[-2:]}")
    prefixed = _PREFIX.match(text)
    if prefixed and (found := known(bool(prefixed["kota"]), text[prefixed.end() :])):
        return found
    both = [found for kota in (False, True) if (found := known(kota, text))]
    return both[0] if len(both) == 1 else None


def suggest(name: str, limit: int = 3) -> list[str]:
    """Official names near to a name that find() does not know, best first."""
    from rapidfuzz import fuzz, process

    prefixed = _PREFIX.match(name.strip())
    wanted = key_of(name.strip()[prefixed.end() :] if prefixed else name)
    kinds = (bool(prefixed["kota"]),) if prefixed else (False, True)
    choices = [(key, region) for (kota, key), region in _index().by_key.items() if kota in kinds]
    best = process.extract(
        wanted, [key for key, _ in choices], scorer=fuzz.ratio, limit=limit * 2, score_cutoff=60
    )
    return list(dict.fromkeys(choices[at][1].name for _, _, at in best))[:limit]


def near(kota: bool, name: str) -> Region | None:
    """The one region whose name differs in a letter or two, for recognised text."""
    from rapidfuzz import fuzz, process

    key = key_of(name)
    if len(key) < 6:
        return None
    choices = [each for is_kota, each in _index().by_key if is_kota == kota]
    best = process.extract(key, choices, scorer=fuzz.ratio, limit=2, score_cutoff=86)
    if not best or (len(best) > 1 and best[0][1] - best[1][1] < 6):
        return None
    return _index().by_key[kota, best[0][0]]


def prefixes(text: str) -> Iterator[tuple[bool, int, int]]:
    """(is kota, start, end) of every "Kabupaten ", "Pemkot ", "BUPATI " ... in a text."""
    last = 0
    for begin in _BEGIN.finditer(text):
        match = _PREFIX.match(text, begin.start()) if begin.start() >= last else None
        if match:
            last = match.end()
            yield bool(match["kota"]), match.start(), last


def mentions(text: str) -> Iterator[Mention]:
    """Kabupaten and kota named with a prefix; a bare name is ambiguous and does not count.

    In running text only names that begin with a capital count, as in "Kota Batu" and not in
    "kota batu bata".
    """
    for kota, start, end in prefixes(text):
        match = _NAME.match(text, end)
        if not match or not (text[end].isupper() or text[end].isdigit()):
            continue
        words = list(re.finditer(r"\S+", match[0]))
        for count in range(len(words), 0, -1):
            stop = words[count - 1].end()
            if region := known(kota, match[0][:stop]):
                yield Mention(region, start, end + len(match[0][:stop].rstrip(".")))
                break
