"""On wide windows the list of cases stands beside the case, and nothing of either is cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.pages.case import CasePage
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from tests.e2e.person import Person
from tests.e2e.screens import faults
from tests.gui.screens import grab

_LARGER = "is larger than a small laptop"
"""What other windows must not be."""


@pytest.mark.parametrize(
    ("language", "theme", "points", "width", "is_beside"),
    [
        ("de", "light", 10.5, 1600, True),
        pytest.param("de", "dark", 10.5, 1920, True, marks=pytest.mark.slow),
        ("ar", "light", 10.5, 1600, True),
        pytest.param("en", "contrast", 13, 1920, True, marks=pytest.mark.slow),
        ("de", "light", 16, 1920, True),
        ("fr", "light", 16, 1600, False),
        pytest.param("de", "light", 10.5, 1599, False, marks=pytest.mark.slow),
    ],
)
def test_every_section_fits_beside_the_list(
    demo: Demo,
    clock: FixedClock,
    tmp_path: Path,
    language: str,
    theme: str,
    points: float,
    width: int,
    is_beside: bool,
) -> None:
    chosen = Preferences(language=language, theme=theme, text_points=points)
    with demo.opened("first") as vault:
        case_id = demo_case_id(vault, "A")
    with Person(
        demo.profile("first"), clock=clock, language=language, home=tmp_path, preferences=chosen
    ) as jana:
        shell = jana.app.shell
        assert shell is not None
        shell.resize(width, 1000)
        jana.unlocks(DEMO_PASSPHRASE)
        shell.navigate("case", case_id)
        jana.settle()
        page = shell.page("case")
        assert isinstance(page, CasePage)
        wrong = set()
        for section in page.sections:
            page.show_section(section)
            jana.settle()
            QApplication.processEvents()
            found = (fault for fault in faults(shell) if not fault.endswith(_LARGER))
            wrong |= {f"{section}: {fault}" for fault in found}
            stands = page.beside is not None and page.beside.isVisible()
            if stands != is_beside:
                wrong.add(f"{section}: the list is {'there' if stands else 'not there'}")
            grab(shell, f"wide-{language}-{theme}-{points}-{width}-{section}")
        if is_beside:
            assert page.beside is not None
            left = page.beside.mapTo(shell, QPoint()).x()
            rest = page._whole.mapTo(shell, QPoint()).x()
            assert (left > rest) == (language == "ar")
            assert not shell.size().expandedTo(shell.minimumSizeHint()).width() > width
    assert wrong == set()
