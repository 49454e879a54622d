"""What the forms, slips and the folder say, and what they keep to themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from counsel_app.documents.folder import APART, CHAPTERS, Folder, Visit, chapter_of
from counsel_app.documents.phrases import LANGUAGES, phrases
from counsel_app.documents.plain_report import ProtectedTalk
from counsel_app.documents.support_plan import NoGoals
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.institution import Institution
from counsel_app.domain.records import attribute
from tests.documents import papers, samples
from tests.documents.reading import run, text_of
from tests.documents.standards import problems
from tests.documents.test_attached import record


def flat(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


# --- release, consent, privacy


def test_a_release_says_who_towards_whom_what_and_what_for() -> None:
    text = flat(papers.release("de"))
    for part in (
        "Farhad Nemuneh", "فرهاد نمونه", "Beratungsstelle Musterstadt", "Zentrum Beispielstadt",
        "Name, Sprache, Deutschniveau", "Anmeldung zum Sprachkurs", "spätestens am 01.03.2027",
        "freiwillig", "widerrufen", "Bei Minderjährigen", "Besonders geschützte",
    ):  # fmt: skip
        assert part in text
    assert "Nur die Beratungsstelle darf" in text
    assert "Beide Stellen" not in text


def test_a_mutual_release_without_an_end_says_both() -> None:
    text = flat(papers.release("de", is_mutual=True, ends_on=None, information=" "))
    assert "Beide Stellen dürfen einander" in text
    assert "endet mit ihm." in text
    assert "____" in text


def test_a_release_stands_on_one_page_with_its_signatures() -> None:
    assert papers.release("en").pages == papers.release("am").pages == 1
    assert papers.consent("en").pages == papers.privacy("en").pages == 1


def test_a_form_that_nobody_has_translated_is_german_and_says_so_in_both_languages() -> None:
    assert not phrases("fr").has("release")
    text = flat(papers.release("fr"))
    assert "Dieser Text ist auf Deutsch." in text
    assert phrases("fr").say("agreed_in_german") in text


def test_consent_asks_for_single_things_and_never_stands_for_a_release() -> None:
    text = flat(papers.consent("de"))
    assert text.count("☐") == 4
    for part in ("Messenger", "Foto", "Begleitperson", "eigene Schweigepflichtentbindung"):
        assert part in text


def test_the_privacy_notice_names_who_is_responsible_and_no_client() -> None:
    text = flat(papers.privacy("de"))
    assert "Beratungsstelle Musterstadt · Lindenweg 4" in text
    assert "§ 203 StGB" in text
    assert "Aufsichtsbehörde" in text
    assert "Farhad" not in text


# --- slips


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_appointment_slip_tells_when_and_what_to_bring_and_no_reason(language: str) -> None:
    paper = papers.appointment(language)
    text = flat(paper)
    assert phrases(language).say("bring") in text
    assert "20.11.2026" in text
    assert "Farhad" not in text
    assert record(paper)["on"] == "2026-11-20"
    assert paper.missing == ()


def test_an_appointment_elsewhere_tells_where() -> None:
    text = flat(papers.appointment("de", where="Ahornallee 12", bring=()))
    assert "Ahornallee 12" in text
    assert "bringen Sie mit" not in text


def test_the_interpreters_slip_has_name_language_place_and_time_only() -> None:
    text = flat(papers.interpreter())
    for part in ("Farhad", "Dari", "20.11.2026, 10:00 Uhr", "Lindenweg 4"):
        assert part in text
    for secret in ("Nemuneh", "DD-7KQ2M", "Brief"):
        assert secret not in text
    assert "10:00" not in flat(papers.interpreter(at=""))


# --- plan, plain report


def test_a_plan_has_goal_steps_review_and_two_signatures() -> None:
    text = flat(papers.plan("de"))
    for part in (
        "Zertifikat A2", "VHS anrufen", "bis 27.11.2026", "15.02.2027", "Umschlag holen",
        "Unterschrift Klientin oder Klient", "Unterschrift Beratung", "می‌خواهم",
    ):  # fmt: skip
        assert part in text


def test_a_plan_shows_the_translations_that_a_person_wrote() -> None:
    written = {"Zertifikat A2 bis 30.06.2027": "تصدیق", "VHS anrufen": "تماس"}
    text = flat(papers.plan("prs", translations=written))
    assert "تصدیق" in text
    assert "تماس" in text


def test_a_plan_without_a_current_goal_is_refused_in_words() -> None:
    done = (replace(papers.GOALS[0], state="ACHIEVED"),)
    with pytest.raises(NoGoals) as refused:
        papers.plan(goals=done)
    assert "Ziel" in refused.value.sentence("de")
    bare = (replace(papers.GOALS[0], client_words="", review_on=None),)
    assert "In Ihren Worten" not in flat(papers.plan("de", goals=bare, steps=()))


def test_the_plain_version_asks_questions_and_leaves_out_what_endangers() -> None:
    text = flat(papers.plain())
    for part in ("Wann war das Gespräch?", "Brief verstehen", "Umschlag mitbringen.",
                 "Mittwoch, 18.11.2026", "Jemand hat übersetzt (Dari)"):  # fmt: skip
        assert part in text
    for secret in ("Gewalt", "AsylG", "Der Brief wurde erklärt"):
        assert secret not in text


def test_the_plain_version_of_little_is_short() -> None:
    text = flat(papers.plain(agreements="", interpreter="NONE", next_appointment_on=None))
    assert "vereinbart" not in text
    assert "übersetzt" not in text
    assert "wieder?" not in text


def test_a_protected_talk_has_no_version_to_take_home() -> None:
    with pytest.raises(ProtectedTalk) as refused:
        papers.plain(note_class="protected")
    assert "geschützten" in refused.value.sentence("de")


# --- handover, print of the file


def test_a_handover_puts_open_dates_first_and_leaves_protected_referrals_out() -> None:
    hidden = replace(samples.REFERRAL, purpose="GEHEIM", note_class="protected")
    text = flat(papers.handover(referrals=(samples.REFERRAL, hidden)))
    order = [text.index(part) for part in ("Offene Fristen", "Ziele", "Offene Schritte",
                                           "Verweise", "Gültige")]  # fmt: skip
    assert order == sorted(order)
    assert "GEHEIM" not in text
    assert "R-02" in text


def test_a_handover_of_nothing_says_so() -> None:
    ended = replace(papers.RELEASE, ends_on=date(2026, 1, 1))
    text = flat(
        papers.handover(
            deadlines=(), goals=(), steps=(), referrals=(), releases=(ended,), institutions=None
        )
    )
    assert "Keine." in text
    assert "R-02" not in text


def test_the_print_of_a_file_has_every_field_in_words_and_no_keys() -> None:
    text = flat(papers.file())
    for part in ("Geheimweg 7", "Der Brief wurde erklärt.", "02.03.2007", "vereinbart",
                 "Zentrum Beispielstadt", "می‌خواهم"):  # fmt: skip
        assert part in text
    assert samples.REFERRAL.id not in text


def test_the_print_of_a_file_has_the_clients_words_below_the_german_ones() -> None:
    text = flat(papers.file("uk"))
    said = phrases("uk")
    for key in ("title", "client.birth_date", "consultation", "consultation.agreements"):
        assert said.word("file", key) in text
    for part in ("Geburtsdatum", "Vereinbarungen", "Umschlag mitbringen.", "02.03.2007"):
        assert part in text
    assert said.say("draft_note") in text
    assert said.say("agreed_in_german") not in text


def test_the_print_of_a_file_is_german_and_english_where_nobody_has_put_it_into_words() -> None:
    text = flat(papers.file("so"))
    assert "Date of birth" in text
    assert phrases("so").say("agreed_in_german") in text
    assert phrases("so").say("draft_note") not in text
    assert "Date of birth" not in flat(papers.file())


def test_the_words_of_a_file_in_german_and_english_are_those_of_its_records() -> None:
    for language in ("de", "en"):
        for key, text in phrases(language).texts["file"].items():
            kind, _, name = key.partition(".")
            if kind not in {"title", "intro"}:
                one = attribute(RECORD_TYPES[kind], name) if name else None
                label = RECORD_TYPES[kind].LABEL if one is None else one.attr.label
                assert text == label.text(language), key


# --- the folder


def test_the_folder_has_its_chapters_but_for_those_that_are_printed_apart() -> None:
    paper = papers.own_folder("fr")
    text = flat(paper)
    for number, chapter in enumerate(CHAPTERS):
        title = f"{number} {phrases('de').word('chapters', chapter)}"
        assert (title in text) == (number not in APART)
    found = record(paper)
    assert found["chapters"] == [0, 1, 3, 5, 6, 7, 8, 10, 11, 12]
    assert found["visits"][0]["on"] == "2026-12-03"
    for part in ("Albertplatz", "Maria", "Donnerstag, 03.12.2026, 14:30 Uhr", "112", "Klage"):
        assert part in text


def test_chapters_apart_name_no_one_and_hold_their_own_offices_only() -> None:
    psz = Visit(institution=Institution(id="p", name="PSZ", kind="PSZ"))
    content = replace(papers.FOLDER, visits=(papers.VISIT, psz))
    paper = papers.own_folder("de", apart=True, content=content)
    text = flat(paper)
    assert "PSZ" in text
    for absent in ("Zentrum Beispielstadt", "Farhad", "Umschlag holen"):
        assert absent not in text
    found = record(paper)
    assert (found["chapters"], found["names"], found["steps"]) == ([2, 4, 9], [], [])
    assert "PSZ" not in flat(papers.own_folder("de", content=content))


def test_rights_and_asylum_are_never_said_in_an_unchecked_translation() -> None:
    assert phrases("fr").is_draft
    both = flat(papers.own_folder("fr")) + flat(papers.own_folder("fr", apart=True))
    for chapter in ("rights", "asylum"):
        assert phrases("fr").word("chapters", chapter) not in both
        assert phrases("de").word("chapters", chapter) in both
    assert phrases("fr").word("chapters", "work") in both


@pytest.mark.parametrize("language", [code for code in LANGUAGES if phrases(code).is_draft])
def test_asylum_and_rights_are_german_alone_while_nobody_has_checked(language: str) -> None:
    lawyer = Visit(institution=Institution(id="r", name="Kanzlei", kind="LAWYER"), on=samples.TODAY)
    union = Visit(institution=Institution(id="d", name="Gewerkschaft", kind="DGB"))
    content = replace(papers.FOLDER, visits=(lawyer, union))
    theirs = phrases(language)
    for apart, chapter in ((True, "asylum"), (False, "rights")):
        paper = papers.own_folder(language, apart=apart, content=content)
        pages = [flat_page for flat_page in pages_of(paper) if title_of(chapter) in flat_page]
        told = pages[-1]
        assert phrases("de").word("papers", "folder_step") in told
        for word in (
            theirs.word("chapters", chapter),
            theirs.word("papers", "folder_step"),
            theirs.word("papers", "room_for_papers"),
            theirs.word("phrases", "when"),
        ):
            assert " ".join(word.split()) not in told


@pytest.mark.parametrize("language", [code for code in LANGUAGES if phrases(code).is_draft])
def test_chapters_without_a_cover_say_themselves_that_nobody_has_checked(language: str) -> None:
    german, theirs = phrases("de").say("draft_note"), phrases(language).say("draft_note")
    asylum, *others = pages_of(papers.own_folder(language, apart=True))
    assert german not in asylum
    assert len(others) == 2
    for page in others:
        assert german in page
        # A stop at the end of a line goes to its other side with the line's direction.
        assert all(word.strip(".،።:") in page for word in theirs.split())
    cover, *inside = pages_of(papers.own_folder(language))
    assert german in cover
    assert not any(german in page for page in inside)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "make",
    [samples.sheet, papers.appointment, papers.plan, papers.release, papers.consent,
     papers.privacy, papers.own_folder],
)  # fmt: skip
def test_an_unchecked_translation_says_so_in_both_languages(
    make: Callable[[str], bytes], language: str
) -> None:
    theirs = phrases(language)
    text = " ".join(pages_of(make(language)))
    german_alone = phrases("de").say("agreed_in_german")
    is_told = phrases("de").say("draft_note") in text
    # A form that has no translation is German alone and asks to be explained.
    assert is_told == (theirs.is_draft and not (german_alone in text and make in FORM_MAKERS))
    if is_told:
        assert all(word.strip(".،።:") in text for word in theirs.say("draft_note").split())


FORM_MAKERS = (papers.release, papers.consent, papers.privacy)


def test_each_agreed_way_has_a_page_of_its_own() -> None:
    offices = [
        Institution(id=f"k{number}", name=f"Kursträger {number}", kind="COURSE_PROVIDER")
        for number in range(3)
    ]
    home = Institution(id="x", name="Nachbarschaftshaus", kind="OTHER")
    visits = tuple(Visit(institution=office, on=samples.TODAY) for office in (*offices, home))
    paper = papers.own_folder("ar", content=replace(papers.FOLDER, visits=visits))
    assert problems(paper) == []
    step = phrases("de").word("papers", "folder_step")
    for page in pages_of(paper):
        assert sum(visit.institution.name in page for visit in visits) <= 1
        if step in page:
            assert sum(visit.institution.name in page for visit in visits) == 1
    (title,) = [page for page in pages_of(paper) if f"{title_of('german')} " in page][-1:]
    assert "Kursträger 0" in title


def title_of(chapter: str) -> str:
    return f"{CHAPTERS.index(chapter)} {phrases('de').word('chapters', chapter)}"


def pages_of(paper: bytes) -> list[str]:
    """The words of each page."""
    count = run(["pdfinfo", "-"], paper).decode()
    pages = int(count.split("Pages:")[1].split()[0])
    return [
        " ".join(text_of(paper, "-f", str(number), "-l", str(number)).split())
        for number in range(1, pages + 1)
    ]


def test_an_empty_folder_still_has_room() -> None:
    text = flat(papers.own_folder("de", content=Folder(names=("Farhad",))))
    assert "Laufzettel" in text
    assert "Hier ist Platz" in text
    assert chapter_of(Institution(id="x", kind="OTHER")) == 0


def test_a_way_without_a_day_says_that_it_is_not_fixed() -> None:
    visit = replace(papers.VISIT, on=None, companion="")
    undated = replace(samples.DEADLINES[0], due_on=None, stated_on=None)
    content = replace(papers.FOLDER, visits=(visit,), deadlines=(undated,))
    text = flat(papers.own_folder("de", content=content))
    assert "steht noch nicht fest" in text
    assert "Wer mitkommt" not in text
