"""What every test shares: Hypothesis profiles and a quiet, screenless Qt."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Before anything imports Qt. A test that needs a real window asks for the
# `real_display` fixture and is run through pytest-xvfb.
if not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The machine that checks is slow and shared: no deadlines, they fail on load.
settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=100,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("slow", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
