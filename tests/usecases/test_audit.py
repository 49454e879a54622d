from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from counsel_app.domain.audit import Action, Kind
from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.domain.labels import Label
from counsel_app.store.audit_entries import accesses, places
from counsel_app.store.journal import own_ops_after
from counsel_app.usecases import access_list, audit, backups, consultations, referrals
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


class Unplaced(AppError):
    label = Label(
        de="{name} passt nirgends hinein: {count}.", en="{name} does not fit anywhere: {count}."
    )


def said(desk: Desk) -> list[tuple[str, str]]:
    """What the program did, newest first, in English words."""
    wanted = access_list.AccessFilter(kind=Kind.FILE)
    keys = access_list.access_list(desk.vault, wanted).keys
    found = access_list.access_lines(desk.vault, keys)
    return [(found[key].action.en, found[key].what.en) for key in keys]


def test_what_the_program_did_is_said_newest_first_and_names_nobody(
    anna: Desk, tmp_path: Path
) -> None:
    vault, clock = anna.vault, anna.clock
    audit.note_unlocked(vault, "passphrase", clock=clock, version="0.1.0")
    audit.note_unlocked(vault, "passphrase", clock=clock, version="0.1.0")
    audit.note_unlocked(vault, "device", clock=clock, version="0.2.0")
    backups.set_backup_place(vault, tmp_path)
    backups.back_up(vault, anna.folder, clock=clock)
    audit.note_backed_up(vault, is_automatic=True, clock=clock)
    audit.note_failed(vault, Unplaced(name="Farhad.pdf", count=3), clock=clock)
    assert said(anna) == [
        ("not done", "… does not fit anywhere: 3."),
        ("backup made", "by itself"),
        ("backup made", "by hand"),
        ("Case file unlocked", "with this device"),
        ("program updated", "0.1.0 → 0.2.0"),
        ("Case file unlocked", "with the passphrase"),
        ("Case file unlocked", "with the passphrase"),
    ]


def test_a_package_is_one_line_however_many_cases_are_in_it(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    made = [what for action, what in said(service.anna) if action == "package made"]
    assert any(what.startswith("1 case to ") and "Ben" in what for what in made)
    service.ben.take_in(service.share)
    assert said(service.ben)[0][0] == "package taken in"
