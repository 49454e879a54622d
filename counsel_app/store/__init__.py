"""The encrypted case file: the only SQL.

sqlite-utils looks for ``pysqlite3`` before ``sqlite3`` and catches the
exceptions of the module it found; handing it SQLCipher under that name is its
only hook for another engine. It must happen before sqlite-utils is imported
anywhere, hence here.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
