"""Activities, photos, children in cases, and files as such."""

from __future__ import annotations

import io
import zipfile

from benchmarks.regions import paper
from benchmarks.regions.second.frames import (
    hadir,
    kep,
    lap,
    notula,
    tabel,
    undangan,
)
from benchmarks.regions.second.sheets import blank_pdf, csv, foto, lembar
from benchmarks.regions.second.table import P, Paper, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)

def acara(about: str, day: str, sent: str, legs: str, talk: str, seed: int, office: str = "p3a", at: str = "2 p3a", kind: str = "pdf", sub: str = "") -> list[Paper]:
    """The papers of an activity: `legs` of u(ndangan), d(aftar), n(otula), l(aporan), f(oto)."""
    made = {
        "u": P(f"{at} {sub}Undangan {about}.{kind}", undangan(office, about, day, sent)),
        "d": P(f"{at} {sub}{{presence}} {about}.{kind}", hadir(office, about, day)),
        "n": P(f"{at} {sub}{{minutes}} {about}.{kind}", notula(office, about, day, talk)),
        "l": P(f"{at} {sub}Laporan {about}.{kind}", lap(office, about, day, talk)),
        "f": P(f"{at} {sub}Foto {about}.jpg", foto(seed, f"{about}\n{{seat}}, {day}")),
    }
    return [made[leg] for leg in legs]


T = (
    "Kelembagaan dan klaster I sampai dengan V memaparkan capaian; disepakati jadwal unggah data dukung.",
    "Kelembagaan dan klaster I sampai dengan V membahas rencana aksi; tiga kegiatan digeser ke triwulan depan.",
    "Setiap klaster melaporkan kendala, mulai kelembagaan hingga klaster V; media setempat bersedia menyiarkan.",
    "Seluruh klaster dan kelembagaan menyepakati pembagian tugas menghadapi verifikasi lapangan.",
)
fault("incomplete-bundle", *acara("Rapat Koordinasi Gugus Tugas KLA Triwulan I", "24 Maret {last}", "17 Maret {last}", "uf", T[0], 3401))
fault("incomplete-bundle", *acara("Rapat Evaluasi Gugus Tugas {kabkota} Layak Anak", "18 Desember {first}", "11 Desember {first}", "nd", T[1], 3402, kind="docx"))
fault("incomplete-bundle", *acara("Sosialisasi Kawasan Tanpa Rokok Pengelola Hotel", "7 Agustus {last}", "31 Juli {last}", "l", "Satpol PP menjelaskan kawasan tanpa rokok dan larangan iklan rokok kepada 35 pengelola hotel.", 3403, "satpol", "17 satpol"))
fault("incomplete-bundle", *acara("Rapat Gugus Tugas KLA Persiapan Evaluasi", "20 Februari {last}", "12 Februari {last}", "u", T[3], 3404, kind="docx"))
quiet("incomplete-bundle", *acara("Rapat Pleno Gugus Tugas KLA", "5 Juni {last}", "28 Mei {last}", "udnlf", T[2], 3405))
quiet("incomplete-bundle", *acara("Rapat Gugus Tugas KLA Akhir Tahun", "11 Desember {last}", "3 Desember {last}", "udnlf", T[3], 3406, kind="docx", sub="rapat akhir tahun/"))
quiet("incomplete-bundle", *acara("Sosialisasi Kawasan Tanpa Rokok Terminal", "9 September {last}", "1 September {last}", "udlf", "Pengelola terminal menyetujui pemasangan tanda kawasan tanpa rokok.", 3407, "satpol", "17 satpol"))
quiet("incomplete-bundle", P("2 p3a Bendel rapat gugus tugas Agustus.pdf", lambda r: "\n---\n".join(str(frame(r)) for frame in (
    undangan("p3a", "Rapat Gugus Tugas KLA Agustus", "12 Agustus {last}", "4 Agustus {last}"), hadir("p3a", "Rapat Gugus Tugas KLA Agustus", "12 Agustus {last}"),
    notula("p3a", "Rapat Gugus Tugas KLA Agustus", "12 Agustus {last}", T[1]), lap("p3a", "Rapat Gugus Tugas KLA Agustus", "12 Agustus {last}", T[0], foto=3408)))))

fault("photo-unexplained", P("11 pupr PXL_0093311.jpg", foto(3411)))
fault("photo-unexplained", P("20 disdik WhatsApp Image (12).jpg", foto(3412)))
fault("photo-unexplained", P("5 pustaka gambar/1.jpg", foto(3413)))
fault("photo-unexplained", P("23 dinsos dokumentasi-4.png", foto(3414)))
quiet("photo-unexplained", P("11 pupr 20240115_101112.jpg", foto(3415, "Ruang bermain ramah anak {kec0}\n15 Januari {last}")))
quiet("photo-unexplained", P("20 disdik Latihan karawitan anak di PKA {kec0} 12 Mei {last}.jpg", foto(3416)))
quiet("photo-unexplained", P("16 pupr Foto sumur resapan.docx", "# DOKUMENTASI PEMBANGUNAN SARANA AIR MINUM\n{photo} 3417{end}\n^ Pembangunan sumur di Kecamatan {kec0}, 9 Juli {last}\n"))
quiet("photo-unexplained", P("19 disdik Deklarasi sekolah ramah anak SMPN 3 {seat} 4 Oktober {last}/DSC_0091.jpg", foto(3418)))

fault("photo-out-of-window", P("17 satpol Razia kawasan tanpa rokok {last}.jpg", foto(3421, taken="2019:02:11 09:15:00")))
fault("photo-out-of-window", P("11 pupr Taman bermain anak alun-alun.jpg", foto(3422, "Taman Bermain Ramah Anak\n{seat}, 3 Mei 2016")))
fault("photo-out-of-window", P("6 p3a Jambore forum anak.jpg", foto(3423, taken="2017:07:23 08:00:12")))
fault("photo-out-of-window", P("19 disdik Kampanye tanpa rokok siswa {last}.jpg", foto(3424, "Kampanye Siswa Tanpa Rokok\n31/05/2018")))
quiet("photo-out-of-window", P("17 satpol Pemasangan tanda KTR di puskesmas.jpg", foto(3425, taken="{last}:06:14 10:10:10")))
quiet("photo-out-of-window", P("11 pupr Peresmian taman anak {last}.jpg", foto(3426, taken="1980:01:01 00:00:00")))
quiet("photo-out-of-window", P("6 p3a Latihan forum anak.jpg", foto(3427, "Latihan Forum Anak\n{seat}, 6 September {first}")))
quiet("photo-out-of-window", P("20 disdik Pentas seni anak memperingati 79 tahun kemerdekaan.jpg", foto(3428, "Pentas Seni Anak PKA\n18 Agustus {last}")))

fault("reused-photo", P("12 dinkes Laporan kelas ibu.pdf", lap("dinkes", "Kelas Ibu Hamil", "6 Maret {last}", "Tiga puluh ibu hamil belajar tanda bahaya kehamilan.", foto=3431)), P("16 pupr Laporan padat karya.docx", lap("pupr", "Padat Karya Saluran Air", "15 Oktober {last}", "Warga membersihkan saluran air sepanjang 2 km.", foto=3431)))
fault("reused-photo", P("20 disdik Lomba melukis anak 5 Mei {last}.jpg", foto(3432)), P("8 p3a Kelas pengasuhan Puspaga 9 September {last}.jpg", foto(3432, cut=(60, 40, 880, 600), quality=65)))
fault("reused-photo", P("22 bpbd Simulasi gempa sekolah 11 April {first}.jpg", foto(3433, quality=93)), P("18 disdik Laporan kunjungan ATS.pdf", lap("disdik", "Kunjungan Rumah Anak Tidak Sekolah", "2 September {last}", "Petugas mengunjungi 25 rumah.", foto=3433)))
fault("reused-photo", P("5 kominfo Literasi digital anak 3 Juni {last}.jpg", foto(3434)), P("7 p3a Dialog remaja cegah kawin anak 19 November {last}.jpg", foto(3434, width=520, quality=45)))
quiet("reused-photo", P("6 p3a Laporan temu anak.docx", lap("p3a", "Temu Anak Daerah", "20 Juli {last}", "Seratus anak berdiskusi.", foto=3435)), P("6 p3a Foto temu anak daerah 20 Juli {last}.jpg", foto(3435, quality=70)))
quiet("reused-photo", P("20 disdik Lomba dongeng 1 Maret {last}.jpg", foto(3436)), P("20 disdik Lomba tembang 8 Maret {last}.jpg", foto(3437)))
quiet("reused-photo", P("17 satpol Sidak KTR pasar 2 Mei {last}.jpg", foto(3438, "Sidak KTR Pasar\n2 Mei {last}")), P("17 satpol Sidak KTR terminal 3 Mei {last}.jpg", foto(3439, "Sidak KTR Terminal\n3 Mei {last}")))
quiet("reused-photo", P("16 dinkes Uji air sungai 4 Juni {last}.jpg", foto(3440)), P("16 dinkes Cadangan/Uji air sungai 4 Juni {last}.jpg", foto(3440)))

_SHORT = "Kegiatan diikuti {n} peserta dari seluruh kecamatan. Narasumber memaparkan tugas pendamping, cara mencatat laporan, dan rujukan kasus. Peserta membagi diri dalam {k} kelompok, menyusun rencana kerja tiga bulan, lalu mempresentasikannya. Panitia mencatat bahwa sarana memadai dan peserta mengikuti sampai selesai. Rekomendasi: pendampingan lanjutan, penyediaan buku saku, serta forum komunikasi melalui grup pesan."


def _same(n: str, k: str) -> str:
    return _SHORT.replace("{n}", n).replace("{k}", k)


fault("recycled-report", P("21 p3a Laporan pelatihan relawan {first}.pdf", lap("p3a", "Pelatihan Relawan Perlindungan Anak", "15 Mei {first}", _same("40", "4"))), P("21 p3a Laporan pelatihan relawan {last}.pdf", lap("p3a", "Pelatihan Relawan Perlindungan Anak", "21 Mei {last}", _same("40", "4"))))
fault("recycled-report", P("12 dinkes Laporan kader KIA.docx", lap("dinkes", "Pelatihan Kader Kelas Ibu", "7 Februari {first}", _same("55", "5"))), P("12 dinkes Laporan kader KIA tahun kedua.docx", lap("dinkes", "Pelatihan Kader Kelas Ibu", "12 Februari {last}", _same("55", "5"))))
fault("recycled-report", P("22 bpbd Laporan relawan bencana.pdf", lap("bpbd", "Pembekalan Relawan Siaga Bencana Ramah Anak", "3 Oktober {first}", _same("60", "6"))), P("22 bpbd Laporan relawan bencana baru.docx", lap("bpbd", "Pembekalan Relawan Siaga Bencana Ramah Anak", "9 Oktober {last}", _same("60", "6"))))
fault("recycled-report", P("10 dinsos Laporan bimtek LKSA I.pdf", lap("dinsos", "Bimbingan Teknis Pengelola LKSA Angkatan I", "11 Maret {last}", _same("36", "3"))), P("10 dinsos Laporan bimtek LKSA II.pdf", lap("dinsos", "Bimbingan Teknis Pengelola LKSA Angkatan II", "18 Juni {last}", _same("36", "3"))))
quiet("recycled-report", P("21 p3a Laporan relawan desa.pdf", lap("p3a", "Pembinaan Relawan PATBM", "9 Juni {first}", "Kegiatan dihadiri 33 relawan. Dibahas cara menjangkau keluarga rentan, pemetaan rumah singgah, dan simulasi wawancara anak. Dua desa diminta membentuk pos.")), P("21 p3a Laporan relawan desa berikut.pdf", lap("p3a", "Pembinaan Relawan PATBM", "16 Juni {last}", "Sebanyak 47 relawan dari sembilan desa bertukar cerita tentang kasus perundungan daring; psikolog mengulas tanda trauma dan pertolongan pertama psikologis.")))
quiet("recycled-report", P("16 dinkes Laporan bulanan air Maret.docx", tabel("dinkes", "Pemantauan Sampel Air Maret {last}", "Titik | Sampel | Baik\nPasar | 4 | 3\nSekolah | 6 | 6")), P("16 dinkes Laporan bulanan air April.docx", tabel("dinkes", "Pemantauan Sampel Air April {last}", "Titik | Sampel | Baik\nPasar | 5 | 5\nSekolah | 7 | 5")))
quiet("recycled-report", P("5 kominfo Laporan internet aman.pdf", lap("kominfo", "Internet Aman bagi Anak", "22 April {last}", "Dinas memasang penapis pada 31 ruang baca dan menutup 12 tautan tidak layak.")), P("5 kominfo Laporan internet aman (editan).docx", lap("kominfo", "Internet Aman bagi Anak", "22 April {last}", "Dinas memasang penapis pada 31 ruang baca dan menutup 12 tautan tidak layak.")))
quiet("recycled-report", P("20 disdik Undangan lomba A.pdf", undangan("disdik", "Lomba Cipta Puisi Anak", "Sabtu, 3 Mei {last}", "21 April {last}")), P("20 disdik Undangan lomba B.pdf", undangan("disdik", "Lomba Cipta Puisi Anak Tahap Dua", "Sabtu, 7 Juni {last}", "26 Mei {last}")))

fault("child-identity", P("21 p3a Kronologi kasus.docx", "# KRONOLOGI PENDAMPINGAN\n# UPTD PPA {title}\nAnak korban bernama Kirana Dewi Astuti (14 tahun), siswi kelas VIII, tinggal di RT 02 RW 05 Dusun Krajan, melapor pada 4 Maret {last} didampingi ibunya, Sulastri. Pelaku adalah tetangga korban.\n> Pendamping,\n> {ink}\n> {p3}\n"))
fault("child-identity", P("22 dinkes Daftar anak HIV.xlsx", lembar("Daftar anak dengan HIV yang mendapat layanan PDP {last}\nNo | Nama | NIK | Alamat | ARV\n1 | Bayu Ramadhani | 0073019910120003 | Jl. Cempaka 4 | ya\n2 | Intan Puspita | 0073018808130005 | Jl. Teratai 9 | ya")))
fault("child-identity", P("10 dinsos Daftar adopsi.pdf", tabel("dinsos", "Daftar Anak yang Diangkat Tahun {last}", "No | Nama Anak | Tanggal lahir | Orang tua angkat | Alamat\n1 | Naufal Hidayat | 2-3-2022 | Bambang Irawan | Jl. Melur 7\n2 | Aisyah Rahma | 9-8-2023 | Sutrisno Hadi | Jl. Kenari 2")))
fault("child-identity", P("24 polres Berita acara diversi.docx", "# BERITA ACARA MUSYAWARAH DIVERSI\nPada hari Selasa tanggal 11 Februari {last} telah dilaksanakan musyawarah diversi atas anak pelaku Rangga Aditya Nugraha bin Sutopo, umur 15 tahun, alamat Jalan Flamboyan Nomor 6 {seat}, dalam perkara pencurian. Para pihak menyepakati pengembalian kerugian.\n= Penyidik | Orang tua\n= {ink} | {ink}\n"))
quiet("child-identity", P("21 p3a Laporan pendampingan anonim.pdf", lap("p3a", "Pendampingan Anak Korban", "19 Maret {last}", "Anak korban (inisial K.D.A., 14 tahun) didampingi psikolog. Nama dan alamat korban tidak dicantumkan demi kerahasiaan.")))
quiet("child-identity", P("6 p3a SK pengurus forum anak.docx", kep("Pengurus Forum Anak Periode {first}-{year}", "NOMOR : 400.2.4.5/13/{first}", "25 Januari {first}", "Mengukuhkan Kinanti Larasati sebagai ketua, Daffa Pratama sebagai sekretaris, dan Nabila Zahra sebagai bendahara.")))
quiet("child-identity", P("22 dinkes Rekap anak HIV.xlsx", lembar("Rekap anak dengan HIV yang mendapat layanan\nKode | Umur | Jenis kelamin | ARV\nA01 | 7 | L | ya\nA02 | 11 | P | ya")))
quiet("child-identity", P("20 disdik Daftar juara lomba.pdf", tabel("disdik", "Daftar Pemenang Lomba Cipta Baca Puisi Anak {last}", "No | Nama | Sekolah | Juara\n1 | Gendhis Ayu | SDN 2 | I\n2 | Bagas Wicaksana | SDN 5 | II")))

fault("link-only", P("5 kominfo Tautan video.txt", "https://drive.google.com/drive/folders/1AbCdEfGh?usp=sharing"))
fault("link-only", P("19 disdik Bukti kampanye siswa.docx", "Bukti kegiatan kampanye siswa dapat dilihat pada:\nhttps://www.instagram.com/p/Cabc123/\n"))
fault("link-only", P("2 p3a KIE layak anak.pdf", "# DATA DUKUNG KIE\nLink: bit.ly/kie-kla-{last}\n"))
fault("link-only", P("17 dinkes Dokumentasi KTR.xlsx", lembar("Dokumentasi | https://photos.app.goo.gl/aBcD1234\nVideo | https://youtu.be/xyz987")))
quiet("link-only", P("5 kominfo Edaran dengan tautan.pdf", lap("kominfo", "Peluncuran Situs Informasi Layak Anak", "25 Juli {last}", "Situs memuat 120 artikel ramah anak dan dikunjungi 4.000 pengguna. Alamat: https://anak.daerah.example", foto=3451)))
quiet("link-only", P("19 disdik Daftar hadir dengan tautan.docx", hadir("disdik", "Bimtek Sekolah Ramah Anak (materi: bit.ly/materi-sra)", "2 Juli {last}")))
quiet("link-only", P("2 p3a Kliping berita KLA.pdf", "# KLIPING BERITA\n# Bupati dan Wali Kota Anak\nKoran Warga, 23 Juli {last}\nPemerintah {title} memperingati Hari Anak Nasional dengan pentas di alun-alun. Forum Anak membacakan suara anak di hadapan {ruler}. Ribuan anak bermain di stan layanan.\nSumber: https://koranwarga.example/han\n"))
quiet("link-only", P("16 pupr Data IPAL.csv", csv("Lokasi | Kapasitas | Laman\n{kec0} | 40 | https://pu.daerah.example/ipal\n{kec1} | 60 | https://pu.daerah.example/ipal")))


def zipped(r: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as box:
        box.writestr(zipfile.ZipInfo("laporan.txt", (2024, 1, 1, 0, 0, 0)), "Laporan pembinaan air minum rumah tangga tahun ini.")
    return out.getvalue()


def locked(r: object) -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper.pdf("# SERTIFIKAT\nisi", 3))) as made:
        made.save(out, encryption=pikepdf.Encryption(user="rahasia", owner="rahasia"), deterministic_id=False)
    return out.getvalue()


fault("unreadable-file", P("6 p3a Piagam terkunci.pdf", locked))
fault("unreadable-file", P("8 p3a Laporan rusak.docx", lambda r: b"PK\x03\x04" + bytes(range(256)) * 9))
fault("unreadable-file", P("13 dinkes Tabel kosong.pdf", lambda r: blank_pdf()))
fault("unreadable-file", P("4 dukcapil Foto rusak.jpg", lambda r: foto(3452)(r)[:900]))
fault("unreadable-file", P("14 dinkes Nol.xlsx", lambda r: b""))
quiet("unreadable-file", P("16 dinkes Arsip PAMRT.zip", zipped))
quiet("unreadable-file", P("9 disdik Salah akhiran.doc", lambda r: paper.docx("# LAPORAN PAUD HI\nPAUD holistik integratif melayani 300 anak usia dini pada 2 Mei.", 4)))
quiet("unreadable-file", P("18 disdik Laporan dua halaman.scan", lap("disdik", "Pendampingan Anak Kembali Bersekolah", "7 Mei {last}", "Dua belas anak kembali bersekolah melalui kejar paket.", foto=3453)))
quiet("unreadable-file", P("5 pustaka Data UTF16.csv", lambda r: "Bulan;Pengunjung anak\r\nJanuari;210\r\nFebruari;198\r\n".encode("utf-16")))

fault("unclassified-file", P("16 pupr Jadwal piket kantor.xlsx", lembar("Jadwal piket\nHari | Petugas\nSenin | A\nSelasa | B")))
fault("unclassified-file", P("12 dinkes Laporan pajak kendaraan dinas.pdf", lap("dinkes", "Pembayaran Pajak Kendaraan Dinas", "8 April {last}", "Sebanyak 11 kendaraan dinas telah dibayar pajaknya.")))
fault("unclassified-file", P("20 disdik Notulen koperasi.docx", notula("disdik", "Rapat Anggota Koperasi Pegawai", "20 Januari {last}", "Pengurus memaparkan sisa hasil usaha.")))
fault("unclassified-file", P("2 p3a catatan.txt", "beli kertas A4 dua rim, tinta hitam, dan map. Hubungi toko sebelum Jumat."))
quiet("unclassified-file", P("16 pupr Sambungan air.csv", csv("Rumah tangga dengan akses air minum perpipaan {last}\nDesa | Sambungan\n{kec0} | 210\n{kec1} | 180")))
quiet("unclassified-file", P("12 dinkes Catatan persalinan.txt", "Rekap persalinan di fasilitas kesehatan bulan Mei: 41 ibu bersalin di puskesmas dan 12 di rumah sakit."))
quiet("unclassified-file", P("20 disdik Laporan sanggar.docx", lap("disdik", "Kegiatan Sanggar Seni pada Pusat Kreativitas Anak", "14 Juni {last}", "Anak-anak berlatih tari dan membuat kerajinan.")))
quiet("unclassified-file", P("24 p3a Laporan ABH.pdf", lap("p3a", "Pendampingan Anak yang Berhadapan dengan Hukum", "3 Maret {last}", "Pendamping hadir dalam musyawarah diversi dan menyiapkan reintegrasi.")))

_MILK = lap("dinkes", "Kelas Pemberian Makan Bayi dan Anak (PMBA)", "14 Mei {last}", "Ibu belajar menyusui eksklusif dan menyiapkan makanan pendamping ASI bersama konselor.")
_CAPIL = lap("dukcapil", "Jemput Bola Akta Kelahiran", "5 Agustus {last}", "Petugas menerbitkan 140 kutipan akta kelahiran dan 60 kartu identitas anak di lokasi.")
_SMOKE = lap("satpol", "Pengawasan Kawasan Tanpa Rokok", "21 Mei {last}", "Tim menertibkan pelanggar kawasan tanpa rokok dan menurunkan reklame rokok.")
_CLASS = lap("disdik", "Pembentukan Satuan Pendidikan Ramah Anak", "16 Juli {last}", "Sepuluh sekolah ramah anak menandatangani deklarasi dan membentuk tim SRA.")
fault("misfiled", P("/Indikator 19 - Sekolah Ramah Anak/Kelas PMBA.pdf", _MILK))
fault("misfiled", P("/13. Status Gizi Balita/Akta keliling.docx", _CAPIL))
fault("misfiled", P("/Ind_04_Akta Kelahiran/Pengawasan rokok.pdf", _SMOKE))
fault("misfiled", P("/Pencegahan Perkawinan Anak/Deklarasi SRA.docx", _CLASS))
quiet("misfiled", P("/IND 14 PMBA/Kelas PMBA kader.pdf", lap("dinkes", "Kelas Pemberian Makan Bayi dan Anak bagi Kader", "15 Mei {last}", "Kader berlatih konseling menyusui dan MP-ASI.")))
quiet("misfiled", P("/Klaster 1/Akta keliling sekolah.docx", lap("dukcapil", "Akta Kelahiran Keliling Sekolah", "6 Agustus {last}", "Petugas menerbitkan akta kelahiran siswa.")))
quiet("misfiled", P("/17 KTR/Sekolah bebas rokok.pdf", lap("disdik", "Sekolah Bebas Asap Rokok", "31 Mei {last}", "Siswa sekolah ramah anak mendeklarasikan kawasan tanpa rokok.")))
quiet("misfiled", P("/Surat masuk/Deklarasi SRA kedua.docx", lap("disdik", "Deklarasi Satuan Pendidikan Ramah Anak Tahap Dua", "18 Juli {last}", "Enam sekolah ramah anak baru.")))

_PMT = lap("dinkes", "Penimbangan dan Makanan Tambahan Balita Gizi Kurang", "4 Juni {last}", "Balita gizi kurang memperoleh telur dan susu setiap hari selama sebulan.")
fault("reused-file", P("/Indikator 13 Gizi/Laporan balita.pdf", lambda r: paper.pdf(str(_PMT(r)), 5)), P("/Indikator 24 ABH/Laporan balita.pdf", lambda r: paper.pdf(str(_PMT(r)), 5)))
_ACT = lap("dukcapil", "Pelayanan Akta Kelahiran di Panti", "9 Juni {last}", "Petugas mencatat kelahiran 18 anak panti dan menerbitkan akta kelahiran.")
fault("reused-file", P("/4 Akta Kelahiran/Akta panti.docx", lambda r: paper.docx(str(_ACT(r)), 5)), P("/14 PMBA/Akta panti (1).docx", lambda r: paper.docx(str(_ACT(r)), 5)))
_KTR = lap("satpol", "Operasi Kawasan Tanpa Rokok", "12 Juni {last}", "Operasi kawasan tanpa rokok di 14 perkantoran; 9 orang ditegur.")
fault("reused-file", P("/Ind 17 Kawasan Tanpa Rokok/Operasi.pdf", lambda r: paper.pdf(str(_KTR(r)), 5)), P("/Ind 12 Persalinan/Dokumen bukti.pdf", lambda r: paper.pdf(str(_KTR(r)), 5)), P("/Ind 20 PKA/Dokumen bukti.pdf", lambda r: paper.pdf(str(_KTR(r)), 5)))
_FA = lap("p3a", "Rapat Kerja Forum Anak", "15 Juni {last}", "Forum Anak menyusun rencana kerja pelopor dan pelapor.")
fault("reused-file", P("/Partisipasi Anak/Raker.docx", lambda r: paper.docx(str(_FA(r)), 5)), P("/Status Gizi Balita/Raker FA.docx", lambda r: paper.docx(str(_FA(r)), 5)))
_A = lap("dinkes", "Konseling Menyusui", "17 Juni {last}", "Konselor menyusui melayani 20 ibu.")
quiet("reused-file", P("/Indikator 14 PMBA/a/Konseling.pdf", lambda r: paper.pdf(str(_A(r)), 5)), P("/Indikator 14 PMBA/b/Konseling.pdf", lambda r: paper.pdf(str(_A(r)), 5)))
_B = lap("disdik", "Sekolah Ramah Anak Bebas Asap Rokok", "19 Juni {last}", "Sekolah ramah anak menerapkan kawasan tanpa rokok dan kampanye siswa bahaya rokok.")
quiet("reused-file", P("/Ind 19 SRA/Bebas asap.docx", lambda r: paper.docx(str(_B(r)), 5)), P("/Ind 17 KTR/Bebas asap.docx", lambda r: paper.docx(str(_B(r)), 5)))
_C = lap("dinkes", "Kelas Balita Gizi Kurang dan Pemberian Makan Bayi dan Anak (PMBA)", "20 Juni {last}", "Ibu balita gizi kurang dan stunting belajar ASI eksklusif serta MP-ASI.")
quiet("reused-file", P("/Status Gizi Balita/Kelas balita.pdf", lambda r: paper.pdf(str(_C(r)), 5)), P("/PMBA/Kelas balita.pdf", lambda r: paper.pdf(str(_C(r)), 5)))
_D = lap("p3a", "Rapat Persiapan Bulanan Sekretariat", "22 Juni {last}", "Sekretariat Gugus Tugas menyusun jadwal.")
quiet("reused-file", P("/unggahan/1/Rapat.pdf", lambda r: paper.pdf(str(_D(r)), 5)), P("/unggahan/2/Rapat.pdf", lambda r: paper.pdf(str(_D(r)), 5)))
