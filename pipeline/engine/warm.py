"""Imported by the fork server, once: what every worker needs, so that each of them begins ready.

A rulebook that cannot be read is told by the run itself.  Nothing here may start a thread.
"""

from contextlib import suppress

from pipeline.engine.work import make_ready
from rules.book import RulebookError

with suppress(RulebookError, OSError, ValueError, KeyError):
    make_ready(None)
