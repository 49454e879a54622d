"""Proves that order, repetition and a kill between change nothing of a transfer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.client import Client
from counsel_app.domain.transfer import Stage
from counsel_app.store.checking import row_digests
from counsel_app.usecases import (
    inbox,
    transfers,
)
from tests.profiles import (
    Desk,
    Template,
    an_id,
    new_clock,
)
from tests.usecases.transferring import (
    NAMES,
    Region,
    a_transfer,
    begun,
    offered,
    transfer_at,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_in_any_order_everybody_comes_to_the_same(
    data: st.DataObject,
    region_templates: list[Template],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The packages of offer, answer, second sending and withdrawal, one by one, shuffled, twice."""
    home = tmp_path_factory.mktemp("orders")
    clock = new_clock()
    (home / "share").mkdir()

    def people(where: Path, names: tuple[str, ...]) -> dict[str, Desk]:
        chosen = {name: region_templates[NAMES.index(name)] for name in names}
        return {name: one.copy_to(where / name, clock=clock) for name, one in chosen.items()}

    region = Region(share=home / "share", **people(home, NAMES))
    answer = data.draw(st.sampled_from(("accept", "decline", "none")))
    transfer_story(
        region, answer=answer, again=data.draw(st.booleans()), withdrawn=data.draw(st.booleans())
    )
    packages = sorted(region.share.rglob("*.cbx"))
    digests = []
    for turn in ("one", "two"):
        order = data.draw(st.permutations(packages))
        readers = people(home / turn, ("dora", "fay", "city"))
        for package in [*order, *order[:2]]:
            target = home / turn / "share" / package.relative_to(region.share)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(package.read_bytes())
            for reader in readers.values():
                reader.take_in(home / turn / "share")
        digests.append({name: row_digests(one.vault) for name, one in readers.items()})
        for reader in readers.values():
            reader.vault.close()
    assert digests[0] == digests[1]
    for one in (region.anna, region.dora, region.eli, region.fay, region.city):
        one.vault.close()


def transfer_story(region: Region, *, answer: str, again: bool, withdrawn: bool) -> None:
    """An offer, its answer, and what the giver does without having heard of it."""
    anna, dora = region.anna, region.dora
    offered(region, dora)
    if answer == "accept":
        transfers.accept(
            dora.vault, an_id(70), sentence="Ja.", confirmed={an_id(6)}, clock=dora.clock
        )
    if answer == "decline":
        transfers.decline(dora.vault, an_id(70), sentence="Nein.", clock=dora.clock)
    anna.clock.advance(timedelta(minutes=5))
    if again:
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    if withdrawn:
        transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna, dora)


def test_a_kill_between_leaves_a_whole_state_and_the_next_time_ends_it(region: Region) -> None:
    """The packages of one exchange come in one by one; between any two the program stops."""
    anna, dora = region.anna, region.dora
    begun(anna)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna)
    plan = inbox.plan_inbox(dora.vault, region.share, clock=dora.clock)
    total = len(plan.items)

    def stop(done: int, of: int) -> None:
        if (done, of) == (1, total):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.apply_inbox(dora.vault, plan, clock=dora.clock, report=stop)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    dora.take_in(region.share)
    assert dora.vault.all(Client)[0].chosen_name == ""
    assert transfer_at(dora).stage is Stage.WITHDRAWN
