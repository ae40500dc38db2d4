"""What no record of a contract tells: its years, its dollars, whether it is much."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Question, Understood
from bot.regex import regex

_LED: Final = r"\W*(?:(?:and|so|ok|but|then|roughly|about|thx|thanks)\W+)*"
_IT: Final = (
    r"(?:it|that|this|they|those|these"
    r"|(?:the|that|this)(?: (?:biggest|largest))? (?:deals?|contracts?|ones?))"
)
_END: Final = r"(?: (?:then|each|all|in total|exactly|again|please))*\W*"
_TERM: Final = regex(
    rf"{_LED}(?:(?:over |for )?how (?:many (?:years|months)|long)|until when|for what term) "
    rf"(?:is|are|does|do|will|did|would|was) {_IT}"
    rf"(?: (?:signed|valid|good|meant|supposed|to|for|run|last|go|be|on|in force))*{_END}"
    rf"|{_LED}when (?:does|do|will|would) {_IT} (?:end|expire|run out|stop|finish)s?{_END}"
    rf"|{_LED}(?:what(?:['’]?s| is| are) )?(?:the|its|their) (?:terms?|durations?|length)"
    rf"(?: of {_IT})?{_END}",
    re.IGNORECASE,
)
"""`how many years does that run?`."""
_WORTH: Final = regex(
    rf"{_LED}(?:how much|what)(?: (?:money|dollars))? (?:is|are|was|were|would|does|do|did) {_IT}"
    r"(?: (?:worth|cost|be|come to|costing|in (?:dollars|money|usd)|(?:a|per|each) (?:year|month)|"
    rf"annually|yearly))+{_END}"
    rf"|{_LED}(?:what(?:['’]?s| is| are) )?(?:the|its|their) (?:worth|value|price)"
    rf"(?: of {_IT})?{_END}|{_LED}(?:in dollars|how many dollars(?: (?:is|are) {_IT})?)\W*",
    re.IGNORECASE,
)
"""`so how much is that a year`."""
_MUCH: Final = regex(
    rf"{_LED}(?:is|are|was) {_IT} (?:(?:really|very|considered|seen as|quite) )*(?:a lot|lots|much|"
    rf"many|big|large|huge|small|little|normal|usual|unusual){_END}",
    re.IGNORECASE,
)
"""`is that a lot?`."""
_NOTES: Final = (
    (_TERM, "over how many years a deal runs is not in that record"),
    (_MUCH, "whether a deal is large is not judged: each is told by what it names"),
)


def not_in_contracts(text: str, last: Question | None) -> Understood | None:
    """What a lab signed once more, with what of it is not on record; None of other texts."""
    note = next((note for asks, note in _NOTES if asks.fullmatch(text)), None)
    return Understood(last, (note,)) if last and note and _is_of_contracts(last) else None


def asks_worth(text: str, last: Question | None) -> bool:
    """`so how much is that a year`, after contracts: in dollars, of which none are on record."""
    return _is_of_contracts(last) and bool(_WORTH.fullmatch(text))


def _is_of_contracts(last: Question | None) -> bool:
    return last is not None and part_of(last) is LabPart.CONTRACTS
