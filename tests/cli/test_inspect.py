from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.usecases.demo import Demo, demo_data
from tests.cli.calling import Call
from tests.profiles import PASSPHRASE, new_desk

YEAR = ("--first", "2026-01-01", "--last", "2026-12-31")


@pytest.fixture
def bundle(demo: Demo) -> Path:
    """The first bundle of the first counsellor, in its place."""
    found = demo.share.rglob("*.cbx")
    own = {path.name for path in (demo.profile("first") / "outbox").iterdir()}
    return min(path for path in found if path.name in own)


def test_a_sound_bundle_of_a_known_sender_is_in_order(call: Call, demo: Demo, bundle: Path) -> None:
    done = call.opened("verify", bundle, "--profile", demo.profile("coordinator"), "--lang", "en")
    assert done.code == 0
    assert done.out.startswith("ok: device ")
    assert "Signature and content are intact." in done.out


def test_without_a_profile_nobody_vouches_for_the_sender(call: Call, bundle: Path) -> None:
    done = call("verify", bundle, "--json")
    assert done.code == 3
    assert done.json["reason"] == "unknown_sender"
    assert done.json["device"] == bundle.parent.name
    assert done.json["seq"] == 1


def test_a_strangers_bundle_waits_for_the_key_card(
    call: Call, bundle: Path, tmp_path: Path
) -> None:
    new_desk(tmp_path / "stranger").vault.close()
    done = call(
        "verify", bundle, "--profile", tmp_path / "stranger", "--lang", "de", passphrase=PASSPHRASE
    )
    assert done.code == 3
    assert "Bitte erst seine Schlüsselkarte aufnehmen." in done.out


@pytest.mark.parametrize("left", [0, 3, 40, 400, -1])
def test_a_bundle_cut_short_is_not_in_order(
    call: Call, demo: Demo, bundle: Path, left: int
) -> None:
    bundle.write_bytes(bundle.read_bytes()[:left])
    done = call.opened("verify", bundle, "--profile", demo.profile("coordinator"), "--json")
    assert done.code == 3
    assert done.json["state"] == "wait"
    assert done.json["reason"] == "truncated"


def test_one_changed_byte_is_found(call: Call, demo: Demo, bundle: Path) -> None:
    content = bytearray(bundle.read_bytes())
    content[-1] ^= 1
    bundle.write_bytes(content)
    done = call.opened("verify", bundle, "--profile", demo.profile("coordinator"), "--json")
    assert (done.code, done.json["reason"]) == (3, "damaged")


def test_a_renamed_bundle_is_found(call: Call, demo: Demo, bundle: Path) -> None:
    renamed = shutil.move(bundle, bundle.with_name(f"00000009{bundle.name[8:]}"))
    done = call.opened("verify", renamed, "--profile", demo.profile("coordinator"), "--json")
    assert (done.code, done.json["reason"]) == (3, "wrong_name")


def test_a_file_of_another_program_is_no_bundle(call: Call, demo: Demo) -> None:
    done = call("verify", demo.profile("first") / "casefile.db", "--json")
    assert (done.code, done.json["reason"]) == (3, "not_a_bundle")


@pytest.mark.parametrize("name", ["", "nothing.cbx"])
def test_what_is_no_file_is_said_and_no_crash(call: Call, tmp_path: Path, name: str) -> None:
    assert call("verify", tmp_path / name, "--json").code == 3


def test_figures_are_rows_that_name_nobody(call: Call, demo: Demo) -> None:
    profile = demo.profile("first")
    done = call.opened("stats", "--profile", profile, *YEAR, "--lang", "de")
    assert done.code == 0
    # first has taken in nothing yet that is not there: three people, nine talks.
    assert "Menschen und Fälle\tPersonen\t*" in done.out
    assert "Beratung\tBeratungen\t9" in done.out
    asked = call.opened("stats", "--profile", profile, *YEAR, "--json", "--lang", "en")
    rows = asked.json["rows"]
    assert {"table": "Counselling", "label": "Consultations", "count": "9"} in rows
    assert {row["count"] for row in rows if row["table"] == "Sex"} == {"*"}
    assert {"table": "People and cases", "label": "Persons", "count": "*"} in rows
    names = [e["chosen_name"] for e in demo_data()["record"] if e["type"] == "client"]
    assert [name for name in names if name in done.out + asked.out] == []


def test_a_period_without_talks_has_none(call: Call, demo: Demo) -> None:
    line = ("stats", "--profile", demo.profile("first"), "--lang", "en", "--json")
    rows = call.opened(*line, "--first", "2019-01-01", "--last", "2019-12-31").json["rows"]
    assert {"table": "Counselling", "label": "Consultations", "count": "0"} in rows


@pytest.mark.parametrize(("lang", "words"), [("de", "liegt vor dem ersten"), ("en", "before")])
def test_a_period_that_ends_before_it_begins_is_refused(
    call: Call, demo: Demo, lang: str, words: str
) -> None:
    line = ("stats", "--profile", demo.profile("first"), "--lang", lang)
    done = call.opened(*line, "--first", "2026-12-31", "--last", "2026-01-01")
    assert done.code == 1
    assert words in done.err


def test_figures_over_written_columns_are_those_of_the_profile(
    call: Call, demo: Demo, tmp_path: Path
) -> None:
    profile = demo.profile("first")
    written = call.opened(
        "columns", "--profile", profile, "--to", tmp_path / "columns", "--on", YEAR[-1], "--json"
    )
    assert written.json["files"] == len(list((tmp_path / "columns").iterdir()))
    over = call("stats", "--base", tmp_path / "columns", *YEAR, "--json", "--lang", "en")
    ours = call.opened("stats", "--profile", profile, *YEAR, "--json", "--lang", "en")
    assert over.json["rows"] == ours.json["rows"]


def test_nothing_to_count_is_said(call: Call) -> None:
    done = call("stats", *YEAR, "--lang", "en")
    assert done.code == 1
    assert "--base" in done.err
