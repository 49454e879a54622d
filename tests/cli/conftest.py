"""Commands called in this process, on a copy of one demo."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.system.clock import SystemClock
from counsel_app.usecases.demo import Demo
from tests.cli.calling import Call
from tests.demos import cheap_demo, copied


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    # Commands use the machine's clock, and refuse what is dated ahead of it.
    return cheap_demo(tmp_path_factory.mktemp("demo"), SystemClock())


@pytest.fixture
def demo(made_demo: Demo, tmp_path: Path) -> Demo:
    return copied(made_demo, tmp_path / "demo")


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    return Call(capsys)
