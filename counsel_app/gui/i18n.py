"""Language of the window: translators, dates, numbers and data inside sentences."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from counsel_app.domain import labels, resources

LANGUAGES: Final = {
    "de": "Deutsch",
    "en": "English",
    "ar": "العربية",
    "uk": "Українська",
    "fa": "فارسی",
    "fr": "Français",
    "tr": "Türkçe",
}
"""Languages of the window, each named in itself."""
DRAFTS: Final = frozenset({"ar", "uk", "fa", "fr", "tr"})
"""Those that no native speaker has checked yet; a test holds this to the .ts files."""

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_DIGITS = {zero + n: str(n) for zero in (0x0660, 0x06F0) for n in range(10)} | {0x066B: ","}
_STRONG = frozenset({"L", "R", "AL"})


class _Current:
    def __init__(self) -> None:
        self.code = "en"
        self.locale = QLocale("en_GB")
        self.is_native = False
        self.translators: list[QTranslator] = []


_current = _Current()


def language() -> str:
    """The language in use, one of ``LANGUAGES``; pass it to ``Label.text``."""
    return _current.code


def paper_language() -> str:
    """The language of papers for offices and of sentences kept in the file: "de" or "en".

    Whoever works in a draft language writes to German offices in German; what no
    native speaker has checked stays in the window.
    """
    return _current.code if _current.code in labels.LANGUAGES else "de"


def draft_sentence() -> str:
    """What stands wherever a draft language is chosen."""
    return QCoreApplication.translate(
        "Home", "This translation is a draft: no native speaker has checked it. The German holds."
    )


def set_language(app: QApplication, code: str) -> None:
    """Speak ``code`` from now on; widgets already built keep their words.

    Any code is taken: a language without a translation of its own shows
    English words in its own direction and date order.
    """
    for translator in _current.translators:
        app.removeTranslator(translator)
    _current.code = code
    _current.locale = _locale(code)
    QLocale.setDefault(_current.locale)
    # Qt's own words first: the translator installed last is asked first.
    _current.translators = [
        *_load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        *_load(app, f"counsel_{code}", str(resources.translation(""))),
    ]
    labels.ask(None if code in labels.LANGUAGES else _label)
    app.setLayoutDirection(_current.locale.textDirection())


def system_language() -> str:
    """The desktop's language where the program speaks it well, else English.

    A draft is chosen by a person, who sees there that it is one.
    """
    code = QLocale.system().name().partition("_")[0]
    return code if code in labels.LANGUAGES else "en"


def has_own_digits() -> bool:
    """Whether the language writes digits of its own (Arabic, Farsi)."""
    return _current.locale.zeroDigit() != "0"


def use_own_digits(wanted: bool) -> None:  # noqa: FBT001  a switch
    """Write dates and times in the language's own digits; numbers of cases never."""
    _current.is_native = wanted


def own_digits(text: str) -> str:
    """``text`` with its digits in those of the language."""
    zero = ord(_current.locale.zeroDigit())
    return text.translate({ord("0") + n: zero + n for n in range(10)})


def isolate(text: str) -> str:
    """``text`` (data: a name, a number, a date) fit to stand inside a sentence.

    Without the isolates an Arabic name turns the order of its neighbours
    around, and "3 Dec" in an Arabic window reads "Dec 3".
    """
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def long_date(day: date) -> str:
    """Weekday, day, month and year in words."""
    text = _current.locale.toString(_q(day), QLocale.FormatType.LongFormat)
    return isolate(_digits(text))


def short_date(day: date) -> str:
    """Day, month and year for lists."""
    return _digits(field_date(day))


def field_date(day: date) -> str:
    """Day, month and year for a field that is typed in, in Western digits."""
    pattern = "dd.MM.yyyy" if _current.code == "de" else "d MMM yyyy"
    return _western(_current.locale.toString(_q(day), pattern))


def day_month(day: date) -> str:
    """Day and month, for lists of one year."""
    pattern = "d. MMM" if _current.code == "de" else "d MMM"
    return isolate(_digits(_current.locale.toString(_q(day), pattern)))


def month_name(month: int) -> str:
    """The name of a month (1 to 12), long."""
    return _current.locale.standaloneMonthName(month)


def clock_time(moment: datetime) -> str:
    """Hours and minutes of a moment, on this computer's clock."""
    return isolate(_digits(moment.astimezone().strftime("%H:%M")))


def decimal(value: float) -> str:
    """A number with the comma or point of the language."""
    return _digits(_current.locale.toString(value, "g", 3))


def relative_day(day: date, *, today: date) -> str:
    """How far away a date is: today, in 2 days, 3 days ago."""
    translate = QCoreApplication.translate
    distance = (day - today).days
    if distance == 0:
        return translate("Dates", "today")
    if distance == 1:
        return translate("Dates", "tomorrow")
    if distance == -1:
        return translate("Dates", "yesterday")
    if distance > 0:
        return translate("Dates", "in %n day(s)", None, distance)
    return translate("Dates", "%n day(s) ago", None, -distance)


def overdue_by(day: date, *, today: date) -> str:
    """How long a date has been missed."""
    return QCoreApplication.translate("Dates", "overdue %n day(s)", None, (today - day).days)


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction in which to write ``text``; the window's own when undecided."""
    if not text.strip():
        return QApplication.layoutDirection()
    # Not before somebody types: the first window is faster without the table.
    from unicodedata import bidirectional

    rtl = next((mark in ("R", "AL") for mark in map(bidirectional, text) if mark in _STRONG), False)
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _locale(code: str) -> QLocale:
    # The day stands before the month for every reader we have, hence en_GB.
    found = QLocale({"de": "de_DE", "en": "en_GB"}.get(code, code))
    found.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return found


def _label(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def _load(app: QApplication, name: str, folder: str) -> list[QTranslator]:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        return []
    app.installTranslator(translator)
    return [translator]


def _digits(text: str) -> str:
    """In the digits that the person wants: Western ones unless they chose their own."""
    western = _western(text)
    return own_digits(western) if _current.is_native else western


def _western(text: str) -> str:
    # Offices write 24.11.; a date that is compared with a letter must look alike.
    return text.translate(_DIGITS)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
