"""Matching that explains itself: a client and an offer fit, or each reason why not.

Reasons are facts of life: level, literacy, childcare, shifts, way, age. What
is not known is a question, never a reason. The law only gives hints with their
source: nothing here reads the residence status, and a hint never decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from counsel_app.domain.client import Client
from counsel_app.domain.fit import Finding, Weight
from counsel_app.domain.fit_checks import Offer, check
from counsel_app.domain.matching_rules import MatchingRules, shipped_matching_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """An offer and everything that was found about it."""

    offer: Offer
    findings: tuple[Finding, ...]

    @property
    def fits(self) -> bool:
        """Whether nothing speaks against it (questions may be open)."""
        return not self.reasons

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Each reason why it does not fit."""
        return self._of(Weight.REASON)

    @property
    def questions(self) -> tuple[Finding, ...]:
        """What has to be asked first."""
        return self._of(Weight.QUESTION)

    @property
    def hints(self) -> tuple[Finding, ...]:
        """What to think of."""
        return self._of(Weight.HINT)

    def _of(self, weight: Weight) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.weight is weight)


def match(
    client: Client,
    offer: Offer,
    *,
    today: date,
    minutes: int | None = None,
    rules: MatchingRules | None = None,
) -> Match:
    """What speaks for and against ``offer``; ``minutes`` is the way there, if known."""
    book = shipped_matching_rules()[0] if rules is None else rules
    return Match(
        offer=offer,
        findings=check(client, offer, today=today, minutes=minutes, rules=book),
    )


def matches(
    client: Client, offers: Iterable[Offer], *, today: date, rules: MatchingRules | None = None
) -> list[Match]:
    """All offers, those that fit first; then by fewest reasons, questions, and start."""
    found = [match(client, offer, today=today, rules=rules) for offer in offers]
    return sorted(
        found,
        key=lambda one: (
            len(one.reasons),
            len(one.questions),
            one.offer.starts_on or date.max,
            one.offer.id,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetDemand:
    """That nothing fitted: for the region, without a person."""

    region: str
    kind: str
    reasons: tuple[str, ...]
    """Codes of the reasons, the most frequent first; ``NO_OFFER`` where there was none."""


def unmet(found: Sequence[Match], *, region: str, kind: str) -> UnmetDemand | None:
    """What was missing when nothing fits; None where something does."""
    if any(one.fits for one in found):
        return None
    counts = Counter(reason.code for one in found for reason in one.reasons)
    codes = sorted(counts, key=lambda code: (-counts[code], code))
    return UnmetDemand(region=region, kind=kind, reasons=tuple(codes) or ("NO_OFFER",))
