"""Whether a question is of data centres, so that what is asked on may be of them."""

from __future__ import annotations

from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES
from bot.questions.types import Question


def lists_sites(question: Question) -> bool:
    """Whether data centres are listed: everybody's, those of a place, or those of one lab."""
    return question.topic in SITES or part_of(question) is LabPart.SITES


def tells_of_sites(question: Question) -> bool:
    """Whether they are listed, or one of them is told by its name."""
    return lists_sites(question) or bool(site_of(question))
