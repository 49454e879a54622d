"""Made-up people with devices, and operations of theirs, for every test of sync."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from counsel_app.domain.member import Role
from counsel_app.domain.ops import Op, Version, Wire, wall_stamp
from counsel_app.sync.bundle import SealedBundle, seal
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.sync.verify import Opened, Refused, verify_file

SPACE = "dresden-2026"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    name: str
    identity: DeviceIdentity
    card: KeyCard

    @property
    def device(self) -> str:
        return self.identity.device_id


@cache
def person(name: str, role: Role = Role.COUNSELLOR) -> Person:
    identity = DeviceIdentity.generate()
    card = identity.card(
        person_id=f"person-{name}", name=name, role=role, organisation="Beispiel e. V."
    )
    return Person(name=name, identity=identity, card=card)


def trusting(*people: Person) -> dict[str, KeyCard]:
    return {one.device: one.card for one in people}


def record_id(number: int) -> str:
    return f"019a0000-0000-7000-8000-{number:012x}"


def op(
    by: Person,
    *,
    at: int = 0,
    record: int = 1,
    record_type: str = "consultation",
    fields: Mapping[str, Wire] | None = None,
    bases: Mapping[str, tuple[Version, ...]] | None = None,
    author: str | None = None,
    device: str | None = None,
) -> Op:
    """An operation ``at`` milliseconds after NOW."""
    return Op(
        record_type=record_type,
        record_id=record_id(record),
        hlc=wall_stamp(NOW_MS + at),
        device=by.device if device is None else device,
        author=by.card.person_id if author is None else author,
        fields={"minutes": 45, "language": "apc"} if fields is None else fields,
        bases={} if bases is None else bases,
    )


def note(by: Person, *, at: int = 0) -> Op:
    return op(
        by,
        at=at,
        record_type="volunteer_note",
        fields={"text": "Termin geschafft", "written_on": "2026-11-20"},
    )


def sealed(
    by: Person,
    to: Sequence[Person],
    ops: Sequence[Op] | None = None,
    *,
    seq: int = 1,
    prev: str = "",
    kind: Kind = Kind.OPS,
    space: str = SPACE,
) -> SealedBundle:
    return seal(
        [op(by)] if ops is None else ops,
        identity=by.identity,
        recipients=[one.identity.age_pub for one in to],
        space=space,
        seq=seq,
        prev=prev,
        kind=kind,
        time=NOW,
    )


def opened_by(
    reader: Person, path: Path, *trusted: Person, space: str = SPACE, now: datetime = NOW
) -> Opened | Refused:
    return verify_file(
        path, trusted=trusting(*trusted), identity=reader.identity, space=space, now=now
    )


def put(folder: Path, bundle: SealedBundle, *, data: bytes | None = None) -> Path:
    """Lay a bundle's file down under its own name, with other bytes if asked."""
    path = folder / bundle.name
    path.write_bytes(bundle.data if data is None else data)
    return path
