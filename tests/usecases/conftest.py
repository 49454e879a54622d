"""Desks for use-case tests: one counsellor, or a whole service around one folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.member import Role
from counsel_app.usecases import exchange
from counsel_app.usecases.exchange import ExportReport
from tests.profiles import Desk, Template, close_as_template, new_clock, new_desk
from tests.usecases.told_desks import make_cheap
from tests.usecases.transferring import NAMES, OTHER, Region


@pytest.fixture(scope="session")
def anna_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return close_as_template(new_desk(tmp_path_factory.mktemp("alone") / "anna", "Anna"))


@pytest.fixture
def anna(anna_template: Template, tmp_path: Path) -> Iterator[Desk]:
    """A counsellor alone."""
    desk = anna_template.copy_to(tmp_path / "anna", clock=new_clock())
    yield desk
    desk.vault.close()


@dataclass(slots=True, kw_only=True)
class Service:
    """Two deputies, their coordinator, the city's coordinator, a volunteer, one folder."""

    share: Path
    anna: Desk
    ben: Desk
    cora: Desk
    city: Desk
    vera: Desk

    def export(self, desk: Desk) -> ExportReport:
        return exchange.export_changes(desk.vault, desk.folder, self.share, clock=desk.clock)


@pytest.fixture(scope="session")
def service_templates(tmp_path_factory: pytest.TempPathFactory) -> list[Template]:
    """Five people who have accepted each other's key cards."""
    home = tmp_path_factory.mktemp("service")
    clock = new_clock()
    people = [
        new_desk(home / name.lower(), name, role=role, organisation=organisation, clock=clock)
        for name, role, organisation in (
            ("Anna", Role.COUNSELLOR, "Beispiel e. V."),
            ("Ben", Role.COUNSELLOR, "Beispiel e. V."),
            ("Cora", Role.COORDINATOR, "Beispiel e. V."),
            ("City", Role.COORDINATOR, "Stadt Dresden"),
            ("Vera", Role.VOLUNTEER, "Beispiel e. V."),
        )
    ]
    for one in people:
        for other in people:
            if one is not other:
                wide = other.name == "Cora" and one.name in ("Anna", "Ben")
                one.accept(other, Audience.FULL if wide else None)
    return [close_as_template(one) for one in people]


@pytest.fixture
def service(service_templates: list[Template], tmp_path: Path) -> Iterator[Service]:
    clock = new_clock()
    anna, ben, cora, city, vera = (
        template.copy_to(tmp_path / template.name.lower(), clock=clock)
        for template in service_templates
    )
    (tmp_path / "share").mkdir()
    yield Service(share=tmp_path / "share", anna=anna, ben=ben, cora=cora, city=city, vera=vera)
    for one in (anna, ben, cora, city, vera):
        one.vault.close()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that are told cost nothing; scrypt takes seconds by design."""
    make_cheap(monkeypatch)


@pytest.fixture(scope="session")
def newcomer_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    home = tmp_path_factory.mktemp("newcomers")
    return close_as_template(
        new_desk(home / "nora", "Nora", role=Role.VOLUNTEER, organisation="Nachbarschaft e. V.")
    )


@pytest.fixture
def nora(newcomer_template: Template, service: Service, tmp_path: Path) -> Iterator[Desk]:
    """A volunteer of whom nobody has a key card."""
    desk = newcomer_template.copy_to(tmp_path / "nora", clock=service.anna.clock)
    yield desk
    desk.vault.close()


@pytest.fixture(scope="session")
def second_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    home = tmp_path_factory.mktemp("seconds")
    return close_as_template(new_desk(home / "otto", "Otto", role=Role.VOLUNTEER))


@pytest.fixture
def otto(second_template: Template, service: Service, tmp_path: Path) -> Iterator[Desk]:
    """Somebody who got hold of the file and the words as well."""
    desk = second_template.copy_to(tmp_path / "otto", clock=service.anna.clock)
    yield desk
    desk.vault.close()


@pytest.fixture(scope="session")
def region_templates(tmp_path_factory: pytest.TempPathFactory) -> list[Template]:
    home = tmp_path_factory.mktemp("region")
    clock = new_clock()
    people = [
        new_desk(home / name.lower(), name, role=role, organisation=where, clock=clock)
        for name, role, where in (
            ("Anna", Role.COUNSELLOR, "Beispiel e. V."),
            ("Dora", Role.COUNSELLOR, "Beispiel e. V."),
            ("Eli", Role.COUNSELLOR, OTHER),
            ("Fay", Role.COUNSELLOR, "Beispiel e. V."),
            ("City", Role.COORDINATOR, "Stadt Dresden"),
        )
    ]
    for one in people:
        for other in people:
            if one is not other:
                deputies = {one.name, other.name} == {"Anna", "Fay"}
                one.accept(other, Audience.FULL if deputies else Audience.REGION)
    return [close_as_template(one) for one in people]


@pytest.fixture
def region(region_templates: list[Template], tmp_path: Path) -> Iterator[Region]:
    clock = new_clock()
    people = {
        name: template.copy_to(tmp_path / name, clock=clock)
        for name, template in zip(NAMES, region_templates, strict=True)
    }
    (tmp_path / "share").mkdir()
    yield Region(share=tmp_path / "share", **people)
    for one in people.values():
        one.vault.close()
