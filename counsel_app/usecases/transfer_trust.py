"""Whether a package with a case, or an answer to one, may be taken in.

It brings names and texts from somebody who may not write such otherwise. So it
may do one thing only: bring one case that is its sender's to give, or one word
on an offer between the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.member import Role
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.transfer import Transfer
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.verify import Opened
from counsel_app.usecases.case_records import HANDED_ON
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.retention import gave_away

_HANDED_ON: Final = frozenset(kind.TYPE for kind in HANDED_ON)


def is_fair(vault: Vault, opened: Opened, card: KeyCard) -> bool:
    """Whether a bundle of kind ``transfer`` holds nothing but what such a bundle may.

    ``card`` is its sender's.
    """
    words = [op for op in opened.ops if op.record_type == Transfer.TYPE]
    brought = [op for op in opened.ops if op.record_type != Transfer.TYPE]
    are_counsellors = (own_profile(vault).role, card.role) == (Role.COUNSELLOR, Role.COUNSELLOR)
    if not are_counsellors or len(words) != 1 or any(_marks(op) for op in opened.ops):
        return False
    case_id, giver, taker = parties = _parties(words[0])
    known = vault.get(Transfer, words[0].record_id)
    if known is not None and (known.case_id, known.from_id, known.to_id) != parties:
        return False
    if {giver, taker} != {card.person_id, vault.author} or giver == taker:
        return False
    if not brought:
        return True
    return giver == card.person_id and (
        _is_one_case(vault, brought, case_id) and _is_theirs_to_give(vault, case_id, giver)
    )


def _parties(op: Op) -> tuple[str, str, str]:
    case_id, giver, taker = (str(op.fields.get(n, "")) for n in ("case_id", "from_id", "to_id"))
    return case_id, giver, taker


def _marks(op: Op) -> bool:
    """Whether it deletes or erases: only the ordinary exchange may bring that."""
    return op.fields.get(DELETED) is True or ERASED in op.fields


def _is_one_case(vault: Vault, ops: Sequence[Op], case_id: str) -> bool:
    """Whether every record belongs to that case, by its own word and by what is known here."""
    clients = {str(op.fields.get("client_id")) for op in ops if op.record_id == case_id}
    return all(op.record_type in _HANDED_ON and _belongs(vault, op, case_id, clients) for op in ops)


def _belongs(vault: Vault, op: Op, case_id: str, clients: set[str]) -> bool:
    if op.record_type == Client.TYPE:
        return op.record_id in clients
    if op.record_type == Case.TYPE:
        return op.record_id == case_id
    known = vault.get(RECORD_TYPES[op.record_type], op.record_id)
    here = getattr(known, "case_id", "") or case_id
    return op.fields.get("case_id") == here == case_id


def _is_theirs_to_give(vault: Vault, case_id: str, giver: str) -> bool:
    """Whether the case is not here, is theirs here, or has gone between the two before.

    The last covers an offer back that arrives before the acceptance that came first.
    """
    case = vault.get(Case, case_id)
    if case is None or case.counsellor_id in ("", giver):
        return True
    return any(
        {one.from_id, one.to_id} == {giver, vault.author}
        for one in vault.all(Transfer, case_id=case_id)
    )


def is_theirs_now(vault: Vault, op: Op, person_id: str) -> bool:
    """Whether a record is of a case that was given away from here, and this person has it now.

    They alone say when it is erased, here as well.
    """
    if op.record_type in OF_NO_CASE:
        return False
    if op.record_type == Client.TYPE:
        cases = [one.id for one in vault.all(Case, client_id=op.record_id)]
    elif op.record_type == Case.TYPE:
        cases = [op.record_id]
    else:
        cases = [getattr(vault.get(RECORD_TYPES[op.record_type], op.record_id), "case_id", "")]
    return bool(cases) and all(gave_away(vault, one) == person_id for one in cases)
