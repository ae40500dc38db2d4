"""Another number of our people in the message that tells the first: `40 people. with 60?`.

Of two numbers of people a reader takes the first and leaves the second out, though the second is
what is asked: so many more who join, or who leave.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_MOST_TIMES: Final = 10
"""How many times its size a team may still grow by."""
_PEOPLE: Final = rf"(?:{HEAD}|people|ppl|researchers|scientists|heads|of us|folks)"
_NOW: Final = regex(
    rf"^(?=.*\d ?(?:x ?)?[a-z]{{1,3}}\d{{2,4}}).*?\b(?P<now>\d{{1,5}}) {_PEOPLE}\b",
    re.IGNORECASE | re.DOTALL,
)
_ASKED: Final = (
    r"(?:what(?:['’]s| is|['’]d| would be| will be) (?:the|our|each|everyone['’]s)? ?share"
    r"|what (?:would|will|does|do) (?:each|everyone|we each|one) (?:get|have)"
    r"|how much (?:is|would be) (?:that|it) each)"
)
_IF_SO_MANY: Final = (
    r"(?:with|for|(?:what )?if (?:we|there)(?:['’]re| were| are| had| have)"
    r"|(?:what )?(?:if )?(?:we |it )?(?:grow(?:s|ing|n)?|go(?:es|ing)?|shrink(?:s|ing)?|ris(?:e|es|"
    r"ing)|expand(?:s|ing)?|scal(?:e|es|ing)) (?:up |down )?to)"
)
_THEN: Final = regex(
    r"(?P<lead>\W*[.,;:?!–-] |,? and )(?:(?:and|but|then|so|now) )*"
    rf"(?:{_ASKED} )?(?:(?:what|how) about )?{_IF_SO_MANY} (?P<then>\d{{1,5}})"
    rf"(?: {_PEOPLE})?(?: (?P<year>next year))?(?:,? (?:{_ASKED}|what then|instead|then))?\W*$",
    re.IGNORECASE,
    needs="with|for|if|grow|go|shrink|ris|expand|scal",
)
_ATTRITION: Final = regex(
    r"\b(?:attrition|turnover|churn|layoffs|resignations|poaching|the cuts) "
    r"(?:(?:would|will|might) )?(?:takes?|took|costs? us|claims?|claimed|removes?|eats?) "
    r"(?P<gone>\d{1,5})"
    rf"(?: (?:of us|of them|of our {_PEOPLE}|{_PEOPLE}))?\b(?! ?%)",
    re.IGNORECASE,
    needs="attrition|turnover|churn|layoffs|resignations|poaching|cuts",
)
"""`if attrition takes 6 people`, of whom none joins."""
_KEEP_AT: Final = regex(
    r"\bhow many (?:more )?(?P<what>gpus?|chips|[a-z]{1,3}\d{2,4}[a-z]?s?) "
    r"(?:(?:do|would|will) we need )?(?:does it take )?to keep (?:everyone|everybody|each|us|all|"
    r"people) (?:of us )?at (?P<each>\d+)(?: each)? "
    r"(?:when|if|once|with|for|at)(?: (?:we(?:['’]re| are| have| reach| hit| get to)))? "
    rf"(?P<heads>\d+)(?: {_PEOPLE})?\b",
    re.IGNORECASE,
    needs="how many",
)
"""`how many GPUs to keep everyone at 51 when we are 50`."""
_AT_SIZE: Final = regex(
    rf"^(?P<led>{LED})what(?:['’]s| (?:happens|would happen|changes|would change|is|do we have))"
    r"(?: (?:left|each|the share|it|like|then|per head))* (?:at|with|for|if we(?:['’]re| are|"
    rf" were|['’]d be)) (?P<then>\d{{1,5}}) {_PEOPLE}(?: (?:then|instead|each|strong))*\W*$",
    re.IGNORECASE,
    needs="what",
)
"""`what happens at 64 people`, of ours."""
_BY_PART: Final = regex(
    rf"^(?P<led>{LED})(?:(?:the|our) )?(?:team|head ?count|staff|group|researchers) ?"
    r"(?:\+ ?|plus |up (?:by )?|(?:grows?|growing|increases?) (?:by )?)(?P<part>\d+) ?%\W*$",
    re.IGNORECASE,
    needs="%",
)
"""`headcount +30%`, which asks what it does to each."""


def heads_supposed(text: str) -> str:
    """The text with such a number as those who join or leave; any other as it is."""
    text = _ATTRITION.sub(r"\g<gone> people leave", text)
    text = _KEEP_AT.sub(
        r"how many more \g<what> do we need so that \g<heads> people have \g<each> each", text
    )
    text = _AT_SIZE.sub(r"\g<led>what if we were \g<then> researchers", text)
    text = _BY_PART.sub(r"\g<led>team grows \g<part>%, what's left each", text)
    then = _THEN.search(text)
    now = _NOW.match(text[: then.start()]) if then else None
    if then is None or now is None:
        return text
    more, heads = int(then["then"]) - int(now["now"]), int(now["now"])
    if not more or more > _MOST_TIMES * heads:
        return text  # `growing to 4096`, which are chips
    year = f" {then['year']}" if then["year"] else ""
    told = f"we hire {more} more people{year}" if more > 0 else f"{-more} people leave{year}"
    return f"{text[: then.start()]}. what if {told}"
