"""Sentences to show to a client in their own language, and the papers of the folder.

They are those of the clients' papers (``i18n/phrases``), under the same rule:
what no native speaker has checked says so, and what nobody may read unchecked
(asylum, rights) is not among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counsel_app.documents.phrases import Phrases, phrase_language, phrases
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.vault import Vault

_SENTENCES: Final = (
    ("papers", "cannot_come"),
    ("phrases", "no_appointment"),
    ("phrases", "help"),
    ("papers", "folder_yours"),
)
_NUMBERS: Final = (("police", "110"), ("ambulance", "112"), ("doctor_on_call", "116 117"))
_WITHOUT: Final = frozenset({"deu"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseCard:
    """One sentence: as the volunteer reads it, and as the client does."""

    german: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """The cards for one client in one language."""

    name: str
    language: str
    """The language's own name, and the code for voices and shaping."""
    is_rtl: bool
    draft_note: str
    """In that language; empty where the translation was checked."""
    cards: tuple[PhraseCard, ...]


def decks(vault: Vault, assignment_id: str) -> tuple[Deck, ...]:
    """One deck for each language of the client that has phrases; none where nothing is known."""
    task = vault.get(Assignment, assignment_id)
    if task is None:
        return ()
    found = dict.fromkeys(
        language
        for code in task.languages
        if code not in _WITHOUT and (language := phrase_language(code)) is not None
    )
    return tuple(_deck(phrases(language), task) for language in found)


def _deck(theirs: Phrases, task: Assignment) -> Deck:
    german = phrases("de")
    pairs = [*_meeting(german, theirs, task)]
    pairs += [
        PhraseCard(
            german=f"{german.say('bring')}: {german.word('bring', one)}",
            theirs=f"{theirs.say('bring')}: {theirs.word('bring', one)}",
        )
        for one in german.texts["bring"]
    ]
    pairs += [PhraseCard(german=german.word(*one), theirs=theirs.word(*one)) for one in _SENTENCES]
    pairs += [
        PhraseCard(
            german=f"{german.word('papers', one)}: {number}",
            theirs=f"{theirs.word('papers', one)}: {number}",
        )
        for one, number in _NUMBERS
    ]
    return Deck(
        name=theirs.name,
        language=theirs.language,
        is_rtl=theirs.is_rtl,
        draft_note=theirs.say("draft_note") if theirs.is_draft else "",
        cards=tuple(pairs),
    )


def _meeting(german: Phrases, theirs: Phrases, task: Assignment) -> list[PhraseCard]:
    """When and where both meet."""
    if task.meets_on is None:
        return []
    told = [
        f"{one.word('date_kinds', 'APPOINTMENT')}: {one.day(task.meets_on, task.from_time)}\n"
        f"{task.meeting_point}"
        for one in (german, theirs)
    ]
    return [PhraseCard(german=told[0], theirs=told[1])]


def folder_papers(language: str) -> tuple[tuple[str, str], ...]:
    """The papers that belong into the folder, as pairs of key and words in ``language``.

    In German where there are no phrases in that language.
    """
    known = phrases(_FOR_WINDOW.get(language, "de"))
    return tuple((key, known.word("bring", key)) for key in known.texts["bring"] if key != _THIS)


_THIS: Final = "this_paper"
_FOR_WINDOW: Final = {code: code for code in ("de", "en", "ar", "uk", "fr", "tr")} | {"fa": "pes"}


def folder_sentence(there: tuple[str, ...]) -> str:
    """What lies in the folder and what does not, in German: the counsellor reads it."""
    words = dict(folder_papers("de"))
    missing = [word for key, word in words.items() if key not in there]
    lines = []
    if there:
        lines.append("Da: " + ", ".join(words[key] for key in words if key in there) + ".")
    if missing:
        lines.append("Fehlt: " + ", ".join(missing) + ".")
    return "\n".join(lines)
