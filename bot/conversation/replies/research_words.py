"""Words that ask what part of a staff does research."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Memory
from bot.conversation.replies.forms import plain
from bot.conversation.replies.way import IT, LABS, Way
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_ALL: Final = rf"(?:all|everything|the (?:whole|entire) (?:lot|thing)|the lot)(?: (?:of )?{IT})?"
_WHO: Final = (
    r"(?:(?:the|their|our|her|those|[a-z]+'?s) )*"
    r"(?:researchers?|scientists?|research(?: (?:team|side|people|staff|org))?|people)"
)
_REALLY: Final = r"(?: (?:there|really|actually|even|all|ever|just|alone))*"
_RESEARCH: Final = r"(?:research|researchers|r d|r&d|rd)"
_SHARE: Final = r"(?:share|part|fraction|percentage|percent|proportion|portion|split)"
_THEIR: Final = rf"(?:theirs|{IT}|(?:their|the|its) (?:compute|chips|gpus|stock|cluster|capacity))"
_GOES: Final = (
    r"(?: (?:is|are|was|goes|go|do they use|do they spend|they use|really|actually|used|spent|"
    r"reserved|set aside|left|that|which|meant))*"
)
_SERVING: Final = (
    r"(?:(?:the|their|all|also) )*(?:inference|serving|products?|production|deployment|"
    r"(?:serving |paying |the )?(?:customers|users|chatgpt|api))"
    r"(?: (?:chips|gpus|compute|clusters?|use|usage|load|work|capacity|traffic))?"
)
_EVERYONE: Final = (
    r"(?:everyone|everybody|everything|all (?:staff|employees|of (?:it|them))|all|the lot|"
    r"(?:whole|entire) (?:company|lab|thing|stock)|total|in total)"
)
_NOT_OURS: Final = (Kind.LEAGUE, Kind.COMPARE, Kind.LAB)
"""What tells of labs alone; beside ours, what both sides rest on is told."""

_OR_NOT: Final = rf"(?: or (?:without|with|not|excluding|net)(?: {IT})?)?"
OF_RESEARCH: Final = (
    Way(
        Part.SHARE,
        rf"(?:do|does|can|will|would|could) {_WHO}{_REALLY} "
        rf"(?:get|have|use|see|share|access)(?: (?:to use|access to))? {_ALL}|"
        rf"(?:is|are|does|do|will|would) {_ALL}{_REALLY} "
        rf"(?:(?:go|goes|used|available|there|meant|is) )*(?:for|to|by|in|into) {_WHO}|"
        rf"how much of {IT} (?:do|does|can|will|would) {_WHO}{_REALLY} (?:get|have|use|see)"
        rf"(?: (?:to use|access to))?|"
        rf"(?:how much|what {_SHARE}) of {_THEIR}{_GOES} ?(?:for |to |on |in |into |by |just )*"
        rf"{_RESEARCH}|"
        rf"what(?:(?:'?s| is| are) (?:the|their|its))? {_SHARE}{_GOES} "
        rf"(?:for |to |on |in |into |of |by )+{_RESEARCH}|"
        rf"(?:what(?:'?s| is| are) )?(?:the|their|its) {_RESEARCH} {_SHARE}|"
        rf"how much{_GOES} (?:for |to |on |in |into )+{_RESEARCH}",
        LABS,
    ),
    Way(
        Part.SHARE,
        r"(?:(?:but )?(?:that'?s|that is|it'?s|it is|this is) (?:for |of )?(?:the )?"
        rf"{_EVERYONE},? )?"
        r"(?:(?:and|but|so|what|how|about|if|for|just|only|the|their|its|it|is|you count|we count|"
        r"counting|take|we take) )*(?:research|r d|r&d|rd)(?: (?:side|part))?"
        r"(?: (?:only|alone|by itself|just))*",
        (Kind.LAB,),
    ),
    Way(
        Part.SERVING,
        rf"(?:does|do|did|would) (?:{IT}|you|(?:the|that|this) (?:list|ranking|table|total))"
        rf"{_REALLY} (?:also )?(?:include|count|cover|contain|have) {_SERVING}"
        r"(?: in (?:it|there))?|"
        rf"(?:(?:is|are) {IT} )?(?:including|incl|counting|with|with or without|net of|before|"
        rf"after) {_SERVING}{_OR_NOT}|(?:is|are) {IT} (?:without|excluding) {_SERVING}{_OR_NOT}|"
        rf"(?:(?:is|are) )?{_SERVING} (?:included|counted|in|part of|covered|in there|taken off|"
        rf"taken out)(?: (?:there|{IT}))?|"
        rf"(?:is|are) {IT} (?:only |just |all )*(?:for )?(?:research|training)"
        rf"(?: only| alone)? or (?:also |with )?(?:for )?{_SERVING}(?: too)?",
        _NOT_OURS,
    ),
)


_STAFF: Final = (LabPart.STAFF, LabPart.STAFF_GROWTH)
_SO: Final = rf"(?:(?:{LINK}|roughly|about) )*"
_THEM: Final = (
    r"(?:(?:of )?(?:them|those|these|that|it|the (?:staff|people|team|headcount|company|workforce)|"
    r"their (?:staff|people|team)|people|staff|ppl|employees))"
)
_DOES: Final = (
    r"(?:(?:is|are|were|work|works|working|do|does|doing|sits?|actually|really|there|now|on|in|"
    r"for) )*(?:research(?:ers?)?(?: (?:roles|side|staff|people))?|r ?& ?d|r d|rd|scientists?|"
    r"technical)"
)
_ASKS: Final = regex(
    rf"{_SO}(?:(?:what(?: is|'?s)?|whats|which|how (?:big|large|high) is) (?:the |is the |their )*"
    rf"{_SHARE}(?: {_THEM})? {_DOES}"
    rf"|how (?:many|much)(?: {_THEM})? {_DOES}"
    rf"|(?:the |their )?(?:research(?:er)?s?|r ?& ?d) {_SHARE}"
    rf"|(?:the |their )?{_SHARE} {_DOES}|{_SHARE} (?:of |that (?:is|are) )+(?:researchers|research)"
    rf"|how many researchers(?: (?:is|are|do|does|they|it|that|have|has|there|be|would))*"
    r"|(?:how many|what share|what part) (?:are|is|do) (?:not )?(?:researchers|research|scientists)"
    r")(?: (?:there|then|now|of (?:them|those)|roughly|approximately|please|pls))*"
)


def researchers_asked(text: str, memory: Memory) -> Asked | None:
    """What part of the staff of one lab does research, after its headcount; None of other texts."""
    last = memory.question
    is_of_staff = last is not None and part_of(last) in _STAFF and len(last.labs) == 1
    if last is None or not is_of_staff:
        return None
    if not _ASKS.fullmatch(plain(text.replace("%", " percent "))):
        return None
    asked = replace(last, topic=LabPart.STAFF.value)
    return follow_up_part(asked, Part.RESEARCHERS, plain(text))
