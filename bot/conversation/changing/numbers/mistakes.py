"""A number that was a slip, or is said to be old: `typo, 640`, `the 512 is from the old deck`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Memory
from bot.questions.numbers import number_at
from bot.questions.types import Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_SLIP: Final = (
    r"(?:(?:that|it|this|the (?:number|count|last one|first one)) (?:was|is) )?(?:just )?"
    r"(?:an? |my )?(?:typo|slip|mistake|misprint|error|bad)(?: of mine| on my (?:part|side))?|"
    r"(?:sorry|oops|whoops|correction|pardon|apologies|fat fingers?)|"
    r"i(?:'ve| have)? (?:just )?(?:misread|mistyped|mistook|misspoke|misheard|mixed up|"
    r"(?:read|typed|wrote|put|said|got|copied|had) (?:it|that|this|the [\w ]{1,20}?) wrong)"
    r"(?: (?:it|that|this|them|myself|(?:the|my|our|his|her|their) [\w ]{1,25}?))?(?=\s*[:;,.–—-])|"
    r"(?:wrong|missing|extra) (?:number|digit|key|zero|figure)|"
    r"(?:i )?(?:missed|dropped|forgot|lost|left out|added) (?:an?|the|one)(?: extra)? "
    r"(?:zero|digit|number|chip|name|lab)(?: (?:there|too (?:many|much)))?"
)
_MEANT: Final = (
    r"(?:(?:that|it|this|the (?:number|count|figure)) )?(?:should|must|ought to|has to|needs to|"
    r"was (?:supposed|meant) to) (?:be|say|read|have (?:been|said|read))|"
    r"i (?:really |actually )?(?:meant?|wanted to (?:say|type|write))(?: to (?:say|type|write))?"
)
_IS: Final = (
    r"the (?:right |correct |real )?(?:number|count|figure|chip|lab|one|day|share) is|"
    r"(?:it|that|this|they|those|these)(?:['’]s| is| are|['’]re)(?: (?:really|actually|in fact))?|"
    r"make (?:it|that)|read"
)
_LED: Final = regex(
    r"^\W*(?:(?:no|ah|oh|ok|well|wait|hm+|and|please)\b\W+)*"
    rf"(?P<slip>(?:(?:{_SLIP})(?:\W+|$))*)(?:(?:and|but|so|sorry|no)\W+)*"
    rf"(?P<meant>(?:(?:{_MEANT})\b\W*)?)(?P<led>(?:(?:{_IS})\b\W*)?)(?=\S)",
    re.IGNORECASE,
)


def corrected(text: str) -> str:
    """The message without the words at its beginning that say that it corrects one before."""
    found = _LED.match(text)
    return text[found.end() :] if found and any(found.groups()) else text


def owns_up(text: str) -> bool:
    """Whether it says that something that was said before was a slip, or meant otherwise."""
    found = _LED.match(text)
    return bool(found and (found["slip"] or found["meant"]))


def looks_like(number: float, other: float) -> bool:
    """Whether two whole numbers differ by one slip: a digit more, less, changed or swapped."""
    one, two = sorted((f"{number:.10g}", f"{other:.10g}"), key=len)
    if one == two or not (one + two).isdigit():
        return False
    pairs = enumerate(zip(one, two, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), len(one))
    rest, longer = one[same:], two[same:]
    if len(one) < len(two):
        return longer[1:] == rest
    return longer[1:] == rest[1:] or (longer[:2] == rest[1::-1] and longer[2:] == rest[2:])


_OLD: Final = (
    r"(?:out of date|outdated|stale|old|obsolete|superseded|wrong|no longer (?:right|true|valid|"
    r"current)|(?:from|in) (?:the|an|my|our|their|his|her|last) [^.;,?!]{2,40})"
)
_IS_OLD: Final = regex(
    r"^\W*(?:(?:hold on|hang on|wait|sorry|oh|ah|actually|hm+|no|oops|ok|and|but)\b\W+)*"
    r"(?:(?:the|that|those|our) )?(?P<old>\d[\d,.]*\d|\d)(?: [\w-]{1,12})? "
    r"(?:is|was|are|were|came|comes) "
    rf"{_OLD}\s*[.,;:–—-]+\s*(?P<new>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WITH_OLD: Final = regex(
    rf"\W*(?:(?:{LINK}|sorry)\W+)*(?:(?:what|how) (?:was|did|is|does) (?:it|that|this)"
    r"(?: (?:look|be|come out))?(?: like)? )?(?:with|at|for|on) the (?:old|previous|earlier|first|"
    r"original|former) (?:numbers?|figures?|counts?|ones?|chips|deck)(?: again)?\W*|"
    rf"\W*(?:(?:{LINK}|sorry)\W+)*(?:what|how) (?:was|were) (?:it|that|they|we|this) "
    r"(?:before(?: (?:that|this|then|the change))?|previously|originally)\W*",
    re.IGNORECASE,
)


def with_new_number(text: str, memory: Memory) -> tuple[str, Memory]:
    """What a message puts in place of a number that it calls old, after the offer that had it."""
    found = _IS_OLD.match(text) if all_asked(memory) else None
    old = number_at(found["old"], 0) if found else None
    meant = _with(old[0].amount.value, memory) if old else None
    if found is None or meant is None:
        return text, memory
    known = all_asked(memory)
    others = tuple(each for each in known if each is not meant)
    new = corrected(re.sub(r"^(?:so|and|but)\W+", "", found["new"], flags=re.IGNORECASE))
    return new, replace(memory, question=meant, earlier=others)


def with_old_number(bare: str, memory: Memory) -> Question | None:
    """The offer before the last change of its numbers: `what was it with the old number`."""
    if not _WITH_OLD.fullmatch(bare):
        return None
    last = next(_offers(memory), None)
    found = (each for each in _offers(memory) if last and each.offer != last.offer)
    before = next((each for each in found if last and each.called == last.called), None)
    return replace(before, save=False) if before else None


def _with(number: float, memory: Memory) -> Question | None:
    """The newest question about an offer in which a number stands."""
    for each in _offers(memory):
        held = each.offer or Offer()
        amounts = (*(stack.count for stack in held.chips), held.researchers)
        if number in (amount.value for amount in amounts if amount):
            return each
    return None


def _offers(memory: Memory) -> Iterator[Question]:
    known = (memory.question, *memory.earlier)
    return (each for each in known if each and each.kind in OF_OURS and each.offer)
