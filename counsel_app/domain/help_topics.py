"""The help: topics as files, one per language, found by any of their words.

A topic is added by two files, ``resources/help/de/50-name.md`` and the same
under ``en``: the number orders the list, the first line is ``# Title``. Its
pictures lie in ``pictures/`` beside it: ``![What is seen](pictures/case.png)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from counsel_app.domain.names import fold
from counsel_app.domain.resources import resource

LANGUAGES: Final = ("de", "en")
_FILE: Final = re.compile(r"\d\d-([a-z-]+)\.md")
_PICTURE: Final = re.compile(r"pictures/[a-z-]+\.png")
_DRAWN_IN: Final = re.compile(r"!\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic; ``text`` is Markdown without the title."""

    name: str
    title: str
    text: str


@cache
def topics(language: str) -> tuple[Topic, ...]:
    """Every topic in the order of the list, in ``language`` ("de" or "en")."""
    folder = _folder(language)
    return tuple(
        _topic(match[1], entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if (match := _FILE.fullmatch(entry.name))
    )


def picture(language: str, name: str) -> bytes:
    """The PNG that the topics of ``language`` call ``name``; empty where there is none."""
    entry = _folder(language).joinpath(*name.split("/")) if _PICTURE.fullmatch(name) else None
    return entry.read_bytes() if entry is not None and entry.is_file() else b""


def _folder(language: str) -> Path:
    return resource(f"help/{language if language in LANGUAGES else 'en'}")


def _topic(name: str, content: str) -> Topic:
    title, _, text = content.partition("\n")
    return Topic(name=name, title=title.removeprefix("#").strip(), text=text.strip())


def matching(among: Iterable[Topic], wanted: str) -> tuple[Topic, ...]:
    """The topics that hold every word of ``wanted``; those with one in the title first.

    Case and diacritics do not matter, and the beginning of a word is enough.
    """
    asked = fold(wanted).split()
    found = [
        topic
        for topic in among
        if all(re.search(rf"\b{re.escape(word)}", fold(_whole(topic))) for word in asked)
    ]
    return tuple(sorted(found, key=lambda topic: not _in_title(topic, asked)))


def _whole(topic: Topic) -> str:
    return f"{topic.title}\n{_without_pictures(topic.text)}"


def _without_pictures(text: str) -> str:
    """What a person reads: of a picture its words, not its file's name."""
    return _DRAWN_IN.sub(lambda found: found[1], text)


def _in_title(topic: Topic, asked: list[str]) -> bool:
    return any(word in fold(topic.title) for word in asked)
