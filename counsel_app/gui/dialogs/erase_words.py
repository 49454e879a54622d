"""What erasing a case does, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.gui import i18n
from counsel_app.gui.i18n import isolate, short_date

if TYPE_CHECKING:
    from counsel_app.usecases.erase import ErasePlan

_MEGABYTE = 1024 * 1024
_NAMED_BACKUPS = 5


def warning(plan: ErasePlan) -> str:
    """What speaks against erasing now; empty where nothing does."""
    translate = QCoreApplication.translate
    found = plan.retention
    if plan.is_held and found.held_until is not None:
        words = translate(
            "Erase",
            "This case must be kept until {day} ({why}) and cannot be erased. If the reason is "
            "gone, lift that first.",
        )
        return words.format(day=isolate(short_date(found.held_until)), why=isolate(plan.hold_why))
    if not plan.is_early:
        return ""
    if found.erase_from is None:
        return translate(
            "Erase",
            "The case is not closed yet. Erase it now only at the client's wish or if it should "
            "never have been kept.",
        )
    words = translate(
        "Erase",
        "The retention period ends only on {day}. Erase it now only at the client's wish or for "
        "another good reason.",
    )
    return words.format(day=isolate(short_date(found.erase_from)))


def goes(plan: ErasePlan) -> list[str]:
    """Records by type, documents, drafts, and where they are taken out of."""
    translate = QCoreApplication.translate
    language = i18n.language()
    kinds = [
        # The number stays on the line of its word.
        f"{kind.LABEL.text(language)}:\N{NO-BREAK SPACE}{plan.counts[name]}"
        for name, kind in RECORD_TYPES.items()
        if name in plan.counts
    ]
    sentences = [", ".join(kinds)]
    if plan.document_bytes:
        size = max(round(plan.document_bytes / _MEGABYTE), 1)
        sentences.append(
            translate("Erase", "Documents with their content, about {size} MB").format(size=size)
        )
    if plan.drafts:
        sentences.append(translate("Erase", "%n draft(s)", None, plan.drafts))
    sentences.append(translate("Erase", "All earlier versions and every word of it in the search"))
    if plan.kept:
        sentences.append(
            translate(
                "Erase",
                "%n state(s) of this case file from before a restore: {names}. It goes as a whole, "
                "for a single case cannot be taken out of it.",
                None,
                len(plan.kept),
            ).format(names=", ".join(isolate(name) for name in plan.kept))
        )
    return sentences


def stays(plan: ErasePlan) -> list[str]:
    """What is left of it, and what it has nothing to do with."""
    translate = QCoreApplication.translate
    sentences = [
        translate(
            "Erase",
            "That records with these random ids existed and were erased, so that no exchange "
            "brings them back; who accessed them and when",
        ),
        translate("Erase", "What others told about this person in their own cases"),
    ]
    if plan.client_stays:
        sentences.insert(
            0, translate("Erase", "The person's data: another case is about the same person")
        )
    return sentences


def copies(plan: ErasePlan) -> list[str]:
    """Backups, colleagues, papers."""
    translate = QCoreApplication.translate
    sentences = []
    if plan.backups:
        names = ", ".join(isolate(one.folder.name) for one in plan.backups[:_NAMED_BACKUPS])
        if len(plan.backups) > _NAMED_BACKUPS:
            names += " …"
        sentences.append(
            translate("Erase", "%n backup(s): {names}", None, len(plan.backups)).format(names=names)
        )
    elif plan.place is not None and not plan.is_place_there:
        sentences.append(
            translate(
                "Erase", "The place for backups cannot be reached now; older backups hold the case"
            )
        )
    sentences.append(
        translate("Erase", "Backups that were copied elsewhere by hand: the program knows of none")
    )
    if plan.receivers:
        names = ", ".join(isolate(name) for name in plan.receivers)
        words = translate(
            "Erase", "With {names}, who received exports: erased there when they take in yours"
        )
        sentences.append(words.format(names=names))
    sentences.append(
        translate(
            "Erase",
            "Sealed packages in the exchange folder, which only their receivers can open",
        )
    )
    if plan.letters:
        sentences.append(
            translate("Erase", "%n paper(s) that were printed or saved", None, plan.letters)
        )
    return sentences
