"""Names of persons as papers write them, with the titles before and behind them."""

from __future__ import annotations

import re

_TITLES = re.compile(
    r"\b(?:drs?|dra|drg|drh|ir|prof|h|hj|r|rr|rd|tb|kh|k\.h|hc|nn|ny|tn|ns|bdn?|apt|sr|br|rm|pdt|pdm|pastor|adv|ust|ustadz|tgk|tgh|gus|"
    r"kombes|akbp|kompol|akp|iptu|ipda|aiptu|aipda|bripka|brigadir|brigpol|briptu|bripda|pol|kol|letkol|mayor|kapten|lettu|letda|serma|serka|inf)\.|"
    r"\b(?:kombes|akbp|kompol|akp|iptu|ipda|aiptu|aipda|bripka|brigadir|briptu|bripda|letkol|mayor|kapten|serma|serka)\b",
    re.IGNORECASE,
)
# what follows a name behind a comma: S.Sos., M.Si, SKM, Ph.D, Ners
_DEGREE = re.compile(r"\s*(?:[a-z]{1,6}(?:\.\s?[a-z]{0,8}){0,4}|psikolog)\s*", re.IGNORECASE)
_NAME = re.compile(
    r"^(?:[A-Z][A-Za-z'’`.\-]*|d[aeio]|bin|binti|al|el|van)(?:\s+(?:[A-Z][A-Za-z'’`.\-]*|d[aeio]|bin|binti|al|el|van)){0,7}$"
)
_ONE_WORD = re.compile(r"^\W*[A-Z][a-z]{3,20}\W*$")
_CAMEL = re.compile(r"[a-z][A-Z]")
# words that stand in no name: offices, papers, things
_THINGS = """
    kabupaten kota dinas kepala bupati walikota daerah badan pembina penata tingkat pangkat
    nip tanggal desa kecamatan sekretaris ketua pihak tahun nomor mengetahui anak provinsi
    kesatu kedua pasal bab lampiran tembusan puskesmas sekolah jabatan nama utama muda madya
    direktur camat lurah perempuan perlindungan pemerintah notulis hormat kami yang dan di
    pada untuk forum meterai materai elektronik salinan jumlah total sumber keterangan
    catatan kendala saran hasil peserta kegiatan laporan dokumentasi stempel cap ttd kantor
    lembaga yayasan polres pengadilan rumah tim bidang seksi bagian berita lembaran gugus
    tugas pelaksana penanggung jawab program sosial kesehatan pendidikan agama jalan panitia
    kebudayaan olahraga pariwisata berencana sipil pencatatan permukiman prmukiman perumahan
    perikanan kelautan pertanian perkebunan peternakan pangan transmigrasi informatika
    statistik persandian pertanahan penduduk kependudukan pengendalian ketahanan perdagangan
    perindustrian koperasi kearsipan perpustakaan penelitian pembangunan pengembangan
    inovasi kepegawaian penanggulangan bencana keluarga ketenagakerjaan perhubungan penataan
    ruang lingkungan pertamanan pemadam kebakaran tanda tangan kelurahan nagari gampong
    perangkat pengurus fasilitator koordinator pengelola pemberdayaan umum barang hukum
    republik indonesia bsre bssn balai sertifikasi kementerian anggaran pengguna kuasa ppkd kab kec kel
    kadis kades kabid kasi kabag kasubbag kasubag kaur kapus kadus sekdes sekcam sekda sekwan seklur kepsek
    uptd upt pkm puspaga patbm ppa apbd dprd bpd pkk akta ringkasan perubahan rencana daftar
    manager superintendent supervisor officer director dokumen fotokopi surat
    memutuskan menetapkan menimbang mengingat memperhatikan latar belakang pendahuluan maksud
    tujuan lingkup dasar pengertian prosedur penutup bid dinsos dinkes disdik disdikbud dindik
    disnaker disdukcapil dispora bappeda bapperida baznas kemenag
"""
_NOT_NAMES = frozenset(_THINGS.split())
_TOKEN = re.compile(r"\w+")
_SPORTS = re.compile(r"\bolah raga\b")
_SHORT_OFFICE = re.compile(r"p3a|ppp|ppk|p2k")  # in DPPPA, DKPPP, DPPKB, and in no name


def is_name(text: str) -> bool:
    """Whether a line reads as a person's name, with or without titles."""
    bare = text.strip(" ()[]_.,:;*\t")
    if not 4 <= len(bare) <= 60 or any(c.isdigit() for c in bare) or _things(bare):
        return False
    first, *degrees = bare.split(",")
    if any(not _DEGREE.fullmatch(degree) for degree in degrees):
        return False
    stripped = " ".join(_TITLES.sub(" ", f"{first} ").split())
    if len(stripped) < 3 or not _NAME.match(stripped):
        return False
    titled = stripped != bare
    return (
        len(stripped.split()) >= 2 or stripped.isupper() or titled or bool(_CAMEL.search(stripped))
    )


def is_single_name(text: str) -> bool:
    """A lone capitalised word that may be a person's only name."""
    return bool(_ONE_WORD.match(text)) and not _things(text)


def _things(text: str) -> bool:
    """Whether a text holds a word that stands in no name."""
    low = text.lower()
    if not _NOT_NAMES.isdisjoint(_TOKEN.findall(low)) or _SPORTS.search(low):
        return True
    return bool(_SHORT_OFFICE.search(low))


def clean_name(text: str) -> str:
    return text.strip(" ()[]_:;*\t").rstrip(",")
