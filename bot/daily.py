"""What the running bot does once a day: read its sources anew, and forget what is old."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot import retention
from bot.retention import Keeping
from storage.store import Store

log = logging.getLogger(__name__)
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


def forget_old(store: Store, now: Now, keeping: Keeping) -> None:
    """Remove what nobody needs any more, people first; what is told of it holds no name."""
    counts = Counter(retention.forget_old(store, now(), keeping))
    with store.write() as tx:
        counts["runs"] = tx.feeds.forget(now() - RUNS_KEPT)
        counts["replies"] = tx.kept.forget((now() - REPLIES_KEPT).date())
    log.info("forgotten %s", " ".join(f"{what}={n}" for what, n in sorted(counts.items())))
