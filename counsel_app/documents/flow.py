"""Flowables onto pages: breaking, keeping together, counting.

Ours rather than platypus' document templates because the number of pages has
to be known before the first one is drawn ("Seite 1 von 3").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

_LEAST_BELOW_HEADING = 30.0
"""Points of the following text that a heading wants below it on its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where text may stand on a page; points from the lower left corner."""

    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A wrapped flowable and its lower left corner."""

    flowable: Flowable
    x: float
    y: float


class PageBreak(Flowable):
    """What follows begins a new page."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        del availWidth, availHeight
        return 0.0, 0.0


class Gap(Flowable):
    """Empty height, dropped at the head of a page."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        del availHeight
        return availWidth, self.height

    def draw(self) -> None:
        """Nothing is drawn."""


class Together(Flowable):
    """Flowables that stay on one page as long as a page can hold them."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self.parts = list(parts)
        self._heights: list[float] = []

    def getSpaceBefore(self) -> float:  # noqa: N802  platypus' name
        return self.parts[0].getSpaceBefore() if self.parts else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802  platypus' name
        return self.parts[-1].getSpaceAfter() if self.parts else 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self._heights = [part.wrap(availWidth, availHeight)[1] for part in self.parts]
        return availWidth, sum(self._heights) + sum(self._gaps())

    def _gaps(self) -> list[float]:
        return [
            max(above.getSpaceAfter(), below.getSpaceBefore())
            for above, below in zip(self.parts, self.parts[1:], strict=False)
        ]

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Never in two; the filler takes the parts where a page is too short."""
        del availWidth, availHeight
        return []

    def draw(self) -> None:
        gaps = [*self._gaps(), 0.0]
        y = sum(self._heights) + sum(gaps)
        for part, height, gap in zip(self.parts, self._heights, gaps, strict=True):
            y -= height
            part.drawOn(self.canv, 0, y)
            y -= gap


def fill(story: Sequence[Flowable], frame_of: Callable[[int], Frame]) -> list[list[Placed]]:
    """The pages of a story; ``frame_of`` gives the frame of each page, from 0."""
    waiting = list(reversed(story))
    pages: list[list[Placed]] = [[]]
    frame = frame_of(0)
    y = frame.bottom + frame.height
    after = 0.0
    while waiting:
        flowable = waiting.pop()
        page = pages[-1]
        gap = max(after, flowable.getSpaceBefore()) if page else 0.0
        room = y - gap - frame.bottom
        _, height = flowable.wrap(frame.width, room)
        if isinstance(flowable, PageBreak):
            wants_page = bool(page)
        elif height <= room + 0.01 and not (page and _strands(flowable, waiting, frame, room)):
            if page or not isinstance(flowable, Gap):
                y -= gap + height
                page.append(Placed(flowable=flowable, x=frame.left, y=y))
                after = flowable.getSpaceAfter()
            continue
        else:
            halves = flowable.split(frame.width, room) if height > room else []
            if len(halves) > 1:
                waiting.extend(reversed(halves))
                continue
            waiting.append(flowable)
            wants_page = bool(page)
            if not page:
                waiting.extend(_forced(waiting.pop(), frame, room))
        if wants_page:
            pages.append([])
            frame = frame_of(len(pages) - 1)
            y, after = frame.bottom + frame.height, 0.0
    return pages


def _strands(flowable: Flowable, waiting: Sequence[Flowable], frame: Frame, room: float) -> bool:
    """Whether a heading would stand alone at the foot of the page."""
    if not getattr(flowable, "keepWithNext", False) or not waiting:
        return False
    following = waiting[-1]
    below = following.wrap(frame.width, room)[1]
    if not isinstance(following, Together):
        below = min(below, _LEAST_BELOW_HEADING)
    return flowable.wrap(frame.width, room)[1] + following.getSpaceBefore() + below > room


def _forced(flowable: Flowable, frame: Frame, room: float) -> list[Flowable]:
    """What is done with something that no page can hold, last one first."""
    if isinstance(flowable, Together):
        return list(reversed(flowable.parts))
    return [Clipped(flowable, frame.width, room)]


class Clipped(Flowable):
    """Something taller than a page, shrunk to fit rather than lost."""

    def __init__(self, inner: Flowable, width: float, height: float) -> None:
        super().__init__()
        self.inner = inner
        self.scale = min(1.0, height / max(inner.wrap(width, height)[1], 1.0))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        return availWidth, self.inner.wrap(availWidth, availHeight)[1] * self.scale

    def draw(self) -> None:
        self.canv.scale(self.scale, self.scale)
        self.inner.drawOn(self.canv, 0, 0)
