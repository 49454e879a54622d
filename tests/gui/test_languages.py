"""The languages of the window: files, status, letters, and labels from them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from counsel_app.domain.codes import code_list
from counsel_app.domain.media import HeicNotRead
from counsel_app.gui import fonts, i18n
from counsel_app.system.preferences import LANGUAGES
from tests.packaging import load

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
tool = load("translations")
DRAFTED = tuple(tool.DRAFTED)
_A_KEY = "cases"
"""The name of a value in a file of rules, the same in every language."""


def _texts(language: str) -> str:
    root = ET.parse(FOLDER / f"counsel_{language}.ts").getroot()  # noqa: S314  our own file
    return "".join("".join(one.itertext()) for one in root.iter("translation"))


def test_the_lists_of_languages_agree() -> None:
    assert set(i18n.LANGUAGES) == set(LANGUAGES)
    assert set(tool.LANGUAGES) | set(DRAFTED) == set(LANGUAGES)


@pytest.mark.parametrize("language", DRAFTED)
def test_a_language_counts_as_a_draft_until_a_native_speaker_has_read_all_of_it(
    language: str,
) -> None:
    assert tool.is_draft(FOLDER / f"counsel_{language}.ts") is (language in i18n.DRAFTS)


@pytest.mark.parametrize("language", DRAFTED)
def test_every_letter_of_a_translation_is_in_the_bundled_fonts(language: str) -> None:
    fonts.load()
    raw = [QRawFont.fromFont(QFont(family)) for family in fonts.FAMILIES]
    # Joiners and marks of direction are not drawn.
    letters = {one for one in _texts(language) if one.isprintable() and one != "\u200c"}
    assert (
        sorted(one for one in letters if not any(font.supportsCharacter(ord(one)) for font in raw))
        == []
    )


@pytest.mark.parametrize(("language", "is_rtl"), [("ar", True), ("fa", True), ("uk", False)])
def test_the_window_turns_with_its_language(
    look: QApplication, language: str, is_rtl: bool
) -> None:
    i18n.set_language(look, language)
    found = QApplication.layoutDirection()
    assert (found is Qt.LayoutDirection.RightToLeft) is is_rtl
    assert QCoreApplication.translate("Home", "Write a note") != "Write a note"
    assert QCoreApplication.translate("Cases", "Cases") != "Cases"


def test_errors_and_codes_speak_the_language_of_the_window(look: QApplication) -> None:
    i18n.set_language(look, "fr")
    assert "JPEG" in HeicNotRead().sentence("fr")
    assert HeicNotRead().sentence("fr") != HeicNotRead().sentence("en")
    assert code_list("languages").text("prs", "fr") == "dari"
    i18n.set_language(look, "uk")
    assert code_list("happenings").text("TALKED", "uk") == "Ми поговорили"
    i18n.set_language(look, "en")
    # A language nobody speaks here is English.
    assert code_list("languages").text("ukr", "so") == "Ukrainian"


@pytest.mark.parametrize(
    ("language", "paper"), [("de", "de"), ("en", "en"), ("ar", "de"), ("tr", "de")]
)
def test_papers_for_offices_stay_in_a_language_that_somebody_has_checked(
    look: QApplication, language: str, paper: str
) -> None:
    i18n.set_language(look, language)
    assert i18n.paper_language() == paper


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_buttons_that_qt_brings_along_speak_the_language_too(
    look: QApplication, language: str
) -> None:
    i18n.set_language(look, language)
    said = {QCoreApplication.translate("QPlatformTheme", text) for text in ("Cancel", "&Yes")}
    assert not said & {"Cancel", "&Yes"}


def test_a_draft_is_used_and_must_be_whole(tmp_path: Path) -> None:
    path = tmp_path / "counsel_fr.ts"
    head = '<TS version="2.1" language="fr"><context><name>Home</name><message>'
    tail = "</message></context></TS>"
    for translation, wrong in (
        ('<translation type="unfinished">Bonjour</translation>', []),
        ('<translation type="unfinished"/>', ["Home: “Hello” has an empty translation"]),
        (
            "<translation>Bonjour {name}</translation>",
            ["Home: “Hello” has other placeholders in “Bonjour {name}”"],
        ),
    ):
        path.write_text(f"{head}<source>Hello</source>{translation}{tail}", encoding="utf-8")
        assert list(tool.problems(path)) == wrong


def test_what_is_filled_into_a_draft_stays_marked_as_one(tmp_path: Path) -> None:
    path = tmp_path / "counsel_uk.ts"
    path.write_text(
        '<TS version="2.1" language="uk"><context><name>Home</name><message>'
        "<source>Hours</source><translation/></message></context></TS>",
        encoding="utf-8",
    )
    assert list(tool.fill(path, {"Home": {"Hours": "Години"}})) == []
    assert tool.is_draft(path)
    assert "Години" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["de", *DRAFTED])
def test_what_a_sentence_quotes_from_the_screen_is_called_so_there(language: str) -> None:
    root = ET.parse(FOLDER / f"counsel_{language}.ts").getroot()  # noqa: S314  our own file
    said: dict[str, set[str]] = {}
    for message in root.iter("message"):
        words = message.findtext("translation", "").strip()
        # A button that opens something ends with dots; a sentence names it without.
        name = message.findtext("source", "").removesuffix("…")
        said.setdefault(name, set()).add(words.removesuffix("…").strip().casefold())
    wrong = []
    for message in root.iter("message"):
        source = message.findtext("source", "")
        text = "".join(message.itertext()).replace(source, "").casefold()
        for quoted in re.findall("“([^”]+)”", source):
            names = said.get(quoted, set()) - {""}
            if quoted != _A_KEY and names and not any(name in text for name in names):
                wrong.append(f"“{quoted}” is {names}: {source}")
    assert wrong == []
