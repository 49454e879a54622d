"""What the page of a case shows, read in one go, and the words made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import AGREED
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.member import Member
from counsel_app.gui import actions, i18n

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseView
    from counsel_app.usecases.give_back import Proposed
    from counsel_app.usecases.timeline import Written
    from counsel_app.usecases.told_rivals import Rival
    from counsel_app.usecases.transfer_view import TransferView

SOON_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseScreen:
    """All of one case, with the names of the people around it."""

    view: CaseView
    written: Mapping[str, Written]
    counsellor: str
    volunteers: tuple[Member, ...]
    awaited: Mapping[str, str]
    """Who was given a task with words and has not answered yet: name by stand-in."""
    rivals: tuple[Rival, ...]
    """Second devices that opened a task whose words were told."""
    proposals: tuple[Proposed, ...]
    """What volunteers gave back, what waits first."""
    transfers: tuple[TransferView, ...]
    """Those that concern whoever has this file, the latest first."""
    agreed_id: str
    """The consultation in which the next appointment was agreed; empty without one to come."""
    state: str
    """The German state whose holidays count."""
    today: date
    may_write: bool
    """Whether the case is written here: not where a colleague has it now."""
    may_manage: bool
    """Whether what stays with whoever gave a case away can be done: tasks, periods, sending."""
    given_to: str = ""
    """Whoever the case was given to, where it was given away from here."""

    @property
    def case_id(self) -> str:
        """The id of the case."""
        return self.view.case.id

    def who(self, record_id: str) -> str:
        """The initials of who wrote a record."""
        found = self.written.get(record_id)
        return found.initials if found else ""

    def at(self, record_id: str) -> datetime | None:
        """When a record was written first."""
        found = self.written.get(record_id)
        return found.at if found else None

    def institution(self, institution_id: str) -> str:
        """The name of an institution; a dash where it is not known here."""
        found = self.view.institutions.get(institution_id)
        return found.name if found else "–"


def read_screen(vault: Any, case_id: str, *, today: date, may_write: bool) -> CaseScreen | None:
    """Everything the page needs; None where there is no such case. Runs on the worker."""
    view = actions.cases.view_case(vault, case_id)
    if view is None:
        return None
    taker = actions.retention.gave_away(vault, case_id)
    return CaseScreen(
        view=view,
        written=actions.timeline.written(vault, view),
        counsellor=actions.team.name_of(vault, view.case.counsellor_id),
        volunteers=tuple(actions.team.volunteers(vault)),
        awaited=actions.team.awaited_names(vault),
        rivals=actions.told_rivals.rivals_of(vault, case_id),
        proposals=actions.give_back.proposals_of(vault, view),
        transfers=actions.transfer_view.transfers_of(vault, case_id, today=today),
        agreed_id=actions.cases.agreed_id(vault, case_id, today=today),
        state=actions.profiles.own_profile(vault).state,
        today=today,
        may_write=may_write and not taker,
        may_manage=may_write,
        given_to=(actions.team.name_of(vault, taker) or "–") if taker else "",
    )


def name_line(client: Client) -> str:
    """Chosen name and, beside it, the first spelling in another script."""
    own = next((n.text for n in client.name_variants if n.script not in ("", "Latn")), "")
    parts = [i18n.isolate(part) for part in (client.chosen_name, own) if part]
    return " · ".join(parts)


def meta_line(screen: CaseScreen) -> str:
    """Case number, languages, counsellor, and whether the case is closed."""
    translate = QCoreApplication.translate
    case, client = screen.view.case, screen.view.client
    parts = [i18n.isolate(case.number)] if case.number and client.chosen_name else []
    if client.spoken_languages:
        spoken = ", ".join(code_words("languages", code) for code in client.spoken_languages)
        parts.append(translate("Case", "speaks {languages}").format(languages=spoken))
    if screen.counsellor:
        parts.append(i18n.isolate(screen.counsellor))
    latest = screen.transfers[0] if screen.given_to and screen.transfers else None
    given_on = latest.transfer.answered_on if latest else None
    if given_on is not None:
        words = translate("Case", "handed over on {day}")
        parts.append(words.format(day=i18n.isolate(i18n.short_date(given_on))))
    if case.closed_on is not None:
        closed = translate("Case", "closed on {day}")
        parts.append(closed.format(day=i18n.isolate(i18n.short_date(case.closed_on))))
    return " · ".join(parts)


def given_line(screen: CaseScreen) -> str:
    """That the case is a colleague's now and is only read here; empty where it is not."""
    if not screen.given_to:
        return ""
    words = QCoreApplication.translate(
        "Case", "You handed this case over; {name} has it now. Here it can only be read."
    )
    return words.format(name=i18n.isolate(screen.given_to))


def code_words(codes: str, code: str) -> str:
    """The label of a code in the window's language."""
    return code_list(codes).text(code, i18n.language())


def due_badge(day: date | None, *, today: date, is_done: bool = False) -> tuple[str, str]:
    """The words and the tone of the badge beside a date."""
    if is_done:
        return QCoreApplication.translate("Case", "done"), "done"
    if day is None:
        return "", "muted"
    if day < today:
        return i18n.overdue_by(day, today=today), "overdue"
    tone = "soon" if (day - today).days <= SOON_DAYS else "muted"
    return i18n.relative_day(day, today=today), tone


def open_dates(screen: CaseScreen) -> list[Deadline]:
    """The dates not yet done, the earliest first."""
    waiting = [one for one in screen.view.deadlines if one.done_on is None]
    return sorted(waiting, key=lambda one: (one.counts_on or date.max, one.at_time))


def agreed_dates(screen: CaseScreen) -> list[Deadline]:
    """The appointment that was agreed and is to come, as the date it might have been.

    It keeps the id of its consultation, where it is changed.
    """
    talk = next((one for one in screen.view.consultations if one.id == screen.agreed_id), None)
    if talk is None:
        return []
    where = ""
    if talk.held_on is not None:
        words = QCoreApplication.translate("Case", "agreed in the consultation of {day}")
        where = words.format(day=i18n.short_date(talk.held_on))
    return [
        Deadline(
            id=talk.id,
            case_id=screen.case_id,
            kind="APPOINTMENT",
            title=AGREED.text(i18n.language()),
            where=where,
            due_on=talk.next_appointment_on,
        )
    ]


def waiting_dates(screen: CaseScreen) -> list[Deadline]:
    """What is still to come, the earliest first: open dates and what was agreed."""
    both = [*open_dates(screen), *agreed_dates(screen)]
    return sorted(both, key=lambda one: (one.counts_on or date.max, one.at_time))


def day_words(day: date, *, today: date) -> str:
    """A day for lists: today, or day and month, with the year where it is another."""
    if day == today:
        return QCoreApplication.translate("Case", "Today")
    if day.year == today.year:
        return i18n.day_month(day)
    return i18n.isolate(i18n.short_date(day))
