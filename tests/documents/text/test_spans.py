from __future__ import annotations

import pytest

from counsel_app.documents.text.spans import Span, isolated

LRI, PDI = "\u2066", "\u2069"


@pytest.mark.parametrize(
    "value", ["anna.kern@example.org", "a@b.de", "https://example.org/x", "+49 351 555-0142"]
)
def test_an_address_in_arabic_text_keeps_its_own_order(value: str) -> None:
    ((span,), level) = isolated([Span(f"راسل {value} اليوم", lang="ar")], 1)
    assert level == 1
    assert f"{LRI}{value}{PDI}" in span.text
