"""The help: topics as files, one per language, found by any of their words.

A topic is added by two files, ``resources/help/de/50-name.md`` and the same
under ``en``: the number orders the list, the first line is ``# Title``. Its
pictures lie in ``pictures/`` beside it: ``![What is seen](pictures/case.png)``.
``<!-- gestohlen, Diebstahl -->`` holds words that people look for and the text does
not use: found, and not shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from counsel_app.domain.help_search import ranked
from counsel_app.domain.resources import resource

LANGUAGES: Final = ("de", "en")
_FILE: Final = re.compile(r"\d\d-([a-z-]+)\.md")
_PICTURE: Final = re.compile(r"pictures/[a-z-]+\.png")
_DRAWN_IN: Final = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_ALSO: Final = re.compile(r"^<!-- (.+?) -->\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic; ``text`` is Markdown without the title, ``also`` what finds it besides."""

    name: str
    title: str
    text: str
    also: str = ""


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
    return Topic(
        name=name,
        title=title.removeprefix("#").strip(),
        text=_ALSO.sub("", text).strip(),
        also=" ".join(_ALSO.findall(text)),
    )


def matching(among: Iterable[Topic], wanted: str) -> tuple[Topic, ...]:
    """The topics that answer ``wanted``, the best first: see ``help_search``."""
    # Of a picture its words, not its file's name.
    read = {topic.name: topic for topic in among}
    bare = (replace(topic, text=_DRAWN_IN.sub(r"\1", topic.text)) for topic in read.values())
    return tuple(read[topic.name] for topic in ranked(bare, wanted))
