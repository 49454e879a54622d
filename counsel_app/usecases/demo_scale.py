"""A large fictional case file: as many cases as asked for, ten consultations in each.

The same number and seed give the same people and notes on the same day. All
of it goes through ``Vault.atomic`` and ``Write.put`` like a person's own work,
many cases to a transaction: journal, chain and rows are those of a real file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.groups import with_groups, with_housing_group
from counsel_app.domain.ids import new_id
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Role
from counsel_app.domain.plan import Step
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record
from counsel_app.domain.resources import read_text
from counsel_app.store.kdf import KdfCost
from counsel_app.store.search import catch_up
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.usecases.demo import (
    DEMO_PASSPHRASE,
    LARGE,
    Demo,
    clear,
    demo_organisation,
)
from counsel_app.usecases.keys import confirm_recovery
from counsel_app.usecases.profiles import DEMO_SPACE, Owner, create_profile
from counsel_app.usecases.team import accept_card

TALKS: Final = 10
"""Consultations in each case."""
_AT_ONCE: Final = 200
_CLOSED: Final = 0.25
_WITH_DATE: Final = 0.5
_WITH_STEP: Final = 0.4
_WITH_APPOINTMENT: Final = 0.3
_PROTECTED: Final = 0.03
_OWN: Final = 0.3
_FICTITIOUS: Final = 0.3


def make_large(
    folder: Path,
    *,
    cases: int,
    clock: Clock,
    seed: int = 1,
    cost: KdfCost | None = None,
    report: Report = unheard,
) -> Demo:
    """Make one counsellor's file with ``cases`` cases in ``folder``, replacing an earlier demo.

    ``report`` hears of the cases written; the last step is the search index.
    Raises DemoFolderInUse, DiskFull.
    """
    demo = Demo(folder=folder)
    clear(demo)
    vault = create_profile(
        demo.profile(LARGE),
        passphrase=DEMO_PASSPHRASE,
        owner=Owner(
            name="Jana Muster",
            role=Role.COUNSELLOR,
            organisation=demo_organisation(LARGE),
            space=DEMO_SPACE,
        ),
        clock=clock,
        cost=cost,
    ).vault
    try:
        confirm_recovery(vault)
        _write(vault, _Life(vault.author, clock=clock, seed=seed), cases, clock, report)
        catch_up(vault)
    finally:
        vault.close()
    return demo


def _write(vault: Vault, life: _Life, cases: int, clock: Clock, report: Report) -> None:
    for card in life.cards():
        member, _ = accept_card(vault, card, scope=Audience.FULL, clock=clock)
        life.counsellors.append(member.id)
    with vault.atomic(clock) as write:
        for institution in life.institutions():
            write.put(institution)
    for begin in range(0, cases, _AT_ONCE):
        end = min(begin + _AT_ONCE, cases)
        with vault.atomic(clock) as write:
            for number in range(begin, end):
                for record in life.case(number):
                    write.put(record)
        report(end, cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class _People:
    """People of one language, and how their names are made."""

    spoken: str
    reading: str
    countries: Sequence[str]
    script: str
    women: Sequence[Sequence[str]]
    men: Sequence[Sequence[str]]
    syllables: Sequence[Sequence[str]]


class _Life:
    """Makes up people, talks and dates; the same ones for the same seed."""

    def __init__(self, owner: str, *, clock: Clock, seed: int) -> None:
        self._data: dict[str, Any] = tomllib.loads(read_text("demo/scale.toml"))
        self._people = [_People(**each) for each in self._data["people"]]
        self._chance = Random(seed)  # noqa: S311 - repeatable, and nobody's secret
        self._clock = clock
        self._today = clock.today()
        self._topics = [code.code for code in code_list("topics")]
        self._regions = [code.code for code in code_list("regions")]
        self._owner = owner
        self.counsellors: list[str] = []
        """Ids of the colleagues; they are known once their cards were accepted."""

    def cards(self) -> Iterator[str]:
        """The key cards of colleagues."""
        for name in self._data["counsellors"]:
            yield (
                DeviceIdentity.generate()
                .card(
                    person_id=self._id(),
                    name=name,
                    role=Role.COUNSELLOR,
                    organisation=demo_organisation(LARGE).name,
                )
                .text
            )

    def institutions(self) -> Iterator[Institution]:
        """Whom people are referred to."""
        for kind, name in self._data["institutions"]:
            yield Institution(id=self._id(), name=name, kind=kind, town="Musterstadt")

    def case(self, number: int) -> Iterator[Record]:
        """One person with their case, talks and what is due."""
        chance = self._chance
        people = chance.choice(self._people)
        counsellor = (
            self._owner
            if chance.random() < _OWN or not self.counsellors
            else chance.choice(self.counsellors)
        )
        client = self._client(people)
        begun = self._today - timedelta(days=chance.randrange(30, 900))
        is_closed = chance.random() < _CLOSED
        case = Case(
            id=self._id(),
            client_id=client.id,
            number=f"DEMO-{number + 1:06}",
            counsellor_id=counsellor,
            region=chance.choice(self._regions),
            housing_type=chance.choice(("GU", "WE_CITY", "WE_OWN", "SHARED")),
            access_route="SELF",
            first_contact_on=begun,
            closed_on=self._today - timedelta(days=chance.randrange(28)) if is_closed else None,
            closure_reason="GOALS_MET" if is_closed else "",
        )
        yield with_groups(client, today=self._today)
        yield with_housing_group(case)
        span = (self._today - begun).days
        days = [begun + timedelta(days=span * place // TALKS) for place in range(TALKS)]
        # Each was agreed on in the one before; after the last, something or nothing is to come.
        agreed: list[date | None] = [*days[1:], None]
        if not is_closed and chance.random() < _WITH_APPOINTMENT:
            agreed[-1] = self._soon()
        for held_on, next_on in zip(days, agreed, strict=True):
            yield self._talk(case, people.spoken, held_on, next_on)
        if is_closed:
            return
        if chance.random() < _WITH_DATE:
            yield Deadline(
                id=self._id(),
                case_id=case.id,
                title=self._word(),
                due_on=self._soon(),
                kind="DEADLINE",
            )
        if chance.random() < _WITH_STEP:
            yield Step(id=self._id(), case_id=case.id, task=self._word(), due_on=self._soon())

    def _client(self, people: _People) -> Client:
        chance = self._chance
        is_woman = chance.random() < 1 / 2
        given, given_own = chance.choice(people.women if is_woman else people.men)
        family, family_own = self._family(people)
        variants = [PersonName(text=f"{given} {family}", script="Latn", source="Ausweis")]
        if people.script:
            own = PersonName(
                text=f"{given_own} {family_own}", script=people.script, source="Ausweis"
            )
            variants.append(own)
        born = date(chance.randrange(1955, 2008), chance.randrange(1, 13), chance.randrange(1, 29))
        is_fictitious = chance.random() < _FICTITIOUS
        return Client(
            id=self._id(),
            chosen_name=given,
            name_variants=tuple(variants),
            birth_date=born.replace(month=1, day=1) if is_fictitious else born,
            birth_date_precision="FICTITIOUS" if is_fictitious else "EXACT",
            sex="w" if is_woman else "m",
            nationalities=(chance.choice(people.countries),),
            spoken_languages=(people.spoken,),
            reading_languages=(people.reading,),
            contact_channel="erfundene Person (Demo)",
        )

    def _family(self, people: _People) -> tuple[str, str]:
        chosen = self._chance.sample(people.syllables, self._chance.choice((2, 3, 3)))
        return (
            "".join(latin for latin, _ in chosen).capitalize(),
            "".join(own for _, own in chosen),
        )

    def _talk(self, case: Case, language: str, held_on: date, next_on: date | None) -> Consultation:
        chance = self._chance
        notes = chance.sample(self._data["notes"], 4)
        return Consultation(
            id=self._id(),
            case_id=case.id,
            counsellor_id=case.counsellor_id,
            held_on=held_on,
            minutes=chance.choice((15, 30, 45, 60)),
            place="OFFICE",
            language=language,
            interpreter=chance.choice(("NONE", "GDD", "PHONE")),
            topics=tuple(chance.sample(self._topics, chance.choice((1, 1, 2)))),
            content=" ".join(note.format(self._word()) for note in notes),
            agreements=chance.choice(self._data["agreements"]).format(self._word()),
            next_appointment_on=next_on,
            note_class="protected" if chance.random() < _PROTECTED else "normal",
        )

    def _word(self) -> str:
        word: str = self._chance.choice(self._data["words"])
        return word

    def _soon(self) -> date:
        return self._today + timedelta(days=self._chance.randrange(-3, 120))

    def _id(self) -> str:
        return new_id(self._clock, self._chance.randbytes)
