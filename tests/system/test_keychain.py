"""Proves the keychain against a real gnome-keyring, and what it refuses to use."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import cast

import pytest

from counsel_app.system import keychain as tested
from counsel_app.system.keychain import (
    ALLOWED,
    Keychain,
    KeychainAbsent,
    KeychainForeign,
    KeychainRefused,
    KeychainUnavailable,
    RingKeychain,
    system_keychain,
)
from tests.system.keychain_contract import KeychainContract
from tests.system.keychain_in_memory import KeychainInMemory

if not sys.platform.startswith("linux"):
    pytest.skip("a Secret Service is Linux's", allow_module_level=True)

import keyring.backends.null
from keyring.backends import SecretService

from tests.system.desktop_session import DesktopSession, desktop_session

REASONS = [kind for kind in vars(tested).values() if isinstance(kind, type) and kind is not
           KeychainUnavailable and issubclass(kind, KeychainUnavailable)]  # fmt: skip


@pytest.fixture(scope="module")
def session() -> Iterator[DesktopSession]:
    with desktop_session(keyring=True) as made:
        yield made


@pytest.fixture
def real(session: DesktopSession, monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """The real one, empty."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    found = system_keychain()
    for name in ("device aa", "device ab", "mark aa"):
        found.delete(name)
    return found


class TestGnomeKeyring(KeychainContract):
    @pytest.fixture
    def keychain(self, real: Keychain) -> Keychain:
        return real

    def test_another_program_start_finds_the_secret(self, keychain: Keychain) -> None:
        keychain.write("device aa", b"secret")
        assert system_keychain(may_ask=False).read("device aa") == b"secret"


class TestKeychainInMemory(KeychainContract):
    @pytest.fixture
    def keychain(self) -> Keychain:
        return KeychainInMemory()


def test_the_environment_cannot_choose_another_backend(
    real: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    real.write("device aa", b"secret")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    session = "/org/freedesktop/secrets/collection/session"
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", session)
    assert system_keychain().read("device aa") == b"secret"


class PlaintextKeyring(SecretService.Keyring):
    """Calls itself what the plaintext file of keyrings.alt is called."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


class Keyring(SecretService.Keyring):
    """Calls itself like the allowed one."""


Keyring.__module__ = "keyring.backends.SecretService"


@pytest.mark.parametrize(
    ("name", "backend"),
    [
        ("null", keyring.backends.null.Keyring),
        ("clear", PlaintextKeyring),
        ("alike", Keyring),
        ("any", object),
    ],
)
def test_a_backend_that_is_not_on_the_list_is_refused(name: str, backend: type) -> None:
    with pytest.raises(KeychainAbsent):
        RingKeychain(backend())


def test_the_list_names_no_backend_in_the_clear() -> None:
    assert {allowed.module for allowed in ALLOWED} == {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }
    assert [a.settings for a in ALLOWED if a.platform == "win32"] == [{"persist": "local machine"}]


def test_a_keychain_that_forgets_what_it_was_given_is_noticed(
    real: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SecretService.Keyring, "set_password", lambda *_entry: None)
    with pytest.raises(KeychainRefused):
        real.write("device aa", b"secret")


def test_a_keychain_that_does_not_forget_is_noticed(
    real: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    real.write("device aa", b"secret")
    monkeypatch.setattr(SecretService.Keyring, "delete_password", lambda *_entry: None)
    with pytest.raises(KeychainRefused):
        real.delete("device aa")


def test_a_fault_of_the_library_is_never_passed_on(
    real: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_entry: str) -> str:
        raise RuntimeError("Counsel device aa")

    monkeypatch.setattr(SecretService.Keyring, "get_password", fault)
    with pytest.raises(KeychainRefused) as caught:
        real.read("device aa")
    assert "device aa" not in caught.value.sentence("en")


def test_an_entry_moved_or_damaged_is_foreign(real: Keychain) -> None:
    ring = cast("RingKeychain", real)._backend
    real.write("device aa", b"secret")
    good = ring.get_password("Counsel device aa", "Counsel")
    for name, text in {
        "device ab": good,
        "device aa": good[:-2],
        "mark aa": "counsel1:zz:00",
    }.items():
        ring.set_password(f"Counsel {name}", "Counsel", text)
        with pytest.raises(KeychainForeign):
            real.read(name)
        real.delete(name)
        assert real.read(name) is None


@pytest.mark.parametrize("kind", REASONS)
def test_every_reason_is_a_plain_sentence_in_both_languages(
    kind: type[KeychainUnavailable],
) -> None:
    english, german = kind().sentence("en"), kind().sentence("de")
    assert "passphrase" in english
    assert "Passwort" in german
    assert english != german
    assert "{" not in english + german


def test_the_reasons_are_told_apart() -> None:
    assert len({kind().sentence("en") for kind in REASONS}) == len(REASONS) == 5
