"""The deadline rules as they stand in their TOML file, with every fault named."""

from __future__ import annotations

from functools import cache
from typing import Final, TypeVar

from counsel_app.domain.blocks import Block, Reader, read_blocks
from counsel_app.domain.deadlines import Event, Meaning, Rule, RuleBook, Selector, Service, Severity
from counsel_app.domain.periods import Period, Roll
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes

FILE: Final = "deadlines.toml"
FoundT = TypeVar("FoundT")

_UNITS: Final = ("days", "weeks", "months", "years")
_LONGEST: Final = 1_000


def parse_rules(raw: bytes, *, file: str = FILE) -> tuple[RuleBook, list[Problem]]:
    """A rule book from ``[[event]]``, ``[[service]]`` and ``[[rule]]`` tables.

    A damaged table is reported and left out; all others work.
    """
    blocks, problems = read_blocks(file, raw)
    events: dict[str, Event] = {}
    services: list[Service] = []
    rules: dict[str, Rule] = {}
    for block in blocks:
        reader = Reader(block)
        if block.name == "event":
            event = _event(reader)
            _keep(reader, event.id, event, events)
        elif block.name == "service":
            service = _service(reader)
            if reader.is_sound:
                services.append(service)
        elif block.name == "rule":
            rule = _rule(reader)
            # A damaged event is named once, not again at each of its rules.
            known = _event_ids(blocks)
            for trigger in (trigger for trigger in rule.triggers if trigger not in known):
                de = f"Das Ereignis {trigger} gibt es nicht."
                reader.wrong("triggers", de=de, en=f"There is no event {trigger}.")
            _keep(reader, rule.id, rule, rules)
        elif block.name or block.data:
            reader.wrong(
                "", de="Diese Tabelle gibt es hier nicht.", en="There is no such table here."
            )
        problems += reader.problems
    book = RuleBook(
        rules=tuple(rules.values()), services=tuple(services), events=tuple(events.values())
    )
    return book, sorted(problems, key=lambda problem: problem.line)


def _keep(reader: Reader, key: str, found: FoundT, kept: dict[str, FoundT]) -> None:
    if key in kept:
        reader.wrong("id", de=f"{key} gibt es schon.", en=f"{key} is there already.")
    if reader.is_sound:
        kept[key] = found


def _event_ids(blocks: list[Block]) -> set[str]:
    return {str(block.data.get("id")) for block in blocks if block.name == "event"}


def _event(reader: Reader) -> Event:
    event = Event(
        id=reader.text("id"),
        label=reader.label("label"),
        day=reader.label("day"),
        is_served=reader.flag("is_served", default=False),
    )
    reader.end()
    return event


def _service(reader: Reader) -> Service:
    service = Service(
        id=reader.text("id"),
        label=reader.label("label"),
        days=reader.number("days"),
        basis=reader.text("basis"),
        valid_from=reader.day_if_given("valid_from"),
        valid_to=reader.day_if_given("valid_to"),
    )
    reader.end()
    return service


def _rule(reader: Reader) -> Rule:
    meaning = reader.choice("meaning", [one.value for one in Meaning], default="deadline")
    severity = reader.choice("severity", [one.value for one in Severity])
    roll = reader.choice("roll", [one.value for one in Roll])
    rule = Rule(
        id=reader.text("id"),
        label=reader.label("label"),
        triggers=reader.texts("triggers"),
        # A fault is noted already; what stands here instead is not kept.
        meaning=Meaning(meaning) if meaning in list(Meaning) else Meaning.INFO,
        severity=Severity(severity) if severity in list(Severity) else Severity.INFO,
        period=_period(reader, "period", reader.take("period")),
        is_backwards=reader.flag("is_backwards", default=False),
        is_before=reader.flag("is_before", default=False),
        roll=Roll(roll) if roll in list(Roll) else Roll.NONE,
        not_after=reader.day_if_given("not_after"),
        warn=_warn(reader),
        basis=reader.text("basis"),
        source=reader.text("source"),
        checked_on=reader.day("checked_on"),
        review_by=reader.day("review_by"),
        verified=reader.flag("verified", default=False),
        plain=reader.label("plain"),
        selector=Selector(
            lodged_from=reader.day_if_given("lodged_from"),
            lodged_before=reader.day_if_given("lodged_before"),
            entered_from=reader.day_if_given("entered_from"),
            entered_before=reader.day_if_given("entered_before"),
        ),
        valid_from=reader.day_if_given("valid_from"),
        valid_to=reader.day_if_given("valid_to"),
    )
    if not rule.triggers:
        reader.wrong(
            "triggers", de="Es fehlt, was die Frist auslöst.", en="What starts it is missing."
        )
    if rule.review_by <= rule.checked_on:
        reader.wrong(
            "review_by",
            de="Die nächste Prüfung muss nach der letzten liegen.",
            en="The next review must come after the last check.",
        )
    reader.end()
    return rule


def _warn(reader: Reader) -> tuple[Period, ...]:
    given = reader.take("warn")
    if given is None:
        return ()
    if not isinstance(given, list):
        _no_period(reader, "warn")
        return ()
    periods = [_period(reader, "warn", one) for one in given]
    return tuple(period for period in periods if period is not None)


def _period(reader: Reader, key: str, given: object) -> Period | None:
    if given is None:
        return None
    if isinstance(given, dict) and len(given) == 1:
        ((unit, number),) = given.items()
        if unit in _UNITS and type(number) is int and 0 <= number <= _LONGEST:
            return Period(**{unit: number})
    _no_period(reader, key)
    return None


def _no_period(reader: Reader, key: str) -> None:
    reader.wrong(
        key,
        de=f"„{key}“ muss eines sein von {{ days = … }}, {{ weeks = … }}, {{ months = … }}, "
        "{ years = … }.",
        en=f"“{key}” must be one of {{ days = … }}, {{ weeks = … }}, {{ months = … }}, "
        "{ years = … }.",
    )


@cache
def _shipped() -> tuple[RuleBook, tuple[Problem, ...]]:
    book, problems = parse_rules(read_bytes(f"rules/{FILE}"))
    return book, tuple(problems)


def shipped_rules() -> RuleBook:
    """The rule book that ships with the program, without its damaged rules."""
    return _shipped()[0]


def shipped_rule_problems() -> tuple[Problem, ...]:
    """What is wrong in the shipped file (after someone edited or a disk damaged it)."""
    return _shipped()[1]
