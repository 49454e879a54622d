"""From tokens to the columns that Splink compares: numbers in Arrow, worked out by DuckDB.

Python only numbers the tokens; how rare each is, what a person has and by
what people are brought together is SQL. Readable and keyed tokens go the
same way.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, chain, count
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.linkage import (
    CONTACT,
    DAY,
    MONTH_DAY,
    NAME,
    ORIGIN,
    PARTS,
    PLACE,
    TURNED,
    YEAR,
    YEAR_DAY,
    YEAR_MONTH,
    Comparable,
)

if TYPE_CHECKING:
    import pyarrow as pa

SCALE: Final = 1 << 24
"""A token is its number times this, plus its weight: a sum of tokens holds the sum of weights."""
COUNT: Final = 1 << 16
"""A sound also counts itself, above its weight."""
BITS: Final = 16
"""Weights are counted in sixteenths of a bit."""
_SMOOTH: Final = 10
_CROWD: Final = 50
"""From so many people on, how common a name is where they come from can be told."""
_MOST_IN_ONE_BLOCK: Final = 300
"""Who shares a key with more people than this is compared through other keys."""
_SEXES: Final = {"w": 1, "m": 2, "d": 3}

# ``said``: person, token. ``word``: token, what it says. ``human``: person, sex.
_KINDS: Final = f"""
    CREATE TABLE word AS
    SELECT token, split_part(said, ':', 1) AS kind,
           substr(said, strpos(said, ':') + 1) AS text
    FROM given_word;
    CREATE TABLE part AS
    SELECT token, dense_rank() OVER (ORDER BY split_part(text, '.', -1)) AS sound
    FROM word WHERE kind = '{NAME}';
    CREATE TABLE has_part AS
    SELECT person, token, sound FROM said JOIN part USING (token);
    CREATE TABLE has_sound AS SELECT DISTINCT person, sound FROM has_part;
    CREATE TABLE born AS
    SELECT person,
           max(token) FILTER (kind = '{DAY}') AS day,
           max(token) FILTER (kind = '{TURNED}') AS turned,
           max(token) FILTER (kind = '{YEAR_MONTH}') AS year_month,
           max(token) FILTER (kind = '{MONTH_DAY}') AS month_day,
           max(token) FILTER (kind = '{YEAR_DAY}') AS year_day,
           max(token) FILTER (kind = '{YEAR}') AS year,
           max(text) FILTER (kind = '{YEAR}' AND len(text) = 4)::BIGINT AS born,
           coalesce(max(text) FILTER (kind = '{PARTS}'), '0')::BIGINT AS parts,
           list(token) FILTER (kind = '{ORIGIN}') AS origins,
           list(token) FILTER (kind = '{CONTACT}') AS contacts
    FROM said JOIN word USING (token)
    WHERE kind NOT IN ('{NAME}', '{PLACE}')
    GROUP BY person;
"""  # noqa: S608  names from the description alone

# How many carry a sound, and how many a spelling: among all, or where they
# come from. The larger share counts. A name that is rare here and common in
# one country says little of two people who both come from there.
_SHARES: Final = f"""
    CREATE TABLE comes_from AS
    SELECT person, token AS origin FROM said JOIN word USING (token) WHERE kind = '{ORIGIN}';
    CREATE TABLE crowd AS
    SELECT origin, count(*) + {_SMOOTH} AS people FROM comes_from GROUP BY origin
    HAVING count(*) >= {_CROWD};
    CREATE TABLE heard_share AS
    SELECT sound, max(share) AS share FROM (
        SELECT sound, count(*) / ((SELECT count(*) FROM human) + {_SMOOTH}) AS share
        FROM has_sound GROUP BY sound
        UNION ALL
        SELECT sound, count(*) / any_value(people)
        FROM has_sound JOIN comes_from USING (person) JOIN crowd USING (origin)
        GROUP BY origin, sound
    ) GROUP BY sound;
    CREATE TABLE spelled_share AS
    SELECT token, max(share) AS share FROM (
        SELECT token, count(*) / ((SELECT count(*) FROM human) + {_SMOOTH}) AS share
        FROM has_part GROUP BY token
        UNION ALL
        SELECT token, count(*) / any_value(people)
        FROM has_part JOIN comes_from USING (person) JOIN crowd USING (origin)
        GROUP BY origin, token
    ) GROUP BY token;
"""  # noqa: S608  names from the description alone

_WEIGHTS: Final = f"""
    CREATE TABLE weight AS
    SELECT token, sound, sound_share,
           token::BIGINT * {SCALE} + greatest(round(log2(sound_share / share) * {BITS}), 0)::BIGINT
               AS spelled
    FROM spelled_share JOIN part USING (token)
    JOIN (SELECT sound, share AS sound_share FROM heard_share) USING (sound);
    CREATE TABLE name AS
    SELECT person, list(weighed) AS heard FROM (
        -- Numbers of sounds stand after those of tokens.
        SELECT person, (sound + (SELECT count(*) FROM word)) * {SCALE} + {COUNT}
               + greatest(round(-log2(share) * {BITS}), 0)::BIGINT AS weighed
        FROM has_sound JOIN heard_share USING (sound)
        UNION ALL
        -- On top of its sound the same spelling says what the sound left open.
        SELECT person, spelled FROM has_part JOIN weight USING (token, sound)
    ) GROUP BY person;
    CREATE TABLE home AS
    SELECT person, list(token::BIGINT * {SCALE} + greatest(round(log2(
               ((SELECT count(*) FROM human) + {_SMOOTH}) / people) * {BITS}), 0)::BIGINT)
               AS places
    FROM said JOIN (
        SELECT token, count(*) AS people FROM said JOIN word USING (token)
        WHERE kind = '{PLACE}' GROUP BY token
    ) USING (token) GROUP BY person;
"""  # noqa: S608  names from the description alone

# Two people are compared where one of these agrees: two sounds of the name; one
# sound with two of the three numbers of the birth date; the whole birth date;
# a telephone number.
_BLOCKS: Final = f"""
    CREATE TABLE shares AS
    SELECT one.person, (one.sound::BIGINT << 31) | other.sound AS block
    FROM has_sound one JOIN has_sound other
    ON one.person = other.person AND one.sound < other.sound
    UNION ALL
    SELECT person, (1::BIGINT << 62) | (piece::BIGINT << 31) | sound
    FROM has_sound JOIN (
        SELECT person, unnest([year_month, month_day, year_day]) AS piece FROM born
        WHERE day IS NOT NULL
    ) USING (person)
    UNION ALL
    SELECT person, -day::BIGINT FROM born WHERE day IS NOT NULL
    UNION ALL
    SELECT person, -unnest(contacts)::BIGINT FROM born;
    CREATE TABLE met AS
    SELECT person, list(block) AS blocks
    FROM shares SEMI JOIN (
        SELECT block FROM shares GROUP BY block
        HAVING count(*) BETWEEN 2 AND {_MOST_IN_ONE_BLOCK}
    ) shared USING (block) GROUP BY person;
"""  # noqa: S608  names from the description alone

_TABLE: Final = """
    SELECT person::BIGINT AS unique_id, coalesce(parts, 0) AS parts,
           day, turned, year_month, month_day, year_day, year, born,
           nullif(sex, 0)::BIGINT AS sex,
           coalesce(heard, []) AS heard, coalesce(origins, []) AS origins,
           coalesce(contacts, []) AS contacts, coalesce(places, []) AS places,
           coalesce(blocks, []) AS blocks
    FROM human LEFT JOIN born USING (person) LEFT JOIN name USING (person)
    LEFT JOIN home USING (person) LEFT JOIN met USING (person)
"""


def columns(people: Sequence[Comparable], database: Any) -> pa.Table | None:
    """What Splink compares, one row per person; None where nobody shares anything.

    ``database`` is an own, empty DuckDB. ``unique_id`` is a person's place in ``people``.
    """
    _give(people, database)
    for step in (_KINDS, _SHARES, _WEIGHTS, _BLOCKS):
        database.execute(step)
    if not database.execute("FROM met LIMIT 1").fetchall():
        return None
    return database.sql(_TABLE).to_arrow_table()


def _give(people: Sequence[Comparable], database: Any) -> None:
    """Tokens as numbers, in buffers that DuckDB reads where they are."""
    import pyarrow as pa
    import pyarrow.compute as pc

    numbers: defaultdict[str, int] = defaultdict(count(1).__next__)
    every = array("i", map(numbers.__getitem__, chain.from_iterable(p.tokens for p in people)))
    ends = array("i", chain((0,), accumulate(len(person.tokens) for person in people)))
    sexes = array("i", (_SEXES.get(person.sex, 0) for person in people))
    lists = pa.ListArray.from_arrays(_buffer(ends), _buffer(every))
    given = {
        "said": {"person": pc.list_parent_indices(lists), "token": lists.flatten()},
        "given_word": {"token": pa.array(range(1, len(numbers) + 1)), "said": pa.array(numbers)},
        "human": {"person": pa.array(range(len(people))), "sex": _buffer(sexes)},
    }
    for name, table in given.items():
        database.register(name, pa.table(table))


def _buffer(numbers: array[int]) -> pa.Array:
    import pyarrow as pa

    return pa.Array.from_buffers(pa.int32(), len(numbers), [None, pa.py_buffer(numbers)])
