"""Rectification (Art. 16 DSGVO): why a name or a date of birth was corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from counsel_app.domain.access import Group
from counsel_app.domain.records import Attr


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction: what stood there before, and on what it rests."""

    what: Annotated[str, Attr(de="Angabe", en="Detail", group=Group.IDENTITY, mandatory=True)] = ""
    before: Annotated[str, Attr(de="Vorher", en="Before", group=Group.IDENTITY)] = ""
    why: Annotated[
        str,
        Attr(
            de="Warum es berichtigt wird",
            en="Why it is corrected",
            group=Group.IDENTITY,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    corrected_on: Annotated[
        date | None, Attr(de="Berichtigt am", en="Corrected on", group=Group.IDENTITY)
    ] = None
