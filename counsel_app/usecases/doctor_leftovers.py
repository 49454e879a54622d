"""What lies beside a case file: remains of stopped work, and what a restore put aside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from counsel_app.domain.labels import Label, filled, joined
from counsel_app.usecases.doctor_words import Check, Line, State, line, plain

_KEPT: Final = Label(
    de="Diese Ordner öffnen sich wie die Akte von damals. Bitte löschen, sobald sicher ist, dass "
    "nichts daraus fehlt.",
    en="These folders open like the file of that time. Delete them once it is sure that nothing in "
    "them is missing.",
)
_GOES: Final = Label(
    de="Was von dieser Akte ist, geht mit der ersten Sicherung nach dem {day}, und sofort, wenn "
    "ein Fall gelöscht wird, der noch darin steht.",
    en="What is of this file goes with the first backup after {day}, and at once when a case is "
    "erased that is still in it.",
)
_STAYS: Final = Label(
    de="Eine andere Akte bleibt, bis jemand ihren Ordner löscht.",
    en="Another file stays until somebody deletes its folder.",
)


def leftovers(
    names: Sequence[str], kept: Sequence[str], others: Sequence[str], *, last_day: date | None
) -> Line:
    """What stopped work has left, and what restoring has kept: of this file, or another one.

    ``last_day``: when the last of its own goes.
    """
    if names:
        return line(
            Check.LEFTOVERS,
            State.LOOK,
            plain(", ".join(names)),
            advice=Label(
                de="Reste unterbrochener Arbeit, verschlüsselt wie die Akte. Beim nächsten Mal "
                "räumt das Programm sie weg; sonst dürfen sie von Hand gelöscht werden.",
                en="Remains of interrupted work, encrypted like the file. The program clears "
                "them the next time; otherwise they may be deleted by hand.",
            ),
        )
    if not kept and not others:
        return line(Check.LEFTOVERS, State.GOOD, Label(de="nichts", en="none"))
    listed = ", ".join((*kept, *others))
    advice = [_KEPT]
    if last_day is not None:
        advice.append(filled(_GOES, day=f"{last_day:%d.%m.%Y}"))
    if others:
        advice.append(_STAYS)
    return line(
        Check.LEFTOVERS,
        State.LOOK,
        Label(
            de=f"vor dem Wiederherstellen aufgehoben: {listed}",
            en=f"kept when a backup was restored: {listed}",
        ),
        advice=joined(advice, " "),
    )
