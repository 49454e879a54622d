"""Who may have what: one table, field group by audience.

Every export, package, letter and screen goes through it. What an audience
may not have is not in its file at all; hiding a widget is not protection.

Sources: § 203 (1) no. 6 and (3) StGB (secrecy binds the social worker
personally, also towards police, employer and volunteers), Art. 9 and 25 DSGVO
(special categories, data protection by default), § 87 AufenthG (reporting
duties of public bodies: hence no names towards a city coordinator).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Group(StrEnum):
    """What kind of thing a field tells about a person."""

    KEY = "key"
    CONTACT = "contact"
    IDENTITY = "identity"
    DEMOGRAPHY = "demography"
    STATUS = "status"
    STATUS_GROUP = "status_group"
    ASYLUM = "asylum"
    HEALTH = "health"
    VIOLENCE = "violence"
    CRIMINAL = "criminal"
    BELIEF = "belief"
    MONEY = "money"
    COMPETENCE = "competence"
    PLAN = "plan"
    PLAN_STATE = "plan_state"
    NOTE = "note"
    COUNSELLING = "counselling"
    APPOINTMENT = "appointment"
    MEETING = "meeting"
    """When and where an appointment is, without what it is about."""
    REFERRAL = "referral"
    REFERRAL_RESULT = "referral_result"
    ASSIGNMENT = "assignment"
    EMPLOYED = "employed"
    """What a task tells an employed companion beside all that it tells a volunteer."""
    RELEASED = "released"
    """What only a signed release lets out, to an employed companion and nobody else."""
    VOLUNTEER_LOG = "volunteer_log"
    CASE_FACTS = "case_facts"
    STAFF = "staff"
    """Of those who work here, volunteers included: training, declarations (§ 26 BDSG)."""
    DIRECTORY = "directory"
    LINKAGE = "linkage"
    """Keyed tokens: a region can see that two are equal, and nothing else."""
    LINKAGE_KEY = "linkage_key"
    """What they are keyed with: for counsellors of any organisation, never for a coordinator."""
    LOCAL = "local"
    """Stays on this device: keys, own letterhead."""


class Audience(StrEnum):
    """For whom a file is made."""

    FULL = "full"
    """Named deputies and the coordinator of the same organisation."""
    REGION = "region"
    """A coordinator elsewhere: pseudonymous, no names, no free text, no numbers."""
    COMPANION = "companion"
    """The package of a companion whom the organisation employs: their profession
    knows the German level and, with a release, the full name."""
    REDUCED = "reduced"
    """A volunteer companion's package."""
    SLIP = "slip"
    """An interpreter's appointment slip."""
    AGGREGATE = "aggregate"
    """The steering committee: counts only, so no single record at all."""


_ALL: Final = frozenset(Group) - {Group.LOCAL, Group.LINKAGE_KEY}
_REGION: Final = frozenset(
    {
        Group.KEY,
        Group.DEMOGRAPHY,
        Group.STATUS_GROUP,
        Group.COMPETENCE,
        Group.PLAN_STATE,
        Group.COUNSELLING,
        Group.REFERRAL_RESULT,
        Group.CASE_FACTS,
        Group.DIRECTORY,
        Group.LINKAGE,
    }
)

_REDUCED: Final = frozenset(
    {Group.KEY, Group.CONTACT, Group.ASSIGNMENT, Group.VOLUNTEER_LOG, Group.DIRECTORY}
)

MAY_HAVE: Final[Mapping[Audience, frozenset[Group]]] = {
    Audience.FULL: _ALL,
    Audience.REGION: _REGION,
    Audience.COMPANION: _REDUCED | {Group.COMPETENCE, Group.EMPLOYED, Group.RELEASED},
    Audience.REDUCED: _REDUCED,
    Audience.SLIP: frozenset({Group.KEY, Group.CONTACT, Group.MEETING}),
    Audience.AGGREGATE: frozenset(),
}

PROTECTED_MAY_HAVE: Final[Mapping[Audience, frozenset[Group]]] = {
    Audience.FULL: _ALL,
    Audience.REGION: frozenset({Group.KEY, Group.CASE_FACTS}),
    Audience.COMPANION: frozenset(),
    Audience.REDUCED: frozenset(),
    Audience.SLIP: frozenset(),
    Audience.AGGREGATE: frozenset(),
}
"""The same for a record marked as protected: that it took place may be
counted, its topic or institution may not be known (a topic such as violence
points at a person in a small group)."""


PACKAGED: Final = (Audience.REDUCED, Audience.COMPANION)
"""Those who are given one task and no stream of changes."""


def may_have(audience: Audience, group: Group, *, protected: bool = False) -> bool:
    """Whether a field of ``group`` may be in a file made for ``audience``."""
    table = PROTECTED_MAY_HAVE if protected else MAY_HAVE
    return group in table[audience]
