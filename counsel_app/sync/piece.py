"""A piece of a case's document on its way to another counsellor, as it lies in a bundle.

A scan may be larger than a bundle: it travels in pieces of one size, each
sealed by itself, and the receiver's record of it says what they must add up to.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from counsel_app.domain.media import MAX_BYTES
from counsel_app.sync.header import Hex64
from counsel_app.sync.reasons import Fault, Reason

PIECE_BYTES: Final = 7 * 1024 * 1024
"""With what stands around it less than ``SMALL_PLAIN``, and whole chunks of the case file."""
MAX_THUMBNAIL: Final = 128 * 1024
_JPEG: Final = b"\xff\xd8\xff"

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class Piece(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The bytes of a document from ``start`` on; ``size`` and ``sha256`` are the whole one's.

    ``thumbnail`` is the small picture (JPEG) that goes with the first piece.
    """

    transfer_id: Id
    attachment_id: Id
    sha256: Hex64
    size: Annotated[int, msgspec.Meta(ge=1, le=MAX_BYTES)]
    start: Annotated[int, msgspec.Meta(ge=0, lt=MAX_BYTES)]
    content: Annotated[bytes, msgspec.Meta(max_length=PIECE_BYTES)]
    thumbnail: Annotated[bytes, msgspec.Meta(max_length=MAX_THUMBNAIL)] = b""

    @property
    def without_content(self) -> Piece:
        """What it says of itself: a folder full of pieces must fit into memory."""
        return msgspec.structs.replace(self, content=b"", thumbnail=b"")


_encoder: Final = msgspec.msgpack.Encoder()
_decoder: Final = msgspec.msgpack.Decoder(Piece)


def encode_piece(piece: Piece) -> bytes:
    """The piece as it is sealed."""
    return _encoder.encode(piece)


def decode_piece(packed: bytes | memoryview, *, expected: int) -> Piece:
    """The one piece of a bundle that announced ``expected``; raises Fault."""
    if expected != 1:
        raise Fault(Reason.BAD_COUNT)
    try:
        piece: Piece = _decoder.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_PIECE) from None
    is_whole = len(piece.content) == min(PIECE_BYTES, piece.size - piece.start)
    is_picture = piece.thumbnail == b"" or (piece.start == 0 and piece.thumbnail.startswith(_JPEG))
    if piece.start % PIECE_BYTES or not piece.content or not is_whole or not is_picture:
        raise Fault(Reason.BAD_PIECE)
    return piece
