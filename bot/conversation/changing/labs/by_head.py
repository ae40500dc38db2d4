"""What labs have and spend by head, in other words: `so how many H100e each`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LINK
from bot.regex import regex

_BY_HEAD: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about)\W+)*"
    r"(?:how (?:many|much)|what(?:['’]?s| is)(?: (?:that|it|the))?(?: in)?|in)? ?"
    r"(?:h100e|h100s?|h100[- ]equivalents|gpus|chips|compute)(?: (?:is (?:that|it)|do they have))?"
    r" (?:per|a|for each|for every) (?P<who>employee|staff member|head|person|researcher|scientist)"
    r"(?: (?:is (?:that|it)|do they have|have they|there|would that be|then|now))*\W*",
    re.IGNORECASE,
)
_STAFF: Final = ("employee", "staff member")


def chips_by_head(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the lab that was spoken of; as it was said after anything else."""
    last = memory.question
    if last is None or last.kind is not Kind.LAB or len(last.labs) != 1:
        return text
    found = _BY_HEAD.fullmatch(text)
    if found is None:
        return text
    lab = hearing.reader.words.directory.name(last.labs[0])
    who = "employee" if found["who"].lower() in _STAFF else "researcher"
    return f"how much compute does {lab} have per {who}"


_PER_HEAD: Final = (
    r"(?:per|for each|for every|a|each) (?:ai )?(?:researcher|head|person|scientist|employee)"
)
_THINGS: Final = r"(?:compute|gpus|chips|hardware)"
_SPENT: Final = regex(
    r"\b(?:what(?:['’]?s| is| does| do| did|['’]?d)?|how much(?: money)?(?: is| does| do| did)?) "
    r"(?:the )?(?P<lab>(?!(?:we|our|us|it|i|you|they|he|she|people|labs)\b)"
    r"[\w.&-]+(?: [\w.&-]+)?)(?:['’]s?)? "
    rf"(?:(?:spend(?:s|ing)?|spent|invest(?:s|ing)?)(?: (?:on|for|in) {_THINGS})?"
    rf"|pay(?:s|ing)? (?:for|on) {_THINGS})"
    rf"(?: (?:a|per) year| annually)? {_PER_HEAD}(?: (?:a|per) year| (?:on|for) (?:compute|gpus))*"
    r"(?=\W*$)",
    re.IGNORECASE,
    needs="spen|pay|invest",
)
"""`how much does Meta pay a researcher` asks for no compute, but what somebody earns."""


def spent_by_head(text: str) -> str:
    """The text as of what that lab spends on compute; any other as it is."""
    return _SPENT.sub(lambda found: f"what does {found['lab']} spend on compute", text)


_NO_MORE_THAN_HEADS: Final = frozenset((
    T.HOWMANY, T.SCOPE, T.EACH, T.FOR, T.IS, T.DOES, T.HAVE, T.GETS, T.THEY, T.STOP, T.WORD, T.AND,
    T.COMMA, T.GPU, T.BUDGET, T.PEOPLE, T.RESEARCH, T.AT, T.IN, T.OF, T.CAN,
    T.COST, T.BIG,
))  # fmt: skip
_FOR_EACH: Final = regex(r"\bhow (?:much|many) (?:is it |is that )?for\b", re.IGNORECASE)
"""Of a lab nothing has a price, so it is chips that are meant."""
_COMPUTE: Final = regex(r"\bhow much (?:of )?(?:the )?comput(?:e|ing power|ing)\b", re.IGNORECASE)
"""`so how much compute is that per head`, after a headcount."""
_WINS: Final = regex(
    r"\b(?:wins?|leads?|ahead|better(?: off)?|more|most|in front|comes? out|stronger)\b",
    re.IGNORECASE,
)
"""`so per person who wins`, after whose staff is larger."""
_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)


def figures_by_head(told: Said, last: Question) -> Question | None:
    """`so how much for each one?`, `how much per researcher?`: the figures shown, by head."""
    d = told.draft
    is_asked = d.has(T.HOWMANY) or any(ask.search(told.text) for ask in (_FOR_EACH, _COMPUTE))
    is_asked = is_asked and d.kinds <= _NO_MORE_THAN_HEADS and d.people is None
    scope = d.scope or (Scope.PER_RESEARCHER if d.has(T.EACH) and last.kind is Kind.LAB else None)
    if part_of(last) is LabPart.CHIPS and d.scope is None and d.has(T.EACH) and is_asked:
        return last  # `how many of each`, of its kinds of chips
    is_of_staff = last.kind is Kind.COMPARE and last.topic == LabPart.STAFF
    if is_of_staff and d.scope and (is_asked or _WINS.search(told.whole)):
        return replace(last, scope=d.scope, topic=None)  # a staff has nothing by head
    if scope is None or not is_asked or last.kind not in _OF_LABS or last.other or last.place:
        return None
    return replace(last, scope=scope, topic=None if last.kind is Kind.LAB else last.topic)
