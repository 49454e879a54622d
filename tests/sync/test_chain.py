"""Gaps, forks and torn chains."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.sync.chain import Link, lineage, survey

A, B = "a" * 16, "b" * 16


def link(seq: int, name: str = "", *, device: str = A, prev: str | None = None) -> Link:
    before = "" if seq == 1 else f"h{seq - 1}"
    return Link(
        device=device, seq=seq, sha256=name or f"h{seq}", prev=before if prev is None else prev
    )


def test_an_unbroken_chain_is_whole() -> None:
    chain = survey([link(1), link(2)], [link(3)])[A]
    assert chain.is_whole
    assert (chain.contiguous, chain.missing) == (3, 0)
    assert chain.head == link(3)


def test_nothing_known_is_no_chain() -> None:
    assert survey([]) == {}


def test_holes_are_named_by_their_edges_however_wide() -> None:
    chain = survey([link(2), link(3), link(10**9)])[A]
    assert chain.gaps == ((1, 1), (4, 10**9 - 1))
    assert chain.contiguous == 0
    assert chain.missing == 1 + 10**9 - 4
    assert chain.torn == ()
    assert not chain.is_whole


def test_one_seq_with_two_hashes_is_a_fork_and_both_continuations_hold() -> None:
    chain = survey([link(1), link(2)], [link(2, "clone"), link(3, prev="clone")])[A]
    assert chain.forks == (2,)
    assert chain.torn == ()
    assert not chain.is_whole


def test_a_fork_at_the_end_names_the_same_head_for_everybody() -> None:
    one, other = link(1), link(1, "h9")
    assert survey([one], [other])[A].head == survey([other], [one])[A].head == other


def test_a_predecessor_that_nobody_has_seen_is_told() -> None:
    assert survey([link(1), link(2, prev="else")])[A].torn == (2,)
    assert survey([link(1, prev="h0")])[A].torn == (1,)


def test_devices_are_kept_apart() -> None:
    chains = survey([link(1), link(2, device=B)])
    assert chains[A].is_whole
    assert chains[B].gaps == ((1, 1),)


links = st.lists(
    st.builds(
        Link,
        device=st.sampled_from([A, B]),
        seq=st.integers(1, 6),
        sha256=st.sampled_from(["x", "y", "z"]),
        prev=st.sampled_from(["", "x", "y"]),
    )
)


@given(known=links, found=links)
def test_order_and_repetition_play_no_part(known: list[Link], found: list[Link]) -> None:
    assert survey(known, found) == survey(found * 2, reversed(known))


@given(known=links)
def test_gaps_and_seen_seqs_cover_everything_once(known: list[Link]) -> None:
    for device, chain in survey(known).items():
        seen = {one.seq for one in known if one.device == device}
        missing = {seq for first, last in chain.gaps for seq in range(first, last + 1)}
        assert seen.isdisjoint(missing)
        assert seen | missing == set(range(1, max(seen) + 1))


def test_what_its_owner_took_back_leaves_no_hole() -> None:
    links = [_link(seq) for seq in (1, 5, 8)]
    assert survey(links)["a" * 16].gaps == ((2, 4), (6, 7))
    told = {"a" * 16: [(2, 3), (6, 20)]}
    chain = survey(links, withdrawn=told)["a" * 16]
    assert (chain.gaps, chain.contiguous, chain.missing) == (((4, 4),), 3, 1)
    # Numbers beyond the last known one are nobody's business yet.
    assert survey([_link(1)], withdrawn={"a" * 16: [(5, 9)]})["a" * 16].is_whole


def test_a_lineage_goes_back_as_far_as_it_is_known_and_never_in_circles() -> None:
    links = [_link(seq) for seq in (1, 2, 4)]
    assert lineage(_link(2).sha256, links) == {_link(1).sha256, _link(2).sha256}
    # No 3 is missing: what lies behind it is not vouched for.
    assert lineage(_link(4).sha256, links) == {_link(4).sha256, _link(3).sha256}
    ring = [replace(_link(1), prev=_link(2).sha256), _link(2)]
    assert lineage(_link(2).sha256, ring) == {_link(1).sha256, _link(2).sha256}
    assert lineage("", links) == frozenset()


def _link(seq: int) -> Link:
    return Link(
        device="a" * 16,
        seq=seq,
        sha256=f"{seq:064x}",
        prev=f"{seq - 1:064x}" if seq > 1 else "",
    )
