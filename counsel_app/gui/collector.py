"""Python's garbage collector, on the GUI thread alone.

A collection runs in whichever thread happens to allocate next. A page that
was closed lies in a cycle with its own slots; taken apart on the worker
thread, Qt deletes its widgets there and the program dies.
"""

from __future__ import annotations

import gc
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 250


class Collector(QObject):
    """Collects from time to time where it was made; elsewhere nothing collects meanwhile."""

    _at_work: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        Collector._at_work += 1
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._is_stopped = False

    def look(self) -> None:
        """Collect the oldest generation that has filled up, as Python itself would."""
        filled = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > limit > 0
        ]
        if filled:
            gc.collect(filled[-1])

    def stop(self) -> None:
        """There is no other thread any more: Python may collect by itself again."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._timer.stop()
        Collector._at_work -= 1
        if Collector._at_work == 0:
            gc.enable()
