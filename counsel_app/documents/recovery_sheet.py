"""The printed recovery key, in German and English.

Whoever needs it is in trouble: short sentences, large groups, a box to write
down where the sheet is kept. Its wording is constant here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.flow import Gap
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.kept_sheet import guidance, made_on_words
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import (
    HEADING,
    NOTE,
    TITLE,
    QrCode,
    SignatureLine,
    label_table,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Span, Style

PDF_TITLE: Final = "Wiederherstellungsblatt · Recovery sheet"
_GROUPS_PER_ROW: Final = 4
_QR_SIDE: Final = 34 * MM
_GROUP: Final = Style(size=19, leading=26, bold=True, align="center", hyphenate=False)
_NUMBER: Final = Style(size=8, leading=10, align="center")

_GERMAN: Final = """\
Dieser Schlüssel öffnet die Fallakte auch ohne Passwort. Dazu braucht es die Fallakte selbst: \
den Computer oder eine Sicherung.
Wer Blatt und Fallakte hat, kann alles lesen. Das Blatt gehört an einen verschlossenen Ort, \
nicht zum Computer, nicht zur Sicherung, nicht in die Cloud. Kein Foto.
So geht es: Programm starten, „Passwort vergessen“ wählen, die acht Gruppen \
abtippen (oder den Code einlesen), ein neues Passwort setzen.
Groß und klein ist gleich. Die Ziffern 0 und 1 sind nie Buchstaben. Stimmt eine Gruppe nicht, \
nennt das Programm ihre Nummer.
Ein neueres Blatt macht dieses ungültig. Dann dieses bitte vernichten.
Ohne Passwort und ohne Blatt kann niemand die Akte öffnen, auch wir nicht.""".splitlines()
_ENGLISH: Final = """\
This key opens the case file even without the passphrase. It takes the case file itself: the \
computer or a backup.
Whoever has sheet and case file can read everything. The sheet belongs in a locked place, not \
with the computer, not with the backup, not in the cloud. No photo.
How to: start the program, choose “I forgot my passphrase”, type the eight groups (or scan \
the code), set a new passphrase.
Capitals do not matter. The digits 0 and 1 are never letters. If a group is wrong, the \
program names its number.
A newer sheet makes this one invalid. Please destroy this one then.
Without passphrase and without sheet nobody can open the file, not even we.""".splitlines()


def recovery_sheet(
    recovery_key: str,
    *,
    profile_name: str,
    made_on: date,
    letterhead: Letterhead | None = None,
) -> Pdf:
    """The sheet for ``recovery_key``, groups separated by dashes or spaces."""
    groups = recovery_key.replace("-", " ").split()
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        label_table(
            [
                ("Profil · Profile", Span(profile_name, isolate=True)),
                ("Erstellt am · Made on", made_on_words(made_on)),
            ],
            label_width=48,
        ),
        Paragraph("Der Schlüssel · The key", HEADING),
        _key(groups),
        Gap(4 * MM),
        guidance(_GERMAN, _ENGLISH),
        Gap(4 * MM),
        QrCode(" ".join(groups), _QR_SIDE, alt="Der Schlüssel als QR-Code"),
        Paragraph("Der Code enthält nur den Schlüssel. · The code holds the key only.", NOTE),
        SignatureLine(["Wo dieses Blatt liegt · Where this sheet is kept"], height=40),
    ]
    pages = ReportPages(
        letterhead=letterhead or Letterhead(organisation="Counsel"),
        reference=PDF_TITLE,
        page_words="Seite · Page {page} / {total}",
    )
    return build(story, pages, title=PDF_TITLE, lang="de-DE")


def _key(groups: list[str]) -> Flowable:
    """The groups in rows of four, numbered, as large as they can be typed off."""
    rows = []
    for start in range(0, len(groups), _GROUPS_PER_ROW):
        row = groups[start : start + _GROUPS_PER_ROW]
        row += [""] * (_GROUPS_PER_ROW - len(row))
        rows.append(
            [
                [
                    Paragraph(str(start + place) if group else "", _NUMBER),
                    Paragraph(group, _GROUP),
                ]
                for place, group in enumerate(row, start=1)
            ]
        )
    return Grid([TEXT_WIDTH / _GROUPS_PER_ROW] * _GROUPS_PER_ROW, rows, style=GridStyle(pad_y=3))
