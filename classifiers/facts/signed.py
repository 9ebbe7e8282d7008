"""What the signature block shows: a hand, a copy's ttd, an electronic mark, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from classifiers.facts.approval import approver
from classifiers.facts.blocks import signing_blocks
from classifiers.facts.marks import BY_HAND
from classifiers.facts.parties import AGREED
from classifiers.facts.signature import UNSIGNED, Block, holds_office
from classifiers.facts.upright import upright
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Box, Fact, Page, Signed, TextSource

_ELECTRONIC = screened(
    r"(?:dokumen|surat|naskah)\s+(?:ini\s+)?(?:telah\s+)?(?:di\s?tanda\s?tangani|sah)[^.\n]{0,40}(?:\n[^.\n]{0,30})?elektronik|ditandatangani\s+secara\s+elektronik|"
    r"\bbsre\b|balai\s+(?:besar\s+)?sertifikasi\s+elektronik|sertifikat\s+elektronik\s+yang\s+diterbitkan|\btte\s+oleh|[\[(]\s*(?:tte|(?:ttd|sertifikat|segel|stempel|tanda\s?tangan)\s+elektronik)\b[^\])\n]{0,60}[\])]|"
    r"^\W*(?:ditandatangani\s+(?:secara\s+)?elektronik|\[?qr\]?\W*dokumen\s+elektronik|tte|ttd elektronik)\b[^\n]{0,60}$|\btte\W*$|\btanda\s?tangan\s+elektronik\W*$|tidak\s+(?:me|di)?(?:mer|per)lukan\s+tanda\s?tangan",
    re.M,
)
# what a letter program puts in when the paper is signed: ${ttd_pengirim}, {{tanda_tangan}}
_UNFILLED = re.compile(r"[$#]?\{{1,2}\s*(?:ttd|tte|tanda_?tangan|qr)\w*\s*\}")
_COPY = screened(
    # of a PETIKAN the head of the legal bureau certifies an extract, as he does a SALINAN
    r"^\W*(?:salinan|petikan|s a l i n a n|p e t i k a n)\W*$|^\W*(?:salinan|petikan)\s+(?:peraturan|keputusan|surat\s+keputusan)\b|(?:salinan|petikan|turunan)\s+(?:ini\s+|yang\s+sah\s+)?sesuai\s+(?:dengan\s+)?(?:\w+\s+)?asli|"
    r"(?:disalin|dipetik|diturunkan)\s+sesuai\s+(?:dengan\s+)?(?:\w+\s+)?asli|^\W*untuk\s+(?:salinan|petikan|turunan)\b",
    re.M,
)
# TTD is also the iron tablet of girls and mothers
_MARK = screened(
    rf"(?P<hand>{BY_HAND})|(?<!minum )(?<!konsumsi )(?<!tablet )(?<!pemberian )\b(?:ttd|t\.t\.d|dto|d\.t\.o)\b(?!\s+(?:remaja|rematri|putri|bumil|ibu\b|untuk|utk|\d))"
)
_NEXT = re.compile(r"[ ](?!(?:dan|di|dgn|dengan|oleh|cap|stempel|basah|asli|elektronik|digital|ybs|atas|bermaterai|kedua|para|masing|semua|seluruh|lengkap)\b)([a-z]{3,}[^\n]{0,40})")
_FIGURES = re.compile(r"(?:\s{2,}|\t|\|\s*)\d[\d.,]*(?=\s|$|\|)")  # a row's
_TAIL_LINES = 14
_HAND = (1.4, 6.0)  # width to height of a scanned signature set into a text
_LYING = 1.9  # width to height in shares of an upright page
_SMALL = 0.03  # of the page
_LARGE = 1.6  # times the height of the page's print: a stroke that was read as letters
_CLEAN = 0.9  # confidence from which an empty space on a scan can be believed


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `signed`, always one where there is text."""
    flow = view.flow
    if not flow:
        return
    if view.document.signatures:
        yield _fact(flow, Signed.ELECTRONIC, 0, 1)
        return
    filled = _UNFILLED.sub(lambda found: " " * len(found[0]), flow.low)
    if _says(flow, "elektronik", "bsre", "tte") and (match := _ELECTRONIC.search(filled)):
        yield _fact(flow, Signed.ELECTRONIC, match.start(), match.end())
        return
    if _says(flow, "{") and (unfilled := _UNFILLED.search(flow.low)):
        yield _fact(flow, Signed.NO, unfilled.start(), unfilled.end())
        return
    if kind in UNSIGNED:
        yield _fact(flow, Signed.UNKNOWN, 0, 1)
        return
    copy = _COPY.search(flow.low) if _says(flow, "salin", "petik", "s a l i n", "p e t i k", "turun") else None
    listed = kind == "daftar_hadir"
    blocks = signing_blocks(flow, kind)
    if kind == "sop" and (approved := approver(flow)):
        blocks = (approved, *blocks)
    if listed and not blocks:
        yield _fact(flow, Signed.UNKNOWN, 0, 1)
        return
    states = [(_state(view, flow, block, alone=len(blocks) == 1), block) for block in blocks]
    if sealed := next((block for block in blocks if block.tte), None):
        yield _of_block(flow, Signed.ELECTRONIC, sealed)
    elif any(state is Signed.YES for state, _ in states):
        # several parties: one empty block is enough to be unsigned
        empty = [block for state, block in states if state is Signed.NO]
        chosen = (
            empty[0]
            if empty and kind in AGREED
            else next(b for s, b in states if s is Signed.YES)
        )
        yield _of_block(flow, Signed.NO if chosen in empty else Signed.YES, chosen)
    elif copy:
        yield _fact(flow, Signed.COPY, copy.start(), copy.end())
    elif ttd := next((block for block in blocks if block.ttd), None):
        yield _of_block(flow, Signed.COPY, ttd)
    elif not listed and (mark := _closing_mark(flow)):
        yield _fact(flow, *mark)
    elif states:
        # the main signature is the first; those of annexes follow
        state, block = states[0]
        yield _of_block(flow, state, block)
    else:
        yield _fact(flow, Signed.UNKNOWN, 0, 1)


def _closing_mark(flow: Flow) -> tuple[Signed, int, int] | None:
    """A mark of signing in the last lines, outside any block that could be read."""
    tail = flow.part(-_TAIL_LINES)
    offset = flow.starts[len(flow) - len(tail)]
    for match in _MARK.finditer(tail.low):
        line = tail.lines[tail.index_at(match.start())].text
        behind = _NEXT.match(tail.text, match.end())
        spoken = behind and not match["hand"] and not holds_office(behind[1])
        # of a plan or a table: belum ttd kode etik, anggaran (ttd perbekel) 121 91,0
        if not re.match(r"\W*no\b", line, re.I) and not spoken and len(_FIGURES.findall(line)) < 2:
            state = Signed.YES if match["hand"] else Signed.COPY
            return state, offset + match.start(), offset + match.end()
    return None


def _says(flow: Flow, *words: str) -> bool:
    """A quick look before a slow one."""
    return any(word in flow.low for word in words)


def _state(view: View, flow: Flow, block: Block, *, alone: bool) -> Signed:
    if block.hand:
        return Signed.YES
    if block.ttd:
        return Signed.COPY
    found = [_on_page(view, flow, part, alone=alone) for part in _by_page(flow, block)]
    return next(state for state in (Signed.YES, Signed.UNKNOWN, Signed.NO) if state in found)


def _by_page(flow: Flow, block: Block) -> tuple[Block, ...]:
    """The block itself; where the name went over to the next page, what stands on either."""
    if block.name_line is None:
        return (block,)
    word = next(iter((block.position or "").lower().split()), "")
    office = next((n for n in range(block.first, block.name_line) if word and word in flow.lows[n]), block.first)
    if flow.lines[office].page is flow.lines[block.name_line].page:
        return (replace(block, first=office),)
    over = replace(block, last=office, name=None, name_line=None)
    return over, replace(block, first=block.name_line, position=None)


def _on_page(view: View, flow: Flow, block: Block, *, alone: bool) -> Signed:
    page = flow.lines[block.first].page.page
    if page.source in (TextSource.OCR, TextSource.MIXED) or view.document.photo:
        state = _on_scan(flow, block, page)
        # a photograph of a paper may lose thin ink
        return Signed.UNKNOWN if state is Signed.NO and view.document.photo else state
    marks = [p.box for p in page.pictures if p.box and _area(p.box) > 0] + list(page.ink)
    area = _place(flow, block, page)
    if area and any(_meet(area, box) for box in marks):
        return Signed.YES
    if area and alone and any(_beside(area, box) for box in marks):
        return Signed.YES
    if block.dots:
        return Signed.NO
    if page.number is None or view.document.page_count is None:
        return _flowing(view)
    low_marks = [box for box in marks if box.y0 > 0.25 and _area(box) < 0.5]
    if area is None and (low_marks or any(p.box is None for p in page.pictures)):
        return Signed.UNKNOWN
    whole_page = any(_area(box) >= 0.5 for box in marks)
    return Signed.UNKNOWN if whole_page else Signed.NO


def _flowing(view: View) -> Signed:
    """Without pages there is no place: a flat picture is a hand, a small square one a coat of arms."""
    pictures = [picture for page in view.document.pages for picture in page.pictures]
    if any(
        _HAND[0] <= p.width / max(1, p.height) <= _HAND[1] and p.height <= 330 for p in pictures
    ):
        return Signed.YES
    square = all(0.7 <= p.width / max(1, p.height) <= 1.3 and p.height <= 260 for p in pictures)
    return Signed.NO if square and len(pictures) <= 1 else Signed.UNKNOWN


def _on_scan(flow: Flow, block: Block, page: Page) -> Signed:
    """Ink in the block is a signature; a clean empty space is none."""
    page = upright(page)
    area = _place(flow, block, page)
    if area is None:
        return Signed.YES if any(box.y0 > 0.3 for box in page.ink) else Signed.UNKNOWN
    if any(_meet(area, box) for box in page.ink):
        return Signed.YES
    if any(_near(area, box) for box in page.ink):
        return Signed.UNKNOWN
    heights = sorted(w.box.y1 - w.box.y0 for w in page.words)
    large = _LARGE * heights[len(heights) // 2]
    scribble = [
        w for w in page.words
        if (w.confidence < 0.7 or w.box.y1 - w.box.y0 > large) and _meet(area, w.box)
    ]  # fmt: skip
    if scribble or (page.confidence or 0.0) < _CLEAN:
        return Signed.UNKNOWN
    return Signed.NO


def _near(area: Box, box: Box) -> bool:
    """Ink a little off: recognition may have misplaced the name."""
    return box.y1 > area.y0 - 0.1 and box.y0 < area.y1 + 0.1


def _beside(area: Box, box: Box) -> bool:
    """A hand at the height of the only block, moved to the side of it; portraits stand upright."""
    wide, high = box.x1 - box.x0, box.y1 - box.y0
    return area.y0 < (box.y0 + box.y1) / 2 < area.y1 and wide > _LYING * high and _area(box) < _SMALL


def _place(flow: Flow, block: Block, page: Page) -> Box | None:
    """Where on the page the hand should be: from the office's line to the name, a little wider."""
    if not page.words:
        return None
    name = (
        _words_of(page, flow.lines[block.name_line].text) if block.name_line is not None else None
    )
    office = _words_of(page, block.position or "")
    low, high = name or office, office or name
    if low is None or high is None:
        return None
    bottom = low.y1 if name else low.y1 + 0.14
    top = max(0.0, min(high.y0, bottom - 0.05) if office and office.y0 < bottom else bottom - 0.14)
    if bottom - top > 0.35:
        top = bottom - 0.14
    return Box(
        x0=max(0.0, min(low.x0, high.x0) - 0.1),
        y0=top,
        x1=min(1.0, max(low.x1, high.x1) + 0.08),
        y1=min(1.0, bottom + 0.01),
    )


def _words_of(page: Page, text: str) -> Box | None:
    """The last place on the page where the first words of a text stand."""
    wanted = [w.lower().strip(".,:;()") for w in text.split()[:3]]
    wanted = [w for w in wanted if len(w) > 2]
    if not wanted:
        return None
    for n in range(len(page.words) - 1, -1, -1):
        if page.words[n].text.lower().strip(".,:;()").startswith(wanted[0]):
            near = [
                w for w in page.words[n : n + 6] if abs(w.box.y0 - page.words[n].box.y0) < 0.012
            ]
            return Box(
                x0=near[0].box.x0,
                y0=min(w.box.y0 for w in near),
                x1=max(w.box.x1 for w in near),
                y1=max(w.box.y1 for w in near),
            )
    return None


def _area(box: Box) -> float:
    return max(0.0, box.x1 - box.x0) * max(0.0, box.y1 - box.y0)


def _meet(one: Box, two: Box) -> bool:
    """Whether the boxes share a fifth of the smaller one; pictures of whole pages do not count."""
    if _area(two) >= 0.5:
        return False
    shared = max(0.0, min(one.x1, two.x1) - max(one.x0, two.x0)) * max(
        0.0, min(one.y1, two.y1) - max(one.y0, two.y0)
    )
    return shared > 0.2 * min(_area(one), _area(two)) > 0


def _of_block(flow: Flow, state: Signed, block: Block) -> Fact:
    last = min(block.last, len(flow) - 1)
    return _fact(
        flow, state, flow.starts[block.first], flow.starts[last] + len(flow.lines[last].text)
    )


def _fact(flow: Flow, state: Signed, start: int, end: int) -> Fact:
    return Fact(name="signed", value=state.value, where=flow.span(start, end))
