"""What holds for every paper."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.platypus import Flowable

from counsel_app import documents
from counsel_app.documents.pages import Letterhead
from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.text.spans import Style
from tests.documents import papers, samples
from tests.documents.reading import check, text_of
from tests.documents.standards import problems

ALL = pytest.mark.parametrize("name", papers.PAPERS)

DIGESTS = """
import hashlib
from tests.documents import papers, samples
for name, make in papers.PAPERS.items():
    print(name, hashlib.sha256(make()).hexdigest())
"""


def test_every_paper_that_the_program_makes_is_among_those_tested() -> None:
    makers = {
        name
        for module in pkgutil.iter_modules(documents.__path__)
        for name, found in vars(
            importlib.import_module(f"counsel_app.documents.{module.name}")
        ).items()
        if inspect.isfunction(found)
        and not name.startswith("_")
        and found.__annotations__.get("return") == "Pdf"
    } - {"build"}
    called = "".join(
        Path(str(module.__file__)).read_text(encoding="utf-8") for module in (papers, samples)
    )
    assert len(makers) > 15
    assert {name for name in makers if f"{name}(" not in called} == set()


@ALL
def test_a_paper_is_sound_and_embeds_every_font(name: str, tmp_path: Path) -> None:
    check(papers.PAPERS[name](), tmp_path)


@ALL
def test_a_paper_carries_language_and_a_title_without_a_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(papers.PAPERS[name]())
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) in {"de-DE", "en-GB"}
        title = str(pdf.docinfo["/Title"])
    assert title
    assert "Farhad" not in title


def test_two_processes_make_the_same_bytes() -> None:
    def digests(seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", DIGESTS],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Kabul"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
            text=True,
        ).stdout

    first = digests("1")
    assert first == digests("2")
    letter = hashlib.sha256(samples.letter()).hexdigest()
    assert f"letter {letter}\n" in first


def test_what_a_paper_printed_before_does_not_change_its_bytes() -> None:
    before = samples.letter()
    samples.sheet("ti")
    samples.page(["Ganz andere Wörter, اشياء اخرى"])
    assert samples.letter() == before


def test_papers_made_at_the_same_time_are_made_right() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: samples.letter(), range(8)))
    assert set(map(bytes, made)) == {bytes(samples.letter())}


def test_a_character_without_a_font_is_drawn_as_a_box_and_reported() -> None:
    pdf = samples.page(["Name: 你好 und Größe"])
    assert pdf.missing == ("你", "好")
    assert "你好" in text_of(pdf)


def test_a_paper_with_all_its_characters_reports_none() -> None:
    assert samples.sheet("ti").missing == ()


@pytest.mark.parametrize(
    "note",
    [
        '<img src="file:///etc/passwd"/>',
        "<b>nicht fett",
        "A & B &amp; C &#x41;",
        "</para><para>",
        "100 % {page} \\n %s",
        "(Klammer) [x] <</Type /Page>>",
    ],
)
def test_markup_in_a_note_is_text(note: str) -> None:
    assert note in text_of(samples.page([note]))


def test_an_override_in_a_note_turns_nothing_round() -> None:
    text = text_of(samples.page(["vorher \u202egedreht\u202c nach\x00her\u2067!"]))
    assert text == "vorher gedreht nachher!"


def test_long_text_runs_over_pages_and_loses_no_word() -> None:
    source = " ".join(f"Wort{number}" for number in range(6000))
    pdf = samples.page([source], Style(hyphenate=False))
    assert pdf.pages > 5
    assert text_of(pdf).split() == source.split()


def test_ten_thousand_letters_without_a_space_stay_on_the_page() -> None:
    source = "Donaudampfschiff" * 4000
    pdf = samples.page([source])
    assert "".join(text_of(pdf).split()) == source


BAD = {
    "no font": "你好 देवनागरी ⵣ 🙂 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "400 characters": "Gesellschaft zur Förderung " * 15,
    "one word": "x" * 10_000,
    "one Arabic word": "الله" * 2_500,
    "markup": "<img src='file:///etc/passwd'><b>&amp;</para>",
    "controls": "a\u202eb\u202c\x00\x07c\ufeff\u200b\u2066",
    "blank": " \n" * 200,
    "syntax": "()\\[]<<>>% endstream endobj",
    "piled marks": "a" + "\u0301" * 60,
    "last of planes": "\ud7ff\ue000\U0010fffd",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_no_text_breaks_a_paper_or_a_standard(text: str) -> None:
    office = replace(samples.INSTITUTION, name=text, contact_person=text, street=text, phone=text)
    talk = replace(samples.CONSULTATION, content=text, agreements=text, participants=text)
    visit = replace(papers.VISIT, institution=office, companion=text)
    goals = (replace(papers.GOALS[0], sentence=text, client_words=text),)
    for paper in (
        samples.report(consultation=talk),
        samples.letter(institution=office),
        papers.release(information=text, purpose=text),
        papers.plan("ckb", goals=goals),
        papers.own_folder("ti", content=replace(papers.FOLDER, names=(text,), visits=(visit,))),
    ):
        assert problems(paper) == []


@ALL
def test_every_paper_prints_with_an_empty_letterhead(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (samples, papers):
        monkeypatch.setattr(module, "LETTERHEAD", Letterhead(organisation=""))
    paper = papers.PAPERS[name]()
    assert paper.pages >= 1
    assert problems(paper) == []


def test_no_text_at_all_is_one_empty_page() -> None:
    assert samples.page([""]).pages == 1
    assert samples.page([]).pages == 1
    assert text_of(samples.page([" \n\n "])) == ""


def test_numbers_of_pages_are_right_on_each() -> None:
    content = "\n".join(f"Zeile {number}" for number in range(120))
    consultation = samples.CONSULTATION
    pdf = samples.report(
        consultation=type(consultation)(
            id="x", case_id="k", held_on=samples.TODAY, content=content, language="prs"
        )
    )
    text = text_of(pdf)
    for number in range(1, pdf.pages + 1):
        assert f"Seite {number} von {pdf.pages}" in text


def test_text_drawn_past_the_text_layer_is_refused() -> None:
    class Careless(Flowable):
        def draw(self) -> None:
            self.canv.drawString(0, 0, "Helvetica")

    canvas = PageCanvas(size=(100, 100), lang="de")
    with pytest.raises(NotImplementedError):
        Careless().drawOn(canvas, 0, 0)


def test_a_letter_is_small() -> None:
    assert len(samples.letter()) < 40_000
