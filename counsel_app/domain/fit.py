"""What can be found when a client and an offer are laid side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_app.domain.labels import Label


class Weight(StrEnum):
    """What a finding does."""

    REASON = "reason"
    """It does not fit."""
    QUESTION = "question"
    """Not known: to be asked."""
    HINT = "hint"
    """To be thought of; decides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at; ``code`` names it in the statistics."""

    code: str
    weight: Weight
    text: Label
    source: str = ""
    checked_on: date | None = None
    is_grey: bool = False
    """A hint whose source is to be verified or past its review."""


def reason(code: str, de: str, en: str) -> Finding:
    """It does not fit, because."""
    return Finding(code=code, weight=Weight.REASON, text=Label(de=de, en=en))


def question(code: str, de: str, en: str) -> Finding:
    """It is not known, so ask."""
    return Finding(code=code, weight=Weight.QUESTION, text=Label(de=de, en=en))


def hint(code: str, de: str, en: str) -> Finding:
    """To be thought of."""
    return Finding(code=code, weight=Weight.HINT, text=Label(de=de, en=en))
