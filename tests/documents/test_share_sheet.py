from __future__ import annotations

from counsel_app.documents.share_sheet import share_sheet
from counsel_app.store.shares import combine, split
from tests.documents import samples
from tests.documents.reading import text_of

SECRET = bytes(range(16))


def flat(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


def words_of(pdf: bytes) -> str:
    """The words as somebody types them off: each under its number."""
    lines = [line.split() for line in text_of(pdf, "-layout").splitlines()]
    numbers = [[str(first + place) for place in range(4)] for first in range(1, 21, 4)]
    return " ".join(word for row in numbers for word in lines[lines.index(row) + 1])


def test_two_sheets_typed_off_give_the_secret() -> None:
    sheets = [
        share_sheet(
            words,
            number=number,
            total=3,
            organisation="Beispielhilfe Pirna e. V.",
            profile_name="Jana Muster",
            made_on=samples.TODAY,
        )
        for number, words in enumerate(split(SECRET), start=1)
    ]
    assert combine([words_of(sheets[2]), words_of(sheets[0])]) == SECRET


def test_a_sheet_says_whose_what_for_and_how_in_both_languages_and_not_where() -> None:
    text = flat(samples.share())
    for part in (
        "2 / 3",
        "Beispielhilfe Pirna e. V.",
        "Jana Muster",
        "13.11.2026 · 2026-11-13",
        "Ein Blatt allein öffnet nichts",
        "One sheet alone opens nothing",
        "Nicht dazuschreiben, wo die Fallakte liegt",
        "vier Buchstaben",
        "Four letters",
    ):
        assert part in text
    assert "casefile" not in text


def test_a_sheet_is_one_page_even_with_long_and_foreign_names() -> None:
    assert samples.share().pages == 1
    long = share_sheet(
        samples.SHARE_WORDS,
        number=1,
        total=3,
        organisation="Verein zur Förderung der Beratung Geflüchteter im Landkreis "
        "Sächsische Schweiz-Osterzgebirge e. V.",
        profile_name="سميرة المثال-Beispielnachname",
        made_on=samples.TODAY,
    )
    assert long.pages == 1
    assert long.missing == ()
