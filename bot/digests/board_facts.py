"""What a look at a job board states, as a fact: whatever is counted on boards rests on these."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.quantities import Unit
from storage.records import Fact, Grade, Metric, content_id

PAGES: Final[Mapping[str, str]] = {
    "greenhouse": "https://job-boards.greenhouse.io/{token}",
    "ashby": "https://jobs.ashbyhq.com/{token}",
    "lever": "https://jobs.lever.co/{token}",
    "smartrecruiters": "https://careers.smartrecruiters.com/{token}",
    "workable": "https://apply.workable.com/{token}",
    "recruitee": "https://{token}.recruitee.com",
    "teamtailor": "https://{token}.teamtailor.com/jobs",
    "personio": "https://{token}.jobs.personio.de",
}
"""Where people read a board, by its system."""


def open_roles(board: str, lab: str, name: str, day: date, count: int) -> Fact:
    """That a lab's board showed so many openings on a day."""
    return Fact(
        id=content_id("B", lab, Metric.OPEN_ROLES, board, day, board),
        subject=lab,
        metric=Metric.OPEN_ROLES,
        unit=Unit.POSTINGS,
        as_of=day,
        retrieved=day,
        published=day,
        source_name=f"{name}, public job board",
        source_url=page_of(board),
        grade=Grade.A,
        value=float(count),
        qualifier=board,
    )


def page_of(board: str) -> str | None:
    """The page of a board on which people read it; None for a system without a common address."""
    system, _, token = board.partition(":")
    if system == "workday" and token.count("/") == 2:
        tenant, centre, site = token.split("/")
        return f"https://{tenant}.{centre}.myworkdayjobs.com/{site}"
    pattern = PAGES.get(system)
    return pattern.format(token=token) if pattern else None
