"""Kept views of the case list, and whom its cases can be filtered by."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from counsel_app.domain.case_query import CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.member import Member, Role
from counsel_app.usecases import cases
from counsel_app.usecases.case_views import (
    LONGEST_NAME,
    MOST,
    SavedView,
    TooManyViews,
    ViewWithoutName,
    counsellor_names,
    drop_view,
    keep_view,
    saved_views,
)
from counsel_app.usecases.profiles import open_profile
from tests.profiles import PASSPHRASE, Desk, a_case, a_client

NORTH = SavedView(
    name="Norden",
    chip=CaseFilter.MINE,
    filters=CaseFilters(region=("NORD",), language=("tir", "amh")),
    order=CaseOrder(by=SortBy.NAME, is_descending=True),
)


def test_a_view_is_there_again_after_the_file_was_closed(anna: Desk) -> None:
    keep_view(anna.vault, NORTH)
    keep_view(anna.vault, SavedView(name="alle"))
    anna.vault.close()
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
    assert saved_views(anna.vault) == (SavedView(name="alle"), NORTH)


def test_a_view_of_the_same_name_takes_its_place_and_one_can_be_forgotten(anna: Desk) -> None:
    keep_view(anna.vault, NORTH)
    keep_view(anna.vault, SavedView(name="Norden"))
    assert saved_views(anna.vault) == (SavedView(name="Norden"),)
    drop_view(anna.vault, "Süden")
    drop_view(anna.vault, "Norden")
    assert saved_views(anna.vault) == ()


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1)])
def test_a_view_needs_a_name(anna: Desk, name: str) -> None:
    with pytest.raises(ViewWithoutName):
        keep_view(anna.vault, SavedView(name=name))


def test_there_is_an_end_to_views(anna: Desk) -> None:
    for number in range(MOST):
        keep_view(anna.vault, SavedView(name=str(number)))
    with pytest.raises(TooManyViews):
        keep_view(anna.vault, NORTH)
    keep_view(anna.vault, SavedView(name="0", chip=CaseFilter.CLOSED))
    assert len(saved_views(anna.vault)) == MOST


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "x"},
        {"name": "x", "chip": "of_tomorrow", "filters": {}, "order": {}},
        {"name": "x", "chip": "open", "filters": {"moon": ["full"]}, "order": {}},
        {"name": "x", "chip": "open", "filters": {}, "order": {"by": "moon"}},
    ],
)
def test_a_view_of_a_newer_program_is_left_out_and_the_others_stay(
    anna: Desk, entry: dict[str, object]
) -> None:
    keep_view(anna.vault, NORTH)
    kept = json.loads(str(anna.vault.meta("case_views")))
    anna.vault.set_meta("case_views", json.dumps([entry, *kept]))
    assert saved_views(anna.vault) == (NORTH,)


def test_counsellors_are_oneself_colleagues_and_whoever_has_a_case(
    anna: Desk, tmp_path: Path
) -> None:
    with anna.vault.atomic(anna.clock) as write:
        for person, name, role, left in (
            ("ben", "Ben", Role.COUNSELLOR, None),
            ("gone", "Olga", Role.COUNSELLOR, date(2026, 1, 1)),
            ("left", "Ada", Role.COUNSELLOR, date(2026, 1, 1)),
            ("kim", "Kim", Role.VOLUNTEER, None),
        ):
            write.put(Member(id=person, name=name, role=role, scope="full", revoked_on=left))
    for number, person in ((1, "gone"), (2, "stranger")):
        cases.open_case(
            anna.vault,
            a_client(number),
            a_case(10 + number, client=number, counsellor_id=person),
            clock=anna.clock,
        )
    assert list(counsellor_names(anna.vault).items()) == [
        (anna.person_id, "Anna"),
        ("ben", "Ben"),
        ("gone", "Olga"),
    ]
