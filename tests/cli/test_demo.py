from __future__ import annotations

import os
from pathlib import Path

import pytest

from counsel_app.domain.member import Role
from counsel_app.usecases.demo import DEMO_PASSPHRASE, LARGE, PEOPLE, Demo
from counsel_app.usecases.profiles import DEMO_MARKER, own_identity, own_profile
from tests.cli.calling import Call, Done, counsel


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Done:
    """The demo as a script makes it, with keys as costly as a person's."""
    return counsel("demo", tmp_path_factory.mktemp("demo") / "Vorführung", "--json", "--lang", "de")


def test_a_script_gets_one_object_and_people_get_sentences(printed: Done) -> None:
    assert printed.code == 0, printed.err
    assert set(printed.json) == {"folder", "profiles", "passphrase"}
    assert set(printed.json["profiles"]) == set(PEOPLE)
    assert "Fünf erfundene Profile" in printed.err


def test_each_of_the_five_profiles_opens_and_has_its_role(printed: Done) -> None:
    demo = Demo(folder=Path(printed.json["folder"]))
    for who, (name, role) in PEOPLE.items():
        with demo.opened(who) as vault:
            profile = own_profile(vault)
        assert (profile.name, profile.role) == (name, Role(role))


def test_a_demo_may_be_made_again_in_its_folder(printed: Done, call: Call) -> None:
    demo = Demo(folder=Path(printed.json["folder"]))
    with demo.opened("first") as vault:
        before = own_identity(vault).device_id
    kept = demo.folder / "my own notes.txt"
    kept.write_text("mine")
    done = call("demo", demo.folder, "--lang", "en")
    assert done.code == 0
    assert f'counsel --profile "{demo.profile("first")}"' in done.out
    assert DEMO_PASSPHRASE in done.out
    with demo.opened("first") as vault:
        assert own_identity(vault).device_id != before
    assert kept.read_text() == "mine"


@pytest.mark.parametrize(("lang", "words"), [("de", "keine Demo"), ("en", "not a demo")])
def test_a_folder_with_something_else_in_it_is_left_alone(
    call: Call, tmp_path: Path, lang: str, words: str
) -> None:
    folder = tmp_path / "Unterlagen"
    (folder / "first").mkdir(parents=True)
    (folder / "first" / "casefile.db").write_bytes(b"somebody's")
    done = call("demo", folder, "--lang", lang)
    assert done.code == 1
    assert words in done.err
    assert "Unterlagen" in done.err
    assert (folder / "first" / "casefile.db").read_bytes() == b"somebody's"
    assert not (folder / DEMO_MARKER).exists()


def test_a_refusal_is_an_object_too_when_asked(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    done = call("demo", tmp_path, "--json", "--lang", "en")
    assert done.code == 1
    assert done.json["error"] == "DemoFolderInUse"
    assert "not a demo" in done.json["message"]


def test_a_file_in_the_place_of_the_folder_is_said_in_a_sentence(
    call: Call, tmp_path: Path
) -> None:
    place = tmp_path / "demo.txt"
    place.write_text("x")
    for target in (place, place / "deeper"):
        done = call("demo", target, "--lang", "en")
        assert done.code == 1
        assert "No folder can be made" in done.err
    assert place.read_text() == "x"


def test_the_passphrase_of_the_demo_is_printed_and_written_nowhere(printed: Done) -> None:
    assert printed.json["passphrase"] == DEMO_PASSPHRASE
    for folder, _, names in os.walk(printed.json["folder"]):
        for name in names:
            assert DEMO_PASSPHRASE.encode() not in (Path(folder) / name).read_bytes()


def test_a_large_demo_is_one_file_and_says_how_far_it_is(call: Call, tmp_path: Path) -> None:
    done = call("demo", tmp_path / "groß", "--scale", "30", "--json", "--lang", "de")
    assert done.code == 0, done.err
    assert (done.json["cases"], done.json["consultations"]) == (30, 300)
    assert "30 erfundenen Fällen und 300 Beratungen" in done.err
    assert "30 von 30 Fällen" in done.err
    assert Path(done.json["profile"]) == tmp_path / "groß" / LARGE
    with Demo(folder=tmp_path / "groß").opened(LARGE) as vault:
        assert own_profile(vault).role == Role.COUNSELLOR


@pytest.mark.parametrize("number", ["0", "-3", "many", "100001"])
def test_a_large_demo_needs_a_number_it_can_make(tmp_path: Path, number: str) -> None:
    done = counsel("demo", tmp_path / "d", "--scale", number)
    assert done.code == 2
    assert "--scale" in done.err
    assert not (tmp_path / "d").exists()
