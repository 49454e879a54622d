"""The pseudonymous columns that figures are counted from: no name, no text, no exact age.

The same tables come from a case file, into DuckDB, and lie as Parquet before a
cluster. Keys are numbers that mean nothing outside one base; a code that was
not stated is an empty text, a day or number that was not is null.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

KEY, CODE, DAY, NUMBER = "int64", "string", "date", "int32"

TABLES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "person": {
            "person": KEY,
            "age_group": CODE,
            "sex": CODE,
            "origin": CODE,
            "status": CODE,
            "german": CODE,
            "procedure": CODE,
        },
        "file": {
            "file": KEY,
            "person": KEY,
            "region": CODE,
            "service": CODE,
            "housing": CODE,
            "closure": CODE,
            "contact_on": DAY,
            "appointment_on": DAY,
            "closed_on": DAY,
        },
        "talk": {
            "file": KEY,
            "held_on": DAY,
            "minutes": NUMBER,
            "place": CODE,
            "language": CODE,
            "interpreter": CODE,
        },
        "topic": {"held_on": DAY, "topic": CODE},
        "referral": {"sent_on": DAY, "office": CODE, "result": CODE, "wait": CODE},
        "demand": {"noted_on": DAY, "region": CODE, "course": CODE, "instrument": CODE},
        "reason": {"noted_on": DAY, "reason": CODE},
        "contract": {"file": KEY, "signed_on": DAY, "instrument": CODE, "broker": CODE},
        "event": {"held_on": DAY, "kind": CODE, "heads": NUMBER},
        "assignment": {"volunteer": KEY, "begun_on": DAY, "ended_on": DAY},
        "note": {"written_on": DAY, "happening": CODE},
        "hours": {"worked_on": DAY, "minutes": NUMBER},
        "course": {"kind": CODE, "places": NUMBER, "free": NUMBER},
        "opening": {"kind": CODE, "places": NUMBER, "free": NUMBER},
    }
)
"""Table → column → type. A case is called ``file`` here: ``case`` is a word of SQL."""

Columns = Sequence[Sequence[Any]]
"""The columns of one table in the order of ``TABLES``; days as ``YYYY-MM-DD``."""
Base = Mapping[str, Columns]
"""Every table of ``TABLES``."""
