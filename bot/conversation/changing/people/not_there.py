"""Those of the pool that were listed who are not at a place: `just those not at Meta or Google`.

By the workspace's own list; a lab that is named alone would else be asked about itself.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.about_people.of_pool import NOT
from bot.questions.about_people.universities import is_any_lab, is_any_university
from bot.questions.clean import clean
from bot.questions.pool_unread import WHERE, land_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_OUT: Final = regex(
    rf"{NOT}|\b(?:drop|exclude|remove|skip|leave out|leaving out|take out|lose|ditch|filter out|"
    r"omit|hide|ignore|no)\b",
    re.IGNORECASE,
)
_LEAD: Final = regex(
    rf"\W*(?:(?:{LINK}|can|could|you|we|show|me|give|list|tell|same|again|just|only|keep|"
    r"who(?:['’]?s)?|which|ones?|of|those|them|these|the|rest|people|folks|candidates|everyone|everybody|all|"
    r"anyone|anybody|is|are|do|does|work|it|with)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand before it: whom, and that they are shown."""
_PIECE: Final = regex(
    r"(?:(?:any|all|the|those|ones|people|folks|candidates|who|are|is|working|anyone|from) )*"
    r"(?P<at>(?:at|from|in) )?(?:the )?(?P<where>[^\W\d_][\w&.'’-]*(?: [\w&.'’-]+){0,3}?)"
    r"(?: (?:people|persons?|folks|ones?|guys?|girls?|candidates?|lot|crowd|"
    r"researchers|staff|employees|then|instead|too|either|now|out|please|pls))*",
    re.IGNORECASE,
)
_EACH: Final = regex(r",? (?:or|and|nor) |, ?|/")


_OTHERS: Final = regex(
    r"\W*(?:(?:and|so|ok|then)\W+)*(?:who|which(?: ones?)?|which of them) "
    r"(?:(?P<are>is|are|does|do)|(?:is|are|does|do)(?:n['’]?t| not))(?: then| there)?\W*",
    re.IGNORECASE,
)
"""`and who is?`, after those who are not at a place; `and who isn't?`."""


def others_by_place(text: str, last: Question) -> Question | None:
    """Those at the one place that the others are not at, or the other way round."""
    found = _OTHERS.fullmatch(clean(text))
    if found is None or last.topic:
        return None
    if found["are"]:
        if not last.without or last.place:
            return None
        return replace(last, place=last.without[0], or_places=last.without[1:], without=())
    if last.place is None or last.without:
        return None
    return replace(last, place=None, or_places=(), without=(last.place, *last.or_places))


def not_there(text: str, last: Question, hearing: Hearing) -> Question | None:
    """Those listed without who is at these places by our own list; None of other texts."""
    said = clean(text).strip(" ?.!")
    found = _OUT.search(said)
    if found is None or hearing.people or not _LEAD.fullmatch(said[: found.start()]):
        return None
    pieces = [_PIECE.fullmatch(each) for each in _EACH.split(said[found.end() :].strip())]
    told = [each for each in pieces if each]
    if len(told) != len(pieces) or not _are_places(told, hearing):
        return None
    if refused := _refused([each["where"] for each in told], hearing):
        return refused
    places = _read([each["where"] for each in told], hearing)
    of_whom = Question(Kind.POOL) if last.topic else last
    at = (of_whom.place, *of_whom.or_places) if of_whom.place else ()
    left = tuple(one for one in at if one not in places)
    without = tuple(dict.fromkeys((*of_whom.without, *places)))
    place = next(iter(left), None)
    return replace(of_whom, place=place, or_places=left[1:], without=without) if places else None


def _are_places(told: list[re.Match[str]], hearing: Hearing) -> bool:
    """Whether a place is meant by the word before it, or by what is named alone."""
    return any(each["at"] for each in told) or all(_is_place(one["where"], hearing) for one in told)


def _is_place(where: str, hearing: Hearing) -> bool:
    kinds = {tag.kind for tag in hearing.tagged(where)}
    is_known = kinds == {T.LAB} or is_any_university(where) or is_any_lab(where)
    return is_known or bool(hearing.pool.listed(Question(Kind.POOL, place=where)))


def _refused(places: list[str], hearing: Hearing) -> Question | None:
    """The refusal, where somebody's origin is left out, or where in the world people are."""
    for place in places:
        reading = hearing.read(f"who in our pool is not from {place}")
        if isinstance(reading, Understood) and reading.question.kind is Kind.REFUSAL:
            return reading.question
    is_land = any(land_in(f"in {place}") for place in places)
    return Question(Kind.REFUSAL, topic=WHERE) if is_land else None


def _read(places: list[str], hearing: Hearing) -> tuple[str, ...]:
    """The places as the grammar reads them; none where it reads anything besides."""
    readings = [hearing.read(f"who in our pool is not at {place}") for place in places]
    asked = [one.question for one in readings if isinstance(one, Understood)]
    are_placed = all(one == Question(Kind.POOL, without=one.without) for one in asked)
    is_whole = are_placed and len(asked) == len(places)
    return tuple(place for one in asked for place in one.without) if is_whole else ()
