"""Who of the merged file may be one person: found, asked about, answered, taken back.

Nobody is joined here. A coordinator asks or says what they think; whoever
counsels one of the two answers in their own program; everybody keeps their
case. Where both are in one counsellor's file with their names, that
counsellor may make one person of them (``same_person.merge_people``).
"""

from __future__ import annotations

from dataclasses import dataclass

from anyascii import anyascii

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.domain.linkage import Comparable, comparable, comparable_without_names, reasons
from counsel_app.domain.member import Role
from counsel_app.domain.person_pair import (
    ASKED,
    SAME,
    PairAnswer,
    PersonPair,
    agreed,
    answer_id,
    pair_id,
)
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.same_person import Reason
from counsel_app.regional.linkage import pairs
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import name_of

OPEN = ""
"""Nobody has said anything of the two yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two, as far as this file knows them.

    ``title`` is a name, or the end of the id where names are not for this
    profile. ``counsellor`` is empty where nobody here knows them.
    """

    client_id: str
    title: str
    facts: tuple[tuple[Label, Label], ...]
    numbers: tuple[str, ...]
    counsellor_id: str
    counsellor: str
    has_name: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspected:
    """Two who may be one: why, what was said, and by whom.

    ``state`` is OPEN, ASKED, SAME or DIFFERENT. ``probability`` is None where
    nothing was compared here (a question that arrived).
    """

    id: str
    sides: tuple[Side, Side]
    probability: float | None
    reasons: tuple[Reason, ...]
    verdict: str
    state: str
    answers: tuple[tuple[str, str], ...]
    """Name of the counsellor and verdict."""
    own_answer: str

    @property
    def is_open(self) -> bool:
        """Whether somebody has still to decide."""
        return self.state in (OPEN, ASKED)


def duplicates(vault: Vault, *, report: Report = unheard) -> tuple[Suspected, ...]:
    """Everybody who may be one person, the undecided first, then the likeliest.

    A coordinator sees all of the merged file; a counsellor what was asked of
    them, and whom their own program suspects.
    """
    clients = {client.id: client for client in vault.all(Client)}
    cases: dict[str, list[Case]] = {}
    for case in vault.all(Case):
        cases.setdefault(case.client_id, []).append(case)
    asked = {one.id: one for one in vault.all(PersonPair)}
    said = _said(vault)
    likely = _likely(clients, report)
    is_coordinator = own_profile(vault).role is Role.COORDINATOR
    found = []
    numbers = {**likely, **asked}
    for done, number in enumerate(numbers):
        report(done, len(numbers))
        pair = asked.get(number)
        probability, why = likely.get(number, (None, ()))[:2]
        one, other = (pair.one_id, pair.other_id) if pair else likely[number][2]
        if not {one, other} & clients.keys():
            # A question that goes to colleagues elsewhere.
            continue
        known = clients.get(one), clients.get(other)
        asked_one = pair.one_counsellor_id if pair else ""
        asked_other = pair.other_counsellor_id if pair else ""
        sides = (
            _side(vault, one, known[0], cases.get(one, ()), asked_one),
            _side(vault, other, known[1], cases.get(other, ()), asked_other),
        )
        if not is_coordinator and not _is_mine(vault, sides):
            continue
        answers = said.get(number, [])
        found.append(
            Suspected(
                id=number,
                sides=sides,
                probability=probability,
                reasons=why or tuple(Reason[code] for code in (pair.reasons if pair else ())),
                verdict=pair.verdict if pair else OPEN,
                state=agreed(pair, answers) if pair else OPEN,
                answers=tuple(
                    sorted((name_of(vault, one.counsellor_id), one.verdict) for one in answers)
                ),
                own_answer=next(
                    (one.verdict for one in answers if one.counsellor_id == vault.author), ""
                ),
            )
        )
    return tuple(sorted(found, key=lambda one: (not one.is_open, -(one.probability or 1), one.id)))


def say(vault: Vault, suspected: Suspected, verdict: str, *, clock: Clock) -> Changes:
    """Write what one thinks of two people: a coordinator asks or says, a counsellor answers.

    A counsellor who suspects somebody unasked begins the question with it.
    """
    one, other = suspected.sides
    is_coordinator = own_profile(vault).role is Role.COORDINATOR
    pair = vault.get(PersonPair, suspected.id)
    with vault.atomic(clock) as write:
        if is_coordinator or pair is None:
            write.put(
                PersonPair(
                    id=suspected.id,
                    one_id=one.client_id,
                    other_id=other.client_id,
                    one_counsellor_id=one.counsellor_id,
                    other_counsellor_id=other.counsellor_id,
                    verdict=verdict if is_coordinator else ASKED,
                    reasons=tuple(reason.name for reason in suspected.reasons),
                    decided_on=clock.today(),
                )
            )
        if not is_coordinator:
            write.put(
                PairAnswer(
                    id=answer_id(suspected.id, vault.author),
                    pair_id=suspected.id,
                    counsellor_id=vault.author,
                    verdict=verdict,
                    answered_on=clock.today(),
                )
            )
    return write.changes


def take_back(vault: Vault, suspected: Suspected, *, clock: Clock) -> Changes:
    """Take one's own word back: the question is as open as if one had not said it."""
    if own_profile(vault).role is not Role.COORDINATOR:
        kind: type[PairAnswer | PersonPair] = PairAnswer
        number = answer_id(suspected.id, vault.author)
    else:
        kind, number = PersonPair, suspected.id
    record = vault.get(kind, number)
    if record is None:
        return Changes()
    with vault.atomic(clock) as write:
        write.delete(record)
    return write.changes


def open_questions(vault: Vault) -> int:
    """How many questions wait for whoever has this file; quick, nothing is compared."""
    answers = vault.all(PairAnswer)
    pairs_now = vault.all(PersonPair)
    waiting = [pair for pair in pairs_now if agreed(pair, answers) == ASKED]
    if own_profile(vault).role is Role.COORDINATOR:
        return len(waiting)
    mine = {one.pair_id for one in answers if one.counsellor_id == vault.author}
    return sum(
        vault.author in (pair.one_counsellor_id, pair.other_counsellor_id) and pair.id not in mine
        for pair in waiting
    )


def one_person_for(vault: Vault) -> dict[str, str]:
    """Who counts as whom: of those whom everybody holds for one, all but the first.

    For figures that count persons; no record is changed by it.
    """
    said = _said(vault)
    first: dict[str, str] = {}

    def root(one: str) -> str:
        while one in first:
            one = first[one]
        return one

    for pair in sorted(vault.all(PersonPair), key=lambda one: one.id):
        if agreed(pair, said.get(pair.id, ())) == SAME:
            low, high = sorted((root(pair.one_id), root(pair.other_id)))
            if low != high:
                first[high] = low
    return {one: root(one) for one in first}


def _said(vault: Vault) -> dict[str, list[PairAnswer]]:
    """The answers of everybody, by the question."""
    said: dict[str, list[PairAnswer]] = {}
    for answer in vault.all(PairAnswer):
        said.setdefault(answer.pair_id, []).append(answer)
    return said


def _likely(
    clients: dict[str, Client], report: Report
) -> dict[str, tuple[float, tuple[Reason, ...], tuple[str, str]]]:
    """Readable names among themselves, and whoever has keyed tokens among all."""
    named = [comparable(one, anyascii) for one in clients.values() if one.chosen_name]
    keyed = [comparable_without_names(one) for one in clients.values() if one.linkage]
    found: dict[str, tuple[float, tuple[Reason, ...], tuple[str, str]]] = {}
    for people in (named, keyed):
        report(0, 0)
        by_id: dict[str, Comparable] = {one.id: one for one in people}
        for pair in pairs(people):
            number = pair_id(pair.one, pair.other)
            why = reasons(by_id[pair.one], by_id[pair.other])
            found.setdefault(number, (pair.probability, why, (pair.one, pair.other)))
    return found


def _side(
    vault: Vault, client_id: str, client: Client | None, cases: list[Case] | tuple[()], asked: str
) -> Side:
    counsellors = [case.counsellor_id for case in cases if case.counsellor_id]
    counsellor = asked or (counsellors[0] if counsellors else "")
    return Side(
        client_id=client_id,
        title=client.chosen_name if client and client.chosen_name else f"… {client_id[-6:]}",
        facts=_facts(client) if client else (),
        numbers=tuple(case.number for case in cases if case.number),
        counsellor_id=counsellor,
        counsellor=name_of(vault, counsellor),
        has_name=bool(client and client.chosen_name),
    )


_BORN = Label(de="Geboren", en="Born")


def _facts(client: Client) -> tuple[tuple[Label, Label], ...]:
    """What the two are compared by, as words; of unknown things nothing."""
    found = []
    if client.birth_date:
        day = client.birth_date
        found.append((_BORN, Label(de=f"{day:%d.%m.%Y}", en=f"{day:%d/%m/%Y}")))
    coded = (
        ("age_groups", client.age_group, Label(de="Altersgruppe", en="Age group")),
        ("sexes", client.sex, Label(de="Geschlecht", en="Sex")),
        ("origin_regions", client.origin_region, Label(de="Herkunft", en="Origin")),
    )
    for codes, code, label in coded:
        if code:
            known = code_list(codes)
            found.append((label, Label(de=known.text(code, "de"), en=known.text(code, "en"))))
    return tuple(found)


def _is_mine(vault: Vault, sides: tuple[Side, Side]) -> bool:
    return vault.author in {side.counsellor_id for side in sides} or all(
        side.has_name for side in sides
    )
