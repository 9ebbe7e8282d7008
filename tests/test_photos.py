"""The same photo is known again when it is saved anew or cut; mirrored or other photos are not."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from extractors.phash import fingerprint, hashed, picture_of, windows
from pipeline.records import Exhibit, Photo, Status
from rules.checks.photos import alike_pairs, shots_of


def scene(seed: int) -> Image.Image:
    """A picture with large and small forms, as a photo has."""
    rng = np.random.default_rng(seed)
    layers = [
        np.asarray(
            Image.fromarray((rng.random((n, n)) * 255).astype(np.uint8)).resize(
                (960, 720), Image.Resampling.BICUBIC
            ),
            dtype=float,
        )
        for n in (3, 6, 12, 40)
    ]
    mixed = sum(layer * weight for layer, weight in zip(layers, (0.4, 0.3, 0.2, 0.1), strict=True))
    return Image.fromarray(mixed.astype(np.uint8)).convert("RGB")


def saved(image: Image.Image, quality: int = 90) -> bytes:
    stream = BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def shown_alike(one: Image.Image, two: Image.Image, quality: int = 90) -> bool:
    exhibits = []
    for name, data in (("a/1.jpg", saved(one)), ("b/2.jpg", saved(two, quality))):
        picture = picture_of(data, 1)
        assert picture is not None
        exhibits.append(
            Exhibit(
                path=name, sha256=name, size=len(data), media_type="image/jpeg", status=Status.OK,
                kind="foto", photo=Photo(), pictures=(picture,),
            )
        )  # fmt: skip
    return bool(list(alike_pairs(shots_of(exhibits))))


@pytest.mark.parametrize("seed", range(4))
def test_copies_are_known(seed):
    image = scene(seed)
    assert shown_alike(image, image.resize((640, 480)), quality=30)
    assert shown_alike(image, image.crop((50, 36, 910, 684)))
    assert shown_alike(image, image.crop((0, 0, 768, 576)))
    assert shown_alike(image.crop((96, 144, 864, 720)), image)


@pytest.mark.parametrize("seed", range(4))
def test_a_strip_cut_off_hides_no_photo(seed):
    image = scene(seed)
    assert shown_alike(image, image.crop((20, 10, 950, 560)))
    assert shown_alike(image.crop((0, 150, 960, 720)), image)


@pytest.mark.parametrize("seed", range(4))
def test_others_are_not(seed):
    image = scene(seed)
    assert not shown_alike(image, image.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    assert not shown_alike(image, scene(seed + 100))


def test_windows_are_for_photos_only():
    assert len(windows(scene(1))) == 33
    assert windows(scene(1).resize((200, 150))) == ()
    assert windows(Image.new("RGB", (900, 700), "white")) == ()


def test_windows_speak_the_language_of_the_whole():
    image = scene(5).convert("L").resize((256, 256), Image.Resampling.BILINEAR)

    small = image.resize((32, 32), Image.Resampling.LANCZOS)
    assert hashed(small) == fingerprint(image)
