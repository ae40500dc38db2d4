"""A question back that is still open once a number is put right: `typo, it's 1512 not 512`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Unclear, Understood

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
