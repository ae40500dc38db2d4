"""What is said before or behind a question and asks nothing: `too expensive, half of it?`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import OFFERS, Memory
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_COMPLAINT: Final = regex(
    r"^\W*(?:(?:hm+|ouch|ugh|oh|wow|ok(?:ay)?|damn|well|no|sorry|yikes)\W+)*"
    r"(?:(?:that['’]?s|that is|thats|it['’]?s|this is) )?(?:(?:way|far|much|a bit|still|just) )*"
    r"(?:too (?:expensive|pricey|steep|costly|dear|high|much|rich)|over (?:our )?budget|"
    r"(?:silly|crazy|stupid|insane|mad|obscene|ridiculous|absurd|serious|daft) "
    r"(?:money|numbers?|sums?|amounts?)|(?:just )?(?:silly|insane|ridiculous|nuts|bonkers|absurd|"
    r"bananas|a lot)|(?:never|not) (?:gonna |going to )?happen(?:ing)?|no chance|no way|dream on|"
    r"(?:we )?(?:can['’]?t|cannot) afford (?:that|it|this))(?: for us)?\s*[,.;:!?–—-]+\s*"
    r"(?=[^\W\d])",
    re.IGNORECASE,
    needs=(
        "too |budget|afford|silly|crazy|stupid|insane|mad|obscene|ridiculous|absurd|serious|daft|"
        "nuts|bonkers|bananas|a lot|happen|no chance|no way|dream on"
    ),
)
_REALISTIC: Final = regex(
    rf"^{LED}(?:(?:a |the |be |let['’]?s be )?"
    r"(?:more )?(?:realistic(?:ally)?|sensible|honest|serious|sane|cheap(?:er)?|budget)"
    r"(?: (?:version|take|ask|option|number|case|plan|scenario|target))?|in the real world|"
    r"being realistic|let['’]?s be real)\s*[,:–-]+\s*(?=\w)",
    re.IGNORECASE,
    needs="realistic|sensible|honest|serious|sane|cheap|budget|real world|be real",
)
"""`realistic version: a quarter of that`."""
_WITH_THOSE: Final = regex(
    rf"^(?P<vs>\W*(?:(?:{LINK}|how about|what about)\W+)*(?:against|vs\.?|versus) "
    r"[^\W\d][\w .&-]{1,30}?) (?:with|incl(?:uding|\.)?|counting) "
    r"(?:them|those|these|it|that|all (?:of )?(?:that|it|those))(?: then| too)?\W*$",
    re.IGNORECASE,
    needs="with|incl|counting",
)
"""`and against Anthropic with them`, which are no more of that lab."""

_WHO_ASKS: Final = regex(
    r"(?<=\w)\??\s*[,;(–—-]+\s*(?:as |because |since |cos |coz )?(?:s?he|they|"
    r"(?:the|my|our|a|this) (?:hiring )?(?:candidate|manager|boss|guy|woman|person|client|lead|"
    r"vp|ceo|cto|hm|director|researcher|team|founder)s?)"
    r"(?:['’]?s|['’]re)?(?: (?:is|was|were|are|has|have|had|just|keeps?|"
    r"always|also))* (?:ask(?:ed|ing|s)?|wonder(?:ed|ing|s)?|wants? to know|wanted to know|curious)"
    r"(?: (?:me|us|about|for|that|it|both|this|them|those|all|of|too|earlier|today|yesterday|"
    r"just|now|twice|again|on the (?:call|phone)))*\s*\)?[.!?]*\s*$",
    re.IGNORECASE,
    needs="ask|wonder|know|curious",
)
"""`…, she asked about both`, which says no more than who wants to know it."""


def without_asker(text: str, memory: Memory) -> str:
    """The message without who wants to know it; a purpose that was asked for is told whole."""
    return text if memory.asks_purpose else _WHO_ASKS.sub("", text)


def without_passing(text: str, memory: Memory) -> str:
    """The message without a complaint before it, and without what points at its own offer."""
    last = memory.question
    if last is None:
        return text
    rest = _REALISTIC.sub("", _COMPLAINT.sub("", text))
    is_changed = last.kind in OFFERS and last.offer is not None
    return _WITH_THOSE.sub(r"\g<vs>", rest) if is_changed else rest
