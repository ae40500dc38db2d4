"""Words that ask how sure one figure is, and whether all of what a lab has goes to research."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, LABS, Way

_FIGURE: Final = (
    r"(?:(?:the|their|its|that|this|your|our|those|these|[a-z]+'?s) )*"
    r"(?:head ?counts?(?: (?:figures?|numbers?))?|staff(?: (?:figures?|numbers?|counts?|size))?|"
    r"employee (?:figures?|numbers?|"
    r"counts?)|team size|"
    r"number of (?:staff|people|employees|researchers)|(?:stock|chips?|gpus?|compute|cluster) "
    r"(?:figures?|numbers?|counts?|estimates?)|stock|research(?: staff)? share|"
    r"share (?:for|of|doing) research|researcher (?:figures?|numbers?|counts?))"
)
_SURE: Final = (
    r"(?:sure|certain|confident|reliable|solid|good|accurate|precise|trustworthy|exact|old)"
)
_OF_THEM: Final = r"(?: (?:of|for|at) (?:them|both|theirs|those|[a-z]+))?"
_ALL: Final = rf"(?:all|everything|the (?:whole|entire) (?:lot|thing)|the lot)(?: (?:of )?{IT})?"
_WHO: Final = (
    r"(?:(?:the|their|its|our|his|her|those|[a-z]+'?s) )*"
    r"(?:researchers?|scientists?|research(?: (?:team|side|people|staff|org))?|people)"
)
_REALLY: Final = r"(?: (?:there|really|actually|even|all|ever|just|alone))*"

OF_SURENESS: Final = (
    Way(
        Part.SURE,
        rf"how {_SURE} (?:are|is|can|could|should) (?:we|you|i|one)(?: be)? "
        rf"(?:about|of|on|in|with) {_FIGURE}{_OF_THEM}|"
        rf"how {_SURE} (?:is|are) {_FIGURE}{_OF_THEM}|"
        rf"(?:can|should|do) (?:we|i|you|one) (?:really )?(?:trust|rely on|believe) "
        rf"{_FIGURE}{_OF_THEM}|"
        rf"(?:is|are) {_FIGURE}{_OF_THEM} (?:really |even )?(?:any )?{_SURE}",
        LABS,
    ),
    Way(
        Part.SHARE,
        rf"(?:do|does|can|will|would|could) {_WHO}{_REALLY} "
        rf"(?:get|have|use|see|share|access)(?: (?:to use|access to))? {_ALL}|"
        rf"(?:is|are|does|do|will|would) {_ALL}{_REALLY} "
        rf"(?:(?:go|goes|used|available|there|meant|is) )*(?:for|to|by|in|into) {_WHO}|"
        rf"how much of {IT} (?:do|does|can|will|would) {_WHO}{_REALLY} (?:get|have|use|see)"
        rf"(?: (?:to use|access to))?",
        LABS,
    ),
)
