from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client, Occupation, PersonName, Relative, ResidencePeriod
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.records import attributes
from counsel_app.store.bundles import mark_exported
from counsel_app.store.journal import open_conflicts, ops_of
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.sync import bundle
from counsel_app.usecases import cases, consultations, portions, team
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_goal,
    a_referral,
    a_release,
    a_step,
    an_id,
    an_institution,
    open_farhad,
)
from tests.usecases.conftest import Service

SECRET = "Geheimniswort"


def tables(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every record table, and every open difference."""
    return {
        name: sorted(map(tuple, vault.execute(f'SELECT * FROM "{name}"')), key=repr)  # noqa: S608
        for name in (*RECORD_TYPES, "conflict")
        if name not in ("member", "organisation")
    }


def every_value(vault: Vault) -> str:
    """All text in all tables of a file, journal and search index included."""
    names = [row[0] for row in vault.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    own = {"meta", "member", "organisation"}
    return "\n".join(
        repr(row)
        for name in names
        if name not in own
        for row in vault.execute(f'SELECT * FROM "{name}"')  # noqa: S608
        # Team and letterhead are the profile's own, not the clients'.
        if not own & set(map(str, row[:3]))
    )


def full_case(desk: Desk) -> None:
    """Farhad's case with something in every field that a region must not have."""
    client = a_client(
        chosen_name="Farhad" + SECRET,
        name_variants=(PersonName(text="فرهاد نمونه", source=SECRET),),
        birth_date=TODAY.replace(year=2007),
        nationalities=("AF",),
        contact_channel="0351 " + SECRET,
        address="Straße der " + SECRET,
        residence=(ResidencePeriod(status="GESTATTUNG", document="AZR " + SECRET),),
        occupations=(Occupation(title=SECRET),),
        household=(Relative(relation="CHILD", name=SECRET, remark=SECRET),),
        skills=SECRET,
        german_level="B1",
    )
    cases.open_case(
        desk.vault,
        client,
        a_case(region="WEST", housing_type="GU", resources=SECRET, number=""),
        clock=desk.clock,
    )
    with desk.vault.atomic(desk.clock) as write:
        for record in (
            a_consultation(content=SECRET, agreements=SECRET, participants=SECRET),
            a_consultation(31, content=SECRET, note_class="protected", topics=("PSYCHOSOCIAL",)),
            a_goal(sentence=SECRET, client_words=SECRET),
            a_step(task=SECRET),
            a_deadline(title=SECRET, where=SECRET),
            an_institution(),
            a_referral(purpose=SECRET, request=SECRET, shared_note=SECRET),
            a_referral(81, purpose=SECRET, institution=71, note_class="protected"),
            a_release(information=SECRET, purpose=SECRET),
        ):
            write.put(record)


def test_deputies_get_the_whole_case_and_the_city_all_cases_without_one_name(
    service: Service,
) -> None:
    full_case(service.anna)
    service.export(service.anna)
    for desk in (service.ben, service.cora, service.city):
        desk.take_in(service.share)
    assert tables(service.ben.vault) == tables(service.anna.vault)
    assert tables(service.cora.vault) == tables(service.anna.vault)
    assert SECRET in every_value(service.ben.vault)  # the scan can find something
    seen = every_value(service.city.vault)
    for hidden in (SECRET, "Farhad", "فرهاد", "نمونه", "2007-", "GESTATTUNG", '"AF"', "PSYCHO"):
        assert hidden not in seen, hidden
    city = service.city.vault
    assert [case.id for case in city.all(Case)] == [an_id(2)]
    assert len(city.all(Consultation)) == 2
    client = city.get(Client, an_id(1))
    assert client is not None
    assert (client.age_group, client.origin_region) == ("18_24", "MIDDLE_ASIA")
    assert (client.status_group, client.german_level) == ("PROCEDURE", "B1")


def test_the_topics_of_a_protected_note_do_not_reach_the_region(service: Service) -> None:
    full_case(service.anna)
    service.export(service.anna)
    service.city.take_in(service.share)
    plain = service.city.vault.get(Consultation, an_id(3))
    hidden = service.city.vault.get(Consultation, an_id(31))
    assert plain is not None
    assert plain.topics == ("ASYL_DECISION",)
    assert hidden is not None
    assert (hidden.topics, hidden.place, hidden.minutes) == ((), "", 30)


def test_a_note_protected_before_the_export_does_not_leave_through_its_past(
    service: Service,
) -> None:
    anna = service.anna
    open_farhad(anna)
    talk = a_consultation(topics=("VIOLENCE",))
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    anna.clock.advance(timedelta(minutes=5))
    consultations.record_consultation(
        anna.vault, replace(talk, note_class="protected"), clock=anna.clock
    )
    service.export(anna)
    service.city.take_in(service.share)
    assert "VIOLENCE" not in every_value(service.city.vault)
    service.ben.take_in(service.share)
    assert "VIOLENCE" in every_value(service.ben.vault)


def test_a_note_deleted_after_it_was_protected_is_gone_in_the_region_without_a_question(
    service: Service,
) -> None:
    anna = service.anna
    open_farhad(anna)
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    service.export(anna)
    kept = anna.vault.get(Consultation, an_id(3))
    assert kept is not None
    consultations.record_consultation(
        anna.vault, replace(kept, note_class="protected"), clock=anna.clock
    )
    consultations.delete_consultation(anna.vault, an_id(3), clock=anna.clock)
    service.export(anna)
    service.city.take_in(service.share)
    assert service.city.vault.all(Consultation) == []
    assert open_conflicts(service.city.vault) == []


ORDERS = [
    ("anna", "ben"),
    ("ben", "anna"),
    ("anna", "ben", "anna", "ben"),
    ("ben", "ben", "anna"),
    ("both",),
]


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_two_exports_merged_in_any_order_and_twice_give_the_same_case_base(
    service: Service, tmp_path: Path, order: tuple[str, ...]
) -> None:
    for desk, number in ((service.anna, 100), (service.ben, 200)):
        client = a_client(number, chosen_name=f"{desk.name}s Klient")
        cases.open_case(desk.vault, client, a_case(number + 1, client=number), clock=desk.clock)
        consultations.record_consultation(
            desk.vault, a_consultation(number + 2, case=number + 1), clock=desk.clock
        )
    shared = a_client(1)
    cases.open_case(service.anna.vault, shared, a_case(), clock=service.anna.clock)
    service.export(service.anna)
    service.ben.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    for desk, phone in ((service.anna, "0351 1"), (service.ben, "0351 2")):
        cases.save_client(desk.vault, replace(shared, contact_channel=phone), clock=desk.clock)
        service.export(desk)
    for step, who in enumerate(order):
        part = tmp_path / f"stick{step}"
        senders = (service.anna, service.ben) if who == "both" else (getattr(service, who),)
        for sender in senders:
            shutil.copytree(
                service.share / "dresden-2026" / "d" / sender.vault.device,
                part / "dresden-2026" / "d" / sender.vault.device,
            )
        service.cora.take_in(part)
    merged = tables(service.cora.vault)
    service.ben.take_in(service.share)
    service.anna.take_in(service.share)
    assert merged == tables(service.anna.vault) == tables(service.ben.vault)
    assert merged["conflict"] == [("client", an_id(1), "contact_channel")]
    assert len(merged["case"]) == 3
    assert first_broken_link(service.cora.vault) is None


def test_nothing_new_makes_no_bundle(service: Service) -> None:
    full_case(service.anna)
    first = service.export(service.anna)
    assert [one.scope for one in first.made] == ["full", "region"]
    assert first.made[0].recipients == ("Ben", "Cora")
    assert first.made[1].recipients == ("City",)
    assert first.made[0].record_count > first.made[1].record_count > 3
    again = service.export(service.anna)
    assert again.made == ()
    assert set(again.published) == set(first.published)


def test_what_stays_on_the_device_makes_no_bundle(service: Service) -> None:
    assert service.export(service.anna).made == ()
    assert [ops for _, ops in portions.preview_export(service.anna.vault)] == [[], [], []]


def test_the_preview_is_exactly_what_leaves(service: Service) -> None:
    full_case(service.anna)
    shown = {m.name: len(ops) for m, ops in portions.preview_export(service.anna.vault)}
    made = service.export(service.anna).made
    assert shown == {"Ben": made[0].op_count, "Cora": made[0].op_count, "City": made[1].op_count}
    assert all(not ops for _, ops in portions.preview_export(service.anna.vault))


def test_a_region_preview_holds_no_field_the_region_may_not_have(service: Service) -> None:
    full_case(service.anna)
    shown = portions.preview_export(service.anna.vault)
    portion = next(ops for member, ops in shown if member.name == "City")
    leaving = {(op.record_type, name) for op in portion for name in op.fields}
    assert ("consultation", "topics") in leaving
    for record_type, name in leaving:
        known = {a.name: a for a in attributes(RECORD_TYPES[record_type])}
        assert known[name].attr.group not in ("note", "identity", "contact", "status")


def test_a_note_no_longer_protected_reaches_the_region_with_its_topics(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    talk = a_consultation(topics=("HOUSING",), note_class="protected")
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    service.export(anna)
    service.city.take_in(service.share)
    assert "HOUSING" not in every_value(service.city.vault)
    anna.clock.advance(timedelta(minutes=5))
    consultations.record_consultation(
        anna.vault, replace(talk, note_class="normal"), clock=anna.clock
    )
    service.export(anna)
    for desk in (service.city, service.ben):
        desk.take_in(service.share)
        (shown,) = desk.vault.all(Consultation)
        assert shown.topics == ("HOUSING",)
        assert open_conflicts(desk.vault) == []


def test_a_note_on_whose_protection_people_differ_counts_as_protected(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    talk = a_consultation(topics=("HOUSING",))
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        for reader in team.members(anna.vault):
            mark_exported(anna.vault, reader.id, 0)
        write.put(replace(talk, minutes=31))
    op = replace(
        ops_of(anna.vault, an_id(3))[0],
        device="b" * 16,
        author=ben.person_id,
        fields={"note_class": "protected"},
    )
    with anna.vault.atomic(anna.clock) as write:
        write.apply([op], source="x")
    assert open_conflicts(anna.vault) == [("consultation", an_id(3), "note_class")]
    service.export(anna)
    service.city.take_in(service.share)
    assert "HOUSING" not in every_value(service.city.vault)


def test_a_text_in_a_coded_field_does_not_reach_the_region(service: Service) -> None:
    open_farhad(service.anna)
    with service.anna.vault.atomic(service.anna.clock) as write:
        write.put(a_consultation(place="bei Familie " + SECRET, topics=("HOUSING",)))
    service.export(service.anna)
    service.city.take_in(service.share)
    assert SECRET not in every_value(service.city.vault)
    assert "HOUSING" in every_value(service.city.vault)


def test_a_case_with_very_many_changes_leaves_in_several_bundles_and_arrives_whole(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = bundle.batches
    monkeypatch.setattr(portions, "batches", lambda ops: real(ops, max_ops=3))
    full_case(service.anna)
    made = service.export(service.anna).made
    assert len([one for one in made if one.scope == "full"]) == 4
    service.ben.take_in(service.share)
    assert tables(service.ben.vault) == tables(service.anna.vault)
