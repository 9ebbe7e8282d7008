"""What would expose a child is masked before it leaves the worker that read it."""

from __future__ import annotations

import re

import ahocorasick

MASK = "▇▇▇"

# A NIK or KK has 16 digits: together, or in the groups that offices write.  Figures in a row of a
# table, years side by side, budget codes and the 18 digits of a NIP are not masked.
_GROUPED = re.compile(
    r"(?<![\d.,-])(?:"
    r"\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4}|\d{2}([ .-])(?:\d{2}\4){5}\d{4}"
    r")(?![.,-]?\d)"
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d\D?){4}$")
# After its own name any grouping of the digits is one.
_LABEL = r"(?:NIK|N\.I\.K\.?|No(?:mor|\.)?\s*(?:KK|KTP|KIA|Kartu\s+Keluarga|Induk\s+Kependudukan)|KK|NISN)"
_LABELLED = re.compile(
    rf"(?i:(?<![^\W_])({_LABEL}(?:\s*/\s*{_LABEL})?\s*(?:anak|korban|ibu|ayah|siswa)?\s*[:=/.-]?\s*))((?:\d[ ./-]?){{9,31}}\d)(?!\d)"
)
_NISN = re.compile(r"(?<![\d.,/-])(?:0[01]\d|99\d)\d{7}(?!\d)")
LEAST_DIGITS = 9  # those of the shortest telephone number; all other numbers have more
_DIGITS = re.compile(r"\d+")
_PHONE = re.compile(r"(?<!\d)(?:\+62|62|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)")

# Words that begin no person's name.
_NOT_NAMES = (
    r"(?:Bupati|BUPATI|Wali|WALI|Walikota|WALIKOTA|Kepala|KEPALA|Sekretaris|SEKRETARIS|Ketua|KETUA|Camat|CAMAT|Lurah|LURAH|Direktur|DIREKTUR|Gubernur|GUBERNUR|"
    r"Menteri|MENTERI|Kapolres|KAPOLRES|Kasat|KASAT|Plt|PLT|Pj|PJ|Asisten|ASISTEN|Dinas|DINAS|Pemerintah|PEMERINTAH|Rektor|Kabid|Kabag|Inspektur|Pimpinan|"
    r"Kekerasan|KEKERASAN|Anak|ANAK|Seksual|Perempuan|Tindak|TINDAK|Pidana|Eksploitasi|Pornografi|Bencana|Konflik|Dan|DAN|Yang|YANG|Di|DI|HIV|NAPZA|ABH|TPPO|UPTD|PPA|Jaringan|Terorisme|"
    r"Penelantaran|Perdagangan|Orang|Penyalahgunaan|Perlakuan|Diversi|Jumlah|JUMLAH|Total|Usia|Umur|Laki|Jenis|Kabupaten|KABUPATEN|Kota|KOTA|Desa|Kelurahan|Kecamatan|"
    r"(?i:pe[mnlr]\w{3,}an|ke\w{6,}an|tingkat|pasca|penyidik|hakim|jaksa|guru|tetangga|sistem|restoratif|indonesia|rumah|ramah|berat|ringan|nihil|siswa|pelajar)\b|"  # nouns, by their affixes too
    r"NIK|NISN|KK|KTP|KIA|No|Nomor|Alamat|Nama|Tahun|Bulan|Forum|Gugus|Lembaga|Yayasan|Polres|POLRES|Pengadilan|Kejaksaan|Puskesmas|RSUD|Sekolah|SD|SMP|SMA|Berkas|Data|Layanan|Pelayanan)\b"
)
_WORD = rf"(?!{_NOT_NAMES})[A-Z][\w'’.-]*"
_NAME = rf"{_WORD}(?:\s+(?:(?i:binti|bin)\.?\s+)?{_WORD}){{0,4}}"
# A name that follows one of these belongs to a child in a case, or to a parent of one.
_LEAD = (
    r"atas nama|(?:yang )?bernama|(?:anak|para|saksi) korban|korban|anak pelaku|pelaku anak|anak saksi|tersangka|terdakwa|klien|"
    r"anak dari|binti|bin|nama (?:lengkap|anak|korban|klien|pelaku|orang ?tua|ayah|ibu|wali|anak korban)|orang ?tua|inisial|calon (?:suami|istri|mempelai)"
)
_NAMED = re.compile(rf"(?<![^\W_])((?i:{_LEAD})\s*(?:\([^)]{{1,12}}\)\s*)?[:=|]?\s+)({_NAME})")
# "a.n." needs no blank behind it; "an" without dots is a word of other things
_ON_BEHALF = re.compile(rf"(?<![^\W_])((?i:a\s?\.\s?n\.?|an\.|a/n)\s*[:=]?\s*)({_NAME})")
# a form on a person, and a child whose age follows its name
_FORM = re.compile(rf"(?<![^\W_])((?i:nama)\s*[:=|]\s*)({_NAME})")
_STAFF = re.compile(r"(?i:jabatan|\bnip\b|pangkat|instansi|petugas|selaku|lembaga)")
_AGED = re.compile(
    rf"(?<![^\W_])({_NAME})(?=\s*[(,;]\s*(?:(?i:umur|usia|berusia|berumur)\s*:?\s*)?(?:\d|1[0-7])\s*(?i:th|thn|tahun)\b)"
)
_PRAISED = re.compile(r"(?i:juara|lomba|forum anak|duta|peserta|poster|puisi|finalis|penghargaan)")
_ROLE = re.compile(r"korban|pelaku|diversi|\babh\b|klien|tersangka|terdakwa|dispensasi|adopsi|\bhiv\b|visum|penyintas|dampingi|rumah aman|anak jalanan|pekerja anak")
_CASE = re.compile(
    r"korban|pelaku|diversi|\babh\b|hiv|\bkasus|perkara|kekerasan|pelecehan|pencabulan|persetubuhan|penelantaran|dispensasi|"
    r"pengangkatan anak|adopsi|terpapar|rumah aman|binti|nama anak|\bnik\b|\bnisn\b|visum|penyintas|rehabilitasi"
)
_CASE_WORDS = ahocorasick.Automaton()  # a quick look before a slow one
for _word in _CASE.pattern.replace(r"\b", "").split("|"):
    _CASE_WORDS.add_word(_word, True)
_CASE_WORDS.make_automaton()
_BEFORE_NUMBER = re.compile(
    rf"(?<![^\W_])({_NAME})(\s*[|;,:(\t ]\s*(?:(?i:NIK|NISN|No\.?\s*KK|(?:No\.?\s*)?(?:KTP|KIA))\s*[.:]?\s*)?)(?={MASK})"
)


def masked(text: str, *, about: str = "") -> str:
    """The text with NIK, KK, NISN, phone numbers and names of children in cases masked.

    `about`: words beside it that tell of a case, as the folders that a file lies in.
    """
    hidden, low = text, f"{text} {about}".lower() if about else text.lower()
    digits = sum(map(len, _DIGITS.findall(text)))
    if digits >= LEAST_DIGITS or (digits and MASK in text):
        hidden = _LABELLED.sub(_labelled, hidden)
        hidden = _GROUPED.sub(lambda m: m[0] if _YEARS.match(m[0]) else MASK, hidden)
        if "nisn" in low:
            hidden = _NISN.sub(MASK, hidden)
        if MASK in hidden:
            hidden = _BEFORE_NUMBER.sub(lambda m: f"{MASK}{m[2]}", hidden)
        hidden = _PHONE.sub(MASK, hidden)
    if next(_CASE_WORDS.iter(low), None) and _CASE.search(low):
        for pattern in (_NAMED, _ON_BEHALF):
            hidden = pattern.sub(lambda m: f"{m[1]}{MASK}", hidden)
        if "nama" in low and not _STAFF.search(text):
            hidden = _FORM.sub(lambda m: f"{m[1]}{MASK}", hidden)
        if digits and _ROLE.search(low) and not _PRAISED.search(text):
            hidden = _AGED.sub(MASK, hidden)
    return hidden


def _labelled(match: re.Match[str]) -> str:
    """A labelled number where it has the digits of a NIK, KK or NISN; else what stood there."""
    digits = sum(ch.isdigit() for ch in match[2])
    if digits in (15, 16, 17) or (digits == 10 and "nisn" in match[1].lower()) or digits == 32:
        return f"{match[1]}{MASK}"
    return match[0]


def snippet(text: str, limit: int = 300) -> str:
    """A masked line of at most `limit` characters with its white space folded."""
    line = masked(" ".join(text.split()))
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
