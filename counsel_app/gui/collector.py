"""Python's garbage collector, at moments that Qt can bear.

Left to itself, Python collects in whichever thread happens to allocate next,
and in the middle of whatever that thread is doing. Both end the program: a
page in a cycle with its own slots, taken apart on the worker thread, has its
widgets deleted there; and while Qt deletes a window, the bindings ask Python
for overridden methods, a collection begins there, and it walks over widgets
that are half gone.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 250


class Collector(QObject):
    """Collects from the event loop of the thread where it was made, and nowhere else.

    Python does not collect by itself again, not even after this object is
    gone: Qt takes windows apart until the process ends.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(collect_what_filled)
        timer.start()


def collect_what_filled() -> None:
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
