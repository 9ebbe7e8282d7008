"""The words for states, statuses and severities."""

from __future__ import annotations

from pipeline.language import N_
from pipeline.records import Severity, Status
from pipeline.report.model import IndicatorStatus, ItemStatus

ITEM: dict[ItemStatus, str] = {
    ItemStatus.ACCEPTED: N_("Diterima"),
    ItemStatus.WEAK: N_("Lemah"),
    ItemStatus.MISSING: N_("Belum ada"),
}
INDICATOR: dict[IndicatorStatus, str] = {
    IndicatorStatus.COMPLETE: N_("Lengkap"),
    IndicatorStatus.PARTIAL: N_("Sebagian"),
    IndicatorStatus.MISSING: N_("Belum ada"),
}
STATUS: dict[Status, str] = {
    Status.OK: N_("terbaca"),
    Status.PARTIAL: N_("terbaca sebagian"),
    Status.UNREADABLE: N_("tidak terbaca"),
    Status.ENCRYPTED: N_("terkunci kata sandi"),
    Status.EMPTY: N_("kosong"),
    Status.UNSUPPORTED: N_("jenis berkas tidak didukung"),
    Status.TIMEOUT: N_("melewati batas waktu"),
    Status.TOO_LARGE: N_("terlalu besar"),
}
SEVERITY: dict[Severity, str] = {
    Severity.ERROR: N_("Kesalahan"),
    Severity.WARNING: N_("Peringatan"),
    Severity.INFO: N_("Catatan"),
}
SEVERITY_ORDER: dict[Severity, int] = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
KIND: dict[str, str] = {
    "perda": N_("Peraturan Daerah"),
    "raperda": N_("Rancangan Peraturan Daerah"),
    "perkada": N_("Peraturan Bupati/Wali Kota"),
    "kep_kada": N_("Keputusan Bupati/Wali Kota"),
    "kep_kadis": N_("Keputusan Kepala Dinas"),
    "sk_kemenag": N_("Keputusan Kantor Kemenag"),
    "sk_penetapan": N_("SK penetapan standar"),
    "sk_asosiasi": N_("SK asosiasi"),
    "sk_fasilitator": N_("SK fasilitator"),
    "surat_edaran": N_("Surat Edaran"),
    "instruksi": N_("Instruksi"),
    "perdes": N_("Peraturan Desa"),
    "mou": N_("Nota Kesepahaman"),
    "pks": N_("Perjanjian Kerja Sama"),
    "rad": N_("Rencana Aksi Daerah"),
    "dpa": N_("DPA"),
    "rka": N_("RKA"),
    "apbd": N_("APBD"),
    "matriks_anggaran": N_("Matriks anggaran"),
    "laporan_kegiatan": N_("Laporan kegiatan"),
    "laporan_monev": N_("Laporan monev"),
    "laporan_layanan": N_("Laporan layanan"),
    "laporan_csr": N_("Laporan CSR"),
    "laporan_evaluasi_mandiri": N_("Laporan evaluasi mandiri"),
    "undangan": N_("Undangan"),
    "daftar_hadir": N_("Daftar hadir"),
    "notula": N_("Notula"),
    "berita_acara": N_("Berita acara"),
    "foto": N_("Foto"),
    "usulan_forum_anak": N_("Usulan Forum Anak"),
    "rekomendasi": N_("Rekomendasi"),
    "rtl": N_("Rencana tindak lanjut"),
    "sop": N_("SOP"),
    "sertifikat": N_("Sertifikat"),
    "piagam": N_("Piagam"),
    "akta_organisasi": N_("Akta organisasi"),
    "matriks": N_("Matriks kementerian"),
    "tabel_data": N_("Tabel data"),
    "profil_anak": N_("Profil anak"),
    "profil_kesehatan": N_("Profil kesehatan"),
    "buku_tamu": N_("Buku tamu"),
    "daftar": N_("Daftar"),
    "daftar_aset": N_("Daftar aset"),
    "kie_media": N_("Media KIE"),
    "berita_media": N_("Berita media"),
    "tangkapan_layar": N_("Tangkapan layar"),
    "surat_pernyataan": N_("Surat pernyataan"),
    "sistem_informasi": N_("Sistem informasi"),
    "lainnya": N_("Dokumen lain"),
}
