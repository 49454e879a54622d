"""What is next in a case: the one rule, in SQL, for the list, its chips, Today and the page.

Three kinds of record say it: an open deadline or appointment (the earlier of
the computed and the stated day counts), an open step with a day, and the
appointment that was agreed on last. Whether the case is open, or a colleague's
by now, is for the asker to add.

``since`` is how the asker's statement names its parameter for today ("?1").
"""

from __future__ import annotations


def agreed(since: str) -> str:
    """The appointments agreed on in consultations that are still to come: one for each case.

    The last that was agreed counts, unless it is among the dates of the case as
    well. What is past is not late, for nobody ticks it off; and a consultation
    on that day or later has kept it.
    """
    return f"""
SELECT 'consultation' AS record_type, talk.id AS record_id, talk.case_id AS case_id,
    talk.next_appointment_on AS due, '' AS at, '' AS what, 'APPOINTMENT' AS kind, '' AS basis
FROM consultation AS talk
WHERE talk.next_appointment_on >= {since}
    AND NOT EXISTS (SELECT 1 FROM consultation AS later WHERE later.case_id = talk.case_id
        AND later.held_on >= coalesce(talk.held_on, '')
        AND (later.held_on > coalesce(talk.held_on, '') OR later.id > talk.id)
        AND (later.next_appointment_on IS NOT NULL
            OR later.held_on >= talk.next_appointment_on))
    AND NOT EXISTS (SELECT 1 FROM deadline WHERE deadline.case_id = talk.case_id
        AND deadline.kind = 'APPOINTMENT' AND deadline.due_on = talk.next_appointment_on)"""  # noqa: S608 - no values in it


def coming(since: str) -> str:
    """All that is still to come or late, of every kind, several in a case."""
    return f"""
SELECT 'deadline' AS record_type, id AS record_id, case_id,
    min(due_on, coalesce(stated_on, due_on)) AS due, at_time AS at, title AS what, kind, basis
FROM deadline WHERE done_on IS NULL AND due_on IS NOT NULL
UNION ALL
SELECT 'step', id, case_id, due_on, '', task, 'STEP', ''
FROM step WHERE done_on IS NULL AND due_on IS NOT NULL
UNION ALL{agreed(since)}"""  # noqa: S608 - no values in it
