from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.errors import InvalidRecord
from counsel_app.store.journal import ops_of
from counsel_app.usecases.case_papers import case_paper
from counsel_app.usecases.cases import open_case
from counsel_app.usecases.papers import RecordGone
from counsel_app.usecases.rectifying import NothingCorrected, rectify
from tests.documents.reading import text_of
from tests.profiles import Desk, a_case, a_client, an_id

WHY = "Pass vorgelegt am 20.11.2026"


@pytest.fixture
def desk(anna: Desk) -> Desk:
    client = a_client(birth_date=date(1985, 1, 1), birth_date_precision="FICTITIOUS")
    open_case(anna.vault, client, a_case(), clock=anna.clock)
    return anna


def test_the_right_name_and_day_are_written_and_the_earlier_ones_kept_with_the_reason(
    desk: Desk,
) -> None:
    values = {
        "chosen_name": "Ferhad", "birth_date": "1984-05-03", "birth_date_precision": "EXACT",
        "sex": "m",
    }  # fmt: skip
    rectify(desk.vault, an_id(1), values, why=f" {WHY} ", clock=desk.clock)
    now = desk.vault.get(Client, an_id(1))
    assert now is not None
    assert (now.chosen_name, now.birth_date, now.sex) == ("Ferhad", date(1984, 5, 3), "")
    assert [(one.what, one.before, one.why) for one in now.corrections] == [
        ("Rufname", "Farhad", WHY),
        ("Geburtsdatum", "01.01.1985", WHY),
        ("Genauigkeit des Geburtsdatums", "fiktiv (z. B. 1. Januar)", WHY),
    ]
    assert {one.corrected_on for one in now.corrections} == {desk.clock.today()}
    # The history has both words, too.
    said = [
        op.fields["chosen_name"]
        for op in ops_of(desk.vault, an_id(1))
        if "chosen_name" in op.fields
    ]
    assert said == ["Farhad", "Ferhad"]
    rectify(desk.vault, an_id(1), {"chosen_name": "Farhad"}, why="Irrtum", clock=desk.clock)
    again = desk.vault.get(Client, an_id(1))
    assert again is not None
    assert len(again.corrections) == 4
    case = desk.vault.execute('SELECT id FROM "case"').fetchone()[0]
    text = text_of(case_paper(desk.vault, "file", case, language="de", clock=desk.clock))
    assert WHY in " ".join(text.split())


def test_nothing_is_corrected_without_a_reason_or_a_change(desk: Desk) -> None:
    with pytest.raises(NothingCorrected):
        rectify(desk.vault, an_id(1), {"chosen_name": "Farhad"}, why=WHY, clock=desk.clock)
    with pytest.raises(InvalidRecord) as error:
        rectify(desk.vault, an_id(1), {"chosen_name": "Ferhad"}, why="  ", clock=desk.clock)
    assert error.value.names == ("why",)
    with pytest.raises(RecordGone):
        rectify(desk.vault, an_id(99), {"chosen_name": "Ferhad"}, why=WHY, clock=desk.clock)
