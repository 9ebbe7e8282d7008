"""The shapes of personal names and identity numbers, apart from initials, offices and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened

_HIDDEN = re.compile(
    r"[*▇█■…]|\bx{2,}\b|samar|dirahasiakan|disensor|anonim|inisial|n\.?n\.?$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][^\W\d_'’`-]*\.?")
# words that begin or make up what is no person: offices, places, things, columns of figures
_THING = re.compile(
    r"\b(?:kec(?:amatan)?|kel(?:urahan)?|desa|kab(?:upaten)?|kota|provinsi|dinas|badan|bagian|bidang|kantor|sekretariat|sekretaris|kepala|bupati|wali\s?kota|"
    r"camat|lurah|direktur|ketua|polres|polsek|polda|unit|uptd?|ppa|puspaga|puskesmas|pustu|rsud|rumah|sakit|klinik|sd|sdn|sdit|smp|smpn|sma|sman|smk|smkn|mts|mtsn|man|mi|min|ma|slb|"
    r"tk|paud|pkbm|lksa|panti|yayasan|lembaga|pt|cv|bank|jumlah|total|rata|laki|perempuan|anak|kasus|kekerasan|fisik|psikis|seksual|penelantaran|eksploitasi|jenis|data|"
    r"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|triwulan|semester|tahun|bulan|korban|pelaku|saksi|tersangka|"
    r"layanan|pendampingan|rujukan|hukum|pidana|perkara|penetapan|putusan|pengadilan|negeri|agama|kejaksaan|kementerian|forum|hiv|napza|abh|diversi|"
    r"bencana|konflik|terorisme|disabilitas|pornografi|perdagangan|orang|tua|wali|ayah|ibu|keluarga|balita|siswa|pendidikan|sekolah|kesehatan|sosial|ekonomi|"
    r"nama|nik|nomor|no|alamat|umur|usia|keterangan|ada|tidak|belum|sudah|nihil|dan|yang|di|dari|pada|dengan|untuk|oleh|atau|serta|dalam|tersebut|ini|itu|"
    r"masyarakat|program|kegiatan|pencegahan|perlindungan|pemberdayaan|korbannya|seluruh|semua|para|tim|petugas|undang|pasal|menteri|presiden|hari|tanggal|luka|meninggal|tewas|mengungsi|berat|ringan)\b",
    re.IGNORECASE,
)
# nouns by their affixes, and words that often begin with a capital
_COMMON = re.compile(
    r"(?:pe(?:n|m|l|r)[a-z]{3,}an|th|thn|ke[a-z]{6,}an|(?:meny|meng|memper|diper|diber)[a-z]{3,}|indonesia|tingkat|pasca|republik|sistem|restoratif|restorative|justice|bab|pid|wni|sipil|akta|anggaran|dana|bantuan|berencana|olahraga|perpustakaan|kbgo|tppo|apbd|jaringan|lapas|bapas|lpka|lpks|"
    r"satreskrim|reskrim|kanit|kasat|kapolres|salinan|berita|acara|laporan|kronologi|identitas|formulir|resume|umum|lengkap|ramah|aman|layak|berhadapan|disetujui|"
    r"mengetahui|menimbang|menetapkan|mengadili|memutuskan|membaca|telah|bahwa|adalah|sejak|setelah|ketika|saat|kemudian|selanjutnya|pihak|jaksa|hakim|penyidik|pemohon|termohon|terlapor|pelapor|"
    r"tempat|lahir|agama|islam|kristen|katolik|hindu|buddha|pekerjaan|pelajar|kelas|warga|dusun|jalan|gang|bapak|ananda|saudara|puspaga|dinsos|dinkes|disdik|rujukan|kabid|kasi|"
    r"guru|tetangga|teman|pacar|paman|kakek|nenek|kakak|adik|saudari|remaja|bocah|siswi|pelajar|murid|santri|mahasiswa|warga|pria|wanita|bayi|hamil|nihil|polisi)",
    re.IGNORECASE,
)
# a part of a name; La, Wa, Ni and the like begin one but are none alone
_PART = r"(?:[A-Z][a-z'’]{2,}|[A-Z]{3,}|[A-Z]\.)"
_FIRST = r"(?:(?:[A-Z][a-z]|[A-Z]{2})\s+(?=[A-Z][a-z]{2}|[A-Z]{3})|M\.\s*|Moh\.\s*|Muh\.\s*)?"
_PLAIN = rf"{_FIRST}{_PART}(?:\s+{_FIRST}{_PART}){{0,3}}"
_NAME = rf"{_FIRST}{_PART}(?:\s+(?:(?:bin|binti)\s+)?{_FIRST}{_PART}){{0,3}}"
# a word that says a person follows, then the person
_LED = screened(
    rf"\b(?P<lead>(?i:(?:anak\s+|para\s+)?korban|anak\s+pelaku|pelaku\s+anak|anak\s+saksi|tersangka\s+anak|terdakwa\s+anak|klien\s+anak|anak\s+klien|abh|kasus|perkara|diversi|anak|bayi|balita|dispensasi(?:\s+kawin)?|pengangkatan\s+anak|hiv))"
    rf"(?:\s+(?:[a-z-]+|Para|Pemohon|Pelapor|Kandung)){{0,4}}?\s*,?\s*\b(?i:(?:yang\s+)?bernama|a\.?\s?n\.?|atas\s+nama|an\.|dengan\s+nama|berinisial\s+lengkap)\s*[:=]?\s*(?:(?i:anak)\s+)?(?P<name>{_NAME})"
)
_DESCENT = screened(
    r"(?P<name>\b(?:[A-Z][a-z'’]{2,}|[A-Z]{3,})(?:\s+(?:[A-Z][a-z'’]{2,}|[A-Z]{3,})){0,3}\s+(?:(?i:bin|binti))\.?\s+(?:(?:[A-Z][a-z]|[A-Z]{2})\s+)?(?:[A-Z][a-z'’]{2,}|[A-Z]{3,}))"
)
# Anak RAKA WIRA bin ..., as courts and the police write, before the name itself
_CALLED_CHILD = re.compile(r"^(?:anak|ananda)\s+(?:(?:korban|pelaku|saksi)\s+)?", re.I)
# set off by a colon, a comma or a bracket: Korban: Raka Wira (kelas V); korban, Sekar Ayuni, ...
_SET_OFF = screened(
    rf"\b(?i:(?P<lead>(?:anak\s+)?(?:korban|pelaku|terlapor|saksi|tersangka|terdakwa|penyintas|klien|pasien|abh|anak\s+ber(?:hadapan|konflik)\s+dengan\s+hukum)(?:\s+anak)?))(?:\s*(?P<mark>[:,(])\s*|\s+)(?i:(?:bernama|a\.?\s?n\.|atas\s+nama)\s+)?(?P<name>{_PLAIN})(?=(?P<after>.{{0,60}}))",
    re.DOTALL,
)
# with what was done to it in between: korban penganiayaan di sekolah, yaitu Raka Wira (12 tahun)
_FURTHER = screened(
    rf"\b(?i:korban|pelaku|terlapor|penyintas|klien|abh|anak\s+ber(?:hadapan|konflik)\s+dengan\s+hukum)(?:\s+[a-z-]+){{1,6}}\s*(?:[:,(]|[,:]?\s*\b(?i:yaitu|yakni|adalah|ialah)\b:?)\s*(?P<name>{_PLAIN})(?=(?P<after>.{{0,60}}))",
    re.DOTALL,
)
# named first: Raka Wira (12), korban perundungan
_NAMED_FIRST = screened(
    rf"\b(?P<name>{_PLAIN})\s*(?:\(|,\s*(?:umur|usia|berusia|berumur)?\s*)(?P<age>\d{{1,2}})\s*(?:th|thn|tahun)?\s*[),]\s*,?\s*(?i:(?:yang\s+)?(?:adalah\s+|menjadi\s+|merupakan\s+|selaku\s+|sebagai\s+|diduga\s+){{0,2}}(?:seorang\s+)?(?:anak\s+)?(?:korban|pelaku|penyintas|terlapor)\b)(?=(?P<after>.{{0,60}}))",
    re.DOTALL,
)
# an age before such a word, without which nobody is named first
_AGE_FIRST = re.compile(r"\d\s*(?:th|thn|tahun)?\s*[),][^\n]{0,40}\b(?:korban|pelaku|penyintas|terlapor)\b", re.IGNORECASE)
# a child called one, whose age follows, in a sentence on what was done to it or by it
_YOUNG = screened(
    rf"\b(?i:ananda|balita|bocah|siswa|siswi|pelajar|murid|santri(?:wati)?)\s+(?i:(?:bernama|a\.?\s?n\.|atas\s+nama)\s+)?(?P<name>{_PLAIN})(?=(?P<after>.{{0,120}}))",
    re.DOTALL,
)
# as courts and the police call a child, with its birth or home behind the name
_STANDING = screened(
    rf"(?<!Duta )(?<!Forum )(?<!Sahabat )\bAnak\s*:?\s+(?P<name>{_FIRST}{_PART}(?:\s+{_FIRST}{_PART}){{1,3}})(?=(?P<after>.{{0,60}}))", re.DOTALL
)
_BORN = re.compile(r"^\W*(?:lahir|tempat|alamat|bertempat|beralamat|kelas|siswa|(?:telah\s+)?terbukti|(?:telah\s+)?bersalah|dengan\s+(?:pidana|tindakan))\b", re.IGNORECASE)
_SUFFERED = re.compile(
    r"\b(?:korban|pelaku|dicabuli|disetubuhi|diperkosa|dianiaya|dipukul|dirundung|ditelantarkan|dilecehkan|dieksploitasi|disekap|mencabuli|menganiaya|memukul)\b", re.IGNORECASE
)
_ABUSE = re.compile(
    r"kekerasan|pelecehan|pencabulan|dicabuli|persetubuhan|disetubuhi|perkosa|rudapaksa|aniaya|perundungan|dirundung|bull(?:y|ied)|tppo|perdagangan\s+(?:anak|orang)|penelantaran|eksploitasi|pemukulan|dipukul|diversi|tawuran|kawin\s+(?:anak|paksa)|asusila|inses|\bkdrt\b|penculikan|pornografi|prostitusi|napza|narkoba|\bhiv\b|\barv\b|terlantar|anak\s+jalanan|pekerja\s+anak|dispensasi|\blpka\b|tindak\s+pidana|pencurian|\babh\b|berhadapan\s+dengan\s+hukum",
    re.IGNORECASE,
)
# said right behind the name, in front of whom it names or anywhere near
_AGED = re.compile(r"^\W*(?:(?:umur|usia|berusia|berumur)\W*)?(\d{1,2})\s*(?:th|tahun|thn|\))", re.IGNORECASE)
_YEARS = re.compile(r"^\W*(?:(?:umur|usia|berusia|berumur)\W*)?\d{1,2}\s*(?:th|tahun|thn)\b", re.IGNORECASE)
# Telukpaku Utara (12), Bandar Lawas (3): cases, not years
_COUNT = re.compile(r"\b(?:jumlah|sebaran|rekap|rekapitulasi|total)\b|\(\d+\)[^()]{2,40}\(\d+\)", re.IGNORECASE)
_ALIAS = re.compile(r"^\s*(?:alias|als\.?)\s+\w+")
_PUPIL = re.compile(
    r"^\W*(?:siswa\w*|siswi|murid|pelajar|santri\w*|peserta\s+didik|kelas|kls)\b|^\W*anak\s+dari\b", re.IGNORECASE
)
_CHILDISH = re.compile(
    r"\b(?:bocah|balita|bayi|siswa|siswi|pelajar|murid|santriwati|di\s?bawah\s+umur|anak\s+(?:perempuan|laki-laki|korban|di\s+bawah)|(?:umur|usia|berusia|berumur)?\s*(?:[1-9]|1[0-7])\s*(?:tahun|th|thn))\b",
    re.IGNORECASE,
)
# years that are no age: of a sentence, of work
NO_AGE = re.compile(
    r"\W*(?:penjara|kurungan|bui|berpengalaman|pengalaman|mengabdi|bertugas|menjabat|bekerja|berdiri|beroperasi|lalu|kemudian|terakhir|menikah)\b",
    re.IGNORECASE,
)
# before a place, part of a longer name or a made-up one: Jl. Raka Wira, SMP Islam Raka Wira, sebut saja Raka
_PLACED = re.compile(r"(?:\b(?:di|dari|asal|warga|ke|jl|jalan|gg|gang|kp|dsn|rt|rw|no|sebut\s+saja|sebutlah)\b\.?,?|\d)\s*$", re.IGNORECASE)
_LEFT = re.compile(r"(?:[A-Z][\w.'’]*\s+)+$")
_LISTED = re.compile(r"\b(?:per|tiap|menurut|sebaran|wilayah|desa|kecamatan|kelurahan)\b", re.IGNORECASE)
_MASKED = re.compile(r"samar|sebenarnya|inisial|disingkat", re.IGNORECASE)
BEFORE = 250  # characters in which a child is spoken of
CLOSE = 60  # the same in which one sentence tells what was done
NOTED = 45  # characters behind a name in which it may be said to be none
_CASE_NEAR = re.compile(
    r"korban|pelaku|tersangka|terdakwa|\babh\b|diversi|dispensasi|pengangkatan\s+anak|adopsi|kekerasan|pencabulan|hiv|terlantar|anak\s+jalanan|pekerja\s+anak|tppo|napza|narkoba|calon\s+(?:suami|istri|mempelai)",
    re.IGNORECASE,
)
_NIK = re.compile(r"(?<!\d)(?:\d[ .-]?){15}\d(?!\d)")
CHILD = 18  # years, UU 35/2014 article 1


def is_name(cell: str) -> bool:
    """Whether a cell holds a person's name, not initials, a pseudonym, an office or a figure."""
    text = " ".join(cell.split())
    if not 3 < len(text) < 60 or any(ch.isdigit() for ch in text) or _HIDDEN.search(text):
        return False
    words = _WORD.findall(text)
    whole = [word for word in words if len(word.rstrip(".")) >= 3 and not word.endswith(".")]
    if not whole or not text[0].isupper() or _THING.search(text):
        return False
    if len(words) == 1:
        return len(whole[0]) >= 4 and any(ch in "aiueoAIUEO" for ch in whole[0])
    return len(words) <= 6 and all(word[0].isupper() or word in ("bin", "binti") for word in words)


def is_common(text: str) -> bool:
    """Whether a text holds a word of offices, papers or doings that is in no list of things."""
    return any(map(_COMMON.fullmatch, text.split()))


def is_thing(cell: str) -> bool:
    """Whether a cell names a place, an office or a kind of thing."""
    return bool(_THING.search(cell))


def no_own_name(before: str) -> bool:
    """Whether the words before a name say that it is a place's, the end of an office's or made up."""
    left = _LEFT.search(before[-60:])
    return bool(_PLACED.search(before) or (left and is_thing(left[0])))


def is_nik(cell: str) -> bool:
    """Whether a cell holds a number of sixteen digits that is not masked."""
    text = cell.strip().lstrip("'’`")
    return bool(_NIK.search(text)) and len(re.sub(r"\D", "", text)) == 16 and "," not in text


def is_child_nik(cell: str, year: int = 2024) -> bool:
    """Whether the birth date inside a NIK (digits 7 to 12) makes its owner a child in that year."""
    if not is_nik(cell):
        return False
    digits = re.sub(r"\D", "", cell)
    month, born = int(digits[8:10]), 2000 + int(digits[10:12])
    return 1 <= month <= 12 and 0 <= year - born < CHILD


def names_in(text: str) -> Iterator[str]:
    """The names of children of cases in running text, folded, for counting only."""
    for pattern in (_LED, _DESCENT):
        for match in pattern.finditer(text):
            name = " ".join(match["name"].split())
            unsure = pattern is _DESCENT or match["lead"].lower() in ("anak", "bayi", "balita")
            if unsure and not _CASE_NEAR.search(
                text[max(0, match.start() - 150) : match.end() + 150]
            ):
                continue
            plain = _CALLED_CHILD.sub("", re.sub(r"\s+(?i:bin|binti)\b\.?", "", name))
            if is_name(plain) and not is_common(plain):
                yield plain.lower()
    if _ABUSE.search(text):
        yield from _set_off(text)
        yield from _young(text)


def _set_off(text: str) -> Iterator[str]:
    """Names behind `Korban:` or `korban,` of persons said to be pupils or younger than CHILD."""
    first = _NAMED_FIRST.finditer(text) if _AGE_FIRST.search(text) else ()
    for match in (*_FURTHER.finditer(text), *first):
        name, after = " ".join(match["name"].split()), _ALIAS.sub("", match["after"])
        behind = _AGED.match(after)
        if no_own_name(text[max(0, match.start("name") - 60) : match.start("name")]) or (
            not match.groupdict().get("age") and _LISTED.search(text, match.start(), match.start("name"))
        ):
            continue
        years = int(behind[1] if behind else match.groupdict().get("age") or 0)
        young = 0 < years < CHILD or (not years and bool(_PUPIL.match(after)))
        around = text[max(0, match.start() - NOTED) : match.start()] + match[0] + match["after"]
        young = young and not (_COUNT.search(around) and not _YEARS.match(after))
        if young and " " in name and is_name(name) and not is_common(name) and not _MASKED.search(after[:NOTED]):
            yield name.lower()
    for match in _SET_OFF.finditer(text):
        name, after = " ".join(match["name"].split()), _ALIAS.sub("", match["after"])
        if _MASKED.search(after[:NOTED]) or not is_name(name) or is_common(name):
            continue
        aged = _AGED.match(after)
        if aged and (int(aged[1]) >= CHILD or NO_AGE.match(match["after"][aged.end() :])):
            continue
        if not match["mark"] and not (" " in name and (_PUPIL.match(after) or _YEARS.match(after))):
            continue
        certain = bool(aged or _PUPIL.match(after) or "anak" in match["lead"].lower())
        spoken = "korban" in match["lead"].lower() and _CHILDISH.search(
            text[max(0, match.start() - BEFORE) : match.start()]
        )
        if certain or (spoken and " " in name):
            yield name.lower()


def _young(text: str) -> Iterator[str]:
    """Names of pupils and small children whose age follows, where they did or suffered it."""
    for match in _STANDING.finditer(text):
        name, aged = " ".join(match["name"].split()), _AGED.match(match["after"])
        young = int(aged[1]) < CHILD if aged else bool(_BORN.match(match["after"]))
        if young and is_name(name) and not is_common(name) and not _MASKED.search(match["after"][:45]):
            yield name.lower()
    for match in _YOUNG.finditer(text):
        name, aged = " ".join(match["name"].split()), _AGED.match(match["after"])
        sentence = text[max(0, match.start() - CLOSE) : match.start()] + match["after"]
        known = is_name(name) and " " in name and not _MASKED.search(match["after"][:NOTED])
        if known and aged and int(aged[1]) < CHILD and _SUFFERED.search(sentence):
            yield name.lower()
