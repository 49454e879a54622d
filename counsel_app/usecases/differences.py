"""Where two people wrote different things: both shown, one chosen, none lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.display import value_text
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import DELETED, Wire, wall_milliseconds
from counsel_app.domain.records import attribute, from_wire
from counsel_app.domain.versions import Head, resolve
from counsel_app.store.journal import open_conflicts, ops_of
from counsel_app.store.vault import Vault
from counsel_app.usecases.difference_questions import (
    About,
    Question,
    case_of,
    put_away,
    put_question,
    questions,
    reply,
    to_ask,
)
from counsel_app.usecases.team import name_of

_GONE = Label(de="gelöscht", en="deleted")
_KEPT = Label(de="behalten", en="kept")
_DELETION = Label(de="Löschung", en="Deletion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One of the values: what it says, who wrote it and when."""

    value: Wire
    text: Label
    author: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field on which people differ; the first claim is the one shown now.

    ``title`` names the case: the chosen name, or the start of its id where
    names are not for this profile. ``claims`` is a single one where nothing is
    open here: somebody asks all the same, or has answered.
    """

    record_type: str
    record_id: str
    field: str
    record_label: Label
    field_label: Label
    title: str
    claims: tuple[Claim, ...]
    questions: tuple[Question, ...] = ()
    to_ask: tuple[str, ...] = ()
    """Names of the counsellors who can be asked: they wrote a value, or have the case."""

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose."""
        return len(self.claims) > 1

    @property
    def waits_for_me(self) -> bool:
        """Whether whoever has this file was asked and has not answered."""
        return any(one.waits_for_me for one in self.questions)

    @property
    def has_own_question(self) -> bool:
        """Whether whoever has this file asked the others."""
        return any(one.is_own for one in self.questions)


def differences(vault: Vault) -> list[Difference]:
    """Every undecided difference, those first that somebody asks about.

    Also what is asked of whoever has this file, or was asked by them, where
    nothing is open here: a colleague's value has not arrived, or was chosen.
    """
    asked = questions(vault)
    keys = {(record_id, field): kind for kind, record_id, field in open_conflicts(vault)}
    for about, some in asked.items():
        if any(one.waits_for_me or one.is_own for one in some):
            keys.setdefault(about, some[0].record_type)
    found = [
        one
        for about, kind in keys.items()
        if (one := _difference(vault, kind, about, asked.get(about, []))) is not None
    ]
    return sorted(found, key=lambda one: not one.waits_for_me)


def to_decide(vault: Vault) -> int:
    """How many differences are open; quick, none is read."""
    return len(open_conflicts(vault))


def decide(vault: Vault, difference: Difference, claim: Claim, *, clock: Clock) -> Changes:
    """Choose one claim. The others stay in the history; a question is answered by it."""
    about = (difference.record_id, difference.field)
    with vault.atomic(clock) as write:
        write.settle(difference.record_type, difference.record_id, difference.field, claim.value)
        reply(vault, write, about, sentence="", clock=clock)
        put_away(vault, write, about)
    return write.changes


def ask(vault: Vault, difference: Difference, *, clock: Clock) -> Changes:
    """Ask those who wrote the values, and whoever has the case, which one is right."""
    about = (difference.record_id, difference.field)
    state = resolve(ops_of(vault, difference.record_id))
    case_id = case_of(vault, difference.record_type, difference.record_id, state.values)
    with vault.atomic(clock) as write:
        put_question(
            vault,
            write,
            difference.record_type,
            about,
            case_id=case_id,
            people=to_ask(vault, case_id, state.fields[difference.field].heads),
            clock=clock,
        )
    return write.changes


def answer(vault: Vault, difference: Difference, sentence: str, *, clock: Clock) -> Changes:
    """Answer with a sentence; the difference stays as it is."""
    with vault.atomic(clock) as write:
        about = (difference.record_id, difference.field)
        reply(vault, write, about, sentence=sentence, clock=clock)
    return write.changes


def finish(vault: Vault, difference: Difference, *, clock: Clock) -> Changes:
    """Put one's own question away, answered or not."""
    with vault.atomic(clock) as write:
        put_away(vault, write, (difference.record_id, difference.field))
    return write.changes


def _difference(
    vault: Vault, record_type: str, about: About, asked: list[Question]
) -> Difference | None:
    """The difference with its values; None where this file knows none of them (any more)."""
    record_id, field = about
    state = resolve(ops_of(vault, record_id))
    if field not in state.fields or record_type not in RECORD_TYPES:
        return None
    described = attribute(RECORD_TYPES[record_type], field)
    distinct: dict[str, Head] = {}
    for head in state.fields[field].heads:
        distinct.setdefault(repr(head.value), head)
    case_id = case_of(vault, record_type, record_id, state.values)
    return Difference(
        record_type=record_type,
        record_id=record_id,
        field=field,
        record_label=RECORD_TYPES[record_type].LABEL,
        field_label=described.attr.label if described else _DELETION,
        title=_title(vault, record_type, record_id, case_id),
        claims=tuple(_claim(vault, record_type, field, head) for head in distinct.values()),
        questions=tuple(asked),
        to_ask=tuple(sorted(to_ask(vault, case_id, distinct.values()).values())),
    )


def _claim(vault: Vault, record_type: str, field: str, head: Head) -> Claim:
    if field == DELETED:
        text = _GONE if head.value is True else _KEPT
    else:
        kind = RECORD_TYPES[record_type]
        value = getattr(from_wire(kind, "", {field: head.value}), field)
        described = attribute(kind, field)
        text = Label(
            de=value_text(described, value, "de"),  # type: ignore[arg-type]
            en=value_text(described, value, "en"),  # type: ignore[arg-type]
        )
    return Claim(
        value=head.value,
        text=text,
        author=name_of(vault, head.author),
        at=datetime.fromtimestamp(wall_milliseconds(head.version[0]) / 1000, UTC),
    )


def _title(vault: Vault, record_type: str, record_id: str, case_id: str) -> str:
    client_id = record_id
    if record_type != Client.TYPE:
        case = vault.get(Case, case_id)
        client_id = case.client_id if case else ""
    client = vault.get(Client, client_id)
    return client.chosen_name if client and client.chosen_name else record_id[-8:]
