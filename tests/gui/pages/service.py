"""A small service with real case files: who exchanges with whom through one folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.ids import new_id
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.kdf import KdfCost
from counsel_app.store.vault import Vault
from counsel_app.usecases import (
    cases,
    consultations,
    exchange,
    inbox,
    places,
    profiles,
    team,
    volunteering,
)
from tests.opening import open_again

PASSPHRASE = "vier blaue boote am see"
_CHEAP = KdfCost(memory_kib=65536, iterations=1)
_OWN, _CITY = "Beratung Nord", "Stadt"
PEOPLE = {
    "anna": ("A. Kern", Role.COUNSELLOR, _OWN),
    "ben": ("M. Sahin", Role.COUNSELLOR, _OWN),
    "cora": ("C. Brandt", Role.COORDINATOR, _OWN),
    "city": ("L. Stadt", Role.COORDINATOR, _CITY),
    "vera": ("Sam", Role.VOLUNTEER, _OWN),
}


@dataclass(frozen=True)
class Service:
    """Profiles in ``folder`` and the folder they share."""

    folder: Path
    clock: FixedClock

    @property
    def share(self) -> Path:
        return self.folder / "share"

    def profile(self, who: str) -> Path:
        return self.folder / who

    @contextmanager
    def opened(self, who: str) -> Iterator[Vault]:
        vault = open_again(self.profile(who), PASSPHRASE)
        try:
            yield vault
        finally:
            vault.close()

    def choose_folder(self, who: str, folder: Path) -> None:
        with self.opened(who) as vault:
            places.set_export_folder(vault, folder)

    def export(self, who: str) -> None:
        with self.opened(who) as vault:
            exchange.export_changes(vault, self.profile(who), self.share, clock=self.clock)

    def take_in(self, who: str) -> None:
        with self.opened(who) as vault:
            plan = inbox.plan_inbox(vault, self.share, clock=self.clock)
            inbox.apply_inbox(vault, plan, clock=self.clock)

    def open_case(
        self, who: str, name: str, *, phone: str = "", topics: tuple[str, ...] = ()
    ) -> str:
        """A case with one consultation; returns the client's id."""
        with self.opened(who) as vault:
            client = Client(
                id=vault.new_id(self.clock),
                chosen_name=name,
                spoken_languages=("apc",),
                contact_channel=phone,
            )
            case, _ = cases.open_case(
                vault,
                client,
                Case(id=vault.new_id(self.clock), client_id=client.id, region="WEST"),
                clock=self.clock,
            )
            consultations.record_consultation(
                vault,
                Consultation(
                    id=vault.new_id(self.clock),
                    case_id=case.id,
                    held_on=self.clock.today(),
                    minutes=30,
                    language="apc",
                    topics=topics or ("HOUSING",),
                    content="Wohnungssuche besprochen",
                ),
                clock=self.clock,
            )
        return client.id

    def set_phone(self, who: str, client_id: str, phone: str) -> None:
        with self.opened(who) as vault:
            client = vault.get(Client, client_id)
            assert client is not None
            cases.save_client(vault, replace(client, contact_channel=phone), clock=self.clock)

    def assign(
        self,
        name: str = "Amina",
        *,
        meets_on: date | None = None,
        languages: tuple[str, ...] = ("apc",),
    ) -> str:
        """Anna gives Sam a task; the package lies in the shared folder."""
        client_id = self.open_case("anna", name)
        with self.opened("anna") as vault:
            case = vault.all(Case, client_id=client_id)[0]
            assignment = Assignment(
                id=vault.new_id(self.clock),
                case_id=case.id,
                volunteer_id=self.person("vera"),
                spoken_name=name,
                languages=languages,
                task="Go to the school and help with the form.",
                not_to_do="No legal advice.",
                meeting_point="Library, main entrance",
                meets_on=meets_on or self.clock.today(),
                from_time="14:00",
                papers="School form",
                ends_on=date(2026, 12, 18),
            )
            profile = self.profile("anna")
            volunteering.assign(vault, profile, assignment, clock=self.clock)
            exchange.publish_outbox(vault, profile, self.share)
        return assignment.id

    def person(self, who: str) -> str:
        with self.opened(who) as vault:
            return profiles.own_profile(vault).person_id


def make_service(folder: Path, clock: FixedClock, *, people: tuple[str, ...] = ()) -> Service:
    """Profiles that have accepted each other's cards; all of ``PEOPLE`` by default."""
    service = Service(folder, clock)
    service.share.mkdir(parents=True)
    vaults = {who: _make(service, who) for who in people or tuple(PEOPLE)}
    cards = {who: profiles.own_card(vault).text for who, vault in vaults.items()}
    for who, vault in vaults.items():
        for other, card in cards.items():
            if other != who:
                # Cora may read what her own organisation writes.
                scope = Audience.FULL if other == "cora" and who in ("anna", "ben") else None
                team.accept_card(vault, card, scope=scope, clock=clock)
        places.set_export_folder(vault, service.share)
        vault.close()
    return service


def _make(service: Service, who: str) -> Vault:
    name, role, organisation = PEOPLE[who]
    return profiles.create_profile(
        service.profile(who),
        passphrase=PASSPHRASE,
        owner=profiles.Owner(
            name=name,
            role=role,
            organisation=Organisation(id=new_id(service.clock, os.urandom), name=organisation),
            space="dresden",
        ),
        clock=service.clock,
        cost=_CHEAP,
    ).vault
