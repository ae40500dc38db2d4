"""Who of the pool that was listed has works of a kind, or is at a place: `any post-training there`.

By itself it would be asked of open roles, or of nobody.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_work import as_topic, kind_in
from bot.questions.about_people.universities import is_any_lab, is_any_university
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_LEAD: Final = (
    r"\W*(?:(?:and|so|ok|okay|but|also|then|now|cool|thanks|thx|hm+|please|pls|do we have|have we|"
    r"got|is there|are there|do you have|show me|which of them|tell me)\b\W*)*"
)
_THERE: Final = (
    r"(?:in (?:there|it|here|that|the pool|our pool|the list)|on (?:there|it|the list|that list)|"
    r"of (?:them|these|those|ours)|among (?:them|these|those))"
)
_WHO: Final = (
    r"(?:(?:is|are|has|have|does|do|did|was) )?(?:(?:any|some)(?:one|body)|who(?:['’]?s)?|any|"
    r"which(?: ones?)?|people|folks|candidates|researchers)(?: else)?"
)
_DOING: Final = (
    r"(?:(?:who|that|is|are|has|have|had|ever|done|did|do|does|doing|works?|worked|working|"
    r"published|publishes|into|knows?|with|on|in|for|some|any|real|previous|actual) )"
)
_THING: Final = (
    r"(?: (?:stuff|works?|things?|experience|exp|background|papers?|people|research|folks|ones|"
    r"publications?|person|guys?))?"
)
_ASKED: Final = regex(
    rf"{_LEAD}{_WHO}(?P<first> {_THERE})? (?P<doing>{_DOING}*)"
    rf"(?P<topic>[a-z][\w/-]*(?: [a-z][\w/-]*){{0,2}}?){_THING}(?P<last> {_THERE})?"
    r"(?: (?:before|already|at all|by any chance|yet))*\W*"
)
_DID: Final = regex(r"\b(?:done|did|do|does|doing|work\w*|publish\w*|into|with|knows?)\b")
"""What somebody does, so that no role is asked about."""

_INTO: Final = regex(r"\b(?:into|works? on|worked on|working on) $")


def kind_there(text: str, last: Question, hearing: Hearing) -> Question | None:
    """Those of the pool with works of the kind that is named; None of other texts."""
    found = _ASKED.fullmatch(clean(text).lower())
    if found is None:
        return None
    is_of_pool = found["first"] or found["last"] or _DID.search(found["doing"])
    work = kind_in(found["topic"]) or _on_topic(found["topic"], found["doing"], hearing)
    if not is_of_pool or work is None:
        return None
    return replace(Question(Kind.POOL) if last.topic else last, work=work)


_AT_PLACE: Final = regex(
    rf"{_LEAD}(?:(?:what|how) about )?(?:(?:only|just) )?(?:(?:(?P<who>who(?:['’]?s)?)|the ones|"
    r"those|any(?:one|body)|people|everyone) )?(?:(?:is|are) )?(?P<at>(?:at|from) )?"
    r"(?P<where>[^\W\d_][\w&.'’-]*(?: [\w&.'’-]+){0,3}?)(?: (?:then|instead|too|now))*\W*",
    re.IGNORECASE,
)


def place_there(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`and at Oxford?`, `and universities?`: those listed who are there by our own list.

    `who is at Oxford` is asked of the whole pool. A bare name is one once institutions were asked
    for; else it may be asked of the lab.
    """
    found = _AT_PLACE.fullmatch(clean(text))
    if found is None or hearing.people:
        return None
    where, kinds = found["where"], {tag.kind for tag in hearing.tagged(found["where"])}
    is_any = is_any_university(where) or is_any_lab(where)
    is_there = is_any or kinds == {T.LAB}
    if not is_there or not (found["at"] or last.place or is_any):
        return None
    of_whom = Question(Kind.POOL) if last.topic or found["who"] else last
    return replace(of_whom, place=where, or_places=())


def _on_topic(words: str, doing: str, hearing: Hearing) -> str | None:
    """`into robotics`: a topic, where it is none by which nobody is searched for."""
    if not _INTO.search(doing) or is_refusal(hearing.read(f"who in our pool works on {words}")):
        return None
    return as_topic(words)
