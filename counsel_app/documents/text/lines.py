"""Spans become lines of shaped pieces that fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from counsel_app.documents.text.bidi import REMOVED, resolve, visual_order
from counsel_app.documents.text.fonts import LEADING, is_joined
from counsel_app.documents.text.linebreak import hyphen_places, may_break_at_space, parts
from counsel_app.documents.text.shape import SOFT_HYPHEN, Word, shape
from counsel_app.documents.text.spans import Color, Span, Style, hard_lines, isolated

_TOKEN: Final = re.compile("[^ ]+| +")
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
    """Pieces from left to right, their width, and the height they need."""

    pieces: tuple[Piece, ...]
    width: float
    leading: float
    base: int
    is_mixed: bool
    """Whether some of it runs against the line's own direction."""


@dataclass(slots=True)
class _Unit:
    """Pieces that stay together, and the space after them."""

    pieces: list[Piece]
    width: float
    spaces: list[Piece]
    gap: float


def break_lines(spans: tuple[Span, ...], style: Style, width: float) -> list[Line]:
    """The lines of a paragraph; at least one, even for no text at all."""
    lines: list[Line] = []
    for hard in hard_lines(spans):
        ready, base = isolated(hard, style.direction)
        units = _units(_tokens(ready, style, base))
        lines.extend(_fill(units, style, width, base or 0))
    return lines


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
    unit = _Unit([], 0.0, [], 0.0)
    for piece, glued in tokens:
        if piece.text.startswith(" ") and not piece.text.strip(" ") and not glued:
            unit.spaces.append(piece)
            unit.gap += piece.width
        else:
            unit.pieces.append(piece)
            unit.width += piece.width
        if not glued:
            yield unit
            unit = _Unit([], 0.0, [], 0.0)
    if unit.pieces or unit.spaces:
        yield unit


def _fill(units: Iterator[_Unit], style: Style, width: float, base: int) -> Iterator[Line]:
    """Greedy filling: counselling papers are short, and ragged anyway."""
    pieces: list[Piece] = []
    spaces: list[Piece] = []
    used = gap = 0.0
    is_first = True
    waiting = list(units)
    waiting.reverse()
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
            spaces, gap = [], 0.0
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
        pieces, spaces, used, gap = [], [], 0.0, 0.0
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
    return (
        _Unit(first, sum(each.width for each in first), [], 0.0),
        _Unit(rest, sum(each.width for each in rest), unit.spaces, unit.gap),
    )


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
    for piece in pieces:
        for run in piece.word.runs:
            family = run.face.name.split("-", 1)[0]
            if family in LEADING:
                leading = max(leading, LEADING[family] * piece.size)
    is_mixed = any(piece.level != base for piece in pieces)
    if base or is_mixed:
        order = visual_order([piece.level for piece in pieces])
        pieces = [pieces[index] for index in order]
    return Line(pieces=tuple(pieces), width=width, leading=leading, base=base, is_mixed=is_mixed)
