"""The use cases as the window reaches them: imported where they are first used.

``actions.cases.search(vault, text)`` inside a job imports the use case, and
with it cipher, PDF and bundle libraries, on the worker thread. The window
itself therefore starts as fast as an empty one.
"""

from __future__ import annotations

import importlib
from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    return importlib.import_module(f"counsel_app.usecases.{name}")
