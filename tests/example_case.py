"""A real case file with one fictional case, for tests that need something to show."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName, Relative, ResidencePeriod
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.ids import new_id
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.plan import Goal, Need, Step
from counsel_app.domain.referral import Referral, Release
from counsel_app.store.kdf import KdfCost
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases, consultations, dates, profiles, referrals

NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
PASSPHRASE = "langes Passwort für Proben"
CHEAP = KdfCost(memory_kib=65536, iterations=1)


def new_clock() -> FixedClock:
    return FixedClock(NOW)


def new_vault(
    folder: Path, *, name: str = "Anna Kern", role: Role = Role.COUNSELLOR, clock: FixedClock
) -> Vault:
    organisation = Organisation(id=new_id(clock, bytes), name="Beispielwerk")
    owner = profiles.Owner(name=name, role=role, organisation=organisation, space="beispiel")
    return profiles.create_profile(
        folder, passphrase=PASSPHRASE, owner=owner, clock=clock, cost=CHEAP
    ).vault


def add_case(vault: Vault, *, clock: FixedClock, status: str = "AE_25_2_GFK") -> Case:
    """The opened case of demo client A: Samira, who speaks Levantine Arabic."""
    client = Client(
        id=vault.new_id(clock),
        chosen_name="Samira",
        name_variants=(
            PersonName(text="Samira Al-Mithal", script="Latn", source="Pass"),
            PersonName(text="سميرة المثال", script="Arab", source="Pass"),
        ),
        birth_date=date(1997, 1, 1),
        nationalities=("SY",),
        spoken_languages=("apc",),
        reading_languages=("ara",),
        address="Lindenweg 4, 01067 Dresden",
        residence=(ResidencePeriod(status=status, document="T1234567"),) if status else (),
        household=(Relative(relation="CHILD", name="Nour", born_in=2020),),
        german_level="A1",
    )
    case = Case(id=vault.new_id(clock), client_id=client.id, region="SUED")
    opened, _ = cases.open_case(vault, client, case, clock=clock)
    return opened


def add_consultation(
    vault: Vault, case_id: str, *, clock: FixedClock, **changed: object
) -> Consultation:
    given: dict[str, object] = {
        "held_on": clock.today(),
        "minutes": 45,
        "language": "apc",
        "interpreter": "GDD",
        "topics": ("FAMILY_REUNION",),
        "content": "Familiennachzug erklärt.",
    }
    talk = Consultation(id=vault.new_id(clock), case_id=case_id, **(given | changed))  # type: ignore[arg-type]
    consultations.record_consultation(vault, talk, clock=clock)
    return talk


def add_step(vault: Vault, case_id: str, *, clock: FixedClock, task: str) -> Step:
    step = Step(id=vault.new_id(clock), case_id=case_id, task=task, due_on=date(2026, 11, 27))
    consultations.save_plan(vault, [step], clock=clock)
    return step


def add_goal(vault: Vault, case_id: str, *, clock: FixedClock) -> Goal:
    goal = Goal(
        id=vault.new_id(clock),
        case_id=case_id,
        domain="LANGUAGE",
        sentence="Zertifikat A2 bis 30.06.2027",
        state="AGREED",
    )
    need = Need(id=vault.new_id(clock), case_id=case_id, domain="LANGUAGE", level=3)
    consultations.save_plan(vault, [goal, need], clock=clock)
    return goal


def add_deadline(
    vault: Vault, case_id: str, *, clock: FixedClock, title: str, due_on: date
) -> Deadline:
    deadline = Deadline(id=vault.new_id(clock), case_id=case_id, title=title, due_on=due_on)
    dates.save_deadlines(vault, [deadline], clock=clock)
    return deadline


def add_referral(vault: Vault, case_id: str, *, clock: FixedClock) -> tuple[Referral, Release]:
    school = Institution(
        id=vault.new_id(clock), name="VHS Beispielstadt", kind="COURSE_PROVIDER", town="Dresden"
    )
    referrals.save_institution(vault, school, clock=clock)
    release, _ = referrals.save_release(
        vault,
        Release(
            id=vault.new_id(clock),
            case_id=case_id,
            institution_id=school.id,
            information="Name, Deutschniveau",
            purpose="Kursplatz",
            given_on=clock.today(),
        ),
        clock=clock,
    )
    referral = Referral(
        id=vault.new_id(clock),
        case_id=case_id,
        institution_id=school.id,
        purpose="Kursplatz am Vormittag",
        shared_fields=("chosen_name", "german_level"),
        release_id=release.id,
        sent_on=clock.today(),
    )
    referrals.save_referral(vault, referral, clock=clock)
    return referral, release
