"""Breaking the secret without the client's consent: rare, and written down.

Without a release only a law allows it: a present danger that cannot be
averted otherwise (§ 34 StGB), the well-being of a child (§ 4 KKG), a planned
crime that must be reported (§ 138 StGB).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure(Record):
    """What was told to whom, on which ground, and when the client learned of it."""

    TYPE: ClassVar[str] = "disclosure"
    LABEL: ClassVar[Label] = Label(
        de="Weitergabe ohne Einwilligung", en="Disclosure without consent"
    )

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    disclosed_on: Annotated[
        date | None,
        Attr(de="Weitergegeben am", en="Disclosed on", group=Group.VIOLENCE, mandatory=True),
    ] = None
    towards: Annotated[
        str, Attr(de="An wen", en="To whom", group=Group.VIOLENCE, mandatory=True)
    ] = ""
    information: Annotated[
        str,
        Attr(
            de="Was weitergegeben wurde",
            en="What was disclosed",
            group=Group.VIOLENCE,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    legal_ground: Annotated[
        str,
        Attr(
            de="Rechtsgrundlage",
            en="Legal ground",
            group=Group.VIOLENCE,
            codes="legal_grounds",
            mandatory=True,
        ),
    ] = ""
    why_no_consent: Annotated[
        str,
        Attr(
            de="Warum keine Einwilligung eingeholt werden konnte",
            en="Why no consent could be asked for",
            group=Group.VIOLENCE,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    consulted: Annotated[
        str,
        Attr(de="Wer beraten hat", en="Who was consulted", group=Group.VIOLENCE),
    ] = ""
    client_told_on: Annotated[
        date | None,
        Attr(de="Klientin oder Klient informiert am", en="Client told on", group=Group.VIOLENCE),
    ] = None
