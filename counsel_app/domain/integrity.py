"""What may be wrong with a case file although every page of it can be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from counsel_app.domain.labels import Label


class Suspicion(StrEnum):
    """What was noticed, the gravest first."""

    OLDER = "older"
    """The journal ends before the place that was noted outside the file."""
    ALTERED = "altered"
    """The journal is another one than was noted, or its chain is broken."""
    CHANGED_WHILE_CLOSED = "changed_while_closed"
    """The file is not byte for byte what it was when it was closed."""
    ROWS_DIFFER = "rows_differ"
    """A record shows something else than the journal says."""
    MARK_MISSING = "mark_missing"
    """The note beside the file is gone or was not written with its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One suspicion; ``missing`` is the number of changes that are not there any more."""

    suspicion: Suspicion
    missing: int = 0

    @property
    def label(self) -> Label:
        """What it means, as a sentence."""
        label = SENTENCES[self.suspicion]
        return Label(
            de=label.de.format(missing=self.missing), en=label.en.format(missing=self.missing)
        )


SENTENCES: Final = {
    Suspicion.OLDER: Label(
        de="Diese Fallakte ist älter, als sie beim letzten Mal war: "
        "die letzten {missing} Änderungen fehlen.",
        en="This case file is older than it was last time: the last {missing} changes are missing.",
    ),
    Suspicion.ALTERED: Label(
        de="Der Verlauf der Änderungen in dieser Fallakte wurde außerhalb des Programms verändert.",
        en="The history of changes in this case file was altered outside the program.",
    ),
    Suspicion.CHANGED_WHILE_CLOSED: Label(
        de="Diese Fallakte wurde verändert, während sie geschlossen war.",
        en="This case file was changed while it was closed.",
    ),
    Suspicion.ROWS_DIFFER: Label(
        de="Ein Teil der Fallakte zeigt etwas anderes, als im Verlauf steht.",
        en="A part of the case file shows something other than its history says.",
    ),
    Suspicion.MARK_MISSING: Label(
        de="Der Prüfvermerk neben der Fallakte fehlt oder gehört nicht zu ihr. "
        "Ohne ihn lässt sich nicht sagen, ob etwas fehlt.",
        en="The check mark beside the case file is missing or does not belong to it. "
        "Without it nobody can say whether something is missing.",
    ),
}
