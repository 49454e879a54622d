"""``linkage``: who of many people may be the same, against bare Splink on ready columns.

Ours begins with names and dates as they stand in the case files: reading
them in any script, weighing how rare a name is, finding pairs, sorting them.
The limit is the same Splink with the same settings on a table that is there.
``COUNSEL_BENCH_PEOPLE`` takes another number of people: fewer make Splink
quick and our share large, so that the goal is one for a million alone.
"""

from __future__ import annotations

import os
import tomllib
from datetime import date, timedelta
from random import Random
from typing import Final

from anyascii import anyascii

from counsel_app.domain.client import Client
from counsel_app.domain.linkage import comparable
from counsel_app.domain.resources import read_text
from counsel_app.regional.linkage import LIKELY, connection, pairs, predict
from counsel_app.regional.person_columns import columns
from tests.bench.measure import Result, seconds

GOAL: Final = 1.5
PEOPLE: Final = 1_000_000


def measure() -> Result:
    """One run of each after a small one of each."""
    count = int(os.environ.get("COUNSEL_BENCH_PEOPLE", PEOPLE))
    _both(_people(2_000))
    ours, limit, found = _both(_people(count))
    return Result(
        name="linkage",
        goal=GOAL,
        ours_s=ours,
        limit_s=limit,
        against=f"Splink with the same settings on ready columns of {count} people",
        beside={"people": count, "pairs": found},
    )


def _both(people: list[Client]) -> tuple[float, float, int]:
    found = []
    ours = seconds(lambda: found.append(len(pairs([comparable(one, anyascii) for one in people]))))
    table = columns([comparable(one, anyascii) for one in people], connection())
    assert table is not None
    limit = seconds(lambda: predict(table, LIKELY))
    return ours, limit, found[0]


def _people(count: int) -> list[Client]:
    """Made-up people as in the large demo; one in ten was met twice."""
    peoples = tomllib.loads(read_text("demo/scale.toml"))["people"]
    chance = Random(7)
    found: list[Client] = []
    while len(found) < count:
        of = chance.choice(peoples)
        sex = chance.choice("wm")
        # Of the few given names with a syllable more, many; people share them unevenly.
        given = chance.choice(of["women" if sex == "w" else "men"])
        middle = of["syllables"][int(12 * chance.random() ** 2)]
        family = [chance.choice(of["syllables"]) for _ in range(chance.choice((3, 4)))]
        born = date(1955, 1, 1) + timedelta(days=int(20_800 * chance.random()))
        for again in range(2 if chance.random() < 0.1 else 1):
            script = 1 if again and of["script"] else 0
            name = f"{given[script]}{middle[script]} {''.join(part[script] for part in family)}"
            found.append(
                Client(
                    id=f"{len(found):036}",
                    chosen_name=name.title(),
                    birth_date=born if chance.random() < 0.85 else born.replace(month=1, day=1),
                    sex=sex,
                    nationalities=(of["countries"][0],),
                )
            )
    return found[:count]
