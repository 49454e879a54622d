"""``open``: a bundle read with every check, against hashing, decrypting and unpacking it alone."""

from __future__ import annotations

import gc
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pyrage
import zstandard

from counsel_app.sync.bundle import batches
from counsel_app.sync.header import split
from counsel_app.sync.verify import Opened
from tests.bench.measure import Result, alternate
from tests.bench.merging import operations
from tests.sync.people import opened_by, person, put, sealed

GOAL = 2.0
_OPS = 12_000


def measure() -> Result:
    """The same bundle file for both sides."""
    ann, ben = person("Ann"), person("Ben")
    written = operations(0, _OPS)
    own = [replace(op, device=ann.device, author=ann.card.person_id) for op in written]
    portion = next(batches(own))
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        path = put(Path(name), sealed(ann, [ben], portion))
        identity = pyrage.x25519.Identity.from_str(ben.identity.age_secret)

        def ours() -> None:
            assert isinstance(opened_by(ben, path, ann), Opened)

        def floor() -> None:
            data = path.read_bytes()
            sha256(data).hexdigest()
            *_, ciphertext = split(data)
            packed = pyrage.decrypt(ciphertext, [identity])
            zstandard.ZstdDecompressor().decompress(packed)

        # As in the program, whose window alone says when Python collects.
        gc.disable()
        took, limit = alternate(ours, floor, runs=15, warm_up=3)
        gc.enable()
    return Result(
        name="open",
        goal=GOAL,
        ours_s=took,
        limit_s=limit,
        against=f"hash, age and zstd of the same bundle of {len(portion)} operations",
    )
