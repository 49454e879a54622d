"""Headings that other programs use for our fields, in German and English.

The first names of each line are those of the table set that the help names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ALIASES: Final[Mapping[str, tuple[str, ...]]] = {
    "case.number": (
        "client_number", "klientennummer", "Klienten-Nr.", "Klient-Nr.", "Fallnummer", "Fall-Nr.",
        "case_number", "case_id", "client_id", "Kundennummer", "Aktenzeichen", "Nr.", "Nr",
        "Nummer", "Number", "ID Klient", "external_id",
    ),
    "client.chosen_name": ("chosen_name", "Rufname", "Spitzname", "preferred name", "known as"),
    "name.full": ("name", "full_name", "Voller Name", "Vor- und Nachname", "Name, Vorname"),
    "name.given": ("given_name", "Vorname", "first name", "firstname", "Vornamen"),
    "name.family": (
        "family_name", "Nachname", "Familienname", "last name", "lastname", "surname", "Zuname",
    ),
    "name.other": ("other_names", "Aliasnamen", "Alias", "Schreibweisen", "aka"),
    "client.birth_date": (
        "birth_date", "Geburtsdatum", "Geb.-Datum", "geb.",
        "geb. am", "geboren", "geboren am", "DOB",
        "date of birth", "birthday", "Geburtstag",
    ),
    "client.sex": ("sex", "Geschlecht", "gender"),
    "client.nationalities": (
        "nationality", "Staatsangehörigkeit", "Nationalität", "Herkunftsland", "country",
        "country of origin", "Staat",
    ),
    "client.spoken_languages": (
        "languages", "Sprache", "Sprachen", "Muttersprache", "language", "mother tongue",
        "Sprache(n)", "spoken_languages",
    ),
    "client.needs_interpreter": ("needs_interpreter", "Dolmetscher", "Sprachmittlung nötig"),
    "client.contact_channel": (
        "contact", "Telefon", "Handy", "Mobil", "phone", "mobile", "E-Mail", "Kontakt",
    ),
    "client.address": ("address", "Adresse", "Anschrift", "Wohnanschrift"),
    "client.german_level": ("german_level", "Deutschkenntnisse", "Sprachniveau", "Deutsch"),
    "residence.status": (
        "residence_status", "Aufenthaltsstatus", "Status", "Aufenthalt", "Aufenthaltstitel",
    ),
    "residence.valid_from": ("status_from", "Status seit", "Titel ab"),
    "residence.valid_to": ("status_to", "Status bis", "Titel bis", "gültig bis", "valid until"),
    "residence.document": ("status_document",),
    "case.first_contact_on": (
        "first_contact", "Erstkontakt", "Aufnahme", "Aufnahmedatum", "opened", "Beginn",
    ),
    "case.closed_on": ("closed", "Abschluss", "Abschlussdatum", "Ende", "closed on"),
    "case.region": ("region", "Stadtteil", "Gebiet"),
    "case.housing_type": ("housing", "Unterkunft", "Wohnform", "Unterbringung"),
    "consultation.held_on": ("date", "Datum", "Beratungsdatum", "am", "Tag"),
    "consultation.minutes": ("minutes", "Dauer", "Minuten", "Dauer in Minuten", "duration", "min"),
    "consultation.topics": ("topics", "Themen", "Thema", "topic", "Anliegen", "Beratungsthema"),
    "consultation.content": (
        "notes", "Notiz", "Notizen", "Inhalt", "Beratungsinhalt", "Protokoll", "content",
        "Gesprächsinhalt", "Bemerkung", "Text",
    ),
    "consultation.language": ("language", "Sprache", "Beratungssprache"),
    "consultation.agreements": ("agreements", "Vereinbarung", "Vereinbarungen", "Absprachen"),
    "consultation.next_appointment_on": ("next_appointment", "Folgetermin", "nächster Termin"),
    "institution.name": (
        "institution", "Einrichtung", "Stelle", "an", "Verwiesen an", "referred to", "provider",
        "Anbieter", "Träger", "Betrieb", "employer", "organisation", "organization", "Name",
    ),
    "institution.kind": ("kind", "Art", "type", "Kategorie", "category"),
    "institution.street": ("street", "Straße", "Strasse", "Str.", "Adresse", "address"),
    "institution.postcode": ("postcode", "PLZ", "Postleitzahl", "zip", "postal_code"),
    "institution.town": ("town", "Ort", "Stadt", "city"),
    "institution.phone": ("phone", "Telefon", "Tel.", "Tel"),
    "institution.email": ("email", "E-Mail", "Mail", "e-mail-adresse"),
    "institution.contact_person": ("contact_person", "Ansprechpartner", "Ansprechpartnerin"),
    "institution.opening_hours": ("opening_hours", "Sprechzeiten", "Öffnungszeiten"),
    "referral.purpose": ("purpose", "Zweck", "Grund", "Anlass", "reason"),
    "referral.sent_on": ("sent", "date", "Datum", "vermittelt am", "verwiesen am"),
    "referral.result": ("result", "Ergebnis", "Status", "outcome"),
    "course.kind": ("kind", "Kursart", "Art", "type"),
    "course.title": ("title", "Kurs", "Kursname", "Bezeichnung", "Titel"),
    "course.starts_on": ("starts", "Beginn", "Start", "Kursbeginn", "start"),
    "course.ends_on": ("ends", "Ende", "Kursende"),
    "course.size": ("size", "Plätze", "Platzzahl"),
    "course.free_places": ("free", "freie Plätze", "frei"),
    "opening.instrument": ("kind", "Art", "Instrument", "type"),
    "opening.title": ("title", "Beruf", "Tätigkeit", "Stelle", "Bezeichnung", "occupation"),
    "opening.starts_on": ("starts", "Beginn", "Start", "ab"),
    "opening.places": ("places", "Plätze"),
    "opening.free_places": ("free", "freie Plätze", "frei"),
}  # fmt: skip
