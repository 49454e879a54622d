from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from counsel_app.domain.client import PersonName
from counsel_app.domain.letter import Letter
from counsel_app.domain.records import Record
from counsel_app.usecases import cases, keys, papers
from counsel_app.usecases.papers import RecordGone, ReleaseMissing
from tests.documents.reading import text_of
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_referral,
    a_release,
    a_step,
    an_id,
    an_institution,
    open_farhad,
)

DAY = timedelta(days=1)


def put(desk: Desk, *records: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        for record in records:
            write.put(record)


def flat(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


@pytest.fixture
def farhad(anna: Desk) -> Desk:
    """A case with a conversation, a step, a date, an institution and a release."""
    open_farhad(anna)
    cases.save_client(
        anna.vault,
        a_client(
            name_variants=(
                PersonName(text="Farhad Nemuneh", script="Latn"),
                PersonName(text="فرهاد نمونه", script="Arab"),
            ),
            address="Lindenweg 4",
        ),
        clock=anna.clock,
    )
    put(
        anna,
        a_consultation(counsellor_id=anna.person_id, agreements="Umschlag mitbringen"),
        a_step(consultation_id=an_id(3), task="Anwalt anrufen", due_on=TODAY + DAY),
        a_deadline(title="Klage einreichen", due_on=TODAY + 2 * DAY),
        a_deadline(61, title="Schon erledigt", due_on=TODAY, done_on=TODAY),
        a_deadline(62, title="Duldung endet", kind="EXPIRY", due_on=TODAY + 9 * DAY),
        an_institution(name="Volkshochschule Dresden"),
        a_release(),
    )
    return anna


def test_the_report_says_who_counselled_whom_what_is_open_and_nothing_done(farhad: Desk) -> None:
    text = flat(papers.consultation_report(farhad.vault, an_id(3), clock=farhad.clock))
    for part in ("Beispiel e. V.", "Farhad Nemuneh", "فرهاد نمونه", "DD-00002", "Anna"):
        assert part in text
    for part in ("Der Brief wurde erklärt", "Anwalt anrufen", "Klage einreichen"):
        assert part in text
    assert "Schon erledigt" not in text


def test_a_protected_note_is_printed_only_when_asked_for(farhad: Desk) -> None:
    put(farhad, a_consultation(content="Schlafprobleme", note_class="protected"))
    plain = papers.consultation_report(farhad.vault, an_id(3), clock=farhad.clock)
    whole = papers.consultation_report(
        farhad.vault, an_id(3), include_protected=True, clock=farhad.clock
    )
    assert "Schlafprobleme" not in flat(plain)
    assert "Schlafprobleme" in flat(whole)


def test_the_letter_holds_only_what_was_ticked(farhad: Desk) -> None:
    put(
        farhad,
        a_referral(
            purpose="Kurs A1 am Vormittag",
            shared_fields=("chosen_name", "spoken_languages"),
            release_id=an_id(9),
        ),
    )
    text = flat(papers.referral_letter(farhad.vault, an_id(8), clock=farhad.clock))
    for part in ("Volkshochschule Dresden", "Kurs A1 am Vormittag", "Dari", "R-01"):
        assert part in text
    for part in ("Lindenweg", "Der Brief wurde erklärt", "Klage"):
        assert part not in text


@pytest.mark.parametrize(
    "release",
    [
        {"revoked_on": TODAY},
        {"ends_on": TODAY - DAY},
        {"given_on": TODAY + DAY},
        {"institution": 70},
        {"case": 20},
    ],
    ids=str,
)
def test_without_a_release_that_holds_today_for_this_case_and_recipient_no_letter_is_made(
    farhad: Desk, release: dict[str, Any]
) -> None:
    put(farhad, a_release(91, **release), a_referral(release_id=an_id(91)))
    with pytest.raises(ReleaseMissing):
        papers.referral_letter(farhad.vault, an_id(8), clock=farhad.clock)


@pytest.mark.parametrize("release_id", ["", an_id(99)])
def test_without_any_release_no_letter_is_made(farhad: Desk, release_id: str) -> None:
    put(farhad, a_referral(release_id=release_id))
    with pytest.raises(ReleaseMissing) as caught:
        papers.referral_letter(farhad.vault, an_id(8), clock=farhad.clock)
    assert "§ 203" in caught.value.sentence("de")


def test_who_goes_alone_takes_the_letter_without_a_release(farhad: Desk) -> None:
    put(farhad, a_referral(goes_alone=True))
    assert "Volkshochschule" in flat(
        papers.referral_letter(farhad.vault, an_id(8), clock=farhad.clock)
    )


def test_the_clients_sheet_holds_agreements_steps_and_dates_and_no_reasons(farhad: Desk) -> None:
    text = flat(papers.client_letter(farhad.vault, an_id(3), language="prs", clock=farhad.clock))
    for part in ("Umschlag mitbringen", "Anwalt anrufen", "Klage einreichen", "فرهاد"):
        assert part in text
    for part in ("Der Brief wurde erklärt", "Duldung endet", "Lindenweg", "Asylbescheid"):
        assert part not in text


def test_the_clients_sheet_of_a_protected_talk_keeps_agreements_and_dates_back(
    farhad: Desk,
) -> None:
    put(farhad, a_consultation(agreements="Termin PSZ", note_class="protected"))
    text = flat(papers.client_letter(farhad.vault, an_id(3), language="de", clock=farhad.clock))
    assert "Anwalt anrufen" in text
    assert "PSZ" not in text
    assert "Klage einreichen" not in text


@pytest.mark.parametrize(
    ("speaks", "reads", "language"),
    [
        (("tir",), ("tir",), "ti"),
        (("apc",), ("ara",), "ar"),
        (("prs",), (), "prs"),
        (("vie",), (), "de"),
        (("vie", "eng"), (), "en"),
        (("prs",), ("vie", "eng"), "en"),
    ],
)
def test_a_sheet_is_proposed_in_a_language_the_client_reads_else_speaks(
    farhad: Desk, speaks: tuple[str, ...], reads: tuple[str, ...], language: str
) -> None:
    put(farhad, a_client(spoken_languages=speaks, reading_languages=reads))
    assert papers.client_language(farhad.vault, an_id(2)) == language
    assert language in papers.client_languages()


def test_dates_come_in_own_digits_where_a_language_has_them(farhad: Desk) -> None:
    language = papers.with_own_digits("prs")
    talk = an_id(3)
    pdf = papers.client_letter(farhad.vault, talk, language=language, clock=farhad.clock)
    assert set("۰۱۲۳۴۵۶۷۸۹") & set(flat(pdf))
    assert papers.with_own_digits("tr") == "tr"


def test_of_a_case_nobody_knows_the_sheet_is_german(farhad: Desk) -> None:
    assert papers.client_language(farhad.vault, an_id(99)) == "de"
    put(farhad, a_case(20, client=99))
    assert papers.client_language(farhad.vault, an_id(20)) == "de"


def test_a_paper_about_something_deleted_meanwhile_says_so(farhad: Desk) -> None:
    for make in (papers.consultation_report, papers.referral_letter):
        with pytest.raises(RecordGone):
            make(farhad.vault, an_id(99), clock=farhad.clock)
    put(farhad, a_consultation(31, case=99))
    with pytest.raises(RecordGone):
        papers.client_letter(farhad.vault, an_id(31), language="de", clock=farhad.clock)


def test_each_holder_of_the_organisation_gets_a_sheet_of_their_own(farhad: Desk) -> None:
    shares = keys.make_team_shares(farhad.folder, farhad.vault, clock=farhad.clock)
    sheets = papers.share_sheets(farhad.vault, shares, clock=farhad.clock)
    for number, (sheet, words) in enumerate(zip(sheets, shares, strict=True), start=1):
        text = flat(sheet)
        assert f"{number} / 3" in text
        assert "Anna" in text
        assert "Beispiel e. V." in text
        for word in words.split():
            assert word in text
        assert "Farhad" not in text


def test_the_recovery_sheet_holds_the_key_and_whose_it_is(farhad: Desk) -> None:
    text = flat(papers.recovery_sheet(farhad.vault, farhad.recovery_key, clock=farhad.clock))
    assert "Anna" in text
    for group in farhad.recovery_key.split("-"):
        assert group in text


def test_that_a_paper_was_made_is_noted_without_the_paper(farhad: Desk) -> None:
    changes = papers.log_letter(
        farhad.vault, an_id(2), "REPORT", an_id(3), outcome="PRINTED", clock=farhad.clock
    )
    assert changes.touches(Letter, case=an_id(2))
    (letter,) = farhad.vault.all(Letter)
    assert (letter.kind, letter.about_id, letter.made_on) == ("REPORT", an_id(3), TODAY)
    assert replace(letter, id="").outcome == "PRINTED"
