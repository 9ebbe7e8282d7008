"""An invented region as the checks see it: Exhibits with facts, tables, photos, matches, no files."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pipeline.records import (
    Exhibit,
    Fact,
    Match,
    Photo,
    Picture,
    Span,
    Status,
    Table,
    TextSource,
    Topic,
)
from rules.book import Book, Indicator, Item

PLACES = ("Aula Kenanga", "Balai Desa Cikaratan", "Ruang Rapat Bupati", "SDN Sukalaju 2", "Puskesmas Batulawas", "Taman Mekar")  # fmt: skip
THEMES = ("sosialisasi", "pelatihan", "rapat koordinasi", "kampanye", "monitoring", "pendampingan", "lomba", "evaluasi")  # fmt: skip
KECAMATAN = ("mekarwangi", "rancapatri", "sukalaju", "batulawas", "gunungsela", "pasirmuncul", "cikembar", "tanjungsari")  # fmt: skip
LEGS = ("undangan", "daftar_hadir", "notula", "laporan_kegiatan", "foto")
TOLD_BY = ("profil_anak", "tabel_data", "matriks", "laporan_layanan")
RECYCLED = 0.03  # share of reports that repeat an earlier one
REUSED = 0.02  # share of photos shown again elsewhere
COPIED = 0.01  # share of files that lie in two folders


def region_of(count: int, book: Book, rng: random.Random) -> Iterator[Exhibit]:
    """`count` exhibits: a third papers of activities, the rest decisions, tables, agreements, photos."""
    maker = Maker(book, rng)
    made = 0
    while made < count:
        for exhibit in maker.some():
            if made == count:
                return
            made += 1
            yield exhibit


class Maker:
    """Makes papers that now and then repeat earlier ones, as real folders do."""

    def __init__(self, book: Book, rng: random.Random) -> None:
        self.rng = rng
        self.items = [(each, item) for each in book.indicators for item in each.items]
        self.quantities = book.cover.vocabulary.quantities
        self.sketches: list[tuple[int, ...]] = []
        self.photos: list[Picture] = []
        self.shas: list[str] = []
        self.number = 0

    def some(self) -> list[Exhibit]:
        indicator, item = self.rng.choice(self.items)
        roll = self.rng.random()
        if roll < 0.12:
            return self.activity(indicator, item)
        kind = self.rng.choice(item.kinds)
        return [self.paper(indicator, item, kind, self.rng.choice(("2023", "2024", "2024", "2021")))]

    def activity(self, indicator: Indicator, item: Item) -> list[Exhibit]:
        rng = self.rng
        day = f"{rng.choice((2023, 2024))}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        theme = f"{rng.choice(THEMES)} {indicator.short.id} {rng.choice(KECAMATAN)}"
        legs = [leg for leg in LEGS if rng.random() < 0.85]
        return [self.paper(indicator, item, leg, day[:4], day=day, theme=theme) for leg in legs]

    def paper(
        self, indicator: Indicator, item: Item, kind: str, year: str, day: str = "", theme: str = ""
    ) -> Exhibit:
        rng = self.rng
        self.number += 1
        folder = f"KLASTER {indicator.klaster}/{indicator.id}. {indicator.short.id}"
        folder += f"/{theme} {day}" if theme else f"/{item.key} {rng.randint(1, 40)}"
        path = f"{folder}/{kind} {self.number}.{'jpg' if kind == 'foto' else 'pdf'}"
        where = Span(path=path, page=1, text=f"{kind} {theme or item.title.id}")
        sha = f"{self.number:064x}"
        if self.shas and rng.random() < COPIED:
            sha = rng.choice(self.shas)
        self.shas.append(sha)
        facts = [Fact(name=name, value=value, where=where, more=more) for name, value, more in self.told(kind, year, day, theme)]
        fits = kind in item.kinds
        return Exhibit(
            path=path,
            sha256=sha,
            size=rng.randint(10_000, 900_000),
            media_type="image/jpeg" if kind == "foto" else "application/pdf",
            status=Status.OK,
            page_count=rng.randint(1, 12),
            text_source=TextSource.TEXT,
            kind=kind,
            kind_confidence=0.9,
            facts=tuple(facts),
            topics=(Topic(indicator=indicator.id, score=0.9, where=where),),
            matches=(Match(indicator=indicator.id, item=item.key, score=0.9, rule="benchmark", where=where),) if fits else (),
            tables=tuple(self.table() for _ in range(rng.randint(1, 3))) if kind in TOLD_BY else (),
            pictures=tuple(self.picture() for _ in range(rng.randint(1, 4))) if kind in ("foto", "laporan_kegiatan") else (),
            photo=Photo(taken=f"{day}T09:00:00" if day else None) if kind == "foto" else None,
            fingerprint=() if kind == "foto" else self.sketch(),
        )

    def told(
        self, kind: str, year: str, day: str, theme: str
    ) -> Iterator[tuple[str, str, tuple[tuple[str, str], ...]]]:
        rng = self.rng
        yield "year", year, (("role", "title"),)
        yield "region", "Kabupaten Sukamekar", (("role", "header"),)
        yield "title", theme or f"{kind} {self.number}", ()
        yield "date", day or f"{year}-{rng.randint(1, 12):02d}-11", ()
        yield "signed", rng.choice(("yes", "copy", "electronic", "unknown", "no")), ()
        yield "signer", "RATNA WIDURI", (("position", rng.choice(("KEPALA DINAS", "KEPALA BAPPEDA"))),)
        yield "number", f"400.2/{self.number}/2024", ()
        if day:
            yield "activity-date", day, ()
            yield "activity-name", theme, ()
            yield "activity-place", rng.choice(PLACES), ()
        if kind == "laporan_kegiatan":
            yield "figures", " ".join(str(rng.randint(2, 400)) for _ in range(12)), ()
        if kind in TOLD_BY:
            yield "split", rng.choice(("sex", "none")), ()
            yield "percent", rng.choice(("counted", "bare")), ()
            for _ in range(24):
                yield self.quantity(year)

    def quantity(self, year: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        rng = self.rng
        what = rng.choice(self.quantities)
        unit = "persen" if what.unit == "persen" else "jumlah"
        value = f"{rng.choice((71.2, 71.2, 73.9))}" if unit == "persen" else str(rng.choice((1204, 1204, 1290)))
        place, sex = rng.choice((*KECAMATAN, "")), rng.choice(("", "L", "P"))
        more = {"what": what.name, "unit": unit, "year": year, "place": place, "sex": sex, "step": "1"}
        return "quantity", value, tuple((key, each) for key, each in more.items() if each)

    def table(self) -> Table:
        rng = self.rng
        rows: list[tuple[str, ...]] = [("No", "Kecamatan", "L", "P", "Jumlah", "Persen")]
        totals = [0, 0]
        for n, place in enumerate(KECAMATAN, 1):
            male, female = rng.randint(100, 900), rng.randint(100, 900)
            totals = [totals[0] + male, totals[1] + female]
            wrong = rng.random() < 0.01
            rows.append((str(n), place, str(male), str(female), str(male + female + 100 * wrong), "97,1"))
        rows.append(("", "Jumlah", *map(str, totals), str(sum(totals)), "97,1"))
        return Table(rows=tuple(rows), place="tabel 1", page=1)

    def picture(self) -> Picture:
        rng = self.rng
        if self.photos and rng.random() < REUSED:
            return rng.choice(self.photos)
        windows = tuple(f"{rng.getrandbits(64):016x}" for _ in range(9))
        made = Picture(page=1, width=1280, height=960, phash=f"{rng.getrandbits(64):016x}", windows=windows)
        self.photos.append(made)
        return made

    def sketch(self) -> tuple[int, ...]:
        rng = self.rng
        if self.sketches and rng.random() < RECYCLED:
            old = rng.choice(self.sketches)
            return tuple(rng.getrandbits(32) if rng.random() < 0.1 else each for each in old)
        made = tuple(rng.getrandbits(32) for _ in range(64))
        self.sketches.append(made)
        return made
