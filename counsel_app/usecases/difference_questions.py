"""Asking those who wrote two values which one is right; their answers come back.

A question travels with the next exchange to those it names. They answer by
choosing a value (which decides the difference in their file as anywhere) or
with a sentence. Nothing is decided by a question alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.difference_question import (
    CHOSEN,
    SAID,
    DifferenceAnswer,
    DifferenceQuestion,
    answer_id,
)
from counsel_app.domain.member import Role
from counsel_app.domain.versions import Head
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault
from counsel_app.usecases.team import name_of, trusted_members

About = tuple[str, str]
"""Record id and field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One person's answer; ``sentence`` is empty where there is none, or it may not be here."""

    person: str
    chose: bool
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What was asked of a difference, and what came back."""

    record_type: str
    asked_by: str
    people: tuple[str, ...]
    """Names of those who were asked."""
    said: tuple[Said, ...]
    is_own: bool
    """Whoever has this file asked it."""
    waits_for_me: bool
    """Whoever has this file was asked and has not answered."""


def questions(vault: Vault) -> dict[About, list[Question]]:
    """Every question in this file, by what it is about."""
    said: dict[str, list[DifferenceAnswer]] = {}
    for answer in vault.all(DifferenceAnswer, order="id"):
        said.setdefault(answer.question_id, []).append(answer)
    found: dict[About, list[Question]] = {}
    for one in vault.all(DifferenceQuestion, order="id"):
        about = (one.about_id, one.about_field)
        found.setdefault(about, []).append(_question(vault, one, said.get(one.id, ())))
    return found


def waiting(vault: Vault) -> int:
    """How many questions whoever has this file was asked and has not answered."""
    return sum(one.waits_for_me for about in questions(vault).values() for one in about)


def answered(vault: Vault) -> int:
    """How many own questions somebody has answered."""
    found = [one for about in questions(vault).values() for one in about]
    return sum(one.is_own and bool(one.said) for one in found)


def to_ask(vault: Vault, case_id: str, heads: Iterable[Head]) -> dict[str, str]:
    """Person → name of the counsellors who wrote one of the values, or have the case."""
    case = vault.get(Case, case_id)
    known = {head.author for head in heads} | ({case.counsellor_id} if case else set())
    return {
        one.id: one.name
        for one in trusted_members(vault)
        if one.role == Role.COUNSELLOR and one.id in known
    }


def case_of(vault: Vault, record_type: str, record_id: str, values: Mapping[str, object]) -> str:
    """The case a record belongs to; of a client the first one known here; empty for none."""
    if record_type == Case.TYPE:
        return record_id
    if record_type == Client.TYPE:
        return next((case.id for case in vault.all(Case, order="id", client_id=record_id)), "")
    return str(values.get("case_id") or "")


def put_question(
    vault: Vault,
    write: Write,
    record_type: str,
    about: About,
    *,
    case_id: str,
    people: Iterable[str],
    clock: Clock,
) -> None:
    """Ask ``people`` which value of one field is right; it goes with the next exchange."""
    write.put(
        DifferenceQuestion(
            id=vault.new_id(clock),
            case_id=case_id,
            about_type=record_type,
            about_id=about[0],
            about_field=about[1],
            asked_by_id=vault.author,
            asked_ids=tuple(sorted(people)),
            asked_on=clock.today(),
        )
    )


def reply(vault: Vault, write: Write, about: About, *, sentence: str, clock: Clock) -> None:
    """Answer every question on ``about`` that waits; without a sentence a value was chosen."""
    for question in _records(vault, about):
        if _waits(vault, question):
            write.put(
                DifferenceAnswer(
                    id=answer_id(question.id, vault.author),
                    case_id=question.case_id,
                    question_id=question.id,
                    counsellor_id=vault.author,
                    answer=SAID if sentence else CHOSEN,
                    sentence=sentence,
                    answered_on=clock.today(),
                )
            )


def put_away(vault: Vault, write: Write, about: About) -> None:
    """Take one's own questions on ``about`` back; the answers stay in the history."""
    for question in _records(vault, about):
        if question.asked_by_id == vault.author:
            write.delete(question)


def _records(vault: Vault, about: About) -> list[DifferenceQuestion]:
    return vault.all(DifferenceQuestion, about_id=about[0], about_field=about[1])


def _waits(vault: Vault, question: DifferenceQuestion) -> bool:
    own = answer_id(question.id, vault.author)
    return vault.author in question.asked_ids and vault.get(DifferenceAnswer, own) is None


def _question(vault: Vault, one: DifferenceQuestion, said: Iterable[DifferenceAnswer]) -> Question:
    return Question(
        record_type=one.about_type,
        asked_by=name_of(vault, one.asked_by_id),
        people=tuple(sorted(name for who in one.asked_ids if (name := name_of(vault, who)))),
        said=tuple(
            Said(
                person=name_of(vault, answer.counsellor_id),
                chose=answer.answer == CHOSEN,
                sentence=answer.sentence,
            )
            for answer in said
        ),
        is_own=one.asked_by_id == vault.author,
        waits_for_me=_waits(vault, one),
    )
