"""What goes on which page."""

from __future__ import annotations

from reportlab.platypus import Flowable

from counsel_app.documents.flow import Clipped, Frame, Gap, PageBreak, Together, fill
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Style

FRAME = Frame(left=0, bottom=0, width=200, height=100)
LINE = Style(size=8, leading=10)


def pages(*story: Flowable) -> list[int]:
    return [len(page) for page in fill(story, lambda _: FRAME)]


def text(lines: int, **look: object) -> Paragraph:
    return Paragraph("\n".join(["x"] * lines), LINE.but(**look))


def test_a_heading_goes_where_its_text_goes() -> None:
    assert pages(text(8), text(1, keep_with_next=True), text(8)) == [1, 2]
    assert pages(text(5), text(1, keep_with_next=True), text(8)) == [3, 1]
    assert pages(text(1, keep_with_next=True)) == [1]


def test_what_belongs_together_stays_together() -> None:
    assert pages(text(5), Together([text(4), text(4)])) == [1, 1]
    assert pages(text(5), text(1, keep_with_next=True), Together([text(6)])) == [1, 2]


def test_what_no_page_can_hold_is_given_up_in_parts() -> None:
    assert pages(Together([text(8), text(8)])) == [2, 1]


def test_space_is_dropped_at_the_head_of_a_page_and_the_larger_one_counts() -> None:
    first, second = text(1, space_after=10), text(1, space_before=20)
    (page,) = fill([first, second], lambda _: FRAME)
    assert [placed.y for placed in page] == [90, 60]
    assert pages(Gap(50), text(9)) == [1]
    assert pages(text(1), PageBreak(), Gap(50), text(10)) == [1, 1]


def test_breaks_do_not_add_empty_pages() -> None:
    assert pages(PageBreak(), text(1), PageBreak(), PageBreak(), text(1)) == [1, 1]


def test_something_larger_than_a_page_is_shrunk_not_lost() -> None:
    class Tall(Flowable):
        def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
            del availWidth, availHeight
            return 10, 400

        def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
            del availWidth, availHeight
            return []

    ((placed,),) = fill([Tall()], lambda _: FRAME)
    assert isinstance(placed.flowable, Clipped)
    assert placed.flowable.scale == 0.25


def test_together_measures_spaces_between_its_parts() -> None:
    both = Together([text(1, space_after=5), text(1, space_before=7)])
    assert both.wrap(200, 100) == (200, 27)
    assert both.split(200, 10) == []
    assert Together([]).getSpaceBefore() == Together([]).getSpaceAfter() == 0
