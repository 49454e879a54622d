from __future__ import annotations

from datetime import timedelta

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.ops import Op, Wire, wall_stamp
from counsel_app.domain.records import Record
from counsel_app.usecases.differences import decide, differences
from tests.profiles import (
    START,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_volunteer_note,
    an_id,
)

LATER = wall_stamp(int((START + timedelta(minutes=5)).timestamp() * 1000))


def put(desk: Desk, *records: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        for record in records:
            write.put(record)


def contradict(desk: Desk, record_type: str, number: int, **fields: Wire) -> None:
    """Let somebody unknown write other values five minutes later, seeing nothing."""
    op = Op(
        record_type=record_type,
        record_id=an_id(number),
        hlc=LATER,
        device="b" * 16,
        author="stranger",
        fields=fields,
    )
    with desk.vault.atomic(desk.clock) as write:
        write.apply([op], source="x")


def test_both_values_are_shown_with_who_wrote_them_and_when(anna: Desk) -> None:
    put(anna, a_client(german_level="A1"), a_case())
    contradict(anna, "client", 1, german_level="B1")
    (found,) = differences(anna.vault)
    assert (found.record_label.de, found.field_label.de) == (
        "Klientin oder Klient",
        "Deutschniveau",
    )
    assert found.title == "Farhad"
    theirs, ours = found.claims
    assert (theirs.value, theirs.text.de, theirs.author) == ("B1", "B1", "")
    assert theirs.at == START + timedelta(minutes=5)
    assert (ours.value, ours.author, ours.at) == ("A1", "Anna", START)


def test_values_are_shown_as_words_in_both_languages(anna: Desk) -> None:
    put(anna, a_client(nationalities=("SY",)))
    contradict(anna, "client", 1, nationalities=["IQ", "SY"])
    (found,) = differences(anna.vault)
    assert [claim.text.de for claim in found.claims] == ["Irak, Syrien", "Syrien"]
    assert [claim.text.en for claim in found.claims] == ["Iraq, Syria", "Syria"]


def test_people_who_agree_on_one_of_the_values_are_shown_once(anna: Desk) -> None:
    put(anna, a_client(german_level="A1"))
    contradict(anna, "client", 1, german_level="B1")
    op = Op(
        record_type="client",
        record_id=an_id(1),
        hlc=LATER,
        device="c" * 16,
        author="third",
        fields={"german_level": "A1"},
    )
    with anna.vault.atomic(anna.clock) as write:
        write.apply([op], source="y")
    (found,) = differences(anna.vault)
    assert sorted(claim.text.de for claim in found.claims) == ["A1", "B1"]


def test_an_edit_beside_a_deletion_is_asked_as_keep_or_delete(anna: Desk) -> None:
    put(anna, a_client(), a_case(), a_consultation())
    contradict(anna, "consultation", 3, deleted=True)
    (found,) = differences(anna.vault)
    assert found.field_label.de == "Löschung"
    assert [claim.text.de for claim in found.claims] == ["behalten", "gelöscht"]
    assert found.title == "Farhad"
    gone = found.claims[1]
    decide(anna.vault, found, gone, clock=anna.clock)
    assert anna.vault.get(Consultation, an_id(3)) is None
    assert differences(anna.vault) == []


def test_deciding_to_keep_keeps_the_record(anna: Desk) -> None:
    put(anna, a_client(), a_case(), a_consultation())
    contradict(anna, "consultation", 3, deleted=True)
    (found,) = differences(anna.vault)
    changes = decide(anna.vault, found, found.claims[0], clock=anna.clock)
    assert changes.touches(Consultation, case=an_id(2))
    assert anna.vault.get(Consultation, an_id(3)) == a_consultation()
    assert differences(anna.vault) == []


def test_a_difference_is_titled_by_the_person_it_is_about(anna: Desk) -> None:
    put(anna, a_client(), a_case(), a_consultation(), a_volunteer_note())
    contradict(anna, "case", 2, region="WEST")
    contradict(anna, "case", 2, region="NORD")
    put(anna, a_case(region="NORD"))
    contradict(anna, "consultation", 3, minutes=90)
    contradict(anna, "volunteer_note", 11, happening="PHONED")
    titles = {found.record_type: found.title for found in differences(anna.vault)}
    assert titles["consultation"] == "Farhad"
    # A note hangs on an assignment, not on a case: named by the end of its id.
    assert titles["volunteer_note"] == an_id(11)[-8:]


def test_a_case_without_a_name_is_titled_by_the_end_of_its_id(anna: Desk) -> None:
    put(anna, a_case(region="NORD"))
    contradict(anna, "case", 2, region="WEST")
    (found,) = differences(anna.vault)
    assert found.title == an_id(2)[-8:]


def test_where_all_agree_there_is_nothing_to_decide(anna: Desk) -> None:
    put(anna, a_client(german_level="A1"))
    contradict(anna, "client", 1, german_level="A1")
    assert differences(anna.vault) == []
