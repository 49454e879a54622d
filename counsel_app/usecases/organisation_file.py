"""Settings of an organisation: written by its coordinator once, taken over by everyone else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label, joined
from counsel_app.domain.member import Member, Organisation, Role
from counsel_app.domain.records import attributes
from counsel_app.store.engine import DiskFull
from counsel_app.store.files import write_durably
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.settings_file import (
    LARGEST_FILE,
    OrganisationSettings,
    SettingsFileDamaged,
    read_settings,
    sign_settings,
)
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import letterhead, retention
from counsel_app.usecases.backups import backup_place, set_backup_place
from counsel_app.usecases.organisation_check import (
    LABELS,
    SETTABLE,
    moment_of,
    require_usable,
)
from counsel_app.usecases.own_lists import own_codes_folder, take_own_lists
from counsel_app.usecases.places import export_folder, set_export_folder
from counsel_app.usecases.profiles import own_card, own_identity, own_organisation, own_profile

_APPLIED: Final = "organisation_settings"
_HOME: Final = "~"


class OnlyCoordinators(AppError):
    """Settings for everyone are made by a coordinator."""

    label = Label(
        de="Einstellungen für alle gibt die Koordination heraus.",
        en="Settings for everyone are given out by the coordinator.",
    )


class SettingsOfOthers(AppError):
    """The signer is no coordinator of this organisation, or not trusted any more."""

    label = Label(
        de="{name} ({organisation}) ist hier nicht als Koordination des eigenen Trägers bekannt. "
        "Es wurde nichts geändert.",
        en="{name} ({organisation}) is not known here as a coordinator of your own organisation. "
        "Nothing was changed.",
    )


class SettingsOlder(AppError):
    """A newer file was taken over before."""

    label = Label(
        de="Diese Einstellungsdatei ist älter als die, die schon gilt. Es wurde nichts geändert.",
        en="This settings file is older than the one in force. Nothing was changed.",
    )


class NotCompared(AppError):
    """Nobody said that the fingerprint was compared."""

    label = Label(
        de="Wer diese Datei unterschrieben hat, ist hier noch nicht bekannt. Bitte erst den "
        "Fingerabdruck vergleichen.",
        en="Who signed this file is not known here yet. Please compare the fingerprint first.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that would change: what it is, and both values as they are shown."""

    label: Label
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPlan:
    """What a file would change; nothing is changed yet."""

    settings: OrganisationSettings
    card: KeyCard
    is_known: bool
    """The signer's key card was accepted on this device; otherwise compare the fingerprint."""
    changes: tuple[Setting, ...]

    @property
    def made_at(self) -> datetime:
        """When the file was signed."""
        return datetime.fromisoformat(self.settings.made_at)


def own_settings(
    vault: Vault, preferences: Preferences, *, clock: Clock, home: Path | None = None
) -> OrganisationSettings:
    """What this profile has set, as a file for everyone would say it."""
    head = letterhead.letterhead_settings(vault)
    folder = own_codes_folder(vault.folder)
    return OrganisationSettings(
        made_at=clock.now().isoformat(),
        letterhead={name: str(getattr(head.organisation, name)) for name in SETTABLE},
        logo=head.logo,
        form=head.form,
        lists={path.name: path.read_text("utf-8-sig") for path in sorted(folder.glob("*.csv"))},
        retention_years={
            rule.id: rule.years for rule in retention.retention_rules(vault) if rule.is_own
        },
        lock_minutes=preferences.lock_minutes,
        notices=preferences.notices,
        language=preferences.language,
        export_folder=_portable(export_folder(vault), home),
        backup_folder=_portable(backup_place(vault), home),
    )


def save_settings(
    vault: Vault, target: Path, preferences: Preferences, *, clock: Clock, home: Path | None = None
) -> OrganisationSettings:
    """Sign the settings of this profile into a file.

    Raises OnlyCoordinators, SettingsUnusable, DiskFull.
    """
    if own_profile(vault).role is not Role.COORDINATOR:
        raise OnlyCoordinators
    settings = own_settings(vault, preferences, clock=clock, home=home)
    # Here it can still be put right; everyone else could only be refused.
    require_usable(settings)
    signed = sign_settings(settings, identity=own_identity(vault), card=own_card(vault))
    try:
        write_durably(target, signed)
    except OSError:
        raise DiskFull from None
    return settings


def plan_settings(
    vault: Vault, source: Path, preferences: Preferences, *, home: Path | None = None
) -> SettingsPlan:
    """What the file would change here, and who signed it.

    Raises SettingsFileDamaged, SettingsFileForged, SettingsOfOthers,
    SettingsOlder, SettingsUnusable, KeyCardDamaged, KeyCardForged, KeyCardNewer.
    """
    settings, card = read_settings(_content(source))
    is_known = _is_known(vault, card)
    require_usable(settings)
    applied = str(vault.meta(_APPLIED) or "")
    if applied and moment_of(settings.made_at) < moment_of(applied):
        raise SettingsOlder
    changes = tuple(
        one for one in _differences(vault, settings, preferences, home) if one.before != one.after
    )
    return SettingsPlan(settings=settings, card=card, is_known=is_known, changes=changes)


def apply_settings(
    vault: Vault,
    plan: SettingsPlan,
    preferences: Preferences,
    *,
    is_compared: bool = False,
    clock: Clock,
    home: Path | None = None,
) -> tuple[Preferences, Changes]:
    """Take the settings over; returns how the window is to be, and what was changed.

    Raises NotCompared, DiskFull, InvalidRecord.
    """
    if not plan.is_known and not is_compared:
        raise NotCompared
    settings = plan.settings
    organisation = replace(own_organisation(vault), **settings.letterhead)
    changes = letterhead.save_organisation(vault, organisation, clock=clock)
    _write_lists(vault, settings)
    with vault.aside():
        if settings.logo:
            letterhead.set_logo(vault, settings.logo)
        if settings.form:
            letterhead.set_form(vault, settings.form)
        if settings.retention_years:
            retention.set_retention_years(vault, settings.retention_years)
        vault.set_meta(_APPLIED, settings.made_at)
    if settings.export_folder:
        set_export_folder(vault, _here(settings.export_folder, home))
    if settings.backup_folder:
        set_backup_place(vault, _here(settings.backup_folder, home))
    return (
        preferences._replace(
            language=settings.language or preferences.language,
            lock_minutes=settings.lock_minutes or preferences.lock_minutes,
            notices=settings.notices or preferences.notices,
        ),
        changes,
    )


def _content(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError:
        raise SettingsFileDamaged from None
    if len(content) > LARGEST_FILE:
        raise SettingsFileDamaged
    return content


def _is_known(vault: Vault, card: KeyCard) -> bool:
    """Whether the signer was accepted here. Raises SettingsOfOthers."""
    refusal = SettingsOfOthers(name=card.name, organisation=card.organisation)
    profile = own_profile(vault)
    if card.role != Role.COORDINATOR or card.organisation != profile.organisation:
        raise refusal
    if card.device_id == vault.device:
        return True
    member = vault.get(Member, card.person_id)
    if member is None:
        return False
    # A person who is known has one device: another one in their name is refused.
    if member.revoked_on is not None or member.key_card != card.text:
        raise refusal
    return True


def _differences(
    vault: Vault, settings: OrganisationSettings, preferences: Preferences, home: Path | None
) -> Iterator[Setting]:
    """Everything the file says, beside what is in force."""
    organisation = own_organisation(vault)
    labels = {one.name: one.attr.label for one in attributes(Organisation)}
    for name, text in settings.letterhead.items():
        yield Setting(label=labels[name], before=str(getattr(organisation, name)), after=text)
    head = letterhead.letterhead_settings(vault)
    if settings.logo:
        size = f"{len(settings.logo)} B"
        is_same = settings.logo == head.logo
        yield Setting(label=LABELS["logo"], before=size if is_same else "–", after=size)
    if settings.form:
        yield Setting(label=LABELS["form"], before=head.form, after=settings.form)
    yield from _list_differences(vault, settings)
    if settings.lock_minutes is not None:
        before, after = str(preferences.lock_minutes), str(settings.lock_minutes)
        yield Setting(label=LABELS["lock"], before=before, after=after)
    if settings.notices:
        before = preferences.notices
        yield Setting(label=LABELS["notices"], before=before, after=settings.notices)
    if settings.language:
        before = preferences.language
        yield Setting(label=LABELS["language"], before=before, after=settings.language)
    for key, now, then in (
        ("export", export_folder(vault), settings.export_folder),
        ("backup", backup_place(vault), settings.backup_folder),
    ):
        if then:
            before = str(now) if now else ""
            yield Setting(label=LABELS[key], before=before, after=str(_here(then, home)))


def _list_differences(vault: Vault, settings: OrganisationSettings) -> Iterator[Setting]:
    folder = own_codes_folder(vault.folder)
    for name, text in settings.lists.items():
        path = folder / name
        own = path.read_text("utf-8-sig") if path.is_file() else ""
        label = joined((LABELS["list"], Label(de=name, en=name)), ": ")
        codes = _codes(text)
        if codes == _codes(own) and text != own:
            codes += " ✎"
        yield Setting(label=label, before=_codes(own), after=codes)
    for rule in retention.retention_rules(vault):
        if rule.id in settings.retention_years:
            label = joined((LABELS["years"], rule.label), ": ")
            years = settings.retention_years[rule.id]
            yield Setting(label=label, before=str(rule.years), after=str(years))


def _write_lists(vault: Vault, settings: OrganisationSettings) -> None:
    folder = own_codes_folder(vault.folder)
    try:
        for name, text in settings.lists.items():
            folder.mkdir(parents=True, exist_ok=True)
            write_durably(folder / name, text.encode())
    except OSError:
        raise DiskFull from None
    take_own_lists(vault.folder)


def _codes(text: str) -> str:
    """The codes of a list, for a person to compare."""
    return ", ".join(line.partition(",")[0].strip('"') for line in text.splitlines()[1:] if line)


def _portable(folder: Path | None, home: Path | None) -> str:
    """A folder as another person's computer can find it: their home is another one."""
    if folder is None:
        return ""
    own = home or Path.home()
    return f"{_HOME}/{folder.relative_to(own).as_posix()}" if own in folder.parents else str(folder)


def _here(folder: str, home: Path | None) -> Path:
    if folder.startswith(f"{_HOME}/"):
        return (home or Path.home()) / folder.removeprefix(f"{_HOME}/")
    return Path(folder)
