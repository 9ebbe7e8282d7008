"""The facts a document tells of itself: one module each, registered here."""

from __future__ import annotations

from classifiers.facts import (
    activity,
    activity_date,
    annex,
    budget,
    caption,
    child_voice,
    date,
    draft,
    figures,
    identity,
    issuer,
    klaster,
    law,
    link,
    member,
    number,
    partnership,
    percent,
    quantity,
    region,
    signed,
    signer,
    split,
    standard,
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
    "activity": activity,
    "child-voice": child_voice,
    "partnership": partnership,
    "standard": standard,
    "figures": figures,
    "caption": caption,
    "child-identity": identity,
    "budget": budget,
    "quantity": quantity,
    "percent": percent,
    "split": split,
}

# readers that look at every part of a bundle, not at its main part only
WHOLE = frozenset({"activity", "child-voice", "partnership", "standard", "figures", "caption", "child-identity",
    "quantity", "split", "percent", "budget",
})  # fmt: skip
