"""Words by which its makers say that a text is still being discussed: a stage, a status, a query."""

from __future__ import annotations

import re

from classifiers.lines import Flow
from classifiers.screen import screened

_SETTLED = r"(?:ditetapkan|disahkan|ditandatangani|diundangkan|final|resmi|berlaku|disetujui|dibahas)"
# in the head: versi pembahasan III; BELUM DISAHKAN; untuk dibahas; dokumen antara; net konsep
_HEAD = re.compile(
    rf"\bversi\s+(?:pembahasan|koreksi|konsep|sementara|untuk\s+(?:di)?(?:bahas|pembahasan|koreksi)|belum\s+{_SETTLED}|0\.\d)|"
    rf"^[^\w\n]*(?:(?:naskah|dokumen|versi)\s+)?belum\s+{_SETTLED}\W*$|[,;(–-]\s*belum\s+{_SETTLED}\W*$|"
    r"^[^\w\n]*untuk\s+(?:di)?(?:bahas|pembahasan|koreksi)\W*$|^[^\w\n]*(?:dokumen|naskah|laporan)\s+antara\W*$|^[^\w\n]*net\s+konsep\b|"
    r"^[^\w\n]*(?:(?:naskah|dokumen|versi)\s+\S{0,5}\s*)?masih\s+dalam\s+(?:proses\s+)?(?:pembahasan|penyusunan|revisi|harmonisasi|koreksi)\W*$",
    re.M,
)
# anywhere: status dokumen : draf; [usul Kabid: bersama Satpol?]; (diisi setelah disahkan)
_ANYWHERE = screened(
    r"(?:^|\n)[^\w\n]*status(?:\s+(?:dokumen|naskah))?\s*[:|]\s*(?:draft?|konsep|rancangan|belum\s+(?:disahkan|ditetapkan|final)|dalam\s+pembahasan)\b|"
    r"\[\s*(?:usul(?:an)?\s+\w|menunggu\s+(?:masukan|konfirmasi|data|persetujuan|arahan|jawaban|nomor|keputusan|hasil)|mohon\s+(?:koreksi|masukan|arahan|dicek|konfirmasi|dilengkapi)|perlu\s+(?:dibahas|dicek|dikonfirmasi|masukan|kesepakatan)|belum\s+(?:disepakati|final|ada)|tambahkan\b|hapus\b|cek\s+(?:lagi|ulang)|konfirmasi\s+(?:ke|dulu))[^\]\n]{0,80}\]|"
    r"\bdiisi\b[^)\n|]{0,40}\b(?:setelah|sesudah|menunggu)\s+(?:disahkan|ditetapkan|ditandatangani|pengesahan|penetapan)\b|\bdraft?\s+ini\b"
)
HEAD_LINES = 10


def unfinished(flow: Flow) -> tuple[int, int] | None:
    """Where a text says of itself that it is not the last one; None where it does not."""
    found = _HEAD.search(flow.part(0, HEAD_LINES).low) or _ANYWHERE.search(flow.low)
    return found.span() if found else None
