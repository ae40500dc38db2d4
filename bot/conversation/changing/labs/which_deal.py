"""Asking on about contracts: which is the newest, or after the week's news the largest of all."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.ledger import Directory
from bot.market.news import counterparties
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing, listed
from bot.questions.rules.contracts import ALL_CLOUDS, of_time
from bot.questions.tags import T, without_labs
from bot.questions.told_of import is_refused_sum, is_week_of_deals, lists_deals
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|fine|alright|just|only|give me|show me|tell me|whats?|which|whos?|is|was|"
    r"are|about|how|the|their|its|of (?:them|those|these|all)|signed|did|has|have|got|made|struck|"
    r"a|one|deal|contract|they|it|when|were|s|his)\W+)*"
)
_DEAL: Final = (
    r"(?: (?:ones?|deals?|contracts?|agreements?|signings?|of (?:them|those|these|all|the lot)|"
    r"they (?:signed|did|made|have)|signed|so far|on record|overall|then|now|please|pls|in total|"
    r"this year|this month|of the year|ever|with whom|with|and|when|was that|is that|there|"
    r"by far))*\W*"
)
_NEWEST: Final = regex(
    rf"{_LED}(?:newest|latest|most recent(?:ly)?|last(?! (?:week|month|year)))\b{_DEAL}"
    rf"|{LED}what did they (?:sign|do) (?:last|most recently)\W*",
    needs="newest|latest|recent|last",
)
"""`fine, the newest one then`."""
_LARGEST: Final = regex(
    rf"{_LED}(?:biggest|largest|highest|most)\b{_DEAL}", needs="biggest|largest|highest|most"
)
"""`who signed the biggest`."""


def deal_by_rank(text: str, memory: Memory, directory: Directory) -> Asked | None:
    """The newest or the largest of the contracts told, or of those that were not added up."""
    of_which = _told(memory.question)
    if of_which is None:
        return None
    low = fold(text)
    is_of_some = of_which.partners not in ((), (ALL_CLOUDS,))
    if is_of_some and (_NEWEST.fullmatch(low) or _LARGEST.fullmatch(low)):
        of_which = _of_several(of_which, memory, directory)
    if _NEWEST.fullmatch(low):
        return follow_up_part(of_which, Part.NEWEST_DEAL, low)
    if of_which.kind is not Kind.LAB or not _LARGEST.fullmatch(low):
        return None
    return follow_up_part(of_which, Part.LARGEST_DEAL, low)


def _of_several(told: Question, memory: Memory, directory: Directory) -> Question:
    """The contracts that one was picked out of, where it is the only one with whom it is."""
    known = (directory.get(slug) for slug in told.partners)
    names = {name for one in known if one for name in one.names} | {*told.partners}
    deals = [item.fact for item in memory.telling(told).items if item.is_deal]
    those = [
        deal for deal in deals if not names.isdisjoint(map(str.casefold, counterparties(deal)))
    ]
    if len(those) > 1:
        return told
    before = next(iter(memory.earlier), None)
    is_list = before is not None and _told(before) == before and before.labs == told.labs
    return before if before and is_list and not before.partners else replace(told, partners=())


_OF_ANYBODY: Final = regex(
    r"(?=.*\b(?:any(?:body|one)|any (?:other )?(?:lab|company)|every(?:body|one)|(?:which|what) "
    r"(?:lab|company)|(?:all|across|of) (?:the )?(?:labs|companies)|in the (?:industry|market|"
    r"field)|worldwide|on the market)\b).*\b(?:biggest|largest)\b",
    needs="biggest|largest",
)
"""`what's the largest deal anybody signed`, after those of one lab."""
_OF_ELSE: Final = (T.CHIP, T.COST, T.SITE, T.ROLES, T.RUN, T.STAFF, T.PEOPLE, T.GPU)


def largest_of_all(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The largest of all on record, after the contracts of a week, of which none may be new.

    It is so after those of one lab as well, where anybody's are asked for.
    """
    last, low = memory.question, fold(text)
    if last is None:
        return None
    d = hearing.draft(text)
    of_anybody = _OF_ANYBODY.match(low) and not d.labs and not d.has(*_OF_ELSE)
    is_of_all = of_anybody and _told(last) is not None
    if not is_of_all and not (is_week_of_deals(last) and _LARGEST.fullmatch(low)):
        return None
    return Asked(Understood(of_time(listed(Listing.CONTRACTS), d)), is_follow_up=True)


_STUFF: Final = (
    r"anything|something|any|an?|the|ones?|deals?|contracts?|agreements?|that|it|this|those|single|"
    r"compute|much|even|ever|lately|since|either|too|as well|then|than|of|its|their|own|yet|"
    r"recently|there|at|by|for|with|whom|on record|is|was|are|were|signed|sign|as|s"
)
_BIGGER: Final = regex(
    rf"{LED}(?:(?:{_STUFF}|did|has|have|had|does|do|whats?|which|how|about|sign(?:s|ing)|got|made|"
    r"done|struck|agreed|announced|landed)\W+)*"
    r"(?:bigger|larger|biggest|largest|as big|as large|of that size|like that|comparable)"
    rf"(?:\W+(?:{_STUFF}))*\W*",
    needs="big|large|size|like that|comparable",
)
"""`did OpenAI sign anything bigger`, without the lab."""


def larger_at(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The largest that the lab that is named signed, after the contracts of another."""
    if _told(memory.question) is None:
        return None
    d = hearing.draft(text)
    if len(d.labs) != 1 or d.stacks or d.chips or d.people is not None or d.ours:
        return None
    if not _BIGGER.fullmatch(fold(without_labs(d.raw, text))):
        return None
    of_which = Question(Kind.LAB, labs=d.labs, topic=LabPart.CONTRACTS.value)
    return follow_up_part(of_which, Part.LARGEST_DEAL, fold(text))


_SAYS: Final = (
    r"(?:whats?|hows?|much|many|is|are|was|were|would|will|does|do|could|can|should|be|mean|come|comes|"
    r"to|make|worth|translate|amount|convert|express|put|turn|give|me|show|say|that|this|it|those|"
    r"these|they|you|ones?|the|a|an|any|all|each|of|for|from|with|out|on|in|into|as|buy|get|cover|"
    r"roughly|about|approximately|like|total|or so|actual|real|deals?|contracts?|s|"
    r"compute|capacity|\d+|\d*(?:gw|mw)|gigawatts?|megawatts?|then|exactly|terms|"
    r"equivalents?|numbers?)"
)
_CHIP: Final = r"(?:chips?|gpus?|accelerators?|processors|cards|tpus?|h\d00s?|h100 ?e|[ag]?b\d00s?)"
_IN_CHIPS: Final = regex(
    rf"{LED}(?:{_SAYS}\W+)*(?:in|to|into|as|how many)(?:\W+{_SAYS})*\W+"
    rf"{_CHIP}(?:\W+{_SAYS})*\W*",
)
"""`so what's that in GPUs`."""


def in_chips(text: str, memory: Memory) -> Asked | None:
    """What was signed, with whether it names chips."""
    of_which = _told(memory.question)
    if of_which is None or of_which.kind is not Kind.LAB:
        return None
    low = fold(text)
    return follow_up_part(of_which, Part.DEAL_CHIPS, low) if _IN_CHIPS.fullmatch(low) else None


_POWER: Final = regex(
    rf"{LED}(?:and )?(?:how (?:many|much) (?:gw|mw|gigawatts?|megawatts?|power|capacity|energy)|"
    r"what(?:['’]?s| is)? (?:the |its )?(?:power|capacity|size))"
    r"(?: (?:is|are|was|were|does|do|did|it|that|this|those|they|the|deal|contract|of|for|cover|"
    r"name|mean|come|to|in|gw|gigawatts))*\W*",
    needs="gw|mw|watt|power|capacity|energy|size",
)
"""`how many gigawatts`, and no chips."""


def power_of_deal(text: str, memory: Memory) -> Asked | None:
    """How much power the deal told is of; of several that are not added up, each with its own."""
    of_which = _told(memory.question)
    if of_which is None or of_which.kind is not Kind.LAB or not _POWER.fullmatch(fold(text)):
        return None
    if of_which.partners not in ((), (ALL_CLOUDS,)):
        return follow_up_part(of_which, Part.LARGEST_DEAL, fold(text))
    return follow_up(Question(Kind.REFUSAL, topic="sum", labs=of_which.labs))


def _told(last: Question | None) -> Question | None:
    """The question that tells the contracts spoken of; None where none were."""
    if last is None:
        return None
    if is_refused_sum(last) and len(last.labs) == 1:
        return Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS.value)
    if is_refused_sum(last) and not last.labs:
        return listed(Listing.CONTRACTS)
    return last if lists_deals(last) else None
