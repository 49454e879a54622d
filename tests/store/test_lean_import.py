"""The store brings in nothing that only a coordinator's comparisons need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from counsel_app.store.vault import Vault
from tests.store.conftest import KEY, VAULT_ID

_SCRIPT = """
import sys
from pathlib import Path
from counsel_app.store.vault import Vault
Vault.create(Path(sys.argv[1]), bytes(32), vault_id="v").close()
loaded = "sqlite_utils" in sys.modules
print(loaded, [name for name in ("numpy", "pandas") if name in sys.modules])
import numpy, pandas
print(numpy.HERE, pandas.HERE)
"""

_OPEN = """
import sys
from pathlib import Path
from counsel_app.store.vault import Vault
Vault.open(Path({path!r}), {key!r}, vault_id={vault_id!r}).close()
print("sqlite_utils" in sys.modules)
"""


def test_making_a_case_file_does_not_load_the_libraries_for_numbers(tmp_path: Path) -> None:
    for name in ("numpy", "pandas"):
        (tmp_path / f"{name}.py").write_text("HERE = True\n", encoding="ascii")
    place = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    done = subprocess.run(
        [sys.executable, "-c", place + _SCRIPT, str(tmp_path / "case.db")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["True []", "True True"], done.stderr


def test_a_file_of_this_program_opens_without_the_library_that_migrates(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    Vault.create(path, KEY, vault_id=VAULT_ID).close()
    script = _OPEN.format(path=str(path), key=KEY, vault_id=VAULT_ID)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["False"], done.stderr
