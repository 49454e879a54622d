"""``counsel backup``, ``restore`` and ``doctor``: that the file is there tomorrow."""

from __future__ import annotations

import argparse
from typing import Any, Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output, absolute, read_passphrase
from counsel_app.domain.labels import Label
from counsel_app.store.engine import engine_versions
from counsel_app.store.vault import Vault
from counsel_app.system.clock import SystemClock
from counsel_app.usecases import doctor as doctoring
from counsel_app.usecases.backups import back_up, set_backup_place
from counsel_app.usecases.doctor import Line, Repair, State
from counsel_app.usecases.profiles import open_profile
from counsel_app.usecases.restore import (
    RestorePlan,
    Secret,
    backups_to_choose_from,
    plan_restore,
)
from counsel_app.usecases.restore import restore as carry_out

FOUND_WRONG: Final = 3

_BACKED_UP: Final = Label(de="Gesichert und geprüft: {path}", en="Backed up and verified: {path}")
_PLAN: Final = Label(
    de="Sicherung vom {made_at:%d.%m.%Y %H:%M} UTC ({folder}).",
    en="Backup of {made_at:%Y-%m-%d %H:%M} UTC ({folder}).",
)
_NEWER: Final = Label(
    de="Die Akte in diesem Ordner hat {newer} Änderung(en), die der Sicherung fehlen.",
    en="The file in this folder has {newer} change(s) that the backup lacks.",
)
_UNTOLD: Final = Label(
    de="Was der Akte in diesem Ordner gegenüber der Sicherung fehlt oder voraus ist, lässt sich "
    "nicht sagen.",
    en="Whether the file in this folder is ahead of the backup cannot be told.",
)
_KEPT: Final = Label(
    de="Die jetzigen Dateien werden aufgehoben: {kept}",
    en="The present files are kept: {kept}",
)
_NOTHING_THERE: Final = Label(
    de="In diesem Ordner liegt noch keine Fallakte.", en="There is no case file in this folder yet."
)
_RESTORED: Final = Label(
    de="Wiederhergestellt und geprüft: {profile}", en="Restored and verified: {profile}"
)
_LINE: Final = Label(de="{mark} {name}: {what}", en="{mark} {name}: {what}")
_ADVICE: Final = Label(de="    → {advice}", en="    → {advice}")
_REPAIRED: Final = Label(de="Repariert: {what}", en="Repaired: {what}")
_MARKS: Final = {State.GOOD: "+", State.LOOK: "!", State.WRONG: "x", State.UNKNOWN: "?"}


def backup(given: argparse.Namespace, output: Output) -> int:
    """Make a verified backup."""
    with opened(given, output) as vault:
        set_backup_place(vault, given.to.absolute())
        path = back_up(vault, given.profile, clock=SystemClock())
    output.say(_BACKED_UP, path=path)
    output.result({"backup": absolute(path)})
    return 0


def restore(given: argparse.Namespace, output: Output) -> int:
    """Show what restoring would do, and do it unless ``--plan``."""
    (latest, *_) = backups_to_choose_from(given.source)
    clock = SystemClock()
    plan = plan_restore(latest, given.profile, secret=_secret(given, output), clock=clock)
    _tell_plan(plan, output)
    result: dict[str, Any] = {
        "backup": absolute(latest.folder),
        "made_at": latest.made_at,
        "newer_changes": plan.newer,
        "same_file": plan.is_same_file,
        "kept": None if plan.is_empty else absolute(plan.kept),
        "restored": not given.plan,
    }
    if not given.plan:
        done = carry_out(plan, clock=clock)
        output.say(_RESTORED, profile=given.profile)
        result |= {"position": done.position, "rows": done.digests}
    output.result(result)
    return 0


def doctor(given: argparse.Namespace, output: Output) -> int:
    """Say what this installation and, if one is named, a profile are like; repair if asked to."""
    lines = doctoring.check_installation()
    versions: dict[str, str] = {}
    if lines[0].state is not State.WRONG:
        versions = engine_versions()
        lines.append(doctoring.check_keychain())
    repaired: list[Repair] = []
    if given.profile is not None and versions:
        lines += _profile_lines(given, output, repaired)
    for line in lines:
        _tell_line(line, output)
    for repair in repaired:
        output.say(_REPAIRED, what=repair)
    output.result(
        versions | {"checks": [_as_json(line, output) for line in lines], "repaired": repaired}
    )
    return FOUND_WRONG if any(line.state is State.WRONG for line in lines) else 0


def _profile_lines(given: argparse.Namespace, output: Output, repaired: list[Repair]) -> list[Line]:
    passphrase = read_passphrase(given.passphrase_fd, output.language)
    lines = doctoring.check_folder(given.profile)
    if given.repair and any(one.repair is Repair.HEADER for one in lines):
        if doctoring.repair_header(given.profile):
            repaired.append(Repair.HEADER)
        lines = doctoring.check_folder(given.profile)
    vault = open_profile(given.profile, passphrase=passphrase)
    try:
        found = doctoring.check_vault(vault, clock=SystemClock())
        wanted = {one.repair for one in found if one.repair} if given.repair else set()
        if wanted:
            repaired += _repair(vault, wanted)
            found = doctoring.check_vault(vault, clock=SystemClock())
    finally:
        vault.close()
    return lines + found


def _repair(vault: Vault, wanted: set[Repair]) -> list[Repair]:
    if Repair.ROWS in wanted:
        doctoring.repair_rows(vault)
    if Repair.INDEX in wanted:
        doctoring.repair_index(vault)
    return sorted(wanted)


def _secret(given: argparse.Namespace, output: Output) -> Secret:
    if given.recovery_fd is None:
        return Secret(passphrase=read_passphrase(given.passphrase_fd, output.language))
    recovery_key = read_passphrase(given.recovery_fd, output.language)
    return Secret(
        recovery_key=recovery_key,
        new_passphrase=read_passphrase(given.passphrase_fd, output.language),
    )


def _tell_plan(plan: RestorePlan, output: Output) -> None:
    output.say(_PLAN, made_at=plan.backup.made_at, folder=plan.backup.folder)
    if plan.is_empty:
        output.say(_NOTHING_THERE)
        return
    if plan.newer is None:
        output.say(_UNTOLD)
    else:
        output.say(_NEWER, newer=plan.newer)
    output.say(_KEPT, kept=plan.kept)


def _tell_line(line: Line, output: Output) -> None:
    language = output.language
    name, what = line.name.text(language), line.what.text(language)
    output.say(_LINE, mark=_MARKS[line.state], name=name, what=what)
    if line.advice is not None:
        output.say(_ADVICE, advice=line.advice.text(language))


def _as_json(line: Line, output: Output) -> dict[str, Any]:
    language = output.language
    return {
        "check": line.check,
        "state": line.state,
        "what": line.what.text(language),
        "advice": line.advice.text(language) if line.advice else None,
        "repair": line.repair,
    }
