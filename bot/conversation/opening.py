"""How a message begins: politeness, which says nothing, and links, which lean on what was said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.regex import regex

_POLITE = (
    r"ok(?:ay)?|great|thanks(?: a lot)?|thank you(?: very much)?|thx|cool|hm+|right|fine|good|nice|"
    r"perfect|brilliant|lovely|excellent|"
    r"fair(?: enough)?|got it|i see|understood|interesting|sorry|actually|please|hey|hi|"
    r"hello|well|so (?:it )?turns out(?: that)?|so|oh|"
    r"(?:two|three|a few|a couple) (?:more|other) (?:things|questions)|(?:two|three) more(?=:)|"
    r"ah|wow|alright|sure|yes|yep|yeah|no|nope|wait|quickly|one more(?: thing| question)?|"
    r"next(?: question)?|(?:they|he|she) correct(?:s|ed)? (?:me|(?:him|her)self|themselves)|"
    r"i stand corrected|"
    r"(?:hang|hold) on(?! to\b)|wait (?:a|one) (?:sec(?:ond)?|min(?:ute)?|moment)|"
    r"(?:just )?(?:a|one) (?:sec(?:ond)?|moment)"
    r"(?! (?:clusters?|sites?|batch|tranche|phase|halls?|pods?|teams?|offers?|labs?|data)\b)|"
    r"scratch that(?=\W*[,.;:–—-])|"
    r"(?:(?:can|could|would) you )?(?:please )?remind me(?: again| quickly| once more)?"
    r"(?= ?[,:–-]| (?:how|who|where|when)\b)|"
    r"correction|(?:the )?thing is(?: that)?"
)
_SUM = "(?: sum| calculation| calc| maths?| exercise)(?= (?:but|for|with|on|at)\\b)"
"""What was worked out before: `the same sum for Meta`."""
_LINK = (
    r"and|but|or|now|then|also|plus|"
    rf"same(?: thing| question| again|{_SUM}| (?:number|amount) of)?(?: but)?|"
    r"(?:(?:can|could) you |please )?(?:do|redo|run|rerun|repeat|try) "
    rf"(?:that|this|it|the same)(?: thing|{_SUM})?(?: again| over)?(?: but)?|"
    rf"(?:do |ask |run )?the same(?: thing| question| again|{_SUM})?(?: but)?|"
    r"(?:wh?at|wut|how|whats|hows|what['’]s|how['’]s) (?:about|abt|['’]?bout)|wbt|hbu|"
    r"what if (?:it (?:is|was|were)|there (?:are|were)|you (?:take|use|assume))|"
    r"(?:what|does (?:it|that|this|anything|the verdict)) (?:would |will )?(?:changes?|happens?)"
    r"(?: (?:here|then|to (?:it|that|this)|anything|much))?(?= if\b)|"
    r"(?:let'?s |let us )?(?:make|try|use|take)(?: it| that| this)?(?: with)?|"
    r"(?:let'?s |let us |can we )?(?:look at|check|consider|go with|move on to)|(?:let'?s|now) do|"
    r"suppose|(?:let'?s|let us)(?= assume\b)|let'?s say|imagine|pretend|"
    r"(?:change|set) (?:it|that|this)(?: to)?|switch to|"
    r"replace (?:it|that|this) (?:by|with)|"
    r"i (?:meant|mean)|i was thinking of|rather|instead(?: of that)?|"
    r"compared? (?:it|that|this) (?:to|with)|"
    r"(?:how|what) (?:would|will|does|do) (?:it|that|this|we|things) "
    r"(?:look|be|change|compare|come out)(?: like)?(?= (?:with|at|on|if|for|by)\b)|"
    r"(?:and )?if (?:it (?:is|was|were)|there (?:are|were))|again(?: but)?|only|just"
)
_GAP = r"(?:[\s,.!:;…–]|(?<=\w)-|(?<!\w)-(?!\d))*"
"""What parts words, but for the sign of a number: `and -5?`."""
_POLITELY = regex(rf"^(?>(?:{_POLITE})\b{_GAP})+(?=\S)", re.IGNORECASE)
_LINKED = regex(rf"^(?:(?:{_LINK})\b{_GAP})++", re.IGNORECASE)
_LINK_AT_END = regex(
    r"[\s,]*\b(?:instead|rather|then|too|as well|also|again|though|please|thanks|next|"
    r"after that|on top of that|i mean|i meant|"
    r"(?:re)?(?:do|run) (?:it |that |this )?(?:with|for|on) (?:that|this|those))[\s.?!]*$"
    r"|[\s,.;]+(?:what (?:changes|happens|would change|would happen)(?: then)?|"
    r"does (?:the verdict|that|it|this) (?:still )?(?:hold|change|stand)|"
    r"(?:can|could) you redo (?:it|that|this)(?: please)?)\??\s*$",
    re.IGNORECASE,
)
_ADDS = regex(
    r"\b(?:also|too|as well|plus|add|adding|include|including|both|(?:throw|put|toss|bring|count) "
    r"(?:\w+ )?in|on top)\b",
    re.IGNORECASE,
)
_LEANS = regex(
    r"^(?:with|at|in|on|by|for|per|as of|as at|vs\.?|versus|against|assum\w+|since|to)\b|"
    r"^(?:what if|if|after|once|suppose)\b|"
    r"^(?:add|include|(?:throw|toss|bring|count) in|drop|remove|without|leave out)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A message without what it begins and ends with."""

    text: str
    whole: str
    is_linked: bool = False
    """Whether it leans on what was said before."""
    adds: bool = False
    """Whether it asks for something besides, not in place of what was asked."""


def opened(text: str) -> Opened:
    """The message without its politeness and links. What is nothing else stays as it is."""
    rest = polite_off(text)
    bare = _LINKED.sub("", rest)
    ended = _LINK_AT_END.sub("", bare)
    linked = bare != rest or ended != bare or bool(_LEANS.match(bare))
    return Opened(ended.strip() or bare.strip() or rest, text, linked, bool(_ADDS.search(rest)))


def polite_off(text: str) -> str:
    """The message without the politeness that it begins with."""
    rest = _POLITELY.sub("", text.strip())
    return rest if any(map(str.isalnum, rest)) else text.strip()
