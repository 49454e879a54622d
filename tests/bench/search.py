"""``search``: from a query to the repainted list, against raw FTS5 without a key.

The same queries in turn, as they stand in the field while somebody types:
begun names, names in other scripts and with a typing error, words of notes,
numbers. Both numbers are 95th percentiles: the slow searches are what is felt.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any, Final

from sqlcipher3 import dbapi2

from counsel_app.domain.client import Client
from counsel_app.domain.names import fold, words
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.store.vault import Vault
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from counsel_app.usecases.profiles import open_profile
from tests.bench.large import large_profile
from tests.bench.measure import Result, seconds
from tests.bench.window import Window, window_on

GOAL: Final = 2.0
LONGEST_S: Final = 0.05
_PEOPLE: Final = 40
_RAW: Final = "SELECT rowid FROM raw WHERE raw MATCH ? ORDER BY rank LIMIT 200"
_NOTES: Final = ("be", "bes", "besch", "Bescheid", "kitaplatz", "Wohnungsgeber", "konto brille",
                 "amt", "familie", "widerspruch bescheid", "zahn")  # fmt: skip


def measure() -> Result:
    """Every query once to warm up and three times to count, ours and raw in turn."""
    with tempfile.TemporaryDirectory() as name:
        profile = large_profile(Path(name))
        vault = open_profile(profile, passphrase=DEMO_PASSPHRASE)
        queries = _queries(vault.all(Client))
        raw = _raw(Path(name) / "raw.db", vault)
        vault.close()
        with window_on(profile, DEMO_PASSPHRASE) as window:
            search = _searching(window)
            ours, repaints, limit = [], [], []
            for turn in range(4):
                for query in queries:
                    took = search(query)
                    plain = seconds(lambda query=query: _ask(raw, query))  # type: ignore[misc]
                    if turn:
                        ours.append(sum(took))
                        repaints.append(took[1])
                        limit.append(plain)
        raw.close()
    return Result(
        name="search",
        goal=GOAL,
        ours_s=_p95(ours),
        limit_s=_p95(limit),
        against="95th percentile of ranked FTS5 for the best 200 on plain SQLite, same queries",
        beside={
            "longest allowed": LONGEST_S,
            "median with repaint": median(ours),
            "median raw": median(limit),
            "median of the last painting": median(repaints),
            "worst with repaint": max(ours),
        },
    )


def _p95(took: list[float]) -> float:
    return quantiles(took, n=20)[-1]


def _queries(clients: list[Client]) -> list[str]:
    chance = Random(5)
    found = list(_NOTES)
    for client in chance.sample(clients, _PEOPLE):
        name = client.name_variants[0].text
        given, family = name.split(" ", 1)
        found += [given[:2], given[:4], given, f"{given} {family[:3]}", family]
        wrong = chance.randrange(1, len(family) - 1)
        found.append(family[:wrong] + family[wrong + 1] + family[wrong] + family[wrong + 2 :])
        found += [variant.text for variant in client.name_variants[1:]]
        found.append(f"DEMO-{chance.randrange(10_000):06}")
    return found


def _searching(window: Window) -> Callable[[str], tuple[float, float]]:
    page = window.shell.page("cases")
    assert isinstance(page, CasesPage)

    def search(query: str) -> tuple[float, float]:
        page.search.blockSignals(True)
        page.search.setText(query)
        page.search.blockSignals(False)
        begin = time.perf_counter()
        # What the field says once nobody has typed for a moment.
        page.search.searched.emit(query)
        window.wait()
        shown = time.perf_counter()
        # What is left to paint; the layout may have been painted on the way.
        window.app.qt.processEvents()
        return shown - begin, time.perf_counter() - shown

    return search


def _raw(path: Path, vault: Vault) -> Any:
    """All words of the file in one FTS5 table, without a key and without names in a second one."""
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL").fetchall()
    raw.execute("CREATE VIRTUAL TABLE raw USING fts5 (words)")
    raw.execute("BEGIN")
    for row in vault.execute("SELECT words FROM search"):
        raw.execute("INSERT INTO raw VALUES (?)", row)
    raw.execute("COMMIT")
    raw.execute("INSERT INTO raw (raw) VALUES ('optimize')")
    return raw


def _ask(raw: Any, query: str) -> None:
    terms = " AND ".join(f'"{fold(word)}" *' for word in words(query))
    raw.execute(_RAW, (terms,)).fetchall()
