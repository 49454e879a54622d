"""``counsel --selftest``: plain lines, and an exit code for scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.usecases import selftest as parts
from counsel_app.usecases.selftest import SelftestFailed
from tests.cli.calling import Call, counsel

PARTS = (
    *("files", "engine", "demo", "vault", "bundle", "figures", "linkage"),
    *("papers", "words", "preview", "window"),
)


def test_it_says_that_everything_works_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = counsel(
        "--selftest", LANG="en_GB.UTF-8", LC_ALL="", LC_MESSAGES="", HOME=str(tmp_path),
        TMPDIR=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    assert done.code == 0, done.out + done.err
    lines = done.out.splitlines()
    assert [line for line in lines[1:-1] if not line.startswith("+ ")] == []
    assert len(lines) == len(PARTS) + 2
    assert lines[-1] == "Everything works."
    assert not list(tmp_path.glob("counsel-selftest-*"))
    assert not list(tmp_path.rglob("casefile*"))


def test_a_part_that_fails_is_named_and_the_code_is_three(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise SelftestFailed(what="schemas")

    def torn(*_: object, **__: object) -> str:
        raise OSError("no such library")

    monkeypatch.setattr(parts, "check_files", broken)
    monkeypatch.setattr(parts, "make_files", torn)
    monkeypatch.setattr("counsel_app.cli.selftest._check_window", lambda *_: None)
    done = call("--selftest")
    assert done.code == 3
    assert "schemas" in done.out
    # What builds on the case files fails with them; nothing is passed over in silence.
    assert [line[0] for line in done.out.splitlines()[1:-1]] == ["x", "+", *"xxxxxx"]
