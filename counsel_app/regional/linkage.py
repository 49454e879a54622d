"""Who may be the same person in a merged file: Splink on DuckDB, in memory alone.

The weights stand in code and are not trained: a file of a hundred people
gives nothing to train on, and the same people must get the same answer
tomorrow. How rare a name is comes from the file itself. Readable and keyed
tokens go the same way.
"""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log2
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.linkage import (
    CONTACT,
    DAY,
    MONTH_DAY,
    ORIGIN,
    PARTS,
    PLACE,
    TURNED,
    YEAR,
    YEAR_DAY,
    YEAR_MONTH,
    Comparable,
    Pieces,
    key_mark,
    pieces,
)

if TYPE_CHECKING:
    import pyarrow as pa

LIKELY: Final = 0.5
"""From this probability on somebody should look."""
_MEMORY: Final = "4GB"
_CLOSED: Final = (
    "SET temp_directory = ''",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    # Last: from here on no setting that reaches the disk can be changed.
    "SET enable_external_access = false",
)
_SCALE: Final = 1 << 24
"""A token is its number times this, plus its weight: a sum of tokens holds the sum of weights."""
_ANSWERED: Final[dict[bytes, tuple[Pair, ...]]] = {}
"""The latest answers by a digest of what was asked: a page asks again after every decision.
No name is kept in it."""
_MOST_ANSWERS: Final = 4
_COUNT: Final = 1 << 16
"""A sound also counts itself, above its weight."""
_BITS: Final = 16
"""Weights are counted in sixteenths of a bit."""
_SMOOTH: Final = 10
_CROWD: Final = 50
"""From so many people on, how common a name is where they come from can be told."""
_MOST_IN_ONE_BLOCK: Final = 300
"""Who shares a key with more people than this is compared through other keys."""
_MATCHES_PER_PERSON: Final = 0.25
_SEXES: Final = {"w": 1, "m": 2, "d": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two people who may be one; ``one`` sorts before ``other``."""

    one: str
    other: str
    probability: float


def pairs(people: Sequence[Comparable], *, at_least: float = LIKELY) -> tuple[Pair, ...]:
    """Everybody who may be somebody else in the file, the likeliest first.

    Only tokens of one key are compared: of people whose tokens were made with
    different keys nothing can be said.
    """
    asked = hashlib.sha256(repr((people, at_least)).encode()).digest()
    if asked in _ANSWERED:
        return _ANSWERED[asked]
    groups: dict[str, list[Comparable]] = {}
    for person in people:
        groups.setdefault(key_mark(person), []).append(person)
    found = [pair for group in groups.values() for pair in _pairs(group, at_least)]
    answer = tuple(sorted(found, key=lambda pair: (-pair.probability, pair.one, pair.other)))
    while len(_ANSWERED) >= _MOST_ANSWERS:
        _ANSWERED.pop(next(iter(_ANSWERED)))
    _ANSWERED[asked] = answer
    return answer


def _pairs(people: Sequence[Comparable], at_least: float) -> list[Pair]:
    table = columns(people)
    if table is None:
        return []
    scored = predict(table, at_least)
    ids = [person.id for person in people]
    found = []
    for left, right, probability in scored:
        one, other = sorted((ids[left], ids[right]))
        found.append(Pair(one=one, other=other, probability=probability))
    return found


def predict(table: pa.Table, at_least: float) -> list[tuple[int, int, float]]:
    """Splink over ready columns: row, row, probability."""
    from splink import DuckDBAPI, Linker

    logging.getLogger("splink").setLevel(logging.ERROR)
    database = connection()
    try:
        api = DuckDBAPI(connection=database)
        linker = Linker(
            api.register(table),
            settings(table.num_rows),
            log_level=logging.ERROR,
        )
        scored = linker.inference.predict(threshold_match_probability=at_least)
        rows = database.execute(
            "SELECT unique_id_l, unique_id_r, match_probability"  # noqa: S608  a name of Splink's own
            f" FROM {scored.physical_name}"
        ).fetchall()
    finally:
        database.close()
    return [(int(left), int(right), float(probability)) for left, right, probability in rows]


def connection() -> Any:
    """DuckDB that leaves nothing on the disk, fetches nothing and takes a share of the memory."""
    import duckdb

    database = duckdb.connect(":memory:", config={"memory_limit": _MEMORY})
    for setting in _CLOSED:
        database.execute(setting)
    return database


def columns(people: Sequence[Comparable]) -> pa.Table | None:
    """What Splink compares, one row per person; None where nobody shares anything.

    Numbers stand for tokens, so that readable and keyed ones cost the same.
    """
    if len(people) < 2:  # noqa: PLR2004  two make a pair
        return None
    import pyarrow as pa

    taken = [pieces(person) for person in people]
    numbers: dict[str, int] = {}
    places = Counter(place for one in taken for place in one.kinds.get(PLACE, ()))
    total = len(people) + _SMOOTH
    sounds, names = _shares(taken)

    def weighed(name: str, bits: float, counts: int = 0) -> int:
        number = numbers.setdefault(name, len(numbers) + 1)
        return number * _SCALE + counts + max(round(bits * _BITS), 0)

    heard_as = {one: weighed(f"s{one}", -log2(share), _COUNT) for one, share in sounds.items()}
    # On top of its sound the same spelling says what the sound left open.
    spelled = {
        part: weighed(f"n{part}", log2(sounds[part[1]] / share)) for part, share in names.items()
    }
    placed = {one: weighed(f"l{one}", log2(total / count)) for one, count in places.items()}
    rows: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
    for number, (person, one) in enumerate(zip(people, taken, strict=True)):
        mine = sorted({heard_as[heard] for _, heard in one.parts})
        born = {
            kind: _one(numbers, kind, one.kinds.get(kind))
            for kind in (DAY, TURNED, YEAR_MONTH, MONTH_DAY, YEAR_DAY, YEAR)
        }
        rows["unique_id"].append(number)
        rows["heard"].append(mine + sorted({spelled[part] for part in one.parts}))
        rows["parts"].append(int(next(iter(one.kinds.get(PARTS, ())), 0)))
        rows["day"].append(born[DAY])
        rows["turned"].append(born[TURNED])
        rows["year_month"].append(born[YEAR_MONTH])
        rows["month_day"].append(born[MONTH_DAY])
        rows["year_day"].append(born[YEAR_DAY])
        rows["year"].append(born[YEAR])
        rows["sex"].append(_SEXES.get(person.sex))
        rows["origins"].append(_many(numbers, ORIGIN, one.kinds.get(ORIGIN)))
        rows["contacts"].append(_many(numbers, CONTACT, one.kinds.get(CONTACT)))
        rows["places"].append(sorted(placed[place] for place in one.kinds.get(PLACE, ())))
        rows["blocks"].append(_blocks(mine, born, rows["contacts"][-1]))
    counted = Counter(block for blocks in rows["blocks"] for block in blocks)
    if max(counted.values(), default=0) < 2:  # noqa: PLR2004  nobody shares anything
        return None
    common = {block for block, count in counted.items() if count > _MOST_IN_ONE_BLOCK}
    if common:
        rows["blocks"] = [[b for b in blocks if b not in common] for blocks in rows["blocks"]]
    kinds = {name: pa.int64() for name in _COLUMNS}
    kinds |= {name: pa.list_(pa.int64()) for name in _LISTS}
    return pa.table({name: pa.array(rows[name], kinds[name]) for name in _COLUMNS})


_LISTS: Final = ("heard", "origins", "contacts", "places", "blocks")
_COLUMNS: Final = (
    "unique_id",
    "parts",
    "day",
    "turned",
    "year_month",
    "month_day",
    "year_day",
    "year",
    "sex",
    *_LISTS,
)


def _shares(
    taken: Sequence[Pieces],
) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """How many carry a sound, and how many a spelling: among all, or where they come from.

    The larger share counts. A name that is rare here and common in one
    country says little of two people who both come from there.
    """
    crowds: Counter[str] = Counter()
    sounds: Counter[tuple[str, str]] = Counter()
    names: Counter[tuple[str, tuple[str, str]]] = Counter()
    for one in taken:
        for origin in ("", *one.kinds.get(ORIGIN, ())):
            crowds[origin] += 1
            sounds.update((origin, heard) for heard in {heard for _, heard in one.parts})
            names.update((origin, part) for part in one.parts)
    heard: dict[str, float] = {}
    spelled: dict[tuple[str, str], float] = {}
    for (origin, sound), count in sounds.items():
        if not origin or crowds[origin] >= _CROWD:
            share = count / (crowds[origin] + _SMOOTH)
            heard[sound] = max(heard.get(sound, 0.0), share)
    for (origin, part), count in names.items():
        if not origin or crowds[origin] >= _CROWD:
            share = count / (crowds[origin] + _SMOOTH)
            spelled[part] = max(spelled.get(part, 0.0), share)
    return heard, spelled


def _one(numbers: dict[str, int], kind: str, said: Iterable[str] | None) -> int | None:
    return next(
        (numbers.setdefault(f"{kind}{text}", len(numbers) + 1) for text in said or ()), None
    )


def _many(numbers: dict[str, int], kind: str, said: Iterable[str] | None) -> list[int]:
    return sorted(numbers.setdefault(f"{kind}{text}", len(numbers) + 1) for text in said or ())


def _blocks(sounds: list[int], born: dict[str, int | None], contacts: list[int]) -> list[int]:
    """Two people are compared where one of these agrees.

    Two sounds of the name; one sound with two of the three numbers of the
    birth date; the whole birth date; a telephone number.
    """
    heard = [sound // _SCALE for sound in sounds]
    found = {one << 31 | other for one, other in combinations(sorted(heard), 2)}
    for kind in (YEAR_MONTH, MONTH_DAY, YEAR_DAY):
        day = born[kind]
        if day is not None:
            found.update(1 << 62 | day << 31 | one for one in heard)
    if born[DAY] is not None:
        found.add(-(born[DAY] or 0))
    found.update(-contact for contact in contacts)
    return sorted(found)


def settings(people: int) -> Any:
    """What Splink weighs, and by how much; from code, so that every engine weighs alike."""
    import splink.comparison_level_library as levels
    from splink import SettingsCreator, block_on
    from splink.comparison_library import CustomComparison

    def level(condition: str, m: float, u: float) -> Any:
        return levels.CustomLevel(condition).configure(m_probability=m, u_probability=u)

    def unknown(condition: str) -> Any:
        return levels.CustomLevel(condition).configure(is_null_level=True)

    def otherwise(m: float, u: float) -> Any:
        return levels.ElseLevel().configure(m_probability=m, u_probability=u)

    weight = CustomComparison(
        [
            unknown("parts_l = 0 OR parts_r = 0"),
            # From below: most pairs have little in common and are done at once.
            level(f"{_SHARED} = 0", 0.02, 0.9),
            *(
                level(f"{_SHARED} % {_COUNT} < {(bits + 1) * _BITS}", 0.9, 2 ** -(bits + 0.5))
                for bits in range(2, _MOST_BITS)
            ),
            otherwise(0.9, 2.0**-_MOST_BITS),
        ],
        output_column_name="weight",
    )
    parts = CustomComparison(
        [
            unknown(f"parts_l = 0 OR parts_r = 0 OR {_SHARED} = 0"),
            level(f"{_SHARED} < {2 * _COUNT} AND {_FEWER} > 1", 0.25, 1.0),
            level(f"{_SHARED} < {2 * _COUNT}", 0.6, 1.0),
            level(f"{_SHARED} < {_FEWER} * {_COUNT}", 0.05, 1.0),
            otherwise(0.95, 1.0),
        ],
        output_column_name="parts",
    )
    birth = CustomComparison(
        [
            unknown("year_l IS NULL OR year_r IS NULL"),
            level("day_l = day_r", 0.85, 1 / 15_000),
            level("turned_l = turned_r", 0.03, 1 / 15_000),
            level(
                "year_month_l = year_month_r OR month_day_l = month_day_r"
                " OR year_day_l = year_day_r",
                0.09,
                0.006,
            ),
            level("(day_l IS NULL OR day_r IS NULL) AND year_l = year_r", 0.9, 0.035),
            level("day_l IS NULL OR day_r IS NULL", 0.04, 0.95),
            otherwise(0.015, 0.99),
        ],
        output_column_name="birth",
    )
    sex = CustomComparison(
        [
            unknown("sex_l IS NULL OR sex_r IS NULL"),
            # Whoever shares a name mostly shares the sex, too.
            level("sex_l = sex_r", 0.97, 0.8),
            otherwise(0.03, 0.2),
        ],
        output_column_name="sex",
    )
    origin = CustomComparison(
        [
            unknown("len(origins_l) = 0 OR len(origins_r) = 0"),
            level("len(list_intersect(origins_l, origins_r)) > 0", 0.96, 0.25),
            otherwise(0.04, 0.75),
        ],
        output_column_name="origin",
    )
    contact = CustomComparison(
        [
            unknown("len(contacts_l) = 0 OR len(contacts_r) = 0"),
            level("len(list_intersect(contacts_l, contacts_r)) > 0", 0.6, 0.0005),
            otherwise(0.4, 0.9995),
        ],
        output_column_name="contact",
    )
    place = CustomComparison(
        [
            unknown("len(places_l) = 0 OR len(places_r) = 0"),
            # Hundreds live at the address of a shelter: however rare the words, not more.
            level(f"{_PLACE} >= 16", 0.5, 0.004),
            level(f"{_PLACE} >= 6", 0.2, 0.03),
            otherwise(0.3, 0.966),
        ],
        output_column_name="place",
    )
    return SettingsCreator(
        link_type="dedupe_only",
        probability_two_random_records_match=min(_MATCHES_PER_PERSON * 2 / (people - 1), 0.5),
        comparisons=[weight, parts, birth, sex, origin, contact, place],
        blocking_rules_to_generate_predictions=[block_on("blocks", arrays_to_explode=["blocks"])],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )


_MOST_BITS: Final = 30
_SHARED: Final = f"(coalesce(list_sum(list_intersect(heard_l, heard_r)), 0) % {_SCALE})"
"""How many sounds two names share, times ``_COUNT``, plus what that weighs."""
_FEWER: Final = "least(parts_l, parts_r)"
_PLACE: Final = f"(coalesce(list_sum(list_intersect(places_l, places_r)), 0) % {_SCALE}) / {_BITS}"
