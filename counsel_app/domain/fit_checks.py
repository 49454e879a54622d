"""The checks of matching, one per fact of life; none of them reads the residence status."""

from __future__ import annotations

from datetime import date
from typing import Final

from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.fit import Finding, Weight, hint, question, reason
from counsel_app.domain.groups import age_on
from counsel_app.domain.labels import Label
from counsel_app.domain.matching_rules import MatchingRules
from counsel_app.domain.offers import Course, Opening, is_stale

Offer = Course | Opening


def check(
    client: Client, offer: Offer, *, today: date, minutes: int | None, rules: MatchingRules
) -> tuple[Finding, ...]:
    """Everything that is found, in the order in which it is told."""
    start = max(offer.starts_on or today, today)
    return (
        *_room(offer, today),
        *_level(client, offer),
        *_literacy(client, offer),
        *_certificate(client, offer, rules),
        *_age(client, offer, start),
        *_women(client, offer),
        *_childcare(client, offer),
        *_times(client, offer),
        *_way(client, minutes),
        *_access(client, offer),
        *_law(offer, today, rules),
    )


def _rank(codes: str, code: str) -> int:
    """The place of ``code`` in its list: -1 where it is not known."""
    known = [entry.code for entry in code_list(codes)]
    return known.index(code) if code in known else -1


def _room(offer: Offer, today: date) -> list[Finding]:
    found = []
    if offer.free_places == 0:
        found.append(reason("CAPACITY", "Kein Platz frei.", "No place free."))
    if offer.free_places is None:
        found.append(
            question("CAPACITY", "Ist ein Platz frei?", "Is there a free place?"),
        )
    ends_on = offer.ends_on if isinstance(offer, Course) else None
    if ends_on is not None and ends_on < today:
        found.append(reason("ENDED", "Der Kurs ist vorbei.", "The course is over."))
    elif offer.starts_on is not None and offer.starts_on < today:
        found.append(
            question(
                "STARTED",
                "Es hat schon begonnen: Ist ein späterer Einstieg möglich?",
                "It has begun: can one join later?",
            )
        )
    if is_stale(offer.checked_on, today=today):
        found.append(
            hint(
                "STALE", "Der Eintrag ist lange nicht geprüft.", "The entry was not checked lately."
            )
        )
    return found


def _level(client: Client, offer: Offer) -> list[Finding]:
    level_to = offer.level_to if isinstance(offer, Course) else ""
    if not offer.level_from and not level_to:
        return []
    has = _rank("cefr", client.german_level)
    if has < 0:
        return [question("LEVEL", "Welches Deutschniveau?", "Which level of German?")]
    found = []
    if has < _rank("cefr", offer.level_from):
        found.append(
            reason(
                "LEVEL_TOO_LOW",
                f"Deutsch {client.german_level}, nötig ist {offer.level_from}.",
                f"German {client.german_level}, {offer.level_from} is needed.",
            )
        )
    if level_to and has >= _rank("cefr", level_to):
        found.append(
            reason(
                "LEVEL_TOO_HIGH",
                f"Deutsch {client.german_level}, der Kurs führt nur bis {level_to}.",
                f"German {client.german_level}, the course only leads to {level_to}.",
            )
        )
    if client.german_evidence == "SELF":
        found.append(
            question(
                "LEVEL_EVIDENCE",
                "Das Niveau ist eine eigene Einschätzung: Einstufung nötig?",
                "The level is self-rated: is a placement test needed?",
            )
        )
    return found


def _literacy(client: Client, offer: Offer) -> list[Finding]:
    needed = offer.literacy if isinstance(offer, Course) else ""
    if not needed:
        return []
    has = _rank("literacy", client.literacy)
    if has < 0:
        return [
            question("LITERACY", "In welcher Schrift liest die Person?", "Which script is read?")
        ]
    if has >= _rank("literacy", needed):
        return []
    words = code_list("literacy")
    return [
        reason(
            "LITERACY",
            f"Lesen und Schreiben: {words.text(client.literacy, 'de')}, "
            f"nötig ist: {words.text(needed, 'de')}.",
            f"Reading and writing: {words.text(client.literacy, 'en')}, "
            f"needed: {words.text(needed, 'en')}.",
        )
    ]


def _certificate(client: Client, offer: Offer, rules: MatchingRules) -> list[Finding]:
    needed = offer.school_certificate if isinstance(offer, Opening) else ""
    if needed in ("", "NONE"):
        return []
    ask = question(
        "CERTIFICATE",
        "Reicht der Schulabschluss? Anerkennung klären.",
        "Is the school certificate enough? Clarify recognition.",
    )
    if not client.school_certificate:
        return [ask]
    has, want = rules.certificate(client.school_certificate), rules.certificate(needed)
    is_comparable = has is not None and want is not None and has.family == want.family
    if client.school_certificate != "NONE" and not is_comparable:
        return [ask]
    if has is not None and want is not None and has.rank >= want.rank:
        return []
    words = code_list("school_certificates")
    return [
        reason(
            "CERTIFICATE",
            f"Nötig ist: {words.text(needed, 'de')}.",
            f"Needed: {words.text(needed, 'en')}.",
        )
    ]


def _age(client: Client, offer: Offer, start: date) -> list[Finding]:
    if offer.age_from is None and offer.age_to is None:
        return []
    if client.birth_date is None:
        return [question("AGE", "Wie alt ist die Person?", "How old is the person?")]
    age = age_on(client.birth_date, start)
    if (offer.age_from is not None and age < offer.age_from) or (
        offer.age_to is not None and age > offer.age_to
    ):
        # 1 January is what offices write where nobody knows: no reason to refuse.
        if client.birth_date_precision == "FICTITIOUS":
            return [
                question(
                    "AGE",
                    "Alter passt nach dem fiktiven Geburtsdatum nicht: nachfragen.",
                    "The age does not fit by the fictitious date of birth: ask.",
                )
            ]
        return [reason("AGE", f"Bei Beginn {age} Jahre alt.", f"Aged {age} at the start.")]
    return []


def _women(client: Client, offer: Offer) -> list[Finding]:
    is_for_women = isinstance(offer, Course) and offer.women_only
    if is_for_women and client.sex in ("", "u"):
        return [question("WOMEN_ONLY", "Der Kurs ist nur für Frauen.", "For women only.")]
    if is_for_women and client.sex != "w":
        return [reason("WOMEN_ONLY", "Der Kurs ist nur für Frauen.", "For women only.")]
    if "WOMEN_ONLY" in client.constraints and not is_for_women:
        return [
            reason(
                "MIXED_GROUP",
                "Die Person möchte nur unter Frauen lernen.",
                "The person wants a group of women only.",
            )
        ]
    return []


def _childcare(client: Client, offer: Offer) -> list[Finding]:
    if "CHILDCARE" not in client.constraints:
        return []
    if not isinstance(offer, Course):
        return [question("CHILDCARE", "Wer betreut die Kinder?", "Who looks after the children?")]
    if offer.has_childcare:
        return []
    return [reason("CHILDCARE", "Keine Kinderbetreuung.", "No childcare.")]


_ONLY_AT: Final = {"MORNINGS_ONLY": "MORNING", "EVENINGS_ONLY": "EVENING"}


def _times(client: Client, offer: Offer) -> list[Finding]:
    wanted = {part for limit, part in _ONLY_AT.items() if limit in client.constraints}
    works_shifts = "SHIFT_WORK" in client.constraints
    if not wanted and not works_shifts:
        return []
    if not offer.times:
        return [question("TIMES", "Zu welchen Zeiten?", "At which times?")]
    if wanted and not wanted & set(offer.times):
        times = code_list("day_parts")
        at_de = ", ".join(times.text(part, "de") for part in offer.times)
        at_en = ", ".join(times.text(part, "en") for part in offer.times)
        return [reason("TIMES", f"Nur {at_de}.", f"Only {at_en}.")]
    if works_shifts and len(offer.times) == 1 and isinstance(offer, Course):
        return [
            reason(
                "SHIFT_WORK",
                "Feste Zeiten, die Person arbeitet in Schichten.",
                "Fixed times, and the person works in shifts.",
            )
        ]
    return []


def _way(client: Client, minutes: int | None) -> list[Finding]:
    if client.travel_minutes is None:
        return []
    if minutes is None:
        return [question("TRAVEL", "Wie lang ist der Weg?", "How long is the way?")]
    if minutes <= client.travel_minutes:
        return []
    longest = client.travel_minutes
    return [
        reason(
            "TRAVEL",
            f"Der Weg dauert {minutes} Minuten, möglich sind {longest}.",
            f"The way takes {minutes} minutes, {longest} are possible.",
        )
    ]


def _access(client: Client, offer: Offer) -> list[Finding]:
    found = []
    if "BARRIER_FREE" in client.constraints and not offer.is_barrier_free:
        found.append(reason("BARRIER_FREE", "Nicht barrierefrei.", "Not step-free."))
    if "HEALTH_LIMIT" in client.constraints:
        found.append(
            question(
                "HEALTH_LIMIT",
                "Passt es zur Gesundheit? Mit der Person klären.",
                "Does it suit the person's health? Clarify with them.",
            )
        )
    if "CARE" in client.constraints:
        found.append(
            question(
                "CARE",
                "Passt es zur Pflege in der Familie?",
                "Does it go with caring for relatives?",
            )
        )
    return found


def _law(offer: Offer, today: date, rules: MatchingRules) -> list[Finding]:
    kind = offer.kind if isinstance(offer, Course) else offer.instrument
    found = [
        Finding(
            code=known.id,
            weight=Weight.HINT,
            text=known.text,
            source=known.source,
            checked_on=known.checked_on,
            is_grey=known.is_grey(today),
        )
        for known in rules.hints
        if kind in known.kinds and known.is_valid(today)
    ]
    if offer.status_hint:
        found.append(
            Finding(
                code="PROVIDER",
                weight=Weight.HINT,
                text=Label(de=offer.status_hint, en=offer.status_hint),
                source=offer.status_hint_source,
                checked_on=offer.checked_on,
                is_grey=is_stale(offer.checked_on, today=today),
            )
        )
    return found
