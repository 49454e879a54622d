from __future__ import annotations

from datetime import date
from pathlib import Path

from counsel_app.documents.week_list import WeekLine, week_list
from tests.documents import reading
from tests.documents.samples import LETTERHEAD

MONDAY = date(2026, 11, 23)


def line(day: int, what: str, *, time: str = "", whose: str = "DD-1") -> WeekLine:
    return WeekLine(day=date(2026, 11, day), what=what, time=time, whose=whose)


def test_days_follow_each_other_and_times_stand_before_what_has_none(tmp_path: Path) -> None:
    lines = [
        line(26, "ohne Zeit"),
        line(26, "mittags", time="14:00"),
        line(23, "Montagssache"),
        line(19, "alt", whose="DD-2\nسميرة"),
    ]
    pdf = week_list(lines, first=MONDAY, letterhead=LETTERHEAD, with_names=True)
    reading.check(pdf, tmp_path)
    text = reading.text_of(pdf)
    order = [text.index(word) for word in ("alt", "Montagssache", "mittags", "ohne Zeit")]
    assert order == sorted(order)
    assert text.index("Überfällig") < text.index("Montag, 23.11.2026")
    assert "Vertraulich" in text
    assert pdf.missing == ()


def test_a_long_week_goes_on_on_the_next_page_with_its_name() -> None:
    lines = [line(23 + n % 7, f"Sache {n}", whose=f"DD-{n}") for n in range(90)]
    pdf = week_list(lines, first=MONDAY, letterhead=LETTERHEAD, with_names=False)
    assert pdf.pages >= 3
    text = reading.text_of(pdf)
    assert all(f"DD-{n}" in text for n in range(90))
    assert text.count("Wochenliste 23.11.2026") >= pdf.pages


def test_the_title_in_the_file_names_nobody() -> None:
    pdf = week_list(
        [line(23, "Samira", whose="Samira")],
        first=MONDAY,
        letterhead=LETTERHEAD,
        with_names=True,
        holidays=[MONDAY],
    )
    info = reading.run(["pdfinfo", "-"], pdf).decode()
    assert "Samira" not in info
    assert "(Feiertag)" in reading.text_of(pdf)
