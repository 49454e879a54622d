"""The record inside a paper says what the paper says, in the published shape."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pikepdf
import pytest

from counsel_app.documents.attached import FILE_NAME, attachment
from counsel_app.documents.client_letter import client_letter
from counsel_app.domain.resources import read_text
from tests.documents import samples
from tests.documents.reading import text_of


def record(paper: bytes) -> dict[str, Any]:
    """The record of a paper; fails where it does not follow the schema."""
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        (spec,) = pdf.Root.AF
        assert spec.AFRelationship == pikepdf.Name.Data
        found: dict[str, Any] = json.loads(pdf.attachments[FILE_NAME].get_file().read_bytes())
    schema = json.loads(read_text("schemas/counsel-record-1.schema.json"))
    jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).validate(found)
    return found


def test_a_referral_carries_what_was_ticked_and_no_more() -> None:
    found = record(samples.letter())
    assert found["reference"] == "DD-7KQ2M-B2C4"
    assert found["to"]["name"] == "Zentrum Beispielstadt"
    assert found["feedback_due_on"] == "2026-11-27"
    assert found["release"] == {"number": "R-02", "given_on": "2026-11-13"}
    assert [each["field"] for each in found["shared"]] == list(samples.REFERRAL.shared_fields)
    told = json.dumps(found, ensure_ascii=False)
    for secret in ("2007", "Geheimweg", "B1", "Ferhad"):
        assert secret not in told


def test_a_referral_without_release_or_ticks_has_an_empty_record() -> None:
    referral = replace(samples.REFERRAL, shared_fields=("birth_date", "unknown"), goes_alone=True)
    client = replace(samples.CLIENT, birth_date=None)
    found = record(samples.letter(referral=referral, client=client, release=None))
    assert found["shared"] == []
    assert found["release"] is None


@pytest.mark.parametrize("language", ["ar", "de"])
def test_every_word_of_a_sheets_record_is_printed_on_it(language: str) -> None:
    paper = samples.sheet(language)
    found = record(paper)
    printed = " ".join(text_of(paper).split())
    assert found["language"] == language
    assert found["agreements"] in printed
    for step in found["steps"]:
        assert step["task"] in printed
    assert found["visit"]["office"]["street"] in printed
    assert [each["on"] for each in found["deadlines"]] == ["2026-11-18"]


def test_a_sheet_without_an_office_has_no_visit() -> None:
    sheet = replace(samples.SHEET, institution=None)
    paper = client_letter(sheet, letterhead=samples.LETTERHEAD, language="de")
    assert record(paper)["visit"] is None


def test_the_internal_report_carries_no_record() -> None:
    with pikepdf.open(io.BytesIO(samples.report())) as pdf:
        assert not pdf.attachments


def test_only_what_has_a_shape_is_written() -> None:
    with pytest.raises(TypeError, match="set"):
        attachment("referral", {"purpose": {"a set"}})
