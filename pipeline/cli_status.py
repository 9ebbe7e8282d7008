"""`buktikla status`: how far a run is, or how it ended, from its ledger."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from pipeline.cli_frame import Stop
from pipeline.language import N_, translator
from pipeline.ledger import Ledger
from pipeline.report.labels import STATUS
from pipeline.report.shown import path_shown
from pipeline.run import LEDGER, WORK_FOLDER

SHOWN = 20


def told(out: Path, language: str) -> str:
    """Done, in flight with ages, failed by reason."""
    file = out / WORK_FOLDER / LEDGER
    if not file.is_file():
        raise Stop(2, N_("{out} bukan folder hasil buktikla."), out=out)
    _ = translator(language)
    ledger = Ledger(file, look=True)
    try:
        exhibits = list(ledger.exhibits())
        unfinished = ledger.unfinished()
    finally:
        ledger.close()
    failed = [exhibit for exhibit in exhibits if not exhibit.readable]
    text = _(N_("{done} selesai, {failed} di antaranya gagal, {left} belum"))
    lines = [text.format(done=len(exhibits), failed=len(failed), left=len(unfinished))]
    now = time.time()
    working = [(path, since) for path, state, since in unfinished if state == "working"]
    if working:
        lines.append(_(N_("Sedang dikerjakan:")))
        lines += [f"  {now - since:6.0f} s  {path_shown(path)}" for path, since in working[:SHOWN]]
    for status, count in Counter(exhibit.status for exhibit in failed).most_common():
        lines.append(f"{_(STATUS[status])}: {count}")
        same = [exhibit for exhibit in failed if exhibit.status == status]
        for exhibit in same[:SHOWN]:
            why = exhibit.problem.render(_) if exhibit.problem else ""
            lines.append(f"  {path_shown(exhibit.path)}: {why}")
        if count > SHOWN:
            lines.append("  " + _(N_("... dan {more} lagi")).format(more=count - SHOWN))
    return "\n".join(lines)
