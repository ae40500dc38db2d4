"""A second question that says only what is other than in the first, each as a question of its own.

`how long does it take on 256 H100, and on 512`; `free compute in the UK, anything in France`;
`what do 512 H100 cost a year and how many B200 is that`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.numbers import number_at
from bot.questions.on_record import Listing
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.role_subjects import subjects_joined
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_JOINT: Final = (
    r"(?:\s*[,;?.–-]+\s*(?:and|or|also|then|plus)?|\s+(?:and|or|plus|then|vs\.?|versus))"
)
_LEADS: Final = r"(?:(?:also|then|what about|how about|what if it (?:is|was|were)|the same)\s+)*"
_ON_OTHERS: Final = regex(
    rf"^(?P<first>.+?){_JOINT}\s+{_LEADS}(?:on|with|for|using)\s+(?P<many>\d[\d,.]*k?)"
    r"(?:\s+(?:of (?:them|those)|(?P<chip>[a-z]{1,3}\d{1,4}[a-z]?)s?))?\s*[?.!]*$",
    re.IGNORECASE,
    needs="on|with|for|using",
)
"""`…, and on 512?`, of the run that was asked about on other chips."""
_ELSEWHERE: Final = regex(
    rf"^(?P<first>.+?){_JOINT}\s+(?:(?:also|then|what about|how about|(?:is|are) there|there|"
    r"do you (?:have|know)|any|anything|something|some|one|ones|else|the same|similar)\s+)*"
    r"(?:in |for )?(?P<place>(?:the )?[a-z]+(?: [a-z]+)?)(?: (?:too|as well|also|instead|maybe))*"
    r"\s*[?.!]*$",
    re.IGNORECASE,
)
"""`…, and is there anything in France?`, of the programmes that were asked for elsewhere."""
_OF_PROGRAMMES: Final = regex(
    r"\b(?:free|public|shared|national|academic|program\w*|grants?|credits?|allocations?|"
    r"apply|subsid\w+|schemes?)\b",
    re.IGNORECASE,
    needs="free|public|shared|national|academic|program|grant|credit|allocation|apply|subsid|scheme",
)
_IN_OTHERS: Final = regex(
    rf"^(?P<first>.+?){_JOINT}\s+(?:how many (?P<chip>[a-z]{{1,3}}\d{{1,4}}[a-z]?)s? "
    r"(?:(?:is|are|would|does|do|will|could) (?:that|it|this|they|those)\b|(?:is|are|would be) "
    r"(?:the same|equivalent|equal)|(?:would|do) (?:i|we) need for the same|for the same)"
    r"(?:(?! (?:cost|for \$)).)*"
    r"|what(?:['’]s| is| are| would)? (?:it|that|this|they|those)(?: be)? (?:in|as) "
    r"(?P<in>[a-z]{1,3}\d{1,4}[a-z]?)s?)\s*[?.!]*$",
    re.IGNORECASE,
    needs="how many | in | as ",
)
"""`…, and how many B200 is that the same as?`, of the chips that were priced."""


def leaning_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The two questions, the second one whole; else the text alone."""
    for read in (_on_others, _elsewhere, _in_others, _on_subjects):
        if found := read(text, hearing):
            return found
    return (text,)


def _on_others(text: str, hearing: Hearing) -> tuple[str, ...]:
    found = _ON_OTHERS.match(text)
    asked = hearing.asked(found["first"]) if found else None
    if found is None or asked is None or asked.kind is not Kind.REACH or asked.offer is None:
        return ()
    chips, read = asked.offer.chips, number_at(found["many"].lower(), 0)
    is_run = bool(asked.runs or asked.size) and len(chips) == 1 and not asked.uses_saved
    if not is_run or read is None:
        return ()
    chip = _chip(found["chip"], hearing) if found["chip"] else chips[0].chip
    if chip is None:
        return ()
    offer = replace(asked.offer, chips=(ChipCount(chip, Amount(read[0].amount.value)),))
    return found["first"], _text(replace(asked, offer=offer), hearing)


def _elsewhere(text: str, hearing: Hearing) -> tuple[str, ...]:
    found = _ELSEWHERE.match(text) if _OF_PROGRAMMES.search(text) else None
    asked = hearing.asked(found["first"]) if found else None
    if found is None or asked is None or asked.topic != Listing.PROGRAMMES or not asked.place:
        return ()
    other = hearing.asked(f"public compute programmes in {found['place']}")
    if other is None or other.topic != Listing.PROGRAMMES or other.place in (None, asked.place):
        return ()
    return found["first"], _text(replace(asked, place=other.place), hearing)


def _in_others(text: str, hearing: Hearing) -> tuple[str, ...]:
    found = _IN_OTHERS.match(text)
    asked = hearing.asked(found["first"]) if found else None
    if found is None or asked is None or asked.kind is not Kind.PRICE:
        return ()
    chips = asked.offer_chips
    chip = _chip(found["chip"] or found["in"], hearing)
    if len(chips) != 1 or chip in (None, chips[0].chip):
        return ()
    other = ChipCount(chip, chips[0].count)
    converted = Question(Kind.COMPARE, offer=Offer(chips=chips), other=(other,))
    return found["first"], _text(converted, hearing)


def _on_subjects(text: str, hearing: Hearing) -> tuple[str, ...]:
    """`roles in interpretability or safety`: those on each, which are told one by one."""
    subjects = subjects_joined(fold(text))
    asked = hearing.asked(text) if len(subjects) > 1 else None
    if asked is None or asked.kind is not Kind.HIRING or asked.work not in subjects:
        return ()
    return tuple(_text(replace(asked, work=subject), hearing) for subject in subjects)


def _chip(typed: str, hearing: Hearing) -> str | None:
    named = [tag.value for tag in hearing.tags(typed) if tag.kind is T.CHIP]
    return str(named[0]) if len(named) == 1 else None


def _text(asked: Question, hearing: Hearing) -> str:
    return to_text(asked, hearing.reader.words.directory)
