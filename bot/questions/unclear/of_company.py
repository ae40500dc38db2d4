"""What is asked of a lab and is nothing of its compute: where it is from, how old, what worth."""

from __future__ import annotations

import re
from typing import Final

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing
from bot.questions.rules.gather import Draft
from bot.questions.rules.staff_grown import passed_a_number
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.listing_words import is_adjective
from bot.questions.words.site_places import place_alone
from bot.regex import regex

_FIGURES: Final = r"(?:figures?|numbers?|data|counts?|estimates?|info\w*|headcounts?|stocks?)"
_AGE_OF_FIGURE: Final = regex(
    r"\bhow (?:old|young|new) (?:is|are|was|were) (?:(?:it|that|this|those)\W*$|"
    rf"(?:that|this|these|those|the|your|its)(?: \w+)? (?:{_FIGURES}|ones?)\b)"
    rf"|\b(?:{_FIGURES}|compute)\b.*\bhow old\W*$",
    re.IGNORECASE,
    needs="how old|how young|how new",
)
"""`OpenAI's compute, and how old is that figure`, of no company."""
_OF_COMPANY: Final = regex(
    r"\b(?:how (?:old|young|new)|older|younger|"
    r"(?:a|an) (?:very |really |pretty |fairly )?"
    r"(?:young|new|old|private|public) (?:ai )?(?:labs?|company|firm)|a (?:new |young )?start-?up|"
    r"been around|(?:what|which) year|when (?:was|were|did) [\w .&'-]{2,30} (?:start(?:ed)?|"
    r"establish(?:ed)?|launch(?:ed)?|created?|set up|formed|incorporated|begin)|"
    r"found(?:ed|ers?)|worth|valuation|valued at|revenues?|profit\w*|funding|ceo|"
    r"raised?|rais(?:es|ing)|money|capital|investors?|shareholders?|"
    r"headquarter\w*|based in|where\b.{0,20}\bbased|public(?:ly)? (?:traded|listed)|"
    r"ipo|(?:stock|share) price|owned by|papers?|publications?|program(?:me)?s?|fellowships?|"
    r"residenc(?:y|ies)|"
    r"(?:who(?:['’]?s| is| has| have| else| all)*|which (?:vcs?|funds?)) (?:funds?|fund(?:ed|ing)|"
    r"back(?:s|ed|ing)?|bankroll(?:s|ed|ing)?|financ(?:es?|ed|ing)|invest(?:s|ed|ing)? in|"
    r"put(?:s|ting)? money in(?:to)?)|"
    r"who (?:owns|leads|runs(?! (?:the )?(?:more|most|bigger|larger|on)\b)))\b",
    re.IGNORECASE,
    needs=(
        "old|young|new|private|public|start|around|year|when|found|worth|valu|revenue|profit|fund|"
        "ceo|rais|money|capital|invest|share|headquarter|based|ipo|price|owned|who|which|paper|"
        "publication|program|fellowship|residenc"
    ),
)
_OLDER: Final = regex(r"\b(?:older|younger)\b", re.IGNORECASE)
_RICHER: Final = regex(r"\b(?:richer|wealthier)\b", re.IGNORECASE)
_ONLY: Final = "left out, as only its compute and staff are on record"
_LEFT_OUT: Final = regex(rf"“([^”]+)” {_ONLY}")
_OF_BOTH: Final = (
    "When labs were founded and what they are worth is not kept: only their compute and staff are."
)
_OF_MONEY: Final = regex(
    r"\b(?:(?:best|most|better|well|least|worst)[ -](?:(?:well|highly)[ -])?(?:funded|financed|"
    r"capitali[sz]ed|valuable|valued|profitable)|"
    r"(?<!compute[- ])(?<!gpu[- ])(?:richest|wealthiest)(?!.*\b(?:compute|gpus?|chips))|"
    r"(?:most|biggest|highest|largest|deepest|top) (?:(?:ai|venture|total) )*(?:funding|fundraise|"
    r"valuations?|revenues?|profits?|investors?|pockets|funding rounds?|market caps?)|"
    r"raised (?:(?:the|by far) )*(?:most|least|biggest|largest)|worth (?:the )?most)\b",
    re.IGNORECASE,
    needs="funded|financ|capital|valu|profit|rich|wealth|fund|revenue|invest|pocket|cap|rais|worth",
)
"""Which lab has the most money, which is nothing of its compute."""
_NO_MONEY: Final = (
    "What labs raised, earn or are worth is not kept: only their compute and staff are, and what"
    " they signed for compute."
)
_OF_LABS: Final = (T.LABS, T.WHO, T.LAB, T.EVERYONE)
_OF_JOBS: Final = regex(
    r"\b(?:visas?|work permits?|relocation|remote(?:ly)?|(?:parental|maternity|paternity|sick) "
    r"leave|perks?|benefits|pensions?|holidays|vacation)\b",
    re.IGNORECASE,
)
"""What those who work there get besides: of them, too, nothing is on record."""
_WHERE: Final = regex(
    r"\bwhere (?:(?:it|they) )?(?:was|were|did|has|had|is)\b.{0,40}\b(?:train\w*|run|ran|built)\b"
    r"|\bin (?:which|what) (?:data ?cent(?:er|re)s?|countr(?:y|ies)|place|cluster)\b",
    re.IGNORECASE,
)
"""Where a run ran."""
_OF_KIND: Final = regex(
    r"\b(?:neo|new|newer|young|younger|small|smaller|big|bigger)[ -]?labs?\b", re.IGNORECASE
)
_IN_PLACE: Final = regex(r"\b(?:in|across|near|around|outside) ([\w ]+?)(?=\W*$)", re.IGNORECASE)
_NO_PLACE: Final = "“{}” left out, as how many work in which place is not on record"
_NO_SUCH_DAY: Final = (
    "on which day it came to be so many is not on record, only counts of some days"
)
_TWO: Final = 2
_OF_COMPUTE: Final = (T.BUDGET, T.GPU, T.BIG, T.SCOPE, T.PEOPLE, T.COST, T.COMPARE, T.VS)
_WORD: Final = regex(r"[^\W\d_]+")


def not_of_compute(question: Question, text: str) -> tuple[str, ...]:
    """The words that the card of a lab says nothing to, and that nothing of it is on record."""
    if question.kind is Kind.LEAGUE and question.topic == Listing.LABS:
        return _unsorted(text)
    if question.kind is not Kind.LAB or question.place:
        return ()
    if question.topic == LabPart.STAFF_GROWTH and passed_a_number(text):
        return (_NO_SUCH_DAY,)
    found = _OF_JOBS.search(text)
    if question.topic == LabPart.STAFF and (there := _IN_PLACE.search(text)):
        return (_NO_PLACE.format(there[0]),) if place_alone(there[1]) else ()
    if question.topic and not found:
        return ()
    found = found or _of_company(text)
    word = found[0] if found else _of_region(text)
    return (f"“{word}” {_ONLY}",) if word else ()


def asked_of_company(understood: str) -> str | None:
    """What was asked of a lab as a company, of how it was read; None where nothing was."""
    found = _LEFT_OUT.search(understood)
    if found is None:
        return None
    return found[1] if _OF_COMPANY.fullmatch(found[1]) or _OF_JOBS.fullmatch(found[1]) else None


def not_of_companies(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """`is DeepSeek older than Mistral`, which no comparison of their compute answers."""
    if _OF_MONEY.search(text) and not now.chips and (not now.kinds.isdisjoint(_OF_LABS)):
        ways = ("rank all labs", "largest compute contract signed this year")
        return Unreadable(_NO_MONEY, ways, is_plain=True)
    if len(now.labs) < _TWO or now.stacks or now.has(T.US, T.OUR, T.SIGNED):
        return None
    is_of_compute = now.has(*_OF_COMPUTE)
    of_money = not is_of_compute and (_of_company(text) or _RICHER.search(text))
    if not (_OLDER.search(text) or of_money):
        return None
    first, second = (directory.name(lab) for lab in now.labs[:_TWO])
    return Unreadable(_OF_BOTH, (f"compare {first} and {second}",), is_plain=True)


def _of_company(text: str) -> re.Match[str] | None:
    """What is asked of a company, and not how old a figure is."""
    return _OF_COMPANY.search(_AGE_OF_FIGURE.sub(" ", text))


def not_of_run(question: Question, text: str) -> tuple[str, ...]:
    """The words that ask where a run ran, and that it is not on record."""
    found = _WHERE.search(text) if question.kind is Kind.REACH else None
    return (f"“{found[0]}” left out, as where a run ran is not on record",) if found else ()


def _unsorted(text: str) -> tuple[str, ...]:
    """`which neolabs do you have numbers for`: all that are tracked are told, of whatever kind."""
    found = _OF_KIND.search(text)
    word = found[0] if found else _of_region(text)
    return (f"“{word}” taken as all labs, which are not sorted by kind or country",) if word else ()


def _of_region(text: str) -> str | None:
    return next((each[0] for each in _WORD.finditer(text) if is_adjective(each[0])), None)
