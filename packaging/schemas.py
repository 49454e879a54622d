"""Write the published schema of a client's file anew, after a field of a record changed.

    python packaging/schemas.py

A test holds the published file to the records' descriptions.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write the file."""
    sys.path.insert(0, str(ROOT))
    from counsel_app.interchange.case_json import SCHEMA, schema

    text = json.dumps(schema(), ensure_ascii=False, indent=1)
    (ROOT / "resources" / "schemas" / SCHEMA).write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
