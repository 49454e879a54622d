"""Made-up regions, as columns and as values, and the plainest way to count them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import Any

from counsel_app.domain.codes import code_list
from counsel_app.regional.base import TABLES, Base
from counsel_app.regional.statistics import Statistics

Row = dict[str, Any]


@dataclass(slots=True)
class Region:
    """Rows of every table of ``regional.base``; what is not given is blank."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in TABLES})

    def add(self, table: str, **given: Any) -> None:
        blank = {c: "" if kind == "string" else None for c, kind in TABLES[table].items()}
        assert given.keys() <= blank.keys()
        self.rows[table].append(blank | given)

    def person(self, number: int, *, file: Row | None = None, **given: Any) -> None:
        """A person with one case of the same number."""
        self.add("person", person=number, **given)
        self.add("file", file=number, person=number, **(file or {}))

    @property
    def base(self) -> Base:
        """The same as columns; days as text."""
        return {
            table: [[_text(row[column]) for row in self.rows[table]] for column in columns]
            for table, columns in TABLES.items()
        }


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def count_plainly(region: Region, first: date, last: date) -> Statistics:
    """The figures of a period by going through the rows one by one."""

    def within(day: date | None) -> bool:
        return day is not None and first <= day <= last

    def meets(begun: date | None, ended: date | None) -> bool:
        return (begun is None or begun <= last) and (ended is None or ended >= first)

    rows = region.rows
    files = [f for f in rows["file"] if meets(f["contact_on"], f["closed_on"])]
    known = {p["person"]: p for p in rows["person"]}
    blank = dict.fromkeys(TABLES["person"], "")
    people = [known.get(number, blank) for number in {f["person"] for f in files}]
    ended = [f for f in files if f["closed_on"] is not None and f["closed_on"] <= last]
    of_file = {f["file"]: f for f in rows["file"]}
    talks = [t for t in rows["talk"] if within(t["held_on"])]
    referrals = [r for r in rows["referral"] if within(r["sent_on"])]
    demands = [d for d in rows["demand"] if within(d["noted_on"])]
    contracts = [c for c in rows["contract"] if within(c["signed_on"])]
    events = [e for e in rows["event"] if within(e["held_on"])]
    given = [a for a in rows["assignment"] if meets(a["begun_on"], a["ended_on"])]
    notes = [n for n in rows["note"] if within(n["written_on"])]
    waits = [
        (f["appointment_on"] - f["contact_on"]).days
        for f in files
        if f["appointment_on"] and f["contact_on"]
    ]
    band = code_list("age_groups").parent

    def origin(contract: Row) -> str:
        person = of_file.get(contract["file"], {}).get("person")
        return str(known.get(person, blank)["origin"])

    def by(codes: str, found: Any, *, mentions: bool = False) -> dict[str, int]:
        lists = [code.code for name in codes.split("+") for code in code_list(name)]
        counts = Counter(code if code in lists else "" for code in found)
        order = [*lists] if mentions else [*lists, ""]
        return {code: counts[code] for code in order if counts[code]}

    ages = [p["age_group"] for p in people]
    tables = {
        "band": by("age_bands", map(band, ages)),
        "age_u25": by("age_groups", [a for a in ages if band(a) == "U25"]),
        "age_ue25": by("age_groups", [a for a in ages if band(a) == "UE25"]),
        "sex": by("sexes", [p["sex"] for p in people]),
        "origin": by("origin_regions", [p["origin"] for p in people]),
        "status": by("status_groups", [p["status"] for p in people]),
        "german": by("cefr", [p["german"] for p in people]),
        "procedure": by("procedure_groups", [p["procedure"] for p in people]),
        "region": by("regions", [f["region"] for f in files]),
        "service": by("services", [f["service"] for f in files]),
        "housing": by("housing_groups", [f["housing"] for f in files]),
        "ending": by("case_states", ["CLOSED" if f in ended else "OPEN" for f in files]),
        "closure": by("closure_reasons", [f["closure"] for f in ended]),
        "topic": by(
            "topics", [t["topic"] for t in rows["topic"] if within(t["held_on"])], mentions=True
        ),
        "district": by("regions", [of_file.get(t["file"], {}).get("region", "") for t in talks]),
        "place": by("places", [t["place"] for t in talks]),
        "language": by("languages", [t["language"] for t in talks]),
        "interpreter": by("interpreters", [t["interpreter"] for t in talks]),
        "unmet": by("languages", [t["language"] for t in talks if t["interpreter"] == "UNMET"]),
        "office": by("institution_kinds", [r["office"] for r in referrals]),
        "result": by("referral_results", [r["result"] for r in referrals]),
        "rejected": by(
            "institution_kinds",
            [r["office"] for r in referrals if r["result"] == "REJECTED_STATUS"],
        ),
        "wait": by("wait_groups", [r["wait"] for r in referrals]),
        "demand_region": by("regions", [d["region"] for d in demands]),
        "demand_offer": by(
            "courses+instruments", [d["course"] or d["instrument"] for d in demands]
        ),
        "reason": by(
            "demand_reasons",
            [r["reason"] for r in rows["reason"] if within(r["noted_on"])],
            mentions=True,
        ),
        "instrument": by("instruments", [c["instrument"] for c in contracts]),
        "contract_origin": by("origin_regions", [origin(c) for c in contracts]),
        "broker": by("institution_kinds", [c["broker"] for c in contracts]),
        "heads": by(
            "group_event_kinds", [e["kind"] for e in events for _ in range(e["heads"] or 0)]
        ),
        "happening": by("happenings", [n["happening"] for n in notes]),
    }
    return Statistics(
        first=first,
        last=last,
        totals={
            "persons": len(people),
            "cases": len(files),
            "contacts": len(talks),
            "minutes": sum(t["minutes"] or 0 for t in talks),
            "referrals": len(referrals),
            "demands": len(demands),
            "contracts": len(contracts),
            "events": len(events),
            "heads": sum(e["heads"] or 0 for e in events),
            "volunteers": len({a["volunteer"] for a in given}),
            "notes": len(notes),
            "given_minutes": sum(
                h["minutes"] or 0 for h in rows["hours"] if within(h["worked_on"])
            ),
        },
        tables=tables,
        median_wait_days=float(median(waits)) if waits else None,
        waits=len(waits),
        tasks=len(given),
    )
