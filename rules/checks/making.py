"""How a check makes its findings; severity comes from the rulebook."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.records import Exhibit, Finding, Message, Severity, Span
from rules.book import Book


def fault(
    book: Book,
    code: str,
    exhibit: Exhibit,
    message: Message,
    *,
    where: Span | None = None,
    severity: Severity | None = None,
    indicator: int | None = None,
    item: str | None = None,
    documents: Iterable[str] = (),
    detail: tuple[tuple[str, str], ...] = (),
) -> Finding:
    """A finding about one document; `where` is the place that shows it."""
    return Finding(
        code=code,
        severity=severity or book.cover.codes[code].severity,
        message=message,
        indicator=indicator,
        item=item,
        documents=(exhibit.path, *documents),
        page=where.page if where else None,
        detail=detail,
        evidence=(where,) if where else (),
    )


def day(iso: str) -> str:
    """An ISO day as people write it with digits: 2024-03-12 becomes 12-03-2024."""
    return "-".join(reversed(iso.split("-")))
