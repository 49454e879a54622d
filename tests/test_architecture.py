"""What holds the shape of the program together and no linter checks."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "counsel_app"
OUR_CODE = sorted(
    path
    for folder in ("counsel_app", "packaging", "tests")
    for path in (ROOT / folder).rglob("*.py")
)
LONGEST = 400


@cache
def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def plaintext_opens(tree: ast.AST) -> Iterator[int]:
    """The lines that construct a sqlite_utils Database or connect without a cipher."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called.split(".")[-1] == "Database" or called == "sqlite3.connect":
            yield node.lineno


@pytest.mark.parametrize("path", OUR_CODE, ids=name)
def test_no_module_grows_past_400_lines(path: Path) -> None:
    lines = path.read_bytes().count(b"\n")
    assert lines <= LONGEST


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=name)
def test_every_module_says_its_purpose_in_one_line(path: Path) -> None:
    docstring = ast.get_docstring(syntax(path)) or ""
    first = docstring.split("\n\n")[0]
    if path.name == "__init__.py" and not syntax(path).body:
        return
    assert first
    assert first.endswith((".", ".)", '."', ".”"))
    assert len(first.splitlines()) <= 2


@pytest.mark.parametrize("path", sorted((PACKAGE / "domain").rglob("*.py")), ids=name)
def test_the_domain_uses_the_standard_library_only(path: Path) -> None:
    allowed = set(sys.stdlib_module_names) | {"counsel_app"}
    assert {module.split(".")[0] for module in imports(path)} <= allowed


@pytest.mark.parametrize("folder", ["packaging", "i18n", "resources"])
def test_folders_that_are_no_python_packages_do_not_become_one(folder: str) -> None:
    # packaging/__init__.py would hide the library of that name from every tool.
    assert list((ROOT / folder).rglob("__init__.py")) == []


@pytest.mark.parametrize(
    "folder",
    sorted(
        {path.parent for top in ("counsel_app", "tests") for path in (ROOT / top).rglob("*.py")}
    ),
    ids=name,
)
def test_every_folder_of_code_is_a_package(folder: Path) -> None:
    assert (folder / "__init__.py").is_file()


def test_only_one_module_opens_the_database() -> None:
    places = {name(path) for path in PACKAGE.rglob("*.py") if list(plaintext_opens(syntax(path)))}
    assert len(places) == 1
    assert places < {"counsel_app/store/engine.py", "counsel_app/store/vault.py"}


@pytest.mark.parametrize(
    "source",
    ['Database("case.db")', 'sqlite_utils.Database("case.db")', 'sqlite3.connect("case.db")'],
)
def test_a_plaintext_open_would_be_noticed(source: str) -> None:
    assert list(plaintext_opens(ast.parse(source))) == [1]


VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "tools"}


@pytest.mark.parametrize("path", OUR_CODE, ids=name)
def test_no_module_has_a_name_that_says_nothing(path: Path) -> None:
    assert path.stem not in VAGUE


@pytest.mark.parametrize(
    "path",
    sorted(path for path in (ROOT / "tests").rglob("test_*.py")),
    ids=name,
)
def test_tests_lie_where_the_tested_module_lies(path: Path) -> None:
    folder = path.relative_to(ROOT / "tests").parent
    beside = {"packaging", "e2e", "faults", "bench", "."}
    assert folder.parts[:1] in {(part,) for part in beside} | {()} or (PACKAGE / folder).is_dir()


def test_starting_the_command_line_loads_nothing_heavy() -> None:
    heavy = [
        "PySide6",
        "cryptography",
        "duckdb",
        "holidays",
        "keyring",
        "msgspec",
        "pikepdf",
        "pyrage",
        "reportlab",
        "sqlcipher3",
        "sqlite_utils",
        "uharfbuzz",
        "zstandard",
        "zxcvbn",
    ]
    code = f"import sys, counsel_app.__main__\nprint(*sorted(set({heavy!r}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == []
