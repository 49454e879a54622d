"""What the retention period of each case is counted from, read in one go."""

from __future__ import annotations

from datetime import date

from counsel_app.domain.retention import CaseFacts
from counsel_app.store.vault import Vault

# A talk, a referral sent or the first contact is a contact; a paper that was
# printed or a date in the calendar is none.
# Asked case by case: each answer is one step into an index, where grouping
# would read every consultation there is.
_FACTS_SQL = """
SELECT c.id, c.closed_on, c.hold_until,
       nullif(max(coalesce(c.first_contact_on, ''), coalesce(c.first_appointment_on, ''),
           coalesce((SELECT max(held_on) FROM consultation WHERE case_id = c.id), ''),
           coalesce((SELECT max(sent_on) FROM referral WHERE case_id = c.id), '')), ''),
       NOT (EXISTS (SELECT 1 FROM goal WHERE case_id = c.id)
           OR EXISTS (SELECT 1 FROM step WHERE case_id = c.id)
           OR EXISTS (SELECT 1 FROM referral WHERE case_id = c.id)
           OR EXISTS (SELECT 1 FROM deadline WHERE case_id = c.id)
           OR EXISTS (SELECT 1 FROM assignment WHERE case_id = c.id)
           OR (SELECT count(*) FROM consultation WHERE case_id = c.id) > 1)
FROM "case" AS c
"""


def case_facts(vault: Vault, case_id: str = "") -> dict[str, CaseFacts]:
    """By case id, for one case or for all."""
    sql, given = (f"{_FACTS_SQL} WHERE c.id = ?", (case_id,)) if case_id else (_FACTS_SQL, ())
    return {
        row[0]: CaseFacts(
            closed_on=_day(row[1]),
            hold_until=_day(row[2]),
            last_contact_on=_day(row[3]),
            is_brief=bool(row[4]),
        )
        for row in vault.execute(sql, given)
    }


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
