"""What the letter and the report of the benches say, for every program the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import counsel_app

FONTS = Path(counsel_app.__file__).parents[1] / "resources" / "fonts"

_SENTENCES = (
    (
        "Frau Beispiel hat mit Hilfe einer Sprachmittlung von ihrer Lage erzählt und drei Fragen "
        "mitgebracht: zum Kindergarten, zum Sprachkurs und zu einem Brief der Krankenkasse."
    ),
    (
        "Wir haben den Bescheid gemeinsam gelesen, die Rechtsbehelfsbelehrung erklärt und den Tag "
        "ausgerechnet, bis zu dem eine Antwort bei der Behörde eingegangen sein muss."
    ),
    (
        "Vereinbart ist, dass sie die Geburtsurkunden übersetzen lässt, die Beratungsstelle den "
        "Antrag auf einen Betreuungsplatz vorbereitet und beide am Donnerstag wieder sprechen."
    ),
    (
        "Die Anmeldebestätigung der Volkshochschule, die Wohnungsgeberbescheinigung und der letzte "
        "Kontoauszug liegen vor; es fehlt noch die Mitgliedsbescheinigung der Krankenversicherung."
    ),
)
_ARABIC = "تم الاتفاق على الموعد القادم يوم الخميس 19.11.2026 الساعة 09:30 في مكتب الاستشارة."


@dataclass(frozen=True, slots=True)
class Block:
    """One block: heading ``h``, paragraph ``p``, right-to-left ``r``, table ``t``, page ``n``."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def report_blocks(sections: int) -> Iterator[Block]:
    """A long report: headings, paragraphs, a table and a line of Arabic in each section."""
    for number in range(1, sections + 1):
        yield Block("h", f"{number}. Beratung vom {number % 28 + 1:02d}.11.2026")
        for turn in range(4):
            start = (number + turn) % 4
            said = (*_SENTENCES[start:], *_SENTENCES[:start])
            yield Block("p", " ".join(said) + f" (Vorgang {number}-{turn})")
        yield Block("r", _ARABIC)
        yield Block(
            "t",
            rows=(
                ("Wer", "Was", "Bis"),
                ("Klientin", f"Unterlage {number} mitbringen", "23.11.2026"),
                ("Beratung", "Antrag auf Betreuungsplatz vorbereiten", "27.11.2026"),
                ("Begleitung", "Zum Termin bei der Krankenkasse mitgehen", "02.12.2026"),
            ),
        )


LETTER = (
    Block("p", "Beratungsstelle Musterstadt · Lindenweg 4 · 12345 Musterstadt"),
    Block(
        "p", "Zentrum Beispielstadt\nFrau Dr. Petra Beispiel\nAhornallee 12\n12347 Beispielstadt"
    ),
    Block(
        "t",
        rows=(
            ("Ihr Zeichen", "–"),
            ("Unser Zeichen", "DD-7KQ2M-B2C4"),
            ("Ansprechperson", "Jana Muster"),
            ("Telefon", "01234 567-89"),
            ("E-Mail", "beratung@beispiel.example"),
            ("Datum", "13.11.2026"),
        ),
    ),
    Block("h", "Vermittlung: Erstgespräch – Farhad Nemuneh"),
    Block("p", "Sehr geehrte Frau Dr. Beispiel,"),
    Block(
        "p",
        "hiermit vermitteln wir Ihnen die unten genannte Person zu folgendem Zweck: Erstgespräch. "
        "Die Person hat dem schriftlich zugestimmt (Schweigepflichtentbindung R-02 vom 13.11.2026, "
        "Anlage 1).",
    ),
    Block(
        "t",
        rows=(
            ("Angabe", "Inhalt"),
            ("Name", "Farhad Nemuneh · فرهاد نمونه"),
            ("Sprachen", "spricht Dari; liest Dari"),
            ("Sprachmittlung", "erforderlich: Dari"),
        ),
    ),
    Block("p", "Wir bitten um einen Termin."),
    Block(
        "p",
        "Bitte antworten Sie uns bis zum 27.11.2026 auf dem beiliegenden Rückmeldebogen "
        "(Anlage 2). Weitergegeben werden nur die genannten, für die Vermittlung "
        "erforderlichen Angaben.",
    ),
    Block("p", "Mit freundlichen Grüßen"),
    Block("p", "Jana Muster\nSozialarbeiterin B. A."),
    Block("p", "Anlagen\n1  Schweigepflichtentbindung R-02 vom 13.11.2026\n2  Rückmeldebogen"),
    Block("n"),
    Block("h", "Rückmeldebogen"),
    Block(
        "p",
        "Zu unserem Zeichen DD-7KQ2M-B2C4\nSchreiben vom 13.11.2026\nAn: Zentrum Beispielstadt",
    ),
    Block(
        "p",
        "Bitte bis 27.11.2026 zurücksenden an:\nBeratungsstelle Musterstadt · Lindenweg 4 · "
        "12345 Musterstadt\nTelefon: 01234 567-89\nE-Mail: beratung@beispiel.example",
    ),
    Block("h", "Was daraus geworden ist"),
    Block("p", "☐ Termin vereinbart am ____________________ um __________ Uhr"),
    Block("p", "☐ Die Person war da am ____________________"),
    Block("p", "☐ Die Person ist zum Termin nicht gekommen"),
    Block("p", "☐ Warteliste, voraussichtlich bis ____________________"),
    Block("p", "☐ Zurzeit nicht möglich, weil kein Platz frei ist"),
    Block("p", "☐ Nicht möglich, weil eine Voraussetzung fehlt, und zwar: ____________________"),
    Block("p", "☐ Die Person möchte das Angebot nicht nutzen"),
    Block("h", "Bemerkung"),
    Block(
        "p",
        "Bitte keine Diagnosen und keine Einzelheiten aus dem Gespräch. Der Name muss nicht "
        "genannt werden, das Zeichen genügt.",
    ),
    Block("p", "Datum, Name, Stelle, Telefon für Rückfragen"),
)
