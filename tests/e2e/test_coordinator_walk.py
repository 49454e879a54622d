"""A coordinator who never saw the program merges, decides twice and prints the report."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.member import Role
from counsel_app.domain.person_pair import SAME, PersonPair
from counsel_app.store.journal import open_conflicts
from counsel_app.usecases import cases, consultations, exchange
from counsel_app.usecases.profiles import open_profile
from counsel_app.usecases.statistics import frozen_reports
from tests.documents.reading import text_of
from tests.e2e.coordinator_walk import COUNSELLORS
from tests.profiles import PASSPHRASE, Desk, a_consultation, new_desk

pytestmark = pytest.mark.window

MADE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def counselled(desk: Desk, name: str, *, number: int, **given: object) -> str:
    """A case with one consultation at this desk; returns the client's id."""
    client = Client(
        id=desk.new_id(), chosen_name=name, spoken_languages=("apc",), **given,  # type: ignore[arg-type]
    )  # fmt: skip
    case = Case(
        id=desk.new_id(), client_id=client.id, counsellor_id=desk.person_id, region="WEST",
        first_contact_on=date(2026, 11, 2),
    )  # fmt: skip
    cases.open_case(desk.vault, client, case, clock=desk.clock)
    talk = replace(a_consultation(number), case_id=case.id, counsellor_id=desk.person_id)
    consultations.record_consultation(desk.vault, talk, clock=desk.clock)
    return client.id


def says(desk: Desk, client_id: str, level: str) -> None:
    client = desk.vault.get(Client, client_id)
    assert client is not None
    cases.save_client(desk.vault, replace(client, german_level=level), clock=desk.clock)


def export(desk: Desk, share: Path) -> None:
    exchange.export_changes(desk.vault, desk.folder, share, clock=desk.clock)


@pytest.fixture
def coordinator(tmp_path: Path) -> Path:
    """Her profile; the exports of three counsellors lie in ``tmp_path / share``."""
    share = tmp_path / "share"
    share.mkdir()
    clock = FixedClock(MADE)
    ina = new_desk(tmp_path / "ina", "Ina Muster", role=Role.COORDINATOR, clock=clock)
    jana, tom, ada = team = [new_desk(tmp_path / n, n, clock=clock) for n in COUNSELLORS]
    for one in (ina, *team):
        for other in (ina, *team):
            if one is not other:
                one.accept(other, Audience.FULL if other is ina else None)
    farhad = counselled(jana, "Farhad", number=901)
    export(jana, share)
    tom.take_in(share)
    says(jana, farhad, "A1")
    for desk in (tom, ada):
        desk.clock.moment += timedelta(minutes=1)
    says(tom, farhad, "B1")
    born = {"birth_date": date(1990, 4, 17), "sex": "w", "nationalities": ("SY",)}
    counselled(tom, "Samira Haddad", number=902, **born)
    counselled(ada, "Samira Hadad", number=903, **born)
    for number in range(6):
        counselled(ada, f"Klient {number}", number=910 + number)
    for desk in team:
        export(desk, share)
    for desk in (ina, *team):
        desk.vault.close()
    return ina.folder


def test_she_merges_three_exports_decides_twice_and_saves_the_report(
    coordinator: Path, tmp_path: Path, real_display: dict[str, str]
) -> None:
    report = tmp_path / "papers" / "committee.pdf"
    report.parent.mkdir()
    pictures = Path(os.environ.get("COUNSEL_SCREENSHOTS") or tmp_path / "pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    share = tmp_path / "share"
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.coordinator_walk", coordinator, share, report, pictures],
        env=real_display,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("done\n")

    vault = open_profile(coordinator, passphrase=PASSPHRASE)
    try:
        assert len(vault.all(Case)) == 9
        assert open_conflicts(vault) == []
        [farhad] = [one for one in vault.all(Client) if one.chosen_name == "Farhad"]
        assert farhad.german_level == "B1"
        [pair] = vault.all(PersonPair)
        assert pair.verdict == SAME
        [frozen] = frozen_reports(vault)
        assert (frozen.first_on, frozen.last_on) == (date(2026, 10, 1), date(2026, 12, 31))
    finally:
        vault.close()
    text = " ".join(text_of(report.read_bytes()).split())
    for said in ("Report to the steering committee", *COUNSELLORS):
        assert said in text
    for name in ("Farhad", "Samira", "Haddad"):
        assert name not in text
