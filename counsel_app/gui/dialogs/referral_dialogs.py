"""Referrals, the releases they rest on and the institutions they go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.client import Client
from counsel_app.domain.display import NOTHING, value_text
from counsel_app.domain.institution import Institution
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import attributes, to_wire
from counsel_app.domain.referral import Referral, Release, next_number
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.plan_dialogs import record_from
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Line, Muted
from counsel_app.gui.widgets.ticks import Ticks

INSTITUTION_FIELDS = (
    "name",
    "kind",
    "contact_person",
    "phone",
    "street",
    "postcode",
    "town",
    "email",
    "opening_hours",
    "stop",
)
RELEASE_FIELDS = (
    "institution_id",
    "number",
    "purpose",
    "information",
    "given_on",
    "ends_on",
    "is_mutual",
    "revoked_on",
)
REFERRAL_FIELDS = (
    "institution_id",
    "urgency",
    "purpose",
    "request",
    "release_id",
    "goes_alone",
    "sent_on",
    "appointment_on",
    "feedback_due_on",
    "result",
    "note_class",
    "shared_note",
)
Chosen = Callable[[str], object]


def shareable_details(client: Client) -> dict[str, str]:
    """What each field that may be ticked says of this client."""
    described = {a.name: a for a in attributes(Client)}
    language = i18n.language()
    found = {
        code: value_text(described[code], getattr(client, code), language)
        for code, _words in codes_of("shareable_fields")
        if code in described
    }
    return {code: words for code, words in found.items() if words != NOTHING}


def institution_choices(found: Iterable[Institution]) -> tuple[tuple[str, str], ...]:
    """Institutions by name, for choosing one."""
    named = sorted(found, key=lambda one: one.name.casefold())
    return tuple((one.id, one.name) for one in named)


def release_words(release: Release, screen: CaseScreen) -> str:
    """A release in one line, and whether it still holds."""
    words = f"{release.number} · {screen.institution(release.institution_id)}"
    if release.is_valid(screen.today):
        return words
    return f"{words} · {QCoreApplication.translate('Case', 'not valid today')}"


class ReferralFields(QObject):
    """The form of a referral with its tick boxes, as one set of values."""

    changed = Signal()

    def __init__(self, screen: CaseScreen) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        view = screen.view
        releases = tuple((one.id, release_words(one, screen)) for one in view.releases)
        self.form = RecordForm(
            Referral,
            REFERRAL_FIELDS,
            choices={
                "institution_id": institution_choices(view.institutions.values()),
                "release_id": releases,
            },
        )
        name = translate("Case", "Data that is passed on")
        self.ticks = Ticks(name, codes_of("shareable_fields"), columns=2)
        self.ticks.set_details(shareable_details(view.client))
        self.form.changed.connect(self.changed)
        self.ticks.changed.connect(self.changed)

    def values(self) -> dict[str, Wire]:
        """Form and ticks."""
        return self.form.values() | {"shared_fields": self.ticks.values()}

    def set_values(self, values: Any) -> None:
        """Show both."""
        self.form.set_values(values)
        self.ticks.set_values(values.get("shared_fields", ()))

    def check(self) -> bool:
        """Whether it may be saved."""
        return self.form.check()

    def show_problems(self, names: Any) -> None:
        """Mark what was refused."""
        self.form.show_problems(names)

    def choose(self, name: str, key: str, words: str) -> None:
        """Offer one more choice in ``name`` and take it."""
        control = self.form.control(name)
        if isinstance(control, Choice):
            known = [
                (str(control.itemData(index) or ""), control.itemText(index))
                for index in range(control.count())
            ]
            if key not in (known_key for known_key, _words in known):
                control.set_choices((*known, (key, words)))
            control.set_key(key)
            self.changed.emit()


def edit_referral(
    desk: Desk,
    parent: QWidget,
    *,
    screen: CaseScreen,
    referral: Referral | None = None,
    begin_with: Mapping[str, Wire] | None = None,
) -> RecordDialog:
    """Open the form for a referral; institution and release may be added from it.

    ``begin_with`` is what a guide proposes for a new one.
    """
    translate = QCoreApplication.translate
    case_id, clock = screen.case_id, desk.clock
    fields = ReferralFields(screen)
    add_place = QuietButton(translate("Case", "Add an institution…"), icon="building-2")
    add_release = QuietButton(translate("Case", "Add a release…"), icon="shield-check")
    content = QWidget()
    name = fields.ticks.accessibleName()
    column(
        row(add_place, add_release, 1),
        fields.form,
        Line(name),
        Muted(translate("Case", "Only what is ticked here stands in the letter.")),
        fields.ticks,
        parent=content,
    )

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Referral, referral, given, case_id=case_id, clock=clock)
            return actions.referrals.save_referral(vault, record, clock=clock, seen=seen)

        return work

    start: dict[str, Wire] = {"urgency": "NORMAL", "result": "SENT", "note_class": "normal"}
    start |= begin_with or {}
    editing = Editing(
        title=translate("Case", "Referral"),
        start=to_wire(referral) if referral else start,
        seen=screen.view.seen if referral else None,
        draft_key=f"referral/{case_id}/{referral.id if referral else 'new'}",
        case_id=case_id,
        save=save,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=fields, content=content)
    fields.setParent(dialog)

    def new_place() -> None:
        edit_institution(
            desk,
            dialog,
            case_id=case_id,
            chosen=lambda key, words: fields.choose("institution_id", key, words),
        )

    def new_release() -> None:
        values = fields.form.values()
        edit_release(
            desk,
            dialog,
            screen=screen,
            towards=str(values["institution_id"]),
            known=_choices(fields.form.control("institution_id")),
            chosen=lambda key, words: fields.choose("release_id", key, words),
        )

    add_place.clicked.connect(new_place)
    add_release.clicked.connect(new_release)
    dialog.open()
    return dialog


def edit_release(
    desk: Desk,
    parent: QWidget,
    *,
    screen: CaseScreen,
    release: Release | None = None,
    towards: str = "",
    known: tuple[tuple[str, str], ...] = (),
    chosen: Callable[[str, str], object] | None = None,
) -> RecordDialog:
    """Open the form for a release; ``chosen`` hears of a new one."""
    translate = QCoreApplication.translate
    case_id, clock = screen.case_id, desk.clock
    places = known or institution_choices(screen.view.institutions.values())
    form = RecordForm(Release, RELEASE_FIELDS, choices={"institution_id": places})
    kept: list[Release] = []

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Release, release, given, case_id=case_id, clock=clock)
            saved, changes = actions.referrals.save_release(vault, record, clock=clock, seen=seen)
            kept[:] = [saved]
            return changes

        return work

    def saved() -> None:
        if chosen is not None:
            name = dict(places).get(kept[0].institution_id, NOTHING)
            chosen(kept[0].id, f"{kept[0].number} · {name}")

    start: dict[str, Wire] = {
        "institution_id": towards,
        # A proposal: some services number their paper forms themselves.
        "number": next_number(one.number for one in screen.view.releases),
        "given_on": desk.today().isoformat(),
    }
    editing = Editing(
        title=translate("Case", "Release from confidentiality"),
        explanation=translate(
            "Case",
            "For one recipient, one purpose, named information; voluntary and revocable. "
            "It ends with its occasion. Please read it out in the client's language.",
        ),
        start=to_wire(release) if release else start,
        seen=screen.view.seen if release else None,
        draft_key=f"release/{case_id}/{release.id if release else 'new'}",
        case_id=case_id,
        save=save,
        saved=saved,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=form, content=form)
    dialog.open()
    return dialog


def edit_institution(
    desk: Desk,
    parent: QWidget,
    *,
    case_id: str,
    institution: Institution | None = None,
    chosen: Callable[[str, str], object] | None = None,
) -> RecordDialog:
    """Open the form for an entry of the directory; ``chosen`` hears of a new one."""
    translate = QCoreApplication.translate
    form = RecordForm(Institution, INSTITUTION_FIELDS)
    clock = desk.clock
    kept: list[Institution] = []

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Institution, institution, given, case_id="", clock=clock)
            kept[:] = [record]
            return actions.referrals.save_institution(vault, record, clock=clock, seen=seen)

        return work

    def saved() -> None:
        if chosen is not None:
            chosen(kept[0].id, kept[0].name)

    editing = Editing(
        title=translate("Case", "Institution"),
        explanation=translate("Case", "The directory is shared: no client data belongs here."),
        start=to_wire(institution) if institution else {},
        draft_key=f"institution/{institution.id if institution else 'new'}",
        case_id=case_id,
        save=save,
        saved=saved,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=form, content=form)
    dialog.open()
    return dialog


def _choices(control: QWidget) -> tuple[tuple[str, str], ...]:
    if not isinstance(control, Choice):
        return ()
    return tuple(
        (str(control.itemData(index) or ""), control.itemText(index))
        for index in range(control.count())
    )
