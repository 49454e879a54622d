"""What a volunteer is given to do, and what the volunteer writes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

NOTE_DRAFT: Final = "note:"
"""Begins the keys of unfinished notes; the assignment's id follows."""
HELP_DRAFT: Final = "help:"
DATE_DRAFT: Final = "date:"
PAPER_DRAFT: Final = "paper:"
HOURS_DRAFT: Final = "hours:"
FOLDER_DRAFT: Final = "folder:"
NEEDS_HELP: Final = "NEEDS_HELP"
"""The happening of a note that asks for help."""
NEW_DATE: Final = "NEW_DATE"
"""The happening of a note that proposes a date."""
MAX_PAPER: Final = 6 * 1024 * 1024
"""Bytes of one photo or PDF: with the record about it, it fits into one bundle."""
PAPER_TYPES: Final = ("image/jpeg", "application/pdf")
HAND_IN_DAYS: Final = 30
"""So long after the end the name stays: for what was returned to be written anew."""
FOLDER: Final = "FOLDER"
"""The happening of a note about which papers lie in the client's folder."""
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr)?", re.IGNORECASE)
_HOURS, _MINUTES = 24, 60


def read_time(text: str) -> str | None:
    """The time of day in ``text`` as ``HH:MM``; empty where there is none, None if it is no time.

    Takes what people write: ``9``, ``9.30``, ``09:30``, ``14 Uhr``.
    """
    written = text.strip()
    if not written:
        return ""
    found = _TIME.fullmatch(written)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """One task for one volunteer.

    It carries its own copy of the spoken name and language, so that the
    package needs no client record at all: what is not in it cannot leak.
    """

    TYPE: ClassVar[str] = "assignment"
    LABEL: ClassVar[Label] = Label(de="Begleitung", en="Assignment")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    volunteer_id: Annotated[
        str, Attr(de="Ehrenamtlich", en="Volunteer", group=Group.KEY, mandatory=True)
    ] = ""
    spoken_name: Annotated[
        str, Attr(de="Rufname", en="Spoken name", group=Group.ASSIGNMENT, mandatory=True)
    ] = ""
    languages: Annotated[
        tuple[str, ...],
        Attr(
            de="Sprachen",
            en="Languages",
            group=Group.ASSIGNMENT,
            codes="languages",
            mandatory=True,
        ),
    ] = ()
    task: Annotated[
        str,
        Attr(de="Aufgabe", en="Task", group=Group.ASSIGNMENT, mandatory=True, multiline=True),
    ] = ""
    not_to_do: Annotated[
        str,
        Attr(de="Was nicht dazugehört", en="Not part of it", group=Group.ASSIGNMENT),
    ] = ""
    meets_on: Annotated[
        date | None, Attr(de="Treffen am", en="Meeting on", group=Group.ASSIGNMENT)
    ] = None
    from_time: Annotated[str, Attr(de="Von", en="From", group=Group.ASSIGNMENT)] = ""
    to_time: Annotated[str, Attr(de="Bis", en="To", group=Group.ASSIGNMENT)] = ""
    meeting_point: Annotated[
        str, Attr(de="Treffpunkt", en="Meeting point", group=Group.ASSIGNMENT, mandatory=True)
    ] = ""
    stop: Annotated[str, Attr(de="Haltestelle", en="Tram or bus stop", group=Group.ASSIGNMENT)] = ""
    papers: Annotated[str, Attr(de="Mitbringen", en="Bring along", group=Group.ASSIGNMENT)] = ""
    ends_on: Annotated[
        date | None, Attr(de="Endet am", en="Ends on", group=Group.ASSIGNMENT, mandatory=True)
    ] = None
    goal: Annotated[
        str, Attr(de="Wofür es gut ist", en="What it is good for", group=Group.ASSIGNMENT)
    ] = ""
    german_level: Annotated[
        str, Attr(de="Deutsch", en="German", group=Group.EMPLOYED, codes="cefr")
    ] = ""
    """For employed companions; a volunteer learns it where the task says so."""
    full_name: Annotated[str, Attr(de="Voller Name", en="Full name", group=Group.RELEASED)] = ""
    """For employed companions, and only with the release ``release_id``."""
    release_id: Annotated[
        str,
        Attr(
            de="Schweigepflichtentbindung", en="Release", group=Group.PLAN, link="release",
        ),
    ] = ""  # fmt: skip
    withdrawn_on: Annotated[
        date | None, Attr(de="Zurückgezogen am", en="Withdrawn on", group=Group.ASSIGNMENT)
    ] = None
    """The package is taken back: nothing of it stays readable where it went."""
    stopped_on: Annotated[
        date | None, Attr(de="Vorzeitig beendet am", en="Stopped on", group=Group.ASSIGNMENT)
    ] = None
    stopped_why: Annotated[
        str, Attr(de="Warum beendet", en="Why it was stopped", group=Group.PLAN)
    ] = ""
    """Stays with the counsellors: the volunteer learns that, not why."""

    def shut(self, *, with_name: bool) -> Assignment:
        """What stays of a task that has ended: enough to hand in the work on it."""
        kept = {name: getattr(self, name) for name in kept_fields(with_name=with_name)}
        return Assignment(id=self.id, **kept)

    def has_ended(self, today: date) -> bool:
        """Whether nothing is to be done any more."""
        if self.withdrawn_on is not None:
            return True
        if self.stopped_on is not None and self.stopped_on <= today:
            return True
        return self.ends_on is not None and self.ends_on < today


def kept_fields(*, with_name: bool) -> frozenset[str]:
    """The fields of a task that stay on the volunteer's device after its end."""
    kept = frozenset({"case_id", "volunteer_id", "ends_on", "stopped_on", "withdrawn_on"})
    return kept | {"spoken_name"} if with_name else kept


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerNote(Record):
    """What happened, in the volunteer's own words."""

    TYPE: ClassVar[str] = "volunteer_note"
    LABEL: ClassVar[Label] = Label(de="Notiz", en="Note")

    assignment_id: Annotated[
        str, Attr(de="Begleitung", en="Assignment", group=Group.KEY, mandatory=True)
    ]
    written_on: Annotated[
        date | None,
        Attr(de="Datum", en="Date", group=Group.VOLUNTEER_LOG, mandatory=True),
    ] = None
    happening: Annotated[
        str,
        Attr(
            de="Was war",
            en="What happened",
            group=Group.VOLUNTEER_LOG,
            codes="happenings",
            mandatory=True,
        ),
    ] = ""
    text: Annotated[
        str,
        Attr(
            de="Notiz",
            en="Note",
            search="text",
            group=Group.VOLUNTEER_LOG,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    about_on: Annotated[
        date | None, Attr(de="Termin am", en="Date on", group=Group.VOLUNTEER_LOG)
    ] = None
    about_at: Annotated[str, Attr(de="Termin um", en="Date at", group=Group.VOLUNTEER_LOG)] = ""
