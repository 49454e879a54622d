from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.access import Group
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES
from counsel_app.domain.client import Client, Relative
from counsel_app.domain.institution import Institution
from counsel_app.domain.records import Attribute, Record, attribute, attributes, to_wire
from counsel_app.domain.referral import Referral
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.interchange.case_json import (
    DAMAGED,
    NEWER,
    NOT_OURS,
    SCHEMA,
    TYPES,
    UNKNOWN_FIELD,
    UNKNOWN_TYPE,
    read_case,
    schema,
    write_case,
)
from counsel_app.store.attachments import Part, write_part
from counsel_app.usecases.attachments import read_content
from counsel_app.usecases.case_files import (
    NOT_READABLE,
    CaseIsHere,
    apply_case,
    archive_of,
    plan_case,
    save_archive,
    save_json,
)
from counsel_app.usecases.case_papers import case_paper
from counsel_app.usecases.case_records import OF_A_CASE, linked_records, records_of_case
from counsel_app.usecases.import_undo import undo_import
from counsel_app.usecases.plain_files import TOO_BIG, apply_file, plan_file
from counsel_app.usecases.retention import CaseGone
from tests.documents.reading import text_of
from tests.profiles import TODAY, Desk, an_id, new_desk

PICTURE = b"\xff\xd8 a picture"
CASE_ID, CLIENT_ID = an_id(2), an_id(1)
ROOT = Path(__file__).resolve().parents[2]


LINKS = {
    "case_id": CASE_ID,
    "assignment_id": an_id(100 + list(RECORD_TYPES).index("assignment")),
}


def one_of(kind: type[Record], number: int) -> Record:
    """A record of any type with every text field filled, so that a missing one shows."""
    values = {one.name: value_of(kind, one) for one in attributes(kind)}
    return kind(id=an_id(100 + number), **{name: value for name, value in values.items() if value})


def value_of(kind: type[Record], one: Attribute) -> Any:
    if one.name in LINKS:
        return LINKS[one.name]
    if one.attr.link in ("institution", "project"):
        return an_id(100 + list(RECORD_TYPES).index(one.attr.link))
    if is_free(one):
        return f"{kind.TYPE}-{one.name}"
    if one.many:
        return ("OTHER",) if one.attr.mandatory and one.kind is str else ()
    needed: dict[type, Any] = {str: "" if one.attr.link else "OTHER", int: 5, date: TODAY}
    return needed.get(one.kind) if one.attr.mandatory else None


def is_free(one: Attribute) -> bool:
    return one.kind is str and not (one.many or one.attr.codes or one.attr.link)


@pytest.fixture
def full(anna: Desk) -> Desk:
    """A case with a record of every type."""
    client = Client(
        id=CLIENT_ID, chosen_name="Samira", spoken_languages=("apc",),
        household=(Relative(relation="PARTNER", name="Karim"),),
    )  # fmt: skip
    case = Case(id=CASE_ID, client_id=CLIENT_ID, number="DD-1", counsellor_id=an_id(77))
    with anna.vault.atomic(anna.clock) as write:
        write.put(client)
        write.put(case)
        for number, (name, kind) in enumerate(RECORD_TYPES.items()):
            if name not in ("client", "case", "member", "organisation"):
                record = one_of(kind, number)
                if isinstance(record, Attachment):
                    digest = hashlib.sha256(PICTURE).hexdigest()
                    record = replace(record, sha256=digest, media_type="image/jpeg", title="<Pass>")
                write.put(record)
                if isinstance(record, Attachment):
                    write_part(anna.vault, record.id, Part.CONTENT, [PICTURE])
    return anna


def test_every_type_of_the_catalogue_belongs_to_a_case_or_to_none() -> None:
    assert all(attribute(kind, "case_id") for kind in OF_A_CASE)
    rest = {"client", "case", "volunteer_note"} | set(OF_NO_CASE)
    assert {kind.TYPE for kind in OF_A_CASE} | rest == set(RECORD_TYPES)


def test_all_of_a_case_is_found_whatever_its_type(full: Desk) -> None:
    found = records_of_case(full.vault, CASE_ID)
    assert {one.TYPE for one in found} == {kind.TYPE for kind in OF_A_CASE} | {
        "client", "case", "volunteer_note",
    }  # fmt: skip
    assert {one.TYPE for one in linked_records(full.vault, found)} == {"institution", "project"}
    with pytest.raises(CaseGone):
        records_of_case(full.vault, an_id(999))


def test_the_print_of_a_file_holds_every_text_of_every_type(full: Desk) -> None:
    printed = case_paper(full.vault, "file", CASE_ID, language="de", clock=full.clock)
    text = "".join(text_of(printed).split())
    hidden = {"consultation-participants", "disclosure-consulted", "attachment-sha256",
              "attachment-media_type", "attachment-title"}  # fmt: skip
    for kind in (*OF_A_CASE, VolunteerNote):
        for one in attributes(kind):
            name = f"{kind.TYPE}-{one.name}"
            is_key = one.attr.group is Group.KEY or one.name in LINKS
            if is_free(one) and not is_key and name not in hidden:
                assert name in text, name
    assert "Karim" not in text
    assert "consultation-participants" not in text
    whole = text_of(case_paper(full.vault, "file_whole", CASE_ID, language="de", clock=full.clock))
    assert "Karim" in whole


def test_the_print_for_who_reads_no_german_says_everything_in_english_too(full: Desk) -> None:
    text = text_of(case_paper(full.vault, "file", CASE_ID, language="so", clock=full.clock))
    assert "This is everything that is stored about this person" in text
    assert "Rufname Chosen name" in text.replace("\n", " ")
    text = text_of(case_paper(full.vault, "file", CASE_ID, language="tr", clock=full.clock))
    assert "hakkınızda kayıtlı olan her şey" in text
    assert "Rufname Hitap adı" in text.replace("\n", " ")
    assert "This is everything" not in text


def test_the_published_schema_is_what_the_records_say() -> None:
    published = json.loads((ROOT / "resources" / "schemas" / SCHEMA).read_text(encoding="utf-8"))
    assert published == schema(), "run: python packaging/schemas.py"


def test_the_json_of_a_case_fits_the_schema_and_reads_back_as_it_was(
    full: Desk, tmp_path: Path
) -> None:
    save_json(full.vault, CASE_ID, tmp_path / "a.json", clock=full.clock)
    raw = (tmp_path / "a.json").read_bytes()
    jsonschema.validate(json.loads(raw), schema())
    records = records_of_case(full.vault, CASE_ID)
    back = read_case("a.json", raw)
    assert back.problems == ()
    assert {one.id: one for one in back.records} == {
        one.id: one for one in (*records, *linked_records(full.vault, records))
    }


def test_the_archive_leads_to_everything_and_escapes_what_people_typed(
    full: Desk, tmp_path: Path
) -> None:
    save_archive(full.vault, CASE_ID, tmp_path / "a.zip", clock=full.clock)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        names = packed.namelist()
        index = packed.read("index.html").decode()
        assert packed.read("akte.pdf").startswith(b"%PDF")
    (document,) = [name for name in names if name.startswith("dokumente/")]
    assert set(names) == {"akte.json", "akte.pdf", "index.html", document}
    assert all(name in index for name in ("akte.json", "akte.pdf", document))
    assert "&lt;Pass&gt;" in index
    assert "<Pass>" not in index


def test_a_file_goes_to_another_profile_with_its_documents_and_can_be_taken_back(
    full: Desk, tmp_path: Path
) -> None:
    raw = archive_of(full.vault, CASE_ID, clock=full.clock)
    ben = new_desk(tmp_path / "ben", "Ben")
    plan = plan_case(ben.vault, "a.zip", raw)
    assert (plan.is_here, plan.not_taken) == (False, ())
    assert (plan.counts["client"], plan.counts["referral"]) == (1, 1)
    apply_case(ben.vault, plan, clock=ben.clock)
    case = ben.vault.get(Case, CASE_ID)
    assert case is not None
    assert case.counsellor_id == ben.person_id
    mine = {one.id: one for one in records_of_case(full.vault, CASE_ID)}
    theirs = {one.id: one for one in records_of_case(ben.vault, CASE_ID)}
    assert theirs | {CASE_ID: mine[CASE_ID]} == mine
    (attachment,) = ben.vault.all(Attachment)
    assert read_content(ben.vault, attachment.id)[1] == PICTURE
    again = plan_case(ben.vault, "a.zip", raw)
    assert again.is_here
    with pytest.raises(CaseIsHere):
        apply_case(ben.vault, again, clock=ben.clock)
    undo_import(ben.vault, clock=ben.clock)
    assert (ben.vault.all(Client), ben.vault.all(Attachment)) == ([], [])
    # What was erased does not come back.
    assert plan_case(ben.vault, "a.zip", raw).is_here
    ben.vault.close()


def test_documents_that_are_not_there_or_altered_are_said(full: Desk, tmp_path: Path) -> None:
    ben = new_desk(tmp_path / "ben", "Ben")
    raw = archive_of(full.vault, CASE_ID, clock=full.clock)
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        lone = packed.read("akte.json")
    plan = plan_case(ben.vault, "a.json", lone)
    assert plan.documents == {}
    assert "1 Dokument(en)" in plan.not_taken[0].sentence("de")
    full.vault.execute("DELETE FROM attachment_chunk")
    bare = plan_case(ben.vault, "a.zip", archive_of(full.vault, CASE_ID, clock=full.clock))
    assert (bare.documents, len(bare.not_taken)) == ({}, 1)
    ben.vault.close()


def changed(change: Any) -> bytes:
    client = Client(id=CLIENT_ID, chosen_name="Samira", spoken_languages=("apc",))
    case = Case(id=CASE_ID, client_id=CLIENT_ID, number="DD-1")
    whole = json.loads(write_case([client, case], made_on=TODAY))
    change(whole)
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("change", "reasons"),
    [
        (lambda one: one.update(format="x"), [NOT_OURS.en]),
        (lambda one: one.update(version=2), [NEWER.en]),
        (lambda one: one.update(records=3), [NOT_OURS.en]),
        (lambda one: one["records"].update(spells=[]), [UNKNOWN_TYPE.en.format(name="spells")]),
        (lambda one: one["records"].update(member=[]), [UNKNOWN_TYPE.en.format(name="member")]),
        (lambda one: one["records"].update(need=3), [UNKNOWN_TYPE.en.format(name="need")]),
        (lambda one: one["records"]["client"][0].update(shoe=38),
         [UNKNOWN_FIELD.en.format(name="shoe")]),
        (lambda one: one["records"].update(need=[3]), [DAMAGED.en.format(name="need")]),
        (lambda one: one["records"]["case"][0].update(id="x"),
         [DAMAGED.en.format(name="case"), NOT_OURS.en]),
        (lambda one: one["records"]["client"][0].update(chosen_name=""),
         [DAMAGED.en.format(name="client"), NOT_OURS.en]),
        (lambda one: one["records"]["client"][0].update(chosen_name=7),
         [DAMAGED.en.format(name="client"), NOT_OURS.en]),
    ],
)  # fmt: skip
def test_whatever_does_not_fit_is_named(change: Any, reasons: list[str]) -> None:
    found = read_case("a.json", changed(change))
    assert [one.reason.en for one in found.problems] == reasons


def test_archives_that_are_damaged_are_said(anna: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert plan_case(anna.vault, "a", b"PK nonsense").not_taken[0].reason == NOT_READABLE
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("other.txt", "x")
    assert plan_case(anna.vault, "a", stream.getvalue()).not_taken[0].reason == NOT_READABLE
    monkeypatch.setattr("counsel_app.usecases.case_files.MAX_UNPACKED", 0)
    assert plan_case(anna.vault, "a", stream.getvalue()).not_taken[0].reason == NOT_READABLE
    assert plan_case(anna.vault, "a", b"{").not_taken[0].reason == NOT_OURS


class Stop(Exception):
    """Somebody pressed Stop."""


def stopping_at(number: int) -> Callable[[int, int], None]:
    calls = count()

    def report(done: int, total: int) -> None:
        assert 0 <= done < total
        if next(calls) == number:
            raise Stop

    return report


def test_taking_files_in_can_be_stopped_and_has_then_changed_nothing(
    full: Desk, tmp_path: Path
) -> None:
    ben = new_desk(tmp_path / "ben", "Ben")
    archive, hsds = tmp_path / "a.zip", tmp_path / "d.json"
    save_archive(full.vault, CASE_ID, archive, clock=full.clock)
    offices = [{"id": an_id(n), "name": f"Amt {n}"} for n in range(300, 303)]
    hsds.write_text(json.dumps({"contents": offices}), encoding="utf-8")
    before = ben.vault.journal_end
    for path, looks in ((archive, 1), (hsds, 6)):
        for number in range(looks):
            with pytest.raises(Stop):
                plan_file(ben.vault, path, clock=ben.clock, report=stopping_at(number))
        plan = plan_file(ben.vault, path, clock=ben.clock, report=stopping_at(-1))
        # The last step is the one before the end.
        for number in (0, len(plan.records) - 1):
            with pytest.raises(Stop):
                apply_file(ben.vault, plan, clock=ben.clock, report=stopping_at(number))
    plan = plan_file(ben.vault, archive, clock=ben.clock)
    with pytest.raises(Stop):
        apply_file(ben.vault, plan, clock=ben.clock, report=stopping_at(len(plan.records)))
    assert ben.vault.journal_end == before
    assert (ben.vault.all(Client), ben.vault.all(Institution)) == ([], [])
    ben.vault.close()


def test_a_text_too_large_to_be_read_at_once_is_refused(
    anna: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.usecases.plain_files.MAX_JSON", 10)
    path = tmp_path / "d.json"
    path.write_text(json.dumps([{"id": "x", "name": "y"}]), encoding="utf-8")
    plan = plan_file(anna.vault, path, clock=anna.clock)
    assert ([one.reason for one in plan.not_taken], plan.records) == ([TOO_BIG], [])


@given(st.binary(max_size=80) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_records_or_problems(raw: bytes) -> None:
    found = read_case("a", raw)
    assert found.records or found.problems


SERVICE = (
    "member", "organisation", "group_event", "person_pair", "pair_answer", "linkage_key", "post",
    "frozen_report", "volunteer_file", "cooperation",
)  # fmt: skip


def test_what_belongs_to_the_service_is_nobody_s_file() -> None:
    assert set(RECORD_TYPES) - set(TYPES) == set(SERVICE)
    assert {Referral.TYPE, Institution.TYPE, Assignment.TYPE} <= set(TYPES)


@pytest.mark.parametrize("name", SERVICE)
def test_a_client_s_file_brings_nothing_of_the_service(anna: Desk, name: str) -> None:
    record = to_wire(one_of(RECORD_TYPES[name], 60)) | {"id": an_id(60)}
    raw = changed(lambda one: one["records"].update({name: [record]}))
    plan = plan_case(anna.vault, "a.json", raw)
    assert [one.reason.en for one in plan.not_taken] == [UNKNOWN_TYPE.en.format(name=name)]
    apply_case(anna.vault, plan, clock=anna.clock)
    assert anna.vault.get(RECORD_TYPES[name], an_id(60)) is None


def test_one_door_takes_case_files_and_directories(full: Desk, tmp_path: Path) -> None:
    ben = new_desk(tmp_path / "ben", "Ben")
    save_archive(full.vault, CASE_ID, tmp_path / "a.zip", clock=full.clock)
    plan = plan_file(ben.vault, tmp_path / "a.zip", clock=ben.clock)
    assert (plan.unchanged, plan.kept, plan.not_taken) == (0, (), ())
    assert all(is_new for _, is_new in plan.records)
    assert apply_file(ben.vault, plan, clock=ben.clock).touches(Client)
    hsds = ROOT / "tests" / "interchange" / "hsds" / "organization_list.json"
    offices = plan_file(ben.vault, hsds, clock=ben.clock)
    assert [is_new for _, is_new in offices.records] == [True]
    assert offices.kept
    assert apply_file(ben.vault, offices, clock=ben.clock).touches(Institution)
    assert plan_file(ben.vault, hsds, clock=ben.clock).unchanged == 1
    save_json(full.vault, CASE_ID, tmp_path / "a.json", clock=full.clock)
    assert plan_file(ben.vault, tmp_path / "a.json", clock=ben.clock).not_taken
    ben.vault.close()
