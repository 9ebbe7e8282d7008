"""Indicator 3 and klaster II: partners, families, early childhood, alternative care, public space."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..plain import odt, rtf
from ..record import Region
from ..scans import photographed, scanned
from ..sheets import xlsx
from ..word import docx
from .laws import CHILD, citing

KEMITRAAN = """
#kop dp3akb
= MATRIKS PERAN LEMBAGA MASYARAKAT, DUNIA USAHA, DAN MEDIA MASSA TAHUN 2024
| No | Klaster | Mitra | Bentuk kemitraan | Dasar kerja sama | Waktu |
| 1 | Kelembagaan | Harian Mekar Pos (media massa) | rubrik anak tiap Jumat, naskah disusun bersama | Nota Kesepahaman 12 Januari 2024 | Januari-Desember 2024 |
| 2 | Klaster I Hak Sipil dan Kebebasan | Radio Suara Mekar (media massa) | siaran Forum Anak dua kali sebulan | PKS 5 Februari 2024 | Februari-Desember 2024 |
| 3 | Klaster II Lingkungan Keluarga | LSM Pelita Kecil (lembaga masyarakat) | kelas pengasuhan bersama PUSPAGA | PKS 20 Maret 2023 | 2023-2025 |
| 4 | Klaster III Kesehatan | PT Teh Gunungsela (dunia usaha) | ruang ASI dan penitipan anak pemetik teh | PKS 8 Mei 2023 | 2023-2026 |
| 5 | Klaster IV Pendidikan | APSAI Cabang Sukamekar (dunia usaha) | kelas magang guru dan pojok baca | rencana kerja bersama 2024 | 2024 |
| 6 | Klaster V Perlindungan Khusus | Lembaga Perlindungan Anak Sukamekar | pendampingan psikososial bersama UPTD PPA | MoU 3 April 2023 | 2023-2025 |
#sign wet | Mekarwangi, 9 Desember 2024 | dp3akb
"""
SK_APSAI = """
#kop apsai
= SURAT KEPUTUSAN
= PENGURUS ASOSIASI PERUSAHAAN SAHABAT ANAK INDONESIA
= NOMOR 03/SK/APSAI-SKM/II/2023
= TENTANG PENGURUS CABANG KABUPATEN SUKAMEKAR PERIODE 2023-2028
Menimbang bahwa dunia usaha di Kabupaten Sukamekar sepakat membentuk wadah perusahaan sahabat anak;
Memutuskan:
1. Menetapkan pengurus APSAI Cabang Kabupaten Sukamekar periode 2023-2028 yang beranggotakan 14 perusahaan.
2. Pengurus bekerja sama dengan Gugus Tugas Kabupaten Layak Anak.
3. Tidak menerima anggota dari industri rokok.
#sign wet | Mekarwangi, 17 Februari 2023 | apsai
"""
LAP_APSAI = """
#kop apsai
= LAPORAN KEGIATAN FORUM DUNIA USAHA PEDULI ANAK
= APSAI CABANG SUKAMEKAR TAHUN 2024
Kegiatan disusun bersama Bappeda dan DP3AKB dalam rencana kerja satu tahun, bukan pembagian bantuan.
1. Maret 2024: audit mandiri prinsip usaha ramah anak di 14 perusahaan, sembilan memperbaiki ruang ASI.
2. Juni 2024: kelas pengasuhan bagi 210 pekerja orang tua, fasilitator PUSPAGA.
3. Oktober 2024: bengkel literasi di enam sekolah dasar dengan relawan pekerja.
#photo apsai | Bengkel literasi APSAI di SDN Sukalaju 2, 10 Oktober 2024
#sign pen | Mekarwangi, 18 November 2024 | apsai
"""
KAWIN = """
#kop kemenag
= MATRIKS DATA PERKAWINAN ANAK KABUPATEN SUKAMEKAR
= TAHUN 2023 DAN 2024
Perkawinan di bawah usia 19 tahun yang tercatat di KUA, beserta dispensasi kawin dari Pengadilan Agama.
#widths 5 22 9 9 9 9 9 9 24
| No | Kecamatan | 2023 L | 2023 P | 2023 Jumlah | 2024 L | 2024 P | 2024 Jumlah | Penyebab terbanyak |
| 1 | Mekarwangi | 1 | 6 | 7 | 0 | 4 | 4 | putus sekolah |
| 2 | Rancapatri | 1 | 7 | 8 | 1 | 5 | 6 | ekonomi keluarga |
| 3 | Sukalaju | 1 | 8 | 9 | 1 | 6 | 7 | putus sekolah |
| 4 | Batulawas | 1 | 7 | 8 | 0 | 5 | 5 | kebiasaan setempat |
| 5 | Gunungsela | 1 | 6 | 7 | 1 | 4 | 5 | ekonomi keluarga |
| 6 | Pasirmuncul | 0 | 5 | 5 | 0 | 4 | 4 | ekonomi keluarga |
| 7 | Cijambu Girang | 1 | 5 | 6 | 1 | 3 | 4 | putus sekolah |
| 8 | Telaga Asih | 0 | 3 | 3 | 0 | 2 | 2 | lain-lain |
| | Jumlah | 6 | 47 | 53 | 4 | 33 | 37 | |
Kelompok umur 2024: 15-16 tahun 5 anak, 17 tahun 14 anak, 18 tahun 18 anak. Dispensasi kawin yang dikabulkan: 2023 sebanyak 31, 2024 sebanyak 22 (Pengadilan Agama Mekarwangi).
#sign wet | Mekarwangi, 13 Januari 2025 | kemenag
"""
SE_KAWIN = """
#kop bupati
#right Mekarwangi, 2 Oktober 2023
= SURAT EDARAN
= NOMOR 400.2/15/DP3AKB/2023
= TENTANG PENCEGAHAN PERKAWINAN ANAK
Yth. Camat, Kepala Desa/Lurah, Kepala KUA, dan Kepala Sekolah se-Kabupaten Sukamekar
1. Undang-Undang Nomor 16 Tahun 2019 menetapkan usia perkawinan 19 tahun bagi laki-laki dan perempuan.
2. Kepala desa tidak memberi surat pengantar nikah bagi anak.
3. Sekolah mempertahankan anak yang hamil atau pernah menikah sampai lulus.
4. KUA dan PUSPAGA memberi bimbingan kepada keluarga pemohon dispensasi.
#sign tte | | bupati
"""
SK_PUSPAGA = f"""
#kop bupati
= KEPUTUSAN BUPATI SUKAMEKAR
= NOMOR 463/Kep.52-DP3AKB/2020
= TENTANG PEMBENTUKAN PUSAT PEMBELAJARAN KELUARGA (PUSPAGA) KABUPATEN SUKAMEKAR
:: Menimbang | bahwa keluarga memerlukan tempat belajar dan berkonsultasi tentang pengasuhan anak;
{citing(CHILD, "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015;")}
= MEMUTUSKAN:
:: KESATU | Membentuk PUSPAGA Kabupaten Sukamekar pada DP3AKB, dengan dua layanan: PUSPAGA Kenanga dan PUSPAGA Rancapatri.
:: KEDUA | PUSPAGA memberi layanan konsultasi keluarga, kelas pengasuhan, dan rujukan.
:: KETIGA | Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 3 Agustus 2020 | bupati
"""
STANDAR = """
#gap
= SERTIFIKAT STANDARDISASI
- Nomor: 118/PUSPAGA-STD/X/2023
- diberikan kepada
= PUSPAGA KENANGA KABUPATEN SUKAMEKAR
- telah memenuhi standar layanan
= PUSAT PEMBELAJARAN KELUARGA RAMAH ANAK
- Berlaku 18 Oktober 2023 sampai dengan 17 Oktober 2026
#sign wet | 18 Oktober 2023 | =Ketua Tim Penilai;INDRIASTUTI MAHARSI
"""
KLIEN = """
= REKAPITULASI LAYANAN DAN KLIEN PUSPAGA KABUPATEN SUKAMEKAR TAHUN 2023 DAN 2024
Jumlah keluarga dan anak yang dilayani lembaga konsultasi keluarga, menurut jenis layanan.
| No | Jenis layanan | Keluarga 2023 | Anak L 2023 | Anak P 2023 | Keluarga 2024 | Anak L 2024 | Anak P 2024 |
| 1 | Konseling keluarga | 142 | 61 | 84 | 171 | 70 | 98 |
| 2 | Kelas pengasuhan | 310 | 120 | 131 | 366 | 151 | 160 |
| 3 | Rujukan | 24 | 9 | 14 | 27 | 11 | 15 |
| | Jumlah | 476 | 190 | 229 | 564 | 232 | 273 |
Sumber: buku register PUSPAGA Kenanga dan PUSPAGA Rancapatri, DP3AKB Kabupaten Sukamekar.
"""
LANSIA = """
#kop dinsos
= LAPORAN PELATIHAN MENJAHIT BAGI PEREMPUAN KEPALA KELUARGA DAN LANJUT USIA
Pelatihan keterampilan menjahit diikuti 25 perempuan kepala keluarga dan 10 lanjut usia pada 5 sampai 9 Agustus 2024 di Balai Latihan Kerja. Peserta menerima mesin jahit. Tidak ada kegiatan yang menyasar anak.
#sign wet | Mekarwangi, 15 Agustus 2024 | dinsos
"""
SK_PAUD = f"""
#kop bupati
= KEPUTUSAN BUPATI SUKAMEKAR
= NOMOR 100.3.3.2/Kep.19-Disdikbud/2023
= TENTANG GUGUS TUGAS PENGEMBANGAN ANAK USIA DINI HOLISTIK INTEGRATIF (PAUD-HI)
:: Menimbang | bahwa layanan anak usia dini perlu menyatukan pendidikan, kesehatan, gizi, pengasuhan, dan perlindungan;
{citing(CHILD, "Peraturan Presiden Nomor 60 Tahun 2013 tentang Pengembangan Anak Usia Dini Holistik-Integratif;")}
= MEMUTUSKAN:
:: KESATU | Membentuk Gugus Tugas PAUD-HI Kabupaten Sukamekar, dengan susunan sebagaimana tercantum dalam Lampiran Keputusan ini.
:: KEDUA | Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 30 Januari 2023 | bupati
#page
= LAMPIRAN KEPUTUSAN BUPATI SUKAMEKAR NOMOR 100.3.3.2/Kep.19-Disdikbud/2023
| No | Jabatan | Kedudukan |
| 1 | Sekretaris Daerah | Penanggung jawab |
| 2 | Bunda PAUD Kabupaten | Ketua |
| 3 | Kepala Dinas Pendidikan dan Kebudayaan | Sekretaris |
| 4 | Kepala Dinas Kesehatan | Anggota |
| 5 | Kepala DP3AKB | Anggota |
| 6 | Kepala Disdukcapil | Anggota |
| 7 | Kepala Dinas Sosial | Anggota |
| 8 | Ketua HIMPAUDI dan IGTKI | Anggota |
#sign wet | | bupati
"""
RASS = """
#kop pupr
= LAPORAN KEGIATAN RUTE AMAN SELAMAT SEKOLAH (RASS) TAHUN 2024
Dinas PUPR bersama Dinas Perhubungan dan Satlantas menata rute aman selamat sekolah pada empat kawasan.
| No | Sekolah | ZoSS | Rambu | Trotoar (m) |
| 1 | SDN Mekarwangi 1 | ada | 6 | 320 |
| 2 | SMPN 2 Rancapatri | ada | 4 | 210 |
| 3 | SDN Sukalaju 2 | ada | 4 | 180 |
| 4 | MI Al Hikmah Batulawas | ada | 3 | 150 |
| | Jumlah | | 17 | 860 |
#photo rass | Zona Selamat Sekolah di depan SDN Mekarwangi 1, 7 November 2024
#sign wet | Mekarwangi, 25 November 2024 | pupr
"""


def homes() -> dict[str, list[list[str | int | float | None]]]:
    """Care institutions with their accreditation."""
    rows: list[list[str | int | float | None]] = [["DAFTAR LEMBAGA PENGASUHAN ALTERNATIF (LKSA/PANTI, PESANTREN, TPA/DAYCARE)"], ["DINAS SOSIAL KABUPATEN SUKAMEKAR TAHUN 2024"], [],
                                                  ["No", "Nama lembaga", "Jenis", "Kecamatan", "Anak L", "Anak P", "Jumlah", "Akreditasi", "Berlaku sampai"]]
    data = (("LKSA Kasih Bunda", "LKSA", "Sukalaju", 21, 17, "B", "2027-05-14"), ("LKSA Tunas Harapan Mekar", "LKSA", "Mekarwangi", 14, 19, "A", "2028-02-20"),
            ("PSAA Nurul Ikhsan", "LKSA", "Batulawas", 25, 12, "B", "2026-09-01"), ("TPA Melati Kecil", "Daycare/TARA", "Mekarwangi", 16, 14, "terstandar", "2026-11-30"))
    for at, (name, kind, place, boys, girls, grade, until) in enumerate(data, 1):
        rows.append([at, name, kind, place, boys, girls, boys + girls, grade, until])
    total = [sum(entry[k] for entry in data) for k in (3, 4)]  # type: ignore[misc]
    return {"Daftar lembaga": [*rows, [None, "JUMLAH", None, None, *total, sum(total)]]}


def add(region: Region) -> None:
    """Indicators 3 and 7 to 11."""
    three = "KELEMBAGAAN/3. PERAN MASYARAKAT, DUNIA USAHA, MEDIA"
    region.add(f"{three}/Matriks kemitraan per klaster 2024.docx", docx("dp3akb", KEMITRAAN), "matrix of partners for every klaster", kind="matriks", number=None, date="2024-12-09", year=2024, signed="yes", items=["3.kemitraan_per_klaster"])
    region.add(f"{three}/SK pengurus APSAI 2023-2028.pdf", scanned(pdf("apsai", SK_APSAI), "apsai", "colour"), "decision of an association, colour scan", kind="sk_asosiasi", number="03/SK/APSAI-SKM/II/2023", date="2023-02-17", year=2023, signed="yes", items=["3.forum_dunia_usaha"])
    shot = photos.jpg(photos.scene("apsai", "BENGKEL LITERASI APSAI SUKAMEKAR\nSDN Sukalaju 2, 10 Oktober 2024", "school", 7))
    region.add(f"{three}/Laporan kegiatan APSAI 2024.pdf", pdf("apsai", LAP_APSAI, {"apsai": shot}), "work of the business forum with picture", kind="laporan_kegiatan", number=None, date="2024-11-18", year=2024, signed="yes", items=["3.kegiatan_dunia_usaha"])
    base = "KLASTER 2"
    region.add(f"{base}/7. PERKAWINAN ANAK/Matriks perkawinan anak 2023-2024 (Kemenag).pdf", scanned(pdf("kemenag", KAWIN, wide=True), "kawin", "sideways", 150), "matrix by kecamatan and sex for two years, a wide page scanned sideways",
               kind="matriks", also=["tabel_data"], number=None, date="2025-01-13", year=2024, signed="yes", items=["7.data_perkawinan"])
    region.add(f"{base}/7. PERKAWINAN ANAK/SE Bupati pencegahan perkawinan anak.pdf", pdf("bupati", SE_KAWIN, foot="Dokumen ditandatangani secara elektronik dengan sertifikat elektronik BSrE"), "themed circular with TTE",
               kind="surat_edaran", number="400.2/15/DP3AKB/2023", date="2023-10-02", year=2023, signed="electronic", items=["7.upaya_pencegahan", "1.kebijakan_tematik"])
    old = region.add(f"{base}/8. PUSPAGA/SK PUSPAGA 2020.pdf", scanned(pdf("bupati", SK_PUSPAGA), "puspaga", "copy"), "decision of 2020 still in force, copy of a copy", kind="kep_kada", number="463/Kep.52-DP3AKB/2020", date="2020-08-03", year=2020, signed="yes", items=["8.jumlah_lembaga"])
    region.quiet(old, "out-of-window", "period-over", "repealed-law", why="no end date; the laws it cites were in force in 2020")
    region.add(f"{base}/8. PUSPAGA/Sertifikat standar PUSPAGA Kenanga.jpg", photographed(pdf("dp3akb", STANDAR, wide=True), "std", look="colour"), "certificate of standard, colour JPEG", kind="sertifikat", region=False, number="118/PUSPAGA-STD/X/2023", date="2023-10-18", year=2023,
               signed="yes", items=["8.standar"], valid_from="2023-10-18", valid_to="2026-10-17")
    region.add(f"{base}/8. PUSPAGA/Rekap klien PUSPAGA 2023-2024.odt", odt(KLIEN), "clients for two years by sex, ODT", kind="tabel_data", number=None, year=2024, items=["8.layanan_dan_klien"])
    adult = region.add(f"{base}/8. PUSPAGA/laporan pelatihan menjahit.rtf", rtf(LANSIA), "look-alike: a programme for adults, RTF", kind="laporan_kegiatan", also=["lainnya"], date="2024-08-15", year=2024, items=[], indicators=[])
    region.quiet(adult, "incomplete-bundle", "charity-not-partnership", why="nothing to do with children")
    region.add(f"{base}/9. PAUD HI/SK Gugus Tugas PAUD-HI.pdf", scanned(pdf("bupati", SK_PAUD), "paud", "fax"), "faxed decision, black and white", kind="kep_kada", number="100.3.3.2/Kep.19-Disdikbud/2023", date="2023-01-30", year=2023, signed="yes", items=["9.gt_paud_hi"])
    region.add(f"{base}/10. PENGASUHAN ALTERNATIF/Daftar LKSA dan akreditasi 2024.xlsx", xlsx(homes()), "list of care bodies with accreditation", kind="tabel_data", also=["daftar", "matriks"], number=None, year=2024, items=["10.daftar_lembaga"], maybe=["10.akreditasi"])
    region.add(f"{base}/11. RUANG PUBLIK/Laporan RASS 2024.docx", docx("pupr", RASS, {"rass": photos.jpg(photos.scene("rass", "ZONA SELAMAT SEKOLAH\nSDN Mekarwangi 1", "street", 4, "07 Nov 2024 06:48"))}), "route-to-school report with table and picture",
               kind="laporan_kegiatan", number=None, date="2024-11-25", year=2024, signed="yes", items=["11.rass"])
    park = photos.scene("rbra", "RUANG BERMAIN RAMAH ANAK (RBRA)\nTaman Kenanga Mekarwangi", "park", 6, "03 Mei 2024 16:11\nTaman Kenanga, Kab. Sukamekar")
    region.add(f"{base}/11. RUANG PUBLIK/Foto RBRA Taman Kenanga.jpg", photos.jpg(park, "2024:05:03 16:11:40", (-7.12, 107.41)), "play space with stamp and GPS", kind="foto", date="2024-05-03", year=2024, items=["11.rba_daftar"])
