from __future__ import annotations

import re

import pytest

from counsel_app.gui.palette import LIGHT, THEMES, Colours, contrast
from counsel_app.gui.theme import NORMAL, style_sheet

_EVERY = pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@_EVERY
def test_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    pairs = [
        (getattr(colours, ink), getattr(colours, ground))
        for ink in ("text", "muted")
        for ground in ("window", "surface", "hover")
    ]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.on_accent_soft, colours.accent_soft),
        (colours.text, colours.accent_soft),
    ]
    for tone in ("soon", "overdue", "done"):
        pairs.append((getattr(colours, tone), getattr(colours, f"{tone}_soft")))
        pairs.append((getattr(colours, tone), colours.surface))
        pairs.append((getattr(colours, tone), colours.window))
    assert [pair for pair in pairs if contrast(*pair) < 5.5] == []


@_EVERY
def test_borders_of_inputs_and_the_focus_can_be_seen(colours: Colours) -> None:
    for line in (colours.input_line, colours.focus):
        assert contrast(line, colours.surface) >= 3
        assert contrast(line, colours.window) >= 3


def test_the_light_theme_is_the_teal_of_the_design() -> None:
    assert (LIGHT.accent, LIGHT.window) == ("#1F6B66", "#F6F7F5")


_GROUNDS = ("window", "surface", "hover")


@_EVERY
def test_controls_icons_and_the_focus_stand_out(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11 and 2.4.7: three to one against every ground they lie on."""
    pairs = [("input_line", ground) for ground in _GROUNDS]
    pairs += [("focus", ground) for ground in (*_GROUNDS, "accent_soft")]
    pairs += [
        (icon, ground)
        for icon in ("text", "muted", "accent", "soon", "overdue", "done")
        for ground in _GROUNDS
    ]
    # A bar of progress on its groove, and the ring inside the primary button.
    pairs += [("accent", "accent_soft"), ("on_accent", "accent")]
    pale = [
        (one, ground, round(contrast(getattr(colours, one), getattr(colours, ground)), 2))
        for one, ground in pairs
        if contrast(getattr(colours, one), getattr(colours, ground)) < 3
    ]
    assert pale == []


@_EVERY
def test_every_rule_of_the_sheet_can_be_read(colours: Colours) -> None:
    """Every colour with the ground of its own rule, or with each ground that it may lie on."""
    sheet = style_sheet(colours, NORMAL)
    rules = re.findall(r"^([^{}]+) \{ (.*) \}$", sheet, re.MULTILINE)
    assert len(rules) > 60
    pale = []
    for selector, body in rules:
        if ":disabled" in selector:
            # What cannot be used is exempt (1.4.3).
            continue
        given = dict(re.findall(r"([a-z-]+): (#[0-9A-Fa-f]{6})", body))
        inks = [given[name] for name in ("color", "selection-color") if name in given]
        grounds = [
            given[name] for name in ("background", "selection-background-color") if name in given
        ] or [getattr(colours, ground) for ground in _GROUNDS]
        if "selection-color" in given:
            inks, grounds = [given["selection-color"]], [given["selection-background-color"]]
        pale += [(selector, ink) for ink in inks for g in grounds if contrast(ink, g) < 4.5]
    assert pale == []


@_EVERY
def test_every_control_of_the_sheet_has_a_border_that_can_be_seen(colours: Colours) -> None:
    sheet = style_sheet(colours, NORMAL)
    found = re.findall(
        r"^(Q(?:PushButton|ToolButton|LineEdit|TextEdit|ComboBox|CheckBox)[^{}]*) "
        r"\{ .*?\bborder(?:-color)?: (?:\d+px \w+ )?(#[0-9A-Fa-f]{6}).* \}$",
        sheet,
        re.MULTILINE,
    )
    assert len(found) > 12
    pale = [
        (selector, round(contrast(border, colours.surface), 2))
        for selector, border in found
        if ":disabled" not in selector
        # The ring of the primary button lies on the accent.
        and contrast(border, colours.accent if "primary" in selector else colours.surface) < 3
        and border != colours.accent
    ]
    assert pale == []
