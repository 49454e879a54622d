"""What the resources say in English or German and a window in another language must not."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from counsel_app.domain.labels import Label
from counsel_app.gui import i18n

FOLDER = Path(__file__).resolve().parents[2] / "resources"
SPOKEN = ("rules", "letters", "guides")
WRITTEN = ("note_de", "note_en")
"""What a tick writes into the note: it is the file's and stays in the language of papers."""
KEPT = frozenset({
    # A language is named in itself where the window is set.
    *i18n.LANGUAGES.values(),
    # Offices are called by these names in every language.
    "BAMF",
    "Jobcenter",
})  # fmt: skip
"""What stands in German or English in every language, and why."""
TERMS = (
    "Abitur",
    "Abschiebungsandrohung",
    "Arbeitsgelegenheit",
    "Aufenthaltsgestattung",
    "Ausbildungsduldung",
    "Behandlungsschein",
    "divers",
    "Duldung",
    "Erstausstattung",
    "Jugendamt",
    "Klage",
    "Minijob",
    "Rechtsbehelfsbelehrung",
    "Sozialamt",
    "Widerspruch",
)
"""German words of the law behind their translation, as they stand on letters and cards."""
Look = Callable[[QWidget], Iterator[str]]
_UNSEEN = {ord(one): None for one in ("&", *i18n.isolate(""))}
_BETWEEN = re.compile(r"\n| · |[;()]|, |: ")
_CITED = frozenset({"source", "sources", "basis"})
_FEWEST_LETTERS = 4
_FEWEST_OF_A_PART = 20


def said() -> Iterator[tuple[str, str]]:
    """Everything that the resources say to people: German and English."""
    for path in (FOLDER / "codes").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from ((row["label_de"], row["label_en"]) for row in csv.DictReader(lines))
    for table in _tables():
        yield from _pairs(table)


def cited() -> Iterator[str]:
    """Laws and papers that the rules, letters and guides rest on."""
    for table in _tables():
        yield from _under(table, _CITED)


def foreign(language: str, *, written: Iterable[str] = ()) -> Look:
    """Finds what in a widget stands there in English or German, whatever else it says.

    To be made while the window speaks ``language``. A text that is the same there
    (Oman) is nobody's fault, nor is what people have ``written`` into the file.
    """
    pairs = set(said())
    own = {Label(de=german, en=english).text(language) for german, english in pairs}
    found = {text for pair in pairs for text in pair} - own - KEPT
    whole = {text for text in found if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS}
    terms = [rf" \({one}\)|[«“]{one}[»”]" for one in TERMS]
    quoted = sorted({*cited(), *written}, key=len, reverse=True)
    kept = re.compile("|".join([_words_for_the_telephone(), *terms, *map(re.escape, quoted)]))
    long = re.compile("|".join(re.escape(one) for one in whole if len(one) >= _FEWEST_OF_A_PART))

    def look(widget: QWidget) -> Iterator[str]:
        for shown in words_of(widget):
            text = kept.sub("", shown.translate(_UNSEEN)).strip()
            parts = {text, *map(str.strip, _BETWEEN.split(text))}
            if not parts.isdisjoint(whole) or long.search(text):
                yield text

    return look


def words_of(widget: QWidget) -> Iterator[str]:
    """What ``widget`` and all in it say to eyes and ears, but for what a person typed."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one is not widget and not one.isVisibleTo(widget):
            continue
        if isinstance(one, (QLabel, QAbstractButton)):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        elif isinstance(one, QAbstractItemView):
            yield from _cells(one)
        yield one.accessibleName()
        yield one.accessibleDescription()
        yield one.toolTip()


def _tables() -> Iterator[object]:
    for folder in SPOKEN:
        for path in (FOLDER / folder).glob("*.toml"):
            yield tomllib.loads(path.read_text(encoding="utf-8"))


def _under(table: object, keys: Collection[str]) -> Iterator[str]:
    if isinstance(table, dict):
        for key, value in table.items():
            if key in keys:
                yield from (value,) if isinstance(value, str) else value
            else:
                yield from _under(value, keys)
    elif isinstance(table, list):
        for inner in table:
            yield from _under(inner, keys)


def _words_for_the_telephone() -> str:
    """A row of them: they are German for everybody, as they are read out and compared."""
    known = (FOLDER / "words" / "phone.txt").read_text(encoding="utf-8").split()
    one = f"(?:{'|'.join(map(re.escape, known))})"
    return rf"\b{one}(?: · {one})+\b"


def _pairs(table: object) -> Iterator[tuple[str, str]]:
    if isinstance(table, dict):
        for key, value in table.items():
            if (key == "en" or key.endswith("_en")) and key not in WRITTEN:
                yield table[f"{key.removesuffix('en')}de"], value
            elif not isinstance(value, str):
                yield from _pairs(value)
    elif isinstance(table, list):
        for inner in table:
            yield from _pairs(inner)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    # A list's model does not let anybody count its one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for place in range(model.rowCount()):
        for column in range(columns):
            yield str(model.index(place, column).data() or "")
