"""Figures in words, in one of the layouts: what a screen, a paper and a table are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Final

from counsel_app.domain.caseload import FULL_TIME, Ratio, ratios_for
from counsel_app.domain.clock import Clock
from counsel_app.domain.frozen_report import Contribution
from counsel_app.domain.labels import Label, filled, joined
from counsel_app.domain.progress import Report, unheard
from counsel_app.regional.statistics import codes_of
from counsel_app.regional.suppression import HIDDEN_MARK, Cells, Published, Why, shown
from counsel_app.store.vault import Vault
from counsel_app.usecases.report_words import (
    CASELOAD,
    CASELOAD_LABEL,
    CODES,
    FREE,
    HERE,
    LAYOUTS,
    NOT_STATED,
    OFFERS,
    OFFERS_LABEL,
    RATIO_KINDS,
    TABLES,
    TOTALS,
    Layout,
    Part,
)
from counsel_app.usecases.statistics import figures, frozen_report, published, sources

_NOTHING: Final = "–"
_WHY: Final = {
    Why.SMALL: Label(de="weniger als 5", en="fewer than 5"),
    Why.SECOND: Label(
        de="sonst wäre eine kleine Zahl auszurechnen",
        en="else a small number could be worked out",
    ),
    Why.COMPARED: Label(
        de="sonst verriete ein früherer Bericht eine kleine Zahl",
        en="else an earlier report would give a small number away",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One number with its name."""

    id: str
    label: Label
    text: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One line of a table; ``count`` None is hidden, ``text`` is what is shown."""

    label: Label
    count: int | None
    text: Label
    why: Label | None = None
    """For those who make the report: why it is hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """One table; withheld as a whole where it has no cells at all to show."""

    table: str
    label: Label
    cells: tuple[Cell, ...]
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of a layout with what there is to show in it."""

    label: Label
    totals: tuple[Line, ...]
    breakdowns: tuple[Breakdown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """The figures of a period in one layout."""

    layout: Layout
    first: date
    last: date
    sections: tuple[Section, ...]
    hidden: tuple[tuple[Label, Label, Label], ...]
    """Table, cell and reason of what is not shown; empty once the report is frozen."""
    sources: tuple[Contribution, ...] = ()
    frozen_on: date | None = None
    digest: str = ""

    @property
    def hidden_cells(self) -> int:
        """How many cells of this layout are not shown."""
        return sum(
            cell.count is None
            for section in self.sections
            for one in section.breakdowns
            for cell in one.cells
        )


def view_report(
    vault: Vault,
    *,
    first: date,
    last: date,
    layout: str = "city",
    clock: Clock,
    report: Report = unheard,
) -> ReportView:
    """The figures from ``first`` to ``last`` in words.

    Raises PeriodBackwards, TooMuchToCount, TooManyReports.
    """
    frozen = frozen_report(vault, first=first, last=last)
    if frozen is not None:
        view = view_of(published(frozen), {}, layout=layout)
        return replace(
            view, sources=frozen.sources, frozen_on=frozen.frozen_on, digest=frozen.digest
        )
    made = figures(vault, first=first, last=last, report=report)
    view = view_of(made.published, made.why, layout=layout)
    return replace(view, sources=sources(vault, clock=clock))


def view_of(found: Published, why: Mapping[str, Mapping[str, Why]], *, layout: str) -> ReportView:
    """Some published figures in words, without where they are from."""
    chosen = LAYOUTS[layout]
    sections = tuple(_section(part, found, why) for part in chosen.parts)
    return ReportView(
        layout=chosen,
        first=found.first,
        last=found.last,
        sections=sections,
        hidden=tuple(
            (one.label, cell.label, cell.why)
            for section in sections
            for one in section.breakdowns
            for cell in one.cells
            if cell.why is not None
        ),
    )


def _section(part: Part, found: Published, why: Mapping[str, Mapping[str, Why]]) -> Section:
    special = {OFFERS: _offers, CASELOAD: _caseload}
    tables = (
        special[table](found)
        if table in special
        else _breakdown(table, found.tables[table], why.get(table, {}))
        for table in part.tables
    )
    return Section(
        label=part.label,
        totals=tuple(Line(id=n, label=TOTALS[n], text=_number(n, found)) for n in part.totals),
        breakdowns=tuple(one for one in tables if one.cells or one.is_withheld),
    )


def _breakdown(table: str, cells: Cells | None, why: Mapping[str, Why]) -> Breakdown:
    words = {**codes_of(CODES[table]), "": NOT_STATED}
    if cells is None:
        return Breakdown(
            table=table,
            label=TABLES[table],
            cells=tuple(
                Cell(label=words[code], count=None, text=_same(HIDDEN_MARK), why=_WHY[reason])
                for code, reason in why.items()
            ),
            is_withheld=True,
        )
    return Breakdown(
        table=table,
        label=TABLES[table],
        cells=tuple(
            Cell(
                label=words.get(code, NOT_STATED),
                count=count,
                text=_same(shown(count)),
                why=_WHY[why[code]] if code in why else None,
            )
            for code, count in cells.items()
        ),
    )


def _caseload(found: Published) -> Breakdown:
    """Open cases per full-time post beside the ratios of the services that have cases.

    No cells where the posts are not known, or the open cases may not be shown.
    """
    open_cases = (found.tables["ending"] or {}).get("OPEN")
    cells: list[Cell] = []
    if found.full_time and open_cases is not None:
        per_post = Fraction(open_cases * FULL_TIME, found.full_time)
        posts = _decimal(Fraction(found.full_time, FULL_TIME))
        here = filled(HERE, posts=posts)
        cells.append(Cell(label=here, count=round(per_post), text=_decimal(per_post)))
        services = [code for code in found.tables["service"] or {} if code]
        cells += [
            Cell(label=_ratio_label(one), count=one.cases, text=_same(str(one.cases)))
            for service in services
            for one in ratios_for(service, found.last)
        ]
    return Breakdown(table=CASELOAD, label=CASELOAD_LABEL, cells=tuple(cells))


def _ratio_label(ratio: Ratio) -> Label:
    service = codes_of("services")[ratio.service]
    kind = RATIO_KINDS[ratio.kind]
    year = ratio.valid_from.year
    place = f" {ratio.place}" if ratio.place else ""
    return joined((service, filled(kind, year=str(year))), f"{place}, ")


def _decimal(number: Fraction) -> Label:
    """One place behind the point, and none where it is nought."""
    text = f"{round(number * 10) / 10:g}"
    return Label(de=text.replace(".", ","), en=text)


def _offers(found: Published) -> Breakdown:
    return Breakdown(
        table=OFFERS,
        label=OFFERS_LABEL,
        cells=tuple(
            Cell(
                label=codes_of(offer.codes).get(offer.code, NOT_STATED),
                count=offer.places,
                text=Label(
                    de=FREE.de.format(free=offer.free, places=offer.places),
                    en=FREE.en.format(free=offer.free, places=offer.places),
                ),
            )
            for offer in found.offers
        ),
    )


def _same(text: str) -> Label:
    return Label(de=text, en=text)


def _number(name: str, found: Published) -> Label:
    """One of ``TOTALS`` as it is printed; a star where it would give something away."""
    if name == "wait_days":
        days = found.median_wait_days
        text = _NOTHING if days is None else f"{days:g}"
        return Label(de=text.replace(".", ","), en=text)
    if name == "tasks":
        return _same(shown(found.tasks))
    if name == "housing_ratio":
        return _ratio(found.tables["housing"])
    if name == "procedure_median":
        return _middle("procedure", found, leave_out=("RUNNING",))
    if name == "wait_median":
        return _middle("wait", found)
    return _same(shown(found.totals[name]))


def _ratio(cells: Cells | None) -> Label:
    central, decentral = (
        (None, None) if cells is None else (cells.get("CENTRAL", 0), cells.get("DECENTRAL", 0))
    )
    if central is None or decentral is None:
        return _same(HIDDEN_MARK)
    if not central:
        return _same(_NOTHING)
    text = f"{decentral / central:.1f} : 1"
    return Label(de=text.replace(".", ","), en=text)


def _middle(table: str, found: Published, *, leave_out: tuple[str, ...] = ()) -> Label:
    """The class in which the median lies, from the cells that everybody may see."""
    cells = found.tables[table]
    if cells is None:
        return _same(HIDDEN_MARK)
    words = codes_of(CODES[table])
    classes = [(code, cells[code]) for code in words if code in cells and code not in leave_out]
    counts = [count for _, count in classes if count is not None]
    if len(counts) < len(classes):
        return _same(HIDDEN_MARK)
    seen = 0
    for (code, _), count in zip(classes, counts, strict=True):
        seen += count
        if 2 * seen >= sum(counts) > 0:
            return words[code]
    return _same(_NOTHING)


def rows(view: ReportView, *, language: str) -> Iterator[tuple[str, str, str]]:
    """Table, label and printed count, line by line."""
    for section in view.sections:
        for line in section.totals:
            yield section.label.text(language), line.label.text(language), line.text.text(language)
        for one in section.breakdowns:
            title = one.label.text(language)
            if one.is_withheld:
                yield title, "", HIDDEN_MARK
            else:
                for cell in one.cells:
                    yield title, cell.label.text(language), cell.text.text(language)
