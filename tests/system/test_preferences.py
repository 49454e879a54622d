"""Proves that preferences survive what people and other versions do to their file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counsel_app.system.preferences import Preferences, read_preferences, write_preferences

CHOSEN = Preferences(
    language="de",
    theme="dark",
    text_points=12.5,
    lock_minutes=5,
    reduced_language="fa",
    reduced_points=16,
    density="compact",
    reduced_digits="native",
    window="-8,20,1400,900",
    notices="off",
    news_of="0.1.0",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not" / "yet" / "preferences.txt"


def test_what_was_written_is_read_again(path: Path) -> None:
    assert write_preferences(path, CHOSEN)
    assert read_preferences(path) == CHOSEN


def test_without_a_file_everything_is_as_the_desktop_has_it(path: Path) -> None:
    assert read_preferences(path) == Preferences()


def test_the_file_is_small_enough_to_be_mended_by_hand(path: Path) -> None:
    write_preferences(path, CHOSEN)
    assert path.read_text(encoding="utf-8") == (
        "language = de\ntheme = dark\ntext_points = 12.5\n"
        "reduced_language = fa\nreduced_points = 16\nlock_minutes = 5\n"
        "density = compact\nreduced_digits = native\nwindow = -8,20,1400,900\n"
        "notices = off\nnews_of = 0.1.0\n"
    )
    write_preferences(
        path,
        CHOSEN._replace(density="", reduced_digits="", window="", notices="", news_of=""),
    )
    assert path.read_text(encoding="utf-8").count("\n") == 6


@pytest.mark.parametrize(
    "line",
    [
        "language = xx",
        "theme = pink",
        "text_points = huge",
        "text_points = 99",
        "reduced_language = kl",
        "reduced_points = 99",
        "lock_minutes = 0",
        "lock_minutes = -5",
        "lock_minutes = 100000",
        "lock_minutes = never",
        "density = none",
        "reduced_digits = roman",
        "window = 1,2,3",
        "window = a,b,c,d",
        "nonsense",
    ],
)
def test_an_odd_value_is_the_default_and_the_others_count(path: Path, line: str) -> None:
    write_preferences(path, CHOSEN)
    name = line.partition(" ")[0]
    kept = [x for x in path.read_text(encoding="utf-8").splitlines() if not x.startswith(name)]
    path.write_text("\n".join([*kept, line]), encoding="utf-8")
    found = read_preferences(path)
    expected = {"language": "de", "theme": "dark", "text_points": 12.5, "lock_minutes": 5}
    default = {"language": "", "theme": "", "text_points": 10.5, "lock_minutes": 10}
    assert {n: getattr(found, n) for n in expected} == expected | {
        n: default[n] for n in default if n == name
    }


def test_what_a_newer_version_wrote_stays(path: Path) -> None:
    write_preferences(path, CHOSEN)
    with path.open("a", encoding="utf-8") as stream:
        stream.write("sidebar = left\n")
    write_preferences(path, Preferences())
    assert "sidebar = left" in path.read_text(encoding="utf-8")
    assert read_preferences(path) == Preferences()


def test_a_file_that_cannot_be_read_is_put_aside_and_not_lost(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\xfe broken")
    assert read_preferences(path) == Preferences()
    assert write_preferences(path, CHOSEN)
    assert read_preferences(path) == CHOSEN
    aside = path.with_name("preferences.txt.unreadable")
    assert aside.read_bytes() == b"\xff\xfe broken"


@pytest.mark.skipif(sys.platform == "win32", reason="a file as folder is refused elsewhere")
def test_a_place_that_cannot_be_written_is_told_and_changes_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    assert not write_preferences(blocked / "preferences.txt", CHOSEN)
    assert blocked.read_text(encoding="utf-8") == "x"


def test_the_page_that_an_earlier_version_kept_outside_the_file_goes(path: Path) -> None:
    write_preferences(path, CHOSEN)
    with path.open("a", encoding="utf-8") as file:
        file.write("page = cases\n")
    write_preferences(path, read_preferences(path))
    assert "cases" not in path.read_text(encoding="utf-8")
