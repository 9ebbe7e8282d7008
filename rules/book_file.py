"""One file of the rulebook against its schema; faults name the file and the line."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

M = TypeVar("M", bound=BaseModel)


class RulebookError(Exception):
    """The rulebook is wrong; each line of the message names a file, a line and what is wrong."""


def text_of(path: Path) -> str:
    """The text of a file; raises OSError, and RulebookError where it is not UTF-8."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise RulebookError(f"{path.name}:{line}: not UTF-8") from error


def validated(path: Path, text: str, model: type[M]) -> M:
    """One file against its schema; RulebookError names its lines."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return model.model_validate(yaml.load(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RulebookError(f"{path.name}:{line}: {error.problem}") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise RulebookError(f"{path.name}:{line}: {error.reason}") from error
    except ValidationError as error:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        lines = (
            f"{path.name}:{line_of(tree, fault['loc'])}:"
            f" {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        )
        raise RulebookError("\n".join(lines)) from error


def line_of(node: yaml.Node | None, loc: tuple[int | str, ...]) -> int:
    """The line of the deepest node that loc still reaches."""
    line = node.start_mark.line + 1 if node else 1
    for step in loc:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        elif isinstance(node, yaml.MappingNode):
            pairs = {key.value: (key, value) for key, value in node.value}
            if step not in pairs:
                break
            key, node = pairs[step]
            line = key.start_mark.line + 1
            continue
        else:
            break
        line = node.start_mark.line + 1
    return line
