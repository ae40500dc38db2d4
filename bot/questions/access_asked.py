"""Who may use a public machine or a programme: `is Isambard open to companies too`.

A machine and a programme are nobody: it is read before it could be taken for a question about
people, and it is asked of the programmes that give hours there, not of the size of the machine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.on_record import PROGRAMME, Listing, listed
from bot.questions.patterns import names_in
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.questions.words.applicants import applicants_in
from bot.questions.words.pool_words import asks_whom_we_have
from bot.regex import regex
from storage.records import EntityKind

_WHO: Final = (
    r"(?:(?:an?|the|one|small|uk|us|eu|european|foreign|our|other|private|outside) )*"
    r"(?:academics?|academia|universit(?:y|ies)|students?|researchers?|scientists?|compan(?:y|ies)|"
    r"start-?ups?|firms?|business(?:es)?|industry|outsiders?|outside users|anyone|anybody|who|we|"
    r"projects?|users?)(?: (?:people|folks?|users?|researchers?|teams?|labs?|partners?))?"
)
_GET: Final = r"(?:apply|use|get|access|run|compute|book|request|qualify|join|have|receive)"
_ASKS: Final = regex(
    r"\b(?:open|available|restricted|limited|accessible|free|reserved) (?:\w+ )?(?:to|for) "
    rf"{_WHO}\b"
    rf"|\b(?:usable|bookable) (?:by|for) {_WHO}\b"
    rf"|\b(?:only|just|exclusively) (?:(?:open|meant|there) )?(?:for|to) {_WHO}\b"
    rf"|\bwho (?:\w+ )?(?:can|may|could|is allowed to|gets? to|is able to) {_GET}\b"
    rf"|\bwho (?:is|are) (?:it|they|[\w-]+) (?:open to|for|meant for)\b|\bwho is eligible\b"
    rf"|\bwho (?:gets?|has|have) (?:access|time|hours)\b"
    rf"|\b(?:can|may|could|do|does|are|is) {_WHO} (?:too |also )?(?:allowed to |able to )?"
    rf"{_GET}(?:s|ting)?\b|\b(?:for|to) {_WHO} (?:only|alone|too|as well)\b"
    rf"|\bhow (?:much|many)\b.*\b{_WHO} (?:get|have|receive)s?\b"
    r"|\bapplication (?:process|forms?|pages?|links?|steps?)\b"
    r"|\b(?:eligib\w+|apply for|apply to|how (?:do|does|can|could|would) (?:one|1|we|you|i|she|he|"
    r"they|people|someone|somebody|(?:my|our|a|the) \w+) (?:get|apply))\b",
    re.IGNORECASE,
    needs=(
        "open |available|usable|bookable|restricted|limited|accessible|free|reserved|only|just|"
        "exclusively|who |apply|use|get|access|run|compute|book|request|qualify|join|have|receive|"
        "alone|too|as well|eligib|application"
    ),
)
_GETS_TIME: Final = regex(
    r"\b(?:get|gets|getting|got|book|booking|apply(?:ing)? for|ask(?:ing)? for|request(?:ing)?) "
    r"(?:some |more |any |free )?(?:gpu |compute )?(?:time|hours|(?:node|gpu)[- ]?hours|access|"
    r"allocations?) (?:on|to|at|in|from)\b"
    r"|^\W*(?:(?:what about|how about|and|tell me about|info on) )?(?:access (?:to|on|at) |"
    r"[\w.’'-]+(?: [\w.’'-]+){0,2} access\b)"
    r"|\b(?:get|gets|getting) (?:on to|onto|into) [\w.’'-]+(?: [\w.’'-]+)?\W*$",
    re.IGNORECASE,
    needs="time|hours|access|allocation|get",
)
"""`how does one get time on Isambard`, whoever is to get it."""
_GIVES: Final = regex(
    r"\b(?:what|how much|how many (?:gpu[- ]?|node[- ]?)?hours?)(?: (?:compute|time))? "
    r"(?:does|do|can|will|would) (?:the )?[\w.’'-]+(?: [\w.’'-]+){0,3}? "
    r"(?:give|offer|provide|grant|hand out|allocate)s?"
    r"(?: (?:out|away|to|for|each|every|per|a|and|who|whom|free|academics?|researchers?|users?|"
    r"people|projects?|applicants?|anyone|outsiders?|groups?))*\W*$",
    re.IGNORECASE,
    needs="give|offer|provide|grant|hand out|allocate",
)
"""`what does EuroHPC give, and to whom`."""
_OPEN_TO_ALL: Final = frozenset((
    "eurohpc", "isambard-ai", "jupiter", "leonardo", "lumi", "jean-zay", "alps", "nscc",
    "alliance-canada",
))  # fmt: skip
"""Machines and bodies that are there for others; a university gives to its own people."""
_OWN: Final = regex(r"\bowns?\b", re.IGNORECASE)
"""`does MIT have its own cluster`, of which the size is asked as well."""
_ELSE: Final = (
    T.OUR, T.OFFER, T.CHIP, T.COST, T.MONEY, T.VS, T.COMPARE, T.THAN, T.RUN, T.ROLES, T.HIRE,
    T.TRAIN,
)  # fmt: skip
"""Beside these something else is asked than who may use it."""


def access_asked(text: str, tags: Sequence[Tag], directory: Directory) -> Question | None:
    """The programmes that give hours on the machine that is named, or the one that is named."""
    labs = names_in(tags, T.LAB)
    named = (str(tag.value) for tag in tags if tag.kind is T.PLACE)
    programme = None if labs else next((x for x in named if x.startswith(PROGRAMME)), None)
    if not programme and (len(labs) != 1 or not _is_public(labs[0], directory)):
        return None
    gives = _GIVES.search(text) is not None
    gets = _GETS_TIME.search(text) is not None
    is_asked = (gets or _ASKS.search(text) is not None) and not _OWN.search(text)
    allowed = (T.OFFER,) if gives else (T.COMPARE, T.OUR) if gets else ()
    else_asked = any(tag.kind in _ELSE and tag.kind not in allowed for tag in tags)
    if not (is_asked or gives) or else_asked or asks_whom_we_have(text):
        return None
    if programme:
        return listed(Listing.PROGRAMMES, place=programme)
    if not is_asked and labs[0] not in _OPEN_TO_ALL:
        return None
    return replace(listed(Listing.PROGRAMMES), labs=labs, family=applicants_in(text))


def is_open_to_all(slug: str, directory: Directory) -> bool:
    """Whether a machine or a body is there for others than its own people."""
    return slug in _OPEN_TO_ALL and _is_public(slug, directory)


def _is_public(slug: str, directory: Directory) -> bool:
    entity = directory.get(slug)
    return entity is not None and entity.kind is EntityKind.ACADEMIC
