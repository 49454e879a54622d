"""A complete fictional service: two counsellors, two coordinators, a volunteer."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.groups import with_groups, with_housing_group, with_wait_group
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.ops import Wire
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record, begin
from counsel_app.domain.referral import Referral
from counsel_app.domain.resources import read_text
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.kdf import KdfCost
from counsel_app.store.vault import Vault
from counsel_app.usecases.dates import propose_deadlines
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import apply_inbox, plan_inbox
from counsel_app.usecases.keys import confirm_recovery
from counsel_app.usecases.places import note_moved
from counsel_app.usecases.profiles import (
    DEMO_MARKER,
    DEMO_SPACE,
    Owner,
    create_profile,
    open_profile,
    own_card,
)
from counsel_app.usecases.team import accept_card

DEMO_PASSPHRASE: Final = "vier blaue boote am see"  # noqa: S105 - public, fictional data
"""Printed on screen, written into no file."""
SHARE: Final = "exchange"
PAPERS: Final = "papers"
LARGE: Final = "large"
"""The one profile of the large demo (``demo_scale``)."""
VOLUNTEER_PACKAGE: Final = "volunteer-package"
_ASIDE: Final = ".new"
"""In its folder, where a demo is made."""
_MARKER_TEXT: Final = (
    "This folder was made by the Counsel demo; making the demo again replaces it.\n"
    "Diesen Ordner hat die Counsel-Demo angelegt; eine neue Demo ersetzt ihn.\n"
)

PEOPLE: Final[Mapping[str, tuple[str, Role]]] = {
    "first": ("Jana Muster", Role.COUNSELLOR),
    "second": ("Tom Beispiel", Role.COUNSELLOR),
    "coordinator": ("Ina Muster", Role.COORDINATOR),
    "city": ("Ralf Beispiel", Role.COORDINATOR),
    "volunteer": ("Kim Beispiel", Role.VOLUNTEER),
}
"""Profile folder → name and role; ``city`` belongs to another organisation."""


class DemoFolderInUse(AppError):
    """The folder holds something that no demo made."""

    label = Label(
        de="Der Ordner „{name}“ ist nicht leer und keine Demo. Bitte einen leeren Ordner nehmen.",
        en="The folder “{name}” is not empty and not a demo. Please use an empty folder.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """Where the parts of a demo lie."""

    folder: Path

    def profile(self, who: str) -> Path:
        """The profile folder of one of ``PEOPLE``."""
        return self.folder / who

    @property
    def share(self) -> Path:
        """The export folder that all of them use."""
        return self.folder / SHARE

    @property
    def papers(self) -> Path:
        """Where printed papers are put: the one place with readable names."""
        return self.folder / PAPERS

    @contextmanager
    def opened(self, who: str) -> Iterator[Vault]:
        """The open case file of one of ``PEOPLE``."""
        vault = open_profile(self.profile(who), passphrase=DEMO_PASSPHRASE)
        try:
            yield vault
        finally:
            vault.close()


def make_demo(
    folder: Path, *, clock: Clock, cost: KdfCost | None = None, report: Report = unheard
) -> Demo:
    """Make the demo in ``folder``, replacing an earlier one.

    It is made aside and put there once it is whole: until then, and where
    ``report`` raises, what lay there stays. Raises DemoFolderInUse, DiskFull.
    """
    demo = Demo(folder=folder)
    _require_free(demo)
    was_there = folder.exists()
    aside = Demo(folder=folder / _ASIDE)
    shutil.rmtree(aside.folder, ignore_errors=True)
    try:
        clear(aside)
        _make(aside, becomes=demo, clock=clock, cost=cost, report=report)
        clear(demo)
    except BaseException:
        shutil.rmtree(aside.folder if was_there else folder, ignore_errors=True)
        raise
    # Whose file is looked for first comes last: with it the demo is there.
    for name in (SHARE, PAPERS, *reversed(tuple(PEOPLE))):
        shutil.rmtree(folder / name, ignore_errors=True)
        (aside.folder / name).replace(folder / name)
    shutil.rmtree(aside.folder)
    return demo


def _make(demo: Demo, *, becomes: Demo, clock: Clock, cost: KdfCost | None, report: Report) -> None:
    steps, vaults = len(PEOPLE) + 1, {}
    try:
        for made, (who, (name, role)) in enumerate(PEOPLE.items()):
            report(made, steps)
            vault = vaults[who] = create_profile(
                demo.profile(who),
                passphrase=DEMO_PASSPHRASE,
                owner=Owner(
                    name=name, role=role, organisation=demo_organisation(who), space=DEMO_SPACE
                ),
                clock=clock,
                cost=cost,
            ).vault
            # Nobody needs a printed key for made-up people.
            confirm_recovery(vault)
        report(len(PEOPLE), steps)
        _exchange_cards(vaults, clock)
        _fill(vaults, clock)
        _deputise(demo, vaults, clock)
        for who in ("first", "second"):
            note_moved(vaults[who], demo.share, to=becomes.share)
        report(steps, steps)
    finally:
        for vault in vaults.values():
            vault.close()


def demo_data() -> dict[str, Any]:
    """The fictional cases as data."""
    return tomllib.loads(read_text("demo/cases.toml"))


def demo_assignment(vault: Vault, volunteer_id: str, *, clock: Clock) -> Assignment:
    """The task that the volunteer of the demo is given (not yet kept)."""
    entry = next(e for e in demo_data()["record"] if e.get("by") == VOLUNTEER_PACKAGE)
    ids = {"B.case": demo_case_id(vault, "B")}
    values = _wire(entry, ids) | {"volunteer_id": volunteer_id}
    return begin(Assignment, vault.new_id(clock), values)


def demo_client(vault: Vault, letter: str) -> Client:
    """The client of demo case A, B or C."""
    names = {
        e["key"].partition(".")[0]: e["chosen_name"]
        for e in demo_data()["record"]
        if e["type"] == Client.TYPE
    }
    return next(c for c in vault.all(Client) if c.chosen_name == names[letter])


def demo_case_id(vault: Vault, letter: str) -> str:
    """The id of demo case A, B or C."""
    client = demo_client(vault, letter)
    return vault.all(Case, client_id=client.id)[0].id


def clear(demo: Demo) -> None:
    """Empty the folder of an earlier demo. Raises DemoFolderInUse."""
    _require_free(demo)
    folder = demo.folder
    for name in (*PEOPLE, LARGE, SHARE, PAPERS):
        shutil.rmtree(folder / name, ignore_errors=True)
    for path in (demo.share, demo.papers):
        path.mkdir(parents=True, exist_ok=True)
    (folder / DEMO_MARKER).write_text(_MARKER_TEXT, encoding="utf-8")


def _require_free(demo: Demo) -> None:
    """Raise DemoFolderInUse where something lies that is no demo, whole or begun."""
    folder = demo.folder
    there = {one.name for one in folder.iterdir()} if folder.exists() else set()
    if there - {_ASIDE} and DEMO_MARKER not in there:
        raise DemoFolderInUse(name=folder.name)


def demo_organisation(who: str) -> Organisation:
    """The fictional organisation of one of ``PEOPLE``."""
    entry = demo_data()["city" if who == "city" else "organisation"]
    # One fixed id for all: it never leaves its profile.
    return begin(Organisation, "00000000-0000-7000-8000-000000000001", entry)


def _exchange_cards(vaults: Mapping[str, Vault], clock: Clock) -> None:
    for own, vault in vaults.items():
        for other, other_vault in vaults.items():
            if own == other:
                continue
            in_one_house = own in ("first", "second") and other == "coordinator"
            scope = Audience.FULL if in_one_house else None
            accept_card(vault, own_card(other_vault).text, scope=scope, clock=clock)


def _fill(vaults: Mapping[str, Vault], clock: Clock) -> None:
    data = demo_data()
    entries = [entry for entry in data["record"] if entry.get("by") != VOLUNTEER_PACKAGE]
    ids = {entry["key"]: vaults["first"].new_id(clock) for entry in entries}
    persons = {who: vault.author for who, vault in vaults.items()}
    for who in ("first", "second"):
        vault = vaults[who]
        with vault.atomic(clock) as write:
            for entry in entries:
                if entry.get("by", "first") == who:
                    write.put(_record(entry, ids, persons[who], clock))
            for entry in data["deadlines"]:
                if entry["by"] == who:
                    for deadline in _deadlines(vault, entry, ids, clock):
                        write.put(deadline)


def _deputise(demo: Demo, vaults: Mapping[str, Vault], clock: Clock) -> None:
    """Let each counsellor hold the other's cases; the coordinators' inbox is still full."""
    for who in ("first", "second"):
        export_changes(vaults[who], demo.profile(who), demo.share, clock=clock)
    for who in ("first", "second"):
        apply_inbox(vaults[who], plan_inbox(vaults[who], demo.share, clock=clock), clock=clock)


def _record(entry: Mapping[str, Any], ids: Mapping[str, str], person: str, clock: Clock) -> Record:
    values = _wire(entry, ids)
    if entry["type"] in ("case", "consultation"):
        values["counsellor_id"] = person
    record = begin(RECORD_TYPES[entry["type"]], ids[entry["key"]], values)
    if isinstance(record, Client):
        return with_groups(record, today=clock.today())
    if isinstance(record, Referral):
        return with_wait_group(record)
    return with_housing_group(record) if isinstance(record, Case) else record


def _deadlines(
    vault: Vault, entry: Mapping[str, Any], ids: Mapping[str, str], clock: Clock
) -> Iterator[Record]:
    done: Mapping[str, date] = entry.get("done", {})
    for proposal in propose_deadlines(
        entry["event"],
        service=entry["service"],
        on=entry["on"],
        lodged_on=entry.get("lodged_on"),
        today=clock.today(),
    ):
        deadline = proposal.deadline(
            record_id=vault.new_id(clock), case_id=ids[entry["case_id"][1:]], language="de"
        )
        yield replace(deadline, done_on=done.get(proposal.rule.id))


def _wire(entry: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Wire]:
    return {
        name: _value(value, ids)
        for name, value in entry.items()
        if name not in ("type", "key", "by")
    }


def _value(value: Any, ids: Mapping[str, str]) -> Wire:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and value.startswith("@"):
        return ids[value[1:]]
    if isinstance(value, list):
        return [_value(item, ids) for item in value]
    if isinstance(value, dict):
        return {name: _value(item, ids) for name, item in value.items()}
    return value  # type: ignore[no-any-return]
