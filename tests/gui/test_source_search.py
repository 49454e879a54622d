from __future__ import annotations

import subprocess
import sys
from typing import Final

_BUILT: Final = """
import counsel_app.gui
from counsel_app.gui import shell
"""
_BINDING_ALONE: Final = """
import PySide6.QtCore
from counsel_app.domain import codes
"""
_KEPT: Final = """
import linecache
print(any("counsel_app" in name for name in linecache.cache))
"""


def test_no_source_is_read_and_kept_while_the_window_is_built() -> None:
    assert _printed(_BUILT + _KEPT) == "False"


def test_the_binding_alone_reads_the_source_of_what_is_imported_after_it() -> None:
    assert _printed(_BINDING_ALONE + _KEPT) == "True"


def _printed(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
