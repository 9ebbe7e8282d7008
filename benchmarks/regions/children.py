"""Scenes of children in cases whose identity is or is not visible.  The numbers cannot exist."""

from __future__ import annotations

from benchmarks.regions.letters import presence, report, sop, table_paper
from benchmarks.regions.place import Region, Rows, told
from benchmarks.regions.scenes import fault, quiet


@fault("child-identity")
def _(r: Region) -> str:
    body = f"Korban kekerasan seksual atas nama Melati Kusumawardani, umur 12 tahun, NIK 0072017503120004, beralamat di Jalan Nangka 8, {r.seat}, anak dari Bapak Suroso, didampingi ke rumah sakit."
    return r.put(21, "p3a", "Laporan pendampingan korban", report(r, "p3a", "Pendampingan Anak Korban Kekerasan", told(r.last, 4, 18), body), "docx")


@fault("child-identity")
def _(r: Region) -> str:
    rows = ["No | Nama Korban | NIK | Alamat | Jenis kekerasan", "1 | Citra Ayuningtyas | 0001017704100002 | Jl. Rambutan 3 | fisik", "2 | Galang Pamungkas | 0001018209110007 | Jl. Salak 11 | psikis"]
    return r.put(21, "p3a", "Rekap korban dampingan", table_paper(r, "p3a", f"Rekapitulasi Anak Korban Kekerasan Tahun {r.last}", rows))


@fault("child-identity")
def _(r: Region) -> str:
    rows: Rows = [["No", "Nama Anak", "Nama Orang Tua", "Alamat", "Perkara", "Hasil diversi"], [1, "Reza Maulidan", "Hartono", "Dusun Krajan", "pencurian", "berhasil"], [2, "Dimas Ardianto", "Suwarno", "Dusun Tengah", "penganiayaan", "berhasil"]]
    return r.sheet(24, "polres", "Register diversi", Diversi=[["Daftar anak pelaku tindak pidana yang didiversi"], *rows])


@fault("child-identity")
def _(r: Region) -> str:
    body = "Calon mempelai perempuan bernama Wulan Safitri binti Sudarmo, lahir 4 Mei 2008, mengajukan dispensasi kawin. Petugas memberi konseling di kantor dinas."
    return r.put(7, "p3a", "Laporan konseling dispensasi kawin", report(r, "p3a", "Konseling Dispensasi Kawin", told(r.last, 6, 26), body))


@quiet("child-identity")
def _(r: Region) -> str:
    body = "Korban berinisial MK (12 tahun) didampingi psikolog; identitas dirahasiakan sesuai peraturan. Kasus dilimpahkan ke kepolisian."
    return r.put(21, "p3a", "Laporan pendampingan kasus berinisial", report(r, "p3a", "Pendampingan Kasus Kekerasan terhadap Anak", told(r.last, 5, 7), body), "docx")


@quiet("child-identity")
def _(r: Region) -> str:
    rows = ["Salsabila Nur | Forum Anak", "Arkan Pratama | Forum Anak", "Keisha Amelia | Forum Anak", "Rafif Hidayat | Forum Anak"]
    return r.put(6, "p3a", "Presensi pelatihan forum anak", presence(r, "p3a", "Pelatihan Forum Anak", told(r.last, 8, 3), rows))


@quiet("child-identity")
def _(r: Region) -> str:
    rows: Rows = [["No", "Inisial", "Umur", "Jenis kelamin", "Perkara"], [1, "R.M.", 15, "L", "pencurian"], [2, "D.A.", 16, "L", "penganiayaan"]]
    return r.sheet(24, "polres", "Rekap diversi berinisial", Diversi=[["Rekap anak pelaku yang didiversi"], *rows])


@quiet("child-identity")
def _(r: Region) -> str:
    steps = ("Menerima laporan; nama korban, NIK dan alamat dicatat pada formulir rahasia", "Asesmen oleh pekerja sosial", "Rujukan ke rumah aman")
    return r.put(21, "p3a", "SOP penerimaan laporan korban", sop(r, "p3a", "Penerimaan Laporan Anak Korban Kekerasan", steps))
