"""That one lab has more than all others, as somebody says: whether any leads, and what it has.

Of `SSI has more compute per head than anybody` the list alone would not say that nothing is public
of that lab.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.hearsay_words import without_hearsay
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_LEADS: Final = regex(
    rf"{LED}(?:(?:does|do|did|is|has|have|would) )?(?!(?:who|which|what|where|how|we|our|us)\b)"
    r"[\w.&'’ -]{2,40}?\b(?:more|bigger|larger|better)\b[^.;?!]{0,60}?"
    r"\b(?:than|of) (?:any(?:body|one)?|every(?:body|one)?|all)\b[^.;?!]{0,30}\W*$",
    needs="more|bigger|larger|better",
)
_MAY_LEAD: Final = regex(r"\b(?:more|bigger|larger|better)\b", re.IGNORECASE)


def said_to_lead(text: str, _: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """The list of all labs, then the lab by the same measure; nothing of other messages."""
    if not _MAY_LEAD.search(text):
        return ()
    said = without_hearsay(text)
    if not _LEADS.match(said.lower()):
        return ()
    labs = names_in(hearing.tags(said), T.LAB)
    reading = hearing.read(said) if len(labs) == 1 else None
    if not isinstance(reading, Understood) or reading.question.kind is not Kind.LEAGUE:
        return ()
    asked = reading.question
    if asked.uses_saved or asked.offer or asked.topic or asked.labs:
        return ()
    of_lab = Question(Kind.LAB, labs=labs, scope=asked.scope, as_of=asked.as_of)
    return Asked(reading), Asked(Understood(of_lab), is_follow_up=True)
