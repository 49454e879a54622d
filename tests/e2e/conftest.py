"""The demo with cheap keys at a fixed moment, for windows that work on it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.usecases.demo import Demo
from tests.demos import cheap_demo, copied


@pytest.fixture(autouse=True)
def no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on what a machine has for spelling; those of spelling bring their own."""
    monkeypatch.setattr("counsel_app.system.spelling.is_available", lambda: False)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    made_at = FixedClock(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))
    return cheap_demo(tmp_path_factory.mktemp("e2e"), made_at)


@pytest.fixture
def demo(made_demo: Demo, tmp_path: Path) -> Demo:
    return copied(made_demo, tmp_path / "demo")
