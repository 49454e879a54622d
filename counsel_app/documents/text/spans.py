"""What a paragraph is made of: spans of text, never markup, and their style."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from dataclasses import KW_ONLY, dataclass, replace
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from counsel_app.documents.text.bidi import first_strong, is_all_left_to_right

Color: TypeAlias = tuple[float, float, float]
BLACK: Final[Color] = (0.0, 0.0, 0.0)
GREY: Final[Color] = (0.36, 0.40, 0.39)

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"

# Bidi controls inside user text would turn round what follows them; other
# control characters (NUL among them) have no shape at all.
_UNWANTED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_NEWLINES: Final = re.compile("\r\n|[\r\u0085\u2028\u2029\x0b\x0c]")

# What keeps its own left-to-right order inside right-to-left text: addresses
# of every kind, phone numbers, dates, file numbers, German names. Latin words
# and the numbers beside them are one stretch ("Lindenweg 8"); two dates with a
# comma between them are two.
_LATIN: Final = "A-Za-zÀ-ɏḀ-ỿ"
_LETTER: Final = re.compile(f"[{_LATIN}]")
_VALUE: Final = re.compile(
    rf"""
      (?<![\w.+-])[\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+
    | (?:https?://|www\.)[^\s،؛]+[\w/]
    | (?<!\w)(?:\(\+?\d+\)[ ]?|\+)?[{_LATIN}\d§@&%]+
      (?:(?:[ ]|[-/.:–'’·&+]|[.:][ ]|[ ][-–/&·][ ]
            |(?<=[{_LATIN}]),[ ]?|,[ ](?=(?:\d+[ ])?[{_LATIN}]))
         [{_LATIN}\d§@&%]+)*
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look; ``None`` leaves it to the style.

    ``isolate`` marks a value (a name, an address) whose direction must not
    mix with the text around it. Markup in ``text`` is text.
    """

    text: str
    _: KW_ONLY
    bold: bool | None = None
    lang: str | None = None
    isolate: bool = False
    size: float | None = None
    color: Color | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paragraph looks; lengths in points.

    ``direction`` 0 or 1 fixes the base level, None takes the first strong
    character's. ``align`` follows the direction: start is right in Arabic.
    ``lang`` is empty for the document's own language.
    ``is_strict`` keeps lines at ``leading`` even in scripts that would like more.
    ``role`` is what a reader that does not see the page is told: P, H1, H2.
    """

    size: float = 10.0
    leading: float = 12.0
    bold: bool = False
    color: Color = BLACK
    lang: str = ""
    direction: int | None = None
    align: Literal["start", "end", "center"] = "start"
    space_before: float = 0.0
    space_after: float = 0.0
    indent: float = 0.0
    keep_with_next: bool = False
    hyphenate: bool = True
    is_strict: bool = False
    role: str = "P"

    def but(self, **changes: object) -> Style:
        """This style with some things changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


document_language: Final[ContextVar[str]] = ContextVar("document_language", default="de")
"""The language of the paper that is being laid out; hyphens follow it."""


Content: TypeAlias = str | Span | Iterable[Span | str]


@lru_cache(maxsize=256)
def in_language(style: Style, language: str) -> Style:
    """``style`` with the document's language where it names none."""
    return style if style.lang else style.but(lang=language)


def as_spans(content: Content) -> tuple[Span, ...]:
    """The spans of ``content``; plain text is one span."""
    if isinstance(content, str):
        return (Span(content),)
    if isinstance(content, Span):
        return (content,)
    return tuple(Span(part) if isinstance(part, str) else part for part in content)


def clean(text: str) -> str:
    """``text`` in composed form (NFC), without control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = _NEWLINES.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text))


def hard_lines(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """The cleaned spans of each line that the text itself begins."""
    line: list[Span] = []
    for span in spans:
        text = clean(span.text)
        if text is span.text and "\n" not in text:
            line.append(span)
            continue
        first, *others = text.split("\n")
        line.append(replace(span, text=first))
        for other in others:
            yield line
            line = [replace(span, text=other)]
    yield line


def isolated(spans: list[Span], direction: int | None) -> tuple[list[Span], int | None]:
    """The spans of one line with their values isolated, and its base level.

    The level is None where the line needs no reordering at all.
    """
    plain = "".join(span.text for span in spans)
    if direction != 1 and is_all_left_to_right(plain):
        return spans, None
    base = direction if direction is not None else first_strong(plain) or 0
    return [replace(span, text=_with_isolates(span, base)) for span in spans], base


def _with_isolates(span: Span, base: int) -> str:
    around = (first_strong(span.text) or 0) if span.isolate else base
    text = _VALUE.sub(lambda match: _value(match[0], around), span.text)
    if not span.isolate:
        return text
    # Not FSI: it would look past the isolates inside, at the second name of two.
    return f"{RLI if around else LRI}{text}{PDI}"


def _value(text: str, base: int) -> str:
    """A value by itself, so that it keeps its order.

    In left-to-right text one with letters keeps it anyway; between two Arabic
    names, isolated, it would be turned round with the commas beside it.
    """
    if base == 0 and _LETTER.search(text):
        return text
    return f"{LRI}{text}{PDI}"
