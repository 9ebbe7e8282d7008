"""What a file is by its content; the name decides only between sorts of text."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from extractors import formats, ole
from extractors.broken import LOCKED_OR_BROKEN
from extractors.encoding import decoded

HEAD = 8192

# bytes at the very start
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", formats.RTF),
    (b"\x1f\x8b", formats.GZIP),
    (b"7z\xbc\xaf\x27\x1c", formats.SEVEN),
    (b"Rar!\x1a\x07", formats.RAR),
    (b"BZh", formats.BZIP2),
    (b"\xfd7zXZ\0", formats.XZ),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"\x4c\0\0\0\x01\x14\x02\0", formats.SHORTCUT),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"\0\0\0\x0cjP  ", "image/jp2"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (b"\x01\0\0\0\x58\0\0\0", "image/wmf"),
    (b"%!PS", "application/postscript"),
    (b"\xc5\xd0\xd3\xc6", "application/postscript"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"\0\x01\0\0Standard Jet DB", "application/vnd.ms-access"),
    (b"\0\x01\0\0Standard ACE DB", "application/vnd.ms-access"),
    (b"\0\0\x27\x0a", "application/x-shapefile"),
    (b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (b"\0\0\x01\xba", "video/mpeg"),
    (b"\0\0\x01\xb3", "video/mpeg"),
    (b"FLV\x01", "video/x-flv"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
    (b"fLaC", "audio/flac"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", "application/x-executable"),
    (b"wOFF", "application/x-font"),
    (b"wOF2", "application/x-font"),
    (b"OTTO", "application/x-font"),
    (b"ttcf", "application/x-font"),
    (b"\0\x01\0\0\0", "application/x-font"),
)
_RIFF = {
    b"WEBP": "image/webp",
    b"AVI ": "video/x-msvideo",
    b"WAVE": "audio/wav",
    b"CDR": "application/vnd.corel-draw",
}
# the brand of an ISO media file
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), "image/heic"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    b"M4A ": "audio/mp4",
}
# a name inside a ZIP file that tells the format, the first that is there
_MEMBERS = (
    ("word/document.xml", formats.DOCX),
    ("xl/workbook.bin", formats.XLSB),
    ("xl/workbook.xml", formats.XLSX),
    ("ppt/presentation.xml", formats.PPTX),
    ("visio/document.xml", "application/vnd.visio"),
    ("androidmanifest.xml", "application/vnd.android.package-archive"),
    ("meta-inf/manifest.mf", "application/java-archive"),
    ("doc.kml", "application/vnd.google-earth.kmz"),
)
_PACKED = frozenset(
    (formats.DOCX, formats.XLSX, formats.XLSB, formats.PPTX, formats.ODT, formats.ODS, formats.ODP)
)
_ODF = {
    "text": formats.ODT,
    "spreadsheet": formats.ODS,
    "presentation": formats.ODP,
}
_HEADER = re.compile(r"(?:^|\n)([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]")
_MAIL = frozenset(
    ("received", "from", "to", "subject", "date", "message-id", "mime-version", "return-path",
     "content-type", "delivered-to", "dkim-signature", "x-mailer", "cc", "reply-to")
)  # fmt: skip
_TAG = re.compile(r"<\s*(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta|title)\b", re.I)
_GOOGLE = re.compile(r'"(?:doc_id|url|resource_id|email)"\s*:')


def media_type(file: Path, name: str) -> str:
    """The media type of a file; `name` is what the user knows it by.  Raises OSError."""
    with file.open("rb") as stream:
        head = stream.read(HEAD)
    if not head:
        return formats.EMPTY
    suffix = formats.suffix_of(name)
    found = _by_magic(head, file, suffix)
    if found:
        return found
    if not head.strip(b"\0"):
        return formats.ZEROS if _only_zeros(file) else formats.UNKNOWN
    return _by_text(head, suffix)


def _by_magic(head: bytes, file: Path, suffix: str) -> str | None:
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK")):
        return _zip(file, head, suffix)
    if head.startswith(ole.MAGIC):
        return ole.media_type(file)
    at = head[:1024].find(b"%PDF-")
    # Junk may stand before a PDF, but a text or page that speaks of "%PDF-" is none.
    if at == 0 or (at > 0 and not _TAG.search(head[:at].decode("latin-1"))):
        return formats.PDF
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12]) or _RIFF.get(head[8:11])
    if head.startswith(b"BM") and len(head) > 26 and head[14:18] in _BITMAP_HEADERS:
        return "image/bmp"
    if head.startswith(b"MZ") and b"\0" in head[:64]:
        return "application/x-msdownload"
    for start, found in _STARTS:
        if head.startswith(start):
            return found
    if is_tar(head):
        return formats.TAR
    return None


_BITMAP_HEADERS = frozenset(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))


def is_tar(head: bytes) -> bool:
    """Whether the first 512 bytes are the header of a TAR archive."""
    if len(head) < 512:
        return False
    if head[257:262] == b"ustar":
        return True
    try:
        stated = int(head[148:156].strip(b" \0") or b"x", 8)
    except ValueError:
        return False
    # the oldest tar has no mark, but a sum of its header with the field itself as blanks
    return stated == sum(head[:148]) + 8 * 32 + sum(head[156:512])


def _zip(file: Path, head: bytes, suffix: str) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            names = [name.replace("\\", "/").lower() for name in archive.namelist()[:50_000]]
            if "mimetype" in names:
                start = archive.open(archive.namelist()[names.index("mimetype")]).read(200)
                return _declared(start)
    except LOCKED_OR_BROKEN:
        # A torn archive keeps its local headers: they still tell what it was.
        names = []
        for name, found in _MEMBERS[:4]:
            if name.encode() in head or f"{name.split('/')[0]}/".encode() in head:
                return found
        at = head.find(b"mimetypeapplication/")
        if at > 0:
            return _declared(head[at + 8 : at + 100])
        promised = formats.PROMISED.get(suffix, formats.ZIP)
        return promised if promised in _PACKED else formats.ZIP
    have = set(names)
    for name, found in _MEMBERS:
        if name in have:
            return found
    if "[content_types].xml" in have:
        for start_of, found in (
            ("word/", formats.DOCX),
            ("xl/", formats.XLSX),
            ("ppt/", formats.PPTX),
        ):
            if any(name.startswith(start_of) for name in names):
                return found
    return formats.ZIP


def _declared(start: bytes) -> str:
    text = start.decode("latin-1").strip()
    match = re.match(r"application/vnd\.(?:oasis\.opendocument|sun\.xml)\.([a-z]+)", text)
    if match:
        return _ODF.get(match[1], text[: match.end()])
    return "application/epub+zip" if text.startswith("application/epub") else formats.ZIP


def _only_zeros(file: Path) -> bool:
    with file.open("rb") as stream:
        while block := stream.read(1 << 20):
            if block.strip(b"\0"):
                return False
    return True


def _by_text(head: bytes, suffix: str) -> str:
    # The last character may be cut in two: leave some bytes off where more follow.
    found = decoded(head) or decoded(head[: len(head) - len(head) % 4]) or decoded(head[:-3])
    if found is None:
        return formats.UNKNOWN
    text = found[0].lstrip("\ufeff \t\r\n")
    if not text:
        return formats.TEXT
    low = text[:600].lower()
    if low.startswith("[internetshortcut]") or low.startswith("[desktop entry]"):
        return formats.URL
    if low.startswith("[{000214a0") or ("<plist" in low and "<key>url</key>" in low):
        return formats.URL
    if text[0] == "{" and formats.PROMISED.get(suffix) == formats.GOOGLE and _GOOGLE.search(text):
        return formats.GOOGLE
    if text[0] == "{" and "docs.google.com" in text and _GOOGLE.search(text) and len(head) < 2000:
        return formats.GOOGLE
    mail = _mail(text)
    if mail:
        return mail
    if low.startswith(("<!doctype html", "<html")) or (suffix in _WEB and _TAG.search(text)):
        return formats.HTML
    if low.startswith("<?xml"):
        return _xml(text, suffix)
    if low.startswith("<svg"):
        return "image/svg+xml"
    if text[0] == "<" and len(_TAG.findall(text)) >= 2:
        return formats.HTML
    by_name = formats.PROMISED.get(suffix)
    return by_name if by_name in (formats.CSV, formats.TSV, formats.MARKDOWN) else formats.TEXT


_WEB = frozenset((".html", ".htm", ".xhtml", ".hocr", ".xls", ".doc"))


def _mail(text: str) -> str | None:
    top = text.replace("\r\n", "\n").split("\n\n", 1)[0]
    names = [name.lower() for name in _HEADER.findall("\n" + top)]
    if not names or not _HEADER.match("\n" + top[:200].split("\n", 1)[0]):
        return None
    known = _MAIL.intersection(names)
    # A memo that starts "From: ... To: ..." has no technical headers: it is a text.
    technical = known & {"mime-version", "received", "message-id", "return-path", "content-type"}
    sent = known & {"received", "to", "delivered-to"}
    if technical and not sent and "multipart/related" in top.lower():
        return formats.MHT
    return formats.EML if len(known) >= 3 and technical else None


def _xml(text: str, suffix: str) -> str:
    low = text[:4000].lower()
    if "<html" in low:
        return formats.HTML
    if "<svg" in low:
        return "image/svg+xml"
    match = re.search(r'office:mimetype="application/vnd\.oasis\.opendocument\.([a-z]+)', low)
    if match:
        return _ODF.get(match[1], formats.XML)
    return formats.XML
