"""What a settings file may say: its things by name, and whether each can be used here."""

from __future__ import annotations

import re
import tempfile
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Final

from counsel_app.documents.logo import LogoUnusable, prepared
from counsel_app.domain.codes import read_own_codes
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label, joined
from counsel_app.domain.member import Organisation
from counsel_app.domain.retention import LONGEST_YEARS, shipped_retention
from counsel_app.sync.settings_file import OrganisationSettings
from counsel_app.system.preferences import LANGUAGES, LOCK_MINUTES

SETTABLE: Final = tuple(one.name for one in fields(Organisation) if one.name != "id")
"""Fields of the letterhead."""
_LIST: Final = re.compile(r"[a-z_]{1,40}\.csv")
LABELS: Final = {
    "letterhead": Label(de="Briefkopf", en="Letterhead"),
    "logo": Label(de="Logo", en="Logo"),
    "form": Label(de="Briefe nach DIN 5008", en="Letters by DIN 5008"),
    "list": Label(de="Eigene Liste", en="Own list"),
    "years": Label(de="Aufbewahrung", en="How long cases are kept"),
    "lock": Label(de="Sperre nach Minuten", en="Lock after minutes"),
    "notices": Label(de="Hinweise auf dem Desktop", en="Notices on the desktop"),
    "language": Label(de="Sprache des Fensters", en="Language of the window"),
    "export": Label(de="Austauschordner", en="Exchange folder"),
    "backup": Label(de="Ort der Sicherungen", en="Place of backups"),
    "made": Label(de="Datum", en="Date"),
}
"""What the things of a settings file are called."""


class SettingsUnusable(AppError):
    """Signed, and yet something in it cannot be used here."""

    label = Label(
        de="In der Einstellungsdatei ist etwas nicht brauchbar ({what}). Es wurde nichts geändert. "
        "Bitte bei der Koordination nachfragen.",
        en="Something in the settings file cannot be used ({what}). Nothing was changed. Please "
        "ask the coordinator.",
    )

    def __init__(self, *, what: Label) -> None:
        super().__init__(what=what.text("en"))
        self.what = what

    def sentence(self, language: str) -> str:
        """The sentence with what it is about in that language."""
        return self.label.text(language).format(what=self.what.text(language))


def require_usable(settings: OrganisationSettings) -> None:
    """Raise SettingsUnusable where the signed words make no sense here."""
    rules = {rule.id for rule in shipped_retention()}
    years = settings.retention_years
    found: list[tuple[str, object, bool]] = [
        *(("letterhead", name, name in SETTABLE) for name in settings.letterhead),
        ("logo", "", not settings.logo or _is_logo(settings.logo)),
        ("form", settings.form, settings.form in ("", "A", "B")),
        *(
            ("years", f"{rule} {count}", rule in rules and 0 <= count <= LONGEST_YEARS)
            for rule, count in years.items()
        ),
        ("lock", settings.lock_minutes, settings.lock_minutes in (None, *LOCK_MINUTES)),
        ("notices", settings.notices, settings.notices in ("", "off")),
        ("language", settings.language, settings.language in ("", *LANGUAGES)),
        ("made", settings.made_at, _is_moment(settings.made_at)),
    ]
    wrong = [_named(LABELS[key], str(value)) for key, value, is_usable in found if not is_usable]
    wrong += _wrong_lists(settings.lists)
    if wrong:
        raise SettingsUnusable(what=joined(wrong, ", "))


def _named(label: Label, value: str) -> Label:
    return joined((label, Label(de=value, en=value)), ": ") if value else label


def _is_moment(text: str) -> bool:
    try:
        moment_of(text)
    except ValueError:
        return False
    return True


def _is_logo(picture: bytes) -> bool:
    try:
        prepared(picture)
    except LogoUnusable:
        return False
    return True


def _wrong_lists(lists: dict[str, str]) -> list[Label]:
    odd = [_named(LABELS["list"], name) for name in lists if not _LIST.fullmatch(name)]
    if odd:
        return odd
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in lists.items():
            (Path(scratch) / name).write_text(text, encoding="utf-8")
        return [
            Label(
                de=problem.sentence("de").removesuffix("."),
                en=problem.sentence("en").removesuffix("."),
            )
            for problem in read_own_codes(Path(scratch))[1]
        ]


def moment_of(text: str) -> datetime:
    """When a settings file says it was made. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment
