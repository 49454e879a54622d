"""Opening bundles: everything wrong is refused with its reason, and nothing crashes."""

from __future__ import annotations

import os
import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.member import Role
from counsel_app.domain.ops import Op
from counsel_app.sync import reading
from counsel_app.sync.bundle import compress, pack
from counsel_app.sync.header import MAGIC, Kind, encode_json
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.sync.limits import MAX_FILE, MAX_HEADER, MAX_OPS, MAX_PLAIN
from counsel_app.sync.opwire import encode_ops
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, inspect_file, verify_file
from tests.sync import forging
from tests.sync.people import (
    NOW,
    SPACE,
    Person,
    note,
    op,
    opened_by,
    person,
    put,
    sealed,
    trusting,
)

ANN, BEN, EVE = person("Ann"), person("Ben"), person("Eve")
VIC = person("Vic", Role.VOLUNTEER)


def reason(outcome: Opened | Refused) -> Reason | None:
    return outcome.reason if isinstance(outcome, Refused) else None


def laid(folder: Path, forged: tuple[str, bytes]) -> Path:
    path = folder / forged[0]
    path.write_bytes(forged[1])
    return path


def read(folder: Path, forged: tuple[str, bytes], *trusted: Person) -> Opened | Refused:
    return opened_by(BEN, laid(folder, forged), *(trusted or (ANN,)))


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


def test_a_package_hands_on_what_colleagues_wrote(tmp_path: Path) -> None:
    bundle = sealed(ANN, [VIC], [op(ANN, author="person-Ben")], kind=Kind.PACKAGE)
    assert isinstance(opened_by(VIC, put(tmp_path, bundle), ANN), Opened)


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
    newer = forging.with_header(ANN, BEN, version=2, something_new={"a": 1})
    assert reason(read(tmp_path, newer)) is Reason.NEWER_FORMAT


@pytest.mark.parametrize("kind", ["snap", "ack", "dir", "assign", "zzz"])
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


def test_no_flipped_bit_is_ever_taken_over(tmp_path: Path) -> None:
    flip_bits(tmp_path, random.Random(20261122), 400)


@pytest.mark.slow
def test_no_flipped_bit_in_a_long_campaign_is_ever_taken_over(tmp_path: Path) -> None:
    flip_bits(tmp_path, random.Random(7), 26_000)


def flip_bits(folder: Path, source: random.Random, rounds: int) -> None:
    bundle = sealed(ANN, [BEN])
    states = set()
    for _ in range(rounds):
        data = bytearray(bundle.data)
        for _ in range(source.choice([1, 1, 1, 2, 8])):
            data[source.randrange(len(data))] ^= 1 << source.randrange(8)
        if bytes(data) == bundle.data:
            continue
        outcome = opened_by(BEN, put(folder, bundle, data=bytes(data)), ANN)
        assert isinstance(outcome, Refused)
        assert outcome.reason is not Reason.UNREADABLE
        states.add(outcome.state)
    assert State.QUARANTINE in states


def test_zeroed_pages_are_never_taken_over(tmp_path: Path) -> None:
    zero_pages(tmp_path, 50)


@pytest.mark.slow
def test_zeroed_pages_in_a_long_campaign_are_never_taken_over(tmp_path: Path) -> None:
    zero_pages(tmp_path, 5_000)


def zero_pages(folder: Path, rounds: int) -> None:
    source = random.Random(3)
    ops = [op(ANN, at=n, fields={"content": source.randbytes(400).hex()}) for n in range(60)]
    bundle = sealed(ANN, [BEN], ops)
    assert len(bundle.data) > 8192
    for _ in range(rounds):
        size = source.choice([1, 16, 512, 4096])
        at = source.randrange(0, len(bundle.data) - size)
        data = bundle.data[:at] + b"\0" * size + bundle.data[at + size :]
        if data == bundle.data:
            continue
        outcome = opened_by(BEN, put(folder, bundle, data=data), ANN)
        assert isinstance(outcome, Refused)
        assert outcome.reason is not Reason.UNREADABLE


@given(junk=st.binary(max_size=400))
def test_any_bytes_at_all_are_refused(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes
) -> None:
    outcome = read(tmp_path_factory.mktemp("j"), ("00000001-" + "0" * 32 + ".cbx", MAGIC + junk))
    assert isinstance(outcome, Refused)
    assert outcome.reason is not Reason.UNREADABLE


# --- what is wrong inside, signed with a valid key ---------------------------


def test_a_ciphertext_that_is_none_is_caught(tmp_path: Path) -> None:
    header = forging.header_fields(ANN, BEN, b"not age")
    text = msgspec.json.encode(header)
    outcome = read(tmp_path, forging.signed(ANN, text, b"not age"))
    assert reason(outcome) is Reason.UNDECRYPTABLE


def inside(packed_ops: bytes, *, ops: int = 1) -> bytes:
    return pack(forging.manifest(ANN, BEN, ops=ops), packed_ops)


def frame_without_size(plain: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_content_size=False).compress(plain)


GOOD = encode_ops([op(ANN)])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Reason.BAD_PACKING),
        (b"no zstd", Reason.BAD_PACKING),
        (frame_without_size(inside(GOOD)), Reason.BAD_PACKING),
        (compress(inside(GOOD)) + b"\0", Reason.BAD_PACKING),
        (compress(inside(GOOD)) * 2, Reason.BAD_PACKING),
        (compress(inside(GOOD))[:-1], Reason.BAD_PACKING),
        (compress(b""), Reason.MANIFEST_DIFFERS),
        (compress(b"\xff\xff\xff\xff"), Reason.MANIFEST_DIFFERS),
        (compress(b"\0\0\0\2{}"), Reason.MANIFEST_DIFFERS),
        (compress(b"\0\0\0\2\xff\xff"), Reason.MANIFEST_DIFFERS),
        (compress(b"\0" * 20_000_000), Reason.BOMB),
    ],
)
def test_content_packed_wrongly_is_caught(tmp_path: Path, content: bytes, expected: Reason) -> None:
    assert reason(read(tmp_path, forging.with_content(ANN, BEN, content))) is expected


def test_a_bomb_is_known_by_what_it_declares(tmp_path: Path) -> None:
    # A frame header alone, declaring more than may ever be unpacked: refused
    # before a byte of memory is asked for.
    declared = (MAX_PLAIN + 1).to_bytes(8, "little")
    frame = b"\x28\xb5\x2f\xfd" + b"\xe0" + declared + b"\x01\x00\x00"
    assert reason(read(tmp_path, forging.with_content(ANN, BEN, frame))) is Reason.BOMB


def test_a_frame_that_lies_about_its_size_is_caught(tmp_path: Path) -> None:
    # Declares 100 bytes and holds far more (a run of zeros in one block).
    frame = b"\x28\xb5\x2f\xfd" + b"\x20" + b"\x64" + (((100_000 << 3) | 3).to_bytes(3, "little"))
    outcome = read(tmp_path, forging.with_content(ANN, BEN, frame + b"\0"))
    assert reason(outcome) is Reason.BAD_PACKING


WIRE: list[Any] = [
    "consultation",
    op(ANN).record_id,
    1,
    ANN.device,
    "person-Ann",
    {"minutes": 1},
    {},
]


def wire(**changes: Any) -> list[Any]:
    names = ["type", "id", "hlc", "device", "author", "fields", "bases"]
    return list({**dict(zip(names, WIRE, strict=True)), **changes}.values())


@pytest.mark.parametrize(
    ("packed", "count", "expected"),
    [
        (b"", 1, Reason.BAD_COUNT),
        (b"\xc0", 1, Reason.BAD_COUNT),
        (GOOD, 2, Reason.BAD_COUNT),
        (b"\xdd\xff\xff\xff\xff", 1, Reason.BAD_COUNT),
        (b"\xdd\x00\x03\x0d\x40", MAX_OPS, Reason.BAD_OPS),
        (b"\xdc\x00\x01" + GOOD[1:] + b"\0", 1, Reason.BAD_OPS),
        (b"\x91\xc1", 1, Reason.BAD_OPS),
        (b"\x91\x80", 1, Reason.BAD_OPS),
        (b"\x91" * 100_000, 1, Reason.BAD_OPS),
        (b"\x91\x97" + b"\x81\xa1x" * 50_000, 1, Reason.BAD_OPS),
    ],
)
def test_signed_junk_instead_of_operations_is_caught(
    tmp_path: Path, packed: bytes, count: int, expected: Reason
) -> None:
    assert reason(read(tmp_path, forging.with_ops(ANN, BEN, packed, ops=count))) is expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"hlc": -1}, Reason.BAD_OPS),
        ({"hlc": 2**63}, Reason.BAD_OPS),
        ({"hlc": 1.0}, Reason.BAD_OPS),
        ({"device": "A" * 16}, Reason.BAD_OPS),
        ({"device": 7}, Reason.BAD_OPS),
        ({"author": "x" * 65}, Reason.BAD_OPS),
        ({"type": ""}, Reason.BAD_OPS),
        ({"fields": {}}, Reason.BAD_OPS),
        ({"fields": {1: 2}}, Reason.BAD_OPS),
        ({"fields": {f"f{n}": 1 for n in range(201)}}, Reason.BAD_OPS),
        ({"bases": {"minutes": [[1]]}}, Reason.BAD_OPS),
        ({"bases": {"minutes": [[1, ANN.device]] * 1001}}, Reason.BAD_OPS),
        ({"surplus": 1}, Reason.BAD_OPS),
        ({"type": "spell"}, Reason.NOT_IN_SCHEMA),
        ({"id": "not-an-id"}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"no_such_field": 1}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"minutes": "45"}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"minutes": True}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"minutes": 4.5}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"minutes": 2**60}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"content": b"bytes"}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"content": None}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"content": "x" * 100_001}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"held_on": "20261122"}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"held_on": "soon"}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"topics": "HOUSING"}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"topics": ["A"] * 1001}}, Reason.NOT_IN_SCHEMA),
        ({"fields": {"deleted": 1}}, Reason.NOT_IN_SCHEMA),
        ({"bases": {"no_such_field": []}}, Reason.NOT_IN_SCHEMA),
        ({"type": "member", "fields": {"key_card": "x"}}, Reason.NOT_IN_SCHEMA),
        ({"device": EVE.device}, Reason.WRONG_DEVICE),
        ({"author": "person-Eve"}, Reason.WRONG_AUTHOR),
    ],
)
def test_operations_that_may_not_be_are_caught(
    tmp_path: Path, changes: dict[str, Any], expected: Reason
) -> None:
    packer = msgspec.msgpack.Encoder()
    outcome = read(tmp_path, forging.with_ops(ANN, BEN, packer.encode([wire(**changes)])))
    assert reason(outcome) is expected


def test_nesting_without_end_is_caught(tmp_path: Path) -> None:
    shallow = msgspec.msgpack.encode([wire(fields={"content": "here"})])
    nested = shallow.replace(msgspec.msgpack.encode("here"), b"\x91" * 50_000 + b"\x01")
    outcome = read(tmp_path, forging.with_ops(ANN, BEN, nested))
    assert reason(outcome) is Reason.BAD_OPS


def test_surplus_keys_inside_a_list_are_caught(tmp_path: Path) -> None:
    variant = {"script": "Arab", "text": "سميرة", "source": "PASSPORT", "hidden": "x" * 1000}
    sent = wire(type="client", fields={"name_variants": [variant]})
    outcome = read(tmp_path, forging.with_ops(ANN, BEN, msgspec.msgpack.encode([sent])))
    assert reason(outcome) is Reason.NOT_IN_SCHEMA


@pytest.mark.parametrize(("hours", "expected"), [(47, None), (48, None), (49, Reason.CLOCK_AHEAD)])
def test_a_clock_may_be_two_days_ahead_and_no_more(
    tmp_path: Path, hours: int, expected: Reason | None
) -> None:
    ahead = op(ANN, at=hours * 3_600_000)
    assert reason(opened_by(BEN, put(tmp_path, sealed(ANN, [BEN], [ahead])), ANN)) is expected


def test_a_clock_ten_years_behind_is_taken_over(tmp_path: Path) -> None:
    behind = op(ANN, at=-10 * 365 * 86_400_000)
    assert isinstance(opened_by(BEN, put(tmp_path, sealed(ANN, [BEN], [behind])), ANN), Opened)


def test_a_volunteers_key_opens_no_way_into_case_files(tmp_path: Path) -> None:
    edit = op(VIC, record_type="client", fields={"spoken_name": "x"})
    visit = op(VIC)
    for kind, ops in [
        (Kind.OPS, [visit]),
        (Kind.OPS, [note(VIC)]),
        (Kind.PACKAGE, [visit]),
        (Kind.ANSWER, [visit]),
        (Kind.ANSWER, [note(VIC), visit]),
    ]:
        path = put(tmp_path, sealed(VIC, [BEN], ops, kind=kind))
        assert reason(opened_by(BEN, path, VIC)) is Reason.NOT_ENTITLED
    assert edit.record_type == "client"


def test_counsellors_do_not_answer_in_a_volunteers_place(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(ANN, [BEN], [note(ANN)], kind=Kind.ANSWER))
    assert reason(opened_by(BEN, path, ANN)) is Reason.NOT_ENTITLED


# --- whatever else -----------------------------------------------------------


class PanickingIdentity(DeviceIdentity):
    """Fails as libraries written in Rust do: past ``Exception``."""

    __slots__ = ()

    def decrypt(self, ciphertext: bytes) -> bytes:
        del ciphertext
        raise self.FAILURE

    FAILURE: BaseException = Exception()


class Panic(BaseException):
    pass


@pytest.mark.parametrize("failure", [Panic(), ValueError("x"), MemoryError(), RecursionError()])
def test_whatever_fails_while_reading_is_the_files_fault(
    tmp_path: Path, failure: BaseException
) -> None:
    outcome = read_with_failure(tmp_path, failure)
    assert (reason(outcome), outcome.state) == (Reason.UNREADABLE, State.QUARANTINE)


def test_a_person_can_still_stop_the_program(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        read_with_failure(tmp_path, KeyboardInterrupt())


def read_with_failure(folder: Path, failure: BaseException) -> Opened | Refused:
    class Failing(PanickingIdentity):
        __slots__ = ()
        FAILURE = failure

    broken = Failing(sign_seed=BEN.identity.sign_seed, age_secret=BEN.identity.age_secret)
    return verify_file(
        put(folder, sealed(ANN, [BEN])),
        trusted=trusting(ANN),
        identity=broken,
        space=SPACE,
        now=NOW,
    )


def test_every_reason_has_a_sentence_in_both_languages() -> None:
    for each in Reason:
        refused = Refused(reason=each)
        assert refused.state is not State.OK
        assert refused.sentence("de") != refused.sentence("en")
        assert refused.sentence("de").endswith((".", "?"))
    assert len({each.code for each in Reason}) == len(Reason)
    assert Reason.UNKNOWN_SENDER.code == "unknown_sender"


def test_inspecting_needs_no_key_and_tells_what_can_be_told(tmp_path: Path) -> None:
    bundle = sealed(ANN, [EVE], space="leipzig-2026")
    path = put(tmp_path, bundle)
    seen = inspect_file(path, trusted=trusting(ANN))
    assert (seen.header, seen.authentic, seen.refused) == (bundle.header, True, None)
    assert seen.sha256 == bundle.sha256
    stranger = inspect_file(path, trusted={})
    assert (stranger.authentic, stranger.refused) == (False, Reason.UNKNOWN_SENDER)
    assert stranger.header == bundle.header
    half = inspect_file(put(tmp_path, bundle, data=bundle.data[:-1]), trusted=trusting(ANN))
    assert (half.authentic, half.refused) == (True, Reason.TRUNCATED)


@given(st.data())
def test_any_op_a_reader_accepts_is_the_one_that_was_sealed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    fields = data.draw(
        st.dictionaries(
            st.sampled_from(["minutes", "content", "topics", "held_on", "deleted", "x"]),
            st.recursive(
                st.none()
                | st.booleans()
                | st.integers(-(2**63), 2**64 - 1)
                | st.text()
                | st.floats(allow_nan=False),
                lambda inner: (
                    st.lists(inner, max_size=3)
                    | st.dictionaries(st.text(max_size=3), inner, max_size=3)
                ),
                max_leaves=6,
            ),
            min_size=1,
        )
    )
    packed = msgspec.msgpack.encode([wire(fields=fields)])
    outcome = read(tmp_path_factory.mktemp("o"), forging.with_ops(ANN, BEN, packed))
    assert reason(outcome) is not Reason.UNREADABLE
    if isinstance(outcome, Opened):
        [accepted] = outcome.ops
        assert isinstance(accepted, Op)
        assert accepted.fields == fields
