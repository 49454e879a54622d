"""The parts of the self-test say when something is not as it has to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from counsel_app.documents.document import Pdf
from counsel_app.domain.client import Client
from counsel_app.system.clock import SystemClock
from counsel_app.usecases import papers, selftest
from counsel_app.usecases.demo import Demo
from counsel_app.usecases.profile_files import CASE_FILE
from counsel_app.usecases.selftest import SelftestFailed
from tests.demos import copied


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return selftest.make_files(tmp_path_factory.mktemp("selftest") / "demo", clock=SystemClock())


@pytest.fixture
def demo(made: Demo, tmp_path: Path) -> Demo:
    return copied(made, tmp_path / "demo")


def test_everything_works_here(demo: Demo) -> None:
    assert selftest.check_files() == "8 folders"
    assert "SQLCipher 4." in selftest.check_engine()
    assert selftest.check_vault(demo).startswith("3 clients")
    assert "bundles, 3 cases" in selftest.check_exchange(demo, clock=SystemClock())
    assert selftest.check_figures(demo, clock=SystemClock()).startswith("3 cases, ")
    assert selftest.check_linkage(demo) == "1 pair of 4 persons"
    sheets = selftest.make_papers(demo, clock=SystemClock())
    assert set(sheets.by_script) == {"Arab", "Ethi", "Cyrl"}
    assert sheets.said.startswith("Latn, Arab ")


def test_a_folder_that_did_not_come_along_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for top in ("codes", "fonts", "guides", "help", "icons", "licences", "rules"):
        (tmp_path / top).mkdir()
        (tmp_path / top / "one").write_text("one")
    (tmp_path / "schemas").mkdir()
    monkeypatch.setattr(selftest, "resource", tmp_path.joinpath)
    with pytest.raises(SelftestFailed, match="schemas"):
        selftest.check_files()


@pytest.mark.parametrize("content", [b"SQLite format 3\x00", b"Samira"])
def test_a_file_that_can_be_read_is_found(
    demo: Demo, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    with demo.opened("first") as vault:
        names = [client.chosen_name for client in vault.all(Client)]
    readable = content.replace(b"Samira", names[0].encode())
    case_file = demo.profile("first") / CASE_FILE
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: readable if path == case_file else read(path)
    )
    with pytest.raises(SelftestFailed):
        selftest.check_vault(demo)


def test_a_bundle_that_brings_nothing_is_found(demo: Demo) -> None:
    clock = SystemClock()
    selftest.check_exchange(demo, clock=clock)
    with pytest.raises(SelftestFailed, match="3 → 3 cases"):
        selftest.check_exchange(demo, clock=clock)


def test_a_letter_without_a_font_is_found(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Pdf(b"%PDF-1.7")
    paper.missing = ("ܐ",)
    monkeypatch.setattr(papers, "client_letter", lambda *_, **__: paper)
    with pytest.raises(SelftestFailed, match="ܐ"):
        selftest.make_papers(demo, clock=SystemClock())


def test_its_keys_cost_as_little_as_a_key_file_accepts() -> None:
    assert selftest.COST.is_sane()
    assert not replace(selftest.COST, memory_kib=selftest.COST.memory_kib - 1).is_sane()


def test_an_engine_that_counts_wrongly_is_found(
    demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_at_all(*_: object, **__: object) -> SimpleNamespace:
        return SimpleNamespace(totals={"cases": 0}, tables={})

    monkeypatch.setattr(selftest, "counted", none_at_all)
    with pytest.raises(SelftestFailed, match="0 of 3 cases"):
        selftest.check_figures(demo, clock=SystemClock())


def test_a_comparison_that_finds_nobody_is_found(
    demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.regional.linkage.pairs", lambda _people: ())
    with pytest.raises(SelftestFailed, match="0 pairs"):
        selftest.check_linkage(demo)
