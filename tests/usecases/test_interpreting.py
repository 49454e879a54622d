from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from counsel_app.domain.access import MAY_HAVE, Audience, Group
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.slip import Slip
from counsel_app.usecases.interpreting import slip_file, slip_paper, slips_of
from tests.documents.reading import text_of
from tests.profiles import TODAY, Desk, a_case, a_client, a_deadline, an_id

SLIP = Slip(
    spoken_name="Samira", language="apc", on=date(2026, 12, 3), at="9.30 Uhr", place="Schule Süd"
)


def prepared(anna: Desk) -> None:
    later = TODAY + timedelta(days=9)
    with anna.vault.atomic(anna.clock) as write:
        for record in (
            a_client(chosen_name="Samira", spoken_languages=("apc", "kmr"), address="Lindenweg 4"),
            a_case(number="DD-7KQ2M"),
            a_deadline(60, title="Psychologin", kind="APPOINTMENT", due_on=later, at_time="9:30",
                       where="Praxis am Platz"),
            a_deadline(61, title="morgen", kind="APPOINTMENT", due_on=TODAY + timedelta(days=1)),
            a_deadline(62, title="Klage", kind="DEADLINE", due_on=later),
            a_deadline(63, title="war schon", kind="APPOINTMENT", due_on=TODAY - timedelta(days=1)),
            a_deadline(64, title="erledigt", kind="APPOINTMENT", due_on=later, done_on=TODAY),
            a_deadline(65, title="ohne Tag", kind="APPOINTMENT", due_on=TODAY, done_on=TODAY),
        ):  # fmt: skip
            write.put(record)


def test_a_slip_has_no_field_for_anything_else() -> None:
    assert {one.name for one in dataclasses.fields(Slip)} == {
        "spoken_name", "language", "on", "at", "place",
    }  # fmt: skip


def test_there_is_one_slip_for_each_appointment_still_to_come(anna: Desk) -> None:
    prepared(anna)
    slips = slips_of(anna.vault, an_id(2), today=TODAY)
    assert [(one.on - TODAY).days for one in slips] == [1, 9]
    assert slips[1] == Slip(
        spoken_name="Samira", language="apc", on=TODAY + timedelta(days=9), at="9:30",
        place="Praxis am Platz",
    )  # fmt: skip
    assert "Psychologin" not in repr(slips)


def test_what_the_access_table_takes_away_is_not_on_the_slip(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(anna)
    key = frozenset({Group.KEY})
    for left, told in (
        (key | {Group.MEETING}, ("", "", "Praxis am Platz")),
        (key | {Group.CONTACT}, None),
    ):
        table = {**MAY_HAVE, Audience.SLIP: left}
        monkeypatch.setattr("counsel_app.domain.access.MAY_HAVE", table)
        visible_fields.cache_clear()
        slips = slips_of(anna.vault, an_id(2), today=TODAY)
        found = [(one.spoken_name, one.language, one.place) for one in slips]
        assert found[1:] == ([told] if told else [])
    monkeypatch.undo()
    visible_fields.cache_clear()


def test_without_the_case_there_are_no_slips(anna: Desk) -> None:
    assert slips_of(anna.vault, an_id(404), today=TODAY) == []


def test_the_paper_says_name_language_place_and_time_only(anna: Desk) -> None:
    prepared(anna)
    text = text_of(slip_paper(anna.vault, SLIP, clock=anna.clock))
    for told in ("Samira", "Arabisch", "03.12.2026", "9.30", "Schule Süd"):
        assert told in text, told
    for secret in ("Lindenweg", "Psychologin", "DD-7KQ2M"):
        assert secret not in text


def test_the_file_is_an_appointment_with_the_same_and_no_more(anna: Desk) -> None:
    prepared(anna)
    content = slip_file(anna.vault, SLIP, language="de", clock=anna.clock)
    (event,) = Calendar.from_ical(content.decode()).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 12, 3, 9, 30)  # noqa: DTZ001 floating time
    assert str(event["summary"]) == "Samira · Arabisch (Levante)"
    assert str(event["location"]) == "Schule Süd"
    assert set(event) == {
        "UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "LOCATION", "CLASS",
    }  # fmt: skip


def test_without_a_time_it_is_a_whole_day_and_without_a_place_the_own_office(anna: Desk) -> None:
    bare = dataclasses.replace(SLIP, at="", place="", language="")
    (event,) = Calendar.from_ical(
        slip_file(anna.vault, bare, language="de", clock=anna.clock).decode()
    ).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 12, 3)
    assert str(event["location"]) == "Beispiel e. V."
    assert str(event["summary"]) == "Samira"
