"""From what is ticked in a guide to what stands in the form: proposals, each with its source."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from counsel_app.domain.guides import Guide, Item, Section
from counsel_app.domain.labels import Label
from counsel_app.domain.rule_file import shipped_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedStep:
    """A step: who does what by when."""

    task: str
    actor: str
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedReferral:
    """A referral to a kind of institution, for one purpose."""

    institution: str
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedLetter:
    """A paper to make (a code of ``letter_kinds``)."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedDate:
    """An event whose deadlines are to be worked out, with the rules it can start."""

    event: str
    text: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """All that the ticks propose; nothing of it is kept before a person says so."""

    note: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    steps: tuple[ProposedStep, ...] = ()
    referrals: tuple[ProposedReferral, ...] = ()
    letters: tuple[ProposedLetter, ...] = ()
    dates: tuple[ProposedDate, ...] = ()
    sources: tuple[str, ...] = ()
    """Where the ticked guides come from."""


_NOTE_BEGINS = {
    Section.LOOK: Label(de="Geprüft: ", en="Checked: "),
    Section.EXPLAIN: Label(de="Erklärt: ", en="Explained: "),
}


def tick_of(guide: Guide, item: Item) -> str:
    """The name of a tick, as drafts keep it."""
    return f"{guide.topic}/{item.id}"


def apply_ticks(
    guides: Iterable[Guide], ticks: Collection[str], *, language: str, talked_on: date
) -> Prefill:
    """What the ticked items of ``guides`` propose, in the order of the guides.

    Names that no guide knows (any more) are passed over.
    """
    chosen = [
        (guide, item)
        for guide in guides
        for item in guide.items
        if item.section is not Section.AVOID and tick_of(guide, item) in ticks
    ]

    def of(section: Section) -> list[tuple[Item, str]]:
        return [(i, i.text.text(language)) for _, i in chosen if i.section is section]

    return Prefill(
        note=_once(_note_line(item, language) for _, item in chosen),
        agreements=_once(text for _, text in of(Section.AGREE)),
        steps=tuple(
            ProposedStep(task=text, actor=i.actor, due_on=talked_on + timedelta(days=i.days))
            for i, text in of(Section.STEP)
        ),
        referrals=tuple(
            ProposedReferral(institution=i.institution, purpose=text)
            for i, text in of(Section.REFER)
        ),
        letters=tuple(ProposedLetter(letter=i.letter, text=text) for i, text in of(Section.LETTER)),
        dates=tuple(
            ProposedDate(
                event=i.event,
                text=text,
                rules=tuple(rule.id for rule in shipped_rules().of_event(i.event)),
            )
            for i, text in of(Section.DATE)
        ),
        sources=_once(source for guide, _ in chosen for source in guide.sources),
    )


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _note_line(item: Item, language: str) -> str:
    if item.note is not None:
        line = item.note.text(language)
        # A line to be completed by hand: the cursor shall not stick to the colon.
        return f"{line} " if line.endswith(":") else line
    begins = _NOTE_BEGINS.get(item.section)
    return begins.text(language) + item.text.text(language) if begins else ""


def updated_text(text: str, *, before: Sequence[str], after: Sequence[str]) -> str:
    """``text`` after ticks changed what they propose from ``before`` to ``after``.

    Lines that went away are taken out only while they stand as proposed:
    what a person has written on stays.
    """
    gone = {line.strip() for line in before} - {line.strip() for line in after}
    lines = [line for line in text.split("\n") if not line.strip() or line.strip() not in gone]
    while lines and not lines[-1].strip():
        lines.pop()
    there = {line.strip() for line in (*lines, *before)}
    lines += [line for line in after if line.strip() not in there]
    return "\n".join(lines)


def updated_steps(
    steps: Sequence[dict[str, object]],
    *,
    before: Sequence[ProposedStep],
    after: Sequence[ProposedStep],
) -> list[dict[str, object]]:
    """The lines for steps after the ticks changed; stored or altered lines stay."""
    gone = [_line(step) for step in before if step not in after]
    kept = [step for step in steps if step not in gone]
    known = {step.task for step in before} | {str(step.get("task")) for step in kept}
    return kept + [_line(step) for step in after if step.task not in known]


def _line(step: ProposedStep) -> dict[str, object]:
    return {"task": step.task, "actor": step.actor, "due_on": step.due_on.isoformat()}
