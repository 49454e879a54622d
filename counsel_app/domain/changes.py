"""What a use case changed, so that pages know whether to reload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counsel_app.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One record that was written; ``case_id`` is empty where it has no case."""

    record_type: str
    record_id: str
    case_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All records that one use case wrote."""

    records: tuple[Changed, ...] = ()

    def touches(self, record_type: type[Record], *, case: str = "") -> bool:
        """Whether a record of that type (of that case, if given) was written."""
        return any(
            changed.record_type == record_type.TYPE and case in ("", changed.case_id)
            for changed in self.records
        )

    def __or__(self, other: Changes) -> Changes:
        """Both changes together."""
        return Changes(records=self.records + other.records)


class _Anything(Changes):
    __slots__ = ()

    def touches(self, record_type: type[Record], *, case: str = "") -> bool:  # noqa: ARG002
        return True


ANYTHING: Final[Changes] = _Anything()
"""Nobody counted what: work was stopped between two transactions."""
