from __future__ import annotations

import importlib
import pkgutil
import string
from collections.abc import Iterator

import counsel_app
from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.labels import Label


def all_errors() -> Iterator[type[AppError]]:
    for package in ("domain", "store", "usecases", "sync", "regional", "system"):
        path = [f"{folder}/{package}" for folder in counsel_app.__path__]
        for module in pkgutil.walk_packages(path, f"counsel_app.{package}."):
            importlib.import_module(module.name)
    found = [AppError]
    while found:
        kind = found.pop()
        found.extend(kind.__subclasses__())
        # Other tests have errors of their own.
        if kind.__module__.startswith("counsel_app."):
            yield kind


def placeholders(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_expected_error_is_a_sentence_in_both_languages_with_the_same_places() -> None:
    kinds = set(all_errors())
    assert len(kinds) > 20
    for kind in kinds:
        assert kind is AppError or kind.label is not AppError.label, kind
        for text in (kind.label.de, kind.label.en):
            assert text.endswith((".", "?")), (kind, text)
            assert len(text) > 20, (kind, text)
        assert placeholders(kind.label.de) == placeholders(kind.label.en), kind


def test_an_error_says_its_sentence_in_either_language() -> None:
    class Lost(AppError):
        label = Label(de="Es fehlt {name}.", en="{name} is missing.")

    error = Lost(name="{0}")
    assert error.sentence("de") == "Es fehlt {0}."
    assert error.sentence("en") == str(error) == "{0} is missing."
    assert error.params == {"name": "{0}"}


def test_an_incomplete_record_names_its_fields_in_the_language_asked_for() -> None:
    error = InvalidRecord(fields=Label(de="Datum", en="Date"), names=("held_on",))
    assert error.sentence("de") == "Bitte noch ausfüllen oder berichtigen: Datum."
    assert error.sentence("en") == str(error) == "Please fill in or correct: Date."
    assert error.names == ("held_on",)
