"""The large demo file.

The file is made once and kept beside other temporary files: it holds made-up
people only, and making it takes longer than measuring.
"""

from __future__ import annotations

import shutil
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

from counsel_app.domain.resources import read_text
from counsel_app.store.migrations import STEPS
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.demo import LARGE
from counsel_app.usecases.demo_scale import make_large
from tests.profiles import CHEAP

CASES: Final = 10_000


def large_profile(folder: Path) -> Path:
    """A copy of the large demo's profile in ``folder``."""
    made = sha256(f"{STEPS}{SystemClock().today()}{read_text('demo/scale.toml')}".encode())
    kept = Path(tempfile.gettempdir()) / f"counsel-bench-{made.hexdigest()[:12]}"
    if not kept.exists():
        unfinished = Path(tempfile.mkdtemp(prefix="counsel-bench-"))
        make_large(unfinished, cases=CASES, clock=SystemClock(), cost=CHEAP)
        unfinished.rename(kept)
    target = folder / LARGE
    shutil.copytree(kept / LARGE, target)
    return target
