"""From a passphrase or a secret to a wrapping key, and what one try may cost."""

from __future__ import annotations

import os
import threading
import time
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32
TARGET_SECONDS: Final = 0.5
"""How long one try takes on the machine where the passphrase is set."""
_MEMORY_KIB: Final = (64 * 1024, 1024 * 1024)
_ITERATIONS: Final = (1, 10)
_LANES: Final = (1, 8)
_PROBE_KIB: Final = _MEMORY_KIB[0]
_PROBES: Final = 2
_ONE_AT_A_TIME: Final = threading.RLock()


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one passphrase try costs: Argon2id memory (KiB), passes, lanes."""

    memory_kib: int = 128 * 1024
    iterations: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether the cost is neither weak nor able to exhaust the machine."""
        return all(
            type(value) is int and low <= value <= high
            for value, (low, high) in (
                (self.memory_kib, _MEMORY_KIB),
                (self.iterations, _ITERATIONS),
                (self.lanes, _LANES),
            )
        )


def normalised(passphrase: str) -> str:
    """The same words typed on another keyboard or system are the same (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase)


def from_passphrase(passphrase: str, *, salt: bytes, cost: KdfCost) -> bytes:
    """The 256-bit wrapping key of a passphrase (Argon2id, RFC 9106)."""
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    # Two at once wait for each other's lanes for ever, or fail with
    # MemoryError: OpenSSL has one set of threads for the whole process.
    with _ONE_AT_A_TIME:
        return derivation.derive(normalised(passphrase).encode())


def from_secret(secret: bytes, *, salt: bytes) -> bytes:
    """The 256-bit wrapping key of a secret that is random already (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"counsel v1").derive(secret)


def calibrated_cost() -> KdfCost:
    """The cost at which one try takes about half a second on this machine.

    Measured with the floor's memory, best of two: what else runs now should
    not make the passphrase weaker for years.
    """
    return cost_for(min(_probe() for _ in range(_PROBES)))


def cost_for(seconds: float) -> KdfCost:
    """The cost for a machine that fills 64 MiB once in ``seconds``.

    Memory first, as far as 256 MiB, with three passes; then more passes; on a
    slow machine fewer passes over the floor. RFC 9106 prefers memory, too: it
    is what a guessing machine has least of.
    """
    passes = TARGET_SECONDS / max(seconds, 1e-6)
    blocks = next((blocks for blocks in (4, 2) if passes >= 3 * blocks), 1)
    low, high = _ITERATIONS
    iterations = max(low, min(high, int(passes / blocks)))
    return KdfCost(memory_kib=blocks * _PROBE_KIB, iterations=iterations)


def _probe() -> float:
    cost = KdfCost(memory_kib=_PROBE_KIB, iterations=2)
    # Waiting for another derivation says nothing about this machine.
    with _ONE_AT_A_TIME:
        began = time.perf_counter()
        from_passphrase("", salt=os.urandom(16), cost=cost)
        return (time.perf_counter() - began) / cost.iterations
