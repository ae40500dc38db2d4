"""Short follow-ups that lean on how the last question came about, said in whole words.

`just the cluster, not the team`, `go back to before the h200s`, `and if it were 80`: each names no
more than what is to change, and would be laid over something else below.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.changing.message.number_undone import earlier_offers
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.share_told import PRODUCT
from bot.questions.clean import compact
from bot.questions.lab_parts import LabPart
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED, SUPPOSE
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import ChipCount, Offer

_LATER: Final = r"(?: (?:again|now|instead|then|please|too|as well|also|only))*\W*"
_CHIP: Final = r"[a-z]{1,3}\d{2,4}"
_OFTEN: Final = r"(?:cluster|chips|gpus|compute|hardware|fleet|cards)"
_TEAM: Final = r"(?:team|people|head ?count|researchers|staff|hires|heads|hiring)"
_SORTED: Final = regex(
    rf"{LED}(?:(?:can|could) you )?(?:re-?)?(?:sort|rank|order|arrange)"
    r"(?: (?:it|them|these|those|this|that|(?:the|all) (?:two|three|four|five)|"
    r"the (?:labs|list|table)))?"
    r"(?: again)? (?:(?:by|on) (?:the )?(?:(?:compute|figures?|chips|gpus|h100e) )?"
    r"(?:(?P<measure>per[- ](?:researcher|employee|head|person))|(?P<total>(?:in )?total)|that)|"
    rf"(?:that|the same) way|accordingly){_LATER}",
    re.IGNORECASE,
    needs="sort|rank|order|arrange",
)
"""`sort it by per researcher`, `sort by total`, `sort it that way`, of labs side by side.

In place of all that are tracked, and in the order of what was told last."""
_ONE_ALONE: Final = regex(
    rf"{LED}(?:no\W+)?(?:(?:just|only) (?:the |our )?(?:(?P<chips>{_OFTEN})|(?P<people>{_TEAM}))"
    rf"(?P<not>\W+(?:and |but )?not (?:the |our )?(?:{_OFTEN}|{_TEAM}))?|"
    rf"not (?:the |our )?(?:(?P<no_people>{_TEAM})|(?P<no_chips>{_OFTEN}))"
    rf"(?:\W+(?:but )?(?:just|only) (?:the |our )?(?:{_OFTEN}|{_TEAM}))?){_LATER}",
    re.IGNORECASE,
    needs="just|only|not",
)
"""`just the cluster, not the team`, of the two that were changed."""
_BEFORE_CHIPS: Final = regex(
    rf"{LED}(?:(?:(?:let['’]?s )?(?:go |switch |come )?back to|as it was|as we were) "
    r"(?:(?:how|where|what) (?:it|we) (?:was|were|had|stood) )?(?:before|without)|"
    r"undo|revert|reverse|scrap|take back|(?:as it was )?before)(?: (?:we )?add(?:ed|ing))? "
    rf"(?:the |those |these |our )?(?:\d[\d,]*k? )?(?P<chip>{_CHIP})s?"
    rf"(?: (?:gpus|chips|bit|part|thing|idea|came|were added)){{0,2}}{_LATER}",
    re.IGNORECASE,
    needs="back to|as it was|as we were|undo|revert|reverse|scrap|take back|before",
)
"""`go back to before the h200s`, `undo the h200s`: whatever else was changed stays."""
_SO_MANY_OF_OURS: Final = regex(
    r"\b(?:the|our|those|these) (?:same )?(?P<count>\d[\d,]*k?)"
    rf"(?: (?:gpus|chips|cards|{_CHIP}s?))?(?: that)?"
    r"(?P<ours> (?:we|we['’]ve)(?: (?:have|got|own|hold|run|already|now|today))+)?"
    r",?(?: (?:but|as|if|they|they['’]re|were|are|being|only|just|all|of them|in|with))+ "
    rf"(?P<chip>{_CHIP})s?\b",
    re.IGNORECASE,
)
"""`the 2048 we have but all B200`: as many of the chip that is named."""
_IF_IT: Final = regex(
    rf"{LED}(?:what )?if (?:it|that|this) (?:was|were|is|had been)"
    rf"(?: (?:only|just|more like|rather|about))? (?P<part>\d{{1,3}}){_LATER}",
    re.IGNORECASE,
    needs="if",
)
"""`and if it were 80`, after 60% for research."""
_AS_SAVED: Final = "our saved offer as it is"
_ASSUMED: Final = regex(
    rf"{LED}(?:assume|suppose|say|take|use|let['’]?s (?:say|assume|take|use|suppose)) "
    r"(?:(?:about|it['’]?s|also) )?(?P<part>\d{1,2})(?: ?%| percent)?(?: for research)?"
    r"(?P<whom> there| (?:for|at|of|on) (?:their side|theirs?|them|(?P<lab>\w+(?: \w+)?)))?"
    r"(?P<too> too| as well| also)?(?: (?:then|instead|please))*\W*",
    re.IGNORECASE,
    needs="assume|suppose|say|take|use",
)
"""`assume 70 for them too`, after the part of its compute that a lab has for research."""

_GIVEN_UP: Final = regex(
    rf"{LED}(?:{SUPPOSE} )?(?:(?:we|i|let['’]?s) )?(?:(?:could|can|should|would|just|simply) )*"
    r"(?:drop|ditch|scrap|sell|lose|dump|get rid of|bin|return|hand back|give up|skip)(?: all)? "
    rf"(?P<old>them|those|these|(?:the|our|those|these) (?:{_OFTEN}|{_CHIP}s?))(?: all)?,? "
    r"(?:and|then|to)\W+(?:(?:we|just|then|instead) )*(?:buy|get|order|rent|lease|take|purchase|"
    rf"use|go for) (?P<new>\d[\d,.]*k? (?:x )?{_CHIP}s?){_LATER}",
    re.IGNORECASE,
    needs="drop|ditch|scrap|sell|lose|dump|rid|bin|return|hand|give|skip",
)
"""`what if we drop them and buy 1,000 H100s instead`, of which `them` would be labs."""


def followed_on(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text in whole words; any other as it is."""
    if memory.question is None:
        return text
    found = (told for step in STEPS if (told := step(text, memory.question, memory, hearing)))
    return next(found, text)


def _sorted(text: str, last: Question, _: Memory, __: Hearing) -> str | None:
    """By which measure the labs side by side are told."""
    found = _SORTED.fullmatch(text)
    is_of_several = last.kind in (Kind.COMPARE, Kind.OFFER) and len(last.labs) > 1
    if found is None or not is_of_several or last.other or last.other_terms or last.topic:
        return None
    if found["total"]:
        return "in total"
    told = found["measure"] or (last.scope or Scope.PER_RESEARCHER).value.replace("_", " ")
    return f"in {told}" if told == Scope.TOTAL else told.lower().replace("-", " ")


def _one_alone(text: str, last: Question, memory: Memory, hearing: Hearing) -> str | None:
    """Our chips as they were changed with the people as they were, or the people alone."""
    found = _ONE_ALONE.fullmatch(text) if last.kind in OFFERS else None
    asked = turned(last, Kind.OFFER, None) if found else None
    *_, base = (None, *earlier_offers(memory, hearing))
    if found is None or asked is None or base is None or not base.chips:
        return None
    now = held_offer(last, hearing)
    chips = now.chips != base.chips
    people = last.people or now.researchers not in (None, base.researchers)
    if not (chips and people) and not (found["not"] or found["no_people"] or found["no_chips"]):
        return None  # `just the chips` may ask for a part of the answer
    if chips and (found["chips"] or found["no_people"]):
        asked = replace(asked, uses_saved=last.uses_saved)
        return _typed(asked, replace(now, researchers=base.researchers), hearing)
    if people and (found["people"] or found["no_chips"]):
        return _typed(last, replace(now, chips=base.chips), hearing)
    return None


def _before_chips(text: str, last: Question, memory: Memory, hearing: Hearing) -> str | None:
    """The last question with as many of a chip as there were before some were added."""
    found = _BEFORE_CHIPS.fullmatch(text) if last.kind in (*OFFERS, Kind.LEAGUE) else None
    if found is None:
        return None
    chip, now = f"chip/{compact(found['chip'])}", held_offer(last, hearing)
    for was in earlier_offers(memory, hearing):
        if was.chips and _many(was, chip) < _many(now, chip):
            return _typed(last, replace(now, chips=_with_those_of(was, now, chip)), hearing)
    return None


def _many(offer: Offer, chip: str) -> float:
    return sum(each.count.value for each in offer.chips if each.chip == chip)


def _with_those_of(was: Offer, now: Offer, chip: str) -> tuple[ChipCount, ...]:
    others = tuple(each for each in now.chips if each.chip != chip)
    again = tuple(each for each in was.chips if each.chip == chip)
    return (*others, *again) or was.chips


def _as_other_chip(text: str, last: Question, _: Memory, __: Hearing) -> str | None:
    """So many of ours as another chip, of which only the number would be heard below."""
    found = _SO_MANY_OF_OURS.search(text)
    is_meant = found and (last.kind is Kind.REACH or (found["ours"] and last.kind in OFFERS))
    if found is None or not is_meant:
        return None
    return f"{text[: found.start()]}{found['count']} {found['chip']}{text[found.end() :]}"


def _if_it(text: str, last: Question, memory: Memory, hearing: Hearing) -> str | None:
    """Another part for research in place of the one told last, unless the people are nearer."""
    found = _IF_IT.fullmatch(text) if last.kind is Kind.OFFER else None
    now = held_offer(last, hearing)
    part = float(found["part"]) if found else 0.0
    before = next((each for each in memory.earlier if each.kind in OFFERS), None)
    was = held_offer(before, hearing) if before else hearing.saved if last.uses_saved else None
    share = now.research_share
    if share is None or not 0 < part <= 100 or (was and was.research_share == share):
        return None
    is_of_product = memory.share_of == PRODUCT
    told = 100 * (1 - share if is_of_product else share)
    is_of_heads = now.researchers and not (was and was.researchers == now.researchers)
    if is_of_heads and now.researchers and told > 0:
        far_of_heads = abs(math.log(part / now.researchers.value))
        if far_of_heads < abs(math.log(part / told)):
            return None
    return f"{part:.0f}% {PRODUCT if is_of_product else 'for research'}"


def _assumed(text: str, last: Question, _: Memory, hearing: Hearing) -> str | None:
    """What part of its compute a lab is supposed to have for research."""
    found = _ASSUMED.fullmatch(text) if len(last.labs) == 1 else None
    if found is None or number_told(found["part"]) <= 0:
        return None
    if found["lab"] and hearing.draft(found["lab"]).labs != last.labs:
        return None
    is_of_theirs = last.kind is Kind.LAB and (
        last.topic == LabPart.RESEARCH or last.assume.rd_share is not None
    )
    told = last.offer.research_share if last.offer and last.kind is Kind.OFFER else None
    if not is_of_theirs and (told is None or not (found["whom"] and found["too"])):
        return None
    return f"assume {found['part']}% R&D share"


def _given_up(text: str, last: Question, _: Memory, hearing: Hearing) -> str | None:
    """Other chips in place of those of the offer spoken of."""
    found = _GIVEN_UP.fullmatch(text) if last.kind in OFFERS else None
    if found is None or not held_offer(last, hearing).chips:
        return None
    return f"swap {found['old']} for {found['new']}"


def _typed(asked: Question, offer: Offer, hearing: Hearing) -> str:
    """The question of that offer as a text, which is ours as it is where nothing else is left."""
    saved = hearing.saved if asked.uses_saved else None
    is_ours = saved and offer.chips == saved.chips and terms_over(saved, offer) == saved
    changed = replace(asked, offer=None if is_ours else offer, save=False)
    told = to_text(changed, hearing.reader.words.directory)
    # or else so many more would join those who were supposed to before
    return f"{_AS_SAVED}, {told}" if is_ours and asked.kind is Kind.DILUTION else told


STEPS: Final[tuple[Callable[[str, Question, Memory, Hearing], str | None], ...]] = (
    _sorted,
    _one_alone,
    _before_chips,
    _as_other_chip,
    _if_it,
    _assumed,
    _given_up,
)
