from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging import ROOT, load

bootstrap = load("bootstrap")
packages = load("system_packages")


def test_an_old_python_is_told_what_to_install() -> None:
    assert not bootstrap.is_fitting((3, 10))
    assert "Python 3.11 to 3.13; this is Python 3.10" in bootstrap.version_sentence((3, 10))


def test_a_python_newer_than_the_locked_packages_is_told_so() -> None:
    assert not bootstrap.is_fitting((3, 14))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_every_supported_python_fits(version: tuple[int, int]) -> None:
    assert bootstrap.is_fitting(version)


@pytest.mark.parametrize("name", ["bootstrap", "system_packages"])
def test_an_old_python_can_read_the_file_far_enough_to_say_so(name: str) -> None:
    source = (ROOT / "packaging" / f"{name}.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))


@pytest.mark.parametrize("name", ["bootstrap", "system_packages", "check", "lock"])
def test_setting_up_needs_nothing_but_the_standard_library(name: str) -> None:
    tree = ast.parse((ROOT / "packaging" / f"{name}.py").read_text(encoding="utf-8"))
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        node.module.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
    }
    assert imported - set(sys.stdlib_module_names) <= {"system_packages"}


@pytest.mark.parametrize("command", ["run", "test"])
def test_the_readme_gives_the_commands_as_they_are(command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"\npython3 packaging/bootstrap.py {command}\n" in readme


def test_continuous_integration_calls_what_a_person_calls() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.splitlines()[-1] == "exec python3 packaging/bootstrap.py test"


def test_without_a_screen_the_program_runs_screenless() -> None:
    env = bootstrap.child_environment({}, platform="linux")
    assert env["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_screen_the_program_uses_it(screen: str) -> None:
    assert "QT_QPA_PLATFORM" not in bootstrap.child_environment({screen: ":0"}, platform="linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_mac_and_windows_always_have_a_screen(platform: str) -> None:
    assert "QT_QPA_PLATFORM" not in bootstrap.child_environment({}, platform=platform)


def test_a_platform_the_person_has_chosen_stays() -> None:
    env = bootstrap.child_environment({"QT_QPA_PLATFORM": "minimal"}, platform="linux")
    assert env["QT_QPA_PLATFORM"] == "minimal"


def test_a_foreign_environment_does_not_leak_into_ours() -> None:
    env = bootstrap.child_environment(
        {"PYTHONPATH": "/elsewhere", "PYTHONHOME": "/elsewhere", "PIP_CERT": "/kept"},
        platform="linux",
    )
    assert "PYTHONPATH" not in env
    assert "PYTHONHOME" not in env
    assert env["PIP_CERT"] == "/kept"


def test_text_is_utf_8_whatever_the_machine_says() -> None:
    assert bootstrap.child_environment({"LC_ALL": "C"}, platform="linux")["PYTHONUTF8"] == "1"


def test_run_without_a_folder_uses_one_in_the_checkout() -> None:
    assert bootstrap.parse(["run"]).folder == ROOT / "demo-output"
    assert bootstrap.parse(["run", "elsewhere"]).folder == Path("elsewhere")


def test_the_slow_tests_are_asked_for_by_name() -> None:
    assert bootstrap.parse(["test", "--slow"]).slow
    assert not bootstrap.parse(["test"]).slow


def test_a_changed_lock_file_makes_the_environment_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bootstrap.fingerprint()
    changed = tmp_path / "requirements.lock"
    changed.write_bytes(bootstrap.LOCK.read_bytes() + b"# one line more\n")
    monkeypatch.setattr(bootstrap, "LOCK", changed)
    assert bootstrap.fingerprint() != before


@pytest.mark.parametrize("stamp", [None, "", "{", "[]", '{"made_from": "something else"}'])
def test_an_unfinished_environment_is_not_taken_for_ready(
    stamp: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp.json")
    if stamp is not None:
        (tmp_path / "stamp.json").write_text(stamp, encoding="utf-8")
    assert not bootstrap.is_ready()


def test_a_checkout_in_a_folder_with_umlauts_is_found_in_any_locale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = tmp_path / "Beratung Größe"
    site = checkout / ".venv" / "lib" / "python3.11" / "site-packages"
    site.mkdir(parents=True)
    (site / "_counsel.pth").write_text(str(checkout), encoding="utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", checkout)
    monkeypatch.setattr(bootstrap, "VENV", checkout / ".venv")
    bootstrap.link_to_checkout()
    line = (site / "_counsel.pth").read_bytes()
    assert line.isascii()
    assert (site / line.decode("ascii").strip()).resolve() == checkout.resolve()


def test_a_folder_that_is_no_environment_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    with pytest.raises(bootstrap.SetupError, match="Move it away"):
        bootstrap.make_venv()
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_a_library_under_its_newer_name_counts_as_there() -> None:
    installed = {"libglib2.0-0t64", "libgl1"}
    assert packages.missing_packages(("libgl1", "libglib2.0-0", "libegl1"), installed) == [
        "libegl1"
    ]


def test_the_line_to_type_is_complete() -> None:
    line = packages.install_line(["libgl1", "qpdf"])
    assert line.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert line.endswith(" libgl1 qpdf")


def test_no_package_is_asked_for_twice() -> None:
    everything = packages.LIBRARIES + packages.WINDOWS + packages.TESTS + packages.VENV
    assert len(everything) == len(set(everything))


@pytest.mark.parametrize("name", ["bootstrap.py", "check.py"])
def test_help_works_in_a_bare_environment(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", "import runpy, sys; " + RUN_AS_CALLED, name, "--help"],
        cwd="/",
        env={"LC_ALL": "C"},
        check=True,
        capture_output=True,
    )
    assert b"--slow" in done.stdout or b"run" in done.stdout


# -I keeps PYTHON* variables out; the script's folder must then be given.
RUN_AS_CALLED = (
    f"sys.path.insert(0, {str(ROOT / 'packaging')!r}); "
    "name = sys.argv.pop(1); sys.argv[0] = name; "
    f"runpy.run_path({str(ROOT / 'packaging')!r} + '/' + name, run_name='__main__')"
)
