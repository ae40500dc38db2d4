"""Work after the acknowledgement, on threads of our own: Bolt's pool of five must stay free."""

from __future__ import annotations

import concurrent.futures
import logging
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Lock

from bot.errors import reference
from storage.collecting import collected

log = logging.getLogger(__name__)
WORKERS = 16
Job = tuple[str, Callable[[], object], Callable[[str], object]]
"""Its name, what it does, and who is told of the reference if it fails."""


def threads(count: int) -> ThreadPoolExecutor:
    """So many threads of our own."""
    return ThreadPoolExecutor(count, thread_name_prefix="assay")


@dataclass(frozen=True)
class Background:
    """Runs jobs; an exception in one is logged and told under the same reference."""

    executor: ThreadPoolExecutor = field(default_factory=lambda: threads(WORKERS))
    inflight: set[Future[None]] = field(default_factory=set)
    waiting: dict[Hashable, deque[Job]] = field(default_factory=dict)
    """Jobs that must follow each other, by what they have in common; the first is under way."""
    lock: Lock = field(default_factory=Lock)

    def run(self, name: str, job: Callable[[], object], tell: Callable[[str], object]) -> None:
        """Start a job; `tell` gets the reference if it fails, and may fail itself."""
        self._submit(_guarded, name, job, tell)

    def in_turn(
        self,
        after: Hashable,
        name: str,
        job: Callable[[], object],
        tell: Callable[[str], object],
    ) -> None:
        """Start a job once those are done that were started before it after the same thing.

        A message that leans on the one before must find what that one was answered.
        """
        with self.lock:
            jobs = self.waiting.setdefault(after, deque())
            jobs.append((name, job, tell))
            is_first = len(jobs) == 1
        if is_first:
            self._submit(self._all_of, after)

    def _all_of(self, after: Hashable) -> None:
        jobs = self.waiting[after]
        while jobs:
            _guarded(*jobs[0])
            with self.lock:
                jobs.popleft()
                if not jobs:
                    del self.waiting[after]

    def _submit(self, work: Callable[..., None], *about: object) -> None:
        future = self.executor.submit(work, *about)
        self.inflight.add(future)
        future.add_done_callback(self.inflight.discard)

    def drain(self, seconds: float) -> int:
        """Wait for what is under way and take nothing new; how many jobs were left behind."""
        _, late = concurrent.futures.wait(list(self.inflight), timeout=seconds)
        self.executor.shutdown(wait=False, cancel_futures=True)
        return len(late)


def raising(error: Exception) -> Callable[[], object]:
    """A job that fails with an error that happened before: logged and told like any other."""

    def fail() -> object:
        raise error

    return fail


def _guarded(name: str, job: Callable[[], object], tell: Callable[[str], object]) -> None:
    try:
        job()
    except Exception as error:
        ref = reference()
        log.exception("job=%s ref=%s failed", name, ref, exc_info=error)
        _apologise(name, ref, tell)
    collected()


def _apologise(name: str, ref: str, tell: Callable[[str], object]) -> None:
    try:
        tell(ref)
    except Exception as error:
        log.exception("job=%s ref=%s could not tell", name, ref, exc_info=error)
