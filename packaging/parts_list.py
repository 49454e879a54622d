"""The list of parts (SBOM, CycloneDX): Python packages as installed, and what is inside them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "resources" / "licences" / "licences.toml"
# What comes with a new environment and is no part of the program.
TOOLS = ("pip", "setuptools", "wheel")
CHECK = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1]).read())
sys.exit(str(found) if found else 0)
"""


def write(
    target: Path,
    run: Callable[..., object],
    *,
    python: Path,
    runtime: Path,
    system: list[dict[str, str]],
    version: str,
) -> Path:
    """Let cyclonedx-py list the environment ``runtime``, and add what is inside and beside it."""
    run(
        *(python, "-m", "cyclonedx_py", "environment", "--output-reproducible"),
        *("--pyproject", ROOT / "pyproject.toml", "--output-format", "JSON"),
        *("--output-file", target, runtime),
    )
    listed = json.loads(target.read_text(encoding="utf-8"))
    index = tomllib.loads(LICENCES.read_text(encoding="utf-8"))
    listed["metadata"]["component"]["version"] = version
    target.write_text(
        json.dumps(completed(listed, index, system), indent=1, ensure_ascii=False, sort_keys=True)
        + "\n",
        encoding="utf-8",
    )
    run(python, "-c", CHECK, target)
    return target


def completed(
    listed: dict[str, Any], index: dict[str, list[dict[str, Any]]], system: list[dict[str, str]]
) -> dict[str, Any]:
    """``listed`` without tools, with libraries inside the packages, artwork, and Debian's parts."""
    gone = {part["bom-ref"] for part in listed["components"] if part["name"].lower() in TOOLS}
    parts = [part for part in listed["components"] if part["bom-ref"] not in gone]
    # The wheel's own OpenSSL is what we compile the cipher to be rid of.
    parts += [
        _part(one, kind="library", inside=one["inside"])
        for one in index["library"]
        if (one["name"], one["inside"]) != ("OpenSSL", "sqlcipher3")
    ]
    parts += [_part(one, kind="data", inside="counsel") for one in index["artwork"]]
    parts += [
        {
            "type": "library",
            "name": one["name"],
            "version": one["version"],
            "bom-ref": f"debian {one['name']}",
            "purl": f"pkg:deb/debian/{one['name']}@{one['version']}",
            "properties": [{"name": "counsel:inside", "value": "the folder for Linux"}],
        }
        for one in system
    ]
    depends = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", []) if ref not in gone]}
        for one in listed.get("dependencies", [])
        if one["ref"] not in gone
    ]
    return {**listed, "components": parts, "dependencies": depends}


def _part(entry: dict[str, Any], *, kind: str, inside: str) -> dict[str, Any]:
    licence = entry["licence"]
    part: dict[str, Any] = {
        "type": kind,
        "name": entry["name"],
        "bom-ref": f"{entry['name']} in {inside}",
        "licenses": [{"expression": licence}],
        "properties": [{"name": "counsel:inside", "value": inside}],
    }
    if "version" in entry:
        part["version"] = entry["version"]
    return part
