"""The colours of the program, named by what they mean, in three themes."""

from __future__ import annotations

from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One theme. ``*_soft`` lies behind the text of the same name."""

    window: str
    surface: str
    hover: str
    line: str
    input_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    soon: str
    soon_soft: str
    overdue: str
    overdue_soft: str
    done: str
    done_soft: str
    focus: str
    is_dark: bool


LIGHT: Final = Colours(
    window="#F6F7F5",
    surface="#FFFFFF",
    hover="#EDF2F0",
    line="#D5DCD8",
    input_line="#7F8C87",
    text="#1B2422",
    muted="#55615D",
    accent="#1F6B66",
    accent_hover="#185853",
    on_accent="#FFFFFF",
    accent_soft="#D6E9E6",
    on_accent_soft="#12403C",
    soon="#7F4700",
    soon_soft="#FCEFD9",
    overdue="#96271C",
    overdue_soft="#FBE6E2",
    done="#1F5F3A",
    done_soft="#DFF1E5",
    focus="#1D6FD0",
    is_dark=False,
)

DARK: Final = Colours(
    window="#1A201F",
    surface="#232A28",
    hover="#2C3533",
    line="#3A4442",
    input_line="#7A8783",
    text="#E9EEEB",
    muted="#AEB9B5",
    accent="#7CC5BB",
    accent_hover="#97D6CD",
    on_accent="#0D1A18",
    accent_soft="#2A4844",
    on_accent_soft="#E4F4F1",
    soon="#F4BC6E",
    soon_soft="#3E2D15",
    overdue="#F7A597",
    overdue_soft="#452320",
    done="#8FD3A8",
    done_soft="#1F3B2A",
    focus="#79B4FF",
    is_dark=True,
)

CONTRAST: Final = Colours(
    window="#000000",
    surface="#000000",
    hover="#262626",
    line="#FFFFFF",
    input_line="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE45C",
    accent_hover="#FFF0A0",
    on_accent="#000000",
    accent_soft="#3A3300",
    on_accent_soft="#FFF3B0",
    soon="#FFD27A",
    soon_soft="#2B1D00",
    overdue="#FFB3A8",
    overdue_soft="#330B06",
    done="#A6F0BF",
    done_soft="#03240F",
    focus="#4FC3FF",
    is_dark=True,
)

THEMES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours (WCAG 2.2, 1 to 21)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:  # noqa: PLR2004  the sRGB curve of WCAG
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
