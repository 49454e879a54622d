"""The region's directory as this profile holds it: whom it names, and what follows from that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from counsel_app.domain.member import Member
from counsel_app.store.vault import Vault
from counsel_app.sync.directory import Directory, Entry, decode_directory, encode_directory
from counsel_app.sync.identity import KeyCard

_HELD: Final = "directory"
_ROOT: Final = "directory_root"


def held_directory(vault: Vault) -> Directory | None:
    """The newest directory that was signed or taken over here."""
    stored = vault.meta(_HELD)
    return decode_directory(stored, expected=1) if isinstance(stored, bytes) else None


def hold(vault: Vault, directory: Directory) -> None:
    """Keep ``directory`` as the newest, with the transaction under way."""
    vault.set_meta(_HELD, encode_directory(directory))


def root_of(vault: Vault) -> str:
    """The person whose directory counts here; empty while none was chosen."""
    return str(vault.meta(_ROOT) or "")


def set_root(vault: Vault, person_id: str) -> None:
    """Let this person's directory count, and nobody else's."""
    vault.set_meta(_ROOT, person_id)


def entry_of(directory: Directory, person_id: str) -> Entry | None:
    """What the directory says of a person."""
    return next(
        (one for one in directory.people if KeyCard.parse(one.card).person_id == person_id), None
    )


def deputies_of(directory: Directory, person_id: str) -> frozenset[str]:
    """To whom a person may send everything, by the coordinator's signature."""
    entry = entry_of(directory, person_id)
    return frozenset(entry.deputies) if entry else frozenset()


def recovery_recipients(vault: Vault, readers: Iterable[Member]) -> list[str]:
    """The keys on paper of the readers' own organisations."""
    directory = held_directory(vault)
    organisations = {reader.organisation for reader in readers}
    return [
        one.recipient
        for one in (directory.recovery if directory else ())
        if one.organisation in organisations
    ]
