"""Operations as versions up to 15 of the format wrote them: one msgpack array for each.

``[type, id, hlc, device, author, fields, bases]``. Only read: such bundles may
lie in a folder or on a stick for years.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

import msgspec

from counsel_app.domain.ops import Op
from counsel_app.sync.header import Hex16
from counsel_app.sync.limits import MAX_BASES, MAX_FIELDS, MAX_OPS
from counsel_app.sync.opwire import Author, Clock, Name, announced
from counsel_app.sync.reasons import Fault, Reason

LAST_VERSION: Final = 15
"""The last version of the format that wrote rows."""

_Bases = Annotated[tuple[tuple[Clock, Hex16], ...], msgspec.Meta(max_length=MAX_BASES)]


class _Row(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    record_type: Name
    record_id: Name
    hlc: Clock
    device: Hex16
    author: Author
    # Any: the record's own description decides what a value may be (opcheck).
    fields: Annotated[dict[Name, Any], msgspec.Meta(min_length=1, max_length=MAX_FIELDS)]
    bases: Annotated[dict[Name, _Bases], msgspec.Meta(max_length=MAX_FIELDS)]


_decoder: Final = msgspec.msgpack.Decoder(Annotated[list[_Row], msgspec.Meta(max_length=MAX_OPS)])


def decode_rows(packed: bytes | memoryview, *, expected: int) -> list[Op]:
    """The operations of an old bundle that announced ``expected`` of them, values unchecked.

    Raises Fault. The count is looked at before anything is decoded.
    """
    if announced(packed) != expected:
        raise Fault(Reason.BAD_COUNT)
    try:
        rows = _decoder.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
    return [Op(**msgspec.structs.asdict(row)) for row in rows]
