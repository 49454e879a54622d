"""``counsel update``: a new version of the program from a stick, or back to the one before."""

from __future__ import annotations

import argparse
from typing import Final

from counsel_app.cli.output import Output, absolute
from counsel_app.domain.labels import Label
from counsel_app.usecases import updating

_OFFERED: Final = Label(
    de="Unterschrieben und unversehrt: Version {version} (hier läuft {present}).",
    en="Signed and whole: version {version} ({present} is running here).",
)
_DONE: Final = Label(
    de="Ab dem nächsten Start läuft Version {version}. Zurück: counsel update --back",
    en="From the next start on version {version} runs. Back: counsel update --back",
)
_BACK: Final = Label(
    de="Ab dem nächsten Start läuft wieder Version {version}.",
    en="From the next start on version {version} runs again.",
)


def update(given: argparse.Namespace, output: Output) -> int:
    """Look at the update, and bring it in unless ``--plan``."""
    if given.back:
        version = updating.go_back()
        output.say(_BACK, version=version)
        output.result({"version": version})
        return 0
    found = updating.look_for_update(given.source)
    output.say(_OFFERED, version=found.version, present=found.present)
    is_done = False
    if found.by_hand is not None:
        output.say(Label(de="{what}", en="{what}"), what=found.by_hand.text(output.language))
    elif not given.plan:
        updating.bring_in(found)
        output.say(_DONE, version=found.version)
        is_done = True
    output.result(
        {
            "version": found.version,
            "present": found.present,
            "package": absolute(found.package),
            "installed": is_done,
        }
    )
    return 0
