"""Pages made only of the building blocks, as pictures of what they can do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QGridLayout, QRadioButton, QWidget

from counsel_app.domain.consultation import Consultation
from counsel_app.gui import theme
from counsel_app.gui.i18n import isolate
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COORDINATOR, COUNSELLOR, VOLUNTEER, PageSpec
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.bar_chart import Bar, BarChart
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, SectionButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.inputs import Choice, SearchField, TextArea, TextField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Line, Muted, MutedLine, Title
from counsel_app.gui.widgets.tile import Tile
from counsel_app.gui.widgets.timeline import Entry, Timeline


@dataclass(frozen=True, slots=True)
class Row:
    number: str
    name: str
    topic: str
    due: str
    tone: str = ""


ROWS = (
    Row("2026-014", "Amina H. · أمينة حداد", "Asylum hearing", "in 2 days", "soon"),
    Row("2026-013", "Olena K. · Олена Коваленко", "Residence permit", "today", "soon"),
    Row("2026-011", "Tesfay G. · ተስፋይ ገብረ", "Family reunification", "3 Dec"),
    Row("2026-009", "Reza A. · رضا احمدی", "Appeal deadline", "overdue 1 day", "overdue"),
    Row("2026-008", "Fatou D. · Fatou Diallo", "Health insurance", "8 Dec"),
    Row("2026-007", "Murad S. · مراد شیرزاد", "Housing", "—"),
    Row("2026-006", "Lejla B. · Lejla Begić", "School enrolment", "12 Dec"),
)

ENTRIES = (
    Entry(
        key="1",
        icon="message-square",
        title="Counselling session · 45 min",
        text="Interpreter: Arabic (phone). Prepared for hearing; explained rights."
        " Client wants to bring the medical report.",
        meta="Today · AK",
    ),
    Entry(
        key="2",
        icon="file-text",
        title="Letter created · Hearing accompaniment",
        text="PDF, 1 page — printed. Waiting for stamp.",
        meta="21 Nov · AK",
    ),
    Entry(
        key="3",
        icon="calendar-clock",
        title="Hearing date set · 24 Nov 2026, 09:30",
        text="BAMF Außenstelle, Raum 2.14 · reminder 2 days before",
        meta="18 Nov · AK",
        badge="in 2 days",
    ),
    Entry(
        key="4",
        icon="paperclip",
        title="Document added · Medical report (scan, 3 pages)",
        text="Encrypted · kept in the case file",
        meta="14 Nov · MS",
    ),
    Entry(
        key="5",
        icon="handshake",
        title="Referral · Psychosocial centre",
        text="Consent signed 02 Nov. Waiting list about 6 weeks.",
        meta="02 Nov · AK",
    ),
    Entry(
        key="6",
        icon="user-plus",
        title="Case opened",
        text="Consent to data processing signed (paper, scan attached).",
        meta="28 Oct · AK",
    ),
)


class CasePage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        sections = column(Button("All cases", icon="arrow-left"), gap=4)
        sections.addSpacing(8)
        for words, icon, count in (
            ("Timeline", "history", None),
            ("Person & family", "user", None),
            ("Dates", "calendar-days", 2),
            ("Tasks", "list-checks", 3),
            ("Documents", "paperclip", 4),
            ("Letters", "file-text", 1),
            ("Referrals", "handshake", None),
            ("Consent & privacy", "shield-check", None),
        ):
            section = SectionButton(words, icon=icon)
            section.set_count(count)
            section.setChecked(words == "Timeline")
            sections.addWidget(section)
        sections.addStretch()
        self.note = TextField("Note", hint="Write a note…  (Ctrl+N)")
        quick = Card()
        quick.add(
            row(
                self.note,
                Choice("Kind", (("s", "Session"), ("p", "Phone call"))),
                PrimaryButton("Add", icon="plus"),
            )
        )
        self.timeline = Timeline("Timeline")
        self.timeline.set_entries(ENTRIES)
        middle = column(
            Title(isolate("Amina H.") + " · " + isolate("أمينة حداد")),
            Muted("2026-014 · speaks Arabic · 2 children · A. Kern"),
            quick,
            self.timeline,
        )
        hearing = Card(tone="soon")
        hearing.add(
            Badge("in 2 days", tone="soon"),
            Heading("Asylum hearing"),
            Muted("Tuesday, 24 November 2026\n09:30"),
            Muted("BAMF Außenstelle, Raum 2.14"),
            Button("Print appointment slip", icon="printer"),
        )
        steps = Card("Next steps")
        for words in ("Confirm interpreter", "Copy medical report", "Stamp the letter"):
            steps.add(QCheckBox(words))
        done = QCheckBox("Consent form signed")
        done.setChecked(True)
        steps.add(done)
        aside = QWidget()
        column(hearing, steps, 1, parent=aside)
        aside.setFixedWidth(theme.chars(33))
        whole = row(sections, middle, aside, parent=self, margin=16, gap=16)
        whole.setStretch(1, 1)

    def first_focus(self) -> QWidget:
        return self.note


class CasesPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchField("Search cases", hint="Search cases")
        self.model: TableModel[Row] = TableModel(
            (
                Column("Case", text=lambda r: isolate(r.number), width=10),
                Column("Name", text=lambda r: isolate(r.name), stretch=True),
                Column("Topic", text=lambda r: r.topic, width=24),
                Column("Next step", text=lambda r: isolate(r.due), tone=lambda r: r.tone, width=18),
            ),
            key=lambda r: r.number,
        )
        self.model.set_rows(ROWS)
        self.table = TableView("Cases", self.model)
        self.table.choose_row(0)
        self.chips = Chips(
            "Which cases",
            (("open", "Open"), ("mine", "Mine"), ("week", "Due this week"), ("closed", "Closed")),
        )
        self.chips.set_counts({"open": 10, "mine": 7, "week": 3, "closed": 24})
        head = row(
            Title("Cases"), self.chips, Button("Import…"), PrimaryButton("New case", icon="plus")
        )
        head.setStretch(1, 1)
        column(head, self.search, self.table, parent=self, margin=24, gap=12)


class FormPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = RecordForm(
            Consultation,
            (
                "held_on",
                "minutes",
                "place",
                "language",
                "interpreter",
                "participants",
                "topics",
                "content",
                "agreements",
                "next_appointment_on",
                "note_class",
            ),
            columns=3,
        )
        self.form.set_values(
            {
                "held_on": "2026-11-22",
                "minutes": 45,
                "language": "apc",
                "topics": ["ASYL_HEARING", "HEALTH_ACCESS"],
                "content": "Anhörung vorbereitet.\nتم شرح الحقوق.",
            }
        )
        inside = QWidget()
        column(self.form, 1, parent=inside).setContentsMargins(0, 0, 16, 0)
        foot = row(
            1, MutedLine("Draft saved 10:42"), Button("Cancel"), PrimaryButton("Save", icon="check")
        )
        column(Title("Consultation"), Scroll(inside), foot, parent=self, margin=24, gap=12)


class RegionPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chart = BarChart("Cases by topic", label="Topic")
        self.chart.set_bars(
            (
                Bar(label="Asylum", count=48, text="48"),
                Bar(label="Residence", count=37, text="37"),
                Bar(label="Housing", count=31, text="31"),
                Bar(label="Health", count=22, text="22"),
                Bar(label="School", count=12, text="12"),
                Bar(label="Family", count=None, text="<5"),
            )
        )
        chart = Card("Cases by topic · Q4 2026")
        chart.add(self.chart)
        grid = QGridLayout()
        grid.addWidget(MutedLine("In the main file"), 0, 1)
        grid.addWidget(MutedLine("From M. Sahin"), 0, 2)
        for place, (name, ours, theirs) in enumerate(
            (("Phone", "0151 2345678", "0151 2345679"), ("Hearing", "24 Nov 2026", "26 Nov 2026")),
            1,
        ):
            box = QWidget()
            line = row(QRadioButton(ours), QRadioButton(theirs), parent=box)
            line.setSpacing(90)
            grid.addWidget(Line(name), place, 0)
            grid.addWidget(box, place, 1, 1, 2)
        differences = Card("2 differences · " + isolate("Amina H.") + " (2026-014)")
        differences.add(grid)
        differences.add(
            row(
                Muted("Nothing is lost: the other value stays in the history."),
                Button("Ask counsellor"),
                PrimaryButton("Keep these", icon="check"),
            )
        )
        none = Card("Incoming")
        none.add(
            EmptyState(
                icon="inbox",
                heading="Nothing has arrived",
                sentence="Put a stick in, or choose a folder.",
                button=Button("Open folder or stick…", icon="usb"),
            )
        )
        left = column(none, differences)
        left.setStretch(0, 1)
        right = column(
            chart, Badge("overdue 1 day", tone="overdue"), Badge("signed", tone="done"), 1
        )
        whole = row(left, right, parent=self, margin=24, gap=12)
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)


class HomePage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        grid = QGridLayout()
        grid.setSpacing(18)
        tiles = (
            ("See my people", "users", "3 people today"),
            ("Write a note", "pencil-line", "Short: who, when, what"),
            ("Add a date", "calendar-plus", "Appointment or reminder"),
            ("Add a paper", "camera", "Photo or scan"),
            ("Ask for help", "hand-helping", "Message to your coordinator"),
            ("Give my work back", "upload", "2 notes waiting"),
        )
        for place, (title, icon, hint) in enumerate(tiles):
            tile = Tile(title, icon=icon, hint=hint, pressed=lambda: desk.navigate("note"))
            grid.addWidget(tile, place // 3, place % 3)
        whole = column(
            Title("Hello Sam. What do you want to do?"),
            grid,
            Muted("You only see the people you were given. Everything stays on this computer."),
            parent=self,
            gap=16,
        )
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)


class NotePage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        stepper = Stepper("Write a note", steps=3)
        stepper.show_step(2)
        kinds = row(gap=12)
        for words, icon in (
            ("We talked", "message-circle"),
            ("I went with her", "footprints"),
            ("We phoned", "phone"),
            ("She did not come", "circle-x"),
        ):
            tile = Tile(words, icon=icon, small=True)
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.setChecked(words == "We talked")
            kinds.addWidget(tile)
        buttons = StepButtons()
        buttons.set_state("Saved")
        area = TextArea("Note")
        area.setPlainText("We went to the school together. Her son can start on Monday.")
        whole = column(
            stepper,
            Heading("What happened with " + isolate("Amina") + "?"),
            kinds,
            Muted("Write one or two sentences. Do not write about health or religion"),
            area,
            buttons,
            parent=self,
            gap=14,
        )
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(4, 1)


class GallerySpec(PageSpec):
    """Builds pages from this module instead of the program's."""

    __slots__ = ()

    def build(self, desk: Desk) -> Page:
        page = globals()[self.where](desk)
        assert isinstance(page, Page)
        return page


_STAFF = (COUNSELLOR, COORDINATOR)
GALLERY: tuple[PageSpec, ...] = (
    GallerySpec("case", "Today", "sun", _STAFF, "CasePage"),
    GallerySpec("cases", "Cases", "folder-open", _STAFF, "CasesPage"),
    GallerySpec("form", "Dates", "calendar-days", _STAFF, "FormPage"),
    GallerySpec("letters", "Letters", "file-text", _STAFF, "CasePage"),
    GallerySpec("region", "Reports", "chart-column", _STAFF, "RegionPage"),
    GallerySpec("sync", "Sync", "refresh-cw", _STAFF, "CasesPage"),
    GallerySpec("settings", "Settings", "settings", _STAFF, "FormPage", at_foot=True),
    GallerySpec("home", "Home", "house", (VOLUNTEER,), "HomePage"),
    GallerySpec("note", "Note", "", (VOLUNTEER,), "NotePage"),
)
