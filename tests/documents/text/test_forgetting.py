from __future__ import annotations

from counsel_app.documents.text import linebreak, lines, shape
from counsel_app.documents.text.forgetting import forget_words
from counsel_app.usecases import papers
from tests.documents import samples


def _known() -> int:
    caches = (shape.shape, lines.glossary, linebreak.parts, linebreak.hyphen_places)
    return sum(one.cache_info().currsize for one in caches)


def test_no_word_of_a_paper_is_kept_once_the_file_is_closed() -> None:
    samples.letter()
    assert _known() > 0
    papers.forget_words()
    assert _known() == 0


def test_papers_are_made_as_before_after_forgetting() -> None:
    before = samples.letter()
    forget_words()
    assert samples.letter() == before
