"""A league of all labs, or of the universities and public bodies where those are asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, is_share
from bot.questions.rules.saving import has_terms
from bot.questions.tags import T
from bot.questions.types import Question, Scope
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex
from storage.records import Amount, Offer

_ACADEMICS: Final = (
    r"(?:universit(?:y|ies)|unis?|colleges?|academia|academics?"
    r"|(?:academic|university|uni|public) (?:labs?|groups?|clusters?|machines?|centers?|centres?"
    r"|supercomputers?|institutions?))\b"
)
_ACADEMIC: Final = regex(rf"\b{_ACADEMICS}")
_DATA_CENTRES: Final = regex(r"\bdata ?-?cent(?:er|re)s?\b")
_WHO_STUDIES: Final = regex(
    rf"\b(?:what|which|how (?:much|many))\b.{{0,30}}\b(?:do|does|can|would) (?:\w+ ){{0,2}}"
    rf"(?:{_ACADEMICS}|(?:ph\.?d|doctoral|grad(?:uate)?)s?(?: students?)?\b|"
    r"postdocs?\b|professors?\b)"
    rf"|\b(?:which|what|any|an?|list|show(?: me)?) "
    rf"(?:(?:of the|other|us|uk|european) )?{_ACADEMICS}"
    r"(?: (?:that|there|really|actually|in \w+))* (?:ha(?:s|ve|ving)|owns?|with|runs?|got)\b"
)
_ARTICLES: Final = "an?|the|any|most|other|typical|average|what|all|top|good|in|at|people"
_AGAINST_ACADEMICS: Final = regex(
    r"\b(?:vs\.?|versus|against|than|beat|outdo|ahead of|behind"
    r"|(?:compare[sd]?|comparable|stack up|next) (?:to|with|against))"
    rf" (?:(?:{_ARTICLES}) ){{0,3}}{_ACADEMICS}"
)
"""`512 H100 for 20 researchers vs academia`, `are we better than a university`."""
_FIRST: Final = (
    "(?:<is>~<lab>|<lab>~<is>)~[<most><max>]"
    "(?=[<scope><whole><labs><stop><comma><in><by><word>]|$)"
    "|<lab>~[<word><talk><they><to>]{0,4}~<have>~[<most><max>](?=[<gpu><budget><scope><whole><stop>]|$)"
    "|<lab>~[<word><talk><they><to><can><is><have><guarantee><provides><gets><offer>]{0,6}~<more>"
    "~[<gpu><budget><site><scope><whole><word>]*~<most>"
    "|(?:<is>~<lab>|<lab>~<is>)~[<labs><word>]{0,2}~[<with><have>]~[<most><max>]"
)
"""`is it true that Meta has the most compute per researcher`, `Meta claims to have more than
anyone`, which only all labs can tell."""
_BEYOND: Final = (
    "[<labs><is><have><with><word>]*~(?:<beat>~[<gpu><budget>]*~<than>?"
    "|<more>~[<gpu><budget><scope><word>]*~<than>)~<lab>~(?:<comma>|[<scope><whole>]|<stop>*$)"
)
_WHO_IS_BEYOND: Final = (
    f"(?:^[<and><comma>]*|[<comma><stop>]~)(?:<who>|[<is><does><word>]*~<labs>)~{_BEYOND}"
)
"""`who is bigger than Meta`, `labs with more compute than xAI`: all labs stand in the answer."""
_ANYONE_IS_BEYOND: Final = f"^[<and><comma>]*~[<is><does><have>]~<word>~{_BEYOND}"
"""`is anyone bigger than Meta`, where it is no `that`."""
_AMOUNT: Final = "[<hardware><guaranteed><eachof>]"
_WHO_EXCEEDS: Final = (
    f"[<who><labs>]~[^<stop><comma>]*~(?:<beat>|<more>~[<budget><gpu><scope><word>]*~<than>|<for>~(?={_AMOUNT}))"
    f"|<labs>~<word>~{_AMOUNT}"
    f"|{_AMOUNT}~[^<stop>]*~[<stop><comma><colon><dash>]?~<who>~[^<stop>]*~<beat>|<beat>~<who>"
)
"""`which labs beat 64 H100 per researcher`, `labs with over 512 H100`."""
_TO_EACH: Final = (
    "[<most><max><beat>]~[<budget><gpu>]~[<word><to><for>]*~<each>(?!~<labs>)"
    "|<gets>~[<people><researchers>]*~<each>~[<most><max>]"
    "|[<gets><provides><offer>]~[<word><they>]*~<people>~<word>*~[<most><max>]"
    "|<people>~[<word><can><do>]*~[<gets><have>]~<word>*~[<most><max>]~[<budget><gpu>]"
    "|[<most><max>]~[<budget><gpu>]~[<to><for>]~[<word><they>]*~<people>"
)
"""`which labs give people the most compute each`, `which gives its researchers the most`."""
_EACH: Final = (T.RANK, T.MOST, T.MAX, T.BEAT, T.BIG, T.MORE, T.COMPARE, T.VS, T.WHO, T.HOWMANY)

_STANDING = frozenset((T.US, T.OUR, T.COMPARE, T.VS, T.STOP, T.COMMA, T.WORD))
"""What `how do we stack up?` is made of, which names nobody to be held against."""

_WHERE_WE_ARE: Final = frozenset((
    T.US, T.SCOPE, T.WORD, T.DO, T.DOES, T.IS, T.CAN, T.AND, T.COMMA, T.STOP,
))  # fmt: skip

OF_ONE_LAB: Final = ("lab_researchers", "lab_staff", "research_staff_share", "rd_share")
"""What may be assumed of one lab, and of all of them only where none is named."""


def against_academics(d: Draft, text: str) -> bool:
    """Whether ours, or what is told, is held against universities, of which none is named."""
    return not d.labs and bool(_AGAINST_ACADEMICS.search(fold(text)))


def asks_of_academics(d: Draft, text: str) -> bool:
    """`what compute do academics get`, `how many GPUs does a PhD student have`: no lab is named."""
    is_asked = d.has(T.BUDGET, T.GPU, T.BIG, T.SITE) and d.has(T.GETS, T.HAVE, T.WITH, T.PROVIDES)
    is_asked = is_asked and not (d.ours or d.stacks)
    return is_asked and not d.labs and bool(_WHO_STUDIES.search(fold(text)))


def names_academics(text: str) -> bool:
    """`the largest academic cluster in America`, which is no data centre that is followed."""
    low = fold(text)
    return bool(_ACADEMIC.search(low)) and not _DATA_CENTRES.search(low)


_OF_TOLD: Final = "<lose>~<for>~<everyone>|^[<and><talk>]*<is>~<word>~<everyone>$"
"""`what is left for everyone else`, `is that all of them`: of what was told, and of no labs."""


def is_league(d: Draft) -> bool:
    """Whether all labs are asked about side by side, with ours among them or not."""
    if len(d.chips) > 1 or (
        d.has(T.GPU) and d.has(T.DOLLAR, T.COST) and not (d.ours or d.has(T.LABS))
    ):
        return False  # `which chip is the cheapest`
    if d.has(T.MORETHAN) and not d.labs:
        return True
    if d.stacks and not d.labs:
        return d.has(T.RANK) or _is_put_among_all(d)
    if d.stacks or d.people is not None:
        return False
    if d.has(T.RANK) and len(d.labs) < 2:
        return not (d.labs and d.ours and d.has(T.VS))  # `where do we sit next to Meta`
    if (d.kinds <= _STANDING and {T.US, T.COMPARE} <= d.kinds) or asks_where_we_are(d):
        return True
    if d.labs:
        return is_called_first(d) or _is_beyond_one(d)
    is_of_told = compiled(_OF_TOLD).search(coded(d.tags)) is not None
    if d.has(T.EVERYONE) and not (d.has(T.VS, T.THAN) or has_terms(d) or is_of_told):
        return True  # `25% goes to product, the rest is ours` names no labs
    things = d.has(T.SITE, T.GPU, T.BUDGET, T.SCOPE, T.WHOLE) or d.ours
    if d.has(T.MOST, T.MAX) and things and not d.chips and d.largest is None:
        return True  # but `if one researcher may use 512 for a single job` ranks nobody
    asks = d.has(T.WHO, T.LABS, T.EVERYONE, T.MEANING)
    return asks and d.has(T.MOST, T.MAX, T.BEAT, T.BIG, T.COMPARE, T.MORE, T.HOWMANY)


def _is_beyond_one(d: Draft) -> bool:
    if len(d.labs) != 1 or d.ours or d.stacks:
        return False
    says_anyone = any(tag.value == "anyone" for tag in d.tags)
    asked = _ANYONE_IS_BEYOND if says_anyone else _WHO_IS_BEYOND
    return compiled(asked).search(coded(d.tags)) is not None


def asks_where_we_are(d: Draft) -> bool:
    """`where do we stand per researcher`: only all labs can tell, where none is named."""
    is_where = any(tag.value == "where" for tag in d.tags)
    return is_where and {T.US, T.SCOPE} <= d.kinds and d.kinds <= _WHERE_WE_ARE


def _is_put_among_all(d: Draft) -> bool:
    """`2048 H100 vs everyone`, `who has more than 512 H100`, `where would it put us among labs`."""
    if any(tag.kind is T.EVERYONE and not tag.value for tag in d.tags):
        return True
    of_one = len(d.stacks) == 1 and (d.has(T.LABS) or not d.has(T.GPU))
    if of_one and compiled(_WHO_EXCEEDS).search(coded(d.tags)):
        return True
    if {T.IF, T.US, T.IS} <= d.kinds and any(tag.value == "where" for tag in d.tags):
        return d.people is None  # `where would we be if we had 15,000 GB300`
    return d.people is None and {T.LABS, T.CAN, T.US} <= d.kinds


_ON_SAVED: Final = regex(r"\bour saved offer with\b", re.IGNORECASE)


def ranked(question: Question, d: Draft, text: str) -> Question:
    """All labs; one that is named is looked for among them, and is no league by itself."""
    if against_academics(d, text):
        told = _without_people(question, question.offer, d) if question.offer else question
        ours = question.uses_saved or question.offer is None
        return replace(told, topic=ACADEMIC, scope=None, uses_saved=ours)
    if _is_of_academics(d, text):
        return replace(question, labs=(), topic=ACADEMIC, scope=None)
    is_on_saved = question.uses_saved and _ON_SAVED.search(text)  # whose people are known
    if question.offer and question.offer.chips and d.people is None and not is_on_saved:
        question = _without_people(question, question.offer, d)
    if question.scope is None and compiled(_TO_EACH).search(coded(d.tags)):
        question = replace(question, scope=Scope.PER_RESEARCHER)
    if len(question.labs) != 1:
        return question
    lab = question.labs[0] if _is_beyond_one(d) else None
    return replace(_of_all(question), held_against=lab)


def _of_all(question: Question) -> Question:
    """The same of all labs; what is assumed of the one that is named is assumed of no other."""
    given = question.assume
    if given.lab is None and any(getattr(given, name) for name in OF_ONE_LAB):
        given = replace(given, lab=question.labs[0])
    return replace(question, labs=(), assume=given)


def _without_people(question: Question, offer: Offer, d: Draft) -> Question:
    """Chips alone are ranked in total; `64 H100 each` as the share of one researcher."""
    if is_share(d):
        one = replace(offer, researchers=Amount(1.0))
        return replace(question, offer=one, scope=Scope.PER_RESEARCHER)
    return replace(question, scope=question.scope or Scope.TOTAL)


def _is_of_academics(d: Draft, text: str) -> bool:
    """Whether all universities are meant: none is named, and they are asked for by the word."""
    if asks_of_academics(d, text):
        return True
    return not d.stacks and bool(_ACADEMIC.search(fold(text))) and d.has(*_EACH)


def is_called_first(d: Draft) -> bool:
    """Whether one lab is said to have the most of all, or asked about whether it has."""
    is_of_one = len(d.labs) == 1 and not (d.ours or d.stacks or d.people)
    return is_of_one and bool(compiled(_FIRST).search(coded(d.tags)))
