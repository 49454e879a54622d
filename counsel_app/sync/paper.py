"""A photo or PDF inside a bundle: behind the record about it, and checked against that."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.domain.media import media_of
from counsel_app.domain.ops import Op
from counsel_app.domain.volunteering import MAX_PAPER, PAPER_TYPES
from counsel_app.sync.reasons import Fault, Reason

_LENGTH_SIZE: Final = 4
_DESCRIBED: Final = ("sha256", "size", "media_type")


def brings_paper(op: Op) -> bool:
    """Whether the operation tells of a paper all that its bytes are checked against."""
    return op.record_type == VolunteerPaper.TYPE and all(op.fields.get(one) for one in _DESCRIBED)


def join(packed_ops: bytes, content: bytes) -> bytes:
    """Length (4 bytes) | operations | the paper's bytes."""
    return len(packed_ops).to_bytes(_LENGTH_SIZE, "big") + packed_ops + content


def part(packed: memoryview) -> tuple[memoryview, bytes]:
    """The operations, still packed, and the paper. Raises Fault."""
    end = _LENGTH_SIZE + int.from_bytes(packed[:_LENGTH_SIZE], "big")
    if len(packed) < end:
        raise Fault(Reason.BAD_PAPER)
    if len(packed) - end > MAX_PAPER:
        raise Fault(Reason.OVERSIZE)
    return packed[_LENGTH_SIZE:end], bytes(packed[end:])


def check_paper(ops: Sequence[Op], content: bytes) -> None:
    """Raise Fault unless the one operation describes exactly these bytes.

    What they claim to be counts for nothing: only a photo or a PDF is kept.
    """
    if len(ops) != 1 or not brings_paper(ops[0]):
        raise Fault(Reason.BAD_PAPER)
    try:
        media = media_of(content)
    except AppError:
        raise Fault(Reason.BAD_PAPER) from None
    found = (sha256(content).hexdigest(), len(content), media.value)
    said = tuple(ops[0].fields[one] for one in _DESCRIBED)
    if found != said or media.value not in PAPER_TYPES:
        raise Fault(Reason.BAD_PAPER)
