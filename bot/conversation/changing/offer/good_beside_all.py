"""Whether ours is any good, and how it stands among all labs once it is changed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.changing.offer.losing_words import GOOD
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Scope, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex
from storage.records import Amount, Offer

_IT: Final = r"(?:that|it|this|ours|we|those|our \w+)"
_HOW: Final = (
    rf"(?:{GOOD}|a lot|much|normal|usual|typical|big|large|high|low|small|little|better|worse|"
    r"ok(?:ay)?)"
)
_BESIDE: Final = (
    r"(?:vs\.?|versus|against|(?:when )?compared? (?:to|with)|next to|beside|among|relative to|"
    r"by the standards? of)"
)
_ALL: Final = (
    r"(?:labs?|others?|everyone(?: else)?|everybody(?: else)?|market|industry|"
    r"competit(?:ion|ors?)|companies|rest|frontier|field)"
)
_GOOD_BESIDE_ALL: Final = regex(
    rf"{LED}(?:how {_HOW} (?:is|are|would|was) {_IT}(?: be)?|"
    rf"(?:is|are|was|would)(?: {_IT})?(?: (?:be|any|really|actually|very|so|at all))* {_HOW})"
    rf"(?: \w+)? {_BESIDE}(?: (?:what|all|any|most|of|the|other|big|frontier|ai))* {_ALL}"
    r"(?: (?:have|has|give|gives|offer|offers|get|do))*\W*",
    re.IGNORECASE,
)
_PAST_ANYBODY: Final = regex(
    rf"{LED}(?:(?:does|would|will|did|do|is|are|can)(?:n['’]?t)? "
    r"(?:that|it|this|we|ours?)(?: (?:now|then|even|actually|be|at least|be enough to))* "
    r"(?:(?:gets?|puts?|brings?|moves?|lifts?|takes?) us )?"
    r"(?:past|ahead of|above|in front of|over|beat|pass|better than|more than|top|overtake|"
    r"level with|close to|near|bigger than)"
    r"|who(?:m)? (?:do|would|does|are) (?:we|that|it|this)(?: \w+){0,2} (?:beat|pass|past|"
    r"ahead of|overtake|top))"
    r"(?: (?:any(?:body|one)|some(?:body|one)|any (?:lab|of (?:them|the (?:\w+ )?labs|those))|"
    r"any(?: other)? labs?|at least one(?: lab)?|one of them))?"
    r"(?: (?:at all|now|then|today|with that|on the list|else|there))*\W*",
    re.IGNORECASE,
)
"""`does that get us past anybody?`, after a change of ours."""
_NAMES_ALL: Final = regex(r"\bwho|\b(?:any|some)|\bone\b", re.IGNORECASE)
_WHAT_OTHERS_HAVE: Final = regex(
    rf"{LED}(?:what|how (?:much|many)) (?:do|does|have|has|are|is) "
    r"(?:(?:all|the|most|of|other|everyone|everybody) )*"
    r"(?:others?|labs?|else|rest|competit(?:ion|ors?)|companies|big ones|field)"
    r"(?: (?:have|has|got|get|gets|give|gives|offer|offers|at|on|running?|there|typically|"
    r"usually))*"
    r"\W*",
    re.IGNORECASE,
)
"""`what do the others have?`, after what each of ours has."""


def good_beside_all(told: Said, last: Question) -> Question | None:
    """The offer spoken of among all labs, by what each researcher has; None of other texts."""
    held = last.offer
    is_told = last.kind is Kind.LEAGUE and (last.uses_saved or held) and not last.topic
    others = _WHAT_OTHERS_HAVE.fullmatch(told.whole)
    asks = others or _GOOD_BESIDE_ALL.fullmatch(told.whole) or _asks_whom(told.whole)
    if is_told and asks:
        return last
    if others and last.kind is Kind.OFFER and held is not None and held.each:
        of_one = replace(held, researchers=Amount(1.0), each=False)
        per_head = Question(Kind.LEAGUE, scope=Scope.PER_RESEARCHER, as_of=last.as_of)
        return replace(per_head, offer=of_one, assume=last.assume)
    is_offer = last.kind is Kind.OFFER and (last.uses_saved or bool(held and held.chips))
    if not is_offer or told.labs or not asks:
        return None
    is_shared = last.uses_saved or (held is not None and held.researchers is not None)
    scope = Scope.PER_RESEARCHER if is_shared else Scope.TOTAL
    bare = Question(Kind.LEAGUE, uses_saved=last.uses_saved, scope=scope, as_of=last.as_of)
    return replace(bare, offer=held, assume=last.assume)


def _asks_whom(text: str) -> bool:
    """Whether it is asked which labs we pass, none of which is named."""
    return bool(_PAST_ANYBODY.fullmatch(text) and _NAMES_ALL.search(text))


_JUDGED: Final = regex(
    rf"^\W*(?:(?:{LINK}|honestly)\W+)*(?:rate our\b|"
    rf"(?:is|are|was|would|do|does|did|how|what)\b(?=.*\b(?:{GOOD}|(?:hold|stack|measure)s? up)\b))"
    r"(?!.*\b(?:at|with|than|to match|to (?:train|run|reach|beat)|for (?:a |one )?(?:run|training)|"
    r"price|rent|deal|data|workable|starved|academic|dense|frontier)\b)",
    re.IGNORECASE,
)
"""`is our offer any good`; not `is it enough to train Olmo`, nor `are we workable or strong`."""


def any_good(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """Ours beside all labs, where it is asked how good it is; any other as it is."""
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or not isinstance(reading, Understood) or not _JUDGED.search(fold(text)):
        return reading
    ours, is_bare = hearing.saved, asked == Question(Kind.OFFER, uses_saved=True, as_of=asked.as_of)
    if ours is None or ours.researchers is None or not ours.chips or not is_bare:
        return reading
    ranked = replace(asked, kind=Kind.LEAGUE, scope=Scope.PER_RESEARCHER)
    return replace(reading, question=ranked)


def heard_any_good(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """The same of what a part of a message comes to."""
    if not isinstance(heard, Asked) or heard.form is not Form.ANSWER:
        return heard
    return replace(heard, reading=any_good(heard.reading, text, hearing))


def among_all(found: Reading, last: Question, saved: Offer | None) -> Reading:
    """The place of what was changed, where that of ours was told last; else what was found."""
    if not isinstance(found, Understood) or not _is_place_of_ours(last):
        return found
    asked = found.question
    if asked.kind is not Kind.OFFER or asked.labs or asked.save or asked.other_terms:
        return found
    offer = asked.offer
    if offer and not offer.chips:  # a place takes chips and people, of ours those that are saved
        offer = terms_over(saved or Offer(), offer)
    return replace(
        found, question=replace(last, offer=offer, uses_saved=asked.uses_saved, save=False)
    )


def _is_place_of_ours(last: Question) -> bool:
    is_list = last.kind is Kind.LEAGUE and not (last.topic or last.place)
    return is_list and (last.uses_saved or last.offer is not None)
