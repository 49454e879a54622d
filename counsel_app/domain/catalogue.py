"""All record types of the case file, by the name they travel under."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.complaint import Complaint
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.demand import Demand
from counsel_app.domain.difference_question import DifferenceAnswer, DifferenceQuestion
from counsel_app.domain.disclosure import Disclosure
from counsel_app.domain.frozen_report import FrozenReport
from counsel_app.domain.give_back import Review, VolunteerHours, VolunteerPaper
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.handover import Handover
from counsel_app.domain.institution import Institution
from counsel_app.domain.letter import Letter
from counsel_app.domain.member import Member, Organisation
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.person_pair import LinkageKey, PairAnswer, PersonPair
from counsel_app.domain.plan import Goal, Need, Step
from counsel_app.domain.post import Post
from counsel_app.domain.project import Participation, Project
from counsel_app.domain.records import Record
from counsel_app.domain.referral import Referral, Release
from counsel_app.domain.transfer import Transfer
from counsel_app.domain.volunteer_file import Cooperation, VolunteerFile
from counsel_app.domain.volunteering import Assignment, VolunteerNote

RECORD_TYPES: Final = MappingProxyType(
    {
        record_type.TYPE: record_type
        for record_type in (
            Client,
            Case,
            Consultation,
            Need,
            Goal,
            Step,
            Referral,
            Release,
            Institution,
            Course,
            Opening,
            Demand,
            Deadline,
            Letter,
            Attachment,
            Assignment,
            VolunteerNote,
            VolunteerHours,
            VolunteerPaper,
            Review,
            VolunteerFile,
            Cooperation,
            GroupEvent,
            Project,
            Participation,
            Disclosure,
            Complaint,
            Handover,
            Transfer,
            PersonPair,
            PairAnswer,
            LinkageKey,
            DifferenceQuestion,
            DifferenceAnswer,
            Member,
            Organisation,
            FrozenReport,
            Post,
        )
    }
)

OF_NO_CASE: Final = frozenset(
    {
        Institution.TYPE,
        Course.TYPE,
        Opening.TYPE,
        VolunteerFile.TYPE,
        Cooperation.TYPE,
        GroupEvent.TYPE,
        Project.TYPE,
        PersonPair.TYPE,
        PairAnswer.TYPE,
        LinkageKey.TYPE,
        Member.TYPE,
        Organisation.TYPE,
        FrozenReport.TYPE,
        Post.TYPE,
    }
)
"""The directory, the team, what is done with many: what belongs to no single case."""

STAYS_BEHIND: Final = frozenset(
    {
        Assignment.TYPE,
        VolunteerNote.TYPE,
        VolunteerHours.TYPE,
        VolunteerPaper.TYPE,
        Review.TYPE,
        DifferenceQuestion.TYPE,
        DifferenceAnswer.TYPE,
        Transfer.TYPE,
    }
)
"""Of a case that goes to another counsellor: what volunteers do for it stays with whoever
gave them the task, and a question about a difference between those it was put to."""


def record_type(name: str) -> type[Record] | None:
    """The record type ``name``; None where this program does not know it."""
    return RECORD_TYPES.get(name)
