"""``counsel settings-save`` and ``settings-apply``: the roll-out of many computers by a script."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.cli import organisation
from counsel_app.usecases.demo import Demo
from tests.cli.calling import Call


@pytest.fixture(autouse=True)
def _preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(organisation, "preference_file", lambda: tmp_path / "preferences.txt")


def test_what_the_coordinator_signed_is_shown_and_then_in_force(
    call: Call, demo: Demo, tmp_path: Path
) -> None:
    target = tmp_path / "settings.json"
    done = call.opened("settings-save", "--profile", demo.profile("coordinator"), "--to", target)
    assert done.code == 0, done.err
    apply = ("settings-apply", "--profile", demo.profile("first"), "--from", target, "--json")
    shown = call.opened(*apply, "--plan").json
    assert (shown["signer"], shown["known"], shown["applied"]) == ("Ina Muster", True, False)
    assert call.opened(*apply).json["applied"] is True
    assert call.opened(*apply, "--plan").json["changes"] == []


def test_a_counsellor_signs_none(call: Call, demo: Demo, tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    done = call.opened(
        "settings-save", "--profile", demo.profile("first"), "--to", target, "--lang", "en"
    )
    assert (done.code, target.exists()) == (1, False)
    assert "coordinator" in done.err
