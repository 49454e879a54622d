"""A question about one difference: a coordinator asks, those who wrote the values answer.

The question names record and field but holds no value: whoever may answer has
the values in their own file, and nobody else learns one from it. Both records
belong to the case, so that they go when it is erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.ids import id_from
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

CHOSEN: Final = "CHOSEN"
SAID: Final = "SAID"


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceQuestion(Record):
    """Which of the values is right? Those who wrote them are asked by name."""

    TYPE: ClassVar[str] = "difference_question"
    LABEL: ClassVar[Label] = Label(de="Frage zu einem Unterschied", en="Question on a difference")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY)] = ""
    about_type: Annotated[str, Attr(de="Eintrag", en="Record", group=Group.KEY)] = ""
    about_id: Annotated[str, Attr(de="Kennung", en="Id", group=Group.KEY)] = ""
    about_field: Annotated[str, Attr(de="Feld", en="Field", group=Group.KEY)] = ""
    asked_by_id: Annotated[str, Attr(de="Gefragt von", en="Asked by", group=Group.KEY)] = ""
    asked_ids: Annotated[
        tuple[str, ...], Attr(de="Gefragt sind", en="Asked are", group=Group.KEY)
    ] = ()
    asked_on: Annotated[
        date | None,
        Attr(de="Gefragt am", en="Asked on", group=Group.CASE_FACTS, mandatory=True),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceAnswer(Record):
    """What one of them answers: a value was chosen, or a sentence says more.

    The value itself is an operation on its own record. The sentence is a note
    and goes to those who have the whole case; a region learns that somebody
    answered.
    """

    TYPE: ClassVar[str] = "difference_answer"
    LABEL: ClassVar[Label] = Label(de="Antwort zu einem Unterschied", en="Answer on a difference")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY)] = ""
    question_id: Annotated[
        str,
        Attr(de="Frage", en="Question", group=Group.KEY, link="difference_question"),
    ] = ""
    counsellor_id: Annotated[
        str, Attr(de="Beratung durch", en="Counsellor", group=Group.KEY, mandatory=True)
    ] = ""
    answer: Annotated[
        str,
        Attr(
            de="Antwort",
            en="Answer",
            group=Group.CASE_FACTS,
            codes="difference_answers",
            mandatory=True,
        ),
    ] = ""
    sentence: Annotated[
        str, Attr(de="Was dazu zu sagen ist", en="What is to be said", group=Group.NOTE)
    ] = ""
    answered_on: Annotated[
        date | None, Attr(de="Geantwortet am", en="Answered on", group=Group.CASE_FACTS)
    ] = None


def answer_id(question: str, counsellor: str) -> str:
    """The id of one person's answer: whoever answers again changes it."""
    return id_from("answer", question, counsellor)
