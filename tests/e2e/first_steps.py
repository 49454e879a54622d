"""A first start, step by step, for whoever wants to look at each step."""

from __future__ import annotations

from collections.abc import Callable

from counsel_app.domain.member import Organisation
from counsel_app.domain.records import attribute
from counsel_app.gui import i18n
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from tests.e2e.person import Person, words


def makes_a_file(person: Person, looks: Callable[[str], object]) -> None:
    """Go through every step with keys alone, until work begins; ``looks`` at each."""
    person.comes_to("first_run")
    next_words = words("Stepper", "Next")
    looks("language")
    person.pushes(next_words)
    looks("aim")
    person.pushes(words("FirstRun", "I counsel people"))
    person.pushes(next_words)
    looks("person")
    person.types("Jana Muster")
    for field in ("name", "town"):
        described = attribute(Organisation, field)
        assert described is not None
        person.reaches(described.attr.label.text(i18n.language()))
        person.types("Dresden")
    person.pushes(next_words)
    looks("passphrase")
    # To look around may have moved the focus.
    person.reaches(words("Passphrase", "New passphrase"))
    person.types(DEMO_PASSPHRASE)
    person.presses("Return")
    person.types(DEMO_PASSPHRASE)
    person.presses("Return")
    person.waits_for(words("FirstRun", "Your recovery sheet"))
    looks("sheet")
    person.pushes(words("FirstRun", "I have printed it or written it down"))
    person.pushes(next_words)
    looks("backup")
    person.pushes(next_words)
    looks("done")
    person.pushes(words("FirstRun", "Start working"))
    person.comes_to("today")
