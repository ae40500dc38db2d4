"""Asking on about the digest and its contracts: `make it 9`, `skip the prices`, `who pays that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.every_week import DAY, SETTING, asks_what_digests_tell, comes_every_week
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing, listed
from bot.questions.rules.contracts import of_time
from bot.questions.rules.gather import Draft
from bot.questions.told_of import is_week_of_deals
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_TIME: Final = (
    r"(?:\d{1,2}(?:[:.]\d\d)?+(?: ?[ap]\.?m\b)?|noon|midday|seven|eight|nine|ten|eleven|twelve)"
)
_PLEASE: Final = (
    rf"^\W*(?:(?:{LINK}|no|actually|sorry|wait|rather|or|better|let'?s|"
    r"(?:can|could|how (?:do|can|would)) (?:i|we|you)|"
    r"(?:i|we)(?:'d| would)? (?:want|like) (?:it )?to)\W+)*"
)
_DIGEST_SET: Final = regex(
    rf"{_PLEASE}(?:(?:make|move|set|change|switch|push|do|send|post|try|have|put|shift)\b"
    r"(?: (?:it|that|this|the (?:digest|post|time|day)))?\W+)?(?:(?:to|on|at|for|every|be)\W+)*"
    rf"(?:{DAY}|{_TIME})(?:\W+(?:{DAY}|{_TIME}|at|on|in the|mornings?|afternoons?|evenings?|"
    r"instead|then|please|rather|not|sharp|o['’]?clock|too|as well|\w+ time))*\W*$"
    rf"|{_PLEASE}(?:turn|switch|leave|take|drop|skip|hide|remove|mute|exclude|disable|without|untick)\b"
    r"(?: (?:off|out|away))?(?: (?:the|any|all|that))? (?:part|section|bit|prices?|pricing|papers?|"
    r"pay|roles|hiring|moves|clusters?|contracts?|releases?|models?|programmes?|notes)\b"
    rf"|{_PLEASE}(?:pause|mute|stop|resume|restart|unpause|skip|cancel|halt|suspend|hold|end|kill|"
    r"unsubscribe)\b"
    r"(?: (?:it|that|this|them|us|me|the (?:post|messages?)))?\b(?! (?:at|of)\b)[\w '’,-]*\W*$"
    rf"|{_PLEASE}(?:turn|switch) (?:it|that|this|them) (?:off|on)\b[\w '’,-]*\W*$"
    rf"|{_PLEASE}(?:do not|don['’]?t|stop) (?:send|post)(?:ing)? (?:it|that|this|them|us|me|any)\b"
    r"[\w '’,-]*\W*$"
    rf"|^{LED}when (?:was|did) (?:it|that|this|the (?:last|latest|previous|newest)"
    r"(?: (?:one|digest|post|issue))?)(?: last)? (?:sent|posted|out|come|go|published)\b[\w ]*\W*$"
    r"|\b(?:every (?:two|second|other) weeks?|fortnightly|bi-?weekly|daily|every day|once a month|"
    r"monthly)(?: (?:instead|then|rather))?\W*$"
    r"|(?:send|post|get|have)\b.{0,20}\b(?:to|in) #[\w-]+",
    re.IGNORECASE,
)
"""When the digest comes and what it tells, which is set by the command that its answer names."""
_COMES: Final = regex(
    r"\b(?:get|got|have|comes?|coming|go(?:es)? out|going out|mov(?:e|ed|ing)|send|sent|"
    r"post(?:ed)?|prefer|rather|like|want|chang(?:e|ed|ing)|switch(?:ed)?|set|arrives?|deliver(?:ed)?|"
    r"possible|instead|schedul(?:e|ed|ing)|rescheduled?|receive|better|works?|suits?)\b",
    re.IGNORECASE,
)
_WHEN: Final = regex(rf"\b{DAY}\b|\b(?:at|by|around|before|after) {_TIME}(?!\w)", re.IGNORECASE)
_ASKS: Final = regex(
    rf"^{LED}(?:what(?! (?:if|about) )|which|who|whose|why|how many|where|did|does|was|were|list|"
    r"show)\b",
    re.IGNORECASE,
)
"""`what was in Monday's`, which sets nothing."""
_SETTINGS: Final = regex(
    rf"{_PLEASE}(?:change|set|edit|adjust|pick|choose|configure|reschedule|move|update|switch)\b"
    r"(?: (?:the|its|that|this|which|what|when))* (?:days?|times?|hours?|schedule|frequency|"
    r"settings?|sections?|labs?|channels?|time ?zones?|topics?|it (?:comes|goes|is sent|"
    r"arrives|covers))\b"
    r"[\w '’,-]*\W*$",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 14


_IT: Final = regex(r"\b(?:it|that|this|they|these|those)\b", re.IGNORECASE)
_SHOWS: Final = regex(
    rf"^{LED}(?:(?:can|could|may) (?:i|you|we) |let me |let['’]?s )?(?:please )?"
    r"(?:show|see|give|send|have|preview|look at|view)(?: (?:me|us))?(?: a)?(?: (?:look|preview))?"
    r"(?: (?:at|of))? ?(?:one|it|an? (?:example|sample|preview)|an example one|the (?:digest|last"
    r" one|latest|next one|current one|real thing)|this week['’]?s|what it (?:looks|would look)"
    r" like)?(?: (?:please|then|now|first|anyway|here))*\W*$"
    rf"|^{LED}what(?:['’]?s| is| would| will| does| did|['’]?d) (?:it|that|this|one|the digest|"
    r"they)(?: (?:be|look|read))? ?(?:say(?:ing)?|like|contain|tell(?: us| me)?|have in it|show)"
    r"(?: (?:this week|for this week|today|now|right now|at the moment|then|currently))*\W*$",
    re.IGNORECASE,
)
"""`ok show me one`, after what a digest tells of or where it is set."""
ABOUT: Final = Question(Kind.HELP, topic="digest")
SET: Final = Question(Kind.DIGEST, topic=SETTING)


_WHEN_NEXT: Final = regex(
    r"^\W*(?:when|what time|which day|what day|how often|where)\b.*\b(?:next|go(?:es)? out|sent|"
    r"send|come|comes|arrives?|posted|appear|get it|digest)\b",
    re.IGNORECASE,
)
_LAST_ONE: Final = regex(
    r"\b(?:in|of|from) (?:the )?(?:last|latest|newest|most recent) (?:one|digest|issue)\b", re.I
)


def asked_of_digest(told: Said, last: Question) -> Question | None:
    """What is asked of the digest itself: how it is set, what it tells of, or to see it."""
    if last.kind is not Kind.DIGEST:
        return None
    if _is_set(told.whole, told.draft):
        return replace(last, topic=SETTING)
    if asked := _of_it(told.whole, last, told.draft):
        return asked
    if _WHEN_NEXT.search(told.text):
        return ABOUT
    return Question(Kind.DIGEST, labs=told.labs) if _LAST_ONE.search(told.text) else None


def digest_explained(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """The same, after what a digest tells of was explained; nothing of anything else."""
    if memory.helped != ABOUT.topic:
        return ()
    draft = hearing.draft(text)
    asked = _of_it(text, ABOUT, draft) or (SET if _is_set(text, draft) else None)
    return (Asked(Understood(asked), is_follow_up=True),) if asked else ()


def _of_it(text: str, last: Question, draft: Draft) -> Question | None:
    """What is asked of the digest as such by `it`; or to see it."""
    spelt = text if draft.names_any else _IT.sub("the digest", text)
    if comes_every_week(spelt):
        return replace(last, topic=SETTING) if last.kind is Kind.DIGEST else SET
    if asks_what_digests_tell(spelt):
        return ABOUT
    return Question(Kind.DIGEST, labs=last.labs) if _SHOWS.match(text) else None


def _is_set(text: str, draft: Draft) -> bool:
    """Whether a message sets the day, the time or the sections, and asks nothing of its own."""
    is_set = _DIGEST_SET.search(text) or _SETTINGS.search(text) or _names_when(text)
    return bool(is_set) and not draft.names_any


def _names_when(text: str) -> bool:
    """`can we get this on Tuesdays rather than Mondays`: a day or an hour for it to come."""
    is_short = len(text.split()) <= _MOST_WORDS and not _ASKS.search(text)
    return is_short and bool(_WHEN.search(text) and _COMES.search(text))


_LED: Final = rf"^{LED}"
_DEAL: Final = (
    r"(?:it|that|this(?! (?:year|month|quarter|week|summer))|they|them|those|"
    r"(?:that|this|the) (?:new(?:est)? |last |latest )?(?:one|deal|contract|agreement))"
)
_OTHERS: Final = regex(
    r"\b(?:bigger|biggest|larger|largest|highest|others?|else|more|smaller|smallest|all of them|"
    r"earlier|before that|older|previous)\b"
)
_SIGNED: Final = regex(
    r"\b(?:ones?|deals?|contracts?|agreements?|signed|sign|announced|struck|record|"
    r"year|month|quarter|months|before|so far|lately|recently|since|20\d\d|q[1-4])\b"
)
_OF_IT: Final = regex(
    rf"{_LED}(?:who(?:m|['’]?s| is| are| was| has| have)?|with who(?:m)?|between whom|for whom)\b"
    r".{0,40}\b(?:pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ\w+|foot(?:s|ing)?|signs?|signed|"
    r"behind|buy(?:s|ing|er)?|bought|customers?|rent(?:s|ed|ing)?|sell(?:s|ing|er)?|sold|"
    r"suppl(?:y|ies|ied|ier)|provid(?:es|ed|ing|er)|part(?:y|ies|ners?)|counterpart(?:y|ies)|"
    r"with|in on|involved|made|struck|get(?:s)?|receives?|whom)\b"
    r"|^\W*(?:and |so )*(?:with whom|with who|between whom|by whom|who with|who\W*$)"
    rf"|{_LED}(?:how (?:big|large|much|long|firm)|what(?:['’]?s| is| was)?|when|where|which|"
    rf"tell me more|more on|details (?:on|of|about)|what about)\b.{{0,40}}\b{_DEAL}\b"
    rf"|{_LED}(?:the )?(?:details|parties|amount|size|terms)\W*$"
)
"""`who is paying for that one`, `how big is it`: of the contract that was told last."""
_OF_ELSE: Final = regex(
    r"\b(?:roles?|jobs?|salar\w+|models?|programmes?|prices?|digest|week|staff|people)\b"
)
_NEWEST: Final = "the newest contract on record taken, one of {}"
_FIRST: Final = "“that” taken for what stands first in the list, a contract of {}"
_ONE: Final = regex(r"\b(?:it|that|this|the (?:first|biggest|largest|top|newest)|one)\b")
_WHO_PAYS: Final = regex(r"\b(?:pay(?:s|ing)?|paid|fund\w*|financ\w+|foot\w*|buy\w*|bought)\b")
_PAYS: Final = "a lab pays those that it signed with; how much it pays is not on record here"
_MOST_OF_DEALS: Final = 12


def after_contracts(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """Of the contract that was told, or of all that were signed in a time."""
    last, d, low = memory.question, told.draft, fold(told.text)
    is_of_week = last is not None and is_week_of_deals(last)
    is_of_all = last is not None and last.topic == Listing.CONTRACTS
    if not (is_of_week or (is_of_all and _WHO_PAYS.search(low) and _ONE.search(low))):
        return None
    names_else = d.names_any or d.people is not None or d.ours
    if names_else or len(low.split()) > _MOST_OF_DEALS or _OF_ELSE.search(low):
        return None
    if memory.leads is None or not _OF_IT.search(low):
        is_of_others = is_of_week and _OTHERS.search(low) and _SIGNED.search(low)
        return Understood(of_time(listed(Listing.CONTRACTS), d)) if is_of_others else None
    name = hearing.reader.words.directory.name(memory.leads)
    taken = _NEWEST if is_of_week else _FIRST
    notes = (taken.format(name), *((_PAYS,) if _WHO_PAYS.search(low) else ()))
    return Understood(
        Question(Kind.LAB, labs=(memory.leads,), topic=LabPart.CONTRACTS.value), notes
    )
