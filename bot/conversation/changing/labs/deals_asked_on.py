"""Contracts asked on about: all of them together, or how big the one with somebody is.

`what's the total of it all`, which is refused as contracts are not added up; `with google, how big
was that`, which is of that contract and not of Google.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import TYPED, Listing
from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.tags import T, without_labs
from bot.questions.types import Question, Unreadable
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_LED: Final = rf"\W*(?:(?:{LINK}|just|roughly|about)\W+)*"
_ALL: Final = (
    r"(?:grand totals?|totals?|sum|altogether|all together|all in all|all told|in total|in all|"
    r"in sum|overall|combined|together|added(?: up| together)?|tally|aggregate|as a whole|"
    r"(?:add|tot|sum)(?= (?:(?:it|them|that|those|these|this|all|everything|both|up|of)\b ?)+"
    r"(?:up|together)\b))"
)
_BESIDE: Final = (
    r"(?:what|whats|what['’]s|which|how|much|many|big|large|is|are|was|were|does|do|would|will|be|it|"
    r"that|this|they|them|these|those|all|of|for|the|a|an|in|to|as|comes?|make|makes|add|up|amount|"
    r"its|their|deals?|contracts?|ones?|agreements?|gw|mw|gigawatts?|megawatts?|power|capacity|"
    r"contracted|signed|have|has|they['’]ve|figure|number|size|then|so|roughly|give|me|show|and|"
    r"altogether|can|could|you|please|pls|every(?:thing)?|each|three|four|two|five|both)"
)
_TOTAL: Final = regex(
    rf"{_LED}(?:{_BESIDE}\W+)*{_ALL}(?:\W+{_BESIDE})*\W*",
    needs="total|sum|together|in all|told|overall|combined|add|tot |tally|aggregate|whole",
)
"""`so what's the total of it all`, and nothing else besides."""
_POINTS: Final = regex(r"\b(?:with|ones?|deals?|contracts?|agreements?|that|it|those|this)\b")
_OF_SIZE: Final = (
    r"(?:with|from|between|by|the|that|this|it|those|ones?|deals?|contracts?|agreements?|how|big|"
    r"large|much|many|whats?|is|was|are|were|s|size|of|gw|mw|gigawatts?|megawatts?|"
    r"power|capacity|compute|for|again|about|which|does|do|did|come|to|tell|me|more|signed|sign|they|"
    r"in|and|so|a|an|when|since|start|starts|run|worth)"
)
_ONLY_SIZE: Final = regex(rf"{_LED}(?:{_OF_SIZE}\W+)*{_OF_SIZE}?\W*")
_MORE: Final = regex(
    rf"{_LED}(?:which|who|whose)(?: (?:one|lab|deal|contract|of (?:the (?:two|both)(?: deals)?|"
    r"them|these|those|[\w .&-]{2,30} and [\w .&-]{2,30}?)))?(?:['’]s)?"
    r"(?: (?:has|have|had|got|is|did|sign(?:ed)?|spends?|spent|spending|pays?))* (?:the )?"
    r"(?:more|most|bigger|biggest|larger|largest|higher)(?: (?:deals?|contracts?|ones?|gw|power|"
    r"capacity|signed|compute|in total|overall|contracted))*\W*"
)
"""`which of the two has more`, after the contracts of one lab and of another."""
_THE_LARGEST: Final = regex(
    rf"{_LED}which(?: (?:one|of (?:them|these|those)))?(?: (?:is|was))?(?: the)? "
    r"(?:biggest|largest)(?: (?:deal|contract|one))?\W*",
    needs="biggest|largest",
)
"""`which of those is the largest`, of the contracts that were told last."""
_SPEND: Final = regex(r"\b(?:spen[dt]s?|spending|pays?)\b")
_ALL_LABS: Final = TYPED[Listing.CONTRACTS]
_SPENT: Final = (
    "What labs spend is of different days, so I don't say which of {} and {} spends more; each is"
    " told with its own day."
)
_NOT_HELD: Final = (
    "Contracts are not added up, so I don't say which of {} and {} signed more; each is told with"
    " its own size."
)
_ONE_OF_EACH: Final = (
    "I don't hold one deal against another: what {} and {} signed differs in status and in terms."
    " Each is told with its own size."
)


_OF_BOTH: Final = regex(
    rf"^(?=.*\b(?:two|both|them|they|three|labs|each)\b)(?=.*\b(?:{_ALL}|adds? up)\b)"
    r"(?!.*\b(?:us|we|ours?|use[ds]?|using|runs?|running|chips?|gpus?|h100e?s?|people|staff)\b).*",
    needs="two|both|them|they|three|labs|each",
)
"""`so what did those two commit altogether`, of what two labs signed, told one after the other."""
_NO_SUM: Final = (
    "I don't add up what {} and {} have signed: contracts overlap, and differ in status, so that a"
    " sum would mislead. Those of each by themselves:"
)


def signed_more(text: str, memory: Memory, hearing: Hearing) -> Unreadable | None:
    """That no two labs are held against each other by what they signed, or spend; else None."""
    part = LabPart.SPENDING if _SPEND.search(text.lower()) else LabPart.CONTRACTS
    told = tuple(takewhile(lambda one: part_of(one) is part, all_asked(memory)))
    labs = [*dict.fromkeys(one.labs[0] for one in told)]  # whatever was asked of one since
    if len(labs) <= 1:
        return None
    second, first = map(hearing.reader.words.directory.name, labs[:2])
    low = text.lower()
    if part is LabPart.CONTRACTS and _OF_BOTH.match(low):
        return _of_both(first, second, _NO_SUM)
    if not _MORE.fullmatch(low) or _THE_LARGEST.fullmatch(low):
        return None
    if part is LabPart.SPENDING:
        each = (f"research spending of {first}", f"research spending of {second}")
        return Unreadable(_SPENT.format(first, second), each, is_plain=True)
    newest = [next(one for one in told if one.labs[0] == lab) for lab in labs[:2]]
    if not all(one.partners for one in newest):
        return _of_both(first, second, _NOT_HELD)
    each_one = (*(to_text(one, hearing.reader.words.directory) for one in newest[::-1]), _ALL_LABS)
    return Unreadable(_ONE_OF_EACH.format(first, second), each_one, is_plain=True)


def _of_both(first: str, second: str, says: str) -> Unreadable:
    """What is not said of what two labs signed, and what asks for that of each."""
    ways = (f"compute contracts of {first}", f"compute contracts of {second}", _ALL_LABS)
    return Unreadable(says.format(first, second), ways, is_plain=True)


def suppliers(told: Said) -> tuple[str, ...]:
    """Who supplies chips and is no lab, by the words of a message: `the AMD one`."""
    words = re.findall(r"\w+", told.text)
    return tuple(one for one in words if one.casefold() in SUPPLIERS)


def is_total(text: str) -> bool:
    """Whether no more is asked than what contracts come to together."""
    return bool(_TOTAL.fullmatch(text.lower()))


_SIZE: Final = regex(
    rf"{_LED}(?:how (?:many|much) (?:gw|mw|gigawatts?|megawatts?|power)|(?:what|which) (?:size|"
    r"power)|how (?:big|large))(?: (?:is|are|was|were|it|that|this|those|they|each|of|them))*\W*"
)
"""`how many GW`, which the list says of each."""
_WITH_THEM: Final = regex(rf"\W*(?:(?:{LINK}|what about|how about)\W+)*with\b")
_WHOSE: Final = regex(r"\b(?:contracts?|deals?|agreements?) (?:of|by)\b|\w['’]s\b(?! it\b)")
"""`the contracts of OpenAI`, who is no party of the lab spoken of."""
_SIGNED_BY: Final = regex(r"\b(?:did|does|has|have|had) $")
_THEIRS: Final = regex(
    r"(?:['’]s|s['’]?|['’])? ?(?:compute )?(?:(?:deals|contracts|agreements)\b|"
    r"(?:deal |contract |one )?with\b)"
)
_FROM: Final = regex(r"\b(?:with|from|between)\b")


def _signed_by_another(told: Said) -> bool:
    """Whether another lab is who signed: `openais deals`, `which did xAI sign`."""
    low = told.text.lower()
    first = next((tag for tag in told.draft.raw if tag.kind is T.LAB), None)
    if first is None or _FROM.search(low[: first.start]):
        return False
    return bool(_SIGNED_BY.search(low[: first.start]) or _THEIRS.match(low[first.end :].lstrip()))


def deals_asked_on(told: Said, last: Question) -> Question | None:
    """A sum that is refused, or the contract with whoever is named; None of other texts."""
    d, text = told.draft, told.whole.lower()
    if part_of(last) is not LabPart.CONTRACTS or d.stacks or d.people is not None or d.ours:
        return None
    named = d.labs or suppliers(told)
    if not named:
        return last if _SIZE.fullmatch(text) else None
    bare = without_labs(d.raw, told.text).lower()
    besides = [one.lower() for one in suppliers(told) if one.lower() in bare]
    for supplier in besides:
        bare = bare.replace(supplier, " ")
    is_of_one = _POINTS.search(bare) and _ONLY_SIZE.fullmatch(bare)
    is_anothers = _signed_by_another(told) or _is_anothers((*d.labs, *besides), text)
    if not is_of_one or is_anothers or {*d.labs} & {*last.labs}:
        return None
    return replace(last, partners=named, since=None, as_of=None)


def _is_anothers(parties: tuple[str, ...], text: str) -> bool:
    """Whether a deal of another lab is meant: `the OpenAI deal with Oracle`."""
    return bool(_WHOSE.search(text)) or (len(parties) > 1 and not _WITH_THEM.match(text))
