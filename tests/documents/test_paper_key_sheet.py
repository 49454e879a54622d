from __future__ import annotations

from counsel_app.documents.paper_key_sheet import GROUP, paper_key_sheet
from counsel_app.sync.identity import DeviceIdentity
from tests.documents import samples
from tests.documents.reading import text_of


def test_the_letters_read_off_the_sheet_are_the_key() -> None:
    secret = DeviceIdentity.generate().age_secret
    pdf = paper_key_sheet(
        secret, organisation="Beispiel e. V.", made_by="Cora", made_on=samples.TODAY
    )
    lines = text_of(pdf, "-layout").splitlines()
    start = next(at for at, line in enumerate(lines) if "The key" in line) + 1
    groups = [secret[at : at + GROUP] for at in range(0, len(secret), GROUP)]
    read = [word for line in lines[start:] for word in line.split()][: len(groups)]
    assert "".join(read) == secret


def test_it_says_what_it_opens_and_not_where_in_both_languages_on_one_page() -> None:
    pdf = samples.paper_key()
    assert pdf.pages == 1
    text = " ".join(text_of(pdf).split())
    for part in (
        "Beispielhilfe Pirna e. V.",
        "Jana Muster",
        f"{samples.TODAY:%d.%m.%Y}",
        "öffnet dieser Schlüssel, was die Leute des Trägers bekommen haben",
        "this key opens what the organisation\u2019s people were sent",
        "age -d -i",
    ):
        assert part.replace("\u2019", "'") in text.replace("\u2019", "'")
