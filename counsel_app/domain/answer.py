"""What another office answers to a referral, and the reference both sides call it by."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

RESULTS: Final = (
    "APPOINTMENT", "ATTENDED", "NOT_ATTENDED", "WAITLIST", "REJECTED_CAPACITY",
    "REJECTED_STATUS", "WITHDRAWN",
)  # fmt: skip
"""What an office can answer, of ``referral_results``, in the order of the slip."""
_DAY: Final = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))(?!\d)")
_LEAST: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one referral letter; ``result`` is of ``RESULTS``."""

    reference: str
    letter_of: date | None
    """The day of the letter that is answered."""
    result: str
    answered_on: date
    appointment_on: date | None = None
    remark: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedLetter:
    """A referral letter from elsewhere: what is needed to answer it."""

    reference: str
    written_on: date | None
    sender: str
    recipient: str
    purpose: str


def bare_reference(typed: str) -> str:
    """A reference as it is compared: no date, no blanks or dashes, capitals.

    Takes what a person types or what the slip's QR code says
    (``DD-7KQ2M-B2C4 2026-11-13``). Empty where too little is left to tell
    one referral from another.
    """
    without_day = _DAY.sub(" ", unicodedata.normalize("NFKC", typed))
    bare = "".join(char for char in without_day.upper() if char.isascii() and char.isalnum())
    return bare if len(bare) >= _LEAST else ""


def matches(wanted: str, *, reference: str) -> bool:
    """Whether ``wanted`` (a bare reference) is ``reference``, its case or its last part."""
    whole = bare_reference(reference)
    case = bare_reference(reference.rpartition("-")[0])
    return wanted in {whole, case, whole[-_LEAST:]}
