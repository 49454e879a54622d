"""What each paper says, and what it keeps to itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counsel_app.documents.client_letter import ClientSheet, NothingForClient, client_letter
from counsel_app.documents.consultation_report import PROTECTED
from counsel_app.documents.feedback_slip import slip_code
from counsel_app.documents.phrases import LANGUAGES, phrases
from counsel_app.documents.referral_letter import Signatory, salutation, shared_names
from counsel_app.documents.statistics_report import SUPPRESSION, statistics_report
from counsel_app.domain.client import Client, Occupation, PersonName, Relative, ResidencePeriod
from counsel_app.domain.institution import Institution
from counsel_app.domain.recovery import recovery_bytes, recovery_text
from tests.documents import samples
from tests.documents.reading import text_of


def flat(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


# --- consultation report


def test_a_report_names_the_client_in_every_script() -> None:
    text = flat(samples.report())
    for name in ("Farhad Nemuneh", "فرهاد نمونه", "Ferhad Namuna"):
        assert name in text


def test_a_report_says_who_does_what_and_where_a_deadline_comes_from() -> None:
    text = flat(samples.report())
    for part in ("DD-7KQ2M", "30 Minuten", "Dari", "Umschlag holen", "09.11.2026", "20.11.2026"):
        assert part in text
    # The earlier of two dates counts, and both are told.
    assert "18.11.2026" in text
    assert "errechnet: 19.11.2026" in text
    assert "§ 74 (1) AsylG; gerechnet ab 04.11.2026" in text


PROTECTED_NOTE = replace(
    samples.CONSULTATION, note_class="protected", content="GEHEIMES", topics=("PSYCHOSOCIAL",)
)


def test_a_protected_note_prints_its_frame_only() -> None:
    text = flat(samples.report(consultation=PROTECTED_NOTE))
    assert PROTECTED in text
    for secret in ("GEHEIMES", "Umschlag", "§ 74", "sychosozial"):
        assert secret not in text


def test_a_protected_note_prints_when_asked_for() -> None:
    pdf = samples.report(consultation=PROTECTED_NOTE, include_protected=True)
    assert "GEHEIMES" in flat(pdf)


def test_a_short_report_leaves_out_what_there_is_not() -> None:
    bare = replace(
        samples.CONSULTATION, agreements="", participants="", next_appointment_on=None, minutes=None
    )
    text = flat(samples.report(consultation=bare, steps=(), deadlines=()))
    for heading in ("Vereinbarungen", "Anwesend", "Nächster Termin", "Fristen", "Wer macht"):
        assert heading not in text


def test_a_report_tells_time_and_place_of_what_is_coming() -> None:
    meeting = replace(
        samples.DEADLINES[0],
        kind="APPOINTMENT",
        basis="",
        triggered_on=None,
        stated_on=None,
        where="Ahornallee 12",
        at_time="14:30",
    )
    text = flat(samples.report(deadlines=(meeting,), next_appointment_time="10:00"))
    assert "Ahornallee 12, 14:30 Uhr" in text
    assert "20.11.2026, 10:00 Uhr" in text


# --- referral letter


def test_a_letter_holds_the_ticked_fields_and_no_others() -> None:
    text = flat(samples.letter())
    assert "Farhad Nemuneh" in text
    assert "فرهاد نمونه" in text
    assert "Sprachmittlung erforderlich: Dari" in text
    for unticked in ("02.03.2007", "Geheimweg", "B1", "Ferhad Namuna"):
        assert unticked not in text


def test_a_letter_without_ticks_names_no_one() -> None:
    text = flat(samples.letter(referral=replace(samples.REFERRAL, shared_fields=())))
    for name in ("Farhad", "فرهاد", "Dari"):
        assert name not in text


def test_a_letter_with_every_tick_holds_every_field() -> None:
    everything = (
        "chosen_name", "birth_date", "spoken_languages", "needs_interpreter", "contact_channel",
        "address", "german_level", "schooling_years", "school_certificate", "occupations",
        "household", "residence", "not_known_yet",
    )  # fmt: skip
    client = replace(
        samples.CLIENT,
        birth_date_precision="FICTITIOUS",
        german_evidence="CERTIFICATE",
        schooling_years=9,
        school_certificate="DE_HAUPT",
        occupations=(Occupation(title="Elektriker", years=2),),
        household=(Relative(relation="SPOUSE", born_in=2008),),
        residence=(ResidencePeriod(status="GESTATTUNG", valid_to=date(2027, 3, 1)),),
    )
    referral = replace(
        samples.REFERRAL, shared_fields=everything, urgency="SOON", shared_note="nachmittags"
    )
    text = flat(samples.letter(client=client, referral=referral))
    for part in ("02.03.2007", "Geheimweg", "B1", "9 Jahre", "Elektriker", "Geburtsjahr: 2008",
                 "01.03.2027", "nachmittags", "bald"):  # fmt: skip
        assert part in text


def test_blank_fields_take_no_row() -> None:
    client = Client(id="c", chosen_name="Farhad", needs_interpreter=False)
    fields = ("birth_date", "german_level", "residence", "schooling_years", "needs_interpreter")
    text = flat(
        samples.letter(client=client, referral=replace(samples.REFERRAL, shared_fields=fields))
    )
    assert "Deutschniveau" not in text
    assert "nicht nötig" in text


def test_a_letter_names_release_request_and_the_day_to_answer() -> None:
    text = flat(samples.letter())
    assert "Schweigepflichtentbindung R-02 vom 13.11.2026" in text
    assert "Wir bitten um einen Termin." in text
    assert "bis zum 27.11.2026" in text
    assert "Sehr geehrte Frau Dr. Beispiel," in text


def test_a_client_who_goes_alone_brings_the_letter() -> None:
    referral = replace(samples.REFERRAL, goes_alone=True, appointment_on=date(2026, 12, 3))
    text = flat(samples.letter(referral=referral, release=None, enclosures=("Kopie",)))
    assert "selbst" in text
    assert "Entbindung" not in text
    assert "2 Rückmeldebogen" in text
    assert "03.12.2026" in text


def test_the_slip_names_reference_and_date_and_never_a_person() -> None:
    text = text_of(samples.letter(), "-f", "2")
    assert "DD-7KQ2M-B2C4" in text
    assert "Farhad" not in text
    assert "فرهاد" not in text
    assert slip_code("DD-7KQ2M-B2C4", samples.TODAY) == "DD-7KQ2M-B2C4 2026-11-13"


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("Frau Dr. Petra Beispiel", "Sehr geehrte Frau Dr. Beispiel,"),
        ("Herrn Ali Muster", "Sehr geehrter Herr Muster,"),
        ("Frau", "Guten Tag Frau,"),
        ("Kim Muster", "Guten Tag Kim Muster,"),
        ("", "Sehr geehrte Damen und Herren,"),
    ],
)
def test_a_letter_greets_politely(person: str, expected: str) -> None:
    assert salutation(person) == expected


def test_the_name_for_a_letter_is_one_spelling_of_each_script() -> None:
    assert shared_names(samples.CLIENT) == ["Farhad Nemuneh", "فرهاد نمونه"]
    assert shared_names(Client(id="c", chosen_name="Selam")) == ["Selam"]
    other = Client(id="c", chosen_name="Sam", name_variants=(PersonName(text="سميرة"),))
    assert shared_names(other) == ["Sam", "سميرة"]
    accented = replace(samples.CLIENT, chosen_name="Fárhad")
    assert shared_names(accented) == shared_names(samples.CLIENT)
    nickname = replace(samples.CLIENT, chosen_name="Fari")
    assert shared_names(nickname)[0] == "Fari"


def test_a_signatory_has_a_line_of_her_own() -> None:
    signatory = Signatory(name="J. Muster", phone="0351 1", email="j@beispiel.example")
    text = flat(samples.letter(signatory=signatory))
    assert "0351 1" in text
    assert "j@beispiel.example" in text


# --- the client's sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_the_same_in_both_languages(language: str) -> None:
    text = flat(samples.sheet(language))
    assert "Dieses Blatt gehört Ihnen." in text
    assert phrases(language).say("agreed") in text
    assert text.count("03.12.2026") == (1 if language == "de" else 2)
    for never in ("Farhad", "Brief wurde erklärt", "AsylG"):
        assert never not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_says_so_in_both_languages(language: str) -> None:
    text = flat(samples.sheet(language))
    assert ("noch nicht geprüft" in text) == phrases(language).is_draft


def test_a_sheet_shows_a_translation_that_a_person_wrote() -> None:
    written = {"Umschlag mitbringen.": "احضر الظرف", "Umschlag holen": "الظرف", "Klage": "دعوى"}
    sheet = replace(samples.SHEET, translations=written)
    text = flat(client_letter(sheet, letterhead=samples.LETTERHEAD, language="ar"))
    for translated in written.values():
        assert translated in text


def test_a_sheet_can_hold_only_one_thing() -> None:
    sheet = ClientSheet(
        conversation_on=samples.TODAY, institution=Institution(id="i", name="Amt"), deadlines=()
    )
    text = flat(client_letter(sheet, letterhead=samples.LETTERHEAD, language="en"))
    assert "The appointment is not fixed yet." in text


def test_a_deadline_without_a_day_is_left_out() -> None:
    undated = replace(samples.DEADLINES[0], due_on=None, stated_on=None)
    sheet = ClientSheet(conversation_on=samples.TODAY, deadlines=(undated,))
    text = flat(client_letter(sheet, letterhead=samples.LETTERHEAD, language="en"))
    assert "Klage" not in text


def test_a_sheet_with_nothing_on_it_is_refused_in_words() -> None:
    with pytest.raises(NothingForClient) as refused:
        client_letter(
            ClientSheet(conversation_on=samples.TODAY),
            letterhead=samples.LETTERHEAD,
            language="ar",
        )
    assert "Vereinbarung" in refused.value.sentence("de")


# --- recovery sheet, statistics


def test_a_recovery_sheet_can_be_typed_off() -> None:
    secret = bytes(range(20))
    lines = text_of(samples.recovery(), "-layout").splitlines()
    groups = [word for line in lines for word in line.split() if len(word) == 5 and word.isupper()]
    typed = " ".join(word for word in recovery_text(secret).split("-") if word in groups)
    assert recovery_bytes(typed) == secret


def test_a_recovery_sheet_speaks_german_and_english() -> None:
    text = flat(samples.recovery())
    for part in ("Jana Muster", "13.11.2026", "verschlossenen Ort", "locked place"):
        assert part in text


def test_figures_print_as_they_come_with_the_note_on_suppression() -> None:
    text = flat(samples.figures())
    for part in ("Wohnen 12", "Gewalt unter 5", "01.07.2026 – 31.12.2026", "Mehrfach möglich."):
        assert part in text
    assert SUPPRESSION.text("de") in text


def test_a_period_without_figures_says_so() -> None:
    pdf = statistics_report(
        [], letterhead=samples.LETTERHEAD, title="x", period="2026", made_on=samples.TODAY
    )
    assert "keine Angaben" in flat(pdf)


def test_figures_in_english_are_english_throughout() -> None:
    pdf = statistics_report(
        [],
        letterhead=samples.LETTERHEAD,
        title="Half-year",
        period="1 July – 31 December 2026",
        made_on=samples.TODAY,
        language="en",
    )
    text = flat(pdf)
    for part in ("Page 1 of 1", "made on 13 November 2026", SUPPRESSION.text("en")):
        assert part in text
    assert "Seite" not in text
