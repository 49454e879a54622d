from __future__ import annotations

from datetime import timedelta

from counsel_app.domain.audit import Action
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.store.audit_entries import accesses, places
from counsel_app.store.journal import own_ops_after
from counsel_app.usecases import audit, consultations, referrals
from tests.profiles import Desk, a_consultation, an_id, an_institution, open_farhad
from tests.usecases.conftest import Service


def log(desk: Desk) -> list[tuple[Action, str]]:
    """What was done here that is no change, oldest first."""
    keys = [place.key for place in places(desk.vault) if place.action]
    found = accesses(desk.vault, keys)
    return [(found[key].action, found[key].case_id) for key in reversed(keys)]


def test_looking_at_a_case_again_within_the_hour_is_looking_at_it_once(anna: Desk) -> None:
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    anna.clock.advance(timedelta(minutes=59))
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    audit.note_seen(anna.vault, an_id(3), anna.clock)
    anna.clock.advance(timedelta(minutes=1))
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    assert [case_id for _, case_id in log(anna)] == [an_id(2), an_id(3), an_id(2)]


def test_after_unlocking_it_is_noted_anew_and_a_clock_set_back_hides_nothing(anna: Desk) -> None:
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    audit.note_unlocked(anna.vault, "passphrase", clock=anna.clock)
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    anna.clock.advance(timedelta(days=-365))
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    assert [action for action, _ in log(anna)].count(Action.SEEN) == 3


def test_every_note_keeps_what_it_is_about(anna: Desk) -> None:
    vault, clock = anna.vault, anna.clock
    findings = [Finding(suspicion=Suspicion.OLDER, missing=3)]
    audit.note_attachment_opened(vault, an_id(2), an_id(30), clock=clock)
    audit.note_printed(vault, an_id(2), "access_list", "", clock=clock)
    audit.note_saved(vault, an_id(2), "attachment", an_id(30), clock=clock)
    audit.note_erased(vault, an_id(2), reason="RETENTION", clock=clock)
    audit.note_erased(vault, an_id(5), clock=clock)
    audit.note_finding_accepted(vault, findings, clock=clock)
    keys = [place.key for place in reversed(places(vault)) if place.action]
    found = [accesses(vault, keys)[key] for key in keys]
    assert [(one.action, one.record_id) for one in found] == [
        (Action.ATTACHMENT_OPENED, an_id(30)),
        (Action.PRINTED, ""),
        (Action.SAVED, an_id(30)),
        (Action.ERASED, an_id(2)),
        (Action.ERASED, an_id(5)),
        (Action.FINDING_ACCEPTED, ""),
    ]
    assert found[3].detail == {"reason": "RETENTION"}
    assert found[5].detail == {"findings": ["older"], "missing": 3}


def test_an_export_is_noted_for_each_case_and_reader_and_a_merge_where_it_is_taken_in(
    service: Service,
) -> None:
    case = open_farhad(service.anna)
    consultations.record_consultation(
        service.anna.vault, a_consultation(), clock=service.anna.clock
    )
    service.export(service.anna)
    exported = [entry for entry in log(service.anna) if entry[0] is Action.EXPORTED]
    # One for the deputies with everything, one for the city without names.
    assert exported == [(Action.EXPORTED, case.id)] * 2
    service.export(service.anna)
    assert log(service.anna).count((Action.EXPORTED, case.id)) == 2
    service.ben.take_in(service.share)
    assert log(service.ben) == [(Action.TAKEN_IN, "")]


def test_saving_a_consultation_writes_no_line_into_the_log(anna: Desk) -> None:
    open_farhad(anna)
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    assert log(anna) == []


def test_what_belongs_to_no_case_is_exported_without_one(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    referrals.save_institution(anna.vault, an_institution(), clock=anna.clock)
    ops, _ = own_ops_after(anna.vault, 0)
    assert {op.record_type for op in ops} >= {"institution", "organisation", "case"}
    assert audit.case_ids_of(anna.vault, ops) == [an_id(2)]
