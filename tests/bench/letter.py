"""``letter``: a referral letter with everything on, against plain reportlab."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import count

from tests.bench import paper_peers
from tests.bench.measure import Result, alternate, medians
from tests.bench.paper_text import LETTER
from tests.documents import samples

GOAL = 1.3


def measure() -> Result:
    """Ours is shaped, tagged, PDF/A-3 with its record attached; the limit is none of it.

    Every letter is another one, as in an office: only what a running program
    keeps anyway (fonts, shaped words) is warm.
    """
    numbers = count()

    def ours() -> bytes:
        number = next(numbers)
        case = replace(samples.CASE, number=f"DD-{number:05d}")
        return samples.letter(case=case)

    plain = partial(paper_peers.reportlab, LETTER, with_code=True)
    mine, limit = alternate(ours, plain, runs=40, warm_up=5)
    beside = {name: partial(peer, LETTER) for name, peer in paper_peers.peers().items()}
    return Result(
        name="letter",
        goal=GOAL,
        ours_s=mine,
        limit_s=limit,
        against="the same text in plain reportlab: one font, no shaping, no tags, no archive copy",
        beside=medians(beside, runs=5, warm_up=1),
    )
