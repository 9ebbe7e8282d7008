"""Time, terms, the Gugus Tugas, budgets, partners, standards, children's voice."""

from __future__ import annotations

from benchmarks.regions.second.frames import (
    COPY,
    NONE,
    TTE,
    hadir,
    kep,
    lap,
    notula,
    perda,
    pks,
    sertifikat,
    ttd,
    undangan,
)
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import lembar
from benchmarks.regions.second.table import Frame, P, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)

fault("out-of-window", P("20 disdik Laporan festival dolanan anak.pdf", lap("disdik", "Festival Dolanan Anak di Pusat Kreativitas Anak", "14 Oktober 2018", "Seratus anak bermain egrang dan gobak sodor.", foto=3201)))
fault("out-of-window", P("6 p3a {minutes} musrenbang anak.docx", notula("p3a", "Musyawarah Perencanaan Pembangunan Anak", "5 Februari 2020", "Forum Anak menyampaikan sepuluh usulan kepada perangkat daerah.")))
fault("out-of-window", P("18 disdik Rekap siswa panti.xlsx", lembar("Pendidikan anak dalam pengasuhan alternatif tahun 2019\nLembaga | Laki-laki | Perempuan | Jumlah\nPanti Budi | 10 | 12 | 22\nPanti Kasih | 7 | 9 | 16")))
fault("out-of-window", P("17 satpol {presence} sosialisasi KTR.pdf", hadir("satpol", "Sosialisasi Kawasan Tanpa Rokok", "Kamis, 4 April 2019")))
quiet("out-of-window", P("17 hukum Perda KTR 2016.pdf", perda("Kawasan Tanpa Rokok", "NOMOR 3 TAHUN 2016", "11 Maret 2016", laws=("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",))))
quiet("out-of-window", P("9 disdik SK GT PAUD HI 2021.docx", kep("Gugus Tugas Pengembangan Anak Usia Dini Holistik Integratif", "NOMOR : 420/17/2021", "15 Maret 2021")))
quiet("out-of-window", P("16 pupr Laporan sumur bor.pdf", lap("pupr", "Pembangunan Akses Air Minum Perdesaan", "20 November {last}", "Pekerjaan lanjutan dari tahun 2017 ini menambah 320 sambungan rumah; pada 2020 sempat terhenti karena pandemi.", foto=3202)))
quiet("out-of-window", P("22 bpbd Rencana simulasi.docx", lap("bpbd", "Simulasi Kebencanaan Sekolah", "26 April {first}", "Rencana lanjutan: simulasi serupa digelar April {year} di seluruh kecamatan.", foto=3203)))

fault("period-over", P("2 bappeda RAD KLA.pdf", lambda r: rad(r, "2015", "2019")))
fault("period-over", P("4 dukcapil PKS bidan.docx", pks("dukcapil", "Ikatan Bidan Indonesia Cabang {name}", "pelaporan kelahiran oleh bidan", -5, "Perjanjian ini berlaku untuk jangka waktu 3 (tiga) tahun sejak tanggal ditandatangani.")))
fault("period-over", P("15 dinkes Sertifikat PRAP lama.pdf", sertifikat("Puskesmas {kec0} {title}", "sebagai Puskesmas dengan Pelayanan Ramah Anak, berlaku 3 (tiga) tahun sejak ditetapkan sampai dengan 10 Oktober 2021", "19/PRAP/2018", "Jakarta, 10 Oktober 2018")))
fault("period-over", P("6 p3a Keputusan pengurus Forum Anak 2018.pdf", kep("Kepengurusan Forum Anak Periode 2018-2020", "NOMOR : 463/44/2018", "6 Agustus 2018", "Mengukuhkan kepengurusan Forum Anak Periode 2018-2020.", "Keputusan ini berlaku sejak ditetapkan.")))
quiet("period-over", P("2 bappeda Rencana aksi daerah berlaku.docx", lambda r: rad(r, "2022", f"{r.year + 1}")))
quiet("period-over", P("8 p3a MoU psikolog.pdf", pks("p3a", "Himpunan Psikologi Indonesia Wilayah {name}", "layanan konseling Puspaga", -2, "Jangka waktu kerja sama ini adalah 4 (empat) tahun dan dapat diperpanjang.")))
quiet("period-over", P("11 pupr Sertifikat RBRA.pdf", sertifikat("Taman Cerdas {seat}, {title}", "telah memenuhi standar Ruang Bermain Ramah Anak, berlaku sampai dengan 30 Juli {next}", "12/RBRA/{first}", "Jakarta, 30 Juli {first}")))
quiet("period-over", P("6 p3a Laporan serah terima forum anak.docx", lap("p3a", "Serah Terima Kepengurusan Forum Anak", "21 Juli {last}", "Pengurus periode 2020-2022 menyerahkan dokumen kepada pengurus periode {last}-{next}; mereka memaparkan kegiatan pelopor dan pelapor.", foto=3204)))


def rad(r: Place, first: str, last: str, klaster: tuple[str, ...] = ()) -> str:
    """The regional action plan, with its matrix."""
    kept = klaster or FULL
    rows = "\n".join(f"| {at}. {name} | Peningkatan layanan | {r.offices[o].short} | {first} s.d. {last}" for at, (name, o) in enumerate(zip(kept, ("bappeda", "dukcapil", "p3a", "dinkes", "disdik", "dinsos"), strict=False), 1))
    return f"# RENCANA AKSI DAERAH\n# PENYELENGGARAAN {r.title.split()[0].upper()} LAYAK ANAK\n# {r.title.upper()}\n# TAHUN {first}-{last}\n---\nBAB 1 PENDAHULUAN\nDokumen ini menjadi arah bagi perangkat daerah untuk kurun {first}-{last}.\nBAB 2 MATRIKS\n| Uraian | Sasaran | Penanggung jawab | Waktu\n{rows}\nBAB 3 PENUTUP\nPelaksanaannya dipantau setiap tahun.\n{ttd(r, f'{r.ruler} {r.name}', r.head)}"


FULL = ("Kelembagaan", "Klaster I: Hak Sipil dan Kebebasan", "Klaster II: Lingkungan Keluarga dan Pengasuhan Alternatif",
        "Klaster III: Kesehatan Dasar dan Kesejahteraan", "Klaster IV: Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya", "Klaster V: Perlindungan Khusus")  # fmt: skip
DIGITS = ("Kelembagaan", "Klaster 1", "Klaster 2", "Klaster 3", "Klaster 4", "Klaster 5")
PLAIN = ("Kelembagaan", "Bidang Hak Sipil dan Kebebasan", "Bidang Lingkungan Keluarga dan Pengasuhan Alternatif",
         "Bidang Kesehatan Dasar dan Kesejahteraan", "Bidang Pendidikan, Waktu Luang dan Kegiatan Budaya", "Bidang Perlindungan Khusus")  # fmt: skip
OPD = (
    "Kepala Dinas Perhubungan", "Kepala Dinas Lingkungan Hidup", "Kepala Dinas Pariwisata dan Kebudayaan", "Kepala Dinas Pemberdayaan Masyarakat dan Desa",
    "Kepala Badan Narkotika Nasional Kabupaten/Kota", "Kepala Kejaksaan Negeri", "Ketua Pengadilan Negeri", "Ketua Pengadilan Agama",
    "Kepala Badan Kesatuan Bangsa dan Politik", "Kepala UPTD PPA", "Kapolres", "Kepala Badan Keuangan dan Aset Daerah", "Direktur RSUD",
    "Kepala Bapas", "Para Panewu/Camat", "Kepala BPS", "Kepala Dinas Pertanian dan Pangan", "Kepala Dinas Pengendalian Penduduk dan KB",
    "Kepala Dinas Sosial", "Kepala Bagian Kesejahteraan Rakyat", "Kepala Dinas Pekerjaan Umum",
)  # fmt: skip
KIN = {"m": "Ketua TP PKK", "u": "Ketua APINDO", "w": "Ketua PWI", "f": "Ketua Forum Anak Daerah"}
KIN2 = {"m": "Pimpinan Lembaga Perlindungan Anak Indonesia setempat", "u": "Direktur PT Sumber Rejeki Mandiri", "w": "Pemimpin Redaksi Harian Suara Warga", "f": "Perwakilan Forum Anak"}
KIN3 = {"m": "Pimpinan Daerah 'Aisyiyah", "u": "Asosiasi Perusahaan Sahabat Anak Indonesia (APSAI)", "w": "Kepala Stasiun Radio Komunitas", "f": "Pengurus FAD (Forum Anak Daerah)"}


def gugus(klaster: tuple[str, ...], kin: dict[str, str], legs: str, no: str, day: str, but: tuple[str, ...] = (), how: str = COPY) -> Frame:
    """The decision on the Gugus Tugas; `legs` of m(asyarakat), u(saha), w(artawan), f(orum anak)."""

    def make(r: Place) -> str:
        own = [office.chief for key, office in r.offices.items() if key not in ("polres", *but)]
        seats = ["Sekretaris Daerah", *own, *(o for o in OPD if not any(b in o for b in but)), *(kin[leg] for leg in legs)]
        rows = "\n".join(f"| {at} | {seat} | {'Ketua' if at == 1 else f'Anggota {klaster[at % len(klaster)]}'}" for at, seat in enumerate(seats, 1))
        return str(kep(f"Gugus Tugas {r.title.split()[0]} Layak Anak", no, day, "Membentuk Gugus Tugas dengan susunan sebagaimana tercantum dalam Lampiran Keputusan ini.", f"Gugus Tugas bekerja menurut {'; '.join(klaster)}.", "Keputusan ini berlaku sejak ditetapkan.", annex=f"| No. | Nama Jabatan | Kedudukan\n{rows}", how=how)(r))

    return make


def profil(r: Place, chapters: tuple[str, ...]) -> str:
    rows = "".join(f"---\n# BAB {at} {name.upper()}\n| Wilayah | Anak Laki-laki | Anak Perempuan | Jumlah\n" + "".join(f"| {k} | {90 + at * n} | {80 + at * n} | {170 + 2 * at * n}\n" for n, k in enumerate(r.kecamatan)) for at, name in enumerate(chapters, 2))
    return f"# PROFIL ANAK {r.title.upper()}\n# TAHUN {r.last}\n^ {r.offices['p3a'].name}\n---\n# BAB 1 PENDAHULUAN\nProfil memuat data terpilah.\n{rows}"


fault("klaster-missing", P("2 p3a SK gugus tugas KLA.pdf", gugus(DIGITS[:4], KIN, "muwf", "NOMOR : 400.2/17/{first}", "6 Februari {first}")))
fault("klaster-missing", P("2 bappeda RAD KLA berjalan.docx", lambda r: rad(r, str(r.first), str(r.year + 2), FULL[1:5])))
fault("klaster-missing", P("2 p3a Profil Anak.pdf", lambda r: profil(r, ("Hak Sipil dan Kebebasan", "Kesehatan Dasar dan Kesejahteraan"))))
fault("klaster-missing", P("2 p3a Keputusan gugus tugas bidang.docx", gugus((*PLAIN[:3], *PLAIN[4:]), KIN2, "muwf", "NOMOR : 400.2/19/{last}", "3 Maret {last}")))
quiet("klaster-missing", P("2 p3a SK GT KLA enam bidang.docx", gugus(PLAIN, KIN3, "muwf", "NOMOR : 400.2/21/{first}", "18 Januari {first}")))
quiet("klaster-missing", P("2 bappeda RAD KLA lengkap.pdf", lambda r: rad(r, str(r.first), str(r.year + 3), DIGITS)))
quiet("klaster-missing", P("2 p3a Profil anak lima klaster.docx", lambda r: profil(r, PLAIN)))
quiet("klaster-missing", P("2 p3a Undangan rapat klaster III.pdf", undangan("p3a", "Rapat Klaster III Gugus Tugas KLA", "Rabu, 4 Juni {last}", "28 Mei {last}")))

fault("members-missing", P("2 p3a SK Gugus Tugas tanpa usaha.pdf", gugus(FULL, KIN, "mwf", "NOMOR : 400.2/30/{last}", "11 Februari {last}")))
fault("members-missing", P("2 p3a SK Gugus Tugas unsur OPD.docx", gugus(DIGITS, KIN, "", "NOMOR : 400.2/31/{first}", "7 Maret {first}")))
fault("members-missing", P("2 p3a SK Gugus Tugas tanpa anak.pdf", gugus(PLAIN, KIN3, "muw", "NOMOR : 400.2/32/{last}", "24 April {last}", how=TTE)))
fault("members-missing", P("2 p3a SK Gugus Tugas tanpa capil.docx", gugus(FULL, KIN2, "muwf", "NOMOR : 400.2/33/{first}", "29 Mei {first}", ("dukcapil", "Sipil"))))
quiet("members-missing", P("2 p3a SK GT lengkap.pdf", gugus(FULL, KIN, "muwf", "NOMOR : 400.2/40/{last}", "16 Juni {last}")))
quiet("members-missing", P("2 p3a SK GT unsur luas.docx", gugus(DIGITS, KIN2, "muwf", "NOMOR : 400.2/41/{first}", "20 Juli {first}")))
quiet("members-missing", P("2 p3a SK GT APSAI.pdf", gugus(PLAIN, KIN3, "muwf", "NOMOR : 400.2/42/{last}", "21 Agustus {last}")))
quiet("members-missing", P("8 p3a SK tim Puspaga unsur dinas.pdf", kep("Tim Pelaksana Pusat Pembelajaran Keluarga", "NOMOR : 400.2.3/17/{last}", "9 Januari {last}", "Tim terdiri atas unsur {p3a}, {dinkes}, dan psikolog.")))

MONEY = ("dinkes | Penurunan stunting | 450.000.000", "disdik | Sekolah ramah anak | 300.000.000", "dukcapil | Jemput bola akta kelahiran | 120.000.000", "p3a | Forum Anak dan Puspaga | 275.000.000", "dinsos | Rehabilitasi anak terlantar | 180.000.000")


def uang(title: str, owners: tuple[str, ...], signer: str, how: str = "ink", head: str = "Perangkat Daerah", kind: str = "") -> Frame:
    """A list of budget lines and who signs it."""

    def make(r: Place) -> str:
        rows = [line.split(" | ") for line in MONEY if line.split(" ")[0] in owners] or [[o, "Layanan anak", "100.000.000"] for o in owners]
        grid = "\n".join(f"| {at} | {r.offices[o.strip()].name} | {what} | {sum_}" for at, (o, what, sum_) in enumerate(rows, 1))
        total = sum(int(row[2].replace(".", "")) for row in rows)
        chief = r.offices[signer].chief if signer in r.offices else signer
        whole = f"{total:,}".replace(",", ".")
        return f"{kind}# {title.format_map(r.words).upper()}\n# {r.title.upper()}\n\n| No | {head} | Program/Kegiatan/Subkegiatan | Anggaran (Rp)\n{grid}\n| | JUMLAH | | {whole}\n\n{ttd(r, chief, r.person(1), how, f'{r.seat}, 30 Januari {r.year}')}"

    return make


ALL = ("dinkes", "disdik", "dukcapil", "p3a", "dinsos")
fault("no-bappeda-signature", P("1 p3a Rekap anggaran tematik anak.pdf", uang("Rekapitulasi Anggaran Tematik Layak Anak Tahun {last}", ALL, "p3a")))
fault("no-bappeda-signature", P("1 bappeda Matriks anggaran.docx", uang("Matriks Anggaran Pemenuhan Hak Anak Tahun Anggaran {last}", ALL[:4], "bappeda", NONE)))
fault("no-bappeda-signature", P("1 dinkes Daftar kegiatan dan anggaran KLA.pdf", uang("Daftar Kegiatan dan Anggaran {kabkota} Layak Anak {first}", ALL[1:], "Sekretaris Daerah", head="OPD")))
fault("no-bappeda-signature", P("1 p3a Anggaran responsif anak.docx", uang("Anggaran Responsif Anak Tahun {last}", ALL[:3], "Kepala Badan Keuangan dan Aset Daerah", head="SKPD")))
quiet("no-bappeda-signature", P("1 bappeda Rekap anggaran anak.pdf", uang("Rekapitulasi Anggaran Layak Anak Tahun {first}", ALL, "bappeda")))
quiet("no-bappeda-signature", P("1 bappeda Matriks anggaran anak TTE.pdf", uang("Matriks Anggaran Tematik Anak Tahun {last}", ALL, "bappeda", TTE)))
quiet("no-bappeda-signature", P("1 bappeda Daftar anggaran an kepala.docx", uang("Daftar Anggaran Pemenuhan Hak Anak Tahun {last}", ALL, "a.n. Kepala Bappeda Sekretaris")))
quiet("no-bappeda-signature", P("8 p3a Rincian belanja Puspaga.xlsx", lembar("Rincian belanja kegiatan Puspaga {last}\nUraian | Jumlah\nHonor konselor | 12000000\nKonsumsi | 3000000")))

fault("single-opd-budget", P("1 bappeda Daftar anggaran anak.pdf", uang("Daftar Anggaran Pemenuhan Hak Anak Tahun {last}", ("p3a",), "bappeda")))
fault("single-opd-budget", P("1 p3a Rekap anggaran {last}.docx", uang("Rekapitulasi Anggaran {kabkota} Layak Anak Tahun {last}", ("p3a",), "bappeda", head="OPD")))
fault("single-opd-budget", P("1 bappeda Anggaran tematik.xlsx", lembar("Matriks Anggaran Tematik Anak {title} Tahun {last}\nNo | OPD | Kegiatan | Pagu\n1 | {p3a} | Forum Anak | 90000000\n2 | {p3a} | Puspaga | 60000000\n3 | {p3a} | Perlindungan khusus anak | 75000000\n | Jumlah | | 225000000\nMengetahui Kepala {bappeda}")))
fault("single-opd-budget", P("1 bappeda Anggaran responsif anak.pdf", uang("Anggaran Responsif Anak Tahun {first}", ("p3a",), "bappeda", TTE, head="Perangkat Daerah Pelaksana")))
quiet("single-opd-budget", P("1 bappeda Daftar anggaran lintas OPD.docx", uang("Daftar Anggaran Lintas Perangkat Daerah untuk Anak Tahun {last}", ALL[:2], "bappeda")))
quiet("single-opd-budget", P("1 p3a DPA {last}.pdf", uang("Dokumen Pelaksanaan Anggaran Tahun {last}", ("p3a",), "p3a", kind="# DPA - RINCIAN BELANJA SKPD\n")))
quiet("single-opd-budget", P("1 bappeda Matriks {first}.xlsx", lembar("Matriks Anggaran Tematik Anak {title} Tahun {first}\nNo | OPD | Kegiatan | Pagu\n1 | {p3a} | Forum Anak | 90000000\n2 | {dinkes} | Posyandu | 60000000\n | Jumlah | | 150000000\nMengetahui Kepala {bappeda}")))
quiet("single-opd-budget", P("1 bappeda Ringkasan anggaran.pdf", uang("Ringkasan Anggaran Layak Anak Tahun {first}", ALL[2:], "bappeda", COPY)))

fault("charity-not-partnership", P("3 p3a Laporan bantuan bank.pdf", lap("p3a", "Peran Dunia Usaha: Penyerahan Bantuan Bank Daerah", "11 Maret {last}", "Bank Daerah menyerahkan 100 paket sembako dan 100 tas sekolah kepada anak yatim. Bantuan diterima secara simbolis.", foto=3211)))
fault("charity-not-partnership", P("3 dinsos Berita acara hibah.docx", "# BERITA ACARA SERAH TERIMA\n# KEMITRAAN DUNIA USAHA DALAM PEMENUHAN HAK ANAK\nPada hari ini Kamis tanggal 15 Mei {last} di {seat}, {title}, PT Tirta Lestari menyerahkan bantuan berupa 30 kursi roda dan 50 selimut kepada panti asuhan.\n= Yang menyerahkan | Yang menerima\n= {ink} | {ink}\n= Direktur PT Tirta Lestari | {p3}\n"))
fault("charity-not-partnership", P("3 disdik Kegiatan CSR swalayan.pdf", lap("disdik", "Kegiatan Dunia Usaha Peduli Anak", "2 Juli {first}", "Swalayan Murah Jaya mendonasikan susu, seragam, dan uang santunan bagi 75 anak kurang mampu.", foto=3212)))
fault("charity-not-partnership", P("3 p3a Santunan Ramadan.docx", lap("p3a", "Kemitraan Lembaga Masyarakat dan Dunia Usaha", "28 Maret {last}", "Para pengusaha berbagi bingkisan lebaran dan santunan anak yatim sebanyak 200 amplop.")))
quiet("charity-not-partnership", P("3 p3a PKS perusahaan.pdf", pks("p3a", "PT Bina Karya Sejahtera", "kemitraan dunia usaha dalam pemenuhan hak anak melalui pelatihan kerja orang tua dan ruang bermain", 0, "Perjanjian ini berlaku 3 (tiga) tahun.")))
quiet("charity-not-partnership", P("3 p3a Laporan kemitraan APSAI.docx", lap("p3a", "Program Kemitraan APSAI bagi Pemenuhan Hak Anak", "19 September {last}", "Berdasarkan perjanjian kerja sama, perusahaan anggota mendampingi 12 sekolah sepanjang tahun, melatih 48 guru, dan menyumbang buku.", foto=3213)))
quiet("charity-not-partnership", P("13 dinkes Laporan PMT balita.pdf", lap("dinkes", "Pemberian Makanan Tambahan Pemulihan", "6 Mei {last}", "Puskesmas membagikan makanan tambahan berbahan lokal kepada 55 balita gizi kurang selama 56 hari.", foto=3214)))
quiet("charity-not-partnership", P("3 p3a Matriks kemitraan.xlsx", lembar("MATRIKS KEMITRAAN LEMBAGA MASYARAKAT, DUNIA USAHA DAN MEDIA {title}\nNo | Klaster | Mitra | Bentuk kerja sama | Dasar | Masa\n1 | Klaster I | PT Maju | Layanan akta di pabrik | PKS 7/{first} | {first}-{year}\n2 | Klaster III | Media Warga | Rubrik gizi pekanan | PKS 9/{first} | {first}-{year}")))

fault("not-standardised", P("8 p3a Laporan Puspaga standar.pdf", lap("p3a", "Layanan Puspaga", "4 Agustus {last}", "Puspaga telah terstandarisasi dan melayani 210 keluarga.", foto=3221)))
fault("not-standardised", P("11 pupr Laporan RBRA standar.docx", lap("pupr", "Pengelolaan Ruang Bermain Ramah Anak", "9 Mei {last}", "Ruang bermain ramah anak di alun-alun sudah memenuhi standar nasional RBRA.", foto=3222)))
fault("not-standardised", P("15 dinkes Laporan evaluasi PRAP.pdf", lap("dinkes", "Evaluasi Pelayanan Ramah Anak di Puskesmas", "13 Oktober {last}", "Sebanyak 6 puskesmas ramah anak berstatus terstandar.", foto=3223)))
fault("not-standardised", P("5 pustaka Laporan PISA.docx", lap("pustaka", "Pusat Informasi Sahabat Anak", "20 Februari {last}", "Pusat Informasi Sahabat Anak (PISA) di perpustakaan daerah telah tersertifikasi standar.")))
quiet("not-standardised", P("8 p3a Sertifikat Puspaga.pdf", sertifikat("Puspaga Bahagia, {title}", "telah memenuhi standar Pusat Pembelajaran Keluarga, berlaku sampai dengan 12 Desember {next}", "31/PUSPAGA/{first}", "Jakarta, 12 Desember {first}")))
quiet("not-standardised", P("15 dinkes Rencana standardisasi.docx", lap("dinkes", "Persiapan Standardisasi Puskesmas Ramah Anak", "17 Maret {last}", "Enam puskesmas sedang mengikuti proses standardisasi; penilaian dijadwalkan tahun depan.")))
quiet("not-standardised", P("16 dinkes Laporan air standar.pdf", lap("dinkes", "Pemeriksaan Kualitas Air Minum", "22 Mei {last}", "Hasil laboratorium menunjukkan 91 sampel air memenuhi standar baku mutu.", foto=3224)))
quiet("not-standardised", P("11 pupr Hasil audit RBRA.pdf", sertifikat("Taman Tirta, {title}", "Sertifikat Ruang Bermain Ramah Anak terstandar peringkat Utama", "44/RBRA/{last}", "Jakarta, 5 November {last}")))

fault("no-child-voice", P("6 bappeda {minutes} musrenbang RKPD.pdf", notula("bappeda", "Musyawarah Perencanaan Pembangunan (Musrenbang) RKPD", "19 Maret {last}", "Camat menyampaikan prioritas jalan dan irigasi. Perangkat daerah menyepakati pagu indikatif.")))
fault("no-child-voice", P("1 hukum Laporan penyusunan perda KLA.docx", lap("hukum", "Penyusunan Rancangan Peraturan Daerah tentang {kabkota} Layak Anak", "8 Juni {first}", "Tim membahas batang tubuh bersama perangkat daerah dan akademisi.")))
fault("no-child-voice", P("6 bappeda Berita acara musrenbang tematik anak.pdf", "# BERITA ACARA\n# MUSYAWARAH PERENCANAAN PEMBANGUNAN TEMATIK ANAK\n# {title}\nPada hari ini Rabu tanggal 12 Februari {last} bertempat di {seat}, kepala perangkat daerah dan camat menyepakati daftar prioritas kegiatan.\n| No | Prioritas | Pengusul\n| 1 | Perbaikan trotoar | Camat {kec0}\n> {bappeda},\n> {ink}\n> {p1}\n"))
fault("no-child-voice", P("6 p3a {presence} musrenbang anak.docx", hadir("p3a", "Musrenbang Anak", "13 Februari {last}")))
quiet("no-child-voice", P("6 bappeda {minutes} musrenbang inklusif.docx", notula("bappeda", "Musrenbang RKPD", "20 Maret {last}", "Delegasi Forum Anak membacakan suara anak dan mengusulkan ruang bermain; usulan masuk prioritas.")))
quiet("no-child-voice", P("6 p3a {presence} musrenbang anak kecamatan.pdf", hadir("p3a", "Musrenbang Anak Kecamatan", "15 Februari {last}", ("Ayu Lestari | Forum Anak Kecamatan", "Rio Permana | Forum Anak Desa", "Sinta Dewi | OSIS SMPN 1"))))
quiet("no-child-voice", P("1 hukum Laporan uji publik perda KLA.pdf", lap("hukum", "Uji Publik Rancangan Peraturan Daerah {kabkota} Layak Anak", "27 Juni {first}", "Anak-anak dari 12 kecamatan menyampaikan pendapat dan tiga pasal disesuaikan dengan usulan mereka.", foto=3231)))
quiet("no-child-voice", P("2 bappeda {minutes} musrenbang jalan.docx", notula("bappeda", "Rapat Teknis Perencanaan Jalan Lingkungan", "6 Februari {last}", "Dinas pekerjaan umum memaparkan rencana ruas jalan.")))
