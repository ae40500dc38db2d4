"""What is asked after roles in few words: whose move most, what is behind it, those in a place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.rules.role_places import place_in
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_BOARDS: Final = (Kind.HIRING, Kind.MOVES)
_MOVES_MOST: Final = regex(
    rf"{LED}(?:who(?:['’]?s| is)?|(?:which|what)(?: of the| of all)?(?: ai| frontier| other)? "
    r"(?:labs?|compan(?:y|ies))(?:['’]?s| is| are| has been)?)(?: (?:hiring|growing|recruiting|"
    r"expanding|adding|slowing|shrinking|hires|grows|grew|cutting)(?: roles| people| staff)?)"
    r"(?: down| back)?(?: the)? (?:fastest|most|quickest|hardest|slowest|least)"
    r"(?: (?:then|now|of all|overall|at the moment|right now|these days|roles|people))*\W*",
    needs="fastest|most|quickest|hardest|slowest|least",
)
"""`which lab is growing fastest then`, which no one lab answers."""
_CAUSE: Final = (
    r"(?:seasonal(?:ity)?|season|noise|random(?:ness)?|coincidence|chance|blip|fluke|"
    r"(?:hiring|budget) (?:freeze|cuts?|cycle)|(?:holidays?|summer|christmas|year[- ]?end|quarter"
    r"[- ]?end|time of (?:the )?year)(?: (?:break|lull|effect|thing|slowdown|slump))?|"
    r"re-?org(?:anisation|anization)?)"
)
_MAYBE: Final = (
    r"(?:(?:could|might|may|can|would|is|isn['’]?t|was|does|couldn['’]?t) (?:that|it|this|they|"
    r"those|these)|(?:that|it|this)(?: could| might| may|['’]?s| is)|(?:maybe|perhaps|or|probably)"
    r"(?: (?:is|could) (?:it|that)| (?:it|that)(?:['’]?s| is))?)"
)
_OF_CAUSE: Final = regex(
    rf"{LED}{_MAYBE}(?: (?:all|just|simply|only|also|maybe|purely|mostly|be|been|have|not|down|due|"
    rf"related|because|caused|by|of|to|a|an|the|some|pure|normal|usual))* {_CAUSE}"
    r"(?: (?:then|though|or something|maybe|again))*\W*",
    needs="season|noise|random|coincidence|chance|blip|fluke|freeze|cut|cycle|holiday|summer|"
    "christmas|year|quarter|org",
)
"""`could that just be seasonal`: no board tells why."""
_THERE: Final = regex(
    rf"{LED}(?:(?:is there )?(?:any|a|what(?:['’]?s| are)? the) (?:chances?|odds|possibility)"
    r"(?: that)? (?:they(?:['’]?re| are| r)?|those(?: are)?|these(?: are)?|it(?:['’]?s| is)|"
    r"(?:any|some|one)(?: of (?:them|those|these))?(?: (?:are|is))?)"
    r"|(?:could|might|would) (?:they|those|these|any(?: of (?:them|those|these))?) be)"
    r"(?: (?:based|located|open|also|going|maybe))* (?:in|near|around|at)\b.*",
    needs="chance|odds|possibility|could|might|would",
)
"""`any chance they're in Munich`, of postings: nobody's wishes are foretold."""


def moves_most(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """What moved at all boards, after the roles of one lab; None of other texts."""
    last = memory.question
    is_of_one = last is not None and last.kind is Kind.HIRING and len(last.labs) == 1
    if not is_of_one or not _MOVES_MOST.fullmatch(fold(text)):
        return None
    return follow_up(Question(Kind.MOVES))


def behind_moves(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """That no board tells a cause, where one is supposed of what moved; None of other texts."""
    last = memory.question
    if last is None or last.kind not in _BOARDS or last.topic == "pay":
        return None
    is_asked = _OF_CAUSE.fullmatch(fold(text))
    return follow_up_part(last, Part.MEANING, "why gone") if is_asked else None


def chance_there(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles spoken of in the place that is named; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.HIRING or not _THERE.fullmatch(fold(text)):
        return None
    place = place_in(text)[0]
    topic = None if last.topic == "pay" else last.topic
    return follow_up(replace(last, topic=topic, place=place)) if place else None
