from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.client import PersonName
from counsel_app.domain.clock import FixedClock
from counsel_app.store.search import Hit, find, forget
from counsel_app.store.vault import Vault
from tests.profiles import (
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_goal,
    a_step,
    an_id,
    an_institution,
)

PEOPLE = {
    101: ("Amina", "أمينة"),
    102: ("Größe", ""),
    103: ("Самира", ""),
    104: ("Kowalenko", ""),
    105: ("Selam", "ሰላም ኣብነት"),
    106: ("Samira", "سميرة المثال"),
    107: ("Mohammed", "مُحَمَّد"),
    108: ("O\u0308ztu\u0308rk", ""),
}


@pytest.fixture
def people(vault: Vault, clock: FixedClock) -> Vault:
    with vault.atomic(clock) as write:
        for number, (chosen, own) in PEOPLE.items():
            names = (PersonName(text=own),) if own else ()
            write.put(a_client(number, chosen_name=chosen, name_variants=names))
        write.put(a_consultation(201, content="ትግርኛ ቋንቋ ተራኺብና"))
        write.put(a_consultation(202, content="Wohngröße geklärt, Straße 3", agreements="Umschlag"))
    return vault


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("أمينة", 101),
        ("امينه", 101),
        ("amina", 101),
        ("Größe", 102),
        ("grosse", 102),
        ("GRÖSSE", 102),
        ("groß", 102),
        ("ትግርኛ", 201),
        ("ትግር", 201),
        ("Самира", 103),
        ("Samira", 103),
        ("Samira", 106),
        ("سميرة", 103),
        ("Коваленко", 104),
        ("Kowalenko", 104),
        ("Almethal", 106),
        ("Al-Mithal Samira", 106),
        ("ሠላም", 105),
        ("አብነት", 105),
        ("Abnet", 105),
        ("محمد", 107),
        ("مُحَمَّد", 107),
        ("Muhammad", 107),
        ("Öztürk", 108),
        ("ozturk", 108),
        ("wohngrosse", 202),
        ("strasse umschlag", 202),
    ],
)
def test_a_name_or_note_is_found_however_it_is_typed(
    people: Vault, query: str, number: int
) -> None:
    assert an_id(number) in [hit.record_id for hit in find(people, query)]


def test_an_article_alone_is_looked_for_like_any_word(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client(chosen_name="Alina"))
    assert [hit.record_id for hit in find(vault, "Al")] == [an_id(1)]


@pytest.mark.parametrize("query", ["", "   ", "-", '"', "***", "_", "«»", "Zebra", "Samira Zebra"])
def test_what_is_not_there_is_not_found(people: Vault, query: str) -> None:
    assert find(people, query) == []


@pytest.mark.parametrize("query", ["Umshclag", "umschlg geklärt", "strase 3"])
def test_a_note_with_a_word_nearly_the_one_asked_for_is_found_and_marked(
    people: Vault, query: str
) -> None:
    assert _found(people, query) == [(an_id(202), True)]


def test_a_note_that_has_the_word_is_all_that_is_meant(people: Vault, clock: FixedClock) -> None:
    with people.atomic(clock) as write:
        write.put(a_consultation(203, content="Umschlaf"))
    assert _found(people, "Umschlag") == [(an_id(202), False)]
    # Only words that begin alike are compared, and short ones have to be right.
    assert _found(people, "Xmschlag") == []
    assert _found(people, "Umschlag 4") == []
    assert _found(people, "umschlang xx") == []


def test_notes_are_not_found_by_consonants_alone(people: Vault) -> None:
    assert an_id(202) not in [hit.record_id for hit in find(people, "Amschlog")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(max_size=40)
    | st.lists(
        st.sampled_from(
            ['"', "'", "*", "AND", "OR", "NOT", "NEAR(", ")", "words:", "^", "-", "a", ";", "--",
             "{skeletons words} :", "\x00", "ﷺ", "½", "ª", "ـ", "\u0651", "𞤀𞤁", "_"],
        ),
        max_size=8,
    ).map(" ".join)
)  # fmt: skip
def test_no_query_breaks_out_of_its_quotes(people: Vault, query: str) -> None:
    found = find(people, query)
    assert len(found) <= len(PEOPLE) + 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(name=st.text(st.characters(categories=("Lu", "Ll", "Lo"), max_codepoint=0x13FF), min_size=1))
def test_every_name_is_found_by_itself(vault: Vault, clock: FixedClock, name: str) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client(300, chosen_name=name))
    assert Hit(record_type="client", record_id=an_id(300)) in find(vault, name)


def test_every_kind_of_searchable_record_is_found_as_what_it_is(
    vault: Vault, clock: FixedClock
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_case(number="DD-7KQ2M"))
        write.put(a_goal(sentence="Zebra eins"))
        write.put(a_step(task="Zebra zwei"))
        write.put(a_deadline(title="Zebra drei"))
        write.put(an_institution(name="Zebra e. V."))
    kinds = {hit.record_type for hit in find(vault, "zebra")}
    assert kinds == {"goal", "step", "deadline", "institution"}
    assert [hit.record_id for hit in find(vault, "dd-7kq2m")] == [an_id(2)]


def test_what_was_changed_is_not_found_by_its_old_words(vault: Vault, clock: FixedClock) -> None:
    for word in ("Umschlag", "Bescheid"):
        with vault.atomic(clock) as write:
            write.put(a_consultation(content=word))
    assert find(vault, "Umschlag") == []
    assert len(find(vault, "Bescheid")) == 1
    assert vault.execute("SELECT count(*) FROM search").fetchone() == (1,)


def test_forgetting_what_was_never_indexed_does_nothing(vault: Vault) -> None:
    forget(vault, "nothing")
    assert vault.execute("SELECT count(*) FROM search").fetchone() == (0,)


def test_a_record_without_words_does_not_hinder_others(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client(chosen_name="7", name_variants=(PersonName(text="-"),)))
    assert [hit.record_id for hit in find(vault, "7")] == [an_id(1)]


def test_only_so_many_hits_are_given(people: Vault) -> None:
    assert len(find(people, "Samira", limit=1)) == 1


def _found(vault: Vault, query: str) -> list[tuple[str, bool]]:
    return [(hit.record_id, hit.is_similar) for hit in find(vault, query)]


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("Aminna", 101),
        ("Samirra Mitahl", 106),
        ("Kowolenko", 104),
        ("Kowaleknoo", 104),
        ("Mohammmed", 107),
        ("Selma", 105),
        ("oztrük", 108),
    ],
)
def test_a_name_with_a_typing_error_is_found_and_marked_as_similar_or_sounding_alike(
    people: Vault, query: str, number: int
) -> None:
    assert an_id(number) in [record_id for record_id, _ in _found(people, query)]


def test_an_exact_name_comes_before_similar_ones(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        for number, name in ((1, "Amira"), (2, "Samiro"), (3, "Amila"), (4, "Tarek")):
            write.put(a_client(number, chosen_name=name))
    assert _found(vault, "Amira") == [(an_id(1), False), (an_id(3), True)]


def test_names_come_before_notes_and_the_newest_note_first(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation(31, content="Amina war da"))
        write.put(a_consultation(32, content="mit Amina gesprochen"))
        write.put(a_client(1, chosen_name="Amina"))
        write.put(an_institution(name="Amina-Haus"))
    assert [hit.record_type for hit in find(vault, "amina")] == [
        "client", "institution", "consultation", "consultation",
    ]  # fmt: skip
    assert [hit.record_id for hit in find(vault, "amina")][2:] == [an_id(32), an_id(31)]


def test_one_letter_looks_for_names_only(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation(31, content="Amina war da"))
        write.put(a_client(1, chosen_name="Amina"))
    assert [hit.record_type for hit in find(vault, "a")] == ["client"]


def test_a_typing_error_in_a_name_that_was_forgotten_finds_nothing(
    vault: Vault, clock: FixedClock
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client(1, chosen_name="Kowalenko"))
    assert _found(vault, "Kowolenko") == [(an_id(1), False)]
    forget(vault, an_id(1))
    for table in ("search", "name_search", "indexed"):
        assert vault.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608
    assert find(vault, "Kowolenko") == []


def test_many_changes_are_indexed_in_portions(
    vault: Vault, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.store.search._AT_ONCE", 2)
    with vault.atomic(clock) as write:
        for number in range(5):
            write.put(a_client(number, chosen_name=f"Amina{number}"))
        write.put(a_client(0, chosen_name="Tarek"))
    assert len(find(vault, "amina")) == 4
    assert [hit.record_id for hit in find(vault, "tarek")] == [an_id(0)]
