"""What every keychain must do; run against each kind there is."""

from __future__ import annotations

from abc import ABC, abstractmethod

import pytest

from counsel_app.system.keychain import Keychain


class KeychainContract(ABC):
    """Inherit, and give an empty keychain that works."""

    @pytest.fixture
    @abstractmethod
    def keychain(self) -> Keychain: ...

    def test_it_says_what_the_person_knows_it_as(self, keychain: Keychain) -> None:
        assert keychain.label.strip()

    def test_what_was_never_written_is_not_there(self, keychain: Keychain) -> None:
        assert keychain.read("device aa") is None

    @pytest.mark.parametrize(
        "secret",
        [b"x", bytes(range(256)), b"\0" * 32, "Geheimnis አስመራ دمشق".encode(), b"a:b:c\n", b""],
    )
    def test_every_secret_comes_back_byte_for_byte(self, keychain: Keychain, secret: bytes) -> None:
        keychain.write("device aa", secret)
        assert keychain.read("device aa") == secret

    def test_writing_again_replaces(self, keychain: Keychain) -> None:
        keychain.write("device aa", b"old")
        keychain.write("device aa", b"new")
        assert keychain.read("device aa") == b"new"
        keychain.delete("device aa")
        assert keychain.read("device aa") is None

    def test_entries_do_not_touch_each_other(self, keychain: Keychain) -> None:
        keychain.write("device aa", b"first")
        keychain.write("device ab", b"second")
        keychain.write("mark aa", b"third")
        keychain.delete("device aa")
        assert keychain.read("device aa") is None
        assert keychain.read("device ab") == b"second"
        assert keychain.read("mark aa") == b"third"

    def test_deleting_what_is_not_there_does_nothing(self, keychain: Keychain) -> None:
        keychain.delete("device aa")
        keychain.delete("device aa")
        assert keychain.read("device aa") is None
