"""A task for somebody without a key card: sealed with words that are told in person."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.bundles import IN, bundles, save_bundle
from counsel_app.store.files import write_durably
from counsel_app.store.told import Given, OpenedHere, all_opened, save_given, save_opened
from counsel_app.store.vault import Vault
from counsel_app.sync import told as envelope
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.folder import FolderDamaged, FolderFull, FolderGone, FolderReadOnly
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.sync.told import BITS, SUFFIX, ToldDamaged, ToldPackage, WordsWrong
from counsel_app.sync.verify import Opened, Refused, verify_told
from counsel_app.usecases.audit import note_taken_in
from counsel_app.usecases.believing import Ends, held_back, unless_expired
from counsel_app.usecases.exchange import publish_outbox
from counsel_app.usecases.expiry import close_ended, note_time
from counsel_app.usecases.inbox import taken_row
from counsel_app.usecases.invitations import join_space
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.profiles import own_card, own_identity, own_profile
from counsel_app.usecases.team import accept_card
from counsel_app.usecases.told_claims import answer
from counsel_app.usecases.volunteering import for_audience, seal_task


class NameMissing(AppError):
    """Nobody is named for whom the words are."""

    label = Label(
        de="Bitte dazuschreiben, für wen die Aufgabe ist. Der Name bleibt hier.",
        en="Please write down for whom the task is. The name stays here.",
    )


class TaskNotWritten(AppError):
    """The file could not be saved there."""

    label = Label(
        de="Die Aufgabe ließ sich dort nicht speichern; es ist nichts gegeben. Bitte einen anderen "
        "Ort wählen.",
        en="The task could not be saved there; nothing was given. Please choose another place.",
    )


class OpenedBefore(AppError):
    """This device has the task already."""

    label = Label(
        de="Diese Aufgabe ist auf diesem Gerät schon geöffnet. Sie steht unter „Meine Leute“.",
        en="This task has been opened on this device already. It is under “My people”.",
    )


class NotOpened(AppError):
    """The words were right, and the package cannot be taken in all the same."""

    label = Label(
        de="Die Wörter stimmen, aber die Aufgabe lässt sich nicht übernehmen.",
        en="The words are right, but the task cannot be taken in.",
    )

    def __init__(self, refused: Refused) -> None:
        super().__init__()
        self.refused = refused

    def sentence(self, language: str) -> str:
        """Why not: the label alone would not say what to do."""
        return self.refused.sentence(language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the giver tells in person: shown once and kept nowhere. ``bits``: how strong it is."""

    words: tuple[str, ...] = field(repr=False)
    bits: int
    path: Path


def assign_by_words(
    vault: Vault, profile: Path, assignment: Assignment, *, name: str, path: Path, clock: Clock
) -> tuple[Told, Changes]:
    """Keep the task and write its package to ``path``, for ``name``, who has no key card here.

    It gets what a volunteer gets. Until a device has answered, a stand-in is
    the volunteer of the task. Kept, sealed and written, or nothing of it.
    Raises InvalidRecord, NameMissing, KeyCardImpossible, TaskNotWritten, DiskFull,
    LookFirst.
    """
    if not name.strip():
        raise NameMissing
    once = DeviceIdentity.generate()
    stand_in = _stand_in(vault, once, name.strip(), clock=clock)
    token, words = envelope.new_token(), envelope.new_words()
    task = replace(
        for_audience(assignment, Audience.REDUCED), volunteer_id=stand_in.id, withdrawn_on=None
    )
    with vault.atomic(clock) as write:
        write.put(task)
        made = seal_task(vault, profile, task, stand_in, clock=clock)
        save_given(
            vault,
            Given(
                stand_in=stand_in.id,
                assignment_id=task.id,
                name=stand_in.name,
                token=token.hex(),
            ),
        )
        package = ToldPackage(
            card=own_card(vault),
            secret=once.age_secret,
            token=token,
            bundle=(profile / OUTBOX / made.name).read_bytes(),
        )
        try:
            write_durably(path, envelope.lock(package, words))
        except OSError:
            raise TaskNotWritten from None
    return Told(words=words, bits=BITS, path=path), write.changes


def _stand_in(vault: Vault, once: DeviceIdentity, name: str, *, clock: Clock) -> Member:
    """A reader that is kept nowhere: its keys are in the file, and nowhere else."""
    person_id, organisation = vault.new_id(clock), own_profile(vault).organisation
    card = once.card(person_id=person_id, name=name, role=Role.VOLUNTEER, organisation=organisation)
    return Member(
        id=person_id,
        name=name,
        role=Role.VOLUNTEER,
        organisation=organisation,
        scope=Audience.REDUCED,
        device=card.device_id,
        key_card=card.text,
    )


def packages_in(vault: Vault, folder: Path) -> tuple[Path, ...]:
    """The files of that kind in ``folder`` that this device has not opened, the newest first."""
    known = {one.file for one in all_opened(vault)}
    found = []
    for path in folder.glob(f"*.{SUFFIX}"):
        with suppress(ToldDamaged, OSError):
            if _digest(envelope.read_told(path)) not in known:
                found.append((path.stat().st_mtime, path))
    return tuple(path for _, path in sorted(found, reverse=True))


def open_any(
    vault: Vault,
    profile: Path,
    paths: Sequence[Path],
    words: str,
    *,
    clock: Clock,
    report: Report = unheard,
) -> Changes:
    """Open the first of ``paths`` that opens with the words; otherwise like ``open_told``.

    With several files on one stick nobody can see which is whose. Where
    ``report`` raises, nothing was taken in.
    """
    total = len(paths)
    for tried, path in enumerate(paths[:-1]):
        heard = partial(_of_all, report, tried, total)
        with suppress(WordsWrong, ToldDamaged):
            return open_told(vault, profile, path, words, clock=clock, report=heard)
    heard = partial(_of_all, report, total - 1, total)
    return open_told(vault, profile, paths[-1], words, clock=clock, report=heard)


def _of_all(report: Report, before: int, files: int, done: int, _of_this_one: int) -> None:
    report(before + done, files)


def open_told(
    vault: Vault,
    profile: Path,
    path: Path,
    words: str,
    *,
    clock: Clock,
    report: Report = unheard,
) -> Changes:
    """Open a package with the words that were told, and answer with the own key card.

    Whoever knows the words is believed to be who told them: their card is
    accepted. The answer goes beside the file, or waits in the outbox.
    ``report`` may raise until it is open; from then on it is one step. Raises
    WordsUnknown, WordsMissing, WordsWrong, ToldDamaged, TooDear, OtherSpace,
    OpenedBefore, NotOpened, OwnCard, DiskFull, LookFirst.
    """
    report(0, 1)
    data = envelope.read_told(path)
    package = envelope.unlock(data, envelope.read_words(words))
    report(1, 1)
    opened = _checked(vault, package, clock=clock)
    with vault.atomic(clock) as write:
        join_space(vault, opened.header.space)
        giver = _known_giver(vault, package)
        if giver is None:
            giver, _ = accept_card(vault, package.card.text, clock=clock)
        write.apply(opened.ops, source=opened.sha256)
        save_bundle(vault, taken_row(opened))
        note_taken_in(
            vault,
            bundle=opened.sha256,
            device=opened.header.device,
            changes=len(opened.ops),
            clock=clock,
        )
        save_opened(
            vault, OpenedHere(token=package.token.hex(), giver=giver.id, file=_digest(data))
        )
        answer(vault, profile, package.token, giver, clock=clock)
    changes = write.changes | close_ended(vault, clock=clock)
    with suppress(FolderGone, FolderFull, FolderReadOnly, FolderDamaged, OutboxDamaged):
        publish_outbox(vault, profile, path.parent)
    return changes


def _checked(vault: Vault, package: ToldPackage, *, clock: Clock) -> Opened:
    """The bundle inside, checked like every other. Raises ToldDamaged, OpenedBefore, NotOpened."""
    outcome = verify_told(
        package,
        identity=own_identity(vault),
        space=envelope.space_of(package),
        now=clock.now(),
    )
    if isinstance(outcome, Refused):
        raise NotOpened(outcome)
    if any(row.sha256 == outcome.sha256 for row in bundles(vault, IN)):
        raise OpenedBefore
    # When it was sealed is a moment that has been, whatever this computer's clock says.
    note_time(vault, clock.now(), outcome.header.time)
    giver = vault.get(Member, package.card.person_id)
    held = held_back(
        vault,
        outcome,
        scope=None,
        revoked=giver.revoked_on if giver else None,
        ends=Ends.of(vault, [outcome], [(outcome.header, outcome.sha256)], now=clock.now()),
        cards={package.card.device_id: package.card},
        now=clock.now(),
    )
    held = unless_expired(vault, held, today=clock.today())
    if isinstance(held, Refused):
        raise NotOpened(held)
    return held


def _known_giver(vault: Vault, package: ToldPackage) -> Member | None:
    giver = vault.get(Member, package.card.person_id)
    return giver if giver is not None and giver.device == package.card.device_id else None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
