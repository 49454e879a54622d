"""What blind people do at their windows: ``python3 reader_acts.py ACT FOLDER HOME``.

Started by the system's Python beside the program; see ``screen_reader``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.reader_texts import (
    APPEAL,
    ARABIC,
    GERMAN,
    LODGED,
    NAME,
    PASSPHRASE,
    PHOTO,
    PLACE_TO_GO,
    PURPOSE,
    REPORT,
    SENTENCE,
    SERVED,
    SOURCE,
    STICK,
    VOLUNTEERS_NOTE,
    VOLUNTEERS_TITLE,
)
from tests.e2e.screen_reader import HEADING, LABEL, PLACE, RADIO, SECRET, Reader


def counsellor(folder: Path, home: Path) -> None:
    """Jana opens her file, begins a case, writes down a talk and takes a deadline from a letter.

    She refers the client, saves the report, exports and locks.
    """
    jana = Reader("de")
    _unlock_after_a_slip(jana)
    _begin_a_case(jana)
    _take_a_deadline(jana)
    _write_down(jana)
    _refer(jana)
    _save_the_report(jana, home / REPORT)
    _export(jana, folder / STICK)
    jana.presses(jana.words("Shell", "Lock"))
    jana.waits_for(SECRET, jana.words("Unlock", "Passphrase"))
    assert not jana.sees(NAME)


def volunteer(folder: Path, _home: Path) -> None:
    """Kim takes in a package, reads the task, writes in Arabic, adds a photo, gives back."""
    kim = Reader("de")
    _unlock(kim)
    # The shared computer speaks German until it knows who has unlocked.
    kim.hears("ar")
    kim.presses(kim.words("Home", "Take in a package"))
    kim.names_file(folder / STICK)
    kim.waits_to_see("Jana Muster")
    kim.presses(kim.words("Give", "Take in"))
    kim.presses(kim.words("Home", "See my people"))
    for told in ("Farhad", "Bibliothek, Gruppenraum 2", "17:00–18:30"):
        kim.waits_to_see(told)
    for hidden in ("Nemuneh", "Westhang", "Klage", "PSZ"):
        assert not kim.sees(hidden)
    kim.presses(kim.words("MyPeople", "Write a note"))
    kim.presses(kim.words("Labels", "We talked"), role=RADIO)
    kim.presses(kim.words("WriteNote", "Next"))
    kim.writes(kim.words("WriteNote", "Note"), VOLUNTEERS_NOTE)
    kim.presses(kim.words("WriteNote", "Next"))
    kim.waits_for(HEADING, kim.words("WriteNote", "Is everything right?"))
    kim.presses(kim.words("WriteNote", "Save"))
    kim.presses(kim.words("Home", "Add a paper"))
    kim.presses("Farhad", role=RADIO)
    kim.presses(kim.words("WriteNote", "Next"))
    kim.presses(kim.words("AddPaper", "Choose a photo or PDF…"))
    kim.names_file(folder / PHOTO)
    kim.waits_to_hear(kim.words("AddPaper", "The photo"))
    kim.presses(kim.words("WriteNote", "Next"))
    kim.writes(kim.words("AddPaper", "What it is"), VOLUNTEERS_TITLE)
    kim.presses(kim.words("WriteNote", "Next"))
    kim.waits_for(HEADING, kim.words("WriteNote", "Is everything right?"))
    kim.presses(kim.words("WriteNote", "Save"))
    kim.presses(kim.words("Home", "Give my work back"))
    kim.waits_for(HEADING, kim.words("Give", "Give your work back?"))
    kim.presses(kim.words("Give", "Give back"))
    kim.waits_to_hear(kim.words("Give", "Your work is in the folder. Thank you!"))


def decision(folder: Path, _home: Path) -> None:
    """Jana takes in what Kim gave back, accepts the photo and returns the note."""
    jana = Reader("de")
    _unlock(jana)
    jana.presses(jana.words("Pages", "Sync"), role=PLACE)
    jana.presses(jana.words("Places", "Choose folder or stick…"))
    jana.names_file(folder / STICK)
    jana.waits_to_see("Kim Beispiel")
    jana.presses(jana.words("Sync", "Take in"))
    jana.waits_to_hear("Alles gespeichert")
    jana.presses(jana.words("Pages", "Cases"), role=PLACE)
    jana.opens_row(jana.words("Cases", "Cases"), "Farhad", jana.words("Cases", "Open this case"))
    jana.presses(jana.words("Case", "Volunteers"), role=PLACE, part=True)
    jana.waits_to_see(VOLUNTEERS_NOTE)
    jana.presses(jana.words("Volunteers", "Accept"), group="Foto eines Papiers")
    jana.waits_to_hear("Alles gespeichert")
    jana.waits_for(LABEL, jana.words("Volunteers", "accepted"))
    jana.presses(jana.words("Volunteers", "Return it…"), group="Wir haben gesprochen")
    jana.writes("Ein Satz für die Ehrenamtliche oder den Ehrenamtlichen", SENTENCE)
    jana.presses(jana.words("Volunteers", "Return it"))
    jana.waits_to_hear("Alles gespeichert")
    jana.waits_to_see(SENTENCE)


def _unlock_after_a_slip(jana: Reader) -> None:
    _unlock(jana, "vier blaue boote am meer")
    jana.waits_to_hear("Das Passwort passt nicht.")
    _unlock(jana)
    jana.waits_for(HEADING, jana.words("Today", "Today"))


def _unlock(person: Reader, passphrase: str = PASSPHRASE) -> None:
    person.writes(person.words("Unlock", "Passphrase"), passphrase, role=SECRET)
    person.presses(person.words("Unlock", "Unlock"))


def _begin_a_case(jana: Reader) -> None:
    jana.presses(jana.words("Today", "New case"))
    jana.writes("Rufname", NAME)
    jana.presses(jana.words("NewCase", "Open the case"))
    # Nothing is lost, and the voice says what is missing.
    jana.waits_to_hear("Spricht: Bitte ausfüllen.")
    jana.adds("Spricht", "Arabisch (Levante)")
    jana.presses(jana.words("NewCase", "Open the case"))
    jana.waits_to_hear("Alles gespeichert")
    jana.waits_for(HEADING, NAME)


def _take_a_deadline(jana: Reader) -> None:
    jana.presses(jana.words("Case", "Dates"), role=PLACE)
    jana.presses(jana.words("Case", "Work out deadlines…"))
    jana.chooses(jana.words("Deadlines", "What has happened"), "Bescheid des BAMF")
    jana.writes("Datum der Zustellung", SERVED)
    jana.writes(jana.words("Deadlines", "Asylum application lodged on"), LODGED)
    jana.checks(APPEAL)
    jana.waits_to_see(SOURCE)
    jana.presses(jana.words("Deadlines", "Keep the chosen"))
    jana.waits_to_hear("Alles gespeichert")
    jana.waits_to_see(SOURCE)


def _write_down(jana: Reader) -> None:
    jana.presses(jana.words("Case", "Timeline"), role=PLACE)
    jana.writes(jana.words("Case", "Quick note"), f"{GERMAN}\n{ARABIC}")
    jana.presses(jana.words("Case", "Add"))
    # A quick note lacks what a consultation needs: the form asks for it.
    jana.waits_for(HEADING, jana.words("Consultation", "New consultation"))
    jana.adds("Themen", "Schule und Kita")
    jana.chooses("Sprachmittlung", "Gemeindedolmetschdienst")
    jana.writes("Dauer (Minuten)", "30")
    jana.presses(jana.words("Consultation", "Save"))
    jana.waits_to_hear(jana.words("Consultation", "The consultation is saved."))


def _refer(jana: Reader) -> None:
    jana.presses(jana.words("Case", "Referrals"), role=PLACE)
    jana.presses(jana.words("Case", "Add a referral"))
    jana.chooses("An", PLACE_TO_GO)
    jana.writes("Zweck", PURPOSE)
    for told in ("Name", "Sprache"):
        jana.checks(told)
    jana.presses(jana.words("Case", "Save"))
    jana.waits_to_hear("Alles gespeichert")
    jana.waits_to_see(PURPOSE)


def _save_the_report(jana: Reader, target: Path) -> None:
    jana.presses(jana.words("Case", "Timeline"), role=PLACE)
    jana.presses("Beratung · 30 Min.", part=True)
    jana.presses(jana.words("Consultation", "Report or client sheet"))
    jana.waits_for(LABEL, "Seite 1 von 1", part=True)
    jana.presses(jana.words("Preview", "Save as PDF…"))
    jana.names_file(target)
    jana.waits_for(HEADING, jana.words("Letter", "Save this paper as a readable file?"))
    jana.presses(jana.words("Letter", "Save"))
    jana.until(target.exists, "the saved paper")
    jana.waits_to_hear("Erledigt: ")


def _export(jana: Reader, stick: Path) -> None:
    jana.presses(jana.words("Pages", "Sync"), role=PLACE)
    jana.presses(jana.words("Places", "Choose folder or stick…"))
    jana.names_file(stick)
    jana.waits_to_see(str(stick))
    jana.presses(jana.words("Sync", "Export"))
    jana.waits_to_see(jana.words("Outgoing", "Everything has been sent."))


ACTS: Final[Mapping[str, Callable[[Path, Path], None]]] = {
    act.__name__: act for act in (counsellor, volunteer, decision)
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
    print("done")
