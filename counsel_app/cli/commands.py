"""The command line: which commands there are, and how they end.

Exit codes: 0 done; 1 an expected error, said in one sentence; 2 wrong usage;
3 something was looked at and found wrong (``verify``, ``doctor``, or a case
file that is not as it was left).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from counsel_app import __version__
from counsel_app.cli import (
    demo,
    directory,
    exchange,
    importing,
    inspect,
    organisation,
    safety,
    updating,
)
from counsel_app.cli.opening import FindingsOpen
from counsel_app.cli.output import Output, abandon_streams, prepare_streams, system_language
from counsel_app.domain.errors import AppError

EXPECTED_ERROR: Final = 1

Command = Callable[[argparse.Namespace, Output], int]


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; returns the exit code."""
    given = parser().parse_args(arguments)
    if given.command is None:
        from counsel_app.system.memory import leave_garbage

        leave_garbage()
        from counsel_app.app import main_window

        return main_window(given.profile)
    prepare_streams()
    output = Output(as_json=given.json, language=given.lang or system_language())
    command: Command = given.run
    try:
        return command(given, output)
    except FindingsOpen as error:
        output.error(error)
        return safety.FOUND_WRONG
    except AppError as error:
        output.error(error)
        return EXPECTED_ERROR
    except BrokenPipeError:
        abandon_streams()
        return EXPECTED_ERROR
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return EXPECTED_ERROR


def parser() -> argparse.ArgumentParser:
    """All commands and their arguments."""
    top = argparse.ArgumentParser(
        prog="counsel", description="Offline counselling assistant. Without a command: the window."
    )
    top.add_argument("--version", action="version", version=f"counsel {__version__}")
    top.add_argument("--profile", type=Path, help="folder of the case file for the window")
    top.add_argument(
        "--selftest",
        dest="command",
        action="store_const",
        const="selftest",
        help="check with made-up data that all of it works here",
    )
    top.set_defaults(run=_selftest, json=False, lang=None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    made = _command(commands, "demo", demo.demo, "make a complete fictional profile")
    made.add_argument("folder", type=Path, help="an empty folder, or one that a demo made")
    kind = made.add_mutually_exclusive_group()
    kind.add_argument("--run", dest="whole_job", action="store_true", help="carry out the main job")
    kind.add_argument(
        "--scale", type=demo.some_cases, metavar="CASES", help="one large file instead, to measure"
    )
    made.add_argument("--seed", type=int, default=1, help="with --scale: other made-up people")

    out = _command(commands, "export", exchange.export, "seal what is new into a folder")
    _profile(out)
    out.add_argument("--to", type=Path, required=True, help="the export folder")
    out.add_argument(
        "--right-folder",
        action="store_true",
        help="it is the right one, although the exports that lay there are gone",
    )

    merge = _command(commands, "merge", exchange.merge, "take in what others exported")
    _profile(merge)
    merge.add_argument("--from", dest="source", type=Path, required=True, help="the export folder")
    merge.add_argument("--plan", action="store_true", help="only show what would happen")

    _importing(commands)

    verify = _command(commands, "verify", inspect.verify, "check one bundle")
    verify.add_argument("bundle", type=Path)
    _profile(verify, required=False)

    _figures(commands)

    backup = _command(commands, "backup", safety.backup, "make a verified encrypted backup")
    _profile(backup)
    backup.add_argument("--to", type=Path, required=True, help="where backups go")

    restore = _command(commands, "restore", safety.restore, "go back to a backup")
    _profile(restore, may_accept=False)
    restore.add_argument(
        "--from", dest="source", type=Path, required=True, help="a backup, or where backups go"
    )
    restore.add_argument("--plan", action="store_true", help="only show what would happen")
    restore.add_argument(
        "--recovery-fd",
        type=int,
        metavar="N",
        help="read the printed recovery key from this file descriptor; the passphrase is then"
        " the new one",
    )

    _organisation(commands)

    update = _command(commands, "update", updating.update, "bring in a new version from a stick")
    way = update.add_mutually_exclusive_group(required=True)
    way.add_argument("--from", dest="source", type=Path, help="the folder of the stick")
    way.add_argument("--back", action="store_true", help="start the version before this one again")
    update.add_argument("--plan", action="store_true", help="only look and check")

    doctor = _command(commands, "doctor", safety.doctor, "check this installation, or a profile")
    _profile(doctor, required=False, may_accept=False)
    doctor.add_argument(
        "--repair", action="store_true", help="repair what can be without discarding anything"
    )
    return top


def _selftest(given: argparse.Namespace, output: Output) -> int:
    del given
    from counsel_app.cli.selftest import selftest

    return selftest(output)


def _organisation(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    save = _command(
        commands, "settings-save", organisation.save, "sign the coordinator's settings for everyone"
    )
    _profile(save)
    save.add_argument("--to", type=Path, required=True, help="the file to write")
    apply = _command(
        commands,
        "settings-apply",
        organisation.apply,
        "take over settings that a coordinator signed",
    )
    _profile(apply)
    apply.add_argument("--from", dest="source", type=Path, required=True, help="the signed file")
    apply.add_argument("--plan", action="store_true", help="only show what would change")
    apply.add_argument(
        "--fingerprint",
        default="",
        help="of the coordinator's key card, compared beforehand, where they are not known here",
    )


def _figures(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    columns = _command(
        commands, "columns", inspect.columns, "write pseudonymous columns (Parquet) for a cluster"
    )
    _profile(columns)
    columns.add_argument("--to", type=Path, required=True, help="an empty folder")
    columns.add_argument(
        "--on", type=date.fromisoformat, metavar="YYYY-MM-DD", help="day of ages (today)"
    )

    stats = _command(commands, "stats", inspect.stats, "figures of a period")
    _profile(stats, required=False)
    stats.add_argument("--base", type=Path, help="a folder that `counsel columns` wrote")
    stats.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    stats.add_argument(
        "--master", default="local[*]", help="with --engine spark: the cluster's address"
    )
    stats.add_argument("--first", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    stats.add_argument("--last", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    stats.add_argument(
        "--layout",
        choices=("city", "state", "federal", "committee"),
        default="city",
        help="for whom: city (default), state, federal level, steering committee",
    )


def _importing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    taken = _command(commands, "import", importing.take, "take over tables (CSV, XLSX)")
    taken.add_argument("files", type=Path, nargs="*", metavar="FILE", help="one or more tables")
    _profile(taken)
    taken.add_argument("--mapping", type=Path, help="a JSON file: which column becomes which field")
    taken.add_argument("--dry-run", action="store_true", help="only show what would happen")
    taken.add_argument(
        "--faults",
        choices=tuple(importing.CHOICES),
        default="stop",
        help="what becomes of what cannot be read: stop (default), skip the row, leave it blank,"
        " or take what is offered and skip the other rows",
    )
    directory_to = _command(commands, "directory", directory.save, "save the directory as a file")
    _profile(directory_to)
    directory_to.add_argument("--to", type=Path, required=True, help="the file to write")
    directory_to.add_argument(
        "--part", choices=directory.PARTS, help="one part as CSV instead of all of it in HSDS 3"
    )
    taken.add_argument("--undo", action="store_true", help="take the last import back")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run_it: Command,
    help_text: str,
) -> argparse.ArgumentParser:
    added = commands.add_parser(name, help=help_text, description=help_text)
    added.add_argument("--json", action="store_true", help="print one JSON object")
    added.add_argument("--lang", choices=("de", "en"), help="language of the sentences")
    added.set_defaults(run=run_it)
    return added


def _profile(
    command: argparse.ArgumentParser, *, required: bool = True, may_accept: bool = True
) -> None:
    command.add_argument("--profile", type=Path, required=required, help="folder of the case file")
    command.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the passphrase from this file descriptor instead of asking",
    )
    if may_accept:
        command.add_argument(
            "--accept-findings",
            action="store_true",
            help="go on although the case file is not as it was left; that is noted in it",
        )
