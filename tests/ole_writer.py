"""Writes small OLE containers, so that the tests can make DOC, PPT and MSG files of their own."""

from __future__ import annotations

import struct

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, MINI, CUTOFF = 512, 64, 4096


def container(streams: dict[str, bytes]) -> bytes:
    """An OLE file; names with / stand in storages."""
    folders = sorted({name.rpartition("/")[0] for name in streams if "/" in name})
    # OLE orders names by length, then by letters
    names = [
        "",
        *sorted([*folders, *streams], key=lambda n: (len(n.rpartition("/")[2]), n.upper())),
    ]
    ids = {name: index for index, name in enumerate(names)}
    fat: list[int] = []
    body = bytearray()
    mini_fat: list[int] = []
    mini = bytearray()
    place: dict[str, tuple[int, int]] = {}
    for name, data in streams.items():
        if len(data) < CUTOFF:
            place[name] = (chained(mini_fat, mini, data, MINI) if data else END, len(data))
        else:
            place[name] = (chained(fat, body, data, SECTOR), len(data))
    mini_start = chained(fat, body, bytes(mini), SECTOR) if mini else END
    table = b"".join(struct.pack("<I", entry) for entry in mini_fat)
    mini_fat_start = chained(fat, body, table, SECTOR, b"\xff") if table else END
    mini_fat_count = -(-len(table) // SECTOR)
    entries = [
        entry(name, names, ids, set(folders), place, mini_start, len(mini)) for name in names
    ]
    while len(entries) % 4:
        entries.append(bytes(64) + struct.pack("<HBBIII", 0, 0, 1, FREE, FREE, FREE) + bytes(48))
    directory = chained(fat, body, b"".join(entries), SECTOR)
    count = 1
    while count * 128 < len(fat) + count:
        count += 1
    first = len(fat)
    fat += [FAT] * count
    fat += [FREE] * (count * 128 - len(fat))
    body += b"".join(struct.pack("<I", value) for value in fat)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIII", 0, count, directory, 0, CUTOFF)
    header += struct.pack("<IIII", mini_fat_start, mini_fat_count, END, 0)
    sectors = [first + index for index in range(count)] + [FREE] * (109 - count)
    header += b"".join(struct.pack("<I", sector) for sector in sectors)
    return header + bytes(body)


def chained(fat: list[int], body: bytearray, data: bytes, size: int, pad: bytes = b"\0") -> int:
    """Append the data in sectors of this size and chain them; the first sector's number."""
    count = -(-len(data) // size)
    start = len(fat)
    fat += [start + index + 1 for index in range(count - 1)] + [END]
    body += data + pad * (count * size - len(data))
    return start


def entry(name, names, ids, folders, place, mini_start, mini_size) -> bytes:
    root = name == ""
    folder = root or name in folders
    below = [n for n in names if n and (n.rpartition("/")[0] == name) and folder]
    child = ids[below[0]] if below else FREE
    brothers = [n for n in names if n and n.rpartition("/")[0] == name.rpartition("/")[0]]
    after = brothers[brothers.index(name) + 1 :] if not root else []
    right = ids[after[0]] if after else FREE
    start, size = (mini_start, mini_size) if root else place.get(name, (0, 0))
    label = ("Root Entry" if root else name.rpartition("/")[2]).encode("utf-16-le") + b"\0\0"
    kind = 5 if root else 1 if folder else 2
    packed = label.ljust(64, b"\0") + struct.pack("<HBB", len(label), kind, 1)
    packed += struct.pack("<III", FREE, right, child) + bytes(36)
    return packed + struct.pack("<IQ", start, size)


def record(kind: int, data: bytes, flags: int = 0) -> bytes:
    return struct.pack("<HHI", flags, kind, len(data)) + data


def text(value: str) -> bytes:
    if value.isascii():
        return record(0x0FA8, value.encode("latin-1"))
    return record(0x0FA0, value.encode("utf-16-le"))


def drawing(texts: list[str]) -> bytes:
    boxes = b"".join(record(0xF00D, text(value), 0xF) for value in texts)
    return record(0x040C, record(0xF002, boxes, 0xF), 0xF)


def presentation(slides: list[list[str]], notes: list[list[str]] = ()) -> bytes:
    """A PowerPoint file with these texts and no directory."""
    listed = b"".join(
        record(0x03F3, bytes(20)) + b"".join(text(value) for value in texts[:1]) for texts in slides
    )
    data = record(0x03E8, record(0x0FF0, listed, 0xF), 0xF)
    data += b"".join(record(0x03EE, drawing(texts[1:]), 0xF) for texts in slides)
    data += b"".join(record(0x03F0, drawing(texts), 0xF) for texts in notes)
    return container({"PowerPoint Document": data, "Current User": bytes(20)})


def saved_twice(old: list[str], new: list[str], note: str) -> bytes:
    """A PowerPoint file whose slides were rewritten by a later save, in reverse order."""
    data = bytearray()
    places: dict[int, int] = {}

    def put(key: int, piece: bytes) -> None:
        places[key] = len(data)
        data.extend(piece)

    for value in old:
        put(99, record(0x03EE, drawing([value]), 0xF))
    del places[99]
    for index, value in reversed(list(enumerate(new))):
        put(2 + index, record(0x03EE, drawing([value]), 0xF))
    atom = record(0x03F1, struct.pack("<II", 256, 0))
    put(50, record(0x03F0, atom + drawing([note]), 0xF))
    listed = b"".join(
        record(0x03F3, struct.pack("<5I", 2 + index, 0, 0, 256 + index, 0))
        for index in range(len(new))
    )
    noted = record(0x03F3, struct.pack("<5I", 50, 0, 0, 300, 0))
    put(1, record(0x03E8, record(0x0FF0, listed, 0xF) + record(0x0FF0, noted, 0x2F), 0xF))
    directory = len(data)
    entries = b"".join(struct.pack("<II", key | 1 << 20, place) for key, place in places.items())
    data += record(0x1772, entries)
    edit = len(data)
    data += record(0x0FF5, struct.pack("<4I", 0, 3, 0, directory) + struct.pack("<3I", 1, 0, 0))
    user = record(0x0FF6, struct.pack("<3I", 20, 0xE391C05F, edit))
    return container({"PowerPoint Document": bytes(data), "Current User": user})


def message(subject: str, body: str, attachments: dict[str, bytes]) -> bytes:
    """An Outlook message."""
    streams: dict[str, bytes] = {}

    def properties(values: dict[int, str | bytes], where: str, header: bytes) -> None:
        table = b""
        for tag, value in values.items():
            data = value.encode("utf-16-le") if isinstance(value, str) else value
            table += struct.pack("<IIII", tag, 6, len(data) + 2 * isinstance(value, str), 0)
            streams[f"{where}__substg1.0_{tag:08X}"] = data
        if where.startswith("__attach"):
            table += struct.pack("<IIII", 0x37050003, 6, 1, 0)
        streams[f"{where}__properties_version1.0"] = header + table

    head = struct.pack("<8x4I8x", 0, len(attachments), 0, len(attachments))
    properties({0x0037001F: subject, 0x1000001F: body, 0x001A001F: "IPM.Note"}, "", head)
    for index, (name, data) in enumerate(attachments.items()):
        folder = f"__attach_version1.0_#{index:08X}/"
        properties({0x3707001F: name, 0x37010102: data}, folder, bytes(8))
    return container(streams)


def document(text: str, hidden: str = "") -> bytes:
    """A Word file of two pieces, narrow and wide; \\x07\\x07 ends a table row."""
    half = len(text) // 2
    raw = text[:half].encode("cp1252") + text[half:].encode("utf-16-le")
    start = 1536
    limits = struct.pack("<3I", 0, half, len(text))
    pieces = struct.pack("<HIH", 0, start * 2 | 0x40000000, 0)
    pieces += struct.pack("<HIH", 0, start + half, 0)
    table = b"\x02" + struct.pack("<I", len(limits + pieces)) + limits + pieces
    clx = (0, len(table))

    def place(at: int) -> int:
        return start + at if at < half else start + half + 2 * (at - half)

    def page(runs: list[tuple[int, int, bytes]], width: int, wrap) -> bytes:
        """A formatted page: limits, an offset for each run, and the properties from the end on."""
        out = bytearray(512)
        out[511] = len(runs)
        limits = [place(first) for first, _, _ in runs] + [place(runs[-1][1])]
        struct.pack_into(f"<{len(limits)}I", out, 0, *limits)
        at = 510
        for index, (_, _, codes) in enumerate(runs):
            data = wrap(codes)
            at = (at - len(data)) & ~1
            out[at : at + len(data)] = data
            out[4 * len(limits) + width * index] = at // 2
        return bytes(out)

    ends = [at for at in range(1, len(text)) if text[at - 1 : at + 1] == "\x07\x07"]
    rows: list[tuple[int, int, bytes]] = []
    before = 0
    for end in ends:
        rows += [(before, end, b"\x16\x24\x01"), (end, end + 1, b"\x16\x24\x01\x17\x24\x01")]
        before = end + 1
    rows.append((before, len(text), b""))
    at = text.find(hidden) if hidden else 0
    runs = [
        (0, at, b""),
        (at, at + len(hidden), b"\x3c\x08\x01"),
        (at + len(hidden), len(text), b""),
    ]
    body = bytearray(start) + raw
    body += bytes(-len(body) % 512)
    first = len(body) // 512
    body += page(rows, 13, lambda codes: _papx(codes))
    body += page(runs, 1, lambda codes: bytes([len(codes)]) + codes)
    plc = struct.pack("<3I", place(0), place(len(text)), first)
    papx, chpx = (len(table), len(plc)), (len(table) + len(plc), len(plc))
    table += plc + struct.pack("<3I", place(0), place(len(text)), first + 1)
    struct.pack_into("<HHHHHH", body, 0, 0xA5EC, 193, 0, 1033, 0, 0x0200)
    struct.pack_into("<H", body, 32, 14)
    struct.pack_into("<H", body, 62, 22)
    struct.pack_into("<I", body, 64 + 12, len(text))
    struct.pack_into("<H", body, 152, 93)
    for index, pair in ((12, chpx), (13, papx), (33, clx)):
        struct.pack_into("<II", body, 154 + 8 * index, *pair)
    return container({"WordDocument": bytes(body), "1Table": table})


def _papx(codes: bytes) -> bytes:
    inside = b"\0\0" + codes
    if len(inside) % 2:
        return bytes([(len(inside) + 1) // 2]) + inside
    return bytes([0, len(inside) // 2]) + inside
