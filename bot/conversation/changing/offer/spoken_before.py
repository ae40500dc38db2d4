"""Ours as it was changed, or an offer as it was told, through a question of something else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.still_against import placed
from bot.conversation.changing.offer.updating import as_changed
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import is_listing
from bot.questions.rules.near_ours import asks_who_is_near
from bot.questions.told_of import is_conversion
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex
from storage.records import Amount

_AS_IT_IS: Final = regex(
    r"\b(?:our (?:own )?offer|saved|our own|currently|today|right now)\b", re.IGNORECASE
)
"""What means ours as it is, whatever was supposed before."""
_POINTS: Final = regex(
    r"\b(?:it|that|this|those|these|the same|with them|now)\b|\bthen\b(?! (?:again|there))",
    re.IGNORECASE,
)
"""What means ours as it was changed last, also against somebody else."""
_OURS: Final = regex(r"\b(?:we|us|ours?)\b", re.IGNORECASE)
"""Without these, `vs universities` holds what was spoken of beside them."""
_PLACE_OF_OURS: Final = regex(
    r"\b(?:would|could|will|do) we\b|"
    r"\bwho(?: is|['’]?s| are) (?:ahead|in front|in the lead|first)\b",
    re.IGNORECASE,
)
"""What asks for the place of ours, as it was changed just before."""


def as_spoken_before(follows: Reading, text: str, memory: Memory, hearing: Hearing) -> Reading:
    """What follows, of the offer as it was spoken of before something else was asked between."""
    if not isinstance(follows, Understood) or memory.question is None:
        return follows
    question = follows.question
    meant = _as_changed_before(question, text, memory, hearing)
    meant = meant or _after_its_price(question, memory, hearing)
    meant = meant or _of_who_share(question, text, memory, hearing)
    meant = meant or _among_all(question, text, memory, hearing)
    return replace(follows, question=meant) if meant else follows


def _after_its_price(question: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """`vs OpenAI`, after what the chips of an offer cost: those who share them are not forgotten.

    Chips whose price was asked as those of more of ours come on top of ours.
    """
    last, offered = memory.question, memory.offered
    is_of_it = last is not None and last.kind is Kind.PRICE and question.kind is Kind.OFFER
    priced = speaks_of(last) if last and is_of_it else None
    if last is None or priced is None or question.offer != priced:
        return None
    if last.uses_saved and (more := as_changed(last, hearing)):
        return replace(question, offer=more, uses_saved=True)
    if offered is None or held_offer(offered, hearing).chips != priced.chips:
        return None
    return replace(question, offer=offered.offer, uses_saved=offered.uses_saved)


def _of_who_share(
    question: Question, text: str, memory: Memory, hearing: Hearing
) -> Question | None:
    """Hires on chips that were priced: of the offer that has those chips, else of ours.

    Nobody shares chips whose price alone was asked, so that they don't take the place of ours.
    """
    named = speaks_of(question) if question.kind is Kind.DILUTION else None
    if named is None or named.researchers is not None or question.uses_saved:
        return None
    known = all_asked(memory)
    of_it = [each for each in known if each.offer and each.offer.chips == named.chips]
    shared = next((each for each in of_it if each.offer and each.offer.researchers), None)
    if shared:
        return replace(question, offer=shared.offer, uses_saved=shared.uses_saved)
    is_priced = bool(of_it) and all(each.kind is Kind.PRICE for each in of_it)
    has_ours = hearing.saved is not None and bool(hearing.saved.chips)
    is_of_ours = is_priced and has_ours and not _POINTS.search(text)
    return replace(question, offer=None, uses_saved=True) if is_of_ours else None


def _among_all(question: Question, text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """`who else is in our range`, `where does that put us`: of the offer spoken of just before."""
    last = memory.question
    offer = as_changed(last, hearing) if last and not last.called else None
    if last is None or offer is None or question.kind is not Kind.LEAGUE or is_listing(question):
        return None
    if question.offer or _AS_IT_IS.search(text):
        return None
    # `does that leave us ahead of academia` asks for the place of ours in any words
    is_placed = question.topic == ACADEMIC or _PLACE_OF_OURS.search(text) is not None
    points = _POINTS.search(text)
    is_beside = question.topic == ACADEMIC and question.uses_saved and not _OURS.search(text)
    is_told = (points or is_beside) and is_placed and not last.uses_saved
    if last.kind is Kind.OFFER and (is_told or asks_who_is_near(text)):
        return replace(question, offer=offer, uses_saved=last.uses_saved)
    is_asked = points or is_placed
    return placed(question, last, hearing) if last.uses_saved and is_asked else None


def _as_changed_before(
    question: Question, text: str, memory: Memory, hearing: Hearing
) -> Question | None:
    """Ours as it was changed, through a question of something else: `is that a fair comparison`.

    A question that names whom it is held against, and points at nothing, is of ours as it is.
    """
    changed, last = memory.changed, memory.question
    is_plain = question.kind is Kind.OFFER and question.uses_saved and question.offer is None
    if changed is None or last is None or not is_plain or _AS_IT_IS.search(text) or question.save:
        return None
    is_meant = not question.labs or question.labs in (changed.labs, last.labs)
    if not (is_meant or _POINTS.search(text)):
        return None
    offer = as_changed(changed, hearing)
    return replace(question, offer=offer, labs=question.labs or changed.labs) if offer else None


THE_OTHER = "the other offer"
"""What the second of them is called, where the first is ours."""


def pair_before(memory: Memory) -> Question | None:
    """What ours is set against, or was before something of either was asked."""
    since: list[Question] = []
    for each in all_asked(memory):
        if each.kind is Kind.COMPARE and each.other:
            is_of_it = all(_is_of_either(one, each) for one in since)
            return each if is_of_it and not is_conversion(each) else None
        since.append(each)
    return None


def of_one_person(pair: Question) -> bool:
    """Whether the second of two offers is what one person is to have."""
    terms = pair.other_terms
    return terms is not None and terms.researchers == Amount(1.0) and len(pair.other) == 1


def _is_of_either(question: Question, pair: Question) -> bool:
    """Whether it is of ours alone, of what the other gives, or what that costs."""
    if question.kind is Kind.PRICE:
        return question.offer is not None and question.offer.chips == pair.other
    is_ours = question.uses_saved and not question.labs
    is_other = question.offer is not None and question.offer == pair.other_offer
    return question.kind is Kind.OFFER and (is_ours or is_other)
