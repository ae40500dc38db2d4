"""Asking on about contracts, whose and with whom: `anthropics one with google`, `and with AMD`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.deals_asked_on import is_total, suppliers
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.rules.contracts import of_time
from bot.questions.tags import T
from bot.questions.told_of import is_refused_sum, is_week_of_deals, lists_deals
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_ONES_LED: Final = (
    r"(?:and|so|ok|but|then|what|whats|what['’]s|is|was|how|big|about|much|large|tell|me|show|the|"
    r"whens|when|did|does|do|whos|who['’]s|are|were|which|any|for|on|hm+|sorry|no)"
)
_ENDS: Final = (
    r"(?:worth|come|to|cost|again|running|runs?|start|then|value|signed|in|dollars|money|go|live|"
    r"yet|already|now|please|though|like)"
)
_NAME: Final = rf"(?!{_ENDS}\b)[a-z][\w.&-]*?(?: (?!(?:with|from|and|{_ENDS})\b)[a-z][\w.&-]*?)?"
_NAMED: Final = regex(
    rf"\W*(?:{_ONES_LED}\W+)*(?!{_ONES_LED}\b)"
    rf"(?P<whose>{_NAME})(?:['’]s?|s)? (?:ones?|deals?|contracts?|agreements?) "
    rf"(?:with|from|by|off|and) (?P<whom>{_NAME})(?: {_ENDS})*\W*",
    needs="one|deal|contract|agreement",
)
_TYPED: Final = "compute contracts of {} with {}"
_BETWEEN: Final = 2
"""Questions before the last of which contracts are still spoken of."""


def deal_named(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What the lab that is named signed with somebody, after other contracts."""
    known = all_asked(memory)[: _BETWEEN + 1]
    found = _NAMED.fullmatch(text.lower()) if any(map(_is_of_deals, known)) else None
    if found is None:
        return None
    read = hearing.read(_TYPED.format(found["whose"], found["whom"]))
    if not isinstance(read, Understood) or part_of(read.question) is not LabPart.CONTRACTS:
        return None
    return read if read.question.partners else None


def _is_of_deals(asked: Question) -> bool:
    return lists_deals(asked) or is_week_of_deals(asked) or is_refused_sum(asked)


_OTHERS: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|did|has|have|is|are|there|or)\W+)*"
    r"(?:(?:anyone|anybody|any (?:lab|company)|who|which (?:labs?|compan(?:y|ies))) else|"
    r"(?:any |the |all )?other (?:labs?|compan(?:y|ies)|players|ones|deals|contracts)|"
    r"(?:the )?(?:others|rest)|everyone else)"
    r"(?: (?:signed|signing|sign|done|did|do|has|have|got|made|struck|a|any|something|anything|one|"
    r"deals?|contracts?|like that|similar|new|big|compute|with|for|lately|recently|this|last|in|"
    r"since|the|past|year|quarter|weeks?|months?|so far|then|yet|\d{4}|too))*\W*"
)


def deals_of_others(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The contracts of all labs, of the time that is named; None of other texts."""
    last = memory.question
    if last is None or part_of(last) is not LabPart.CONTRACTS or last.partners:
        return None
    if not _OTHERS.fullmatch(fold(text)):
        return None
    return Understood(of_time(listed(Listing.CONTRACTS), hearing.draft(text)))


_TOLD: Final = regex(
    r"\b(?:suppliers?|supplies|supplied|provid(?:er|es|ing)|counterpart(?:y|ies)|"
    r"part(?:y|ies|ners?)|who(?:m|se)?|between|binding|firm|signed|status|when|"
    r"how (?:big|large|much)|gigawatts?|megawatts?|[mg]w|power|largest|biggest|dollars?|worth|"
    r"value)\b",
    re.IGNORECASE,
)
"""What the list says of each: with whom, how much, how firm, of which day."""
_IN_IT: Final = regex(
    r"\b(?:it|that|this|those|these|them|they|ones?|each|of all|the \w+)\b", re.IGNORECASE
)
_MOST: Final = regex(r"\b(?:most|more|fewest)\b", re.IGNORECASE)
"""Labs are in no order of what they signed."""
_SAYS_WHOSE: Final = frozenset((
    T.LAB, T.WORD, T.STOP, T.AND, T.COMMA, T.POSS, T.FOR, T.OF, T.BY, T.SIGNED, T.HAVE, T.DO,
    T.DOES, T.IS, T.THEY, T.TALK, T.OR, T.FROM, T.MEANING,
))  # fmt: skip
_OF_ELSE: Final = (T.COST, T.ROLES, T.HIRE, T.STAFF, T.RUN)
_OF_SITES: Final = regex(r"\b(?:data ?cent(?:er|re)s?|sites?|campus(?:es)?|clusters?)\b", re.I)
_ONLY_WITH: Final = regex(
    rf"\W*(?:(?:{LINK}|only|just|what about|how about|all|any|the|ones?|those|these|which|are|is|"
    r"deals?|contracts?)\W+)*with [\w.&-]+(?: [\w.&-]+)?\W*",
    re.IGNORECASE,
)
_IN_GW: Final = "told of each in the unit that it names, and of none in dollars"


def _total_or_supplied(told: Said) -> Reading | None:
    """A sum of all of them, which is refused; those with one who supplies chips."""
    if is_total(told.whole) and not told.draft.labs:
        return Understood(Question(Kind.REFUSAL, topic="sum"))
    whom = told.draft.labs
    if len(whom) != 1 or not _ONLY_WITH.fullmatch(told.whole):
        return None
    return Understood(Question(Kind.LAB, labs=whom, topic=LabPart.CONTRACTS.value))


def of_all_deals(told: Said, last: Question) -> Reading | None:
    """The list of another time or of one lab, or once more where it tells what is asked."""
    d = told.draft
    if last.topic == Listing.CONTRACTS and (asked := _total_or_supplied(told)):
        return asked
    is_else = d.stacks or d.chips or d.people is not None or d.ours or _MOST.search(told.text)
    if last.topic != Listing.CONTRACTS or is_else:
        return None
    if d.labs:
        is_whose = len(d.labs) == 1 and d.kinds <= _SAYS_WHOSE
        of_one = Question(Kind.LAB, labs=d.labs, topic=LabPart.CONTRACTS.value)
        return Understood(of_one) if is_whose else None  # all of its own, each with its day
    if d.since or d.as_of:
        return Understood(of_time(replace(last, since=None, as_of=None), d))
    is_other = d.has(*_OF_ELSE) or _OF_SITES.search(told.text)
    if _TOLD.search(told.text) and _IN_IT.search(told.text) and not is_other:
        return Understood(last, (_IN_GW,))
    return None


_LED: Final = rf"\W*(?:(?:{LINK}|or|what about|how about|anything|any|a|the)\W+)*"
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


_UNIT: Final = (
    r"(?:in (?:dollars?|money|usd|gw|gigawatts|chips|\$)|how (?:much|big|many (?:gw|chips)))"
)
_ONE: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|what is|what's|{_UNIT})\W+)*"
    r"(?:(?P<only>just|only|alone|solely)\W+)?(?:(?:for|with|the one with|that with) )?(?:the )?"
    r"(?P<whom>[\w.&-]+(?: (?!please|then|now)[\w.&-]+){0,2}?)"
    r"(?P<one>(?:['’]s)? (?:one|deal|contract|part|bit)s?)?"
    r"(?P<alone> (?:only|alone|by itself))?"
    rf"(?:(?:[\W]+(?:please|then|now))*[\W]+{_UNIT}(?: is (?:that|it))?)?"
    r"(?: (?:then|please|now))*\W*",
    re.IGNORECASE,
)


def one_of_the_sum(text: str, memory: Memory, hearing: Hearing) -> str:
    """What the lab signed with the one that is named, after a sum of it was refused.

    As it was said where another lab may be meant: `and Anthropic`.
    """
    last = memory.question
    if last is None or not is_refused_sum(last) or len(last.labs) != 1:
        return text
    found = _ONE.fullmatch(text)
    if found is None or not (found["only"] or found["one"] or found["alone"]):
        return text
    whom, told = found["whom"], hearing.draft(found["whom"])
    is_known = whom.casefold() in SUPPLIERS or (len(told.labs) == 1 and told.labs != last.labs)
    if not is_known:
        return text
    lab = hearing.reader.words.directory.name(last.labs[0])
    return f"compute contracts of {lab} with {whom}"
