"""The engine writes no file of its own, whatever it has too little room for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.needles import found_in
from tests.faults.spill_worker import KEY, MARKERS
from tests.faults.tracing import Trace, can_trace, traced
from tests.store.decrypted import found_in_pages

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace, and leave to use it")


def _run(tmp_path: Path, work: str) -> Trace:
    trace = traced(
        tmp_path / "sandbox", work, str(tmp_path / "file"), worker="tests.faults.spill_worker"
    )
    assert trace.exit_code == 0
    return trace


def test_sorts_merges_and_vacuum_write_nothing_beside_the_encrypted_files(tmp_path: Path) -> None:
    trace = _run(tmp_path, "spill")
    # What SQLite calls its temporary files, in whichever folder.
    assert [name for name in trace.names if "etilqs_" in name] == []
    folder = tmp_path / "file"
    written = {Path(name).name for name in trace.written if name.startswith(str(tmp_path))}
    assert written <= {
        "casefile.db", "casefile.db-wal", "casefile.db-journal", "casefile.mark",
        "copy.db", "copy.db-wal", "copy.db-journal", "copy.mark",
    }  # fmt: skip
    assert {name for name, content in trace.written.items() if found_in(content, MARKERS)} == set()
    assert not [name for name in trace.mapped if name.startswith(str(tmp_path))]
    # The words are in the file, and it was larger than the engine's memory for pages.
    assert set(found_in_pages(folder / "casefile.db", KEY, MARKERS)) == set(MARKERS)
    assert sum(map(len, trace.written.values())) > 5_000_000


def test_without_our_setting_it_would_have_written_files_of_its_own(tmp_path: Path) -> None:
    """The control: the work above is too large for the engine, and the trace shows its files."""
    trace = _run(tmp_path, "spill_into_files")
    readable = [name for name, content in trace.written.items() if found_in(content, MARKERS)]
    # Unencrypted, as SQLite's temporary files are.
    assert any("etilqs_" in name for name in readable)
