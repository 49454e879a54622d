"""The plan (Förderplan) that client and counsellor sign, in both languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from counsel_app.documents.bilingual import (
    Entry,
    Pair,
    bilingual,
    draft_note,
    pair_of,
    signatures,
    titles,
)
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import german_date
from counsel_app.documents.phrases import Phrases
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Goal, Step

PDF_TITLE: Final = "Förderplan"
_GROUP: Final = "papers"
_OVER: Final = frozenset({"ACHIEVED", "MISSED"})


class NoGoals(AppError):
    """A plan was asked for before there is a goal."""

    label = Label(
        de="Für den Plan fehlt noch ein Ziel. Bitte im Fall unter „Plan“ eines eintragen.",
        en="The plan still needs a goal. Please enter one in the case under “Plan”.",
    )


def support_plan(
    goals: Sequence[Goal],
    steps: Sequence[Step],
    *,
    letterhead: Letterhead,
    name: str,
    reference: str,
    language: str,
    made_on: date,
    translations: Mapping[str, str] | None = None,
) -> Pdf:
    """The goals that are not over, each with its steps. Raises NoGoals."""
    pair = pair_of(language, translations)
    current = [goal for goal in goals if goal.state not in _OVER]
    if not current:
        raise NoGoals
    entries = [pair.name(f"{name} · {reference}")]
    for goal in current:
        entries += _goal(pair, goal)
        entries += [_step(pair, step) for step in steps if step.goal_id == goal.id]
    others = [step for step in steps if step.goal_id not in {goal.id for goal in goals}]
    if others:
        entries.append(pair.heading("who_does"))
        entries += [_step(pair, step) for step in others]
    story = [
        *titles(pair, "plan_title", _GROUP),
        *draft_note(pair),
        bilingual(pair, entries, pad_y=2),
        *signatures(pair, [[(_GROUP, "signed_client"), (_GROUP, "signed_counsellor")]]),
    ]
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} {reference}"),
        title=f"{PDF_TITLE} {reference}",
        lang="de-DE",
        made_on=made_on,
    )


def _goal(pair: Pair, goal: Goal) -> list[Entry]:
    entries = [pair.heading("plan_goal", _GROUP), pair.free(goal.sentence)]
    if goal.client_words.strip():
        entries.append(pair.labelled("plan_words", goal.client_words.strip(), _GROUP))
    if goal.review_on is not None:
        entries.append(pair.labelled("plan_review", german_date(goal.review_on), _GROUP))
    return entries


def _step(pair: Pair, step: Step) -> Entry:
    def said(language: Phrases) -> Content:
        task = step.task
        if language is pair.theirs and not pair.is_single:
            task = pair.translations.get(step.task.strip(), step.task)
        spans: list[Span | str] = [
            Span(language.word("actors", step.actor), bold=True),
            ": ",
            Span(task, isolate=True),
        ]
        if step.due_on is not None:
            spans += [" – ", language.say("until", date=german_date(step.due_on))]
        return spans

    return pair.both(said)
