"""Choosing a folder or stick, without a dialog that blocks the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_PAPERS: Final = (
    "*.jpg", "*.jpeg", "*.png", "*.webp", "*.tif", "*.tiff", "*.pdf", "*.heic", "*.heif",
    "*.JPG", "*.JPEG", "*.PNG", "*.PDF", "*.HEIC",
)  # fmt: skip
"""HEIC among them: who does not see the photo in the list does not learn why."""


def prepare(dialog: QFileDialog) -> None:
    """Say the labels that Qt has in a few languages only, and begin among the documents."""
    translate, label = QCoreApplication.translate, QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, translate("Folder", "Look in:"))
    dialog.setLabelText(label.FileType, translate("Folder", "Files of type:"))
    _begin_at_documents(dialog)


def _begin_at_documents(dialog: QFileDialog) -> None:
    """Begin where people keep their files, unless they chose another folder since the start.

    Qt begins in the folder from which the program was started: for most people
    that is one of the program's own, which they neither know nor should write to.
    """
    if dialog.directory() != QDir.current():
        return
    place = QStandardPaths.StandardLocation
    for kind in (place.DocumentsLocation, place.HomeLocation):
        folder = QStandardPaths.writableLocation(kind)
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
            return


def choose_folder(
    parent: QWidget, *, title: str, chosen: Callable[[Path], object], start: Path | None = None
) -> QFileDialog:
    """Open a dialog over ``parent`` and call ``chosen`` with the folder; Esc changes nothing."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(
        QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Folder", "Use this folder")
    )
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Folder", "Folder:")
    )
    prepare(dialog)
    if start is not None and start.is_dir():
        dialog.setDirectory(str(start))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def choose_photo(parent: QWidget, *, title: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for one photo or PDF; in this dialog nothing can be renamed or deleted."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    prepare(dialog)
    words = QCoreApplication.translate("Folder", "Photos and PDF")
    dialog.setNameFilter(f"{words} ({' '.join(_PAPERS)})")
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    if pictures and Path(pictures).is_dir():
        dialog.setDirectory(pictures)
    dialog.setLabelText(
        QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Folder", "Take this one")
    )
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def choose_source(parent: QWidget, *, title: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for a file that is there already."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    prepare(dialog)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def choose_target(
    parent: QWidget, *, title: str, name: str, kind: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask where to save; ``name`` is proposed, ``kind`` is the ending without dot."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(kind)
    dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
    prepare(dialog)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda target: chosen(Path(target)))
    dialog.open()
    return dialog
