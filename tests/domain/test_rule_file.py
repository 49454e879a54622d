"""The rule file: complete as shipped; damaged, it names the line and the rest still works."""

from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.deadlines import Meaning, Rule
from counsel_app.domain.periods import Period
from counsel_app.domain.resources import read_bytes
from counsel_app.domain.rule_file import parse_rules, shipped_rule_problems, shipped_rules

SHIPPED = shipped_rules()
RAW = read_bytes("rules/deadlines.toml")
TO_VERIFY = {
    "KLAGE_BAMF_NEW_LAW", "KLAGE_BAMF_URGENT_NEW_LAW", "KLAGE_DUBLIN_NEW_LAW",
    "DUBLIN_TRANSFER_6M", "DUBLIN_TRANSFER_12M", "DUBLIN_TRANSFER_18M", "DUBLIN_TRANSFER_NEW",
    "WORK_PERMIT_MAY", "WORK_PERMIT_SHALL", "SGB2_RENEWAL", "ANALOG_BENEFITS", "UA_TRANSITION",
}  # fmt: skip


def test_nothing_is_wrong_in_the_shipped_file() -> None:
    assert shipped_rule_problems() == ()
    book, problems = parse_rules(RAW)
    assert (book, problems) == (SHIPPED, [])


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_every_shipped_rule_names_its_law_its_source_and_its_dates(rule: Rule) -> None:
    for text in (rule.label.de, rule.label.en, rule.plain.de, rule.plain.en, rule.basis):
        assert text.strip()
    assert rule.source.strip()
    assert rule.checked_on < rule.review_by
    assert "Sie " not in rule.plain.de


def test_what_is_not_sure_ships_as_to_be_verified() -> None:
    assert {rule.id for rule in SHIPPED.rules if not rule.verified} == TO_VERIFY
    assert all(SHIPPED.rule(name).is_grey(date(2026, 11, 22)) for name in TO_VERIFY)
    assert not SHIPPED.rule("WIDERSPRUCH").is_grey(date(2026, 11, 22))


def test_every_event_starts_something_and_old_and_new_law_leave_no_gap() -> None:
    assert {name for rule in SHIPPED.rules for name in rule.triggers} == {
        event.id for event in SHIPPED.events
    }
    for event in SHIPPED.events:
        chosen = [rule.selector for rule in SHIPPED.of_event(event.id)]
        ends = {one.lodged_before for one in chosen if one.lodged_before}
        assert ends == {one.lodged_from for one in chosen if one.lodged_from}


def test_papers_that_run_out_are_reminded_of_eight_four_and_two_weeks_before() -> None:
    weeks = tuple(Period(weeks=number) for number in (8, 4, 2))
    assert SHIPPED.rule("DOCUMENT_RENEWAL").warn == weeks
    assert SHIPPED.rule("PASSPORT_RENEWAL").warn == (Period(months=6),)
    assert SHIPPED.rule("SGB2_RENEWAL").warn == (Period(weeks=8),)


def test_the_passport_rule_warns_of_the_embassy() -> None:
    assert "Botschaft" in SHIPPED.rule("PASSPORT_RENEWAL").plain.de
    assert "embassy" in SHIPPED.rule("PASSPORT_RENEWAL").plain.en


def test_transfers_are_information_only() -> None:
    found = [rule for rule in SHIPPED.rules if rule.id.startswith("DUBLIN_TRANSFER")]
    assert {rule.meaning for rule in found} == {Meaning.INFO}


def test_every_kind_of_service_names_its_law_and_never_overlaps_with_itself() -> None:
    for day in (date(2024, 6, 1), date(2024, 12, 31), date(2025, 1, 1), date(2026, 6, 1)):
        valid = [kind.id for kind in SHIPPED.services if kind.is_valid(day)]
        assert sorted(valid) == ["ENVELOPE", "HANDED", "POST"]
    assert all(kind.basis.strip() for kind in SHIPPED.services)


# A damaged file

EVENT = '[[event]]\nid = "E"\nlabel_de = "a"\nlabel_en = "a"\nday_de = "a"\nday_en = "a"\n'
SERVICE = '[[service]]\nid = "S"\nlabel_de = "a"\nlabel_en = "a"\ndays = 0\nbasis = "§ 1"\n'
RULE = """[[rule]]
id = "R"
label_de = "a"
label_en = "a"
triggers = ["E"]
severity = "info"
period = { weeks = 2 }
roll = "next"
basis = "§ 1"
source = "x"
checked_on = 2026-01-01
review_by = 2027-01-01
verified = true
plain_de = "a"
plain_en = "a"
"""
OTHER = RULE.replace('"R"', '"OTHER"')
AT_RULE = len(EVENT.splitlines()) + 1


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"next"', '"later"', 7, "next, previous, none"),
        ('"info"', '"loud"', 5, "critical, important, info"),
        ('severity = "info"', 'meaning = "x"\nseverity = "info"', 5, "deadline, expiry"),
        ("{ weeks = 2 }", "{ weeks = 2, days = 1 }", 6, "period"),
        ("{ weeks = 2 }", "{ fortnights = 1 }", 6, "period"),
        ("{ weeks = 2 }", "{ weeks = -2 }", 6, "period"),
        ("{ weeks = 2 }", "{ weeks = true }", 6, "period"),
        ("{ weeks = 2 }", "14", 6, "period"),
        ('source = "x"', 'source = "x"\nwarn = { weeks = 2 }', 10, "warn"),
        ('source = "x"', 'source = "x"\nwarn = [2]', 10, "warn"),
        ('["E"]', '["E", "MISSING"]', 4, "Ereignis MISSING"),
        ('triggers = ["E"]', "triggers = []", 4, "auslöst"),
        ("review_by = 2027-01-01", "review_by = 2026-01-01", 11, "nach der letzten"),
        ("2026-01-01", '"gestern"', 10, "muss ein Datum sein"),
        ('basis = "§ 1"', 'basis = "§ 1', 8, "nicht lesbar"),
        ('source = "x"\n', "", 0, "„source“"),
        ('source = "x"', 'source = "x"\nrolls = true', 10, "„rolls“ ist hier unbekannt"),
    ],
)
def test_a_broken_rule_is_reported_with_line_and_reason_and_the_others_work(
    old: str, new: str, line: int, words: str
) -> None:
    text = EVENT + RULE.replace(old, new, 1) + OTHER + SERVICE
    book, problems = parse_rules(text.encode())
    assert [rule.id for rule in book.rules] == ["OTHER"]
    assert len(book.services) == len(book.events) == 1
    assert [problem.line for problem in problems] == [AT_RULE + line]
    assert words in problems[0].sentence("de")
    assert problems[0].file == "deadlines.toml"


def test_every_single_line_taken_out_of_the_shipped_file_leaves_the_other_rules() -> None:
    lines = RAW.decode().splitlines(keepends=True)
    for number, text in enumerate(lines):
        if "=" not in text or text.startswith("#"):
            continue
        broken = "".join([*lines[:number], text.split("=")[0] + '= "\n', *lines[number + 1 :]])
        book, problems = parse_rules(broken.encode())
        assert problems[0].line == number + 1
        missing = (
            len(SHIPPED.rules) - len(book.rules),
            len(SHIPPED.events) - len(book.events),
            len(SHIPPED.services) - len(book.services),
        )
        # An event that cannot be read takes along the rules that it alone starts.
        assert sum(missing) == 1 or missing[1] == 1


def test_a_damaged_event_is_named_once_and_not_again_at_each_of_its_rules() -> None:
    text = EVENT.replace('label_de = "a"\n', "") + RULE + SERVICE
    book, problems = parse_rules(text.encode())
    assert book.events == ()
    assert [problem.line for problem in problems] == [1]
    assert [rule.id for rule in book.rules] == ["R"]


def test_a_second_rule_of_the_same_name_and_foreign_tables_are_named() -> None:
    text = "colour = 1\n" + EVENT + EVENT + RULE + RULE + "[[law]]\nid = 1\n" + SERVICE
    book, problems = parse_rules(text.encode())
    assert len(book.rules) == len(book.events) == 1
    words = [problem.sentence("de") for problem in problems]
    assert [word.split(": ", 1)[1] for word in words] == [
        "Diese Tabelle gibt es hier nicht.",
        "E gibt es schon.",
        "R gibt es schon.",
        "Diese Tabelle gibt es hier nicht.",
    ]


def test_a_damaged_kind_of_service_is_left_out() -> None:
    book, problems = parse_rules(
        (EVENT + RULE + SERVICE.replace("days = 0", "days = 4.5")).encode()
    )
    assert book.services == ()
    assert len(problems) == 1
