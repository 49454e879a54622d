from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.media import FileTooLarge, HeicNotRead, KindNotKept, Media
from counsel_app.domain.ops import ERASED
from counsel_app.store.attachments import Part, read_part
from counsel_app.store.journal import ops_of
from counsel_app.usecases import attachments, cases
from counsel_app.usecases.attachments import (
    MOST_AT_ONCE,
    OFFICE_REMARK,
    DocumentDamaged,
    DocumentElsewhere,
    DocumentGone,
    FileNotRead,
    TooManyAtOnce,
    import_files,
)
from counsel_app.usecases.paper_files import PaperNotSaved
from counsel_app.usecases.timeline import written
from tests import pictures
from tests.pictures import MARK, put
from tests.profiles import TODAY, Desk, a_case, an_id, open_farhad
from tests.usecases.conftest import Service

CASE = a_case().id


def take_in(desk: Desk, *paths: Path) -> Attachment:
    report = import_files(desk.vault, CASE, paths, clock=desk.clock)
    assert report.refused == ()
    return report.added[-1]


def test_a_photo_is_kept_without_what_it_tells_and_shown_with_its_thumbnail(
    anna: Desk, tmp_path: Path
) -> None:
    open_farhad(anna)
    path = put(tmp_path, "Bescheid_Seite_1.jpg", pictures.jpeg(6))
    report = import_files(anna.vault, CASE, [path], clock=anna.clock)
    (one,) = report.added
    assert (one.title, one.media_type, one.added_on) == ("Bescheid Seite 1", Media.JPEG, TODAY)
    assert report.changes.touches(Attachment, case=CASE)
    found, content = attachments.read_content(anna.vault, one.id)
    assert (found, len(content)) == (one, one.size)
    assert MARK.encode() not in content
    shown = attachments.shown(anna.vault, CASE)
    assert shown.thumbnails[one.id].startswith(b"\xff\xd8")
    assert shown.here == {one.id}
    view = cases.view_case(anna.vault, CASE)
    assert view is not None
    assert view.attachments == (one,)
    assert written(anna.vault, view)[one.id].initials == "A"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Bescheid_Seite_1.jpg", "anna"]


@pytest.mark.parametrize(
    ("name", "content", "media", "is_said"),
    [
        ("a.pdf", pictures.pdf(), Media.PDF, False),
        ("locked.pdf", b"%PDF-1.4 nothing", Media.PDF, True),
        ("a.txt", b"Notiz", Media.TEXT, False),
        ("a.odt", pictures.odt(), Media.ODT, True),
    ],
)
def test_other_kinds_are_kept_with_a_remark_where_one_is_due(
    anna: Desk, tmp_path: Path, name: str, content: bytes, media: Media, is_said: bool
) -> None:
    open_farhad(anna)
    report = import_files(anna.vault, CASE, [put(tmp_path, name, content)], clock=anna.clock)
    (outcome,) = report.outcomes
    assert outcome.attachment is not None
    assert outcome.attachment.media_type is media
    assert (outcome.remark is not None) is is_said
    if media is Media.ODT:
        assert outcome.remark is OFFICE_REMARK
    assert attachments.shown(anna.vault, CASE).thumbnails == {}


def test_one_bad_file_stops_no_other_and_leaves_nothing(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    paths = [
        put(tmp_path, "a.heic", b"\0\0\0\x18ftypheic" + bytes(20)),
        put(tmp_path, "b.exe", b"MZ" + bytes(20)),
        tmp_path / "gone.pdf",
        tmp_path / "anna",
        tmp_path / "pipe",
        tmp_path / "nul\0.pdf",
        put(tmp_path, "good.txt", b"Notiz"),
    ]
    report = import_files(anna.vault, CASE, paths, clock=anna.clock)
    reasons = [type(one.error) for one in report.refused]
    assert reasons == [HeicNotRead, KindNotKept, *[FileNotRead] * 4]
    assert [one.name for one in report.refused][:2] == ["a.heic", "b.exe"]
    assert [one.title for one in report.added] == ["good"]
    assert len(anna.vault.all(Attachment)) == 1


def test_a_file_too_large_is_refused_before_it_fills_the_memory(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    with (tmp_path / "film.pdf").open("wb") as stream:
        stream.truncate(60 * 1024 * 1024)
    report = import_files(anna.vault, CASE, [tmp_path / "film.pdf"], clock=anna.clock)
    assert isinstance(report.outcomes[0].error, FileTooLarge)


def test_a_whole_folder_at_once_is_refused(anna: Desk, tmp_path: Path) -> None:
    with pytest.raises(TooManyAtOnce) as refused:
        import_files(anna.vault, CASE, [tmp_path] * (MOST_AT_ONCE + 1), clock=anna.clock)
    assert str(MOST_AT_ONCE) in refused.value.sentence("de")


def test_progress_counts_bytes_and_a_cancel_keeps_none_of_the_files(
    anna: Desk, tmp_path: Path
) -> None:
    open_farhad(anna)
    paths = [put(tmp_path, f"{n}.txt", b"Notiz " * 100_000) for n in range(3)]
    seen: list[tuple[int, int]] = []
    import_files(anna.vault, CASE, paths, clock=anna.clock, report=lambda *step: seen.append(step))
    assert seen == sorted(seen)
    assert seen[-1] == (1_800_000, 1_800_000)
    assert len(seen) > 6

    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done > 900_000:
            raise Stopped

    with pytest.raises(Stopped):
        import_files(anna.vault, CASE, paths, clock=anna.clock, report=stop)
    assert len(anna.vault.all(Attachment)) == 3


def test_a_document_is_renamed_protected_and_removed(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    one = take_in(anna, put(tmp_path, "IMG_2044.txt", b"Notiz"))
    attachments.rename(anna.vault, one.id, " Mietvertrag ", clock=anna.clock)
    attachments.protect(anna.vault, one.id, protected=True, clock=anna.clock)
    found, _ = attachments.read_content(anna.vault, one.id)
    assert (found.title, found.note_class) == ("Mietvertrag", "protected")
    attachments.protect(anna.vault, one.id, protected=False, clock=anna.clock)
    with pytest.raises(InvalidRecord):
        attachments.rename(anna.vault, one.id, " ", clock=anna.clock)
    changes = attachments.delete(anna.vault, one.id, clock=anna.clock)
    assert changes.touches(Attachment, case=CASE)
    again = attachments.delete(anna.vault, one.id, clock=anna.clock)
    assert not again.touches(Attachment, case=CASE)
    assert list(read_part(anna.vault, one.id, Part.CONTENT)) == []
    assert {ERASED} < {name for op in ops_of(anna.vault, one.id) for name in op.fields}
    for late in (
        lambda: attachments.read_content(anna.vault, one.id),
        lambda: attachments.rename(anna.vault, one.id, "x", clock=anna.clock),
        lambda: attachments.protect(anna.vault, one.id, protected=True, clock=anna.clock),
    ):
        with pytest.raises(DocumentGone):
            late()


def test_a_copy_is_written_where_the_person_said(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    one = take_in(anna, put(tmp_path, "a.txt", b"Notiz"))
    attachments.save_copy(anna.vault, one.id, tmp_path / "copy.txt", clock=anna.clock)
    assert (tmp_path / "copy.txt").read_bytes() == b"Notiz"
    with pytest.raises(PaperNotSaved):
        attachments.save_copy(anna.vault, one.id, tmp_path / "gone" / "x.txt", clock=anna.clock)
    assert noted(anna) == ["saved"]


def noted(desk: Desk) -> list[str]:
    rows = desk.vault.execute("SELECT action, case_id, record_type FROM access_log").fetchall()
    assert all(row[1:] == (CASE, "attachment") for row in rows)
    return [row[0] for row in rows]


def test_looking_at_a_document_and_printing_it_is_noted(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    photo = take_in(anna, put(tmp_path, "a.jpg", pictures.jpeg()))
    scan = take_in(anna, put(tmp_path, "b.tiff", pictures.tiff(3)))
    opened = attachments.open_document(anna.vault, photo.id, clock=anna.clock)
    assert (opened.attachment, opened.media_type) == (photo, Media.JPEG)
    paper = attachments.open_document(anna.vault, scan.id, clock=anna.clock)
    assert paper.media_type == Media.PDF
    assert len(pypdfium2.PdfDocument(paper.content)) == 3
    attachments.note_print(anna.vault, scan.id, clock=anna.clock)
    assert noted(anna) == ["attachment_opened", "attachment_opened", "printed"]


def test_a_document_whose_bytes_changed_is_not_shown(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    one = take_in(anna, put(tmp_path, "a.txt", b"Notiz"))
    anna.vault.execute("UPDATE attachment_chunk SET data = CAST('Unfug' AS BLOB)")
    with pytest.raises(DocumentDamaged):
        attachments.read_content(anna.vault, one.id)


def test_a_deputy_knows_of_the_document_and_where_it_lies(service: Service, tmp_path: Path) -> None:
    anna, ben, city = service.anna, service.ben, service.city
    open_farhad(anna)
    one = take_in(anna, put(tmp_path, "a.txt", b"Notiz"))
    service.export(anna)
    ben.take_in(service.share)
    city.take_in(service.share)
    assert ben.vault.get(Attachment, one.id) == one
    assert attachments.shown(ben.vault, CASE).here == frozenset()
    with pytest.raises(DocumentElsewhere):
        attachments.read_content(ben.vault, one.id)
    # Whoever receives no names receives no titles either.
    assert all(found.title == "" for found in city.vault.all(Attachment))
    attachments.delete(anna.vault, one.id, clock=anna.clock)
    service.export(anna)
    ben.take_in(service.share)
    assert ben.vault.all(Attachment) == []


def test_documents_stand_in_the_order_they_came(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    first = take_in(anna, put(tmp_path, "z.txt", b"Notiz"))
    anna.clock.advance(timedelta(days=1))
    second = take_in(anna, put(tmp_path, "a.txt", b"Notiz"))
    view = cases.view_case(anna.vault, CASE)
    assert view is not None
    assert view.attachments == (first, second)
    assert second.added_on == date(2026, 11, 23)
    assert an_id(1) not in attachments.shown(anna.vault, CASE).here
