"""One of the organisation's three recovery sheets, for the person who keeps it.

It says whose case file it helps to open and how, and nothing about where that
lies: whoever finds one sheet has nothing. German and English, wording constant.
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

PDF_TITLE: Final = "Notfallblatt des Trägers · Organisation's recovery sheet"
_WORDS_PER_ROW: Final = 4
_QR_SIDE: Final = 32 * MM
_WORD: Final = Style(size=13, leading=17, bold=True, align="center", hyphenate=False, lang="en")
_NUMBER: Final = Style(size=8, leading=10, align="center")

_GERMAN: Final = """\
Wofür: Fällt die Person aus, der die Fallakte gehört, öffnen zwei der drei Blätter sie \
zusammen. Ein Blatt allein öffnet nichts.
Nur im Notfall und nur, wenn die Leitung es entschieden hat. Wer die Fallakte öffnet, steht \
unter Schweigepflicht (§ 203 StGB).
Verwahren: verschlossen, nicht beim Computer und nie zusammen mit einem zweiten Blatt. Kein \
Foto, keine Cloud. Nicht dazuschreiben, wo die Fallakte liegt.
So geht es: Programm starten, „Mit zwei Blättern des Trägers öffnen“ wählen, die Wörter \
von zwei Blättern der Reihe nach eintippen (oder den Code einlesen), ein neues Passwort setzen.
Von jedem Wort genügen vier Buchstaben. Stimmt eines nicht, nennt das Programm seine Nummer. \
Englisch sind die Wörter, weil die Liste ein offener Standard ist (SLIP-39).
Neue Blätter machen dieses ungültig. Dann dieses bitte vernichten.""".splitlines()
_ENGLISH: Final = """\
What for: if the person to whom the case file belongs is lost, two of the three sheets open \
it together. One sheet alone opens nothing.
Only in an emergency, and only when the management has decided so. Whoever opens the case \
file is bound to secrecy (§ 203 StGB).
Keep it: locked away, not with the computer and never together with a second sheet. No photo, \
no cloud. Do not write down here where the case file is.
How to: start the program, choose “Open with two sheets of the organisation”, type the words \
of two sheets in their order (or scan the code), set a new passphrase.
Four letters of each word are enough. If one is wrong, the program names its number. The \
words are from an open standard (SLIP-39).
New sheets make this one invalid. Please destroy this one then.""".splitlines()


def share_sheet(
    words: str,
    *,
    number: int,
    total: int,
    organisation: str,
    profile_name: str,
    made_on: date,
) -> Pdf:
    """The sheet with one share; ``words`` separated by blanks, ``number`` from 1 to ``total``."""
    listed = words.split()
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Beside(
            [
                *head_lines(
                    (
                        ("Blatt · Sheet", f"{number} / {total}"),
                        ("Träger · Organisation", organisation),
                        ("Fallakte von · Case file of", profile_name),
                        ("Erstellt am · Made on", made_on_words(made_on)),
                    )
                ),
                Paragraph(
                    "Der Code enthält nur die Wörter. · The code holds the words only.", NOTE
                ),
            ],
            QrCode(" ".join(listed), _QR_SIDE, alt="Die Wörter als QR-Code"),
        ),
        Paragraph("Die Wörter · The words", HEADING),
        _numbered(listed),
        Gap(3 * MM),
        guidance(_GERMAN, _ENGLISH),
        SignatureLine(["Wer dieses Blatt verwahrt · Who keeps this sheet"], height=30),
    ]
    return sheet(story, organisation=organisation, title=PDF_TITLE)


def _numbered(words: list[str]) -> Flowable:
    """The words in rows of four, each under its number."""
    return Grid(
        [TEXT_WIDTH / _WORDS_PER_ROW] * _WORDS_PER_ROW,
        [
            [
                [Paragraph(str(start + place), _NUMBER), Paragraph(word, _WORD)]
                for place, word in enumerate(words[start : start + _WORDS_PER_ROW], start=1)
            ]
            for start in range(0, len(words), _WORDS_PER_ROW)
        ],
        style=GridStyle(pad_y=2),
    )
