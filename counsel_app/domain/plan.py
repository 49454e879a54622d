"""The plan that a client and a counsellor agree on: needs, goals, steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Record):
    """How much help is needed in one area of life, 0 (none) to 4 (urgent)."""

    TYPE: ClassVar[str] = "need"
    LABEL: ClassVar[Label] = Label(de="Bedarf", en="Need")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    domain: Annotated[
        str,
        Attr(
            de="Lebensbereich",
            en="Area of life",
            group=Group.PLAN,
            codes="need_domains",
            mandatory=True,
        ),
    ] = ""
    level: Annotated[
        int | None, Attr(de="Bedarf 0–4", en="Need 0–4", group=Group.PLAN, mandatory=True)
    ] = None
    own_priority: Annotated[
        int | None,
        Attr(de="Eigene Rangfolge", en="Client's own priority", group=Group.PLAN),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """What the client wants to reach, in a sentence that can be checked."""

    TYPE: ClassVar[str] = "goal"
    LABEL: ClassVar[Label] = Label(de="Ziel", en="Goal")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    domain: Annotated[
        str,
        Attr(
            de="Lebensbereich",
            en="Area of life",
            group=Group.PLAN_STATE,
            codes="need_domains",
            mandatory=True,
        ),
    ] = ""
    sentence: Annotated[
        str,
        Attr(de="Ziel", en="Goal", search="text", group=Group.PLAN, mandatory=True, multiline=True),
    ] = ""
    client_words: Annotated[
        str,
        Attr(de="In eigenen Worten", en="In the client's words", group=Group.PLAN),
    ] = ""
    state: Annotated[
        str,
        Attr(
            de="Stand",
            en="State",
            group=Group.PLAN_STATE,
            codes="goal_states",
            mandatory=True,
        ),
    ] = "NEW"
    review_on: Annotated[
        date | None, Attr(de="Überprüfen am", en="Review on", group=Group.PLAN_STATE)
    ] = None
    signed_on: Annotated[
        date | None,
        Attr(de="Von beiden unterschrieben am", en="Signed by both on", group=Group.PLAN),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """Who does what by when."""

    TYPE: ClassVar[str] = "step"
    LABEL: ClassVar[Label] = Label(de="Schritt", en="Step")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    goal_id: Annotated[str, Attr(de="Ziel", en="Goal", group=Group.KEY)] = ""
    consultation_id: Annotated[str, Attr(de="Beratung", en="Consultation", group=Group.KEY)] = ""
    actor: Annotated[
        str,
        Attr(de="Wer", en="Who", group=Group.PLAN, codes="step_actors", mandatory=True),
    ] = "COUNSELLOR"
    task: Annotated[
        str, Attr(de="Was", en="What", search="text", group=Group.PLAN, mandatory=True)
    ] = ""
    due_on: Annotated[date | None, Attr(de="Bis", en="By", group=Group.PLAN)] = None
    done_on: Annotated[date | None, Attr(de="Erledigt am", en="Done on", group=Group.PLAN)] = None
