"""``python -m tests.bench --list`` and ``python -m tests.bench NAME --json``."""

from __future__ import annotations

import argparse
import importlib
import json
from typing import Final

BENCHES: Final = (
    "start",
    "save",
    "engine",
    "unlock",
    "letter",
    "report200",
    "search",
    "scroll",
    "case_page",
    "memory",
    "merge",
    "open",
    "increment",
    "growth",
    "linkage",
    "statistics",
)


def main() -> int:
    """Run one benchmark and print it; 0 also where a goal was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=BENCHES)
    parser.add_argument("--list", action="store_true", help="print the names")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    given = parser.parse_args()
    if given.list or given.name is None:
        print("\n".join(BENCHES))
        return 0
    result = importlib.import_module(f"tests.bench.{given.name}").measure().as_json()
    if given.json:
        print(json.dumps(result))
    else:
        unit = next(key for key in result if key.startswith("ours_")).removeprefix("ours_")
        ours, limit = result[f"ours_{unit}"], result[f"limit_{unit}"]
        said = "{name}: {ratio} × (goal {goal})".format(**result)
        print(f"{said}, {ours} {unit} against {limit} {unit}: {result['against']}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
