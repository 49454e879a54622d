"""``counsel --selftest``: does what was installed here work, in plain lines."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from counsel_app import __version__
from counsel_app.cli.output import Output
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.system.clock import SystemClock
from counsel_app.usecases import selftest as parts
from counsel_app.usecases.demo import Demo

FOUND_WRONG: Final = 3

_HEAD: Final = Label(
    de="Counsel {version} prüft sich selbst (mit erfundenen Daten) …",
    en="Counsel {version} checks itself (with made-up data) …",
)
_GOOD: Final = Label(de="+ {name}: {what}", en="+ {name}: {what}")
_WRONG: Final = Label(de="x {name}: {what}", en="x {name}: {what}")
_ALL_GOOD: Final = Label(de="Alles funktioniert.", en="Everything works.")
_NOT_ALL: Final = Label(
    de="{count} von {total} Teilen funktionieren nicht.",
    en="{count} of {total} parts do not work.",
)
_NAMES: Final = {
    "files": Label(de="Dateien des Programms", en="Files of the program"),
    "engine": Label(de="Verschlüsselung", en="Encryption"),
    "demo": Label(de="Fallakten anlegen", en="Making case files"),
    "vault": Label(de="Fallakte wieder öffnen", en="Opening a case file again"),
    "bundle": Label(de="Paket versiegeln und öffnen", en="Sealing and opening a package"),
    "figures": Label(de="Zahlen auswerten", en="Counting figures"),
    "linkage": Label(de="Doppelt erfasste Menschen erkennen", en="Finding people entered twice"),
    "papers": Label(de="PDF in vier Schriften", en="PDF in four scripts"),
    "preview": Label(de="Vorschau der Papiere", en="Preview of the papers"),
    "window": Label(de="Fenster", en="Window"),
    "words": Label(de="Wörter des Fensters", en="Words of the window"),
}


class _Run:
    """The parts one after the other; a part that fails stops only what builds on it."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self.states: dict[str, bool] = {}

    def part(self, name: str, check: Callable[[], str]) -> None:
        """Carry out one part and say how it went."""
        language = self._output.language
        try:
            what, is_good = check(), True
        except AppError as error:
            what, is_good = error.sentence(language), False
        except Exception as error:  # noqa: BLE001 - whatever is broken here is the answer
            what, is_good = f"{type(error).__name__}: {error}", False
        self.states[name] = is_good
        line = _GOOD if is_good else _WRONG
        self._output.say(line, name=_NAMES[name].text(language), what=what)


def selftest(output: Output) -> int:
    """Check every part; 0 when all work, 3 when one does not."""
    output.say(_HEAD, version=__version__)
    run = _Run(output)
    with tempfile.TemporaryDirectory(prefix="counsel-selftest-") as scratch:
        _check(run, Path(scratch))
    wrong = [name for name, is_good in run.states.items() if not is_good]
    if wrong:
        output.say(_NOT_ALL, count=len(wrong), total=len(run.states))
    else:
        output.say(_ALL_GOOD)
    return FOUND_WRONG if wrong else 0


def _check(run: _Run, scratch: Path) -> None:
    clock = SystemClock()
    demo = Demo(folder=scratch / "demo")
    sheets: dict[str, bytes] = {}

    def make() -> str:
        return str(len(list(parts.make_files(demo.folder, clock=clock).folder.iterdir())))

    def print_sheets() -> str:
        made = parts.make_papers(demo, clock=clock)
        sheets.update(made.by_script)
        return made.said

    run.part("files", parts.check_files)
    run.part("engine", parts.check_engine)
    run.part("demo", make)
    run.part("vault", lambda: parts.check_vault(demo))
    run.part("bundle", lambda: parts.check_exchange(demo, clock=clock))
    run.part("figures", lambda: parts.check_figures(demo, clock=clock))
    run.part("linkage", lambda: parts.check_linkage(demo))
    run.part("papers", print_sheets)
    _check_window(run, scratch, sheets)


def _check_window(run: _Run, scratch: Path, sheets: dict[str, bytes]) -> None:
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def show() -> str:
        from counsel_app.app import compose
        from counsel_app.gui import selftest as shown

        window = compose(
            scratch / "demo" / "first",
            preferences=scratch / "preferences.txt",
            reports=scratch / "reports",
            is_visiting=True,
        )
        try:
            seen = shown.check_window(window)
            run.part("words", lambda: shown.check_words(window))
            run.part("preview", lambda: shown.check_papers(sheets))
        finally:
            if window.shell is not None:
                window.shell.close()
            window.jobs.shut_down()
        return seen

    run.part("window", show)
