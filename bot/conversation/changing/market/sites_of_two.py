"""`which is bigger right now`, after the data centres of two labs: the sites, and not the labs."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import SITES, Listing
from bot.questions.types import Kind, Question
from bot.regex import regex

_WHICH: Final = regex(
    r"\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:which|who|whose)"
    r"(?: ones?| sites?| of (?:them|these|those|the two))?|[\w ]+ and [\w ]+?)(?:['’]?s)?"
    r"(?: (?:is|are|has|have|uses?|got|has got))?(?: the)?"
    r" (?:bigger|biggest|larger|largest|smaller|smallest|more)"
    r"(?: ones?| sites?| data ?cent(?:er|re)s?| compute| chips)?"
    r"(?: (?:right now|now|today|currently|at the moment))*\W*"
)
_TWO: Final = 2


def sites_of_two(text: str, memory: Memory) -> Question | None:
    """The data centres of the labs that were asked about in turn; None of one lab alone."""
    if not _WHICH.fullmatch(text.lower()):
        return None
    known = takewhile(_is_of_sites, all_asked(memory))
    labs = tuple(dict.fromkeys(lab for each in known for lab in each.labs))[::-1]
    if len(labs) < _TWO:
        return None
    return Question(Kind.LEAGUE, topic=Listing.SITES.value, labs=labs)


def _is_of_sites(question: Question) -> bool:
    is_list = question.topic in SITES and bool(question.labs)
    return is_list or part_of(question) is LabPart.SITES
