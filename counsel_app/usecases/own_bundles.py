"""Which numbers this device has given already, also where this copy of the file forgot it.

A case file restored from a backup does not know what was sealed after the
backup. If it gave those numbers again, its readers would see two different
bundles of one number: the sign of a copied device. So before anything is
sealed, the outbox and the exchange folder are looked through once, and
counting goes on after the highest number found.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import wall_stamp
from counsel_app.store.bundles import OUT, BundleRow, bundles, save_bundle
from counsel_app.store.vault import Vault
from counsel_app.sync.folder import scan
from counsel_app.sync.verify import Inspection, inspect_file
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.profiles import own_card, own_profile

SEALED: Final = "sealed"
PUBLISHED: Final = "published"
WITHDRAWN: Final = "withdrawn"
LOST: Final = "lost"
"""Its file was gone before it left."""
MADE_ANEW: Final = "anew"
"""Of a lost bundle whose content was sealed again."""
_LOOK: Final = "look_at_own_bundles"


class LookFirst(AppError):
    """The file was restored and the exchange folder has not been looked at since."""

    label = Label(
        de="Diese Fallakte wurde aus einer Sicherung wiederhergestellt. Bevor etwas Neues "
        "versiegelt wird, muss einmal der Austauschordner erreichbar sein: bitte Stick oder "
        "Laufwerk verbinden und unter „Abgleich“ exportieren.",
        en="This case file was restored from a backup. Before anything new is sealed, the "
        "exchange folder has to be at hand once: please connect the stick or drive and export "
        "under “Sync”.",
    )


def look_first(vault: Vault) -> None:
    """Ask for the look before anything is sealed again; for a restored copy."""
    vault.set_meta(_LOOK, 1)


def has_to_look(vault: Vault) -> bool:
    """Whether the look is still to come."""
    return bool(vault.meta(_LOOK))


def take_note(vault: Vault, profile: Path, folder: Path) -> int:
    """Look through outbox and ``folder`` for own bundles this copy does not know.

    Returns how many there are: so many the present file was overtaken by.
    Raises FolderGone.
    """
    if not has_to_look(vault):
        return 0
    outside = [f.path for f in scan(folder, own_profile(vault).space) if f.device == vault.device]
    published = {path.name for path in outside}
    inside = sorted((profile / OUTBOX).glob("*.cbx")) if (profile / OUTBOX).is_dir() else []
    known = {row.sha256 for row in bundles(vault, OUT)}
    trusted = {vault.device: own_card(vault)}
    found = {
        look.sha256: (look, path)
        for path in (*inside, *outside)
        if (look := inspect_file(path, trusted=trusted)).refused is None
        and look.sha256 not in known
    }
    with vault.aside():
        for look, path in found.values():
            state = PUBLISHED if path.name in published else SEALED
            save_bundle(vault, _row(look, path.name, state))
        _issue_later_stamps(vault, [look for look, _ in found.values()])
        vault.set_meta(_LOOK, 0)
    return len(found)


def _issue_later_stamps(vault: Vault, found: list[Inspection]) -> None:
    """Let no new change carry the time of one that has left already."""
    times = [look.header.time for look in found if look.header]
    latest = max((wall_stamp(int(time.timestamp() * 1000) + 1) for time in times), default=0)
    vault.last_stamp = max(vault.last_stamp, latest)
    vault.remember_own_end()


def _row(look: Inspection, name: str, state: str) -> BundleRow:
    assert look.header is not None  # noqa: S101 - authentic without a header there is not
    return BundleRow(
        sha256=look.sha256,
        device=look.header.device,
        seq=look.header.seq,
        prev=look.header.prev,
        kind=look.header.kind,
        direction=OUT,
        state=state,
        reason="",
        op_count=0,
        name=name,
        at=look.header.time,
    )
