"""What is counted, as Ibis expressions: one definition for every engine.

Each cube is one pass over a table and keeps whole numbers only. Margins and
medians are worked out from the cubes (``regional.statistics``), so that no
engine's idea of a median or of a tie can make a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import ibis
from ibis import _

from counsel_app.regional.base import TABLES

Tables = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Both days belong to it."""

    first: date
    last: date

    def has(self, day: Any) -> Any:
        """Whether ``day`` lies in it."""
        return (day >= ibis.literal(self.first)) & (day <= ibis.literal(self.last))

    def meets(self, begun: Any, ended: Any) -> Any:
        """Whether what began and ended then was there on one of its days."""
        return (begun.isnull() | (begun <= ibis.literal(self.last))) & (
            ended.isnull() | (ended >= ibis.literal(self.first))
        )


def tables() -> Tables:
    """The tables of ``regional.base``, to be found under their names by any engine."""
    return {name: ibis.table(dict(columns), name=name) for name, columns in TABLES.items()}


def _open_files(base: Tables, period: Period) -> Any:
    files = base["file"]
    return files.filter(period.meets(files.contact_on, files.closed_on))


def _people(base: Tables, period: Period) -> Any:
    """Who had an open case, with what is known of them."""
    keys = ("age_group", "sex", "origin", "status", "german", "procedure")
    there = _open_files(base, period).select("person").distinct()
    known = there.left_join(base["person"], "person")
    coded = known.select(**{key: known[key].fill_null("") for key in keys})
    return coded.group_by(keys).agg(n=_.count())


def _files(base: Tables, period: Period) -> Any:
    """Open cases; those that ended in the period with the reason."""
    files = _open_files(base, period)
    is_ended = files.closed_on.notnull() & (files.closed_on <= ibis.literal(period.last))
    keyed = files.select(
        "region",
        "service",
        "housing",
        ended=is_ended.ifelse("CLOSED", "OPEN"),
        closure=is_ended.ifelse(files.closure, ""),
    )
    return keyed.group_by("region", "service", "housing", "ended", "closure").agg(n=_.count())


def _waits(base: Tables, period: Period) -> Any:
    files = _open_files(base, period)
    both = files.filter(files.contact_on.notnull(), files.appointment_on.notnull())
    days = both.appointment_on.delta(both.contact_on, unit="day").cast("int64")
    return both.select(days=days).group_by("days").agg(n=_.count())


def _talks(base: Tables, period: Period) -> Any:
    talks = base["talk"]
    held = talks.filter(period.has(talks.held_on))
    keys = ("place", "language", "interpreter")
    return held.group_by(keys).agg(n=_.count(), minutes=_.minutes.sum().fill_null(0).cast("int64"))


def _districts(base: Tables, period: Period) -> Any:
    talks = base["talk"]
    held = talks.filter(period.has(talks.held_on)).group_by("file").agg(talks=_.count())
    known = held.left_join(base["file"], "file")
    coded = known.select(region=known["region"].fill_null(""), talks=known["talks"])
    return coded.group_by("region").agg(n=_.talks.sum().cast("int64"))


def _contracts(base: Tables, period: Period) -> Any:
    contracts = base["contract"]
    signed = contracts.filter(period.has(contracts.signed_on))
    files = base["file"].select("file", "person")
    origins = base["person"].select("person", "origin")
    of_file = signed.left_join(files, "file").drop("file_right")
    known = of_file.left_join(origins, "person")
    coded = known.select(
        instrument=known["instrument"],
        origin=known["origin"].fill_null(""),
        broker=known["broker"],
    )
    return coded.group_by("instrument", "origin", "broker").agg(n=_.count())


def _events(base: Tables, period: Period) -> Any:
    events = base["event"]
    held = events.filter(period.has(events.held_on))
    return held.group_by("kind").agg(n=_.count(), heads=_.heads.sum().fill_null(0).cast("int64"))


def _demands(base: Tables, period: Period) -> Any:
    demands = base["demand"]
    noted = demands.filter(period.has(demands.noted_on))
    offer = (noted.course != "").ifelse(noted.course, noted.instrument)
    return noted.select("region", offer=offer).group_by("region", "offer").agg(n=_.count())


def _volunteers(base: Tables, period: Period) -> Any:
    given = base["assignment"]
    there = given.filter(period.meets(given.begun_on, given.ended_on))
    return there.group_by("volunteer").agg(tasks=_.count()).group_by("tasks").agg(n=_.count())


def _hours(base: Tables, period: Period) -> Any:
    hours = base["hours"]
    worked = hours.filter(period.has(hours.worked_on))
    return worked.agg(minutes=_.minutes.sum().fill_null(0).cast("int64"))


def _dated(table: str, day: str, *keys: str) -> Callable[[Tables, Period], Any]:
    """Rows of one table whose day lies in the period, counted by ``keys``."""

    def cube(base: Tables, period: Period) -> Any:
        rows = base[table]
        return rows.filter(period.has(rows[day])).group_by(keys).agg(n=_.count())

    return cube


def _offers(table: str) -> Callable[[Tables, Period], Any]:
    """What is on offer now, whatever the period."""

    def cube(base: Tables, _period: Period) -> Any:
        return (
            base[table]
            .group_by("kind")
            .agg(
                n=_.count(),
                places=_.places.sum().fill_null(0).cast("int64"),
                free=_.free.sum().fill_null(0).cast("int64"),
            )
        )

    return cube


CUBES: Final[Mapping[str, Callable[[Tables, Period], Any]]] = {
    "people": _people,
    "files": _files,
    "waits": _waits,
    "talks": _talks,
    "districts": _districts,
    "topics": _dated("topic", "held_on", "topic"),
    "referrals": _dated("referral", "sent_on", "office", "result", "wait"),
    "demands": _demands,
    "reasons": _dated("reason", "noted_on", "reason"),
    "contracts": _contracts,
    "events": _events,
    "volunteers": _volunteers,
    "notes": _dated("note", "written_on", "happening"),
    "hours": _hours,
    "courses": _offers("course"),
    "openings": _offers("opening"),
}


def cubes(*, first: date, last: date) -> dict[str, Any]:
    """Every cube from ``first`` to ``last`` as an expression over ``tables``."""
    base, period = tables(), Period(first=first, last=last)
    return {name: cube(base, period) for name, cube in CUBES.items()}
