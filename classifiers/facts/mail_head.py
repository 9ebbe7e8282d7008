"""The head of a mail: who sent it, to whom, when."""

from __future__ import annotations

from classifiers.text import View

HEAD = "kepala surel"  # the place that the extractor gives those lines


def body_from(view: View) -> int:
    """Offset in the flow at which what a mail says begins; 0 in any other paper."""
    flow = view.flow
    for n, start in enumerate(flow.starts):
        if flow.span(start, start + 1).place != HEAD:
            return start
        if n + 1 == len(flow.starts):
            return len(flow.low)
    return 0
