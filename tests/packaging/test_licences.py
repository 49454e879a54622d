from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz
from cryptography.hazmat.backends.openssl import backend
from packaging.requirements import Requirement

from tests.packaging import ROOT, locked_versions

FOLDER = ROOT / "resources" / "licences"
INDEX: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (FOLDER / "licences.toml").read_text(encoding="utf-8")
)
ENTRIES = [entry for entries in INDEX.values() for entry in entries]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]


def direct_dependencies() -> list[Requirement]:
    return [Requirement(line) for line in PROJECT["dependencies"]]


def extras() -> set[str]:
    """What the program uses where somebody installed it, and never brings along."""
    lines = [*PROJECT["optional-dependencies"]["sign"]]
    lines += PROJECT["optional-dependencies"]["cluster"]
    return {canonical(Requirement(line).name) for line in lines}


SYSTEMS = (
    {"extra": "", "sys_platform": "linux", "platform_system": "Linux"},
    {"extra": "", "sys_platform": "darwin", "platform_system": "Darwin"},
    {"extra": "", "sys_platform": "win32", "platform_system": "Windows"},
)


def is_wanted(requirement: Requirement) -> bool:
    """Whether any of our systems installs it."""
    marker = requirement.marker
    return marker is None or any(marker.evaluate(system) for system in SYSTEMS)


def runtime_packages() -> set[str]:
    """Everything that is installed because the program needs it, not its tests."""
    found: set[str] = set()
    open_ends = direct_dependencies()
    while open_ends:
        requirement = open_ends.pop()
        name = canonical(requirement.name)
        if name in found or not is_wanted(requirement):
            continue
        found.add(name)
        try:
            open_ends += [Requirement(line) for line in distribution(name).requires or []]
        except PackageNotFoundError:
            # Only another system installs it; the ones we have bring nothing along.
            continue
    return found


def test_every_package_that_runs_inside_counsel_has_its_licence_here() -> None:
    listed = {entry["name"] for entry in INDEX["package"]}
    assert runtime_packages() <= listed


def imported_names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_every_dependency_is_used_and_every_used_library_is_a_dependency() -> None:
    imported = {
        name.partition(".")[0]
        for path in (ROOT / "counsel_app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in imported_names(node)
    }
    foreign = imported - set(sys.stdlib_module_names) - {"counsel_app"}
    provided = packages_distributions()
    used = {canonical(name) for module in foreign for name in provided.get(module, [module])}
    declared = {canonical(requirement.name) for requirement in direct_dependencies()}
    # PySide6 is a folder that three packages fill.
    assert {name for name in used if not name.startswith("pyside6")} <= declared | extras()
    assert {name for name in declared if not name.startswith("pyside6")} <= used


def test_no_package_is_listed_that_the_lock_file_does_not_install() -> None:
    assert {entry["name"] for entry in INDEX["package"]} <= set(locked_versions())


def test_the_listed_versions_are_the_locked_ones() -> None:
    locked = locked_versions()
    wrong = {
        entry["name"]: (entry["version"], locked[entry["name"]])
        for entry in INDEX["package"]
        if entry["version"] != locked[entry["name"]]
    }
    assert wrong == {}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: f"{e['name']} {e.get('inside', '')}")
def test_every_entry_has_a_licence_and_its_text(entry: dict[str, Any]) -> None:
    assert entry["licence"]
    assert entry["files"]
    for name in entry["files"]:
        assert len((FOLDER / name).read_text(encoding="utf-8")) > 100


def test_no_text_lies_here_that_nothing_refers_to() -> None:
    referred = {name for entry in ENTRIES for name in entry["files"]} | {"licences.toml"}
    assert {path.name for path in FOLDER.iterdir()} == referred


def test_the_libraries_inside_the_packages_have_the_versions_named_here() -> None:
    named = {(entry["name"], entry["inside"]): entry["version"] for entry in INDEX["library"]}
    assert named["HarfBuzz", "uharfbuzz"] == uharfbuzz.version_string()
    assert named["OpenSSL", "cryptography"] in backend.openssl_version_text()


def test_every_library_is_inside_a_listed_package() -> None:
    packages = {entry["name"] for entry in INDEX["package"]}
    assert {entry["inside"] for entry in INDEX["library"]} <= packages


def test_fonts_and_pictures_name_a_folder_that_exists() -> None:
    assert [e["folder"] for e in INDEX["artwork"] if not (ROOT / e["folder"]).is_dir()] == []


def test_nothing_is_used_under_a_licence_that_does_not_fit_ours() -> None:
    # AGPL and GPL-only parts would bind the whole program; "or" leaves the choice.
    unfit = [
        entry["name"]
        for entry in ENTRIES
        if re.search(r"\bA?GPL-", entry["licence"]) and " OR " not in entry["licence"]
    ]
    assert unfit == []


def test_the_window_library_is_installed_without_its_gpl_only_parts() -> None:
    for name in ("PySide6", "PySide6_Addons"):
        with pytest.raises(PackageNotFoundError):
            distribution(name)
    charts = Path(str(distribution("PySide6_Essentials").locate_file("PySide6")))
    assert not list(charts.glob("QtCharts*"))
