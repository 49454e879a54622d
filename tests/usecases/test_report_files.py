from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from counsel_app.domain.codes import read_own_codes, use_own_codes
from counsel_app.store.bundles import last_own
from counsel_app.usecases import statistics
from counsel_app.usecases.report_files import report_file
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation
from tests.usecases.conftest import Service
from tests.usecases.test_report_view import seven_talks

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)
HEAD = "code,label_de,label_en,label_plain,parent,valid_from,valid_to,source\n"


def made(desk: Desk, kind: str, *, language: str = "de", layout: str = "city") -> bytes:
    content, _ = report_file(
        desk.vault,
        kind,
        first=FIRST,
        last=LAST,
        layout=layout,
        language=language,
        clock=desk.clock,
    )
    return content


@pytest.mark.parametrize("kind", ["pdf", "csv", "xlsx"])
def test_what_is_saved_is_frozen(anna: Desk, kind: str) -> None:
    seven_talks(anna)
    made(anna, kind)
    (report,) = statistics.frozen_reports(anna.vault)
    assert (report.first_on, report.last_on, report.frozen_on) == (FIRST, LAST, TODAY)


def test_the_table_for_a_spreadsheet_holds_the_figures_and_where_they_are_from(
    service: Service,
) -> None:
    seven_talks(service.anna)
    service.export(service.anna)
    service.city.take_in(service.share)
    content = made(service.city, "csv")
    assert content.startswith(b"\xef\xbb\xbfTabelle;Bezeichnung;Anzahl\r\n")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert ["Beratungen nach Sprache", "Dari", "7"] in rows
    assert ["Beratungen nach Thema", "Wohnen", "*"] in rows
    assert ["Über diese Zahlen", "Zeitraum", "01.10.2026 – 31.12.2026"] in rows
    number = last_own(service.anna.vault)[0]
    assert ["Beteiligte Exporte", "Anna", f"bis Paket Nr. {number} vom 22.11.2026"] in rows


def test_the_workbook_holds_numbers_as_numbers(anna: Desk) -> None:
    seven_talks(anna)
    book = load_workbook(io.BytesIO(made(anna, "xlsx", language="en")))
    assert book.sheetnames == ["Figures", "About these figures"]
    rows = list(book["Figures"].iter_rows(values_only=True))
    assert rows[0] == ("Table", "Label", "Count")
    assert ("Consultations by language", "Dari", 7) in rows
    assert ("Consultations by topic", "Housing", "*") in rows


def test_a_label_that_begins_like_a_formula_is_none_in_either_file(
    anna: Desk, tmp_path: Path
) -> None:
    (tmp_path / "languages.csv").write_text(
        f"{HEAD}X_EVIL,=1+1,=HYPERLINK(1),,,,,test\n", encoding="utf-8"
    )
    use_own_codes(read_own_codes(tmp_path)[0])
    try:
        with anna.vault.atomic(anna.clock) as write:
            for number in range(6):
                write.put(a_consultation(300 + number, language="X_EVIL"))
        told = made(anna, "csv").decode("utf-8-sig")
        assert ";'=1+1;6" in told
        book = load_workbook(io.BytesIO(made(anna, "xlsx", language="en")))
        cells = [c for row in book["Figures"].iter_rows() for c in row if "=" in str(c.value)]
        assert [(cell.value, cell.data_type) for cell in cells] == [("=HYPERLINK(1)", "s")]
    finally:
        use_own_codes({})


def test_a_table_that_would_point_at_single_people_says_so_on_paper(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_client(1, sex="w"))
        write.put(a_case(2, client=1))
    (page,) = list(PdfDocument(made(anna, "pdf", layout="federal")))[:1]
    assert "Diese Tabelle wird nicht gezeigt" in page.get_textpage().get_text_bounded()


def test_the_paper_holds_figures_stars_and_contributing_exports(service: Service) -> None:
    seven_talks(service.anna)
    service.export(service.anna)
    service.city.take_in(service.share)
    document = PdfDocument(made(service.city, "pdf", language="en", layout="committee"))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    for words in (
        "Report to the steering committee",
        "Are we doing the right things?",
        f"up to package no. {last_own(service.anna.vault)[0]}",
        "own entries up to",
        "* stands for a figure below 5",
    ):
        assert words in text, words
