"""Not one word of a case in anything the program writes, deleted files included."""

from __future__ import annotations

import signal
from collections.abc import Iterable
from pathlib import Path

import pytest

from counsel_app.store.vault import Vault
from tests import pictures
from tests.e2e.needles import found_in
from tests.faults.marker_worker import DOCUMENT, MARKERS, NAME, TITLE
from tests.faults.tracing import Trace, can_trace, traced
from tests.store.decrypted import found_in_pages
from tests.usecases.conftest import Service

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace, and leave to use it")

KINDS = (b"%PDF-", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n")
"""How papers and pictures begin: compressed, their words could not be found."""


def told_by(trace: Trace) -> dict[str, list[str]]:
    """What can be read out of what was written, by file; file names are read as well."""
    report = {}
    for name, content in trace.written.items():
        hits = found_in(content, MARKERS)
        hits += [repr(kind) for kind in KINDS if kind in content]
        if hits:
            report[name] = hits
    for name in trace.names:
        if hits := found_in(name.encode(), MARKERS):
            report[f"the name of {name}"] = hits
    return report


def left_in(folder: Path, *, but: Iterable[Path] = ()) -> dict[str, list[str]]:
    """What can be read out of the files that are there now."""
    passed_over = set(but)
    found = {}
    for path in folder.rglob("*"):
        if path.is_file() and not passed_over & {path, *path.parents}:
            content = path.read_bytes()
            hits = found_in(content, MARKERS) + [repr(kind) for kind in KINDS if kind in content]
            if hits:
                found[str(path.relative_to(folder))] = hits
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What a client brought along: readable, and not ours to encrypt."""
    folder = tmp_path / "stick"
    folder.mkdir()
    pictures.put(folder, f"{TITLE}.txt", f"{DOCUMENT} ".encode() * 50_000)
    pictures.put(folder, "photo.jpg", pictures.jpeg(6))
    pictures.put(folder, "paper.pdf", pictures.pdf(2))
    pictures.put(folder, "scan.tiff", pictures.tiff(2))
    return folder


def test_the_scan_sees_what_goes_into_files_that_are_deleted_at_once(
    tmp_path: Path, stick: Path
) -> None:
    trace = traced(tmp_path / "sandbox", "leak", str(tmp_path), str(tmp_path), str(stick))
    assert trace.exit_code == 0
    seen = {hit for hits in told_by(trace).values() for hit in hits}
    assert seen >= set(MARKERS)
    assert repr(KINDS[0]) in seen
    assert any(name.startswith("the name of") and NAME in name for name in told_by(trace))
    # Nothing of it is left to be found in the ordinary way.
    assert left_in(tmp_path, but=[stick]) == {}


def test_no_word_of_a_case_is_written_anywhere_from_the_first_note_to_its_erasure(
    service: Service, tmp_path: Path, stick: Path
) -> None:
    anna, share = service.anna, service.share
    key = anna.vault.key
    anna.vault.close()
    arguments = (str(anna.folder), str(share), str(stick))

    day = traced(tmp_path / "sandbox", "crash_on", *arguments)
    assert day.exit_code in (-signal.SIGKILL, 128 + signal.SIGKILL)
    assert told_by(day) == {}
    assert left_in(tmp_path, but=[stick]) == {}
    assert not [name for name in day.mapped if name.startswith(str(tmp_path))]
    # It worked on this file, and the file holds what the scan looks for.
    case_file = anna.folder / "casefile.db"
    assert sum(map(len, day.written.values())) > 2_000_000
    assert any(name.startswith(str(case_file)) for name in day.written)
    assert {NAME, DOCUMENT, TITLE} <= set(found_in_pages(case_file, key, MARKERS))

    end = traced(tmp_path / "sandbox", "erase_all", *arguments)
    assert end.exit_code == 0
    assert told_by(end) == {}
    assert left_in(tmp_path, but=[stick]) == {}
    assert not [name for name in end.mapped if name.startswith(str(tmp_path))]
    backups = list((anna.folder.parent / "backups").iterdir())
    assert len(backups) == 1
    for path in (case_file, backups[0] / "casefile.db"):
        assert path.stat().st_size > 50_000
        assert found_in_pages(path, key, MARKERS) == {}

    anna.vault = Vault.open(case_file, key, vault_id=str(_vault_id(anna.folder)))
    service.ben.take_in(share)
    assert service.ben.vault.execute("SELECT count(*) FROM consultation").fetchone() == (0,)


def _vault_id(folder: Path) -> str:
    from counsel_app.store.keys import load_key_file

    return load_key_file(folder / "casefile.keys.json").vault_id
