"""Tables, figures, matrices and the self-assessment."""

from __future__ import annotations

from functools import cache

from benchmarks.regions.second.frames import (
    lap,
    perda,
    pks,
    sertifikat,
    sop,
    tabel,
)
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import csv, lembar
from benchmarks.regions.second.table import P, Paper, Scene, beside, item, told
from rules.book import Book, load
from rules.claims.questions import asked

SCENES: list[Scene] = []
fault, quiet = told(SCENES)

fault("no-denominator", P("14 dinkes Cakupan IMD per puskesmas.pdf", tabel("dinkes", "Cakupan Inisiasi Menyusu Dini (IMD) Tahun {first} dan {last}", "Puskesmas | {first} (%) | {last} (%)\n{kec0} I | 81,2 | 83,0\n{kec1} | 77,9 | 79,5\n{kec2} | 90,1 | 91,4")))
fault("no-denominator", P("17 dinkes Laporan perluasan KTR.docx", lap("dinkes", "Perluasan Kawasan Tanpa Rokok", "12 November {last}", "Kawasan tanpa rokok di tempat kesehatan mencapai 100 %, di sekolah 86 %, dan di tempat umum 41 %, naik dari tahun sebelumnya.", foto=3301)))
fault("no-denominator", P("19 disdik Persentase SRA.xlsx", lembar("Persentase Satuan Pendidikan Ramah Anak menurut jenjang tahun {last}\nJenjang | Persentase SRA\nPAUD/TK | 45,5%\nSD/MI | 71,0%\nSMP/MTs | 88,9%")))
fault("no-denominator", P("15 dinkes Cakupan PRAP.pdf", tabel("dinkes", "Puskesmas dengan Surat Keputusan Pelayanan Ramah Anak (PRAP) Tahun {last}", "Uraian | Capaian\nPersentase puskesmas dengan SK pelayanan ramah anak | 75 persen")))
quiet("no-denominator", P("14 dinkes IMD lengkap.pdf", tabel("dinkes", "Inisiasi Menyusu Dini (IMD) Menurut Puskesmas Tahun {first} dan {last}", "Puskesmas | Bayi lahir {first} | IMD {first} | Bayi lahir {last} | IMD {last} | % {last}\n{kec0} I | 120 | 101 | 118 | 100 | 84,7\n{kec1} | 90 | 72 | 96 | 78 | 81,3")))
quiet("no-denominator", P("19 disdik Rekap SRA.xlsx", lembar("Satuan Pendidikan Ramah Anak {last}\nJenjang | Jumlah sekolah | Sekolah ramah anak | Persen\nSD | 120 | 84 | 70\nSMP | 40 | 36 | 90")))
quiet("no-denominator", P("15 dinkes Laporan PRAP berangka.docx", lap("dinkes", "Puskesmas dengan Pelayanan Ramah Anak", "4 Desember {last}", "Sebanyak 9 dari 12 puskesmas (75 persen) telah memiliki SK pelayanan ramah anak.", foto=3302)))
quiet("no-denominator", P("16 pupr Progres fisik.pdf", lap("pupr", "Pekerjaan Jamban Komunal", "17 September {last}", "Progres fisik pekerjaan jamban komunal 65 %, keuangan 60 %.", foto=3303)))

fault("no-previous-year", P("12 dinkes Imunisasi {last}.pdf", tabel("dinkes", "Imunisasi Dasar Lengkap Menurut Puskesmas Tahun {last}", "Puskesmas | Sasaran bayi | Imunisasi dasar lengkap | %\n{kec0} | 210 | 200 | 95,2\n{kec1} | 190 | 171 | 90,0")))
fault("no-previous-year", P("12 dinkes Kematian bayi.xlsx", lembar("Kematian Bayi Tahun {last}\nPuskesmas | Laki-laki | Perempuan | Jumlah\n{kec0} | 2 | 1 | 3\n{kec1} | 1 | 2 | 3")))
fault("no-previous-year", P("24 polres Data diversi.docx", tabel("polres", "Penyelesaian Perkara Anak melalui Diversi Tingkat Penyidikan {last}", "Jenis perkara | Laki-laki | Perempuan | Jumlah\nPencurian | 4 | 0 | 4\nPenganiayaan | 2 | 1 | 3")))
fault("no-previous-year", P("4 dukcapil Kepemilikan akta.csv", csv("Kepemilikan akta kelahiran anak tahun {last}\nKecamatan | Laki-laki | Perempuan | Jumlah | Punya akta\n{kec0} | 300 | 310 | 610 | 590\n{kec1} | 250 | 240 | 490 | 470")))
quiet("no-previous-year", P("12 dinkes Imunisasi dua tahun.xlsx", lembar("Imunisasi Dasar Lengkap\nPuskesmas | Bayi | Lengkap\n{kec0} | 200 | 190\n{kec1} | 180 | 166", "{first}", **{"{last}": "Imunisasi Dasar Lengkap\nPuskesmas | Bayi | Lengkap\n{kec0} | 205 | 197\n{kec1} | 181 | 170"})))
quiet("no-previous-year", P("12 dinkes Kematian bayi {first} {last}.pdf", tabel("dinkes", "Jumlah Kematian Bayi", "Puskesmas | L {first} | P {first} | L {last} | P {last}\n{kec0} | 3 | 2 | 2 | 2\n{kec1} | 1 | 1 | 1 | 0")))
quiet("no-previous-year", P("24 polres Diversi {first}.docx", tabel("polres", "Diversi Tingkat Penyidikan Tahun {first}", "Perkara | Laki-laki | Perempuan\nPencurian | 5 | 1\nLalu lintas | 2 | 0")), P("24 polres Diversi {last}.docx", tabel("polres", "Diversi Tingkat Penyidikan Tahun {last}", "Perkara | Laki-laki | Perempuan\nPencurian | 3 | 0\nLalu lintas | 1 | 1")))
quiet("no-previous-year", P("13 dinkes Gizi lebih.pdf", tabel("dinkes", "Balita Berat Badan Lebih (Overweight) Menurut Puskesmas Tahun {last}", "Puskesmas | Balita diukur | L lebih | P lebih\n{kec0} | 410 | 6 | 5\n{kec1} | 380 | 4 | 7")))

fault("not-disaggregated", P("22 dinsos Anak korban NAPZA.pdf", tabel("dinsos", "Anak Korban NAPZA yang Dilayani Tahun {first} dan {last}", "Kecamatan | {first} | {last}\n{kec0} | 3 | 2\n{kec1} | 1 | 4")))
fault("not-disaggregated", P("21 p3a Rekap layanan korban.xlsx", lembar("Anak Korban Kekerasan yang Dilayani UPTD PPA\nBulan | Kasus {first} | Kasus {last}\nJanuari | 3 | 2\nFebruari | 4 | 1\nMaret | 2 | 5")))
fault("not-disaggregated", P("7 kemenag Data kawin anak.docx", tabel("kemenag", "Data Perkawinan Anak Tahun {first} dan {last}", "KUA | {first} | {last}\n{kec0} | 4 | 2\n{kec1} | 6 | 5")))
fault("not-disaggregated", P("18 disdik Siswa LKSA.csv", csv("Anak dalam pengasuhan alternatif yang bersekolah tahun {last}\nLKSA | Jumlah anak | Bersekolah\nHarapan Ibu | 30 | 30\nBina Kasih | 25 | 24", ",")))
quiet("not-disaggregated", P("22 dinsos Layanan korban NAPZA terpilah.xlsx", lembar("Anak Korban NAPZA yang Dilayani Menurut Jenis Kelamin\nKecamatan | {first} | | {last} |\n | Lk | Pr | Lk | Pr\n{kec0} | 2 | 1 | 2 | 0\n{kec1} | 1 | 0 | 3 | 1")))
quiet("not-disaggregated", P("21 p3a Layanan korban umur.pdf", tabel("p3a", "Anak Korban Kekerasan yang Dilayani Menurut Kelompok Umur Tahun {first} dan {last}", "Umur | {first} | {last}\n0-5 tahun | 2 | 1\n6-12 tahun | 7 | 6\n13-17 tahun | 9 | 8")))
quiet("not-disaggregated", P("18 disdik Sarana PAUD.docx", tabel("disdik", "Sarana Bermain PAUD Tahun {last}", "Alat | Jumlah | Baik\nAyunan | 40 | 35\nPerosotan | 31 | 30")))
quiet("not-disaggregated", P("7 kemenag Kawin anak menurut jenis kelamin.csv", csv("Perkawinan anak menurut jenis kelamin dan umur\nKUA | Pria <19 {first} | Wanita <19 {first} | Pria <19 {last} | Wanita <19 {last}\n{kec0} | 1 | 3 | 0 | 2\n{kec1} | 2 | 4 | 1 | 4")))

fault("arithmetic-error", P("10 dinsos Anak asuh.docx", tabel("dinsos", "Anak Asuh Lembaga Kesejahteraan Sosial Anak Tahun {last}", "Lembaga | Putra | Putri | Jumlah\nHarapan | 22 | 18 | 40\nBina Insani | 15 | 19 | 34\nJumlah | 37 | 37 | 84")))
fault("arithmetic-error", P("5 pustaka Pengunjung ruang baca.xlsx", lembar("Pengunjung ruang baca anak\nLokasi | {first} | | | {last} | |\n | L | P | Total | L | P | Total\nPusda | 410 | 520 | 930 | 450 | 560 | 1010\nTaman baca | 120 | 150 | 270 | 130 | 170 | 330")))
fault("arithmetic-error", P("16 dinkes Akses sanitasi desa.pdf", tabel("dinkes", "Rumah Tangga dengan Jamban Sehat per Desa {last}", "Desa | Rumah tangga | Jamban sehat | Persen\nSukamaju | 1.240 | 1.116 | 90,0\nMekarsari | 860 | 731 | 95,0\nTirtoyoso | 500 | 450 | 90,0")))
fault("arithmetic-error", P("23 dinsos Anak disabilitas.csv", csv("Anak penyandang disabilitas tahun {last}\nRagam | Laki-laki | Perempuan | Total\nFisik | 31 | 24 | 55\nSensorik | 18 | 16 | 43\nIntelektual | 27 | 20 | 47")))
quiet("arithmetic-error", P("10 dinsos Anak asuh per triwulan.docx", tabel("dinsos", "Anak Asuh per Triwulan Tahun {last}", "Lembaga | Triwulan I | Triwulan II | Triwulan III | Rata-rata\nHarapan | 40 | 41 | 42 | 41\nBina Insani | 34 | 33 | 34 | 33,7")))
quiet("arithmetic-error", P("13 dinkes Anemia remaja.pdf", tabel("dinkes", "Skrining Anemia Remaja Putri Tahun {last}", "Sekolah | Diperiksa | Anemia | %\nSMPN 1 | 233 | 41 | 17,6\nSMPN 2 | 187 | 26 | 13,9\nTotal | 420 | 67 | 16,0", "Keterangan: angka desimal dibulatkan satu angka di belakang koma.")))
quiet("arithmetic-error", P("16 pupr Sambungan rumah.xlsx", lembar("Sambungan rumah air minum {last}\nWilayah | Target | Realisasi | Realisasi kumulatif\n{kec0} | 100 | 90 | 90\n{kec1} | 120 | 125 | 215\n{kec2} | 80 | 80 | 295")))
quiet("arithmetic-error", P("18 disdik Peserta didik.csv", csv("Peserta didik tahun {last}\nJenjang | Laki-laki | Perempuan | Jumlah | di antaranya disabilitas\nSD | 4.100 | 3.950 | 8.050 | 31\nSMP | 2.040 | 1.985 | 4.025 | 12\nJumlah | 6.140 | 5.935 | 12.075 | 43")))

fault("numbers-differ",
      P("12 dinkes Profil persalinan {last}.pdf", tabel("dinkes", "Persalinan {title} Tahun {last}", "Uraian | Jumlah\nJumlah ibu bersalin | 1.420\nPersalinan di fasilitas kesehatan | 1.385")),
      P("12 dinkes Laporan tahunan KIA.docx", lap("dinkes", "Kesehatan Ibu dan Anak Tahun {last}", "30 Desember {last}", "Pada tahun {last} jumlah persalinan di fasilitas kesehatan di {title} tercatat 1.358 orang.")))
fault("numbers-differ",
      P("4 dukcapil Cakupan akta {last}.pdf", tabel("dukcapil", "Cakupan Kepemilikan Akta Kelahiran Anak Usia 0-17 Tahun {title} Tahun {last}", "Uraian | Persen\nAnak usia 0-17 tahun yang memiliki akta kelahiran | 98,1")),
      P("2 p3a Ringkasan data anak {last}.docx", lap("p3a", "Data Pilah Anak Tahun {last}", "28 Januari {year}", "Cakupan kepemilikan akta kelahiran anak usia 0-17 tahun {title} tahun {last} adalah 94,6 persen.")))
fault("numbers-differ",
      P("18 disdik ATS {last}.xlsx", lembar("Anak tidak sekolah {title} tahun {last}\nUraian | Laki-laki | Perempuan | Jumlah\nAnak tidak sekolah | 170 | 142 | 312")),
      P("18 disdik Paparan ATS.pdf", lap("disdik", "Penanganan Anak Tidak Sekolah Tahun {last}", "11 Desember {last}", "Jumlah anak tidak sekolah di {title} tahun {last} sebanyak 231 anak.")))
fault("numbers-differ",
      P("7 kemenag Perkawinan anak {last}.docx", tabel("kemenag", "Perkawinan Anak di {title} Tahun {last}", "Uraian | Laki-laki | Perempuan | Jumlah\nPerkawinan anak | 3 | 38 | 41")),
      P("7 kemenag Laporan pencegahan perkawinan.pdf", lap("kemenag", "Pencegahan Perkawinan Anak", "16 Desember {last}", "Kantor Kementerian Agama mencatat jumlah perkawinan anak di {title} tahun {last} sebanyak 14 kasus.")))
quiet("numbers-differ",
      P("13 dinkes Stunting ePPGBM.pdf", tabel("dinkes", "Prevalensi Stunting {title} Tahun {last} menurut e-PPGBM", "Uraian | Persen\nPrevalensi stunting balita | 8,4")),
      P("13 dinkes Stunting SSGI.docx", lap("dinkes", "Hasil Survei Status Gizi Indonesia (SSGI) Tahun {last}", "20 Desember {last}", "Menurut SSGI, prevalensi stunting balita {title} tahun {last} sebesar 16,9 persen.")))
quiet("numbers-differ",
      P("12 dinkes Buku KIA {first}.pdf", tabel("dinkes", "Ibu Hamil Memiliki Buku KIA {title} Tahun {first}", "Uraian | Jumlah\nIbu hamil memiliki Buku KIA | 1.505")),
      P("12 dinkes Buku KIA {last}.pdf", tabel("dinkes", "Ibu Hamil Memiliki Buku KIA {title} Tahun {last}", "Uraian | Jumlah\nIbu hamil memiliki Buku KIA | 1.561")))
quiet("numbers-differ",
      P("14 dinkes ASI {last}.pdf", tabel("dinkes", "ASI Eksklusif {title} Tahun {last}", "Uraian | Persen\nCakupan ASI eksklusif | 78,35")),
      P("14 dinkes Laporan ASI.docx", lap("dinkes", "Dukungan Menyusui", "9 Desember {last}", "Cakupan ASI eksklusif {title} tahun {last} sebesar 78,4 persen.")))
quiet("numbers-differ",
      P("9 disdik Himpaudi kecamatan.docx", lap("disdik", "Layanan PAUD Holistik Integratif di Kecamatan {kec0}", "9 Oktober {last}", "Jumlah satuan PAUD HI di Kecamatan {kec0} tahun {last} sebanyak 14 lembaga.")),
      P("9 disdik PAUD HI se-daerah.pdf", tabel("disdik", "Satuan PAUD HI {title} Tahun {last}", "Uraian | Jumlah\nSatuan PAUD HI | 122")))

fault("matrix-missing", P("5 pustaka Daftar fasilitas informasi anak.docx", tabel("pustaka", "Daftar Fasilitas Informasi Layak Anak Tahun {last}", "No | Fasilitas | Alamat\n1 | Ruang baca anak | {kec0}\n2 | Pojok baca taman | {kec1}")))
fault("matrix-missing", P("8 p3a Laporan lembaga konsultasi.pdf", lap("p3a", "Lembaga Konsultasi Keluarga", "3 Desember {last}", "Layanan konsultasi keluarga oleh Puspaga dan BKB melayani 480 keluarga; jumlah lembaga konsultasi 14.", foto=3311)))
fault("matrix-missing", P("6 p3a Laporan 2P.docx", lap("p3a", "Peran Forum Anak sebagai Pelopor dan Pelapor (2P)", "29 November {last}", "Forum Anak memelopori pengurangan sampah plastik dan melaporkan tiga kasus perundungan.", foto=3312)))
fault("matrix-missing", P("7 p3a Laporan upaya cegah kawin anak.pdf", lap("p3a", "Upaya Pencegahan Perkawinan Anak", "27 Agustus {last}", "Upaya pencegahan perkawinan anak dilakukan melalui duta genre dan konseling di sekolah.", foto=3313)))
quiet("matrix-missing", P("5 pustaka Matriks ILA.xlsx", lembar("MATRIKS FASILITAS INFORMASI LAYAK ANAK\n{title} Tahun {last}\nNo | Fasilitas | Pengelola | Alamat | Keterangan\n1 | Ruang baca anak | {pustaka} | {kec0} | aktif\n2 | Taman baca | Desa | {kec1} | aktif")))
quiet("matrix-missing", P("8 p3a Matriks konsultasi.xlsx", lembar("MATRIKS LEMBAGA KONSULTASI PENYEDIA LAYANAN PENGASUHAN\nNo | Nama lembaga | Layanan | Klien {first} | Klien {last}\n1 | Puspaga | Konseling | 201 | 233\n2 | LK3 | Rujukan | 41 | 55")))
quiet("matrix-missing", P("6 p3a Matriks peran 2P.docx", "# MATRIKS PERAN FORUM ANAK SEBAGAI PELOPOR DAN PELAPOR\n# {title} TAHUN {last}\n| No | Kegiatan | Bentuk peran | Waktu | Tindak lanjut\n| 1 | Bersih pantai | Pelopor | Maret | Diikuti 40 anak\n| 2 | Laporan perundungan | Pelapor | Mei | Ditangani sekolah\n"))
quiet("matrix-missing", P("7 p3a Matriks upaya.pdf", "# MATRIKS UPAYA PENCEGAHAN PERKAWINAN ANAK\n^ {title} Tahun {last}\n| No | Upaya | Pelaksana | Sasaran | Hasil\n| 1 | Konseling sekolah | {p3a} | Pelajar | 300 siswa\n| 2 | Edukasi wali | {kemenag} | Orang tua | 120 orang\n"))

for each in ("9.kha_sdm", "24.b_stigma", "19.monev_sra", "10.akreditasi"):
    fault("missing-evidence", item(each))
quiet("missing-evidence", beside("21 p3a Matriks sarpras.xlsx", lembar("MATRIKS SARANA DAN PRASARANA LEMBAGA LAYANAN PERLINDUNGAN ANAK\nNo | Sarana | Jumlah | Kondisi\n1 | Rumah aman | 1 | Baik\n2 | Mobil perlindungan (molin) | 2 | Baik")), item("21.a_sarpras"))
quiet("missing-evidence", beside("14 dinkes Sertifikat konselor.pdf", sertifikat("{p0}, Bidan, {dinkes} {title}", "sebagai KONSELOR MENYUSUI setelah mengikuti Pelatihan Konseling Menyusui 40 jam", "440/PKM/{last}", "Surabaya, 4 April {last}", "Ketua Sentra Laktasi")), item("14.konselor_asi"))
quiet("missing-evidence", beside("24 p3a SOP radikalisme.docx", sop("p3a", "Penanganan Anak Korban Jaringan Terorisme dan Terpapar Radikalisme", "Menerima rujukan dari Densus atau Kesbangpol", "Asesmen psikologis", "Pendampingan dan reintegrasi")), item("24.b_mekanisme"))
quiet("missing-evidence", beside("19 disdik SOP pengaduan.pdf", sop("disdik", "Pengaduan di Sekolah Ramah Anak Jenjang SD", "Siswa melapor melalui kotak aduan", "Tim SRA memverifikasi", "Tindak lanjut dan umpan balik")), item("19.sop_pengaduan"))


@cache
def _book() -> Book:
    return load()


def klaim(indicator: int, key: str, question: str, answer: str, office: str, yes: bool = True) -> Paper:
    """A row of the self-assessment, and the mark of its item."""

    def make(r: Place) -> str:
        named = _book().item(indicator, key)
        r.claims.append([indicator, str(asked(named)), question, named.points, answer.format_map(r.words), named.points if yes else 0, r.offices[office].short])
        return f"item:{indicator}.{key}"

    return Paper(None, make)


fault("claim-unsupported", klaim(5, "sdm_sertifikasi", "Berapa SDM ILA yang bersertifikat?", "12 orang", "pustaka"))
fault("claim-unsupported", klaim(8, "promosi", "Apakah lembaga konsultasi melakukan promosi?", "Ya", "p3a"))
fault("claim-unsupported", klaim(22, "b_ews", "Tersedia sistem peringatan dini yang dipahami anak", "Tersedia di 5 sekolah", "bpbd"))
fault("claim-unsupported", klaim(18, "kemitraan", "Kemitraan antar-OPD dalam wajib belajar 12 tahun", "A. Ada", "disdik"))
quiet("claim-unsupported", klaim(20, "inovasi_rira", "Apakah ada inovasi RIRA?", "Belum ada", "kemenag", yes=False))
quiet("claim-unsupported", beside("10 dinsos SOP pengangkatan anak.docx", sop("dinsos", "Pengangkatan Anak", "Calon orang tua angkat mengajukan permohonan", "Kunjungan rumah oleh pekerja sosial", "Sidang Tim PIPA")), klaim(10, "adopsi", "Mekanisme adopsi", "Ada SOP", "dinsos"))
quiet("claim-unsupported", beside("4 dukcapil PKS RSUD.pdf", pks("dukcapil", "RSUD {seat}", "pelayanan penerbitan akta kelahiran bagi bayi baru lahir", 0, "Perjanjian ini berlaku 3 (tiga) tahun.")), klaim(4, "kemitraan", "Apakah ada kemitraan dalam percepatan akta?", "Ada, dengan RSUD", "dukcapil"))
quiet("claim-unsupported", beside("16 pupr Perbup limbah domestik.pdf", perda("Pengelolaan Air Limbah Domestik dan Instalasi Pengolahan Lumpur Tinja (IPLT)", "NOMOR 33 TAHUN {first}", "2 Oktober {first}", kepala=True)), klaim(16, "iplt", "Ketersediaan IPLT", "Ada", "pupr"))

_SHOWN = "Uraian | Jumlah\n"
fault("claim-mismatch", beside("14 dinkes ASI lanjutan.pdf", tabel("dinkes", "Anak 6-23 Bulan yang Masih Mendapat ASI Tahun {last}", _SHOWN + "Anak usia 6-23 bulan | 2.000\nAnak usia 6-23 bulan masih mendapat ASI | 1.430\nPersentase | 71,5")), klaim(14, "asi_lanjutan", "Persentase anak 6-23 bulan yang mendapat ASI", "88 %", "dinkes"))
fault("claim-mismatch", beside("13 dinkes Overweight.xlsx", lembar("Balita gizi lebih (overweight) {title} tahun {last}\nUraian | Nilai\nBalita diukur | 4000\nBalita gizi lebih | 184\nPersentase balita gizi lebih | 4.6")), klaim(13, "gizi_lebih", "Persentase balita gizi lebih", "2,1%", "dinkes"))
fault("claim-mismatch", beside("12 dinkes Cakupan Buku KIA.docx", tabel("dinkes", "Cakupan Kepemilikan Buku KIA {title} Tahun {last}", "Sasaran ibu hamil | Memiliki Buku KIA | Persentase\n1.600 | 1.504 | 94,0")), klaim(12, "buku_kia", "Cakupan Buku KIA", "100 persen", "dinkes"))
fault("claim-mismatch", beside("16 dinkes Sanitasi layak.pdf", tabel("dinkes", "Rumah Tangga dengan Akses Sanitasi Layak {title} Tahun {first} dan {last}", "Tahun | Rumah tangga | Akses sanitasi layak | Persen\n{first} | 30.000 | 25.500 | 85,0\n{last} | 30.400 | 26.539 | 87,3")), klaim(16, "sanitasi", "Persentase rumah tangga dengan sanitasi layak", "99,5%", "dinkes"))
quiet("claim-mismatch", beside("13 dinkes Underweight.pdf", tabel("dinkes", "Balita Berat Badan Kurang (Underweight) {title} Tahun {last}", _SHOWN + "Balita ditimbang | 5.200\nBalita berat badan kurang | 411\nPersentase underweight | 7,9")), klaim(13, "gizi_kurang", "Persentase balita underweight", "7,9 persen", "dinkes"))
quiet("claim-mismatch", beside("16 pupr Akses air minum.docx", tabel("pupr", "Rumah Tangga dengan Akses Air Minum Layak {title} Tahun {first} dan {last}", "Tahun | Rumah tangga | Akses air minum layak | Persen\n{first} | 30.000 | 27.600 | 92,0\n{last} | 30.400 | 28.333 | 93,2")), klaim(16, "persen_air", "Persentase rumah tangga dengan air minum layak", "93,20%", "pupr"))
quiet("claim-mismatch", beside("14 dinkes MPASI dini.pdf", tabel("dinkes", "Bayi Mendapat MP-ASI Dini {title} Tahun {last}", _SHOWN + "Bayi 0-6 bulan | 900\nBayi mendapat MP-ASI dini | 63\nPersentase MP-ASI dini | 7,0")), klaim(14, "mpasi_dini", "Persentase MP-ASI dini", "menurun dibandingkan tahun lalu", "dinkes"))
quiet("claim-mismatch", beside("15 dinkes Rekap SK PRAP.docx", tabel("dinkes", "Puskesmas dengan SK Pelayanan Ramah Anak {last}", "Uraian | Jumlah\nJumlah puskesmas | 12\nPuskesmas dengan SK pelayanan ramah anak | 8")), klaim(15, "sk_prap", "Puskesmas dengan SK PRAP", "8 dari 12 puskesmas", "dinkes"))
