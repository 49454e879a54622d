from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from counsel_app.documents.answer_file import NoAnswerFile, answer_file
from counsel_app.documents.slip_image import NoCode
from counsel_app.domain.answer import Answer
from counsel_app.domain.media import MAX_BYTES, FileEmpty, FileTooLarge, HeicNotRead
from counsel_app.usecases import answers, papers
from counsel_app.usecases.answers import ReferenceTooShort, ReferenceUnknown
from counsel_app.usecases.attachments import FileNotRead
from counsel_app.usecases.paper_files import PaperNotSaved
from tests.documents.test_slip_image import CODE, jpeg, scanned, slip
from tests.profiles import Desk, a_case, a_referral, a_release, an_institution, open_farhad

ANSWER = Answer(reference="DD-7KQ2M-B2C4", letter_of=None, result="ATTENDED",
                answered_on=date(2026, 11, 20))  # fmt: skip


@pytest.fixture
def farhad(anna: Desk) -> Desk:
    """A case with two referrals, one of them to an institution that is gone."""
    open_farhad(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_institution(name="VHS"))
        write.put(a_release())
        write.put(replace(a_referral(), goes_alone=True))
        write.put(replace(a_referral(77), institution_id="gone"))
    return anna


def reference(desk: Desk) -> str:
    found = answers.find(desk.vault, a_referral().id[-4:])
    return found[0].reference


def test_a_slip_finds_its_referral_by_code_by_typing_and_by_its_end(farhad: Desk) -> None:
    whole = reference(farhad)
    for typed in (f"{whole} 2026-11-13", whole.lower().replace("-", " "), whole[-4:]):
        (found,) = answers.find(farhad.vault, typed)
        assert found.referral.id == a_referral().id
        assert found.institution == "VHS"
        assert found.client.chosen_name
        assert found.seen == farhad.vault.journal_end[0]


def test_a_case_number_finds_all_its_referrals_the_latest_first(farhad: Desk) -> None:
    found = answers.find(farhad.vault, reference(farhad).rpartition("-")[0])
    assert [one.institution for one in found] == ["", "VHS"]


def test_what_is_unknown_or_too_short_is_said_in_words(farhad: Desk) -> None:
    with pytest.raises(ReferenceUnknown) as unknown:
        answers.find(farhad.vault, "DD-AAAAA-0000")
    assert "anderen Person" in unknown.value.sentence("de")
    with pytest.raises(ReferenceTooShort):
        answers.find(farhad.vault, "13.11.2026")


def test_a_referral_whose_case_is_gone_is_not_found(farhad: Desk) -> None:
    whole = reference(farhad)
    lost = replace(a_referral(88), case_id="gone")
    with farhad.vault.atomic(farhad.clock) as write:
        write.put(lost)
    (found,) = answers.find(farhad.vault, whole)
    assert found.referral.id != lost.id


def test_a_known_referral_is_found_and_one_that_is_gone_is_said(farhad: Desk) -> None:
    (found,) = answers.awaited(farhad.vault, a_referral().id)
    assert found == answers.find(farhad.vault, found.reference)[0]
    with farhad.vault.atomic(farhad.clock) as write:
        write.put(replace(a_referral(88), case_id="gone"))
        write.put(replace(a_case(89), client_id="gone"))
        write.put(replace(a_referral(90), case_id=a_case(89).id))
    for lost in (a_referral(88).id, a_referral(90).id, "none"):
        with pytest.raises(ReferenceUnknown):
            answers.awaited(farhad.vault, lost)


def test_the_printed_slip_leads_back_to_its_referral(farhad: Desk, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    letter = papers.referral_letter(farhad.vault, a_referral().id, clock=farhad.clock)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(jpeg(PdfDocument(letter)[1].render(scale=2).to_pil()))
    (code,) = answers.read_file(photo).codes
    (found,) = answers.find(farhad.vault, code)
    assert found.referral.id == a_referral().id


def test_each_kind_of_file_is_known_by_what_is_in_it(farhad: Desk) -> None:
    letter = papers.referral_letter(farhad.vault, a_referral().id, clock=farhad.clock)
    assert answers.read_content(jpeg(slip())).codes == (CODE,)
    assert answers.read_content(scanned(slip())).codes == (CODE,)
    assert answers.read_content(answer_file(ANSWER)).answer == ANSWER
    received = answers.read_content(letter).letter
    assert received is not None
    assert received.reference == reference(farhad)
    with pytest.raises(NoCode):
        answers.read_content(scanned(slip().crop((0, 0, 90, 90))))
    with pytest.raises(NoAnswerFile):
        answers.read_content(b"Guten Tag")
    with pytest.raises(HeicNotRead):
        answers.read_content(b"\0\0\0\x18ftypheic")


def test_a_file_that_is_gone_empty_or_huge_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileNotRead):
        answers.read_file(tmp_path / "none.json")
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(FileEmpty):
        answers.read_file(path)
    with path.open("wb") as out:
        out.truncate(MAX_BYTES + 1)
    with pytest.raises(FileTooLarge):
        answers.read_file(path)


def test_an_answer_to_a_letter_is_written_and_reads_back(tmp_path: Path) -> None:
    target = tmp_path / "antwort.json"
    answers.save_answer(target, ANSWER)
    assert answers.read_file(target).answer == ANSWER
    with pytest.raises(PaperNotSaved):
        answers.save_answer(tmp_path / "gone" / "antwort.json", ANSWER)
