"""Who else is as big as what was told: `who else has something that big`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.told_of import tells_of_sites
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

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
    heads = Picked(Part.HEADS, "with the headcount of each")
    return Asked(league, Form.PART, is_follow_up=True, part=heads)
