"""The store brings in nothing that only a coordinator's comparisons need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import sys
import counsel_app.store
print([name for name in ("numpy", "pandas") if name in sys.modules])
import numpy, pandas
print(numpy.HERE, pandas.HERE)
"""


def test_opening_a_case_file_does_not_load_the_libraries_for_numbers(tmp_path: Path) -> None:
    for name in ("numpy", "pandas"):
        (tmp_path / f"{name}.py").write_text("HERE = True\n", encoding="ascii")
    place = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    done = subprocess.run(
        [sys.executable, "-c", place + _SCRIPT],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["[]", "True True"], done.stderr
