"""The desktop's keychain, as far as it can be trusted; never the only way in.

Only the backends in ``ALLOWED`` are used, made here by name. What the library
would choose from its own settings or from the environment may be a file in the
clear, or a backend that forgets everything and reports success.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import importlib
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

T = TypeVar("T")

PATIENCE_SECONDS: Final = 60.0
"""How long the desktop's own question for the keychain's password may stand."""
SECRET_SERVICE: Final = "Secret Service"  # noqa: S105  the name of a keychain
_SERVICE: Final = "Counsel"
_MARK: Final = "counsel1"
_CHECK_BYTES: Final = 8
_COPIES: Final = 8
"""A keychain may hold an entry more than once; so many are cleared away."""


class KeychainUnavailable(AppError):
    """The keychain cannot be used now; the passphrase opens the case file as ever."""

    label = Label(
        de="Der Schlüsselbund dieses Geräts lässt sich nicht benutzen. Die Fallakte öffnet sich "
        "mit dem Passwort wie immer.",
        en="This device's keychain cannot be used. The passphrase opens the case file as ever.",
    )


class KeychainAbsent(KeychainUnavailable):
    """No keychain is running here, or none that is allowed."""

    label = Label(
        de="Auf diesem Gerät läuft kein Schlüsselbund, dem Counsel vertraut. Die Fallakte öffnet "
        "sich mit dem Passwort wie immer.",
        en="No keychain that Counsel trusts is running on this device. The passphrase opens the "
        "case file as ever.",
    )


class KeychainLocked(KeychainUnavailable):
    """It is locked, and the question for its password was dismissed or not answered."""

    label = Label(
        de="Der Schlüsselbund ist gesperrt. Entweder den Schlüsselbund entsperren und noch einmal "
        "versuchen, oder das Passwort der Fallakte eingeben.",
        en="The keychain is locked. Either unlock the keychain and try again, or type the "
        "passphrase of the case file.",
    )


class KeychainGone(KeychainUnavailable):
    """It was there and does not answer any more."""

    label = Label(
        de="Der Schlüsselbund antwortet nicht mehr. Die Fallakte öffnet sich mit dem Passwort "
        "wie immer.",
        en="The keychain does not answer any more. The passphrase opens the case file as ever.",
    )


class KeychainRefused(KeychainUnavailable):
    """It is there and did not do what was asked."""

    label = Label(
        de="Der Schlüsselbund hat den Eintrag nicht behalten oder nicht herausgegeben. Die "
        "Fallakte öffnet sich mit dem Passwort wie immer.",
        en="The keychain did not keep the entry, or did not give it out. The passphrase opens the "
        "case file as ever.",
    )


class KeychainForeign(KeychainUnavailable):
    """The entry holds something that Counsel did not write there."""

    label = Label(
        de="Im Schlüsselbund steht unter Counsels Namen etwas anderes, als Counsel dort "
        "abgelegt hat. Bitte das Passwort eingeben und dieses Gerät neu einrichten.",
        en="Under Counsel's name the keychain holds something that Counsel did not put there. "
        "Please type the passphrase and set this device up again.",
    )


class Keychain(Protocol):
    """Where small secrets of this device lie. Every method may raise KeychainUnavailable."""

    @property
    def label(self) -> str:
        """What the person knows it as, e.g. "Windows Credential Manager"."""

    def read(self, name: str) -> bytes | None:
        """The secret under ``name``; None where there is none."""

    def write(self, name: str, secret: bytes) -> None:
        """Keep ``secret`` under ``name``, in place of what was there; read back before return."""

    def delete(self, name: str) -> None:
        """Forget ``name``; nothing happens where there is none."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """A backend of the library ``keyring`` that keeps secrets encrypted."""

    platform: str
    label: str
    module: str
    kind: str
    settings: dict[str, object] = field(default_factory=dict)


ALLOWED: Final = (
    # "local machine": the library's default would roam to other computers.
    Allowed(
        "win32",
        "Windows Credential Manager",
        "keyring.backends.Windows",
        "WinVaultKeyring",
        {"persist": "local machine"},
    ),
    Allowed("darwin", "macOS Keychain", "keyring.backends.macOS", "Keyring", {"keychain": None}),
    Allowed("linux", SECRET_SERVICE, "keyring.backends.SecretService", "Keyring"),
    Allowed("linux", "KWallet", "keyring.backends.kwallet", "DBusKeyring", {"handle": -1}),
)


def system_keychain(*, may_ask: bool = True, patience: float = PATIENCE_SECONDS) -> Keychain:
    """The keychain of this desktop; raises KeychainUnavailable with the reason.

    With ``may_ask`` the desktop may ask for the keychain's password. Without
    it (locking, background work) a locked Secret Service is simply
    KeychainLocked. Takes as long as the desktop takes, ``patience`` seconds at
    most for each call: not for the GUI thread.
    """
    here = [one for one in ALLOWED if sys.platform.startswith(one.platform)]
    for allowed in here:
        try:
            backend = _within(patience, lambda one=allowed: _made(one))  # type: ignore[misc]
        except Exception:  # noqa: BLE001, S112  whatever it is, this one is not there
            continue
        if allowed.label == SECRET_SERVICE:
            _use_default_collection(backend, may_ask=may_ask, patience=patience)
        return RingKeychain(backend, patience=patience)
    raise KeychainAbsent


class RingKeychain:
    """A keychain through one allowed backend of the library ``keyring``."""

    def __init__(self, backend: object, *, patience: float = PATIENCE_SECONDS) -> None:
        """Raises KeychainAbsent for a backend that is not in ``ALLOWED``."""
        self._backend: Any = backend
        self._patience = patience
        self._label = _label_of(backend)

    @property
    def label(self) -> str:
        """What the person knows it as."""
        return self._label

    def read(self, name: str) -> bytes | None:
        """The secret under ``name``; None where there is none."""
        text = self._ask(lambda: self._get(name))
        return None if text is None else _unwrapped(name, text)

    def write(self, name: str, secret: bytes) -> None:
        """Keep ``secret`` under ``name`` and read it back."""
        text = _wrapped(name, secret)
        entry = _entry(name)
        self._ask(lambda: self._backend.set_password(entry, _SERVICE, text))
        # A backend that forgets everything reports success as well.
        if self._ask(lambda: self._get(name)) != text:
            raise KeychainRefused

    def delete(self, name: str) -> None:
        """Forget ``name``, however often it is there."""
        for _copy in range(_COPIES):
            if self._ask(lambda: self._get(name)) is None:
                return
            self._ask(lambda: self._backend.delete_password(_entry(name), _SERVICE))
        if self._ask(lambda: self._get(name)) is not None:
            raise KeychainRefused

    def _get(self, name: str) -> str | None:
        found: str | None = self._backend.get_password(_entry(name), _SERVICE)
        return found

    def _ask(self, work: Callable[[], T]) -> T:
        try:
            return _within(self._patience, work)
        except Exception as error:  # noqa: BLE001  every fault of every desktop: fall back
            # "from None": the library's messages name entries and paths.
            raise _reason(error) from None


def _made(allowed: Allowed) -> object:
    """An instance of the allowed class; raises anything where it cannot work."""
    kind = getattr(importlib.import_module(allowed.module), allowed.kind)
    # The library says here whether service, bus and bindings are there.
    _ = kind.priority
    # Without __init__, which takes properties from the environment.
    backend: object = kind.__new__(kind)
    for name, value in allowed.settings.items():
        setattr(backend, name, value)
    return backend


def _label_of(backend: object) -> str:
    kind = type(backend)
    for allowed in ALLOWED:
        if (kind.__module__, kind.__qualname__) == (allowed.module, allowed.kind):
            module = sys.modules.get(allowed.module)
            if getattr(module, allowed.kind, None) is kind:
                return allowed.label
    raise KeychainAbsent


def _use_default_collection(backend: Any, *, may_ask: bool, patience: float) -> None:
    """Let the Secret Service's default collection be unlocked here, with an end.

    The library waits for ever for the person's answer, and leaves a connection
    behind each time there is none.
    """
    import secretstorage
    from keyring.errors import KeyringLocked

    def unlocked_collection() -> secretstorage.Collection:
        bus = secretstorage.dbus_init()
        try:
            collection = (
                secretstorage.get_default_collection(bus)
                if may_ask
                else secretstorage.Collection(bus)
            )
            is_locked = collection.is_locked()
            if is_locked and may_ask:
                is_locked = collection.unlock(timeout=patience)
        except BaseException:
            bus.close()
            raise
        if is_locked:
            bus.close()
            raise KeyringLocked
        return collection

    backend.get_preferred_collection = unlocked_collection


def _within(seconds: float, work: Callable[[], T]) -> T:
    """The result of ``work()``; TimeoutError when it takes longer than ``seconds``.

    On a thread of its own: the library waits for a silent bus for ever.
    """
    answers: queue.SimpleQueue[tuple[T | None, Exception | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((work(), None))
        except Exception as error:  # noqa: BLE001  handed over to the caller
            answers.put((None, error))

    threading.Thread(target=run, name="keychain", daemon=True).start()
    try:
        result, error = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # None only where T is


def _reason(error: BaseException) -> KeychainUnavailable:
    """What the person is told, from the names of the exceptions along the chain.

    By name: the libraries that define them are not there on every system.
    """
    names = {base.__name__ for link in _chain(error) for base in type(link).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeychainLocked()
    if names & {
        "OSError",
        "EOFError",
        "TimeoutError",
        "SecretServiceNotAvailableException",
        "RouterClosed",
        "DBusException",
        "DBusErrorResponse",
    }:
        return KeychainGone()
    return KeychainRefused()


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _entry(name: str) -> str:
    # One service per entry: under a common one, Windows' vault moves entries
    # about and keeps old values.
    return f"{_SERVICE} {name}"


def _wrapped(name: str, secret: bytes) -> str:
    return f"{_MARK}:{secret.hex()}:{_check(name, secret)}"


def _unwrapped(name: str, text: str) -> bytes:
    """The secret in ``text``; raises KeychainForeign for anything else, damaged or moved."""
    mark, _, rest = text.partition(":")
    digits, _, check = rest.partition(":")
    try:
        secret = binascii.unhexlify(digits)
    except ValueError:
        raise KeychainForeign from None
    if mark != _MARK or not hmac.compare_digest(check.encode(), _check(name, secret).encode()):
        raise KeychainForeign
    return secret


def _check(name: str, secret: bytes) -> str:
    # Against mix-ups, not against forgery: the secret opens a wrapped key or nothing.
    return hashlib.sha256(name.encode() + b"\0" + secret).digest()[:_CHECK_BYTES].hex()
