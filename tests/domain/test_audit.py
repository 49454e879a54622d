from __future__ import annotations

import pytest

from counsel_app.domain.audit import ACTIONS_OF, Action, Kind


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_word_in_both_languages_and_one_filter(action: Action) -> None:
    assert action.label.de
    assert action.label.en
    assert [kind for kind in Kind if action in ACTIONS_OF[kind]] == [
        next(kind for kind, actions in ACTIONS_OF.items() if action in actions)
    ]


def test_every_filter_lets_something_through() -> None:
    assert all(ACTIONS_OF[kind] for kind in Kind)
    assert frozenset().union(*ACTIONS_OF.values()) == frozenset(Action)
