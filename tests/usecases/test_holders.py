from __future__ import annotations

from counsel_app.usecases.holders import holders, save_holders
from tests.profiles import Desk


def test_who_holds_which_sheet_is_noted_in_their_order(anna: Desk) -> None:
    assert holders(anna.vault) == ()
    save_holders(anna.vault, ["Leitung ", "Ben", "Cora"])
    assert holders(anna.vault) == ("Leitung", "Ben", "Cora")
    save_holders(anna.vault, [])
    assert holders(anna.vault) == ()
