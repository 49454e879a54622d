"""Reading the commonest decisions: which lines to look for, and what they decide."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from counsel_app.domain.blocks import Block, Reader, read_blocks
from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes, resource
from counsel_app.domain.rule_file import shipped_rules

GIVES: Final = ("on", "lodged_on", "entered_on", "stated_on")
"""Days that a line can give: of posting, service or expiry; of the asylum
application; of entry; the end of the period as the decision names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to look for in a letter, and where it stands."""

    id: str
    where: Label
    text: Label
    gives: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A wording that makes another event of the letter."""

    id: str
    text: Label
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """A kind of letter that the helper knows."""

    kind: str
    label: Label
    topic: str
    event: str
    service: str
    """How such a letter usually comes; empty where it is none that is served."""
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    """The first that is ticked decides: the shortest period stands first."""
    sources: tuple[str, ...]
    checked_on: date
    review_by: date
    verified: bool

    def is_grey(self, day: date) -> bool:
        """Whether it must be shown as "to be verified" on ``day``."""
        return not self.verified or day > self.review_by

    def event_of(self, ticked: Collection[str]) -> str:
        """The event that the ticked wordings make of the letter."""
        found = (choice.event for choice in self.choices if choice.id in ticked)
        return next(found, self.event)


def parse_letter_kind(file: str, raw: bytes) -> tuple[LetterKind | None, list[Problem]]:
    """A kind of letter from TOML; damaged lines are reported and left out.

    None where its head, without which no date can be found, is damaged.
    """
    blocks, problems = read_blocks(file, raw)
    lines: list[Line] = []
    choices: list[Choice] = []
    for block in blocks:
        reader = Reader(block)
        if block.name == "line":
            line = _line(reader)
            if reader.is_sound:
                lines.append(line)
        elif block.name == "choice":
            choice = _choice(reader)
            if reader.is_sound:
                choices.append(choice)
        elif block.name:
            reader.wrong("", de="Diesen Abschnitt gibt es nicht.", en="There is no such section.")
        problems += reader.problems
    head = next((block for block in blocks if block.name == ""), None)
    if head is None:
        return None, problems
    kind, wrong = _head(head, tuple(lines), tuple(choices))
    return kind, sorted(problems + wrong, key=lambda problem: problem.line)


def _head(
    head: Block, lines: tuple[Line, ...], choices: tuple[Choice, ...]
) -> tuple[LetterKind | None, list[Problem]]:
    reader = Reader(head)
    kind = LetterKind(
        kind=reader.text("kind"),
        label=reader.label("label"),
        topic=reader.choice("topic", [entry.code for entry in code_list("topics")]),
        event=_event(reader),
        service=reader.choice("service", {one.id for one in shipped_rules().services}, default=""),
        lines=lines,
        choices=choices,
        sources=reader.texts("sources"),
        checked_on=reader.day("checked_on"),
        review_by=reader.day("review_by"),
        verified=reader.flag("verified", default=False),
    )
    reader.end()
    return (kind if reader.is_sound else None), reader.problems


def _line(reader: Reader) -> Line:
    line = Line(
        id=reader.text("id"),
        where=reader.label("where"),
        text=reader.label(),
        gives=reader.choice("gives", GIVES, default=""),
    )
    reader.end()
    return line


def _choice(reader: Reader) -> Choice:
    choice = Choice(id=reader.text("id"), text=reader.label(), event=_event(reader))
    reader.end()
    return choice


def _event(reader: Reader) -> str:
    return reader.choice("event", [event.id for event in shipped_rules().events])


@cache
def _shipped() -> tuple[tuple[LetterKind, ...], tuple[Problem, ...]]:
    names = sorted(entry.name for entry in resource("letters").iterdir())
    read = [parse_letter_kind(name, read_bytes(f"letters/{name}")) for name in names]
    return (
        tuple(kind for kind, _ in read if kind is not None),
        tuple(problem for _, problems in read for problem in problems),
    )


def shipped_letters() -> tuple[LetterKind, ...]:
    """The kinds of letter that ship with the program."""
    return _shipped()[0]


def shipped_letter_problems() -> tuple[Problem, ...]:
    """What is wrong in the shipped files (after someone edited or a disk damaged them)."""
    return _shipped()[1]
