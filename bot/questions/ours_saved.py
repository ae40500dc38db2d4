"""What is asked of our saved offer as something that is kept: whether it is complete, who saved it.

What it comes to is a question of any offer; that it is to be forgotten is one of these.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.dropping import dropped
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

COMPLETE: Final = "complete"
"""The topic of an offer of which it is told how complete it is, and since when it is saved."""
COMPLETE_TEXT: Final = "how complete is our offer"
_TAIL: Final = r"(?: (?:now|yet|still|then|please|pls|here|last|in here|with you|at all))*[\s.!?]*"
_OURS: Final = (
    r"(?:our|my|the) (?:own |current )?(?:(?:saved|stored) )?"
    r"(?:compute )?(?:offer|setup|set-up)(?: details| data| info)?"
)
_DONE: Final = (
    r"(?:complete|full|finished|filled (?:in|out)|all there|all set|good enough|detailed enough|"
    r"missing (?:anything|something|stuff|things)|up[- ]to[- ]date|current|outdated|stale|old)"
)
_CHANGED: Final = (
    r"(?:saved?|set(?: up)?|stored?|entered?|changed?|updated?|edited|typed in|put in)"
)
_LACKS: Final = (
    r"(?:missing|lacking|left out|still open|not (?:yet )?(?:filled in|told|set|known)|unknown)"
)
_BETTER: Final = (
    r"(?:(?:better|surer|more (?:precise|exact|certain|accurate)|sharper|narrower|tighter) "
    r"(?:answers?|comparisons?|ranges?|figures?|numbers?))"
)
_FILL: Final = r"(?:fill in|add|tell you|enter|type|give you|say|provide|complete)"
_ASKED: Final = regex(
    rf"{LED}(?:is|are) {_OURS}(?: (?:really|all))? {_DONE}{_TAIL}"
    rf"|{LED}how {_DONE} (?:is|are) {_OURS}{_TAIL}"
    rf"|{LED}what(?:['’]?s| is| are)?(?: (?:we|still|else|the|fields?|things|parts?|details?))* "
    rf"{_LACKS} (?:in|from|of|on|about) {_OURS}{_TAIL}"
    rf"|{LED}what (?:does|is) {_OURS} (?:lack|miss|missing|lacking|still need|need){_TAIL}"
    rf"|{LED}who (?:last )?{_CHANGED} {_OURS}{_TAIL}"
    rf"|{LED}when (?:was|did (?:we|i|anyone|somebody)|were) (?:(?:last )?{_CHANGED} )?{_OURS}"
    rf"(?: (?:last )?{_CHANGED})?{_TAIL}"
    rf"|{LED}what (?:else )?(?:should|can|could|must|do|would) (?:i|we) (?:have to |need to |"
    rf"also )?{_FILL}(?: (?:in|to|for|about) {_OURS})? (?:to get|for|so (?:that )?(?:i|we) get) "
    rf"(?:an? )?{_BETTER}{_TAIL}",
    re.IGNORECASE,
    needs="offer|setup|set-up|answer|comparison|range|figure|number",
)


def of_ours_saved(text: str) -> Question | None:
    """The question about our saved offer as something kept, or that it is to go; else None."""
    if drops := dropped(text):
        return drops
    if _ASKED.fullmatch(text.strip()):
        return Question(Kind.OFFER, uses_saved=True, topic=COMPLETE)
    return None


def told_of_keeping(question: Question) -> str:
    """What is asked of an offer as something kept, in words; nothing of other questions."""
    if question.topic == COMPLETE:
        return "how complete it is"
    if question.drop:
        return "to be remembered no longer"
    return "to be remembered as our offer" if question.save else ""
