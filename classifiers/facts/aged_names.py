"""Children whom running text names with their age, where it tells of a protected case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts import persons
from classifiers.facts.names import CHILD, NO_AGE, is_name, no_own_name

_PART = r"(?:[A-Z][a-z'’]{2,}|[A-Z]{3,})"
_FULL = rf"{_PART}(?:\s+(?:(?:bin|binti)\s+)?(?:{_PART}|[A-Z]\.)){{1,3}}"
# behind the name, from the age: Raka Wira (12 th), Raka Wira, L, usia 12 tahun
_AGE = re.compile(
    r"\)?\s*(?P<mark>[(,])\s*(?:[LP]|laki-laki|perempuan)?\s*[,/]?\s*(?P<said>umur|usia|berusia|berumur)?\W{0,3}(?P<age>\d{1,2})\s*(?P<unit>th|thn|tahun|bulan|bln)?\b(?P<after>.{0,60})",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(rf"\b(?P<name>{_FULL})(?=\)?\s*[(,])")
# what was done to a child, or what an office does for one in such a case
_CASE = re.compile(
    r"\b(?:korban|pelaku|klien|pasien|penyintas|terlapor|tersangka|terdakwa|saksi|abh|adha|arv|hiv|napza|narkoba|sabu|ngelem|terlantar|penelantaran|ditelantarkan|pekerja\s+anak|anak\s+jalanan|dijangkau|penjangkauan|"
    r"terjaring|dispensasi|diversi|kronologi|tppo|dipekerjakan|rujukan\s+kasus|pengangkatan\s+anak|adopsi|perundungan|kekerasan|pencabulan|persetubuhan|pelecehan|pemerkosaan|penganiayaan)\b"
)
_DONE = re.compile(
    r"\b(?:di|men[gy]?|me)(?:cabuli|setubuhi|perkosa|lecehkan|rudapaksa|aniaya|rundung|pukuli?|telantarkan|eksploitasi|sekap|culik)\b|\b(?:meny?etubuhi|memerkosa|memukuli?|menyekap|menculik)\b"
)
# the child is what the word before it says: anak korban perdagangan orang, Raka Wira (12)
_ROLE = re.compile(r"\banak\s+(?:korban|pelaku|saksi|klien)\b(?!\s+(?:bencana|gempa|banjir|longsor|kebakaran|erupsi|tsunami))[^.;:\n]{0,25}$")
# anaknya Raka Wira dicabuli
_KIN = re.compile(
    rf"\b(?:anak|putra|putri|cucu|adik|keponakan)(?:nya|\s+(?:kandung|tiri|angkat|perempuan|laki-laki)(?:nya)?),?\s+(?P<name>{_FULL}),?\s+(?:telah\s+|yang\s+|sering\s+|diduga\s+|kerap\s+){{0,2}}(?:di(?:cabuli|setubuhi|perkosa|lecehkan|rudapaksa|aniaya|rundung|pukuli?|telantarkan|eksploitasi|sekap|culik|perdagangkan)|menjadi\s+korban)\b"
)
# children who take part, win, speak; grown-ups whose years are of work or of a sentence
_OTHER = re.compile(
    r"\b(?:lomba|juara|pemenang|finalis|duta|forum|pelopor|peserta|ketua|wakil|berkata|ujar|kata|tutur|mengajak|narasumber|pemateri|kampanye|penampilan|deklarasi|membacakan|pentas|relawan|sebaya|penulis|delegasi|utusan|perwakilan|prestasi|beasiswa|sosialisasi|pencegahan|mencegah|cegah|anti|stop|hentikan|dihentikan|prakarsa|puisi|karya|penghargaan|melaporkan|cerita|buku|film|memerankan|lagu|drama|teater)\b"
)
_MASKED = re.compile(r"samar|sebenarnya|sebut\s+saja|sebutlah|disebut", re.IGNORECASE)
# capitals of what is no person's
_NO_PERSON = re.compile(
    r"\b(?:remaja|putr[ai]|wanita|pria|dewasa|lansia|kelompok|kelas|angkatan|aksi|jangka|kerja|sama|nota|kesepahaman|perjanjian|surat|keputusan|peraturan|tahap|jaksa|hakim|polisi|penduduk|warga|minuman|usaha|dini|dasar|masa|paling|maksimal|minimal)\b",
    re.IGNORECASE,
)
AROUND = 200  # characters in which the case is told
CLAUSE = 120  # the same in which a child takes part


def aged_in(text: str) -> Iterator[str]:
    """The names, folded, for counting only: with an age below CHILD, in the telling of a case."""
    for kin in _KIN.finditer(text):
        if is_name(kin["name"]) and not _MASKED.search(text, kin.start(), kin.end() + CLAUSE // 2):
            yield " ".join(kin["name"].split()).lower()
    for named in _NAMED.finditer(text):
        age = _AGE.match(text, named.end())
        if not age or NO_AGE.match(age["after"]):
            continue
        if not (age["said"] or age["unit"] or age["after"].lstrip()[:1] in (")", ",")):
            continue  # the day of a date behind a place
        before = text[max(0, named.start() - AROUND) : named.start()]
        near = f"{before} {age['after']}".lower()
        wed = "dispensasi" in near  # asked for those younger than nineteen
        years = 0 if (age["unit"] or "").lower().startswith("b") else int(age["age"])
        if years >= CHILD + wed or not _of_a_child(named["name"], before):
            continue
        told = bool(_DONE.search(near) or _ROLE.search(before.lower()))
        told = told or bool(_CASE.search(near) and (age["said"] or age["unit"]))
        if told and not _OTHER.search(near[-CLAUSE - 60 :]) and not _MASKED.search(near[-100:]):
            yield " ".join(named["name"].split()).lower()


def _of_a_child(name: str, before: str) -> bool:
    """Whether it is a person's name and no part of a longer one, as of a school or a village."""
    person = is_name(name) and persons.is_name(name) and not _NO_PERSON.search(name)
    return person and not no_own_name(before)
