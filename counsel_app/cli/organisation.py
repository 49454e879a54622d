"""``counsel organisation``: hand out the settings for everyone, and take them over (roll-out)."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output, absolute
from counsel_app.domain.labels import Label
from counsel_app.system.clock import SystemClock
from counsel_app.system.places import preference_file
from counsel_app.system.preferences import read_preferences, write_preferences
from counsel_app.usecases import organisation_file as settings

_SAVED: Final = Label(de="Unterschrieben und gespeichert: {path}", en="Signed and saved: {path}")
_SIGNER: Final = Label(
    de="Unterschrieben von {name}, {organisation}, am {made_at:%d.%m.%Y}. Fingerabdruck:\n"
    "{fingerprint}",
    en="Signed by {name}, {organisation}, on {made_at:%Y-%m-%d}. Fingerprint:\n{fingerprint}",
)
_CHANGE: Final = Label(de="  {what}: {before} → {after}", en="  {what}: {before} → {after}")
_NOTHING: Final = Label(de="Es gilt schon alles.", en="All of it is in force already.")
_DONE: Final = Label(de="Übernommen.", en="Taken over.")


def save(given: argparse.Namespace, output: Output) -> int:
    """Sign this coordinator's settings into a file."""
    preferences = read_preferences(preference_file())
    with opened(given, output) as vault:
        settings.save_settings(vault, given.to, preferences, clock=SystemClock())
    output.say(_SAVED, path=given.to)
    output.result({"saved": absolute(given.to)})
    return 0


def apply(given: argparse.Namespace, output: Output) -> int:
    """Show what a file would change, and take it over unless ``--plan``."""
    kept = preference_file()
    preferences = read_preferences(kept)
    with opened(given, output) as vault:
        plan = settings.plan_settings(vault, given.source, preferences)
        _tell(plan, output)
        if not given.plan:
            is_compared = _digits(given.fingerprint) == _digits(plan.card.fingerprint)
            fresh, _changes = settings.apply_settings(
                vault, plan, preferences, is_compared=is_compared, clock=SystemClock()
            )
            write_preferences(kept, fresh)
            output.say(_DONE)
    output.result(
        {
            "signer": plan.card.name,
            "known": plan.is_known,
            "changes": [
                asdict(one) | {"label": one.label.text(output.language)} for one in plan.changes
            ],
            "applied": not given.plan,
        }
    )
    return 0


def _tell(plan: settings.SettingsPlan, output: Output) -> None:
    card = plan.card
    output.say(
        _SIGNER,
        name=card.name,
        organisation=card.organisation,
        made_at=plan.made_at,
        fingerprint=card.fingerprint,
    )
    for one in plan.changes:
        what = one.label.text(output.language)
        output.say(_CHANGE, what=what, before=one.before or "–", after=one.after or "–")
    if not plan.changes:
        output.say(_NOTHING)


def _digits(text: str) -> str:
    return "".join(text.split())
