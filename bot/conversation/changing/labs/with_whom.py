"""Contracts asked on about: `and with CoreWeave`, `is that more than what Meta has with AMD`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.types import Question, Understood
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_LED: Final = r"\W*(?:(?:and|ok|or|so|but|also|then|what about|how about|anything|any|a|the)\W+)*"
_DEAL: Final = r"(?:ones?|deals?|contracts?|agreements?)"
_NAMES: Final = r"[\w.&-]+(?: (?:and |or |& )?[\w.&-]+){0,3}?"
_WITH: Final = regex(
    rf"{_LED}(?:(?:{_DEAL}|do they have|did they sign|have they|they|those|signed|something) )*"
    rf"(?:with\b|w/?(?= )) ?{_NAMES}(?: {_DEAL})?\W*",
    re.IGNORECASE,
)
"""`and with CoreWeave`: of the same lab."""
_ANOTHER: Final = regex(rf"{_LED}{_NAMES}(?:['’]s)?(?: {_DEAL})?\W*", re.IGNORECASE)
"""`what about CoreWeave`, after what one lab signed with somebody else who supplies."""
_THAN: Final = regex(
    rf"{_LED}(?:is|are|was) (?:that|it|this|those|they|{_DEAL}) (?:any )?"
    r"(?:bigger|larger|more|smaller|less|greater|higher)(?: deals?)? than "
    rf"(?:what |that of |the (?:{_DEAL} (?:of|between) )?)?"
    rf"(?P<whose>{_NAMES})(?:['’]s?)?(?: (?:has|have|got|signed|agreed|did|does|{_DEAL}))*"
    rf"(?: (?:with|w/?|from|and) (?P<whom>{_NAMES}))?(?: {_DEAL})?\W*",
    re.IGNORECASE,
)
"""`is that bigger than what Meta has with Google`: both deals are told, neither is judged."""


_ONE_OF_THEM: Final = regex(
    rf"{_LED}(?P<whose>(?:[\w.&-]+ ){{1,3}})(?:one|deal|contract)[,:;.]? (?:and )?"
    r"(?P<asked>how many (?:chips|gpus|tpus))(?: (?:is|are) (?:it|that|those))?\W*",
    re.IGNORECASE,
)
"""`the google tpu one, how many chips`, which asks of no kind of chip."""


def suppliers(told: Said) -> tuple[str, ...]:
    """Who supplies chips and is no lab, by the words of a message: `the AMD one`."""
    words = re.findall(r"\w+", told.text)
    return tuple(one for one in words if one.casefold() in SUPPLIERS)


def with_another(told: Said, last: Question) -> Understood | None:
    """What the same lab signed with whoever is named; None where another lab is meant."""
    named = told.draft.labs or suppliers(told)
    if part_of(last) is not LabPart.CONTRACTS or not named or {*named} & {*last.labs}:
        return None
    is_other = (
        bool(last.partners)
        and {*map(str.casefold, named)} <= SUPPLIERS
        and _ANOTHER.fullmatch(told.whole)
    )
    if not (is_other or _WITH.fullmatch(told.whole)):
        return None
    return Understood(replace(last, partners=named, since=None, as_of=None))


def contracts_against(text: str, memory: Memory, hearing: Hearing) -> str:
    """The deals spoken of and those that they are set against, one after the other.

    As it was said where that is not asked.
    """
    last = memory.question
    if last is None or part_of(last) is not LabPart.CONTRACTS:
        return text
    if one := _ONE_OF_THEM.fullmatch(text):
        named = [word for word in one["whose"].split() if word.casefold() in SUPPLIERS]
        return f"{one['asked']} is the {named[0]} one" if len(named) == 1 else text
    found = _THAN.fullmatch(text)
    if found is None:
        return text
    whom = f" with {found['whom']}" if found["whom"] else ""
    theirs = hearing.asked(f"compute contracts of {found['whose']}{whom}")
    if theirs is None or part_of(theirs) is not LabPart.CONTRACTS or theirs.labs == last.labs:
        return text
    directory = hearing.reader.words.directory
    both = (last, theirs)
    return "\n".join(f"what are the {to_text(each, directory)}?" for each in both)
