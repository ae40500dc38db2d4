"""Where people of the pool are: a list names institutions, and no town or country of theirs."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.lands import LANDS, NATIONS
from bot.questions.words.market_words import PLACES
from bot.regex import regex

WHERE: Final = "where people are"
"""What such questions are called as refusals."""
_THOSE: Final = (
    r"(?:who(?:'s)?|those|ones|people|persons|names|folks|candidates|applicants|researchers|"
    r"scientists|engineers|anyone|anybody|someone|somebody|everyone|everybody|pool|shortlist|"
    r"pipeline|list|them|these)"
)
_BEING: Final = (
    r"(?:is|are|be|being|lives?|living|resid\w+|sits?|sitting|based|located|stationed|"
    r"works?|working|employed|now|currently|today|still|who|that|only|just)"
)
_IN: Final = r"(?:in|near|around|within|inside|outside(?: of)?)(?: the)?"
_BODY: Final = (
    r"(?:universit(?:y|ies)|institut\w+|schools?|colleges?|labs?|laborator\w+|compan(?:y|ies)|"
    r"startups?|employers?|institutions?)"
)
"""`at a German university`: which institutions those are is in no list either."""


def whereabouts_in(text: str) -> re.Match[str] | None:
    """Where a text says that people are: `those based in London`, `who of our pool is in Europe`.

    A town that has a university is one in `at Oxford`, and none in `in Oxford`.
    """
    return _placed().search(fold(text))


def without_whereabouts(text: str) -> str:
    """The text without it: what is asked besides is weighed alone."""
    found = whereabouts_in(text)
    return f"{text[: found.start('where')]}is on file{text[found.end() :]}" if found else text


def land_in(text: str) -> str | None:
    """A country or a town that is named with `in`, wherever it stands."""
    found = _in_land().search(fold(text))
    return text[found.start("land") : found.end("land")] if found else None


@cache
def _placed() -> re.Pattern[str]:
    return regex(
        rf"\b(?:{_THOSE} |(?={_BEING} |at ))(?P<where>(?:{_BEING} )*"
        rf"(?:{_IN} (?:{LANDS}|{_towns()})\b"
        rf"|(?:at|from|in) (?:(?:an?|any|some|the) )?(?:{NATIONS}|european|asian|african) "
        rf"(?:\w+ )?{_BODY}\b))"
    )


@cache
def _in_land() -> re.Pattern[str]:
    return regex(rf"\b{_IN} (?P<land>{LANDS}|{_towns()})\b")


def _towns() -> str:
    return "|".join(re.escape(name) for name in PLACES if name != "remote")
