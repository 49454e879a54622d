"""Earlier states of a case file that a restore put aside beside it, and when they go.

Each is a whole file that opens as it did then; nothing can be erased from it by
itself. So it goes as a whole once it holds a case that was erased since, and
else after a month. Another case file that was put aside is nobody's to remove
but its owner's.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import wall_milliseconds
from counsel_app.store.before import KEPT_FOR
from counsel_app.store.engine import EngineError, connect
from counsel_app.store.keys import load_key_file
from counsel_app.store.swap import is_kept

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

_HEADER: Final = "casefile.keys.json"
_DATABASE: Final = "casefile.db"
_PREFIX: Final = "replaced-"
_DAY: Final = len("2026-11-24")
_ERASED_SQL: Final = """
SELECT record_id, hlc FROM journal WHERE record_type IN ('case', 'client')
    AND body IS NOT NULL AND json_extract(body, '$[0].erased') = 1
"""
_HOLDS_SQL: Final = """
SELECT 1 FROM journal WHERE record_id IN (SELECT value FROM json_each(?)) AND body IS NOT NULL
    AND coalesce(json_extract(body, '$[0].erased'), 0) <> 1 LIMIT 1
"""


def put_aside_on(folder: Path) -> date | None:
    """The day of a restore, as the name of the folder says it; None where it says none."""
    try:
        return date.fromisoformat(folder.name.removeprefix(_PREFIX)[:_DAY])
    except ValueError:
        return None


def goes_on(folder: Path) -> date | None:
    """From which day on a state is removed with the next backup."""
    day = put_aside_on(folder)
    return day + KEPT_FOR if day else None


def kept_states(profile: Path, vault_id: str) -> list[Path]:
    """The earlier states of the case file ``vault_id`` beside it, the oldest first."""
    found = []
    for folder in sorted(profile.iterdir()) if profile.is_dir() else ():
        if is_kept(folder.name) and folder.is_dir() and not folder.is_symlink():
            with suppress(AppError, OSError):
                if load_key_file(folder / _HEADER).vault_id == vault_id:
                    found.append(folder)
    return found


def states_of(vault: Vault) -> list[Path]:
    """The earlier states of an open case file."""
    return kept_states(vault.folder, str(vault.meta("vault")))


def holding(vault: Vault, record_ids: Collection[str]) -> list[Path]:
    """The earlier states that hold one of these records, or of which that cannot be told."""
    return [one for one in states_of(vault) if _holds(one, vault.key, record_ids) is not False]


def forget_erased(vault: Vault) -> None:
    """Remove the states that hold a case or person that was erased here since.

    One that does not open, damaged or under a key of before, is taken for such
    if anybody was erased after it was put aside.
    """
    states = states_of(vault)
    if not states:
        return
    erased = dict(vault.execute(_ERASED_SQL).fetchall())
    last = max((_day(stamp) for stamp in erased.values()), default=date.min)
    for folder in states:
        holds = _holds(folder, vault.key, erased)
        if holds is None:
            put_aside = put_aside_on(folder)
            holds = bool(erased) and (put_aside is None or last >= put_aside)
        if holds:
            shutil.rmtree(folder, ignore_errors=True)


def forget_old_states(vault: Vault, *, now: datetime) -> None:
    """Remove the states that nobody will go back to any more."""
    for folder in states_of(vault):
        day = goes_on(folder)
        if day is not None and now.date() > day:
            shutil.rmtree(folder, ignore_errors=True)


def _day(stamp: int) -> date:
    return datetime.fromtimestamp(wall_milliseconds(stamp) / 1000, UTC).date()


def _holds(folder: Path, key: bytes, record_ids: Collection[str]) -> bool | None:
    """Whether a state has content of one of the records; None where that cannot be told."""
    try:
        database = connect(folder / _DATABASE, key, create=False)
    except (AppError, EngineError, OSError):
        return None
    try:
        found = database.conn.execute(_HOLDS_SQL, (json.dumps(sorted(record_ids)),)).fetchone()
    except EngineError:
        return None
    finally:
        database.conn.close()
    return found is not None
