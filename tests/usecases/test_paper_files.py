from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.usecases.paper_files import PaperNotSaved, save_paper


def test_a_paper_is_written_whole_and_replaces_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "Schreiben.pdf"
    save_paper(target, b"%PDF-1")
    save_paper(target, b"%PDF-2")
    assert target.read_bytes() == b"%PDF-2"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_is_gone_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(PaperNotSaved) as caught:
        save_paper(tmp_path / "gone" / "Schreiben.pdf", b"%PDF-1")
    assert "Ordner" in caught.value.sentence("de")
