"""What a region is planned with: demand, waits, open referrals, caseload, interpreters.

Counted over whatever a coordinator's file holds; without names in it, none
are needed. Where a count tells of people by district, office or language, it
follows the rules of published figures: below five it is not shown, nor what
gives it away. These figures are looked at, not published, and are therefore
not compared with earlier reports.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate
from typing import Final, TypeVar

from counsel_app.domain.caseload import FULL_TIME, OpenCase, Ratio, forecast, ratios_for
from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label, joined
from counsel_app.domain.offers import STALE_AFTER_DAYS
from counsel_app.regional.suppression import SMALLEST, gives_itself_away
from counsel_app.store import planning
from counsel_app.store.vault import Vault
from counsel_app.usecases.posts import full_time
from counsel_app.usecases.team import name_of

YEAR: Final = timedelta(days=365)
QUARTER: Final = timedelta(days=91)
ANSWER_WITHIN: Final = timedelta(weeks=3)
"""After that a referral without an answer is worth a telephone call."""
WEEKS_AHEAD: Final = 12
_NO_ANSWER: Final = ("SENT", "NO_FEEDBACK")
_NONE, _UNMET, _RELATIVE = "NONE", "UNMET", "RELATIVE"
_ELSEWHERE: Final = Label(de="ohne Angabe", en="not stated")
_BEFORE: Final = date.min

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One row of a table; ``count`` is None where it is small, or would give a small one away."""

    label: Label
    count: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands:
    """Offers of the directory, and what was missing in the last year by district and kind."""

    offers: int
    free: int
    stale: int
    total: int | None
    """None where it would tell what the only small cells hold."""
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long one office lets people wait: the middle one of its referrals, roughly."""

    name: str
    wait: Label
    referrals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """The offices of the last year, longest wait first; ``few`` have less than five referrals."""

    rows: tuple[Wait, ...]
    few: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """Referrals of which nobody has heard for three weeks."""

    total: int | None
    oldest: date | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One counsellor's open cases, and what the past weeks let expect at the end of the quarter."""

    name: str
    active: int
    expected: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Caseload:
    """Everybody's open cases, the most first, with the ratios that one compares them with.

    ``per_full_time`` is None while somebody who counsels has stated no share of
    full time; the report (``report_view``) holds it against each ratio.
    """

    rows: tuple[Load, ...]
    whole: Load
    ratios: tuple[Ratio, ...]
    per_full_time: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreting:
    """Conversations of the last quarter that needed an interpreter, and had one."""

    needed: int | None
    met: int | None
    by_relatives: int | None
    """Met by a relative alone: an emergency, not a solution."""
    unmet: int | None
    cells: tuple[Cell, ...]
    """Unmet by language."""


def demands(vault: Vault, *, today: date) -> Demands:
    """Unmet demand of the last year by district and kind beside what is on offer."""
    counts = planning.demand_counts(vault, since=today - YEAR)
    offers, free, stale = planning.offer_counts(
        vault, stale_before=today - timedelta(days=STALE_AFTER_DAYS)
    )
    total, cells = _protected(counts)
    return Demands(
        offers=offers,
        free=free,
        stale=stale,
        total=total,
        cells=_cells((_demand_label(*key), count) for key, count in cells.items()),
    )


def waits(vault: Vault, *, today: date) -> Waits:
    """How long the offices let people wait, of those with five referrals or more."""
    order = [one.code for one in code_list("wait_groups")]
    by_office: dict[str, Counter[str]] = {}
    for (name, wait), count in planning.wait_counts(vault, since=today - YEAR).items():
        if wait in order:
            by_office.setdefault(name, Counter())[wait] += count
    many = {name: found for name, found in by_office.items() if found.total() >= SMALLEST}
    rows = [(order.index(_middle(found, order)), name, found) for name, found in many.items()]
    return Waits(
        rows=tuple(
            Wait(name=name, wait=_code("wait_groups", order[place]), referrals=found.total())
            for place, name, found in sorted(rows, key=lambda row: (-row[0], row[1]))
        ),
        few=len(by_office) - len(many),
    )


def unanswered(vault: Vault, *, today: date) -> Unanswered:
    """Referrals without an answer by office, sent three weeks ago or earlier."""
    found = planning.unanswered(vault, results=_NO_ANSWER, until=today - ANSWER_WITHIN)
    total, cells = _protected({name: count for name, (count, _) in found.items()})
    return Unanswered(
        total=total,
        oldest=min((oldest for _, oldest in found.values()), default=None),
        cells=_cells(
            (Label(de=name, en=name) if name else _ELSEWHERE, count)
            for name, count in cells.items()
        ),
    )


def caseload(vault: Vault, *, today: date) -> Caseload:
    """Open cases by counsellor now and in twelve weeks."""
    by_person: dict[str, list[OpenCase]] = {}
    services: Counter[str] = Counter()
    for person, service, begun, closed in planning.case_spans(vault):
        case = OpenCase(opened_on=begun or _BEFORE, closed_on=closed)
        by_person.setdefault(person, []).append(case)
        services[service] += case.is_active(today)
    loads = [_load(name_of(vault, person), cases, today) for person, cases in by_person.items()]
    whole = _load("", [case for cases in by_person.values() for case in cases], today)
    share = full_time(vault, on=today)
    main = max(services, key=lambda service: (services[service], service), default="")
    return Caseload(
        rows=tuple(sorted(loads, key=lambda one: (-one.active, one.name))),
        whole=whole,
        ratios=ratios_for(main, today),
        per_full_time=Fraction(whole.active * FULL_TIME, share) if share else None,
    )


def interpreting(vault: Vault, *, today: date) -> Interpreting:
    """Whether those who needed an interpreter in the last quarter had one."""
    counts = planning.interpreter_counts(vault, since=today - QUARTER)
    needed: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for (language, code), count in counts.items():
        if code not in ("", _NONE):
            kind = code if code in (_UNMET, _RELATIVE) else ""
            needed[kind] += count
        if code == _UNMET:
            missing[language] += count
    total, ways = _protected({way: needed[way] for way in ("", _RELATIVE, _UNMET) if needed[way]})
    unmet = ways.get(_UNMET, 0)
    _, cells = _protected(dict(missing))
    return Interpreting(
        needed=total,
        met=ways.get("", 0),
        by_relatives=ways.get(_RELATIVE, 0),
        unmet=unmet,
        cells=()
        if unmet is None
        else _cells((_code("languages", one), count) for one, count in cells.items()),
    )


def _protected(counts: Mapping[K, int]) -> tuple[int | None, dict[K, int | None]]:
    """The sum and its cells without what is small, and what would give that away.

    The rule of published tables (``regional.suppression``). Where all cells
    are hidden and their sum tells them, the sum is hidden as well.
    """
    hidden = {key for key, count in counts.items() if count < SMALLEST}
    while hidden and gives_itself_away([counts[key] for key in hidden]):
        rest = [count for key, count in counts.items() if key not in hidden]
        if not rest:
            return None, dict.fromkeys(counts)
        hidden |= {key for key, count in counts.items() if count == min(rest)}
    total = sum(counts.values())
    return total, {key: None if key in hidden else count for key, count in counts.items()}


def _cells(counts: Iterable[tuple[Label, int | None]]) -> tuple[Cell, ...]:
    """The shown ones first, most first; the hidden ones in the order of their words."""
    found = [Cell(label=label, count=count) for label, count in counts]
    return tuple(sorted(found, key=lambda one: (-(one.count or 0), one.label.en)))


def _demand_label(region: str, course: str, instrument: str) -> Label:
    where = _code("regions", region)
    what = _code("courses", course) if course else _code("instruments", instrument)
    return joined((where, what), ": ")


def _code(codes: str, code: str) -> Label:
    known = code_list(codes)
    if not code:
        return _ELSEWHERE
    return Label(de=known.text(code, "de"), en=known.text(code, "en"))


def _middle(found: Counter[str], order: list[str]) -> str:
    """The group in which the middle one lies; of an even number the longer one of the two."""
    seen = accumulate(found[code] for code in order)
    return next(code for code, n in zip(order, seen, strict=True) if 2 * n > found.total())


def _load(name: str, cases: list[OpenCase], today: date) -> Load:
    return Load(
        name=name,
        active=sum(case.is_active(today) for case in cases),
        expected=forecast(today, cases, weeks=WEEKS_AHEAD)[-1].expected,
    )
