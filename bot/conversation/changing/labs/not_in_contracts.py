"""What no record of a contract tells: its years, its dollars, whether it is much."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.deals_asked_on import is_total
from bot.conversation.changing.labs.how_large import asks_how_large
from bot.conversation.changing.labs.of_the_list import cost_of_the_list
from bot.conversation.heard import Asked, Form, Heard
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing
from bot.questions.rules.contracts import SIZE_NOT_JUDGED, TERM_NOT_TOLD
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_LED: Final = rf"\W*(?:(?:{LINK}|roughly|about|thx|thanks)\W+)*"
_IT: Final = (
    r"(?:it|that|this|they|those|these"
    r"|(?:the|that|this)(?: (?:biggest|largest))? (?:deals?|contracts?|ones?))"
)
_END: Final = r"(?: (?:then|each|all|in total|exactly|again|please))*\W*"
_TERM: Final = regex(
    rf"{_LED}(?:over|for|across) how (?:many (?:years|months)|long){_END}"
    rf"|{_LED}(?:how many years|un?till? when){_END}"
    rf"|{_LED}(?:(?:over |for )?how (?:many (?:years|months)|long)|un?till? when|for what term) "
    rf"(?:is|are|does|do|will|did|would|was) {_IT}"
    rf"(?: (?:signed|valid|good|meant|supposed|to|for|run|last|go|be|on|in force))*{_END}"
    rf"|{_LED}when (?:does|do|will|would) {_IT} (?:end|expire|run out|stop|finish|lapse|be up)s?"
    rf"{_END}|{_LED}(?:(?:what|when)(?:['’]?s| is| are)|is there|are there|any) (?:an? |the |its )?"
    rf"(?:end(?:[- ]?date)?s?|expiry(?: date)?)(?: (?:of|for|on|to) {_IT})?{_END}"
    rf"|{_LED}(?:what(?:['’]?s| is| are) )?(?:the|its|their) (?:terms?|durations?|length)"
    rf"(?: of {_IT})?{_END}",
    re.IGNORECASE,
)
"""`how many years does that run?`."""
_WORTH: Final = regex(
    rf"{_LED}(?:how much|what)(?: (?:money|dollars?))?(?:['’]?s| is| are| was| were| would| does"
    rf"| do| did) {_IT}"
    r"(?: (?:worth|cost|be|come to|costing|in (?:dollars|money|usd|\$)|(?:a|per|each) "
    rf"(?:year|month)|annually|yearly))+{_END}"
    rf"|{_LED}(?:what(?:['’]?s| is| are) )?(?:the|its|their)? ?(?:dollar |total |contract |deal )?"
    rf"(?:worth|values?|price|size in dollars)(?: of {_IT})?(?: in (?:dollars|usd))?{_END}"
    rf"|{_LED}(?:in dollars|worth (?:how much|what)"
    rf"|how (?:many|much)(?: (?:dollars|money|billions?))+(?: (?:is|are) {_IT})?)\W*",
    re.IGNORECASE,
)
"""`so how much is that a year`."""
_FLEET_TOTAL: Final = "the total of all makers is what is told first"


def not_in_contracts(text: str, last: Question | None) -> Understood | None:
    """What a lab signed once more, with what of it is not on record; None of other texts.

    So is what it owns, whose total leads that: `total of both`, of chips by their makers.
    """
    if last and part_of(last) is LabPart.FLEET and is_total(text):
        return Understood(last, (_FLEET_TOTAL,))
    if last is None or not (_is_of_contracts(last) or last.topic == Listing.CONTRACTS):
        return None
    if is_total(text):
        return Understood(Question(Kind.REFUSAL, topic="sum", labs=last.labs))
    if asks_how_large(text):
        return Understood(last, (SIZE_NOT_JUDGED,))
    return Understood(last, (TERM_NOT_TOLD,)) if _TERM.fullmatch(text) else None


def asks_worth(text: str, last: Question | None) -> bool:
    """`so how much is that a year`, after contracts: in dollars, of which none are on record."""
    return _is_of_contracts(last) and bool(_WORTH.fullmatch(text))


_IS_WORTH: Final = regex(
    r"\b(?:worth|(?:dollar |contract )?value of|how (?:much|many) (?:money|dollars|billions?)"
    r"|in dollars)\b(?! (?:it|knowing|the)\b)",
    re.IGNORECASE,
)


def worth_of_deals(text: str, heard: Heard) -> Heard:
    """`what's the openai oracle deal worth`: in dollars, of which none are on record.

    Of a list of labs there are none either, so that it is what equals them.
    """
    heard = cost_of_the_list(heard)
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    is_asked = _is_of_contracts(heard.reading.question) and heard.form is Form.ANSWER
    return replace(heard, form=Form.DOLLARS) if is_asked and _IS_WORTH.search(text) else heard


def _is_of_contracts(last: Question | None) -> bool:
    return last is not None and part_of(last) is LabPart.CONTRACTS
