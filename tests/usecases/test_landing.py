"""Where one lands after unlocking: kept in the file, for the same day, while it is there."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from counsel_app.domain.landing import Landing
from counsel_app.usecases import cases, consultations, dates, today, transfers
from counsel_app.usecases.erase import erase_case
from counsel_app.usecases.landing import find_landing, keep_landing
from counsel_app.usecases.profiles import open_profile
from tests.profiles import (
    PASSPHRASE,
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    an_id,
    an_institution,
)
from tests.usecases.transferring import Region, offered

CASE = Landing(page="case", target=f"{an_id(2)}/dates", view={"down": "40", "words": "Farhad"})


def _keep(desk: Desk, landing: Landing = CASE) -> None:
    keep_landing(desk.vault, landing, clock=desk.clock)


def _with_case(desk: Desk) -> None:
    cases.open_case(desk.vault, a_client(), a_case(), clock=desk.clock)
    consultations.record_consultation(desk.vault, a_consultation(), clock=desk.clock)


def test_it_is_there_again_after_the_file_was_closed(anna: Desk) -> None:
    _with_case(anna)
    _keep(anna)
    anna.vault.close()
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
    assert find_landing(anna.vault, today=TODAY) == CASE


def test_a_file_in_which_nobody_was_says_nothing(anna: Desk) -> None:
    assert find_landing(anna.vault, today=TODAY) is None


@pytest.mark.parametrize("days", [1, -1])
def test_another_day_begins_with_its_dates(anna: Desk, days: int) -> None:
    _with_case(anna)
    _keep(anna)
    assert find_landing(anna.vault, today=TODAY + timedelta(days=days)) is None


@pytest.mark.parametrize(
    "target",
    [
        f"{an_id(99)}/dates",
        f"{an_id(2)}/{an_id(99)}",
        f"report/{an_id(99)}",
        f"{an_id(2)}/+{an_id(99)}",
    ],
)
def test_what_is_not_there_is_not_landed_on(anna: Desk, target: str) -> None:
    _with_case(anna)
    _keep(anna, Landing(page="case", target=target))
    assert find_landing(anna.vault, today=TODAY) is None


@pytest.mark.parametrize(
    "target", ["", "institution/", f"institution/{an_id(9)}", f"{an_id(2)}/+{an_id(3)}", "person/x"]
)
def test_everything_else_is(anna: Desk, target: str) -> None:
    _with_case(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_institution(9))
    _keep(anna, Landing(page="directory", target=target))
    assert find_landing(anna.vault, today=TODAY) == Landing(page="directory", target=target)


def test_with_an_erased_case_goes_what_was_searched_for(anna: Desk) -> None:
    _with_case(anna)
    _keep(anna, Landing(page="cases", view={"words": "Farhad"}))
    erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    assert find_landing(anna.vault, today=TODAY) is None
    kept = anna.vault.execute("SELECT value FROM meta").fetchall()
    assert not any("Farhad" in str(value) for (value,) in kept)


def test_a_case_that_a_colleague_has_now_is_not_landed_on(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    _keep(anna)
    assert find_landing(anna.vault, today=TODAY) == CASE
    transfers.accept(dora.vault, an_id(70), sentence="", confirmed={an_id(6)}, clock=dora.clock)
    region.exchange(dora, anna)
    assert find_landing(anna.vault, today=TODAY) is None
    _keep(anna, Landing(page="letter", target=f"report/{an_id(3)}"))
    assert find_landing(anna.vault, today=TODAY) is None


@pytest.mark.parametrize(
    "kept", ["no json", "[]", "{}", json.dumps({"day": TODAY.isoformat(), "page": "case"})]
)
def test_what_is_not_understood_is_nothing(anna: Desk, kept: str) -> None:
    anna.vault.set_meta("landing", kept)
    assert find_landing(anna.vault, today=TODAY) is None


def test_it_leaves_the_file_with_nobody(anna: Desk) -> None:
    _with_case(anna)
    before = anna.vault.journal_end
    _keep(anna)
    assert anna.vault.journal_end == before


def test_today_tells_elsewhere_how_much_is_overdue(anna: Desk) -> None:
    _with_case(anna)
    days = (-3, -1, 0, 2)
    late = [a_deadline(20 + n, due_on=TODAY + timedelta(days=day)) for n, day in enumerate(days)]
    dates.save_deadlines(anna.vault, late, clock=anna.clock)
    shown = today.view_today(anna.vault, clock=anna.clock, most=9)
    assert today.count_overdue(anna.vault, today=TODAY) == shown.overdue.count == 2
