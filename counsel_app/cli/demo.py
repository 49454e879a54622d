"""``counsel demo``: a complete fictional profile, and the main job on it."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from counsel_app.cli.output import Output, absolute
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.demo import DEMO_PASSPHRASE, LARGE, PEOPLE, Demo, make_demo
from counsel_app.usecases.demo_scale import TALKS, make_large
from counsel_app.usecases.main_job import MainJob, run_main_job

_STEPS: Final = {
    "make": Label(
        de="Fünf erfundene Profile werden angelegt …", en="Making five fictional profiles …"
    ),
    "record": Label(
        de="Jana Muster schreibt das Gespräch von heute auf …",
        en="Jana Muster writes down today's conversation …",
    ),
    "papers": Label(
        de="Protokoll, Vermittlungsschreiben und Blatt für die Klientin werden gedruckt …",
        en="Printing report, referral letter and client sheet …",
    ),
    "export": Label(
        de="Die Aufgabe für die Ehrenamtliche und die Änderungen werden versiegelt …",
        en="Sealing the volunteer's task and the changes …",
    ),
    "merge": Label(
        de="Alle nehmen auf, was für sie bestimmt ist …",
        en="Everyone takes in what is meant for them …",
    ),
    "statistics": Label(
        de="Die Koordination der Stadt zählt, ohne Namen zu kennen …",
        en="The city's coordinator counts without knowing a name …",
    ),
}

_MADE: Final = Label(
    de="""
Fertig. Das liegt jetzt in {folder}:
  Beratungsprotokoll        {report}
  Vermittlungsschreiben     {letter}
  Blatt für die Klientin    {client_letter}
  Aufgabe für das Ehrenamt  {package}
  Zahlen der Stadt          {statistics_pdf}
Zusammengeführt: {merged_cases} Fälle, {merged_consultations} Beratungen,
{conflicts} Unterschied, über den jemand entscheiden muss.
Die Stadt sieht {city_cases} Fälle und keinen Namen.""",
    en="""
Done. This now lies in {folder}:
  Consultation report       {report}
  Referral letter           {letter}
  Client sheet              {client_letter}
  Volunteer's task (sealed) {package}
  The city's figures        {statistics_pdf}
Merged: {merged_cases} cases, {merged_consultations} consultations,
{conflicts} difference that someone has to decide.
The city sees {city_cases} cases and not one name.""",
)

_OPEN: Final = Label(
    de="""
Ansehen:  counsel --profile "{profile}"
Passwort: {passphrase}
Weitere Profile daneben: {others}""",
    en="""
Look at it: counsel --profile "{profile}"
Passphrase: {passphrase}
More profiles beside it: {others}""",
)

_LARGE: Final = Label(
    de="Eine große Fallakte mit {cases} erfundenen Fällen und {talks} Beratungen wird angelegt …",
    en="Making a large case file of {cases} made-up cases and {talks} consultations …",
)
_SO_FAR: Final = Label(de="  {done} von {total} Fällen", en="  {done} of {total} cases")
_INDEXING: Final = Label(
    de="Alles wird für die Suche erfasst …", en="Indexing all of it for the search …"
)
_LARGE_OPEN: Final = Label(
    de="""
Ansehen:  counsel --profile "{profile}"
Passwort: {passphrase}""",
    en="""
Look at it: counsel --profile "{profile}"
Passphrase: {passphrase}""",
)
_TENTHS: Final = 10
_MOST_CASES: Final = 100_000


def some_cases(text: str) -> int:
    """How many cases were asked for, from one to a hundred thousand."""
    number = int(text)
    if not 1 <= number <= _MOST_CASES:
        raise argparse.ArgumentTypeError(f"1 to {_MOST_CASES}")
    return number


class DemoFolderUnusable(AppError):
    """No folder can be made there."""

    label = Label(
        de="Unter „{name}“ lässt sich kein Ordner anlegen. Bitte einen anderen Ort nehmen.",
        en="No folder can be made at “{name}”. Please use another place.",
    )


def demo(given: argparse.Namespace, output: Output) -> int:
    """Make the demo; with ``--run`` carry out the main job on it."""
    if given.scale is not None:
        return _large(given, output)
    clock = SystemClock()
    output.say(_STEPS["make"])
    folder = given.folder.absolute()
    try:
        made = make_demo(folder, clock=clock)
    except OSError:
        raise DemoFolderUnusable(name=folder.name) from None
    result: dict[str, Any] = {
        "folder": absolute(folder),
        "profiles": {who: absolute(made.profile(who)) for who in PEOPLE},
        "passphrase": DEMO_PASSPHRASE,
    }
    if given.whole_job:
        job = run_main_job(made, clock=clock, tell=lambda step: output.say(_STEPS[step]))
        result |= _as_json(job)
        output.say(
            _MADE, folder=folder, **{name: _near(v, folder) for name, v in asdict(job).items()}
        )
    output.say(_OPEN, **_how_to_open(made))
    output.result(result)
    return 0


def _large(given: argparse.Namespace, output: Output) -> int:
    folder, cases = given.folder.absolute(), given.scale
    output.say(_LARGE, cases=cases, talks=cases * TALKS)
    told = 0

    def report(done: int, total: int) -> None:
        nonlocal told
        if done * _TENTHS // total > told:
            told = done * _TENTHS // total
            output.say(_SO_FAR, done=done, total=total)
        if done == total:
            output.say(_INDEXING)

    try:
        made = make_large(folder, cases=cases, seed=given.seed, clock=SystemClock(), report=report)
    except OSError:
        raise DemoFolderUnusable(name=folder.name) from None
    profile = absolute(made.profile(LARGE))
    output.say(_LARGE_OPEN, profile=profile, passphrase=DEMO_PASSPHRASE)
    output.result(
        {
            "folder": absolute(folder),
            "profile": profile,
            "passphrase": DEMO_PASSPHRASE,
            "cases": cases,
            "consultations": cases * TALKS,
        }
    )
    return 0


def _how_to_open(made: Demo) -> dict[str, str]:
    others = ", ".join(who for who in PEOPLE if who != "first")
    return {
        "profile": absolute(made.profile("first")),
        "passphrase": DEMO_PASSPHRASE,
        "others": others,
    }


def _as_json(job: MainJob) -> dict[str, Any]:
    return {name: _plain(value) for name, value in asdict(job).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return absolute(value)
    return [_plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def _near(value: Any, folder: Path) -> Any:
    return value.relative_to(folder) if isinstance(value, Path) else value
