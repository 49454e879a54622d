"""One word per thing, in the drafts of the window too: the main nouns of the word list.

A translator who finds a better word changes it here and everywhere.
"""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from tests.packaging import ROOT

WORDS = {
    "fr": {
        "case": "dossier", "folder": "répertoire|classeur", "directory": "annuaire",
        "consultation": "consultation", "goal": "objectif|but", "step": "étape",
        "referral": "orientation", "release": "levée", "institution": "institution|établissement",
        "deadline": "délai", "key card": "carte", "package": "paquet", "task": "mission",
        "volunteer": "bénévol", "backup": "sauvegarde", "passphrase": "phrase",
        "difference": "différence", "draft": "brouillon", "client": "personne|usager",
        "document": "document",
    },
    "tr": {
        "case": "dosya", "folder": "klasör", "directory": "rehber", "consultation": "görüşme",
        "goal": "hede", "step": "adım", "referral": "yönlendirme|sevk", "release": "muaf",
        "institution": "kurum", "deadline": "süre", "key card": "anahtar kart", "package": "paket",
        "task": "görev", "volunteer": "gönüllü", "backup": "yede", "passphrase": "parola",
        "difference": "fark", "draft": "tasla", "client": "danışan|kişi", "document": "belge",
    },
    "uk": {
        "case": "справ", "folder": "те[кц]", "directory": "довідник", "consultation": "консультац",
        "goal": "ме[тц]|ціл", "step": "крок", "referral": "направлен", "release": "звільнен",
        "institution": "установ", "deadline": "строк", "key card": "карт[кцо]", "package": "пакет",
        "task": "завдан", "volunteer": "волонтер", "backup": "копі", "passphrase": "фраз",
        "difference": "відмінн|розбіжн", "draft": "чернет", "client": "клієнт|учасник|люд",
        "document": "документ",
    },
    "ar": {
        "case": "حال", "folder": "مجلد", "directory": "دليل", "consultation": "استشار",
        "goal": "هد[فا]|أهداف", "step": "خطو", "referral": "إحال|التحويل", "release": "إعفاء",
        "institution": "مؤسس", "deadline": "مهل", "key card": "بطاق", "package": "حزم",
        "task": "مهم|مهام", "volunteer": "متطوع", "backup": "نسخ", "passphrase": "عبار",
        "difference": "اختلاف|الفروق", "draft": "مسود", "client": "صاحب|أصحاب|شخص|أشخاص|مشارك",
        "document": "مستند",
    },
    "fa": {
        # Of the region it is the signed list of people, not the addresses.
        "case": "پرونده", "folder": "پوشه", "directory": "راهنما|فهرست", "consultation": "مشاوره",
        "goal": "هدف", "step": "گام", "referral": "ارجاع", "release": "معافیت",
        "institution": "مؤسسه", "deadline": "مهلت", "key card": "کارت", "package": "بسته",
        "task": "کار|وظیفه", "volunteer": "داوطلب", "backup": "پشتیبان", "passphrase": "عبارت",
        "difference": "تفاوت", "draft": "پیش‌نویس", "client": "مراجع|افراد",
        "document": "مدرک|مدارک",
    },
}  # fmt: skip
ONLY = {
    "fr": {
        "dossier": "case|file", "répertoire": "folder|stick", "annuaire": "directory",
        "classeur": "folder|spreadsheet",
    },
    "tr": {"klasör": "folder", "rehber": "directory|guide"},
    "uk": {r"\bтек[аиіоу]": "folder", "довідник": "directory"},
    "ar": {"مجلد": "folder"},
    "fa": {"پوشه": "folder"},
}  # fmt: skip
"""Words that stand for nothing else: where they are, the English has one of these."""
OTHER_MEANING = re.compile(
    r"step-free|in case of|case file|for the case that|“cases”|version|how long cases are kept"
    r"|whoever offered the case|install_wheels|counsel stats|occupation or task"
    r"|deadlines? and|dates or|several wrong passphrases"
    r"|case changes hands|first steps|set passphrase",
    re.IGNORECASE,
)
"""Where English or German needs the noun and the sentence of another language does not."""


@cache
def _texts(language: str) -> tuple[tuple[str, str], ...]:
    tree = ET.parse(ROOT / f"i18n/counsel_{language}.ts")  # noqa: S314  our own file
    found = []
    for message in tree.iter("message"):
        source = re.sub(r"\{\w+\}", "", message.findtext("source") or "")
        translation = message.find("translation")
        words = "".join(translation.itertext()) if translation is not None else ""
        # Vowel signs are written or left out.
        found.append((source, re.sub("[\u064b-\u0652]", "", words)))
    return tuple(dict.fromkeys(found))


@pytest.mark.parametrize("noun", WORDS["fr"])
@pytest.mark.parametrize("language", WORDS)
def test_a_thing_has_one_word_in_every_draft(language: str, noun: str) -> None:
    plural = f"{noun[:-1]}(?:y|ies)" if noun.endswith("y") else f"{noun}s?"
    meant = [
        (source, translated)
        for source, translated in _texts(language)
        if re.search(rf"\b{plural}\b", source, re.IGNORECASE) and not OTHER_MEANING.search(source)
    ]
    assert len(meant) > 5
    other = [pair for pair in meant if not re.search(WORDS[language][noun], pair[1], re.IGNORECASE)]
    assert other == []


@pytest.mark.parametrize(
    ("language", "word", "stands_for"),
    [(language, *pair) for language, words in ONLY.items() for pair in words.items()],
)
def test_a_word_that_could_be_mistaken_stands_for_one_thing(
    language: str, word: str, stands_for: str
) -> None:
    found = [pair for pair in _texts(language) if re.search(word, pair[1], re.IGNORECASE)]
    assert len(found) > 5
    assert [pair for pair in found if not re.search(stands_for, pair[0], re.IGNORECASE)] == []
