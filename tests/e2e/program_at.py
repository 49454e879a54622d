"""The program with its window, as it would run at a fixed moment: ``PROFILE HOME [LANGUAGE]``.

What acts on it sits in another process and reaches it through the desktop
alone. Only the clock is not the machine's: law and lists age.
"""

from __future__ import annotations

import sys
from pathlib import Path

from counsel_app.app import compose
from counsel_app.domain.clock import FixedClock
from counsel_app.system.preferences import Preferences, write_preferences
from tests.e2e.acts import NOW


def main(profile: Path, home: Path, reduced_language: str = "") -> int:
    """Show the window until it is closed; returns the exit code."""
    kept = home / "preferences.json"
    write_preferences(
        kept, Preferences(language="de", reduced_language=reduced_language, theme="light")
    )
    return compose(
        profile,
        clock=FixedClock(NOW),
        preferences=kept,
        reports=home / "reports",
        is_visiting=True,
    ).run()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
