"""Who came into the pool, and since when: `who did I add today`, `who is new in our pool`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from bot.questions.about_people.of_work import since_in
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

ADDED: Final = "added"
"""The topic of the question about the pool."""
_LIST: Final = (
    r"(?:our|the|my|your)(?: candidate| talent)? (?:pool|list|shortlist|short list|pipeline)"
)
_INTO: Final = rf"(?: (?:(?:to|in|into|on|onto) {_LIST}|in (?:there|here)|there))"
_PUT: Final = r"(?:add|import|upload|put)(?:ed)?"
_NEWLY: Final = r"(?:(?:just|newly|recently|lately|last) )*"
_NEW: Final = r"(?:latest|newest|recent|last|most recent)"
_WHO: Final = r"(?:who(?:m)?(?: all| else)?|which (?:people|candidates|researchers|names))"
_WHEN: Final = (
    r"(?: (?P<when>(?:since|in|within|over|during|from|on) [\w -]{2,30}|today|yesterday|just now|"
    r"this (?:week|month|morning)|last (?:week|month)|recently|lately|last|so far))?"
)
_NO_DAY: Final = ("", "recently", "lately", "last", "so far")
_ASKED: Final = regex(
    rf"\W*(?:(?:{LINK}|show me|list|tell me) )*(?:"
    rf"{_WHO} (?:did|have|has) (?:i|we|you|anyone|anybody) {_NEWLY}{_PUT}{_INTO}?"
    rf"|{_WHO}(?:['’]?s been| was| were| got| has been| have been|['’]?s) {_NEWLY}{_PUT}{_INTO}?"
    r"|(?:(?:is|are|was|were|has|have|do we have|did we get|have we got|got) )?"
    r"(?:there )?(?:any|some)(?:one|body)(?: else)?(?: (?:been|was|were|got|that was|we))* "
    rf"{_NEWLY}{_PUT}{_INTO}?(?= (?:since|this|last|today|yesterday|in|within|recently|lately)\b)"
    r"|(?:(?:is|are|has|have|do we have|did we get|have we got|got) )?(?:there )?"
    rf"(?:any|some)(?:one|body) (?:else )?new{_INTO}?"
    rf"|{_WHO} (?:has |have )?{_NEWLY}(?:joined|came|come|got) {_NEWLY}"
    rf"(?:in|into|on|onto)? ?{_LIST}"
    rf"|(?:(?:do|did) we (?:have|get) |have we got |are there |is there |what are |who are )?"
    rf"(?:(?:any|the|some|our|other|more|else) )*(?:{_NEW} )?"
    rf"(?:newcomers?|additions|arrivals|new (?:people|names|faces|ones|candidates|entries|"
    rf"additions|joiners))(?: (?:in|on|to|into) {_LIST})"
    rf"|(?:{_WHO}(?:['’]?s| is| are| was)?|anyone|anybody)(?: else| also| all)*(?: is| are|['’]s)?"
    rf"(?: also| all)? (?:new|newly|fresh) (?:in|on|to) {_LIST}"
    rf"|(?:what|which|who)(?:['’]?s| is| was| are| were) the {_NEW} (?:entry|entries|additions?|"
    rf"person|people|candidates?|imports?|records?|names?) (?:in|on|of|to|from) {_LIST}"
    rf"|when (?:was|were) {_LIST} (?:last )?(?:updated|imported|changed|filled|added to|refreshed|"
    rf"extended)|when did (?:we|i|you|anyone|anybody) (?:last )?{_PUT} (?:(?:some|any)(?:one|body)|"
    rf"people|candidates?|a candidate|names)(?:{_INTO})?"
    rf"|(?:the )?(?:person|people|candidates?|names?|one|ones) (?:that |who(?:m)? )?(?:we|i|you) "
    rf"{_NEWLY}{_PUT}{_INTO}?(?: (?:most recently|recently|lately|last|newest))"
    r"|who(?:['’]?s| is| are| was) the (?:newest|latest|most recent)(?: (?:one|ones|person|entry|"
    r"addition|name))? (?:in|on) (?:there|here|it)"
    rf"|{_WHO} (?:is|are|was|were) the (?:newest|latest|last)(?: people| ones| additions?)?"
    rf"(?: (?:in|on|to|added to) {_LIST})"
    rf"){_WHEN}\W*",
    re.IGNORECASE,
    needs="add|import|upload|put|new|join|came|come|got|arrival|fresh|latest|last|updat|recent|"
    "when was|when were",
)


def added_in(text: str, today: date) -> Question | None:
    """The question who was added to the pool, and from which day on; None of other texts."""
    found = _ASKED.fullmatch(text)
    if found is None:
        return None
    said = (found["when"] or "").lower()
    since = _since(said, today)
    is_told = since is not None or said in _NO_DAY
    return Question(Kind.POOL, topic=ADDED, since=since) if is_told else None


def _since(said: str, today: date) -> date | None:
    known = {
        "today": today,
        "this morning": today,
        "just now": today,
        "yesterday": today - timedelta(days=1),
        "this week": today - timedelta(days=today.weekday()),
        "this month": today.replace(day=1),
    }
    return known.get(said) or (since_in(said, today) if said else None)
