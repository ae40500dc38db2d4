"""What is said around a list of the pool: what it is for, fewer of it, and after a refusal."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

NO_PURPOSE: Final = "a list of your own pool needs no purpose"
_WE: Final = r"(?:we|i|my (?:team|manager|client)|our (?:team|client)|the (?:team|client|panel))"
_DOING: Final = (
    r"(?:making|building|drawing up|compiling|putting together|hiring|recruiting|sourcing|filling|"
    r"staffing|preparing|drafting|scouting|searching|looking|interviewing|screening|planning)"
)
_DO: Final = (
    r"(?:reach(?:ing)? out|approach|source|hire|recruit|find|fill|talk|speak|shortlist|build|staff|"
    r"set up|invite|call|interview|prepare|make|draw up|compile|put together|expand|grow)"
)
_WANT: Final = r"(?:want|need|plan|hope|intend|(?:would|['’]d) like|have|are about|am about)"
_NO_QUESTION: Final = r"(?!.*\b(?:what|which|who|whom|whose|how|where|when|why)\b)"
_SAYS: Final = (
    rf"(?:(?:it|this|that)(?:['’]s| is) because )?{_WE}(?:['’]re|['’]m| are| am| is|['’]s)"
    rf"(?: just| now| currently)? {_DOING}\b[^?\d]*",
    rf"{_WE} {_WANT} to {_DO}\b[^?\d]*",
    r"(?:sourcing|hiring|recruiting|scouting|staffing|headhunting|looking|searching)"
    r"(?: (?:someone|somebody|people|candidates))? for (?:an?|the|our|my|this|that|two|some)\b"
    r"[^?\d]*",
    r"(?:it|this|that)(?:['’]s| is| will be| would be)(?: just| only| all| mainly)? "
    r"(?:for|ahead of|part of|to prepare|in preparation (?:for|of)) [^?\d]*",
)
_LED: Final = (
    r"\W*(?:(?:ok|okay|so|well|and|thanks|thx|cool|great|btw|fyi|context|"
    r"just|only|simply|mainly|oh|sure|yes|no)\W+)*"
)
_WHAT_FOR: Final = regex(rf"{_LED}{_NO_QUESTION}(?:{'|'.join(_SAYS)})", re.IGNORECASE | re.DOTALL)
_LAST: Final = regex(r"(?<=[\w)])[.;!]\s+(?=[^.;!?]+[.!\s]*$)")
"""Where the last sentence of a message begins."""


def without_what_for(text: str) -> str:
    """A message without a sentence that says what it is for; empty where it says no more."""
    if _WHAT_FOR.fullmatch(text):
        return ""
    found = _LAST.search(text)
    if found and _WHAT_FOR.fullmatch(text[found.end() :]):
        return text[: found.start()].strip()
    return text


_EACH: Final = r"(?:each(?: (?:one|of them|person))?|they(?: all| each)?|everyone|everybody)"
_TOPICS: Final = (
    r"(?:works?|papers?|topics?|areas?|fields?|publications?|(?:main |latest )?(?:work|paper))"
)
WITH_WORKS: Final = (
    rf"(?:,? (?:with|and|by|including|showing) (?:what {_EACH} (?:works?|worked|is working|are "
    rf"working|published?|did|does|do|has done|have done)(?: on)?|(?:their|the|his or her) "
    rf"{_TOPICS}(?: of {_EACH})?|{_TOPICS}))?"
)
"""What a list of the pool shows in any case."""
_LIST_THEM: Final = regex(
    r"\W*(?:(?:and|ok|okay|fine|so|then|now|just|only|simply|please|can you|could you|well|alright|"
    r"no|sure)\b\W*)*(?:list|show|see|give|name|display)(?: me| us)? (?:just |only )?"
    r"(?:them(?: all)?|those|these|all(?: of them)?|everyone|everybody|the (?:people|candidates|"
    rf"names|list|pool)|our (?:pool|candidates)){WITH_WORKS}"
    r"(?: then| please| again| instead| alphabetically| in alphabetical order)*\W*",
    re.IGNORECASE,
)


AS_LISTED: Final = regex(
    rf"{LED}(?:just |only |can you |could you |rather |instead )*"
    r"(?:group|sort|arrange|order|list|split|show)(?:ed)?"
    r"(?: (?:them|it|those|these|everyone|that|the (?:list|pool|people)|all|up|again|just))*"
    r" by (?:the |their )?(?:(?:kinds?|types?|sorts?)(?: of (?:works?|research|papers?))?|"
    r"(?:(?:first|last|family|sur) ?)?names?|alphabet)"
    r"(?: (?:then|instead|please|pls))*\W*",
    re.IGNORECASE,
)
"""By kind of work, or by name, as any list of the pool is."""


def listed_after_refusal(text: str, memory: Memory) -> Question | None:
    """The pool, after it was asked to rank it or the like; else None."""
    asked = without_what_for(text)
    if not memory.of_our_people:
        return None
    if AS_LISTED.fullmatch(asked):  # those who were listed before
        return next((x for x in all_asked(memory) if x.kind is Kind.POOL), Question(Kind.POOL))
    return Question(Kind.POOL) if _LIST_THEM.fullmatch(asked) else None


_NARROW: Final = regex(
    rf"^(\W*(?:(?:{LINK}|can you|could you|let['’]?s)\W+)*)"
    r"(?:narrow|limit|restrict|cut|filter|whittle|trim|reduce|pare|boil|keep)"
    r"(?: (?:it|that|them|this|these|those|the list|things))?(?: down)?"
    r" (?:to|by|for|on)(?: (?:just|only))? "
    r"(?:(?:the )?(?:stuff|works?|papers?|things|anything|publications?|those|the ones)\s+"
    r"(?=(?:from|since|after|in|of|on|published|about)\b)|(?=\S))",
    re.IGNORECASE,
)
_SHORT_YEAR: Final = regex(
    r"\b(from|since|after|post|in) ['’]?(1[5-9]|2\d)(?= (?:on|onwards?|upwards?|and (?:later|after|"
    r"newer|on)|or later)\b|\W*$)",
    re.IGNORECASE,
)
"""`from 24 onwards`, `since '23`: years of works."""


def narrowing(text: str) -> str:
    """The message as `only …`, with its years in full; any other as it is."""
    told = _NARROW.sub(r"\1only ", text)
    return _SHORT_YEAR.sub(r"\1 20\2", told)


WHO_HAS_NOT: Final = regex(
    rf"{LED}who(?: else)? (?:ha[sd]|have|d(?:id|oes|o)|is|are|was)(?:n['’]?t| not)\W*",
    re.IGNORECASE,
)
"""`who hasn't`, of the people of the pool."""
LISTED_AGAIN: Final = regex(
    r"\balphabetical(?:ly)?\b|\b(?:just|only|simply) list (?:them|those|everyone|all)\b"
    rf"|^{LED}(?:who (?:are|is|were|was) (?:they|those|these|it)"
    r"|(?:name|show|give|tell)(?: me| us)? (?:them|those|these|(?:the|their) names))"
    r"(?: (?:all|again|then|please|pls))*\W*$"
    rf"|^{LED}what (?:did|do|have) (?:they|those|these)(?: (?:all|each))?"
    r" (?:publish(?:ed)?|wr[io]tt?en?|work(?:ed)? on)\W*$"
    r"|^\W*(?:(?:and|show me|list) )*their (?:works?|papers|publications)\W*$"
    rf"|^{LED}(?:is|are) (?:that|this|those|these|it|they) (?:really |actually )?"
    r"(?:all(?: of (?:them|those|the \w+))?|everyone|everybody|the (?:whole|full|entire|complete) "
    r"(?:list|pool))(?: (?:in (?:there|it|our pool)|(?:that )?(?:we|you) have))*\W*$",
    re.IGNORECASE,
)
_COUNTED: Final = (
    rf"{LED}how many(?: (?:people|candidates|names|entries|of them|researchers))?"
    r"(?: (?:is|are|was|were|do) (?:that|there|those|they|it|we(?: have)?|in (?:there|it)))?"
    r"(?: (?:in (?:total|all|(?:the|our) (?:whole |entire |full )?pool)|altogether|all in|all told|"
    r"overall|then|now))*\W*$"
)
COUNT: Final = regex(rf"^{_COUNTED}", re.IGNORECASE)
IN_ALL: Final = regex(
    rf"^(?=.*\b(?:total|altogether|all in|all told|overall|whole|entire|full|pool)\b)(?:{_COUNTED}|"
    r".{0,12}(?:how (?:big|large)|what(?:['’]?s| is) the (?:size|total))\b.{0,20}"
    r"\b(?:pool|list|total|size)\b.{0,25}$)",
    re.IGNORECASE,
    needs="total|all|altogether|whole|entire|full|pool",
)
"""`how many are there altogether`, of the whole pool and not of those who were listed."""


def lists_again(text: str, last: Question | None) -> bool:
    """Whether no more is asked than who stands in the list of the pool, or who does not."""
    is_list = last is not None and last.kind is Kind.POOL and not last.person
    return is_list and bool(LISTED_AGAIN.search(text) or WHO_HAS_NOT.fullmatch(text))
