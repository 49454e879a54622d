"""Bars for the eye: a figure that says in words what it shows, above the table that has it all.

reportlab's charts draw the bars and the axis; the words go through our own
text layer, so that they are in Noto and of any script.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from counsel_app.documents.pages import TEXT_WIDTH
from counsel_app.documents.parts import CELL
from counsel_app.documents.sheet import pen_of
from counsel_app.documents.text.paragraph import Paragraph

MOST_BARS: Final = 25
"""Bars in one figure; more make a second one, on the same scale."""
_FILL: Final = Color(0x1F / 255, 0x6B / 255, 0x66 / 255)
_AXIS: Final = Color(0.45, 0.5, 0.53)
_LABELS: Final = TEXT_WIDTH * 0.42
_VALUES: Final = TEXT_WIDTH * 0.14
_BARS: Final = TEXT_WIDTH - _LABELS - _VALUES
_GAP: Final = 6.0
_WORDS: Final = CELL.but(size=9, leading=11.5, hyphenate=False, direction=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBar:
    """A label, its number as text, and its length 0…1; None where that must not be seen."""

    label: str
    value: str
    share: float | None


class BarChart(Flowable):
    """Horizontal bars from the top down; ``alt`` is read to those who do not see them."""

    def __init__(self, bars: Sequence[ChartBar], *, alt: str) -> None:
        super().__init__()
        self.bars = list(bars)
        self.alt = alt
        self._labels = [Paragraph(bar.label, _WORDS.but(align="end")) for bar in self.bars]
        self._values = [Paragraph(bar.value, _WORDS) for bar in self.bars]
        tallest = max(label.wrap(_LABELS - _GAP, 0)[1] for label in self._labels)
        for value in self._values:
            value.wrap(_VALUES, 0)
        self._row = tallest + 4.0
        self.width, self.height = TEXT_WIDTH, self._row * len(self.bars)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        del availWidth, availHeight
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802  platypus' name
        return 3.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        return 6.0

    def draw(self) -> None:
        """Bars first, then their words."""
        canvas = pen_of(self)
        with canvas.figure(self, self.alt, (self.width, self.height)):
            renderPDF.draw(self._drawing(), canvas, _LABELS, 0)
            for number, bar in enumerate(self.bars):
                middle = self.height - (number + 0.5) * self._row
                end = _LABELS + (bar.share or 0.0) * _BARS
                for words, left in (
                    (self._labels[number], 0.0),
                    (self._values[number], end + _GAP),
                ):
                    words.paint(canvas, left, middle + words.height / 2)

    def _drawing(self) -> Drawing:
        chart = HorizontalBarChart()
        chart.setProperties(
            {
                "x": 0,
                "y": 0,
                "width": _BARS,
                "height": self.height,
                "data": [[bar.share or 0.0 for bar in self.bars]],
                "barWidth": 2.0,
                "groupSpacing": 1.0,
                "strokeColor": None,
                "fillColor": None,
            }
        )
        chart.bars[0].setProperties({"fillColor": _FILL, "strokeColor": None})
        chart.valueAxis.setProperties({"valueMin": 0, "valueMax": 1, "visible": 0})
        chart.categoryAxis.setProperties(
            {
                "reverseDirection": 1,
                "categoryNames": [""] * len(self.bars),
                "visibleTicks": 0,
                "visibleLabels": 0,
                "strokeColor": _AXIS,
            }
        )
        drawing = Drawing(_BARS, self.height)
        drawing.add(chart)
        return drawing


def bar_charts(bars: Sequence[ChartBar], *, alt: str) -> Iterator[BarChart]:
    """The figures for ``bars``; ``alt`` has places for {bars}."""
    for start in range(0, len(bars), MOST_BARS):
        part = bars[start : start + MOST_BARS]
        told = "; ".join(f"{bar.label}: {bar.value}" for bar in part)
        yield BarChart(part, alt=alt.format(bars=told))
