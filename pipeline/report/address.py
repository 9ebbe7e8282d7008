"""Whom a letter is addressed to: the head of an office, or those of a group of them."""

from __future__ import annotations

import re

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.offices import Office
from rules.cover import Cover

_SHORT = frozenset({"uptd", "upt", "rsud", "paud", "pkk", "kb"})
# By the first word of the name; the head of what stands nowhere here is its Kepala.
_HEADS = (
    (re.compile(r"rumah sakit|perusahaan|perumda", re.I), N_("Direktur {office}")),
    (re.compile(r"(?:pengadilan|mahkamah|tim|tp|forum|dewan)\b", re.I), N_("Ketua {office}")),
    (re.compile(r"bunda", re.I), "{office}"),
    (re.compile(r"jaringan|inspektorat", re.I), N_("Pimpinan {office}")),
    (re.compile(r"kementerian", re.I), N_("Kepala Kantor {office}")),
)
_EACH = (  # many of a kind: a circular to all of them
    (re.compile(r"semua|seluruh", re.I), N_("Kepala Perangkat Daerah se-{region}")),
    (re.compile(r"kecamatan", re.I), N_("Camat se-{region}")),
    (re.compile(r"desa|kelurahan", re.I), N_("Kepala Desa dan Lurah se-{region}")),
    (re.compile(r"puskesmas", re.I), N_("Kepala Puskesmas se-{region}")),
)


def addressed(office: Office, cover: Cover, region: str, _: Translate) -> tuple[str, ...]:
    """The lines after "Yth.": who, and the region where the first line does not say it."""
    for pattern, text in _EACH:
        if pattern.match(office.label):
            return (_(text).format(region=region),)
    name = full_name(office, cover)
    if name.startswith("Sekretariat "):
        return (_(N_("Sekretaris {office}")).format(office=name.removeprefix("Sekretariat ")), region)
    text = next((text for pattern, text in _HEADS if pattern.match(name)), N_("Kepala {office}"))
    return (_(text).format(office=name), region)


def full_name(office: Office, cover: Cover) -> str:
    """As the region writes it, else as the rulebook spells it out."""
    if office.name:
        return office.name
    first = next((each for each in cover.offices if each.name == office.opds[0]), None)
    if first is None or not first.phrases or len(office.label.split()) > 1:
        return office.label
    return " ".join(
        word.upper()
        if word in _SHORT
        else word
        if word in ("dan", "serta")
        else word.capitalize()
        for word in first.phrases[0].split()
    )
