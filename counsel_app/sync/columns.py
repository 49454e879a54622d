"""One field of many operations, written so that a reader checks all of its values at once.

Objects cost more than bytes: a reader who makes one per value spends ten times
as long on making them as on decrypting the bundle. So values that repeat are
written once, and texts stay one run of letters until somebody asks for them.
Nothing is left unchecked by that: every value of a ``Few`` or an ``Each`` is
decoded against its field's type, and letters in Latin-1 cannot be wrong.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import Annotated, Any, Final, TypeAlias

import msgspec

from counsel_app.domain.ops import Wire
from counsel_app.domain.records import MAX_TEXT
from counsel_app.sync.reasons import Fault, Reason

_ELSEWHERE: Final = -1
_BYTE: Final = 256
_BYTES: Final = bytes(range(_BYTE))
_WIDEST_LETTER: Final = 4
_MOST_SHARED: Final = 65_536
_WORTH_SHARING: Final = 100
"""Encoded bytes: a longer value is written wherever it occurs, so that few bytes
cannot stand for many."""
_LONG_TEXT: Final = 16
"""Letters from which on a text is better kept in a run; a date is never that long."""
_CELL: Final = 128
"""Bytes that one value takes at least once it is an object in a record's fields."""

_encode: Final = msgspec.msgpack.Encoder(order="deterministic").encode
_decode: Final = msgspec.msgpack.Decoder(list[Any]).decode
_encoded: Final = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode


class Each(msgspec.Struct, frozen=True, array_like=True, tag="each", forbid_unknown_fields=True):
    """One value per operation."""

    values: msgspec.Raw


class Few(msgspec.Struct, frozen=True, array_like=True, tag="few", forbid_unknown_fields=True):
    """Values that repeat, and per operation which of them.

    Up to 256 values that is one byte, from there on two, the lower one first.
    """

    values: msgspec.Raw
    places: memoryview


class Texts(msgspec.Struct, frozen=True, array_like=True, tag="texts", forbid_unknown_fields=True):
    """Letters of all texts in one run of Latin-1, and how many belong to each operation.

    A length of -1 stands for the next of ``others``: text in other letters, or no value. One
    length alone is that of every text.
    """

    lengths: list[Annotated[int, msgspec.Meta(ge=_ELSEWHERE, le=MAX_TEXT)]]
    letters: memoryview
    others: msgspec.Raw


Column: TypeAlias = Each | Few | Texts
Whole: TypeAlias = Callable[[], Sequence[Any]]
"""Gives the values of a checked column, one per operation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldReader:
    """How the values of one field are read.

    ``decoder`` refuses wrong types and sizes; ``fits``, where there is one, looks at what no type
    says. ``is_text``: whether letters alone are such values. ``is_as_it_travels``: whether what
    is decoded is the value itself, and not only the proof that it is one.
    """

    decoder: msgspec.msgpack.Decoder[list[Any]]
    fits: Callable[[Sequence[Any]], bool] | None = None
    is_text: bool = False
    is_as_it_travels: bool = True

    def read(self, raw: msgspec.Raw) -> list[Any]:
        """The values in ``raw``, every one checked; raises Fault."""
        try:
            values = self.decoder.decode(raw)
        except msgspec.ValidationError:
            raise Fault(Reason.NOT_IN_SCHEMA) from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise Fault(Reason.BAD_OPS) from None
        if self.fits is not None and not self.fits(values):
            raise Fault(Reason.NOT_IN_SCHEMA)
        return values

    def whole(self, raw: msgspec.Raw, values: list[Any]) -> Whole:
        """What gives the values as they travel, once ``read`` has given ``values``."""
        return partial(_itself, values) if self.is_as_it_travels else partial(_decode, raw)


def column(values: Sequence[Wire]) -> Column:
    """The column of these values, one per operation."""
    letters = sum(len(value) for value in values if type(value) is str)
    # A bool is an int and equals it; encoded they differ.
    keys = [value if type(value) is str else _encode(value) for value in values]
    distinct = dict(zip(keys, values, strict=True))
    is_long = letters > _LONG_TEXT * len(values)
    # Reading a long text costs less than looking up which of many it is.
    most = _BYTE if is_long else _MOST_SHARED
    if len(distinct) <= min(most, len(values) // 2) and all(
        _size(value) <= _WORTH_SHARING for value in distinct.values()
    ):
        # The most frequent first: what a reader looks at one by one is then rare.
        often = [key for key, _ in Counter(keys).most_common()]
        place = {key: number for number, key in enumerate(often)}
        shared = _raw([distinct[key] for key in often])
        return Few(shared, _packed([place[key] for key in keys], len(place)))
    return _texts(values) if is_long else Each(_raw(values))


def _packed(places: Sequence[int], most: int) -> memoryview:
    return memoryview(bytes(places) if most <= _BYTE else struct.pack(f"<{len(places)}H", *places))


def _texts(values: Sequence[Wire]) -> Texts:
    lengths: list[int] = []
    letters: list[bytes] = []
    others: list[Wire] = []
    for value in values:
        narrow = _narrow(value)
        if narrow is None:
            lengths.append(_ELSEWHERE)
            others.append(value)
        else:
            lengths.append(len(narrow))
            letters.append(narrow)
    are_alike = not others and len(set(lengths)) == 1
    return Texts(lengths[:1] if are_alike else lengths, memoryview(b"".join(letters)), _raw(others))


def _narrow(value: Wire) -> bytes | None:
    if type(value) is not str or len(value) > MAX_TEXT:
        return None
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return None


def _raw(values: Sequence[Wire]) -> msgspec.Raw:
    return msgspec.Raw(_encode(values))


def _size(value: Wire) -> int:
    return len(_encode(value))


def read(written: Column, reader: FieldReader, *, count: int) -> tuple[Whole, int]:
    """Check every value of a column of ``count`` operations.

    Returns what gives the values, and how many bytes they may take as objects. Raises Fault.
    """
    if isinstance(written, Few):
        return _read_few(written, reader, count)
    if isinstance(written, Texts):
        return _read_texts(written, reader, count)
    values = reader.read(written.values)
    if len(values) != count:
        raise Fault(Reason.BAD_OPS)
    return reader.whole(written.values, values), count * _CELL


def _read_few(written: Few, reader: FieldReader, count: int) -> tuple[Whole, int]:
    values, places = reader.read(written.values), bytes(written.places)
    is_byte = len(values) <= _BYTE
    if len(places) != count * (1 if is_byte else 2) or not values:
        raise Fault(Reason.BAD_OPS)
    if not (_are_below(places, len(values)) if is_byte else _pairs_are_below(places, len(values))):
        raise Fault(Reason.BAD_OPS)
    whole = partial(_spread, reader.whole(written.values, values), places, is_byte)
    return whole, count * max(_widest(written.values, values), _CELL)


def _are_below(places: bytes, most: int) -> bool:
    """Whether every byte is less than ``most``: deleting those that are leaves nothing."""
    return not places.translate(None, _BYTES[:most])


def _pairs_are_below(places: bytes, most: int) -> bool:
    """Whether every number of two bytes, the lower one first, is less than ``most``."""
    low, high = places[::2], places[1::2]
    top = (most - 1) // _BYTE
    if not _are_below(high, top + 1):
        return False
    rest = most - top * _BYTE
    at = high.find(top)
    while at >= 0:
        if low[at] >= rest:
            return False
        at = high.find(top, at + 1)
    return True


def _widest(raw: msgspec.Raw, values: Sequence[Any]) -> int:
    """How many bytes the largest of some values of one type takes, at most."""
    if _WIDEST_LETTER * len(raw) <= _CELL:
        return _CELL
    if isinstance(values[0], str):
        return _WIDEST_LETTER * max(map(len, values))
    return max(map(len, _encoded(raw))) if isinstance(values[0], list) else 0


def _read_texts(written: Texts, reader: FieldReader, count: int) -> tuple[Whole, int]:
    if not reader.is_text:
        raise Fault(Reason.NOT_IN_SCHEMA)
    lengths, others = written.lengths, reader.read(written.others)
    if len(lengths) == 1 and not others:
        if lengths[0] * count != len(written.letters):
            raise Fault(Reason.BAD_OPS)
        return partial(_cut, lengths * count, written.letters, others), count * _CELL
    elsewhere = lengths.count(_ELSEWHERE)
    is_whole = sum(lengths) + elsewhere == len(written.letters) and elsewhere == len(others)
    if len(lengths) != count or not is_whole:
        raise Fault(Reason.BAD_OPS)
    return partial(_cut, lengths, written.letters, others), count * _CELL


def _itself(values: list[Any]) -> list[Any]:
    return values


def _spread(whole: Whole, places: bytes, is_byte: bool) -> list[Any]:  # noqa: FBT001  a partial
    which = places if is_byte else struct.unpack(f"<{len(places) // 2}H", places)
    return list(map(whole().__getitem__, which))


def _cut(lengths: list[int], letters: memoryview, others: list[Any]) -> list[Any]:
    text = str(letters, "latin-1")
    if not others:
        ends = list(accumulate(lengths, initial=0))
        return list(map(text.__getitem__, map(slice, ends, ends[1:])))
    rest, found, at = iter(others), [], 0
    for length in lengths:
        found.append(next(rest) if length == _ELSEWHERE else text[at : at + length])
        at += max(length, 0)
    return found
