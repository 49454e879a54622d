"""A keychain for tests that are about something else; under the same contract as the real one."""

from __future__ import annotations

from dataclasses import dataclass, field

from counsel_app.system.keychain import KeychainUnavailable


@dataclass(slots=True)
class KeychainInMemory:
    """Forgets everything with the test; set ``fault`` to make every call fail."""

    label: str = "Keychain in memory"
    entries: dict[str, bytes] = field(default_factory=dict)
    fault: KeychainUnavailable | None = None

    def read(self, name: str) -> bytes | None:
        self._fail()
        return self.entries.get(name)

    def write(self, name: str, secret: bytes) -> None:
        self._fail()
        self.entries[name] = secret

    def delete(self, name: str) -> None:
        self._fail()
        self.entries.pop(name, None)

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault
