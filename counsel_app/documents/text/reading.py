"""The order in which glyphs are written, so that PDFium hands the text out as it was typed.

poppler goes by where glyphs stand; PDFium takes them as they are written and
then turns each line round by a rule of its own (``CFX_BidiString``): the line
falls into stretches of one kind; where as many run right to left as run left
to right, the stretches are taken from the last to the first; right-to-left
stretches are turned round within. Levels it does not know. So the glyphs of a
line in which anything runs right to left are written in that order which comes
out right, each at its place.

A mark is a stretch of its own there, of the same kind as digits and full
stops. Where one of these follows a mark, an invisible mark of direction keeps
the two apart. Where a line cannot come out right, because most of it is German
or because its fonts would be sorted otherwise, it is handed out in pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final, TypeAlias
from unicodedata import bidirectional, normalize

from counsel_app.documents.text.fonts import Face
from counsel_app.documents.text.lines import Line, Piece
from counsel_app.documents.text.outline import twin

_LENT: Final = frozenset(" .:!-")
"""What several of the fonts draw alike."""
_RLM: Final = "\u200f"
_RIGHT: Final = "R"
_LEFT: Final = "L"
_WEAK: Final = "W"
_NEUTRAL: Final = "N"
_KINDS: Final = {"L": _LEFT, "R": _RIGHT, "AL": _RIGHT} | dict.fromkeys(
    ("AN", "EN", "NSM", "CS", "ES", "ET", "BN"), _WEAK
)


@dataclass(frozen=True, slots=True)
class Written:
    """A glyph at its place on the page in points, with what a reader finds there."""

    piece: Piece
    face: Face
    gid: int
    text: str
    x: float
    y: int


@dataclass(slots=True)
class _Typed:
    """A glyph with its letters as they were typed, and their kinds."""

    written: Written
    text: str
    kinds: str

    @property
    def is_turned(self) -> bool:
        """Whether a reader that goes by places turns its letters round."""
        return self.written.piece.level % 2 == 1


_Cut: TypeAlias = Callable[[Sequence[_Typed]], Iterator[list[_Typed]]]


@lru_cache(maxsize=4_096)
def _kinds(text: str) -> str:
    return "".join(_KINDS.get(bidirectional(char), _NEUTRAL) for char in text)


def written(line: Line, x: float) -> list[list[Written]]:
    """The glyphs of ``line``, which begins at ``x``, in the order to write them in.

    More than one list are to be kept apart.
    """
    typed = list(_typed(line, x))
    _keep_apart(typed)
    return _parts(typed, (_one_way, _one_level, _one_font))


def _parts(typed: list[_Typed], cuts: Sequence[_Cut]) -> list[list[Written]]:
    """The glyphs in as few parts as come out right."""
    found = _ordered(typed)
    if found is not None and _is_sorted(found):
        return [found]
    if not cuts:
        return [[glyph.written] for glyph in typed]
    return [done for part in cuts[0](typed) for done in _parts(part, cuts[1:])]


def _keep_apart(typed: list[_Typed]) -> None:
    """Part a mark, a digit or a stop from one to its left, where they are not alike.

    PDFium takes them for one stretch, which it does not turn round; poppler counts
    a stop among the digits before it.
    """
    for glyph, after in pairwise(typed):
        one, other = glyph.written, after.written
        if (
            not glyph.kinds.endswith(_WEAK)
            or not after.kinds.startswith(_WEAK)
            or other.x > one.x
            or (len(glyph.text) == 1 and _look(one) == _look(other) and glyph.is_turned)
        ):
            continue
        if glyph.is_turned:
            glyph.text, glyph.kinds = glyph.text + _RLM, glyph.kinds + _RIGHT
            glyph.written = replace(one, text=_RLM + one.text)
        elif after.is_turned:
            after.text, after.kinds = _RLM + after.text, _RIGHT + after.kinds
            after.written = replace(other, text=other.text + _RLM)


def _ordered(typed: Sequence[_Typed]) -> list[Written] | None:
    """The glyphs in the order that comes out right; None where that would tear one."""
    owners = [index for index, glyph in enumerate(typed) for _ in glyph.text]
    letters = "".join(glyph.text for glyph in typed)
    order = _handed_in("".join(glyph.kinds for glyph in typed))
    found: list[Written] = []
    at = 0
    while at < len(order):
        owner = typed[owners[order[at]]]
        end = at + len(owner.text)
        glyph = owner.written
        if len(owner.text) > 1:
            places = order[at:end]
            read = "".join(letters[place] for place in places)
            if owner.is_turned:
                read = read[::-1]
            if len({owners[place] for place in places}) > 1 or not _same(read, owner.text):
                return None
        found.append(glyph)
        at = end
    _lend_fonts(found)
    return found


def _lend_fonts(found: list[Written]) -> None:
    """Draw a lone space or stop with the font beside it: a change of font tears the line."""
    for number, glyph in enumerate(found):
        if glyph.text not in _LENT:
            continue
        beside = found[max(number - 1, 0) : number] + found[number + 1 : number + 2]
        if any(_look(other) == _look(glyph) for other in beside):
            continue
        for other in beside:
            gid = twin(glyph.face, glyph.gid, other.face, glyph.text)
            if gid is not None:
                found[number] = replace(glyph, face=other.face, gid=gid)
                break


def _same(one: str, other: str) -> bool:
    return one == other or normalize("NFC", one) == normalize("NFC", other)


def _look(glyph: Written) -> tuple[object, ...]:
    """What glyphs have in common that are written in one go."""
    piece = glyph.piece
    return glyph.face, piece.size, piece.color, piece.span.lang, glyph.y


def _is_sorted(found: Sequence[Written]) -> bool:
    """Whether each font's part begins to the right of the one before, as PDFium sorts them."""
    begins = [next(part).x for _, part in groupby(found, _look)]
    return all(one <= other for one, other in pairwise(begins))


def _one_way(typed: Sequence[_Typed]) -> Iterator[list[_Typed]]:
    """Stretches in which nothing runs the other way."""
    part: list[_Typed] = []
    way = ""
    for glyph in typed:
        strong = next((kind for kind in glyph.kinds if kind in {_LEFT, _RIGHT}), way)
        if way and strong != way:
            yield part
            part = []
        part.append(glyph)
        way = strong
    yield part


def _one_level(typed: Sequence[_Typed]) -> Iterator[list[_Typed]]:
    """Stretches of one level."""
    return (list(part) for _, part in groupby(typed, lambda glyph: glyph.written.piece.level))


def _one_font(typed: Sequence[_Typed]) -> Iterator[list[_Typed]]:
    """Stretches that are written in one go."""
    return (list(part) for _, part in groupby(typed, lambda glyph: _look(glyph.written)))


def _typed(line: Line, x: float) -> Iterator[_Typed]:
    """The glyphs in the order of the text, at their places."""
    starts = []
    for piece in line.pieces:
        starts.append(x)
        x += piece.width
    for place in line.typed or range(len(line.pieces)):
        yield from _of_piece(line.pieces[place], starts[place])


def _of_piece(piece: Piece, x: float) -> list[_Typed]:
    scale = piece.size / 1000
    is_turned = piece.level % 2 == 1
    found = []
    for run in piece.word.runs:
        for glyph in run.glyphs:
            # A reader that goes by places turns the letters of a glyph round.
            text = glyph.text[::-1] if is_turned else glyph.text
            at = Written(piece, run.face, glyph.gid, glyph.text, x + glyph.x * scale, glyph.y)
            found.append(_Typed(at, text, _kinds(text)))
        x += run.width * scale
    return found[::-1] if is_turned else found


def _handed_in(kinds: str) -> list[int]:
    """The places of a line's characters in the order that comes out as it was typed."""
    stretches: list[tuple[str, int, int]] = []
    end = 0
    for kind, same in groupby(kinds):
        start, end = end, end + len(list(same))
        stretches.append((kind, start, end))
    rights = sum(kind == _RIGHT for kind, _, _ in stretches)
    lefts = sum(kind == _LEFT for kind, _, _ in stretches)
    is_right = rights > lefts
    turned = is_right
    parts: list[range] = []
    for kind, first, end in stretches:
        if kind in {_LEFT, _RIGHT}:
            turned = kind == _RIGHT
        if turned and kind != _WEAK:
            parts.append(range(end - 1, first - 1, -1))
        else:
            parts.append(range(first, end))
    if is_right:
        parts.reverse()
    return [place for part in parts for place in part]
