"""Klaster IV: schooling, child-friendly schools, culture."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..record import Region
from ..scans import scanned
from ..sheets import xlsx
from ..word import docx
from .laws import CHILD, KLA, citing

SK_ATS = f"""
#kop bupati
= KEPUTUSAN BUPATI SUKAMEKAR
= NOMOR 100.3.3.2/Kep.88-Disdikbud/2023
= TENTANG TIM DAN STANDAR OPERASIONAL PROSEDUR PENANGANAN ANAK TIDAK SEKOLAH (ATS)
:: Menimbang | bahwa agar setiap anak menuntaskan wajib belajar 12 tahun perlu dibentuk tim penanganan anak tidak sekolah;
{citing("Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional;", CHILD)}
= MEMUTUSKAN:
:: KESATU | Membentuk Tim Penanganan Anak Tidak Sekolah terdiri atas Disdikbud, Kemenag, Dinsos, DPMD, dan DP3AKB.
:: KEDUA | Menetapkan SOP: pendataan oleh operator desa, kunjungan rumah, musyawarah dengan orang tua, dan pengembalian ke sekolah, PKBM, atau pesantren.
:: KETIGA | Tim melapor setiap semester.
:: KEEMPAT | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 17 April 2023 | bupati
"""
SK_SRA = f"""
#kop disdik
= KEPUTUSAN KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN SUKAMEKAR
= NOMOR 400.3.1/517/Disdikbud/2024
= TENTANG PENETAPAN SATUAN PENDIDIKAN RAMAH ANAK (SRA)
:: Menimbang | bahwa satuan pendidikan yang telah berkomitmen perlu ditetapkan sebagai satuan pendidikan ramah anak;
{citing(CHILD, "Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 46 Tahun 2023 tentang Pencegahan dan Penanganan Kekerasan di Lingkungan Satuan Pendidikan;", KLA)}
= MEMUTUSKAN:
:: KESATU | Menetapkan 152 (seratus lima puluh dua) satuan pendidikan ramah anak sebagaimana tercantum dalam Lampiran Keputusan ini.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 22 Juli 2024 | disdik
#page
= LAMPIRAN KEPUTUSAN NOMOR 400.3.1/517/Disdikbud/2024
= REKAPITULASI DAN DAFTAR SATUAN PENDIDIKAN RAMAH ANAK
| No | Jenjang | Seluruh satuan pendidikan | Ditetapkan SRA | Persen |
| 1 | TK/RA | 96 | 58 | 60,4 |
| 2 | SD/MI | 112 | 71 | 63,4 |
| 3 | SMP/MTs | 31 | 22 | 71,0 |
| 4 | SLB | 1 | 1 | 100,0 |
| | Jumlah | 240 | 152 | 63,3 |
Menurut jenjang antara lain: TK Pembina Mekarwangi; SDN Mekarwangi 1; SDN Sukalaju 2; MI Al Hikmah Batulawas; SMPN 2 Rancapatri; SLB Mekar Kasih.
#sign wet | | disdik
"""
SOP_ADU = """
#kop smp
= STANDAR OPERASIONAL PROSEDUR
= MEKANISME PENGADUAN KEKERASAN DI SEKOLAH
- Nomor: 421.3/037/SMPN2RCP/2024
1. Murid, orang tua, atau guru melapor lewat kotak "Sahabat", nomor piket TPPK, atau guru BK.
2. Tim Pencegahan dan Penanganan Kekerasan (TPPK) mencatat laporan tanpa membuka nama pelapor.
3. TPPK menemui murid dalam 1 x 24 jam dan memanggil orang tua dalam 3 hari.
4. Kasus berat diteruskan ke Satgas PPKSP kabupaten dan UPTD PPA.
5. Penggunaan tahun 2024: 6 laporan masuk, 6 selesai, jenis perundungan 5 dan pemalakan 1.
#sign wet | Rancapatri, 15 Januari 2024 | smp
"""
SK_PKA = f"""
#kop disdik
= KEPUTUSAN KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN SUKAMEKAR
= NOMOR 400.6/91/Disdikbud/2023
= TENTANG PENETAPAN PUSAT KREATIVITAS ANAK (PKA) SANGGAR MEKAR BUDAYA
:: Menimbang | bahwa sanggar yang memberi ruang seni, budaya, dan rekreasi bagi anak perlu ditetapkan sebagai pusat kreativitas anak;
{citing(CHILD, KLA)}
= MEMUTUSKAN:
:: KESATU | Menetapkan Sanggar Mekar Budaya sebagai Pusat Kreativitas Anak Kabupaten Sukamekar.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 8 Mei 2023 | disdik
"""
SK_RIRA = """
#kop kemenag
= KEPUTUSAN KEPALA KANTOR KEMENTERIAN AGAMA KABUPATEN SUKAMEKAR
= NOMOR 214 TAHUN 2023
= TENTANG PENETAPAN RUMAH IBADAH RAMAH ANAK (RIRA)
:: Menimbang | bahwa rumah ibadah yang menyambut anak perlu diberi ketetapan;
:: Mengingat | 1. Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak, terakhir diubah dengan Undang-Undang Nomor 17 Tahun 2016;
= MEMUTUSKAN:
:: KESATU | Menetapkan Masjid Al Barokah Mekarwangi, Gereja Kasih Rancapatri, dan Pura Mekar Sari sebagai Rumah Ibadah Ramah Anak.
:: KEDUA | Pengurus menyediakan sudut baca dan tempat bermain anak.
#sign wet | Mekarwangi, 19 Juni 2023 | kemenag
"""


def dropouts() -> dict[str, list[list[str | int | float | None]]]:
    """Schooling of children in care institutions."""
    head: list[list[str | int | float | None]] = [["LAYANAN PENDIDIKAN ANAK DI LEMBAGA PENGASUHAN ALTERNATIF TAHUN 2024"], ["DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN SUKAMEKAR"], [],
                                                  ["No", "Lembaga", "SD/MI L", "SD/MI P", "SMP/MTs L", "SMP/MTs P", "SMA/SMK L", "SMA/SMK P", "Jumlah bersekolah"]]
    data = (("LKSA Kasih Bunda", 8, 7, 7, 6, 6, 4), ("LKSA Tunas Harapan Mekar", 6, 8, 5, 7, 3, 4), ("PSAA Nurul Ikhsan", 9, 4, 10, 5, 6, 3))
    body: list[list[str | int | float | None]] = [[at, name, *numbers, sum(numbers)] for at, (name, *numbers) in enumerate(data, 1)]
    total = [sum(row[1 + k] for row in data) for k in range(6)]  # type: ignore[misc]
    gone: list[list[str | int | float | None]] = [["ANAK TIDAK SEKOLAH MENURUT JENIS KELAMIN"], ["KABUPATEN SUKAMEKAR"], [], ["No", "Tahun", "Laki-laki", "Perempuan", "Jumlah"], [1, 2023, 318, 241, 559], [2, 2024, 262, 205, 467]]
    return {"Pendidikan di LKSA": [*head, *body, [None, "JUMLAH", *total, sum(total)]], "ATS": gone}


def add(region: Region) -> None:
    """Indicators 18 to 20."""
    base = "KLASTER 4"
    region.add(f"{base}/18. WAJIB BELAJAR/SK TIM & SOP ATS.pdf", scanned(pdf("bupati", SK_ATS), "ats", "fax"), "decision and SOP on out-of-school children, fax", kind="kep_kada", number="100.3.3.2/Kep.88-Disdikbud/2023", date="2023-04-17", year=2023, signed="yes", items=["18.tim_sop_ats"])
    region.add(f"{base}/18. WAJIB BELAJAR/pendidikan anak LKSA 2024.xlsx", xlsx(dropouts()), "schooling of children in care by sex", kind="tabel_data", number=None, year=2024, items=["18.pendidikan_pengasuhan"])
    region.add(f"{base}/19. SRA/SK SRA 2024.pdf", scanned(pdf("disdik", SK_SRA), "sra", "colour"), "SK SRA with recap per level, colour scan with stamps", kind="kep_kadis", number="400.3.1/517/Disdikbud/2024", date="2024-07-22", year=2024, signed="yes", items=["19.persen_sra"])
    region.add(f"{base}/19. SRA/SMPN 2 Rancapatri/SOP pengaduan.pdf", scanned(pdf("smp", SOP_ADU), "adu", "copy"), "a school's complaint SOP with proof of use, bad copy", kind="sop", number="421.3/037/SMPN2RCP/2024", date="2024-01-15", year=2024, signed="yes", items=["19.sop_pengaduan"])
    march = photos.scene("rokok", "TOLAK IKLAN ROKOK!\nKampanye pelajar SMPN 2 Rancapatri, 31 Mei 2024", "school", 10, "31 Mei 2024 07:40")
    region.add(f"{base}/19. SRA/SMPN 2 Rancapatri/kampanye tolak iklan rokok.jpeg", photos.jpg(march, "2024:05:31 07:40:10"), "students' campaign, banner and stamp", kind="foto", date="2024-05-31", year=2024, items=["19.kampanye_rokok"])
    region.add(f"{base}/20. KREATIVITAS DAN BUDAYA/SK PKA Sanggar Mekar Budaya.pdf", pdf("disdik", SK_PKA), "SK of a creativity centre, PDF text with pen signature", kind="kep_kadis", number="400.6/91/Disdikbud/2023", date="2023-05-08", year=2023, signed="yes", items=["20.sk_pka"])
    region.add(f"{base}/20. KREATIVITAS DAN BUDAYA/SK RIRA Kemenag.docx", docx("kemenag", SK_RIRA), "SK of Kemenag, DOCX", kind="sk_kemenag", number="214 TAHUN 2023", date="2023-06-19", year=2023, signed="yes", items=["20.sk_rira"])
