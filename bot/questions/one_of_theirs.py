"""What one of a lab's people has, which is what each has: `what does one researcher there get`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_ONE: Final = r"(?:just |only )?(?:one|1|a single|any one|an individual)(?: single| individual)?"
_WHO: Final = (
    r"(?P<who>(?:(?:ai|ml|research) )?(?:researcher|person|employee|scientist|engineer|guy|"
    r"head|body))"
)
_HAS: Final = r"(?:gets?|ha(?:ve|s)|got|end up with|works? with)\b"
_WHERE: Final = r" (?:(?:over )?there|(?:at|in|of|for) [a-z][\w .&-]{1,40}?)"
_HAS_IT: Final = regex(
    r"(?P<asks>\b(?:what(?:['’]?s| does| would| will| do)?|how (?:much|many)(?: \w+)?(?: does| do|"
    rf" would| will| is)?)) {_ONE} {_WHO}(?P<where>(?:{_WHERE})?) {_HAS}(?!.*\d)",
    re.IGNORECASE,
)
"""`what does one researcher at OpenAI get`; not with so many chips, which all of them share."""
_GETS_SO_MANY: Final = regex(
    rf"(?<!\bfor )(?<!\bwith )(?<!\bhire ){_ONE} {_WHO}(?P<where>{_WHERE}) (?P<has>{_HAS})"
    r"(?=.{1,20}\d)",
    re.IGNORECASE,
)
"""`if one researcher at OpenAI gets 600 H100`, which is no lab with a staff of one."""
_OUT_OF: Final = regex(
    rf"\b(?:what(?: does| would| will)|how (?:much|many)(?: \w+)?(?: does| would| will)) {_ONE} "
    rf"{_WHO} {_HAS} (?:with|from|out of|of|on|in) (?=\d.*\b(?:for|between|across|among|by) \d)",
    re.IGNORECASE,
)
"""`how much does one person get with 2048 H100 for 40`, whose 1 is not who shares them."""
_THERE: Final = regex(
    rf"^(?P<asks>\W*(?:(?:{LINK}|for|what about|how about)\W+)*){_ONE} {_WHO}"
    r"(?P<where> (?:over )?there)(?=\W*$)",
    re.IGNORECASE,
)
"""`and one person there`, whose 1 would be a team of ours."""
_AT_LAB: Final = (
    r"(?:one|a single|an?|each|1) (?:(?!(?:of|our|my|your|their|his|her|its|ai|ml|senior|junior)\b)"
    r"([a-z][\w.&-]*(?: [\w.&-]+){0,2}?)(?:['’]s)? (?:researcher|scientist)|"
    r"(?:researcher|scientist|person) at ([a-z][\w.&-]*(?: (?!ha[sd]\b|gets?\b)[\w.&-]+){0,2}?))"
)
_HAS_THERE: Final = rf"\bwhat (?:does |would )?{_AT_LAB} {_HAS}"
_PART_OF_IT: Final = regex(
    r"\b(half|thirds?|quarters?|fifth|tenth|\d+ ?%|percent|per cent)(?: of| as much as)? "
    rf"{_HAS_THERE}",
    re.IGNORECASE,
    needs="what",
)
"""`half of what an Anthropic researcher has`, which is no half of a staff."""
_COMPUTE: Final = "(?:share|compute|chips|gpus|slice|average)"
_SHARE_OF_ONE: Final = regex(
    r"(?:\b(?:to )?(?:rent|renting|buy|get|have|provide|match) )?(?:"
    rf"{_HAS_THERE}|\b{_AT_LAB}['’]s? (?:own )?{_COMPUTE}|\b(?:the )?{_COMPUTE} of {_AT_LAB})"
    r"(?: (?:of|in) compute)?",
    re.IGNORECASE,
    needs="researcher|scientist|person",
)
"""`what would it cost to rent what one OpenAI researcher has`, which is asked of one of ours."""
_ASKS_OF_ONE: Final = regex(
    r"\bhow (?:much|many)(?: compute| gpus| chips| hardware)? (?:does|do|would|will) "
    rf"{_AT_LAB} {_HAS}(?! paid)(?!.*\d)",
    re.IGNORECASE,
    needs="how much|how many",
)
"""`how much compute does one OpenAI researcher have`, which is the average of all."""
_LAB: Final = (
    r"(?!(?:our|my|your|their|we|they|i|you|he|she|it|who|this|that|these|those|the|a|an|any|"
    r"each|every|all|both|most|other|labs?|companies)\b)"
    r"([a-z][\w.&-]*(?: (?!actually\b|really\b)[\w.&-]+){0,2}?)"
)
_THINGS: Final = r"(?: (?:compute|gpus|chips|hardware|h100e?s?))"
_GIVEN_EACH: Final = regex(
    rf"\b(?:what|how (?:much|many){_THINGS}?) (?:does|do|would|will) "
    rf"(?:{_LAB}(?: actually| really)? (?:give|allocate|assign|grant|hand)(?: out)?(?: to)? "
    r"(?:(?:each|every)(?: one)?(?: of (?:its|their))?|an?|one|its|their)(?: individual| single)? "
    r"(?:researchers?|scientists?)"
    r"|(?:(?:each|every|individual|their|the|an?)(?: average| individual)? )?"
    rf"(?:researchers?|scientists?) (?:actually |really )?(?:gets?|have|has) (?:over )?at {_LAB})"
    r"(?=\W*$)",
    re.IGNORECASE,
    needs="researcher|scientist",
)
"""`how much compute does OpenAI give each researcher`, of which no more than the average is known.

Nothing follows: what is asked besides is read with it.
"""
_COSTS: Final = regex(
    r"\b(?:costs?|rent(?:s|al|ing)?|prices?|dollars?|usd|worth)\b",
    re.IGNORECASE,
    needs="cost|dollar|price|rent|usd|worth",
)
_ELSE: Final = regex(
    r"\b(?:\d\w*|giv(?:e|ing)|people|ppl|team|researchers|salar\w+|pay|paid|earns?|hir\w+)\b",
    re.IGNORECASE,
)
"""Heads of our own, whose number counts, or pay."""
_SAYS_ONE: Final = regex(r"\b(?:one|1|single|individual)\b", re.IGNORECASE)


def one_of_theirs(text: str) -> str:
    """The text with each of them for one of them."""
    text = _PART_OF_IT.sub(lambda found: f"{found[1]} of {_named(found, 2)}", text)
    if _COSTS.search(text) and not _ELSE.search(text):
        text = _SHARE_OF_ONE.sub(lambda found: f"to match {_named(found)} for 1 researcher", text)
    text = _ASKS_OF_ONE.sub(lambda found: f"how much compute does {_named(found)} have", text)
    text = _GIVEN_EACH.sub(lambda found: f"how much compute does {_named(found)} have", text)
    if not _SAYS_ONE.search(text):
        return text
    text = _OUT_OF.sub("", text)
    text = _GETS_SO_MANY.sub(r"each \g<who>\g<where> \g<has>", text)
    return _HAS_IT.sub(_each_has, _THERE.sub(_each_there, text))


def _named(found: re.Match[str], since: int = 1) -> str:
    lab = next(filter(None, found.groups()[since - 1 :]))
    return f"{lab} per researcher"


def _each_has(found: re.Match[str]) -> str:
    return f"{found['asks']} each researcher{found['where']} get"


def _each_there(found: re.Match[str]) -> str:
    return f"{found['asks']}what does each researcher{found['where']} get"
