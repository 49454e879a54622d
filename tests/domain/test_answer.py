from __future__ import annotations

import pytest

from counsel_app.domain.answer import RESULTS, bare_reference, matches
from counsel_app.domain.codes import code_list


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("DD-7KQ2M-B2C4 2026-11-13", "DD7KQ2MB2C4"),
        (" dd 7kq2m b2c4 ", "DD7KQ2MB2C4"),
        ("DD–7KQ2M–B2C4", "DD7KQ2MB2C4"),
        ("Zeichen: b2c4 vom 13.11.2026", "ZEICHENB2C4VOM"),
        ("b2c4, 13.11.26", "B2C4"),
        ("ＤＤ-7KQ2M", "DD7KQ2M"),
        ("b2", ""),
        ("2026-11-13", ""),
        ("", ""),
    ],
)
def test_a_reference_is_compared_without_day_dashes_and_case(typed: str, expected: str) -> None:
    assert bare_reference(typed) == expected


@pytest.mark.parametrize("wanted", ["DD7KQ2MB2C4", "DD7KQ2M", "B2C4"])
def test_a_reference_its_case_and_its_end_mean_the_referral(wanted: str) -> None:
    assert matches(wanted, reference="DD-7KQ2M-B2C4")


@pytest.mark.parametrize("wanted", ["", "7KQ2", "DD7KQ2MB2C5", "KQ2MB2C4"])
def test_any_other_part_means_nothing(wanted: str) -> None:
    assert not matches(wanted, reference="DD-7KQ2M-B2C4")


def test_every_answer_is_a_result_of_a_referral() -> None:
    known = {entry.code for entry in code_list("referral_results")}
    assert set(RESULTS) == known - {"SENT", "NO_FEEDBACK"}
