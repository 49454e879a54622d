"""What is odd about the numbers of somebody's bundles, in sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from counsel_app.domain.labels import Label, filled
from counsel_app.store.bundles import IN, SEEN, bundles
from counsel_app.store.vault import Vault
from counsel_app.sync.chain import Chain, Link, survey
from counsel_app.sync.header import Header
from counsel_app.sync.limits import MAX_WITHDRAWN
from counsel_app.usecases.team import cards_ever_trusted

Spans = tuple[tuple[int, int], ...]
_WITHDRAWN: Final = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainNote:
    """One person's device whose numbers do not add up; ``sentences`` say how."""

    name: str
    device: str
    missing: int
    forks: tuple[int, ...]
    sentences: tuple[Label, ...]


def link_of(header: Header, sha256: str) -> Link:
    """The place of a bundle in its sender's chain."""
    return Link(device=header.device, seq=header.seq, sha256=sha256, prev=header.prev)


def known_links(vault: Vault) -> list[Link]:
    """Every bundle of others that was taken in here, or seen on its way to others."""
    return [
        Link(device=row.device, seq=row.seq, sha256=row.sha256, prev=row.prev)
        for direction in (IN, SEEN)
        for row in bundles(vault, direction)
    ]


def withdrawn_by(vault: Vault) -> dict[str, Spans]:
    """Which of their own numbers each device says it took back."""
    kept = json.loads(str(vault.meta(_WITHDRAWN) or "{}"))
    return {device: tuple((first, last) for first, last in rows) for device, rows in kept.items()}


def with_withdrawn(before: Mapping[str, Spans], headers: Iterable[Header]) -> dict[str, Spans]:
    """``before`` and what these authentic headers say beside it."""
    found = dict(before)
    for header in headers:
        if header.withdrawn:
            rows = {*found.get(header.device, ()), *header.withdrawn}
            # A later header names more and joins rows: the widest ones are enough.
            found[header.device] = tuple(sorted(rows))[-4 * MAX_WITHDRAWN :]
    return found


def keep_withdrawn(vault: Vault, headers: Iterable[Header]) -> None:
    """Remember what senders took back, with the transaction under way."""
    before = withdrawn_by(vault)
    after = with_withdrawn(before, headers)
    if after != before:
        vault.set_meta(_WITHDRAWN, json.dumps(after))


def chains(vault: Vault, found: Sequence[tuple[Header, str]] = ()) -> dict[str, Chain]:
    """The chain of every known device, with the authentic bundles ``found`` now."""
    return survey(
        known_links(vault),
        [link_of(header, sha256) for header, sha256 in found],
        withdrawn=with_withdrawn(withdrawn_by(vault), [header for header, _ in found]),
    )


def chain_notes(vault: Vault, found: Sequence[tuple[Header, str]] = ()) -> tuple[ChainNote, ...]:
    """Everybody whose numbers have holes or were given twice."""
    names = {device: card.name for device, card in cards_ever_trusted(vault).items()}
    return tuple(
        ChainNote(
            name=names[device],
            device=device,
            missing=chain.missing,
            forks=chain.forks,
            sentences=_sentences(chain, names[device]),
        )
        for device, chain in chains(vault, found).items()
        if device in names and not chain.is_whole
    )


def _sentences(chain: Chain, name: str) -> tuple[Label, ...]:
    torn = [n for n in chain.torn if n not in chain.forks and n - 1 not in chain.forks]
    return (
        *((_gap_sentence(chain, name),) if chain.gaps else ()),
        *(_fork_sentence(seq, name) for seq in chain.forks),
        *(_torn_sentence(seq, name) for seq in torn),
    )


def _fork_sentence(seq: int, name: str) -> Label:
    return filled(
        Label(
            de="Zwei verschiedene Pakete von {name} tragen die Nummer {seq}. Das geschieht, wenn "
            "ein Gerät kopiert oder aus einer Sicherung zurückgeholt wurde. Beide werden "
            "aufgenommen. Bitte {name} fragen, ob es zwei Kopien gibt: Eine davon braucht neue "
            "Schlüssel.",
            en="Two different packages from {name} carry the number {seq}. That happens when a "
            "device was copied or restored from a backup. Both are taken in. Please ask "
            "{name} whether there are two copies: one of them needs new keys.",
        ),
        name=name,
        seq=str(seq),
    )


def _torn_sentence(seq: int, name: str) -> Label:
    return filled(
        Label(
            de="Das Paket Nr. {seq} von {name} schließt nicht an das davor an. Bitte {name} "
            "fragen, ob das Gerät zurückgesetzt oder kopiert wurde.",
            en="Package no. {seq} from {name} does not follow the one before it. Please ask {name} "
            "whether the device was reset or copied.",
        ),
        name=name,
        seq=str(seq),
    )


def _gap_sentence(chain: Chain, name: str) -> Label:
    numbers = ", ".join(
        str(first) if first == last else f"{first}–{last}" for first, last in chain.gaps
    )
    return filled(_ONE_GAP if chain.missing == 1 else _GAPS, name=name, numbers=numbers)


_ONE_GAP: Final = Label(
    de="Von {name} fehlt das Paket Nr. {numbers}, spätere sind da. Es kann auf einem "
    "anderen Stick liegen; beim nächsten Export wird es von selbst wieder dazugelegt.",
    en="From {name} package no. {numbers} is missing, later ones are there. It may lie on "
    "another stick; the next export puts it back by itself.",
)
_GAPS: Final = Label(
    de="Von {name} fehlen die Pakete Nr. {numbers}, spätere sind da. Sie können auf einem "
    "anderen Stick liegen; beim nächsten Export werden sie von selbst wieder dazugelegt.",
    en="From {name} packages no. {numbers} are missing, later ones are there. They may lie on "
    "another stick; the next export puts them back by itself.",
)
