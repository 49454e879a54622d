from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from counsel_app.system.clock import SystemClock


def test_the_machines_clock_gives_the_present_moment_in_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set here")
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
def test_today_is_the_day_where_the_machine_is(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", zone)
        time.tzset()
        expected = datetime.now().astimezone().date()
        hours = 14 if "Kiritimati" in zone else -12
        assert SystemClock().today() == expected
        assert (datetime.now(UTC) + timedelta(hours=hours)).date() == expected
    time.tzset()
