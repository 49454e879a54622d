from __future__ import annotations

from collections.abc import Iterator

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import FixedClock
from counsel_app.store.attachments import (
    CHUNK_BYTES,
    Part,
    drop_parts,
    present,
    read_part,
    write_part,
)
from counsel_app.store.vault import Vault
from tests.profiles import TODAY, an_id


def count(vault: Vault) -> int:
    return int(vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0])


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, 3 * CHUNK_BYTES + 17])
@pytest.mark.parametrize("portion", [1000, CHUNK_BYTES, 10 * CHUNK_BYTES])
def test_what_went_in_in_any_portions_comes_out_in_pieces(
    vault: Vault, size: int, portion: int
) -> None:
    content = (bytes(range(251)) * (size // 251 + 1))[:size]
    assert write_part(vault, "a", Part.CONTENT, pieces(content, portion)) == size
    found = list(read_part(vault, "a", Part.CONTENT))
    assert b"".join(found) == content
    assert all(len(piece) == CHUNK_BYTES for piece in found[:-1])


def test_a_part_is_replaced_whole_and_the_other_one_stays(vault: Vault) -> None:
    write_part(vault, "a", Part.CONTENT, [bytes(2 * CHUNK_BYTES)])
    write_part(vault, "a", Part.THUMBNAIL, [b"small"])
    write_part(vault, "a", Part.CONTENT, [b"new"])
    assert b"".join(read_part(vault, "a", Part.CONTENT)) == b"new"
    assert b"".join(read_part(vault, "a", Part.THUMBNAIL)) == b"small"
    assert count(vault) == 2


def test_only_a_document_with_content_is_present(vault: Vault) -> None:
    write_part(vault, "a", Part.CONTENT, [b"x"])
    write_part(vault, "b", Part.THUMBNAIL, [b"x"])
    assert present(vault, ["a", "b", "c"]) == {"a"}
    drop_parts(vault, "a")
    assert present(vault, ["a"]) == frozenset()


@pytest.mark.parametrize("how", ["delete", "erase"])
def test_the_bytes_go_with_their_record(vault: Vault, clock: FixedClock, how: str) -> None:
    record = Attachment(id=an_id(1), case_id=an_id(2), title="Bescheid", added_on=TODAY)
    with vault.atomic(clock) as write:
        write.put(record)
        write_part(vault, record.id, Part.CONTENT, [b"x"])
        write_part(vault, "another", Part.CONTENT, [b"x"])
    with vault.atomic(clock) as write:
        if how == "delete":
            write.delete(record)
        else:
            write.erase(record.TYPE, record.id)
    assert vault.all(Attachment) == []
    assert count(vault) == 1
