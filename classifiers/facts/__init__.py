"""The facts a document tells of itself: one module each, registered here."""

from __future__ import annotations

from classifiers.facts import (
    activity_date,
    annex,
    date,
    draft,
    issuer,
    klaster,
    law,
    link,
    member,
    number,
    region,
    signed,
    signer,
    title,
    validity,
    year,
)
from classifiers.facts.contract import Reader

FACTS: dict[str, Reader] = {
    "number": number,
    "date": date,
    "year": year,
    "title": title,
    "region": region,
    "issuer": issuer,
    "signer": signer,
    "signed": signed,
    "validity": validity,
    "draft": draft,
    "link": link,
    "klaster": klaster,
    "member": member,
    "activity-date": activity_date,
    "annex": annex,
    "law": law,
}
