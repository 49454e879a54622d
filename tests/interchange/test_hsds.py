from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.records import MAX_TEXT
from counsel_app.interchange.hsds import (
    BAD_OFFER,
    NO_NAME,
    NOT_HSDS,
    NOT_JSON,
    Entry,
    organisation,
    read_hsds,
    write_hsds,
)
from tests.profiles import an_id

FOLDER = Path(__file__).parent / "hsds"


def example(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_bytes())


def read(found: Any) -> Any:
    return read_hsds("a.json", json.dumps(found).encode())


def written(entries: Any) -> list[Any]:
    contents: list[Any] = json.loads(write_hsds(entries))["contents"]
    return contents


@pytest.mark.parametrize("name", ["organization_full", "organization_list"])
def test_organisations_laid_out_as_in_the_specification_come_out_as_they_came_in(name: str) -> None:
    found = read(example(name))
    assert found.problems == ()
    wanted = example(name)
    assert written(found.entries) == wanted.get("contents", [wanted])


@pytest.mark.parametrize("name", ["service_full", "service_list"])
def test_services_laid_out_as_in_the_specification_come_out_below_their_organisation(
    name: str,
) -> None:
    found = read(example(name))
    assert found.problems == ()
    wanted = example(name)
    for service in wanted.get("contents", [wanted]):
        (owner,) = written(found.entries)
        (inner,) = owner.pop("services")
        assert {**inner, "organization": owner} == service


def test_a_service_at_a_location_is_turned_round_and_nothing_of_it_is_lost() -> None:
    found = read(example("service_at_location_simple"))
    (owner,) = written(found.entries)
    (service,) = owner.pop("services")
    (place,) = service.pop("service_at_locations")
    assert {**place, "service": {**service, "organization": owner}} == example(
        "service_at_location_simple"
    )


def test_what_a_counsellor_needs_of_an_organisation_is_in_its_fields() -> None:
    (entry,) = read(example("organization_full")).entries
    office = entry.institution
    assert office == Institution(
        id="9075e50a-6718-5367-bb38-3a18df631ac8",
        name="Beispielwerk e. V.",
        kind="OTHER",
        contact_person="Frau Muster",
        street="Musterplatz 4",
        postcode="01099",
        town="Musterstadt",
        phone="+49 351 5550100",
        email="kontakt@beispiel.example",
        opening_hours="Werktags zehn bis achtzehn Uhr, an Feiertagen geschlossen.",
        stop="Haltestelle Musterplatz, Linie 4, dann zwei Minuten zu Fuß.",
        hsds=office.hsds,
    )
    assert {"services", "funding", "programs", "website"} <= set(entry.kept)


def test_what_was_corrected_here_goes_out_and_all_else_stays() -> None:
    (entry,) = read(example("organization_full")).entries
    ours = replace(entry.institution, phone="0351 1", kind="PSZ")
    (found,) = written([Entry(institution=ours)])
    assert found["phones"][0]["number"] == "0351 1"
    assert found["phones"][0]["extension"] == 100
    assert found["services"] == example("organization_full")["services"]
    (back,) = read({"contents": [found]}).entries
    assert (back.institution.phone, back.institution.kind) == ("0351 1", "PSZ")
    assert back.institution.hsds.count('"counsel"') == 0


OURS = Entry(
    institution=Institution(
        id=an_id(1), name="VHS", kind="COURSE_PROVIDER", street="Weg 1", postcode="01067",
        town="Dresden", phone="0351 1", email="a@example.org", opening_hours="Mo 9–12",
        stop="Mitte", contact_person="Frau Muster",
    ),
    offers=(
        Course(id=an_id(2), institution_id=an_id(1), kind="IK_ALPHA", title="Alpha",
               times=("MORNING",), free_places=0, size=15, age_from=16, age_to=65, women_only=True),
        Opening(id=an_id(3), institution_id=an_id(1), instrument="EQ", title="Elektronik"),
    ),
)  # fmt: skip


def test_our_own_directory_comes_back_as_it_was() -> None:
    found = read_hsds("a.json", write_hsds([OURS, Entry(institution=Institution(id=an_id(9)))]))
    assert [one.reason for one in found.problems] == [NO_NAME]
    (back,) = found.entries
    assert back == OURS
    services = written([OURS])[0]["services"]
    assert (services[0]["minimum_age"], services[0]["maximum_age"]) == (16, 65)
    assert services[1]["name"] == "Elektronik"


def test_rows_of_the_tabular_form_are_joined_and_strays_are_named() -> None:
    tables = {
        "organization": [{"id": an_id(1), "name": "VHS"}],
        "phone": [{"id": "p", "organization_id": an_id(1), "number": "0351 1"},
                  {"id": "q", "organization_id": "x", "number": "2"}],
        "service": [{"id": "s", "organization_id": "x", "name": "Lonely"}],
        "schedule": [{"id": "z"}], "empty": [], "odd": "text",
    }  # fmt: skip
    found = read(tables)
    (entry,) = found.entries
    assert entry.institution.phone == "0351 1"
    assert [one.reason.en.split("”")[0] for one in found.problems] == [
        "“phone", "“Lonely", "“schedule"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "found",
    [{"id": "x", "name": "Rathaus", "latitude": 1}, {"id": "t", "name": "T", "version": "1"},
     {"id": "t", "code": "c", "name": "n", "taxonomy": "y"}],
)  # fmt: skip
def test_what_is_no_organisation_is_named_and_not_taken_over(found: Any) -> None:
    read_back = read(found)
    assert read_back.entries == ()
    assert len(read_back.problems) == 1
    assert "belongs to no organisation" in read_back.problems[0].reason.en


@pytest.mark.parametrize("found", [{}, [], 3, None, {"version": "3.0", "profile": "x"}])
def test_a_file_without_organisations_is_said(found: Any) -> None:
    problems = read(found).problems
    assert [one.reason for one in problems] in ([NOT_HSDS], [problems[0].reason])
    assert read_hsds("a", b"{").problems[0].reason == NOT_JSON
    assert read_hsds("a", b"[" * 100_000).problems[0].reason == NOT_JSON


def test_details_beyond_measure_are_said_and_not_kept() -> None:
    found = read({"id": "x", "name": "VHS", "description": "x" * (MAX_TEXT + 1)})
    assert found.entries[0].institution.hsds == ""
    assert "VHS" in found.problems[0].reason.en


@pytest.mark.parametrize("value", ["{", '"NOT A LIST"', "12"])
def test_an_offer_that_does_not_fit_stays_as_a_detail(value: str) -> None:
    (page,) = written([OURS])
    page["services"] = page["services"][:1]
    next(
        one for one in page["services"][0]["attributes"] if one["taxonomy_term"]["code"] == "times"
    )["value"] = value
    found = read(page)
    assert found.entries[0].offers == ()
    assert [one.reason.en for one in found.problems] == [BAD_OFFER.en.format(name="VHS")]
    assert "IK_ALPHA" in found.entries[0].institution.hsds


def test_values_of_the_wrong_shape_are_read_as_nothing() -> None:
    found = read({"id": 7, "name": 42, "email": True, "phones": "none", "locations": [3],
                  "contacts": [{"name": None}],
                  "attributes": [{"taxonomy_term": 1}, 5]})  # fmt: skip
    office = found.entries[0].institution
    assert (office.id, office.name, office.email, office.phone) == ("", "42", "", "")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "name", "organization", "service", "location", "services", "phones",
                 "attributes", "taxonomy_term", "taxonomy", "contents", "locations", "addresses",
                 "code", "value"]
            ),
            inner | st.just("counsel"),
            max_size=5,
        )
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON_VALUES)
def test_any_json_is_entries_or_problems_and_entries_can_go_out_again(found: Any) -> None:
    back = read(found)
    assert back.entries or back.problems
    for entry in back.entries:
        assert organisation(entry)["name"]


@given(st.binary(max_size=60))
def test_any_bytes_are_entries_or_problems(raw: bytes) -> None:
    back = read_hsds("a", raw)
    assert back.entries or back.problems
