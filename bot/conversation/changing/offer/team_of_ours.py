"""Our team: `make it 30 researchers`, `what do we need to match OpenAI if we hire 20`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.offer.only_hired import only_hired
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.questions.rules.gather import draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Scope, Understood
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Amount, Offer

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
