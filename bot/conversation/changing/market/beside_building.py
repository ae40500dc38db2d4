"""What was told against what a lab is building: `how does it compare to what xAI is building`.

Sites that are to come are listed, and nothing is set beside them: that is said.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_IT: Final = r"(?:it|that|this|they|those|these|the [\w -]{2,25}?)"
_AGAINST: Final = (
    rf"(?:(?:(?:how|where) (?:does|do|would|will) {_IT} )?(?:compares?|stacks? up|measures? up|"
    r"holds? up|looks?|stands?|fares?)(?: up)? (?:to|with|against|next to|beside)|"
    rf"(?:(?:is|are) {_IT} )?(?:(?:any|much|a lot) )?(?:bigger|larger|smaller|more|less) than|"
    r"(?:versus|vs\.?|against|to|next to|compared (?:to|with)|what about|how about)|"
    r"compare [\w .&-]{2,40}? (?:to|with|against|and))"
)
_BUILDING: Final = regex(
    rf"{LED}{_AGAINST} (?:what(?:ever)?|the (?:sites?|data ?cent(?:er|re)s?|clusters?)(?: that)?) "
    r"(?P<who>\S[^?.!,;]{0,38}?)(?: is| are|['’]s|['’]re)(?: (?:also|currently|now|planning on))* "
    r"(?:building|constructing|putting up|planning)(?: (?:now|there|right now|next|up))*\W*",
    re.IGNORECASE,
    needs="building|constructing|putting up|planning",
)
_ALONE: Final = "what was told last is not set beside them"


def beside_building(text: str, _: Memory, hearing: Hearing) -> Reading | None:
    """The sites of the lab that are to come, where it is asked how something compares to them."""
    found = _BUILDING.fullmatch(text)
    if found is None or len(hearing.draft(found["who"]).labs) != 1:
        return None
    told = hearing.read(f"data centres under construction of {found['who']}")
    if not isinstance(told, Understood):
        return None
    return Understood(told.question, (*told.assumed, _ALONE))
