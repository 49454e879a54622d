from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.sync.identity import KeyCardForged
from counsel_app.usecases.invitations import (
    Invitation,
    InvitationDamaged,
    NotWritten,
    OtherSpace,
    join_space,
    read_invitation,
    write_invitation,
)
from counsel_app.usecases.profiles import own_profile
from tests.profiles import SPACE, Desk, open_farhad
from tests.usecases.conftest import Service


def test_a_card_comes_out_of_its_file_with_the_space(anna: Desk, tmp_path: Path) -> None:
    path = tmp_path / "anna.counselcard"
    write_invitation(anna.vault, path)
    assert read_invitation(path) == Invitation(card=anna.card_text, space=SPACE)
    with pytest.raises(NotWritten):
        write_invitation(anna.vault, tmp_path / "nowhere" / "anna.counselcard")


def test_the_text_of_a_card_in_a_file_is_a_card_too(anna: Desk, tmp_path: Path) -> None:
    path = tmp_path / "card.txt"
    path.write_text(f"\n{anna.card_text}\n", encoding="utf-8")
    assert read_invitation(path) == Invitation(card=anna.card_text, space="")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"counsel_card": 2}'])
def test_other_files_are_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(InvitationDamaged):
        read_invitation(path)
    with pytest.raises(InvitationDamaged):
        read_invitation(tmp_path / "gone")


def test_an_altered_card_is_refused(anna: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x"
    write_invitation(anna.vault, path)
    other = anna.card_text[:-1] + ("A" if anna.card_text[-1] != "A" else "B")
    path.write_text(path.read_text().replace(anna.card_text, other), encoding="utf-8")
    with pytest.raises(Exception, match=r"(?i)card"):
        read_invitation(path)
    assert issubclass(KeyCardForged, Exception)


def test_a_space_is_joined_before_the_first_export_and_never_after(service: Service) -> None:
    anna = service.anna
    join_space(anna.vault, "")
    join_space(anna.vault, "leipzig-2027")
    assert own_profile(anna.vault).space == "leipzig-2027"
    join_space(anna.vault, SPACE)
    open_farhad(anna)
    service.export(anna)
    join_space(anna.vault, SPACE)
    with pytest.raises(OtherSpace):
        join_space(anna.vault, "leipzig-2027")
