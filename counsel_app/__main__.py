"""``counsel``: the window without arguments, commands with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code.

    The command line is only read when there is one: the window shall not wait
    for it.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        from counsel_app.system.memory import leave_garbage

        leave_garbage()
        from counsel_app.app import main_window

        return main_window(None)
    from counsel_app.cli.commands import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
