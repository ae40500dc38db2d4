"""How much of our chips one job may take: `jobs are capped at 512`, `the whole cluster`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer, how_many

_N: Final = r"(?P<{}>\d[\d,.]*k?)(?: (?:h100s?|gpus?|chips?|cards?|accelerators?))?"
_AT_ONCE: Final = r"(?: (?:at once|at a time|at the same time|in one go|per job|for one job|each))*"
_LIMIT: Final = r"(?:limits?|caps?|ceilings?|max(?:imum)?|sizes?)"
_JOBS: Final = (
    r"(?:(?:the |our |any |a |an |one )?(?:single |biggest |largest |max )?(?:jobs?|runs?))"
)
_AGED: Final = (
    r"(?!(?:nobody|no ?one|no (?:person|researcher|user)) (?:past|over|above|beyond) \d\d"
    r"(?![\d,.]*\d| ?(?:k|h100s?|gpus?|chips?|cards?|accelerators?|at|in|per|for|each)\b))"
)
"""`no one over 40 please`, which is of somebody's age and of no job."""
_CAPPED: Final = regex(
    rf"{_JOBS}(?: (?:are|is|were|was|get|gets|would be|being|sizes?))*"
    rf" (?:capped|limited|bounded|restricted|held) (?:at|to|by) {_N.format('a')}{_AT_ONCE}"
    rf"|{_AGED}(?:nobody|no ?one|no (?:single )?(?:person|researcher|job|run|user|one person))"
    r"(?: (?:can|may|could|will|is allowed to|gets to|would))?"
    r" (?:run|runs|use|uses|take|takes|have|has|get|gets|exceeds?|go|goes|occup(?:y|ies))?"
    rf" ?(?:on |for |past )?(?:more than|over|above|beyond|larger than|bigger than) "
    rf"{_N.format('b')}{_AT_ONCE}",
    re.IGNORECASE,
    needs="capped|limited|bounded|restricted|held|than|over|above|beyond",
)
_ITS: Final = regex(
    rf"(?P<led>.*\b(?:job|run)s? {_LIMIT}\b[^?.,;:]{{0,40}})[?.,;:]+ "
    rf"(?:it['’]?s|it is|say|make it|that['’]?s|of|set (?:to|at)|at)? ?{_N.format('n')}{_AT_ONCE}"
    r"\W*$",
    re.IGNORECASE,
    needs="limit|cap|ceiling|max|size",
)
"""`does the job limit matter? its 512`, of which the number would be one of all our chips."""
_MATTERS: Final = regex(
    rf"^{LED}(?:does|do|would|will|is|should) (?:it|that|this|i|we) (?:really |"
    r"even |actually )?(?:matter|hurt|make a difference|change anything|change much|care|mind|a "
    r"problem|bad|ok)(?: (?:for|to) us)?(?: (?:that|if|when))? (?=max job)"
    r"|(?<=\d)[.,;?!]+ (?:and |so )?(?:does|do|would|will|is) (?:it|that|this) (?:really |even |"
    r"actually )?(?:matter|hurt|make a difference|change anything|a problem|bad|ok)"
    r"(?: (?:us|much|for us|to us))?\W*$",
    re.IGNORECASE,
)
"""Whether it matters, which the offer with that job tells."""


_CAP: Final = (
    r"(?:\d[\d,]*[- ])?(?:h100s? |gpus? |chips? )?(?:(?:(?:max(?:imum)? |largest )?(?:job|run)s?"
    r"(?: size)? )?(?:limit|cap|ceiling)|max(?:imum)? (?:job|run)(?: sizes?)?)"
)
_ON_JOBS: Final = r"(?: (?:on|for|of) (?:the |our |any |each |single )*(?:job|run)s?(?: sizes?)?)?"
_LIFTED: Final = regex(
    r"\b(?:lift|remove|scrap|ditch|waive|abolish|drop|cancel|get rid of|do away with|take|leave)"
    rf"(?: off| away)? (?:the |that |our |any )?{_CAP}{_ON_JOBS}(?: (?:off|away|out))?"
    r"(?!\w| (?:of|on|for|at|to|from)\b)"
    r"|\b(?:(?:what )?if (?:there (?:was|were|is|are)|we had|jobs had) )?(?:no|without(?: an?y?)?)"
    r" (?:(?:max(?:imum)? |largest )?(?:job|run)s?(?: size)? (?:limit|cap|ceiling)|"
    r"max(?:imum)? (?:job|run)(?: sizes?)?|(?:limit|cap|ceiling) (?:on|for) (?:the |our |single )*"
    r"(?:job|run)s?(?: sizes?)?)(?![\w:]| \d)",
    re.IGNORECASE,
    needs="limit|cap|ceiling|max",
)
"""`take the limit off`, `what if there was no cap on jobs`."""


_LARGEST: Final = (
    r"(?:(?:(?:max(?:imum)?|largest|biggest) )?(?:job|run)s?(?: size)? )?(?:limit|cap|ceiling)|"
    r"(?:max(?:imum)?|largest|biggest)(?: single)? (?:job|run)(?: sizes?)?"
)
_GOES: Final = (
    r"(?:goes|go|going|went|gets?|got|is|are|was|were|be|being|now|moves?|moved|rises?|rose|raised|"
    r"lifted|bumped|pushed|grows?|grew|increases?|increased|lowered|cut|drops?|dropped|falls?|fell|"
    r"changes?|changed|set|up|down|to|at|then|becomes?|became|would|will|could|has|been)"
)
_OF_ELSE: Final = (
    r"(?!\d|[.,]\d| ?(?:%|percent|per cent|m\b|mn|mil|bn|billion|\$|usd|dollars|euros?|people|"
    r"persons?|researchers?|staff|heads|hires|hours?|hrs?|days?|weeks?|months?|years?|each\b|"
    r"per (?!job|run)))"
)
"""What is no limit of a job: a budget, a team, a time, a share of each."""
_MOVED: Final = regex(
    r"(?<![\w-])(?:(?:we(?:['’]ll)? |they |i )?(?:lift|raise|bump|move|push|set|lower|increase|cut|"
    r"change|bring)(?:e?s|e?d)?(?: up| down)? (?:the |our |that )?|(?:the |our |that ))?"
    rf"(?:{_LARGEST}){_ON_JOBS}(?:['’]s)?(?: {_GOES})+ {_N.format('n')}{_OF_ELSE}{_AT_ONCE}",
    re.IGNORECASE,
    needs="limit|cap|ceiling|max|largest|biggest",
)
"""`cap goes to 512`, `the limit is now 512`, of which the number would be one of our people."""


def job_limits(text: str) -> str:
    """The message with so many chips as the largest job, and no size of the cluster."""
    text = _LIFTED.sub("drop the job limit", text, count=1)
    if found := _ITS.match(text):
        return f"{found['led']}, max job {found['n']}?"
    text = _MOVED.sub(lambda found: f"max job {found['n']}", text, count=1)
    asked = _CAPPED.sub(lambda found: f"max job {found['a'] or found['b']}", text, count=1)
    return text if asked == text else _MATTERS.sub("", asked)


_JOB: Final = r"(?:jobs?|runs?|experiments?)"
_ALL: Final = (
    r"(?:(?:the |our )?(?:whole|entire|full) (?:\w+ )?(?:cluster|fleet|thing|lot|pool|machine)|"
    r"everything|all of (?:it|them|(?:the|our) \w+)|all (?:the|our) \w+|it all)\b"
)
_TAKES: Final = (
    r"(?:uses?|takes?|fills?|ha[sd]|have|gets?|is|be|was|were|run|runs|spans?|on|occup(?:y|ies)|"
    r"as (?:big|large) as|up to|gr[eo]ws?|equals?)"
)
_WHOLE: Final = regex(
    rf"\b{_JOB}\b.{{0,20}}\b{_TAKES} {_ALL}"
    rf"|\b{_TAKES} {_ALL} (?:for|in|with|on) (?:\w+ ){{0,3}}{_JOB}\b",
    re.IGNORECASE,
)
_BY_ONE: Final = regex(
    r"\b(?:one|an?|any|each|every|a single) (?:\w+ )?(?:person|researcher|scientist|hire|user)\b",
    re.IGNORECASE,
)
"""Who starts a job, and is no size of the team."""
_ELSE: Final = (
    T.LABS, T.EVERYONE, T.RANK, T.WHO, T.HOWMANY, T.HOWLONG, T.COST, T.HIRE, T.HARDWARE, T.MORE,
    T.RESEARCH, T.PRODUCT, T.QUEUE, T.SAVE,
)  # fmt: skip
_ASKED: Final = (Kind.OFFER, Kind.REACH)


def job_supposed(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The offer spoken of with its largest job supposed; None of other texts."""
    d = told.draft
    if last.kind not in _ASKED or not d.has(T.IF, T.ASSUME) or d.has(*_ELSE):
        return None
    size = _supposed(d, told.whole, held_offer(last, hearing))
    if size is None:
        return None
    offer = replace(last.offer or Offer(), largest_job=size)
    return replace(last, offer=offer, labs=d.labs or last.labs, save=False)


def _supposed(d: Draft, text: str, held: Offer) -> float | None:
    """How many chips one job may take: all that run, or so many for whoever starts it."""
    runs = how_many(chips_now(held))
    if d.largest is None:
        return runs if runs and _WHOLE.search(text) else None
    return d.largest if _BY_ONE.search(text) else None
