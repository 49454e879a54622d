"""A reader who adds and subtracts everything that was published, exactly.

Written without a line of ``regional.suppression``: people are unknown numbers,
one for each way of being counted; what is printed is an equation over them. A
group follows where its sum is a combination of the equations. Elimination is
done modulo a prime so large that no coefficient here can vanish by chance.
"""

from __future__ import annotations

from collections.abc import Iterable

PRIME = 2**61 - 1
Form = dict[int, int]
"""Unknown → factor."""


class Reader:
    """Collects equations; says what a sum of unknowns must be."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[Form, int]] = {}

    def reads(self, unknowns: Iterable[int], value: int) -> None:
        """That these unknowns together are ``value``."""
        form, rest = self._reduced(dict.fromkeys(unknowns, 1), value)
        if not form:
            assert rest == 0, "what was published contradicts itself"
            return
        pivot = min(form)
        inverse = pow(form[pivot], -1, PRIME)
        self._rows[pivot] = (
            {unknown: factor * inverse % PRIME for unknown, factor in form.items()},
            rest * inverse % PRIME,
        )

    def knows(self, unknowns: Iterable[int]) -> int | None:
        """What these unknowns together must be; None where it does not follow."""
        form, rest = self._reduced(dict.fromkeys(unknowns, 1), 0)
        if form:
            return None
        value = -rest % PRIME
        return value if value < PRIME // 2 else value - PRIME

    def _reduced(self, form: Form, rest: int) -> tuple[Form, int]:
        # A row holds nothing below its pivot, so eliminated ones do not return.
        while pivots := form.keys() & self._rows.keys():
            pivot = min(pivots)
            factor = form[pivot]
            row, value = self._rows[pivot]
            rest = (rest - factor * value) % PRIME
            for unknown, share in row.items():
                left = (form.get(unknown, 0) - factor * share) % PRIME
                if left:
                    form[unknown] = left
                else:
                    form.pop(unknown, None)
        return form, rest
