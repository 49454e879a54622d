"""Small numbers are not published, nor anything that gives them away.

A group of one to four people can be recognised. Where a sum would reveal what
is hidden, the next smallest cell is hidden too (complementary suppression:
L. H. Cox, Suppression Methodology and Statistical Disclosure Control, JASA 75,
1980; the federal employment agency does the same from 3). It is simple because
of how the tables are made: each adds up to one published number, no two cross,
so a cell follows only where it is the single hidden one. The same is asked of
every sum and difference of this and earlier reports (``differencing``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.regional.differencing import MOST, NEW, Recipe, Targets, connected, targets
from counsel_app.regional.statistics import TABLES, TOTALS, Offer, Spec, Statistics

SMALLEST: Final = 5
HIDDEN_MARK: Final = "*"
Cells = Mapping[str, int | None]
"""Code → count, or None where it is not shown; what is absent is nought."""

_NO_PEOPLE: Final = frozenset({"minutes", "events", "heads", "given_minutes"})
"""Numbers that count nobody."""
_STOCKS: Final = frozenset({"persons", "cases", "volunteers"})


class TooManyReports(AppError):
    """More overlapping reports than can be compared with each other."""

    label = Label(
        de="Zu viele festgehaltene Statistiken überschneiden sich mit diesem Zeitraum. "
        "Bitte einen Zeitraum wählen, der schon festgehalten ist, oder Quartale und Jahre nehmen.",
        en="Too many frozen statistics overlap with this period. Please choose a period that is "
        "frozen already, or take quarters and years.",
    )


class Why(StrEnum):
    """Why a cell is not shown."""

    SMALL = "small"
    SECOND = "second"
    """It, with the sum, would tell a small one."""
    COMPARED = "compared"
    """An earlier report minus this one would tell a small one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What of a period may be read by everybody; None is hidden, or a whole table withheld."""

    first: date
    last: date
    totals: Cells
    tables: Mapping[str, Cells | None]
    median_wait_days: float | None = None
    tasks: int | None = None
    offers: tuple[Offer, ...] = ()
    full_time: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What may be published, and for those who made it why the rest may not."""

    published: Published
    why: Mapping[str, Mapping[str, Why]]
    """Table → code → reason; for a table withheld as a whole, of all its cells."""


def protect(counted: Statistics, earlier: Sequence[Published] = ()) -> Protected:
    """What of ``counted`` may be shown next to all ``earlier`` reports.

    Raises TooManyReports.
    """
    periods = [(report.first, report.last) for report in earlier]
    compared = [earlier[number] for number in connected((counted.first, counted.last), periods)]
    if len(compared) > MOST:
        raise TooManyReports
    work = _Work(counted, compared)
    for name in TOTALS:
        work.protect_total(name)
    for spec in TABLES:
        work.protect_table(spec)
    totals, shown = work.totals, counted.totals
    return Protected(
        published=Published(
            first=counted.first,
            last=counted.last,
            totals=totals
            | {
                "minutes": shown["minutes"] if _has(totals, "contacts") else None,
                "given_minutes": shown["given_minutes"] if _has(totals, "volunteers") else None,
            },
            tables=work.tables,
            median_wait_days=counted.median_wait_days if counted.waits >= SMALLEST else None,
            tasks=counted.tasks if _has(totals, "volunteers") else None,
            offers=counted.offers,
            full_time=counted.full_time,
        ),
        why=work.why,
    )


def _has(totals: Cells, name: str) -> bool:
    return totals[name] is not None


class _Work:
    """One report in the making: its tables from the totals down."""

    def __init__(self, counted: Statistics, earlier: Sequence[Published]) -> None:
        self._counted = counted
        self._earlier = earlier
        periods = [(counted.first, counted.last), *((r.first, r.last) for r in earlier)]
        self._targets = {
            is_stock: targets(periods, is_stock=is_stock) for is_stock in (False, True)
        }
        self.totals: dict[str, int | None] = {}
        self.tables: dict[str, Cells | None] = {}
        self.why: dict[str, dict[str, Why]] = {}

    def protect_total(self, name: str) -> None:
        """A number that counts people is a cell of its own."""
        count = self._counted.totals[name]
        self.totals[name] = count
        if name in _NO_PEOPLE:
            return
        before = {
            number: report.totals.get(name) for number, report in enumerate(self._earlier, start=1)
        }
        if _is_small(count) or any(
            _is_small(value)
            for recipes in self._targets[name in _STOCKS].values()
            for recipe in recipes
            if NEW in recipe
            for value in (_follow(recipe, lambda number: before[number] if number else count),)
        ):
            self.totals[name] = None

    def protect_table(self, spec: Spec) -> None:
        """Hide what must be hidden of one table, or withhold it as a whole."""
        counts = self._counted.tables[spec.id]
        frames: dict[int, _Frame] = {}
        total = _total_of(spec, self.totals, self.tables)
        for number, report in enumerate(self._earlier, start=1):
            cells = report.tables.get(spec.id)
            before = _total_of(spec, report.totals, report.tables)
            if cells is not None and not (spec.of and before is None):
                frames[number] = _Frame(
                    cells=cells, total=before, whole=_whole(spec, report.tables)
                )
        whole = _whole(spec, self.tables)
        is_withheld = (spec.of and total is None) or (spec.part_of and whole is None)
        table = None
        if not is_withheld:
            table = _Table(
                counts,
                frames | {NEW: _Frame(cells=counts, total=total, whole=whole)},
                self._targets[spec.is_stock],
            )
            table.settle()
        if table is None or table.is_withheld:
            self.tables[spec.id] = None
            self.why[spec.id] = dict.fromkeys(counts, Why.SECOND)
        else:
            self.tables[spec.id] = table.shown
            self.why[spec.id] = table.hidden


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """One table in one report; ``whole`` are the cells of the table it shows a part of."""

    cells: Cells
    total: int | None
    whole: Cells | None = None


class _Table:
    """One table until nothing follows any more from what is shown."""

    def __init__(
        self, counts: Mapping[str, int], frames: Mapping[int, _Frame], goals: Targets
    ) -> None:
        self._counts = counts
        self._frames = frames
        self._goals = [
            [recipe for recipe in recipes if recipe.keys() <= frames.keys()]
            for recipes in goals.values()
        ]
        self._codes = sorted({code for frame in frames.values() for code in frame.cells})
        self.hidden = {code: Why.SMALL for code, count in counts.items() if _is_small(count)}
        self.is_withheld = False

    @property
    def shown(self) -> Cells:
        """The cells, None where hidden."""
        return {c: None if c in self.hidden else n for c, n in self._counts.items()}

    def settle(self) -> None:
        """Hide until nothing small follows."""
        done = -1
        while done != len(self.hidden) and not self.is_withheld:
            done = len(self.hidden)
            if self.hidden and gives_itself_away([self._counts[code] for code in self.hidden]):
                self._hide_next(Why.SECOND)
            for recipes in self._goals:
                if any(NEW in recipe for recipe in recipes):
                    self._compare(recipes)

    def _compare(self, recipes: Sequence[Recipe]) -> None:
        """One sum or difference of reports: nothing small in it, and never a single unknown."""
        for code in self._codes:
            follows = [self._value(recipe, code) for recipe in recipes]
            follows += [self._rest(recipe, code) for recipe in recipes]
            if any(map(_is_small, follows)):
                self._hide(code, Why.COMPARED)
        unknown = [code for code in self._codes if self._known(recipes, code) is None]
        if len(unknown) == 1:
            alone = all(recipe.keys() == {NEW} for recipe in recipes)
            self._hide_next(Why.SECOND if alone else Why.COMPARED)
        elif unknown and self._is_hardly_anything(recipes, unknown):
            # Both reports are then as good as one: they hide the same.
            for frame in self._frames.values():
                for code in unknown:
                    if frame.cells.get(code, 0) is None:
                        self._hide(code, Why.COMPARED)

    def _is_hardly_anything(self, recipes: Sequence[Recipe], unknown: Collection[str]) -> bool:
        known = [self._known(recipes, code) or 0 for code in self._codes if code not in unknown]
        totals = (_follow(recipe, lambda n: self._frames[n].total) for recipe in recipes)
        return any(total is not None and total - sum(known) < SMALLEST for total in totals)

    def _known(self, recipes: Sequence[Recipe], code: str) -> int | None:
        values = (self._value(recipe, code) for recipe in recipes)
        return next((value for value in values if value is not None), None)

    def _value(self, recipe: Recipe, code: str) -> int | None:
        return _follow(recipe, lambda number: self._cell(number, code))

    def _rest(self, recipe: Recipe, code: str) -> int | None:
        """What the table it is a part of holds beyond it."""
        wholes = {number: self._frames[number].whole for number in recipe}
        if any(whole is None for whole in wholes.values()):
            return None
        part = self._value(recipe, code)
        whole = _follow(recipe, lambda number: (wholes[number] or {}).get(code, 0))
        return None if part is None or whole is None else whole - part

    def _cell(self, number: int, code: str) -> int | None:
        if number == NEW and code in self.hidden:
            return None
        return self._frames[number].cells.get(code, 0)

    def _hide(self, code: str, why: Why) -> None:
        if self._counts.get(code):
            self.hidden.setdefault(code, why)

    def _hide_next(self, why: Why) -> None:
        rest = [count for code, count in self._counts.items() if code not in self.hidden]
        if not rest:
            self.is_withheld = True
            return
        # All of that size: choosing one by its place would tell a reader who
        # knows this rule which of the hidden cells it is.
        for code, count in self._counts.items():
            if count == min(rest):
                self.hidden.setdefault(code, why)


def gives_itself_away(cells: Sequence[int]) -> bool:
    """Whether the sum of the hidden cells, which the total reveals, tells each of them.

    It does for a single cell, and where all are one or all are four: a hidden
    cell is known to be neither less nor more.
    """
    together = sum(cells)
    return (
        len(cells) == 1
        or together < SMALLEST
        or together in (len(cells), (SMALLEST - 1) * len(cells))
    )


def shown(count: int | None) -> str:
    """A cell as it is printed."""
    return HIDDEN_MARK if count is None else str(count)


def _is_small(count: int | None) -> bool:
    # Fewer than nought: a report was frozen before somebody corrected an entry.
    return count is not None and 0 < abs(count) < SMALLEST


def _follow(recipe: Recipe, value: Callable[[int], int | None]) -> int | None:
    total = 0
    for number, sign in recipe.items():
        part = value(number)
        if part is None:
            return None
        total += sign * part
    return total


def _total_of(spec: Spec, totals: Cells, tables: Mapping[str, Cells | None]) -> int | None:
    table, _, cell = spec.of.partition(".")
    if not cell:
        return totals.get(spec.of)
    cells = tables.get(table)
    return None if cells is None else cells.get(cell, 0)


def _whole(spec: Spec, tables: Mapping[str, Cells | None]) -> Cells | None:
    return tables.get(spec.part_of) if spec.part_of else None
