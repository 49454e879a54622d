"""The doctor's lines: what was looked at, how it is, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label, joined
from counsel_app.domain.problems import Problem
from counsel_app.system.disk import Encryption
from counsel_app.usecases.backups import BackupState


class Check(StrEnum):
    """What is looked at."""

    ENGINE = "engine"
    KEYCHAIN = "keychain"
    HEADER = "header"
    LEFTOVERS = "leftovers"
    RIGHTS = "rights"
    ROOM = "room"
    LISTS = "lists"
    ENCRYPTION = "disk_encryption"
    FINDINGS = "findings"
    PAGES = "pages"
    JOURNAL = "journal"
    ROWS = "rows"
    INDEX = "index"
    ACCESS_LOG = "access_log"
    BACKUP_AGE = "backup_age"
    BACKUPS = "backups"


class State(StrEnum):
    """How it is."""

    GOOD = "good"
    LOOK = "look"
    """Not wrong, and worth a look."""
    WRONG = "wrong"
    UNKNOWN = "unknown"


class Repair(StrEnum):
    """What can be made right again without discarding anything."""

    ROWS = "rows"
    INDEX = "index"
    HEADER = "header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One answer."""

    check: Check
    name: Label
    state: State
    what: Label
    advice: Label | None = None
    repair: Repair | None = None


NAMES: Final = {
    Check.ENGINE: Label(de="Verschlüsselung des Programms", en="The program's encryption"),
    Check.KEYCHAIN: Label(de="Schlüsselbund", en="Keychain"),
    Check.HEADER: Label(de="Schlüsseldatei", en="Key file"),
    Check.LEFTOVERS: Label(de="Liegengebliebenes", en="Left-over files"),
    Check.RIGHTS: Label(de="Zugriffsrechte", en="Access rights"),
    Check.ROOM: Label(de="Freier Platz", en="Free space"),
    Check.LISTS: Label(de="Listen, Regeln und Leitfäden", en="Lists, rules and guides"),
    Check.ENCRYPTION: Label(de="Verschlüsselung der Festplatte", en="Disk encryption"),
    Check.FINDINGS: Label(de="Zustand beim Öffnen", en="State when opened"),
    Check.PAGES: Label(de="Seiten der Fallakte", en="Pages of the case file"),
    Check.JOURNAL: Label(de="Verlauf", en="History"),
    Check.ROWS: Label(de="Einträge gegen Verlauf", en="Records against history"),
    Check.INDEX: Label(de="Suchverzeichnis", en="Search index"),
    Check.ACCESS_LOG: Label(de="Zugriffsprotokoll", en="Access log"),
    Check.BACKUP_AGE: Label(de="Letzte Sicherung", en="Last backup"),
    Check.BACKUPS: Label(de="Sicherungen am Ort", en="Backups in their place"),
}
_TOLD: Final = 5
"""Problems told one by one; there may be as many as lines."""
NOT_TOLD_HERE: Final = Label(
    de="lässt sich auf diesem System nicht feststellen", en="cannot be told on this system"
)
ONLY_YOU: Final = Label(
    de="nur das eigene Benutzerkonto kommt an die Dateien", en="only your account gets at the files"
)
AS_IT_WAS_LEFT: Final = Label(
    de="so, wie sie zuletzt geschlossen wurde", en="as it was when it was last closed"
)
_RESTORE: Final = Label(
    de="Mit dieser Akte nicht weiterarbeiten und eine Sicherung wiederherstellen.",
    en="Do not go on with this file, and restore a backup.",
)


def line(
    check: Check,
    state: State,
    what: Label,
    *,
    advice: Label | None = None,
    repair: Repair | None = None,
) -> Line:
    """One answer under its name."""
    return Line(
        check=check, name=NAMES[check], state=state, what=what, advice=advice, repair=repair
    )


def plain(text: str) -> Label:
    """A name that is the same in both languages."""
    return Label(de=text, en=text)


def said_by(error: AppError) -> Label:
    """The sentence of an expected error."""
    return Label(de=error.sentence("de"), en=error.sentence("en"))


HEADER_ONE_COPY: Final = line(
    Check.HEADER,
    State.LOOK,
    Label(
        de="eine ihrer beiden Kopien fehlt oder ist anders",
        en="one of its two copies is missing or differs",
    ),
    advice=Label(
        de="Aus der anderen Kopie neu schreiben; beim nächsten Öffnen geschieht das von selbst.",
        en="Write it anew from the other copy; the next time it is opened that happens by itself.",
    ),
    repair=Repair.HEADER,
)
HEADER_GONE: Final = line(
    Check.HEADER,
    State.WRONG,
    Label(de="keine lesbare Kopie da", en="there is no readable copy"),
    advice=Label(
        de="Ohne sie öffnet sich die Fallakte nicht. Eine Sicherung wiederherstellen.",
        en="Without it the case file does not open. Restore a backup.",
    ),
)
RESTORE_UNDER_WAY: Final = line(
    Check.LEFTOVERS,
    State.LOOK,
    Label(
        de="ein Wiederherstellen wurde unterbrochen",
        en="restoring a backup was interrupted",
    ),
    advice=Label(
        de="Die Fallakte einmal öffnen: Dabei wird es zu Ende geführt.",
        en="Open the case file once: that brings it to its end.",
    ),
)
ENCRYPTION: Final = {
    Encryption.ON: line(
        Check.ENCRYPTION,
        State.GOOD,
        Label(de="eingeschaltet", en="switched on"),
    ),
    Encryption.OFF: line(
        Check.ENCRYPTION,
        State.LOOK,
        Label(de="nicht zu sehen", en="none to be seen"),
        advice=Label(
            de="Die Fallakte ist selbst verschlüsselt. Auslagerungsdatei und Ruhezustand des "
            "Systems sind es so nicht: bitte LUKS, FileVault oder BitLocker einschalten lassen.",
            en="The case file itself is encrypted. The system's swap and hibernation files are "
            "not: please have LUKS, FileVault or BitLocker switched on.",
        ),
    ),
    Encryption.UNKNOWN: line(
        Check.ENCRYPTION,
        State.UNKNOWN,
        Label(
            de="von hier aus nicht festzustellen",
            en="cannot be told from here",
        ),
        advice=Label(
            de="Bitte selbst nachsehen: Windows unter „Geräteverschlüsselung“ oder „BitLocker“, "
            "macOS unter „FileVault“; auf Linux weiß es, wer das System eingerichtet hat.",
            en="Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS "
            "under “FileVault”; on Linux whoever set the system up knows.",
        ),
    ),
}


def header_whole(ways: int) -> Label:
    """Both copies are there and equal."""
    return Label(
        de=f"beide Kopien gleich, {ways} Zugänge", en=f"both copies are equal, {ways} ways in"
    )


def open_to_others(names: Sequence[str]) -> Line:
    """Other accounts may open these files (they are encrypted)."""
    listed = ", ".join(names)
    return line(
        Check.RIGHTS,
        State.LOOK,
        Label(
            de=f"andere Konten dieses Computers dürfen lesen: {listed}",
            en=f"other accounts of this computer may read: {listed}",
        ),
        advice=Label(
            de="Die Dateien sind verschlüsselt; besser liegt die Akte trotzdem in einem Ordner, "
            "den nur das eigene Konto öffnen darf.",
            en="The files are encrypted; still, the case file had better lie in a folder that "
            "only your account may open.",
        ),
    )


def room(free: int, *, is_enough: bool) -> Line:
    """How much may still be written."""
    megabytes = f"{free // 1_000_000} MB"
    if is_enough:
        return line(Check.ROOM, State.GOOD, plain(megabytes))
    return line(
        Check.ROOM,
        State.LOOK,
        plain(megabytes),
        advice=Label(
            de="Bitte Platz schaffen: Wird die Festplatte voll, lässt sich nichts mehr speichern.",
            en="Please make room: once the disk is full, nothing can be saved any more.",
        ),
    )


def findings(labels: Sequence[Label]) -> Line:
    """What was noticed when the file was opened."""
    return line(
        Check.FINDINGS,
        State.WRONG,
        joined(labels, " "),
        advice=Label(
            de="Überlegen, ob das zu erklären ist (eine alte Kopie zurückgespielt?). Sonst eine "
            "Sicherung wiederherstellen.",
            en="Think whether there is an explanation (an old copy put back?). If not, restore a "
            "backup.",
        ),
    )


_ADVICE: Final = {
    Check.PAGES: _RESTORE,
    Check.ROWS: Label(
        de="Aus dem Verlauf neu schreiben; der Verlauf selbst bleibt, wie er ist.",
        en="Write them anew from the history; the history itself stays as it is.",
    ),
    Check.INDEX: Label(
        de="Neu aufbauen; die Einträge selbst sind nicht betroffen.",
        en="Build it anew; the records themselves are not affected.",
    ),
}


def counted(check: Check, wrong: int, *, repair: Repair | None = None) -> Line:
    """So many pages, records or indexes are not right."""
    if not wrong:
        return line(check, State.GOOD, Label(de="alles in Ordnung", en="all in order"))
    return line(
        check,
        State.WRONG,
        Label(de=f"nicht in Ordnung: {wrong}", en=f"not in order: {wrong}"),
        advice=_ADVICE[check],
        repair=repair,
    )


def broken(check: Check, position: int | None) -> Line:
    """Where the chain of the journal or of the access log breaks."""
    if position is None:
        return line(check, State.GOOD, Label(de="lückenlos", en="unbroken"))
    return line(
        check,
        State.WRONG,
        Label(
            de=f"ab Eintrag {position} nicht so, wie das Programm ihn schrieb",
            en=f"from entry {position} on not as the program wrote it",
        ),
        advice=_RESTORE,
    )


def backup_age(state: BackupState, *, clock: Clock) -> Line:
    """How old the last backup is, and why there is no newer one."""
    if state.made_at is None:
        what = Label(de="noch keine", en="none yet")
    else:
        day = state.made_at.astimezone().date()
        age = (clock.today() - day).days
        what = Label(
            de=f"{day:%d.%m.%Y} (vor {age} Tagen)", en=f"{day.isoformat()} ({age} days ago)"
        )
    if not state.is_old and state.missed is None:
        return line(Check.BACKUP_AGE, State.GOOD, what)
    advice = state.missed or Label(
        de="Bitte in den Einstellungen einen Ort wählen und „Jetzt sichern“ drücken.",
        en="Please choose a place in the settings and press “Back up now”.",
    )
    return line(Check.BACKUP_AGE, State.LOOK, what, advice=advice)


def backups_readable(readable: int, found: int) -> Line:
    """How many of the backups in their place open with this file's key."""
    what = Label(de=f"{readable} von {found} lesbar", en=f"{readable} of {found} readable")
    if readable and readable == found:
        return line(Check.BACKUPS, State.GOOD, what)
    return line(
        Check.BACKUPS,
        State.LOOK,
        what,
        advice=Label(
            de="Jetzt eine neue Sicherung machen. Sicherungen aus der Zeit vor einem neuen "
            "Datenschlüssel öffnen sich nur noch mit dem alten Blatt und Passwort.",
            en="Make a new backup now. Backups from before a new data key open only with the old "
            "sheet and passphrase.",
        ),
    )


def listed(problems: Sequence[Problem]) -> Line:
    """What is wrong in lists, rules and guides; the first few of it in words."""
    if not problems:
        return line(Check.LISTS, State.GOOD, Label(de="alle lesbar", en="all readable"))
    first, more = problems[:_TOLD], len(problems) - _TOLD
    de, en = ("; ".join(one.sentence(language) for one in first) for language in ("de", "en"))
    return line(
        Check.LISTS,
        State.LOOK,
        Label(
            de=f"{de}; und {more} weitere" if more > 0 else de,
            en=f"{en}; and {more} more" if more > 0 else en,
        ),
        advice=Label(
            de="Alles andere darin gilt. Die genannten Zeilen bitte in Ordnung bringen.",
            en="Everything else in them is in use. Please put the lines named right.",
        ),
    )
