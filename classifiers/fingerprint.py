"""A MinHash of a document's words, by which near-duplicates are found without its text."""

from __future__ import annotations

from classifiers.facts.mail_head import body_from
from classifiers.text import View
from rules.tabulation import plain

PERMUTATIONS = 64
LEAST = 30  # words; shorter texts are alike by chance


def fingerprint_of(view: View) -> tuple[int, ...]:
    """64 numbers over runs of three words, digits and dates left out; empty for short texts."""
    said = body_from(view)  # who sent a mail, and when, is not what it tells
    texts = [plain(view.flow.text[said:])] if said else [page.normal.text for page in view.pages]
    words = [word for text in texts for word in text.split() if not word.isdigit()]
    if len(words) < LEAST:
        return ()
    from rensa import RMinHash

    sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
    sketch.update([" ".join(words[at : at + 3]) for at in range(len(words) - 2)])
    return tuple(sketch.digest())
