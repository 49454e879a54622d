"""A new version of the program from a stick: looked at, proved, put beside the old one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from counsel_app import __version__
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.resources import resource
from counsel_app.interchange import minisign
from counsel_app.system import installation as machine
from counsel_app.system.installation import Installation, Kind

MANIFEST: Final = "counsel-update.json"
SIGNATURE: Final = f"{MANIFEST}.minisig"
_KEY: Final = "keys/update.pub"
_LARGEST_MANIFEST: Final = 64 * 1024
_LARGEST_PACKAGE: Final = 1024 * 1024 * 1024
_VERSION: Final = re.compile(r"(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){1,3}")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_FITTING: Final = {Kind.FOLDER: "folder", Kind.SYSTEM: "deb"}
_INSTALLERS: Final = {"windows": "installer", "macos": "image"}


class NoUpdateHere(AppError):
    """The folder holds no update."""

    label = Label(
        de="In diesem Ordner liegt keine Aktualisierung. Bitte den Ordner auf dem Stick wählen, "
        f"in dem „{MANIFEST}“ liegt.",
        en="There is no update in this folder. Please choose the folder on the stick that holds "
        f"“{MANIFEST}”.",
    )


class NoUpdateKey(AppError):
    """Nobody's updates are accepted: the program was packed without a key."""

    label = Label(
        de="Dieses Programm wurde ohne Schlüssel für Aktualisierungen gepackt und kann deshalb "
        "keine prüfen. Bitte die neue Version mit ihrem Installationsprogramm einspielen.",
        en="This program was packed without a key for updates, so it cannot check any. Please "
        "install the new version with its own installer.",
    )


class UpdateForged(AppError):
    """The signature is missing or does not belong to it."""

    label = Label(
        de="Diese Aktualisierung ist nicht von der Stelle unterschrieben, von der Ihr Programm "
        "kommt, oder sie wurde verändert. Es wurde nichts getan. Bitte dort nachfragen, woher der "
        "Stick kommt.",
        en="This update is not signed by whom your program comes from, or it was altered. Nothing "
        "was done. Please ask where the stick comes from.",
    )


class UpdateDamaged(AppError):
    """Signed, and yet not what the signed words say."""

    label = Label(
        de="Die Aktualisierung auf dem Stick ist beschädigt oder unvollständig. Es wurde nichts "
        "geändert. Bitte noch einmal auf den Stick kopieren.",
        en="The update on the stick is damaged or incomplete. Nothing was changed. Please copy it "
        "to the stick again.",
    )


class UpdateOlder(AppError):
    """It would bring back errors that were repaired."""

    label = Label(
        de="Auf dem Stick liegt Version {offered}, hier läuft schon {present}. Ältere und gleiche "
        "Versionen werden nicht eingespielt.",
        en="The stick holds version {offered}; {present} is running here already. Older and "
        "equal versions are not installed.",
    )


class UpdateOfOthers(AppError):
    """Signed, and for another kind of computer or installation."""

    label = Label(
        de="Diese Aktualisierung ist für „{offered}“; dieser Computer ist „{present}“.",
        en="This update is for “{offered}”; this computer is “{present}”.",
    )


class UpdateUnfit(AppError):
    """It was unpacked, and failed its own test here."""

    label = Label(
        de="Die neue Version besteht auf diesem Computer ihre eigene Prüfung nicht. Sie wurde "
        "wieder entfernt; es läuft weiter Version {present}.",
        en="The new version does not pass its own test on this computer. It was taken away again; "
        "version {present} goes on running.",
    )


class NoRoomForUpdate(AppError):
    """The disk is full or may not be written."""

    label = Label(
        de="Die neue Version ließ sich nicht ablegen (kein Platz oder kein Schreibrecht). Es läuft "
        "weiter Version {present}.",
        en="The new version could not be put in place (no room, or no right to write). Version "
        "{present} goes on running.",
    )


class NothingToGoBackTo(AppError):
    """There is no version beside this one."""

    label = Label(
        de="Neben dieser Version liegt keine ältere.",
        en="There is no older version beside this one.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A signed update that fits this computer, and how it comes in."""

    version: str
    present: str
    package: Path
    size: int
    sha256: str
    kind: Kind
    by_hand: Label | None = None
    """What a person does themselves where the program cannot: an installation of the computer."""


_BY_HAND: Final = {
    "deb": Label(
        de="Diese Installation gehört dem ganzen Computer. Wer ihn verwaltet, gibt ein:\n"
        "sudo apt install {path}",
        en="This installation belongs to the whole computer. Whoever administers it types:\n"
        "sudo apt install {path}",
    ),
    "installer": Label(
        de="Bitte dieses Programm schließen und das Installationsprogramm starten:\n{path}",
        en="Please close this program and start the installer:\n{path}",
    ),
    "image": Label(
        de="Bitte dieses Programm schließen, das Abbild öffnen und Counsel in „Programme“ "
        "ziehen:\n{path}",
        en="Please close this program, open the image and drag Counsel to “Applications”:\n{path}",
    ),
    "source": Label(
        de="Dieses Programm läuft aus einer Python-Umgebung. Dort:\n"
        "sh {folder}/install_wheels.sh ORDNER",
        en="This program runs from a Python environment. There:\n"
        "sh {folder}/install_wheels.sh FOLDER",
    ),
}


def update_key() -> minisign.PublicKey:
    """Whose updates this program accepts. Raises NoUpdateKey."""
    file = resource(_KEY)
    if not file.is_file():
        raise NoUpdateKey
    try:
        return minisign.PublicKey.read(file.read_text(encoding="utf-8"))
    except minisign.NotSigned:
        raise NoUpdateKey from None


def look_for_update(
    folder: Path,
    *,
    here: Installation | None = None,
    key: minisign.PublicKey | None = None,
    present: str = __version__,
    report: Report = unheard,
) -> Update:
    """The update that lies in ``folder``; nothing is changed.

    Nothing of it is believed before its signature. Raises NoUpdateHere,
    NoUpdateKey, UpdateForged, UpdateDamaged, UpdateOlder, UpdateOfOthers.
    """
    here = here or machine.installation()
    manifest = _read(folder / MANIFEST)
    if manifest is None:
        raise NoUpdateHere
    signature = _read(folder / SIGNATURE)
    try:
        minisign.verify(manifest, (signature or b"").decode(), key or update_key())
    except (minisign.NotSigned, UnicodeDecodeError):
        raise UpdateForged from None
    said = _said(manifest)
    if _number(said["version"]) <= _number(present):
        raise UpdateOlder(offered=said["version"], present=present)
    if said["system"] != here.system:
        raise UpdateOfOthers(offered=said["system"], present=here.system)
    wanted = _wanted(here)
    file = next((one for one in said["files"] if one["kind"] == wanted), None)
    if file is None:
        raise UpdateDamaged
    path = folder / file["name"]
    if not machine.is_whole(path, size=file["size"], sha256=file["sha256"], report=report):
        raise UpdateDamaged
    way = "source" if here.kind is Kind.SOURCE else wanted
    label = _BY_HAND.get(way)
    return Update(
        version=said["version"],
        present=present,
        package=path,
        size=file["size"],
        sha256=file["sha256"],
        kind=here.kind,
        by_hand=label
        and Label(
            de=label.de.format(path=path, folder=folder),
            en=label.en.format(path=path, folder=folder),
        ),
    )


def bring_in(
    update: Update,
    *,
    here: Installation | None = None,
    works: Callable[[Path], bool] = machine.works,
    report: Report = unheard,
) -> str:
    """Put the new version beside this one and start it from now on; returns its number.

    The running program is not touched. Raises UpdateDamaged, UpdateUnfit,
    NoRoomForUpdate; the old version then stays the one in use.
    """
    here = here or machine.installation()
    root = here.root
    if root is None:
        raise NoRoomForUpdate(present=update.present)
    try:
        package = machine.fetch(
            update.package, root, size=update.size, sha256=update.sha256, report=report
        )
        unpacked = machine.unpack(package, root, update.version, report=report)
        report(0, 0)
        if not works(unpacked):
            raise UpdateUnfit(present=update.present)
        report(0, 0)
        machine.settle(root, unpacked, update.version)
    except machine.Unfit:
        raise UpdateDamaged from None
    except OSError:
        raise NoRoomForUpdate(present=update.present) from None
    finally:
        machine.discard(root)
    return update.version


def older_version(*, here: Installation | None = None, present: str = __version__) -> str | None:
    """The newest version beside this one that is older."""
    here = here or machine.installation()
    older = [
        name
        for name in here.versions()
        if _VERSION.fullmatch(name) and _number(name) < _number(present)
    ]
    return max(older, key=_number, default=None)


def go_back(*, here: Installation | None = None, present: str = __version__) -> str:
    """Start the version before this one from now on; returns its number.

    Case files that this version has brought up to date stay as they are: what
    they were before lies beside each. Raises NothingToGoBackTo, NoRoomForUpdate.
    """
    here = here or machine.installation()
    older = older_version(here=here, present=present)
    if here.root is None or older is None:
        raise NothingToGoBackTo
    try:
        machine.choose(here.root, older)
    except OSError:
        raise NoRoomForUpdate(present=present) from None
    return older


def _wanted(here: Installation) -> str:
    """The kind of package that this installation takes."""
    system = here.system.partition("-")[0]
    if here.kind is Kind.SOURCE:
        return _INSTALLERS.get(system, "folder")
    return _INSTALLERS.get(system, _FITTING[here.kind])


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_MANIFEST + 1)
    except OSError:
        return None
    return content if len(content) <= _LARGEST_MANIFEST else None


def _said(manifest: bytes) -> dict[str, Any]:
    """What the signed words say. Raises UpdateDamaged."""
    try:
        said = json.loads(manifest)
        is_right = (
            said["product"] == "counsel"
            and _VERSION.fullmatch(said["version"]) is not None
            and isinstance(said["system"], str)
            and all(
                isinstance(one["kind"], str)
                and _NAME.fullmatch(one["name"]) is not None
                and 0 < int(one["size"]) <= _LARGEST_PACKAGE
                and isinstance(one["sha256"], str)
                for one in said["files"]
            )
        )
    except (ValueError, TypeError, KeyError):
        raise UpdateDamaged from None
    if not is_right:
        raise UpdateDamaged
    return dict(said)


def _number(version: str) -> tuple[int, ...]:
    """A version to be compared: 0.10 is newer than 0.9."""
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (4 - len(parts)))
