from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.ops import DELETED, Op, wall_stamp
from counsel_app.domain.plan import Step
from counsel_app.domain.versions import resolve
from counsel_app.store.journal import (
    Write,
    open_conflicts,
    ops_of,
    own_ops_after,
)
from counsel_app.store.search import find
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import START, a_case, a_client, a_consultation, a_step, an_id
from tests.store.conftest import OpenVault


def put(vault: Vault, clock: FixedClock, *records: Client | Consultation | Step) -> None:
    with vault.atomic(clock) as write:
        for record in records:
            write.put(record)


def put_and_stop(write: Write, record: Client) -> None:
    write.put(record)
    raise KeyboardInterrupt


def all_ops(vault: Vault) -> list[Op]:
    ids = [row[0] for row in vault.execute("SELECT DISTINCT record_id FROM journal")]
    return [op for record_id in ids for op in ops_of(vault, record_id)]


def take(vault: Vault, clock: FixedClock, ops: Iterable[Op], source: str = "hash") -> int:
    with vault.atomic(clock) as write:
        return write.apply(ops, source=source)


def rows(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: sorted(map(tuple, vault.execute(f'SELECT * FROM "{table}"')))  # noqa: S608
        for table in ("client", "consultation", "step", "conflict")
    }


# Writing


def test_a_new_record_becomes_one_operation_without_its_blanks(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client())
    (op,) = ops_of(vault, an_id(1))
    assert op.fields == {
        "chosen_name": "Farhad",
        "spoken_languages": ["prs"],
        "needs_interpreter": True,
    }
    assert op.bases == {}
    assert (op.device, op.author) == ("a" * 16, "person-anna")
    assert op.hlc == wall_stamp(int(START.timestamp() * 1000))


def test_only_what_differs_is_written_and_names_what_it_was_based_on(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client())
    put(vault, clock, a_client(contact_channel="0351 1"))
    put(vault, clock, a_client(contact_channel="0351 2"))
    first, second, third = ops_of(vault, an_id(1))
    assert second.fields == {"contact_channel": "0351 1"}
    assert second.bases == {}
    assert third.bases == {"contact_channel": (second.version,)}
    assert first.version < second.version < third.version


def test_saving_what_is_there_already_writes_nothing(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_client())
    end = vault.journal_end
    with vault.atomic(clock) as write:
        write.put(a_client())
    assert write.changes.records == ()
    assert vault.journal_end == end


def test_a_field_can_be_emptied_again(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_client(contact_channel="0351 1"))
    put(vault, clock, a_client(contact_channel=""))
    assert vault.get(Client, an_id(1)) == a_client()
    assert ops_of(vault, an_id(1))[-1].fields == {"contact_channel": ""}


def test_an_incomplete_record_is_refused_and_nothing_of_it_stays(
    vault: Vault, clock: FixedClock
) -> None:
    with pytest.raises(InvalidRecord):
        put(vault, clock, a_client(), a_consultation(content=""))
    assert vault.journal_end == (0, b"")
    assert vault.all(Client) == []


def test_a_transaction_that_failed_leaves_chain_and_stamps_as_they_were(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client())
    before = (vault.journal_end, vault.last_stamp)
    with pytest.raises(KeyboardInterrupt), vault.atomic(clock) as write:
        put_and_stop(write, a_client(contact_channel="0351 1"))
    assert (vault.journal_end, vault.last_stamp) == before
    put(vault, clock, a_client(contact_channel="0351 2"))
    assert first_broken_link(vault) is None
    assert vault.get(Client, an_id(1)) == a_client(contact_channel="0351 2")


def test_changes_name_each_record_once_with_its_case(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client())
        write.put(a_case(number="DD-7KQ2M"))
        write.put(a_consultation())
        write.put(a_consultation(minutes=45))
    found = {(c.record_type, c.case_id) for c in write.changes.records}
    assert found == {("client", ""), ("case", an_id(2)), ("consultation", an_id(2))}
    assert len(write.changes.records) == 3


def test_a_clock_set_back_ten_years_still_gives_newer_stamps(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client())
    clock.advance(-timedelta(days=3650))
    put(vault, clock, a_client(chosen_name="Ferhad"))
    first, second = ops_of(vault, an_id(1))
    assert second.hlc == first.hlc + 1
    assert vault.get(Client, an_id(1)) == a_client(chosen_name="Ferhad")


def test_an_edit_of_a_field_from_a_fast_clock_is_newer_than_that_clock(
    vault: Vault, clock: FixedClock
) -> None:
    ahead = wall_stamp(int((START + timedelta(hours=40)).timestamp() * 1000))
    foreign = Op(
        record_type="client",
        record_id=an_id(1),
        hlc=ahead,
        device="b" * 16,
        author="ben",
        fields={"chosen_name": "Ferhad", "spoken_languages": ["prs"]},
    )
    take(vault, clock, [foreign])
    put(vault, clock, a_client(chosen_name="Farhad"))
    assert ops_of(vault, an_id(1))[-1].hlc == ahead + 1
    shown = vault.get(Client, an_id(1))
    assert shown is not None
    assert shown.chosen_name == "Farhad"
    assert open_conflicts(vault) == []


def test_after_reopening_the_stamps_go_on_where_they_stood(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_client())
    again = Vault(vault._database, vault.key)
    assert (again.journal_end, again.last_stamp) == (vault.journal_end, vault.last_stamp)
    assert again.last_stamp > 0


# Deleting and taking it back


def test_a_deleted_record_is_gone_from_rows_and_search_and_undo_brings_it_back(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_consultation(content="Umschlag"))
    with vault.atomic(clock) as write:
        write.delete(a_consultation(content="Umschlag"))
    assert vault.get(Consultation, an_id(3)) is None
    assert find(vault, "Umschlag") == []
    put(vault, clock, a_consultation(content="Umschlag"))
    assert vault.get(Consultation, an_id(3)) == a_consultation(content="Umschlag")
    assert [hit.record_id for hit in find(vault, "Umschlag")] == [an_id(3)]
    assert open_conflicts(vault) == []


def test_undoing_a_deletion_writes_only_that_it_is_undone(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_consultation())
    with vault.atomic(clock) as write:
        write.delete(a_consultation())
    put(vault, clock, a_consultation())
    assert ops_of(vault, an_id(3))[-1].fields == {DELETED: False}


def test_a_protected_note_restored_as_a_normal_one_is_there_and_said_as_a_whole(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_consultation(note_class="protected"))
    with vault.atomic(clock) as write:
        write.delete(a_consultation())
    put(vault, clock, a_consultation(note_class="normal"))
    assert vault.get(Consultation, an_id(3)) == a_consultation()
    assert open_conflicts(vault) == []
    restated = ops_of(vault, an_id(3))[-1]
    assert restated.fields[DELETED] is False
    assert set(restated.fields) > {"topics", "content", "held_on"}


def test_a_deletion_names_everything_it_saw(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_step())
    with vault.atomic(clock) as write:
        write.delete(a_step())
    first, deletion = ops_of(vault, an_id(4))
    assert deletion.fields == {DELETED: True}
    assert deletion.bases == dict.fromkeys(first.fields, (first.version,))


# Taking in


def test_taking_in_twice_is_taking_in_once(new_vault: OpenVault, clock: FixedClock) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(anna, clock, a_client(), a_consultation())
    ops = all_ops(anna)
    assert take(ben, clock, ops) == 2
    end = ben.journal_end
    assert take(ben, clock, [*ops, *ops], source="another") == 0
    assert ben.journal_end == end
    assert rows(ben) == rows(anna)


def test_a_value_of_another_person_does_not_disappear(
    new_vault: OpenVault, clock: FixedClock
) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(anna, clock, a_client())
    take(ben, clock, all_ops(anna))
    clock.advance(timedelta(minutes=1))
    put(anna, clock, a_client(contact_channel="0351 1"))
    put(ben, clock, a_client(contact_channel="0351 2"))
    take(ben, clock, all_ops(anna))
    take(anna, clock, all_ops(ben))
    for vault in (anna, ben):
        assert open_conflicts(vault) == [("client", an_id(1), "contact_channel")]
        state = resolve(ops_of(vault, an_id(1)))
        values = [head.value for head in state.fields["contact_channel"].heads]
        assert values == ["0351 2", "0351 1"]
    assert rows(anna) == rows(ben)


@pytest.mark.parametrize("chosen", ["0351 1", "0351 2", "0351 3"])
def test_a_decision_settles_the_conflict_on_every_device(
    new_vault: OpenVault, clock: FixedClock, chosen: str
) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(anna, clock, a_client(contact_channel="0351 1"))
    put(ben, clock, a_client(contact_channel="0351 2"))
    take(ben, clock, all_ops(anna))
    with ben.atomic(clock) as write:
        write.settle("client", an_id(1), "contact_channel", chosen)
    take(anna, clock, all_ops(ben))
    for vault in (anna, ben):
        assert ("client", an_id(1), "contact_channel") not in open_conflicts(vault)
        assert vault.get(Client, an_id(1)) == a_client(contact_channel=chosen)
    assert len(ops_of(anna, an_id(1))) == 3


def test_people_who_each_correct_another_field_do_not_differ(
    new_vault: OpenVault, clock: FixedClock
) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(anna, clock, a_client())
    take(ben, clock, all_ops(anna))
    put(anna, clock, replace(a_client(), contact_channel="0351 1"))
    put(ben, clock, replace(a_client(), german_level="A1"))
    take(anna, clock, all_ops(ben))
    assert open_conflicts(anna) == []
    assert anna.get(Client, an_id(1)) == a_client(contact_channel="0351 1", german_level="A1")


def test_an_operation_that_comes_again_with_more_fields_is_kept_beside_the_first(
    vault: Vault, clock: FixedClock
) -> None:
    whole = Op(
        record_type="consultation",
        record_id=an_id(3),
        hlc=wall_stamp(int(START.timestamp() * 1000)),
        device="b" * 16,
        author="ben",
        fields={"case_id": an_id(2), "minutes": 30, "content": "Klage"},
    )
    narrow = replace(whole, fields={"case_id": an_id(2), "minutes": 30})
    assert take(vault, clock, [narrow]) == 1
    assert take(vault, clock, [whole]) == 1
    assert take(vault, clock, [narrow, whole]) == 0
    shown = vault.get(Consultation, an_id(3))
    assert shown is not None
    assert (shown.minutes, shown.content) == (30, "Klage")
    assert open_conflicts(vault) == []
    assert first_broken_link(vault) is None


def test_where_operations_came_from_is_part_of_the_chain(vault: Vault, clock: FixedClock) -> None:
    op = Op(
        record_type="client",
        record_id=an_id(1),
        hlc=7,
        device="b" * 16,
        author="ben",
        fields={"chosen_name": "F", "spoken_languages": ["prs"]},
    )
    take(vault, clock, [op], source="bundle hash")
    assert vault.execute("SELECT source FROM journal").fetchone() == ("bundle hash",)
    vault.execute("UPDATE journal SET source = ''")
    assert first_broken_link(vault) == 1


def test_own_operations_are_told_from_those_of_others(
    new_vault: OpenVault, clock: FixedClock
) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(ben, clock, a_client())
    take(anna, clock, all_ops(ben))
    put(anna, clock, a_consultation())
    mine, end = own_ops_after(anna, 0)
    assert [op.record_type for op in mine] == ["consultation"]
    assert end == anna.journal_end[0] == 2
    assert own_ops_after(anna, end) == ([], end)


ORDERS = st.permutations(range(4))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=ORDERS, repeated=st.lists(st.integers(0, 3), max_size=3))
def test_the_rows_do_not_depend_on_the_order_in_which_exports_came(
    new_vault: OpenVault, order: list[int], repeated: list[int]
) -> None:
    clock = FixedClock(START)
    exports = _exports()
    key = f"v{'-'.join(map(str, [*order, 9, *repeated]))}"
    straight, mixed = new_vault(f"{key}s{_next()}"), new_vault(f"{key}m{_next()}")
    for number in range(4):
        take(straight, clock, exports[number], source=f"b{number}")
    for number in [*order, *repeated]:
        take(mixed, clock, exports[number], source=f"b{number}")
    assert rows(mixed) == rows(straight)
    assert first_broken_link(mixed) is None


_counter = iter(range(10_000))


def _next() -> int:
    return next(_counter)


def _exports() -> list[list[Op]]:
    """Four exports with an edit on an edit, a conflict and a deletion against an edit."""

    def op(hlc: int, device: str, fields: dict[str, object], **bases: object) -> Op:
        return Op(
            record_type="consultation",
            record_id=an_id(3),
            hlc=hlc,
            device=device * 16,
            author=device,
            fields=fields,  # type: ignore[arg-type]
            bases=bases,  # type: ignore[arg-type]
        )

    a = "a" * 16
    return [
        [op(1, "a", {"content": "eins", "minutes": 30, "case_id": an_id(2)})],
        [op(2, "a", {"content": "zwei"}, content=((1, a),))],
        [op(2, "b", {"content": "drei"}, content=((1, a),))],
        [op(3, "c", {DELETED: True}, content=((1, a),), minutes=((1, a),), case_id=((1, a),))],
    ]
