from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.deadlines import UnknownService
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.usecases import dates
from counsel_app.usecases.dates import propose_deadlines
from tests.profiles import TODAY, Desk, a_deadline, an_id


def test_t1_the_rejection_in_a_yellow_envelope_starts_action_and_grounds() -> None:
    found = propose_deadlines(
        "BAMF_DECISION",
        service="ENVELOPE",
        on=date(2026, 11, 4),
        lodged_on=date(2025, 3, 10),
        today=TODAY,
    )
    assert [(p.rule.id, p.counted_on, p.due_on) for p in found] == [
        ("KLAGE_BAMF_2W", date(2026, 11, 18), date(2026, 11, 19)),
        ("KLAGE_BEGRUENDUNG", date(2026, 12, 4), date(2026, 12, 4)),
    ]
    assert not any(p.is_grey for p in found)


def test_t2_the_posted_letter_of_the_sozialamt_starts_an_objection() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 2), today=TODAY
    )
    assert found.rule.id == "WIDERSPRUCH"
    assert found.served_on == date(2026, 11, 6)
    assert (found.counted_on, found.due_on) == (date(2026, 12, 6), date(2026, 12, 7))


def test_in_another_state_its_own_holidays_count() -> None:
    found = propose_deadlines(
        "BAMF_DECISION",
        service="ENVELOPE",
        on=date(2026, 11, 4),
        lodged_on=date(2025, 3, 10),
        state="BY",
        today=TODAY,
    )
    assert found[0].due_on == date(2026, 11, 18)


def test_where_the_law_leaves_the_date_to_the_decision_none_is_computed() -> None:
    (found,) = propose_deadlines(
        "BAMF_DECISION",
        service="ENVELOPE",
        on=date(2026, 11, 4),
        lodged_on=date(2026, 7, 1),
        today=TODAY,
    )
    assert (found.due_on, found.counted_on) == (None, None)
    assert found.is_grey
    kept = found.deadline(record_id="r", case_id="c", language="de", stated_on=date(2026, 11, 11))
    assert (kept.due_on, kept.stated_on) == (date(2026, 11, 11), date(2026, 11, 11))


def test_the_earliest_end_comes_first_however_the_rules_are_ordered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = shipped_rules()
    turned = replace(book, rules=book.rules[::-1])
    monkeypatch.setattr(dates, "shipped_rules", lambda: turned)
    found = propose_deadlines(
        "BAMF_DECISION",
        service="ENVELOPE",
        on=date(2026, 11, 4),
        lodged_on=date(2025, 3, 10),
        today=TODAY,
    )
    assert [p.rule.id for p in found] == ["KLAGE_BAMF_2W", "KLAGE_BEGRUENDUNG"]


def test_without_a_known_day_of_lodging_nothing_is_guessed() -> None:
    assert not propose_deadlines(
        "BAMF_DECISION", service="ENVELOPE", on=date(2026, 11, 4), today=TODAY
    )


def test_past_its_review_day_a_rule_is_proposed_in_grey() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2027, 6, 1), today=date(2027, 6, 1)
    )
    assert found.is_grey
    assert found.due_on is not None


def test_a_kept_proposal_says_where_it_comes_from() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 2), today=TODAY
    )
    kept = found.deadline(record_id="r", case_id="c", language="en", stated_on=date(2026, 12, 4))
    assert (kept.title, kept.rule, kept.basis) == (
        "Objection",
        "WIDERSPRUCH",
        "§ 70 VwGO, § 84 SGG",
    )
    assert kept.triggered_on == date(2026, 11, 6)
    assert kept.due_on == date(2026, 12, 7)
    assert kept.counts_on == date(2026, 12, 4)


def test_an_unknown_way_of_service_is_said_in_words() -> None:
    with pytest.raises(UnknownService):
        propose_deadlines("AUTHORITY_DECISION", service="PIGEON", on=TODAY, today=TODAY)


def test_a_letter_needs_its_way_of_service() -> None:
    with pytest.raises(UnknownService):
        propose_deadlines("AUTHORITY_DECISION", on=TODAY, today=TODAY)


def test_what_is_no_letter_counts_from_its_own_day() -> None:
    (found,) = propose_deadlines("DOCUMENT_EXPIRES", on=date(2027, 1, 15), today=TODAY)
    assert found.served_on == date(2027, 1, 15)
    assert found.due_on == date(2027, 1, 14)
    assert found.warn_on == (date(2026, 11, 19), date(2026, 12, 17), date(2026, 12, 31))


def test_an_assumed_day_of_service_on_a_weekend_shows_the_later_end_as_disputed() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 9, 1), today=TODAY
    )
    assert found.served_on == date(2026, 9, 5)
    assert found.due_on == date(2026, 10, 5)
    # Moved to Monday 7 September the month would end on 7 October.
    assert found.disputed_on == date(2026, 10, 7)


def test_where_both_views_end_on_the_same_day_nothing_is_disputed() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 3), today=TODAY
    )
    # Saturday 7 November to Monday the 9th: 7 and 9 December are working days.
    assert found.disputed_on == date(2026, 12, 9)
    (handed,) = propose_deadlines(
        "AUTHORITY_DECISION", service="HANDED", on=date(2026, 11, 7), today=TODAY
    )
    assert handed.disputed_on is None
    (monday,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 2), today=TODAY
    )
    assert monday.disputed_on is None
    for found in propose_deadlines(
        "BAMF_DECISION",
        service="POST",
        on=date(2026, 9, 1),
        lodged_on=date(2026, 7, 1),
        today=TODAY,
    ):
        assert found.disputed_on is None


def test_the_day_of_entry_chooses_the_rule_where_it_must() -> None:
    def found(entered: date | None) -> list[str]:
        return [
            one.rule.id
            for one in propose_deadlines(
                "DULDUNG_SINCE", on=date(2026, 1, 1), entered_on=entered, today=TODAY
            )
        ]

    assert found(date(2022, 12, 31)) == ["TRAINING_TOLERATION_WAIT", "EMPLOYMENT_TOLERATION_WAIT"]
    assert found(None) == ["TRAINING_TOLERATION_WAIT"]


def test_both_days_are_shown_and_the_earlier_one_stands_first() -> None:
    (found,) = propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 2), today=TODAY
    )
    ours, theirs = date(2026, 12, 7), date(2026, 12, 4)
    assert found.days(theirs) == (theirs, ours)
    assert found.days(date(2026, 12, 9)) == (ours, date(2026, 12, 9))
    assert found.days(ours) == found.days(None) == (ours,)


def test_a_day_from_which_something_is_possible_is_kept_as_a_reminder() -> None:
    (found, *_) = propose_deadlines("TRAINING_START", on=date(2027, 8, 1), today=TODAY)
    kept = found.deadline(record_id="r", case_id="c", language="de")
    assert (kept.kind, kept.due_on) == ("REMINDER", date(2027, 1, 1))


def test_a_deadline_is_kept_ticked_off_and_opened_again(anna: Desk) -> None:
    assert dates.save_deadlines(anna.vault, [a_deadline()], clock=anna.clock).touches(Deadline)
    dates.finish_deadline(anna.vault, an_id(6), is_done=True, clock=anna.clock)
    assert [d.done_on for d in anna.vault.all(Deadline)] == [TODAY]
    dates.finish_deadline(anna.vault, an_id(6), is_done=False, clock=anna.clock)
    assert [d.done_on for d in anna.vault.all(Deadline)] == [None]


def test_several_deadlines_are_kept_together_or_not_at_all(anna: Desk) -> None:
    with pytest.raises(InvalidRecord):
        dates.save_deadlines(
            anna.vault, [a_deadline(61), a_deadline(62, title="")], clock=anna.clock
        )
    assert anna.vault.all(Deadline) == []


def test_ticking_off_a_deadline_that_is_gone_changes_nothing(anna: Desk) -> None:
    done = dates.finish_deadline(anna.vault, an_id(6), is_done=True, clock=anna.clock)
    assert done.records == ()
