"""``counsel update``: looks, brings in, goes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.system import installation as machine
from counsel_app.usecases import updating
from tests.cli.calling import Call
from tests.updates import Signer, stick, unpacked

SIGNER = Signer.new()


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = unpacked(tmp_path / "program", "0.0.9")
    monkeypatch.setattr(machine, "installation", lambda: here)
    monkeypatch.setattr(updating, "update_key", lambda: SIGNER.key)
    return tmp_path / "program"


def test_it_looks_before_it_does(call: Call, root: Path, tmp_path: Path) -> None:
    folder = stick(tmp_path / "stick", SIGNER)
    done = call("update", "--from", folder, "--plan", "--json")
    assert (done.code, done.json["version"], done.json["installed"]) == (0, "0.2.0", False)
    assert machine.chosen(root) == "0.1.0"
    done = call("update", "--from", folder)
    assert done.code == 0
    assert "0.2.0" in done.out
    assert machine.chosen(root) == "0.2.0"


def test_it_goes_back(call: Call, root: Path) -> None:
    assert call("update", "--back", "--json").json == {"version": "0.0.9"}
    assert machine.chosen(root) == "0.0.9"


def test_a_forged_one_ends_with_one_and_a_sentence(call: Call, root: Path, tmp_path: Path) -> None:
    done = call("update", "--from", stick(tmp_path / "stick", Signer.new()), "--lang", "de")
    assert (done.code, done.out) == (1, "")
    assert "nicht von der Stelle unterschrieben" in done.err
    assert machine.chosen(root) == "0.1.0"


def test_an_installation_of_the_computer_says_what_to_type(
    call: Call, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = machine.Installation(kind=machine.Kind.SYSTEM, system="linux-x86_64")
    monkeypatch.setattr(machine, "installation", lambda: here)
    done = call("update", "--from", stick(tmp_path / "stick", SIGNER), "--lang", "en")
    assert done.code == 0
    assert "sudo apt install" in done.out
    assert machine.chosen(root) == "0.1.0"


@pytest.mark.parametrize("line", [["update"], ["update", "--from", "x", "--back"]])
def test_one_of_both_ways_is_named(call: Call, line: list[str]) -> None:
    assert call(*line).code == 2
