"""Between operations and the rows of the journal."""

from __future__ import annotations

from typing import Any

import msgspec

from counsel_app.domain.ops import Op


def to_op(row: Any) -> Op:
    """The operation in a journal row."""
    record_type, record_id, hlc, device, author, body = row[:6]
    fields, bases = msgspec.json.decode(body)
    return Op(
        record_type=record_type,
        record_id=record_id,
        hlc=hlc,
        device=device,
        author=author,
        fields=fields,
        bases={n: tuple((stamp, by) for stamp, by in versions) for n, versions in bases.items()},
    )


def covers(stored: Op, op: Op) -> bool:
    """Whether ``stored``, of the same version, says everything that ``op`` says."""
    return all(
        name in stored.fields and stored.fields[name] == value for name, value in op.fields.items()
    ) and all(set(bases) <= set(stored.bases.get(name, ())) for name, bases in op.bases.items())
