"""A word or sentence that a person reads, in German and English."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

LANGUAGES: Final = ("de", "en")


class _Others:
    translate: Callable[[str], str] | None = None


_others = _Others()


def ask(translate: Callable[[str], str] | None) -> None:
    """Name who knows English texts in the language of the window: its translation files.

    The domain knows no window; it is told once, when the language is chosen.
    """
    _others.translate = translate


class Label:
    """One text in the two languages that every part of the program speaks.

    Records, code lists, rules and expected errors carry their own words, so
    that letters, the command line and the window say the same thing without
    one of them depending on another's translation files. Written out, as the first
    window needs it: for a dataclass it would wait for what generates one.
    """

    __slots__ = ("de", "en")

    def __init__(self, *, de: str, en: str) -> None:
        self.de: Final = de
        self.en: Final = en

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Label) and (self.de, self.en) == (other.de, other.en)

    def __hash__(self) -> int:
        return hash((self.de, self.en))

    def __repr__(self) -> str:
        return f"Label(de={self.de!r}, en={self.en!r})"

    def text(self, language: str) -> str:
        """The text in ``language``.

        Other languages than German and English come from wherever ``ask``
        named; English where nobody knows the text.
        """
        if language == "de":
            return self.de
        if language in LANGUAGES or _others.translate is None:
            return self.en
        return _others.translate(self.en)


class _Made(Label):
    """Made of other labels in the language asked for: nobody could translate the whole."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__(de=make("de"), en=make("en"))
        self._make = make

    def text(self, language: str) -> str:
        return self._make(language)


def joined(parts: Iterable[Label], between: str) -> Label:
    """Several labels as one, with ``between`` them in every language."""
    those = tuple(parts)
    return _Made(lambda language: between.join(one.text(language) for one in those))


def filled(sentence: Label, **given: Label | str) -> Label:
    """``sentence`` with ``given`` in its braces; a label speaks the language of the sentence."""
    return _Made(
        lambda language: sentence.text(language).format(
            **{
                name: one.text(language) if isinstance(one, Label) else one
                for name, one in given.items()
            }
        )
    )
