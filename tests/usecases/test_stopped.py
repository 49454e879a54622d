"""Long work that is stopped, at each moment at which it can be: nothing is lost or half done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.progress import Report
from counsel_app.store import rekey as rekeying
from counsel_app.store.vault import Vault
from counsel_app.sync.verify import Opened
from counsel_app.usecases import (
    access_reports,
    bulk,
    case_files,
    cases,
    consultations,
    duplicates,
    erase,
    importing,
    inbox,
    keys,
    linkage,
    report_files,
    report_view,
    updating,
)
from counsel_app.usecases.access_list import AccessFilter, access_list
from counsel_app.usecases.profiles import open_profile
from tests.profiles import (
    PASSPHRASE,
    TODAY,
    Desk,
    Template,
    a_case,
    a_client,
    a_consultation,
    an_id,
    new_clock,
    open_farhad,
)
from tests.updates import Signer, stick, tree, unpacked
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables


class Stop(Exception):
    """What a person's "Stop" raises inside the work."""


def stopped_everywhere(work: Callable[[Report], object]) -> Iterator[int]:
    """Stop ``work`` at its first report, then at its second …; at last it is not stopped."""
    for most in count():
        told = iter(range(most))

        def report(_done: int, _total: int, told: Iterator[int] = told) -> None:
            if next(told, None) is None:
                raise Stop

        try:
            work(report)
        except Stop:
            yield most + 1
        else:
            assert most, "the work never said how far it is"
            return


@pytest.fixture
def several(anna: Desk) -> Desk:
    for number in (1, 2, 3):
        cases.open_case(
            anna.vault, a_client(number), a_case(20 + number, client=number), clock=anna.clock
        )
    return anna


def log_length(vault: Vault) -> int:
    return len(access_list(vault, AccessFilter()).keys)


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(
            lambda desk, report: report_view.view_report(
                desk.vault, first=date(2026, 1, 1), last=TODAY, clock=desk.clock, report=report
            ),
            id="figures",
        ),
        pytest.param(
            lambda desk, report: access_reports.access_paper(
                desk.vault,
                AccessFilter(),
                chosen="",
                language="en",
                clock=desk.clock,
                report=report,
            ),
            id="list of accesses",
        ),
        pytest.param(
            lambda desk, report: access_reports.client_access_paper(
                desk.vault, an_id(21), language="en", clock=desk.clock, report=report
            ),
            id="answer for a client",
        ),
        pytest.param(
            lambda desk, report: duplicates.duplicates(desk.vault, report=report),
            id="the same person twice",
        ),
    ],
)
def test_looking_at_something_leaves_nothing(
    several: Desk, work: Callable[[Desk, Report], object]
) -> None:
    before, entries = tables(several.vault), log_length(several.vault)
    for _ in stopped_everywhere(lambda report: work(several, report)):
        assert tables(several.vault) == before
        assert log_length(several.vault) == entries


def test_a_list_that_was_not_made_is_not_noted_as_saved(several: Desk) -> None:
    entries = log_length(several.vault)
    for _ in stopped_everywhere(
        lambda report: access_reports.access_csv(
            several.vault, AccessFilter(), language="en", clock=several.clock, report=report
        )
    ):
        assert log_length(several.vault) == entries
    assert log_length(several.vault) == entries + 1


def test_a_file_that_is_handed_out_is_written_whole_or_not(several: Desk, tmp_path: Path) -> None:
    target = tmp_path / "file.zip"
    entries = log_length(several.vault)
    for _ in stopped_everywhere(
        lambda report: case_files.save_archive(
            several.vault, an_id(21), target, clock=several.clock, report=report
        )
    ):
        assert list(tmp_path.glob("*.zip*")) == []
        assert log_length(several.vault) == entries
    assert target.exists()


def test_figures_are_not_frozen_by_a_report_that_was_stopped(several: Desk) -> None:
    before = tables(several.vault)
    for _ in stopped_everywhere(
        lambda report: report_files.report_file(
            several.vault,
            "csv",
            first=date(2026, 1, 1),
            last=TODAY,
            language="en",
            clock=several.clock,
            report=report,
        )
    ):
        assert tables(several.vault) == before
    assert tables(several.vault) != before


def test_many_cases_are_all_changed_or_none_and_all_taken_back_or_none(several: Desk) -> None:
    vault, clock = several.vault, several.clock
    plan = bulk.plan_bulk(
        vault, [an_id(21), an_id(22), an_id(23)], bulk.BulkChange(region="SUED"), today=TODAY
    )
    before = vault.all(Case)
    done: list[bulk.BulkDone] = []
    for _ in stopped_everywhere(
        lambda report: done.append(bulk.apply_bulk(vault, plan, clock=clock, report=report)[0])
    ):
        assert vault.all(Case) == before
    after = vault.all(Case)
    assert {case.region for case in after} == {"SUED"}
    for _ in stopped_everywhere(
        lambda report: bulk.undo_bulk(vault, done[0], clock=clock, report=report)
    ):
        assert vault.all(Case) == after
    assert vault.all(Case) == before


def test_keyed_tokens_are_brought_up_to_date_as_a_whole(several: Desk) -> None:
    vault, clock = several.vault, several.clock
    linkage.begin_comparing(vault, clock=clock)
    client = vault.all(Client)[0]
    old = client.linkage
    assert old
    cases.save_client(vault, replace(client, chosen_name="Someone Else"), clock=clock)
    for _ in stopped_everywhere(
        lambda report: linkage.refresh_tokens(vault, clock=clock, report=report)
    ):
        assert [one.linkage for one in vault.all(Client) if one.id == client.id] == [old]
    assert [one.linkage for one in vault.all(Client) if one.id == client.id] != [old]


def test_a_file_whose_rekey_was_stopped_is_as_it_was(
    anna_template: Template, tmp_path: Path
) -> None:
    desk = anna_template.copy_to(tmp_path / "anna", clock=new_clock())
    open_farhad(desk)
    keys.confirm_recovery(desk.vault)
    before, old = tables(desk.vault), desk.vault.key

    def work(report: Report) -> Any:
        return keys.rekey(
            desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock, report=report
        )

    for _ in stopped_everywhere(work):
        assert desk.vault.key == old
        assert keys.recovery_confirmed(desk.vault)
        assert [one.name for one in desk.folder.glob(f"*{rekeying.COPY_SUFFIX}*")] == []
        desk.vault.close()
        desk.vault = open_profile(desk.folder, passphrase=PASSPHRASE)
        assert tables(desk.vault) == before
        assert desk.vault.findings == ()
    assert desk.vault.key != old
    assert not keys.recovery_confirmed(desk.vault)
    desk.vault.close()


def test_an_update_that_was_stopped_leaves_the_version_in_use(tmp_path: Path) -> None:
    signer, here = Signer.new(), unpacked(tmp_path / "program")
    assert here.root is not None
    before, folder = tree(here.root), stick(tmp_path / "stick", signer)
    found: list[updating.Update] = []
    for _ in stopped_everywhere(
        lambda report: found.append(
            updating.look_for_update(
                folder, here=here, key=signer.key, present="0.1.0", report=report
            )
        )
    ):
        assert tree(here.root) == before
    for _ in stopped_everywhere(
        lambda report: updating.bring_in(found[0], here=here, report=report)
    ):
        assert tree(here.root) == before
    assert tree(here.root)["current"] == b"0.2.0\n"


def test_a_stopped_merge_still_does_what_follows_from_what_came_in(service: Service) -> None:
    """What Ben wrote before he heard of the erasure does not come back, though the rest waits."""
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    ben.take_in(service.share)
    consultations.record_consultation(ben.vault, a_consultation(), clock=ben.clock)
    case = anna.vault.all(Case)[0]
    erase.erase_case(anna.vault, case.id, typed=case.number, clock=anna.clock)
    service.export(ben)
    cases.open_case(
        ben.vault,
        a_client(301),
        a_case(302, client=301, number="DD-00302", counsellor_id=anna.vault.author),
        clock=ben.clock,
    )
    service.export(ben)

    def stop(done: int, total: int) -> None:
        if total == len(plan.items) and done == last:
            raise Stop

    plan = inbox.plan_inbox(anna.vault, service.share, clock=anna.clock)
    last = max(place for place, one in enumerate(plan.items) if isinstance(one.outcome, Opened))
    with pytest.raises(Stop):
        inbox.apply_inbox(anna.vault, plan, clock=anna.clock, report=stop)
    assert anna.vault.all(Consultation) == []
    assert anna.vault.all(Case) == []
    assert anna.take_in(service.share).bundles == 1
    assert [one.number for one in anna.vault.all(Case)] == ["DD-00302"]


def test_tables_that_were_being_read_can_be_read_again(tmp_path: Path) -> None:
    paths = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for path in paths:
        path.write_text("Name;Ort\nRathaus;Kassel\n", encoding="utf-8")
    steps = list(stopped_everywhere(lambda report: importing.load_sheets(paths, report=report)))
    assert steps == [1, 2]
