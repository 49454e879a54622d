"""Which cases a list shows: read from the file, written down to be shown again, and none at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.case_query import CaseChoice, CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.gui import actions
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseList

_OF_COUNSELLORS: Final = (CaseFilter.MINE, CaseFilter.ERASE)


def read_choice(vault: Any, choice: CaseChoice, *, today: date, language: str) -> CaseList:
    """The cases of ``choice``: all ids, and the first rows. Runs on the worker."""
    found: CaseList = actions.cases.list_cases(
        vault,
        chip=choice.chip,
        query=choice.words,
        filters=choice.filters,
        order=choice.order,
        today=today,
        language=language,
    )
    return found


def choice_view(choice: CaseChoice) -> dict[str, str]:
    """``choice`` as a page keeps it for coming back."""
    return {
        "chip": str(choice.chip),
        "words": choice.words,
        "filters": json.dumps(asdict(choice.filters)),
        "by": str(choice.order.by),
        "descending": "yes" if choice.order.is_descending else "",
    }


def choice_of(view: Mapping[str, str]) -> CaseChoice | None:
    """What ``choice_view`` wrote; None where it is not that, or of a newer program."""
    try:
        filters = json.loads(view["filters"])
        return CaseChoice(
            chip=CaseFilter(view["chip"]),
            words=view["words"],
            filters=CaseFilters(**{name: tuple(values) for name, values in filters.items()}),
            order=CaseOrder(by=SortBy(view["by"]), is_descending=bool(view["descending"])),
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def chip_words(chip: CaseFilter) -> str:
    """What the chip says."""
    translate = QCoreApplication.translate
    return {
        CaseFilter.OPEN: translate("Cases", "Open"),
        CaseFilter.MINE: translate("Cases", "Mine"),
        CaseFilter.DUE: translate("Cases", "Due this week"),
        CaseFilter.CLOSED: translate("Cases", "Closed"),
        CaseFilter.ERASE: translate("Cases", "May be erased"),
    }[chip]


def case_chips(*, may_open: bool) -> Chips:
    """The chips over the list; who opens no cases has none of her own, and erases none."""
    shown = [one for one in CaseFilter if may_open or one not in _OF_COUNSELLORS]
    name = QCoreApplication.translate("Cases", "Which cases")
    return Chips(name, [(str(one), chip_words(one)) for one in shown])


def empty_list(chip: str, *, searched: bool, may_open: bool) -> EmptyState:
    """What stands in the place of a list without cases, and the way on."""
    translate = QCoreApplication.translate
    if searched:
        return EmptyState(
            icon="search",
            heading=translate("Cases", "Nothing found"),
            sentence=translate("Cases", "Fewer letters find more. Esc empties the search field."),
        )
    if chip == CaseFilter.OPEN:
        return EmptyState(
            icon="folder-open",
            heading=translate("Cases", "No open case"),
            sentence=translate("Cases", "A name and a language are enough to begin.")
            if may_open
            else translate("Cases", "Cases appear here once exports are merged in the inbox."),
        )
    return EmptyState(
        icon="filter",
        heading=translate("Cases", "No case here"),
        sentence=translate("Cases", "The buttons above show the other cases."),
    )
