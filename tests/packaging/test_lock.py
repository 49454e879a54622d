from __future__ import annotations

import re
import tomllib

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

from tests.packaging import ROOT, load, locked_versions

lock = load("lock")
TEXT = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_the_lock_file_names_no_address() -> None:
    assert lock.addresses(TEXT) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url something",
        "--extra-index-url something",
        "--find-links somewhere",
        "thing @ https://example.org/thing.whl",
        "thing @ file:///thing.whl",
    ],
)
def test_an_address_would_be_noticed(line: str) -> None:
    assert lock.addresses(f"a==1 \\\n{line}\nb==2\n") == [line]


def test_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"^(?=[a-z0-9])", TEXT, flags=re.MULTILINE)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert len(blocks) == len(locked_versions())


def test_the_lock_file_meets_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = locked_versions()
    wanted = [
        Requirement(line)
        for line in project["dependencies"] + project["optional-dependencies"]["dev"]
    ]
    unmet = [
        str(requirement)
        for requirement in wanted
        if not requirement.specifier.contains(
            locked[re.sub(r"[-_.]+", "-", requirement.name).lower()]
        )
    ]
    assert unmet == []


def test_what_only_other_systems_need_is_left_out_there() -> None:
    line = next(row for row in TEXT.splitlines() if row.startswith("colorama=="))
    marker = Marker(line.split(";")[1].rstrip(" \\"))
    assert marker.evaluate({"sys_platform": "win32"})
    assert not marker.evaluate({"sys_platform": "linux"})
