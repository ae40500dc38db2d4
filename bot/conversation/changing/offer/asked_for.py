"""Our offer, told where an answer asked for it: what was asked before is asked of it.

`how do we compare with Meta`, then `2048 H100 for 40 researchers`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.changing.prices.costing import COST_OF
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Scope, Unclear, Understood
from storage.records import Offer

_OF_OURS: Final = (Kind.OFFER, Kind.REACH, Kind.DILUTION, Kind.LEAGUE, Kind.MATCH)


def of_the_offer(heard: Heard, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What was asked before an offer was known, of the one that is told now; else nothing.

    One that is to be kept is kept first.
    """
    told = _told(heard)
    if told is None or not isinstance(heard, Asked):
        return ()
    asked = _asked_before(told, memory, hearing)
    if asked is None:
        return ()
    answered = Asked(Understood(asked), heard.form, is_follow_up=True)
    is_kept_apart = told.save and asked.kind is not Kind.OFFER
    return (heard, answered) if is_kept_apart else (answered,)


def _asked_before(told: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """The question that waits for an offer, with the one that is told."""
    last = memory.question
    if last is None:
        return turned(told, Kind.PRICE, None) if memory.unfinished == COST_OF else None
    if not _lacks(last, hearing):
        return None
    if last.kind is Kind.OFFER:
        asked = replace(told, labs=last.labs, scope=last.scope, assume=last.assume)
        return asked if last.labs else None
    heads = Offer(researchers=told.offer.researchers if told.offer else None)
    offer = heads if last.kind is Kind.MATCH else told.offer  # a match is for so many people
    return replace(last, offer=offer, uses_saved=False)


def _lacks(last: Question, hearing: Hearing) -> bool:
    """Whether it is asked of ours, of which nothing is known."""
    is_open = last.uses_saved or (last.kind is Kind.MATCH and last.offer is None)
    is_open = is_open and last.kind in _OF_OURS and not speaks_of(last)
    is_open = is_open and last.scope is not Scope.PER_EMPLOYEE  # of whom we have none to tell
    return is_open and (hearing.saved is None or hearing.saved.is_empty)


def _told(heard: Heard) -> Question | None:
    """The question of an offer that is told and held against nobody."""
    reading = heard.reading if isinstance(heard, Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.OFFER or asked.labs or asked.uses_saved:
        return None
    return asked if speaks_of(asked) else None


# A question back that is still open once a number is put right: `typo, it's 1512 not 512`.

_WHICH: Final = "Which labs do you mean?"
_FEWEST: Final = 2


def still_to_pick(heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """The offer as it is now, with the labs to pick from that were asked back after it before."""
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    asked = heard.reading.question
    is_changed = heard.is_follow_up and heard.form is Form.ANSWER and _is_without_labs(asked)
    if not is_changed or not _is_without_labs(memory.question):
        return heard
    ways = [(each.label, hearing.asked(each.text)) for each in memory.choices]
    named = [(label, way.labs) for label, way in ways if way and way.kind is Kind.OFFER]
    if len(named) < max(_FEWEST, len(ways)) or not all(labs for _, labs in named):
        return heard
    choices = tuple(choice_of(name, replace(asked, labs=labs), hearing) for name, labs in named)
    return replace(heard, reading=Unclear(asked, _WHICH, choices))


def _is_without_labs(question: Question | None) -> bool:
    is_offer = question is not None and question.kind is Kind.OFFER and not question.save
    return question is not None and is_offer and not question.labs
