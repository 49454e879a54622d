"""What others have to offer: places in courses, and openings in training and work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

STALE_AFTER_DAYS = 90
"""An entry nobody has looked at for a quarter is shown as stale: places move fast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course(Record):
    """One course, as its provider tells: how large, what for, and for which lives.

    Source of the fields: thesis 2 of the Dresden paper of 2017 (hours, size,
    prerequisites, life circumstances, regional planning).
    """

    TYPE: ClassVar[str] = "course"
    LABEL: ClassVar[Label] = Label(de="Kurs", en="Course")

    institution_id: Annotated[
        str,
        Attr(
            de="Anbieter",
            en="Provider",
            group=Group.DIRECTORY,
            link="institution",
            mandatory=True,
        ),
    ] = ""
    kind: Annotated[
        str, Attr(de="Art", en="Kind", group=Group.DIRECTORY, codes="courses", mandatory=True)
    ] = ""
    title: Annotated[
        str, Attr(de="Bezeichnung", en="Title", group=Group.DIRECTORY, search="text")
    ] = ""
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.DIRECTORY, codes="regions")
    ] = ""
    level_from: Annotated[
        str, Attr(de="Ab Niveau", en="From level", group=Group.DIRECTORY, codes="cefr")
    ] = ""
    level_to: Annotated[
        str, Attr(de="Bis Niveau", en="To level", group=Group.DIRECTORY, codes="cefr")
    ] = ""
    literacy: Annotated[
        str,
        Attr(
            de="Lesen und Schreiben: mindestens",
            en="Reading and writing: at least",
            group=Group.DIRECTORY,
            codes="literacy",
        ),
    ] = ""
    age_from: Annotated[int | None, Attr(de="Ab Alter", en="From age", group=Group.DIRECTORY)] = (
        None
    )
    age_to: Annotated[int | None, Attr(de="Bis Alter", en="To age", group=Group.DIRECTORY)] = None
    women_only: Annotated[
        bool, Attr(de="Nur für Frauen", en="Women only", group=Group.DIRECTORY)
    ] = False
    size: Annotated[int | None, Attr(de="Plätze", en="Places", group=Group.DIRECTORY)] = None
    free_places: Annotated[
        int | None, Attr(de="Freie Plätze", en="Free places", group=Group.DIRECTORY)
    ] = None
    starts_on: Annotated[date | None, Attr(de="Beginn", en="Start", group=Group.DIRECTORY)] = None
    ends_on: Annotated[date | None, Attr(de="Ende", en="End", group=Group.DIRECTORY)] = None
    times: Annotated[
        tuple[str, ...],
        Attr(de="Zeiten", en="Times", group=Group.DIRECTORY, codes="day_parts"),
    ] = ()
    has_childcare: Annotated[
        bool, Attr(de="Mit Kinderbetreuung", en="With childcare", group=Group.DIRECTORY)
    ] = False
    is_barrier_free: Annotated[
        bool, Attr(de="Barrierefrei", en="Step-free", group=Group.DIRECTORY)
    ] = False
    status_hint: Annotated[
        str,
        Attr(
            de="Zugang nach dem Gesetz (Hinweis)",
            en="Admission by law (a hint)",
            group=Group.DIRECTORY,
            multiline=True,
        ),
    ] = ""
    status_hint_source: Annotated[
        str, Attr(de="Quelle dazu", en="Its source", group=Group.DIRECTORY)
    ] = ""
    checked_on: Annotated[
        date | None, Attr(de="Geprüft am", en="Checked on", group=Group.DIRECTORY)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening(Record):
    """A place in training or work, or in a measure that leads there."""

    TYPE: ClassVar[str] = "opening"
    LABEL: ClassVar[Label] = Label(de="Platz", en="Opening")

    institution_id: Annotated[
        str,
        Attr(
            de="Betrieb oder Träger",
            en="Employer or provider",
            group=Group.DIRECTORY,
            link="institution",
            mandatory=True,
        ),
    ] = ""
    instrument: Annotated[
        str, Attr(de="Art", en="Kind", group=Group.DIRECTORY, codes="instruments", mandatory=True)
    ] = ""
    title: Annotated[
        str,
        Attr(
            de="Beruf oder Aufgabe",
            en="Occupation or task",
            group=Group.DIRECTORY,
            search="text",
            mandatory=True,
        ),
    ] = ""
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.DIRECTORY, codes="regions")
    ] = ""
    places: Annotated[int | None, Attr(de="Plätze", en="Places", group=Group.DIRECTORY)] = None
    free_places: Annotated[
        int | None, Attr(de="Freie Plätze", en="Free places", group=Group.DIRECTORY)
    ] = None
    starts_on: Annotated[date | None, Attr(de="Beginn", en="Start", group=Group.DIRECTORY)] = None
    level_from: Annotated[
        str, Attr(de="Deutsch ab", en="German from", group=Group.DIRECTORY, codes="cefr")
    ] = ""
    school_certificate: Annotated[
        str,
        Attr(
            de="Schulabschluss",
            en="School certificate",
            group=Group.DIRECTORY,
            codes="school_certificates",
        ),
    ] = ""
    age_from: Annotated[int | None, Attr(de="Ab Alter", en="From age", group=Group.DIRECTORY)] = (
        None
    )
    age_to: Annotated[int | None, Attr(de="Bis Alter", en="To age", group=Group.DIRECTORY)] = None
    times: Annotated[
        tuple[str, ...],
        Attr(de="Zeiten", en="Times", group=Group.DIRECTORY, codes="day_parts"),
    ] = ()
    is_barrier_free: Annotated[
        bool, Attr(de="Barrierefrei", en="Step-free", group=Group.DIRECTORY)
    ] = False
    status_hint: Annotated[
        str,
        Attr(
            de="Zugang nach dem Gesetz (Hinweis)",
            en="Admission by law (a hint)",
            group=Group.DIRECTORY,
            multiline=True,
        ),
    ] = ""
    status_hint_source: Annotated[
        str, Attr(de="Quelle dazu", en="Its source", group=Group.DIRECTORY)
    ] = ""
    checked_on: Annotated[
        date | None, Attr(de="Geprüft am", en="Checked on", group=Group.DIRECTORY)
    ] = None


def is_stale(checked_on: date | None, *, today: date) -> bool:
    """Whether nobody has confirmed an entry for a quarter."""
    return checked_on is None or (today - checked_on).days > STALE_AFTER_DAYS


def kind_of(offer: Course | Opening) -> str:
    """The code of a course's or an opening's kind, each of its own list."""
    return offer.kind if isinstance(offer, Course) else offer.instrument
