"""What must not lie readable anywhere: looked for in every encoding it could hide in."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from counsel_app.usecases.demo import DEMO_PASSPHRASE, demo_data

_NOTES = ("content", "agreements", "resources", "shared_note", "client_words")
_SHORTEST = 5


def names() -> set[str]:
    """Every spelling of every client of the demo, whole and word by word."""
    found = set()
    for entry in _records("client"):
        spellings = [str(entry["chosen_name"])]
        spellings += [str(variant["text"]) for variant in entry["name_variants"]]
        for spelling in spellings:
            found.add(spelling)
            found |= {w.strip(",") for w in spelling.split() if len(w.strip(",")) >= _SHORTEST}
    return found


def private() -> set[str]:
    """Addresses, telephone numbers, dates of birth and the beginnings of all notes."""
    found = {DEMO_PASSPHRASE}
    for entry in _records("client"):
        found |= {str(entry["address"]), str(entry["contact_channel"])}
    for entry in (*_records(), demo_data()["run"]["consultation"]):
        found |= {str(entry[name])[:30].strip() for name in _NOTES if entry.get(name)}
    difference = demo_data()["run"]["difference"]
    return found | {difference["first"], difference["second"]}


def encoded(needle: str) -> Iterator[bytes]:
    """``needle`` as bytes in every way a program writes text."""
    spellings = {needle, needle.lower(), needle.upper(), unicodedata.normalize("NFD", needle)}
    for spelling in spellings:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "unicode-escape"):
            try:
                yield spelling.encode(encoding)
            except UnicodeEncodeError:
                continue
        for encoding in ("utf-8", "utf-16-le"):
            for offset in range(3):
                yield _base64(spelling.encode(encoding), offset)


def _base64(word: bytes, offset: int) -> bytes:
    """What of ``word`` is certain where it begins ``offset`` bytes into a triple."""
    text = base64.b64encode(bytes(offset) + word)
    return text[(offset * 8 + 5) // 6 : (offset + len(word)) * 8 // 6]


def found_in(content: bytes, needles: Iterable[str]) -> list[str]:
    """Those needles that can be read out of ``content``."""
    return sorted(needle for needle in needles if any(form in content for form in encoded(needle)))


def readable_files(folder: Path, needles: Iterable[str]) -> dict[str, list[str]]:
    """Files under ``folder`` (PDFs apart) from which a needle can be read, or whose name tells."""
    sought = list(needles)
    report = {}
    for path in sorted(folder.rglob("*")):
        place = str(path.relative_to(folder))
        hits = found_in(place.encode(), sought)
        if path.is_file() and path.suffix != ".pdf":
            hits += found_in(path.read_bytes(), sought)
        if hits:
            report[place] = hits
    return report


def _records(kind: str = "") -> list[dict[str, Any]]:
    return [entry for entry in demo_data()["record"] if kind in ("", entry["type"])]
