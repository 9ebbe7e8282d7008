"""An invented region's report, rich in odd names, for the tests of the writers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pipeline.records import (
    Case,
    Exhibit,
    Fact,
    Finding,
    Match,
    Message,
    NearMiss,
    Part,
    Severity,
    Span,
    Status,
    TextSource,
    Topic,
)
from pipeline.report.model import (
    Evidence,
    IndicatorState,
    IndicatorStatus,
    ItemState,
    ItemStatus,
    Report,
    totals,
)
from rules.book import Book, Item, load

# Day 75 and region 00: no such NIK exists.
NIK = "3200017501990001"
HOSTILE = (
    "04 Akta/=HYPERLINK(\"http://contoh\")&'x'<b>.pdf",
    f"05 Kasus/Laporan_korban_Budi_Santoso_{NIK}.pdf",
    "06 Forum Anak/SK #3 100% Forum Anak (salinan) & lampiran.pdf",
    "arsip lama.zip!2023/undangan\x07 rapat.docx",
    "07 Rapat/-1+2 @rekap.xlsx",
)
RISK = "draft"


@cache
def book() -> Book:
    """The rulebook that comes with the program."""
    return load()


def exhibit(path: str, **more: object) -> Exhibit:
    """A readable PDF of three pages unless said otherwise."""
    values: dict[str, object] = {
        "sha256": f"{abs(hash_of(path)):064x}",
        "size": 20_480 + len(path),
        "media_type": "application/pdf",
        "status": Status.OK,
        "page_count": 3,
        "text_source": TextSource.TEXT,
        "kind": "kep_kada",
        "kind_confidence": 0.91,
        "language": "id",
    }
    return Exhibit(path=path, **(values | more))  # type: ignore[arg-type]


def hash_of(text: str) -> int:
    """A number for a text that is the same in every run."""
    import hashlib

    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "replace")).digest()[:8], "big")


def fact(path: str, name: str, value: str) -> Fact:
    return Fact(name=name, value=value, where=Span(path=path, page=1, text=value))


def state(number: int, item: Item, worth: float, path: str, turn: int) -> ItemState:
    """An item's state, each in turn: accepted, missing, weak, missing with a near miss."""
    span = Span(path=path, page=turn % 3 + 1, text=f"KEPUTUSAN tentang {item.title.id}")
    match = Match(indicator=number, item=item.key, score=0.9, rule=f"{item.key}/strong", where=span)
    kind = turn % 4
    base = {"indicator": number, "item": item.key, "points": worth}
    if kind == 0:
        rows = tuple(Evidence(match=match, accepted=True) for _ in range(1 + turn % 3))
        return ItemState(**base, state=ItemStatus.ACCEPTED, supported=worth, evidence=rows)
    if kind == 2:
        weak = (Evidence(match=match, accepted=False, because=(RISK,)),)
        return ItemState(**base, state=ItemStatus.WEAK, at_risk=worth, evidence=weak)
    lacks = Message.of("masa berlaku berakhir {until}, sebelum tahun yang dinilai", until="2022")
    near = NearMiss(indicator=number, item=item.key, where=span, lacks=lacks)
    return ItemState(**base, state=ItemStatus.MISSING, near=near if kind == 3 else None)


def report(root: Path | None = None) -> Report:
    """A whole report; `root` is where its files would lie."""
    rules = book()
    paths = [f"{n:02d} Indikator/Bukti {n} bagian {m}.pdf" for n in range(1, 27) for m in (1, 2)]
    paths += HOSTILE
    exhibits = [
        exhibit(
            path,
            facts=(
                fact(path, "number", "400.2.4/Kep.12-DP3A/2024"),
                fact(path, "date", "2024-03-12"),
                fact(path, "title", f"Pembentukan tim dan gugus tugas untuk {path[:12]}"),
                fact(path, "signed", "copy"),
            ),
            topics=(Topic(indicator=at % 26 + 1, score=0.8, where=Span(path=path, page=1)),),
            parts=(Part(kind="undangan", first=1, last=2),) if at == 3 else (),
        )
        for at, path in enumerate(paths)
    ]
    locked = Message.of("Berkas terkunci kata sandi; mintalah salinan tanpa kata sandi.")
    exhibits += [
        exhibit("08/terkunci.pdf", status=Status.ENCRYPTED, problem=locked, kind=None),
        exhibit("08/kosong.docx", status=Status.EMPTY, page_count=None, kind=None, size=0),
    ]
    groups, findings, turn = [], [], 0
    for indicator in rules.indicators:
        items = []
        for item in indicator.items:
            path = paths[turn % len(paths)]
            items.append(state(indicator.id, item, indicator.worth(item), path, turn))
            findings += faults(items[-1], item, path)
            turn += 1
        accepted = sum(each.supported for each in items)
        status = IndicatorStatus.PARTIAL if accepted else IndicatorStatus.MISSING
        groups.append(
            IndicatorState(
                id=indicator.id,
                name=indicator.name,
                klaster=indicator.klaster,
                status=status,
                points_max=indicator.points,
                points_supported=accepted,
                points_at_risk=sum(each.at_risk for each in items),
                claimed=indicator.points * 0.85,
                items=tuple(items),
            )
        )
    findings.append(
        Finding(
            code="unreadable-file",
            severity=Severity.WARNING,
            message=Message.of("Berkas {name} tidak terbaca.", name="terkunci.pdf"),
            documents=("08/terkunci.pdf",),
            opd=("DPPPA",),
        )
    )
    quoted = [
        Span(path=path, page=2, text=f"jumlah anak {n} orang") for n, path in enumerate(paths[:2])
    ]
    findings.append(
        Finding(
            code="numbers-differ",
            severity=Severity.WARNING,
            message=Message.of("Jumlah anak berbeda antara dua dokumen."),
            indicator=4,
            documents=tuple(paths[:2]),
            points=1.0,
            opd=("Disdukcapil",),
            evidence=tuple(quoted),
        )
    )
    case = Case(
        region="Kabupaten Sukamaju Raya", region_code=None, year=2025, exhibits=tuple(exhibits)
    )
    return Report(
        case=case,
        book=rules,
        exhibits=tuple(exhibits),
        findings=tuple(findings),
        indicators=tuple(groups),
        totals=totals(tuple(groups)),
        predikat_projected=None,
        predikat_claimed="Utama",
        timings={"intake": 0.5, "read": 12.25},
        versions={"buktikla": "0.1.0"},
        found=len(exhibits),
        done=len(exhibits) - 2,
        failed=2,
        folder="Bukti KLA 2025",
        root=root,
    )


def faults(made: ItemState, item: Item, path: str) -> list[Finding]:
    """The findings that belong to an item's state."""
    if made.state is ItemStatus.WEAK:
        text = f"{path}, halaman 1: tertulis RANCANGAN, atas nama korban Budi Santoso, NIK {NIK}."
        code, severity, documents = RISK, Severity.ERROR, (path,)
    elif made.state is ItemStatus.MISSING:
        text = f"Belum ada bukti yang diterima untuk butir {item.title.id}."
        code, severity, documents = "missing-evidence", Severity.ERROR, ()
    else:
        return []
    return [
        Finding(
            code=code,
            severity=severity,
            message=Message.of("{told}", told=text),
            indicator=made.indicator,
            item=made.item,
            documents=documents,
            page=1 if documents else None,
            points=made.at_stake,
            opd=item.opd,
            detail=(("dibaca", text),),
        )
    ]
