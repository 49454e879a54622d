"""``counsel export`` and ``merge``: what leaves and what comes in."""

from __future__ import annotations

import argparse
from typing import Any, Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output, absolute
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.folder import FolderGone
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import InboxItem, apply_inbox, plan_inbox
from counsel_app.usecases.places import view_place

_EXPORTED: Final = Label(
    de="{made} Paket(e) neu versiegelt, {published} liegen im Ordner.",
    en="{made} package(s) newly sealed, {published} lie in the folder.",
)
_BUNDLE: Final = Label(
    de="  {name}: {ops} Änderung(en) an {records} Einträgen für {recipients} ({scope})",
    en="  {name}: {ops} change(s) to {records} records for {recipients} ({scope})",
)
_ITEM: Final = Label(
    de="  {sender} Nr. {seq}: {state} {why}", en="  {sender} no. {seq}: {state} {why}"
)
_PLANNED: Final = Label(
    de="{new} neue und {changed} geänderte Einträge, {conflicts} Unterschied(e). "
    "{already} Paket(e) waren schon aufgenommen.",
    en="{new} new and {changed} changed records, {conflicts} difference(s). "
    "{already} package(s) had been taken in before.",
)
_TAKEN: Final = Label(de="{bundles} Paket(e) aufgenommen.", en="{bundles} package(s) taken in.")
_SECURED: Final = Label(
    de="Der Stand von vorher liegt im Ordner „before-merge“ neben der Fallakte.",
    en="The state from before lies in the folder “before-merge” beside the case file.",
)
_OVERTAKEN: Final = Label(
    de="Diese Fallakte wurde wiederhergestellt: {count} eigene(s) Paket(e) aus der Zeit danach "
    "lagen schon bereit. Die Zählung geht dahinter weiter.",
    en="This case file was restored: {count} own package(s) from the time after were there "
    "already. Counting goes on after them.",
)


class OddFolder(AppError):
    """Exports have lain there before, and now it is empty or somebody else's."""

    label = Label(
        de="In diesem Ordner lagen schon Exporte, und jetzt ist er leer oder enthält nur "
        "Fremdes. Ist es der richtige Stick? Es wurde nichts exportiert. Wenn es der richtige "
        "ist: mit --right-folder noch einmal; dann werden alle Pakete wieder hineingelegt.",
        en="Exports have lain in this folder before, and now it is empty or holds only files of "
        "others. Is it the right stick? Nothing was exported. If it is the right one, run it "
        "again with --right-folder; all packages are then put there again.",
    )


def export(given: argparse.Namespace, output: Output) -> int:
    """Seal and publish what is new. Raises FolderGone, also where nothing is new, OddFolder."""
    folder = given.to.absolute()
    if not folder.is_dir():
        raise FolderGone
    with opened(given, output) as vault:
        if view_place(vault, folder).is_question and not given.right_folder:
            raise OddFolder
        report = export_changes(vault, given.profile, folder, clock=SystemClock())
    if report.overtaken:
        output.say(_OVERTAKEN, count=report.overtaken)
    output.say(_EXPORTED, made=len(report.made), published=len(report.published))
    for made in report.made:
        output.say(
            _BUNDLE,
            name=made.name,
            ops=made.op_count,
            records=made.record_count,
            recipients=", ".join(made.recipients),
            scope=made.scope,
        )
    output.result(
        {
            "made": [
                {"name": m.name, "scope": m.scope, "ops": m.op_count, "records": m.record_count}
                for m in report.made
            ],
            "published": [absolute(path) for path in report.published],
        }
    )
    return 0


def merge(given: argparse.Namespace, output: Output) -> int:
    """Show the plan, and carry it out unless ``--plan``."""
    clock = SystemClock()
    with opened(given, output) as vault:
        plan = plan_inbox(vault, given.source, clock=clock)
        counts = plan.plan.counts
        for item in plan.items:
            output.say(
                _ITEM,
                sender=item.sender or item.device,
                seq=item.seq,
                state=item.state,
                why=item.sentence(output.language),
            )
        output.say(
            _PLANNED,
            new=counts.new_records,
            changed=counts.changed_records,
            conflicts=counts.conflicts,
            already=plan.already,
        )
        taken = 0
        if not given.plan:
            done = apply_inbox(vault, plan, clock=clock)
            taken = done.bundles
            output.say(_TAKEN, bundles=taken)
            if done.is_secured:
                output.say(_SECURED)
    output.result(
        {
            "bundles": [_item(item) for item in plan.items],
            "taken_in": taken,
            "already": plan.already,
            "new_records": counts.new_records,
            "changed_records": counts.changed_records,
            "conflicts": counts.conflicts,
        }
    )
    return 0


def _item(item: InboxItem) -> dict[str, Any]:
    return {
        "device": item.device,
        "seq": item.seq,
        "state": item.state,
        "ops": item.op_count,
        "reason": item.sentence_en,
    }
