"""A PDF whose reader is lost on its third page keeps the first two."""

from __future__ import annotations

import os

from reportlab.pdfgen import canvas

from extractors import journal
from pipeline.engine.local import Engine
from pipeline.engine.work import work
from pipeline.records import Found, Settings, Status


def lost_on_the_third_page(found, settings):
    kept = journal.page_read

    def watched(page):
        journal._State.begun -= 60
        if page.number == 3:
            os._exit(5)
        kept(page)

    journal.page_read = watched
    return work(found, settings)


def test_pages_read_before_the_end_stay(tmp_path):
    file = tmp_path / "laporan.pdf"
    page = canvas.Canvas(str(file))
    for number in range(4):
        page.drawString(72, 700, f"LAPORAN KEGIATAN FORUM ANAK halaman {number + 1}")
        page.showPage()
    page.save()
    spool = tmp_path / "kerja" / "bongkar"
    spool.mkdir(parents=True)
    engine = Engine(jobs=1, settings=Settings(spool=spool), work=lost_on_the_third_page)
    [(_, done)] = list(engine.run([Found(path="laporan.pdf", file=file)]))
    assert done.exhibit.status is Status.PARTIAL
    assert "2 halaman" in done.exhibit.problem.render()
    assert [topic.indicator for topic in done.exhibit.topics] == [6]
