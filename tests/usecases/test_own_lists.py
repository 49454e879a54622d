"""An organisation's own lists come with the profile; every fault is named in one place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_app.domain.codes import code_list, use_own_codes
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.display import value_text
from counsel_app.domain.records import attribute
from counsel_app.usecases.list_check import list_problems
from counsel_app.usecases.own_lists import own_codes_folder, own_guides_folder
from counsel_app.usecases.profiles import open_profile
from tests.profiles import PASSPHRASE, new_desk

HEAD = "code,label_de,label_en,label_plain,parent,valid_from,valid_to,source\n"


@pytest.fixture(autouse=True)
def nothing_in_force() -> Iterator[None]:
    yield
    use_own_codes({})


def write_own(profile: Path, rows: str, guide: str = "") -> None:
    for folder in (own_codes_folder(profile), own_guides_folder(profile)):
        folder.mkdir(parents=True, exist_ok=True)
    (own_codes_folder(profile) / "topics.csv").write_text(HEAD + rows, encoding="utf-8")
    if guide:
        (own_guides_folder(profile) / "work.toml").write_text(guide, encoding="utf-8")


def test_opening_a_profile_brings_its_organisations_codes(tmp_path: Path) -> None:
    made = new_desk(tmp_path / "profile")
    made.vault.close()
    write_own(made.folder, "X_SPORT,Sport,Sports,,,,,Haus\n")
    vault = open_profile(made.folder, passphrase=PASSPHRASE)
    try:
        assert "X_SPORT" in code_list("topics")
        described = attribute(Consultation, "topics")
        assert described is not None
        assert value_text(described, ("X_SPORT",), "en") == "Sports"
    finally:
        vault.close()


def test_the_shipped_files_have_no_fault(tmp_path: Path) -> None:
    assert list_problems() == []
    assert list_problems(tmp_path) == []


def test_every_fault_of_an_organisation_is_named_at_once(tmp_path: Path) -> None:
    write_own(tmp_path, "BAD\n", guide='topic = "WALK"\n')
    assert [problem.file for problem in list_problems(tmp_path)] == ["topics.csv", "work.toml"]
