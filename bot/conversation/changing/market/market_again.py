"""Asking on about the market in few words: of two labs, over a longer time, of another lab too."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.market.weeks_told import DAYS_IN
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_NEWS: Final = (Kind.MOVES, Kind.DIGEST)
_MARKET: Final = (Kind.HIRING, *_NEWS)
_PAIR: Final = regex(
    rf"{LED}(?:(?:can you )?(?:compare|put) (?:those|these|the|them|both)"
    r"(?: (?:two|both|labs))?(?: (?:side by side|together|next to each other))?|"
    r"how do (?:they|those two|the two) "
    r"compare|(?:those|the|these) two(?: labs)? (?:side by side|together|compared)|side by side|"
    r"(?:who|which)(?: one| lab| of (?:them|those|the two))?(?:['’]?s| is| are| has| have)? "
    r"(?:growing|shrinking|hiring|moving|opened|closed|added|grew|grown|moved|slowing)"
    r"(?: down| up)?(?: the)? (?:faster|fastest|more|most|quicker|quickest|harder|less|least)"
    r"(?: (?:then|of the two|now|there|roles))*)\W*"
)
"""`compare those two`, after the news of one lab and of another."""
_OVER: Final = regex(
    rf"{LED}(?:what about |how about |how does it look |what does it look like |what moved )?"
    r"(?:over|for|in|during|across) (?:the )?(?:(?:whole|full|entire|past|last) )*"
    r"(?P<unit>week|fortnight|month|quarter|half year|year)(?: (?:then|please|instead|"
    r"as a whole))*\W*"
)
"""`over the quarter`."""
_SIGN: Final = regex(
    rf"{LED}(?:is (?:that|this|it) )?(?:a )?(?:good|bad|worrying|healthy|positive|negative)"
    r"(?: or (?:a )?(?:good|bad|not))? (?:sign|signs|news|thing|omen|signal|look)"
    r"(?: (?:or (?:bad|good|not)|for (?:us|them|hiring)|then))*\W*"
)
_WHY_GONE: Final = regex(
    rf"{LED}(?:why|how come)(?:['’]?d|['’]?s| did| have| has| are| were)? (?:they|those|these|it|"
    r"that|the (?:roles?|jobs?))(?: (?:all|just|suddenly|been|get))* (?:go|went|gone|leave|left|"
    r"pull(?:ed)?|come down|came down|cut|drop(?:ped)?|disappear(?:ed)?)"
    r"(?: (?:away|down|then|for))*\W*"
)
_SAME: Final = regex(
    rf"{LED}(?:did|has|have|is|are|was|were|does|do)? ?(?:do(?:ne|ing|es)? )?(?:the same|that too|"
    r"that as well|likewise|similar(?:ly)?|so too|it too|this too|also do(?:ne|ing)? (?:that|so)|"
    r"the same thing|as much)(?: (?:thing|too|then|there|as well|for))*\W*"
)
"""`did Anthropic do the same`, without the lab."""
_TOTAL: Final = regex(
    rf"{LED}(?:how many|what['’]?s the|whats the|the)? ?(?:is (?:that|it) )?(?:in )?(?:total|all|"
    r"altogether|all together|sum)(?: (?:number|count|of them|then|in all))*\W*"
)
_BIGGER: Final = regex(
    rf"{LED}(?:does|do|has|have) (?:they |it )?(?:have |got |run |use )?"
    r"(?:anything|something|a|any)"
    r"(?: (?:sites?|ones?|data ?cent(?:er|re)s?))? ?(?:bigger|larger|as big|of that size|like that|"
    r"comparable)(?: (?:sites?|ones?|data ?cent(?:er|re)s?|than (?:that|this|it)))*\W*"
)
"""`does OpenAI have anything bigger`, without the lab, after a data centre."""
_BESIDE_IT: Final = regex(
    rf"{LED}what (?:do|does|has|have|is|are)(?: (?:they|it))?"
    r"(?: (?:have|has|got|run|use|own|operate|there|building))?"
    r"(?: (?:to (?:compare|rival|match|set against)|that compares|in comparison|by comparison|"
    r"comparable|similar|as big|like (?:that|it)|of (?:that|this) size|on (?:that|this) scale|"
    r"in that league|against|beside)(?: (?:it|that|this|them|with|to|against|those))*"
    r"(?: (?:then|there|now))*)\W*",
    needs="compar|rival|match|against|similar|big|like|size|scale|league|beside",
)
"""`what does xAI have to compare`, without the lab, after data centres."""


def market_again(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What of the market that was told is asked; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None:
        return None
    if last.kind in _MARKET and (found := _of_market(last, low, memory)):
        return found
    is_of_one = last.kind in _MARKET or part_of(last) is not None
    return _of_another(last, text, hearing) if is_of_one or site_of(last) else None


def _of_another(last: Question, text: str, hearing: Hearing) -> Asked | None:
    """The same of the one lab that is named, or its data centres after one of them."""
    d = hearing.draft(text)
    if len(d.labs) != 1 or d.stacks or d.chips or d.runs or d.people is not None:
        return None
    bare = fold(without_labs(d.raw, text))
    is_of_sites = site_of(last) or part_of(last) is LabPart.SITES
    if is_of_sites and (_BESIDE_IT.fullmatch(bare) or (site_of(last) and _BIGGER.fullmatch(bare))):
        return _on(Question(Kind.LAB, labs=d.labs, topic=LabPart.SITES.value))
    if site_of(last):
        return None
    return _on(replace(last, labs=d.labs)) if _SAME.fullmatch(bare) else None


def _of_market(last: Question, low: str, memory: Memory) -> Asked | None:
    if _SIGN.fullmatch(low):
        return _meaning(last, low)
    if _WHY_GONE.fullmatch(low):
        return _meaning(last, "why gone")
    if last.kind is Kind.HIRING and last.topic != "pay" and _TOTAL.fullmatch(low):
        return _on(replace(last, topic=None))
    if last.kind not in _NEWS:
        return None
    if found := _OVER.fullmatch(low):
        return _on(Question(Kind.MOVES, labs=last.labs, days=DAYS_IN[found["unit"]]))
    both = news_of_two(low, memory)
    return _on(both) if both else None


def news_of_two(text: str, memory: Memory) -> Question | None:
    """`compare those two`, after the news of one lab and of another; None of other texts."""
    last = memory.question
    if last is None or last.kind not in _NEWS or not _PAIR.fullmatch(fold(text)):
        return None
    news = takewhile(lambda each: each.kind in _NEWS, all_asked(memory))
    labs = last.labs if last.labs[1:] else labs_in_turn(news)
    return Question(Kind.MOVES, labs=labs, days=last.days) if labs[1:] else None


def _meaning(last: Question, words: str) -> Asked:
    return follow_up_part(last, Part.MEANING, words)


def _on(asked: Question) -> Asked:
    return Asked(Understood(asked), is_follow_up=True)
