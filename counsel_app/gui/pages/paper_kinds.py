"""Which papers there are, and what each is about."""

from __future__ import annotations

from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.records import Record
from counsel_app.domain.referral import Referral, Release

CASE_PAPERS: Final = (
    "folder", "folder_apart", "plan", "privacy", "consent", "handover", "file",
)  # fmt: skip
"""Papers about the whole case, as they are offered."""

REPORT, CLIENT, REFERRAL = "report", "client", "referral"
_ABOUT: Final[tuple[tuple[type[Record], tuple[str, ...]], ...]] = (
    (Consultation, (REPORT, CLIENT, "plain", "appointment", "interpreter")),
    (Referral, (REFERRAL,)),
    (Release, ("release",)),
    (Case, CASE_PAPERS),
)
"""What a paper is about, and the papers that there are about it."""
BILINGUAL: Final = frozenset(
    {
        CLIENT,
        "appointment",
        "release",
        "consent",
        "privacy",
        "plan",
        "folder",
        "folder_apart",
        "file",
    }
)
"""Papers in the client's language beside the German."""

SIGNED_TWICE: Final = frozenset({"release", "consent", "plan"})
"""Papers of which the client signs and keeps one copy, and the file the other."""

OWN_DIGITS: Final = frozenset({"ar", "prs", "pes", "ps", "ckb"})
"""Languages that also write numbers in digits of their own; a test holds it to the phrases."""

CODE_OF: Final = {
    "ar": "ara",
    "prs": "prs",
    "pes": "pes",
    "ps": "pus",
    "ckb": "ckb",
    "kmr": "kmr",
    "ti": "tir",
    "am": "amh",
    "so": "som",
    "uk": "ukr",
    "ru": "rus",
    "tr": "tur",
    "fr": "fra",
    "en": "eng",
    "de": "deu",
}
"""Language of a client sheet → its code in the list of languages."""


def about(kind: str) -> tuple[type[Record], tuple[str, ...]]:
    """What a paper of ``kind`` is about, and the papers to choose from there."""
    return next((record, kinds) for record, kinds in _ABOUT if kind in kinds)


def talk_papers(talk: Consultation, *, is_latest: bool) -> tuple[str, ...]:
    """The papers of one conversation that are offered at once; the rest is behind its template."""
    if not is_latest:
        return REPORT, CLIENT
    slips = ("appointment", "interpreter") if talk.next_appointment_on else ()
    return (REPORT, CLIENT, "plain", *slips)
