"""Who may be the same person in a merged file: Splink on DuckDB, in memory alone.

The weights stand in code and are not trained: a file of a hundred people
gives nothing to train on, and the same people must get the same answer
tomorrow. How rare a name is comes from the file itself. Readable and keyed
tokens go the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.linkage import Comparable, key_mark
from counsel_app.regional.person_columns import BITS, COUNT, SCALE, columns

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
_ANSWERED: Final[dict[int, tuple[Pair, ...]]] = {}
"""The latest answers by a hash of what was asked: a page asks again after every decision.
No name is kept in it."""
_MOST_ANSWERS: Final = 4
_MATCHES_PER_PERSON: Final = 0.25


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
    asked = hash((at_least, tuple(people)))
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
    if len(people) < 2:  # noqa: PLR2004  two make a pair
        return []
    database = connection()
    try:
        table = columns(people, database)
    finally:
        database.close()
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
                level(f"{_SHARED} % {COUNT} < {(bits + 1) * BITS}", 0.9, 2 ** -(bits + 0.5))
                for bits in range(2, _MOSTBITS)
            ),
            otherwise(0.9, 2.0**-_MOSTBITS),
        ],
        output_column_name="weight",
    )
    parts = CustomComparison(
        [
            unknown(f"parts_l = 0 OR parts_r = 0 OR {_SHARED} = 0"),
            level(f"{_SHARED} < {2 * COUNT} AND {_FEWER} > 1", 0.25, 1.0),
            level(f"{_SHARED} < {2 * COUNT}", 0.6, 1.0),
            level(f"{_SHARED} < {_FEWER} * {COUNT}", 0.05, 1.0),
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
            # Keyed years can only be equal or not.
            level("(day_l IS NULL OR day_r IS NULL) AND born_l + born_r IS NULL", 0.04, 0.95),
            # A year counted from an age, or from a calendar that begins it in March.
            level("(day_l IS NULL OR day_r IS NULL) AND abs(born_l - born_r) = 1", 0.05, 0.07),
            level("day_l IS NULL OR day_r IS NULL", 0.02, 0.89),
            otherwise(0.015, 0.99),
        ],
        output_column_name="birth",
    )
    sex = CustomComparison(
        [
            unknown("sex_l IS NULL OR sex_r IS NULL"),
            # Brother and sister share a family name, and twins the birth date as well.
            level(f"sex_l = sex_r AND {_PARTLY}", 0.97, 0.6),
            level(_PARTLY, 0.03, 0.4),
            # Whoever shares the whole name mostly shares the sex, too.
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
            # A household has one telephone: it says little of people of different age.
            level(
                f"{_CONTACT} AND {_PARTLY} AND year_l <> year_r"
                " AND (month_day_l = month_day_r) IS NOT TRUE",
                0.2,
                0.005,
            ),
            level(_CONTACT, 0.6, 0.0005),
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


_MOSTBITS: Final = 30
_SHARED: Final = f"(coalesce(list_sum(list_intersect(heard_l, heard_r)), 0) % {SCALE})"
"""How many sounds two names share, times ``COUNT``, plus what that weighs."""
_FEWER: Final = "least(parts_l, parts_r)"
_PARTLY: Final = f"{_SHARED} < {_FEWER} * {COUNT}"
"""Some part of the shorter name is not in the other one."""
_CONTACT: Final = "len(list_intersect(contacts_l, contacts_r)) > 0"
_PLACE: Final = f"(coalesce(list_sum(list_intersect(places_l, places_r)), 0) % {SCALE}) / {BITS}"
