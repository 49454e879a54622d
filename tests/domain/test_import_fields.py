from __future__ import annotations

import pytest

from counsel_app.domain.help_topics import topics
from counsel_app.domain.import_aliases import ALIASES
from counsel_app.domain.import_fields import (
    DIRECTORY,
    Subject,
    guess_subject,
    guess_use,
    required,
    target,
    targets,
)

RIGHT = {
    Subject.CLIENTS: (
        "Klienten-Nr.;Vorname;Nachname;Geb.-Datum;Geschlecht;Sprachen;Aufenthaltsstatus;Telefon",
        "client_id,first name,last name,DOB,gender,languages,residence_status,phone",
        "Fallnummer;Rufname;Spricht;Wohnform;Erster Kontakt;Region",
    ),
    Subject.CONSULTATIONS: (
        "Klienten-Nr.;Datum;Dauer;Sprache;Thema;Inhalt;Vereinbarung",
        "client_number,date,minutes,language,topics,notes",
    ),
    Subject.REFERRALS: (
        "Klienten-Nr.;Einrichtung;Zweck;Datum;Ergebnis",
        "client_number,institution,purpose,sent,result",
    ),
    Subject.INSTITUTIONS: (
        "Name;Art;Straße und Nummer;PLZ;Ort;Telefon;E-Mail;Öffnungszeiten",
        "id,name,kind,street,postcode,town",
    ),
    Subject.COURSES: ("Anbieter;Kursart;Bezeichnung;Beginn;Freie Plätze;Mit Kinderbetreuung",),
    Subject.OPENINGS: ("Betrieb;Instrument;Beruf;Beginn;Freie Plätze;Schulabschluss",),
}


@pytest.mark.parametrize(
    ("subject", "head"), [(subject, head) for subject, heads in RIGHT.items() for head in heads]
)
def test_a_table_is_recognised_by_its_headings_in_both_languages(
    subject: Subject, head: str
) -> None:
    texts = head.split(";" if ";" in head else ",")
    assert guess_subject(texts) is subject
    use = guess_use(subject, texts)
    assert [text for text, one in zip(texts, use.columns, strict=True) if not one.target] == []
    assert all(use.is_filled(one.key) for one in required(subject))


@pytest.mark.parametrize("subject", Subject)
def test_every_field_is_found_by_its_own_key_and_labels_are_never_empty(subject: Subject) -> None:
    for one in targets(subject):
        (use,) = guess_use(subject, [one.key]).columns
        assert use.target == one.key
        assert one.label.de
        assert one.label.en


def test_no_alias_names_a_field_that_does_not_exist() -> None:
    known = {one.key for subject in Subject for one in targets(subject)}
    assert ALIASES.keys() <= known


def test_a_field_is_given_to_one_column_only_and_strange_headings_to_none() -> None:
    use = guess_use(Subject.CLIENTS, ["Vorname", "first name", "Schuhgröße", "", "   "])
    assert [one.target for one in use.columns] == ["name.given", "", "", "", ""]
    assert use.column_of("name.family") is None
    assert not use.is_filled("name.family")


def test_what_the_program_derives_or_seals_cannot_be_imported() -> None:
    keys = {one.key for subject in Subject for one in targets(subject)}
    assert not {"client.age_group", "consultation.seal", "case.counsellor_id"} & keys


def test_only_days_have_a_calendar() -> None:
    birth, number = (
        target(Subject.CLIENTS, "client.birth_date"),
        target(Subject.CLIENTS, "case.number"),
    )
    assert birth is not None
    assert number is not None
    assert (birth.is_date, number.is_date) == (True, False)
    assert target(Subject.CLIENTS, "nonsense") is None


def test_the_directory_is_told_from_people() -> None:
    assert Subject.CLIENTS not in DIRECTORY
    assert Subject.COURSES in DIRECTORY


HELP = {
    Subject.CLIENTS: "client_number given_name family_name name chosen_name other_names birth_date "
    "sex nationality languages needs_interpreter contact address residence_status status_from "
    "status_to first_contact region housing closed",
    Subject.CONSULTATIONS: "client_number date minutes language place interpreter topics notes "
    "agreements next_appointment",
    Subject.REFERRALS: "client_number institution purpose request sent result urgency",
    Subject.INSTITUTIONS: "name kind street postcode town phone email opening_hours",
    Subject.COURSES: "provider kind title starts size free",
    Subject.OPENINGS: "provider kind title starts places free",
}


@pytest.mark.parametrize("subject", Subject)
def test_every_heading_that_the_help_names_is_recognised(subject: Subject) -> None:
    names = HELP[subject].split()
    for language in ("de", "en"):
        text = next(one.text for one in topics(language) if one.name == "tables")
        assert [name for name in names if name not in text] == []
    assert all(one.target for one in guess_use(subject, names).columns)
