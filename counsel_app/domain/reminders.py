"""When to be reminded of a kept date, as the rule behind it says."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Final

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.deadlines import earlier
from counsel_app.domain.rule_file import shipped_rules

LONGEST: Final = timedelta(days=190)
"""No rule reminds earlier than this (the passport: six months)."""


def reminder_days(deadline: Deadline) -> tuple[date, ...]:
    """The days on which to remind, earliest first; empty where its rule has none."""
    rule = next((rule for rule in shipped_rules().rules if rule.id == deadline.rule), None)
    day = earlier((deadline.due_on, deadline.stated_on))
    if rule is None or day is None:
        return ()
    return tuple(sorted(period.before(day) for period in rule.warn))


@cache
def reminding_bases() -> frozenset[str]:
    """The legal bases of all rules that remind: enough to pass over most dates unread."""
    return frozenset(rule.basis for rule in shipped_rules().rules if rule.warn)
