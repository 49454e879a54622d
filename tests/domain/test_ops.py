from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import Op, next_stamp, wall_milliseconds, wall_stamp

TWO_DAYS = 2 * 24 * 3600 * 1000
STAMPS = st.integers(0, 2**62)


@given(st.integers(0, 2**46), STAMPS, STAMPS)
def test_a_stamp_is_newer_than_everything_it_follows(ms: int, last: int, overwritten: int) -> None:
    stamp = next_stamp(milliseconds=ms, last_issued=last, overwritten=overwritten)
    assert stamp > last or last > wall_stamp(ms + TWO_DAYS)
    assert stamp > overwritten
    assert stamp >= wall_stamp(ms)
    assert stamp in (wall_stamp(ms), last + 1, overwritten + 1)


def test_a_clock_that_once_stood_far_ahead_is_forgotten_when_it_is_right_again() -> None:
    now = 1_000_000_000
    two_days_ahead, further = wall_stamp(now + TWO_DAYS), wall_stamp(now + TWO_DAYS) + 1

    def following(last: int) -> int:
        return next_stamp(milliseconds=now, last_issued=last, overwritten=0)

    assert following(two_days_ahead) == two_days_ahead + 1
    assert following(further) == wall_stamp(now)


@given(st.integers(0, 2**46))
def test_the_wall_clock_can_be_read_from_a_stamp(ms: int) -> None:
    assert wall_milliseconds(wall_stamp(ms)) == ms
    assert wall_milliseconds(wall_stamp(ms) + 2**16 - 1) == ms


def test_an_operation_is_known_by_record_stamp_and_device() -> None:
    op = Op(record_type="case", record_id="r", hlc=5, device="d", author="a", fields={})
    assert op.version == (5, "d")
    assert op.key == ("r", 5, "d")
    assert op.bases == {}
