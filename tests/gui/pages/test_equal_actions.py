"""Access follows need, not title: what the window offers is the same for every status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.domain.offers import Course, Opening
from counsel_app.gui.jobs import Jobs
from counsel_app.usecases import cases, directory
from tests.gui.pages.casework import Casework
from tests.profiles import an_id, an_institution

STATUSES = tuple(one.code for one in code_list("residence_status"))
SOME = tuple({one.parent: one.code for one in code_list("residence_status")}.values())
"""One of each kind: the last that the list names."""
PERMISSIONS = tuple(one.code for one in code_list("work_permission"))


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def _offers(work: Casework) -> None:
    """A course and an opening, each with a hint on the residence status."""
    with work.file() as vault:
        office = an_institution()
        for record in (
            office,
            Course(
                id=an_id(41), institution_id=office.id, kind="IK_ELTERN", free_places=3,
                status_hint="nur mit Aufenthaltserlaubnis", status_hint_source="§ 44 AufenthG",
            ),
            Opening(
                id=an_id(42), institution_id=office.id, instrument="EQ", title="Elektronik",
                free_places=1,
            ),
        ):  # fmt: skip
            directory.save_entry(vault, record, clock=work.clock)


def _live_with(work: Casework, residence: tuple[ResidencePeriod, ...]) -> None:
    """Give the client of the open case another residence history."""
    clock = work.clock

    def change(vault: object) -> object:
        (client,) = vault.all(Client)  # type: ignore[attr-defined]
        changed = replace(client, residence=residence)
        return cases.save_client(vault, changed, clock=clock)  # type: ignore[arg-type]

    found = work.read(change)
    assert work.shell is not None
    for name in ("case", "fitting", "consultation", "letter"):
        page = work.shell.page(name)
        if page is not None:
            page.on_changed(found)  # type: ignore[arg-type]
    work.settle()


def _actions(inside: QWidget) -> Iterator[tuple[str, ...]]:
    """Everything a person could use in ``inside``, and whether it takes anything."""
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTextEdit):
        for one in inside.findChildren(kind):
            if not one.isVisibleTo(inside):
                continue
            words = one.accessibleName() or getattr(one, "text", str)()
            offered = (
                tuple(one.itemText(place) for place in range(one.count()))
                if isinstance(one, QComboBox)
                else ()
            )
            yield (kind.__name__, words, str(one.isEnabled()), *offered)
            if isinstance(one, QToolButton) and one.menu() is not None:
                for action in one.menu().actions():
                    yield ("menu", action.text(), str(action.isEnabled()))
    for action in inside.findChildren(QAction):
        yield ("action", action.text(), str(action.isEnabled()))
    for shortcut in inside.findChildren(QShortcut):
        yield ("shortcut", shortcut.key().toString(), str(shortcut.isEnabled()))


def _everything(work: Casework) -> dict[str, Counter[tuple[str, ...]]]:
    """What the window offers on every page and in every section of the case."""
    shell = work.shell
    assert shell is not None
    found: dict[str, Counter[tuple[str, ...]]] = {}
    shell.navigate("case", work.case_id)
    work.settle()
    for key in work.case.sections:
        work.case.show_section(key)
        work.settle()
        found[f"case/{key}"] = Counter(_actions(shell))
    for page, target in (
        ("consultation", work.case_id),
        ("fitting", work.case_id),
        ("letter", f"file/{work.case_id}"),
        ("cases", ""),
        ("today", ""),
        ("groups", ""),
    ):
        shell.navigate(page, target)
        work.settle()
        assert shell.current_page() == page
        found[page] = Counter(_actions(shell))
    return found


@pytest.mark.parametrize(
    "statuses",
    [
        pytest.param(SOME, id="some"),
        pytest.param(STATUSES, id="all", marks=pytest.mark.slow),
    ],
)
def test_the_window_offers_the_same_for_every_residence_status(
    work: Casework, statuses: tuple[str, ...]
) -> None:
    work.fill()
    _offers(work)
    work.enter()
    # A page is built when it is first opened, and brings its shortcuts.
    _everything(work)
    first: dict[str, Counter[tuple[str, ...]]] | None = None
    for number, status in enumerate(statuses):
        permission = PERMISSIONS[number % len(PERMISSIONS)]
        _live_with(work, (ResidencePeriod(status=status, work_permission=permission),))
        found = _everything(work)
        if first is None:
            first = found
        for place, actions in found.items():
            assert actions == first[place], f"{place} with {status}"
    assert first is not None
    assert sum(first["case/privacy"].values()) > len(work.case.sections)


def test_who_has_no_status_at_all_is_offered_the_same(work: Casework) -> None:
    work.fill()
    _offers(work)
    work.enter()
    _everything(work)
    _live_with(work, (ResidencePeriod(status="AE_25_2_GFK"),))
    known = _everything(work)
    _live_with(work, ())
    unknown = _everything(work)
    # The one entry of the history has its own fields: they are data, and gone with it.
    del known["case/person"], unknown["case/person"]
    assert known == unknown
