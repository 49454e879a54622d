from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from counsel_app.documents.logo import LogoUnusable
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.member import Organisation
from counsel_app.usecases import case_papers, letterhead
from tests.documents.reading import text_of
from tests.documents.structure import tree
from tests.documents.test_logo import picture
from tests.profiles import Desk, an_id, open_farhad


def test_sender_and_logo_that_were_set_once_stand_on_every_paper(anna: Desk) -> None:
    open_farhad(anna)
    before = letterhead.letterhead_settings(anna.vault)
    assert (before.logo, before.form) == (b"", "B")
    changed = replace(before.organisation, street="Neue Straße 9", phone="0351 999")
    changes = letterhead.save_organisation(anna.vault, changed, clock=anna.clock)
    assert changes.touches(Organisation)
    letterhead.set_logo(anna.vault, picture())
    paper = case_papers.case_paper(anna.vault, "privacy", an_id(2), language="de", clock=anna.clock)
    assert "Neue Straße 9" in text_of(paper)
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        assert [node.alt for node in tree(pdf).walk() if node.role == "Figure"] == [
            f"Logo {changed.name}"
        ]
    letterhead.remove_logo(anna.vault)
    assert letterhead.own_letterhead(anna.vault).logo is None


def test_the_form_of_letters_is_kept(anna: Desk) -> None:
    letterhead.set_form(anna.vault, "A")
    assert letterhead.own_letterhead(anna.vault).form.name == "A"
    letterhead.set_form(anna.vault, "B")
    assert letterhead.letterhead_settings(anna.vault).form == "B"


def test_what_is_no_logo_changes_nothing(anna: Desk) -> None:
    letterhead.set_logo(anna.vault, picture())
    kept = letterhead.letterhead_settings(anna.vault).logo
    with pytest.raises(LogoUnusable):
        letterhead.set_logo(anna.vault, b"GIF89a")
    assert letterhead.letterhead_settings(anna.vault).logo == kept != b""


def test_an_organisation_without_a_name_is_refused(anna: Desk) -> None:
    organisation = letterhead.letterhead_settings(anna.vault).organisation
    with pytest.raises(InvalidRecord):
        letterhead.save_organisation(anna.vault, replace(organisation, name=" "), clock=anna.clock)


def test_a_file_that_is_gone_or_far_too_large_is_no_logo(tmp_path: Path) -> None:
    there = tmp_path / "logo.png"
    there.write_bytes(picture())
    assert letterhead.read_picture(there) == there.read_bytes()
    large = tmp_path / "film.mov"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    for path in (tmp_path / "gone.png", tmp_path, large):
        with pytest.raises(LogoUnusable):
            letterhead.read_picture(path)
