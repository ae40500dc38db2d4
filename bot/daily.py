"""What the running bot does once a day: read its sources anew, and forget what is old."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from storage.store import Store

log = logging.getLogger(__name__)
SHOWN_KEPT: Final = timedelta(days=90)
"""What was shown to whom is kept for follow-ups and corrections, and no longer."""
RUNS_KEPT: Final = timedelta(days=90)
"""Attempts at sources; the newest good one of each stays."""
REPLIES_KEPT: Final = timedelta(days=30)
"""What boards and price lists answered, so that a better parser can read it once more."""

Now = Callable[[], datetime]


def refresh(store: Store, now: Now, contact: str = "") -> None:
    """Read every source; what fails is on record, and `assay doctor` shows it."""
    # What fetches takes memory that a bot need not have before the first update.
    from bot.feeds.gate import Gate
    from bot.feeds.http import Client, agent
    from bot.feeds.report import State
    from bot.feeds.stored import stored_desk
    from bot.feeds.update import allowed_hosts, plan_live, run

    desk = stored_desk(store, now(), now)
    plan = plan_live((), desk)
    with Client(Gate(allowed_hosts(plan)), user_agent=agent(contact)) as client:
        report = run(plan, desk, client.fetch, lambda _: None)
    failed = [one.source for one in report.outcomes if one.state is State.FAILED]
    log.info("sources read=%d failed=%s", len(report.outcomes), ",".join(failed) or "none")


def forget_old(store: Store, now: Now, team: str) -> None:
    """Remove what nobody needs any more."""
    with store.write() as tx:
        shown = tx.workspace(team).forget_shown(now() - SHOWN_KEPT)
        runs = tx.feeds.forget(now() - RUNS_KEPT)
        replies = tx.kept.forget((now() - REPLIES_KEPT).date())
    log.info("forgotten shown=%d runs=%d replies=%d", shown, runs, replies)
