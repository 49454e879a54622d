"""Read a Counsel case file or backup without the program: all records as JSON.

    python3 read_archive.py FOLDER                 asks for the passphrase
    python3 read_archive.py FOLDER --recovery      asks for the printed recovery key
    python3 read_archive.py FOLDER --to NEWFOLDER  one file per kind of record, and attachments
    python3 read_archive.py FOLDER --history       the journal, too: who changed what and when

FOLDER holds ``casefile.db`` and ``casefile.keys.json``. Needs Python 3.11,
``cryptography`` and one of ``sqlcipher3`` and ``apsw-sqlite3mc``; nothing of
Counsel. The format is described in ``archive_format.md`` beside this file.
What comes out is readable by everybody: it belongs on an encrypted disk.
"""

from __future__ import annotations

import argparse
import getpass
import hmac
import json
import os
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE, HEADER = "casefile.db", "casefile.keys.json"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
Query = Callable[[str], list[tuple[Any, ...]]]


class Unreadable(Exception):
    """It cannot be read, for the reason in the text."""


def recovery_bytes(typed: str) -> bytes:
    """The 160 bits behind the printed key: eight groups of four letters and a check letter."""
    letters = [c for c in typed.upper() if c.isalnum()]
    values = [ALPHABET.find({"O": "0", "I": "1", "L": "1"}.get(c, c)) for c in letters]
    if len(values) != 40 or -1 in values:  # noqa: PLR2004 - eight groups of five
        raise Unreadable("The recovery key has eight groups of five letters or digits.")
    bits = 0
    for place in range(8):
        *group, check = values[5 * place : 5 * place + 5]
        weighed = sum(w * v for w, v in zip((1, 3, 5, 7), group, strict=True))
        if (weighed + 11 * place) % 32 != check:
            raise Unreadable(f"Group {place + 1} of the recovery key is not right.")
        for value in group:
            bits = bits << 5 | value
    return bits.to_bytes(20, "big")


def from_secret(secret: bytes, salt: bytes) -> bytes:
    """HKDF-SHA256, for secrets that are random already."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"counsel v1").derive(secret)


def from_passphrase(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    """Argon2id over the passphrase in Unicode form NFKC."""
    return Argon2id(
        salt=salt,
        length=32,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory_kib"],
    ).derive(unicodedata.normalize("NFKC", passphrase).encode())


def data_keys(header: dict[str, Any], kind: str, secret: str | bytes) -> Iterator[bytes]:
    """The data key from each slot that opens, and a later one that is waiting in the header."""
    for slot in header["slots"]:
        if slot["kind"] != kind:
            continue
        salt = bytes.fromhex(slot["salt"])
        if isinstance(secret, bytes):
            wrapping = from_secret(secret, salt)
        else:
            wrapping = from_passphrase(secret, salt, slot["cost"])
        bound = {name: value for name, value in slot.items() if name != "wrapped"}
        binding = json.dumps({"vault": header["vault"], **bound}, sort_keys=True).encode()
        try:
            key = AESGCM(wrapping).decrypt(
                bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), binding
            )
        except InvalidTag:
            continue
        check_seal(header, key)
        yield key
        if "pending" in header:
            yield pending_key(header["pending"], key)


def check_seal(header: dict[str, Any], key: bytes) -> None:
    """Stop at a header that somebody else has written."""
    sealed = {name: value for name, value in header.items() if name not in ("check", "seal")}
    body = json.dumps(sealed, sort_keys=True).encode()
    expected = hmac.digest(from_secret(key, b"key file"), body, sha256)
    if not hmac.compare_digest(expected, bytes.fromhex(header["seal"])):
        raise Unreadable("The key file was changed by somebody else.")


def pending_key(waiting: dict[str, Any], key: bytes) -> bytes:
    """The next data key, of a change of key that was stopped."""
    return AESGCM(from_secret(key, b"next key")).decrypt(
        bytes.fromhex(waiting["nonce"]),
        bytes.fromhex(waiting["wrapped"]),
        bytes.fromhex(waiting["header"]["seal"]),
    )


def read_header(folder: Path) -> dict[str, Any]:
    """The first whole copy of the header."""
    for name in (HEADER, f"{HEADER}.bak"):
        try:
            header = json.loads((folder / name).read_bytes())
            body = {key: value for key, value in header.items() if key != "check"}
            whole = json.dumps(body, sort_keys=True).encode()
            if header["format"] == 1 and header["check"] == sha256(whole).digest()[:16].hex():
                return dict(header)
        except (OSError, ValueError, KeyError, TypeError):
            continue
    raise Unreadable(f"There is no whole {HEADER} in {folder}.")


def opened(path: Path, key: bytes) -> Query:
    """Ask the database at ``path``; fails where ``key`` is another file's."""
    raw = f"\"x'{key.hex()}'\""
    try:
        from sqlcipher3 import dbapi2 as engine

        database = engine.connect(str(path))
        database.execute(f"PRAGMA key = {raw}")
    except ImportError:
        import apsw

        database = apsw.Connection(str(path))
        for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"key = {raw}"):
            database.execute(f"PRAGMA {pragma}").fetchall()

    def ask(sql: str) -> list[tuple[Any, ...]]:
        try:
            return list(database.execute(sql).fetchall())
        except Exception as error:
            # Each engine has errors of its own.
            raise Unreadable(f"{FILE} is damaged or belongs to another key file.") from error

    ask("SELECT count(*) FROM sqlite_master")
    return ask


def open_first(path: Path, keys: list[bytes]) -> Query:
    """The database under the first key that fits."""
    reason = Unreadable("Nothing opens with that.")
    for key in keys:
        try:
            return opened(path, key)
        except Unreadable as error:
            reason = error
    raise reason


def records(ask: Query) -> dict[str, list[dict[str, Any]]]:
    """All rows of every kind of record; lists come as lists."""
    kinds = [row[0] for row in ask("SELECT DISTINCT record_type FROM journal ORDER BY 1")]
    found = {}
    for kind in kinds:
        columns = [row[1] for row in ask(f'PRAGMA table_info("{kind}")')]
        rows = ask(f'SELECT * FROM "{kind}" ORDER BY id')  # noqa: S608 - names from the schema
        found[kind] = [
            {name: value(cell) for name, cell in zip(columns, row, strict=True) if cell is not None}
            for row in rows
        ]
    return found


def value(cell: Any) -> Any:
    """A list where the cell holds one."""
    if isinstance(cell, str) and cell.startswith("["):
        try:
            return json.loads(cell)
        except ValueError:
            return cell
    return cell


def history(ask: Query) -> list[dict[str, Any]]:
    """The journal in its order; an erased change has no fields."""
    columns = ("position", "record_type", "record_id", "milliseconds", "device", "author")
    rows = ask(
        "SELECT position, record_type, record_id, hlc >> 16, device, author, body FROM journal"
        " ORDER BY position"
    )
    return [
        dict(zip(columns, row[:6], strict=True))
        | {"fields": json.loads(row[6])[0] if row[6] else None}
        for row in rows
    ]


def attachments(ask: Query) -> Iterator[tuple[str, bytes]]:
    """The content of every attached document, by the id of its record."""
    rows = ask("SELECT DISTINCT attachment_id FROM attachment_chunk WHERE part = 'content'")
    for (name,) in rows:
        chunks = ask(
            "SELECT data FROM attachment_chunk WHERE part = 'content'"  # noqa: S608 - an id of ours
            f" AND attachment_id = '{name.replace(chr(39), '')}' ORDER BY number"
        )
        yield name, b"".join(bytes(chunk) for (chunk,) in chunks)


def write(folder: Path, ask: Query, result: dict[str, Any]) -> None:
    """One JSON file per kind of record, and each attachment as it was added."""
    folder.mkdir(parents=True)
    for kind, rows in result["records"].items():
        (folder / f"{kind}.json").write_text(as_text(rows), encoding="utf-8")
    if "history" in result:
        (folder / "history.json").write_text(as_text(result["history"]), encoding="utf-8")
    for number, (name, content) in enumerate(attachments(ask)):
        (folder / "attachments").mkdir(exist_ok=True)
        safe = "".join(c for c in name if c.isalnum() or c == "-") or str(number)
        (folder / "attachments" / safe).write_bytes(content)


def as_text(found: Any) -> str:
    """JSON for people and programs."""
    return json.dumps(found, ensure_ascii=False, indent=1)


def secret_from(given: argparse.Namespace) -> str:
    """What was typed, or came through the descriptor."""
    if given.secret_fd is None:
        return getpass.getpass("Recovery key: " if given.recovery else "Passphrase: ")
    with os.fdopen(given.secret_fd, "rb") as stream:
        return stream.read().decode().rstrip("\r\n")


def read(given: argparse.Namespace) -> None:
    """Open a copy of the case file and print or write what is in it."""
    header = read_header(given.folder)
    typed = secret_from(given)
    if given.recovery:
        keys = list(data_keys(header, "recovery", recovery_bytes(typed)))
    else:
        keys = list(data_keys(header, "passphrase", typed))
    # A copy, encrypted as it is: opening the file itself would fold its log in.
    with tempfile.TemporaryDirectory() as scratch:
        for suffix in ("", "-wal"):
            if (given.folder / f"{FILE}{suffix}").exists():
                shutil.copyfile(given.folder / f"{FILE}{suffix}", f"{scratch}/{FILE}{suffix}")
        if not (Path(scratch) / FILE).exists():
            raise Unreadable(f"There is no {FILE} in {given.folder}.")
        ask = open_first(Path(scratch) / FILE, keys)
        result: dict[str, Any] = {"vault": header["vault"], "records": records(ask)}
        if given.history:
            result["history"] = history(ask)
        if given.to is None:
            print(as_text(result))
        else:
            write(given.to, ask, result)


def main(arguments: list[str]) -> int:
    """Exit code 0 when it was read, 1 with a sentence when not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recovery", action="store_true", help="ask for the printed key")
    parser.add_argument("--history", action="store_true", help="the journal, too")
    parser.add_argument("--to", type=Path, help="a new folder to write files into")
    parser.add_argument("--secret-fd", type=int, metavar="N", help="read the secret from there")
    try:
        read(parser.parse_args(arguments))
    except (Unreadable, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
