from __future__ import annotations

import pytest

from counsel_app.gui.palette import LIGHT, THEMES, Colours, contrast

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
