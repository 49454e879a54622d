"""A coordinator's key on paper: what opens an organisation's bundles when every device is lost.

It says what the key opens and with what, and nothing about where the bundles
lie. German and English, wording constant.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf
from counsel_app.documents.flow import Gap
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.kept_sheet import guidance, head_lines, made_on_words, sheet
from counsel_app.documents.pages import MM, TEXT_WIDTH
from counsel_app.documents.parts import (
    HEADING,
    NOTE,
    TITLE,
    Beside,
    QrCode,
    SignatureLine,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Style

PDF_TITLE: Final = "Schlüssel auf Papier · Key on paper"
GROUP: Final = 5
_GROUPS_PER_ROW: Final = 5
_QR_SIDE: Final = 34 * MM
_LETTERS: Final = Style(size=14, leading=18, bold=True, align="center", hyphenate=False, lang="en")

_GERMAN: Final = """\
Wofür: Sind alle Geräte des Trägers verloren, öffnet dieser Schlüssel, was die Leute des \
Trägers bekommen haben. Angebotene Fälle öffnet er nicht.
Er gilt ab dem nächsten Verzeichnis, das die Koordination unterschreibt.
Nur im Notfall und nur, wenn die Leitung es entschieden hat. Wer damit öffnet, steht unter \
Schweigepflicht (§ 203 StGB).
Verwahren: im Tresor, nicht beim Computer. Kein Foto, keine Cloud. Nicht dazuschreiben, wo die \
Pakete liegen.
So geht es: Die Zeichen ohne Lücken in eine Textdatei schreiben und die Pakete mit dem freien \
Programm „age“ öffnen (age -d -i). Danach die Textdatei überschreiben.""".splitlines()
_ENGLISH: Final = """\
What for: if every device of the organisation is lost, this key opens what the organisation's \
people were sent. It does not open cases that were offered.
It counts from the next directory that the coordinator signs.
Only in an emergency, and only when the management has decided so. Whoever opens with it is \
bound to secrecy (§ 203 StGB).
Keep it: in the safe, not with the computer. No photo, no cloud. Do not write down here where \
the bundles lie.
How to: write the letters without gaps into a text file and open the bundles with the free \
program “age” (age -d -i). Overwrite the text file afterwards.""".splitlines()


def paper_key_sheet(secret: str, *, organisation: str, made_by: str, made_on: date) -> Pdf:
    """The sheet for the age secret key ``secret``, in groups of five letters."""
    groups = [secret[at : at + GROUP] for at in range(0, len(secret), GROUP)]
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Beside(
            [
                *head_lines(
                    (
                        ("Träger · Organisation", organisation),
                        ("Erstellt von · Made by", made_by),
                        ("Erstellt am · Made on", made_on_words(made_on)),
                    )
                ),
                Paragraph(
                    "Der Code enthält nur den Schlüssel. · The code holds the key only.", NOTE
                ),
            ],
            QrCode(secret, _QR_SIDE, alt="Der Schlüssel als QR-Code"),
        ),
        Paragraph("Der Schlüssel · The key", HEADING),
        _rows(groups),
        Gap(3 * MM),
        guidance(_GERMAN, _ENGLISH),
        SignatureLine(["Wer dieses Blatt verwahrt · Who keeps this sheet"], height=30),
    ]
    return sheet(story, organisation=organisation, title=PDF_TITLE)


def _rows(groups: list[str]) -> Flowable:
    padded = [*groups, *[""] * (-len(groups) % _GROUPS_PER_ROW)]
    return Grid(
        [TEXT_WIDTH / _GROUPS_PER_ROW] * _GROUPS_PER_ROW,
        [
            [
                [Paragraph(group, _LETTERS)] if group else []
                for group in padded[start : start + _GROUPS_PER_ROW]
            ]
            for start in range(0, len(padded), _GROUPS_PER_ROW)
        ],
        style=GridStyle(pad_y=3, head_fill=None),
    )
