"""Words that ask how sure one figure is."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, LABS, Way
from bot.questions.types import Kind

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
OF_SURENESS: Final = (
    Way(
        Part.SURE,
        rf"how {_SURE} (?:are|is|can|could|should) (?:we|you|i|one)(?: be)? "
        rf"(?:about|of|on|in|with) (?:{_FIGURE}{_OF_THEM}|their (?:numbers?|figures?))|"
        rf"how {_SURE} (?:is|are) {_FIGURE}{_OF_THEM}|"
        rf"(?:can|should|do) (?:we|i|you|one) (?:really )?(?:trust|rely on|believe) "
        rf"{_FIGURE}{_OF_THEM}|"
        rf"(?:is|are) {_FIGURE}{_OF_THEM} (?:really |even )?(?:any )?{_SURE}",
        LABS,
    ),
    Way(
        Part.OFFICIAL,
        rf"(?:(?:is|are|was|were) )?(?:{IT} |(?:the|that|this|those|these) (?:numbers?|figures?) )"
        r"?(?:an? )?(?:really |actually )?(?:official(?:ly)?(?: (?:confirmed|published|numbers?|"
        r"figures?|data|statements?))?|confirmed(?: by (?:them|the labs?|anyone|[a-z]+))?|"
        r"(?:from|by) (?:them|the labs?) (?:themselves|itself|directly)|"
        r"their own (?:numbers?|figures?|words?)|first hand)|"
        rf"(?:did|do|have|has) (?:they|the labs?|[a-z]+)(?: ever| really| actually)? (?:say|said|"
        rf"publish(?:ed)?|confirm(?:ed)?|state[d]?|announce[d]?|disclose[d]?) {IT}"
        r"(?: (?:themselves|itself|officially|publicly|anywhere))*",
        (Kind.LAB, Kind.OFFER, Kind.COMPARE),
    ),
)
