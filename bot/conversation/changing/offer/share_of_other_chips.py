"""A share of chips that our saved offer does not have: `why our 64 H200s each is good`."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.ours import promises_of_ours
from bot.questions.tags import T
from bot.questions.types import Reading, Understood


def share_of_other_chips(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """The share as an offer of its own, where our saved one has no such chips.

    A number of each has no kind: 64 H200 would be told as 64 of the chips that are saved.
    """
    if not isinstance(reading, Understood) or not promises_of_ours(reading.question):
        return None
    told, saved = said(opened(text), hearing), hearing.saved
    share = told.offer if told.is_share else None
    held = {each.chip for each in saved.chips} if saved else set()
    if share is None or not (share.chips and held) or held & {x.chip for x in share.chips}:
        return None
    asked, terms = reading.question, reading.question.offer or share
    kept = terms.guaranteed_per_researcher if told.draft.has_raw(T.GUARANTEE) else None
    offer = replace(terms, chips=share.chips, guaranteed_per_researcher=kept, each=True)
    name = hearing.reader.words.directory.name(share.chips[0].chip)
    left = f"our saved offer, which has no {name}, left out"
    question = replace(asked, offer=offer, uses_saved=False)
    return Understood(question, (*reading.assumed, left))
