from __future__ import annotations

from dataclasses import replace

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.client import Relative
from counsel_app.domain.telling_words import Topic
from counsel_app.domain.volunteering import Assignment
from counsel_app.usecases import consultations
from counsel_app.usecases.cases import CaseView, view_case
from counsel_app.usecases.volunteering import telling_words
from tests.profiles import (
    TODAY,
    a_client,
    a_consultation,
    a_referral,
    an_id,
    an_institution,
)
from tests.usecases.conftest import Service
from tests.usecases.test_volunteering import farhad, the_task


def the_words(task: Assignment, view: CaseView) -> tuple[str, ...]:
    return tuple(one.spotted.word for one in telling_words(task, view))


def test_words_that_tell_too_much_are_pointed_out_before_sealing(service: Service) -> None:
    farhad(service)
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    task = replace(
        the_task(service),
        task="Mit Farhad NEMUNEH über Schlafprobleme reden",
        meeting_point="Lindenweg 4",
        papers="AZR 123456",
        not_to_do="nichts zu PSZ",
    )
    assert the_words(task, view) == (
        "NEMUNEH",
        "Schlafprobleme",
        "PSZ",
        "Lindenweg",
        "AZR",
        "123456",
    )


def test_where_a_protected_referral_goes_is_pointed_out_where_the_directory_knows_it(
    service: Service,
) -> None:
    farhad(service)
    with service.anna.vault.atomic(service.anna.clock) as write:
        write.put(an_institution(71, name="Traumahilfe", kind="PSZ"))
        write.put(a_referral(81, institution=71, note_class="protected"))
        write.put(a_referral(82, institution=72, note_class="protected"))
        write.put(a_referral(83, institution=7))
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    task = replace(the_task(service), task="Zur Traumahilfe gehen")
    assert the_words(task, view) == ("Traumahilfe",)


def test_an_innocent_task_has_no_such_words(service: Service) -> None:
    farhad(service)
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    assert the_words(the_task(service), view) == ()


def test_protected_notes_warn_with_their_nouns_only(service: Service) -> None:
    farhad(service)
    consultations.record_consultation(
        service.anna.vault,
        a_consultation(32, content="sprechen über Trauma", note_class="protected"),
        clock=service.anna.clock,
    )
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    task = replace(the_task(service), task="sprechen, nicht über Trauma")
    assert the_words(task, view) == ("Trauma",)


def test_a_protected_referral_warns_with_where_it_goes(service: Service) -> None:
    farhad(service)
    anna = service.anna
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_institution(70, name="Haus Lindenhof", kind="PSZ"))
        write.put(a_referral(71, institution=70, note_class="protected"))
    view = view_case(anna.vault, an_id(2))
    assert view is not None
    task = replace(the_task(service), task="Begleitung zum Lindenhof")
    assert the_words(task, view) == ("Lindenhof",)


def test_where_a_word_stands_is_said_with_the_field_and_the_reason(service: Service) -> None:
    farhad(service)
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    task = replace(
        the_task(service),
        task="Zur Klinik",
        papers="Brief an Nemuneh",
        goal="Geburtstag 22.11.2007",
    )
    found = [(one.field, one.spotted.word, one.spotted.topic) for one in telling_words(task, view)]
    assert found == [
        ("task", "Klinik", Topic.HEALTH),
        ("goal", "22.11.2007", Topic.CASE),
        ("papers", "Nemuneh", Topic.CASE),
    ]


def test_names_of_relatives_vulnerabilities_and_protected_topics_are_terms(
    service: Service,
) -> None:
    anna = service.anna
    farhad(service)
    with anna.vault.atomic(anna.clock) as write:
        write.put(
            replace(
                a_client(),
                household=(Relative(relation="CHILD", name="Parwana", remark="Kita Regenbogen"),),
                vulnerabilities=("TORTURE",),
            )
        )
        write.put(
            Attachment(
                id=an_id(60), case_id=an_id(2), title="Attest Dr. Hoffmann", added_on=TODAY,
                note_class="protected",
            )
        )  # fmt: skip
    view = view_case(anna.vault, an_id(2))
    assert view is not None
    task = replace(the_task(service), task="Parwana zur Regenbogen-Kita, dann zu Hoffmann")
    assert the_words(task, view) == ("Parwana", "Regenbogen", "Kita", "Hoffmann")
