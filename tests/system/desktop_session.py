"""A desktop session of a test: dbus-run-session, on wish with a real gnome-keyring in it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
SECRETS = "org.freedesktop.secrets"
DEFAULT = "/org/freedesktop/secrets/aliases/default"

# A bus on which nothing can be started by asking for it.
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# Says where the bus is and stays until its input ends.
_STAY = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat >/dev/null'
_KEYRING = (
    "printf %s keyring-pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
)


@dataclass(slots=True, kw_only=True)
class DesktopSession:
    """One private bus; ``environment`` leads a program to it."""

    address: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_DATA_HOME": str(self.folder),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }

    def pid_of(self, name: str) -> int:
        """The process that owns ``name`` on the bus; 0 where nobody does."""
        asking = new_method_call(BUS, "NameHasOwner", "s", (name,))
        for_pid = new_method_call(BUS, "GetConnectionUnixProcessID", "s", (name,))
        with open_dbus_connection(self.address) as bus:
            if not bus.send_and_get_reply(asking, timeout=30).body[0]:
                return 0
            return int(bus.send_and_get_reply(for_pid, timeout=30).body[0])

    def lock_keyring(self) -> None:
        """What a person does in the desktop's settings."""
        service = DBusAddress("/org/freedesktop/secrets", SECRETS, "org.freedesktop.Secret.Service")
        default = DBusAddress(DEFAULT, SECRETS, "org.freedesktop.Secret.Collection")
        with open_dbus_connection(self.address) as bus:
            lock = new_method_call(service, "Lock", "ao", ([DEFAULT],))
            bus.send_and_get_reply(lock, timeout=30)
            reply = bus.send_and_get_reply(Properties(default).get("Locked"), timeout=30)
            assert reply.body[0] == ("b", True)

    @contextmanager
    def silent_keyring(self) -> Iterator[None]:
        """A keychain that is there and answers nothing."""
        name = new_method_call(BUS, "RequestName", "su", (SECRETS, 0))
        with open_dbus_connection(self.address) as bus:
            bus.send_and_get_reply(name, timeout=30)
            yield

    def kill_keyring(self) -> None:
        """End the keychain's process without a word."""
        _kill(self.pid_of(SECRETS))

    def kill_bus(self) -> None:
        """End the bus without a word."""
        _kill(self.pid_of("org.freedesktop.DBus"))


@contextmanager
def desktop_session(*, keyring: bool = False, bare: bool = False) -> Iterator[DesktopSession]:
    """A session with an unlocked gnome-keyring, or without; ``bare`` starts nothing on demand."""
    # A socket's path may be 107 characters long, which pytest's folders exceed.
    folder = Path(tempfile.mkdtemp(prefix="counsel-bus-"))
    command = ["dbus-run-session"]
    if bare:
        (folder / "bus.conf").write_text(BARE_BUS, encoding="utf-8")
        command += ["--config-file", str(folder / "bus.conf")]
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder),
    }
    # No screen: a question for a password is dismissed at once.
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    run = subprocess.Popen(
        [*command, "--", "sh", "-c", (_KEYRING if keyring else "") + _STAY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    assert run.stdin is not None
    assert run.stdout is not None
    try:
        address = run.stdout.readline().strip()
        assert address, "dbus-run-session gave no address: package dbus"
        session = DesktopSession(address=address, folder=folder)
        if keyring:
            # It goes into the background before it has its name on the bus.
            _wait(lambda: session.pid_of(SECRETS) > 0, "no gnome-keyring: package gnome-keyring")
        yield session
    finally:
        run.stdin.close()
        run.stdout.close()
        run.wait(timeout=60)
        shutil.rmtree(folder, ignore_errors=True)


def _kill(pid: int) -> None:
    assert pid > 1
    os.kill(pid, signal.SIGKILL)
    _wait(lambda: _state(pid) in ("Z", "X"), f"process {pid} does not end")


def _wait(condition: Callable[[], bool], otherwise: str) -> None:
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit, otherwise
        time.sleep(0.01)


def _state(pid: int) -> str:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return "X"
    return text.rpartition(")")[2].split()[0]
