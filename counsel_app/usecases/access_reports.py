"""Who saw and changed what, as a file or a paper; the answer to a client's question."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from counsel_app.documents import access_report as paper
from counsel_app.documents.document import Pdf
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.display import NOTHING, date_text
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.vault import Vault
from counsel_app.usecases import audit
from counsel_app.usecases.access_list import (
    ACCESS_LIST,
    UNKNOWN,
    AccessFilter,
    AccessLine,
    access_lines,
    fitting,
    named,
)
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.profiles import own_profile

_HEADS: Final = (
    Label(de="Zeit (UTC)", en="Time (UTC)"),
    Label(de="Person", en="Person"),
    Label(de="Aktion", en="Action"),
    Label(de="Womit", en="With what"),
    Label(de="Fall", en="Case"),
)
_VOLUNTEER: Final = Label(de="Ehrenamtliche Begleitung", en="Volunteer companion")
_ELSEWHERE: Final = Label(de="Fachkraft einer anderen Stelle", en="Professional elsewhere")
_ALWAYS: Final = Label(de="von Anfang an", en="from the beginning")
_PIECE: Final = 512


def access_csv(
    vault: Vault,
    wanted: AccessFilter,
    *,
    language: str,
    clock: Clock,
    report: Report = unheard,
) -> bytes:
    """The list as a file for a spreadsheet, with case numbers and without clients' names.

    Semicolons and a byte order mark: what a German Excel opens as columns.
    Making it is noted in the log.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([head.text(language) for head in _HEADS])
    for line in _lines(vault, wanted, report=report):
        words = [label.text(language) for label in (line.who, line.action, line.what)]
        cells = (f"{line.at.astimezone(UTC):%Y-%m-%d %H:%M:%S}", *words, line.number)
        writer.writerow([_harmless(cell) for cell in cells])
    audit.note_saved(vault, wanted.case_id, ACCESS_LIST, "", clock=clock)
    return text.getvalue().encode("utf-8-sig")


def access_paper(
    vault: Vault,
    wanted: AccessFilter,
    *,
    chosen: str,
    language: str,
    clock: Clock,
    report: Report = unheard,
) -> Pdf:
    """The list as a paper, with case numbers and without clients' names.

    ``chosen`` says in words what was filtered by.
    """
    return paper.access_report(
        [_row(line, language) for line in _lines(vault, wanted, report=report)],
        letterhead=own_letterhead(vault),
        period=_period(wanted, language, clock.today()),
        chosen=chosen,
        made_at=clock.now(),
        language=language,
        report=report,
    )


def client_access_paper(
    vault: Vault, case_id: str, *, language: str, clock: Clock, report: Report = unheard
) -> Pdf:
    """The answer to a client who asks who accessed the file (Art. 15 DSGVO).

    Counsellors of the own organisation are named. Volunteers and people of
    other organisations are third persons towards the client: they appear by
    what they do.
    """
    wanted = AccessFilter(case_id=case_id)
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case else None
    lines = list(_lines(vault, wanted, for_client=True, report=report))
    return paper.client_access_report(
        [_row(line, language) for line in lines],
        _people(vault, lines, language),
        letterhead=own_letterhead(vault),
        client=client.chosen_name if client else "",
        case=case.number if case else "",
        period=_period(wanted, language, clock.today()),
        made_at=clock.now(),
        language=language,
    )


def _lines(
    vault: Vault, wanted: AccessFilter, *, for_client: bool = False, report: Report
) -> Iterator[AccessLine]:
    keys = [place.key for place in fitting(vault, wanted)]
    naming = partial(_named_to_client, vault) if for_client else None
    for start in range(0, len(keys), _PIECE):
        report(start, len(keys))
        piece = keys[start : start + _PIECE]
        found = access_lines(vault, piece, naming=naming)
        yield from (found[key] for key in piece)


def _named_to_client(vault: Vault, person: str) -> Label:
    profile, member = own_profile(vault), vault.get(Member, person)
    if person == profile.person_id:
        return named(vault, person)
    if member is None:
        return UNKNOWN
    if member.role == Role.VOLUNTEER:
        return _VOLUNTEER
    return named(vault, person) if member.organisation == profile.organisation else _ELSEWHERE


def _people(vault: Vault, lines: list[AccessLine], language: str) -> list[paper.PersonRow]:
    moments: dict[str, list[datetime]] = {}
    called: dict[str, str] = {}
    for line in lines:
        moments.setdefault(line.person, []).append(line.at)
        called[line.person] = line.who.text(language)
    return [
        paper.PersonRow(
            who=called[person],
            role=_role(vault, person, language),
            times=len(found),
            first=min(found),
            last=max(found),
        )
        for person, found in sorted(moments.items(), key=lambda item: -len(item[1]))
    ]


def _role(vault: Vault, person: str, language: str) -> str:
    profile, member = own_profile(vault), vault.get(Member, person)
    role = profile.role if person == profile.person_id else member.role if member else ""
    return code_list("roles").text(role, language) if role else NOTHING


def _row(line: AccessLine, language: str) -> paper.AccessRow:
    return paper.AccessRow(
        at=line.at,
        who=line.who.text(language),
        action=line.action.text(language),
        what=line.what.text(language),
        case=line.number,
    )


def _period(wanted: AccessFilter, language: str, today: date) -> str:
    first = date_text(wanted.first, language) if wanted.first else _ALWAYS.text(language)
    return f"{first} – {date_text(wanted.last or today, language)}"


def _harmless(cell: str) -> str:
    # A name that begins like a formula must not be one in a spreadsheet.
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
