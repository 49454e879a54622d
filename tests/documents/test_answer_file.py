"""An answer comes from outside: what fits the published shape is taken, all else refused."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pikepdf
import pytest

from counsel_app.documents import inner_file
from counsel_app.documents.answer_file import (
    MAX_ANSWER,
    NewerAnswer,
    NoAnswerFile,
    NoLetter,
    answer_file,
    read_answer,
    read_letter,
)
from counsel_app.documents.inner_file import PdfDamaged, PdfLocked
from counsel_app.documents.transport import transport_copy
from counsel_app.domain.answer import RESULTS, Answer
from counsel_app.domain.resources import read_text
from tests.documents import samples
from tests.documents.test_attached import record

ANSWER = Answer(
    reference="DD-7KQ2M-B2C4",
    letter_of=date(2026, 11, 13),
    result="WAITLIST",
    answered_on=date(2026, 11, 20),
    remark="voraussichtlich bis März",
    sender="Zentrum Beispielstadt",
)
SCHEMA = json.loads(read_text("schemas/counsel-answer-1.schema.json"))


def fits(content: dict[str, Any]) -> bool:
    return jsonschema.Draft202012Validator(
        SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).is_valid(content)


def changed(**values: object) -> bytes:
    return json.dumps(json.loads(answer_file(ANSWER)) | values).encode()


def test_an_answer_reads_back_as_it_was_written() -> None:
    written = answer_file(ANSWER)
    assert fits(json.loads(written))
    assert read_answer(written) == ANSWER
    assert read_answer(b"\xef\xbb\xbf" + written) == ANSWER


def test_a_letter_carries_the_answer_to_be_filled_in() -> None:
    blank = record(samples.letter())["answer"]
    assert not fits(blank)
    filled = blank | {"answered_on": "2026-11-20", "result": "APPOINTMENT"}
    assert fits(filled)
    answer = read_answer(json.dumps(filled).encode())
    assert (answer.reference, answer.letter_of) == ("DD-7KQ2M-B2C4", samples.TODAY)
    assert answer.sender == samples.INSTITUTION.name


@pytest.mark.parametrize(
    "values",
    [
        {"result": "SENT"},
        {"result": "attended"},
        {"result": None},
        {"result": ["ATTENDED"]},
        {"answered_on": "20.11.2026"},
        {"answered_on": None},
        {"appointment_on": "2026-02-30"},
        {"reference": ""},
        {"reference": "x" * 41},
        {"reference": 7},
        {"remark": "x" * 2_001},
        {"remark": {"text": "x"}},
        {"from": {"organisation": "x" * 401}},
        {"from": {"name": "x"}},
        {"format": "counsel-record"},
        {"version": 0},
        {"id": "x"},
        {"case_id": "x"},
    ],
)
def test_what_does_not_fit_the_schema_is_refused_whole(values: dict[str, object]) -> None:
    wrong = changed(**values)
    assert not fits(json.loads(wrong))
    with pytest.raises(NoAnswerFile) as refused:
        read_answer(wrong)
    assert "nichts übernommen" in refused.value.sentence("de")


@pytest.mark.parametrize("result", RESULTS)
def test_reader_and_schema_know_the_same_results(result: str) -> None:
    assert fits(json.loads(changed(result=result)))
    assert read_answer(changed(result=result)).result == result


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"\xff\xfe{",
        b"[" * 100_000,
        b'{"format":"counsel-answer"}',
        b" " * (MAX_ANSWER + 1),
    ],
)
def test_what_is_no_json_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(NoAnswerFile):
        read_answer(content)


def test_a_reference_of_nothing_but_signs_is_refused() -> None:
    with pytest.raises(NoAnswerFile):
        read_answer(changed(reference="-----"))


def test_a_newer_shape_asks_for_an_update() -> None:
    with pytest.raises(NewerAnswer) as newer:
        read_answer(changed(version=2, something={}))
    assert "aktualisieren" in newer.value.sentence("de")


def test_nothing_in_a_remark_acts_on_the_screen() -> None:
    told = "vorher \u202egedreht\u202c\x00 nach\u2067her\r\nzweite\tZeile \x1b[31m<b>&"
    answer = read_answer(changed(remark=told))
    assert answer.remark == "vorher gedreht nachher\nzweite Zeile [31m<b>&"


def test_a_letter_from_elsewhere_can_be_answered() -> None:
    letter = read_letter(samples.letter())
    assert letter.reference == "DD-7KQ2M-B2C4"
    assert letter.written_on == samples.TODAY
    assert letter.recipient == "Zentrum Beispielstadt"
    assert letter.sender == samples.LETTERHEAD.organisation
    assert letter.purpose == samples.REFERRAL.purpose


@pytest.mark.parametrize("paper", [samples.report, lambda: samples.sheet("ar")])
def test_other_papers_are_no_letters(paper: Any) -> None:
    with pytest.raises(NoLetter):
        read_letter(paper())


def test_a_locked_letter_says_so() -> None:
    with pytest.raises(PdfLocked):
        read_letter(transport_copy(samples.letter(), "geheim"))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(range(256)) * 20])
def test_a_broken_pdf_says_so(content: bytes) -> None:
    with pytest.raises(PdfDamaged):
        read_letter(content)


def carrying(content: bytes, *, filters: pikepdf.Name | None = None) -> bytes:
    """A letter whose record was exchanged."""
    with pikepdf.open(io.BytesIO(samples.letter())) as pdf:
        stream = pdf.attachments["counsel-record.json"].get_file().obj
        stream.write(content, filter=filters)
        out = io.BytesIO()
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def test_a_small_file_that_unpacks_to_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = carrying(b"{" + b" " * (inner_file.MAX_INNER + 1))
    with pytest.raises(PdfDamaged):
        read_letter(bomb)
    with pytest.raises(PdfDamaged):
        read_letter(carrying(b"\x80", filters=pikepdf.Name.RunLengthDecode))
    monkeypatch.setattr(inner_file, "MAX_PDF", 1_000)
    with pytest.raises(PdfDamaged):
        read_letter(samples.letter())


def test_a_plain_record_is_read_as_well() -> None:
    content = json.dumps(
        {"format": "counsel-record", "kind": "referral", "reference": "DD-7KQ2M-B2C4"}
    )
    letter = read_letter(carrying(content.encode()))
    assert (letter.written_on, letter.sender) == (None, "")


def test_an_answer_without_a_letters_day_stays_without() -> None:
    answer = replace(ANSWER, letter_of=None)
    assert read_answer(answer_file(answer)) == answer
