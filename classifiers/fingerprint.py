"""A MinHash of a document's words, by which near-duplicates are found without its text."""

from __future__ import annotations

from classifiers.text import View

PERMUTATIONS = 64
LEAST = 30  # words; shorter texts are alike by chance


def fingerprint_of(view: View) -> tuple[int, ...]:
    """64 numbers over runs of three words, digits and dates left out; empty for short texts."""
    words = [w for page in view.pages for w in page.normal.text.split() if not w.isdigit()]
    if len(words) < LEAST:
        return ()
    from rensa import RMinHash

    sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
    sketch.update([" ".join(words[at : at + 3]) for at in range(len(words) - 2)])
    return tuple(sketch.digest())
