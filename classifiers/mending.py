"""Formal words that recognition broke, put right: towards these words only, and days."""

from __future__ import annotations

import re
from functools import cache

from rules.gazetteer import regions

# Words that formal papers are built of.
_FORMAL = """
    administrasi aksi anak anggaran antara badan berita bersama berlaku bupati camat daerah
    daftar dasar desa dinas ditetapkan diundangkan dokumen dokumentasi edaran evaluasi
    fasilitator forum gugus hadir hari instruksi jabatan jakarta kabupaten kabupaten/kota
    kantor kecamatan kedua keempat kegiatan kelima kelurahan kementerian kepada kepala
    keputusan kerja kesatu kesepahaman ketiga kota lampiran laporan lembaran lurah matriks
    memperhatikan memutuskan menetapkan mengingat menimbang monitoring nama nomor notula
    notulen operasional pelaksanaan pemerintah penetapan pembentukan peraturan perempuan
    perihal perjanjian pernyataan persetujuan pertama pasal piagam profil program prosedur
    provinsi puskesmas rancangan rapat rekapitulasi rencana salinan sasaran sekolah sekretaris
    sertifikat sifat standar surat tahun tanda tangan tanggal tembusan tentang tugas undangan
    wali walikota waktu tempat januari februari maret april juni juli agustus september
    oktober november desember senin selasa rabu kamis jumat sabtu minggu ditandatangani
    bertempat deputi direktur ketua peserta elektronik mengetahui bendahara pengurus
    koordinator notulis pelaksana penanggung kehadiran mengundang kesepakatan inventaris
    infografis rekomendasi sosialisasi pelatihan usulan absensi presensi capaian jumlah
    menyatakan menerangkan pihak sepuluh sebelas delapan sembilan belas puluh ratus ribu tujuh
    empat enam satu dua tiga lima diberikan narasumber pembahasan kesimpulan pimpinan penutup
    pendahuluan hasil dihadiri
"""
# Ordinary words that differ from one of these by a letter or two: recognised rightly, no mistake.
_ORDINARY = """
    administratif administrator anggarkan asosiasi asrama aturan balaikota banggakan bangunan
    bantuan barang batasan beasiswa belanja bencana beragam beranda berbasis berhadapan berjalan
    berjumlah berkala berkas berlalu berlangsung bermain bernama bersamaan bersekolah bersifat
    bersih berusia beserta budaya cakupan catatan centang cerita dampingan dasawisma deputi
    diadakan diajukan diangkat diantar dibagikan dibentuk diberi dibuat dicapai dicarikan dicatat
    dicetak didampingi didirikan didukung digunakan dihitung diikuti dijalankan dilakukan dilarang
    dilatih dilayani dilengkapi diletakkan dinyatakan dipetakan disidangkan ditanam ditangani
    ditempatkan ditemukan diterapkan diterima ditindaklanjuti dititipkan ditolak ditulis diumumkan
    diundang dokter ekonomi evakuasi evaluator fasilitasi fasilitatif gambar gedung gerakan hadiah
    harian harinya hasilnya ibadah imunisasi individu infografik informasi ingatan instruktur
    instrumen istirahat jalanan jaminan jangan jaringan jawaban jawatan jenjang kalurahan kawasan
    kebersihan kebijakan kebutuhan kecakapan kecepatan kedapatan kehamilan kehilangan kejadian
    kejahatan kekerasan kekuatan kelahiran kelahirannya kelayakan kelelahan kelemahan kelompok
    keluarga kelulusan kemajuan kemasan kematian kembaran kemitraan kemudahan kendala kentang
    kepastian kepatuhan kepemilikan kerajinan kerjaan kesehatan keselamatan kesenian kesulitan
    ketahanan ketetapan ketika keturunan kewajiban kinerja klinik kondisi konseling konstruksi
    konsultasi koordinatif korban kotamadya lampirkan langganan langkah lapangan laporannya
    laporkan larangan layanan lebaran lembaga lingkungan lintas lokasi lulusan makanan manfaat
    masalah masukan masyarakat materi melaksanakan melakukan melaporkan melindungi memahami
    memantau membaca membantu memberikan membina membuat membutuhkan memenuhi memetakan
    memfasilitasi memperoleh memuaskan menampung menangani menanggung menayangkan mencapai
    mencatat mencatatkan mencegah mendampingi mendengar mendukung menegaskan menerapkan menerima
    mengadakan mengajak mengajar mengandung mengangkat mengatakan menghadiri menghasilkan
    menghitung mengikuti menginput mengisi mengulang mengurus meniadakan meningkat meningkatkan
    menjelaskan menolak menonton mentoring menulis menumpang menunjang menuntut menutup menyajikan
    menyalahkan menyampaikan menyarankan menyatukan menyediakan menyelenggarakan menyenangkan
    menyerahkan menyertakan menyiapkan menyimpang menyuarakan menyumbang menyusun merumuskan
    minuman monitor mutasi nasional olahraga operator organisasi pameran pandangan panduan pangan
    panggilan panitia pantai pasangan pasaran pedoman pegawai pelabuhan pelacuran pelajar
    pelajaran pelaku pelaminan pelanggaran pelantikan pelapor pelaporan pelataran pelatih
    pelayanan peletakan pemahaman pemakaian pemantauan pemasangan pembacaan pembagian pembangunan
    pembaruan pembatalan pembatasan pembauran pembayaran pembebasan pembelajaran pembelasan
    pembelian pemberian pembiayaan pembilang pembinaan pemenuhan pemerataan pemilihan pemuda
    pemutusan penagihan penambang penanganan pencegahan pencetakan pendampingan pendataan
    pendidikan penduduk penegakan penelitian penerangan penerapan penerimaan penertiban pengaduan
    pengajaran pengasuhan pengaturan pengawasan penghargaan pengingat penguatan pengunjung
    penitipan penjara penutupan penyakit penyampaian penyediaan penyerahan penyerapan penyitaan
    penyuluhan perawat perbatasan perempatan pergantian perkara perkawinan perkembangan perkotaan
    perlindungan persandian persatuan persetubuhan pertanian pertemuan pertumbuhan pesantren
    petugas polisi posyandu potensi prestasi produk puskesos putusan rancang rangka rapatnya
    relawan remaja rencananya retribusi rujukan samaran sandar santri sarana sarapan sasana
    sebelah sekitar sekretariat sekretaris sekretarisnya selama selamat selatan selesai semester
    seminar sempat sertifikasi sertifikatnya sidang simulasi skrining standardisasi standarisasi sumber sungai
    susunan swasta tahapan tamatan tambahan tanaman tangan tangga tanggalan tanggap tanggapan
    tanggul tangkal tantangan tarian tatanan tempuh tenaga tenang terbaik terlaksana terpadu
    tertulis tindakan tinggal tingkat tontonan trauma tugasnya tunggal tunjangan turunan ulangan
    undian upacara urusan usulkan warisan wilayah yayasan
"""
LONG = 11  # letters of a word in which two may be wrong
_MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
_LOOKALIKE = str.maketrans("01358|!$", "oiisbiis")
_SPACED = re.compile(r"(?<!\w)(?:[A-Za-z] ){4,}[A-Za-z](?!\w)")
_LONE_LETTERS = re.compile(r" [A-Za-z] [A-Za-z] [A-Za-z] ")  # in every spaced word, fast to find
_TOKEN = re.compile(r"[A-Za-z][\w|!$/]{3,}")
_GLUE = (
    "ditetapkan|diundangkan|keputusan|peraturan|pemerintah|kabupaten|kecamatan|kelurahan|sekretaris|"
    "sertifikat|perjanjian|pernyataan|lampiran|laporan|kegiatan|undangan|tentang|standar|operasional|"
    "prosedur|walikota|lembaran|rencana|berita|daftar|bupati|kepala|daerah|matriks|notulen|provinsi|"
    "tanggal|nomor|tahun|surat|hadir|dinas|hari|aksi|acara|kerja|sama|kota|desa|rapat|profil|anak|pada|di"
)
_GLUED = re.compile(rf"(?:{_GLUE})+", re.IGNORECASE)
_PIECE = re.compile(_GLUE, re.IGNORECASE)
_PASSIVE = re.compile(r"(?:ter|di)[a-z]+kan$", re.IGNORECASE)  # direncanakan: one word
_DIGIT_GLUE = re.compile(
    r"\b(nomor|tahun|tanggal|pada)(?=\d)|(?<=\d)(?=tahun\b|tentang\b)", re.IGNORECASE
)
_STRAY = re.compile(r"(?<=[A-Za-z])[`,](?=[a-z])|`")
_HALVES = re.compile(r"(?<!\w)([A-Za-z]{1,9}) (?=([A-Za-z]{1,10})(?!\w))")
_UNJOINED = frozenset({"walikota"})
_FIGURES = str.maketrans("OoIlS|", "001151")
_YEAR = re.compile(r"(?<![\w.])2 ?[0Oo] ?[0-4OoIl|] ?[\dOoIlS|](?!\w)")
_DAY = re.compile(r"(?<![\w.])[\dOoIl|]{1,2}(?= ?[A-Za-z0]{3,9}\.? ?20\d\d\b)")
_MONTH_PLACE = re.compile(r"(?<=\d )[A-Za-z0]{4,9}(?= 20\d\d\b)")


@cache
def _true() -> frozenset[str]:
    """Words that are right as they stand: the formal ones, ordinary ones, names of regions."""
    names = (word for region in regions() for word in region.name.lower().split())
    return frozenset([*_FORMAL.split(), *_ORDINARY.split(), *names])


@cache
def _vocabulary() -> tuple[frozenset[str], dict[str, str], list[str]]:
    words = frozenset(_FORMAL.split())
    shapes = {word.translate(_LOOKALIKE).replace("l", "i"): word for word in words}
    return words, shapes, sorted(word for word in words if len(word) >= 6)


@cache
def _mended_word(word: str) -> str:
    """The formal word that a recognised one stands for, or the word itself."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    _, shapes, long_words = _vocabulary()
    low = word.lower()
    if low in _true():
        return word
    found = shapes.get(low.translate(_LOOKALIKE).replace("l", "i"))
    if found is None and len(low) >= 6:
        most = 1 if len(low) < LONG else 2
        best = process.extractOne(low, long_words, scorer=Levenshtein.distance, score_cutoff=most)
        # a suffix or prefix makes another word: "keputusannya", "perdaerah"
        if (
            best
            and abs(len(best[0]) - len(low)) <= 1
            and not (low.startswith(best[0]) or low.endswith(best[0]))
        ):
            found = best[0]
    if found is None:
        return _unglued(word)
    return (
        found.upper()
        if sum(c.isupper() for c in word) * 2 > len(word)
        else found.capitalize()
        if word[0].isupper()
        else found
    )


def _unglued(word: str) -> str:
    """Formal words that the recogniser wrote as one, set apart: KEPUTUSANBUPATI."""
    if len(word) < 9 or _PASSIVE.match(word):
        return word
    whole = _GLUED.match(word)
    if not whole or whole.end() < 9:
        return word
    pieces = _PIECE.findall(whole[0])
    rest = word[whole.end() :]
    if len(pieces) < 2 and not (len(rest) > 3 and len(pieces[0]) > 5 and word.isupper()):
        return word
    return " ".join([*pieces, rest] if rest else pieces)


def spaced(text: str) -> bool:
    """Whether any word of a text is set with blanks between its letters."""
    return bool(_LONE_LETTERS.search(text) and _SPACED.search(text))


def mended(text: str, *, recognised: bool) -> str:
    """A line with letter-spaced words closed up; recognised lines also get their formal words back."""
    if _SPACED.search(text):
        text = _SPACED.sub(lambda m: _mended_word(m[0].replace(" ", "")), text)
    if not recognised:
        return text
    text = _DIGIT_GLUE.sub(lambda m: f"{m[0]} ", _STRAY.sub("", text))
    text = _TOKEN.sub(lambda m: _mended_word(m[0]), text)
    text = _HALVES.sub(_joined, text)
    if any(map(str.isdigit, text)):
        text = _YEAR.sub(lambda m: m[0].replace(" ", "").translate(_FIGURES), text)
        text = _DAY.sub(lambda m: m[0].translate(_FIGURES), text)
        text = _MONTH_PLACE.sub(lambda m: _month(m[0]), text)
    return text


def _joined(match: re.Match[str]) -> str:
    """The two halves of a formal word, without the blank that recognition put between them."""
    words = _vocabulary()[0]
    first, second = match[1].lower(), match[2].lower()
    whole = first + second
    apart = whole in words and whole not in _UNJOINED and not (first in words and second in words)
    return match[1] if apart else match[0]


@cache
def _month(word: str) -> str:
    """The month that a word between a day and a year is nearest to."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    low = word.lower().replace("0", "o")
    if low in _MONTHS:
        return low.capitalize() if word[0].isupper() or word[0] == "0" else low
    most = 1 if len(low) < 7 else 2
    near = process.extract(low, _MONTHS, scorer=Levenshtein.distance, score_cutoff=most, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return word
    return near[0][0].capitalize()
