"""Every page and dialog in every draft language: no text of the resources in English or German."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n
from counsel_app.gui.pages.phrase_cards import ShownCard
from counsel_app.gui.pages.registry import PAGES
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, PEOPLE, Demo
from tests.demos import copied
from tests.e2e import dialog_stops
from tests.e2e.camera import NOW, after_the_main_job
from tests.e2e.dialog_state import State, prepare
from tests.e2e.dialog_walk import Walk
from tests.e2e.person import Person
from tests.e2e.screens import HEIGHT, WIDTH
from tests.e2e.test_draft_languages import SECTIONS
from tests.gui.resource_words import Look, foreign

_OTHER_VALUE = "Tel. 0351 555-0320, abends"
"""Of two that were written, the one that no record has now."""


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return after_the_main_job(made_demo, tmp_path_factory.mktemp("resources") / "demo")


def written(demo: Demo, who: str) -> Iterator[str]:
    """What people have put into a case file: it stays in the language they wrote."""
    with demo.opened(who) as vault:
        for kind in RECORD_TYPES.values():
            for record in vault.all(kind):
                texts = (getattr(record, one.name) for one in fields(record))
                yield from (one for one in texts if isinstance(one, str) and len(one) > 3)


def but_for_papers(look: Look) -> Look:
    """A card that is shown to an office says what is printed on it, in German too."""
    return lambda widget: iter(()) if isinstance(widget, ShownCard) else look(widget)


def pages(walk: Walk, state: State, look: Look) -> None:
    """Read every page that this person has."""
    desk = walk.shell.desk
    assert desk is not None
    stops = [(one.name, "") for one in PAGES if desk.role in one.roles and not one.of_one]
    if desk.role == "counsellor":
        stops += [("case", f"{state.case}/{section}") for section in SECTIONS]
        stops += [
            ("consultation", f"{state.case}/{state.talk}"),
            ("fitting", state.case),
            ("letter", f"report/{state.talk}"),
        ]
    for name, target in stops:
        walk.goes(name, target)
        walk.faults += [f"{name} {target}: {text}" for text in look(walk.shell)]


@pytest.mark.parametrize(
    "language",
    # One at every turn; the others take their time in the slow set.
    ["fr", *(pytest.param(one, marks=pytest.mark.slow) for one in sorted(i18n.DRAFTS - {"fr"}))],
)
def test_every_page_and_dialog_says_what_the_resources_say_in_its_own_language(
    worked: Demo, tmp_path: Path, language: str
) -> None:
    demo, found = copied(worked, tmp_path / "demo"), []
    state = prepare(demo, clock=FixedClock(NOW))
    data = {_OTHER_VALUE} | {text for who in PEOPLE for text in written(demo, who)}
    for who, stops in dialog_stops.STOPS.items():
        with Person(
            demo.profile(who),
            clock=FixedClock(NOW),
            language=language,
            home=tmp_path,
            preferences=Preferences(language=language, theme="light"),
        ) as person:
            assert person.app.shell is not None
            person.app.shell.resize(WIDTH, HEIGHT)
            look = but_for_papers(foreign(language, written=data))
            walk = Walk(person, pictures=None, name=f"{language}-{who}", look=look)
            if who == "first":
                dialog_stops.before_unlocking(walk, state)
            person.unlocks(DEMO_PASSPHRASE)
            pages(walk, state, look)
            for stop in stops:
                walk.does(partial(stop, walk, state))
            found += walk.faults
    assert found == [], "\n".join(dict.fromkeys(found))
