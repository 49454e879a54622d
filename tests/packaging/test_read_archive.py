"""Proves that a backup can be read by a script that knows nothing of the program."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.store.attachments import Part, write_part
from counsel_app.usecases import backups
from tests import example_case
from tests.profiles import PASSPHRASE, Desk, an_id, new_desk, open_farhad

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "read_archive.py"
BYTES = bytes(range(256)) * 1500


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


def read(script: Path, folder: Path, secret: str, *arguments: object, hide: str = "") -> Done:
    """Run the script alone in a folder of its own, as somebody in ten years would."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as stream:
        stream.write(secret.encode())
    hidden = script.parent / "hidden"
    if hide:
        hidden.mkdir(exist_ok=True)
        (hidden / f"{hide}.py").write_text("raise ImportError")
    done = subprocess.run(
        [
            sys.executable,
            str(script),
            str(folder),
            "--secret-fd",
            str(reader),
            *map(str, arguments),
        ],
        capture_output=True,
        pass_fds=(reader,),
        cwd=script.parent,
        env=os.environ | {"PYTHONPATH": str(hidden), "PYTHONUTF8": "1"},
        timeout=120,
        check=False,
    )
    os.close(reader)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors are passed by POSIX")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    alone = tmp_path / "alone" / "read_archive.py"
    alone.parent.mkdir()
    shutil.copy(SCRIPT, alone)
    return alone


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "Jana's profile")
    open_farhad(desk)
    example_case.add_case(desk.vault, clock=desk.clock)
    with desk.vault.atomic(desk.clock) as write:
        write.put(
            Attachment(
                id=an_id(70),
                case_id=an_id(2),
                title="Bescheid",
                media_type="application/pdf",
                size=len(BYTES),
                added_on=desk.clock.today(),
            )
        )
        write_part(desk.vault, an_id(70), Part.CONTENT, [BYTES])
    yield desk
    desk.vault.close()


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "stick")
    return backups.back_up(desk.vault, desk.folder, clock=desk.clock)


@pytest.mark.parametrize("hide", ["", "sqlcipher3"])
def test_every_record_of_a_backup_is_there_with_either_engine(
    script: Path, desk: Desk, backup: Path, hide: str
) -> None:
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    done = read(script, backup, PASSPHRASE, hide=hide)
    assert (done.code, done.err) == (0, "")
    found = done.json["records"]
    for name, kind in RECORD_TYPES.items():
        expected = {record.id for record in desk.vault.all(kind)}
        assert {row["id"] for row in found.get(name, [])} == expected
    names = {row["chosen_name"] for row in found["client"]}
    assert names == {"Farhad", "Samira"}
    samira = next(row for row in found["client"] if row["chosen_name"] == "Samira")
    assert samira["name_variants"][1]["text"] == "سميرة المثال"
    assert "history" not in done.json
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before


def test_the_paper_key_opens_it_as_people_type_it(script: Path, desk: Desk, backup: Path) -> None:
    typed = desk.recovery_key.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    done = read(script, backup, typed, "--recovery", "--history")
    assert done.code == 0
    assert len(done.json["history"]) == desk.vault.journal_end[0]
    first = done.json["history"][0]
    assert (first["position"], first["record_type"]) == (1, "organisation")
    assert first["milliseconds"] == int(desk.clock.now().timestamp() * 1000)


def test_a_folder_gets_one_file_per_kind_and_the_attachments(
    script: Path, backup: Path, tmp_path: Path
) -> None:
    target = tmp_path / "readable"
    done = read(script, backup, PASSPHRASE, "--to", target, "--history")
    assert (done.code, done.out) == (0, "")
    assert {"client.json", "case.json", "history.json"} <= {p.name for p in target.iterdir()}
    assert (target / "attachments" / an_id(70)).read_bytes() == BYTES
    assert read(script, backup, PASSPHRASE, "--to", target).code == 1


def test_a_file_left_by_a_crash_is_read_with_its_log(
    script: Path, desk: Desk, tmp_path: Path
) -> None:
    crashed = tmp_path / "crashed"
    shutil.copytree(desk.folder, crashed)
    assert (crashed / "casefile.db-wal").stat().st_size > 0
    (crashed / "casefile.keys.json").write_bytes(b"torn")
    done = read(script, crashed, PASSPHRASE)
    assert len(done.json["records"]["client"]) == 2
    assert (crashed / "casefile.db-wal").stat().st_size > 0


@pytest.mark.parametrize(
    ("secret", "arguments", "words"),
    [
        ("ganz ein anderes Passwort", (), "Nothing opens with that."),
        ("00000", ("--recovery",), "eight groups of five"),
        ("-".join(["0000Z"] * 8), ("--recovery",), "Group 1 of the recovery key"),
    ],
)
def test_a_wrong_secret_is_said_in_words(
    script: Path, backup: Path, secret: str, arguments: tuple[str, ...], words: str
) -> None:
    done = read(script, backup, secret, *arguments)
    assert (done.code, done.out) == (1, "")
    assert words in done.err


def test_what_is_missing_forged_or_another_files_is_said_in_words(
    script: Path, backup: Path, tmp_path: Path
) -> None:
    assert "no whole casefile.keys.json" in read(script, tmp_path, PASSPHRASE).err
    content = (backup / "casefile.db").read_bytes()
    (backup / "casefile.db").write_bytes(content[:8192] + bytes(len(content) - 8192))
    done = read(script, backup, PASSPHRASE)
    assert done.code == 1
    assert "Traceback" not in done.err
    (backup / "casefile.db").write_bytes(os.urandom(len(content)))
    assert "damaged or belongs to another" in read(script, backup, PASSPHRASE).err
    (backup / "casefile.db").unlink()
    assert "There is no casefile.db" in read(script, backup, PASSPHRASE).err


def test_the_script_needs_nothing_of_the_program() -> None:
    names = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
        for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    outside = {name.split(".")[0] for name in names} - set(sys.stdlib_module_names)
    assert outside == {"cryptography", "sqlcipher3", "apsw"}
