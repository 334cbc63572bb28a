"""Worker processes, and the one that looks after them.

A worker that dies is noticed by its sentinel, one that stays too long with a document by its place in shared memory;
either is replaced, and its shard repeated. Nothing waits for a worker without waiting for its death as well.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from typing import Any, NamedTuple, TypeAlias

from attrs import Factory, define

from newsparse.bulk.job import ConvertError, Counts, Job, Shard
from newsparse.bulk.outputs import remove_parts
from newsparse.bulk.worker import Beat, Broken, Stuck, work

__all__ = ["Done", "Lost", "Running", "run_shards"]

_POLL = 0.2
"""Seconds between two looks at the workers' places."""

_PATIENCE = 5.0
"""Seconds that a worker has to end after its last shard."""

_DEADLY = 10
"""Documents of one shard that workers may die of; more are no matter of the documents."""

_STARTS = 3
"""Workers in a row that die before they are ready, until it is clear that none can start."""


class Done(NamedTuple):
    """A shard is finished."""

    shard: Shard
    counts: Counts


class Lost(NamedTuple):
    """A shard could not be finished, twice."""

    shard: Shard
    reason: str


class Running(NamedTuple):
    """How far the shards in work are, together."""

    bytes: int
    documents: int
    errors: int


Event: TypeAlias = Done | Lost | Running


@define
class _Task:
    """A shard, and what happened to it."""

    shard: Shard
    passed: dict[int, str] = Factory(dict)
    """Records that are not to be parsed any more, and why."""

    died_at: int | None = None
    """The record that a worker died at, 0 for none; None where none died."""

    deadly: int = 0

    def fail(self, position: int, reason: str) -> Lost | None:
        """Takes note that a worker failed; Lost where the shard should not be tried again.

        Who dies twice at one record died of it: the shard goes on without.
        """
        if position and position == self.died_at and self.deadly < _DEADLY:
            self.passed[position] = f"{reason}, twice, while this document was parsed"
            self.deadly += 1
            self.died_at = None
        elif self.died_at is not None:
            return Lost(self.shard, f"{reason}, twice")
        else:
            self.died_at = position
        return None


class _Worker:
    def __init__(self, context: SpawnContext, job: Job) -> None:
        self.connection, other = context.Pipe()
        self.beat: Any = context.RawArray("q", len(Beat))
        self.process = context.Process(target=work, args=(other, self.beat, job), daemon=True)
        with _shielded(), suppress(BrokenPipeError):  # it may die while it is started; its sentinel tells
            self.process.start()
        other.close()
        self.ready = False
        self.task: _Task | None = None
        self._position, self._since = 0, 0.0

    def give(self, task: _Task) -> None:
        self.task = task
        self.beat[:] = [0] * len(Beat)
        self._position = 0
        with suppress(ConnectionError):  # it is dead, and its sentinel tells
            self.connection.send((task.shard, task.passed))

    def overdue(self, timeout: float) -> bool:
        """Whether it has been with one document for longer than so many seconds."""
        position, now = self.beat[Beat.POSITION], time.monotonic()
        if position != self._position or not position:
            self._position, self._since = position, now
        return now - self._since > timeout

    def kill(self) -> None:
        if self.process.pid is not None:
            self.process.kill()
            self.process.join()

    def message(self) -> Any:
        """What it sent; raises EOFError where it is dead and has sent nothing."""
        try:
            return self.connection.recv()
        except ConnectionError as error:
            raise EOFError from error

    def end(self) -> None:
        """Lets it end by itself, if it does."""
        with suppress(ConnectionError):
            self.connection.send(None)
        self.process.join(_PATIENCE)


def run_shards(shards: Iterable[Shard], job: Job, *, workers: int, timeout: float | None = None) -> Iterator[Event]:
    """Converts shards in worker processes; yields what happens, several times a second.

    Args:
        shards: what to do, in this order as far as there are workers for it.
        job: how.
        workers: how many processes.
        timeout: seconds that a document may take; the one that takes longer is passed over with a reason.

    Raises:
        ConvertError: where nothing can go on: the output cannot be written, or no worker starts.
    """
    crew = _Crew(job, timeout)
    waiting = deque(_Task(shard) for shard in shards)
    try:
        while waiting or crew.busy:
            crew.employ(waiting, workers)
            yield from crew.look(waiting)
        for worker in crew.workers:
            worker.end()
    finally:
        for worker in crew.workers:
            crew.dismiss(worker)


class _Crew:
    """The workers, of which each has a task or waits for one."""

    def __init__(self, job: Job, timeout: float | None) -> None:
        self._job, self._timeout = job, timeout
        self._context = get_context("spawn")
        self._stillborn = 0
        self.workers: list[_Worker] = []

    @property
    def busy(self) -> list[_Worker]:
        return [worker for worker in self.workers if worker.task]

    def employ(self, waiting: deque[_Task], most: int) -> None:
        """Gives the waiting tasks to those who have none, and to new workers."""
        while len(self.workers) < min(most, len(waiting) + len(self.busy)):
            self.workers.append(_Worker(self._context, self._job))
        for worker in self.workers:
            if waiting and worker.ready and not worker.task:
                worker.give(waiting.popleft())

    def look(self, waiting: deque[_Task]) -> Iterator[Event]:
        """Waits for a moment, and tells what has happened; tasks that failed wait again."""
        pause = _POLL if self._timeout is None else min(_POLL, self._timeout / 4)
        signs: list[Connection | int] = [w.connection for w in self.workers]
        connection.wait([*signs, *(worker.process.sentinel for worker in self.workers)], pause)
        for worker in list(self.workers):
            event = self._attend(worker, waiting)
            if event is not None:
                yield event
        yield Running(*(sum(w.beat[slot] for w in self.busy) for slot in (Beat.BYTES, Beat.DOCUMENTS, Beat.ERRORS)))

    def _attend(self, worker: _Worker, waiting: deque[_Task]) -> Event | None:
        timeout = self._timeout
        late = timeout is not None and worker.task is not None and worker.overdue(timeout)
        if late:
            worker.kill()
        dead = not worker.process.is_alive()  # asked before its last message is read
        if worker.connection.poll():
            with suppress(EOFError):
                return self._heed(worker, worker.message(), waiting)
        if not dead:
            return None
        self.dismiss(worker)
        task, position = worker.task, worker.beat[Beat.POSITION]
        if task is None:
            self._count_stillborn(worker)
            return None
        if late and position:
            task.passed[position] = f"took longer than {timeout:g} s"
            waiting.appendleft(task)
            return None
        return self._again(task, position, "its worker process was killed or ran out of memory", waiting)

    def _heed(self, worker: _Worker, message: Any, waiting: deque[_Task]) -> Event | None:
        task, worker.task = worker.task, None
        if task is None:
            worker.ready, self._stillborn = True, 0
            return None
        if isinstance(message, Stuck):
            raise ConvertError(f"{message.reason}; what is finished is kept, go on with resume=True (--resume)")
        if isinstance(message, Broken):
            return self._again(task, 0, message.reason, waiting)
        return Done(task.shard, message)

    @staticmethod
    def _again(task: _Task, position: int, reason: str, waiting: deque[_Task]) -> Lost | None:
        lost = task.fail(position, reason)
        if lost is None:
            waiting.appendleft(task)
        return lost

    def _count_stillborn(self, worker: _Worker) -> None:
        self._stillborn += not worker.ready
        if self._stillborn >= _STARTS:
            raise ConvertError(
                "worker processes end before they are ready; a script that calls convert() needs "
                '`if __name__ == "__main__":` around what it does'
            )

    def dismiss(self, worker: _Worker) -> None:
        """Ends a worker at once, and removes what it left unfinished."""
        worker.kill()
        worker.connection.close()
        self.workers = [other for other in self.workers if other is not worker]
        if worker.task is not None:
            for folder in (self._job.folder, self._job.state):
                remove_parts(folder, worker.process.pid)


@contextmanager
def _shielded() -> Iterator[None]:
    """Keeps Ctrl-C from processes that are started in it, where the system has a way to: it stays blocked for them."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
