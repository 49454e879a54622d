"""The figures of a period as they were published, never worked out again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """One device whose changes the figures rest on, and how far they went."""

    sender: Annotated[str, Attr(de="Von", en="From", group=Group.LOCAL)] = ""
    device: Annotated[str, Attr(de="Gerät", en="Device", group=Group.LOCAL)] = ""
    last_seq: Annotated[
        int | None, Attr(de="Letztes Paket Nr.", en="Last package no.", group=Group.LOCAL)
    ] = None
    """None for what was entered in this very file."""
    sent_on: Annotated[date | None, Attr(de="Vom", en="Of", group=Group.LOCAL)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenReport(Record):
    """A report that left, or may leave, the house.

    ``figures`` are the published cells as JSON: what was left out is not in it
    either. Later reports are compared with it, so that nobody finds a small
    group by subtracting one from the other.
    """

    TYPE: ClassVar[str] = "frozen_report"
    LABEL: ClassVar[Label] = Label(de="Festgehaltene Statistik", en="Frozen statistics")

    first_on: Annotated[
        date | None, Attr(de="Von", en="From", group=Group.LOCAL, mandatory=True)
    ] = None
    last_on: Annotated[date | None, Attr(de="Bis", en="To", group=Group.LOCAL, mandatory=True)] = (
        None
    )
    frozen_on: Annotated[
        date | None, Attr(de="Festgehalten am", en="Frozen on", group=Group.LOCAL, mandatory=True)
    ] = None
    figures: Annotated[
        str, Attr(de="Zahlen", en="Figures", group=Group.LOCAL, mandatory=True, multiline=True)
    ] = ""
    digest: Annotated[str, Attr(de="Prüfsumme", en="Checksum", group=Group.LOCAL)] = ""
    sources: Annotated[
        tuple[Contribution, ...],
        Attr(de="Beteiligte Exporte", en="Contributing exports", group=Group.LOCAL),
    ] = ()
