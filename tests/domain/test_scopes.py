from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.access import Audience, Group, may_have
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.ops import DELETED, Op
from counsel_app.domain.records import attribute, attributes
from counsel_app.domain.scopes import restrict, visible_fields
from tests.domain.strategies import record_ops

AUDIENCES = st.sampled_from(list(Audience))

KEPT_APART = frozenset({Group.LOCAL, Group.LINKAGE_KEY})
"""What stays on the device, and the key that travels between counsellors by itself."""


def deletion(record_type: str, *fields: str) -> Op:
    return Op(
        record_type=record_type,
        record_id="r",
        hlc=9,
        device="a" * 16,
        author="someone",
        fields={DELETED: True},
        bases=dict.fromkeys((*fields, DELETED), ((3, "b" * 16),)),
    )


@given(record_ops(), AUDIENCES, st.booleans())
def test_no_field_leaves_for_an_audience_that_may_not_have_its_group(
    op: Op, audience: Audience, protected: bool
) -> None:
    kind = RECORD_TYPES[op.record_type]
    left = restrict(op, audience, protected=protected)
    if left is None:
        return
    for name in left.fields.keys() | left.bases.keys():
        described = attribute(kind, name)
        assert described is not None
        assert may_have(audience, described.attr.group, protected=protected)


@given(record_ops(), st.booleans())
def test_no_free_text_about_a_person_leaves_for_the_region(op: Op, protected: bool) -> None:
    kind = RECORD_TYPES[op.record_type]
    left = restrict(op, Audience.REGION, protected=protected)
    if left is None:
        return
    for name, value in left.fields.items():
        a = attribute(kind, name)
        assert a is not None
        if a.attr.group in (Group.KEY, Group.DIRECTORY) or a.attr.link or a.attr.codes:
            continue
        assert not isinstance(value, str) or a.kind is date
        assert not isinstance(value, list)


@given(record_ops(), AUDIENCES, st.booleans())
def test_what_leaves_is_a_part_of_what_was_written_and_says_the_same_about_its_origin(
    op: Op, audience: Audience, protected: bool
) -> None:
    left = restrict(op, audience, protected=protected)
    if left is None:
        return
    assert left.fields.items() <= op.fields.items() or all(
        op.fields[name] == value for name, value in left.fields.items()
    )
    assert left.fields
    assert (left.key, left.author) == (op.key, op.author)
    assert set(left.bases) <= set(op.bases)


@given(record_ops(), AUDIENCES)
def test_restricting_twice_is_restricting_once(op: Op, audience: Audience) -> None:
    left = restrict(op, audience)
    if left is not None:
        assert restrict(left, audience) == left


@given(record_ops(), AUDIENCES)
def test_protecting_a_record_never_lets_more_out(op: Op, audience: Audience) -> None:
    hidden = restrict(op, audience, protected=True)
    if hidden is not None:
        plain = restrict(op, audience)
        assert plain is not None
        assert set(hidden.fields) <= set(plain.fields)


@given(record_ops())
def test_the_committee_gets_nothing(op: Op) -> None:
    assert restrict(op, Audience.AGGREGATE) is None


def test_the_key_for_comparing_goes_with_no_file_of_records() -> None:
    for audience in Audience:
        assert "key" not in visible_fields("linkage_key", audience)


@given(record_ops())
def test_a_deputy_gets_every_field_that_does_not_stay_on_the_device(op: Op) -> None:
    kind = RECORD_TYPES[op.record_type]
    names = {a.name for a in attributes(kind) if a.attr.group not in KEPT_APART}
    left = restrict(op, Audience.FULL)
    assert set(left.fields if left else ()) == set(op.fields) & names


def test_team_and_letterhead_stay_on_the_device() -> None:
    for audience in Audience:
        assert visible_fields("member", audience) == frozenset()
        assert visible_fields("organisation", audience) == frozenset()


def test_the_region_sees_exactly_what_the_export_row_of_the_guide_names() -> None:
    assert visible_fields("client", Audience.REGION) == {
        "age_group", "sex", "origin_region", "status_group", "procedure_group",
        "german_level", "german_level_on",
        "german_evidence",
        "literacy", "schooling_years", "school_certificate", "linkage",
    }  # fmt: skip
    assert visible_fields("consultation", Audience.REGION) == {
        "case_id", "counsellor_id", "held_on", "minutes", "place", "language", "interpreter",
        "topics", "amends_id",
    }  # fmt: skip
    assert visible_fields("goal", Audience.REGION) == {"case_id", "domain", "state", "review_on"}
    assert visible_fields("referral", Audience.REGION) == {
        "case_id", "institution_id", "sent_on", "result", "wait_group",
    }  # fmt: skip


def test_of_a_protected_consultation_the_region_learns_when_and_how_long_only() -> None:
    assert visible_fields("consultation", Audience.REGION, protected=True) == {
        "case_id", "counsellor_id", "held_on", "minutes", "amends_id",
    }  # fmt: skip


def test_of_a_protected_referral_the_region_does_not_learn_where_to() -> None:
    assert visible_fields("referral", Audience.REGION, protected=True) == {"case_id", "sent_on"}


def test_records_of_which_only_links_would_be_left_do_not_leave_at_all() -> None:
    for record_type in ("deadline", "step", "need", "letter", "release", "assignment"):
        assert visible_fields(record_type, Audience.REGION) == frozenset()
        assert restrict(deletion(record_type), Audience.REGION) is None


def test_a_volunteer_gets_the_task_the_log_and_the_directory_only() -> None:
    seen = {name for name in RECORD_TYPES if visible_fields(name, Audience.REDUCED)}
    assert seen == {
        "client", "assignment", "volunteer_note", "volunteer_hours", "volunteer_paper",
        "volunteer_review", "institution", "course", "opening",
    }  # fmt: skip
    assert visible_fields("client", Audience.REDUCED) == {
        "chosen_name", "spoken_languages", "reading_languages", "needs_interpreter",
        "contact_channel",
    }  # fmt: skip


def test_an_employed_companion_gets_the_level_of_german_and_a_released_name_beside() -> None:
    more = visible_fields("assignment", Audience.COMPANION) - visible_fields(
        "assignment", Audience.REDUCED
    )
    assert more == {"german_level", "full_name"}
    assert "release_id" not in visible_fields("assignment", Audience.COMPANION)


def test_a_type_this_program_does_not_know_leaves_for_nobody() -> None:
    assert visible_fields("weapon", Audience.FULL) == frozenset()
    assert restrict(deletion("weapon"), Audience.FULL) is None


@pytest.mark.parametrize("audience", [Audience.FULL, Audience.REGION])
def test_that_a_record_was_deleted_goes_to_everyone_who_has_it(audience: Audience) -> None:
    left = restrict(deletion("consultation"), audience)
    assert left is not None
    assert left.fields == {DELETED: True}
    assert DELETED in left.bases


def test_a_deletion_tells_the_region_nothing_about_fields_it_does_not_have() -> None:
    left = restrict(deletion("consultation", "content", "minutes"), Audience.REGION)
    assert left is not None
    assert set(left.bases) == {"minutes", DELETED}


def test_deleting_a_note_that_was_protected_later_takes_back_what_the_region_already_has() -> None:
    """Else the region's copy would hold topics the deleter seems not to have seen."""
    left = restrict(deletion("consultation", "topics", "content"), Audience.REGION, protected=True)
    assert left is not None
    assert set(left.bases) == {"topics", DELETED}


@pytest.mark.parametrize("protected", [False, True])
def test_an_operation_of_which_nothing_is_left_does_not_leave(protected: bool) -> None:
    op = Op(
        record_type="consultation",
        record_id="r",
        hlc=1,
        device="a" * 16,
        author="someone",
        fields={"content": "Klage"},
    )
    assert restrict(op, Audience.REGION, protected=protected) is None
