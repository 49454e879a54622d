"""The coordinator's figures in words: one function for each card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.labels import Label
from counsel_app.gui import i18n
from counsel_app.gui.panels.incoming import Line, incoming_lines
from counsel_app.gui.widgets.facts_card import Facts

if TYPE_CHECKING:
    from counsel_app.usecases.arrivals import Arrivals
    from counsel_app.usecases.overview import Accesses, Keys, OpenWork, Submissions
    from counsel_app.usecases.planning import (
        Caseload,
        Cell,
        Demands,
        Interpreting,
        Unanswered,
        Waits,
    )

_MOST: Final = 6
"""Rows of a card; the page behind it has them all."""
_SET_ASIDE: Final = "overdue"
"""How a line of the inbox is coloured that a person has to look at."""


def inbox(found: Arrivals | None, today: date) -> Facts:
    """Who sent what, whether it is in order, and who was not heard of."""
    translate = QCoreApplication.translate
    if found is None:
        return Facts(
            sentence=translate(
                "Overview", "No folder yet: choose in the inbox through what you exchange."
            )
        )
    by_sender: dict[str, list[Line]] = {}
    for line in incoming_lines(found, today=today):
        by_sender.setdefault(line.sender, []).append(line)
    rows = [(_arriving(sender, lines), "") for sender, lines in by_sender.items()]
    if found.ready:
        sentence = translate("Overview", "%n package(s) ready to merge", None, found.ready)
    else:
        sentence = translate("Overview", "Nothing to merge.")
    left = len(rows) - _MOST
    every = [line for lines in by_sender.values() for line in lines]
    return Facts(
        sentence=sentence,
        rows=tuple(rows[:_MOST]),
        note=translate("Overview", "and %n more", None, left) if left > 0 else "",
        calls=bool(found.ready) or any(line.tone == _SET_ASIDE for line in every),
    )


def _arriving(sender: str, lines: list[Line]) -> str:
    """One person's packages: what is wrong with one of them comes before what is ready."""
    translate = QCoreApplication.translate
    shown = next((line for line in lines if line.reason), lines[0])
    ready = [line for line in lines if line.new.isdecimal()]
    latest = max(lines, key=_age)
    who = f"{sender}, {latest.sent}" if latest.sent_at else sender
    words = f"{who}: {shown.state}"
    if not ready:
        return words
    counts = translate("Overview", "{new} new, {changed} changed").format(
        new=sum(int(line.new) for line in ready), changed=sum(int(line.changed) for line in ready)
    )
    return f"{words} · {counts}"


def _age(line: Line) -> float:
    return line.sent_at.timestamp() if line.sent_at else 0.0


def differences(found: OpenWork) -> Facts:
    """How many are open, and whether somebody answered."""
    translate = QCoreApplication.translate
    if not found.differences and not found.answered:
        return Facts(sentence=translate("Overview", "No open differences."))
    rows = [(translate("Overview", "Open"), str(found.differences))]
    if found.answered:
        rows.append((translate("Overview", "Answered by counsellors"), str(found.answered)))
    return Facts(rows=tuple(rows), calls=True)


def persons(found: OpenWork, likely: int | None) -> Facts:
    """Open questions; how many pairs are likely once somebody had them compared."""
    translate = QCoreApplication.translate
    rows = [(translate("Overview", "Questions without an answer"), str(found.persons))]
    if likely is not None:
        rows.append((translate("Overview", "Pairs that nobody was asked about"), str(likely)))
    return Facts(
        rows=tuple(rows),
        note=""
        if likely is not None
        else translate("Overview", "Comparing everybody takes a moment."),
        calls=bool(likely),
    )


def volunteers(found: Submissions) -> Facts:
    """How much waits for a counsellor's word, and how long."""
    translate = QCoreApplication.translate
    if not found.volunteers and not found.waiting:
        return Facts(sentence=translate("Overview", "No volunteers are known in this file."))
    rows = [
        (translate("Overview", "Volunteers"), str(found.volunteers)),
        (translate("Overview", "Entries that nobody has looked at"), str(found.waiting)),
    ]
    note = ""
    if found.days is not None:
        note = translate("Overview", "The oldest has waited for %n day(s).", None, found.days)
    return Facts(rows=tuple(rows), note=note, calls=bool(found.waiting))


def people(found: Keys) -> Facts:
    """Who is trusted, who no longer, and until when the directory counts."""
    translate = QCoreApplication.translate
    rows = [(translate("Overview", "People with a key card"), str(found.trusted))]
    if found.revoked:
        rows.append((translate("Overview", "Trust withdrawn"), str(len(found.revoked))))
    held = found.directory
    if held is None:
        return Facts(
            rows=tuple(rows), note=translate("Overview", "The region has no signed directory yet.")
        )
    day = i18n.isolate(i18n.short_date(held.expires.astimezone().date()))
    if held.is_expired:
        note = translate("Overview", "The directory ended on {day}. Please sign it anew.")
    elif held.expires_soon:
        note = translate("Overview", "The directory ends on {day}. Please sign it anew soon.")
    else:
        note = translate("Overview", "The directory counts until {day}.")
    calls = held.is_expired or held.expires_soon
    return Facts(rows=tuple(rows), note=note.format(day=day), calls=calls)


def accesses(found: Accesses) -> Facts:
    """What was done with this file in the last week."""
    translate = QCoreApplication.translate
    return Facts(
        rows=(
            (translate("Overview", "Looked at"), str(found.seen)),
            (translate("Overview", "Written"), str(found.written)),
            (translate("Overview", "Printed, saved, passed on"), str(found.left)),
            (translate("Overview", "Deleted or erased"), str(found.gone)),
        )
    )


def demands(found: Demands) -> Facts:
    """What was missing where, beside what is on offer."""
    translate = QCoreApplication.translate
    rows = [
        (translate("Overview", "Courses and places in the directory"), str(found.offers)),
        (translate("Overview", "Free places in them"), str(found.free)),
    ]
    if found.stale:
        rows.append((translate("Overview", "Not confirmed for three months"), str(found.stale)))
    if not found.cells:
        note = translate("Overview", "Nobody noted unmet demand in the last twelve months.")
        return Facts(rows=tuple(rows), note=note)
    rows.append((translate("Overview", "Unmet demand, twelve months"), _number(found.total)))
    return Facts(rows=(*rows, *_table(found.cells)), note=_small_print(found.cells))


def waits(found: Waits) -> Facts:
    """How long the offices let people wait."""
    translate = QCoreApplication.translate
    few = ""
    if found.few:
        few = translate(
            "Overview", "%n office(s) with fewer than five referrals: not shown", None, found.few
        )
    if not found.rows:
        sentence = translate("Overview", "Too few referrals with an appointment to tell.")
        return Facts(sentence=sentence, note=few)
    language = i18n.language()
    rows = tuple(
        (f"{i18n.isolate(one.name)} ({one.referrals})", one.wait.text(language))
        for one in found.rows[:_MOST]
    )
    return Facts(rows=rows, note=few)


def unanswered(found: Unanswered) -> Facts:
    """Which offices have not answered for three weeks."""
    translate = QCoreApplication.translate
    if found.oldest is None:
        return Facts(
            sentence=translate("Overview", "Nobody has waited for an answer for three weeks.")
        )
    oldest = i18n.isolate(i18n.short_date(found.oldest))
    return Facts(
        rows=(
            (translate("Overview", "Sent more than three weeks ago"), _number(found.total)),
            *_table(found.cells),
        ),
        note=" ".join(
            (
                translate("Overview", "The oldest is of {day}.").format(day=oldest),
                _small_print(found.cells),
            )
        ).strip(),
        calls=True,
    )


def caseload(found: Caseload) -> Facts:
    """Open cases by counsellor, now and in twelve weeks, with the ratios beside them."""
    translate = QCoreApplication.translate
    if not found.rows:
        return Facts(sentence=translate("Overview", "No case in this file yet."))
    words = translate("Overview", "{now} now, {then} in 12 weeks")
    unknown = translate("Overview", "somebody unknown here")

    def row_of(name: str, active: int, expected: float) -> tuple[str, str]:
        return name, words.format(now=active, then=round(expected))

    rows = [
        row_of(i18n.isolate(one.name or unknown), one.active, float(one.expected))
        for one in found.rows[:_MOST]
    ]
    whole = found.whole
    rows.append(row_of(translate("Overview", "Together"), whole.active, float(whole.expected)))
    note = translate("Overview", "Ratios to compare with, for one full-time share: {ratios}.")
    if found.per_full_time is None:
        note += " " + translate("Overview", "Who works how much is stated in the reports.")
    else:
        share = translate("Overview", "For one full-time share")
        rows.append((share, str(round(found.per_full_time))))
    ratios = ", ".join(f"1 : {cases}" for cases in sorted({one.cases for one in found.ratios}))
    return Facts(rows=tuple(rows), note=note.format(ratios=ratios) if ratios else "")


def interpreting(found: Interpreting) -> Facts:
    """Whether an interpreter was there who was needed."""
    translate = QCoreApplication.translate
    if found.needed == 0:
        return Facts(
            sentence=translate("Overview", "Nobody needed an interpreter in the last quarter.")
        )
    rows = (
        (translate("Overview", "Conversations that needed one"), _number(found.needed)),
        (translate("Overview", "Interpreter was there"), _number(found.met)),
        (translate("Overview", "A relative helped out"), _number(found.by_relatives)),
        (translate("Overview", "Nobody was there"), _number(found.unmet)),
    )
    hidden = (found.needed, found.met, found.by_relatives, found.unmet)
    note = _hidden_words() if None in hidden else _small_print(found.cells)
    return Facts(rows=(*rows, *_table(found.cells)), note=note)


def _table(cells: tuple[Cell, ...]) -> Iterable[tuple[str, str]]:
    language = i18n.language()
    return [(f"– {_words(one.label, language)}", _number(one.count)) for one in cells[:_MOST]]


def _words(label: Label, language: str) -> str:
    return i18n.isolate(label.text(language))


def _number(count: int | None) -> str:
    return "*" if count is None else str(count)


def _small_print(cells: tuple[Cell, ...]) -> str:
    counts = Counter(one.count is None for one in cells)
    return _hidden_words() if counts[True] else ""


def _hidden_words() -> str:
    return QCoreApplication.translate(
        "Overview", "A star: fewer than five, or a number that would tell them."
    )
