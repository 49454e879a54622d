"""Spans become lines of shaped pieces that fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from counsel_app.documents.text.bidi import REMOVED, resolve, visual_order
from counsel_app.documents.text.fonts import is_joined
from counsel_app.documents.text.linebreak import hyphen_places, may_break_at_space, parts
from counsel_app.documents.text.shape import SOFT_HYPHEN, Word, shape
from counsel_app.documents.text.spans import (
    Color,
    Span,
    Style,
    document_language,
    hard_lines,
    in_language,
    isolated,
)

_TOKEN: Final = re.compile("[^ ]+| +")
_WORD_AND_GAP: Final = re.compile("[^ ]+ *")
# A space at the front, or one that brackets or marks keep from ending a line.
_NEEDS_CARE: Final = re.compile(r"^ |[(\[{„‚¿¡] | [)\]}!?:;,./»…،؛؟]")
_MOST_WORDS: Final = 20_000
_RAGGED: Final = 0.2
"""Room left at a line's end, as a share of its width, that earns a hyphen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Shaped text of one look and one level; positional, made by thousands."""

    text: str
    word: Word
    width: float
    level: int
    span: Span
    size: float
    color: Color


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Pieces from left to right, their width, and the height they need.

    ``typed`` has their places in the order of the text where that is another one.
    """

    pieces: tuple[Piece, ...]
    width: float
    leading: float
    base: int
    is_mixed: bool
    """Whether some of it runs against the line's own direction."""
    typed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Unit:
    """Pieces that stay together, and the space after them; shared, so never changed."""

    pieces: tuple[Piece, ...]
    width: float
    spaces: tuple[Piece, ...]
    gap: float


class _Glossary(dict[str, tuple[_Unit, ...]]):
    """The units of plain words in one look, kept across documents.

    Letters of an office say much the same words; looking a word up costs a
    tenth of cutting it, and most words need nothing else.
    """

    def __init__(self, look: Span, style: Style) -> None:
        super().__init__()
        self._look = look
        self._style = style

    def __missing__(self, token: str) -> tuple[_Unit, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = token.rstrip(" ")
        *first, last = (_piece(part, 0, self._look, self._style) for part in parts(word))
        gap = _piece(token[len(word) :], 0, self._look, self._style)
        has_gap = bool(gap.text)
        units = self[token] = (
            *(_Unit((piece,), piece.width, (), 0.0) for piece in first),
            _Unit((last,), last.width, (gap,) if has_gap else (), gap.width if has_gap else 0.0),
        )
        return units


@lru_cache(maxsize=64)
def glossary(look: Span, style: Style) -> _Glossary:
    """The units of words met so far in one look of one style."""
    return _Glossary(look, style)


def break_lines(spans: tuple[Span, ...], style: Style, width: float) -> list[Line]:
    """The lines of a paragraph; at least one, even for no text at all."""
    lines: list[Line] = []
    style = in_language(style, document_language.get())
    for hard in hard_lines(spans):
        ready, base = isolated(hard, style.direction)
        units = _plain_units(ready, style) if base is None else None
        if units is None:
            units = list(_units(_tokens(ready, style, base)))
        lines.extend(_fill(units, style, width, base or 0))
    return lines


def _plain_units(spans: list[Span], style: Style) -> list[_Unit] | None:
    """Units of text that needs no more than its words; None where it does."""
    found: list[_Unit] = []
    for number, span in enumerate(spans):
        text = span.text
        if _NEEDS_CARE.search(text) or (
            number and text and spans[number - 1].text[-1:] not in {"", " "}
        ):
            return None
        known = glossary(replace(span, text="", isolate=False), _looks(style))
        for token in _WORD_AND_GAP.findall(text):
            found += known[token]
    return found


@lru_cache(maxsize=256)
def _looks(style: Style) -> Style:
    """What of a style shapes its words; the rest only places them."""
    return Style(size=style.size, bold=style.bold, color=style.color, lang=style.lang)


def _tokens(spans: list[Span], style: Style, base: int | None) -> Iterator[tuple[Piece, bool]]:
    """Pieces in reading order; True where no line may end after it."""
    text = "".join(span.text for span in spans)
    levels = _levels(text, base) if base is not None else None
    starts = _span_starts(spans)
    owner = 0
    tokens = _TOKEN.findall(text)
    position = 0
    for index, token in enumerate(tokens):
        cut = (token,) if token[0] == " " else parts(token)
        for number, part in enumerate(cut):
            for piece_start, piece_end in _uniform(position, len(part), starts, levels):
                while owner + 1 < len(starts) and starts[owner + 1] <= piece_start:
                    owner += 1
                level = levels[piece_start] if levels else 0
                glued = piece_end < position + len(part)
                if not glued and number + 1 == len(cut) and index + 1 < len(tokens):
                    glued = _is_glued(tokens, index)
                piece = _piece(text[piece_start:piece_end], level, spans[owner], style)
                yield piece, glued
            position += len(part)


def _levels(text: str, base: int) -> list[int]:
    """Levels in which joiners share the level of the letter before them.

    UAX #9 removes them; here they still have to hold their word together.
    """
    levels = list(resolve(text, base=base).levels)
    for index, level in enumerate(levels):
        if level == REMOVED:
            levels[index] = levels[index - 1] if index else base
    return levels


def _is_glued(tokens: list[str], index: int) -> bool:
    if tokens[index][0] != " ":
        return True
    before = tokens[index - 1] if index else ""
    return not may_break_at_space(before, tokens[index + 1])


def _span_starts(spans: list[Span]) -> list[int]:
    starts, position = [], 0
    for span in spans:
        starts.append(position)
        position += len(span.text)
    return starts


def _uniform(
    start: int, length: int, starts: list[int], levels: Sequence[int] | None
) -> Iterator[tuple[int, int]]:
    """The stretches of one span and one level; isolates stand alone."""
    end = start + length
    if levels is None and len(starts) == 1:
        yield start, end
        return
    first = start
    edges = {edge for edge in starts if start < edge < end}
    for index in range(start + 1, end):
        if index in edges or (levels is not None and levels[index] != levels[index - 1]):
            yield first, index
            first = index
    yield first, end


_CONTROLS: Final = {ord(control): None for control in "\u2066\u2067\u2068\u2069"}


def _piece(text: str, level: int, span: Span, style: Style) -> Piece:
    bold = style.bold if span.bold is None else span.bold
    size = span.size or style.size
    if not text.isascii():
        text = text.translate(_CONTROLS)
    word = shape(text, bold, level % 2 == 1, span.lang or style.lang)
    return Piece(text, word, word.width * size / 1000, level, span, size, span.color or style.color)


def _units(tokens: Iterator[tuple[Piece, bool]]) -> Iterator[_Unit]:
    pieces: list[Piece] = []
    spaces: list[Piece] = []
    for piece, glued in tokens:
        is_space = piece.text.startswith(" ") and not piece.text.strip(" ")
        (spaces if is_space and not glued else pieces).append(piece)
        if not glued:
            yield _unit(pieces, spaces)
            pieces, spaces = [], []
    if pieces or spaces:
        yield _unit(pieces, spaces)


def _unit(pieces: Sequence[Piece], spaces: Sequence[Piece] = ()) -> _Unit:
    width = sum(piece.width for piece in pieces)
    return _Unit(tuple(pieces), width, tuple(spaces), sum(space.width for space in spaces))


def _fill(units: list[_Unit], style: Style, width: float, base: int) -> Iterator[Line]:
    """Greedy filling: counselling papers are short, and ragged anyway."""
    pieces: list[Piece] = []
    spaces: tuple[Piece, ...] = ()
    used = gap = 0.0
    is_first = True
    waiting = units[::-1]
    while waiting:
        unit = waiting.pop()
        if used + gap + unit.width <= width + 0.01:
            pieces += spaces
            pieces += unit.pieces
            used += gap + unit.width
            spaces, gap = unit.spaces, unit.gap
            continue
        if spaces and not pieces:
            # Spaces that leave no room for the first word are not worth a line.
            spaces, gap = (), 0.0
            waiting.append(unit)
            continue
        halves = _divided(unit, style, width=width, room=width - used - gap, alone=not pieces)
        if halves is not None:
            head, tail = halves
            if tail.pieces:
                waiting.append(tail)
            if head.pieces:
                pieces += spaces
                pieces += head.pieces
                used += gap + head.width
        else:
            waiting.append(unit)
        yield _line(pieces, used, style, base)
        pieces, spaces, used, gap = [], (), 0.0, 0.0
        is_first = False
    if pieces or is_first:
        yield _line(pieces, used, style, base)


def _divided(
    unit: _Unit, style: Style, *, width: float, room: float, alone: bool
) -> tuple[_Unit, _Unit] | None:
    """The unit in two, the first fitting ``room``; None to take a new line."""
    if style.hyphenate and (alone or room > width * _RAGGED):
        for number, piece in enumerate(unit.pieces):
            before = sum(other.width for other in unit.pieces[:number])
            if before >= room or piece.level % 2:
                break
            for place in hyphen_places(piece.text, piece.span.lang or style.lang):
                head = _piece(piece.text[:place], piece.level, piece.span, style)
                hyphen = _piece(SOFT_HYPHEN, piece.level, piece.span, style)
                if before + head.width + hyphen.width <= room:
                    return _split(unit, number, place, style, [head, hyphen])
    if not alone:
        return None
    before = 0.0
    for number, piece in enumerate(unit.pieces):
        if before + piece.width > room:
            place = _fitting(piece, style, room - before, at_least=int(number == 0))
            head = _piece(piece.text[:place], piece.level, piece.span, style)
            return _split(unit, number, place, style, [head] if place else [])
        before += piece.width
    return None


def _split(
    unit: _Unit, number: int, place: int, style: Style, head: list[Piece]
) -> tuple[_Unit, _Unit]:
    piece = unit.pieces[number]
    first = [*unit.pieces[:number], *head]
    rest = [*unit.pieces[number + 1 :]]
    if place < len(piece.text):
        rest.insert(0, _piece(piece.text[place:], piece.level, piece.span, style))
    tail = _unit(rest)
    return _unit(first), _Unit(tail.pieces, tail.width, unit.spaces, unit.gap)


def _fitting(piece: Piece, style: Style, room: float, *, at_least: int) -> int:
    """How many characters of a piece fit ``room``."""
    low, high = at_least, len(piece.text)
    while low < high:
        middle = (low + high + 1) // 2
        head = _piece(piece.text[:middle], piece.level, piece.span, style)
        if head.width <= room:
            low = middle
        else:
            high = middle - 1
    while at_least < low < len(piece.text) and is_joined(piece.text[low]):
        low -= 1
    return low


def _line(pieces: list[Piece], width: float, style: Style, base: int) -> Line:
    leading = style.leading
    is_mixed = False
    typed: tuple[int, ...] = ()
    for piece in pieces:
        if piece.word.leading and not style.is_strict:
            leading = max(leading, piece.word.leading * piece.size)
        if piece.level != base:
            is_mixed = True
    if base or is_mixed:
        order = visual_order([piece.level for piece in pieces])
        pieces = [pieces[index] for index in order]
        typed = tuple(sorted(range(len(order)), key=order.__getitem__))
    return Line(
        pieces=tuple(pieces),
        width=width,
        leading=leading,
        base=base,
        is_mixed=is_mixed,
        typed=typed,
    )
