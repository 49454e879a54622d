"""Where every dialog of the program is opened: what to press on which page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from counsel_app.gui import printing
from counsel_app.gui.pages.case_sections.documents import DocumentsSection
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.pages.consultation import ConsultationPage
from counsel_app.gui.pages.groups import EVENTS, PROJECTS
from counsel_app.gui.pages.phrase_cards import PhraseCardsPage
from counsel_app.gui.pages.reports import ReportsPage
from counsel_app.gui.pages.security import SecurityPage
from counsel_app.gui.pages.team import TeamPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.panels.chain_notes import ChainNotes
from counsel_app.gui.panels.organisation_file import OrganisationFileCard
from counsel_app.usecases import profile_list
from tests.e2e.dialog_state import State
from tests.e2e.dialog_walk import Walk

Stop = Callable[[Walk, State], None]

SECTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "plan": (
        ("Case", "Add a goal"),
        ("Case", "Add a step"),
        ("Ending", "Close the case…"),
        ("Ending", "Hand it over…"),
        ("Ending", "To a colleague…"),
    ),
    "dates": (("Case", "Work out deadlines…"), ("Case", "Appointment")),
    "documents": (
        ("Documents", "Rename {what}"),
        ("Documents", "Delete {what}"),
    ),
    "referrals": (("Case", "Add a referral"),),
    "privacy": (
        ("Case", "Add a release"),
        ("Rights", "Add a disclosure"),
        ("Rights", "Add a complaint"),
        ("HandOut", "Save as an archive…"),
        ("HandOut", "Correct name or birth date…"),
        ("Erase", "Must be kept…"),
        ("Erase", "Change periods…"),
        ("Erase", "Erase this case…"),
    ),
}


def before_unlocking(walk: Walk, state: State) -> None:
    """What can be asked for while the file is closed."""
    walk.person.comes_to("unlock")
    walk.looks_at(walk.page(UnlockPage).show_wipe)
    session = walk.person.app._session
    assert session is not None
    assert session.listing is not None
    profile_list.remember(session.listing, state.folder / "coordinator", role="coordinator")
    walk.goes("profiles")
    walk.looks("Profiles", "Name {name} differently")
    walk.looks("Profiles", "Take {name} out of the list")
    walk.goes("unlock")


def _everywhere(walk: Walk, state: State) -> None:
    walk.looks_at(walk.shell.find_anything)
    walk.looks_at(partial(walk.shell._dropping.take, [state.folder / "photo.jpg"]))
    walk.goes("today")
    walk.looks("Week", "Week list")
    walk.goes("cases")
    cases = walk.page(CasesPage)
    walk.looks_at(cases._ask_view_name)
    cases.table.selectAll()
    for kind in ("counsellor_id", "region", "closure_reason"):
        walk.looks_at(partial(cases._bulk, kind))
    walk.goes("directory")
    walk.looks("Directory", "New entry")
    walk.goes("groups", EVENTS)
    walk.looks("Groups", "New group event")
    walk.goes("groups", PROJECTS)
    walk.looks("Groups", "New project")
    walk.looks("Groups", "Add somebody")
    walk.goes("volunteer_list")
    for button in ("Training and declaration…", "Agreement…", "Hours and expenses"):
        walk.looks("VolunteerList", button)
    walk.goes("audit")
    walk.looks("Audit", "Print…")
    walk.goes("loss")
    walk.presses("Loss", "Something is lost: note the time now")
    walk.looks("Loss", "Print the record…")


def _sections(walk: Walk, state: State) -> None:
    for section, buttons in SECTIONS.items():
        walk.goes("case", f"{state.case}/{section}")
        for button in buttons:
            walk.looks(*button)
    walk.goes("case", f"{state.dated_case}/dates")
    walk.looks("Case", "For the interpreter…")
    walk.presses("Case", "For the interpreter…")
    walk.looks("Interpreter", "Show the slip")
    walk.goes("case", f"{state.case}/referrals")
    for words in ("Add an institution…", "Add a release…"):
        walk.presses("Case", "Add a referral")
        walk.looks("Case", words)
    walk.goes("case", f"{state.given_case}/volunteers")
    for words in (
        "Give a task",
        "Change and seal again",
        "End this task…",
        "Take it back…",
        "Accept and add…",
        "Return it…",
        "Look at it",
    ):
        walk.looks("Volunteers", words)


def _papers(walk: Walk, state: State) -> None:
    walk.goes("case", f"{state.case}/documents")
    documents = walk.page(DocumentsSection)
    walk.looks_at(documents.rows[0].press)
    walk.presses("Documents", "Save a copy of {what}…")
    walk.looks_at(partial(walk.chooses, state.folder / "copy.png"))
    walk.goes("case", f"{state.case}/letters")
    walk.presses("Case", "Take over from MEIN ORDNER…")
    walk.looks_at(partial(walk.chooses, state.own_folder))


def _talk(walk: Walk, state: State) -> None:
    walk.goes("consultation", f"{state.case}/{state.talk}")
    walk.looks("Consultation", "Sign")
    walk.goes("consultation", state.case)
    assistant = walk.page(ConsultationPage).assistant
    walk.looks_at(assistant._read_letter)
    walk.looks_at(partial(assistant._work_out, {}))
    walk.goes("letter", f"report/{state.talk}")
    walk.presses("Preview", "Save as PDF…")
    walk.looks_at(partial(walk.chooses, state.folder / "paper.pdf"))
    walk.presses("Letter", "Save locked with a passphrase…")
    walk.looks_at(partial(walk.chooses, state.folder / "paper.pdf"))
    walk.looks("Letter", "Save signed with a certificate…")


def _team(walk: Walk, state: State) -> None:
    walk.goes("team")
    walk.looks("Team", "Accept a key card…")
    page = walk.page(TeamPage)
    page.table.choose(state.volunteer)
    walk.looks("Team", "Withdraw trust…")
    page.table.choose(state.revoked)
    walk.looks("Team", "Trust again…")


def _security(walk: Walk, _state: State) -> None:
    walk.goes("security")
    for button in (
        "Change…",
        "Print a new sheet…",
        "Set up…",
        "Somebody may have my key…",
        "Erase the keys of this file now…",
    ):
        walk.looks("Keys", button)
    walk.looks("Keys", "Set up…", place=1)
    page = walk.page(SecurityPage)
    walk.looks_at(partial(page.remove, "device", "Laptop"))
    walk.looks_at(page._renew)


def _settings(walk: Walk, _state: State) -> None:
    walk.goes("settings")
    walk.looks("Settings", "Licences of all parts…")
    walk.looks("Settings", "My own words…")
    walk.looks("Settings", "Update from a stick…")


def _exchange(walk: Walk, state: State) -> None:
    walk.goes("sync")
    walk.looks("Sync", "Answer")
    panel = walk.shell.findChild(ChainNotes)
    assert isinstance(panel, ChainNotes)
    walk.looks_at(panel._ask_renew)
    state.empty_the_share()
    walk.goes("today")
    walk.goes("sync")
    walk.looks("Sync", "Export")


def _no_printer(walk: Walk, state: State) -> None:
    walk.goes("today")
    walk.presses("Week", "Week list")
    walk.looks("Preview", "Print…")
    walk.looks_at(lambda: printing._not_printed(walk.shell, lambda: None))
    crash = walk.person.app.crash
    walk.looks_at(lambda: crash._show(str(state.folder / "reports" / "2026-11-22.txt")))


def _reports(walk: Walk, state: State) -> None:
    walk.goes("reports")
    walk.looks("Reports", "Freeze")
    walk.looks("Reports", "Contributing exports…")
    walk.looks("Reports", "Full-time shares…")
    walk.looks_at(walk.page(ReportsPage)._show_hidden)
    walk.presses("Reports", "Table (CSV)")
    walk.looks_at(partial(walk.chooses, state.folder / "figures.csv"))


def _directory_of_the_region(walk: Walk, state: State) -> None:
    walk.goes("team")
    page = walk.page(TeamPage)
    page.table.choose(state.counsellor)
    walk.looks("Team", "Deputies…")
    walk.looks("RegionDirectory", "Key on paper…")
    walk.looks("RegionDirectory", "Sign and send…")


def _rules(walk: Walk, state: State) -> None:
    walk.goes("settings")
    card = walk.page(OrganisationFileCard)
    target = state.folder / "organisation.json"
    card.save(target)
    walk.person.settle()
    walk.presses("OrganisationSettings", "Take over a settings file…")
    walk.looks_at(partial(walk.chooses, target))


def _home(walk: Walk, state: State) -> None:
    walk.goes("home")
    walk.looks("Home", "Key card")
    walk.presses("Home", "Key card")
    walk.looks("KeyCard", "Accept a key card…")
    walk.goes("phrase_cards", state.task)
    walk.looks_at(walk.page(PhraseCardsPage).card_tiles[0].click)


def _give_back(walk: Walk, state: State) -> None:
    walk.goes("home")
    walk.looks("Home", "Take in a package")
    walk.looks_at(walk.page(HomePage).give_tile.click)
    for file in state.share.glob("*.counseltask"):
        file.unlink()
    walk.looks("Home", "Take in a package")


STOPS: dict[str, tuple[Stop, ...]] = {
    "volunteer": (_home, _give_back),
    "coordinator": (_reports, _directory_of_the_region, _rules),
    # The last one takes the folder away.
    "first": (
        _everywhere, _sections, _papers, _talk, _team, _security, _settings, _no_printer, _exchange,
    ),
}  # fmt: skip
"""What each person of the demo opens, one page after the other."""
