"""Who did what with a case file: the actions that are kept, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire


class Action(StrEnum):
    """What was done. Those before ``WRITTEN`` leave no other trace in the file."""

    UNLOCKED = "unlocked"
    SEEN = "seen"
    ATTACHMENT_OPENED = "attachment_opened"
    PRINTED = "printed"
    SAVED = "saved"
    EXPORTED = "exported"
    TAKEN_IN = "taken_in"
    FINDING_ACCEPTED = "finding_accepted"
    BACKED_UP = "backed_up"
    SENT = "sent"
    UPDATED = "updated"
    FAILED = "failed"
    WRITTEN = "written"
    DELETED = "deleted"
    ERASED = "erased"

    @property
    def label(self) -> Label:
        """The action as a word."""
        return LABELS[self]


LABELS: Final = {
    Action.UNLOCKED: Label(de="Fallakte entsperrt", en="Case file unlocked"),
    Action.SEEN: Label(de="Fall angesehen", en="Case seen"),
    Action.ATTACHMENT_OPENED: Label(de="Dokument geöffnet", en="Document opened"),
    Action.PRINTED: Label(de="gedruckt", en="printed"),
    Action.SAVED: Label(de="als Datei gespeichert", en="saved as a file"),
    Action.EXPORTED: Label(de="weitergegeben", en="passed on"),
    Action.TAKEN_IN: Label(de="Paket übernommen", en="package taken in"),
    Action.FINDING_ACCEPTED: Label(
        de="trotz Auffälligkeit weitergearbeitet", en="went on in spite of a finding"
    ),
    Action.BACKED_UP: Label(de="Sicherung gemacht", en="backup made"),
    Action.SENT: Label(de="Paket gemacht", en="package made"),
    Action.UPDATED: Label(de="Programm aktualisiert", en="program updated"),
    Action.FAILED: Label(de="nicht gelungen", en="not done"),
    Action.WRITTEN: Label(de="geschrieben", en="written"),
    Action.DELETED: Label(de="gelöscht", en="deleted"),
    Action.ERASED: Label(de="endgültig gelöscht", en="erased for good"),
}


class Kind(StrEnum):
    """The actions in groups, to filter by."""

    SEEN = "seen"
    WRITTEN = "written"
    LEFT = "left"
    """Left the file: printed, saved, passed on."""
    GONE = "gone"
    FILE = "file"
    """What the program did with the file as a whole."""


ACTIONS_OF: Final[Mapping[Kind, frozenset[Action]]] = {
    Kind.SEEN: frozenset({Action.SEEN, Action.ATTACHMENT_OPENED}),
    Kind.WRITTEN: frozenset({Action.WRITTEN}),
    Kind.LEFT: frozenset({Action.PRINTED, Action.SAVED, Action.EXPORTED}),
    Kind.GONE: frozenset({Action.DELETED, Action.ERASED}),
    Kind.FILE: frozenset(
        {
            Action.UNLOCKED,
            Action.TAKEN_IN,
            Action.FINDING_ACCEPTED,
            Action.BACKED_UP,
            Action.SENT,
            Action.UPDATED,
            Action.FAILED,
        }
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One thing that somebody did.

    ``key`` names the entry, ``person`` is the id on a key card. ``detail``
    holds codes, ids and counts, never a word that a person typed.
    """

    key: str
    at: datetime
    person: str
    device: str
    action: Action
    case_id: str = ""
    record_type: str = ""
    record_id: str = ""
    detail: Mapping[str, Wire] = field(default_factory=dict)
