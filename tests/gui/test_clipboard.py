"""Proves the guard of the clipboard where there is one: before a real X server."""

from __future__ import annotations

import pytest

from tests.gui.real_window import passes


@pytest.mark.window
def test_what_is_copied_is_kept_out_of_histories_and_taken_back(
    real_display: dict[str, str],
) -> None:
    passes("tests/gui/clipboard_cases.py", least=9, env=real_display)
