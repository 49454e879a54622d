from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.store import search
from counsel_app.store.vault import Vault
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from counsel_app.usecases.profiles import CASE_FILE, MARK_FILE, open_profile
from tests.cli.calling import Call, Done, counsel
from tests.profiles import PASSPHRASE, Desk, a_consultation, new_desk, open_farhad

NEW_PASSPHRASE = "auf dem neuen Rechner"

# What a wrong installation looks like from inside: the store's library runs on
# an SQLite that cannot encrypt.
OTHER_ENGINE = """
import sqlite3, sqlite_utils.utils
sqlite_utils.utils.OperationalError = sqlite3.OperationalError
from counsel_app.__main__ import main
raise SystemExit(main(["doctor", "--lang", "en", *__import__("sys").argv[1:]]))
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def profile(demo: Demo) -> Path:
    return demo.profile("first")


def put_back_older(profile: Path) -> None:
    """Somebody puts yesterday's file and mark back."""
    names = (CASE_FILE, MARK_FILE)
    older = {name: (profile / name).read_bytes() for name in names}
    vault = open_profile(profile, passphrase=DEMO_PASSPHRASE)
    _one_more_change(vault)
    vault.close()
    for name, content in older.items():
        (profile / name).write_bytes(content)


def _one_more_change(vault: Vault) -> None:
    with vault.atomic(SystemClock()) as write:
        write.put(a_consultation(777))


def checks(done: Done) -> dict[str, str]:
    return {entry["check"]: entry["state"] for entry in done.json["checks"]}


def test_doctor_says_what_encrypts_here() -> None:
    done = counsel("doctor", "--json")
    assert done.code == 0
    assert {"sqlite", "cipher_version", "cipher_provider_version"} <= set(done.json)
    assert done.json["sqlite"] in done.err
    assert set(checks(done)) == {"engine", "keychain"}


@pytest.mark.parametrize("as_json", [False, True])
def test_doctor_finds_an_engine_that_does_not_encrypt(*, as_json: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OTHER_ENGINE, *(["--json"] if as_json else [])],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 3
    assert "not completely installed" in done.stdout


def test_doctor_looks_at_a_whole_profile(call: Call, profile: Path) -> None:
    done = call.opened("doctor", "--profile", profile, "--json", "--lang", "de")
    assert done.code == 0
    states = checks(done)
    assert {states[check] for check in ("pages", "journal", "rows", "index", "header")} == {"good"}
    assert "Verlauf: lückenlos" in done.err


def test_doctor_repairs_what_it_can_and_only_when_asked(call: Call, profile: Path) -> None:
    vault = open_profile(profile, passphrase=DEMO_PASSPHRASE)
    search.catch_up(vault)
    vault.execute("UPDATE client SET chosen_name = 'X'")
    vault.execute("DELETE FROM indexed")
    vault.close()
    (profile / "casefile.keys.json.bak").unlink()
    found = call.opened("doctor", "--profile", profile, "--json")
    assert found.code == 3
    assert checks(found)["rows"] == checks(found)["index"] == "wrong"
    assert found.json["repaired"] == []
    (profile / "casefile.keys.json.bak").unlink()
    done = call.opened("doctor", "--profile", profile, "--repair", "--json")
    assert done.code == 0
    assert done.json["repaired"] == ["header", "index", "rows"]
    assert checks(call.opened("doctor", "--profile", profile, "--json"))["rows"] == "good"


def test_a_file_that_somebody_put_back_is_said_and_nothing_is_handed_on(
    call: Call, profile: Path, stick: Path
) -> None:
    put_back_older(profile)
    line = ("backup", "--profile", profile, "--to", stick, "--lang", "en")
    done = call.opened(*line)
    assert done.code == 3
    assert done.out == ""
    assert "older than it was last time: the last 1 changes are missing" in done.err
    assert "--accept-findings" in done.err
    assert list(stick.iterdir()) == []
    doctor = call.opened("doctor", "--profile", profile, "--json")
    assert (doctor.code, checks(doctor)["findings"]) == (3, "wrong")
    accepted = call.opened(*line, "--accept-findings")
    assert accepted.code == 0
    assert "older than it was" in accepted.err
    assert len(list(stick.iterdir())) == 1
    assert call.opened(*line).code == 0


def test_a_restore_shows_its_plan_first_and_keeps_what_was_there(
    call: Call, profile: Path, stick: Path
) -> None:
    backup = call.opened("backup", "--profile", profile, "--to", stick, "--json").json["backup"]
    vault = open_profile(profile, passphrase=DEMO_PASSPHRASE)
    _one_more_change(vault)
    end = vault.journal_end[0]
    vault.close()
    line = ("restore", "--profile", profile, "--from", stick, "--lang", "en")
    plan = call.opened(*line, "--plan", "--json")
    assert plan.code == 0
    assert (plan.json["backup"], plan.json["newer_changes"]) == (backup, 1)
    assert plan.json["restored"] is False
    assert not Path(plan.json["kept"]).exists()
    done = call.opened(*line)
    assert done.code == 0
    assert "has 1 change(s) that the backup lacks" in done.out
    assert "Restored and verified" in done.out
    vault = open_profile(profile, passphrase=DEMO_PASSPHRASE)
    assert vault.journal_end[0] == end - 1
    assert vault.findings == ()
    vault.close()


def test_on_a_new_computer_the_sheet_is_enough(call: Call, stick: Path, tmp_path: Path) -> None:
    desk: Desk = new_desk(tmp_path / "old computer")
    open_farhad(desk)
    desk.vault.close()
    made = call("backup", "--profile", desk.folder, "--to", stick, passphrase=PASSPHRASE)
    assert made.code == 0
    shutil.rmtree(desk.folder)
    reader, writer = os.pipe()
    with os.fdopen(writer, "w") as stream:
        stream.write(desk.recovery_key.lower())
    new = tmp_path / "new computer" / "Counsel"
    done = call(
        "restore",
        "--profile",
        new,
        "--from",
        stick,
        "--recovery-fd",
        reader,
        "--json",
        passphrase=NEW_PASSPHRASE,
    )
    assert done.code == 0
    assert done.json["kept"] is None
    open_profile(new, passphrase=NEW_PASSPHRASE).close()


@pytest.mark.parametrize(("lang", "words"), [("de", "keine vollständige"), ("en", "no whole")])
def test_where_there_is_no_backup_there_is_a_sentence(
    call: Call, profile: Path, stick: Path, lang: str, words: str
) -> None:
    done = call.opened("restore", "--profile", profile, "--from", stick, "--lang", lang)
    assert done.code == 1
    assert words in done.err


def test_the_plan_for_a_damaged_profile_claims_nothing(
    call: Call, profile: Path, stick: Path
) -> None:
    call.opened("backup", "--profile", profile, "--to", stick)
    (profile / MARK_FILE).unlink()
    for name in ("casefile.keys.json", "casefile.keys.json.bak"):
        (profile / name).unlink()
    line = ("restore", "--profile", profile, "--from", stick, "--lang", "de")
    done = call.opened(*line, "--plan")
    assert "lässt sich nicht sagen" in done.out
    assert call.opened(*line).code == 0
