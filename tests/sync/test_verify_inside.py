"""What is wrong inside a bundle that was signed with a valid key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import Op
from counsel_app.sync.bundle import compress, pack
from counsel_app.sync.header import FORMAT_VERSION, Kind
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.sync.limits import MAX_OPS, MAX_PLAIN
from counsel_app.sync.oprows import LAST_VERSION
from counsel_app.sync.opwire import encode_ops
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, inspect_file, verify_file
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
    trusting,
)

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


GOOD_ROW = msgspec.msgpack.encode([WIRE])
NESTED = b"\x91" * 100_000
NESTED_FIELDS = b"\x91\x97" + b"\x81\xa1x" * 50_000


@pytest.mark.parametrize(
    ("packed", "count", "expected"),
    [
        (b"", 1, Reason.BAD_OPS),
        (b"\xc0", 1, Reason.BAD_OPS),
        (GOOD, 2, Reason.BAD_COUNT),
        (b"\x90", 1, Reason.BAD_COUNT),
        (b"\xdd\xff\xff\xff\xff", 1, Reason.BAD_OPS),
        (b"\xdd\x00\x03\x0d\x40", MAX_OPS, Reason.BAD_OPS),
        (b"\xdc\x00\x01" + GOOD[1:] + b"\0", 1, Reason.BAD_OPS),
        (b"\x91\xc1", 1, Reason.BAD_OPS),
        (b"\x91\x80", 1, Reason.BAD_OPS),
        (GOOD_ROW, 1, Reason.BAD_OPS),
        (NESTED, 1, Reason.BAD_OPS),
        (NESTED_FIELDS, 1, Reason.BAD_OPS),
    ],
)
def test_signed_junk_instead_of_operations_is_caught(
    tmp_path: Path, packed: bytes, count: int, expected: Reason
) -> None:
    assert reason(read(tmp_path, forging.with_ops(ANN, BEN, packed, ops=count))) is expected


@pytest.mark.parametrize(
    ("packed", "count", "expected"),
    [
        (b"", 1, Reason.BAD_COUNT),
        (b"\xc0", 1, Reason.BAD_COUNT),
        (GOOD_ROW, 2, Reason.BAD_COUNT),
        (b"\xdd\xff\xff\xff\xff", 1, Reason.BAD_COUNT),
        (b"\xdd\x00\x03\x0d\x40", MAX_OPS, Reason.BAD_OPS),
        (b"\xdc\x00\x01" + GOOD_ROW[1:] + b"\0", 1, Reason.BAD_OPS),
        (b"\x91\xc1", 1, Reason.BAD_OPS),
        (b"\x91\x80", 1, Reason.BAD_OPS),
        (GOOD, 1, Reason.BAD_OPS),
        (NESTED, 1, Reason.BAD_OPS),
        (NESTED_FIELDS, 1, Reason.BAD_OPS),
    ],
)
def test_signed_junk_in_a_bundle_of_before_is_caught(
    tmp_path: Path, packed: bytes, count: int, expected: Reason
) -> None:
    forged = forging.with_ops(ANN, BEN, packed, ops=count, version=LAST_VERSION)
    assert reason(read(tmp_path, forged)) is expected


def test_a_bundle_of_before_is_read_as_ever(tmp_path: Path) -> None:
    ops = [op(ANN, at=n, record=n, bases={"minutes": ((n, BEN.device),)}) for n in range(3)]
    packed = msgspec.msgpack.encode([forging.row(one) for one in ops])
    outcome = read(tmp_path, forging.with_ops(ANN, BEN, packed, ops=3, version=LAST_VERSION))
    assert isinstance(outcome, Opened)
    assert outcome.ops == tuple(ops)


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
    packed = msgspec.msgpack.encode([wire(**changes)])
    outcome = read(tmp_path, forging.with_ops(ANN, BEN, packed, version=LAST_VERSION))
    assert reason(outcome) is expected
    if changes.get("id") != "not-an-id":
        # An id is sixteen bytes there, and no other text can be one.
        packed = msgspec.msgpack.encode([forging.block([wire(**changes)])])
        assert reason(read(tmp_path, forging.with_ops(ANN, BEN, packed))) is expected


def test_nesting_without_end_is_caught(tmp_path: Path) -> None:
    sent = wire(fields={"content": "here"})
    for shallow, version in (([sent], LAST_VERSION), ([forging.block([sent])], FORMAT_VERSION)):
        nested = msgspec.msgpack.encode(shallow).replace(
            msgspec.msgpack.encode("here"), b"\x91" * 50_000 + b"\x01"
        )
        outcome = read(tmp_path, forging.with_ops(ANN, BEN, nested, version=version))
        assert reason(outcome) is Reason.BAD_OPS


def test_surplus_keys_inside_a_list_are_caught(tmp_path: Path) -> None:
    variant = {"script": "Arab", "text": "سميرة", "source": "PASSPORT", "hidden": "x" * 1000}
    sent = wire(type="client", fields={"name_variants": [variant]})
    for packed, version in (([sent], LAST_VERSION), ([forging.block([sent])], FORMAT_VERSION)):
        forged = forging.with_ops(ANN, BEN, msgspec.msgpack.encode(packed), version=version)
        assert reason(read(tmp_path, forged)) is Reason.NOT_IN_SCHEMA


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
    folder = tmp_path_factory.mktemp("o")
    for items, version in (
        ([wire(fields=fields)], LAST_VERSION),
        ([forging.block([wire(fields=fields)])], FORMAT_VERSION),
    ):
        packed = msgspec.msgpack.encode(items)
        outcome = read(folder, forging.with_ops(ANN, BEN, packed, version=version))
        assert reason(outcome) is not Reason.UNREADABLE
        if isinstance(outcome, Opened):
            [accepted] = outcome.ops
            assert isinstance(accepted, Op)
            assert accepted.fields == fields
