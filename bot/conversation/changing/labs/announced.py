"""What a lab made known: `anything announced recently`, `any new deals`, after its compute."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.contracts import of_which
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_MOST_WORDS: Final = 10
_LED: Final = rf"^{LED}"
_ANY: Final = r"(?:anything|something|any|some|what(?:['’]?s)?|which|there)"
_DEALS: Final = r"(?:deals?|contracts?|agreements?|partnerships?|commitments?|announcements?)"
_NEW: Final = r"(?:new(?:er|est)?|recent(?:ly)?|latest|late(?:r|ly)|last|fresh|since(?: then)?)"
_MADE_KNOWN: Final = r"(?:announced?|signed?|made public|in the pipeline|planned|coming(?: up)?)"
_ANNOUNCED: Final = regex(
    rf"{_LED}(?:{_ANY}\b.{{0,30}}\b{_MADE_KNOWN}\b"
    rf"|(?:did|have|has|is|are|was|were|do)\b.{{0,30}}\b{_MADE_KNOWN}\b.{{0,25}}"
    rf"\b(?:anything|something|more|{_DEALS}|{_NEW})\b"
    rf"|(?:did|have|has|is|are|was|were|do)\b.{{0,20}}\b(?:anything|something|more|any)\b.{{0,20}}"
    rf"\b(?:{_MADE_KNOWN}|{_NEW} {_DEALS})\b"
    rf"|(?:is |are |were |have )?(?:(?:there|they|{_ANY}|the) )*{_NEW} {_DEALS}\b"
    rf"|{_ANY}\b.{{0,20}}\b{_NEW}\b.{{0,12}}\b{_DEALS}\b)",
    re.IGNORECASE,
)
"""What asks for what was made known; `only announced` tells of chips of ours."""
_ALONE: Final = regex(
    rf"{_LED}(?:(?:what|how) about )?(?:the )?announce(?:d|ments?)\W*$", re.IGNORECASE
)
_NEWS: Final = regex(
    rf"{_LED}(?:(?:is|are) there )?(?:anything|something|what(?:['’]?s| is)|any) (?:new|news)"
    r"(?: (?:there|here|(?:on|of|about|from|with|at) (?:them|it|their \w+|that)|lately|"
    r"recently|this (?:week|month)))*\W*$",
    re.IGNORECASE,
)
_OF_LAB: Final = (Kind.LAB, Kind.OFFER)


def announced(told: Said, last: Question) -> Question | None:
    """What the one lab that was spoken of signed, each with its day; or what moved there."""
    d = told.draft
    is_of_it = last.kind in _OF_LAB and part_of(last) in (None, LabPart.STAFF) and not last.place
    is_of_one = is_of_it and len(last.labs) == 1
    names_else = d.chips or d.stacks or d.runs or d.ours or d.people is not None
    if not is_of_one or names_else or not {*d.labs} <= {*last.labs}:
        return None
    if len(told.text.split()) > _MOST_WORDS:
        return None
    if _NEWS.match(told.whole):
        return Question(Kind.MOVES, labs=last.labs)
    is_alone = last.kind is Kind.LAB and _ALONE.match(told.whole)
    if not (is_alone or _ANNOUNCED.match(told.whole)):
        return None
    asked = Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS)
    return of_which(asked, d, told.text)
