"""What leaves, opened with the standard ``age`` program: exactly what the screen said, no more."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from counsel_app.domain.access import MAY_HAVE, PROTECTED_MAY_HAVE, Audience, Group
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.codes import code_list
from counsel_app.domain.member import Member, Organisation
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.person_pair import LinkageKey
from counsel_app.domain.records import attribute, is_protected
from counsel_app.store.bundles import OUT, bundles, readers_of
from counsel_app.sync.header import split
from counsel_app.usecases import profiles
from counsel_app.usecases.outgoing import view_outgoing
from counsel_app.usecases.portions import preview_export
from tests.profiles import Desk
from tests.sync.people import person
from tests.sync.plain_reading import rows
from tests.sync.strategies import true_ops
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import full_case

_LENGTH_SIZE = 4
_NO_CASE = (LinkageKey.TYPE, Member.TYPE, Organisation.TYPE)


def _content(plain: bytes) -> tuple[dict[str, Any], list[Any]]:
    """Manifest and items of an unpacked bundle."""
    end = _LENGTH_SIZE + int.from_bytes(plain[:_LENGTH_SIZE], "big")
    return msgspec.json.decode(plain[_LENGTH_SIZE:end]), rows(plain[end:])


@pytest.mark.skipif(shutil.which("age") is None, reason="needs the program age")
@pytest.mark.parametrize("who", ["ben", "cora", "city"])
def test_the_program_age_finds_exactly_what_the_screen_said(
    service: Service, tmp_path: Path, who: str
) -> None:
    reader: Desk = getattr(service, who)
    full_case(service.anna)
    (shown,) = [
        one for one in view_outgoing(service.anna.vault).leaving if one.member.name == reader.name
    ]
    (ops,) = [
        found for member, found in preview_export(service.anna.vault) if member.name == reader.name
    ]
    service.export(service.anna)
    key = tmp_path / "key"
    key.write_text(profiles.own_identity(reader.vault).age_secret, encoding="ascii")
    opened: list[list[Any]] = []
    for row in bundles(service.anna.vault, OUT):
        data = (service.anna.folder / "outbox" / row.name).read_bytes()
        *_, ciphertext = split(data)
        (tmp_path / "sealed.age").write_bytes(ciphertext)
        done = subprocess.run(
            ["age", "--decrypt", "--identity", key, tmp_path / "sealed.age"],
            check=False,
            capture_output=True,
        )
        is_for_them = reader.person_id in readers_of(service.anna.vault, row.sha256)
        assert (done.returncode == 0) is is_for_them
        if is_for_them:
            opened += _content(zstandard.ZstdDecompressor().decompress(done.stdout))[1]
    assert {(one[1], one[2]): one[5] for one in opened} == {
        (op.record_id, op.hlc): dict(op.fields) for op in ops
    }
    assert len(opened) == shown.changes
    said = {(kind.record_type, str(label)) for kind in shown.kinds for label in kind.field_labels}
    found = {(one[0], str(_label(one[0], name))) for one in opened for name in one[5]}
    assert found == said
    assert {kind.record_type: kind.records for kind in shown.kinds} == {
        name: len({one[1] for one in opened if one[0] == name}) for name in {o[0] for o in opened}
    }


def _label(record_type: str, field: str) -> object:
    described = attribute(RECORD_TYPES[record_type], field)
    assert described is not None
    return described.attr.label


def forbidden(op: Op, audience: Audience, *, protected: bool) -> list[str]:
    """The fields that this audience's row of the table does not name, told from the table alone."""
    row = (PROTECTED_MAY_HAVE if protected else MAY_HAVE)[audience]
    wrong = []
    for name, value in op.fields.items():
        described = attribute(RECORD_TYPES[op.record_type], name)
        if described is None:
            wrong += [] if name in (DELETED, ERASED) else [name]
        elif described.attr.group not in row:
            wrong.append(name)
        elif audience is Audience.REGION and described.attr.group not in (
            Group.KEY,
            Group.DIRECTORY,
            Group.LINKAGE,
        ):
            wrong += _free_text(described.attr, value, name)
    return wrong


def _free_text(attr: Any, value: Any, name: str) -> list[str]:
    """A field that lets out words of anybody, where only codes may leave."""
    said = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
    if not said or attr.link:
        return []
    if attr.codes:
        codes = code_list(attr.codes)
        return [] if all(one in codes for one in said if one) else [name]
    is_day = all(len(one) == 10 and one[4] == one[7] == "-" for one in said)
    return [] if is_day else [name]


@pytest.mark.parametrize(
    ("examples", "start"),
    [
        pytest.param(15, 0, id="some"),
        # Two thousand in all: a service that has sent a hundred times is as slow as it gets.
        *[pytest.param(100, n, id=f"many {n}", marks=pytest.mark.slow) for n in range(1, 21)],
    ],
)
def test_no_bundle_holds_a_field_that_its_readers_row_forbids(
    service: Service, examples: int, start: int
) -> None:
    anna = service.anna
    writer = person("Anna of the strategies")
    readers = {one.person_id: one for one in (service.ben, service.cora, service.city)}
    looked_at = 0

    @seed(start)
    @settings(
        max_examples=examples,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    @given(st.lists(true_ops(writer), min_size=1, max_size=12))
    def check(drawn: list[Op]) -> None:
        nonlocal looked_at
        before = len(bundles(anna.vault, OUT))
        with anna.vault.atomic(anna.clock) as write:
            own = [
                Op(
                    record_type=op.record_type,
                    record_id=op.record_id,
                    hlc=op.hlc,
                    device=anna.vault.device,
                    author=anna.person_id,
                    fields=op.fields,
                    bases=op.bases,
                )
                for op in drawn
                # What stays on the device, or keys what others make, is no case.
                if op.record_type not in _NO_CASE
            ]
            write.apply(own, source="")
        service.export(anna)
        for row in bundles(anna.vault, OUT)[before:]:
            data = (anna.folder / "outbox" / row.name).read_bytes()
            *_, ciphertext = split(data)
            for person_id in readers_of(anna.vault, row.sha256):
                if person_id not in readers:
                    continue
                plain = profiles.own_identity(readers[person_id].vault).decrypt(ciphertext)
                _, items = _content(zstandard.ZstdDecompressor().decompress(plain))
                (member,) = [one for one, _ in preview_export(anna.vault) if one.id == person_id]
                for item in items:
                    op = Op(
                        record_type=item[0],
                        record_id=item[1],
                        hlc=item[2],
                        device=item[3],
                        author=item[4],
                        fields=item[5],
                    )
                    if op.record_type == LinkageKey.TYPE:
                        continue
                    kind = RECORD_TYPES[op.record_type]
                    protected = bool(kind.PROTECTED_BY) and is_protected(kind, op.fields)
                    assert forbidden(op, Audience(member.scope), protected=protected) == []
                    looked_at += 1

    check()
    assert looked_at > examples
