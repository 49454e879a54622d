"""Every page in every draft language: no English left where a translation exists, none too wide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n
from counsel_app.gui.pages.registry import PAGES
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from tests.e2e.person import Person
from tests.e2e.screens import HEIGHT, WIDTH, faults
from tests.gui.screens import grab

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
SECTIONS = (
    "timeline", "person", "needs", "plan", "dates", "documents", "letters", "referrals",
    "volunteers", "privacy",
)  # fmt: skip
KEPT = frozenset(i18n.LANGUAGES.values()) | {"Manual for volunteers"}
"""Each language is named in itself; the manuals are German and English, with their titles."""
_UNSEEN = {ord(one): None for one in ("&", i18n.isolate("")[0], i18n.isolate("")[1])}
_FEWEST_LETTERS = 4


def english(language: str) -> re.Pattern[str]:
    """Whatever is said in another way in ``language``, with anything in its braces."""
    root = ET.parse(FOLDER / f"counsel_{language}.ts").getroot()  # noqa: S314  our own file
    said, sources = set(), set()
    for message in root.iter("message"):
        said |= {"".join(one.itertext()) for one in message.iter("translation")}
        sources.add(message.findtext("source", ""))
    patterns = []
    for source in sources - said:
        fixed = re.split(r"\{\w*\}|%n", source)
        if sum(map(str.isalpha, "".join(fixed))) >= _FEWEST_LETTERS:
            patterns.append(".+".join(map(re.escape, fixed)))
    return re.compile("|".join(patterns))


def words_of(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(QWidget):
        if isinstance(one, (QLabel, QAbstractButton)):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        yield one.accessibleName()


def test_the_search_finds_english_and_leaves_the_rest() -> None:
    found = english("fr")
    assert found.fullmatch("Save the package")
    assert found.fullmatch("Release 4: everything")
    assert not found.fullmatch("Plan")
    assert not found.fullmatch("Enregistrer")


@pytest.mark.parametrize(
    "language",
    # The longest words at every turn; the others take their time in the slow set.
    ["fr", *(pytest.param(one, marks=pytest.mark.slow) for one in sorted(i18n.DRAFTS - {"fr"}))],
)
@pytest.mark.parametrize("who", ["first", "coordinator", "volunteer"])
def test_every_page_speaks_the_language_and_fits(
    demo: Demo, clock: FixedClock, tmp_path: Path, language: str, who: str
) -> None:
    profile, wrong = demo.profile(who), set()
    left = english(language)
    with demo.opened("first") as vault:
        case_id = demo_case_id(vault, "A")
    with Person(
        profile,
        clock=clock,
        language=language,
        home=tmp_path,
        preferences=Preferences(language=language, theme="light", text_points=16),
    ) as person:
        shell = person.app.shell
        assert shell is not None
        shell.resize(WIDTH, HEIGHT)
        person.unlocks(DEMO_PASSPHRASE)
        assert shell.desk is not None
        role = shell.desk.role
        stops = [(one.name, "") for one in PAGES if role in one.roles and not one.of_one]
        if who == "first":
            stops += [("case", f"{case_id}/{section}") for section in SECTIONS]
        for name, target in stops:
            shell.navigate(name, target)
            person.settle()
            page = f"{name} {target.rpartition('/')[2]}"
            for text in words_of(shell):
                if text not in KEPT and left.fullmatch(text.translate(_UNSEEN).strip()):
                    wrong.add(f"{page}: {text}")
            if shell.minimumSizeHint().width() > WIDTH:
                wrong.add(f"{page} is wider than {WIDTH}")
            wrong |= {f"{page}: {fault}" for fault in faults(shell)}
            grab(shell, f"{language}-{who}-{name}-{target.rpartition('/')[2]}")
        assert len(stops) > 5
    assert wrong == set()
