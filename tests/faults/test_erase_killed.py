"""kill -9 while a case is erased and the file written anew: all of it or nothing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import attachments, cases, consultations, erase, profiles
from tests import pictures
from tests.faults.killing import killed
from tests.profiles import (
    PASSPHRASE,
    Desk,
    Template,
    a_case,
    a_client,
    a_consultation,
    an_id,
    close_as_template,
    new_clock,
    new_desk,
)
from tests.store.decrypted import found_in_pages, found_in_rows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

MARKERS = ("Quarzuhrwerk", "Zwiebelfisch", "Xylophon")
TALKS = 25


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Two cases: one to be erased, with a document, and one that stays."""
    folder = tmp_path_factory.mktemp("full")
    desk = new_desk(folder / "anna", "Anna")
    vault, clock = desk.vault, desk.clock
    cases.open_case(vault, a_client(chosen_name="Zwiebelfisch"), a_case(), clock=clock)
    cases.open_case(
        vault, a_client(500, chosen_name="Bleibt"), a_case(501, client=500), clock=clock
    )
    for number in range(TALKS):
        talk = a_consultation(100 + number, content="Quarzuhrwerk " * 400)
        consultations.record_consultation(vault, talk, clock=clock)
        stays = a_consultation(600 + number, case=501, content="Bleibt " * 400)
        consultations.record_consultation(vault, stays, clock=clock)
    path = pictures.put(folder, "a.txt", b"Xylophon " * 80_000)
    attachments.import_files(vault, a_case().id, [path], clock=clock)
    return close_as_template(desk)


_CHANCE = Random(20_261_122)
MOMENTS = [(_CHANCE.choice([0, 1, TALKS, TALKS + 4]), _CHANCE.uniform(0, 0.12)) for _ in range(100)]
"""(steps that were done, seconds after them): through all of it, and into the vacuum."""


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(4), id="a few times"),
        # In portions: a hundred in one would be taken for hanging on a busy machine.
        *(
            pytest.param(range(first, first + 20), id=f"from {first}", marks=pytest.mark.slow)
            for first in range(0, 100, 20)
        ),
    ],
)
def test_killed_while_erasing_a_case_is_whole_or_gone_and_the_rest_is_made_up_for(
    full: Template, tmp_path: Path, rounds: range
) -> None:
    seen = set()
    for number in rounds:
        steps, after = MOMENTS[number]
        folder = tmp_path / str(number)
        shutil.copytree(full.folder, folder)
        said = killed(
            "erase_one",
            folder,
            tmp_path,
            after=after,
            at_least=steps,
            worker_module="tests.faults.erase_worker",
        )
        vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
        desk = Desk(name="Anna", folder=folder, vault=vault, clock=new_clock(), recovery_key="")
        assert first_broken_link(vault) is None
        assert len(vault.all(Consultation, case_id=an_id(501))) == TALKS
        assert vault.get(Client, an_id(500)) is not None
        is_gone = vault.get(Case, a_case().id) is None
        seen.add(is_gone)
        if is_gone:
            assert found_in_rows(vault.execute, MARKERS) == set()
            assert erase.finish_erasing(vault)
        else:
            assert not any(step.split("/")[0] == step.split("/")[-1] for step in said)
            assert len(vault.all(Consultation)) == 2 * TALKS
            erase.erase_case(vault, a_case().id, typed=a_case().number, clock=desk.clock)
        assert found_in_pages(folder / "casefile.db", vault.key, MARKERS) == {}
        assert vault.execute("PRAGMA cipher_integrity_check").fetchall() == []
        vault.close()
        shutil.rmtree(folder)
    assert seen == {True, False}
