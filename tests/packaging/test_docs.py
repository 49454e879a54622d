"""The documents say what is there: every path they name exists, every template is complete."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging import ROOT

DOCS = ROOT / "packaging" / "docs"
PAPERS = sorted(DOCS.glob("*.md"))
_TOPS = "counsel_app|packaging|resources|tests|i18n"


def named_paths(text: str) -> set[str]:
    return set(re.findall(rf"`((?:{_TOPS})/[A-Za-z0-9_./-]+)`", text))


@pytest.mark.parametrize("paper", [*PAPERS, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_path_a_document_names_exists(paper: Path) -> None:
    missing = [
        name for name in named_paths(paper.read_text(encoding="utf-8"))
        if not (ROOT / name).exists() and not name.startswith("packaging/update")
    ]  # fmt: skip
    assert missing == []


@pytest.mark.parametrize(
    "paper",
    [*PAPERS, ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "packaging/archive_format.md"],
    ids=lambda path: path.name,
)
def test_every_link_of_a_document_leads_somewhere(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    assert paper.name != "README.md" or len(links) > 12
    assert [link for link in links if not (paper.parent / link).exists()] == []


def test_the_readme_is_two_screens_long() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 75


def test_every_document_is_reached_from_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [paper.name for paper in PAPERS if f"packaging/docs/{paper.name}" not in text] == []


def test_every_threat_names_what_stops_it() -> None:
    text = (DOCS / "threat-model.md").read_text(encoding="utf-8")
    table = text.partition("## Against whom")[2].partition("## What it does not")[0]
    rows = [line for line in table.splitlines() if line.startswith("| ")][1:]
    assert len(rows) >= 10
    assert [row for row in rows if not named_paths(row)] == []


def test_the_templates_for_data_protection_leave_room_for_the_organisation() -> None:
    for name in ("datenschutz-folgenabschaetzung.md", "technische-organisatorische-massnahmen.md"):
        text = (DOCS / name).read_text(encoding="utf-8")
        assert text.count("‹") == text.count("›") > 5


CRITERIA = (
    "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4",
    "1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3",
    "2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2",
    "3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3",
)
"""Levels A and AA of WCAG 2.2 (https://www.w3.org/TR/WCAG22/); 4.1.1 is no longer one."""


def _assessed() -> list[list[str]]:
    text = (DOCS / "barrierefreiheit.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in text.splitlines()
        if "|" in line
    ]
    return [row for row in rows if row[0][0] in "1234E"]


def test_every_criterion_of_wcag_is_answered_once() -> None:
    answered = [row[0].split()[0] for row in _assessed() if row[0][0] != "E"]
    assert answered == " ".join(CRITERIA).split()
    assert {row[1] for row in _assessed()} <= {"ja", "teils", "nein", "entfällt"}


def test_whatever_is_said_to_be_tested_names_a_test_that_exists() -> None:
    known = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    for criterion, result, proof, _remark in _assessed():
        named = re.findall(r"`(\w+)`", proof)
        assert set(named) <= known, criterion
        assert bool(named or proof in ("B", "–")) == (result != "entfällt"), criterion


def test_the_languages_of_the_privacy_notice_are_counted_right() -> None:
    text = (DOCS / "datenschutz-folgenabschaetzung.md").read_text(encoding="utf-8")
    said = re.findall(r"Datenschutzhinweis in (\d+) Sprachen \((\d+) davon", text)
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "i18n/phrases").glob("*.toml"))
    files = [content for content in texts if "\n[privacy]\n" in content]
    drafts = sum('status = "draft"' in content for content in files)
    assert said == [(str(len(files)), str(drafts))]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_installer_for_windows_compiles_without_a_warning(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "counsel.exe").write_bytes(b"MZ")
    (tmp_path / "_internal/words.txt").write_text("words")
    done = subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-DVERSION=0.1.0", "-DSEP=/", f"-DPROGRAM={tmp_path}"),
            f"-DOUT={tmp_path / 'counsel-0.1.0-setup.exe'}",
            str(ROOT / "packaging/windows/counsel.nsi"),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
