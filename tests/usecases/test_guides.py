"""The assistant: own guides from the profile's folder, dates out of a letter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from counsel_app.domain.codes import code_list, use_own_codes
from counsel_app.domain.guides import shipped_guide
from counsel_app.domain.letter_reading import LetterKind, shipped_letters
from counsel_app.usecases.guides import LetterDays, open_guides, read_letter
from counsel_app.usecases.own_lists import own_codes_folder, own_guides_folder, take_own_lists

TODAY = date(2026, 11, 6)


@pytest.fixture(autouse=True)
def nothing_in_force() -> Iterator[None]:
    yield
    use_own_codes({})


def the(kind: str) -> LetterKind:
    return next(one for one in shipped_letters() if one.kind == kind)


def test_guides_come_in_the_order_of_the_topics() -> None:
    found = open_guides(["WORK", "HOUSING"])
    assert found.guides == (shipped_guide("WORK"), shipped_guide("HOUSING"))
    assert found.problems == ()


def test_an_organisations_guide_lies_beside_the_case_file(tmp_path: Path) -> None:
    folder = own_guides_folder(tmp_path)
    folder.mkdir(parents=True)
    (folder / "work.toml").write_text('topic = "WORK"\n[[hide]]\nid = "pay"\n', encoding="utf-8")
    (folder / "housing.toml").write_text('topic = "WALK"\n', encoding="utf-8")
    found = open_guides(["WORK", "HOUSING"], profile=tmp_path)
    assert found.guides[0].is_own
    assert found.guides[0].item("pay") is None
    assert found.guides[1] == shipped_guide("HOUSING")
    assert [problem.file for problem in found.problems] == ["housing.toml"]


def test_own_codes_are_taken_in_with_the_file(tmp_path: Path) -> None:
    folder = own_codes_folder(tmp_path)
    folder.mkdir(parents=True)
    head = "code,label_de,label_en,label_plain,parent,valid_from,valid_to,source\n"
    (folder / "topics.csv").write_text(
        head + "X_SPORT,Sport,Sports,,,,,Haus\nBAD\n", encoding="utf-8"
    )
    problems = take_own_lists(tmp_path)
    assert "X_SPORT" in code_list("topics")
    assert [problem.line for problem in problems] == [3]
    assert open_guides(["X_SPORT"]).guides == ()


def test_a_rejection_read_line_by_line_gives_both_deadlines() -> None:
    found = read_letter(
        the("BAMF_REJECTION"),
        service="ENVELOPE",
        days=LetterDays(on=date(2026, 11, 4), lodged_on=date(2025, 3, 10)),
        today=TODAY,
    )
    assert found.missing == ()
    assert [one.due_on for one in found.proposals] == [date(2026, 11, 19), date(2026, 12, 4)]


def test_a_manifestly_unfounded_one_has_a_week() -> None:
    found = read_letter(
        the("BAMF_REJECTION"),
        ticked={"manifest"},
        service="ENVELOPE",
        days=LetterDays(on=date(2026, 11, 4), lodged_on=date(2025, 3, 10)),
        state="BY",
        today=TODAY,
    )
    assert found.event == "BAMF_DECISION_URGENT"
    assert found.proposals[0].due_on == date(2026, 11, 11)


@pytest.mark.parametrize(
    ("days", "missing"),
    [
        (LetterDays(), ("envelope", "lodged")),
        (LetterDays(on=date(2026, 11, 4)), ("lodged",)),
        (LetterDays(lodged_on=date(2025, 3, 10)), ("envelope",)),
    ],
)
def test_what_is_not_found_yet_is_named_and_nothing_is_guessed(
    days: LetterDays, missing: tuple[str, ...]
) -> None:
    found = read_letter(the("BAMF_REJECTION"), service="ENVELOPE", days=days, today=TODAY)
    assert found.missing == missing
    assert found.proposals == ()


def test_a_duldung_needs_no_way_of_service_and_warns_before_its_end() -> None:
    found = read_letter(the("DULDUNG"), days=LetterDays(on=date(2027, 1, 15)), today=TODAY)
    (one,) = found.proposals
    assert one.due_on == date(2027, 1, 14)
    assert len(one.warn_on) == 3


def test_without_instructions_a_notice_can_be_objected_to_for_a_year() -> None:
    notice = the("SOZIALAMT_NOTICE")
    days = LetterDays(on=date(2026, 11, 2))
    (month,) = read_letter(notice, service="POST", days=days, today=TODAY).proposals
    (year,) = read_letter(
        notice, ticked={"no_instruction"}, service="POST", days=days, today=TODAY
    ).proposals
    assert month.due_on == date(2026, 12, 7)
    # Served Friday 6 November; a year later that is a Saturday.
    assert year.due_on == date(2027, 11, 8)
