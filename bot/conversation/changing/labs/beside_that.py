"""What was told, beside labs: a part of one of them, or who else is about as big."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.tags import T
from bot.questions.told_of import tells_of_sites
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_HELD: Final = regex(
    rf"{LED}(?:how (?:does|do|would|did) (?:that|this|it|those|these|they|"
    r"ours|we) (?:compare|stack up|measure up|hold up|look)(?: (?:to|with|against|next to))"
    r"|(?:compare|hold) (?:that|this|it|those|these|ours) (?:to|with|against)"
    r"|compare to|compared (?:to|with)"
    r"|is (?:that|this|it) (?:\w+ )?(?:more|less|bigger|smaller|larger|higher|lower|better) than) "
    r"(?P<part>\S.*)",
    re.IGNORECASE,
)
_APART: Final = "no ratio of what was told before to it is given"


def held_to_part(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """That part of the lab, which is no offer of ours against its chips.

    The two stand in two answers: one may be of a year, or of a whole company, and not the other.
    """
    found = _HELD.fullmatch(text)
    asked = hearing.asked(found["part"]) if found else None
    part = part_of(asked) if asked else None
    if asked is None or part is None or part is part_of(last) is LabPart.STAFF:
        return None  # the staff of two labs is told beside each other
    return Understood(asked, (_APART,))


_BESIDE: Final = regex(
    rf"{LED}(?:can you |could you |let['’]?s )?(?:put|stick|set|place|show|bring|get|line up|hold)"
    r"(?: me| us)? (?P<who>.+?) (?:next to|besides?|alongside|up against|along with|right by)"
    r"(?: (?:it|that|this|them|those|these|the (?:two|others?)))?(?: (?:too|also|as well|please))*"
    r"\W*",
    re.IGNORECASE,
    needs="next to|beside|alongside|up against|along with|right by",
)
_NAMES_ALONE: Final = frozenset((T.LAB, T.AND, T.COMMA, T.POSS, T.WORD, T.BIG))
_OURS_OR_MORE: Final = (Kind.OFFER, Kind.COMPARE)


def put_beside(text: str, memory: Memory, hearing: Hearing) -> str:
    """`put xAI next to that`, after ours against a lab or two labs: that lab as well."""
    last, found = memory.question, _BESIDE.fullmatch(text)
    if last is None or found is None or not last.labs or last.other:
        return text
    draft = hearing.draft(found["who"])
    if not draft.labs or not draft.kinds <= _NAMES_ALONE:
        return text
    if last.kind in _OURS_OR_MORE:
        return f"also {found['who']}"
    return f"vs {found['who']}" if last.kind is Kind.LAB else text


_AS_BIG: Final = regex(
    rf"^{LED}(?:who|which|what|anyone|anybody|any|does (?:any|some)\w*|"
    r"are there|is there)\b.{0,40}?\b(?:"
    r"(?:that|this|so|as|equally|similarly|comparably) (?:big|large|huge|small)(?: as (?:that|this|"
    r"it|them))?|(?:(?:about|around|roughly|of|at|near|the|a) )*(?:that|this|same|similar|"
    r"comparable|its|their) size|(?:similar|comparable)(?:ly)? (?:in size|sized?)|"
    r"(?:that|as|so) many (?:people|researchers|staff|employees)|that (?:much|many)"
    r"(?: (?:compute|chips|gpus|of (?:it|them)))?)"
    r"(?: (?:in size|out there|or bigger|or so|again|then|too|as well))*\W*$",
    re.IGNORECASE,
)
_OF_LABS: Final = (Kind.LAB, Kind.COMPARE)


def of_that_size(told: Said, last: Question, form: Form) -> Asked | None:
    """The list on which others of that size stand; None of other texts.

    Of a headcount it is that of every lab, of a data centre all of these, else all labs.
    """
    if told.draft.names_any or told.draft.people is not None or not _AS_BIG.match(told.whole):
        return None
    if tells_of_sites(last):
        return Asked(Understood(listed(Listing.SITES)), form, is_follow_up=True)
    if last.kind not in _OF_LABS or last.other:
        return None
    league = Understood(Question(Kind.LEAGUE, scope=last.scope))
    if part_of(last) is not LabPart.STAFF:
        return Asked(league, form, is_follow_up=True)
    return follow_up_part(league, Part.HEADS, "with the headcount of each")
