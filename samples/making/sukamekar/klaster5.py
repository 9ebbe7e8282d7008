"""Klaster V: special protection."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..plain import mail
from ..record import Region
from ..scans import photographed, scanned
from ..sheets import xlsx
from ..word import docx
from .laws import CHILD, citing

PERBUP_UPTD = f"""
#right SALINAN
#kop bupati
= PERATURAN BUPATI SUKAMEKAR
= NOMOR 31 TAHUN 2020
= TENTANG
= PEMBENTUKAN UNIT PELAKSANA TEKNIS DAERAH PERLINDUNGAN PEREMPUAN DAN ANAK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= BUPATI SUKAMEKAR,
:: Menimbang | bahwa anak korban kekerasan dan eksploitasi memerlukan satu pintu layanan;
{citing(CHILD, "Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 4 Tahun 2018 tentang Pedoman Pembentukan UPTD PPA;")}
= MEMUTUSKAN:
:: Menetapkan | PERATURAN BUPATI TENTANG PEMBENTUKAN UPTD PPA.
= Pasal 1
UPTD PPA melayani pengaduan, penjangkauan, pengelolaan kasus, penampungan sementara, mediasi, dan pendampingan korban.
= Pasal 2
Standar operasional prosedur layanan ditetapkan oleh Kepala Dinas.
= Pasal 3
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
#sign ttd | Ditetapkan di Mekarwangi;pada tanggal 6 Juli 2020 | bupati
Diundangkan di Mekarwangi pada tanggal 6 Juli 2020
SEKRETARIS DAERAH KABUPATEN SUKAMEKAR, ttd HENDRAWAN LESMAYADI
BERITA DAERAH KABUPATEN SUKAMEKAR TAHUN 2020 NOMOR 31
Salinan sesuai dengan aslinya, KEPALA BAGIAN HUKUM, ttd SRI ASTUTININGRAT
"""
PKS_TETANGGA = """
= PERJANJIAN KERJA SAMA
= ANTARA
= PEMERINTAH KABUPATEN SUKAMEKAR
= DENGAN
= PEMERINTAH KOTA TANJUNGRUKMI
- NOMOR: 100.3.7.1/14/PKS/DP3AKB/2023
- NOMOR: 463/05/PKS-DP3A/2023
= TENTANG PELAYANAN LINTAS WILAYAH BAGI ANAK KORBAN KEKERASAN DAN EKSPLOITASI
Pada hari ini Rabu tanggal sembilan Agustus tahun dua ribu dua puluh tiga di Mekarwangi, kami:
1. NINING ROHAYATININGSIH, Kepala DP3AKB Kabupaten Sukamekar, PIHAK KESATU;
2. SRI HANDAYANINGTYAS, Kepala DP3A Kota Tanjungrukmi, PIHAK KEDUA,
sepakat bekerja sama dengan ketentuan:
= Pasal 1
PARA PIHAK saling menerima rujukan anak korban kekerasan yang tempat tinggal dan tempat kejadiannya berlainan wilayah.
= Pasal 2
UPTD PPA PARA PIHAK berbagi rumah aman, psikolog, dan pendamping hukum; identitas anak dirahasiakan.
= Pasal 3
Perjanjian ini berlaku 3 (tiga) tahun sejak ditandatangani. Biaya ditanggung pihak pengirim.
#two wet | =PIHAK KEDUA,;SRI HANDAYANINGTYAS | =PIHAK KESATU,;NINING ROHAYATININGSIH
"""
SOP_PA = """
#kop disnaker
= STANDAR OPERASIONAL PROSEDUR
= PENCEGAHAN DAN PENANGANAN PEKERJA ANAK
:: Nomor | 560/SOP-03/Disnaker/2022
:: Tanggal efektif | 1 Agustus 2022
1. Pengawas menerima laporan adanya pekerja anak atau bentuk pekerjaan terburuk untuk anak.
2. Tim mendatangi tempat kerja bersama UPTD PPA paling lambat tiga hari.
3. Anak ditarik dari pekerjaan, dinilai kebutuhannya, lalu dikembalikan ke sekolah atau PKBM.
4. Perusahaan dibina; pengulangan diteruskan ke penegak hukum.
#sign wet | Mekarwangi, 1 Agustus 2022 | disnaker
"""
SIAGA = """
#kop setda
= LAPORAN KEGIATAN SIMULASI BENCANA RAMAH ANAK
BPBD, Dinas Sosial, Dinas Pendidikan, dan Tagana menyiapkan layanan anak korban bencana: tenda ramah anak, perlengkapan bayi, sekolah darurat, dan dukungan psikososial. Simulasi longsor diikuti 140 murid di SDN Gunungsela 1 pada 26 April 2024.
Fasilitas yang disiapkan: 2 tenda ramah anak, 4 kotak permainan, 60 paket perlengkapan bayi.
#photo siaga | Simulasi longsor SDN Gunungsela 1, 26 April 2024
#sign wet | Mekarwangi, 6 Mei 2024 | sekda
"""
AKSES = """
#kop dinsos
= LAPORAN KEGIATAN AKSESIBILITAS ANAK PENYANDANG DISABILITAS PADA FASILITAS UMUM
Sampai akhir 2024 jalur landai, jalur pemandu, dan toilet yang dapat dipakai anak penyandang disabilitas tersedia pada 18 dari 26 fasilitas umum milik kabupaten (69,2 persen).
| No | Fasilitas umum | Seluruhnya | Aksesibel | Persen |
| 1 | Puskesmas | 10 | 9 | 90,0 |
| 2 | Taman kota | 6 | 4 | 66,7 |
| 3 | Kantor pelayanan | 10 | 5 | 50,0 |
| | Jumlah | 26 | 18 | 69,2 |
#sign wet | Mekarwangi, 19 Desember 2024 | dinsos
"""
DIVERSI = """
#kop polres
= DATA PENYELESAIAN PERKARA ANAK MELALUI DIVERSI
= UNIT PPA SAT RESKRIM TAHUN 2023 DAN 2024
Perkara anak yang berhadapan dengan hukum (pelaku anak) pada tahap penyidikan.
| No | Uraian | 2023 L | 2023 P | 2023 Jumlah | 2024 L | 2024 P | 2024 Jumlah |
| 1 | Perkara anak masuk | 11 | 1 | 12 | 8 | 1 | 9 |
| 2 | Diversi berhasil di penyidikan | 9 | 1 | 10 | 7 | 1 | 8 |
| 3 | Diteruskan ke kejaksaan | 2 | 0 | 2 | 1 | 0 | 1 |
Identitas anak dirahasiakan sesuai Pasal 19 UU SPPA.
#sign wet | Mekarwangi, 10 Januari 2025 | polres
"""
SERT_SDM = """
#gap
#kop uptd
= SERTIFIKAT
- Nomor: 400.2.2/019/UPTDPPA/2024
- diberikan kepada
= RATIH KUSNANDINI, S.Psi.
- Psikolog klinis UPTD PPA Kabupaten Sukamekar
- sebagai peserta
= PELATIHAN MANAJEMEN KASUS ANAK KORBAN KEKERASAN DAN KONVENSI HAK ANAK
- 11 s.d. 14 Juni 2024
#sign wet | Mekarwangi, 14 Juni 2024 | uptd
"""


def served() -> dict[str, list[list[str | int | float | None]]]:
    """Child victims served: counts only."""
    out: dict[str, list[list[str | int | float | None]]] = {}
    for year, data in ((2023, (("Kekerasan fisik", 6, 9), ("Kekerasan psikis", 4, 9), ("Kekerasan seksual", 2, 16), ("Penelantaran", 2, 4))),
                       (2024, (("Kekerasan fisik", 5, 8), ("Kekerasan psikis", 4, 9), ("Kekerasan seksual", 1, 14), ("Penelantaran", 2, 4)))):
        rows: list[list[str | int | float | None]] = [[f"REKAPITULASI LAYANAN ANAK KORBAN KEKERASAN DAN EKSPLOITASI TAHUN {year}"], ["UPTD PPA KABUPATEN SUKAMEKAR"], [],
                                                      ["No", "Jenis kekerasan", "L", "P", "Jumlah", "Pendampingan psikologis", "Bantuan hukum"]]
        rows += [[at, name, boys, girls, boys + girls, boys + girls, girls // 3] for at, (name, boys, girls) in enumerate(data, 1)]
        total = [sum(row[k] for row in data) for k in (1, 2)]  # type: ignore[misc]
        law = sum(row[2] // 3 for row in data)
        out[str(year)] = [*rows, [None, "JUMLAH", *total, sum(total), sum(total), law], [], ["Seluruh korban yang melapor terlayani. Data agregat, identitas anak dirahasiakan."]]
    return out


def add(region: Region) -> None:
    """Indicators 21 to 24."""
    base = "KLASTER 5"
    region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/Perbup 31-2020 UPTD PPA (salinan).pdf", pdf("bupati", PERBUP_UPTD), "SALINAN of 2020 in force", kind="perkada", number="31 TAHUN 2020", date="2020-07-06", year=2020, signed="copy", items=["21.a_lembaga_pemda"], maybe=["1.kebijakan_tematik"])
    region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/Rekap layanan UPTD PPA 2023-2024.xlsx", xlsx(served()), "victims served, aggregate, two years", kind="tabel_data", also=["laporan_layanan"], number=None, year=2024, items=["21.b_layanan"])
    mou = region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/PKS Sukamekar - Tanjungrukmi.pdf", scanned(pdf("dp3akb", PKS_TETANGGA), "tetangga", "snap", 130), "agreement with the neighbouring city, photographed", kind="pks",
                     number="100.3.7.1/14/PKS/DP3AKB/2023", date="2023-08-09", year=2023, signed="yes", items=["21.b_kemitraan"], valid_from="2023-08-09", valid_to="2026-08-09")
    region.quiet(mou, "wrong-region", why="the neighbour is a partner here")
    region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/SOP pekerja anak.pdf", scanned(pdf("disnaker", SOP_PA), "pa", "fold"), "SOP on child labour, folded", kind="sop", number="560/SOP-03/Disnaker/2022", date="2022-08-01", year=2022, signed="yes", items=["21.c_sop"])
    region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/sertifikat SDM UPTD.jpg", photographed(pdf("uptd", SERT_SDM, wide=True), "sdm", look="faint"), "faint scan of a certificate", kind="sertifikat", number="400.2.2/019/UPTDPPA/2024", date="2024-06-14", year=2024, signed="yes", items=["21.a_sdm"])
    drill = photos.jpg(photos.scene("siaga", "SIMULASI BENCANA RAMAH ANAK\nSDN Gunungsela 1, 26 April 2024", "park", 9))
    region.add(f"{base}/22. NAPZA HIV BENCANA/Laporan simulasi bencana ramah anak 2024.docx", docx("setda", SIAGA, {"siaga": drill}), "facilities for children in disaster", kind="laporan_kegiatan", number=None, date="2024-05-06", year=2024, signed="yes", items=["22.b_fasilitas"])
    route = photos.scene("jalur", "JALUR EVAKUASI\nSDN Gunungsela 1 - BPBD Kabupaten Sukamekar", "board", 0, "26 Apr 2024 09:55", (720, 540))
    region.add(f"{base}/22. NAPZA HIV BENCANA/jalur evakuasi SDN Gunungsela 1.jpg", photos.jpg(route, quality=66), "evacuation route, small photo with board and stamp, no EXIF", kind="foto", date="2024-04-26", year=2024, items=["22.b_jalur"])
    region.add(f"{base}/23. DISABILITAS/Laporan aksesibilitas 2024.pdf", scanned(pdf("dinsos", AKSES), "akses", "overturned"), "accessible places, numbers over totals, scanned upside down", kind="laporan_kegiatan", number=None, date="2024-12-19", year=2024, signed="yes", items=["23.a_aksesibilitas"])
    region.add(f"{base}/24. ABH/Data diversi Polres 2023-2024.pdf", scanned(pdf("polres", DIVERSI), "diversi", "worn", 120), "police figures on diversion, typewriter face, crooked and noisy scan", kind="tabel_data", number=None, date="2025-01-10", year=2024, signed="yes", region=None, items=["24.a_penyidikan"])
    letter = mail("Data dukung klaster 5", "uptdppa@contoh.invalid", "dp3akb@contoh.invalid", "Mon, 13 Jan 2025 08:15:00 +0700",
                  "Yth. Bapak/Ibu,\n\nTerlampir SOP layanan pengaduan UPTD PPA. Mohon diunggah pada indikator 21.\n\nSalam,\nPetugas UPTD PPA\n",
                  {"SOP UPTD PPA.docx": docx("uptd", SOP_UPTD)})
    path = region.add(f"{base}/21. KEKERASAN DAN EKSPLOITASI/FW Data dukung klaster 5.eml", letter, "mail with an attachment", kind=None, items=[])
    region.inside(f"{path}!SOP UPTD PPA.docx", "attachment: SOP of the UPTD PPA", kind="sop", number="400.2/SOP-01/UPTDPPA/2023", date="2023-02-13", year=2023, signed="yes", items=["21.a_lembaga_pemda"])


SOP_UPTD = """
#kop uptd
= STANDAR OPERASIONAL PROSEDUR PENGADUAN DAN PENDAMPINGAN ANAK KORBAN KEKERASAN
:: Nomor SOP | 400.2/SOP-01/UPTDPPA/2023
1. Petugas menerima pengaduan lewat hotline, datang langsung, atau rujukan.
2. Asesmen awal paling lama 2 jam; anak didampingi psikolog dan pekerja sosial.
3. Rujukan medis, bantuan hukum, rumah aman, dan pemulangan.
4. Berkas anak disimpan di lemari terkunci.
#sign wet | Mekarwangi, 13 Februari 2023 | uptd
"""
