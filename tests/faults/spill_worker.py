"""The program that is watched while the engine has too little room: sorts, merges, VACUUM.

``python -m tests.faults.spill_worker WORK FOLDER``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.store.backup import copy_verified
from counsel_app.store.erase import purge
from counsel_app.store.search import catch_up, find
from counsel_app.store.vault import Vault
from tests.profiles import a_case, a_client, a_consultation, new_clock

WORD: Final = "Quarzuhrwerk"
MARKERS: Final = (WORD,)
KEY: Final = bytes(range(32))
TALKS: Final = 400
_SMALL: Final = "PRAGMA cache_size = 20"
"""Pages: what does not fit into 80 KiB has to go somewhere."""


class _Undone(AppError):
    """What makes a transaction inside another one fail."""


def _fill(vault: Vault) -> None:
    clock = new_clock()
    with vault.atomic(clock) as write:
        write.put(a_client())
        write.put(a_case())
        for number in range(TALKS):
            content = " ".join(
                f"{WORD} {number:04} {part:03} {number * part}" for part in range(99)
            )
            write.put(a_consultation(1_000 + number, content=content))


def _begin_and_fail(vault: Vault) -> None:
    with vault.transaction():
        vault.execute("UPDATE consultation SET content = content || agreements").fetchall()
        raise _Undone


def spill(folder: Path, *, temporary: str = "") -> None:
    """Everything for which SQLite may want a file of its own."""
    folder.mkdir(exist_ok=True)
    vault = Vault.create(folder / "casefile.db", KEY, vault_id="v")
    if temporary:
        vault.execute(f"PRAGMA temp_store = {temporary}").fetchall()
    vault.execute(_SMALL).fetchall()
    vault.set_meta("device", "a" * 16)
    vault.set_meta("person", "person-a")
    _fill(vault)
    catch_up(vault)
    assert find(vault, WORD, limit=5)
    # A sort and a table of its own that are larger than what the engine keeps.
    vault.execute(
        "SELECT a.content FROM consultation a, consultation b WHERE b.id < ?"
        " ORDER BY a.content DESC, b.content LIMIT 20000",
        (a_consultation(1_020).id,),
    ).fetchall()
    vault.execute("SELECT content, count(*) FROM consultation GROUP BY content").fetchall()
    vault.execute("CREATE TEMP TABLE kept AS SELECT content FROM consultation").fetchall()
    vault.execute("CREATE INDEX by_words ON consultation (content)").fetchall()
    vault.execute("DROP INDEX by_words").fetchall()
    # What is undone inside a transaction: the engine keeps the pages from before.
    with vault.transaction():
        vault.execute("UPDATE consultation SET agreements = content").fetchall()
        with suppress(_Undone):
            _begin_and_fail(vault)
    copy_verified(vault, folder / "copy.db", KEY)
    assert purge(vault)
    vault.close()


def spill_into_files(folder: Path) -> None:
    """The control: the same, where the engine may write its own files."""
    spill(folder, temporary="FILE")


WORK: Final[dict[str, Callable[[Path], None]]] = {
    work.__name__: work for work in (spill, spill_into_files)
}

if __name__ == "__main__":
    WORK[sys.argv[1]](Path(sys.argv[2]))
