"""Words that ask how much of what a lab has is for research, and whether the rest is counted."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, LABS, Way
from bot.questions.types import Kind

_ALL: Final = rf"(?:all|everything|the (?:whole|entire) (?:lot|thing)|the lot)(?: (?:of )?{IT})?"
_WHO: Final = (
    r"(?:(?:the|their|its|our|his|her|those|[a-z]+'?s) )*"
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
        rf"after) {_SERVING}|"
        rf"(?:(?:is|are) )?{_SERVING} (?:included|counted|in|part of|covered|in there|taken off|"
        rf"taken out)(?: (?:there|{IT}))?|"
        rf"(?:is|are) {IT} (?:only |just |all )*(?:for )?(?:research|training)"
        rf"(?: only| alone)? or (?:also |with )?(?:for )?{_SERVING}(?: too)?",
        _NOT_OURS,
    ),
)
