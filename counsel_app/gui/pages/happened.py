"""What happened: what the program did with this file on this computer, latest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counsel_app.gui.pages.audit import AuditPage


class HappenedPage(AuditPage):
    """The list of accesses, opened at what no person did with one case."""

    def open(self, target: str) -> None:  # noqa: ARG002  always the whole file
        """Show what was opened, backed up, passed on, taken in, and what did not work."""
        self.kinds.choose("file")
        super().open("")
        self.say(
            QCoreApplication.translate("Happened", "What happened"),
            QCoreApplication.translate(
                "Happened",
                "When the file was opened, backed up, passed on or updated, and what did not work,"
                " in the words you were told. It stays in this file.",
            ),
        )
