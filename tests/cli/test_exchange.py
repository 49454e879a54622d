from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.store.journal import open_conflicts
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.cases import save_client
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_client
from counsel_app.usecases.profiles import open_profile
from tests.cli.calling import Call
from tests.demos import everything


def change(demo: Demo, who: str, words: str) -> None:
    with demo.opened(who) as vault:
        client = replace(demo_client(vault, "B"), contact_channel=words)
        save_client(vault, client, clock=SystemClock())


def test_export_says_what_was_sealed_and_for_whom(call: Call, demo: Demo) -> None:
    change(demo, "first", "mornings")
    done = call.opened(
        "export", "--profile", demo.profile("first"), "--to", demo.share, "--lang", "en"
    )
    assert done.code == 0
    assert "1 package(s) newly sealed" in done.out
    assert "1 change(s) to 1 records for" in done.out
    assert "Tom Beispiel" in done.out
    assert "Ina Muster" in done.out
    # How to reach a client is nothing for the city.
    assert "Ralf Beispiel" not in done.out


def test_an_exported_object_names_files_that_are_there(call: Call, demo: Demo) -> None:
    change(demo, "first", "mornings")
    done = call.opened("export", "--profile", demo.profile("first"), "--to", demo.share, "--json")
    assert done.code == 0
    assert all(Path(path).is_file() for path in done.json["published"])
    assert {made["name"] for made in done.json["made"]} <= {
        Path(path).name for path in done.json["published"]
    }


def test_an_export_repeated_seals_nothing_and_makes_up_for_what_is_missing(
    call: Call, demo: Demo, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    done = call.opened("export", "--profile", demo.profile("first"), "--to", stick, "--json")
    assert done.json["made"] == []
    assert len(done.json["published"]) == len(list(stick.rglob("*.cbx"))) > 0


@pytest.mark.parametrize("left", ["nothing", "files of others"])
def test_another_stick_in_its_place_is_refused_until_somebody_says_it_is_right(
    call: Call, demo: Demo, tmp_path: Path, left: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    line = ("export", "--profile", demo.profile("first"), "--to", stick, "--lang", "en")
    assert call.opened(*line).code == 0
    shutil.rmtree(stick)
    stick.mkdir()
    if left != "nothing":
        (stick / "holiday.jpg").write_bytes(b"x")
    refused = call.opened(*line)
    assert refused.code == 1
    assert "Is it the right stick?" in refused.err
    assert list(stick.rglob("*.cbx")) == []
    assert call.opened(*line, "--right-folder").code == 0
    assert list(stick.rglob("*.cbx"))


def test_a_relative_folder_is_the_same_folder(
    call: Call, demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    line = ("export", "--profile", demo.profile("first"), "--to")
    assert call.opened(*line, stick).code == 0
    shutil.rmtree(stick)
    stick.mkdir()
    monkeypatch.chdir(tmp_path)
    assert call.opened(*line, "stick").code == 1


@pytest.mark.parametrize(
    "line", [("export", "--to"), ("merge", "--from"), ("backup", "--to")], ids=lambda line: line[0]
)
@pytest.mark.parametrize(("lang", "words"), [("de", "nicht erreichbar"), ("en", "cannot be reach")])
def test_a_missing_folder_is_said_in_a_sentence(
    call: Call, demo: Demo, tmp_path: Path, line: tuple[str, str], lang: str, words: str
) -> None:
    command, option = line
    gone = tmp_path / "unplugged"
    done = call.opened(command, "--profile", demo.profile("first"), option, gone, "--lang", lang)
    assert done.code == 1
    assert words in done.err
    assert not gone.exists()


def test_a_plan_changes_nothing_and_a_merge_does_what_the_plan_said(call: Call, demo: Demo) -> None:
    line = ("merge", "--profile", demo.profile("coordinator"), "--from", demo.share, "--json")
    with demo.opened("coordinator") as vault:
        before = everything(vault)
    planned = call.opened(*line, "--plan")
    with demo.opened("coordinator") as vault:
        assert everything(vault) == before
    assert planned.code == 0
    assert planned.json["taken_in"] == 0
    assert planned.json["new_records"] > 0
    merged = call.opened(*line)
    assert merged.json["taken_in"] == sum(b["state"] == "ok" for b in planned.json["bundles"])
    assert merged.json | {"taken_in": 0} == planned.json
    with demo.opened("coordinator") as vault:
        assert len(vault.all(Case)) == 3
    again = call.opened(*line)
    assert again.json["taken_in"] == again.json["new_records"] == 0
    assert again.json["already"] == merged.json["taken_in"]


def test_a_merge_counts_what_two_people_wrote_differently(call: Call, demo: Demo) -> None:
    for who in ("first", "second"):
        change(demo, who, f"another way by {who}")
        call.opened("export", "--profile", demo.profile(who), "--to", demo.share)
    done = call.opened(
        "merge", "--profile", demo.profile("coordinator"), "--from", demo.share, "--lang", "de"
    )
    assert done.code == 0
    assert "1 Unterschied(e)" in done.out
    assert "Jana Muster Nr. 1: ok" in done.out
    with demo.opened("coordinator") as vault:
        assert [field for _, _, field in open_conflicts(vault)] == ["contact_channel"]


def test_a_merge_says_why_a_bundle_was_left(call: Call, demo: Demo) -> None:
    bundle = min(demo.share.rglob("*.cbx"))
    bundle.write_bytes(bundle.read_bytes()[:-100])
    line = ("merge", "--profile", demo.profile("coordinator"), "--from", demo.share)
    done = call.opened(*line, "--plan", "--lang", "en")
    assert "wait The file has not arrived completely yet." in done.out
    found = call.opened(*line, "--json").json["bundles"]
    assert [one["reason"] for one in found if one["state"] == "wait"] == [
        "The file has not arrived completely yet."
    ]


def test_a_backup_opens_with_the_same_passphrase(call: Call, demo: Demo, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    done = call.opened("backup", "--profile", demo.profile("first"), "--to", place, "--json")
    assert done.code == 0
    copy = Path(done.json["backup"])
    assert copy.parent == place
    with demo.opened("first") as ours:
        expected = everything(ours)["case"]
    vault = open_profile(copy, passphrase=DEMO_PASSPHRASE)
    try:
        assert everything(vault)["case"] == expected != []
    finally:
        vault.close()


@pytest.mark.parametrize(
    ("lang", "words"), [("de", "Das Passwort passt nicht."), ("en", "passphrase does not fit.")]
)
def test_a_wrong_passphrase_is_said_in_a_sentence(
    call: Call, demo: Demo, lang: str, words: str
) -> None:
    done = call(
        "backup", "--profile", demo.profile("first"), "--to", demo.folder, "--lang", lang,
        passphrase="vier rote boote am see",
    )  # fmt: skip
    assert done.code == 1
    assert words in done.err
    assert "rote" not in done.err


def test_a_profile_that_is_not_there_is_said_in_a_sentence(call: Call, tmp_path: Path) -> None:
    done = call.opened(
        "export", "--profile", tmp_path / "nobody", "--to", tmp_path, "--lang", "en", "--json"
    )
    assert done.code == 1
    assert done.json["error"] == "ProfileIncomplete"
    assert not (tmp_path / "nobody").exists()


def test_a_case_file_open_in_a_window_is_left_to_the_window(call: Call, demo: Demo) -> None:
    with demo.opened("first"):
        done = call.opened(
            "export", "--profile", demo.profile("first"), "--to", demo.share, "--lang", "en"
        )
    assert done.code == 1
    assert "already open in another window" in done.err


def test_a_torn_case_file_is_said_in_a_sentence(call: Call, demo: Demo) -> None:
    path = demo.profile("first") / "casefile.db"
    path.write_bytes(path.read_bytes()[:1000])
    done = call.opened(
        "export", "--profile", demo.profile("first"), "--to", demo.share, "--lang", "de"
    )
    assert done.code == 1
    assert "beschädigt" in done.err
