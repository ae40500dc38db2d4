"""What is never told of compute, with what may be asked in its place: the reasons, in order."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.rules.gather import Draft
from bot.questions.rules.of_some import asks_of_some
from bot.questions.types import Reading
from bot.questions.unclear.never_told import never_told
from bot.questions.unclear.no_list import no_list
from bot.questions.unclear.not_beside_ours import deal_beside_ours
from bot.questions.unclear.not_kept import not_kept
from bot.questions.unclear.of_company import not_of_companies
from bot.questions.unclear.of_hires import of_hires
from bot.questions.unclear.sellers_apart import sellers_apart
from bot.questions.unclear.sites_by_place import sites_by_place


def not_told(now: Draft, text: str, names: Directory) -> Reading | None:
    """Why it is not told, and what may be typed instead; None of what may be answered."""
    return (
        sites_by_place(text)
        or no_list(now, text)
        or not_kept(now, text, names)
        or asks_of_some(now.tags)
        or never_told(now, text, names)
        or sellers_apart(now, text)
        or of_hires(now, text, names)
        or not_of_companies(now, text, names)
        or deal_beside_ours(now, text, names)
    )
