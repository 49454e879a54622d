"""Two people of a merged file who may be one, and what is said to that.

Nobody is joined by it: a coordinator asks or says what they think, the
counsellors answer, and each keeps the case they have. Every word is an
operation of its author and can be taken back by another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.ids import id_from
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

ASKED: Final = "ASKED"
SAME: Final = "SAME"
DIFFERENT: Final = "DIFFERENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPair(Record):
    """What a coordinator says of two people of different files.

    Counsellors are named so that they know whom to talk to.
    """

    TYPE: ClassVar[str] = "person_pair"
    LABEL: ClassVar[Label] = Label(de="Vielleicht dieselbe Person", en="Maybe the same person")

    one_id: Annotated[
        str,
        Attr(de="Person", en="Person", group=Group.KEY, link="client"),
    ] = ""
    other_id: Annotated[
        str,
        Attr(de="Andere Person", en="Other person", group=Group.KEY, link="client"),
    ] = ""
    one_counsellor_id: Annotated[
        str, Attr(de="Beratung durch", en="Counsellor", group=Group.KEY)
    ] = ""
    other_counsellor_id: Annotated[
        str, Attr(de="Andere Beratung durch", en="Other counsellor", group=Group.KEY)
    ] = ""
    verdict: Annotated[
        str,
        Attr(
            de="Entscheidung",
            en="Decision",
            group=Group.CASE_FACTS,
            codes="pair_verdicts",
            mandatory=True,
        ),
    ] = ""
    reasons: Annotated[
        tuple[str, ...],
        Attr(de="Gründe", en="Reasons", group=Group.CASE_FACTS, codes="pair_reasons"),
    ] = ()
    decided_on: Annotated[
        date | None, Attr(de="Entschieden am", en="Decided on", group=Group.CASE_FACTS)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAnswer(Record):
    """What one counsellor answers; of two counsellors each has an own one."""

    TYPE: ClassVar[str] = "pair_answer"
    LABEL: ClassVar[Label] = Label(de="Antwort: dieselbe Person?", en="Answer: the same person?")

    pair_id: Annotated[
        str,
        Attr(de="Frage", en="Question", group=Group.KEY, link="person_pair"),
    ] = ""
    counsellor_id: Annotated[
        str, Attr(de="Beratung durch", en="Counsellor", group=Group.KEY, mandatory=True)
    ] = ""
    verdict: Annotated[
        str,
        Attr(
            de="Antwort",
            en="Answer",
            group=Group.CASE_FACTS,
            codes="pair_verdicts",
            mandatory=True,
        ),
    ] = ""
    answered_on: Annotated[
        date | None, Attr(de="Geantwortet am", en="Answered on", group=Group.CASE_FACTS)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkageKey(Record):
    """What tokens are keyed with: the counsellors share it, no coordinator has it."""

    TYPE: ClassVar[str] = "linkage_key"
    LABEL: ClassVar[Label] = Label(
        de="Schlüssel für den Abgleich ohne Namen", en="Key for comparing without names"
    )

    key: Annotated[str, Attr(de="Schlüssel", en="Key", group=Group.LINKAGE_KEY, mandatory=True)] = (
        ""
    )
    made_on: Annotated[
        date | None, Attr(de="Angelegt am", en="Made on", group=Group.LINKAGE_KEY)
    ] = None


def pair_id(one: str, other: str) -> str:
    """The id of the record about two people: the same on every device, in either order."""
    return id_from(*sorted((one, other)))


def answer_id(pair: str, counsellor: str) -> str:
    """The id of one counsellor's answer: whoever answers again changes it."""
    return pair_id(f"answer {pair}", counsellor)


def agreed(pair: PersonPair, answers: Iterable[PairAnswer]) -> str:
    """What holds of two people: SAME, DIFFERENT, or ASKED while it is open.

    One counsellor who says no is enough for no. A yes needs everybody who
    counsels one of the two, whatever the coordinator thinks.
    """
    said = {one.counsellor_id: one.verdict for one in answers if one.pair_id == pair.id}
    if DIFFERENT in said.values():
        return DIFFERENT
    if pair.verdict == DIFFERENT:
        return DIFFERENT
    asked = {pair.one_counsellor_id, pair.other_counsellor_id} - {""}
    if asked and all(said.get(person) == SAME for person in asked):
        return SAME
    return ASKED
