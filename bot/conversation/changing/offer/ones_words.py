"""The words that set one of us beside the others, and ours without what one has."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.types import Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_KINDS: Final = r"(?:single |new |star |senior |top |good |strong )*"
_PERSON: Final = r"(?:candidate|hire|recruit|newcomer|person|researcher|scientist|(?:super)?star)"
_ONE: Final = (
    rf"(?:s?he|him|her|(?:an?|one|1|the|this|that|our|my) {_KINDS}{_PERSON}"
    r"(?: of (?:mine|ours))?|(?:candidate|recruit))\b"
)
_GIVE: Final = (
    r"(?:giv(?:e|es|ing|en)|gave|offer(?:ed|s|ing)?|promis(?:e|ed|es|ing)|guarant\w+|"
    r"grant(?:ed)?|allocat\w+|assign(?:ed)?|reserv\w+|(?:set|put) aside|earmark\w*|"
    r"hand(?:ed)?|spare|allow(?:ed)?|ring ?-?fenc\w+|dedicat\w+|carv\w+ (?:out|off)|devot\w+|"
    r"commit(?:ted)?|h(?:o|e)ld|keep|kept|lock(?:ed)? (?:up|in|down)|block(?:ed)? out)"
)
_SOME: Final = (
    r"(?:(?:about|around|roughly|some|at least|at most|up to|only|just|maybe|like|say|even|another|"
    r"access to|a total of|as (?:many|much) as)\W+)*"
)
_SHARE: Final = (
    r"(?:\d[\d.]*(?: ?%| percent| per cent)|half|(?:an?|one) (?:half|third|quarter|fifth|tenth)|"
    r"three quarters)"
)
_OURS: Final = (
    r"(?:(?:our|the)(?: whole| entire)? (?:cluster|compute|chips|gpus|capacity|[a-z]\d+s?)|ours|"
    r"it)\b"
)
_NUMBER: Final = r"\d[\d,]*k?(?![\w.%]|,\d| ?(?:%|percent))"
_MANY: Final = rf"{_SOME}(?P<many>{_NUMBER}|{_SHARE}(?= of {_OURS}))"
_MAY: Final = (
    r"(?:['’](?:d|ll)| would| could| should| will| can| might| may| is to| was to| were to|"
    r" gets? to)"
)
_WANTS: Final = (
    r"(?:wants?|wanted|needs?|needed|asks? for|asked for|is asking for|expects?|demands?|requests?|"
    r"insists? on|is hoping for|hopes for|gets?|takes?|receives?|is looking for)"
)
_TAKES: Final = (
    rf"(?:{_MAY}(?: (?:only|really|also|then|probably|at least))?"
    r" (?:have|get|need|want|like|take|use|receive|be (?:given|guaranteed|promised))|"
    rf"(?: (?:now|then|really|only|also))? {_WANTS})"
)
SHAPES: Final = tuple(
    regex(shape, re.IGNORECASE)
    for shape in (
        rf"\b{_GIVE} (?:up )?{_ONE} {_MANY}",
        rf"\b(?:let|can|could|may|might|should) {_ONE} (?:have|use|get|take|keep) {_MANY}",
        rf"\b{_ONE}{_TAKES} {_MANY}",
        rf"\b{_ONE} (?:\w+ )?(?:wants?|asks?|asked|expects?|needs?|would like) us to {_GIVE} "
        rf"(?:(?:him|her|them) )?{_MANY}",
        rf"\bif {_ONE} (?:got|had|took|was given|were given|was promised) {_MANY}",
        rf"\b(?:{_GIVE}|go|stretch|get|do|have) (?:up )?(?:to )?{_MANY}(?: [\w,]+){{0,5}}?"
        rf" (?:for|to) {_ONE}",
        rf"{_MANY}(?: \w+){{0,4}} (?:guaranteed|reserved|set aside|earmarked) (?:for|to) {_ONE}",
    )
)
_PART: Final = rf"(?P<part>\d[\d.]* ?(?:%|percent|per cent))(?: of {_OURS})?"
HERE: Final = regex(rf"\b{_ONE} (?:has|had) {_MANY}(?=.{{0,40}}\bguarant)", re.IGNORECASE)
"""What one has is ours only where that is said (`AT_OURS`)."""
AT_OURS: Final = regex(r"\b(?:here|with us|from us|at ours)\b", re.IGNORECASE)
AGAIN: Final = regex(
    r"\W*(?:(?:and|or|ok|so|but|what|how|if|about|make|made|it|that|was|were|is|to|at|say|then|maybe|we|"
    r"i|could|can|would|should|go(?:es)?|went|offer(?:ed)?|gave|give|gets?|got|had|s?he|her|him|"
    r"raised?|increased?|bump(?:ed)?|push(?:ed)?|match(?:ed)? with|came|come|back|with|"
    rf"instead|rather|only|just|up|do)\W+)*(?:{_MANY}(?: of {_OURS}| [a-z]+\d*s?)?|{_SOME}{_PART})"
    r"(?:\W+(?:then|instead|rather|for (?:her|him)))*\W*",
    re.IGNORECASE,
)
"""`and 256?`, once one person's chips are spoken of."""
ELSEWHERE: Final = regex(
    r"\b(?:now|today|currently|there|already|before|elsewhere|previously|used to|at (?:his|her)|"
    r"university|(?:do|can|could|would) we (?:even )?have|each|per|a (?:day|week|month|year))\b",
    re.IGNORECASE,
)
"""What is said of chips that one has, or of those of each."""
WISH: Final = regex(
    r"\b(?:wants|wanted|asks for|asked for|is asking for|demands|demanded|insists on|expects|"
    r"is hoping for|hopes for)\b",
    re.IGNORECASE,
)
"""What is a wish to be granted, also after a brief, and no run to be held against chips."""


_OTHER_ONES: Final = (
    r"(?:others|rest|every(?:one|body) else|remaining|"
    r"other (?:\d{1,4}|people|researchers|guys|folks))"
)
LEFT_FOR: Final = regex(
    r"\b(?:left|remain(?:s|ing)?)\b.{0,14}\b(?:others?|rest|team|every(?:one|body) else)\b"
    rf"|\b(?:what|how (?:much|many))\b.{{0,20}}\b{_OTHER_ONES}\b.{{0,14}}"
    r"\b(?:get|have|keep|left|with|use)\b"
    rf"|\b(?:what|how) about (?:all )?(?:of )?(?:the |our )?{_OTHER_ONES}\b"
    rf"|\b{_OTHER_ONES}\b.{{0,28}}\b(?:left|remain|stuck|make do) with\b"
    r"|\b(?:what|where|how).{0,14}\bleaves? (?:for )?(?:(?:us|the team)\b|"
    rf"(?:(?:the|our) )?{_OTHER_ONES}\b)",
    re.IGNORECASE,
)
"""`what's left for the other 39`, `what do the others get`."""
LEFT: Final = "what is left to the others, once {} are one person's"
TOO_MANY: Final = Unreadable(
    "That is as many as we have, or more: nothing would be left for the others.",
    ("what if we add 512 H100", "our offer"),
    is_plain=True,
)


def without_part(held: Offer, kind: ChipCount, given: float, heads: Amount | None) -> Offer:
    """An offer with so many fewer of one of its chips, for these heads, or for as many as before.

    `kind` is one of the offer's own records, and `given` fewer than it counts.
    """
    less = replace(kind, count=Amount(kind.count.value - given))
    chips = tuple(less if each is kind else each for each in held.chips)
    return replace(held, chips=chips, researchers=heads or held.researchers)
