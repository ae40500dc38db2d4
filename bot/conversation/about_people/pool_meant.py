"""Who is asked for by a kind of work, where the pool is not named: `who works on sparsity`.

Of nobody else could it be told, and the person spoken of last is not asked about: `who did
pretraining in 2024`, `does anyone do RL`, `who else works on that`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_work import SHORT, as_topic, kind_in
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_POLITE: Final = (
    rf"(?:\W*(?:(?:{LINK}|cool|thanks|thx|tell me|show me|do we know|do you know)\b\W*)*)"
)
_SINCE: Final = (
    r"(?P<since>(?: (?:since|in|from|after|during|over) (?:the )?(?:last |past |this )?"
    r"[\w ]{1,20})?)"
)
_PAPERS: Final = r"(?:papers?|works?|publications?|anything|something)"
_DOING: Final = (
    r"(?:(?:(?:is|are|was|were|has|have|had|ever|also|already|recently) )*"
    r"(?:work(?:s|ed|ing)?|publish(?:es|ed|ing)?|writes?|wrote|written)"
    rf"(?: {_PAPERS})? (?:on|about)|(?:has|have|had|got) {_PAPERS} (?:on|about))"
)
_HAS: Final = r"(?:(?:has|have|had|got) )+(?:(?:any|some|published) )*"
_DOES: Final = r"(?:(?:is |are |was |has |have |ever )*(?:does|did|do|doing|done))"
_WHO: Final = (
    r"(?:who(?:['’]?s| is| has)?(?: (?:else|here|all|of ours))*|"
    r"(?:(?:does|do|did|is|are|has|have) )?(?:any|some)(?:one|body)(?: (?:else|here|of ours))*)"
)
_TOPIC: Final = r"(?P<topic>[a-z][\w+/-]*(?: [a-z][\w+/-]*){0,3}?)"
_KIND: Final = r"[a-z][\w+/-]*(?: [a-z][\w+/-]*){0,2}?"
_WORKS_ON: Final = regex(rf"{_POLITE}{_WHO} {_DOING} {_TOPIC}{_SINCE}\W*")
_DOES_KIND: Final = regex(rf"{_POLITE}{_WHO} {_DOES} {_TOPIC}{_SINCE}\W*")
_HAS_WORK: Final = regex(
    rf"{_POLITE}(?:list )?{_WHO} {_HAS}{_TOPIC} (?:papers?|publications?){_SINCE}\W*"
)
"""`who has post-training papers since 2022`."""
_DO: Final = (_WORKS_ON, _DOES_KIND, _HAS_WORK)
_THINGS: Final = r"(?:works?|things?|stuff)"
_ON_THAT: Final = regex(
    rf"{_POLITE}who(?:['’]?s| is)? else (?:here )?"
    r"(?:(?:works?|is working|working|publishes) on|does|do) "
    rf"(?:that|this|it|those|these|such {_THINGS}|similar {_THINGS}|"
    rf"the same(?: (?:kind|{_THINGS}))?|(?:that|this|the same) (?:kind|sort|type) of {_THINGS})"
    r"(?: (?:here|too|as well))*\W*"
    rf"|{_POLITE}who(?:['’]?s)? else(?: here| there| in our pool)?(?: (?:has|have|is|did))?(?: "
    rf"ever)? "
    r"(?:train(?:ed|s)?|r[au]n|d[io]d?|done|does|buil[dt]|published?|worked (?:on|with|at)|put "
    r"out|made)"
    r"(?: (?:something|anything|stuff|models?|runs?|one|work|things?))?(?: (?:about|around|"
    r"roughly|of|at))* "
    r"(?:(?:that|this|the same|a similar|such an?|similar) (?:big|large|size|scale|order|"
    r"magnitude|kind)"
    r"|(?:as|that|this|so) (?:big|large)|like (?:that|this|it)|similar|comparable)\b.{0,12}"
)
_PEOPLE: Final = (
    r"(?:people|persons|folks|candidates|researchers?|scientists?|engineers?|talent|names|someone|"
    r"somebody|anyone|anybody)"
)
_LOOK_FOR: Final = (
    r"(?:(?:can|could|would|will) (?:you|we|i) |please |pls |(?:i|we) (?:need|want|would like) |"
    r"(?:i['’]?m |we['’]?re |i am |we are )?(?:looking|searching) for |search for |look for |find |"
    r"show |give |get |list |do we (?:have|know) |(?:are there|is there|have we(?: got)?) |me |us |"
    r"to |any |some |a few |all )*"
)
_OURS: Final = (
    r"(?: (?:in|on|from|among) (?:our|the|my) (?:\w+ )?(?:pool|list|pipeline|candidates))?"
)
_FIND: Final = regex(
    rf"{_POLITE}{_LOOK_FOR}(?:(?P<field>{_KIND}) {_PEOPLE}"
    rf"|{_PEOPLE} (?:who|that|which)(?: can| could)? (?:do|does|did|know|knows|work on|works on|"
    rf"worked on|understand) (?P<done>{_KIND}))(?: (?:work|stuff))?{_OURS}\W*",
    needs="people|person|folks|candidates|researcher|scientist|engineer|talent|names|one|body",
)
"""`can you find me RL people`, `people who do pretraining`."""
_SEEKS: Final = regex(
    rf"{_POLITE}(?:(?:can|could|would) you |please )*(?:find|look for|search for)\b"
)
"""`find me RL people`, which after a lab is no list of its people either."""
_FROM_PLACE: Final = regex(
    rf"{_POLITE}(?P<had>(?:(?:do|did|have|has|are|is) (?:we|there|you)"
    r"(?: (?:have|got|hold|hold of))? )?)"
    r"(?:any(?:one|body)|some(?:one|body)|any (?:people|candidates|names|folks)"
    r"|(?P<who>(?:who|whom|which (?:people|candidates|names|researchers))(?: (?:else|all))* "
    r"(?:do|have) (?:we|you)(?: (?:have|got|hold|know))?))"
    r"(?: (?:else|currently|now|who is|who['’]?s|that is|working|based))* (?:at|from) "
    r"(?P<where>[^\W\d_][\w&.'’-]*(?: [\w&.'’-]+){0,3}?)"
    r"(?P<ours>(?: (?:in|on) (?:our|the|my) (?:\w+ )?(?:list|short ?list|pool|books|files?|"
    r"database|records|pipeline|candidates)| on file| on record)?)"
    r"(?: (?:then|at all|already|now))*\W*",
    re.IGNORECASE,
    needs="who|which|anyone|anybody|someone|somebody|any people|any candidates|any names|any folks",
)
"""`anybody from oxford in our list`, `do we have anyone from Meta`, `who do we have at ETH`."""
_ACADEMIC: Final = regex(r"(?:an? )?(?:universit\w+|unis?|academia|colleges?)", re.IGNORECASE)
_THERE: Final = regex(
    r"(?:there|here|that|this|those|these|them|it|its|his|her|their|our|the|an?|which|least|most)\b",
    re.IGNORECASE,
)
_HAVE: Final = regex(r"\b(?:have|got|hold)\b", re.IGNORECASE)
_IN_LIST: Final = regex(
    rf"{_POLITE}(?:is|was|and is|is that|are) NAME(?: also| still| there)* "
    r"(?:(?:one|any|part) of|among|amongst|in|on|with) "
    r"(?:them|those|these|that|it|there|(?:that|this|the) (?:list|group|lot|ones?|pool))"
    r"(?: (?:too|as well|then|people))*\W*",
    re.IGNORECASE,
    needs="name",
)
"""`is Jun Oskarell one of them`."""
_ARE_AT: Final = regex(
    rf"(?=.*\b(?:are|is|were) ){_POLITE}(?:(?:are|is|were) )?"
    r"(?:(?:both|all|each|every one|most|any|none)(?: of)? )?"
    r"(?:they|them|those|these|the (?:two|three|four|rest|lot)|"
    r"(?:(?:the|those|these) )?(?:[\w/-]+ ){0,2}?(?:people|ones|folks|candidates))"
    r"(?: (?:are|is|all|both|each|still|now|currently|really|actually))* at "
    r"(?P<where>[^\W\d_][\w&.'’-]*(?: [\w&.'’-]+){0,3}?)"
    r"(?:,? (?:right|correct|yes|no|then|now|still|too|aren['’]?t they|are they|yeah))*\W*",
    re.IGNORECASE,
    needs=" at ",
)
"""`so both of them are at Meta, right?`: who of those listed is there."""
_THAT: Final = frozenset(("that", "this", "it", "those", "these", "them", "what", "which"))
BY_KIND: Final = "group our pool by kind of work"
_ELSE: Final = frozenset(
    (T.LAB, T.RUN, T.CHIP, T.NUM, T.MONEY, T.ROLES, T.MOVES, T.DIGEST, T.OFFER, T.SOURCE)
)
"""Beside these it may be asked of labs: `who trains on TPUs`."""


def of_our_pool(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with our pool in it, where who works on something is asked; else as it is."""
    if of_list := _of_list(text, memory, hearing):
        return of_list
    if where := _place_of_ours(clean(text)):
        return f"who in our pool is at {where}"
    said = clean(text).lower()
    last = memory.question
    is_list = last is not None and last.kind is Kind.POOL  # `and evals people?` changes it
    sought = "" if is_list or _is_else(text, hearing) else _kind_sought(said)
    if sought and _SEEKS.match(said):
        return f"who in our pool has published on {sought}"
    if hearing.people or (last and last.labs):
        return text  # `who works on evals`, after a lab, may be asked of that lab
    if last and _ON_THAT.fullmatch(said):
        return _alike(last, text)
    found = next(filter(None, (each.fullmatch(said) for each in _DO)), None)
    if found is None and sought:
        return f"who in our pool has published on {sought}"
    if found is None:
        return text
    topic = found["topic"]
    is_kind = kind_in(topic) is not None or topic in SHORT
    if _is_else(said.replace(topic, "") if is_kind else text, hearing):
        return text
    is_topic = is_kind or (_WORKS_ON.fullmatch(said) and _names_topic(topic))
    if not is_topic:
        return text
    return f"who in our pool has published on {topic}{found['since'] or ''}"


def _of_list(text: str, memory: Memory, hearing: Hearing) -> str:
    """What is asked of a list in words that are read of the pool: who stands in it, and where.

    The entry of one tells where they are; of all of them those are listed who are there.
    """
    last, said = memory.question, clean(text)
    if last is None or last.kind is not Kind.POOL:
        return ""
    if len(hearing.people) == 1:
        name = hearing.people[0]
        is_asked = _IN_LIST.fullmatch(said.replace(name, "NAME")) is not None
        return f"is {name} in our pool" if is_asked else ""
    found = None if hearing.people or last.person else _ARE_AT.fullmatch(said)
    return f"only those at {found['where']}" if found else ""


def _kind_sought(said: str) -> str:
    """The kind of work whose people are looked for; empty of other texts."""
    found = _FIND.fullmatch(said)
    kind = (found["field"] or found["done"]) if found else ""
    return kind if kind in SHORT or kind_in(kind) is not None else ""


def _place_of_ours(text: str) -> str:
    """The institution of which it is asked whether we have anybody; empty of other texts."""
    found = _FROM_PLACE.fullmatch(text)
    if found is None:
        return ""
    is_ours = found["ours"] or _HAVE.search(found["had"] + (found["who"] or ""))
    is_place = _ACADEMIC.fullmatch(found["where"]) or not _THERE.match(found["where"])
    return found["where"] if is_ours and is_place else ""


def _names_topic(topic: str) -> bool:
    return topic.split()[0] not in _THAT and as_topic(topic) is not None


def _is_else(text: str, hearing: Hearing) -> bool:
    """Whether a lab, a run or a chip is named, of whom or of which it may be asked."""
    tags = hearing.tagged(clean(text))
    years = [tag for tag in tags if tag.kind is T.NUM]
    is_year = all(clean(text)[tag.start : tag.end].isdigit() for tag in years)
    return any(tag.kind in _ELSE for tag in tags if tag not in years) or not is_year


def _alike(last: Question, text: str) -> str:
    """Everybody of the pool by kind of work: of which kinds the works of one are, says the list."""
    if last.kind is not Kind.CANDIDATE or not last.person:
        return text
    return f"who in our pool has published on {last.family}" if last.family else BY_KIND
