"""The person who is counselled, as far as the help needs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.correction import Correction
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """One spelling of a name, in one script, and where it stands so.

    There is no first and last name: many people have one name, or their
    father's, and every office writes it differently.
    """

    text: Annotated[
        str,
        Attr(
            de="Schreibweise",
            en="Spelling",
            group=Group.IDENTITY,
            mandatory=True,
            search="name",
        ),
    ] = ""
    script: Annotated[
        str, Attr(de="Schrift", en="Script", group=Group.IDENTITY, codes="scripts")
    ] = ""
    source: Annotated[str, Attr(de="Steht so in", en="Found in", group=Group.IDENTITY)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidencePeriod:
    """One entry of the dated residence-status history of one person."""

    status: Annotated[
        str,
        Attr(
            de="Aufenthaltsstatus",
            en="Residence status",
            group=Group.STATUS,
            codes="residence_status",
        ),
    ] = "NOT_STATED"
    document: Annotated[str, Attr(de="Dokument", en="Document", group=Group.STATUS)] = ""
    valid_from: Annotated[date | None, Attr(de="Gültig ab", en="From", group=Group.STATUS)] = None
    valid_to: Annotated[date | None, Attr(de="Gültig bis", en="To", group=Group.STATUS)] = None
    work_permission: Annotated[
        str,
        Attr(
            de="Arbeitserlaubnis",
            en="Work permission",
            group=Group.STATUS,
            codes="work_permission",
        ),
    ] = "UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """Somebody of the household or family.

    Only who they are to the client: what they told in a counselling of their
    own stays in their own case (spouses have separate secrets).
    """

    relation: Annotated[
        str,
        Attr(
            de="Beziehung",
            en="Relation",
            group=Group.IDENTITY,
            codes="relations",
            mandatory=True,
        ),
    ] = ""
    name: Annotated[str, Attr(de="Name", en="Name", group=Group.IDENTITY, search="name")] = ""
    born_in: Annotated[
        int | None, Attr(de="Geburtsjahr", en="Year of birth", group=Group.IDENTITY)
    ] = None
    lives_here: Annotated[
        bool, Attr(de="Lebt im Haushalt", en="Lives in the household", group=Group.IDENTITY)
    ] = True
    case_number: Annotated[str, Attr(de="Eigener Fall", en="Own case", group=Group.IDENTITY)] = ""
    remark: Annotated[str, Attr(de="Bemerkung", en="Remark", group=Group.IDENTITY)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """A trade or job the client learned or did, whatever papers there are."""

    title: Annotated[
        str,
        Attr(de="Beruf oder Tätigkeit", en="Occupation", group=Group.COMPETENCE, mandatory=True),
    ] = ""
    years: Annotated[int | None, Attr(de="Jahre", en="Years", group=Group.COMPETENCE)] = None
    recognition: Annotated[
        str,
        Attr(de="Anerkennung", en="Recognition", group=Group.COMPETENCE, codes="recognition"),
    ] = ""
    kldb: Annotated[
        str, Attr(de="KldB-Schlüssel", en="Occupation code (KldB)", group=Group.COMPETENCE)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Record):
    """A client.

    Age group, origin region, status group and procedure group are derived from the exact
    values (``domain.groups``) so that a coordinator elsewhere can count
    without knowing anyone.
    """

    TYPE: ClassVar[str] = "client"
    LABEL: ClassVar[Label] = Label(de="Klientin oder Klient", en="Client")

    chosen_name: Annotated[
        str,
        Attr(de="Rufname", en="Chosen name", search="name", group=Group.CONTACT, mandatory=True),
    ]
    name_variants: Annotated[
        tuple[PersonName, ...],
        Attr(
            de="Namen und Schreibweisen",
            en="Names and spellings",
            search="name",
            group=Group.IDENTITY,
        ),
    ] = ()
    birth_date: Annotated[
        date | None, Attr(de="Geburtsdatum", en="Date of birth", group=Group.IDENTITY)
    ] = None
    birth_date_precision: Annotated[
        str,
        Attr(
            de="Genauigkeit des Geburtsdatums",
            en="Precision of the date of birth",
            group=Group.IDENTITY,
            codes="birth_date_precision",
        ),
    ] = ""
    age_group: Annotated[
        str,
        Attr(de="Altersgruppe", en="Age group", group=Group.DEMOGRAPHY, codes="age_groups"),
    ] = ""
    sex: Annotated[str, Attr(de="Geschlecht", en="Sex", group=Group.DEMOGRAPHY, codes="sexes")] = ""
    nationalities: Annotated[
        tuple[str, ...],
        Attr(de="Staatsangehörigkeit", en="Nationality", group=Group.IDENTITY, codes="countries"),
    ] = ()
    origin_region: Annotated[
        str,
        Attr(
            de="Herkunftsregion",
            en="Region of origin",
            group=Group.DEMOGRAPHY,
            codes="origin_regions",
        ),
    ] = ""
    spoken_languages: Annotated[
        tuple[str, ...],
        Attr(
            de="Spricht",
            en="Speaks",
            group=Group.CONTACT,
            codes="languages",
            mandatory=True,
        ),
    ] = ()
    reading_languages: Annotated[
        tuple[str, ...],
        Attr(de="Liest", en="Reads", group=Group.CONTACT, codes="languages"),
    ] = ()
    needs_interpreter: Annotated[
        bool, Attr(de="Braucht Sprachmittlung", en="Needs an interpreter", group=Group.CONTACT)
    ] = True
    contact_channel: Annotated[
        str, Attr(de="Erreichbar über", en="Reached through", group=Group.CONTACT)
    ] = ""
    address: Annotated[
        str, Attr(de="Anschrift", en="Address", group=Group.IDENTITY, multiline=True)
    ] = ""
    residence: Annotated[
        tuple[ResidencePeriod, ...],
        Attr(de="Aufenthalt", en="Residence", group=Group.STATUS),
    ] = ()
    status_group: Annotated[
        str,
        Attr(
            de="Statusgruppe",
            en="Status group",
            group=Group.STATUS_GROUP,
            codes="status_groups",
        ),
    ] = ""
    procedure_group: Annotated[
        str,
        Attr(
            de="Dauer des Asylverfahrens, grob",
            en="Length of the procedure, roughly",
            group=Group.STATUS_GROUP,
            codes="procedure_groups",
        ),
    ] = ""
    german_level: Annotated[
        str,
        Attr(de="Deutschniveau", en="German level", group=Group.COMPETENCE, codes="cefr"),
    ] = ""
    german_evidence: Annotated[
        str,
        Attr(
            de="Nachweis Deutsch",
            en="Evidence of German",
            group=Group.COMPETENCE,
            codes="level_evidence",
        ),
    ] = ""
    german_level_on: Annotated[
        date | None, Attr(de="Festgestellt am", en="Assessed on", group=Group.COMPETENCE)
    ] = None
    literacy: Annotated[
        str,
        Attr(de="Alphabetisierung", en="Literacy", group=Group.COMPETENCE, codes="literacy"),
    ] = ""
    schooling_years: Annotated[
        int | None, Attr(de="Schuljahre", en="Years of school", group=Group.COMPETENCE)
    ] = None
    school_certificate: Annotated[
        str,
        Attr(
            de="Schulabschluss",
            en="School certificate",
            group=Group.COMPETENCE,
            codes="school_certificates",
        ),
    ] = ""
    occupations: Annotated[
        tuple[Occupation, ...],
        Attr(de="Berufe und Erfahrung", en="Occupations", group=Group.COMPETENCE),
    ] = ()
    skills: Annotated[
        str,
        Attr(
            de="Fähigkeiten ohne Zeugnis",
            en="Skills without a certificate",
            search="text",
            group=Group.COMPETENCE,
            multiline=True,
        ),
    ] = ""
    constraints: Annotated[
        tuple[str, ...],
        Attr(
            de="Was zu beachten ist",
            en="What has to be considered",
            group=Group.PLAN,
            codes="constraints",
        ),
    ] = ()
    travel_minutes: Annotated[
        int | None,
        Attr(de="Längster Weg (Minuten)", en="Longest way there (minutes)", group=Group.PLAN),
    ] = None
    household: Annotated[
        tuple[Relative, ...],
        Attr(
            de="Haushalt und Familie",
            en="Household and family",
            search="name",
            group=Group.IDENTITY,
        ),
    ] = ()
    vulnerabilities: Annotated[
        tuple[str, ...],
        Attr(
            de="Besonderer Schutzbedarf",
            en="Special need for protection",
            group=Group.VIOLENCE,
            codes="vulnerabilities",
        ),
    ] = ()
    corrections: Annotated[
        tuple[Correction, ...],
        Attr(de="Berichtigungen", en="Corrections", group=Group.IDENTITY),
    ] = ()
    linkage: Annotated[
        tuple[str, ...],
        Attr(
            de="Abgleich ohne Namen (verschlüsselt)",
            en="Comparison without names (keyed)",
            group=Group.LINKAGE,
        ),
    ] = ()
