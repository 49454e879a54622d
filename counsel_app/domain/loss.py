"""A lost device: what to do, until when, and what has to be written down.

Art. 33 and 34 GDPR (DSGVO): 72 hours from becoming aware, counted in hours,
so that nights, weekends and holidays count as well (Art. 3 (4) of Regulation
1182/71 moves the end of periods "expressed otherwise than in hours" only).
Church law has its own, with the same 72 hours in § 33 KDG.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from counsel_app.domain.labels import Label

NOTIFY_WITHIN: Final = timedelta(hours=72)


class Decision(StrEnum):
    """What was decided about telling others."""

    OPEN = ""
    NOBODY = "nobody"
    AUTHORITY = "authority"
    PEOPLE = "people"


DECISIONS: Final[Mapping[Decision, Label]] = {
    Decision.NOBODY: Label(
        de="Niemanden benachrichtigen: Ein Risiko für die Menschen ist nicht zu erwarten.",
        en="Notify nobody: a risk to the people is unlikely.",
    ),
    Decision.AUTHORITY: Label(
        de="Der Aufsichtsbehörde melden: Ein Risiko ist möglich (Art. 33 DSGVO).",
        en="Notify the supervisory authority: a risk is possible (Art. 33 GDPR).",
    ),
    Decision.PEOPLE: Label(
        de="Der Aufsichtsbehörde melden und die Menschen benachrichtigen: "
        "Das Risiko ist hoch (Art. 33 und 34 DSGVO).",
        en="Notify the supervisory authority and the people: the risk is high "
        "(Art. 33 and 34 GDPR).",
    ),
}

YES_NO: Final[Mapping[str, Label]] = {
    "yes": Label(de="ja", en="yes"),
    "no": Label(de="nein", en="no"),
    "unknown": Label(de="nicht bekannt", en="not known"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do; ``page`` is the page of the program where it is done."""

    key: str
    label: Label
    why: Label
    page: str = ""
    needs: tuple[Decision, ...] = ()
    """Only after one of these decisions; empty: always."""


STEPS: Final = (
    Step(
        key="told",
        label=Label(
            de="Leitung und Datenschutzbeauftragte anrufen",
            en="Telephone the management and the data protection officer",
        ),
        why=Label(
            de="Über die Meldung entscheidet der Träger. Die Frist läuft, seit dort "
            "jemand davon weiß.",
            en="The organisation decides about notification. The time runs since somebody there "
            "knows.",
        ),
    ),
    Step(
        key="revoked",
        label=Label(
            de="Dem Gerät das Vertrauen entziehen; Kolleginnen und Kollegen darum bitten",
            en="Revoke the device, and ask colleagues to do so",
        ),
        why=Label(
            de="Danach wird nichts mehr für das Gerät versiegelt, und was von ihm kommt, wird "
            "beiseitegelegt.",
            en="From then on nothing is sealed for it, and what it sends is set aside.",
        ),
        page="team",
    ),
    Step(
        key="police",
        label=Label(de="Einen Diebstahl anzeigen", en="Report a theft to the police"),
        why=Label(
            de="Das Gerät nennen, keine Klientin und keinen Klienten: Die Schweigepflicht gilt "
            "auch gegenüber der Polizei (§ 203 StGB).",
            en="Name the device, never a client: secrecy holds towards the police, too "
            "(§ 203 StGB).",
        ),
    ),
    Step(
        key="accounts",
        label=Label(
            de="Andere Zugänge des Geräts sperren lassen",
            en="Have the other accesses of the device closed",
        ),
        why=Label(
            de="E-Mail, Kalender, Netzlaufwerk, SIM-Karte. Counsel selbst hat keinen Zugang nach "
            "außen.",
            en="E-mail, calendar, network drive, SIM card. Counsel itself has no access to "
            "anything outside.",
        ),
    ),
    Step(
        key="restored",
        label=Label(
            de="Letzte Sicherung oder letzten Export auf einem anderen Computer wiederherstellen",
            en="Restore the last backup or the last export on another computer",
        ),
        why=Label(
            de="Dort weiterarbeiten und notieren, was seitdem fehlt.",
            en="Go on working there, and note what is missing since then.",
        ),
    ),
    Step(
        key="keys",
        label=Label(
            de="Waren Passwort oder Wiederherstellungsblatt dabei: Akte neu verschlüsseln",
            en="Where passphrase or recovery sheet were with it: encrypt the file anew",
        ),
        why=Label(
            de="In der wiederhergestellten Akte „Vielleicht hat jemand meinen Schlüssel“ wählen. "
            "Die verlorene Kopie bleibt mit dem alten Schlüssel lesbar.",
            en="In the restored file choose “Somebody may have my key”. The lost copy stays "
            "readable with the old key.",
        ),
        page="security",
    ),
    Step(
        key="authority",
        label=Label(de="Der Aufsichtsbehörde melden", en="Notify the supervisory authority"),
        why=Label(
            de="Art, ungefähre Zahl der Menschen, Folgen, Maßnahmen (Art. 33 Abs. 3). Fehlendes "
            "darf nachgereicht werden; nach Ablauf der Frist ist die Verspätung zu begründen.",
            en="Nature, approximate number of people, consequences, measures (Art. 33 (3)). What "
            "is missing may follow; after the time limit the delay has to be explained.",
        ),
        needs=(Decision.AUTHORITY, Decision.PEOPLE),
    ),
    Step(
        key="people",
        label=Label(de="Die betroffenen Menschen benachrichtigen", en="Tell the people concerned"),
        why=Label(
            de="Ohne Verzögerung, in einer Sprache, die sie verstehen (Art. 34).",
            en="Without delay, in a language that they understand (Art. 34).",
        ),
        needs=(Decision.PEOPLE,),
    ),
    Step(
        key="filed",
        label=Label(de="Den Nachweis drucken und ablegen", en="Print the record and file it"),
        why=Label(
            de="Er ist immer aufzubewahren, auch ohne Meldung (Art. 33 Abs. 5).",
            en="It must always be kept, also without notification (Art. 33 (5)).",
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What is known about one loss, and what was done when (moments in UTC)."""

    id: str
    noticed_at: datetime
    device: str = ""
    holder: str = ""
    circumstances: str = ""
    disk_encrypted: str = "unknown"
    switched_off: str = "unknown"
    keys_with_it: str = "unknown"
    affected: str = ""
    consequences: str = ""
    measures: str = ""
    decision: Decision = Decision.OPEN
    decided_at: datetime | None = None
    reason: str = ""
    done: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def notify_by(self) -> datetime:
        """The latest moment for the notification of Art. 33 (1)."""
        return self.noticed_at + NOTIFY_WITHIN

    def steps(self) -> tuple[Step, ...]:
        """What there is to do after the present decision."""
        return tuple(step for step in STEPS if not step.needs or self.decision in step.needs)


FACTS: Final[Mapping[str, Label]] = {
    "device": Label(
        de="Was ist weg? (Gerät, Nummer, Farbe)", en="What is gone? (device, number, colour)"
    ),
    "holder": Label(de="Wer hatte es zuletzt?", en="Who had it last?"),
    "circumstances": Label(
        de="Wann, wo und wie ist es geschehen?", en="When, where and how did it happen?"
    ),
    "switched_off": Label(de="War es ausgeschaltet?", en="Was it switched off?"),
    "disk_encrypted": Label(de="War die Festplatte verschlüsselt?", en="Was its disk encrypted?"),
    "keys_with_it": Label(
        de="Waren Passwort oder Wiederherstellungsblatt dabei?",
        en="Was a passphrase or recovery sheet with it?",
    ),
    "affected": Label(
        de="Wie viele Menschen und welche Angaben sind ungefähr betroffen?",
        en="About how many people and which data are concerned?",
    ),
    "consequences": Label(
        de="Was kann daraus für sie folgen?", en="What may follow from it for them?"
    ),
    "measures": Label(
        de="Was wurde getan, damit es nicht wieder geschieht?",
        en="What was done so that it does not happen again?",
    ),
}
CHOSEN: Final = ("switched_off", "disk_encrypted", "keys_with_it")
"""The facts that are answered with yes, no or not known."""

CONTACTS: Final[Mapping[str, Label]] = {
    "management": Label(de="Leitung des Trägers", en="Management of the organisation"),
    "officer": Label(de="Datenschutzbeauftragte", en="Data protection officer"),
    "authority": Label(de="Aufsichtsbehörde", en="Supervisory authority"),
    "support": Label(de="Technik", en="Technical support"),
}
