"""Labs of one country or kind, which are not on record: `only US labs`, `private labs`."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.on_record import MODELS, is_listing
from bot.questions.rules.gather import Draft
from bot.questions.rules.leagues import names_academics
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Unreadable
from bot.questions.words.listing_words import regions
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex

_NOT_SORTED: Final = (
    "Of which country or kind a lab is is not on record, so I don't sort labs by it. Name those"
    " that you mean."
)
_NOT_COUNTED: Final = (
    "How many chips a country or the world has is not on record: what is, is told of labs, data"
    " centres and programmes."
)
_TWO: Final = "compare OpenAI and Anthropic"
_IN_EUROPE: Final = ("free GPU hours in Europe", "data centres in Europe")
"""What is on record by its place."""
_EUROPE: Final = regex(r"\beurope|\beu\b")
_ELSE: Final = regex(r"\b(?:who|else|others?|anyone|anybody|which|any)\b")
_WHO: Final = r"(?:labs?|compan(?:y|ies)|players|firms|universit(?:y|ies)|institutions|startups)"
_THOSE: Final = rf"(?:[- ]based)? (?:(?:ai|frontier|big|top|leading) )*(?:{_WHO}|ones)\b"
_KINDS: Final = (
    r"\b(?:private|non[- ]?profit|listed|publicly traded|open(?:[- ](?:source|weights?))?|closed|"
    r"independent|venture[- ]backed|state[- ]owned|commercial|small(?:er)?|mid[- ]?sized|young|"
    r"start-?up) (?:ai )?labs?\b|\b(?:rank|list|which|what|top|best|compare|all|biggest|largest)"
    r" (?:[\w-]+ )?start-?ups\b"
)
_ABROAD: Final = (
    r"foreign|overseas|domestic|home[- ]grown|offshore|western|eastern|asian|"
    r"non[- ](?:u\.?s\.?a?|american|chinese|european)"
)
"""What is of a place that depends on where one stands, or of none."""
_US: Final = regex(
    rf"\bU\.?S\.?A?(?:{_THOSE})"
    rf"|(?i:(?:^|\b(?:only|just|all|the|with|and|among|rank|which|list|vs|against) )us(?:{_THOSE}))"
)
"""In small letters it may be `tell us labs that …`."""
_OURSELVES: Final = regex(
    rf"\b(?:(?:we|i|you|it)(?:'re|'m|'s| are| am| is)?(?: at| with| from)?|as) an? "
    rf"(?:[\w-]+ ){{0,4}}"
    rf"{_WHO}"
    r"(?: (?:based |located )?(?:in|from|near|outside)\b)?",
    re.I,
)
"""`we're a new lab in Zurich`, which says where we are."""
_OF_ELSE: Final = regex(
    r"\b(?:program(?:m?e)?s?|grants?|free|apply|hir(?:e|es|ing)|roles?|jobs?|pay|salar\w+|"
    r"models?|people|candidates|"
    r"researchers)\b",
    re.I,
)
_OF_NATIONS: Final = regex(
    r"\b(?:which|what) (?:countr(?:y|ies)|nations?)\b.*\b(?:most|more|biggest|largest|leads?|"
    r"ahead)\b",
    re.I,
)
"""`which nation has the most compute`, which is no lab."""
_RANKED: Final = (Kind.OFFER, Kind.COMPARE)


def not_by_country(
    question: Question | None, d: Draft, text: str, names: Directory
) -> Unreadable | None:
    """What to type in place of a rank of some labs, or of a number, that is not on record."""
    is_bare = question is None or question.kind is Kind.PRICE
    if is_bare and (whole := _in_all().search(fold(text))):
        where = f" in {whole['place']}" if whole["place"] else ""
        return Unreadable(_NOT_COUNTED, (f"data centres{where}", "rank all labs"), is_plain=True)
    if question and question.kind is Kind.LEAGUE and _OF_NATIONS.search(text):
        return Unreadable(_NOT_COUNTED, ("data centres in Europe", "rank all labs"), is_plain=True)
    if not _may_rank(question, d, text):
        return None
    is_of_universities = question is not None and question.topic == ACADEMIC
    is_of_some = is_of_universities and _region().search(fold(text))
    if not (is_of_some or _US.search(text) or _of_some(text)):
        return None
    ranks = question is not None and question.kind is Kind.LEAGUE
    every = "rank all universities" if names_academics(text) else "rank all labs"
    asked = to_text(question, names) if question and ranks else every
    return _not_sorted(asked, text)


def some_by_country(d: Draft, text: str, last: Question) -> Unreadable | None:
    """The same for `only the European ones`, or `the ones in Europe`, of labs that were listed."""
    is_listed = last.kind is Kind.LEAGUE and not is_listing(last)
    is_listed = is_listed or (last.kind in _RANKED and len(last.labs) > 1)
    is_bare = _bare().match(fold(text))  # `and in China?`, which is no lab after a list of them
    is_of_some = is_bare or (not d.names_any and _ones().search(fold(text)))
    is_other = is_bare and last.kind is Kind.LAB and _ELSE.search(fold(text))
    is_listed = is_listed or bool(is_other)
    if not is_listed or _OF_ELSE.search(text) or not is_of_some:
        return None
    return _not_sorted("rank all labs", text)


def _not_sorted(asked: str, text: str) -> Unreadable:
    """What can be asked in place of it: of a place, what is on record by its place."""
    instead = _IN_EUROPE if _EUROPE.search(fold(text)) else (_TWO,)
    return Unreadable(_NOT_SORTED, (asked, *instead), is_plain=True)


def is_by_country(reading: Reading) -> bool:
    """Whether labs of one country or kind were asked for, which no last question is changed by."""
    return isinstance(reading, Unreadable) and reading.problem == _NOT_SORTED


def _may_rank(question: Question | None, d: Draft, text: str) -> bool:
    """Whether labs are to be ranked, or ours to be held against some that nobody names."""
    if question is None:
        return not (d.labs or _OF_ELSE.search(text))
    if question.kind is Kind.LEAGUE:
        is_of_models = question.topic in MODELS  # `best open-weight lab` names none
        return not is_listing(question) or (is_of_models and not _OF_ELSE.search(text))
    return (
        question.kind in _RANKED
        and not question.labs
        and (d.has(T.LABS) or "universit" in text.lower())
    )


def _of_some(text: str) -> bool:
    return bool(_expression().search(_OURSELVES.sub(" ", fold(text))))


@cache
def _expression() -> re.Pattern[str]:
    """A region before labs or after them; `us` before them is told by its capitals."""
    own = "|".join(name for name in regions().split("|") if name != "us")
    return regex(
        rf"(?<![\w.])(?:{own}|{_ABROAD})(?:{_THOSE})|{_KINDS}"
        rf"|\b{_WHO}\b.{{0,40}}\b(?:in|from|outside|of) (?:the )?(?:{regions()})(?!\w)"
        r"|\b(?:who|any(?:one|body))\b(?: (?:else|is|are|there|has|have|compute|gpus|chips|big|the|"
        rf"most|a lot of|lots of))* (?:in|from|outside) (?:the )?(?:{regions()})(?!\w)"
    )


@cache
def _region() -> re.Pattern[str]:
    """A region in which universities are asked for: `the largest academic cluster in America`."""
    return regex(rf"\b(?:in|from|outside|across|of) (?:the )?(?:{regions()})(?!\w)")


@cache
def _ones() -> re.Pattern[str]:
    """Those of a region, of whatever was listed."""
    ones = rf"(?:ones?|those|these|them|all|which|who|{_WHO})"
    return regex(
        rf"(?<![\w.])(?:{regions()}|continental|foreign|overseas)(?:[- ]based)? {ones}\b"
        rf"|\b{ones}\b.{{0,25}}\b(?:in|from|outside|of|based in) (?:the )?(?:{regions()})(?!\w)"
    )


@cache
def _in_all() -> re.Pattern[str]:
    """`how many H100 does Germany have`, `how many GPUs are there in the US`."""
    return regex(
        r"\bhow (?:many|much) (?:[\w.-]+ ){1,3}?"
        r"(?:(?:does|do|has|have|did)|(?:is|are)(?: there)? in)"
        rf" (?:the )?(?:(?P<place>{regions()})|(?:whole )?world)"
        r"(?: (?:have|own|hold|got|run|use))?\W*$",
        needs="how",
    )


@cache
def _bare() -> re.Pattern[str]:
    """A region alone, as one in which labs are."""
    return regex(
        r"\W*(?:(?:and|or|but|ok|so|only|just|what about|how about|(?:the )?ones?|those|who|which|"
        r"what|any(?:one|body)?|labs?|others?|else|is|are|there|more|big|has|have|compute)\W+)*"
        rf"(?:in|from|outside(?: of)?) (?:the )?(?:{regions()})\W*$"
    )
