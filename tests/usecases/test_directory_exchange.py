from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.interchange.tables import read_table
from counsel_app.usecases.directory import save_entry
from counsel_app.usecases.directory_exchange import (
    apply_directory,
    hsds_of,
    plan_hsds,
    save_hsds,
    save_table,
    table_of_shelf,
)
from counsel_app.usecases.import_undo import undo_import
from counsel_app.usecases.importing import apply_import, guess_sheet, plan_import
from tests.interchange.test_hsds import FOLDER
from tests.profiles import Desk, an_id

VHS = Institution(
    id=an_id(1), name="VHS; Dresden", kind="COURSE_PROVIDER", phone="+49 351 1", stop='"Mitte"'
)
COURSE = Course(
    id=an_id(2), institution_id=VHS.id, kind="IK_ALPHA", times=("MORNING", "EVENING"),
    has_childcare=True, free_places=0, size=12, status_hint="=1+1",
)  # fmt: skip
OPENING = Opening(id=an_id(3), institution_id=VHS.id, instrument="EQ", title="Elektronik")


@pytest.fixture
def filled(anna: Desk) -> Desk:
    for record in (VHS, COURSE, OPENING):
        save_entry(anna.vault, record, clock=anna.clock)
    return anna


def everything(desk: Desk) -> list[object]:
    return [desk.vault.all(kind) for kind in (Institution, Course, Opening)]


def test_the_examples_of_the_specification_come_in_and_go_out_unchanged(anna: Desk) -> None:
    raw = (FOLDER / "organization_full.json").read_bytes()
    plan = plan_hsds(anna.vault, "organization_full.json", raw, clock=anna.clock)
    assert ([one.TYPE for one in plan.new], plan.changed, plan.not_taken) == (
        ["institution"],
        (),
        (),
    )
    assert "services" in plan.kept
    apply_directory(anna.vault, plan, clock=anna.clock)
    assert json.loads(hsds_of(anna.vault))["contents"] == [json.loads(raw)]
    again = plan_hsds(anna.vault, "organization_full.json", raw, clock=anna.clock)
    assert (again.pairs, again.unchanged) == ((), 1)


def test_the_directory_goes_to_another_file_and_comes_back(
    filled: Desk, anna: Desk, tmp_path: Path
) -> None:
    save_hsds(filled.vault, tmp_path / "d.json")
    before = everything(filled)
    raw = (tmp_path / "d.json").read_bytes()
    assert plan_hsds(filled.vault, "d", raw, clock=anna.clock).unchanged == 3
    with anna.vault.atomic(anna.clock) as write:
        for record in (VHS, COURSE, OPENING):
            write.delete(record)
    plan = plan_hsds(anna.vault, "d", raw, clock=anna.clock)
    assert len(plan.new) == 3
    apply_directory(anna.vault, plan, clock=anna.clock)
    assert everything(anna) == before
    assert undo_import(anna.vault, clock=anna.clock).removed == 3


def test_an_institution_of_the_same_name_is_brought_up_to_date(filled: Desk) -> None:
    raw = json.dumps(
        [
            {"id": "foreign", "name": "vhs;  dresden", "email": "new@example.org"},
            {"id": COURSE.id, "name": "Clash", "services": json.loads(hsds_of(filled.vault))[
                "contents"][0]["services"][1:]},
            {"id": an_id(50), "name": "Third", "services": [
                {"id": OPENING.id, "attributes": [
                    {"value": "course", "taxonomy_term": {"taxonomy": "counsel", "code": "type"}},
                    {"value": '"BSK_B2"', "taxonomy_term": {"taxonomy": "counsel", "code": "kind"}},
                ]}]},
        ]
    ).encode()  # fmt: skip
    plan = plan_hsds(filled.vault, "d", raw, clock=filled.clock)
    apply_directory(filled.vault, plan, clock=filled.clock)
    now = filled.vault.get(Institution, VHS.id)
    assert now is not None
    # What the file does not say stays as it was.
    assert (now.name, now.email, now.kind, now.phone) == (
        "vhs;  dresden", "new@example.org", "COURSE_PROVIDER", VHS.phone
    )  # fmt: skip
    # An identifier that another kind of entry has is not taken over.
    assert filled.vault.get(Course, COURSE.id) is not None
    assert {one.kind for one in filled.vault.all(Course)} == {"IK_ALPHA", "BSK_B2"}


def test_a_kind_that_the_file_says_replaces_the_one_that_was_known(filled: Desk) -> None:
    changed = json.loads(hsds_of(filled.vault))
    changed["contents"][0]["attributes"][0]["value"] = "WELFARE"
    plan = plan_hsds(filled.vault, "d", json.dumps(changed).encode(), clock=filled.clock)
    assert [one.kind for one in plan.changed if isinstance(one, Institution)] == ["WELFARE"]


@pytest.mark.parametrize("kind", ["institution", "course", "opening"])
def test_a_part_of_the_directory_goes_out_as_a_table_and_changes_nothing_coming_back(
    kind: str, filled: Desk, tmp_path: Path
) -> None:
    save_table(filled.vault, kind, tmp_path / "t.csv")
    table = read_table("t.csv", (tmp_path / "t.csv").read_bytes())
    assert table.head[0] == "id"
    plan = plan_import(filled.vault, [guess_sheet(table)])
    assert (plan.blocking, plan.faults) == ((), ())
    before = everything(filled)
    done = apply_import(filled.vault, plan, {}, clock=filled.clock)
    assert (done.new, done.changed) == ({}, 0)
    assert everything(filled) == before


def test_the_columns_of_a_table_are_stable_and_nothing_in_it_is_a_formula(filled: Desk) -> None:
    text = table_of_shelf(filled.vault, "institution").decode("utf-8-sig")
    head, line = text.splitlines()
    assert head == (
        "id;name;kind;contact_person;street;postcode;town;phone;email;opening_hours;checked_on;stop"
    )
    assert "'+49 351 1" in line
    assert "'=1+1" in table_of_shelf(filled.vault, "course").decode()


def test_a_course_is_changed_in_a_spreadsheet(filled: Desk) -> None:
    raw = table_of_shelf(filled.vault, "course").replace(b";12;0;", b";12;5;")
    plan = plan_import(filled.vault, [guess_sheet(read_table("t.csv", raw))])
    assert plan.faults == ()
    apply_import(filled.vault, plan, {}, clock=filled.clock)
    now = filled.vault.get(Course, COURSE.id)
    assert now == replace(COURSE, free_places=5, checked_on=filled.clock.today())
