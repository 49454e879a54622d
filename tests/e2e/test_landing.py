"""Proves at real windows that a person is where she was after a lock and after a new start."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.usecases.demo import Demo
from tests.e2e.test_window_job import Stage

pytestmark = pytest.mark.window


def test_after_a_lock_and_after_a_new_start_the_case_is_open_at_its_section(
    demo: Demo, tmp_path: Path, real_display: dict[str, str]
) -> None:
    stage = Stage(demo, tmp_path)
    stage.play("locked_in_a_case", "back_in_the_case", env=real_display)
