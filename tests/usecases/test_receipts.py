from __future__ import annotations

from datetime import timedelta

from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.bundles import OUT, bundles
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import Reason
from counsel_app.usecases import cases, exchange
from counsel_app.usecases.receipts import Delivery, delivery_to
from counsel_app.usecases.volunteering import assign, write_note
from tests.profiles import TODAY, Desk, a_client, an_assignment, an_id, open_farhad
from tests.usecases.conftest import Service


def _arrived(at: Desk, reader: Desk) -> Delivery:
    (member,) = at.vault.all(Member, id=reader.person_id)
    return delivery_to(at.vault, member)


def _made(desk: Desk) -> list[str]:
    return [row.kind for row in bundles(desk.vault, OUT)]


def _exchange(service: Service, *desks: Desk) -> None:
    for desk in desks:
        desk.clock.advance(timedelta(minutes=1))
        desk.take_in(service.share)
        service.export(desk)


def test_what_was_sent_is_not_confirmed_before_the_reader_said_so(service: Service) -> None:
    anna, ben = service.anna, service.ben
    assert _arrived(anna, ben) == Delivery(sent=0, confirmed=0, confirmed_at=None, refused=())
    open_farhad(anna)
    service.export(anna)
    sent = _arrived(anna, ben)
    assert sent.sent > 0
    assert (sent.confirmed, sent.confirmed_at) == (0, None)
    assert not sent.has_all
    _exchange(service, ben)
    anna.take_in(service.share)
    arrived = _arrived(anna, ben)
    assert arrived.has_all
    assert arrived.confirmed == sent.sent
    assert arrived.confirmed_at == ben.clock.now()
    # Cora was sent the same and has said nothing.
    assert _arrived(anna, service.cora).confirmed == 0


def test_what_came_after_the_confirmation_is_still_open(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    _exchange(service, ben, anna)
    before = _arrived(anna, ben).confirmed
    cases.save_client(anna.vault, a_client(contact_channel="by post"), clock=anna.clock)
    service.export(anna)
    later = _arrived(anna, ben)
    assert later.confirmed == before < later.sent


def test_two_devices_do_not_thank_each_other_for_ever(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    for _ in range(4):
        _exchange(service, ben, anna)
    assert _made(ben) == [Kind.ACK]
    assert Kind.ACK not in _made(anna)
    assert _arrived(anna, ben).has_all


def test_a_package_and_an_answer_are_confirmed_both_ways(service: Service) -> None:
    anna, vera = service.anna, service.vera
    open_farhad(anna)
    task = an_assignment(volunteer_id=vera.person_id)
    assign(anna.vault, anna.folder, task, clock=anna.clock)
    exchange.publish_outbox(anna.vault, anna.folder, service.share)
    _exchange(service, vera, anna)
    assert _arrived(anna, vera).has_all
    note = VolunteerNote(
        id=an_id(900),
        assignment_id=task.id,
        written_on=TODAY,
        happening="TALKED",
        text="Termin geschafft",
    )
    write_note(vera.vault, note, clock=vera.clock)
    service.export(vera)
    assert not _arrived(vera, anna).has_all
    _exchange(service, anna, vera)
    assert _arrived(vera, anna).has_all
    # What she is told is about her own work only.
    told = [row for row in bundles(anna.vault, OUT) if row.kind == Kind.ACK]
    assert [row.op_count for row in told] == [1, 1]


def test_what_was_set_aside_there_is_told_with_the_reason(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    published = service.export(anna).published
    # Ben can open one of them; its last letter arrived wrongly.
    for path in published:
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)
    _exchange(service, ben)
    anna.take_in(service.share)
    told = _arrived(anna, ben)
    assert told.confirmed == 0
    assert told.refused == (Reason.DAMAGED.label,)
    assert not told.has_all
    # Sent again, it arrives, and the reason goes.
    for path in published:
        path.unlink()
    exchange.publish_outbox(anna.vault, anna.folder, service.share)
    _exchange(service, ben)
    anna.take_in(service.share)
    assert _arrived(anna, ben).has_all


def test_a_confirmation_for_somebody_else_says_nothing_here(service: Service) -> None:
    open_farhad(service.cora)
    service.export(service.cora)
    _exchange(service, service.ben, service.anna)
    assert _made(service.ben) == [Kind.ACK]
    assert _arrived(service.anna, service.ben).confirmed_at is None


def test_an_older_word_does_not_replace_a_newer_one(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    _exchange(service, ben)
    first = [path for path in service.share.rglob("*.cbx") if _is_of(path.parent.name, ben)]
    kept = {path: path.read_bytes() for path in first}
    for path in first:
        path.unlink()
    cases.save_client(anna.vault, a_client(contact_channel="by post"), clock=anna.clock)
    service.export(anna)
    _exchange(service, ben)
    for path in first:
        path.unlink(missing_ok=True)
    anna.take_in(service.share)
    assert _arrived(anna, ben).has_all
    for path, content in kept.items():
        path.write_bytes(content)
    anna.take_in(service.share)
    assert _arrived(anna, ben).has_all


def _is_of(device: str, desk: Desk) -> bool:
    return device == desk.vault.device
