"""Does this installation work? The parts without a window, on made-up people in a new folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from anyascii import anyascii

from counsel_app.documents.document import Pdf
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.linkage import comparable
from counsel_app.domain.resources import resource
from counsel_app.store.engine import engine_versions
from counsel_app.store.kdf import KdfCost
from counsel_app.usecases import papers
from counsel_app.usecases.demo import Demo, demo_case_id, make_demo
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import apply_inbox, plan_inbox
from counsel_app.usecases.profile_files import CASE_FILE
from counsel_app.usecases.statistics import counted

_LONG: Final = timedelta(days=3660)
"""Further back than anything in the made-up files."""
COST: Final = KdfCost(memory_kib=64 * 1024, iterations=1, lanes=1)
"""Nobody's secret is in it, and five files are made."""
SCRIPTS: Final = {"Arab": "ar", "Ethi": "ti", "Cyrl": "uk"}
"""Script → language of a client's sheet; German, in Latin, stands beside each."""
_TOPS: Final = ("codes", "fonts", "guides", "help", "icons", "licences", "rules", "schemas")


class SelftestFailed(AppError):
    """Something works otherwise than it has to; ``what`` is a technical word for those who help."""

    label = Label(
        de="Das Ergebnis ist nicht, was es sein muss ({what}). Bitte das Programm neu "
        "installieren und diese Zeilen aufheben.",
        en="The result is not what it has to be ({what}). Please install the program again and "
        "keep these lines.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """One client's sheet in each script."""

    by_script: dict[str, Pdf]

    @property
    def said(self) -> str:
        """Scripts and sizes."""
        sizes = (f"{script} {len(pdf) // 1024} KiB" for script, pdf in self.by_script.items())
        return ", ".join(("Latn", *sizes))


def check_files() -> str:
    """That everything which is data and not program came along. Raises SelftestFailed."""
    empty = [top for top in _TOPS if not any(resource(top).iterdir())]
    if empty:
        raise SelftestFailed(what=", ".join(empty))
    return f"{len(_TOPS)} folders"


def check_engine() -> str:
    """What encrypts here. Raises NoCipher."""
    return "SQLite {sqlite}, SQLCipher {cipher_version}, {cipher_provider_version}".format(
        **engine_versions()
    )


def make_files(folder: Path, *, clock: Clock) -> Demo:
    """Five encrypted case files of made-up people. Raises DemoFolderInUse, DiskFull."""
    return make_demo(folder, clock=clock, cost=COST)


def check_vault(demo: Demo) -> str:
    """That a closed file opens, holds its names and shows none. Raises SelftestFailed."""
    with demo.opened("first") as vault:
        names = [client.chosen_name for client in vault.all(Client)]
    written = (demo.profile("first") / CASE_FILE).read_bytes()
    if not names or written.startswith(b"SQLite"):
        raise SelftestFailed(what="case file")
    if any(name.encode() in written for name in names):
        raise SelftestFailed(what="readable name")
    return f"{len(names)} clients, {len(written) // 1024} KiB"


def check_exchange(demo: Demo, *, clock: Clock) -> str:
    """That one person's sealed bundle opens at another's. Raises SelftestFailed."""
    with demo.opened("first") as vault:
        sent = export_changes(vault, demo.profile("first"), demo.share, clock=clock).published
    with demo.opened("coordinator") as vault:
        before = len(vault.all(Case))
        apply_inbox(vault, plan_inbox(vault, demo.share, clock=clock), clock=clock)
        after = len(vault.all(Case))
    if not sent or after <= before:
        raise SelftestFailed(what=f"{len(sent)} bundles, {before} → {after} cases")
    return f"{len(sent)} bundles, {after} cases"


def check_figures(demo: Demo, *, clock: Clock) -> str:
    """That the engine of the figures counts what is in a file. Raises SelftestFailed."""
    today = clock.today()
    with demo.opened("first") as vault:
        cases = len(vault.all(Case))
        found = counted(vault, first=today - _LONG, last=today)
    if found.totals["cases"] != cases:
        raise SelftestFailed(what=f"{found.totals['cases']} of {cases} cases")
    return f"{cases} cases, {len(found.tables)} tables"


def check_linkage(demo: Demo) -> str:
    """That one person written down twice is recognised, and nobody else. Raises SelftestFailed."""
    # Imported here: the window is not to wait for Arrow and Splink.
    from counsel_app.regional.linkage import pairs

    with demo.opened("first") as vault:
        people = [comparable(client, anyascii) for client in vault.all(Client)]
    twice = replace(people[0], id=f"{people[0].id}-2")
    found = [(pair.one, pair.other) for pair in pairs([*people, twice])]
    if found != [(people[0].id, twice.id)]:
        raise SelftestFailed(what=f"{len(found)} pairs")
    return f"1 pair of {len(people) + 1} persons"


def make_papers(demo: Demo, *, clock: Clock) -> Papers:
    """A client's sheet in every script. Raises SelftestFailed where a letter has no font."""
    with demo.opened("first") as vault:
        case_id = demo_case_id(vault, "A")
        talk = vault.all(Consultation, case_id=case_id)[0]
        made = {
            script: papers.client_letter(vault, talk.id, language=language, clock=clock)
            for script, language in SCRIPTS.items()
        }
    missing = sorted({letter for pdf in made.values() for letter in pdf.missing})
    if missing:
        raise SelftestFailed(what="".join(missing))
    return Papers(by_script=made)
