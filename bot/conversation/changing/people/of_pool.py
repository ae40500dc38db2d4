"""Asking on about the pool: `above 1e23`, `group them by kind of work`, `which are women`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.people.around_the_pool import (
    COUNT,
    IN_ALL,
    LISTED_AGAIN,
    NO_PURPOSE,
    WITH_WORKS,
    narrowing,
    without_what_for,
)
from bot.conversation.changing.people.chips_there import chips_there
from bot.conversation.changing.people.in_few_words import in_few_words
from bot.conversation.changing.people.kind_there import kind_there, place_there
from bot.conversation.changing.people.not_there import not_there
from bot.conversation.memory import Hearing
from bot.conversation.saying import is_refusal, refused
from bot.questions.about_people.of_pool import Bounds, bounds_in
from bot.questions.about_people.of_work import (
    SHORT,
    as_topic,
    days_left_out,
    kind_in,
    since_in,
    topic_in,
)
from bot.questions.about_people.two_kinds import BOTH, asks_who_did_both
from bot.questions.about_people.without_works import UNRECORDED
from bot.questions.clean import clean
from bot.questions.periods import is_period_alone
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_FEW_WORDS: Final = 6
_MORE_WORDS: Final = 12
"""So many where it is said that only some of them are meant."""
_ONLY: Final = regex(
    rf"^\W*(?:(?:{LINK}|show me|give me|can you|what about|how about)\W+)*"
    r"(?:only|just|who|which|any|those|the ones|people|limit|narrow|filter|keep|"
    r"no|not|without|exclude|remove|drop|skip|leave out)\b",
    re.IGNORECASE,
)
_OF_PEOPLE: Final = (Kind.POOL, Kind.REFUSAL, Kind.CANDIDATE)
_OF_MARKET: Final = (Kind.HIRING, Kind.MOVES, Kind.DIGEST, Kind.PRICE)
_OURS: Final = "our candidates"
"""What stands for the people spoken of."""
_IN_PLACE: Final = (
    (
        regex(
            r"\b(?:those|(?:the )?(?:ones|people|candidates|researchers|folks))"
            r"(?= (?:at|from|in|near|outside|based|living|located|working) )",
            re.I,
        ),
        "who in our pool is",
    ),
    (
        regex(
            r"^\W*(?:(?:and|or|ok|now|what about|how about|those|the ones|only|just)\W+)+"
            r"(?=(?:at|from) (?:an?|the|any|some) )",
            re.I,
        ),
        "which candidates in our pool are ",
    ),
    (
        regex(r"\bwhich(?: (?:ones?|of (?:them|these|those)))?\b(?! (?:labs?|compan\w+)\b)", re.I),
        "which candidates in our pool",
    ),
    (
        regex(r"\bwho(?: (?:of|among|out of) (?:them|these|those))?\b", re.I),
        "which candidates in our pool",
    ),
    (
        regex(r"\bany(?:one|body)?(?: of (?:them|these|those))?\b", re.I),
        "any candidates in our pool",
    ),
    (regex(r"\b(?:them|they|these|those|the (?:people|list|names))\b", re.I), _OURS),
)
_STUFF: Final = (
    r"(?:work|papers|people|folks|ones|experience|stuff|things|chops|background|skills?|knowledge|"
    r"types|bods)"
)
_AND_ON: Final = regex(
    r"\W*(?:(?:and|what about|how about|or|now|ok|only|just|same for|the same for|but|"
    rf"any(?= [\w/-]+(?: [\w/-]+){{0,2}} {_STUFF}\W*$)|"
    r"who(?:['’]?s| has| does| did| knows| works on| is into| is)?|"
    r"any(?:one|body)(?: with| doing| into| on| for| for the)?) )+"
    r"(?:(?:on|in|for|with|those (?:on|in|with)|the ones (?:on|in|with)) )?"
    r"(?P<topic>[a-z][\w/-]*(?: [a-z][\w/-]*){0,3}?)"
    rf"(?: {_STUFF})?\W*",
    re.IGNORECASE,
)
"""`and on RL?`, `and systems?`, `only evals`."""
_OF_ROLES: Final = regex(
    r"\b(?:hir(?:e[sd]?|ing)|roles?|jobs?|openings?|vacanc\w+)\b", re.IGNORECASE
)
_ON: Final = regex(r"\b(?:on|with) ", re.IGNORECASE)
_PLACE: Final = regex(r"\b(?:at|in|from|near|by)\b", re.IGNORECASE)
_OF_WORKS: Final = regex(
    rf"^\W*(?:(?:{LINK}|show me|give me|keep|list|limit (?:it|them) to|narrow (?:it|them) to|"
    rf"only|just)\W+)*"
    r"(?:those|the ones|people|folks|candidates|whoever|who|anyone|everyone)(?: of them)?"
    r"(?: who(?: have| has)?| that have)? (?:with|having|has|have|published|wrote|put "
    r"out)\b(?!.*\b(?:at|in the)\b)",
    re.IGNORECASE,
)
"""`only people with papers from 2024 on`."""
_EVERY: Final = regex(
    rf"{LED}(?:all|any|every) (?:kinds?|sorts?|types?)(?: of works?)?\W*",
    re.IGNORECASE,
)
_EVERYONE: Final = regex(
    r"\W*(?:(?:and|ok|okay|fine|so|then|now|just|only|simply|please|can you|could you)\b\W*)*"
    r"(?:list|show|see|give|name)(?: me| us)? (?:everyone|everybody|all (?:of )?(?:the |our )?"
    r"(?:people|candidates|names)|(?:the |our )?(?:whole|entire|full) (?:pool|list))"
    rf"{WITH_WORKS}(?: then| please| again| in alphabetical order)*\W*",
    re.IGNORECASE,
)
"""`ok then just list everyone`: also those who were not in a list of some of them."""
_WHO_AT: Final = regex(r"\W*who(?:['’]?s| is| are|['’]re) (?:at|from|in) ", re.IGNORECASE)
"""`who's at ETH`, of the whole pool: of those listed it is `who of them is`, or `only those at`."""
_UNBOUND: Final = Bounds()
_SO_LARGE: Final = "that amount of compute is kept: “who in our pool works on {}” leaves it out"


def asked_of_pool(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """The question about the people of the pool that is meant, or None."""
    if last.kind is not Kind.POOL:
        return None
    if told := in_few_words(text, last):
        return told
    if asks_who_did_both(clean(text)):
        return Understood(Question(Kind.POOL), (BOTH.format("both"),))
    text = narrowing(text)
    asked = text if hearing.people else without_what_for(text)
    if asked and _EVERYONE.fullmatch(asked):
        return Understood(Question(Kind.POOL))
    if not asked:  # it was only told what for
        return Understood(last, (NO_PURPOSE,))
    text = asked
    ways = (chips_there, not_there, kind_there, place_there)
    if narrower := next(filter(None, (way(text, last, hearing) for way in ways)), None):
        return Understood(narrower)
    return None if _is_of_market(text, hearing) else _of_those(text, last, hearing)


def _is_kind_alone(text: str) -> bool:
    """`and post-training?`, where no word tells that roles are asked for."""
    said = _AND_ON.fullmatch(clean(text))
    return bool(said and kind_in(said["topic"]) and not _OF_ROLES.search(said["topic"]))


def _of_those(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """What is asked of those listed, or of some of them."""
    flop = bounds_in(clean(text))
    if IN_ALL.search(text):
        return Understood(Question(Kind.POOL))
    is_again = COUNT.search(text) or LISTED_AGAIN.search(text)
    if last.topic and not (is_again and last.topic == UNRECORDED):
        last = Question(Kind.POOL)  # who was added: what is asked on is of everybody
    if COUNT.search(text) or (flop == _UNBOUND and LISTED_AGAIN.search(text)):
        return Understood(last)  # which counts them, and lists them by the alphabet
    most_words = _MORE_WORDS if _ONLY.match(text) else _FEW_WORDS
    if flop != _UNBOUND and len(text.split()) <= most_words:
        within = flop.within(Bounds(last.flop, last.flop_most))
        return Understood(replace(last, flop=within.least, flop_most=within.most))
    if narrowed := _narrowed(text, last, hearing):
        kept = _left_out(text, hearing) or _threshold_kept(narrowed, last)
        return refused(narrowed, hearing) or Understood(narrowed, kept)
    alone = hearing.asked(text)
    if alone is None and (refusal := _refused_of_them(text, hearing)):
        return refusal
    is_of_one = bool(hearing.people) and alone is not None
    for said in () if is_of_one else _spelt_out(text):
        reading = hearing.read(said)
        if isinstance(reading, Understood) and reading.question.kind in _OF_PEOPLE:
            is_own = alone == reading.question or _WHO_AT.match(text)
            return reading if is_own else _at_place(reading, last)
    return None


def _spelt_out(text: str) -> Iterator[str]:
    """The text with the people of the pool in place of the word that stands for them."""
    for pattern, instead in _IN_PLACE:
        said = pattern.sub(instead, text, count=1)
        if said != text:
            yield said


def _at_place(reading: Understood, last: Question) -> Understood:
    """Those of the people spoken of who are at an institution: `only those at ETH`."""
    asked = reading.question
    is_placed = asked.kind is Kind.POOL and asked.place is not None
    if not is_placed or replace(asked, place=None, or_places=()) != Question(Kind.POOL):
        return reading
    there = (asked.place, *asked.or_places)
    others = tuple(one for one in last.without if one not in there)
    placed = replace(last, place=asked.place, or_places=asked.or_places, without=others)
    return replace(reading, question=placed)


def _refused_of_them(text: str, hearing: Hearing) -> Reading | None:
    """A few words that narrow the people to what is not told of them: `only Europeans`."""
    if not _ONLY.match(text) or len(text.split()) > _FEW_WORDS:
        return None
    reading = hearing.read(f"{text.strip(' .?!')} in our pool")
    return reading if is_refusal(reading) else None


def _narrowed(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The last question of other work, or since another day; None where neither is said."""
    if _EVERY.fullmatch(text):
        return replace(last, work=None)
    plain = clean(text)
    if is_period_alone(plain, hearing.today):
        return replace(last, since=since_in(plain, hearing.today) or last.since)
    if len(plain.split()) > (_MORE_WORDS if _OF_WORKS.match(plain) else _FEW_WORDS):
        return None
    since = since_in(plain, hearing.today)
    said = _AND_ON.fullmatch(plain)
    work = kind_in(plain) or (None if said else topic_in(plain))
    if said and not work and not since and _ON.search(plain):
        work = as_topic(said["topic"])
    elif said and not work and not since:
        work = _topic_alone(said["topic"], text, last, hearing)
    if not (work and said) and not since:
        return None
    return replace(last, work=work or last.work, since=since or last.since)


def _topic_alone(words: str, text: str, last: Question, hearing: Hearing) -> str | None:
    """`and robotics?`, after a list by work: words that mean nothing else are a topic, too."""
    is_short = words.lower() in SHORT
    is_free = last.work and {tag.kind for tag in hearing.tagged(words)} <= {T.UNKNOWN, T.WORD}
    is_named = hearing.people or hearing.asked(text) or _PLACE.search(text)
    return as_topic(words) if is_short or (is_free and not is_named) else None


def _threshold_kept(narrowed: Question, last: Question) -> tuple[str, ...]:
    """`and evals people?` of those above an amount: that it is of no others."""
    is_other = narrowed.work != last.work and (last.flop or last.flop_most)
    return (_SO_LARGE.format(narrowed.work),) if is_other else ()


def _left_out(text: str, hearing: Hearing) -> tuple[str, ...]:
    days = days_left_out(clean(text), hearing.today)
    return (days,) if days else ()


def _is_of_market(text: str, hearing: Hearing) -> bool:
    """Whether it is a whole question about labs or prices: `who is hiring in Paris`."""
    alone = hearing.read(text)
    is_whole = isinstance(alone, Understood) and alone.question.kind in _OF_MARKET
    return is_whole and not _is_kind_alone(text)
