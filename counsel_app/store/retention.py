"""What the retention period of each case is counted from, read in one go."""

from __future__ import annotations

from datetime import date

from counsel_app.domain.retention import CaseFacts
from counsel_app.store.vault import Vault

# A talk, a referral sent or the first contact is a contact; a paper that was
# printed or a date in the calendar is none.
_FACTS_SQL = """
WITH contact AS (
    SELECT case_id, max(day) AS last FROM (
        SELECT id AS case_id, first_contact_on AS day FROM "case"
        UNION ALL SELECT id, first_appointment_on FROM "case"
        UNION ALL SELECT case_id, held_on FROM consultation
        UNION ALL SELECT case_id, sent_on FROM referral
    ) GROUP BY case_id
), planned AS (
    SELECT case_id FROM goal UNION SELECT case_id FROM step UNION SELECT case_id FROM referral
    UNION SELECT case_id FROM deadline UNION SELECT case_id FROM assignment
    UNION SELECT case_id FROM consultation GROUP BY case_id HAVING count(*) > 1
)
SELECT "case".id, "case".closed_on, "case".hold_until,
       contact.last,
       "case".id NOT IN (SELECT case_id FROM planned WHERE case_id IS NOT NULL)
FROM "case" LEFT JOIN contact ON contact.case_id = "case".id
"""


def case_facts(vault: Vault, case_id: str = "") -> dict[str, CaseFacts]:
    """By case id, for one case or for all."""
    sql, given = (f'{_FACTS_SQL} WHERE "case".id = ?', (case_id,)) if case_id else (_FACTS_SQL, ())
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
