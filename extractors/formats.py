"""The media types that the program knows by name: what people call them, which suffixes they bear."""

from __future__ import annotations

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODP = "application/vnd.oasis.opendocument.presentation"
DOC = "application/msword"
XLS = "application/vnd.ms-excel"
PPT = "application/vnd.ms-powerpoint"
RTF = "application/rtf"
TEXT = "text/plain"
MARKDOWN = "text/markdown"
CSV = "text/csv"
TSV = "text/tab-separated-values"
HTML = "text/html"
XML = "application/xml"
MHT = "multipart/related"
EML = "message/rfc822"
MSG = "application/vnd.ms-outlook"
ZIP = "application/zip"
TAR = "application/x-tar"
GZIP = "application/gzip"
BZIP2 = "application/x-bzip2"
XZ = "application/x-xz"
SEVEN = "application/x-7z-compressed"
RAR = "application/vnd.rar"
SHORTCUT = "application/x-ms-shortcut"
URL = "application/internet-shortcut"
GOOGLE = "application/vnd.google-apps.shortcut"
CLOUD = "application/x-cloud-placeholder"
ENCRYPTED_OFFICE = "application/x-ole-encrypted"
OLE = "application/x-ole-storage"
EMPTY = "application/x-empty"
ZEROS = "application/x-zeros"
UNKNOWN = "application/octet-stream"

# media type -> (what people call it, the suffixes that promise it)
KNOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    PDF: ("PDF", (".pdf",)),
    DOCX: ("DOCX", (".docx", ".docm", ".dotx", ".dotm")),
    XLSX: ("XLSX", (".xlsx", ".xlsm", ".xltx", ".xltm")),
    XLSB: ("XLSB", (".xlsb",)),
    PPTX: ("PPTX", (".pptx", ".pptm", ".ppsx", ".potx", ".ppsm")),
    ODT: ("ODT", (".odt", ".ott", ".fodt")),
    ODS: ("ODS", (".ods", ".ots", ".fods")),
    ODP: ("ODP", (".odp", ".otp", ".fodp")),
    DOC: ("DOC", (".doc", ".dot")),
    XLS: ("XLS", (".xls", ".xlt")),
    PPT: ("PPT", (".ppt", ".pps", ".pot")),
    RTF: ("RTF", (".rtf",)),
    TEXT: ("TXT", (".txt", ".text", ".log")),
    MARKDOWN: ("Markdown", (".md", ".markdown")),
    CSV: ("CSV", (".csv",)),
    TSV: ("TSV", (".tsv", ".tab")),
    HTML: ("HTML", (".html", ".htm", ".xhtml", ".hocr")),
    XML: ("XML", (".xml",)),
    MHT: ("MHT", (".mht", ".mhtml")),
    EML: ("EML", (".eml",)),
    MSG: ("MSG", (".msg",)),
    ZIP: ("ZIP", (".zip",)),
    TAR: ("TAR", (".tar",)),
    GZIP: ("GZ", (".gz", ".tgz")),
    BZIP2: ("BZ2", (".bz2", ".tbz2", ".tbz")),
    XZ: ("XZ", (".xz", ".txz")),
    SEVEN: ("7Z", (".7z",)),
    RAR: ("RAR", (".rar",)),
    SHORTCUT: ("pintasan Windows", (".lnk",)),
    URL: ("pintasan internet", (".url", ".webloc", ".desktop")),
    GOOGLE: (
        "pintasan Google Drive",
        (".gdoc", ".gsheet", ".gslides", ".gform", ".gdraw", ".gsite", ".gmap", ".gdrive"),
    ),
    CLOUD: ("penanda berkas di awan", (".icloud",)),
    ENCRYPTED_OFFICE: ("dokumen Office bersandi", ()),
    OLE: ("OLE", ()),
    "image/jpeg": ("JPEG", (".jpg", ".jpeg", ".jfif", ".jpe")),
    "image/png": ("PNG", (".png",)),
    "image/gif": ("GIF", (".gif",)),
    "image/bmp": ("BMP", (".bmp", ".dib")),
    "image/tiff": ("TIFF", (".tif", ".tiff")),
    "image/webp": ("WEBP", (".webp",)),
    "image/heic": ("HEIC", (".heic", ".heif")),
    "image/avif": ("AVIF", (".avif",)),
    "image/jp2": ("JPEG 2000", (".jp2", ".j2k")),
    "image/svg+xml": ("SVG", (".svg",)),
    "image/vnd.adobe.photoshop": ("PSD", (".psd",)),
    "image/wmf": ("WMF", (".wmf", ".emf")),
    "application/postscript": ("PostScript", (".ps", ".eps", ".ai")),
    "application/epub+zip": ("EPUB", (".epub",)),
    "application/vnd.google-earth.kmz": ("KMZ", (".kmz",)),
    "application/vnd.ms-publisher": ("Publisher", (".pub",)),
    "application/vnd.visio": ("Visio", (".vsd", ".vsdx")),
    "application/vnd.ms-access": ("Access", (".mdb", ".accdb")),
    "application/vnd.corel-draw": ("CorelDRAW", (".cdr",)),
    "application/vnd.sqlite3": ("SQLite", (".sqlite", ".db")),
    "application/x-shapefile": ("SHP", (".shp",)),
    "application/zstd": ("ZST", (".zst",)),
    "application/x-msdownload": ("program Windows", (".exe", ".dll", ".com", ".scr")),
    "application/x-executable": ("program", ()),
    "application/vnd.android.package-archive": ("aplikasi Android", (".apk",)),
    "application/java-archive": ("JAR", (".jar",)),
    "application/x-iso9660-image": ("ISO", (".iso",)),
    "application/x-disk-image": ("citra cakram", (".dmg",)),
    "application/vnd.ms-tnef": ("winmail.dat", (".dat",)),
    "application/x-font": ("huruf (font)", (".ttf", ".otf", ".woff", ".woff2", ".ttc")),
    "video/mp4": ("video", (".mp4", ".m4v", ".mov", ".3gp")),
    "video/x-msvideo": ("video", (".avi",)),
    "video/x-matroska": ("video", (".mkv", ".webm")),
    "video/x-ms-asf": ("video", (".wmv", ".asf", ".wma")),
    "video/mpeg": ("video", (".mpg", ".mpeg", ".vob")),
    "video/x-flv": ("video", (".flv",)),
    "audio/mpeg": ("rekaman suara", (".mp3",)),
    "audio/mp4": ("rekaman suara", (".m4a",)),
    "audio/wav": ("rekaman suara", (".wav",)),
    "audio/ogg": ("rekaman suara", (".ogg", ".oga", ".opus")),
    "audio/amr": ("rekaman suara", (".amr",)),
    "audio/flac": ("rekaman suara", (".flac",)),
}

PROMISED: dict[str, str] = {
    suffix: media_type for media_type, (_, suffixes) in KNOWN.items() for suffix in suffixes
}

# Suffixes that promise text: whatever sort of text is found there, the name does not lie.
TEXTUAL = frozenset({TEXT, MARKDOWN, CSV, TSV, HTML, XML, "application/json"})


def label(media_type: str) -> str:
    """What people call a media type; the media type itself where nobody has a name for it."""
    known = KNOWN.get(media_type)
    return known[0] if known else media_type


def suffix_of(name: str) -> str:
    """The last suffix of a name, in lower case, with its dot; "" when it has none."""
    stem, dot, end = name.rpartition(".")
    return f".{end.lower().strip()}" if dot and stem.strip("/!") and len(end) <= 12 else ""


def name_of(path: str) -> str:
    """The last part of a path as the user knows it, also inside archives."""
    return path.rsplit("/", 1)[-1].rsplit("!", 1)[-1]
