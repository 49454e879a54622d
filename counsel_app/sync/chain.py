"""Gaps and forks in what each device has sent, read from seq and prev."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One bundle in the chain of one device; hashes are of whole files."""

    device: str
    seq: int
    sha256: str
    prev: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """What is known of one device's bundles.

    ``contiguous``: everything up to this seq is there. ``gaps``: first and
    last missing seq of each hole. ``forks``: seqs that two different bundles
    carry, the sign of a restored or cloned device; both are applied, and a
    person is told. ``torn``: seqs whose ``prev`` names none of the known
    predecessors.
    """

    device: str
    contiguous: int
    head: Link
    gaps: tuple[tuple[int, int], ...]
    forks: tuple[int, ...]
    torn: tuple[int, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing and nobody wrote under this name twice."""
        return not (self.gaps or self.forks or self.torn)

    @property
    def missing(self) -> int:
        """How many bundles the holes add up to."""
        return sum(last - first + 1 for first, last in self.gaps)


def survey(
    known: Iterable[Link],
    found: Iterable[Link] = (),
    *,
    withdrawn: Mapping[str, Sequence[tuple[int, int]]] = MappingProxyType({}),
) -> dict[str, Chain]:
    """The chain of each device from the rows known here and the bundles found.

    ``withdrawn``: per device, first and last numbers that its owner says come no
    more, for later ones hold their content; they leave no hole. Order and
    repetition play no part.
    """
    by_device: dict[str, dict[int, set[Link]]] = {}
    for link in (*known, *found):
        by_device.setdefault(link.device, {}).setdefault(link.seq, set()).add(link)
    return {
        device: _chain(device, by_device[device], withdrawn.get(device, ()))
        for device in sorted(by_device)
    }


def lineage(head: str, links: Iterable[Link]) -> frozenset[str]:
    """The hashes of ``head`` and of every bundle that it goes back to, as far as known."""
    before = {link.sha256: link.prev for link in links}
    found = set()
    while head and head not in found:
        found.add(head)
        head = before.get(head, "")
    return frozenset(found)


def _holes(seqs: Iterable[int], withdrawn: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """First and last number of each hole between the highest of ``seqs`` and 1."""
    rows = [(seq, seq) for seq in seqs]
    end = max((last for _, last in rows), default=0)
    holes = []
    reached = 0
    for first, last in sorted([*rows, *((a, min(b, end)) for a, b in withdrawn if a <= end)]):
        if first > reached + 1:
            holes.append((reached + 1, first - 1))
        reached = max(reached, last)
    return holes


def _chain(device: str, links: dict[int, set[Link]], withdrawn: Sequence[tuple[int, int]]) -> Chain:
    seqs = sorted(links)
    gaps = tuple(_holes(seqs, withdrawn))
    return Chain(
        device=device,
        contiguous=gaps[0][0] - 1 if gaps else seqs[-1],
        head=max(links[seqs[-1]], key=lambda link: (link.sha256, link.prev)),
        gaps=gaps,
        forks=tuple(seq for seq in seqs if len({link.sha256 for link in links[seq]}) > 1),
        torn=tuple(seq for seq in seqs if _is_torn(seq, links)),
    )


def _is_torn(seq: int, links: dict[int, set[Link]]) -> bool:
    """Whether a bundle of this seq follows none of its possible predecessors."""
    if seq == 1:
        return any(link.prev for link in links[seq])
    before = {link.sha256 for link in links.get(seq - 1, ())}
    return bool(before) and any(link.prev not in before for link in links[seq])
