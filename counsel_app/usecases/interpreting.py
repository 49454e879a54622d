"""The slip for an interpreter: on paper, and as a file for their calendar."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from counsel_app.documents.document import Pdf
from counsel_app.documents.interpreter_slip import interpreter_slip
from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.scopes import narrowed
from counsel_app.domain.slip import Slip
from counsel_app.store.vault import Vault
from counsel_app.usecases.calendar import clock_time
from counsel_app.usecases.letterhead import own_letterhead

APPOINTMENT: Final = "APPOINTMENT"
_USUAL: Final = timedelta(hours=1)


def slips_of(vault: Vault, case_id: str, *, today: date) -> list[Slip]:
    """One slip for each appointment that is still to come, the next one first.

    In the first language that the client speaks; another one is chosen with
    ``dataclasses.replace``. Nothing gets onto it but what the access table
    lets ``Audience.SLIP`` know: no title and no kind of an appointment.
    """
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case else None
    if client is None:
        return []
    coming = [
        one
        for one in vault.all(Deadline, order="due_on", case_id=case_id)
        if one.kind == APPOINTMENT and one.due_on is not None
        if one.done_on is None and one.due_on >= today
    ]
    told = [_slip(narrowed(client, Audience.SLIP), narrowed(one, Audience.SLIP)) for one in coming]
    return [one for one in told if one is not None]


def _slip(client: Client, appointment: Deadline) -> Slip | None:
    if appointment.due_on is None:
        return None
    return Slip(
        spoken_name=client.chosen_name,
        language=next(iter(client.spoken_languages), ""),
        on=appointment.due_on,
        at=appointment.at_time,
        place=appointment.where,
    )


def slip_paper(vault: Vault, slip: Slip, *, clock: Clock) -> Pdf:
    """The slip on paper; without a place it is the organisation's own."""
    return interpreter_slip(
        letterhead=own_letterhead(vault),
        spoken_name=slip.spoken_name,
        language=code_list("languages").text(slip.language, "de"),
        on=slip.on,
        at=slip.at,
        place=slip.place,
        made_on=clock.today(),
    )


def slip_file(vault: Vault, slip: Slip, *, language: str, clock: Clock) -> bytes:
    """The same as iCalendar (RFC 5545), for the interpreter's calendar."""
    head = own_letterhead(vault)
    event = Event()
    uid = hashlib.blake2b(repr(slip).encode(), digest_size=16, person=b"slip").hexdigest()
    event.add("uid", f"{uid}@counsel")
    event.add("dtstamp", clock.now())
    begins = clock_time(slip.at)
    if begins is None:
        event.add("dtstart", slip.on)
    else:
        event.add("dtstart", datetime.combine(slip.on, begins))
        event.add("duration", _USUAL)
    spoken = code_list("languages").text(slip.language, language)
    event.add("summary", " · ".join(part for part in (slip.spoken_name, spoken) if part))
    event.add("location", slip.place or head.return_line or head.organisation)
    event.add("class", "PRIVATE")
    calendar = Calendar()
    calendar.add("prodid", "-//Counsel//Counsel//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
