from __future__ import annotations

import csv
import io
import re
from datetime import timedelta

import pytest

from counsel_app.domain.audit import Kind
from counsel_app.usecases import audit, cases, consultations, volunteering
from counsel_app.usecases.access_list import AccessFilter, access_list
from counsel_app.usecases.access_reports import access_csv, access_paper, client_access_paper
from tests.documents.reading import text_of
from tests.documents.standards import problems
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_volunteer_note,
    an_assignment,
    an_id,
    open_farhad,
)
from tests.usecases.conftest import Service


def words_of(pdf: bytes) -> str:
    return " ".join(text_of(pdf, "-layout").split()) + " ".join(text_of(pdf).split())


def rows(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


@pytest.fixture
def desk(anna: Desk) -> Desk:
    open_farhad(anna)
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    anna.clock.advance(timedelta(minutes=5))
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    return anna


def test_the_table_has_every_line_with_numbers_and_no_names_of_clients(desk: Desk) -> None:
    wanted = AccessFilter(case_id=an_id(2))
    found = rows(access_csv(desk.vault, wanted, language="de", clock=desk.clock))
    assert found[0] == ["Zeit (UTC)", "Person", "Aktion", "Womit", "Fall"]
    assert found[1] == [
        "2026-11-22 09:05:00", "Anna", "geschrieben", "Beratung angelegt", "DD-00002",
    ]  # fmt: skip
    assert len(found) == 1 + 4
    assert not any("Farhad" in cell for row in found for cell in row)


def test_making_the_table_is_noted_itself(desk: Desk) -> None:
    desk.clock.advance(timedelta(minutes=1))
    access_csv(desk.vault, AccessFilter(), language="en", clock=desk.clock)
    assert len(access_list(desk.vault, AccessFilter(kind=Kind.LEFT)).keys) == 1
    again = rows(access_csv(desk.vault, AccessFilter(), language="en", clock=desk.clock))
    assert again[1][1:4] == ["Anna", "saved as a file", "Access list"]


def test_a_name_like_a_formula_is_none_in_a_spreadsheet(desk: Desk) -> None:
    cases.open_case(
        desk.vault, a_client(51), a_case(52, client=51, number="=1+1"), clock=desk.clock
    )
    found = rows(access_csv(desk.vault, AccessFilter(), language="de", clock=desk.clock))
    assert {row[4] for row in found} >= {"'=1+1"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ("Zugriffsliste", "Fall angesehen", "22.11.2026 – 22.11.2026", "Seite 1 von 1")),
        ("en", ("Access list", "Case seen", "22 November 2026", "Page 1 of 1")),
    ],
)
def test_the_paper_says_what_was_chosen_and_every_line(
    desk: Desk, language: str, expected: tuple[str, ...]
) -> None:
    wanted = AccessFilter(case_id=an_id(2), first=TODAY, last=TODAY)
    text = words_of(
        access_paper(desk.vault, wanted, chosen="Anna", language=language, clock=desk.clock)
    )
    for words in (*expected, "DD-00002", "Anna"):
        assert words in text
    assert "Farhad" not in text


def test_an_empty_list_is_a_paper_too(desk: Desk) -> None:
    wanted = AccessFilter(person="nobody")
    text = words_of(access_paper(desk.vault, wanted, chosen="", language="de", clock=desk.clock))
    assert "Keine Zugriffe in diesem Zeitraum." in text


def test_a_client_reads_colleagues_by_name_and_third_persons_by_what_they_do(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    case = open_farhad(anna)
    audit.note_seen(anna.vault, case.id, anna.clock)
    task = an_assignment(volunteer_id=service.vera.person_id)
    volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    service.export(anna)
    service.vera.take_in(service.share)
    with service.vera.vault.atomic(service.vera.clock) as write:
        write.put(a_volunteer_note())
    service.export(service.vera)
    ben.take_in(service.share)
    consultations.record_consultation(ben.vault, a_consultation(case=2), clock=ben.clock)
    service.export(ben)
    anna.take_in(service.share)
    text = words_of(client_access_paper(anna.vault, case.id, language="de", clock=anna.clock))
    for words in (
        "Wer hat auf meine Akte zugegriffen?", "Art. 15 DSGVO", "Farhad", "DD-00002",
        "Anna", "Ben", "Beraterin oder Berater", "Ehrenamtliche Begleitung",
        "Fachkraft einer anderen Stelle",
    ):  # fmt: skip
        assert words in text, words
    assert not {"Vera", "City"} & set(re.findall(r"\w+", text))
    assert "Wir haben gerechnet" not in text


def test_a_person_nobody_knows_any_more_is_said_to_be_unknown(desk: Desk) -> None:
    desk.vault.author = "someone-who-left"
    audit.note_printed(desk.vault, an_id(2), "attachment", an_id(30), clock=desk.clock)
    desk.vault.author = desk.person_id
    text = words_of(client_access_paper(desk.vault, an_id(2), language="en", clock=desk.clock))
    assert "(unknown person)" in text
    assert "Who accessed my file?" in text


def test_a_case_that_is_gone_still_has_its_list(desk: Desk) -> None:
    audit.note_erased(desk.vault, an_id(777), clock=desk.clock)
    text = words_of(client_access_paper(desk.vault, an_id(777), language="de", clock=desk.clock))
    assert "endgültig gelöscht" in text


@pytest.mark.parametrize("language", ["de", "en"])
def test_both_papers_are_archive_copies_that_every_reader_can_read(
    desk: Desk, language: str
) -> None:
    vault, clock = desk.vault, desk.clock
    office = access_paper(vault, AccessFilter(), chosen="", language=language, clock=clock)
    client = client_access_paper(vault, an_id(2), language=language, clock=clock)
    for paper in (office, client):
        assert paper.missing == ()
        assert problems(paper) == []
