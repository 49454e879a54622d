"""Writing direction: the Unicode Bidirectional Algorithm (UAX #9), in full.

``resolve`` gives a paragraph's embedding levels, ``line_levels`` applies the
rules that need to know where a line ends, ``visual_order`` turns levels into
the left-to-right order of drawing. Rule names in comments are those of UAX #9.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from counsel_app.documents.text.bidi_tables import BRACKETS, MIRRORS, RUNS

REMOVED: Final = -1
"""Level of a character that X9 takes out: it is never drawn."""
MAX_DEPTH: Final = 125
MAX_BRACKETS: Final = 63

_STARTS: Final = tuple(int(run.split(":")[0], 16) for run in RUNS.split())
_CLASSES: Final = tuple(run.split(":")[1] for run in RUNS.split())
MIRROR: Final = {
    chr(int(a, 16)): chr(int(b, 16)) for a, b in (pair.split(":") for pair in MIRRORS.split())
}
# U+2329/232A and U+3008/3009 are canonically equivalent (BD16), so both count
# as the same bracket.
_SAME: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}
_OPENING: Final[dict[str, str]] = {}
_CLOSING: Final[dict[str, str]] = {}
for _entry in BRACKETS.split():
    _one, _other, _kind = _entry.split(":")
    _char, _partner = chr(int(_one, 16)), chr(int(_other, 16))
    if _kind == "o":
        _OPENING[_char] = _SAME.get(_partner, _partner)
    else:
        _CLOSING[_char] = _SAME.get(_char, _char)

_X9_REMOVED: Final = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG_AS: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_EMBEDDINGS: Final = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}

_MAY_BE_RTL: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """A paragraph's base level and the level of each of its characters."""

    base: int
    levels: tuple[int, ...]


@cache
def bidi_class(char: str) -> str:
    """The Bidi_Class of one character."""
    return _CLASSES[bisect_right(_STARTS, ord(char)) - 1]


def is_all_left_to_right(text: str) -> bool:
    """Whether nothing in ``text`` can ask for right-to-left order (fast)."""
    return _MAY_BE_RTL.search(text) is None


def first_strong(text: str) -> int | None:
    """Level of the first strong character outside isolates (P2, P3)."""
    return _first_strong([bidi_class(char) for char in text])


def resolve(text: str, *, base: int | None = None) -> Levels:
    """The levels of one paragraph; ``base`` None means by first strong."""
    classes = [bidi_class(char) for char in text]
    if base is None:
        base = _first_strong(classes) or 0
    levels, forced = _explicit(classes, base)
    for sequence, start, end in _run_sequences(classes, levels, base):
        kinds = [forced[index] for index in sequence]
        level = levels[sequence[0]]
        _weak(kinds, start)
        _brackets(text, classes, sequence, kinds, level=level, start=start)
        _neutral(kinds, level=level, start=start, end=end)
        for index, kind in zip(sequence, kinds, strict=True):
            levels[index] = _implicit(kind, level)
    return Levels(base=base, levels=tuple(levels))


def line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """The levels of one line after its trailing white space is reset (L1)."""
    result = list(levels)
    resets = True
    for index in range(len(text) - 1, -1, -1):
        kind = bidi_class(text[index])
        if kind in {"S", "B"}:
            result[index] = base
            resets = True
        elif kind in {"WS", "LRI", "RLI", "FSI", "PDI"}:
            if resets:
                result[index] = base
        elif kind not in _X9_REMOVED:
            resets = False
    return result


def visual_order(levels: Sequence[int]) -> list[int]:
    """Indices in drawing order, left to right (L2); removed ones are left out."""
    order = [index for index, level in enumerate(levels) if level != REMOVED]
    if not order:
        return order
    highest = max(levels[index] for index in order)
    for level in range(highest, 0, -1):
        position = 0
        while position < len(order):
            if levels[order[position]] < level:
                position += 1
                continue
            stop = position
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[position:stop] = order[position:stop][::-1]
            position = stop
    return order


def _first_strong(classes: Sequence[str]) -> int | None:
    depth = 0
    for kind in classes:
        if kind == "PDI":
            depth = max(0, depth - 1)
        elif kind in _INITIATORS:
            depth += 1
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
        elif kind == "B":
            return None
    return None


def _inside(classes: Sequence[str], start: int) -> Sequence[str]:
    """The classes between an isolate initiator at ``start`` and its PDI."""
    depth = 1
    for index in range(start + 1, len(classes)):
        if classes[index] in _INITIATORS:
            depth += 1
        elif classes[index] == "PDI":
            depth -= 1
            if not depth:
                return classes[start + 1 : index]
    return classes[start + 1 :]


# One table of rules; split up, it would hide their order.
def _explicit(  # noqa: C901, PLR0912, PLR0915
    classes: Sequence[str], base: int
) -> tuple[list[int], list[str]]:
    """X1–X9: level of every character, and its class after overrides."""
    levels: list[int] = []
    forced = list(classes)
    # Each entry: level, override ("", "L" or "R"), whether it is an isolate.
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    too_many_isolates = too_many_embeddings = valid_isolates = 0
    for index, kind in enumerate(classes):
        level, override, isolate = stack[-1]
        if kind in _EMBEDDINGS:
            levels.append(REMOVED)
            odd, forces = _EMBEDDINGS[kind]
            deeper = level + 1 + ((level + 1) % 2 != odd)
            if deeper <= MAX_DEPTH and not too_many_isolates and not too_many_embeddings:
                stack.append((deeper, forces, False))
            elif not too_many_isolates:
                too_many_embeddings += 1
        elif kind in _INITIATORS:
            levels.append(level)
            if override:
                forced[index] = override
            odd = int(kind == "RLI")
            if kind == "FSI":
                odd = _first_strong(_inside(classes, index)) or 0
            deeper = level + 1 + ((level + 1) % 2 != odd)
            if deeper <= MAX_DEPTH and not too_many_isolates and not too_many_embeddings:
                valid_isolates += 1
                stack.append((deeper, "", True))
            else:
                too_many_isolates += 1
        elif kind == "PDI":
            if too_many_isolates:
                too_many_isolates -= 1
            elif valid_isolates:
                too_many_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            level, override, _ = stack[-1]
            levels.append(level)
            if override:
                forced[index] = override
        elif kind == "PDF":
            levels.append(REMOVED)
            if too_many_isolates:
                pass
            elif too_many_embeddings:
                too_many_embeddings -= 1
            elif not isolate and len(stack) > 1:
                stack.pop()
        elif kind == "B":
            levels.append(base)
        elif kind == "BN":
            levels.append(REMOVED)
        else:
            levels.append(level)
            if override:
                forced[index] = override
    return levels, forced


def _run_sequences(
    classes: Sequence[str], levels: Sequence[int], base: int
) -> list[tuple[list[int], str, str]]:
    """X10: isolating run sequences with their start and end direction."""
    kept = [index for index, level in enumerate(levels) if level != REMOVED]
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    sequences: list[list[int]] = []
    waiting: dict[int, list[int]] = {}
    matching = _matching_pdis(classes)
    for run in runs:
        sequence = waiting.pop(run[0], None)
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.extend(run)
        if run[-1] in matching:
            waiting[matching[run[-1]]] = sequence
    position = {index: place for place, index in enumerate(kept)}
    result = []
    for sequence in sequences:
        level = levels[sequence[0]]
        before, last = position[sequence[0]] - 1, sequence[-1]
        previous = levels[kept[before]] if before >= 0 else base
        after = position[last] + 1
        # An isolate that is never closed reaches to the end of the paragraph.
        unclosed = classes[last] in _INITIATORS and last not in matching
        following = levels[kept[after]] if after < len(kept) and not unclosed else base
        result.append((sequence, _side(max(level, previous)), _side(max(level, following))))
    return result


def _matching_pdis(classes: Sequence[str]) -> dict[int, int]:
    """BD9: each isolate initiator that has one, with its PDI."""
    matching: dict[int, int] = {}
    opened: list[int] = []
    for index, kind in enumerate(classes):
        if kind in _INITIATORS:
            opened.append(index)
        elif kind == "PDI" and opened:
            matching[opened.pop()] = index
    return matching


def _side(level: int) -> str:
    return "R" if level % 2 else "L"


def _weak(kinds: list[str], start: str) -> None:
    """W1–W7, in place."""
    _marks_and_arabic_numbers(kinds, start)
    for index in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and (
            (before == "EN" and kind in {"ES", "CS"}) or (before == "AN" and kind == "CS")
        ):
            kinds[index] = before
    _terminators(kinds)
    strong = start
    for index, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:  # W6
            kinds[index] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            kinds[index] = "L"


def _marks_and_arabic_numbers(kinds: list[str], start: str) -> None:
    """W1–W3."""
    previous, strong = start, start
    for index, kind in enumerate(kinds):
        now = kind
        if now == "NSM":  # W1
            now = "ON" if previous in _INITIATORS or previous == "PDI" else previous
        previous = now
        if now in {"L", "R", "AL"}:
            strong = now
        elif now == "EN" and strong == "AL":  # W2
            now = "AN"
        kinds[index] = "R" if now == "AL" else now  # W3


def _terminators(kinds: list[str]) -> None:
    """W5: terminators beside European numbers belong to the number."""
    index = 0
    while index < len(kinds):
        if kinds[index] != "ET":
            index += 1
            continue
        stop = index
        while stop < len(kinds) and kinds[stop] == "ET":
            stop += 1
        if (index and kinds[index - 1] == "EN") or (stop < len(kinds) and kinds[stop] == "EN"):
            kinds[index:stop] = ["EN"] * (stop - index)
        index = stop


def _pairs(text: str, sequence: Sequence[int], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: pairs of places in ``sequence``, sorted by the opening one."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, index in enumerate(sequence):
        char = text[index]
        if kinds[place] != "ON":
            continue
        if char in _OPENING:
            if len(opened) == MAX_BRACKETS:
                break
            opened.append((_OPENING[char], place))
        elif char in _CLOSING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == _CLOSING[char]:
                    pairs.append((opened[depth][1], place))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _brackets(
    text: str,
    classes: Sequence[str],
    sequence: Sequence[int],
    kinds: list[str],
    *,
    level: int,
    start: str,
) -> None:
    """N0, in place: both brackets of a pair take one direction."""
    embedding = _side(level)
    for first, last in _pairs(text, sequence, kinds):
        inside = {_STRONG_AS.get(kind) for kind in kinds[first + 1 : last]} - {None}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = (_STRONG_AS.get(kind) for kind in reversed(kinds[:first]))
            direction = next((side for side in before if side), start)
        for place in (first, last):
            kinds[place] = direction
            following = place + 1
            while following < len(kinds) and classes[sequence[following]] == "NSM":
                kinds[following] = direction
                following += 1


def _neutral(kinds: list[str], *, level: int, start: str, end: str) -> None:
    """N1 and N2, in place."""
    index = 0
    while index < len(kinds):
        if kinds[index] not in _NEUTRAL:
            index += 1
            continue
        stop = index
        while stop < len(kinds) and kinds[stop] in _NEUTRAL:
            stop += 1
        before = _STRONG_AS[kinds[index - 1]] if index else start
        after = _STRONG_AS[kinds[stop]] if stop < len(kinds) else end
        side = before if before == after else _side(level)
        kinds[index:stop] = [side] * (stop - index)
        index = stop


def _implicit(kind: str, level: int) -> int:
    """I1 and I2."""
    if level % 2:
        return level + (kind != "R")
    return level + {"L": 0, "R": 1}.get(kind, 2)
