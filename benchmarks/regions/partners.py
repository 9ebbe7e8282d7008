"""Scenes of partners and standards: gifts shown as partnership, standards only claimed."""

from __future__ import annotations

from benchmarks.regions.letters import COPY, decision, report, sign, table_paper
from benchmarks.regions.papers import ORDERS
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet
from benchmarks.regions.times import agreement


@fault("charity-not-partnership")
def _(r: Region) -> str:
    body = "Dalam rangka kemitraan dunia usaha, PT Sinar Timur menyerahkan bantuan 100 paket sembako dan santunan kepada anak yatim. Acara ditutup dengan foto bersama."
    return r.put(3, "p3a", "Kemitraan PT Sinar Timur", report(r, "p3a", "Kemitraan Dunia Usaha untuk Anak", told(r.last, 3, 28), body, photo=951))


@fault("charity-not-partnership")
def _(r: Region) -> str:
    body = "CV Berkah Abadi sebagai mitra peduli anak membagikan 250 tas sekolah dan alat tulis kepada siswa tidak mampu. Penyerahan dilakukan secara simbolis oleh direktur perusahaan."
    return r.put(3, "p3a", "Peran dunia usaha tas sekolah", report(r, "p3a", "Peran Dunia Usaha dalam Pemenuhan Hak Anak", told(r.first, 7, 13), body, photo=952), "docx")


@fault("charity-not-partnership")
def _(r: Region) -> str:
    body = "Laporan tanggung jawab sosial perusahaan. Bank Nusa Jaya menyalurkan bingkisan lebaran dan uang santunan kepada 75 anak panti asuhan."
    return r.put(3, "dinsos", f"Laporan CSR perbankan {r.last}", report(r, "dinsos", "Tanggung Jawab Sosial Dunia Usaha bagi Anak", told(r.last, 4, 6), body, photo=953))


@fault("charity-not-partnership")
def _(r: Region) -> str:
    body = "Lembaga masyarakat Yayasan Peduli Bangsa menyumbangkan sepatu dan susu kotak kepada 60 anak. Bantuan diterima langsung oleh orang tua."
    return r.put(3, "p3a", "Kerja sama lembaga masyarakat", report(r, "p3a", "Kemitraan dengan Lembaga Masyarakat bagi Anak", told(r.first, 12, 19), body, photo=954))


@quiet("charity-not-partnership")
def _(r: Region) -> str:
    return r.put(3, "p3a", "PKS dunia usaha", agreement(r, "Pemenuhan Hak Anak oleh Dunia Usaha", "PT Karya Nusantara Raya", r.first, "p3a", "berlaku selama 4 (empat) tahun"))


@quiet("charity-not-partnership")
def _(r: Region) -> str:
    body = "PT Bumi Lestari dan dinas menjalankan program bersama selama dua tahun berdasarkan perjanjian kerja sama: perusahaan mendampingi kelas orang tua setiap bulan, melatih 20 fasilitator, dan membuka ruang laktasi. Pada penutupan diserahkan pula buku bacaan."
    return r.put(3, "p3a", "Laporan program bersama dunia usaha", report(r, "p3a", "Program Kemitraan Dunia Usaha bagi Anak", told(r.last, 11, 21), body, photo=955), "docx")


@quiet("charity-not-partnership")
def _(r: Region) -> str:
    body = "Dinas Sosial menyalurkan bantuan sosial pemerintah kepada 40 anak terlantar sesuai keputusan kepala daerah dan melakukan pendampingan oleh pekerja sosial."
    return r.put(10, "dinsos", "Laporan bantuan sosial anak terlantar", report(r, "dinsos", "Penyaluran Bantuan Sosial Anak Terlantar", told(r.last, 8, 27), body, photo=956))


@quiet("charity-not-partnership")
def _(r: Region) -> str:
    rows = ["No | Mitra | Klaster | Bentuk peran | Jangka waktu", f"1 | PT Agro Mandiri | IV | Beasiswa dan magang guru, PKS Nomor 12 Tahun {r.first} | 3 tahun", "2 | Radio Gema | Kelembagaan | Siaran rutin hak anak tiap pekan | berkelanjutan"]
    return r.put(3, "p3a", "Matriks kemitraan", table_paper(r, "p3a", f"Matriks Kemitraan Lembaga Masyarakat, Dunia Usaha dan Media Tahun {r.last}", rows))


@fault("not-standardised")
def _(r: Region) -> str:
    body = "Puspaga telah terstandarisasi dan melayani 310 keluarga. Sertifikat standar masih dalam proses."
    return r.put(8, "p3a", "Puspaga terstandar", report(r, "p3a", "Layanan Puspaga yang Terstandarisasi", told(r.last, 9, 30), body, photo=957))


@fault("not-standardised")
def _(r: Region) -> str:
    text = f"# SURAT PERNYATAAN\nYang bertanda tangan di bawah ini {r.person(0)}, {r.offices['pustaka'].chief}, menyatakan bahwa perpustakaan daerah telah memenuhi standar Pusat Informasi Sahabat Anak (PISA).\nDemikian pernyataan ini dibuat dengan sebenarnya.\n{sign(r.offices['pustaka'].chief, r.person(0), place=f'{r.seat}, {told(r.last, 2, 27)}')}"
    return r.put(5, "pustaka", "Pernyataan standar PISA", text, "docx")


@fault("not-standardised")
def _(r: Region) -> str:
    rows = ["No | Ruang bermain | Pengelola | Keterangan", "1 | Taman Kota | Dinas PUPR | sudah standar RBRA, belum ada sertifikat", "2 | Taman Bunga | Kelurahan | sesuai standar RBRA"]
    return r.put(11, "pupr", "Daftar RBRA terstandar", table_paper(r, "pupr", f"Ruang Bermain Ramah Anak (RBRA) yang Telah Terstandar Tahun {r.last}", rows))


@fault("not-standardised")
def _(r: Region) -> str:
    body = "UPTD PPA dinyatakan telah memenuhi standar layanan nasional. Sertifikat akan disusulkan setelah diterbitkan."
    return r.put(21, "p3a", "Standardisasi UPTD PPA", report(r, "p3a", "Standardisasi Lembaga Layanan UPTD PPA", told(r.first, 10, 25), body, photo=958))


@quiet("not-standardised")
def _(r: Region) -> str:
    text = f"# SERTIFIKAT\n# STANDAR PUSPAGA\n^ Nomor: 21/PUSPAGA/{r.first}\nDiberikan kepada Puspaga {r.title} atas terpenuhinya standar layanan Pusat Pembelajaran Keluarga.\nBerlaku sampai dengan {told(r.year + 1, 12, 1)}.\n{sign('Deputi Bidang Pemenuhan Hak Anak', 'Dr. Lestari Wulandari', place=f'Jakarta, {told(r.first, 12, 1)}')}"
    return r.put(8, "p3a", "Sertifikat standar Puspaga", text)


@quiet("not-standardised")
def _(r: Region) -> str:
    return r.put(21, "p3a", "Penetapan standar layanan lembaga", decision(r, "Lembaga Layanan Perlindungan Anak yang Memenuhi Standar", f"NOMOR 463/61/{r.last}", told(r.last, 5, 14), ORDERS, how=COPY))


@quiet("not-standardised")
def _(r: Region) -> str:
    body = f"Taman Bermain Ceria telah bersertifikat RBRA Nomor 31/RBRA/{r.first} tanggal {told(r.first, 8, 8)}. Pengelola merawat alat bermain setiap pekan."
    return r.put(11, "pupr", "Laporan taman bersertifikat", report(r, "pupr", "Pengelolaan Ruang Bermain Ramah Anak", told(r.last, 6, 27), body, photo=959), "docx")


@quiet("not-standardised")
def _(r: Region) -> str:
    body = "Peserta mempelajari standar pelayanan minimal dan menyusun rencana menuju sekolah ramah anak. Guru berlatih disiplin positif."
    return r.put(19, "disdik", "Laporan pelatihan guru disiplin positif", report(r, "disdik", "Pelatihan Guru Sekolah Ramah Anak", told(r.last, 7, 30), body, photo=960))
