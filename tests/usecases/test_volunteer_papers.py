from __future__ import annotations

import io
import random
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.domain.media import FileEmpty, HeicNotRead
from counsel_app.domain.volunteering import MAX_PAPER, Assignment
from counsel_app.store.attachments import Part, drop_parts, read_part
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.drafts import draft
from counsel_app.sync.bundle import seal_paper
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import State
from counsel_app.usecases import drafting, exchange, inbox, portions
from counsel_app.usecases.attachments import FileNotRead
from counsel_app.usecases.volunteer_papers import (
    NotAPaper,
    PdfNotSafe,
    PdfTooLarge,
    checked_again,
    keep_proposal,
    paper_content,
    take_paper,
)
from counsel_app.usecases.volunteering import assign
from tests import pictures
from tests.profiles import an_assignment, an_id, open_farhad
from tests.usecases.conftest import Service

PAPER_ID = an_id(77)


@pytest.fixture
def service_with_task(service: Service) -> Service:
    open_farhad(service.anna)
    task = an_assignment(volunteer_id=service.vera.person_id)
    assign(service.anna.vault, service.anna.folder, task, clock=service.anna.clock)
    exchange.publish_outbox(service.anna.vault, service.anna.folder, service.share)
    service.vera.take_in(service.share)
    return service


def _file(folder: Path, content: bytes, name: str = "IMG 0001.JPG") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _paper(service: Service, path: Path, paper_id: str = PAPER_ID) -> VolunteerPaper:
    """What Vera took in, as the record she saves."""
    taken = take_paper(service.vera.vault, path, paper_id=paper_id)
    [task] = service.vera.vault.all(Assignment)
    return VolunteerPaper(
        id=paper_id,
        case_id=task.case_id,
        assignment_id=task.id,
        title="Brief der Schule",
        media_type=taken.media_type,
        size=taken.size,
        sha256=taken.sha256,
        added_on=service.vera.clock.today(),
    )


def test_a_photo_is_taken_in_small_upright_and_without_its_place(
    service: Service, tmp_path: Path
) -> None:
    vault = service.vera.vault
    taken = take_paper(vault, _file(tmp_path, pictures.jpeg(orientation=6)), paper_id=PAPER_ID)
    kept = paper_content(vault, PAPER_ID)
    assert (taken.media_type, taken.size) == ("image/jpeg", len(kept))
    assert taken.sha256 == sha256(kept).hexdigest()
    assert Image.open(io.BytesIO(kept)).size == (160, 240)
    assert pictures.MARK.encode() not in kept
    assert vault.all(VolunteerPaper) == []


def test_a_pdf_with_a_script_is_taken_in_without_it(service: Service, tmp_path: Path) -> None:
    path = _file(tmp_path, pictures.pdf(), "Bescheid.pdf")
    assert b"/JavaScript" in path.read_bytes() or b"app.alert" in path.read_bytes()
    taken = take_paper(service.vera.vault, path, paper_id=PAPER_ID)
    kept = paper_content(service.vera.vault, PAPER_ID)
    assert taken.media_type == "application/pdf"
    assert b"JavaScript" not in kept
    assert b"app.alert" not in kept


def _locked_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    return out.getvalue()


def _large_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        noise = random.Random(7).randbytes(MAX_PAPER + 1000)
        pdf.pages[0].obj["/Contents"] = pdf.make_stream(noise)
        pdf.save(out, compress_streams=False)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", FileEmpty),
        (b"\x00\x00\x00\x18ftypheic" + b"\0" * 40, HeicNotRead),
        (b"only words", NotAPaper),
        (b"%PDF-1.7 torn", PdfNotSafe),
        (_locked_pdf(), PdfNotSafe),
        (_large_pdf(), PdfTooLarge),
    ],
    ids=["empty", "heic", "text", "torn pdf", "locked pdf", "large pdf"],
)
def test_what_cannot_be_taken_in_is_said_and_leaves_nothing(
    service: Service, tmp_path: Path, content: bytes, refusal: type[AppError]
) -> None:
    with pytest.raises(refusal) as refused:
        take_paper(service.vera.vault, _file(tmp_path, content), paper_id=PAPER_ID)
    for language in ("de", "en"):
        assert refused.value.sentence(language).endswith(".")
    assert paper_content(service.vera.vault, PAPER_ID) == b""


def test_a_folder_or_a_stick_that_is_gone_is_said(service: Service, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "gone.jpg"):
        with pytest.raises(FileNotRead):
            take_paper(service.vera.vault, place, paper_id=PAPER_ID)


def test_another_choice_replaces_the_first_but_never_a_paper_that_was_saved(
    service_with_task: Service, tmp_path: Path
) -> None:
    service = service_with_task
    vault = service.vera.vault
    path = _file(tmp_path, pictures.jpeg())
    take_paper(vault, path, paper_id=PAPER_ID)
    take_paper(vault, path, paper_id=an_id(78), before=PAPER_ID)
    assert paper_content(vault, PAPER_ID) == b""
    keep_proposal(vault, _paper(service, path, an_id(78)), clock=service.vera.clock)
    take_paper(vault, path, paper_id=an_id(79), before=an_id(78))
    assert paper_content(vault, an_id(78)) != b""


def test_saving_drops_the_draft_and_a_paper_without_a_name_keeps_it(
    service_with_task: Service, tmp_path: Path
) -> None:
    service = service_with_task
    vault, clock = service.vera.vault, service.vera.clock
    paper = _paper(service, _file(tmp_path, pictures.jpeg()))
    drafting.keep_draft(vault, "paper:x", {"title": "Brief"}, clock=clock)
    with pytest.raises(InvalidRecord):
        keep_proposal(vault, replace(paper, title=""), clock=clock, draft_key="paper:x")
    assert draft(vault, "paper:x") is not None
    keep_proposal(vault, paper, clock=clock, draft_key="paper:x")
    assert draft(vault, "paper:x") is None
    assert vault.all(VolunteerPaper) == [paper]


def test_the_photo_goes_back_sealed_and_arrives_with_its_bytes(
    service_with_task: Service, tmp_path: Path
) -> None:
    service = service_with_task
    vera, anna = service.vera, service.anna
    paper = _paper(service, _file(tmp_path, pictures.jpeg()))
    keep_proposal(vera.vault, paper, clock=vera.clock)
    kept = paper_content(vera.vault, paper.id)
    report = service.export(vera)
    kinds = [row.kind for row in bundles(vera.vault, OUT)]
    assert kinds.count(Kind.PAPER) == 1
    assert all(kept[:40] not in one.read_bytes() for one in report.published)
    anna.take_in(service.share)
    assert anna.vault.all(VolunteerPaper) == [paper]
    assert paper_content(anna.vault, paper.id) == kept
    # Who has no names and no texts gets neither the record nor the bytes.
    service.city.take_in(service.share)
    assert service.city.vault.all(VolunteerPaper) == []
    assert paper_content(service.city.vault, paper.id) == b""
    # Once more brings nothing new.
    assert service.export(vera).made == ()


def test_a_paper_whose_bytes_are_gone_still_tells_that_there_is_one(
    service_with_task: Service, tmp_path: Path
) -> None:
    service = service_with_task
    vera = service.vera
    paper = _paper(service, _file(tmp_path, pictures.jpeg()))
    keep_proposal(vera.vault, paper, clock=vera.clock)
    with vera.vault.aside():
        drop_parts(vera.vault, paper.id)
    service.export(vera)
    service.anna.take_in(service.share)
    assert service.anna.vault.all(VolunteerPaper) == [paper]
    assert paper_content(service.anna.vault, paper.id) == b""


def test_bytes_of_a_paper_that_was_erased_here_are_not_kept(
    service_with_task: Service, tmp_path: Path
) -> None:
    service = service_with_task
    vera, anna = service.vera, service.anna
    paper = _paper(service, _file(tmp_path, pictures.jpeg()))
    keep_proposal(vera.vault, paper, clock=vera.clock)
    service.export(vera)
    plan = inbox.plan_inbox(anna.vault, service.share, clock=anna.clock)
    assert [item.state for item in plan.items if item.op_count] == [State.OK]
    with anna.vault.atomic(anna.clock) as write:
        write.erase(VolunteerPaper.TYPE, paper.id)
    inbox.apply_inbox(anna.vault, plan, clock=anna.clock)
    assert list(read_part(anna.vault, paper.id, Part.CONTENT)) == []


def test_what_another_device_sent_is_cleaned_once_more() -> None:
    photo = checked_again(pictures.jpeg())
    assert (photo.media_type, pictures.MARK.encode() in photo.content) == ("image/jpeg", False)
    assert photo.thumbnail.startswith(b"\xff\xd8")
    pdf = checked_again(pictures.pdf())
    assert (pdf.media_type, pdf.thumbnail) == ("application/pdf", b"")
    assert b"JavaScript" not in pdf.content
    with pytest.raises(PdfNotSafe):
        checked_again(_locked_pdf())


def test_ten_photos_are_sealed_one_at_a_time(
    service_with_task: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = service_with_task
    vera = service.vera
    path = _file(tmp_path, pictures.jpeg())
    for number in range(100, 110):
        keep_proposal(vera.vault, _paper(service, path, an_id(number)), clock=vera.clock)
    read: list[str] = []
    sealed: list[int] = []

    def watched(vault: object, paper_id: str, part: Part) -> Iterator[bytes]:
        read.append(paper_id)
        return read_part(vault, paper_id, part)  # type: ignore[arg-type]

    plain = seal_paper

    def watching(*given: object, **named: object) -> object:
        sealed.append(len(read))
        return plain(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(portions, "read_part", watched)
    monkeypatch.setattr(portions, "seal_paper", watching)
    service.export(vera)
    assert sealed == list(range(1, 11))
