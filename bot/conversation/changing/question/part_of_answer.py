"""What asks for a part of the last answer, which is given once more: an answer tells all of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.build import COUNTED_IN
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_OWNED: Final = regex(
    r"\b(?:own(?:ed|s)?|us(?:ed|es?)|rent(?:ed|s)?|leased?|signed|running)\b.{0,12}"
    r"\b(?:or|vs\.?|versus)\b|\bnot (?:owned|rented|leased|used)\b|"
    r"\b(?:owned|rented|leased|used),? not\b|\bwhat they (?:use|own|rent|run)\b|"
    r"\bhow much of (?:it|that|this)\b.{0,25}"
    r"\b(?:running|live|built|signed|announced|owned|used)\b",
    re.IGNORECASE,
)
"""`is that owned or used`, `how much of it is running today`: what a figure counts."""
_IN_TERMS: Final = regex(
    r"\b(?:terms|equivalents?|h100e)\b|\bhow (?:much|many)\b.{0,20}\b(?:is|are)\b.{0,20}\bin\b|"
    r"\bworth\b|"
    r"\bhow many\b.{0,20}\b(?:is|are|does) (?:that|it|this|those)\b",
    re.I,
)
_H100E: Final = regex(r"\bh100e\b|\bh100[- ]equivalents?\b", re.IGNORECASE)
_WHOLE: Final = regex(
    r"^\W*(?:(?:and|on|with|for|using|what about)\W+)*(?:the |our )?(?:whole|entire|full) "
    r"(?:cluster|machine|fleet|thing|lot)\W*$",
    re.IGNORECASE,
)
_ONE: Final = regex(
    r"^\W*(?:(?:and|but|for|with|just|only)\W+)*(?:an?|one|the)"
    r"(?: (?:single|lone|sole|individual))? (?:researcher|person|scientist|head|hire|human)"
    r"(?: (?:alone|only|by (?:him|her|them)self))?\W*$"
    rf"|^\W*(?:and |but )?per {HEAD}\W*$",
    re.IGNORECASE,
)
"""`for a single researcher`, whose share is part of what a cluster could train."""
_IN_UNITS: Final = regex(r"\W*(?:and |so )?in (?:hours|days|weeks|months|years)\W*", re.IGNORECASE)
"""`in days?`, which limits no time."""
_TOP: Final = regex(
    r"\b(?:top|first|best|biggest) (?:\d{1,2}(?! (?:labs?|frontier))|three|four|five|six|"
    r"ten|few|ones|handful)\b",
    re.IGNORECASE,
)
"""Ties are kept, so a list is not cut."""
_COUNT: Final = regex(
    r"\W*(?:and |so )?how many (?:(?:were|are|have|did they) )?(?:been )?"
    r"(?:open(?:ed)?|closed?|new)\W*"
)


_BY_MEASURE: Final = regex(
    r"\b(?:by|on|in|per|at|using|use|take|with)\b (?:(?:the|a|an|its|their|pure|raw|actual|real|"
    r"rental|market|current|peak|theoretical|realised|realized|training|just|only|all) ){0,3}"
    r"(?:prices?|costs?|dollars?|rents?|rental|money|peak|rates?|training|throughput|speed|flops?|"
    r"performance|realised|realized|practice)\b"
    r"|\b(?:price|cost|training|performance|peak|speed)-?wise\b"
    r"|\b(?:cheaper|dearer|less expensive|more expensive|costs? (?:more|less))\b",
    re.IGNORECASE,
)
"""By which measure two amounts are held against each other: `by rental price rather than peak`."""
_OF_PAY: Final = regex(r"\b(?:equity|bonus(?:es)?|base (?:only|pay|salary)|stock options)\b", re.I)
"""What a range of pay holds, which the answer tells."""


_TIER: Final = regex(
    r"\b(?:we|us|our|that|it|this|everyone|everybody|they)\b.*\btier\b"
    r"|\b(?:which|what) tier\b|\b(?:same|another|lower|next) tier\b"
    r"|\bstill\b.*\b(?:academic|workable|strong|compute-? ?dense)\b",
    re.IGNORECASE,
)
"""The tier that a share is in, which is told with it."""


_SHARED_BY: Final = regex(
    r"\bhow many (?:people|persons?|researchers?|staff|employees|heads|of them)\b.{0,20}"
    r"\b(?:shar(?:e[sd]?|ing)|us(?:e[sd]?|ing)|split(?:ting)?|divid(?:e[sd]?|ing)|behind|on) "
    r"(?:it|that|this|those|them|all)\b"
    r"|\b(?:shared?|split|divided|used|spread)\b.{0,12}\b(?:by|between|among|amongst|across|over) "
    r"(?:how many|what|whom|who)\b"
    rf"|^{LED}(?:among|amongst|between|across|over|by) how many "
    r"(?:people|persons|researchers|staff|employees|heads)\W*$",
    re.IGNORECASE,
)
"""By how many people the compute of a lab is shared, which is told beside it."""
_NEW_OR_OLD: Final = regex(
    r"\b(?:every(?:one|body)|all of us|(?:the )?(?:old|existing|current|new|other)(?:er)? "
    r"(?:ones?|hires?|people|team|staff|researchers|joiners)|the (?:rest|others|joiners|newcomers|"
    r"newbies)|newcomers)\b.*\b(?:fewer|less|more|lose|loses|keep|keeps|same|equal(?:ly)?|share|"
    r"shares|get|gets|worse|affected|down|drop)\b"
    r"|\b(?:fewer|less|the same|worse off|affected)\b.*\b(?:only|just) (?:for )?"
    r"(?:the )?(?:new|old|existing|current|other)\b"
    rf"|^{LED}who (?:loses|gets (?:fewer|less)|is worse off|pays for it)\b",
    re.IGNORECASE,
)
"""Whose share the hires change: everyone's alike, which a dilution tells."""


_LACKING = regex(
    rf"^{LED}(?:by how (?:much|many|far)\W*$|how (?:much|many|far) (?:more|"
    r"short|off|away)(?: is (?:that|it))?(?: (?:than|of|from) (?:what )?(?:we|ours?|us)\b"
    r"(?: (?:have|own|hold))?)?(?: (?:is|are) (?:that|it|we))?\W*$)",
    re.IGNORECASE,
)
"""`how much more than we have is that`, of what equals a lab: the answer tells what is left."""


def asks_for_part(told: Said, last: Question) -> bool:
    """Whether the last answer tells what is asked."""
    if last.other and _asks_by_measure(told):
        return True
    if last.floor:
        return _of_tier(told)  # what would keep a share is not told of how many fit
    return any(last.kind in kinds and asks(told) for kinds, asks in _PARTS)


def _asks_by_measure(told: Said) -> bool:
    """`and if you go by rental price?`, after two amounts of hardware: all measures are shown."""
    d = told.draft
    is_new = d.names_any or d.days is not None or d.people is not None or d.has(T.MONEY)
    return bool(_BY_MEASURE.search(told.whole)) and not is_new


def _of_one_or_all(told: Said) -> bool:
    """`how long would one researcher need`, `and the whole cluster?`."""
    d = told.draft
    if _IN_UNITS.fullmatch(told.text):
        return True
    if d.names_any or d.days is not None:
        return False
    is_one = d.people is not None and d.people.amount.value == 1
    is_one = is_one or bool(_ONE.search(told.text))
    return is_one or bool(_WHOLE.search(told.text))


def _of_tier(told: Said) -> bool:
    """`does that move us down a tier`, of whoever was spoken of."""
    d = told.draft
    is_own = d.names_any or d.people is not None or d.more is not None or d.floor is not None
    return bool(_TIER.search(told.text)) and not is_own and not d.has(T.DEFINE, T.SOURCE, T.HOWMANY)


def _counts(told: Said) -> bool:
    """Whether anything is named or counted that is another question's."""
    d = told.draft
    return d.names_any or d.people is not None or d.more is not None or told.number is not None


def _in_h100(told: Said) -> bool:
    """`in how many H100s is that`, in which figures are counted."""
    d = told.draft
    is_of_run = d.runs or d.size or d.days is not None or d.has(T.TRAIN, T.DO)
    is_other = d.labs or d.stacks or d.people is not None or d.has(T.MATCH, T.NEED)
    return not is_of_run and d.chips == (COUNTED_IN,) and d.has(T.HOWMANY) and not is_other


def _in_terms_of_h100(told: Said) -> bool:
    """`what's that in H100 terms`, which every offer is told in."""
    d = told.draft
    is_alone = d.chips in ((COUNTED_IN,), ()) and not (d.labs or d.stacks or d.runs)
    if not d.chips:
        is_counted = d.has(T.HOWMANY) and d.people is None
        return is_alone and is_counted and bool(_H100E.search(told.text))
    return is_alone and bool(_IN_TERMS.search(told.text))


_PARTS: Final[tuple[tuple[tuple[Kind, ...], Callable[[Said], bool]], ...]] = (
    (
        (Kind.DILUTION,),
        lambda told: bool(_NEW_OR_OLD.search(told.text)) and not _counts(told),
    ),
    (
        (Kind.LAB, Kind.COMPARE),
        lambda told: bool(_SHARED_BY.search(told.text)) and not _counts(told),
    ),
    ((Kind.DILUTION, Kind.OFFER), _of_tier),
    ((Kind.REACH,), _of_one_or_all),
    ((Kind.MATCH,), lambda told: bool(_LACKING.search(told.whole)) and not told.draft.names_any),
    ((Kind.LAB,), _in_h100),
    ((Kind.OFFER, Kind.COMPARE), _in_terms_of_h100),
    (
        (Kind.LAB, Kind.COMPARE),
        lambda told: bool(_OWNED.search(told.text)) and not told.draft.names_any,
    ),
    (
        (Kind.LEAGUE, Kind.DIGEST, Kind.MOVES),
        lambda told: bool(_TOP.search(told.text)) and not told.draft.labs,
    ),
    ((Kind.HIRING,), lambda told: bool(_COUNT.fullmatch(fold(told.text)))),
    ((Kind.HIRING,), lambda told: bool(_OF_PAY.search(told.text)) and not told.draft.names_any),
)
"""The kinds of answers, and what tells that a message asks for a part of one."""
