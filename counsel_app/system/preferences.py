"""How a person wants the window, kept outside the case file: no client data."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

_KEEP_ASIDE: Final = ".unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Language, theme and text size of the window."""

    language: str = ""
    """Empty: the desktop's."""
    theme: str = ""
    """light, dark or contrast; empty: the desktop's."""
    text_points: float = 10.5


def read_preferences(path: Path) -> Preferences:
    """The preferences in ``path``; the default for each that is missing or odd."""
    known = {field.name for field in fields(Preferences)}
    stored = _stored(path) or {}
    return Preferences(**{name: stored[name] for name in known if _fits(name, stored.get(name))})


def write_preferences(path: Path, preferences: Preferences) -> bool:
    """Keep ``preferences`` in ``path``; whether that was possible.

    What a newer version has written beside them stays. A file that cannot be
    read is put aside, never overwritten.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stored = _stored(path)
        if stored is None and path.exists():
            path.replace(path.with_name(path.name + _KEEP_ASIDE))
        text = json.dumps((stored or {}) | asdict(preferences), indent=1, ensure_ascii=False)
        fresh = path.with_name(path.name + ".part")
        fresh.write_text(text + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return False
    return True


def _stored(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


_FITTING: Final[dict[str, Callable[[Any], bool]]] = {
    "language": lambda value: value in ("", "de", "en"),
    "theme": lambda value: value in ("", "light", "dark", "contrast"),
    # bool is an int in Python, and no text size.
    "text_points": lambda value: type(value) in (int, float) and 10 <= value <= 16,  # noqa: PLR2004
}


def _fits(name: str, value: Any) -> bool:
    return _FITTING[name](value)
