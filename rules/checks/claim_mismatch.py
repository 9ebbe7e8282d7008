"""What the self-assessment says differs from the evidence, or does not fit the instrument."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from pipeline.language import N_
from pipeline.records import Case, Claim, Exhibit, Fact, Finding, Message
from rules.book import Book, Item
from rules.checks.contradictions import contradicted
from rules.claims.answers import Figure, figures_of
from rules.claims.sums import ROUNDING, claimed_by_item
from rules.filing import folded

MOST_VALUES = 2  # different figures of one thing in the evidence; a claim that fits neither differs
# words of an answer that name nothing that is counted
_SAYING = frozenset({
    "dari", "total", "totalnya", "jumlah", "jumlahnya", "sudah", "telah", "baru", "sebanyak", "sejumlah", "sebesar", "mencapai", "seluruh", "semua",
    "tahun", "pada", "yang", "tersedia", "terdapat", "tercatat", "memiliki", "capaian", "realisasi", "hingga", "sampai", "dengan", "akhir", "desember",
    "atau", "adalah", "yaitu", "keadaan", "lalu", "target", "sebelumnya", "menjadi", "naik", "turun", "meningkat", "menurun", "data", "jiwa", "buah", "unit",
})  # fmt: skip
Key = tuple[int, str]


def check(case: Case, book: Book) -> Iterator[Finding]:
    rows = claimed_by_item(case.claims)
    yield from beyond(book, rows)
    yield from sums(case, book)
    yield from contradicted(case, book, rows)
    shown: dict[Key, list[Exhibit]] = defaultdict(list)
    for exhibit in case.exhibits if rows else ():
        for match in exhibit.matches:
            shown[match.indicator, match.item].append(exhibit)
    for key, claims in sorted(rows.items()):
        for claim in claims:
            yield from differing(case, book, key, claim, shown.get(key, []))


def beyond(book: Book, rows: Mapping[Key, tuple[Claim, ...]]) -> Iterator[Finding]:
    """More points than the item has."""
    for key, claims in sorted(rows.items()):
        item = book.item(*key)
        taken = sum(claim.score or 0.0 for claim in claims)
        if taken > item.points + ROUNDING:
            text = N_("{asked}: penilaian mandiri {taken} poin ({where}) melebihi maksimum {most} poin.")
            message = Message.of(
                text, asked=item.title.id, taken=told(taken), most=told(item.points),
                where=claims[0].where,
            )  # fmt: skip
            yield made(book, message, key, item, claimed=taken, found=item.points)


def sums(case: Case, book: Book) -> Iterator[Finding]:
    """An indicator's own row that is not the sum of its questions."""
    parts: dict[int, list[float]] = defaultdict(list)
    for claim in case.claims:
        if claim.question and claim.score is not None:
            parts[claim.indicator].append(claim.score)
    for claim in case.claims:
        scores = parts[claim.indicator]
        if claim.question or claim.score is None or len(scores) < 2:
            continue
        indicator = book.by_id[claim.indicator]
        total = sum(scores)
        asked = sum(item.points for item in indicator.items)
        # some indicators are worth less than their questions add up to
        fitting = (total, min(total, indicator.points), total * indicator.points / asked)
        if all(abs(claim.score - each) > ROUNDING * (1 + len(scores) / 10) for each in fitting):
            text = N_(
                "Indikator {indicator}: jumlah di penilaian mandiri {total} poin ({where}), sedangkan"
                " pertanyaan-pertanyaannya berjumlah {sum} poin."
            )
            message = Message.of(
                text, indicator=claim.indicator, total=told(claim.score), sum=told(total),
                where=claim.where,
            )  # fmt: skip
            yield made(book, message, (claim.indicator, ""), None, claimed=claim.score, found=total)


def differing(
    case: Case, book: Book, key: Key, claim: Claim, exhibits: list[Exhibit]
) -> Iterator[Finding]:
    """A figure of the answer against the one figure that the item's evidence gives for it."""
    item = book.item(*key)
    alone = not any(letter.isalpha() for letter in claim.answer)
    for figure in figures_of(claim.answer):
        facts = [
            (fact, value)
            for exhibit in exhibits
            for fact in exhibit.facts_named("quantity")
            if comparable(case, book, item, claim, figure, fact)
            and (value := valued(fact, figure, alone)) is not None
            and (value != figure.whole or value == figure.value)  # how many there are, not how many do
        ]
        if not facts or any(same(figure, fact, value) for fact, value in facts):
            continue
        if len({fact.get("what") for fact, _ in facts}) > 1 or len({v for _, v in facts}) > MOST_VALUES:
            continue  # several figures: which one is meant is not clear
        fact, value = min(facts, key=lambda each: abs(each[1] - figure.value))
        percent = " %" if figure.percent else ""
        message = Message.of(
            N_("{asked}: penilaian mandiri menulis {claimed} ({where}), sedangkan {file} menunjukkan {found}."),
            asked=item.title.id,
            claimed=told(figure.value) + percent,
            where=claim.where,
            file=fact.where.path,
            found=told(round(value, 2)) + percent,
        )
        yield made(book, message, key, item, claimed=figure.value, found=value, fact=fact)
        return


def comparable(case: Case, book: Book, item: Item, claim: Claim, figure: Figure, fact: Fact) -> bool:
    """Whether a fact is the region's own figure of what was asked, of the year that is claimed."""
    level = (fact.get("age") or "").startswith("jenjang")  # of schooling: of some of the children
    if fact.get("sex") or fact.get("period") or level or not about(book, item, claim, figure, fact):
        return False
    place = folded(fact.get("place") or "")
    if place and place not in folded(case.region or ""):
        return False
    year = fact.get("year")
    if figure.year is None:
        return year is None or int(year[:4]) == case.evaluated_years[1]
    return year == figure.year


def about(book: Book, item: Item, claim: Claim, figure: Figure, fact: Fact) -> bool:
    """Whether the fact's quantity is the item's: by the answer's words, else by those of the item."""
    quantity = book.cover.vocabulary.by_name.get(fact.get("what") or "")
    if quantity is None:
        return False
    if figure.percent and quantity.item == f"{claim.indicator}.{item.key}":
        return True
    answer = f" {folded(claim.answer)} "
    if any(f" {spelling} " in answer for spelling in quantity.spellings):
        return True
    # 205 sekolah is said of sekolah ramah anak, 47 anak not of kasus kekerasan terhadap anak
    counted = {each.removeprefix("jumlah ").split()[0] for each in quantity.spellings}
    if not figure.percent and any(w.isalpha() and len(w) > 3 and w not in counted | _SAYING for w in answer.split()):
        return False  # a count of something that the answer names otherwise
    if quantity.item == f"{claim.indicator}.{item.key}":
        return True
    asked = f" {folded(' | '.join((item.title.id, *item.phrases.strong)))} "
    return any(f" {spelling} " in asked for spelling in quantity.spellings)


def valued(fact: Fact, figure: Figure, alone: bool) -> float | None:
    """The fact as the claim counts: a percentage may be had from a number and its total.

    A figure that stands alone may be a percentage without its sign; one with decimals is no count.
    """
    value, share = float(fact.value), fact.get("unit") == "persen"
    if share and not figure.percent and (alone or figure.step < 1) and figure.value <= 100:
        return value
    if figure.percent == share:
        return None if figure.step < 1 and fact.get("unit") == "jumlah" else value
    total = float(fact.get("total") or 0)
    return 100 * value / total if figure.percent and total > 0 else None


def same(figure: Figure, fact: Fact, value: float) -> bool:
    """Whether both are one figure, as far as either was rounded."""
    step = max(figure.step, float(fact.get("step") or 0) if fact.get("unit") == "persen" else 0.0)
    return abs(figure.value - value) <= 0.51 * step + (0.05 if figure.percent else 0.0)


def told(value: float) -> str:
    return f"{round(value, 2):g}".replace(".", ",")


def made(
    book: Book,
    message: Message,
    key: Key,
    item: Item | None,
    *,
    claimed: float,
    found: float,
    fact: Fact | None = None,
) -> Finding:
    return Finding(
        code="claim-mismatch",
        severity=book.cover.codes["claim-mismatch"].severity,
        message=message,
        indicator=key[0],
        item=key[1] or None,
        documents=(fact.where.path,) if fact else (),
        page=fact.where.page if fact else None,
        opd=item.opd if item else book.indicator(key[0]).opd,
        detail=(("claimed", f"{claimed:g}"), ("found", f"{found:g}")),
        evidence=(fact.where,) if fact else (),
    )
