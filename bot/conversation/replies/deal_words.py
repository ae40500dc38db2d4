"""Words that ask whether what a lab contracted is what it uses already, or comes on top of that."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind, Question

_IT: Final = (
    r"(?:(?:any|some|all|none) of (?:it|that|this|them|those|these)|that|it|this|those|these|they|"
    r"(?:that|this|the|those) (?:one|deals?|contracts?|compute|capacity|gigawatts|gw|power))"
)
_STUFF: Final = r"(?:compute|chips|capacity|power|gpus|something|stuff|hardware|what)"
_NOW: Final = r"(?:(?:already|currently|now|actually|really|even|still|yet|today) )*"
_USE: Final = r"(?:use|have|run|own|count|using|running|having|got|train on|have now|use now)"
_WHAT_THEY_USE: Final = (
    r"(?:(?:what|the (?:compute|chips|stock|figure|total|capacity)) (?:they|it) "
    rf"{_NOW}(?:{_USE})|(?:that|the|their) (?:figure|number|stock|total|h100e)|"
    r"(?:their|its) (?:current|present|existing) (?:compute|chips|stock|capacity|fleet)|"
    r"their (?:compute|chips|stock|fleet))"
)

OF_DEALS: Final = (
    Way(
        Part.LARGEST_DEAL,
        r"(?:which|what)(?: (?:one|deal|contract|of (?:them|these|those)))*(?: (?:is|are))?"
        r" ?(?:the )?(?:biggest|largest)(?: (?:one|deal|contract|of (?:them|these|those|all)))*|"
        r"(?:the )?(?:biggest|largest)(?: (?:one|deal|contract|of (?:them|these|those|all)))*",
        (Kind.LAB,),
    ),
    Way(
        Part.IN_USE,
        rf"(?:is|are) {_IT} {_NOW}(?:all )?(?:{_STUFF} )?(?:(?:that|which|what) )?(?:they|it) "
        rf"{_NOW}{_USE}(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_IT} {_NOW}(?:(?:being )?used|in use|inside|part of|included in|counted in|"
        rf"in|on top of|extra to|beyond|in addition to|besides|the same as)"
        rf"(?: {_WHAT_THEY_USE})(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_IT} {_NOW}(?:in use|being used|used)"
        r"(?: (?:yet|now|already|by them|today))*|"
        rf"(?:do|does|did|are|is) (?:they|it) {_NOW}(?:use|have|using|get) {_IT}"
        r"(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_IT} (?:new|additional|extra)(?: {_STUFF})?(?: or .{{0,40}})?",
        (Kind.LAB,),
    ),
)


DEAL_PARTS: Final = frozenset(way.part for way in OF_DEALS)


def is_of_deals(last: Question | None) -> bool:
    """Whether what one lab signed was told last, which alone has such a part."""
    return last is not None and part_of(last) is LabPart.CONTRACTS
