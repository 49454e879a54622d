"""Settings for everyone: signed by the coordinator, shown before, and only then in force."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from counsel_app.domain.codes import code_list, use_own_codes
from counsel_app.domain.member import Member
from counsel_app.store.engine import DiskFull
from counsel_app.sync import settings_file
from counsel_app.sync.settings_file import (
    OrganisationSettings,
    SettingsFileDamaged,
    SettingsFileForged,
    sign_settings,
)
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import letterhead, organisation_file, retention, team
from counsel_app.usecases.backups import backup_place, set_backup_place
from counsel_app.usecases.organisation_check import SettingsUnusable
from counsel_app.usecases.organisation_file import (
    NotCompared,
    OnlyCoordinators,
    SettingsOfOthers,
    SettingsOlder,
    apply_settings,
    own_settings,
    plan_settings,
    save_settings,
)
from counsel_app.usecases.own_lists import own_codes_folder
from counsel_app.usecases.places import export_folder, set_export_folder
from counsel_app.usecases.profiles import own_card, own_identity, own_organisation
from tests.pictures import png
from tests.profiles import Desk, new_desk
from tests.usecases.conftest import Service

LIST = (
    "code,label_de,label_en,label_plain,parent,valid_from,valid_to,source\n"
    "X_SAX,Projekt Elbe,Project Elbe,,,,,Beispiel e. V.\n"
)
PLAIN = Preferences()


@pytest.fixture
def file(service: Service, tmp_path: Path) -> Path:
    """What Cora, the coordinator, hands out."""
    cora, home = service.cora, tmp_path / "cora-home"
    head = replace(own_organisation(cora.vault), town="Dresden", phone="0351 000000")
    letterhead.save_organisation(cora.vault, head, clock=cora.clock)
    letterhead.set_logo(cora.vault, png())
    letterhead.set_form(cora.vault, "A")
    retention.set_retention_years(cora.vault, {"CASE": 5})
    folder = own_codes_folder(cora.folder)
    folder.mkdir(parents=True)
    (folder / "topics.csv").write_text(LIST, encoding="utf-8")
    set_export_folder(cora.vault, home / "Austausch")
    set_backup_place(cora.vault, Path("/media/stick/sicherung"))
    target = tmp_path / "counsel-organisation.json"
    save_settings(
        cora.vault,
        target,
        Preferences(language="de", lock_minutes=5, notices="off"),
        clock=cora.clock,
        home=home,
    )
    return target


@pytest.fixture(autouse=True)
def _own_codes() -> object:
    yield
    use_own_codes({})


def signed(desk: Desk, target: Path, **changed: object) -> Path:
    settings = OrganisationSettings(made_at=desk.clock.now().isoformat())
    content = sign_settings(
        msgspec.structs.replace(settings, **changed),
        identity=own_identity(desk.vault),
        card=own_card(desk.vault),
    )
    target.write_bytes(content)
    return target


def test_everything_the_coordinator_set_is_shown_and_then_in_force(
    service: Service, file: Path, tmp_path: Path
) -> None:
    anna, home = service.anna, tmp_path / "anna-home"
    plan = plan_settings(anna.vault, file, PLAIN, home=home)
    assert plan.is_known
    assert plan.card.name == "Cora"
    assert plan.made_at == service.cora.clock.now()
    shown = {one.label.en: (one.before, one.after) for one in plan.changes}
    assert shown["Town"] == ("", "Dresden")
    assert shown["Lock after minutes"] == ("10", "5")
    assert shown["Notices on the desktop"] == ("", "off")
    assert shown["Own list: topics.csv"] == ("", "X_SAX")
    assert shown["Exchange folder"][1] == str(home / "Austausch")
    assert shown["Place of backups"][1] == "/media/stick/sicherung"
    assert shown["Logo"][0] == "–"
    # Nothing happened yet, and what is the same is not listed.
    assert own_organisation(anna.vault).town == ""
    assert "Name" not in shown

    preferences, changes = apply_settings(anna.vault, plan, PLAIN, clock=anna.clock, home=home)
    assert preferences == Preferences(language="de", lock_minutes=5, notices="off")
    assert changes.records
    assert own_organisation(anna.vault).town == "Dresden"
    settings = letterhead.letterhead_settings(anna.vault)
    assert (settings.form, bool(settings.logo)) == ("A", True)
    assert {r.id: r.years for r in retention.retention_rules(anna.vault) if r.is_own} == {"CASE": 5}
    assert export_folder(anna.vault) == home / "Austausch"
    assert backup_place(anna.vault) == Path("/media/stick/sicherung")
    assert "X_SAX" in code_list("topics")
    # Once more changes nothing.
    assert plan_settings(anna.vault, file, preferences, home=home).changes == ()


def test_other_words_in_a_list_are_a_change(service: Service, file: Path, tmp_path: Path) -> None:
    anna = service.anna
    apply_settings(anna.vault, plan_settings(anna.vault, file, PLAIN), PLAIN, clock=anna.clock)
    other = {"topics.csv": LIST.replace("Projekt Elbe", "Projekt Mulde")}
    again = signed(service.cora, tmp_path / "again", lists=other)
    (change,) = plan_settings(anna.vault, again, PLAIN).changes
    assert (change.before, change.after) == ("X_SAX", "X_SAX ✎")


def test_what_the_file_does_not_say_stays(service: Service, tmp_path: Path) -> None:
    anna = service.anna
    before = own_settings(anna.vault, PLAIN, clock=anna.clock)
    plan = plan_settings(anna.vault, signed(service.cora, tmp_path / "empty"), PLAIN)
    assert plan.changes == ()
    preferences, _ = apply_settings(anna.vault, plan, PLAIN, clock=anna.clock)
    assert preferences == PLAIN
    assert own_settings(anna.vault, PLAIN, clock=anna.clock) == before


def test_a_counsellor_gives_out_none(service: Service, tmp_path: Path) -> None:
    with pytest.raises(OnlyCoordinators):
        save_settings(service.anna.vault, tmp_path / "x", PLAIN, clock=service.anna.clock)
    assert not (tmp_path / "x").exists()


def test_where_nothing_can_be_written_that_is_said(service: Service, tmp_path: Path) -> None:
    cora = service.cora
    with pytest.raises(DiskFull):
        save_settings(cora.vault, tmp_path / "no" / "x", PLAIN, clock=cora.clock)


@pytest.mark.parametrize("who", ["anna", "city", "vera"])
def test_nobody_but_the_own_coordinator_sets_anything(
    service: Service, tmp_path: Path, who: str
) -> None:
    stranger: Desk = getattr(service, who)
    with pytest.raises(SettingsOfOthers, match=stranger.name):
        plan_settings(service.ben.vault, signed(stranger, tmp_path / "file"), PLAIN)


def test_the_coordinator_may_take_over_her_own(service: Service, file: Path) -> None:
    assert plan_settings(service.cora.vault, file, PLAIN).is_known


def test_a_device_that_is_not_trusted_any_more_sets_nothing(service: Service, file: Path) -> None:
    anna, cora = service.anna, service.cora
    team.revoke(anna.vault, cora.person_id, since=anna.clock.today(), why="lost", clock=anna.clock)
    with pytest.raises(SettingsOfOthers):
        plan_settings(anna.vault, file, PLAIN)


def test_somebody_new_is_compared_first(service: Service, file: Path, tmp_path: Path) -> None:
    # A new computer at the roll-out: its person has accepted nobody yet.
    anna = new_desk(tmp_path / "new", "Nina", clock=service.cora.clock)
    assert not anna.vault.all(Member)
    plan = plan_settings(anna.vault, file, PLAIN)
    assert not plan.is_known
    with pytest.raises(NotCompared):
        apply_settings(anna.vault, plan, PLAIN, clock=anna.clock)
    assert own_organisation(anna.vault).town == ""
    apply_settings(anna.vault, plan, PLAIN, is_compared=True, clock=anna.clock)
    assert own_organisation(anna.vault).town == "Dresden"


def test_an_older_file_replaces_no_newer_one(service: Service, file: Path, tmp_path: Path) -> None:
    anna = service.anna
    plan = plan_settings(anna.vault, file, PLAIN)
    apply_settings(anna.vault, plan, PLAIN, clock=anna.clock)
    older = signed(service.cora, tmp_path / "older", made_at="2020-01-01T00:00:00+00:00")
    with pytest.raises(SettingsOlder):
        plan_settings(anna.vault, older, PLAIN)


@pytest.mark.parametrize(
    "changed",
    [
        {"made_at": "yesterday"},
        {"made_at": "2026-11-29T10:00:00"},
        {"letterhead": {"id": "x"}},
        {"logo": b"no picture"},
        {"form": "C"},
        {"retention_years": {"CASE": 31}},
        {"retention_years": {"no_such_rule": 3}},
        {"lock_minutes": 600},
        {"language": "xx"},
        {"notices": "loud"},
        {"lists": {"../topics.csv": LIST}},
        {"lists": {"topics.txt": LIST}},
        {"lists": {"no_such_list.csv": LIST}},
        {"lists": {"topics.csv": LIST.replace("X_SAX", "ASYL")}},
    ],
)
def test_signed_words_that_cannot_be_used_change_nothing(
    service: Service, tmp_path: Path, changed: dict[str, object]
) -> None:
    with pytest.raises(SettingsUnusable):
        plan_settings(service.anna.vault, signed(service.cora, tmp_path / "file", **changed), PLAIN)


def test_what_cannot_be_used_is_named_in_the_language_of_the_reader(
    service: Service, tmp_path: Path
) -> None:
    wrong = {"lock_minutes": 600, "lists": {"topics.csv": LIST.replace("X_SAX", "ASYL")}}
    file = signed(service.cora, tmp_path / "file", **wrong)
    with pytest.raises(SettingsUnusable) as refused:
        plan_settings(service.anna.vault, file, PLAIN)
    german = refused.value.sentence("de")
    assert "Sperre nach Minuten: 600" in german
    assert "Eigene Codes beginnen mit X_" in german
    assert "Zeile" in german
    assert "lock_minutes" not in german
    assert "line" not in german


def test_a_list_that_cannot_be_used_is_not_signed(service: Service, tmp_path: Path) -> None:
    folder = own_codes_folder(service.cora.vault.folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "topics.csv").write_text(LIST.replace("X_SAX", "ASYL"), encoding="utf-8")
    with pytest.raises(SettingsUnusable):
        save_settings(service.cora.vault, tmp_path / "file", PLAIN, clock=service.cora.clock)
    assert not (tmp_path / "file").exists()


def test_an_altered_file_is_refused(service: Service, file: Path) -> None:
    said = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(said | {"settings": said["settings"].replace("Dresden", "Meißen")}))
    with pytest.raises(SettingsFileForged):
        plan_settings(service.anna.vault, file, PLAIN)


def test_what_is_no_settings_file_is_refused(
    service: Service, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = json.loads(file.read_text(encoding="utf-8"))
    vault = service.anna.vault
    for content in (
        "",
        "{}",
        json.dumps(said | {"counsel": "organisation 2"}),
        json.dumps(said | {"signature": "?"}),
        json.dumps(said | {"more": 1}),
    ):
        file.write_text(content)
        with pytest.raises(SettingsFileDamaged):
            plan_settings(vault, file, PLAIN)
    with pytest.raises(SettingsFileDamaged):
        plan_settings(vault, tmp_path / "nowhere", PLAIN)
    monkeypatch.setattr(organisation_file, "LARGEST_FILE", 10)
    with pytest.raises(SettingsFileDamaged):
        plan_settings(vault, file, PLAIN)


def test_signed_words_of_another_kind_are_refused(service: Service, tmp_path: Path) -> None:
    cora = service.cora
    text = '{"unknown": 1}'
    signature = own_identity(cora.vault).sign(settings_file._CONTEXT + text.encode())
    content = settings_file._File(
        counsel="organisation 1",
        card=own_card(cora.vault).text,
        settings=text,
        signature=base64.b64encode(signature).decode(),
    )
    (tmp_path / "file").write_bytes(msgspec.json.encode(content))
    with pytest.raises(SettingsFileDamaged):
        plan_settings(service.anna.vault, tmp_path / "file", PLAIN)


def test_lists_that_cannot_be_written_are_said(
    service: Service, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    plan = plan_settings(service.anna.vault, file, PLAIN)
    monkeypatch.setattr(organisation_file, "write_durably", full)
    with pytest.raises(DiskFull):
        apply_settings(service.anna.vault, plan, PLAIN, clock=service.anna.clock)
