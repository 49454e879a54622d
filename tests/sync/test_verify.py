"""Opening bundles: everything wrong is refused with its reason, and nothing crashes."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from counsel_app.sync import reading
from counsel_app.sync.header import FORMAT_VERSION, MAGIC, Kind, encode_json
from counsel_app.sync.limits import MAX_FILE, MAX_HEADER
from counsel_app.sync.opwire import encode_ops
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, verify_file
from tests.sync import forging
from tests.sync.opening import ANN, BEN, EVE, VIC, read, reason
from tests.sync.people import (
    NOW,
    SPACE,
    note,
    op,
    opened_by,
    put,
    sealed,
)

# --- what is right -----------------------------------------------------------


def test_a_bundle_in_its_device_folder_opens(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    home = tmp_path.joinpath(*bundle.folder)
    home.mkdir(parents=True)
    opened = opened_by(BEN, put(home, bundle), ANN)
    assert isinstance(opened, Opened)
    assert opened.state is State.OK


def test_a_forged_bundle_without_a_fault_would_open(tmp_path: Path) -> None:
    # The control for everything below: the workshop makes valid files too.
    assert isinstance(read(tmp_path, forging.with_header(ANN, BEN)), Opened)
    assert isinstance(read(tmp_path, forging.with_ops(ANN, BEN, encode_ops([op(ANN)]))), Opened)


def test_a_volunteer_answers_with_notes(tmp_path: Path) -> None:
    bundle = sealed(VIC, [BEN], [note(VIC)], kind=Kind.ANSWER)
    assert isinstance(opened_by(BEN, put(tmp_path, bundle), VIC), Opened)


def test_a_package_is_its_senders_own_word(tmp_path: Path) -> None:
    bundle = sealed(ANN, [VIC], [op(ANN)], kind=Kind.PACKAGE)
    assert isinstance(opened_by(VIC, put(tmp_path, bundle), ANN), Opened)


def test_a_package_is_no_way_to_write_in_a_colleagues_name(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN], [op(ANN, author="person-Ben")], kind=Kind.PACKAGE)
    outcome = opened_by(BEN, put(tmp_path, bundle), ANN)
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.WRONG_AUTHOR


# --- what waits --------------------------------------------------------------


def test_a_stranger_waits_until_the_card_is_accepted(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(EVE, [BEN], [op(EVE)]))
    outcome = opened_by(BEN, path, ANN)
    assert isinstance(outcome, Refused)
    assert (outcome.reason, outcome.state) == (Reason.UNKNOWN_SENDER, State.WAIT)
    assert not outcome.authentic
    assert outcome.header is not None
    assert outcome.header.device == EVE.device
    assert isinstance(opened_by(BEN, path, ANN, EVE), Opened)


def test_cut_at_every_single_place_it_waits(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    for length in range(len(bundle.data)):
        outcome = opened_by(BEN, put(tmp_path, bundle, data=bundle.data[:length]), ANN)
        assert reason(outcome) is Reason.TRUNCATED, length
        assert outcome.state is State.WAIT


def test_a_newer_format_waits_for_the_update(tmp_path: Path) -> None:
    newer = forging.with_header(ANN, BEN, version=FORMAT_VERSION + 1, something_new={"a": 1})
    assert reason(read(tmp_path, newer)) is Reason.NEWER_FORMAT


@pytest.mark.parametrize("kind", ["assign", "later", "zzz"])
def test_a_kind_this_program_does_not_know_waits(tmp_path: Path, kind: str) -> None:
    outcome = read(tmp_path, forging.with_header(ANN, BEN, kind=kind))
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.NEWER_FORMAT
    assert outcome.authentic


def test_a_file_that_went_away_waits(tmp_path: Path) -> None:
    assert reason(opened_by(BEN, tmp_path / "00000001-gone.cbx", ANN)) is Reason.VANISHED
    assert reason(opened_by(BEN, tmp_path / "a\0b", ANN)) is Reason.VANISHED


def test_a_bundle_for_somebody_else_is_foreign_and_no_fault(tmp_path: Path) -> None:
    outcome = opened_by(BEN, put(tmp_path, sealed(ANN, [EVE])), ANN)
    assert isinstance(outcome, Refused)
    assert (outcome.reason, outcome.state) == (Reason.NOT_FOR_US, State.FOREIGN)
    assert outcome.authentic


# --- what is wrong outside ---------------------------------------------------


def test_a_replay_into_another_space_is_caught(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(ANN, [BEN], space="leipzig-2026"))
    assert reason(opened_by(BEN, path, ANN)) is Reason.WRONG_SPACE


def test_a_known_device_with_another_key_is_caught(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(ANN, [BEN]))
    outcome = verify_file(
        path, trusted={ANN.device: EVE.card}, identity=BEN.identity, space=SPACE, now=NOW
    )
    assert reason(outcome) is Reason.WRONG_KEY


def test_a_ciphertext_signed_anew_by_another_known_person_is_caught(tmp_path: Path) -> None:
    stolen = forging.resigned(sealed(ANN, [BEN]), EVE)
    assert reason(read(tmp_path, stolen, ANN, EVE)) is Reason.MANIFEST_DIFFERS


@pytest.mark.parametrize(
    "changes",
    [
        {"seq": 2},
        {"prev": "00" * 32},
        {"recipients": "00" * 32},
        {"time": NOW + timedelta(seconds=1)},
        {"kind": "package"},
    ],
)
def test_every_claim_outside_must_stand_inside(tmp_path: Path, changes: dict[str, Any]) -> None:
    outcome = read(tmp_path, forging.with_header(ANN, BEN, **changes))
    assert reason(outcome) is Reason.MANIFEST_DIFFERS


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 0},
        {"version": "1"},
        {"space": "../../etc"},
        {"space": "con"},
        {"device": "ABCDEF0123456789"},
        {"seq": 0},
        {"seq": 10**12},
        {"seq": 1.5},
        {"prev": "short"},
        {"size": -1},
        {"size": MAX_FILE + 1},
        {"sha256": 7},
        {"time": "yesterday"},
        {"time": "2026-11-22T12:00:00"},
        {"time": "2026-11-22T12:00:00+00:00"},
        {"surplus": 1},
    ],
)
def test_headers_outside_the_agreement_are_caught(tmp_path: Path, changes: dict[str, Any]) -> None:
    assert reason(read(tmp_path, forging.with_header(ANN, BEN, **changes))) is Reason.BAD_HEADER


@pytest.mark.parametrize(
    "text",
    [
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"version":1',
        b"[" * 5000,
        b'{"version":' + b"9" * 4000 + b"}",
        b" " * 100,
    ],
)
def test_junk_instead_of_a_header_is_caught(tmp_path: Path, text: bytes) -> None:
    assert reason(read(tmp_path, forging.signed(ANN, text, b""))) is Reason.BAD_HEADER


def test_one_header_has_one_spelling(tmp_path: Path) -> None:
    header = sealed(ANN, [BEN]).header
    written = encode_json(header)
    for other in (
        written.replace(b'"seq":1', b'"seq": 1'),
        written.replace(b'"seq":1', b'"seq":5,"seq":1'),
        written + b" ",
    ):
        assert reason(read(tmp_path, forging.signed(ANN, other, b""))) is Reason.BAD_HEADER


@pytest.mark.parametrize("length", [0, MAX_HEADER + 1, 2**32 - 1])
def test_an_inadmissible_header_length_is_caught(tmp_path: Path, length: int) -> None:
    data = MAGIC + length.to_bytes(4, "big") + b"x" * 20_000
    outcome = read(tmp_path, ("00000001-" + "0" * 32 + ".cbx", data))
    assert reason(outcome) is Reason.BAD_HEADER


@pytest.mark.parametrize(
    "name",
    [
        "00000002-{hash}.cbx",
        "00000001-" + "0" * 32 + ".cbx",
        "0000000001-{hash}.cbx",
        "00000001-{hash} (conflicted copy).cbx",
        "00000001-{hash}.CBX",
        "bundle.cbx",
    ],
)
def test_a_renamed_file_is_caught(tmp_path: Path, name: str) -> None:
    bundle = sealed(ANN, [BEN])
    path = tmp_path / name.format(hash=bundle.sha256[:32])
    path.write_bytes(bundle.data)
    assert reason(opened_by(BEN, path, ANN)) is Reason.WRONG_NAME


def test_a_bundle_in_another_devices_folder_is_caught(tmp_path: Path) -> None:
    home = tmp_path / SPACE / "d" / EVE.device
    home.mkdir(parents=True)
    assert reason(opened_by(BEN, put(home, sealed(ANN, [BEN])), ANN, EVE)) is Reason.WRONG_NAME


def test_bytes_behind_the_end_are_caught(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    path = put(tmp_path, bundle, data=bundle.data + b"\0")
    assert reason(opened_by(BEN, path, ANN)) is Reason.DAMAGED


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"\0" * 4096, b"\x89CBX\n\x1a\n" + b"x" * 90])
def test_other_files_are_called_what_they_are(tmp_path: Path, content: bytes) -> None:
    outcome = read(tmp_path, ("00000001-" + "0" * 32 + ".cbx", content))
    assert reason(outcome) is Reason.NOT_A_BUNDLE


def test_a_file_beyond_all_measure_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "00000001-huge.cbx"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    assert reason(opened_by(BEN, path, ANN)) is Reason.OVERSIZE


def test_a_file_that_grows_while_it_is_read_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    # The kernel's own files say that they are empty, and then are not.
    monkeypatch.setattr(reading, "MAX_FILE", 16)
    assert reason(opened_by(BEN, Path("/proc/self/status"), ANN)) is Reason.OVERSIZE


def test_links_pipes_and_folders_are_not_followed(tmp_path: Path) -> None:
    real = put(tmp_path, sealed(ANN, [BEN]))
    link = tmp_path / "00000002-link.cbx"
    link.symlink_to(real)
    pipe = tmp_path / "00000003-pipe.cbx"
    os.mkfifo(pipe)
    folder = tmp_path / "00000004-folder.cbx"
    folder.mkdir()
    for path in (link, pipe, folder):
        assert reason(opened_by(BEN, path, ANN)) is Reason.NOT_A_FILE
    dangling = tmp_path / "00000005-dangling.cbx"
    dangling.symlink_to(tmp_path / "nowhere")
    assert reason(opened_by(BEN, dangling, ANN)) is Reason.NOT_A_FILE
