"""The encrypted case file: the only SQL.

sqlite-utils looks for ``pysqlite3`` before ``sqlite3`` and catches the
exceptions of the module it found; handing it SQLCipher under that name is its
only hook for another engine. It also takes in numpy and pandas where they are
installed, to know their number types: 90 MiB that the window of a counsellor
would carry around for the coordinator's comparisons. Both are settled before
sqlite-utils is imported anywhere, hence here.
"""

import sys
from typing import Any, Final

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

_UNUSED: Final = ("numpy", "pandas")


def _import_lean() -> None:
    modules: dict[str, Any] = sys.modules
    hidden = [name for name in _UNUSED if name not in modules]
    # None makes an import of that name fail, as if it were not installed.
    modules.update(dict.fromkeys(hidden))
    try:
        import sqlite_utils  # noqa: F401
    finally:
        for name in hidden:
            del modules[name]


_import_lean()
