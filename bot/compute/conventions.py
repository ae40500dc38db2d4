"""Assay's own assumptions, looked up as the facts that they are."""

from __future__ import annotations

from bot.ledger import Ledger
from storage.records import Fact, Metric

ANY = "any"
ANY_COMPANY = "any-company"
ANY_DIVISION = "any-division"
SUBJECTS = (ANY, ANY_COMPANY, ANY_DIVISION)


def convention(
    ledger: Ledger, metric: Metric, subject: str = ANY, qualifier: str | None = None
) -> Fact:
    """The convention of this metric. Raises LookupError where the ledger holds none."""
    fact = ledger.latest(subject, metric, qualifier)
    if fact is None:
        raise LookupError(f"no convention for {metric} of {subject} {qualifier or ''}".strip())
    return fact
