"""Nothing of a case but the task is in a volunteer's package: generated cases by tasks.

Every text and day of every record of a case is a word found nowhere else; the
sealed files are opened with the volunteer's key, or with the words that were
told to somebody without a key card, and their bytes are searched for all of
them. ``COUNSEL_PACKAGES`` says how many packages the long run makes.
"""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

import pyrage
import pytest
import zstandard

from counsel_app.domain.access import Audience, Group, may_have
from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Member
from counsel_app.domain.records import Attribute, Record, attributes
from counsel_app.domain.referral import Release
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.telling_words import Topic
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.sync import told as envelope
from counsel_app.sync.header import Kind, Manifest, split
from counsel_app.usecases import profiles, told
from counsel_app.usecases.cases import CaseView, view_case
from counsel_app.usecases.portions import Exported, seal_for
from counsel_app.usecases.volunteering import FREE_TEXTS, assign, protected_terms, telling_words
from tests.profiles import TODAY
from tests.usecases.conftest import Service
from tests.usecases.told_desks import make_cheap

TASKS = 20
"""Tasks for each generated case."""
BY_WORDS = 4
"""Each fourth task is for somebody without a key card."""
PORTION = 1000
PACKAGES = int(os.environ.get("COUNSEL_PACKAGES", "2000"))
_EVERYDAY = (
    "gemeinsam in die Bibliothek gehen", "Mathe üben", "zum Elternabend mitgehen", "um 17 Uhr",
    "beim Ausfüllen zuhören", "eine Fahrkarte kaufen", "walk to the library", "practise reading",
    "die Straßenbahn zeigen", "موعد في المكتبة", "разом до бібліотеки", "Kaffee trinken",
)  # fmt: skip
_SECRET_DAYS = 25_000
_NAMED: Final = "Staysatgiver"
"""What the giver calls whoever has no key card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One generated case: the secrets in it, and those that a task is warned of."""

    view: CaseView
    client: Client
    release_id: str
    secrets: frozenset[str]


class Maker:
    """Makes records in which every text is a word of its own."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.secrets: set[str] = set()

    def word(self) -> str:
        letters = "".join(self.chance.choice("bdfgklmnprstvz") + self.chance.choice("aeiou")
                          for _ in range(6))  # fmt: skip
        made = letters.capitalize()
        self.secrets.add(made)
        return made

    def day(self) -> date:
        # A time in which no task lies.
        made = date(1900, 1, 1) + timedelta(days=self.chance.randrange(_SECRET_DAYS))
        self.secrets.add(made.isoformat())
        return made

    def record(self, kind: type[Record], record_id: str, **given: Any) -> Any:
        values = {
            one.name: given[one.name] if one.name in given else self.value(one)
            for one in attributes(kind)
        }
        return kind(id=record_id, **values)

    def value(self, described: Attribute) -> Any:
        if described.many:
            return tuple(self.single(described) for _ in range(self.chance.randrange(1, 3)))
        return self.single(described)

    def single(self, described: Attribute) -> Any:
        if dataclasses.is_dataclass(described.kind):
            inner = {one.name: self.value(one) for one in attributes(described.kind)}
            return described.kind(**inner)
        if described.attr.codes:
            return self.chance.choice([one.code for one in code_list(described.attr.codes)])
        if described.attr.link:
            made = f"019b0000-0000-7000-8000-{self.chance.randrange(16**12):012x}"
            self.secrets.add(made)
            return made
        return {
            str: self.word,
            int: lambda: self.chance.randrange(90),
            bool: lambda: self.chance.random() < 0.5,
            date: self.day,
        }[described.kind]()


def make(service: Service, seed: int) -> Made:
    """A case with one record of every kind in Anna's file, everything protected."""
    anna, maker = service.anna, Maker(seed)
    new = anna.new_id
    case_id, client_id, institution_id, release_id = new(), new(), new(), new()
    links = {"case_id": case_id, "client_id": client_id, "institution_id": institution_id,
             "note_class": "protected", "assignment_id": new()}  # fmt: skip
    client = maker.record(Client, client_id)
    maker.secrets.discard(client.chosen_name)
    records = [client, maker.record(Institution, institution_id)]
    for name, kind in RECORD_TYPES.items():
        if name in OF_NO_CASE or kind in (Client, Assignment):
            continue
        record_id = {"case": case_id, "release": release_id}.get(name) or new()
        records.append(maker.record(kind, record_id, **links))
    with anna.vault.atomic(anna.clock) as write:
        for record in records:
            write.put(record)
        release = Release(
            id=release_id, case_id=case_id, institution_id=institution_id, number="R-1",
            information="Name", purpose="Arbeit", given_on=TODAY,
        )  # fmt: skip
        write.put(release)
    view = view_case(anna.vault, case_id)
    assert view is not None
    return Made(view=view, client=client, release_id=release_id, secrets=frozenset(maker.secrets))


def tasks(service: Service, made: Made, seed: int) -> Iterator[Assignment]:
    """Everyday tasks for Vera, with all that only a counsellor or the employed may have."""
    chance = Random(-seed - 1)
    for _ in range(TASKS):
        texts: dict[str, Any] = {n: ", ".join(chance.sample(_EVERYDAY, 2)) for n in FREE_TEXTS}
        yield Assignment(
            id=service.anna.new_id(),
            case_id=made.view.case.id,
            volunteer_id=service.vera.person_id,
            spoken_name=made.client.chosen_name,
            languages=made.client.spoken_languages,
            meets_on=TODAY + timedelta(days=chance.randrange(300)),
            ends_on=TODAY + timedelta(days=chance.randrange(300, 600)),
            german_level="B1",
            full_name="Onlyreleased",
            release_id=made.release_id,
            stopped_why="Neverleaves",
            **texts,
        )


def opened(service: Service, path: Path) -> bytes:
    """The bytes of a package as Vera's device decrypts and unpacks them."""
    _, _, _, ciphertext = split(path.read_bytes())
    return unpacked(profiles.own_identity(service.vera.vault).decrypt(ciphertext))


def opened_by_words(path: Path, typed: str) -> bytes:
    """The bytes of a package for somebody without a key card, and all that lies beside it."""
    inside = envelope.unlock(path.read_bytes(), envelope.read_words(typed))
    _, _, _, ciphertext = split(inside.bundle)
    key = pyrage.x25519.Identity.from_str(inside.secret)
    beside = inside.card.text + inside.secret + inside.token.hex()
    return unpacked(pyrage.decrypt(ciphertext, [key])) + beside.encode()


def unpacked(packed: bytes) -> bytes:
    """Texts travel in UTF-8 or in runs of Latin-1: the bytes are given in both readings."""
    content = zstandard.ZstdDecompressor().decompress(packed)
    return content + content.decode("latin-1").encode()


def found(content: bytes, secrets: frozenset[str]) -> set[str]:
    """Which of the words stand in the bytes, in any case of letters."""
    text = content.decode(errors="replace").casefold()
    return {one for one in secrets if one.casefold() in text}


@cache
def forbidden_names(audience: Audience) -> set[str]:
    """The names of all fields of all records that this audience may not have.

    Those that the outside of every bundle has as well are no sign of a leak.
    """
    return {
        one.name
        for kind in RECORD_TYPES.values()
        for one in attributes(kind)
        if one.name not in visible_fields(Assignment.TYPE, audience)
        and not may_have(audience, one.attr.group)
        and one.attr.group is not Group.KEY
        and one.name not in Manifest.__struct_fields__
    }


def field_names(content: bytes) -> set[str]:
    return {one.decode() for one in re.findall(rb"[a-z_]{3,}", content)}


def sealed(service: Service, task: Assignment) -> bytes:
    """The task given to Vera, as her device reads it."""
    anna = service.anna
    package, _ = assign(anna.vault, anna.folder, task, clock=anna.clock)
    path = anna.folder / "outbox" / package.name
    content = opened(service, path)
    path.unlink()
    return content


def sealed_to_words(service: Service, task: Assignment) -> bytes:
    """The task given to somebody without a key card, as whoever knows the words reads it."""
    anna = service.anna
    path = service.share / "task.counseltask"
    given, _ = told.assign_by_words(
        anna.vault, anna.folder, task, name=_NAMED, path=path, clock=anna.clock
    )
    content = opened_by_words(path, " ".join(given.words))
    path.unlink()
    for made in (anna.folder / "outbox").iterdir():
        made.unlink()
    return content


def seal_and_search(
    service: Service, cheap: pytest.MonkeyPatch, *, first: int, packages: int
) -> tuple[int, int, int]:
    """How many packages were searched, how many by words, how many secrets were looked for."""
    looked_for, by_words = 0, 0
    for number in range(first, first + packages // TASKS):
        audience = (Audience.REDUCED, Audience.COMPANION)[number % 2]
        service.anna.accept(service.vera, audience)
        made = make(service, number)
        looked_for += len(made.secrets) * TASKS
        unseen = {"Neverleaves", made.release_id, made.client.id, _NAMED}
        for place, task in enumerate(tasks(service, made, number), start=1):
            warned = {one.spotted.word for one in telling_words(task, made.view)
                      if one.spotted.topic is Topic.CASE}  # fmt: skip
            assert warned == set()
            has_card = place % BY_WORDS != 0
            seen_by = audience if has_card else Audience.REDUCED
            content = sealed(service, task) if has_card else sealed_to_words(service, task)
            if not has_card:
                by_words += 1
                # scrypt takes seconds by design: it is the real one once in each portion.
                make_cheap(cheap)
            assert task.spoken_name.encode() in content
            assert task.task.encode() in content
            assert (b"Onlyreleased" in content) == (seen_by is Audience.COMPANION)
            assert found(content, made.secrets | unseen) == set()
            assert field_names(content) & forbidden_names(seen_by) == set()
    return packages // TASKS * TASKS, by_words, looked_for


@pytest.mark.parametrize(
    ("first", "packages"),
    [
        pytest.param(0, 80, id="a few"),
        # In portions: all in one would be taken for hanging on a busy machine.
        *(
            pytest.param(first, PORTION, id=f"from {first}", marks=pytest.mark.slow)
            for first in range(0, PACKAGES, PORTION)
        ),
    ],
)
def test_no_secret_of_a_case_is_in_the_bytes_of_any_package(
    service: Service, monkeypatch: pytest.MonkeyPatch, first: int, packages: int
) -> None:
    # That a package outlives a power cut is proved elsewhere; here it is half of the time.
    monkeypatch.setattr("os.fsync", lambda _file: None)
    searched, by_words, looked_for = seal_and_search(
        service, monkeypatch, first=first // TASKS, packages=packages
    )
    print(f"{searched} packages, {by_words} of them by words, {looked_for} secrets looked for")
    assert searched == packages
    assert by_words == packages // BY_WORDS
    assert looked_for > 50 * packages


@pytest.mark.parametrize("by_words", [False, True], ids=["key card", "words"])
def test_the_search_finds_what_was_not_restricted(
    service: Service, monkeypatch: pytest.MonkeyPatch, by_words: bool
) -> None:
    """The positive control: whole operations sealed past the access table."""
    anna = service.anna
    make_cheap(monkeypatch)
    made = make(service, 1)
    ops = [op for op in ops_of(anna.vault, made.client.id) if op.device == anna.vault.device]

    def seal_whole(
        vault: Vault, profile: Path, _task: Assignment, reader: Member, *, clock: Clock
    ) -> Exported:
        return seal_for(vault, profile, ops, readers=[reader], kind=Kind.PACKAGE, clock=clock)

    monkeypatch.setattr("counsel_app.usecases.volunteering.seal_task", seal_whole)
    monkeypatch.setattr("counsel_app.usecases.told.seal_task", seal_whole)
    (task, *_) = tasks(service, made, 1)
    content = (sealed_to_words if by_words else sealed)(service, task)
    hits = found(content, made.secrets)
    assert made.client.address in hits
    assert len(hits) > 10
    assert {"address", "birth_date", "residence"} <= field_names(content) & forbidden_names(
        Audience.REDUCED
    )


def test_every_protected_term_that_a_task_names_is_pointed_out(service: Service) -> None:
    """In each free text of the task, inflected and inside a compound."""
    checked = 0
    for number in range(3):
        made = make(service, 1000 + number)
        (task, *_) = tasks(service, made, number)
        for term in sorted(protected_terms(made.view, told=(task.spoken_name,)).words):
            for field, text in (
                ("task", f"Frag nach {term}"), ("papers", f"{term.capitalize()}s Brief"),
                ("meeting_point", f"Nord{term}weg"),
            ):  # fmt: skip
                if len(term) < 5 and field != "task":
                    continue
                changed: dict[str, Any] = {field: text}
                given = replace(task, **changed)
                assert any(one.field == field for one in telling_words(given, made.view)), term
                checked += 1
    assert checked > 100
