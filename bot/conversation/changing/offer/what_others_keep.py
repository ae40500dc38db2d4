"""What is left of ours once one or some have their part: `what's left for everyone else then?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.all_asked import before_prices
from bot.conversation.changing.offer.ones_words import LEFT_FOR, without_part
from bot.conversation.changing.offer.promised_to_one import is_of_one, team_spoken_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_OTHERS_HAVE: Final = regex(
    r"^\W*(?:and |so )?what(?:['’]?s| is) left(?: (?:over|then|of ours|for us))*\W*$"
    rf"|^\W*(?:(?:{LINK}|what about|for)\W+)*the other \d{{1,4}}(?: then)?\W*$",
    re.IGNORECASE,
)
_THE_REST: Final = regex(
    rf"^\W*(?:(?:{LINK}|what about|how about|for|what of)\W+)*"
    r"(?:every(?:one|body) else|the (?:rest|others)|(?:our|my) others)"
    r"(?: (?:of (?:us|them|the (?:team|group|people|researchers)|our \w+)|on the team|here|then|"
    r"though|get|have|keep))*\W*$",
    re.IGNORECASE,
)
"""`and the rest?`, once one person's chips are spoken of."""
_TO_OTHERS: Final = regex(
    r"\b(?:team|others|rest|everyone|everybody|us|colleagues?|boss|manager|people|researchers)\b",
    re.IGNORECASE,
)
_LEFT_FOR_THEM: Final = "what is left for the others"
_OF_ELSE: Final = (T.LAB, T.LABS, T.TRAIN, T.RUN, T.COST, T.IF, T.MONEY, T.CHIP)
_LEFT: Final = "what is left of ours to the others, without the {chips:,.10g} for {heads:,.10g}"


def rest_of_us(text: str, memory: Memory) -> str:
    """`and the rest?` as what is left for the others; any other text as it is."""
    return _LEFT_FOR_THEM if is_of_one(_part(memory)) and _THE_REST.match(text) else text


def what_others_keep(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """Our saved offer without the part that was told last, for all but those who have it."""
    is_asked = LEFT_FOR.search(told.whole) or _OTHERS_HAVE.search(told.whole)
    part = _part(memory)
    if not is_asked or part is None or part.uses_saved or _is_of_else(told):
        return None
    is_one = is_of_one(part)  # else it is a group, told as an offer of its own
    theirs, saved = part.offer, team_spoken_of(told, memory, hearing) if is_one else hearing.saved
    if theirs is None or saved is None or not theirs.researchers or not saved.researchers:
        return None
    kind = _of_our_kind(theirs, saved)
    heads, given = theirs.researchers.value, theirs.chip_count
    if kind is None or not (given < kind.count.value and heads < saved.researchers.value):
        return None
    people = told.draft.people
    others = people.amount if people else Amount(saved.researchers.value - heads)
    left = without_part(saved, kind, given, others)
    asked = Question(Kind.OFFER, offer=left, labs=part.labs)
    return Understood(asked, (_LEFT.format(chips=given, heads=heads),))


def as_told_to_one(text: str, memory: Memory, hearing: Hearing) -> Memory:
    """The memory as of the one whose part it is, where what the others keep was told last.

    Whoever asks what to send him means his chips. To those others it would be said by their name.
    """
    one, *before = memory.earlier or (None,)
    if not is_of_one(one) or memory.question is None or _TO_OTHERS.search(text):
        return memory
    of_one = replace(memory, question=one, earlier=tuple(each for each in before if each))
    rest = what_others_keep(said(opened(_LEFT_FOR_THEM), hearing), of_one, hearing)
    is_rest = rest is not None and rest.question.offer == memory.question.offer
    return of_one if is_rest else memory


def _part(memory: Memory) -> Question | None:
    """The part that was told last, also where what it costs was asked since.

    Chips on which the runs of somebody were told are that person's: `what if we gave her 512 H100`.
    """
    last = before_prices(memory)
    if last and last.kind is Kind.CANDIDATE and last.offer_chips and last.offer:
        one = replace(last.offer, researchers=Amount(1.0))
        return Question(Kind.OFFER, offer=one)
    return last if is_of_one(last) else memory.told


def _is_of_else(told: Said) -> bool:
    """Whether more is asked than how much is left, which asks for no price."""
    asked = (tag for tag in told.draft.tags if tag.kind in _OF_ELSE)
    return not all(told.text[tag.start : tag.end].lower().startswith("how much") for tag in asked)


def _of_our_kind(theirs: Offer, saved: Offer) -> ChipCount | None:
    """The chips of ours that a part is of; None where it is of several kinds, or of none."""
    if len(theirs.chips) != 1:
        return None
    return next((each for each in chips_now(saved) if each.chip == theirs.chips[0].chip), None)
