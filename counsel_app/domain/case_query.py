"""What the case list is asked for: a chip, further filters, an order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Final

DUE_SOON: Final = timedelta(days=7)


class CaseFilter(StrEnum):
    """The chips above the case list."""

    OPEN = "open"
    MINE = "mine"
    DUE = "due"
    CLOSED = "closed"
    ERASE = "erase"
    """Kept long enough: may be erased, and should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilters:
    """Further filters; in each, one of the values has to hold. Empty: no filter."""

    region: tuple[str, ...] = ()
    counsellor: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    """Spoken languages."""
    service: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return not (self.region or self.counsellor or self.language or self.service)


class SortBy(StrEnum):
    """The columns by which the store sorts cases."""

    NEXT = "next"
    """The next date; the cases without one come last, the newest first."""
    NUMBER = "number"
    NAME = "name"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOrder:
    """In which order the cases come."""

    by: SortBy = SortBy.NEXT
    is_descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """All that decides which cases a list shows, and in which order."""

    chip: CaseFilter = CaseFilter.OPEN
    words: str = ""
    """Of a search, which goes through the cases of all chips."""
    filters: CaseFilters = field(default_factory=CaseFilters)
    order: CaseOrder = field(default_factory=CaseOrder)
