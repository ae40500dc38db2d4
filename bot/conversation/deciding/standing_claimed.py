"""`could I tell the candidate we're ahead of them`: of our offer and the lab, yes or no first."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.claims import MARK, SAYS, claim_in
from bot.conversation.replies.forms import plain
from bot.questions.clean import clean
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex

_MAY_CLAIM: Final = regex(rf"\b(?:{SAYS})\b", re.IGNORECASE, needs=SAYS)


def standing_claimed(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The offer spoken of, or ours, against the lab beside which we would be said to stand."""
    if not _MAY_CLAIM.search(text):
        return None
    said = clean(text)
    tags = hearing.tags(said)
    words = plain(with_mark(said, tags, T.LAB, MARK))
    labs = names_in(tags, T.LAB)
    asked = _held(labs, memory, hearing) if claim_in(words) else None
    if asked is None:
        return None
    if asked.kind is Kind.LEAGUE:
        return Asked(Understood(asked), is_follow_up=True)
    picked = Picked(Part.ALLOWED, words)
    is_follow_up = memory.question is not None
    return Asked(Understood(asked), Form.PART, is_follow_up=is_follow_up, part=picked)


def _held(labs: tuple[str, ...], memory: Memory, hearing: Hearing) -> Question | None:
    """Our offer, or the one spoken of, against the labs that are named, else those spoken of;
    the universities with ours beside them, where they were.
    """
    last = memory.question
    is_of_offer = last is not None and last.kind is Kind.OFFER and not last.other
    if last and last.topic == ACADEMIC and not labs:
        return last  # which says that nobody's share of a machine there is known
    if last and is_of_offer and (last.offer_chips or last.uses_saved):
        return replace(last, labs=labs or last.labs)
    if hearing.saved is None or not hearing.saved.chips:
        return None
    return Question(Kind.OFFER, uses_saved=True, labs=labs or (last.labs if last else ()))
