"""Made-up people with real encrypted case files, and records to put into them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.give_back import VolunteerHours, VolunteerPaper
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.referral import Referral, Release
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.kdf import KdfCost
from counsel_app.store.keys import load_key_file
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases, inbox, keys, profiles, team
from counsel_app.usecases.inbox import MergeReport

CHEAP = KdfCost(memory_kib=64 * 1024, iterations=1, lanes=1)
PASSPHRASE = "vier kleine blaue Stühle"
SPACE = "dresden-2026"
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TODAY = START.date()


def new_clock() -> FixedClock:
    return FixedClock(START)


@dataclass(slots=True, kw_only=True)
class Desk:
    """One person at their machine: folder, open file, clock."""

    name: str
    folder: Path
    vault: Vault
    clock: FixedClock
    recovery_key: str

    @property
    def person_id(self) -> str:
        return profiles.own_profile(self.vault).person_id

    @property
    def card_text(self) -> str:
        return profiles.own_card(self.vault).text

    def new_id(self) -> str:
        return self.vault.new_id(self.clock)

    def accept(self, other: Desk, scope: Audience | None = None) -> None:
        team.accept_card(self.vault, other.card_text, scope=scope, clock=self.clock)

    def take_in(self, share: Path) -> MergeReport:
        plan = inbox.plan_inbox(self.vault, share, clock=self.clock)
        return inbox.apply_inbox(self.vault, plan, clock=self.clock)


def new_desk(
    folder: Path,
    name: str = "Anna",
    *,
    role: Role = Role.COUNSELLOR,
    organisation: str = "Beispiel e. V.",
    clock: FixedClock | None = None,
) -> Desk:
    """A new profile in ``folder`` under PASSPHRASE, opened."""
    clock = clock or new_clock()
    made = profiles.create_profile(
        folder,
        passphrase=PASSPHRASE,
        owner=profiles.Owner(
            name=name,
            role=role,
            organisation=Organisation(id=an_id(9_000), name=organisation),
            space=SPACE,
        ),
        clock=clock,
        cost=CHEAP,
    )
    keys.confirm_recovery(made.vault)
    return Desk(
        name=name, folder=folder, vault=made.vault, clock=clock, recovery_key=made.recovery_key
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A closed profile to be copied: making one costs a derivation, a copy nothing."""

    name: str
    folder: Path
    vault_id: str
    key: bytes
    recovery_key: str

    def copy_to(self, folder: Path, *, clock: FixedClock) -> Desk:
        """The same profile in ``folder``, opened."""
        shutil.copytree(self.folder, folder)
        vault = Vault.open(folder / profiles.CASE_FILE, self.key, vault_id=self.vault_id)
        return Desk(
            name=self.name,
            folder=folder,
            vault=vault,
            clock=clock,
            recovery_key=self.recovery_key,
        )


def close_as_template(desk: Desk) -> Template:
    """The closed profile of ``desk``, as it is now."""
    keys = load_key_file(desk.folder / profiles.KEY_FILE)
    desk.vault.close()
    return Template(
        name=desk.name,
        folder=desk.folder,
        vault_id=keys.vault_id,
        key=desk.vault.key,
        recovery_key=desk.recovery_key,
    )


def an_id(number: int) -> str:
    """A record id that is the same in every run."""
    return f"019a0000-0000-7000-8000-{number:012x}"


def a_client(number: int = 1, /, **given: Any) -> Client:
    values: dict[str, Any] = {"chosen_name": "Farhad", "spoken_languages": ("prs",)}
    return Client(id=an_id(number), **values | given)


def a_case(number: int = 2, /, *, client: int = 1, **given: Any) -> Case:
    return Case(id=an_id(number), client_id=an_id(client), **{"number": f"DD-{number:05}"} | given)


def a_consultation(number: int = 3, /, *, case: int = 2, **given: Any) -> Consultation:
    values: dict[str, Any] = {
        "held_on": TODAY,
        "minutes": 30,
        "language": "prs",
        "topics": ("ASYL_DECISION",),
        "content": "Der Brief wurde erklärt.",
    }
    return Consultation(id=an_id(number), case_id=an_id(case), **values | given)


def a_step(number: int = 4, /, *, case: int = 2, **given: Any) -> Step:
    return Step(id=an_id(number), case_id=an_id(case), **{"task": "Umschlag mitbringen"} | given)


def a_goal(number: int = 5, /, *, case: int = 2, **given: Any) -> Goal:
    values: dict[str, Any] = {"domain": "LANGUAGE", "sentence": "A2 bis Juni"}
    return Goal(id=an_id(number), case_id=an_id(case), **values | given)


def a_deadline(number: int = 6, /, *, case: int = 2, **given: Any) -> Deadline:
    values: dict[str, Any] = {"title": "Klage", "due_on": date(2026, 11, 23)}
    return Deadline(id=an_id(number), case_id=an_id(case), **values | given)


def an_institution(number: int = 7, /, **given: Any) -> Institution:
    values: dict[str, Any] = {"name": "Volkshochschule", "kind": "COURSE_PROVIDER"}
    return Institution(id=an_id(number), **values | given)


def a_referral(
    number: int = 8, /, *, case: int = 2, institution: int = 7, **given: Any
) -> Referral:
    values: dict[str, Any] = {"purpose": "Kurs A1", "sent_on": TODAY}
    return Referral(
        id=an_id(number),
        case_id=an_id(case),
        institution_id=an_id(institution),
        **values | given,
    )


def a_release(number: int = 9, /, *, case: int = 2, institution: int = 7, **given: Any) -> Release:
    values: dict[str, Any] = {
        "number": "R-01",
        "information": "Name",
        "purpose": "Kursplatz",
        "given_on": TODAY,
    }
    return Release(
        id=an_id(number),
        case_id=an_id(case),
        institution_id=an_id(institution),
        **values | given,
    )


def an_assignment(
    number: int = 10, /, *, case: int = 2, volunteer_id: str = "", **given: Any
) -> Assignment:
    values: dict[str, Any] = {
        "spoken_name": "Farhad",
        "languages": ("prs",),
        "task": "Mathe für den EQ-Test",
        "meeting_point": "Bibliothek",
        "ends_on": date(2026, 12, 20),
    }
    return Assignment(
        id=an_id(number),
        case_id=an_id(case),
        volunteer_id=volunteer_id or an_id(99),
        **values | given,
    )


def a_volunteer_note(number: int = 11, /, *, assignment: int = 10, **given: Any) -> VolunteerNote:
    values: dict[str, Any] = {
        "written_on": TODAY,
        "happening": "TALKED",
        "text": "Wir haben gerechnet.",
    }
    return VolunteerNote(id=an_id(number), assignment_id=an_id(assignment), **values | given)


def open_farhad(desk: Desk) -> Case:
    """Open the case of ``a_client()`` and ``a_case()`` at this desk."""
    case, _ = cases.open_case(desk.vault, a_client(), a_case(), clock=desk.clock)
    return case


def volunteer_hours(number: int = 14, /, **given: Any) -> VolunteerHours:
    values: dict[str, Any] = {
        "case_id": an_id(2),
        "assignment_id": an_id(10),
        "worked_on": TODAY,
        "minutes": 90,
        "travel_cents": 320,
        "purpose": "Mathe geübt",
    }
    return VolunteerHours(id=an_id(number), **values | given)


def volunteer_paper(number: int = 15, /, **given: Any) -> VolunteerPaper:
    values: dict[str, Any] = {
        "case_id": an_id(2),
        "assignment_id": an_id(10),
        "title": "Brief der Schule",
        "media_type": "image/jpeg",
        "added_on": TODAY,
    }
    return VolunteerPaper(id=an_id(number), **values | given)
