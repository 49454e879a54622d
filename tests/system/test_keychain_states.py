"""The nine states a keychain can be in: each says what it is, and the passphrase opens in all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from counsel_app.system.keychain import (
    Keychain,
    KeychainAbsent,
    KeychainForeign,
    KeychainGone,
    KeychainLocked,
    KeychainUnavailable,
    RingKeychain,
    system_keychain,
)
from counsel_app.usecases import profiles
from tests import example_case

if not sys.platform.startswith("linux"):
    pytest.skip("a Secret Service is Linux's", allow_module_level=True)

import keyring.backends.null

from tests.system.desktop_session import DesktopSession, desktop_session
from tests.system.test_keychain import PlaintextKeyring

NAME = "device aa"
Patch = pytest.MonkeyPatch
State = Callable[[Patch], AbstractContextManager[Callable[[], Keychain]]]


@contextmanager
def _real(patch: Patch) -> Iterator[tuple[DesktopSession, Keychain]]:
    with desktop_session(keyring=True) as session:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        found = system_keychain()
        found.write(NAME, b"secret")
        yield session, found


@contextmanager
def working(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with _real(patch) as (_session, found):
        yield lambda: found


@contextmanager
def no_bus(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    yield system_keychain


@contextmanager
def no_service(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with desktop_session(bare=True) as session:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        yield system_keychain


@contextmanager
def locked(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with _real(patch) as (session, found):
        session.lock_keyring()
        yield lambda: found


@contextmanager
def killed(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with _real(patch) as (session, found):
        session.kill_keyring()
        yield lambda: found


@contextmanager
def bus_gone(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with _real(patch) as (session, found):
        session.kill_bus()
        yield lambda: found


@contextmanager
def forgetful(_patch: Patch) -> Iterator[Callable[[], Keychain]]:
    backend: Callable[[], object] = keyring.backends.null.Keyring
    yield lambda: RingKeychain(backend())


@contextmanager
def in_the_clear(_patch: Patch) -> Iterator[Callable[[], Keychain]]:
    backend: Callable[[], object] = PlaintextKeyring
    yield lambda: RingKeychain(backend())


@contextmanager
def foreign(patch: Patch) -> Iterator[Callable[[], Keychain]]:
    with _real(patch) as (_session, found):
        assert isinstance(found, RingKeychain)
        found._backend.set_password(f"Counsel {NAME}", "Counsel", "hunter2")
        yield lambda: found


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile") / "Counsel"
    example_case.new_vault(folder, clock=example_case.new_clock()).close()
    return folder


def _passphrase_opens(profile: Path) -> None:
    vault = profiles.open_profile(profile, passphrase=example_case.PASSPHRASE)
    try:
        assert profiles.own_profile(vault).name
    finally:
        vault.close()


def test_working_gives_the_secret_and_the_passphrase_opens_too(
    monkeypatch: Patch, profile: Path
) -> None:
    with working(monkeypatch) as keychain:
        assert keychain().read(NAME) == b"secret"
        _passphrase_opens(profile)


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (no_bus, KeychainAbsent),
        (no_service, KeychainAbsent),
        (locked, KeychainLocked),
        # The bus starts the killed service anew, and that one is locked.
        (killed, (KeychainLocked, KeychainGone)),
        (bus_gone, KeychainGone),
        (forgetful, KeychainAbsent),
        (in_the_clear, KeychainAbsent),
        (foreign, KeychainForeign),
    ],
)
def test_otherwise_it_says_why_and_the_passphrase_opens(
    monkeypatch: Patch,
    profile: Path,
    state: State,
    reason: type[KeychainUnavailable] | tuple[type[KeychainUnavailable], ...],
) -> None:
    with state(monkeypatch) as keychain:
        with pytest.raises(reason):
            keychain().read(NAME)
        _passphrase_opens(profile)


@pytest.mark.parametrize("state", [locked, killed, bus_gone])
def test_writing_and_deleting_say_why_as_well(monkeypatch: Patch, state: State) -> None:
    with state(monkeypatch) as keychain:
        found = keychain()
        with pytest.raises(KeychainUnavailable):
            found.write(NAME, b"other")
        with pytest.raises(KeychainUnavailable):
            found.delete(NAME)


def test_a_locked_keychain_is_not_asked_for_where_nobody_may_be_asked(monkeypatch: Patch) -> None:
    with _real(monkeypatch) as (session, _found):
        session.lock_keyring()
        with pytest.raises(KeychainLocked):
            system_keychain(may_ask=False).read(NAME)


def test_a_keychain_that_never_answers_is_given_up(monkeypatch: Patch) -> None:
    with desktop_session(bare=True) as session, session.silent_keyring():
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        found = system_keychain(patience=1)
        with pytest.raises(KeychainGone):
            found.read(NAME)
