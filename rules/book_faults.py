"""What is wrong between the files of a rulebook, when each of them fits its schema."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the schema's module imports this one
    from rules.book import Cover, Indicator


def cross_faults(cover: Cover, loaded: list[tuple[Path, Indicator]]) -> list[str]:
    """Faults that no single file shows: ids used twice, names that nothing defines."""
    faults: list[str] = []
    seen: dict[int, Path] = {}
    defined = {indicator.id for _, indicator in loaded}
    for path, indicator in loaded:
        if indicator.id in seen:
            faults.append(f"{path.name}:1: id {indicator.id} is also in {seen[indicator.id].name}")
        seen[indicator.id] = path
        if indicator.klaster not in {klaster.id for klaster in cover.klaster}:
            faults.append(f"{path.name}:1: klaster {indicator.klaster} is not in book.yaml")
        for item in indicator.items:
            for aspect in set(item.aspects) - cover.aspects.keys():
                faults.append(f"{path.name}:1: {item.key}: aspect {aspect} is not in book.yaml")
            shares = item.grading.shares if item.grading else ()
            for number in {share.indicator for share in shares} - {None, *defined}:
                faults.append(f"{path.name}:1: {item.key}: indicator {number} is not defined")
            keys = {each.key for each in indicator.items}
            if item.founded_by and item.founded_by not in keys:
                faults.append(f"{path.name}:1: {item.key}: founded_by {item.founded_by} is no item of it")
            for key in item.denied.shown_by if item.denied else ():
                if key not in {f"{other.id}.{each.key}" for _, other in loaded for each in other.items}:
                    faults.append(f"{path.name}:1: {item.key}: denied: {key} is not defined")
            for leg in {leg for combination in item.enough for leg in combination}:
                for kind in set(leg.kinds) - set(item.kinds):
                    faults.append(f"{path.name}:1: {item.key}: enough: {kind} is not among its kinds")
            for code in set(item.checks) - cover.codes.keys():
                faults.append(f"{path.name}:1: {item.key}: finding code {code} is not in book.yaml")
    return faults
