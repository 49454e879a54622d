"""Errors that are expected, each with a sentence a person can act on."""

from __future__ import annotations

from typing import ClassVar

from counsel_app.domain.labels import Label


class AppError(Exception):
    """Something went wrong in a way we foresaw.

    Subclasses set ``label``: what happened, where, and what to do next. Its
    placeholders are filled from keyword arguments, which never hold client
    data (they may end up on a screen that someone else sees).
    """

    label: ClassVar[Label] = Label(
        de="Das hat nicht geklappt. Es ist nichts verloren gegangen.",
        en="That did not work. Nothing has been lost.",
    )

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.label.en.format(**params))
        self.params = params

    def sentence(self, language: str) -> str:
        """The sentence in ``language`` ("de" or "en")."""
        return self.label.text(language).format(**self.params)


class InvalidRecord(AppError):
    """A record breaks its own description; ``problems`` names each field."""

    label = Label(
        de="Bitte noch ausfüllen oder berichtigen: {fields}.",
        en="Please fill in or correct: {fields}.",
    )

    def __init__(self, *, fields: Label, names: tuple[str, ...]) -> None:
        super().__init__(fields=fields.en)
        self.fields = fields
        self.names = names

    def sentence(self, language: str) -> str:
        """The sentence with the field labels of that language."""
        return self.label.text(language).format(fields=self.fields.text(language))


class ProgramFault(AppError):
    """A bug; what is known of it stands in a report without client data."""

    label = Label(
        de="Ein Fehler im Programm. Ein Bericht ohne Angaben über Menschen wurde gespeichert.",
        en="A fault in the program. A report without any client data was saved.",
    )
