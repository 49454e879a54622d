"""A folder comes back from outside: what it says is read, all else refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from counsel_app.documents.folder_file import NoFolder, read_folder
from counsel_app.documents.inner_file import PdfDamaged, PdfLocked
from counsel_app.documents.transport import transport_copy
from tests.documents import papers, samples
from tests.documents.test_attached import record


def changed(**values: object) -> bytes:
    return json.dumps(record(papers.own_folder("ckb")) | values).encode()


def test_a_printed_folder_reads_back() -> None:
    found = read_folder(papers.own_folder("ckb"))
    assert found.sender == samples.LETTERHEAD.organisation
    assert found.names == ("Farhad Nemuneh", "فرهاد نمونه")
    assert [step.task for step in found.steps] == ["VHS anrufen", "Umschlag holen"]
    assert [step.actor for step in found.steps] == ["COUNSELLOR", "CLIENT"]
    told = [(one.title, one.due_on) for one in found.dates]
    assert told[-1] == ("Zentrum Beispielstadt", date(2026, 12, 3))
    assert [day for _, day in told[:-1]] == [one.counts_on for one in samples.DEADLINES]
    visit = found.dates[-1]
    assert (visit.kind, visit.at_time, visit.where) == (
        "APPOINTMENT",
        "14:30",
        "Ahornallee 12, 12347 Beispielstadt",
    )
    (office,) = found.offices
    assert (office.name, office.stop, office.kind) == (
        "Zentrum Beispielstadt",
        "Albertplatz",
        "OTHER",
    )


def test_the_record_alone_is_read_as_well() -> None:
    assert read_folder(changed()) == read_folder(papers.own_folder("ckb"))


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "referral"},
        {"version": 2},
        {"format": "other"},
        {"case_id": "x"},
        {"chapters": [13]},
        {"names": "Farhad"},
        {"names": ["x" * 401]},
        {"steps": [{"actor": "ADMIN", "task": "x"}]},
        {"steps": [{"actor": "CLIENT", "task": "x", "id": "1"}]},
        {"steps": [{"actor": "CLIENT"}]},
        {"steps": [{"actor": "CLIENT", "task": "x"}] * 201},
        {"deadlines": [{"kind": "DEADLINE", "title": "x", "on": "morgen"}]},
        {"deadlines": [{"kind": "PARTY", "title": "x", "on": "2026-12-01"}]},
        {"visits": [{"on": "2026-12-01"}]},
        {"from": {}},
        {"language": "DE"},
    ],
)
def test_what_does_not_fit_is_refused_whole(values: dict[str, Any]) -> None:
    with pytest.raises(NoFolder) as refused:
        read_folder(changed(**values))
    assert "nichts übernommen" in refused.value.sentence("de")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b'"x"'])
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(NoFolder):
        read_folder(content)


def test_other_papers_locked_and_broken_ones_are_said_apart() -> None:
    with pytest.raises(NoFolder):
        read_folder(samples.letter())
    with pytest.raises(NoFolder):
        read_folder(samples.report())
    with pytest.raises(PdfLocked):
        read_folder(transport_copy(papers.own_folder("de"), "geheim"))
    with pytest.raises(PdfDamaged):
        read_folder(b"%PDF-1.7 nothing")


def test_empty_words_and_dates_without_a_day_are_left_out_and_controls_removed() -> None:
    office = {"name": "Amt\u202e\x00", "town": " Ort "}
    found = read_folder(
        changed(
            names=["  ", "Far\x00had"],
            steps=[{"actor": "CLIENT", "task": " \x07 "}],
            deadlines=[
                {"kind": "DEADLINE", "title": "x", "on": None},
                {"kind": "DEADLINE", "title": " ", "on": "2026-12-01"},
            ],
            visits=[{"office": office}, {"office": {"name": " "}, "on": "2026-12-01"}],
            offices=[{"name": ""}],
        )
    )
    assert found.names == ("Farhad",)
    assert (found.steps, found.dates) == ((), ())
    assert [(one.name, one.town) for one in found.offices] == [("Amt", "Ort")]
