"""Scenes of figures that an item asks: shares, years, split tables, the ministry's matrix.

Each of these codes looks at all papers of an item in a region, so every scene takes an item that
no other paper of its region speaks for.
"""

from __future__ import annotations

from benchmarks.regions.letters import report, table_paper
from benchmarks.regions.pictures import captioned, jpeg
from benchmarks.regions.place import Region, Rows, told
from benchmarks.regions.scenes import fault, quiet


@fault("no-denominator")
def _(r: Region) -> str:
    rows = ["Puskesmas | Cakupan", *(f"{k} | {88 + i},{i} %" for i, k in enumerate(r.kecamatan)), "Rata-rata | 90,1 %"]
    return r.put(12, "dinkes", f"Cakupan buku KIA {r.last}", table_paper(r, "dinkes", f"Persentase Ibu Hamil yang Memiliki Buku KIA Tahun {r.last}", rows))


@fault("no-denominator")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", "Persentase MP-ASI dini"], *[[k, f"{11 + i},4%"] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(14, "dinkes", f"MP ASI dini {r.last}", Rekap=[[f"Bayi yang mendapat MP-ASI dini sebelum 6 bulan tahun {r.last}"], *rows])


@fault("no-denominator")
def _(r: Region) -> str:
    rows = ["Wilayah kerja | Balita gizi lebih (%)", *(f"Puskesmas {k} | 3,{i}" for i, k in enumerate(r.kecamatan)), f"{r.title} | 3,3"]
    return r.put(13, "dinkes", f"Balita gizi lebih {r.last}", table_paper(r, "dinkes", f"Persentase Balita Gizi Lebih (Overweight) Tahun {r.last}", rows), "docx")


@fault("no-denominator")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", f"Persen {r.first}", f"Persen {r.last}"], *[[k, f"{81 + i},2", f"{84 + i},9"] for i, k in enumerate(r.kecamatan)]]
    return r.csv(16, "pupr", f"Akses sanitasi layak {r.first}-{r.last}", [["Persentase rumah tangga dengan akses sanitasi layak"], *rows])


@quiet("no-denominator")
def _(r: Region) -> str:
    rows = ["Puskesmas | Ibu hamil | Memiliki Buku KIA | %", *(f"{k} | 200 | {180 + i} | {90 + i / 2:.1f}".replace(".", ",") for i, k in enumerate(r.kecamatan))]
    return r.put(12, "dinkes", f"Buku KIA menurut puskesmas {r.last}", table_paper(r, "dinkes", f"Kepemilikan Buku KIA Tahun {r.last}", rows))


@quiet("no-denominator")
def _(r: Region) -> str:
    body = f"Sebanyak 27 dari 30 puskesmas (90 persen) telah memiliki keputusan sebagai puskesmas dengan pelayanan ramah anak pada tahun {r.last}."
    return r.put(15, "dinkes", "Rekap puskesmas ramah anak", table_paper(r, "dinkes", f"Puskesmas dengan Pelayanan Ramah Anak Tahun {r.last}", ["Uraian | Jumlah", "Puskesmas | 30", "Memiliki SK ramah anak | 27", "Persentase | 90 %"], body))


@quiet("no-denominator")
def _(r: Region) -> str:
    rows = ["Wilayah | Balita ditimbang | Gizi lebih | Persen", *(f"Puskesmas {k} | 500 | {15 + i} | {(15 + i) / 5:.1f}".replace(".", ",") for i, k in enumerate(r.kecamatan))]
    return r.put(13, "dinkes", f"Gizi lebih balita {r.last}", table_paper(r, "dinkes", f"Balita Gizi Lebih Tahun {r.last}", rows), "docx")


@quiet("no-denominator")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", "Rumah tangga", "Akses layak", "%"], *[[k, 1000, 850 + i, f"{85 + i / 10}".replace(".", ",")] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(16, "pupr", f"Sanitasi layak {r.first} dan {r.last}", **{f"Tahun_{r.first}": [[f"Sanitasi layak tahun {r.first}"], *rows], f"Tahun_{r.last}": [[f"Sanitasi layak tahun {r.last}"], *rows]})


@fault("no-previous-year")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", "Laki-laki", "Perempuan", "Jumlah"], *[[k, i, i + 1, 2 * i + 1] for i, k in enumerate(r.kecamatan, 2)]]
    return r.sheet(12, "dinkes", f"Kematian bayi {r.last}", Data=[[f"Jumlah kematian bayi {r.title} tahun {r.last}"], *rows])


@fault("no-previous-year")
def _(r: Region) -> str:
    rows = ["Bulan | Anak Laki-laki | Anak Perempuan | Jumlah", *(f"{month} | {210 + i} | {240 + i} | {450 + 2 * i}" for i, month in enumerate(("Januari", "Februari", "Maret", "April")))]
    return r.put(5, "pustaka", f"Pengunjung layanan anak {r.last}", table_paper(r, "pustaka", f"Jumlah Anak Pengguna Layanan Informasi Layak Anak Tahun {r.last}", rows))


@fault("no-previous-year")
def _(r: Region) -> str:
    rows = ["Jenis perkara | Laki-laki | Perempuan | Diversi | Jumlah", "Pencurian | 6 | 0 | 5 | 6", "Penganiayaan | 4 | 1 | 3 | 5"]
    return r.put(24, "polres", f"Diversi penyidikan {r.last}", table_paper(r, "polres", f"Data Anak Pelaku yang Diselesaikan Melalui Diversi di Tingkat Penyidikan Tahun {r.last}", rows))


@fault("no-previous-year")
def _(r: Region) -> str:
    rows: Rows = [["Puskesmas", "Bayi", "Imunisasi dasar lengkap", "%"], *[[k, 300, 270 + i, f"{90 + i / 3:.1f}"] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(12, "dinkes", f"Imunisasi dasar lengkap {r.last}", IDL=[[f"Cakupan imunisasi dasar lengkap tahun {r.last}"], *rows])


@quiet("no-previous-year")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", f"{r.first}", f"{r.last}"], *[[k, i + 3, i + 1] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(12, "dinkes", f"Kematian bayi {r.first}-{r.last}", Data=[[f"Jumlah kematian bayi {r.title}"], *rows])


@quiet("no-previous-year")
def _(r: Region) -> tuple[str, ...]:
    return tuple(
        r.put(5, "pustaka", f"Pengunjung layanan anak tahun {year}", table_paper(r, "pustaka", f"Jumlah Anak Pengguna Layanan Informasi Layak Anak Tahun {year}", ["Semester | Laki-laki | Perempuan | Jumlah", "I | 820 | 910 | 1730", "II | 840 | 905 | 1745"]))
        for year in (r.first, r.last)
    )


@quiet("no-previous-year")
def _(r: Region) -> str:
    rows = [f"Jenis perkara | Laki-laki {r.first} | Perempuan {r.first} | Laki-laki {r.last} | Perempuan {r.last}", "Pencurian | 8 | 0 | 6 | 0", "Penganiayaan | 5 | 2 | 4 | 1"]
    return r.put(24, "polres", "Diversi penyidikan dua tahun", table_paper(r, "polres", "Anak Pelaku yang Diselesaikan Melalui Diversi di Tingkat Penyidikan", rows))


@quiet("no-previous-year")
def _(r: Region) -> str:
    rows: Rows = [["Puskesmas", f"Bayi {r.first}", f"IDL {r.first}", f"Bayi {r.last}", f"IDL {r.last}"], *[[k, 300, 265 + i, 310, 280 + i] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(12, "dinkes", "Imunisasi dasar lengkap dua tahun", IDL=[["Cakupan imunisasi dasar lengkap bayi"], *rows])


@fault("not-disaggregated")
def _(r: Region) -> str:
    rows = ["Bentuk kekerasan | Jumlah korban " + str(r.first) + f" | Jumlah korban {r.last}", "Fisik | 11 | 9", "Psikis | 6 | 7", "Seksual | 14 | 12", "Jumlah | 31 | 28"]
    return r.put(21, "p3a", f"Data anak korban kekerasan yang dilayani {r.last}", table_paper(r, "p3a", f"Anak Korban Kekerasan yang Mendapat Layanan Tahun {r.first} dan {r.last}", rows))


@fault("not-disaggregated")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", f"Perkawinan anak {r.first}", f"Perkawinan anak {r.last}", f"Perkawinan seluruhnya {r.last}"], *[[k, 9 + i, 6 + i, 300 + i] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(7, "kemenag", "Matriks perkawinan anak per kecamatan", Matriks=[["Matriks data perkawinan anak menurut kecamatan"], *rows])


@fault("not-disaggregated")
def _(r: Region) -> str:
    rows = ["Kategori | Jumlah anak " + str(r.first) + f" | Jumlah anak {r.last}", "Pekerja anak ditarik | 25 | 31", "Kembali ke sekolah | 20 | 27"]
    return r.put(21, "naker", "Data pekerja anak", table_paper(r, "naker", "Data Pekerja Anak yang Dilayani dan Ditarik dari Bentuk Pekerjaan Terburuk", rows), "docx")


@fault("not-disaggregated")
def _(r: Region) -> str:
    rows: Rows = [["Tempat pengasuhan", "Jumlah anak", "Bersekolah", "Persen"], ["Panti asuhan", 140, 138, "98,6"], ["Pesantren", 410, 410, "100"], ["LPKA", 12, 11, "91,7"]]
    return r.csv(18, "disdik", f"Anak di pengasuhan alternatif yang bersekolah {r.last}", [[f"Pendidikan anak dalam pengasuhan alternatif {r.last}"], *rows])


@quiet("not-disaggregated")
def _(r: Region) -> str:
    rows = [f"Bentuk kekerasan | L {r.first} | P {r.first} | L {r.last} | P {r.last}", "Fisik | 5 | 6 | 4 | 5", "Seksual | 2 | 12 | 1 | 11", "Jumlah | 7 | 18 | 5 | 16"]
    return r.put(21, "p3a", "Anak korban kekerasan terpilah", table_paper(r, "p3a", f"Anak Korban Kekerasan yang Mendapat Layanan Menurut Jenis Kelamin Tahun {r.first} dan {r.last}", rows))


@quiet("not-disaggregated")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", "<16 tahun", "16-17 tahun", "18 tahun", "Jumlah"], *[[k, 1, 2 + i, 3, 6 + i] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(7, "kemenag", "Matriks perkawinan anak menurut umur", **{f"T{year}": [[f"Matriks data perkawinan anak tahun {year}"], *rows] for year in (r.first, r.last)})


@quiet("not-disaggregated")
def _(r: Region) -> str:
    rows = [f"Kategori | Lk {r.first} | Pr {r.first} | Lk {r.last} | Pr {r.last}", "Pekerja anak ditarik | 15 | 10 | 20 | 11"]
    return r.put(21, "naker", "Pekerja anak terpilah", table_paper(r, "naker", "Pekerja Anak yang Dilayani Menurut Jenis Kelamin", rows), "docx")


@quiet("not-disaggregated")
def _(r: Region) -> str:
    rows: Rows = [["Sekolah", "Kelas", "Jumlah meja", "Jumlah kursi"], ["SDN 1", 6, 180, 180], ["SDN 2", 6, 160, 162]]
    return r.sheet(18, "disdik", "Sarana sekolah dasar", Sarana=[["Inventaris meja dan kursi"], *rows])


@fault("matrix-missing")
def _(r: Region) -> str:
    rows = ["No | Lembaga | Alamat | Anak asuh", "1 | LKSA Cahaya | Jl. Anggrek | 40", "2 | LKSA Harapan | Jl. Dahlia | 32"]
    return r.put(10, "dinsos", f"Daftar lembaga pengasuhan {r.last}", table_paper(r, "dinsos", f"Daftar Lembaga Kesejahteraan Sosial Anak (LKSA) Tahun {r.last}", rows))


@fault("matrix-missing")
def _(r: Region) -> str:
    body = "Forum Anak berperan sebagai pelopor dan pelapor (2P): membersihkan sungai, melaporkan dua kasus perundungan, dan memimpin siaran radio."
    return r.put(6, "p3a", "Laporan peran 2P", report(r, "p3a", "Peran Forum Anak sebagai Pelopor dan Pelapor", told(r.last, 10, 12), body, photo=931))


@fault("matrix-missing")
def _(r: Region) -> str:
    rows = ["No | Mitra | Kegiatan | Jumlah anak", "1 | Kwarcab Pramuka | Kemah literasi | 120", "2 | Sanggar Tari | Latihan tari | 45"]
    return r.put(6, "p3a", f"Kegiatan mitra forum anak {r.last}", table_paper(r, "p3a", f"Kegiatan Mitra bersama Forum Anak Tahun {r.last}", rows), "docx")


@fault("matrix-missing")
def _(r: Region) -> str:
    words = f"Sarana ruang konseling dan rumah aman UPTD PPA\n{r.seat}, {told(r.last, 3, 20)}"
    return r.lay(21, "p3a", "Sarana prasarana UPTD PPA ruang konseling.jpg", jpeg(captioned(932, words)))


def _matrix(r: Region, indicator: int, office: str, name: str, title: str, columns: list[str], rows: Rows) -> str:
    top: Rows = [[title], [f"{r.title} Tahun {r.last}"], ["No", *columns]]
    return r.sheet(indicator, office, name, Matriks=[*top, *rows])


@quiet("matrix-missing")
def _(r: Region) -> str:
    return _matrix(r, 10, "dinsos", "Matriks lembaga pengasuhan", "MATRIKS LEMBAGA PENGASUHAN ALTERNATIF (LKSA)", ["Nama lembaga", "Alamat", "Akreditasi"], [[1, "LKSA Kasih", "Jl. Mawar", "B"], [2, "LKSA Melati", "Jl. Cempaka", "A"]])


@quiet("matrix-missing")
def _(r: Region) -> str:
    return _matrix(r, 6, "p3a", "Matriks 2P", "MATRIKS PERAN FORUM ANAK SEBAGAI PELOPOR DAN PELAPOR (2P)", ["Kegiatan pelopor", "Kegiatan pelapor", "Tindak lanjut"], [[1, "Bank sampah", "Laporan perundungan", "Sekolah menegur pelaku"]])


@quiet("matrix-missing")
def _(r: Region) -> tuple[str, ...]:
    matrix = _matrix(r, 6, "p3a", "Matriks kegiatan mitra", "MATRIKS KEGIATAN MITRA BERSAMA FORUM ANAK", ["Mitra", "Kegiatan", "Waktu"], [[1, "Pramuka", "Kemah", f"Juli {r.last}"]])
    body = "Kwartir cabang dan Forum Anak mengadakan kemah literasi yang diikuti 120 anak."
    return matrix, r.put(6, "p3a", "Laporan kemah mitra", report(r, "p3a", "Kemah Literasi Mitra Forum Anak", told(r.last, 7, 22), body, photo=933))


@quiet("matrix-missing")
def _(r: Region) -> str:
    return _matrix(r, 21, "p3a", "Matriks sarana prasarana UPTD PPA", "MATRIKS SARANA DAN PRASARANA LEMBAGA LAYANAN ANAK KORBAN", ["Sarana", "Jumlah", "Kondisi"], [[1, "Ruang konseling", 2, "Baik"], [2, "Rumah aman", 1, "Baik"]])
