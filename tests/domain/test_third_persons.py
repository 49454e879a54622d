from __future__ import annotations

from counsel_app.domain.client import Client, PersonName, Relative
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.third_persons import MARK, names_of_others, redacted
from tests.profiles import a_client, an_id

CLIENT: Client = a_client(
    chosen_name="Samira",
    name_variants=(PersonName(text="Samira Al-Mithal"),),
    household=(
        Relative(relation="PARTNER", name="Karim Al-Mithal", born_in=1990, remark="schlägt"),
        Relative(relation="CHILD", name="Lia", case_number="DD-1"),
        Relative(relation="CHILD"),
    ),
)
TALK = Consultation(
    id=an_id(5),
    case_id=an_id(2),
    participants="Karim",
    content="Karim war laut. KARIMS Bruder nicht. Lia, lia und Liane.",
    topics=("OTHER",),
    language="ara",
)


def test_what_the_file_says_about_others_is_blacked_out() -> None:
    client, talk = redacted([CLIENT, TALK], CLIENT)
    assert isinstance(client, Client)
    assert isinstance(talk, Consultation)
    assert [one.relation for one in client.household] == ["PARTNER", "CHILD", "CHILD"]
    partner, child, other = client.household
    assert (partner.name, partner.born_in, partner.remark) == (MARK, None, MARK)
    assert (child.name, child.case_number, child.remark) == (MARK, MARK, "")
    assert other == Relative(relation="CHILD")
    assert talk.participants == MARK
    assert talk.content == f"{MARK} war laut. KARIMS Bruder nicht. {MARK}, {MARK} und Liane."
    # Codes, keys and the client's own name stay.
    assert (talk.topics, talk.language, talk.case_id) == (("OTHER",), "ara", an_id(2))
    assert client.name_variants == CLIENT.name_variants


def test_names_that_the_client_has_too_stay_readable() -> None:
    assert names_of_others(CLIENT) == ("Karim", "Lia")


def test_without_relatives_texts_stay_as_they_are() -> None:
    alone = a_client()
    (talk,) = redacted([TALK], alone)
    assert isinstance(talk, Consultation)
    assert talk.content == TALK.content
