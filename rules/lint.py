"""What is wrong with a rulebook beyond its schema."""

from __future__ import annotations

from collections import defaultdict

from pipeline.language import N_
from pipeline.records import Message
from rules.book import Book
from rules.filing import folded

SHORTEST = 4  # letters of a strong phrase; shorter ones turn up by chance
SHORTEST_WORD = 7  # of a strong phrase that is one word


def faults_of(book: Book) -> list[Message]:
    """Phrases claimed twice or too short, items that nothing can satisfy, points that do not add up."""
    faults: list[Message] = []
    owners: dict[str, set[int]] = defaultdict(set)
    for indicator in book.indicators:
        phrases: list[tuple[str, str | None]] = [
            (phrase, None) for phrase in indicator.topic.strong
        ]
        for item in indicator.items:
            phrases += [(phrase, item.key) for phrase in item.phrases.strong]
            if not (item.phrases.strong or item.phrases.weak or item.aspects or item.themes):
                text = N_("{indicator}.{item}: tidak punya frasa, tidak akan pernah dikenali")
                faults.append(Message.of(text, indicator=indicator.id, item=item.key))
        for phrase, key in phrases:
            key = folded(phrase)
            owners[key].add(indicator.id)
            if len(key.replace(" ", "")) < (SHORTEST if " " in key else SHORTEST_WORD):
                where = f"{indicator.id}.{key}" if key else str(indicator.id)
                text = N_("{where}: frasa kuat “{phrase}” terlalu pendek")
                faults.append(Message.of(text, where=where, phrase=phrase))
    for phrase, numbers in sorted(owners.items()):
        if len(numbers) > 1:
            text = N_("frasa kuat “{phrase}” dipakai indikator {numbers}")
            shown = ", ".join(map(str, sorted(numbers)))
            faults.append(Message.of(text, phrase=phrase, numbers=shown))
    total = sum(indicator.points for indicator in book.indicators)
    if abs(total - book.cover.total) > 1e-6:
        text = N_("nilai indikator berjumlah {total}, seharusnya {asked}")
        faults.append(Message.of(text, total=total, asked=book.cover.total))
    return faults
