"""Where the packaged program begins."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from counsel_app.__main__ import main

# Qt is linked to these even where nothing is drawn with them. A bare system has
# none; every desktop has its own, which fit its drivers. In the order in which
# they need each other.
GRAPHICS = (
    "libmd.so.0",
    "libbsd.so.0",
    "libXau.so.6",
    "libXdmcp.so.6",
    "libxcb.so.1",
    "libGLdispatch.so.0",
    "libGLX.so.0",
    "libGL.so.1",
    "libEGL.so.1",
)


def provide_graphics(folder: Path) -> None:
    """Load our copy of what the system lacks; Qt then finds it by its name."""
    for name in GRAPHICS:
        try:
            ctypes.CDLL(name)
        except OSError:
            if (folder / name).exists():
                ctypes.CDLL(str(folder / name), ctypes.RTLD_GLOBAL)


if __name__ == "__main__":
    if sys.platform == "linux":
        provide_graphics(Path(__file__).resolve().parent / "fallback")
    sys.exit(main())
