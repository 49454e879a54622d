"""Topic guides: what to ask, look for, explain, agree, do next, and what not to do.

A guide proposes, the counsellor decides. Each names its sources, when it was
checked and by when it must be checked again. An organisation may change single
items, hide them, or add guides of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from counsel_app.domain.blocks import Block, Reader, read_blocks
from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes, resource
from counsel_app.domain.rule_file import shipped_rules

HIDE: Final = "hide"


class Section(StrEnum):
    """The parts of a guide, in the order in which a talk goes."""

    ASK = "ask"
    LOOK = "look"
    EXPLAIN = "explain"
    AGREE = "agree"
    STEP = "step"
    REFER = "refer"
    LETTER = "letter"
    DATE = "date"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a guide, to be ticked (all but those of AVOID).

    Which of the last fields is set follows from the section.
    """

    section: Section
    id: str
    text: Label
    note: Label | None = None
    """What stands in the note when an ASK is ticked, to be completed by hand."""
    actor: str = ""
    days: int = 0
    """A STEP is due that many days after the talk."""
    institution: str = ""
    letter: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The guide of one topic (a code of ``topics``)."""

    topic: str
    aim: Label
    items: tuple[Item, ...]
    rules: tuple[str, ...]
    """Ids of the deadline rules that the topic can start."""
    sources: tuple[str, ...]
    checked_on: date
    review_by: date
    verified: bool
    is_own: bool = False
    """Whether the organisation wrote or changed it."""

    def is_grey(self, day: date) -> bool:
        """Whether it must be shown as "to be verified" on ``day``."""
        return not self.verified or day > self.review_by

    def of(self, section: Section) -> tuple[Item, ...]:
        """The items of one section, in order."""
        return tuple(item for item in self.items if item.section is section)

    def item(self, item_id: str) -> Item | None:
        """The item with that id, or None."""
        return next((item for item in self.items if item.id == item_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """An organisation's file for one topic: a whole guide, or changes to a shipped one."""

    topic: str
    guide: Guide | None
    """The whole guide, where the file gives all that one needs."""
    items: tuple[Item, ...]
    hidden: frozenset[str]


def parse_guide(file: str, raw: bytes) -> tuple[Guide | None, list[Problem]]:
    """A guide from TOML; damaged lines are reported and left out.

    None where its head, without which nothing can be shown, is damaged.
    """
    head, items, hidden, problems = _parts(file, raw)
    for block in hidden:
        reader = Reader(block)
        reader.wrong("", de="Das geht nur in eigenen Dateien.", en="Only own files can do that.")
        problems += reader.problems
    if head is None:
        return None, problems
    reader = Reader(head)
    guide = _head(reader, file, items)
    problems = sorted(problems + reader.problems, key=lambda problem: problem.line)
    return (guide if reader.is_sound else None), problems


def parse_overlay(file: str, raw: bytes) -> tuple[Overlay | None, list[Problem]]:
    """An organisation's guide file; changes need no more head than ``topic``."""
    head, items, hidden, problems = _parts(file, raw)
    if head is None:
        return None, problems
    reader = Reader(head)
    topic = _topic(reader, file)
    whole: Guide | None = None
    if set(head.data) - {"topic"}:
        reader = Reader(head)
        whole = replace(_head(reader, file, items), is_own=True)
    ids = []
    for block in hidden:
        inner = Reader(block)
        ids.append(inner.text("id"))
        inner.end()
        problems += inner.problems
    problems = sorted(problems + reader.problems, key=lambda problem: problem.line)
    if not reader.is_sound:
        return None, problems
    return Overlay(topic=topic, guide=whole, items=items, hidden=frozenset(ids)), problems


def with_overlay(shipped: Guide | None, overlay: Overlay) -> Guide | None:
    """The guide as the organisation wants it; None where there is nothing to change.

    A whole guide replaces the shipped one. Otherwise items with a known id
    take the place of the shipped ones and others stand behind their section.
    """
    if overlay.guide is not None or shipped is None:
        return overlay.guide
    mine = {item.id: item for item in overlay.items}
    kept = [mine.pop(item.id, item) for item in shipped.items if item.id not in overlay.hidden]
    order = list(Section)
    items = sorted([*kept, *mine.values()], key=lambda item: order.index(item.section))
    return replace(shipped, items=tuple(items), is_own=True)


def _parts(
    file: str, raw: bytes
) -> tuple[Block | None, tuple[Item, ...], list[Block], list[Problem]]:
    """Head, items in the order of the sections, tables that hide, problems."""
    blocks, problems = read_blocks(file, raw)
    items: dict[str, Item] = {}
    hidden = [block for block in blocks if block.name == HIDE]
    for block in blocks:
        if block.name in ("", HIDE):
            continue
        reader = Reader(block)
        if block.name in list(Section):
            item = _item(reader, Section(block.name))
            if item.id in items:
                de, en = f"„{item.id}“ gibt es schon.", f"“{item.id}” is there already."
                reader.wrong("id", de=de, en=en)
            if reader.is_sound:
                items[item.id] = item
        else:
            reader.wrong("", de="Diesen Abschnitt gibt es nicht.", en="There is no such section.")
        problems += reader.problems
    head = next((block for block in blocks if block.name == ""), None)
    order = list(Section)
    ordered = sorted(items.values(), key=lambda item: order.index(item.section))
    return head, tuple(ordered), hidden, problems


def _head(reader: Reader, file: str, items: tuple[Item, ...]) -> Guide:
    guide = Guide(
        topic=_topic(reader, file),
        aim=reader.label("aim"),
        items=items,
        rules=reader.texts("rules"),
        sources=reader.texts("sources"),
        checked_on=reader.day("checked_on"),
        review_by=reader.day("review_by"),
        verified=reader.flag("verified", default=False),
    )
    known = {rule.id for rule in shipped_rules().rules}
    for rule in guide.rules:
        if rule not in known:
            reader.wrong("rules", de=f"Die Regel {rule} gibt es nicht.", en=f"No rule {rule}.")
    if not guide.sources:
        reader.wrong("sources", de="Es fehlt, woher das stammt.", en="The source is missing.")
    reader.end()
    return guide


def _topic(reader: Reader, file: str) -> str:
    topic = reader.text("topic")
    if topic and topic not in code_list("topics"):
        reader.wrong("topic", de=f"Das Thema {topic} gibt es nicht.", en=f"No topic {topic}.")
    elif topic and topic.lower() != Path(file).stem:
        de, en = f"Die Datei muss {topic.lower()}.toml heißen.", f"Call it {topic.lower()}.toml."
        reader.wrong("topic", de=de, en=en)
    return topic


def _item(reader: Reader, section: Section) -> Item:
    item = Item(
        section=section,
        id=reader.text("id"),
        text=reader.label(),
        note=reader.label("note") if section is Section.ASK else None,
        actor=_code(reader, "actor", "step_actors") if section is Section.STEP else "",
        days=reader.number("days") if section is Section.STEP else 0,
        institution=(
            _code(reader, "institution", "institution_kinds") if section is Section.REFER else ""
        ),
        letter=_code(reader, "letter", "letter_kinds") if section is Section.LETTER else "",
        event=_event(reader) if section is Section.DATE else "",
    )
    reader.end()
    return item


def _code(reader: Reader, key: str, codes: str) -> str:
    return reader.choice(key, [entry.code for entry in code_list(codes)])


def _event(reader: Reader) -> str:
    return reader.choice("event", [event.id for event in shipped_rules().events])


@cache
def _shipped(topic: str) -> tuple[Guide | None, tuple[Problem, ...]]:
    file = f"{topic.lower()}.toml"
    if not resource(f"guides/{file}").is_file():
        return None, ()
    guide, problems = parse_guide(file, read_bytes(f"guides/{file}"))
    return guide, tuple(problems)


def shipped_guide(topic: str) -> Guide | None:
    """The guide that ships for ``topic``; None where there is none."""
    return _shipped(topic)[0]


def shipped_guide_problems() -> list[Problem]:
    """What is wrong in the shipped guides (after someone edited or a disk damaged them)."""
    return [problem for entry in code_list("topics") for problem in _shipped(entry.code)[1]]


def read_own_guides(folder: Path) -> tuple[Mapping[str, Overlay], list[Problem]]:
    """An organisation's guide files from ``folder/<topic>.toml``, by topic."""
    own: dict[str, Overlay] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        overlay, wrong = parse_overlay(path.name, path.read_bytes())
        problems += wrong
        if overlay is not None:
            own[overlay.topic] = overlay
    return own, problems


def guides_for(
    topics: Iterable[str], *, own: Mapping[str, Overlay] | None = None
) -> tuple[Guide, ...]:
    """The guides of ``topics`` in that order, with the organisation's changes."""
    overlays = own or {}
    found = (
        with_overlay(shipped_guide(topic), overlays[topic])
        if topic in overlays
        else shipped_guide(topic)
        for topic in topics
    )
    return tuple(guide for guide in found if guide is not None)
