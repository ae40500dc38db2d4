"""Several processes share an outbox: each message is claimed by one, and none is lost with one."""

import subprocess
import sys
from pathlib import Path

from storage.records import DeliveryState
from storage.store import Store
from tests.storage.market import LATER, claim, claimed, plan
from tests.storage.workers import claim_messages, in_processes

ROOT = Path(__file__).parents[2]


def test_four_processes_claim_fifty_messages_once_each(store: Store, database_url: str) -> None:
    plan(store, 50)
    claimed_by = in_processes(claim_messages, [database_url] * 4)
    ids = [message for one in claimed_by for message in one]
    assert len(ids) == len(set(ids)) == 50
    with store.read() as tx:
        states = {tx.workspace("T1").deliveries.history(f"C{n}", 1)[0].state for n in range(50)}
    assert states == {DeliveryState.SENT}


def test_what_a_killed_process_had_claimed_is_claimed_by_another(
    store: Store, database_url: str
) -> None:
    plan(store, 1)
    victim = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.storage.workers", database_url],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert victim.stdout is not None
    lost = victim.stdout.readline().strip()
    victim.kill()
    victim.communicate()
    assert claim(store, "two") is None
    again = claimed(store, "two", LATER)
    assert (again.id, again.attempt) == (lost, 2)


def test_on_postgresql_nobody_waits_for_a_message_that_is_being_claimed(postgres_url: str) -> None:
    """Or the slowest of all senders would set the pace."""
    with Store.open(postgres_url, seed=False) as store:
        plan(store, 2)
        with store.write() as slow:
            first = slow.outbox.claim("slow", now=LATER, until=LATER)
            second = claimed(store, "quick", LATER)
        assert first is not None
        assert first.id != second.id
