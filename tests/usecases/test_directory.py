from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import STALE_AFTER_DAYS, Course, Opening, is_stale
from counsel_app.store.vault import Vault
from counsel_app.usecases.directory import (
    Shelf,
    confirm,
    save_entry,
    view_directory,
)
from tests.profiles import Desk, an_id

VHS = Institution(
    id=an_id(1), name="Volkshochschule Dresden", kind="COURSE_PROVIDER", town="Dresden"
)
COURSE = Course(
    id=an_id(2), institution_id=VHS.id, kind="IK_ELTERN", region="SUED", free_places=3, size=18
)
OPENING = Opening(id=an_id(3), institution_id=VHS.id, instrument="EQ", title="Elektronik")


def filled(desk: Desk) -> Vault:
    for record in (VHS, COURSE, OPENING):
        save_entry(desk.vault, record, clock=desk.clock)
    return desk.vault


def titles(desk: Desk, shelf: Shelf, query: str = "") -> list[str]:
    view = view_directory(desk.vault, shelf, query=query, today=desk.clock.today())
    return [entry.title for entry in view.entries]


def test_each_part_shows_its_own_entries_with_their_provider(anna: Desk) -> None:
    filled(anna)
    view = view_directory(anna.vault, Shelf.COURSES, today=anna.clock.today())
    (entry,) = view.entries
    assert (entry.provider, entry.free, entry.region) == (VHS.name, 3, "SUED")
    assert view.counts == dict.fromkeys(Shelf, 1)
    assert view.institutions == {VHS.id: VHS.name}
    assert view.seen == anna.vault.journal_end[0]
    (opening,) = view_directory(anna.vault, Shelf.OPENINGS, today=anna.clock.today()).entries
    assert (opening.title, opening.kind) == ("Elektronik", "EQ")


def test_a_course_without_a_name_of_its_own_is_called_by_its_kind(anna: Desk) -> None:
    filled(anna)
    assert titles(anna, Shelf.COURSES) == ["Elternintegrationskurs"]


@pytest.mark.parametrize("query", ["volkshcoh", "Volkshochshule", "dresdn", "folkshochschule"])
def test_a_typing_error_is_forgiven_where_nothing_is_spelled_so(anna: Desk, query: str) -> None:
    for record in (VHS, replace(VHS, id=an_id(40), name="Dom", town="Köln")):
        save_entry(anna.vault, record, clock=anna.clock)
    assert titles(anna, Shelf.INSTITUTIONS, query) == [VHS.name]
    # What is spelled so is all that is meant.
    assert titles(anna, Shelf.INSTITUTIONS, "dom") == ["Dom"]
    assert titles(anna, Shelf.INSTITUTIONS, "zzzzzz") == []


@pytest.mark.parametrize("query", ["volkshoch", "VOLKS dresd", "", "   ", "Course PROVIDER"])
def test_words_of_name_town_and_kind_find_an_institution(anna: Desk, query: str) -> None:
    filled(anna)
    assert titles(anna, Shelf.INSTITUTIONS, query) == [VHS.name]


def test_what_nothing_holds_finds_nothing(anna: Desk) -> None:
    filled(anna)
    assert titles(anna, Shelf.INSTITUTIONS, "volks leipzig") == []


def test_an_entry_without_its_kind_is_refused(anna: Desk) -> None:
    with pytest.raises(InvalidRecord):
        save_entry(anna.vault, replace(COURSE, kind=""), clock=anna.clock)


def test_an_entry_grows_stale_until_somebody_confirms_it(anna: Desk) -> None:
    filled(anna)
    anna.clock.advance(timedelta(days=STALE_AFTER_DAYS + 1))
    today = anna.clock.today()
    assert view_directory(anna.vault, Shelf.COURSES, today=today).entries[0].is_stale
    gone = replace(COURSE, id=an_id(9))
    changes = confirm(anna.vault, [COURSE, gone], clock=anna.clock)
    assert [changed.record_id for changed in changes.records] == [COURSE.id]
    entry = view_directory(anna.vault, Shelf.COURSES, today=today).entries[0]
    assert not entry.is_stale
    assert isinstance(entry.record, Course)
    assert entry.record.free_places == 3


def test_an_entry_nobody_ever_checked_is_stale(anna: Desk) -> None:
    assert is_stale(None, today=anna.clock.today())
