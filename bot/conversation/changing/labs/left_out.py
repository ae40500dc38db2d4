"""A lab that was left out: `you forgot Anthropic, put it in too`, `Anthropic is missing`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.regex import regex

_WHO: Final = r"(?P<who>[\w][\w .&'-]{1,40}?)"
_SOFTLY: Final = (
    r"(?:,? (?:i think|i guess|i believe|i'm afraid|there|here|too|by the way|btw|though|tho))*"
)
_THERE: Final = r"(?:(?:in|on) (?:it|there|that|the (?:list|table))|there|included|listed)"
_PUT_IN: Final = (
    r"(?:[\s,;.–-]+(?:(?:please|pls|so|and|can you|could you) )*(?:put|add|include|throw|bring|"
    r"take|get) (?:it|them|that one|those)(?: (?:in|back|on|too|as well|please|again))*)?"
)
_FORGOT: Final = regex(
    r"\W*(?:(?:but|and|hm+|oh|sorry|wait|i think|it seems|looks like|ok)\W+)*"
    rf"(?:(?:you|u|we|i|it)(?:['’]ve| have)? (?:just )?(?:forgot(?:ten)?|missed|left out|omitted|"
    rf"skipped|dropped|didn['’]?t (?:include|list|mention)) {_WHO}"
    rf"|{_WHO.replace('who', 'lost')}(?:(?: is| are|['’]s) (?:missing|absent|not {_THERE})"
    rf"|(?: is| are)n['’]?t {_THERE}))"
    rf"{_SOFTLY}{_PUT_IN}[\s.!?]*",
    re.IGNORECASE,
)


def added(text: str, hearing: Hearing) -> str:
    """`add Anthropic` for a message that says that labs were left out, and nothing else."""
    found = _FORGOT.fullmatch(text)
    who = (found["who"] or found["lost"]) if found else ""
    kinds = {tag.kind for tag in hearing.tags(who)} if who else set()
    is_lab = T.LAB in kinds and kinds <= {T.LAB, T.AND, T.COMMA, T.POSS}
    return f"add {who}" if is_lab else text
