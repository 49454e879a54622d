"""Work away from the window: one thread owns the vault, a small pool does the rest."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui.collector import Collector
from counsel_app.gui.job import Cancelled, Failed, Job, Then

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

_POOL_SIZE: Final = 2


class Closable(Protocol):
    """What a vault must be able to do, as far as this module cares."""

    def close(self) -> None:
        """Give the file back."""


class NoVaultError(RuntimeError):
    """A job for the vault ran while none was open."""


class Jobs(QObject):
    """Runs functions off the GUI thread and calls back on it.

    ``failed`` receives expected errors that a job has no handler for,
    ``crashed`` everything else.
    """

    _done = Signal(object, object, object)
    _progressed = Signal(object, int, int)
    busy_changed = Signal(bool)
    moved = Signal()
    """Some work got further, or ended."""

    def __init__(
        self,
        *,
        failed: Failed,
        crashed: Callable[[BaseException], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._crashed = crashed
        self._vault: Any = None
        self._under_way: list[Job] = []
        self._round = 0
        self._is_locked = False
        self._is_over = False
        self._is_wanted_back = threading.Event()
        self._latest: dict[tuple[int, str], Job] = {}
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._pool: ThreadPoolExecutor | None = None
        self._thread = threading.Thread(target=self._work, name="vault", daemon=True)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._report_progress, Qt.ConnectionType.QueuedConnection)
        Collector(self)
        self._thread.start()

    @property
    def under_way(self) -> tuple[Job, ...]:
        """What was asked for and has not ended, in that order."""
        return tuple(self._under_way)

    def open_vault(
        self,
        opener: Callable[[], Closable],
        *,
        then: Callable[[], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Open a vault on the worker thread, which keeps it until ``close_vault``."""

        def run() -> None:
            self._close_now()
            self._vault = opener()

        self._is_locked = False
        self._is_wanted_back.set()
        return self._queue_job(run, then=_ignoring(then), owner=owner, failed=failed)

    def close_vault(self, *, then: Callable[[], object] | None = None) -> Job:
        """Close the vault after everything asked for so far has been done."""
        return self._queue_job(self._close_now, then=_ignoring(then), owner=None, failed=None)

    def lock(
        self,
        *,
        last: Callable[[Any, Report], object] | None = None,
        seconds: float | None = None,
        then: Callable[[], object] | None = None,
    ) -> Job:
        """Close the vault and call nobody any more for what was asked before.

        What was asked for is still done: drafts are written. A result may not
        open anything over the locked window; an expected error is still said.
        What a vanishing page asks for from now on is not done.
        ``last(vault, report)`` is done before the file is closed; its
        ``report`` raises Cancelled as soon as somebody unlocks again, or after
        ``seconds``.
        """
        self._round += 1
        self._is_locked = True
        self._is_wanted_back.clear()

        def run() -> None:
            until = None if seconds is None else time.monotonic() + seconds

            def report(_done: int, _total: int) -> None:
                if self._is_wanted_back.is_set() or (until and time.monotonic() > until):
                    raise Cancelled

            try:
                if self._vault is not None and last is not None:
                    with suppress(Cancelled):
                        last(self._vault, report)
            finally:
                self._close_now()

        return self._queue_job(run, then=_ignoring(then), owner=None, failed=None)

    def vault(
        self,
        work: Callable[[Any], T],
        *,
        then: Callable[[T], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
        latest: str = "",
    ) -> Job:
        """Call ``work(vault)`` on the worker thread and ``then(result)`` here.

        Nobody is called once ``owner`` is gone. With ``latest``, an older job
        of the same owner and name is cancelled: only the last counts (search
        while typing).
        """
        job = Job(lambda: work(self._open_vault()), then=then, failed=failed, owner=owner)
        if self._is_locked:
            job.cancel()
        self._send(job)
        self._replace(latest, owner, job)
        return job

    def vault_in_steps(
        self,
        work: Callable[[Any, Report], T],
        *,
        progress: Callable[[int, int], object] | None = None,
        then: Callable[[T], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
        stopped: Callable[[], object] | None = None,
        latest: str = "",
    ) -> Job:
        """Like ``vault`` for long work: ``work(vault, report)``.

        ``report(done, total)`` calls ``progress`` here and raises Cancelled
        inside the work after ``cancel()`` or ``stop()``. Where nobody else
        shows it, the window says that it runs and offers to stop it; then
        ``stopped`` is called.
        """
        job = self._in_steps(
            lambda report: work(self._open_vault(), report), progress, then, owner, failed, stopped
        )
        if self._is_locked:
            job.cancel()
        self._send(job)
        self._replace(latest, owner, job)
        return job

    def pure_in_steps(
        self,
        work: Callable[[Report], T],
        *,
        progress: Callable[[int, int], object] | None = None,
        then: Callable[[T], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Like ``pure`` for long work: ``work(report)``, as in ``vault_in_steps``."""
        return self._to_pool(self._in_steps(work, progress, then, owner, failed, stopped))

    def _in_steps(
        self,
        work: Callable[[Report], Any],
        progress: Callable[[int, int], object] | None,
        then: Then | None,
        owner: QObject | None,
        failed: Failed | None,
        stopped: Callable[[], object] | None,
    ) -> Job:
        def report(done: int, total: int) -> None:
            if job.is_cancelled or job.is_stopping:
                raise Cancelled
            self._progressed.emit(job, done, total)

        job = Job(
            lambda: work(report),
            then=then,
            failed=failed,
            owner=owner,
            progress=progress,
            stopped=stopped,
            has_steps=True,
        )
        return job

    def pure(
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Call ``work()``, which needs no vault, in the pool."""
        return self._to_pool(Job(work, then=then, failed=failed, owner=owner))

    def _replace(self, latest: str, owner: QObject | None, job: Job) -> None:
        if latest:
            key = (id(owner), latest)
            if key in self._latest:
                self._latest[key].cancel()
            self._latest[key] = job

    def _to_pool(self, job: Job) -> Job:
        if self._is_over:
            job.cancel()
            return job
        if self._pool is None:
            # Not before the first window: the module alone costs 3 ms.
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(_POOL_SIZE, thread_name_prefix="pure")
        self._started(job)
        self._pool.submit(self._carry_out, job)
        return job

    def shut_down(self) -> None:
        """Finish what was asked for, close the vault, end the threads.

        Results still on their way call nobody, and nothing new is begun.
        """
        if not self._is_over:
            self.close_vault()
            self._queue.put(None)
        self._is_over = True
        self._thread.join()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _queue_job(
        self,
        run: Callable[[], Any],
        *,
        then: Then | None,
        owner: QObject | None,
        failed: Failed | None,
    ) -> Job:
        return self._send(Job(run, then=then, failed=failed, owner=owner))

    def _send(self, job: Job) -> Job:
        if self._is_over:
            job.cancel()
            return job
        self._started(job)
        self._queue.put(job)
        return job

    def _started(self, job: Job) -> None:
        job.round = self._round
        self._under_way.append(job)
        if len(self._under_way) == 1:
            self.busy_changed.emit(True)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            self._carry_out(job)

    def _carry_out(self, job: Job) -> None:
        result: Any = None
        error: BaseException | None = None
        if not (job.is_cancelled or job.is_stopping):
            try:
                result = job.run()
                job.is_done = True
            except Cancelled:
                pass
            except BaseException as caught:  # noqa: BLE001  every fault goes to the crash path
                error = caught
        if shiboken6.isValid(self):
            self._done.emit(job, result, error)

    def _open_vault(self) -> Any:
        if self._vault is None:
            raise NoVaultError
        return self._vault

    def _close_now(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            vault.close()

    def _deliver(self, job: Job, result: Any, error: BaseException | None) -> None:
        try:
            self._tell(job, result, error)
        finally:
            job.forget()

    def _tell(self, job: Job, result: Any, error: BaseException | None) -> None:
        self._under_way.remove(job)
        self.moved.emit()
        if not self._under_way:
            self.busy_changed.emit(False)
        for key in [key for key, latest in self._latest.items() if latest is job]:
            del self._latest[key]
        if error is not None and not isinstance(error, AppError):
            # A bug is reported even when nobody waits for the result.
            self._crashed(error)
        elif self._is_over:
            return
        elif job.round != self._round:
            if error is not None and not job.is_cancelled:
                # A draft that could not be kept is told, whatever is in front.
                self._failed(error)
        elif job.is_wanted:
            if error is not None:
                (job.failed or self._failed)(error)
            else:
                job.answer(result)

    def _report_progress(self, job: Job, done: int, total: int) -> None:
        job.steps = (done, total)
        self.moved.emit()
        if job.progress is not None and job.is_wanted and job.round == self._round:
            job.progress(done, total)


def _ignoring(then: Callable[[], object] | None) -> Then | None:
    return None if then is None else lambda _result: then()
