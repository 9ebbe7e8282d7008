"""Scenes of single papers: drafts, missing signatures, numbers and dates, annexes."""

from __future__ import annotations

from benchmarks.regions.letters import (
    COPY,
    INK,
    NONE,
    TTE,
    circular,
    decision,
    head,
    invitation,
    minutes,
    regulation,
    report,
    sign,
)  # fmt: skip
from benchmarks.regions.place import Region, Rows, told
from benchmarks.regions.scenes import fault, quiet

ORDERS = (
    "Membentuk tim dengan susunan keanggotaan sebagaimana tersebut dalam keputusan ini.",
    "Tim mempunyai tugas menyusun rencana kerja, melaksanakan pembinaan, dan melaporkan hasilnya setiap semester.",
    "Segala biaya dibebankan pada Anggaran Pendapatan dan Belanja Daerah.",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
)
ARTICLES = (
    "Dalam peraturan ini yang dimaksud dengan anak adalah seseorang yang belum berusia 18 (delapan belas) tahun.",
    "Pemerintah daerah menyelenggarakan upaya yang bersifat menyeluruh dan berkelanjutan bagi setiap anak.",
    "Pembiayaan bersumber dari APBD dan sumber lain yang sah dan tidak mengikat.",
    "Peraturan ini mulai berlaku pada tanggal diundangkan.",
)


@fault("draft")
def _(r: Region) -> str:
    text = regulation(r, "Daerah", "Penyelenggaraan Perlindungan Anak", "NOMOR ... TAHUN ...", "............", ARTICLES,
                      top="# RANCANGAN\n", how=NONE, promulgated=False)  # fmt: skip
    return r.put(1, "hukum", "Ranperda Perlindungan Anak", text)


@fault("draft")
def _(r: Region) -> str:
    text = regulation(r, "Bupati", "Pencegahan Perkawinan pada Usia Anak", f"NOMOR      TAHUN {r.last}", f".... {r.last}", ARTICLES,
                      top="> KONSEP\n", how=NONE, promulgated=False)  # fmt: skip
    return r.put(7, "hukum", "Perkada perkawinan usia anak", text, "docx")


@fault("draft")
def _(r: Region) -> str:
    text = decision(r, "Tim Percepatan Penurunan Stunting", f"NOMOR 188.45/311/{r.last}", told(r.last, 3, 4), ORDERS,
                    top="DRAFT II - hasil pembahasan 2 Maret\n", how=NONE)  # fmt: skip
    return r.put(13, "dinkes", "SK tim stunting", text, "docx")


@fault("draft")
def _(r: Region) -> str:
    text = regulation(r, "Daerah", "Kawasan Tanpa Rokok", f"NOMOR 6 TAHUN {r.first}", told(r.first, 7, 9), ARTICLES,
                      top="^ Rancangan Akhir untuk Persetujuan DPRD\n", how=NONE, promulgated=False)  # fmt: skip
    return r.put(17, "hukum", "Perda KTR", text)


@quiet("draft")
def _(r: Region) -> str:
    tail = f"---\n# PENJELASAN\n# ATAS\n# PERATURAN DAERAH {r.title.upper()}\nI. UMUM\nRancangan Peraturan Daerah ini telah dibahas bersama panitia khusus dan disetujui dalam rapat paripurna.\n"
    text = regulation(r, "Daerah", "Kabupaten/Kota Layak Anak", f"NOMOR 4 TAHUN {r.first - 1}", told(r.first - 1, 8, 2), ARTICLES, tail=tail)
    return r.put(1, "hukum", f"Perda KLA {r.first - 1}", text)


@quiet("draft")
def _(r: Region) -> str:
    body = "Rapat membahas rancangan peraturan kepala daerah tentang sekolah ramah anak bersama perangkat daerah; draft disempurnakan bersama perwakilan Forum Anak."
    return r.put(1, "hukum", "Laporan pembahasan rancangan peraturan sekolah ramah anak",
                 report(r, "hukum", "Pembahasan Rancangan Peraturan tentang Sekolah Ramah Anak", told(r.first, 5, 21), body, photo=901))  # fmt: skip


@quiet("draft")
def _(r: Region) -> str:
    orders = ("Membentuk Tim Penyusun Rancangan Peraturan Daerah tentang Pemenuhan Hak Anak.", *ORDERS[1:])
    text = decision(r, "Tim Penyusun Rancangan Peraturan Daerah tentang Pemenuhan Hak Anak", f"NOMOR 188.45/52/{r.first}", told(r.first, 2, 14), orders, how=COPY)
    return r.put(1, "hukum", "Keputusan tim penyusun", text)


@quiet("draft")
def _(r: Region) -> str:
    text = minutes(r, "p3a", "Penajaman Konsep Kegiatan Hari Anak", told(r.last, 6, 10),
                   "Peserta menyepakati konsep acara dan rancangan susunan panitia. Forum Anak mengusulkan lomba.")  # fmt: skip
    return r.put(2, "p3a", "Notulen konsep kegiatan hari anak", text, "docx")


@fault("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Penunjukan Pusat Kreativitas Anak", f"NOMOR 100.3.3.2/87/{r.first}", told(r.first, 4, 11), ORDERS, how=NONE)
    return r.put(20, "disdik", "SK PKA", text)


@fault("no-signature")
def _(r: Region) -> str:
    text = circular(r, f"NOMOR 440/215/SETDA/{r.last}", "Larangan Merokok di Lingkungan Sekolah",
                    "Dalam rangka melindungi anak, seluruh satuan pendidikan dinyatakan bebas asap rokok dan iklan rokok.",
                    f"{r.seat}, {told(r.last, 8, 6)}", NONE)  # fmt: skip
    return r.put(17, "satpol", "SE larangan merokok di sekolah", text.replace("> " + r.deputy, "> (..............................)\n> " + r.deputy), "docx")


@fault("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Penetapan Puskesmas dengan Pelayanan Ramah Anak", f"NOMOR 440/18/DINKES/{r.last}", told(r.last, 1, 22), ORDERS, how=NONE, office="dinkes")
    return r.put(15, "dinkes", "Keputusan Kadis puskesmas ramah anak", text, "docx")


@fault("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Tim Pelaksana Penanganan Anak Tidak Sekolah", f"NOMOR 420/66/{r.first}", f"{told(r.first, 9, 3)}", ORDERS, how=NONE)
    return r.put(18, "disdik", "SK tim anak tidak sekolah belum tandatangan", text)


@quiet("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Rumah Ibadah Ramah Anak", f"NOMOR 100.3.3.2/92/{r.first}", told(r.first, 4, 18), ORDERS, how=COPY, top="# SALINAN\n")
    return r.put(20, "kemenag", "Salinan SK RIRA", text + f"\nSalinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM,\nttd\n{r.person(3)}\n")


@quiet("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Fasilitator Sekolah Ramah Anak", f"NOMOR 421/301/{r.last}", told(r.last, 2, 19), ORDERS, how=TTE, office="disdik")
    return r.put(19, "disdik", "SK fasilitator SRA", text)


@quiet("no-signature")
def _(r: Region) -> str:
    text = decision(r, "Satuan Tugas Penegakan Kawasan Tanpa Rokok", f"NOMOR 300/44/{r.first}", told(r.first, 10, 7), ORDERS, how=INK)
    return r.put(17, "satpol", "SK satgas KTR", text, "docx")


@quiet("no-signature")
def _(r: Region) -> str:
    rows: Rows = [["Kecamatan", "Laki-laki", "Perempuan", "Jumlah"], *[[k, 31 + i, 29 + i, 60 + 2 * i] for i, k in enumerate(r.kecamatan)]]
    return r.sheet(23, "dinsos", f"Data anak penyandang disabilitas {r.last}", Data=[[f"Anak penyandang disabilitas tahun {r.last}"], *rows])


@fault("no-number")
def _(r: Region) -> str:
    text = decision(r, "Gugus Tugas PAUD Holistik Integratif", f"NOMOR :            TAHUN {r.first}", told(r.first, 3, 15), ORDERS)
    return r.put(9, "disdik", "SK GT PAUD HI", text)


@fault("no-number")
def _(r: Region) -> str:
    text = decision(r, "Penetapan Taman Bermain Ramah Anak", f"NOMOR : 188.45/……./{r.last}", told(r.last, 5, 2), ORDERS)
    return r.put(11, "pupr", "Keputusan taman bermain", text, "docx")


@fault("no-number")
def _(r: Region) -> str:
    text = circular(r, f"NOMOR : 400/____/SETDA/{r.last}", "Penyediaan Ruang Laktasi di Kantor dan Tempat Umum",
                    "Setiap perangkat daerah agar menyediakan ruang laktasi yang layak bagi ibu menyusui.", f"{r.seat}, {told(r.last, 4, 22)}")  # fmt: skip
    return r.put(14, "dinkes", "Edaran ruang laktasi", text)


@fault("no-number")
def _(r: Region) -> str:
    text = decision(r, "Forum Koordinasi Pengasuhan Berbasis Keluarga", f"NOMOR 000/000/DINSOS/{r.first}", told(r.first, 11, 2), ORDERS, office="dinsos")
    return r.put(10, "dinsos", "Keputusan forum pengasuhan", text)


@quiet("no-number")
def _(r: Region) -> str:
    text = decision(r, "Konselor Menyusui Daerah", f"NOMOR 165 TAHUN {r.last}", told(r.last, 6, 5), ORDERS)
    return r.put(14, "dinkes", "Keputusan konselor menyusui", text)


@quiet("no-number")
def _(r: Region) -> str:
    text = decision(r, "Tim Pembina Puspaga", f"NOMOR : 100.3.3.3/Kep.77-P3A/{r.first}", told(r.first, 1, 30), ORDERS)
    return r.put(8, "p3a", "SK tim pembina puspaga", text + "\nNo. Rekening kegiatan: ..................\n", "docx")


@quiet("no-number")
def _(r: Region) -> str:
    text = regulation(r, "Daerah", "Penyelenggaraan Perlindungan Perempuan dan Anak dari Kekerasan", f"NOMOR 3 TAHUN {r.first}", told(r.first, 5, 5), ARTICLES)
    return r.put(21, "hukum", "Perda 3 perlindungan perempuan dan anak", text)


@quiet("no-number")
def _(r: Region) -> str:
    text = invitation(r, "p3a", "Rapat Koordinasi Data Anak", "005/1.20/P3A", f"Rabu, {told(r.last, 7, 17)}", told(r.last, 7, 10))
    return r.put(2, "p3a", "Undangan rapat data anak", text)


@fault("no-date")
def _(r: Region) -> str:
    text = decision(r, "Tim Pengawas Kawasan Tanpa Rokok", f"NOMOR 188.45/201/{r.last}", f"              {r.last}", ORDERS)
    return r.put(17, "dinkes", "SK pengawas KTR", text)


@fault("no-date")
def _(r: Region) -> str:
    text = decision(r, "Relawan Pendamping Anak", f"NOMOR 460/31/P3A/{r.first}", f"........ Maret {r.first}", ORDERS, office="p3a")
    return r.put(21, "p3a", "Keputusan relawan pendamping anak", text, "docx")


@fault("no-date")
def _(r: Region) -> str:
    text = circular(r, f"NOMOR 800/77/SETDA/{r.first}", "Kampanye Cuci Tangan Pakai Sabun di Sekolah",
                    "Seluruh sekolah menyediakan sarana cuci tangan dengan air mengalir.", f"{r.seat},      Mei {r.first}")  # fmt: skip
    return r.put(16, "dinkes", "Edaran cuci tangan", text)


@fault("no-date")
def _(r: Region) -> str:
    text = decision(r, "Satuan Pendidikan Aman Bencana", f"NOMOR 360/9/BPBD/{r.last}", "____ ____________", ORDERS, office="bpbd")
    return r.put(22, "bpbd", "Keputusan satuan pendidikan aman bencana", text)


@quiet("no-date")
def _(r: Region) -> str:
    text = decision(r, "Tim Perumus Profil Anak", f"NOMOR 188.45/12/{r.last}", f"dua belas Agustus {r.last}", ORDERS)
    return r.put(2, "p3a", "SK tim perumus profil", text.replace(f"dua belas Agustus {r.last}", f"12-08-{r.last}"))


@quiet("no-date")
def _(r: Region) -> str:
    text = f"""{head(r, "dukcapil")}
# BERITA ACARA PENYERAHAN KUTIPAN AKTA KELAHIRAN
^ Nomor: 470/15/{r.last}
Pada hari ini Senin tanggal dua belas bulan Agustus tahun dua ribu dua puluh {"empat" if r.last == 2024 else "lima"} bertempat di {r.seat}, kami yang bertanda tangan di bawah ini telah menyerahkan 120 kutipan akta kelahiran kepada panti asuhan.
Tanggal lahir penerima tercantum pada akta masing-masing: ....................
{sign("Yang menyerahkan", r.person(0))}
{sign("Yang menerima", r.person(2))}"""
    return r.put(4, "dukcapil", "BA penyerahan akta", text)


@quiet("no-date")
def _(r: Region) -> str:
    text = circular(r, f"NOMOR 421/33/SETDA/{r.last}", "Perlindungan Anak di Satuan Pendidikan",
                    "Masa tanggap pengaduan paling lama 1 x 24 jam sejak tanggal laporan diterima.", f"{r.seat}, {told(r.last, 3, 7)}", TTE)  # fmt: skip
    return r.put(19, "disdik", "Edaran perlindungan anak di sekolah", text)


@quiet("no-date")
def _(r: Region) -> str:
    text = invitation(r, "disdik", "Sosialisasi Sekolah Ramah Anak", "421/119/DIKBUD", f"Kamis, {told(r.first, 9, 14)}", told(r.first, 9, 4))
    return r.put(19, "disdik", "Undangan sosialisasi SRA", text, "docx")


@fault("annex-missing")
def _(r: Region) -> str:
    orders = ("Menetapkan satuan pendidikan ramah anak sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.", *ORDERS[1:])
    return r.put(19, "disdik", "SK satuan pendidikan ramah anak", decision(r, "Satuan Pendidikan Ramah Anak", f"NOMOR 421/510/{r.last}", told(r.last, 3, 25), orders))


@fault("annex-missing")
def _(r: Region) -> str:
    orders = ("Susunan personalia pengurus Forum Anak Daerah adalah seperti tersebut pada Lampiran Keputusan ini.", *ORDERS[1:])
    return r.put(6, "p3a", "SK pengurus forum anak", decision(r, "Pengurus Forum Anak Daerah Masa Bakti Dua Tahun", f"NOMOR 463/88/{r.last}", told(r.last, 1, 17), orders), "docx")


@fault("annex-missing")
def _(r: Region) -> str:
    orders = ("Nama dan lokasi pusat kreativitas anak tercantum dalam Lampiran Keputusan ini.", *ORDERS[1:])
    return r.put(20, "disdik", "Kep Kadis pusat kreativitas anak", decision(r, "Pusat Kreativitas Anak Tingkat Kecamatan", f"NOMOR 430/21/DIKBUD/{r.first}", told(r.first, 7, 28), orders, office="disdik"))


@fault("annex-missing")
def _(r: Region) -> str:
    orders = ("Daftar rumah ibadah ramah anak sebagaimana dimaksud pada Diktum KESATU tercantum pada Lampiran I dan Lampiran II Keputusan ini.", *ORDERS[1:])
    return r.put(20, "kemenag", "SK rumah ibadah", decision(r, "Rumah Ibadah Ramah Anak", f"NOMOR 450/72/{r.last}", told(r.last, 2, 28), orders))


@quiet("annex-missing")
def _(r: Region) -> str:
    annex = "| No | Nama Sekolah | Kecamatan\n" + "\n".join(f"| {i} | SMP Negeri {i} {r.seat} | {k}" for i, k in enumerate(r.kecamatan, 1))
    orders = ("Menetapkan sekolah sebagaimana tercantum dalam Lampiran Keputusan ini.", *ORDERS[1:])
    return r.put(19, "disdik", "SK sekolah ramah anak jenjang SMP", decision(r, "Sekolah Ramah Anak Jenjang SMP", f"NOMOR 421/77/{r.first}", told(r.first, 6, 6), orders, annex=annex))


@quiet("annex-missing")
def _(r: Region) -> str:
    orders = ("Menetapkan Taman Kota sebagai pusat kreativitas anak, dengan susunan: Ketua; Sekretaris; dan tiga orang anggota.", *ORDERS[1:])
    return r.put(20, "disdik", "SK pusat kreativitas taman kota", decision(r, "Pusat Kreativitas Anak Taman Kota", f"NOMOR 430/15/{r.last}", told(r.last, 9, 18), orders), "docx")


@quiet("annex-missing")
def _(r: Region) -> str:
    text = invitation(r, "dinsos", "Verifikasi Panti Asuhan", "460/61/DINSOS", f"Selasa, {told(r.last, 10, 8)}", told(r.last, 10, 1))
    return r.put(10, "dinsos", "Undangan verifikasi panti", text.replace("Lampiran : -", "Lampiran : nihil"))


@quiet("annex-missing")
def _(r: Region) -> str:
    annex = "| No | Nama | Jabatan | Kedudukan\n" + "\n".join(f"| {i} | {r.person(i)} | Staf | Anggota" for i in range(1, 6))
    orders = ("Susunan tim tercantum dalam Lampiran Keputusan ini.", *ORDERS[1:])
    return r.put(13, "dinkes", "SK tim asuhan gizi", decision(r, "Tim Asuhan Gizi", f"NOMOR 440/29/DINKES/{r.first}", told(r.first, 2, 9), orders, office="dinkes", annex=annex), "docx")


