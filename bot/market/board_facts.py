"""What a look at a job board states, as a fact: whatever is counted on boards rests on these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from bot.quantities import Unit
from storage.records import Fact, Grade, Look, Metric, content_id

PREFIX: Final = "B"
"""Of the ids of these facts, which are made from looks and not kept in the ledger."""

SYSTEM_NAMES: Final[Mapping[str, str]] = {
    "greenhouse": "Greenhouse",
    "ashby": "Ashby",
    "lever": "Lever",
    "smartrecruiters": "SmartRecruiters",
    "workable": "Workable",
    "recruitee": "Recruitee",
    "teamtailor": "Teamtailor",
    "personio": "Personio",
    "workday": "Workday",
}
_PAGES: Final[Mapping[str, str]] = {
    "greenhouse": "https://job-boards.greenhouse.io/{token}",
    "ashby": "https://jobs.ashbyhq.com/{token}",
    "lever": "https://jobs.lever.co/{token}",
    "smartrecruiters": "https://careers.smartrecruiters.com/{token}",
    "workable": "https://apply.workable.com/{token}",
    "recruitee": "https://{token}.recruitee.com",
    "teamtailor": "https://{token}.teamtailor.com/jobs",
    "personio": "https://{token}.jobs.personio.de",
}


def fact_of(look: Look, lab: str, name: str) -> Fact:
    """What a good look at a lab's board states; `name` is the lab's, to print."""
    made = open_roles(look.board, lab, name, look.day, look.count)
    return replace(made, retrieved=look.retrieved.date())


def open_roles(board: str, lab: str, name: str, day: date, count: int) -> Fact:
    """That a lab's board showed so many openings on a day."""
    return Fact(
        id=content_id(PREFIX, lab, Metric.OPEN_ROLES, board, day, board),
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


def system_of(board: str) -> str:
    """The printed name of the system that a board lies on."""
    system = board.partition(":")[0]
    return SYSTEM_NAMES.get(system, system)


def page_of(board: str) -> str | None:
    """The page of a board on which people read it; None for a system without a common address."""
    system, _, token = board.partition(":")
    if system == "workday" and token.count("/") == 2:
        tenant, centre, site = token.split("/")
        return f"https://{tenant}.{centre}.myworkdayjobs.com/{site}"
    pattern = _PAGES.get(system)
    return pattern.format(token=token) if pattern else None
