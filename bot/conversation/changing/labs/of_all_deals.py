"""What is asked on after the contracts of all labs: another year, one lab's, what they tell."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.deals_asked_on import is_total
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing
from bot.questions.rules.deals_of_all import of_time
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex

_TOLD: Final = regex(
    r"\b(?:suppliers?|supplies|supplied|provid(?:er|es|ing)|counterpart(?:y|ies)|"
    r"part(?:y|ies|ners?)|who(?:m|se)?|between|binding|firm|signed|status|when|"
    r"how (?:big|large|much)|gigawatts?|megawatts?|[mg]w|power|largest|biggest|dollars?|worth|"
    r"value)\b",
    re.IGNORECASE,
)
"""What the list says of each: with whom, how much, how firm, of which day."""
_IN_IT: Final = regex(
    r"\b(?:it|that|this|those|these|them|they|ones?|each|of all|the \w+)\b", re.IGNORECASE
)
_MOST: Final = regex(r"\b(?:most|more|fewest)\b", re.IGNORECASE)
"""Labs are in no order of what they signed."""
_SAYS_WHOSE: Final = frozenset((
    T.LAB, T.WORD, T.STOP, T.AND, T.COMMA, T.POSS, T.FOR, T.OF, T.BY, T.SIGNED, T.HAVE, T.DO,
    T.DOES, T.IS, T.THEY, T.TALK, T.OR, T.FROM, T.MEANING,
))  # fmt: skip
_OF_ELSE: Final = (T.COST, T.ROLES, T.HIRE, T.STAFF, T.RUN)
_OF_SITES: Final = regex(r"\b(?:data ?cent(?:er|re)s?|sites?|campus(?:es)?|clusters?)\b", re.I)
_WITH: Final = regex(
    r"\W*(?:(?:and|so|ok|only|just|what about|how about|all|any|the|ones?|those|these|which|are|is|"
    r"deals?|contracts?)\W+)*with [\w.&-]+(?: [\w.&-]+)?\W*",
    re.IGNORECASE,
)
_IN_GW: Final = "told of each in the unit that it names, and of none in dollars"


def _total_or_supplied(told: Said) -> Reading | None:
    """A sum of all of them, which is refused; those with one who supplies chips."""
    if is_total(told.whole) and not told.draft.labs:
        return Understood(Question(Kind.REFUSAL, topic="sum"))
    whom = told.draft.labs
    if len(whom) != 1 or not _WITH.fullmatch(told.whole):
        return None
    return Understood(Question(Kind.LAB, labs=whom, topic=LabPart.CONTRACTS.value))


def of_all_deals(told: Said, last: Question) -> Reading | None:
    """The list of another time or of one lab, or once more where it tells what is asked."""
    d = told.draft
    if last.topic == Listing.CONTRACTS and (asked := _total_or_supplied(told)):
        return asked
    is_else = d.stacks or d.chips or d.people is not None or d.ours or _MOST.search(told.text)
    if last.topic != Listing.CONTRACTS or is_else:
        return None
    if d.labs:
        is_whose = len(d.labs) == 1 and d.kinds <= _SAYS_WHOSE
        of_one = Question(Kind.LAB, labs=d.labs, topic=LabPart.CONTRACTS.value)
        return Understood(of_one) if is_whose else None  # all of its own, each with its day
    if d.since or d.as_of:
        return Understood(of_time(replace(last, since=None, as_of=None), d))
    is_other = d.has(*_OF_ELSE) or _OF_SITES.search(told.text)
    if _TOLD.search(told.text) and _IN_IT.search(told.text) and not is_other:
        return Understood(last, (_IN_GW,))
    return None
