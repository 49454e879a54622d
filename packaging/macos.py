"""What macOS is told about the application, and the picture it shows for it.

``counsel.spec`` calls this on macOS, with the libraries of the building
environment; ``build.py`` then lays the application into a disk image.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
APPLICATION = "Counsel.app"
# Nobody's domain: macOS only wants a name that no other application has.
IDENTIFIER = "local.counsel.Counsel"
PICTURE_PX = 1024


def oldest_system(wheel: str) -> str:
    """The oldest macOS on which Qt runs, such as ``13.0``, as its wheel's own tag says.

    ``wheel`` is the text of the ``WHEEL`` file beside the installed library.
    ValueError where it names no macOS.
    """
    found = re.search(r"^Tag: .*-macosx_(\d+)_(\d+)_", wheel, re.MULTILINE)
    if found is None:
        raise ValueError("This Qt was not made for macOS.")
    return f"{found[1]}.{found[2]}"


def told(version: str, oldest: str) -> dict[str, Any]:
    """The keys of ``Info.plist`` beside those that PyInstaller writes itself.

    No reason for camera or microphone is given: macOS then lets neither be
    opened, whatever a library may try.
    """
    return {
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "de",
        "CFBundleLocalizations": ["de", "en"],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": oldest,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "EUPL-1.2",
    }


def draw_picture(target: Path) -> Path:
    """Draw the program's picture at every size that an ``.icns`` holds; returns ``target``."""
    from PIL import Image
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(PICTURE_PX, PICTURE_PX, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(HERE / "linux" / "counsel.svg")).render(painter)
    painter.end()
    drawn = target.with_suffix(".png")
    image.save(str(drawn))
    with Image.open(drawn) as picture:
        picture.save(target, "ICNS")
    return target
