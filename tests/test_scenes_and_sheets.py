"""Photographs of scenes are told from scans and photographs of paper, on pictures of many sorts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from extractors import picture
from extractors.contract import Reading, Source
from extractors.picture_form import looks_like_sheet
from extractors.picture_ground import ground_of
from pipeline.records import Photo, Settings
from tests.drawn_pictures import SCENES, SHEETS, SIGNS, room, sheet, snapped, stamped


def read(image: Image.Image, folder: Path, exif: Image.Exif | None = None) -> Reading:
    image.save(folder / "a.jpg", quality=75, exif=exif or Image.Exif())
    source = Source(path="a.jpg", file=folder / "a.jpg", media_type="image/jpeg")
    return picture.read(source, Settings(ocr="auto", spool=folder))


def photo_of(reading: Reading) -> Photo:
    assert reading.photo is not None
    return reading.photo


@pytest.mark.parametrize("name", SCENES)
def test_scenes_are_no_paper(name: str) -> None:
    assert looks_like_sheet(np.asarray(SCENES[name]())) is not True


@pytest.mark.parametrize("name", SHEETS)
def test_paper_is_never_taken_for_a_scene(name: str) -> None:
    assert looks_like_sheet(np.asarray(SHEETS[name]())) is not False


@pytest.mark.parametrize("name", ["warm light", "far off", "short letter", "certificate on a desk"])
def test_sheets_are_documents(tmp_path: Path, name: str) -> None:
    assert photo_of(read(SHEETS[name](), tmp_path)).form == "document"


@pytest.mark.parametrize("name", SIGNS)
def test_signs_that_fill_the_picture_are_photos(tmp_path: Path, name: str) -> None:
    assert photo_of(read(SIGNS[name](), tmp_path)).form == "photo"


@pytest.mark.parametrize("name", ["stamp on the right", "stamp on the left", "stamp above"])
def test_the_stamp_of_a_camera_is_read_before_a_light_wall(tmp_path: Path, name: str) -> None:
    photo = photo_of(read(SCENES[name](), tmp_path))
    assert (photo.form, photo.stamped) == ("photo", "2024-09-18")


def test_a_long_stamp_with_a_short_year(tmp_path: Path) -> None:
    lines = (
        "Rimbajaya, Kabupaten Tirtawana, Jawa Tengah", "Lat -7.361234 Long 109.904321",
        "18/09/24 10:05 AM GMT +07:00",
    )  # fmt: skip
    photo = photo_of(read(stamped(room(9, (240, 243, 240), (214, 205, 190)), "la", lines), tmp_path))
    assert (photo.form, photo.stamped) == ("photo", "2024-09-18")


def test_a_bare_wall_is_a_photo_where_a_camera_took_it(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Acme", "Acme Foto 5"
    blank = room(3, (235, 235, 235), (235, 235, 235), 0, windows=False)
    assert photo_of(read(blank, tmp_path, exif)).form == "photo"
    assert photo_of(read(sheet(), tmp_path, exif)).form == "document"


def test_the_ground_of_a_page_is_measured_inside_its_edges() -> None:
    ground = ground_of(np.asarray(snapped(sheet(), 28, (120, 100, 80), 0.3)))
    assert ground.framed
    assert ground.even > 0.85
    wall = ground_of(np.asarray(SCENES["white room"]()))
    assert not wall.framed
    assert wall.even < 0.5
