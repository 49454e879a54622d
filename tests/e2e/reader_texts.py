"""What is written and read by ear: words that the acts and their test share."""

from __future__ import annotations

from typing import Final

PASSPHRASE: Final = "vier blaue boote am see"
NAME: Final = "Amal"
GERMAN: Final = "Kita-Platz ab Januar zugesagt."
ARABIC: Final = "قالت أمل: شكراً على المساعدة."
SERVED: Final = "19.11.2026"
LODGED: Final = "1.3.2026"
SOURCE: Final = "§ 74 (1) AsylG"
APPEAL: Final = "Klage gegen den Bescheid des BAMF"
PLACE_TO_GO: Final = "Volkshochschule Beispielstadt"
PURPOSE: Final = "Platz im Elternkurs mit Kinderbetreuung"
REPORT: Final = "report by ear.pdf"
STICK: Final = "stick"
PHOTO: Final = "photo.jpg"
VOLUNTEERS_NOTE: Final = "تدرّبنا على الكسور. كان سعيداً."
VOLUNTEERS_TITLE: Final = "رسالة المدرسة"
SENTENCE: Final = "Bitte den Tag dazuschreiben."
