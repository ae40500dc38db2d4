"""What is asked of those of the pool who were listed, by a message that says nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.people.around_the_pool import AS_LISTED, WHO_HAS_NOT
from bot.conversation.changing.people.not_there import others_by_place
from bot.questions.about_people.without_works import without_works
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.pool_not_by import not_by_entry
from bot.questions.words.leads import LED, LINK
from bot.questions.words.people_words import RANKING
from bot.regex import regex

_JUDGES: Final = regex(
    rf"\W*(?:(?:{LINK}|is|are|any|there)\W+)*(?:any(?:one|body)?|some(?:one|body)|who|"
    r"which(?: ones?)?)(?: of (?:them|these|those))?(?:['’]?s| is| are)?(?: (?:any|actually|really|"
    r"particularly|especially|half|half-?way|remotely))* (?:good|decent|strong|great|promising|"
    r"impressive|brilliant|outstanding|weak|bad|useless|rubbish|amazing|solid|any use|"
    r"worth (?:it|calling|a call|talking to|my time|our time|chasing|pursuing|a look|hiring))"
    r"(?: (?:in there|on there|there|here|though|then|at all))*\W*",
    re.IGNORECASE,
)
"""`anyone good`, of the people of the pool."""
_TURNED: Final = regex(
    rf"{LED}(?:(?:who|those|people|anyone)(?: (?:has|have|is|with|did))? )?"
    r"(?:(?P<less>less|below|under|smaller|fewer|lower)|more|above|over|larger|bigger|higher)"
    r"(?: than)? (?:that|it|this)\W*",
    re.IGNORECASE,
)
"""`and less than that`, after those above an amount of compute."""
_WITH_ANY: Final = regex(
    rf"{LED}(?:only|just|who are|who has|which have|show(?: me)?|keep) ?(?:only |just )?"
    r"(?:(?:those|the ones|people|candidates)(?: of them)? )?"
    r"(?:with|who have|that have|having|has)? ?(?:any |some |published )*"
    r"(?:works?|papers?|publications?)(?: on record| at all)?\W*",
    re.IGNORECASE,
)
_NO_OTHERS: Final = regex(
    rf"{LED}(?:any(?:one|body) else|any others|others|who else|nobody else|no one else|"
    r"(?:is|are) (?:that|there|those) (?:any(?:one|body) else|(?:all|any)(?: others)?))"
    r"(?: (?:in (?:there|the pool|our pool)|there|at all|too|then))*\W*",
    re.IGNORECASE,
)
_NAME: Final = regex(r"names?\b|alphabet", re.IGNORECASE)
_BY_NAME: Final = "by full name within each kind of work"
_ALL_TOLD: Final = "those are all of whom your pool tells it"
_LAST: Final = "those of whom no work is on record are named apart"
"""What is said of a list that shows them in any case."""


_FEW: Final = 10
_CUT: Final = (
    rf"{LED}(?:(?:can|could) (?:you|we) )?(?:(?:just|only|show|give|list|name|keep|take|pick|me|us|"
    r"cut|limit|narrow|trim|shorten|whittle|reduce|boil|bring|get|make|it|that|this|them|those|"
    r"these|down|to|the) )*"
)
_SO_MANY: Final = (
    r"(?:\d+|two|three|four|five|six|seven|eight|ten|a dozen|few|couple|handful)"
    r"(?: (?:people|ones|candidates|names|of (?:them|those|these)))?"
    r"(?: (?:only|please|pls|then|instead|alone|thanks))*\W*"
)
_TOP: Final = regex(rf"{_CUT}(?:top|best|strongest|leading|most \w+) {_SO_MANY}", re.IGNORECASE)
_SO_FEW: Final = regex(
    rf"{_CUT}(?:first|last|next) {_SO_MANY}"
    rf"|(?=.*\b(?:cut|limit|trim|shorten|reduce|whittle|boil|narrow|keep|bring)\b){_CUT}{_SO_MANY}",
    re.IGNORECASE,
    needs="first|last|next|cut|limit|trim|shorten|reduce|whittle|boil|narrow|keep|bring",
)
_NO_CUT: Final = (
    "“{}” left out: the list is in the order of the alphabet, by which nobody is picked; narrow it"
    " by kind of work, day, compute or place"
)
"""What is said where fewer are asked for and nothing tells which."""


def in_few_words(text: str, last: Question) -> Reading | None:
    """The question that is meant, or None: `anyone good`, `and less than that`, `who isn't?`."""
    if _JUDGES.fullmatch(text) or _TOP.fullmatch(text):
        return Understood(Question(Kind.REFUSAL, topic=RANKING))
    if (by_entry := not_by_entry(text)) and len(text.split()) <= _FEW:
        return by_entry
    if others := others_by_place(text, last):
        return Understood(others)
    if unrecorded := without_works(text, is_of_pool=True):
        return Understood(unrecorded)
    if WHO_HAS_NOT.fullmatch(text):  # all are told then, with those of whom no work is on record
        return Understood(Question(Kind.POOL))
    if _NO_OTHERS.fullmatch(text):
        return Understood(last, (_ALL_TOLD,))
    amount = last.flop or last.flop_most
    if amount and (turned := _TURNED.fullmatch(text)):
        is_less = turned["less"] is not None
        low, high = (None, amount) if is_less else (amount, None)
        return Understood(replace(last, flop=low, flop_most=high))
    if AS_LISTED.fullmatch(text):
        return Understood(last, (_BY_NAME,) if _NAME.search(text) else ())
    if _WITH_ANY.fullmatch(text):
        return Understood(last, (_LAST,))
    is_cut = _SO_FEW.fullmatch(text) is not None
    return Understood(last, (_NO_CUT.format(shown(text.strip(" .!?"))),)) if is_cut else None
