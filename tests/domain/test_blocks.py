"""Files of tables are read table by table; every fault has its line."""

from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.blocks import Block, Reader, read_blocks

FILE = "sample.toml"
TEXT = """# a comment
topic = "WORK"

[[ask]]   # a question
id = "one"
de = "Frage?"

[[ask]]
id = "two"
de = 'Zwei?'
"""


def test_each_table_is_read_with_the_line_it_begins_in() -> None:
    blocks, problems = read_blocks(FILE, TEXT.encode())
    assert problems == []
    assert [(block.name, block.line, block.data.get("id")) for block in blocks] == [
        ("", 1, None),
        ("ask", 4, "one"),
        ("ask", 8, "two"),
    ]
    assert blocks[0].data == {"topic": "WORK"}
    assert [blocks[1].line_of(key) for key in ("id", "de", "en")] == [5, 6, 4]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[a]]\nid = "1"\n[[b]]\nid = "offen\n[[c]]\nid = "3"\n', 4),
        ('[[a]]\nid = "1"\n[[b]]\nx = 1\nday = 2026-02-31\n[[c]]\nid = "3"\n', 5),
        ('[[a]]\nid = "1"\n[[b]]\nid = "2"\nid = "2"\n[[c]]\nid = "3"\n', 5),
        ('[[a]]\nid = "1"\n[[b]]\nwarn = [1,\n[[c]]\nid = "3"\n', 4),
        ('[[a]]\nid = "1"\n[b]\nid = "2"\n[[c]]\nid = "3"\n', 3),
        ('[[a]]\nid = "1"\n[[B-x]]\nid = "2"\n[[c]]\nid = "3"\n', 3),
    ],
)
def test_a_slip_of_the_pen_costs_its_own_table_only(text: str, line: int) -> None:
    blocks, problems = read_blocks(FILE, text.encode())
    assert [block.name for block in blocks] == ["", "a", "c"]
    assert [(problem.file, problem.line) for problem in problems] == [(FILE, line)]


def test_an_empty_file_has_nothing_in_it_and_nothing_wrong() -> None:
    blocks, problems = read_blocks(FILE, b"")
    assert [block.data for block in blocks] == [{}]
    assert problems == []


def test_a_file_in_another_encoding_is_named_with_its_line() -> None:
    blocks, problems = read_blocks(FILE, 'a = "x"\nb = "später"\n'.encode("cp1252"))
    assert blocks == []
    assert [problem.line for problem in problems] == [2]


def reader_of(text: str) -> Reader:
    (block,), problems = read_blocks(FILE, text.encode())
    assert problems == []
    return Reader(block)


def test_values_come_out_with_their_types() -> None:
    reader = reader_of(
        'name = "x"\nlabel_de = "a"\nlabel_en = "b"\nde = "c"\nen = "d"\nday = 2026-11-22\n'
        'yes = true\ncount = 4\nmany = ["p", "q"]\nkind = "one"\n'
    )
    assert reader.text("name") == "x"
    assert reader.text("none", default="y") == "y"
    assert (reader.label("label").de, reader.label("label").en) == ("a", "b")
    assert (reader.label().de, reader.label().en) == ("c", "d")
    assert reader.label_if_given("label") == reader.label("label")
    assert reader.label_if_given("other") is None
    assert reader.day("day") == date(2026, 11, 22)
    assert reader.day_if_given("other") is None
    assert reader.flag("yes", default=False)
    assert reader.flag("other", default=True)
    assert reader.number("count") == 4
    assert reader.number("other", default=7) == 7
    assert reader.texts("many") == ("p", "q")
    assert reader.texts("other") == ()
    assert reader.choice("kind", ["one", "two"]) == "one"
    assert reader.choice("other", ["one"], default="one") == "one"
    reader.end()
    assert reader.is_sound


def wrong_of(text: str) -> list[tuple[int, str]]:
    reader = reader_of(text)
    reader.text("name")
    reader.label_if_given("plain")
    reader.day("day")
    reader.flag("yes", default=True)
    reader.number("count")
    reader.texts("many")
    reader.choice("kind", ["one", "two"])
    reader.end()
    assert not reader.is_sound
    return [(problem.line, problem.sentence("de")) for problem in reader.problems]


GOOD = 'name = "x"\nday = 2026-11-22\ncount = 1\nkind = "one"\n'


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (GOOD.replace('"x"', '" "'), 1, "„name“ muss ein Text sein"),
        (GOOD.replace('"x"', "3"), 1, "„name“ muss ein Text sein"),
        (GOOD + 'plain_de = "a"\n', 1, "„plain_en“ muss ein Text sein"),
        (GOOD.replace("2026-11-22", '"22.11.2026"'), 2, "muss ein Datum sein"),
        (GOOD.replace("2026-11-22", "2026-11-22T09:00:00"), 2, "muss ein Datum sein"),
        (GOOD.replace("day = 2026-11-22\n", ""), 1, "„day“ fehlt"),
        (GOOD + 'yes = "ja"\n', 5, "true oder false"),
        (GOOD.replace("count = 1", "count = true"), 3, "ganze Zahl"),
        (GOOD.replace("count = 1", "count = 1.5"), 3, "ganze Zahl"),
        (GOOD + 'many = "p"\n', 5, "Liste von Texten"),
        (GOOD + "many = [1]\n", 5, "Liste von Texten"),
        (GOOD.replace('"one"', '"three"'), 4, "one, two"),
        (GOOD + 'nmae = "x"\n', 5, "unbekannt"),
    ],
)
def test_each_wrong_value_is_said_once_with_its_line(text: str, line: int, words: str) -> None:
    found = wrong_of(text)
    assert len(found) == 1
    assert found[0][0] == line
    assert words in found[0][1]


def test_a_block_knows_no_line_for_what_it_does_not_hold() -> None:
    block = Block(name="a", file=FILE, line=7, lines=("[[a]]", "ids = 1"), data={"ids": 1})
    assert block.line_of("id") == 7
    assert block.line_of("ids") == 8
