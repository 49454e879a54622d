"""Keychains for tests of what lies above them; the real ones are tested in tests/system."""

from __future__ import annotations

from counsel_app.system.keychain import KeychainUnavailable


class MemoryKeychain:
    """Keeps secrets as long as the test runs; can be told to refuse."""

    label = "Test keychain"

    def __init__(self) -> None:
        self.entries: dict[str, bytes] = {}
        self.is_gone = False

    def read(self, name: str) -> bytes | None:
        self._require()
        return self.entries.get(name)

    def write(self, name: str, secret: bytes) -> None:
        self._require()
        self.entries[name] = secret

    def delete(self, name: str) -> None:
        self._require()
        self.entries.pop(name, None)

    def _require(self) -> None:
        if self.is_gone:
            raise KeychainUnavailable
