"""Who wrote a record first, and when: read from the journal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from counsel_app.domain.ops import wall_milliseconds
from counsel_app.store.vault import Vault


def first_written(vault: Vault, record_ids: Sequence[str]) -> dict[str, tuple[datetime, str]]:
    """The moment (UTC) and the author of the first operation on each record."""
    # SQLite takes the columns beside min() from the row that holds the minimum.
    rows = vault.execute(
        "SELECT record_id, min(hlc), author FROM journal"
        " WHERE record_id IN (SELECT value FROM json_each(?)) GROUP BY record_id",
        (json.dumps(list(record_ids)),),
    )
    return {
        row[0]: (datetime.fromtimestamp(wall_milliseconds(row[1]) / 1000, UTC), row[2])
        for row in rows
    }
