"""The Debian and Ubuntu packages Counsel needs, and getting them through apt.

Standard library only, and readable by an old Python: it runs before anything
has been installed.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys

# Without these the window library cannot be loaded at all.
LIBRARIES = (
    "libgl1",
    "libegl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0",
    "libxkbcommon0",
)
# These open real windows (without them there is only the screenless mode)
# and print.
WINDOWS = (
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libx11-xcb1",
    "libcups2",
)
# The tests act as a person before a screen and read our papers back with
# other people's programs.
TESTS = (
    "xvfb",
    "xauth",
    "x11-xkb-utils",
    "xdotool",
    "openbox",
    "dbus",
    "at-spi2-core",
    "python3-pyatspi",
    "gir1.2-atspi-2.0",
    "poppler-utils",
    "qpdf",
    "age",
    "fonts-noto-core",
    "unicode-data",
    "gnome-keyring",
    "libsecret-tools",
    "strace",
    "minisign",
    "shellcheck",
)
# Another program's judgement of our archive papers. A call of its own to apt:
# a later Debian may name one of them otherwise, and the rest is still wanted.
PREFLIGHT = (
    "default-jre-headless",
    "libpdfbox2-java",
    "libcommons-io-java",
    "libactivation-java",
    "libjaxb-api-java",
)
VENV = ("python3-venv",)

# What to look for on systems without dpkg, by the linker's name.
SONAMES = ("GL", "EGL", "fontconfig", "dbus-1", "glib-2.0", "xkbcommon")


class MissingPackagesError(Exception):
    """Something is missing that cannot be done without; the text is the sentence."""


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or one of their children."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def installed_packages() -> set[str]:
    """The names of all packages dpkg has installed, without architecture."""
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
        encoding="utf-8",
    ).stdout
    return {line.split()[1] for line in listing.splitlines() if line.startswith(("ii ", "hi "))}


def missing_packages(wanted: tuple[str, ...], installed: set[str]) -> list[str]:
    """The wanted packages that are not installed, in order.

    Ubuntu 24.04 and Debian 13 carry some libraries under a name ending in
    ``t64``; apt accepts the old name, dpkg does not know it.
    """
    return [name for name in wanted if name not in installed and f"{name}t64" not in installed]


def missing_libraries() -> list[str]:
    """The libraries the linker does not find, where there is no dpkg to ask."""
    return [name for name in SONAMES if ctypes.util.find_library(name) is None]


def root_prefix() -> list[str] | None:
    """What to write before a command so that it runs as root; None when nothing helps."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    # -n: never ask. A question in the middle of a script is a hang.
    answer = subprocess.run(
        [sudo, "-n", "true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return [sudo, "-n"] if answer.returncode == 0 else None


def install_line(names: list[str]) -> str:
    """The line a person types to get the packages."""
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(
        names
    )


def install(names: list[str], prefix: list[str]) -> bool:
    """Install through apt, its output streaming; whether it worked."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Acquire::Retries=3"]
    wanted = [*apt, "install", "-y", "-q", "--no-install-recommends", *names]
    # A package list may be absent (fresh image) or old; either shows at once.
    for command in (wanted, [*apt, "update", "-q"], wanted):
        done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0
        if command is wanted and done:
            return True
    return False


def provide(names: tuple[str, ...], *, needed: tuple[str, ...]) -> None:
    """See to it that the packages are there, or say in one sentence how to get them.

    Goes on without them as long as none of the ``needed`` is missing; raises
    MissingPackagesError otherwise.
    """
    missing = missing_packages(names, installed_packages())
    if not missing:
        return
    prefix = root_prefix()
    if prefix is not None:
        print("    apt installs: " + " ".join(missing), flush=True)
        if install(missing, prefix):
            return
        missing = missing_packages(names, installed_packages())
        reason = "apt could not install them (its own words stand above)"
    else:
        reason = "installing takes administrator rights, which this account does not have here"
    sentence = (
        f"System packages are missing, and {reason}. "
        f"This line gets them:\n    {install_line(missing)}"
    )
    if missing_packages(needed, installed_packages()):
        raise MissingPackagesError(sentence)
    print(f"    {sentence}\n    Going on without them; what needs them will say so.", flush=True)


def provide_everything(*, with_tests: bool, can_make_venv: bool) -> None:
    """See to the libraries of the window, and for tests to the programs they use."""
    if not sys.platform.startswith("linux"):
        return
    if not has_apt():
        missing = missing_libraries()
        if missing:
            print(
                f"    The linker does not find: {', '.join(missing)}. If the next steps fail, "
                "install these libraries with your system's package manager.",
                flush=True,
            )
        return
    venv = () if can_make_venv else VENV
    tests = TESTS if with_tests else ()
    provide(LIBRARIES + venv + WINDOWS + tests, needed=LIBRARIES + venv)
    if with_tests:
        provide(PREFLIGHT, needed=())
