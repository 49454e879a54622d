"""``open``: a bundle read with every check, against hashing, decrypting and unpacking it alone.

The operations are those of the large demo, so neither shorter nor more alike than a counsellor's.
Beside the ratio stands what it takes to make Python objects of all of them as well, which the
merge does, and what msgpack alone takes to give the same values as bare dictionaries.
"""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec
import pyrage
import zstandard

from counsel_app.domain.access import Audience
from counsel_app.domain.ops import Op
from counsel_app.domain.scopes import restrict
from counsel_app.store.journal import own_ops_after
from counsel_app.sync.bundle import batches
from counsel_app.sync.header import split
from counsel_app.sync.verify import Opened, verify_file
from counsel_app.usecases.demo import LARGE
from counsel_app.usecases.demo_scale import make_large
from tests.bench.measure import Result, alternate, medians
from tests.profiles import CHEAP, new_clock
from tests.sync.forging import row
from tests.sync.people import NOW, SPACE, Person, person, put, sealed, trusting

GOAL = 2.0
_CASES = 1_000


def measure() -> Result:
    """The same bundle file for both sides."""
    ann, ben = person("Ann"), person("Ben")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        portion = next(batches(_exported(Path(name) / "demo", ann)))
        path = put(Path(name), sealed(ann, [ben], portion))
        rows = msgspec.msgpack.encode([row(op) for op in portion])
        trusted = trusting(ann)
        identity = pyrage.x25519.Identity.from_str(ben.identity.age_secret)

        def ours() -> Opened:
            outcome = verify_file(
                path, trusted=trusted, identity=ben.identity, space=SPACE, now=NOW
            )
            assert isinstance(outcome, Opened)
            return outcome

        def floor() -> None:
            data = path.read_bytes()
            sha256(data).hexdigest()
            *_, ciphertext = split(data)
            packed = pyrage.decrypt(ciphertext, [identity])
            zstandard.ZstdDecompressor().decompress(packed)

        # As in the program, whose window alone says when Python collects.
        gc.disable()
        took, limit = alternate(ours, floor, runs=31, warm_up=3)
        beside = medians(
            {
                "opened and made into objects": lambda: ours().ops,
                "msgpack alone, into bare dictionaries": lambda: msgspec.msgpack.decode(rows),
            },
            runs=7,
            warm_up=1,
        )
        gc.enable()
    return Result(
        name="open",
        goal=GOAL,
        ours_s=took,
        limit_s=limit,
        against=f"hash, age and zstd of the same bundle of {len(portion)} operations",
        beside=beside,
    )


def _exported(folder: Path, by: Person) -> Sequence[Op]:
    """What a deputy is sent of the large demo, as ``by``'s own."""
    clock = new_clock()
    with make_large(folder, cases=_CASES, clock=clock, cost=CHEAP).opened(LARGE) as vault:
        ops, _ = own_ops_after(vault, 0)
    kept = (restrict(op, Audience.FULL) for op in ops)
    return [
        replace(op, device=by.device, author=by.card.person_id) for op in kept if op is not None
    ]
