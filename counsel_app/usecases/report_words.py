"""The words of the figures, and who is shown which: city, state, federal level, committee."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.regional.statistics import TABLES as SPECS

NOT_STATED: Final = Label(de="keine Angabe", en="not stated")

TABLES: Final = {
    "band": Label(de="Unter und über 25", en="Under and over 25"),
    "age_u25": Label(de="Altersgruppen unter 25", en="Age groups under 25"),
    "age_ue25": Label(de="Altersgruppen ab 25", en="Age groups from 25"),
    "sex": Label(de="Geschlecht", en="Sex"),
    "origin": Label(de="Herkunftsregion", en="Region of origin"),
    "status": Label(de="Statusgruppe", en="Status group"),
    "german": Label(de="Deutschniveau", en="Level of German"),
    "procedure": Label(de="Dauer des Asylverfahrens", en="Length of the asylum procedure"),
    "region": Label(de="Fälle nach Stadtregion", en="Cases by district"),
    "service": Label(de="Fälle nach Dienst", en="Cases by service"),
    "housing": Label(de="Wohnen", en="Housing"),
    "ending": Label(de="Offen und beendet", en="Open and closed"),
    "closure": Label(de="Warum Fälle endeten", en="Why cases ended"),
    "topic": Label(de="Beratungen nach Thema", en="Consultations by topic"),
    "district": Label(de="Beratungen nach Stadtregion", en="Consultations by district"),
    "place": Label(de="Beratungen nach Ort", en="Consultations by place"),
    "language": Label(de="Beratungen nach Sprache", en="Consultations by language"),
    "interpreter": Label(de="Sprachmittlung", en="Interpreting"),
    "unmet": Label(
        de="Sprachmittlung gebraucht, aber keine da", en="Interpreting needed but not to be had"
    ),
    "office": Label(de="Verweise nach Stelle", en="Referrals by office"),
    "result": Label(de="Verweise nach Ergebnis", en="Referrals by result"),
    "rejected": Label(de="Wegen des Status abgelehnt", en="Rejected because of status"),
    "wait": Label(de="Wartezeit bis zum Termin dort", en="Wait for the appointment there"),
    "demand_region": Label(de="Ungedeckter Bedarf nach Stadtregion", en="Unmet demand by district"),
    "demand_offer": Label(de="Ungedeckter Bedarf nach Angebot", en="Unmet demand by offer"),
    "reason": Label(de="Ungedeckter Bedarf: warum", en="Unmet demand: why"),
    "instrument": Label(de="Verträge nach Art", en="Contracts by kind"),
    "contract_origin": Label(de="Verträge nach Herkunft", en="Contracts by origin"),
    "broker": Label(de="Verträge nach Vermittlung", en="Contracts by broker"),
    "heads": Label(de="Köpfe bei Gruppenveranstaltungen", en="Heads at group events"),
    "happening": Label(de="Was Ehrenamtliche notierten", en="What volunteers noted"),
}
"""Headings of the tables of ``regional.statistics``."""

TOTALS: Final = {
    "persons": Label(de="Personen", en="Persons"),
    "cases": Label(de="Fälle", en="Cases"),
    "contacts": Label(de="Beratungen", en="Consultations"),
    "minutes": Label(de="Beratungsminuten", en="Minutes of counselling"),
    "wait_days": Label(
        de="Wartetage bis zum ersten Termin (Median)",
        en="Days to the first appointment (median)",
    ),
    "housing_ratio": Label(de="Wohnen: dezentral auf zentral", en="Housing: decentral to central"),
    "procedure_median": Label(
        de="Dauer des Asylverfahrens (Median)", en="Length of the asylum procedure (median)"
    ),
    "wait_median": Label(
        de="Wartezeit auf einen Termin nach Verweis (Median)",
        en="Wait for an appointment after a referral (median)",
    ),
    "referrals": Label(de="Verweise", en="Referrals"),
    "demands": Label(de="Ungedeckter Bedarf", en="Unmet demand"),
    "contracts": Label(de="Verträge (Ausbildung, Arbeit)", en="Contracts (training, work)"),
    "events": Label(de="Gruppenveranstaltungen", en="Group events"),
    "heads": Label(de="Köpfe dort (nicht Personen)", en="Heads there (not persons)"),
    "volunteers": Label(de="Ehrenamtliche", en="Volunteers"),
    "tasks": Label(de="Aufgaben für Ehrenamtliche", en="Tasks for volunteers"),
    "given_minutes": Label(de="Minuten von Ehrenamtlichen", en="Minutes given by volunteers"),
    "notes": Label(de="Notizen von Ehrenamtlichen", en="Notes of volunteers"),
}
"""Names of the single numbers."""

OFFERS: Final = "offers"
"""Stands in a layout where places in the directory are listed."""
OFFERS_LABEL: Final = Label(
    de="Plätze im Verzeichnis (Stand heute)", en="Places in the directory (as of today)"
)
CASELOAD: Final = "caseload"
"""Stands in a layout where open cases are compared with ratios."""
CASELOAD_LABEL: Final = Label(
    de="Offene Fälle je Vollzeitstelle, und Richtwerte",
    en="Open cases per full-time post, and ratios",
)
HERE: Final = Label(
    de="Hier am letzten Tag ({posts} Vollzeitstellen)",
    en="Here on the last day ({posts} full-time posts)",
)
RATIO_KINDS: Final = {
    "in_force": Label(de="vereinbart {year}", en="agreed {year}"),
    "demanded": Label(de="gefordert {year}", en="demanded {year}"),
}
FREE: Final = Label(de="{free} von {places} frei", en="{free} of {places} free")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One section of a layout: numbers, then tables (or ``OFFERS``)."""

    label: Label
    totals: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What one reader is shown of the same figures."""

    id: str
    label: Label
    title: Label
    parts: tuple[Part, ...]


_PEOPLE: Final = ("band", "age_u25", "age_ue25", "sex", "origin", "status", "german")
_TALKS: Final = ("contacts", "minutes", "wait_days")
_WHO: Final = Label(de="Menschen und Fälle", en="People and cases")
_COUNSELLING: Final = Label(de="Beratung", en="Counselling")
_NETWORK: Final = Label(de="Verweise und Wartezeiten", en="Referrals and waiting")
_PLACES: Final = Label(
    de="Kurse, Plätze und ungedeckter Bedarf", en="Courses, places and unmet demand"
)
_WORK: Final = Label(de="Ausbildung und Arbeit", en="Training and work")
_TOGETHER: Final = Label(de="Gruppen und Ehrenamt", en="Groups and volunteers")

CITY: Final = Layout(
    id="city",
    label=Label(de="Stadt", en="City"),
    title=Label(de="Beratung und Verweise in Zahlen", en="Counselling and referrals in figures"),
    parts=(
        Part(
            label=_WHO,
            totals=("persons", "cases", "housing_ratio", "procedure_median"),
            tables=(
                *_PEOPLE, "procedure", "region", "service", "housing", "ending", "closure",
                CASELOAD,
            ),
        ),
        Part(
            label=_COUNSELLING,
            totals=_TALKS,
            tables=("topic", "district", "place", "language", "interpreter", "unmet"),
        ),
        Part(
            label=_NETWORK,
            totals=("referrals", "wait_median"),
            tables=("office", "result", "rejected", "wait"),
        ),
        Part(
            label=_PLACES,
            totals=("demands",),
            tables=(OFFERS, "demand_region", "demand_offer", "reason"),
        ),
        Part(
            label=_WORK,
            totals=("contracts",),
            tables=("instrument", "contract_origin", "broker"),
        ),
        Part(
            label=_TOGETHER,
            totals=("events", "heads", "volunteers", "tasks", "given_minutes", "notes"),
            tables=("heads", "happening"),
        ),
    ),
)  # fmt: skip
"""Everything, with districts: also what a coordinator works with."""

STATE: Final = Layout(
    id="state",
    label=Label(de="Land", en="State"),
    title=Label(
        de="Flüchtlingssozialarbeit und Integrationsberatung: Bericht an das Land",
        en="Refugee social work and integration counselling: report to the state",
    ),
    parts=(
        Part(
            label=_WHO,
            totals=("persons", "cases", "procedure_median", "housing_ratio"),
            tables=(*_PEOPLE, "procedure", "service", "housing", "ending", "closure"),
        ),
        Part(
            label=_COUNSELLING, totals=_TALKS, tables=("topic", "language", "interpreter", "unmet")
        ),
        Part(label=_NETWORK, totals=("referrals", "wait_median"), tables=("result", "rejected")),
        Part(label=_PLACES, totals=("demands",), tables=("demand_offer", "reason")),
        Part(label=_WORK, totals=("contracts",), tables=("instrument", "contract_origin")),
    ),
)
"""SächsIntG §§ 12–14 name the services, §§ 25–26 the reports."""

FEDERAL: Final = Layout(
    id="federal",
    label=Label(de="Bund", en="Federal level"),
    title=Label(
        de="Beratung für Geflüchtete: Bericht an den Bund",
        en="Counselling for refugees: report to the federal level",
    ),
    parts=(
        Part(
            label=_WHO,
            totals=("persons", "cases", "procedure_median"),
            tables=("band", "sex", "origin", "status", "german", "procedure"),
        ),
        Part(label=_COUNSELLING, totals=("contacts",), tables=("topic",)),
        Part(label=_NETWORK, totals=("referrals",), tables=("result", "rejected")),
        Part(label=_PLACES, totals=("demands",), tables=("demand_offer",)),
        Part(label=_WORK, totals=("contracts",), tables=("instrument", "broker")),
    ),
)

COMMITTEE: Final = Layout(
    id="committee",
    label=Label(de="Lenkungsausschuss", en="Steering committee"),
    title=Label(de="Bericht an den Lenkungsausschuss", en="Report to the steering committee"),
    parts=(
        Part(
            label=Label(de="Um wen es geht", en="Who it is about"),
            totals=("persons", "cases", "contacts"),
            tables=("band", "status", "topic"),
        ),
        Part(
            label=Label(
                de="Tun wir das Richtige? Was daraus wurde",
                en="Are we doing the right things? What came of it",
            ),
            totals=("contracts", "housing_ratio"),
            tables=("instrument", "contract_origin", "broker", "housing", "german", "closure"),
        ),
        Part(
            label=Label(
                de="Tun wir es richtig? Wie die Arbeit läuft",
                en="Are we doing them right? How the work goes",
            ),
            totals=("wait_days", "wait_median", "procedure_median", "referrals", "demands"),
            tables=(
                CASELOAD, "wait", "result", "rejected", "interpreter", "unmet", OFFERS,
                "demand_region", "demand_offer", "reason",
            ),
        ),
    ),
)  # fmt: skip
"""The two questions are the committee's own (Dresden, 2017)."""

LAYOUTS: Final = {layout.id: layout for layout in (CITY, STATE, FEDERAL, COMMITTEE)}
CODES: Final = {spec.id: spec.codes for spec in SPECS}
