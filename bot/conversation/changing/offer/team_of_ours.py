"""Our team as it would be: of so many, of those alone who are hired, without those who decline."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.on_top import as_of_last
from bot.conversation.heard import ReadAs
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.gather import draft
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Scope, Understood, Unreadable
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Amount, Offer

# Fewer people than our offer was told for: only so many are hired, or some decline.

_HIRE: Final = (
    r"(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|employ(?:s|ed|ing)?|br(?:ing|ought) (?:on|in)|"
    r"staff(?:ed)? up to|fill(?:s|ed)?)"
)
_ONLY: Final = r"(?:only|just|merely|no more than|at most)"
_FEW: Final = regex(
    rf"\b(?:{_ONLY} (?:(?:ever|actually|really|then|end(?:ed)? up|get|got|manage[ds]?|could|can|"
    rf"to) ){{0,4}}{_HIRE} (?:the )?|{_HIRE} {_ONLY} )(?P<size>\d{{1,5}})\b(?! ?%|[.,]\d)"
    r"(?P<rest>(?: of (?:the|our|those|them)(?: \d+)?)?(?: (?:people|researchers|scientists))?)"
    r"(?! (?:a|per) (?:week|month|quarter|year))",
    re.IGNORECASE,
)
_ON_TOP: Final = regex(
    r"\b(?:more|extra|additional|another|further|new|others?|replacements?|engineers?|interns?)\b",
    re.IGNORECASE,
)
_LEAST: Final = 0.5
"""A smaller part of the people whom the offer was told for would hardly be all of them."""
_IN_ALL: Final = "“{}” read as {} in all, not {} more"


def only_hired(text: str, saved: Offer, hearing: Hearing) -> Understood | None:
    """Our offer shared by so many in all; None of other texts, and of a few, who are more hires."""
    found = _FEW.search(text)
    if found is None or saved.researchers is None or _ON_TOP.search(text):
        return None
    size, told = float(found["size"]), hearing.draft(text)
    if not _LEAST * saved.researchers.value <= size < saved.researchers.value:
        return None
    if told.stacks or told.facts or told.floor:
        return None
    offer = Offer(researchers=Amount(size))
    ours = Question(Kind.OFFER, offer=offer, labs=told.labs, uses_saved=True, scope=told.scope)
    words, number = found[0].removesuffix(found["rest"]), found["size"]
    return Understood(ours, (ReadAs(_IN_ALL.format(words, number, number)),))


def only_hired_again(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """`and if we only hired 30`, after 25 of 40: of the 40, and no 30 on top of the 25."""
    last = memory.question
    if last is None or last.kind not in OFFERS or not _FEW.search(text):
        return None
    held = held_offer(last, hearing)
    before = _told_before(held, memory, hearing)
    if held.researchers is None or before <= held.researchers.value:
        return None
    found = only_hired(text, replace(held, researchers=Amount(before)), hearing)
    return as_of_last(found, last) if found else None


def _told_before(held: Offer, memory: Memory, hearing: Hearing) -> float:
    """The most people for whom these chips were told, since they were."""
    asked = (held_offer(each, hearing) for each in memory.earlier)
    same = takewhile(lambda each: each.chips == held.chips, asked)
    is_ours = hearing.saved is not None and hearing.saved.chips == held.chips
    offers = (*same, *((hearing.saved,) if is_ours and hearing.saved else ()))
    return max((each.researchers.value for each in offers if each.researchers), default=0.0)


# Those who will not join after all: `two people decline`, `one of them turned us down`.

_DECLINE: Final = regex(
    r"\b(?:declin\w+|refus\w+(?! to (?!join|sign|come))|turn\w* (?:it|us|them) down|"
    r"(?:say|says|said) no|f[ae]lls? through|"
    r"(?:back|drop)(?:s|ped|ed)? out|reneg\w+|(?:do|does|did)n['’]?t (?:sign|join|accept|come))\b",
    re.IGNORECASE,
)
_ALL: Final = regex(r"\b(?:all|every(?:one|body)|each|both)\b", re.IGNORECASE)
_SOMEBODY: Final = regex(r"\b(?:some(?:one|body)|an?|another|one)\b", re.IGNORECASE)
_OF: Final = regex(r"\W*(?:(?:out )?of)\b", re.IGNORECASE)
_OF_ELSE: Final = (T.COST, T.HOWMANY, T.PCT, T.MONEY)
_MOST_WORDS: Final = 10


def declined(told: Said, last: Question) -> Reading | None:
    """The hires without those who decline; None where nobody was to join, or nobody declines."""
    found, joining = _DECLINE.search(told.text), last.people
    if last.kind is not Kind.DILUTION or not joining or not found or _is_of_else(told):
        return None
    so_many = _so_many(told, joining, found.start())
    if so_many is None or so_many <= 0:
        return None
    if so_many > joining:
        says = f"Only {joining:,.10g} were to join, so {so_many:,.10g} can't decline."
        return Unreadable(says, SUGGESTIONS, is_plain=True)
    if so_many == joining:  # nobody joins, which leaves what is held today
        return Understood(replace(last, kind=Kind.OFFER, people=None, save=False))
    return Understood(replace(last, people=joining - so_many, save=False))


def _so_many(told: Said, joining: float, end: int) -> float | None:
    """The number before the word that declines; the first of two where one is `of` the other."""
    before = told.text[:end]
    numbers = [tag for tag in told.draft.raw if tag.kind is T.NUM and tag.end <= end]
    parts = [one for one in numbers if _OF.match(told.text[one.end :])]
    if numbers:
        return value_of((parts or numbers)[-1])
    if _ALL.search(before):
        return joining
    return 1.0 if _SOMEBODY.search(before) else None


def _is_of_else(told: Said) -> bool:
    """Whether it speaks of chips, prices or labs, or says more than who declines."""
    d = told.draft
    return bool(d.chips or d.labs or d.has(*_OF_ELSE)) or len(told.text.split()) > _MOST_WORDS


_WHO: Final = r"(?:researchers|people|scientists|heads)"
_MAKE: Final = regex(
    rf"\W*(?:make|set|put|change|bring) (?:it|that|us|the team) (?:to |at )?"
    rf"(?P<size>\d{{1,5}}) {_WHO}(?: (?:instead|then))?\W*",
    re.IGNORECASE,
)
_INSTEAD: Final = regex(
    rf"\W*(?:if we (?:were|are|had|have) |with |for |at )?(?P<size>\d{{1,5}})(?: {_WHO})? "
    rf"(?:instead of|rather than|in place of) (?P<held>\d{{1,5}})(?: {_WHO})?\W*",
    re.IGNORECASE,
)
_DOLLARS: Final = regex(
    r"\W*(?:how much is (?:that|it|this|ours) |what is (?:that|it|this) |what's (?:that|it) )?"
    rf"(?:per {HEAD} in (?:dollars|usd|money)|"
    rf"(?:in )?(?:dollars|usd|money) (?:per|a) {HEAD}"
    r"(?: (?:and|per|a) year)*"
    r"|(?:and |so )?(?:(?:what|how much)(?:['’]?s| is| does| would| will) )?"
    rf"(?:(?:one|an?|each|our|per|the average) {HEAD}(?:['’]?s)?|one|"
    r"each) share(?: of (?:it|our \w+))?(?: (?:cost|be|come to))?(?: worth)? "
    r"(?:in )?(?:dollars|usd|money)(?: (?:per|an?|each) year| annually| yearly)?)\W*",
    re.IGNORECASE,
)
"""`that` of a first message is ours."""
_MATCHED: Final = (Kind.MATCH, Kind.DILUTION)


def of_our_team(text: str, hearing: Hearing) -> Reading | None:
    """Our saved offer with a smaller team, or what it is in dollars each; None of other texts."""
    saved = hearing.saved
    if saved is None or saved.researchers is None:
        return None
    if _DOLLARS.fullmatch(text):
        scope = Scope.PER_RESEARCHER
        return Understood(Question(Kind.OFFER, uses_saved=True, scope=scope))
    if hired := only_hired(text, saved, hearing):
        return hired
    held = saved.researchers.value
    bare = opened(text).text
    found = _MAKE.fullmatch(text) or _INSTEAD.fullmatch(bare) or _INSTEAD.fullmatch(text)
    if found is None:
        return None
    size = float(found["size"])
    told = float(found.groupdict().get("held") or held)
    if size <= 0 or told != held:
        return None
    if size > held:
        return Understood(Question(Kind.DILUTION, uses_saved=True, people=size - held))
    offer = Offer(researchers=Amount(size))
    return Understood(Question(Kind.OFFER, offer=offer, uses_saved=True))


def all_who_match(
    asked: Question | None, text: str, saved: Offer, hearing: Hearing
) -> Understood | None:
    """`what do we need to match OpenAI if we hire 20 more`: for all of us, with those who join."""
    if asked is None or asked.kind not in _MATCHED or not asked.labs or saved.researchers is None:
        return None
    told = draft(hearing.tags(text), hearing.today)
    aims = {T.IF, T.MATCH} <= told.kinds and told.has(T.NEED, T.HOWMANY)
    if told.more is None or not aims or told.stacks:
        return None
    team = Offer(researchers=Amount(saved.researchers.value + told.more))
    return Understood(Question(Kind.MATCH, offer=team, labs=asked.labs, chips=told.chips))
