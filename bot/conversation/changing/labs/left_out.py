"""Labs that are missing in a list, are left out of it or put back in: `leave Google out`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.numbers import number_at
from bot.questions.on_record import is_listing
from bot.questions.rules.exceeding import asks_fewer
from bot.questions.spelt_numbers import COUNTS, words_at
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex

_WHO: Final = r"(?P<who>[\w][\w .&'-]{1,40}?)"
_SOFTLY: Final = (
    r"(?:,? (?:i think|i guess|i believe|i'm afraid|there|here|too|by the way|btw|though|tho))*"
)
_THERE: Final = r"(?:(?:in|on) (?:it|there|that|the (?:list|table))|there|included|listed)"
_PUT_IN: Final = (
    r"(?:[\s,;.–-]+(?:(?:please|pls|so|and|can you|could you) )*(?:put|add|include|throw|bring|"
    r"take|get) (?:it|them|that one|those)(?: (?:in|back|on|too|as well|please|again))*)?"
)
_FORGOT: Final = regex(
    rf"\W*(?:(?:{LINK}|sorry|wait|i think|it seems|looks like)\W+)*"
    rf"(?:(?:you|u|we|i|it)(?:['’]ve| have)? (?:just )?(?:forgot(?:ten)?|missed|left out|omitted|"
    rf"skipped|dropped|didn['’]?t (?:include|list|mention)) {_WHO}"
    rf"|{_WHO.replace('who', 'lost')}(?:(?: is| are|['’]s) (?:missing|absent|not {_THERE})"
    rf"|(?: is| are)n['’]?t {_THERE}))"
    rf"{_SOFTLY}{_PUT_IN}[\s.!?]*",
    re.IGNORECASE,
)

_WHY_NOT: Final = regex(
    rf"\W*(?:(?:{LINK}|wait)\W+)*"
    rf"(?:(?:why|how come)(?:(?: is| are| was)n['’]?t| not|['’]s| is| are| was|n['’]t)? {_WHO}"
    rf"(?: (?:is|are|was))?(?:n['’]?t| not)?(?: (?:also|even|ranked|shown))*"
    rf"(?: {_THERE}| missing| absent| left out| (?:among|with) (?:them|those|these))"
    rf"|where(?:['’]s| is| are) {_WHO.replace('who', 'lost')})[\s.?!]*",
    re.IGNORECASE,
)


_FIGURE: Final = (
    r"(?:public |usable )?(?:figures?|numbers?|data|estimates?|entry|value|stats?|anything)"
)
_NO_FIGURE: Final = regex(
    rf"\W*(?:(?:{LINK}|wait)\W+)*(?:why|how come)(?:(?:['’]s| is| are|s)? there"
    rf"(?: no|(?: is|['’]s)?n['’]?t (?:an?|any)| not (?:an?|any)) {_FIGURE}|"
    rf" (?:is|are)n['’]?t there (?:an?|any) {_FIGURE}|"
    rf" (?:don['’]?t|do not|didn['’]?t) (?:you|we|they) (?:have|show|give|list|know)"
    rf"(?: an?| any)?(?: {_FIGURE})?| no {_FIGURE}|"
    rf"(?: do| did)? (?:you|we) (?:have|show) no {_FIGURE}|"
    rf"(?:['’]s| is) the {_FIGURE} (?:missing|blank|empty))"
    rf"(?P<of> (?:for|on|of|about))?(?: the)? (?(of)|(?!(?:an? |any |one )*{_FIGURE}\b)){_WHO}"
    r"(?: (?:there|here|at all|yet|then|on record))*[\s.?!]*",
    re.IGNORECASE,
    needs="why|how come",
)
"""`why's there no figure for SSI`, whatever was told before."""


def why_not_listed(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What is known of a lab that a list lacks, which is why it lacks it; None of other texts."""
    blank = _NO_FIGURE.fullmatch(text)
    if blank and [tag.kind for tag in hearing.tags(blank["who"])] == [T.LAB]:
        return hearing.read(f"how big is {blank['who']}")
    found = _WHY_NOT.fullmatch(text)
    known = (memory.question, *memory.earlier) if found and found["who"] else (memory.question,)
    is_list = any(each and each.kind is Kind.LEAGUE and not is_listing(each) for each in known)
    if found is None or not is_list:
        return None
    who = found["who"] or found["lost"]
    kinds = [tag.kind for tag in hearing.tags(who)]
    if kinds.count(T.LAB) > 1 or (found["lost"] and kinds != [T.LAB]):
        return None
    return hearing.read(f"how big is {who}")


def added(text: str, hearing: Hearing) -> str:
    """`add Anthropic` for a message that says that labs were left out, and nothing else."""
    found = _FORGOT.fullmatch(text)
    who = (found["who"] or found["lost"]) if found else ""
    kinds = {tag.kind for tag in hearing.tags(who)} if who else set()
    is_lab = T.LAB in kinds and kinds <= {T.LAB, T.AND, T.COMMA, T.POSS}
    return f"add {who}" if is_lab else text


_BOUND: Final = (
    r"(?:more than|over|above|at least|bigger than|larger than|greater than|north of|upwards of|"
    r"under|below|beneath|less than|fewer than|smaller than|at most|up to|no more than|south of)"
)
_IN_WORDS: Final = rf"(?:half an?|an?|{'|'.join(COUNTS)}) (?:hundred thousand|million)\b"
_MORE_THAN: Final = regex(
    rf"\b(?:ones?|those|labs?|which|who|them|all)\b.*\b{_BOUND}\W+(?:\d|{_IN_WORDS})", re.IGNORECASE
)
"""`only those with more than 300`."""
_BOUND_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|only|just|what about|how about|or|those|ones|labs|the|that|are|with)\W+)*"
    rf"{_BOUND} (?:(?:an? )?(?P<digits>\d[\d.,]*(?: ?(?:k|m|mn|thousand|million))?)|"
    rf"(?P<words>{_IN_WORDS}))"
    r"(?: ?(?:h100e?s?|gpus?|chips))?(?: (?:h100 )?equivalents?)?(?: (?:then|please|pls|only))*\W*",
    re.IGNORECASE,
)
"""`and over 500k`, `what about below 50k H100`, after labs in order."""


def narrowed(told: Said, last: Question) -> Question | None:
    """The list spoken of with fewer of its labs, or again with one that was left out."""
    is_ranked = last.kind is Kind.LEAGUE and not is_listing(last) and last.topic != ACADEMIC
    if is_ranked and (alone := _BOUND_ALONE.fullmatch(told.whole)):
        number, fewer = _number_in(alone), asks_fewer(told.whole)
        return replace(last, more_than=number, fewer=fewer, held_against=None)
    if told.draft.stacks or told.draft.people or told.draft.has(T.ROLES):
        return None
    if last.kind is Kind.HIRING and told.denied and not told.labs:
        kept = _less(last.labs, told.denied)
        return replace(last, labs=kept) if kept else None
    if not is_ranked:
        return None
    if told.number and not told.labs and _MORE_THAN.search(told.text):
        return replace(last, more_than=told.number, fewer=asks_fewer(told.text))
    if told.denied and not told.labs:
        return replace(last, without=tuple(sorted({*last.without, *told.denied})))
    is_back = told.labs and {*told.labs} <= {*last.without}
    return replace(last, without=_less(last.without, told.labs)) if is_back else None


_OTHER_SIDE: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about)\W+)*"
    r"(?:(?:who|which|any|how many|those|the|labs?|ones?)(?:['’]s)?"
    r"(?: (?:ones?|labs?|of (?:them|those)|has|have|is|are|with|that|do|does))* )?(?:(?P<less>less|"
    r"fewer|below|under|smaller)|more|above|over|bigger|larger)"
    r"(?: (?:than )?(?:that|it|this|so many|(?:the|that) number|then|though|compute|chips|gpus))*"
    r"\W*",
    re.IGNORECASE,
    needs="less|fewer|below|under|smaller|more|above|over|bigger|larger",
)
"""`and less?`, after the labs above a number."""


def other_side(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """The labs on the named side of the number that was asked for; None of other texts."""
    last, found = memory.question, _OTHER_SIDE.fullmatch(text)
    if last is None or found is None or last.kind is not Kind.LEAGUE or last.more_than is None:
        return None
    return None if is_listing(last) else Understood(replace(last, fewer=bool(found["less"])))


def _number_in(bound: re.Match[str]) -> float | None:
    low = (bound["words"] or bound["digits"]).lower()
    found = words_at(low, 0) or number_at(low, 0)
    if found is None:
        return None
    number = found[0]  # `300.000`: no lab is looked for by thousandths of a chip
    return number.amount.value * (_THOUSAND if number.dotted else 1.0)


_THOUSAND: Final = 1000.0


def _less(labs: tuple[str, ...], gone: Collection[str]) -> tuple[str, ...]:
    return tuple(lab for lab in labs if lab not in gone)
