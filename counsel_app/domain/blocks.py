"""TOML files of ``[[tables]]``, read table by table so that one fault hides no other.

A file is cut where a line begins with ``[``; each piece is read alone. So a
slip of the pen costs one rule or one sentence, never the file, and every fault
has its line. Texts over several lines are therefore not used in these files.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from counsel_app.domain.labels import LANGUAGES, Label
from counsel_app.domain.problems import Problem, undecodable

_HEAD: Final = re.compile(r"\[\[(?P<name>[a-z_]+)\]\]\s*(#.*)?")
_AT_LINE: Final = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One ``[[name]]`` table; what stands before the first is named ""."""

    name: str
    file: str
    line: int
    lines: tuple[str, ...]
    data: dict[str, Any]

    def line_of(self, key: str) -> int:
        """The line in which ``key`` is given; that of the table where it is not."""
        begins = re.compile(rf"{re.escape(key)}\s*=")
        for number, text in enumerate(self.lines, self.line):
            if begins.match(text.lstrip()):
                return number
        return self.line


def read_blocks(file: str, raw: bytes) -> tuple[list[Block], list[Problem]]:
    """The tables of a file in order, and the ones that cannot be read."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [undecodable(file, raw, error)]
    blocks: list[Block] = []
    problems: list[Problem] = []
    for line, lines in _pieces(text.splitlines()):
        found = _block(file, line, lines)
        if isinstance(found, Block):
            blocks.append(found)
        else:
            problems.append(found)
    return blocks, problems


def _pieces(lines: list[str]) -> list[tuple[int, list[str]]]:
    starts = [0, *(number for number, text in enumerate(lines) if text.startswith("["))]
    ends = [*starts[1:], len(lines)]
    return [(start + 1, lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def _block(file: str, line: int, lines: list[str]) -> Block | Problem:
    head = _HEAD.fullmatch(lines[0]) if lines else None
    if lines and lines[0].startswith("[") and head is None:
        de, en = "Diese Überschrift gibt es nicht.", "There is no such heading."
        return Problem(file=file, line=line, reason=Label(de=de, en=en))
    # The head keeps its line as a blank, so that lines count as in the file.
    body = ["", *lines[1:]] if head else lines
    try:
        data = tomllib.loads("\n".join(body))
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        inside = int(at[1]) if at else len(body)
        de = "Die Zeile ist nicht lesbar: Anführungszeichen, Klammern, Datum oder doppelter Name."
        en = "The line cannot be read: quotation marks, brackets, date or a name given twice."
        return Problem(file=file, line=line + inside - 1, reason=Label(de=de, en=en))
    name = head["name"] if head else ""
    return Block(name=name, file=file, line=line, lines=tuple(lines), data=data)


class Reader:
    """Takes the values out of one block and notes whatever is wrong with them.

    After a fault the returned value is a blank one; ask ``is_sound`` before
    using what was read.
    """

    def __init__(self, block: Block) -> None:
        self.block = block
        self.problems: list[Problem] = []
        self._asked: set[str] = set()

    @property
    def is_sound(self) -> bool:
        """Whether nothing was wrong so far."""
        return not self.problems

    def wrong(self, key: str, *, de: str, en: str) -> None:
        """Note that the value of ``key`` cannot be used."""
        line = self.block.line_of(key)
        self.problems.append(Problem(file=self.block.file, line=line, reason=Label(de=de, en=en)))

    def take(self, key: str) -> Any:
        """The raw value of ``key``; None where it is not given."""
        self._asked.add(key)
        return self.block.data.get(key)

    def text(self, key: str, *, default: str | None = None) -> str:
        """A text that is not blank; with ``default`` it may be left out."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(key, de=f"„{key}“ muss ein Text sein.", en=f"“{key}” must be a text.")
        return ""

    def label(self, stem: str = "") -> Label:
        """German and English from ``<stem>_de`` and ``<stem>_en`` (``de``, ``en``)."""
        de, en = (self.text(f"{stem}_{code}" if stem else code) for code in LANGUAGES)
        return Label(de=de, en=en)

    def label_if_given(self, stem: str) -> Label | None:
        """As ``label``; None where neither language is given."""
        keys = [f"{stem}_{code}" for code in LANGUAGES]
        self._asked.update(keys)
        return self.label(stem) if any(key in self.block.data for key in keys) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where it is not given."""
        value = self.take(key)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value):
            return tuple(value)
        self.wrong(
            key,
            de=f"„{key}“ muss eine Liste von Texten sein.",
            en=f"“{key}” must be a list of texts.",
        )
        return ()

    def day(self, key: str) -> date:
        """A date that must be given."""
        found = self.day_if_given(key)
        if found is None and self.block.data.get(key) is None:
            self.wrong(key, de=f"„{key}“ fehlt.", en=f"“{key}” is missing.")
        return found or date.min

    def day_if_given(self, key: str) -> date | None:
        """A date, or None."""
        value = self.take(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self.wrong(
            key,
            de=f"„{key}“ muss ein Datum sein (Jahr-Monat-Tag, ohne Anführungszeichen).",
            en=f"“{key}” must be a date (year-month-day, without quotation marks).",
        )
        return None

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.take(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self.wrong(
            key, de=f"„{key}“ muss true oder false sein.", en=f"“{key}” must be true or false."
        )
        return default

    def number(self, key: str, *, default: int | None = None) -> int:
        """A whole number; without ``default`` it must be given."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.wrong(
            key, de=f"„{key}“ muss eine ganze Zahl sein.", en=f"“{key}” must be a whole number."
        )
        return 0

    def choice(self, key: str, allowed: Collection[str], *, default: str | None = None) -> str:
        """A text that is one of ``allowed``."""
        value = self.text(key, default=default)
        if value and value not in allowed:
            known = ", ".join(allowed)
            self.wrong(
                key,
                de=f"„{key}“ muss eines sein von: {known}.",
                en=f"“{key}” must be one of: {known}.",
            )
        return value

    def end(self) -> None:
        """Name the keys that nobody asked for: most are misspelt ones."""
        for key in self.block.data:
            if key not in self._asked:
                self.wrong(key, de=f"„{key}“ ist hier unbekannt.", en=f"“{key}” is unknown here.")
