"""What a file's own name and its folders add to what is in it."""

from __future__ import annotations

from pathlib import PurePosixPath

from classifiers.lexicon import Lexicon
from classifiers.text import PageView, View
from classifiers.weigh import Placed
from classifiers.zones import Zone
from pipeline.language import N_
from pipeline.records import Mark, Page

FEW_WORDS = 60  # a document with fewer is read together with its name
PLACE = N_("nama berkas")


def named(view: View, lexicon: Lexicon, spoken: set[int]) -> list[Placed]:
    """Phrases in the name of a file that says little itself.

    People caption a photo by naming its file, so there the name speaks by itself; the folders, and
    the names of other files, only strengthen what the content already says (`spoken`).
    """
    photo = view.document.photo is not None and view.document.photo.form == "photo"
    words = sum(page.normal.text.count(" ") for page in view.pages)
    if not photo and words >= FEW_WORDS:
        return []
    found = _placed(view.document.path, view.stem, Zone.CAPTION, lexicon)
    if not photo:
        found = [each for each in found if _agrees(each, lexicon, spoken)]
    known = spoken | {
        use.owner.indicator for each in found for use in lexicon.uses[each.hit.phrase]
    }
    folders = "\n".join(PurePosixPath(view.document.path.replace("!", "/")).parts[:-1])
    around = _placed(view.document.path, folders, Zone.FOLDER, lexicon)
    return found + [each for each in around if _agrees(each, lexicon, known)]


def _placed(path: str, text: str, zone: Zone, lexicon: Lexicon) -> list[Placed]:
    page = PageView(path, Page(number=None, text=text, marks=(Mark(0, PLACE),)))
    return [Placed(hit, page, zone) for hit in lexicon.hits(page)]


def _agrees(each: Placed, lexicon: Lexicon, spoken: set[int]) -> bool:
    return any(use.owner.indicator in spoken for use in lexicon.uses[each.hit.phrase])
