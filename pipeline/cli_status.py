"""`buktikla status`: how far a run is, or how it ended, from its ledger."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from pipeline.cli_frame import Exit, Stop
from pipeline.language import N_, translator
from pipeline.ledger import LEDGER, WORK_FOLDER, Ledger, is_locked
from pipeline.report import shown
from pipeline.report.labels import STATUS
from pipeline.report.shown import path_shown
from pipeline.seal import NAME as SEAL

SHOWN = 20


def told(out: Path, language: str) -> str:
    """Done, in flight with ages, failed by reason; a run that was killed is told as such."""
    file = out / WORK_FOLDER / LEDGER
    if not file.is_file():
        raise Stop(Exit.USAGE, N_("{out} bukan folder hasil buktikla."), out=out)
    _ = translator(language)
    try:
        with closing(Ledger(file, look=True)) as ledger:
            exhibits = list(ledger.exhibits())
            unfinished = ledger.unfinished()
    except sqlite3.Error as error:
        text = N_("Catatan pemeriksaan di {out} tidak dapat dibaca ({why}).")
        raise Stop(Exit.UNFINISHED, text, out=out, why=error) from error
    failed = [exhibit for exhibit in exhibits if not exhibit.readable]
    text = _(N_("{done} selesai, {failed} di antaranya gagal, {left} belum"))
    lines = [text.format(done=len(exhibits), failed=len(failed), left=len(unfinished))]
    now = time.time()
    working = [(path, since) for path, state, since in unfinished if state == "working"]
    live = is_locked(file.parent)
    if not live and (unfinished or not (file.parent / SEAL).is_file()):
        lines.append(_(N_("Terhenti sebelum selesai; jalankan lagi perintah check yang sama.")))
    if working:
        lines.append(_(N_("Sedang dikerjakan:") if live else N_("Sedang dikerjakan ketika terhenti:")))
        lines += [f"  {now - since:6.0f} s  {path_shown(path)}" for path, since in working[:SHOWN]]
    for status, count in Counter(exhibit.status for exhibit in failed).most_common():
        lines.append(f"{_(STATUS[status])}: {count}")
        same = [exhibit for exhibit in failed if exhibit.status == status]
        for exhibit in same[:SHOWN]:
            problem = exhibit.problem.render(_) if exhibit.problem else ""
            why = shown.told(problem, [exhibit.path])
            lines.append(f"  {path_shown(exhibit.path)}: {why}")
        if count > SHOWN:
            lines.append("  " + _(N_("... dan {more} lagi")).format(more=count - SHOWN))
    return "\n".join(lines)
