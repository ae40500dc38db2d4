"""What is asked of one fact, or of one of a list: its day, whose it is, where, how much, as it is.

The same words ask it of a fact by its id, and of whatever an answer told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from bot.questions.clean import fold
from bot.questions.words.leads import LED
from bot.regex import regex


class OfOne(StrEnum):
    """What is on record of one fact besides where it comes from."""

    DAY = "day"
    WHOSE = "whose"
    PLACE = "place"
    AMOUNT = "amount"
    STATUS = "status"
    CHIPS = "chips"
    ALL = "all"


SOURCE: Final = None
"""That its source is asked for, which is the topic of no other question."""

TYPED: Final[Mapping[str | None, str]] = {
    OfOne.DAY: "what day is {} of",
    OfOne.WHOSE: "whose is {}",
    OfOne.PLACE: "where is {}",
    OfOne.AMOUNT: "how much is {}",
    OfOne.STATUS: "what is the status of {}",
    OfOne.CHIPS: "which chips are in {}",
    OfOne.ALL: "what does {} say",
}
"""What asks each by its id."""
TOLD: Final[Mapping[str | None, str]] = {
    OfOne.DAY: "the day of {}",
    OfOne.WHOSE: "whose {} is",
    OfOne.PLACE: "where {} is",
    OfOne.AMOUNT: "the figure of {}",
    OfOne.STATUS: "the status of {}",
    OfOne.CHIPS: "the chips of {}",
    OfOne.ALL: "what {} says",
}

_ONE: Final = r"(?P<one>\S.{0,40}?)"
_DONE: Final = (
    r"signed|announced|agreed|made|built|published|released|opened|struck|launched|listed|posted|"
    r"counted|measured|taken|quoted|dated|reported|started"
)
_DOES: Final = (
    r"sign(?:s|ed)?|ma(?:de|kes?)|buil(?:t|ds?)|owns?|owned|runs?|ran|published?|publishes|"
    r"released?|releases|offer(?:s|ed)?|sells?|sold|trained|trains|wrote|gives?|"
    r"uses?|used|operates?|put out|did|announced|listed|lists|charges|provides|bought|buys"
)
_ROLE: Final = (
    r"providers?|sellers?|vendors?|clouds?|hosts?|labs?|compan(?:y|ies)|makers?|owners?|"
    r"users?|developers?|buyers?|customers?|part(?:y|ies)|counterpart(?:y|ies)|operators?|firms?|"
    r"neoclouds?|publishers?"
)
_CHIPS: Final = r"(?:(?:kinds? of |types? of )?(?:chips?|gpus?|accelerators?|hardware|cards?))"
_TO: Final = r"(?:for|to|of|on|about|behind)"
_CAN: Final = (
    r"(?:(?:(?:can|could|would|may) (?:you|i|we)|i(?: ?d| would)? (?:like|want|need)) "
    r"(?:please )?)?"
)
_SOME: Final = r"(?:some|a|any|the|bit|little|few|of|more|further|extra|additional)"
_STATES: Final = (
    r"(?:an? )?open[- ]?(?:weights?|sourced?|models?)(?: models?| ones?)?|proprietary|"
    r"open(?: (?:now|for applications|to applications))?|live|up|up and running|running|online|"
    r"finished|done|complete|built|closed|operational|available|in use|"
    r"in operation|taking applications|offered|sold|for sale|on sale|"
    r"ready"
)
_STILL: Final = r"(?:still|already|even|actually|really|yet|now|all|fully)"
_OR_NOT: Final = (
    r"(?:yet|already|now|today|or (?:not|closed|just announced|only announced|planned))"
)
_END: Final = (
    r"(?: (?:exactly|again|then|though|please|pls|plz|now|actually|anyway|btw|by the way|really))*"
)
_ASKS: Final[tuple[tuple[OfOne | None, str, tuple[str, ...]], ...]] = (
    (
        SOURCE,
        "source|link|url|reference|citation|page|where",
        (
            rf"(?:(?:what is|whats|give me|show me|get me|send me|open|need) )?(?:(?:the|a|your) )?"
            rf"(?:source|link|url|reference|citation|page)s? {_TO} (?:the (?:source|link) {_TO} )?"
            rf"{_ONE}",
            rf"where(?:s| is| was| does| did) {_ONE} (?:come |taken |quoted |cited )?from",
            rf"where did (?:you|we|u) (?:get|find|see|read) {_ONE}(?: from)?",
        ),
    ),
    (
        OfOne.STATUS,
        "is |was |are |status|can |could |does |has ",
        (
            rf"(?:is|was|are) (?:the weights of )?{_ONE} (?:weights )?(?:{_STILL} )*(?:{_STATES})"
            rf"(?: {_OR_NOT})*",
            rf"(?:can|could) (?:i|we|one|anyone) (?:download|run|host|get the weights of) {_ONE}",
            rf"(?:does|has) {_ONE} (?:have|got) open[- ]?weights",
            rf"(?:(?:what is|whats) )?(?:the )?status of {_ONE}",
            rf"(?:can|could) (?:we|i|you|one|they|people) (?:still )?apply (?:for|to) {_ONE}",
        ),
    ),
    (
        OfOne.DAY,
        "when|how |date|day|month|year|age",
        (
            rf"(?:(?:by|as of|since|from) )?when(?:s| is| was| were| are| did| does) {_ONE}"
            rf"(?: (?:{_DONE}|from|of|happen|open|start|go live|online|live))*",
            rf"when did (?:they|it|he|she|\w+(?: \w+)?) (?:{_DOES}|open|launch|agree to|release|"
            rf"publish) {_ONE}",
            rf"how (?:old|recent|fresh|new|long ago) (?:is|was) {_ONE}",
            rf"(?:(?:on|of|from) )?(?:what|which) (?:date|day|month|year) (?:is|was|did) {_ONE}"
            rf"(?: (?:{_DONE}|from|of))*",
            rf"(?:(?:what is|whats) )?(?:the )?(?:date|day|age) (?:of|for|on) {_ONE}",
        ),
    ),
    (
        OfOne.WHOSE,
        "who|which|what",
        (
            rf"who(?:s| is| are| was| has| have)? (?:(?:even|actually|really|all) )*"
            rf"(?:{_DOES}|behind|in|at|involved in|using|running|building|"
            rf"(?:the )?(?:{_ROLE}) (?:of|in|for)) {_ONE}(?: and when)?",
            rf"who(?:s| is| was) {_ONE}(?: (?:{_DONE}|by|from|with|for))+",
            rf"whose (?:\w+ )?(?:is|was) {_ONE}",
            rf"(?:which|what) (?:{_ROLE}) (?:(?:is|are|was|has|got) )?"
            rf"(?:(?:{_DOES}|behind|in|at) )?{_ONE}(?: (?:from|with|by|of|at|for))?",
            rf"who (?:does|did) {_ONE} belong to",
            rf"who (?:did|does) (?:they|\w+) (?:sign|do|make) {_ONE} with",
            rf"(?:(?:with|by|from|for) whom|who with|with who|who by|by who) (?:is|was|were) {_ONE}"
            rf"(?: (?:{_DONE}))*",
        ),
    ),
    (
        OfOne.PLACE,
        "where|which|what|location|place",
        (
            rf"where(?:s|abouts)?(?: (?:is|was|are|does|will))? {_ONE}"
            r"(?: (?:located|based|built|standing|stand|sit|be|at))*",
            r"(?:in )?(?:which|what) (?:country|state|place|region|city|location) "
            rf"(?:is|was) {_ONE}(?: in)?",
            rf"(?:what is |whats )?(?:the )?(?:location|place) of {_ONE}",
        ),
    ),
    (
        OfOne.CHIPS,
        "which|what",
        (
            rf"(?:which|what) {_CHIPS} (?:(?:is|are|was|were|did|does|do|has|have) )+{_ONE}"
            r"(?: (?:have|has|on|used?|uses|run|running|using|trained on|in|with|made of))*",
            rf"(?:which|what) {_CHIPS} (?:(?:are|run|is|stands?) )*(?:in|at|for|on|behind|of) "
            rf"{_ONE}",
        ),
    ),
    (
        OfOne.AMOUNT,
        "how |size|figure|price|number|amount",
        (
            rf"how (?:big|large|much) "
            rf"(?:is|was|are|does|did|has) {_ONE}"
            r"(?: (?:have|has|give|gives|use|for))*",
            rf"(?:(?:what|which) size (?:is|was)|(?:the )?size of) {_ONE}",
            rf"(?:what is |whats )?the (?:figure|price|number|amount) (?:of|for) {_ONE}",
        ),
    ),
    (
        OfOne.ALL,
        "",
        (
            rf"{_CAN}(?:to )?(?:(?:tell|give|show|get|have|say|hear|know|see|learn) "
            rf"(?:(?:me|us) )?)?(?:{_SOME} )*"
            rf"(?:more|details?|info(?:rmation)?|anything) (?:on|about|of) {_ONE}",
            rf"{_CAN}(?:(?:expand|elaborate|go into (?:more )?detail)(?: (?:a )?(?:bit|little))?"
            rf"(?: more)? (?:on|about)|zoom in(?: more)? on) {_ONE}",
            rf"(?:tell|give|show) (?:me|us) (?:about )?{_ONE}",
            rf"about {_ONE}",
            rf"what does {_ONE} (?:say|state|cover)",
            rf"what(?:s| is| was) {_ONE} (?:for|about)",
            rf"(?:what|how) about {_ONE}",
            rf"(?:which|what|who)(?: one)?(?: is|s| was) {_ONE}",
            _ONE,
        ),
    ),
)
"""What is asked, words of which each of its expressions has one, and these."""
_BARE: Final[tuple[tuple[OfOne | None, str], ...]] = (
    (OfOne.WHOSE, r"(?:by|with|between|from) whom(?: and when)?|who with|with who|who by|by who"),
    (OfOne.WHOSE, r"(?:who|whom) (?:can|may|could) apply|whom? is (?:it|that) for"),
    (SOURCE, r"(?:the )?(?:source|link|url)s?"),
    (OfOne.PLACE, r"where(?:abouts)?"),
    (OfOne.AMOUNT, r"how (?:big|large|much)"),
    (OfOne.CHIPS, rf"(?:which|what) {_CHIPS}"),
    (OfOne.DAY, r"(?:since |as of |from )?when|when exactly|(?:of )?(?:what|which) (?:day|date)"),
)
"""What asks it of the one that was told last, without a word for it."""
_PATTERNS: Final = tuple(
    (part, regex(rf"(?:{words}){_END}", needs=needs))
    for part, needs, each in _ASKS
    for words in each
)
_BARE_PATTERNS: Final = tuple((part, regex(rf"(?:{words}){_END}")) for part, words in _BARE)
_LED_IN: Final = regex(
    rf"{LED}(?:(?:sorry|just|wait|thanks|thx|cool|great|can you tell me|do you"
    r" know|could you tell me|remind me|tell me(?! (?:more|about)))\W+)*"
)
_APART: Final = regex(r"['’]|[^\w#$&.+/-]+|\.+$|\.(?=\s)")
_APART_FROM_IT: Final = regex(
    r"(?P<one>(?!(?:(?:and|so|ok) )?(?:who|wh?en|what|where|which|how)\b)[^,;:?]{3,40})[,;:?]+ "
    r"(?P<asks>[^,;]+)"
)
"""`and the third, who owns it`; `who signed the third, and when` asks before the comma, too."""
_IT: Final = ("", "it", "that", "this", "that one")
_MOST_WORDS: Final = 14
_MAY_ASK: Final = regex(
    r"\b(?:its?|that|this|there|others?|(?:la|fir)st|bottom|top|second|third|fourth|fifth|sixth|"
    r"biggest|largest|[1-6](?:st|nd|rd|th)|ones?|number|no|nr|deals?|contracts?|agreements?|sites?|cent(?:er|re)s?|"
    r"campus|clusters?|models?|runs?|program\w*|routes?|prices?|quotes?|rates?|offers?|figures?|"
    r"counts?|facts?|labs?|entry|rows?|items?|results?|letter|schemes?|calls?|grants?|facility|"
    r"headcount|estimate|whom|who (?:with|by|can|may)|(?:with|by) who|when|where|"
    r"how (?:big|large|much)|chips?|gpus?|(?:what|which) (?:day|date)|source|link|"
    r"url)\b|#|\b[a-z]-[0-9a-f]{3}"
)
"""Words for one thing, or that ask of what was told without one."""
_AN_ID: Final = r"[a-z]-[0-9a-f]{2,8}(?:-r\d+)?"
_ID: Final = regex(_AN_ID)
_WHAT_IT_IS: Final = regex(rf"(?:(?:what(?:s| is)|(?:show|give|tell)(?: me| us)?) )?{_AN_ID}")
"""Which its source tells."""


_MORE: Final = regex(r"\b(?:more|details?|info\w*|anything|tell|give|expand|elaborate|zoom)\b")


class AskedOfOne(NamedTuple):
    """What is asked, and the words for the one of which it is; no words where that is left out."""

    part: OfOne | None
    one: str
    words: str = ""
    """The words that ask it."""

    @property
    def is_which(self) -> bool:
        """Whether it asks which it is, and nothing of it: `which is the biggest`."""
        return self.part is OfOne.ALL and not _MORE.search(self.words)


def asked_of_one(text: str) -> tuple[AskedOfOne, ...]:
    """Each way in which a text asks something of one thing, the likeliest first."""
    said = fold(text)
    if not _MAY_ASK.search(said) or len(said.split()) > _MOST_WORDS:
        return ()
    if apart := _APART_FROM_IT.fullmatch(said):
        asked, one = asked_of_one(apart["asks"]), plain(apart["one"])
        return tuple(AskedOfOne(each.part, one) for each in asked if each.one in _IT)
    low = plain(said)
    bare = [AskedOfOne(part, "") for part, words in _BARE_PATTERNS if words.fullmatch(low)]
    found = ((part, words.fullmatch(low)) for part, words in _PATTERNS)
    return (*bare, *(AskedOfOne(part, each["one"], low) for part, each in found if each))


def part_of_fact(text: str) -> OfOne | None:
    """What is asked of the fact that a text names by its id; None of its source."""
    for part, one, _ in asked_of_one(text):
        if _ID.fullmatch(one):
            return None if part is OfOne.ALL and _WHAT_IT_IS.fullmatch(plain(text)) else part
    return None


def plain(text: str) -> str:
    """A text in small letters without marks, and without the words that lead into it."""
    low = re.sub(r"(?<=\w)['’](?=s\b)", "", fold(text))
    low = " ".join(_APART.sub(" ", low).split())
    return _LED_IN.sub("", low, count=1) if _LED_IN.match(low) else low
