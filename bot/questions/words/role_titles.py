"""Roles by words of their titles: `with senior or staff in the title`, `staff or senior RL roles`.

What roles are about and what their titles say stand in one text, the subject first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from bot.questions.possessive import joined
from bot.questions.words.leads import LED
from bot.regex import regex

LEVELS: Final[Mapping[str, str]] = {
    "senior": r"seniors?|sr",
    "staff": r"(?<!technical )staff",
    "principal": r"principals?",
    "lead": r"leads?",
    "junior": r"juniors?|jr",
    "intern": r"interns?|internships?",
    "graduate": r"(?:new[ -])?grad(?:uate)?s?|entry[ -]level",
    "manager": r"managers?|managing",
    "director": r"directors?",
    "head of": r"heads? of",
    "fellow": r"fellows?|fellowships?",
    "resident": r"residents?|residency|residencies",
    "distinguished": r"distinguished",
    "PhD": r"phds?|ph\.ds?|doctorates?|doctoral",
    "part-time": r"part[ -]time",
}
"""Levels by the word that is printed, with how titles and people write them."""

_LEVEL: Final = "|".join(LEVELS.values()).replace("(?<!technical )", "")
_RANKED: Final = (
    "senior|sr|staff|principal|lead|junior|jr|intern|grad|entry|manag|director|head|fellow|resid|"
    "distinguished|phd|ph.d|doctor|part"
)
_OR: Final = r"(?:\s*(?:,|/)\s*(?:or |and )?|\s+(?:or|and)\s+)"
_ALIKE: Final = rf"(?P<levels>(?:{_LEVEL})\.?\+?(?:{_OR}(?:{_LEVEL})\.?\+?)*)"
_NOT: Final = r"(?:in|on|at|the|by|for|of|with|most|more|and|to|from|who|that|are|is|has|have)"
_NOUN: Final = (
    r"(?:roles?|jobs?|ones|positions?|openings?|postings?|titles?|hires|reqs?|vacancies|"
    r"engineers?|scientists?|researchers?|people|folks|programmes?|programs?|level)"
)
_BEFORE: Final = regex(
    rf"(?<!technical )(?<![\w'-]){_ALIKE}(?: level)?"
    rf"(?=(?:[ -](?!{_NOT}\b)[a-z/&-]+){{0,3}}[ -]{_NOUN}\b)",
    needs=_RANKED,
)
"""`senior or staff`, where roles, or people who have such, stand behind it."""
_RANKS: Final = (
    r"(?:interns?|juniors?|seniors?|(?:new )?grad(?:uate)?s?|fellows|residents|principals|phds?)"
)
_HIRED: Final = regex(
    r"\b(?:hir(?:e|es|ing)|recruit(?:s|ing)?|tak(?:e|es|ing)(?: on)?|look(?:s|ing)? for|"
    r"want(?:s|ing)?|seek(?:s|ing)?|(?:openings|roles|jobs|positions) for) (?:any |more |new )?"
    rf"(?P<levels>{_RANKS}(?:{_OR}{_RANKS})*)(?!\w)",
    needs=_RANKED,
)
"""`which of them hire interns`."""
_ALONE: Final = regex(
    r"(?<![\w'-])(?P<levels>internships?|residenc(?:y|ies)|fellowships?|entry[ -]level)(?!\w)"
)
_FREE: Final = r"[“\"'‘]?[a-z][a-z0-9+#/-]*(?: [a-z0-9+#/-]+){0,2}?[”\"'’]?"
_SAYS: Final = regex(
    r"\b(?:with|having|that (?:say|have|contain|mention|include)|saying|containing|mentioning|"
    r"say|says|have|has|got|get|put|include|use|where|are|word|words)\b "
    rf"(?:the (?:words? )?)?(?P<levels>{_FREE}(?:{_OR}{_FREE}){{0,3}})"
    r" (?:is |are |stands? |appears? )?(?:somewhere )?(?:in|within|as part of) "
    r"(?:the|their|its|a|his|her)?\s*(?:job |role )?(?:titles?|names?)\b",
    needs="title|name",
)
"""`with “world models” in the title`: any words, which are looked for as they stand."""
_WHOSE: Final = regex(
    r"\b(?:titled|(?:whose (?:job |role )?titles?|(?:where|when) the (?:job |role )?titles?|"
    r"(?:job |role )?titles?(?: that)?) "
    rf"(?:says?|contains?|includes?|has|have|mentions?)) "
    rf"(?P<levels>{_FREE}(?:{_OR}{_FREE}){{0,3}}?)(?=\W*$| (?:at|in|on) )",
    needs="title",
)
_NO_TITLE: Final = (
    r"(?:pay|pays|salar(?:y|ies)|ranges?|dates?|links?|places?|locations?|cit(?:y|ies)|labs?|"
    r"numbers?|counts?|levels?|equity|bonus(?:es)?|visas?|all|more|open|their|these|those|the|"
    r"job|role|new|of|in|at|by|for|with|from|on|and|plus|em|me|it|exact|full|actual|real|proper)"
)
"""What stands beside the word `title`, and in none: `titles with pay`."""
_WITHIN: Final = r"(?: (?:is |are )?(?:in|within|on) (?:them|it|there|the name))?"
_SAYING: Final = (
    r"(?:with|having|containing|including|saying|mentioning|like|"
    r"(?:(?:that|which|must|should|to) )?"
    r"(?:have|has|say|says|contains?|includes?|mentions?))"
)
_TITLES_WITH: Final = regex(
    rf"\b(?:titles?(?: only)? {_SAYING}|(?:ones?|those|roles?|jobs?|openings|positions|postings) "
    rf"(?:that are |which are )?(?:called|named|titled)|"
    r"filter(?:ed)? (?:on|by|for) (?:the )?titles?"
    rf"|filter (?:the |those |these )?titles? (?:on|by|for)|\btitle:)"
    r"(?: only)? (?:the )?(?:words? )?"
    rf"(?P<levels>(?:[“\"'‘]|(?!{_NO_TITLE}\b)){_FREE}(?: [a-z]+)??(?:{_OR}{_FREE}){{0,3}}?)"
    rf"{_WITHIN}(?=\W*$| (?:at|in|on|please|pls)\b)",
    needs="title|called|named",
)
"""`titles with 'scientist' in them`, `the ones called research scientist`."""
_BESIDE_TITLES: Final = regex(
    rf"^{LED}(?:(?:only|just|any|show|list) "
    r"(?:(?:me|only|just|the) )*|"
    r"(?=.* only\W*$))"
    rf"(?P<levels>(?!(?:[\w-]+ )*{_NO_TITLE} )(?!{_NO_TITLE}\b){_FREE}) "
    r"titles?(?: only| please| pls)*\W*$",
    needs="title",
)
"""`only scientist titles`, `scientist titles only`."""
_NOTHING_ELSE: Final = regex(
    r"\W*(?:(?:and|or|any|ok|only|just|the|what about|how about|are there|is there|for|how many|"
    r"which|out|of|them|those|these|are|is|ones?|do they have|got|show me|list) )*"
    rf"{_ALIKE}(?: (?:level|ones?|stuff|only|too|please|there))*\W*"
)
_WAYS: Final = (_SAYS, _TITLES_WITH, _WHOSE, _BESIDE_TITLES, _BEFORE, _HIRED, _ALONE)
_MARKS: Final = " “”\"'‘’.+"
_EMPTY: Final = frozenset(
    ("the", "that", "it", "this", "a", "any", "which", "what", "ones", "them", "they")
)
_TITLED: Final = regex(r"(?:^|(?P<subject>.+?) )with (?P<words>.+) in the title$")


def titles_in(low: str) -> tuple[tuple[str, ...], str]:
    """The words of titles that a text in small letters names, and the text without them."""
    for way in _WAYS:
        found = way.search(low)
        words = _words(found["levels"]) if found else ()
        if found and words:
            return words, f"{low[: found.start()]} {low[found.end() :]}"
    return (), low


def levels_alone(low: str) -> tuple[str, ...]:
    """The levels of a text that names nothing else: `senior or staff`; none of others."""
    found = _NOTHING_ELSE.fullmatch(low)
    return _words(found["levels"]) if found else ()


def _words(said: str) -> tuple[str, ...]:
    each = (part.strip(_MARKS) for part in re.split(_OR, said) if part)
    known = dict.fromkeys(_as_printed(word) for word in each if word)
    return () if _EMPTY & known.keys() else tuple(known)


def _as_printed(word: str) -> str:
    found = (name for name, ways in LEVELS.items() if regex(f"(?:{ways})").fullmatch(word))
    return next(found, word)


def with_titles(subject: str | None, words: Sequence[str]) -> str | None:
    """What roles are about and what their titles say, as one text; None of neither."""
    if not words:
        return subject
    said = f"with {joined(list(words), 'or')} in the title"
    return f"{subject} {said}" if subject else said


def told_apart(work: str) -> tuple[str | None, tuple[str, ...]]:
    """What roles are about, and the words of their titles."""
    found = _TITLED.match(work)
    if found is None:
        return work, ()
    return found["subject"], _words(found["words"])


def on_work(work: str | None) -> str:
    """` on alignment with senior in the title`, as it stands behind roles; empty of nothing."""
    if not work:
        return ""
    return f" {work}" if told_apart(work)[0] is None else f" on {work}"


@lru_cache(maxsize=64)
def pattern_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """How titles write any of the words, in small letters."""
    ways = "|".join(LEVELS.get(word, rf"{re.escape(word)}s?") for word in words)
    return regex(rf"(?<!\w)(?:{ways})(?!\w)")
