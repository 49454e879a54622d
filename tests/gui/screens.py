"""Pictures for looking: written where COUNSEL_SCREENSHOTS names a folder."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


def grab(widget: QWidget, name: str) -> Path | None:
    """Write ``widget`` as ``name``.png; nothing where no folder is named."""
    folder = os.environ.get("COUNSEL_SCREENSHOTS")
    if not folder:
        return None
    QApplication.processEvents()
    target = Path(folder) / f"{name}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(target))
    return target
