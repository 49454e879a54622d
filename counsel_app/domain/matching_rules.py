"""What matching reads from its data file: certificates that compare, hints of the law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from counsel_app.domain.blocks import Reader, read_blocks
from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes

_FILE: Final = "matching.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Where a school certificate stands inside its family."""

    code: str
    family: str
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LawHint:
    """What the law says about some kinds of offer; shown, never decided by."""

    id: str
    kinds: tuple[str, ...]
    text: Label
    source: str
    checked_on: date
    review_by: date
    verified: bool
    valid_from: date | None
    valid_to: date | None

    def is_valid(self, day: date) -> bool:
        """Whether it is shown on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    def is_grey(self, day: date) -> bool:
        """Whether it must be shown as "to be verified" on ``day``."""
        return not self.verified or day > self.review_by


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingRules:
    """The whole file."""

    certificates: tuple[Certificate, ...]
    hints: tuple[LawHint, ...]

    def certificate(self, code: str) -> Certificate | None:
        """Where that certificate stands; None for one that compares with none."""
        return next((one for one in self.certificates if one.code == code), None)


def parse_matching_rules(raw: bytes, *, file: str = _FILE) -> tuple[MatchingRules, list[Problem]]:
    """The rules from ``[[certificate]]`` and ``[[hint]]`` tables; damaged ones are reported."""
    blocks, problems = read_blocks(file, raw)
    certificates: list[Certificate] = []
    hints: list[LawHint] = []
    for block in blocks:
        reader = Reader(block)
        if block.name == "certificate":
            certificate = _certificate(reader)
            if reader.is_sound:
                certificates.append(certificate)
        elif block.name == "hint":
            hint = _hint(reader)
            if reader.is_sound:
                hints.append(hint)
        elif block.name or block.data:
            de, en = "Diese Tabelle gibt es hier nicht.", "There is no such table here."
            reader.wrong("", de=de, en=en)
        problems += reader.problems
    rules = MatchingRules(certificates=tuple(certificates), hints=tuple(hints))
    return rules, sorted(problems, key=lambda problem: problem.line)


def _certificate(reader: Reader) -> Certificate:
    certificate = Certificate(
        code=reader.choice("code", [entry.code for entry in code_list("school_certificates")]),
        family=reader.text("family"),
        rank=reader.number("rank"),
    )
    reader.end()
    return certificate


def _hint(reader: Reader) -> LawHint:
    hint = LawHint(
        id=reader.text("id"),
        kinds=reader.texts("kinds"),
        text=reader.label(),
        source=reader.text("source"),
        checked_on=reader.day("checked_on"),
        review_by=reader.day("review_by"),
        verified=reader.flag("verified", default=False),
        valid_from=reader.day_if_given("valid_from"),
        valid_to=reader.day_if_given("valid_to"),
    )
    known = {entry.code for name in ("courses", "instruments") for entry in code_list(name)}
    for kind in hint.kinds:
        if kind not in known:
            reader.wrong("kinds", de=f"{kind} gibt es nicht.", en=f"There is no {kind}.")
    reader.end()
    return hint


@cache
def shipped_matching_rules() -> tuple[MatchingRules, tuple[Problem, ...]]:
    """The rules that ship, and what is wrong in their file."""
    rules, problems = parse_matching_rules(read_bytes(f"rules/{_FILE}"))
    return rules, tuple(problems)
