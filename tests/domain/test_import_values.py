from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain import codes
from counsel_app.domain.calendars import NO_SUCH_DAY, NOT_A_DATE
from counsel_app.domain.codes import Code
from counsel_app.domain.import_fields import Subject, Target, target, targets
from counsel_app.domain.import_values import (
    NO_LETTERS,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    UNKNOWN_CODE,
    read_value,
    tidy,
)
from counsel_app.domain.labels import Label


def aim(key: str) -> Target:
    found = next((one for subject in Subject if (one := target(subject, key))), None)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("client.birth_date", "31.12.1999", "1999-12-31"),
        ("client.sex", "weiblich", "w"),
        ("client.sex", "FEMALE", "w"),
        ("client.spoken_languages", "Dari / deu; Arabisch", ["prs", "deu", "ara"]),
        ("client.spoken_languages", "dari, Dari", ["prs"]),
        ("client.spoken_languages", "Arabisch (Hocharabisch)", ["ara"]),
        ("client.needs_interpreter", "ja", True),
        ("client.needs_interpreter", "NO", False),
        ("client.schooling_years", "9", 9),
        ("consultation.minutes", "45 min", 45),
        ("consultation.minutes", "٤٥", 45),
        ("consultation.minutes", "45.0", 45),
        ("client.address", "Weg 1\r\n 01067  Dresden", "Weg 1\n01067 Dresden"),
        ("residence.status", "Aufenthaltsgestattung", "GESTATTUNG"),
        ("case.region", "Süd", "SUED"),
        ("name.full", "Selam", "Selam"),
        ("name.full", "María José de la Cruz Ejemplo", "María José de la Cruz Ejemplo"),
        ("name.full", "\u202bسميرة المثال\u202c\u200f", "سميرة المثال"),
        ("client.chosen_name", "Sami 😀", "Sami 😀"),
        ("name.full", "نمی\u200cدانم", "نمی\u200cدانم"),
        ("case.number", " 10 1 ", "10 1"),
        ("institution.name", "VHS", "VHS"),
    ],
)
def test_a_text_becomes_the_value_of_its_field(key: str, text: str, value: Any) -> None:
    read = read_value(aim(key), text)
    assert (read.value, read.reason) == (value, None)


def test_a_birth_year_is_kept_as_such_and_another_day_needs_its_month() -> None:
    read = read_value(aim("client.birth_date"), "1985")
    assert (read.value, read.note) == ("1985-01-01", "YEAR")
    other = read_value(aim("consultation.held_on"), "1985")
    assert (other.value, other.offered) == (None, "1985-01-01")
    assert other.reason is not None


@pytest.mark.parametrize(
    ("key", "text", "reason", "offered"),
    [
        ("client.birth_date", "31.02.2001", NO_SUCH_DAY, None),
        ("client.birth_date", "im Mai", NOT_A_DATE, None),
        ("client.needs_interpreter", "vielleicht", NOT_YES_OR_NO, None),
        ("consultation.minutes", "lang", NOT_A_NUMBER, None),
        ("consultation.minutes", "-5", NOT_A_NUMBER, None),
        ("consultation.minutes", "1.5", NOT_A_NUMBER, None),
        ("residence.status", "Foo", UNKNOWN_CODE, "UNKNOWN"),
        ("residence.status", "Aufenthaltsgestatung", UNKNOWN_CODE, "GESTATTUNG"),
        ("client.sex", "Foo", UNKNOWN_CODE, None),
        ("consultation.topics", "Foo", UNKNOWN_CODE, ["OTHER"]),
        ("consultation.topics", "Schule und Kita, Foo", UNKNOWN_CODE, ["SCHOOL_KITA"]),
        ("client.spoken_languages", "Foo", UNKNOWN_CODE, None),
        ("client.chosen_name", "…", NO_LETTERS, None),
        ("name.full", "123", NO_LETTERS, None),
    ],
)
def test_what_cannot_be_read_has_a_reason_and_perhaps_an_offer(
    key: str, text: str, reason: Label, offered: Any
) -> None:
    read = read_value(aim(key), text)
    assert (read.value, read.reason, read.offered) == (None, reason, offered)
    assert (read.offer is None) == (offered is None)


def test_codes_of_the_organisation_are_known_too() -> None:
    own = Code(code="X_HAUS", label=Label(de="Haus am See", en="Lake house"), plain="", parent="",
               valid_from=None, valid_to=None, source="wir")  # fmt: skip
    codes.use_own_codes({"regions": (own,)})
    try:
        assert read_value(aim("case.region"), "haus am see").value == "X_HAUS"
    finally:
        codes.use_own_codes({})
    assert read_value(aim("case.region"), "haus am see").value is None


def test_marks_that_cannot_be_seen_are_left_out_and_joiners_stay() -> None:
    assert tidy("\ufeffa\u200eb\tc") == "ab c"
    assert tidy("👨\u200d👩") == "👨\u200d👩"


@given(st.text(min_size=1, max_size=40), st.sampled_from(Subject), st.data())
def test_any_text_gives_a_value_or_a_reason(
    text: str, subject: Subject, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(targets(subject)))
    read = read_value(one, text)
    assert (read.reason is None) == (read.value is not None)
