"""How a person wants the window, kept outside the case file: no client data.

Lines ``name = value``: read without a parser's loading time, and editable by
hand where a window in the wrong size or language cannot be used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

_KEPT_ASIDE: Final = ".unreadable"
_SMALLEST, _LARGEST = 10, 16
LANGUAGES: Final = ("de", "en", "ar", "uk", "fa", "fr", "tr")
"""What a person can choose from."""
FULL: Final = "full"
_NUMBERS: Final = 4
_ONLY_CHOSEN: Final = ("density", "reduced_digits", "window", "notices", "news_of")
LOCK_MINUTES: Final = (2, 5, 10, 15, 30)
"""There is no "never": an open file in a shared room is an open file."""


class Preferences(NamedTuple):
    """Language, theme and text size of the window."""

    language: str = ""
    """Empty: the desktop's."""
    theme: str = ""
    """light, dark or contrast; empty: the desktop's."""
    text_points: float = 10.5
    reduced_language: str = ""
    """The language of reduced mode; empty: as ``language``."""
    reduced_points: float = 0.0
    """The size of text in reduced mode; 0: as ``text_points``, and large enough."""
    density: str = ""
    """compact: lower rows and buttons; empty: comfortable."""
    reduced_digits: str = ""
    """native: dates in the digits of the language of reduced mode; empty: as offices write them."""
    window: str = ""
    """Where the window stood: ``left,top,width,height``, or ``full``; empty: nobody moved it."""
    lock_minutes: int = 10
    """After how many minutes without key or mouse the file is locked; one of LOCK_MINUTES."""
    notices: str = ""
    """off: no words on the desktop while the window is not in front; empty: they are shown."""
    news_of: str = ""
    """The version whose news the person has been told of; empty: of none yet."""


def read_preferences(path: Path) -> Preferences:
    """The preferences in ``path``; the default for each that is missing or odd."""
    stored = _stored(path) or {}
    default = Preferences()
    return Preferences(
        language=_one_of(LANGUAGES, stored.get("language", "")),
        theme=_one_of(("light", "dark", "contrast"), stored.get("theme", "")),
        text_points=_points(stored.get("text_points", ""), otherwise=default.text_points),
        reduced_language=_one_of(LANGUAGES, stored.get("reduced_language", "")),
        reduced_points=_points(stored.get("reduced_points", ""), otherwise=default.reduced_points),
        density=_one_of(("compact",), stored.get("density", "")),
        reduced_digits=_one_of(("native",), stored.get("reduced_digits", "")),
        window=_window(stored.get("window", "")),
        lock_minutes=_minutes(stored.get("lock_minutes", ""), otherwise=default.lock_minutes),
        notices=_one_of(("off",), stored.get("notices", "")),
        news_of=stored.get("news_of", ""),
    )


def write_preferences(path: Path, preferences: Preferences) -> bool:
    """Keep ``preferences`` in ``path``; whether that was possible.

    What a newer version has written beside them stays. A file that cannot be
    read is put aside, never overwritten.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stored = _stored(path)
        if stored is None and path.exists():
            path.replace(path.with_name(path.name + _KEPT_ASIDE))
        lines = (stored or {}) | {
            "language": preferences.language,
            "theme": preferences.theme,
            "text_points": f"{preferences.text_points:g}",
            "reduced_language": preferences.reduced_language,
            "reduced_points": f"{preferences.reduced_points:g}",
            "lock_minutes": f"{preferences.lock_minutes}",
        }
        # The page in front, of versions that kept it outside the case file.
        lines.pop("page", None)
        for name in _ONLY_CHOSEN:
            # A file that was never asked for them stays as short as it was.
            chosen = getattr(preferences, name)
            lines.pop(name, None)
            lines |= {name: chosen} if chosen else {}
        fresh = path.with_name(path.name + ".part")
        fresh.write_text("".join(f"{k} = {v}\n" for k, v in lines.items()), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return False
    return True


def _stored(path: Path) -> dict[str, str] | None:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    parts = (line.partition("=") for line in text.splitlines() if "=" in line)
    return {name.strip(): value.strip() for name, _, value in parts}


def _one_of(known: tuple[str, ...], value: str) -> str:
    return value if value in known else ""


def _window(value: str) -> str:
    numbers = value.split(",")
    is_frame = len(numbers) == _NUMBERS and all(one.lstrip("-").isdecimal() for one in numbers)
    return value if is_frame or value == FULL else ""


def _minutes(value: str, *, otherwise: int) -> int:
    return int(value) if value in {str(minutes) for minutes in LOCK_MINUTES} else otherwise


def _points(value: str, *, otherwise: float) -> float:
    try:
        points = float(value)
    except ValueError:
        return otherwise
    return points if _SMALLEST <= points <= _LARGEST else otherwise
