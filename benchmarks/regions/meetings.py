"""Scenes of activities: papers that are lacking, children that were not heard, copied reports."""

from __future__ import annotations

from benchmarks.regions import paper
from benchmarks.regions.letters import invitation, minutes, presence, report
from benchmarks.regions.pictures import captioned, jpeg
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet


def event(r: Region, indicator: int, office: str, about: str, day: str, sent: str, legs: str, talk: str, sub: str = "", kind: str = "pdf") -> tuple[str, ...]:
    """The papers of one activity: `legs` of u(ndangan), d(aftar hadir), n(otula), l(aporan), f(oto)."""
    make = {"pdf": paper.pdf, "docx": paper.docx}[kind]
    texts = {
        "u": (f"Undangan {about}", invitation(r, office, about, f"005/{len(about)}/{r.last}", day, sent)),
        "d": (f"{r.presence} {about}", presence(r, office, about, day)),
        "n": (f"{r.minutes} {about}", minutes(r, office, about, day, talk)),
        "l": (f"Laporan {about}", report(r, office, about, day, talk)),
    }
    made = [r.lay(indicator, office, f"{name}.{kind}", make(text, r.seed), sub) for leg, (name, text) in texts.items() if leg in legs]
    if "f" in legs:
        words = f"{about}\n{r.seat}, {day}"
        made.append(r.lay(indicator, office, f"Foto {about}.jpg", jpeg(captioned(r.seed, words)), sub))
    return tuple(made)


COVERED = "Bidang kelembagaan dan klaster I, II, III, IV, V memaparkan capaian."
TALKS = (
    f"{COVERED} Disepakati perbaikan data dukung dan jadwal pemantauan.",
    f"{COVERED} Pembahasan berfokus pada serapan anggaran; tiga kegiatan dijadwalkan ulang ke triwulan berikut karena cuaca.",
    f"{COVERED} Sekretariat menerangkan tata cara pengisian formulir evaluasi dan membagi penanggung jawab tiap pertanyaan.",
    f"{COVERED} Kepala dinas meminta setiap bidang mengirim foto dan daftar nama petugas sebelum tanggal dua puluh.",
    f"{COVERED} Anggota dari dunia usaha menawarkan ruang pertemuan, sedangkan media akan menyiarkan dialog pekanan.",
    f"{COVERED} Capaian rencana aksi dibandingkan dengan target; angka putus sekolah dan stunting dibahas paling lama.",
)


@fault("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    return event(r, 2, "p3a", "Rapat Pleno Gugus Tugas KLA", told(r.last, 8, 20), told(r.last, 8, 12), "ud", TALKS[0])


@fault("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    return event(r, 2, "bappeda", "Rapat Evaluasi Gugus Tugas KLA Semester I", told(r.first, 7, 25), told(r.first, 7, 18), "n", TALKS[1], kind="docx")


@fault("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    talk = "Satuan polisi pamong praja memaparkan kawasan tanpa rokok dan sanksi bagi pelanggar kepada 45 pengelola sekolah."
    return event(r, 17, "satpol", "Sosialisasi Kawasan Tanpa Rokok", told(r.last, 5, 23), told(r.last, 5, 14), "l", talk, sub="sosialisasi ktr mei")


@fault("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    return event(r, 2, "p3a", "Rapat Gugus Tugas KLA Persiapan Verifikasi", told(r.last, 11, 7), told(r.last, 10, 31), "dn", TALKS[2])


@quiet("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    return event(r, 2, "p3a", "Rapat Tahunan Gugus Tugas KLA", told(r.last, 2, 27), told(r.last, 2, 19), "udnlf", TALKS[3])


@quiet("incomplete-bundle")
def _(r: Region) -> str:
    about, day = "Rapat Gugus Tugas KLA Triwulan IV", told(r.last, 10, 16)
    pages = (invitation(r, "p3a", about, "005/31/P3A", day, told(r.last, 10, 8)), presence(r, "p3a", about, day), minutes(r, "p3a", about, day, TALKS[4]), report(r, "p3a", about, day, TALKS[5], photo=971))
    return r.put(2, "p3a", "Berkas lengkap rapat gugus tugas triwulan IV", "\n---\n".join(pages))


@quiet("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    talk = "Petugas menjelaskan kawasan tanpa rokok kepada 60 siswa, dilanjutkan penandatanganan komitmen."
    return event(r, 17, "dinkes", "Sosialisasi Kawasan Tanpa Rokok bagi Pelajar", told(r.last, 9, 5), told(r.last, 8, 28), "udlf", talk)


@quiet("incomplete-bundle")
def _(r: Region) -> tuple[str, ...]:
    return event(r, 2, "bappeda", "Rapat Gugus Tugas KLA Pemantauan Rencana Aksi", told(r.first, 11, 9), told(r.first, 11, 1), "udnlf", TALKS[0], kind="docx")


@fault("no-child-voice")
def _(r: Region) -> str:
    talk = "Tim penyusun membahas pasal tentang kelembagaan. Bagian Hukum, Dinas Sosial dan Dinas Kesehatan memberi masukan tertulis."
    return r.put(1, "hukum", "Notulen penyusunan raperda KLA", minutes(r, "hukum", "Rapat Penyusunan Raperda Kabupaten/Kota Layak Anak", told(r.first, 4, 13), talk))


@fault("no-child-voice")
def _(r: Region) -> str:
    body = "Musrenbang dihadiri camat, perangkat daerah, dan tokoh masyarakat. Usulan jalan dan irigasi menjadi prioritas."
    return r.put(6, "bappeda", "Laporan musrenbang ramah anak", report(r, "bappeda", "Musrenbang Ramah Anak Tingkat Kabupaten/Kota", told(r.last, 3, 13), body, photo=972), "docx")


@fault("no-child-voice")
def _(r: Region) -> str:
    rows = [f"{r.person(at)} | {r.offices[key].short}" for at, key in enumerate(("hukum", "dinsos", "dinkes", "disdik"))]
    return r.put(1, "hukum", "Daftar hadir konsultasi publik Perda KLA", presence(r, "hukum", "Konsultasi Publik Rancangan Perda Kabupaten/Kota Layak Anak", told(r.first, 6, 15), rows))


@fault("no-child-voice")
def _(r: Region) -> str:
    talk = "Musyawarah perencanaan pembangunan anak dibuka oleh kepala badan. Perangkat daerah memaparkan rencana kerja; seluruh usulan berasal dari perangkat daerah."
    return r.put(6, "bappeda", "Berkas musrenbang anak", minutes(r, "bappeda", "Musrenbang Tematik Anak", told(r.last, 2, 20), talk))


@quiet("no-child-voice")
def _(r: Region) -> str:
    talk = "Perwakilan Forum Anak menyampaikan usulan agar jam belajar dan ruang bermain diatur; usulan diterima dan masuk pasal 14."
    return r.put(1, "hukum", "Notulen raperda KLA bersama forum anak", minutes(r, "hukum", "Pembahasan Raperda Kabupaten/Kota Layak Anak", told(r.first, 5, 11), talk))


@quiet("no-child-voice")
def _(r: Region) -> str:
    body = "Sebanyak 30 anak dari sepuluh sekolah menyampaikan pendapatnya dalam musrenbang dan menyerahkan delapan usulan tertulis kepada kepala daerah."
    return r.put(6, "bappeda", "Laporan musrenbang suara anak", report(r, "bappeda", "Partisipasi Anak dalam Musrenbang", told(r.last, 3, 14), body, photo=973), "docx")


@quiet("no-child-voice")
def _(r: Region) -> str:
    rows = ["Ananda Putri | Forum Anak", "Bagas | Forum Anak", f"{r.person(1)} | Bagian Hukum"]
    return r.put(1, "hukum", "Daftar hadir dengar pendapat perda", presence(r, "hukum", "Dengar Pendapat Rancangan Perda Kabupaten/Kota Layak Anak", told(r.first, 6, 22), rows))


@quiet("no-child-voice")
def _(r: Region) -> str:
    talk = "Rapat membahas penganggaran sarana kantor tahun depan dan jadwal perawatan kendaraan."
    return r.put(2, "bappeda", "Notulen rapat anggaran kantor", minutes(r, "bappeda", "Rapat Anggaran Kantor", told(r.last, 1, 24), talk))


def lesson(r: Region, place: str, day: str, count: str, helper: str) -> str:
    body = f"Kegiatan bertempat di {place} dibuka oleh kepala dinas dan diikuti {count} orang tua. Narasumber {helper} menyampaikan materi pengasuhan tanpa kekerasan, komunikasi dalam keluarga, dan pemanfaatan gawai secara sehat. Peserta berdiskusi dalam kelompok kecil, mempraktikkan permainan peran, lalu menyusun kesepakatan keluarga. Pada akhir sesi peserta mengisi lembar umpan balik; sebagian besar menyatakan materi mudah diterapkan di rumah. Tindak lanjutnya adalah pendampingan bulanan oleh fasilitator kecamatan."
    return report(r, "p3a", "Kelas Pengasuhan bagi Orang Tua", day, body)


@fault("recycled-report")
def _(r: Region) -> tuple[str, str]:
    return tuple(r.put(8, "p3a", f"Laporan kelas pengasuhan {year}", lesson(r, "Balai Desa Sukamaju", told(year, 6, 14), "52", "Rini Handayani")) for year in (r.first, r.last))  # type: ignore[return-value]


@fault("recycled-report")
def _(r: Region) -> tuple[str, str]:
    one = lesson(r, "Aula Kecamatan Barat", told(r.first, 4, 5), "45", "Dewi Anggraini").replace("Kelas Pengasuhan", "Bimbingan Keluarga").replace("KELAS PENGASUHAN", "BIMBINGAN KELUARGA")
    two = one.replace(told(r.first, 4, 5), told(r.last, 10, 9)).replace("Kecamatan Barat", "Kecamatan Timur").replace("Dewi Anggraini", "Toni Saputra")
    return r.put(8, "p3a", "Laporan bimbingan keluarga barat", one), r.put(8, "p3a", "Laporan bimbingan keluarga timur", two, "docx")


def patrol(r: Region, day: str, place: str) -> str:
    body = f"Tim gabungan melakukan patroli di {place}. Sebanyak 14 anak dijumpai berada di luar rumah pada malam hari, dicatat, diberi pembinaan, dan dikembalikan kepada orang tua. Tidak ditemukan anak yang bekerja pada jenis pekerjaan terburuk. Petugas membagikan lembar informasi layanan pengaduan dan nomor telepon unit layanan. Hambatan yang dijumpai ialah kurangnya penerangan jalan dan terbatasnya kendaraan. Disarankan agar patroli dilakukan bersama aparat kelurahan serta relawan setempat."
    return report(r, "satpol", "Patroli Perlindungan Anak", day, body)


@fault("recycled-report")
def _(r: Region) -> tuple[str, str]:
    return r.put(21, "satpol", "Laporan patroli Maret", patrol(r, told(r.last, 3, 9), "pasar pagi")), r.put(21, "satpol", "Laporan patroli September", patrol(r, told(r.last, 9, 21), "terminal lama"))


@fault("recycled-report")
def _(r: Region) -> tuple[str, str]:
    talk = "Pimpinan membuka rapat dan menyampaikan perlunya kerja sama. Dinas Sosial melaporkan pembinaan panti, Dinas Kesehatan melaporkan pemeriksaan anak asuh, Dinas Pendidikan melaporkan beasiswa, dan Kementerian Agama melaporkan kunjungan pesantren. Peserta menyepakati pembagian wilayah, format laporan bulanan, dan jadwal kunjungan bersama."
    return tuple(r.put(10, "dinsos", f"{r.minutes} forum pengasuhan {year}", minutes(r, "dinsos", "Forum Koordinasi Pengasuhan Anak", told(year, 5, 17), talk)) for year in (r.first, r.last))  # type: ignore[return-value]


@quiet("recycled-report")
def _(r: Region) -> tuple[str, str]:
    bodies = ("Peserta 38 kader mempelajari cara menimbang dan mengukur balita lalu berlatih di posyandu Melati. Tiga balita dirujuk.", "Sebanyak 51 guru PAUD mengikuti kelas memasak menu lokal; hasil lomba dimenangi kelompok ikan kelor.")
    return tuple(r.put(13, "dinkes", f"Laporan kelas gizi {at}", report(r, "dinkes", "Kelas Gizi", told(r.last, 3 + at, 12), body)) for at, body in enumerate(bodies, 1))  # type: ignore[return-value]


@quiet("recycled-report")
def _(r: Region) -> tuple[str, str]:
    return tuple(r.put(6, "p3a", f"{r.presence} pertemuan forum anak {month}", presence(r, "p3a", "Pertemuan Rutin Forum Anak", told(r.last, month, 6))) for month in (2, 4))  # type: ignore[return-value]


@quiet("recycled-report")
def _(r: Region) -> tuple[str, str]:
    one = report(r, "bpbd", "Simulasi Evakuasi Gempa di Sekolah", told(r.first, 10, 13), "Simulasi diikuti 220 siswa SDN 4. Waktu kumpul 6 menit; dua titik jalur evakuasi diperbaiki.")
    two = report(r, "bpbd", "Simulasi Evakuasi Banjir di Pesisir", told(r.last, 11, 13), "Warga dan 90 anak dusun pesisir dievakuasi dengan perahu karet. Sirene peringatan dini terdengar sampai dermaga; dapur umum melayani 140 orang.")
    return r.put(22, "bpbd", "Laporan simulasi gempa", one), r.put(22, "bpbd", "Laporan simulasi banjir", two, "docx")


@quiet("recycled-report")
def _(r: Region) -> tuple[str, str]:
    text = report(r, "kominfo", "Literasi Digital Anak", told(r.last, 8, 14), "Kegiatan diikuti 75 siswa; dibahas keamanan akun, jejak digital, dan pelaporan konten pornografi kepada dinas.")
    return r.put(5, "kominfo", "Laporan literasi digital", text), r.put(5, "kominfo", "Laporan literasi digital (naskah)", text, "docx")
