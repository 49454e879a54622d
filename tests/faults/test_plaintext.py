"""No word a person typed lies readable in any file, open or closed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.client import PersonName
from counsel_app.usecases import backups, cases, consultations, drafting, exchange, profiles
from counsel_app.usecases.cases import list_cases
from tests.profiles import (
    CHEAP,
    PASSPHRASE,
    TODAY,
    a_case,
    a_client,
    a_consultation,
    an_assignment,
)
from tests.usecases.conftest import Service

MARKERS = (
    "Zwiebelfisch",  # a name
    "ዝክረቃል",  # a name in another script
    "Quarzuhrwerk",  # a note
    "Fagottbläser",  # a draft
    "Vexierbild",  # an address
    "Yachthafen",  # a search
    PASSPHRASE,
    "neues geheimes Kennwort",
)


def spellings(marker: str) -> Iterator[bytes]:
    """The marker as different programs would write it."""
    for text in (marker, marker.lower(), marker.upper()):
        yield text.encode()
        yield text.encode("utf-16-le")
        yield text.encode("utf-16-be")


def found_in(*folders: Path) -> set[tuple[str, str]]:
    """(file, marker) of everything readable below ``folders``."""
    return {
        (path.name, marker)
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
        for content in (path.read_bytes(),)
        for marker in MARKERS
        if any(one in content for one in spellings(marker))
    }


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own folder for temporary files, so that none is overlooked."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_no_typed_word_and_no_passphrase_lies_readable_in_any_file(
    service: Service, tmp_path: Path, temporary: Path
) -> None:
    anna = service.anna
    cases.open_case(
        anna.vault,
        a_client(
            chosen_name="Zwiebelfisch",
            name_variants=(PersonName(text="ዝክረቃል"),),
            address="Vexierbild 7",
        ),
        a_case(),
        clock=anna.clock,
    )
    for number in range(30):
        consultations.record_consultation(
            anna.vault,
            a_consultation(100 + number, content="Quarzuhrwerk " * 300),
            clock=anna.clock,
        )
    drafting.keep_draft(anna.vault, "note", {"content": "Fagottbläser"}, clock=anna.clock)
    list_cases(anna.vault, query="Quarzuhrwerk Yachthafen", today=TODAY)
    consultations.delete_consultation(anna.vault, a_consultation(100).id, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_assignment(volunteer_id=service.vera.person_id, spoken_name="Zwiebelfisch"))
    service.export(anna)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_backup_place(anna.vault, stick)
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    service.ben.take_in(service.share)

    places = (tmp_path, temporary)
    assert (anna.folder / "casefile.db-wal").stat().st_size > 100_000  # still open
    assert found_in(*places) == set()
    anna.vault.close()
    assert found_in(*places) == set()
    anna.clock.advance(timedelta(minutes=1))
    anna.vault = profiles.open_with_recovery_key(
        anna.folder,
        recovery_key=anna.recovery_key,
        new_passphrase="neues geheimes Kennwort",
        cost=CHEAP,
    )
    assert found_in(*places) == set()
    read = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert read > 2_000_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_scan_finds_what_lies_readable(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "deep").mkdir()
    for number, marker in enumerate(MARKERS):
        path = tmp_path / "deep" / f"{number}.bin"
        path.write_bytes(bytes(5000) + marker.encode(encoding) + bytes(5000))
    assert {marker for _, marker in found_in(tmp_path)} == set(MARKERS)


def test_outbox_and_share_hold_sealed_bundles_only(service: Service) -> None:
    anna = service.anna
    cases.open_case(anna.vault, a_client(chosen_name="Zwiebelfisch"), a_case(), clock=anna.clock)
    service.export(anna)
    sealed = [*(anna.folder / exchange.OUTBOX).iterdir(), *service.share.rglob("*.cbx")]
    assert len(sealed) == 4
    for path in sealed:
        assert b"Anna" not in path.read_bytes()
        assert anna.person_id.encode() not in path.read_bytes()
