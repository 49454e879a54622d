"""Why a bundle was not taken over: one code, one state, one sentence each."""

from __future__ import annotations

from enum import Enum, StrEnum

from counsel_app.domain.labels import Label


class State(StrEnum):
    """What became of a file in the export folder."""

    OK = "ok"
    WAIT = "wait"
    """Nothing wrong with it, but it cannot be read yet; looked at again."""
    QUARANTINE = "quarantine"
    """Wrong: kept, shown and reported back, never applied."""
    FOREIGN = "foreign"
    """Right, but sealed for somebody else."""


class Reason(Enum):
    """Each member: state, German, English. ``code`` is for ``--json`` and logs."""

    VANISHED = (
        State.WAIT,
        "Die Datei ließ sich gerade nicht lesen. Ist der Stick oder das Laufwerk noch verbunden?",
        "The file could not be read just now. Is the stick or drive still connected?",
    )
    TRUNCATED = (
        State.WAIT,
        "Die Datei ist noch nicht vollständig angekommen.",
        "The file has not arrived completely yet.",
    )
    NEWER_FORMAT = (
        State.WAIT,
        "Die Datei stammt von einer neueren Programmversion. Bitte das Programm aktualisieren.",
        "The file comes from a newer version of the program. Please update the program.",
    )
    UNKNOWN_SENDER = (
        State.WAIT,
        "Der Absender ist hier nicht bekannt. Bitte erst seine Schlüsselkarte aufnehmen.",
        "The sender is not known here. Please accept their key card first.",
    )
    NOT_FOR_US = (
        State.FOREIGN,
        "Die Datei ist in Ordnung, aber nicht an dieses Gerät gerichtet.",
        "The file is in order, but it is not addressed to this device.",
    )
    OVERSIZE = (
        State.QUARANTINE,
        "Die Datei ist größer, als ein Austauschpaket sein darf.",
        "The file is larger than an exchange bundle may be.",
    )
    NOT_A_FILE = (
        State.QUARANTINE,
        "Das ist keine gewöhnliche Datei (sondern zum Beispiel eine Verknüpfung).",
        "This is not an ordinary file (but a link, for example).",
    )
    NOT_A_BUNDLE = (
        State.QUARANTINE,
        "Das ist kein Austauschpaket dieses Programms.",
        "This is not an exchange bundle of this program.",
    )
    BAD_HEADER = (
        State.QUARANTINE,
        "Der Kopf der Datei ist beschädigt oder gefälscht.",
        "The header of the file is damaged or forged.",
    )
    WRONG_NAME = (
        State.QUARANTINE,
        "Der Name oder Ordner der Datei passt nicht zu ihrem Inhalt. Wurde sie umbenannt?",
        "The name or folder of the file does not fit its content. Has it been renamed?",
    )
    BAD_PAPER = (
        State.QUARANTINE,
        "Das Foto oder PDF darin passt nicht zu seiner Beschreibung.",
        "The photo or PDF in it does not fit its description.",
    )
    BAD_PIECE = (
        State.QUARANTINE,
        "Das Stück eines Dokuments darin ist nicht so, wie es vereinbart ist.",
        "The piece of a document in it is not as agreed.",
    )
    CASE_MISSING = (
        State.WAIT,
        "Das Dokument gehört zu einem Fall, dessen Paket noch nicht angekommen ist.",
        "The document belongs to a case whose package has not arrived yet.",
    )
    WRONG_SPACE = (
        State.QUARANTINE,
        "Die Datei gehört zu einem anderen Austauschbereich.",
        "The file belongs to another exchange space.",
    )
    WRONG_KEY = (
        State.QUARANTINE,
        "Das Gerät ist bekannt, die Datei nennt aber einen anderen Schlüssel.",
        "The device is known, but the file names another key.",
    )
    BAD_SIGNATURE = (
        State.QUARANTINE,
        "Die Unterschrift stimmt nicht: Die Datei ist beschädigt oder gefälscht.",
        "The signature does not hold: the file is damaged or forged.",
    )
    DAMAGED = (
        State.QUARANTINE,
        "Der Inhalt der Datei ist beschädigt.",
        "The content of the file is damaged.",
    )
    UNDECRYPTABLE = (
        State.QUARANTINE,
        "Der verschlüsselte Inhalt lässt sich nicht öffnen; er wurde fehlerhaft erzeugt.",
        "The encrypted content cannot be opened; it was made wrongly.",
    )
    BAD_PACKING = (
        State.QUARANTINE,
        "Der Inhalt ist nicht so gepackt, wie es vereinbart ist.",
        "The content is not packed in the agreed way.",
    )
    BOMB = (
        State.QUARANTINE,
        "Der Inhalt würde beim Auspacken unzulässig groß.",
        "The content would unpack to an inadmissible size.",
    )
    MANIFEST_DIFFERS = (
        State.QUARANTINE,
        "Außen und innen steht Verschiedenes: Jemand hat einen fremden Inhalt neu unterschrieben.",
        "Outside and inside differ: somebody signed another person's content anew.",
    )
    BAD_COUNT = (
        State.QUARANTINE,
        "Die Zahl der Änderungen stimmt nicht mit der angekündigten überein.",
        "The number of changes is not the announced one.",
    )
    BAD_OPS = (
        State.QUARANTINE,
        "Die Änderungen in der Datei sind nicht lesbar.",
        "The changes in the file are not readable.",
    )
    NOT_IN_SCHEMA = (
        State.QUARANTINE,
        "Eine Änderung passt nicht zu den Feldern, die dieses Programm kennt.",
        "A change does not fit the fields that this program knows.",
    )
    WRONG_DEVICE = (
        State.QUARANTINE,
        "Eine Änderung gibt sich als die eines anderen Geräts aus.",
        "A change claims to come from another device.",
    )
    WRONG_AUTHOR = (
        State.QUARANTINE,
        "Eine Änderung gibt sich als die einer anderen Person aus.",
        "A change claims to come from another person.",
    )
    NOT_ENTITLED = (
        State.QUARANTINE,
        "Der Absender darf Änderungen dieser Art nicht schicken.",
        "The sender may not send changes of this kind.",
    )
    REVOKED = (
        State.QUARANTINE,
        "Dem Gerät wird nicht mehr vertraut, und die Datei ist danach entstanden.",
        "The device is trusted no longer, and the file was made after that.",
    )
    EXPIRED = (
        State.WAIT,
        "Dieser Auftrag ist abgelaufen und lässt sich nicht mehr öffnen.",
        "This task has run out and cannot be opened any more.",
    )
    CLAIMED = (
        State.WAIT,
        "Zwei Geräte haben diesen Auftrag geöffnet. Bitte nachfragen und neue Wörter vergeben.",
        "Two devices have opened this task. Please ask the person and give it with new words.",
    )
    DIRECTORY_FORK = (
        State.QUARANTINE,
        "Ein anderes Verzeichnis widerspricht diesem. Gibt es zwei Koordinationen? Bitte anrufen.",
        "Another directory contradicts this one. Are there two coordinators? Please call.",
    )
    DIRECTORY_EXPIRED = (
        State.WAIT,
        "Dieses Verzeichnis ist abgelaufen. Bitte die Koordination um ein neues bitten.",
        "This directory has expired. Please ask the coordinator for a new one.",
    )
    CLOCK_AHEAD = (
        State.QUARANTINE,
        "Eine Änderung ist auf mehr als zwei Tage in der Zukunft datiert. Geht eine Uhr falsch?",
        "A change is dated more than two days ahead. Is a clock wrong?",
    )
    UNREADABLE = (
        State.QUARANTINE,
        "Die Datei ließ sich nicht auswerten.",
        "The file could not be evaluated.",
    )

    def __init__(self, state: State, de: str, en: str) -> None:
        self.state = state
        self.label = Label(de=de, en=en)

    @property
    def code(self) -> str:
        """The stable short name, such as ``unknown_sender``."""
        return self.name.lower()


class Fault(Exception):
    """What stopped the reading of one bundle; never leaves ``sync``."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason
