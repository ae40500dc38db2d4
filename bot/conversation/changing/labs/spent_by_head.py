"""What a lab spends by head: `what's OpenAI spend per researcher`, which is told with its spending.

Chips per researcher would be no answer to that, and no more would ours be beside them.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

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
