"""`is that a lot?`, of a lab, a price or a run: what it is held against, as nothing is judged."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.questions.lab_parts import OF_FIGURE, part_of
from bot.questions.types import Kind, Question, Scope, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_IT: Final = (
    r"(?:it|that|this|they|those|these|(?:the|that|this)(?: (?:biggest|largest))? (?:price|rate|"
    r"number|figure|deals?|contracts?|ones?))"
)
_MUCH: Final = (
    r"(?:a lot|lots|much|many|big|large|huge|small|little|tiny|high|low|steep|cheap|expensive|good|"
    r"bad|great|decent|impressive|reasonable|fair|normal|usual|unusual|typical|average)"
)
_GOOD: Final = r"(?:high|low|steep|good|bad|impressive|reasonable|normal|usual|unusual)"
_VERY: Final = r"(?:(?:actually|really|even|very|considered|seen as|quite|so|an?|particularly) )*"
_WHAT: Final = r"(?: (?:one|number|figure|amount|price|rate|deal))?"
_FOR: Final = (
    r"(?: (?:for|by|as) (?:an? |the )?(?:(?:ai|frontier|big|research) )*(?:labs?|company|companies|"
    r"industry|market|field|chips?|gpus?)(?: standards?)?)?"
)
_END: Final = r"(?: (?:then|each|all|in total|exactly|again|please|or not|or bad|or small))*\W*"
_ASKS: Final = regex(
    rf"\W*(?:(?:{LINK}|roughly|about|thx|thanks|wow)\W+)*(?:(?:is|are|was|isn['’]?t) {_IT} {_VERY}"
    rf"{_MUCH}|how {_GOOD} (?:is|are|was) {_IT}(?: really| actually)?){_WHAT}{_FOR}{_END}",
    re.IGNORECASE,
)
_NOT_JUDGED: Final = "whether that is much is not judged"


def asks_how_large(text: str) -> bool:
    """`is that a lot?`; `how good is that`."""
    return bool(_ASKS.fullmatch(text))


def how_large(text: str, last: Question | None) -> Asked | None:
    """A lab's place among all labs, or the readings of a price; of a run or a part that none is."""
    if last is None or not asks_how_large(text):
        return None
    if last.kind is Kind.PRICE and not last.trend:
        range_of = Picked(Part.RANGE, "range")
        return Asked(Understood(last), Form.PART, part=range_of, is_follow_up=True)
    if last.kind is Kind.LAB and (part_of(last) is None or part_of(last) in OF_FIGURE):
        by = last.scope or Scope.TOTAL
        placed = Question(Kind.LEAGUE, held_against=last.labs[0], scope=by, as_of=last.as_of)
        return Asked(Understood(placed), is_follow_up=True)
    if last.kind in (Kind.LAB, Kind.MATCH, Kind.REACH, Kind.COMPARE):
        return Asked(Understood(last, (_NOT_JUDGED,)), is_follow_up=True)
    return None
