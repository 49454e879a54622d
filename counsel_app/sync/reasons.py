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
    """Each member: state and sentence. ``code`` is for ``--json`` and logs."""

    VANISHED = (
        State.WAIT,
        Label(
            de="Die Datei ließ sich gerade nicht lesen. Ist der Stick oder das "
            "Laufwerk noch verbunden?",
            en="The file could not be read just now. Is the stick or drive still connected?",
        ),
    )
    TRUNCATED = (
        State.WAIT,
        Label(
            de="Die Datei ist noch nicht vollständig angekommen.",
            en="The file has not arrived completely yet.",
        ),
    )
    NEWER_FORMAT = (
        State.WAIT,
        Label(
            de="Die Datei stammt von einer neueren Programmversion. Bitte das Programm "
            "aktualisieren.",
            en="The file comes from a newer version of the program. Please update the program.",
        ),
    )
    UNKNOWN_SENDER = (
        State.WAIT,
        Label(
            de="Der Absender ist hier nicht bekannt. Bitte erst seine Schlüsselkarte aufnehmen.",
            en="The sender is not known here. Please accept their key card first.",
        ),
    )
    NOT_FOR_US = (
        State.FOREIGN,
        Label(
            de="Die Datei ist in Ordnung, aber nicht an dieses Gerät gerichtet.",
            en="The file is in order, but it is not addressed to this device.",
        ),
    )
    OVERSIZE = (
        State.QUARANTINE,
        Label(
            de="Die Datei ist größer, als ein Austauschpaket sein darf.",
            en="The file is larger than an exchange package may be.",
        ),
    )
    NOT_A_FILE = (
        State.QUARANTINE,
        Label(
            de="Das ist keine gewöhnliche Datei (sondern zum Beispiel eine Verknüpfung).",
            en="This is not an ordinary file (but a link, for example).",
        ),
    )
    NOT_A_BUNDLE = (
        State.QUARANTINE,
        Label(
            de="Das ist kein Austauschpaket dieses Programms.",
            en="This is not an exchange package of this program.",
        ),
    )
    BAD_HEADER = (
        State.QUARANTINE,
        Label(
            de="Der Kopf der Datei ist beschädigt oder gefälscht.",
            en="The header of the file is damaged or forged.",
        ),
    )
    WRONG_NAME = (
        State.QUARANTINE,
        Label(
            de="Der Name oder Ordner der Datei passt nicht zu ihrem Inhalt. Wurde sie umbenannt?",
            en="The name or folder of the file does not fit its content. Has it been renamed?",
        ),
    )
    BAD_PAPER = (
        State.QUARANTINE,
        Label(
            de="Das Foto oder PDF darin passt nicht zu seiner Beschreibung.",
            en="The photo or PDF in it does not fit its description.",
        ),
    )
    BAD_PIECE = (
        State.QUARANTINE,
        Label(
            de="Das Stück eines Dokuments darin ist nicht so, wie es vereinbart ist.",
            en="The piece of a document in it is not as agreed.",
        ),
    )
    CASE_MISSING = (
        State.WAIT,
        Label(
            de="Das Dokument gehört zu einem Fall, dessen Paket noch nicht angekommen ist.",
            en="The document belongs to a case whose package has not arrived yet.",
        ),
    )
    WRONG_SPACE = (
        State.QUARANTINE,
        Label(
            de="Die Datei gehört zu einem anderen Austauschbereich.",
            en="The file belongs to another exchange space.",
        ),
    )
    WRONG_KEY = (
        State.QUARANTINE,
        Label(
            de="Das Gerät ist bekannt, die Datei nennt aber einen anderen Schlüssel.",
            en="The device is known, but the file names another key.",
        ),
    )
    BAD_SIGNATURE = (
        State.QUARANTINE,
        Label(
            de="Die Unterschrift stimmt nicht: Die Datei ist beschädigt oder gefälscht.",
            en="The signature does not hold: the file is damaged or forged.",
        ),
    )
    DAMAGED = (
        State.QUARANTINE,
        Label(
            de="Der Inhalt der Datei ist beschädigt.",
            en="The content of the file is damaged.",
        ),
    )
    UNDECRYPTABLE = (
        State.QUARANTINE,
        Label(
            de="Der verschlüsselte Inhalt lässt sich nicht öffnen; er wurde fehlerhaft erzeugt.",
            en="The encrypted content cannot be opened; it was made wrongly.",
        ),
    )
    BAD_PACKING = (
        State.QUARANTINE,
        Label(
            de="Der Inhalt ist nicht so gepackt, wie es vereinbart ist.",
            en="The content is not packed in the agreed way.",
        ),
    )
    BOMB = (
        State.QUARANTINE,
        Label(
            de="Der Inhalt würde beim Auspacken unzulässig groß.",
            en="The content would unpack to an inadmissible size.",
        ),
    )
    MANIFEST_DIFFERS = (
        State.QUARANTINE,
        Label(
            de="Außen und innen steht Verschiedenes: Jemand hat einen fremden Inhalt "
            "neu unterschrieben.",
            en="Outside and inside differ: somebody signed another person's content anew.",
        ),
    )
    BAD_COUNT = (
        State.QUARANTINE,
        Label(
            de="Die Zahl der Änderungen stimmt nicht mit der angekündigten überein.",
            en="The number of changes is not the announced one.",
        ),
    )
    BAD_OPS = (
        State.QUARANTINE,
        Label(
            de="Die Änderungen in der Datei sind nicht lesbar.",
            en="The changes in the file are not readable.",
        ),
    )
    NOT_IN_SCHEMA = (
        State.QUARANTINE,
        Label(
            de="Eine Änderung passt nicht zu den Feldern, die dieses Programm kennt.",
            en="A change does not fit the fields that this program knows.",
        ),
    )
    WRONG_DEVICE = (
        State.QUARANTINE,
        Label(
            de="Eine Änderung gibt sich als die eines anderen Geräts aus.",
            en="A change claims to come from another device.",
        ),
    )
    WRONG_AUTHOR = (
        State.QUARANTINE,
        Label(
            de="Eine Änderung gibt sich als die einer anderen Person aus.",
            en="A change claims to come from another person.",
        ),
    )
    NOT_ENTITLED = (
        State.QUARANTINE,
        Label(
            de="Der Absender darf Änderungen dieser Art nicht schicken.",
            en="The sender may not send changes of this kind.",
        ),
    )
    REVOKED = (
        State.QUARANTINE,
        Label(
            de="Dem Gerät wird nicht mehr vertraut, und die Datei ist danach entstanden.",
            en="The device is trusted no longer, and the file was made after that.",
        ),
    )
    EXPIRED = (
        State.WAIT,
        Label(
            de="Diese Aufgabe ist abgelaufen und lässt sich nicht mehr öffnen.",
            en="This task has run out and cannot be opened any more.",
        ),
    )
    CLAIMED = (
        State.WAIT,
        Label(
            de="Zwei Geräte haben diese Aufgabe geöffnet. Bitte nachfragen und neue "
            "Wörter vergeben.",
            en="Two devices have opened this task. Please ask the person and give it "
            "with new words.",
        ),
    )
    DIRECTORY_FORK = (
        State.QUARANTINE,
        Label(
            de="Ein anderes Verzeichnis widerspricht diesem. Gibt es zwei "
            "Koordinationen? Bitte anrufen.",
            en="Another directory contradicts this one. Are there two coordinators? Please call.",
        ),
    )
    DIRECTORY_EXPIRED = (
        State.WAIT,
        Label(
            de="Dieses Verzeichnis ist abgelaufen. Bitte die Koordination um ein neues bitten.",
            en="This directory has expired. Please ask the coordinator for a new one.",
        ),
    )
    CLOCK_AHEAD = (
        State.QUARANTINE,
        Label(
            de="Eine Änderung ist auf mehr als zwei Tage in der Zukunft datiert. Geht "
            "eine Uhr falsch?",
            en="A change is dated more than two days ahead. Is a clock wrong?",
        ),
    )
    UNREADABLE = (
        State.QUARANTINE,
        Label(
            de="Die Datei ließ sich nicht auswerten.",
            en="The file could not be evaluated.",
        ),
    )

    def __init__(self, state: State, label: Label) -> None:
        self.state = state
        self.label = label

    @property
    def code(self) -> str:
        """The stable short name, such as ``unknown_sender``."""
        return self.name.lower()


class Fault(Exception):
    """What stopped the reading of one bundle; never leaves ``sync``."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason
