"""What an interpreter is told of an appointment, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Spoken name, language, place and time (``Audience.SLIP``).

    A value of its own and no record: what an interpreter may have is all that
    there is a field for.
    """

    spoken_name: str
    language: str
    """A code of the list of languages."""
    on: date
    at: str = ""
    place: str = ""
