"""The organisation's letterhead: set once, on every paper from then on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_app.documents.logo import LogoUnusable, prepared
from counsel_app.documents.pages import FORM_A, FORM_B, Letterhead, letterhead_of
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.member import Organisation
from counsel_app.domain.records import require_valid
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_organisation

_MOST_BYTES: Final = 100_000_000
"""No logo is larger; a file chosen by mistake is not read into memory."""
_LOGO, _FORM = "letterhead_logo", "letterhead_form"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterheadSettings:
    """What Settings show: ``logo`` is a PNG or empty, ``form`` is A or B (DIN 5008)."""

    organisation: Organisation
    logo: bytes
    form: str


def letterhead_settings(vault: Vault) -> LetterheadSettings:
    """The letterhead as it is set now."""
    logo, form = vault.meta(_LOGO), vault.meta(_FORM)
    return LetterheadSettings(
        organisation=own_organisation(vault),
        logo=logo if isinstance(logo, bytes) else b"",
        form=FORM_A.name if form == FORM_A.name else FORM_B.name,
    )


def own_letterhead(vault: Vault) -> Letterhead:
    """The letterhead as papers print it."""
    found = letterhead_settings(vault)
    return letterhead_of(found.organisation, logo=found.logo, form=found.form)


def save_organisation(vault: Vault, organisation: Organisation, *, clock: Clock) -> Changes:
    """Change what stands in head and foot. Raises InvalidRecord."""
    require_valid(organisation)
    with vault.atomic(clock) as write:
        write.put(organisation)
    return write.changes


def read_picture(path: Path) -> bytes:
    """The bytes of a chosen file. Raises LogoUnusable where it cannot be one."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise LogoUnusable
        return path.read_bytes()
    except OSError:
        raise LogoUnusable from None


def set_logo(vault: Vault, picture: bytes) -> None:
    """Print ``picture`` (any usual format) on every paper. Raises LogoUnusable."""
    vault.set_meta(_LOGO, prepared(picture))


def remove_logo(vault: Vault) -> None:
    """Print no logo any more."""
    vault.set_meta(_LOGO, b"")


def set_form(vault: Vault, form: str) -> None:
    """Print letters in DIN 5008 form ``form`` (A or B)."""
    vault.set_meta(_FORM, form)
