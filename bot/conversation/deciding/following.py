"""A part of a message after a question, with all that the steps that follow look at."""

from __future__ import annotations

from typing import Final, NamedTuple, Self

from bot.conversation.changing.message import naming
from bot.conversation.changing.message.spelling_out import spelt_out
from bot.conversation.changing.offer.chips_of_ours import chips_of_part
from bot.conversation.changing.whole import is_bare, ranks_nobody
from bot.conversation.heard import Asked, Form, follow_up
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened, opened
from bot.conversation.saying import Said, said
from bot.questions.read import SUGGESTIONS
from bot.questions.types import Question, Reading, Understood, Unreadable

_NOT_RANKED: Final = "I couldn't read that. A part is told by its number, as in “60% for research”."


class Following(NamedTuple):
    """A part of a message after a question, read once for every step."""

    typed: str
    text: str
    """What was typed, with what it leaves to the question before it written out."""
    form: Form
    opening: Opened
    alone: Reading
    """What it asks by itself."""
    told: Said
    """What it says on top."""
    with_labs: str
    """The text with the labs that it calls `they` by name."""
    last: Question
    memory: Memory
    hearing: Hearing

    @classmethod
    def of(cls, typed: str, form: Form, last: Question, memory: Memory, hearing: Hearing) -> Self:
        """A text after the last question."""
        text = spelt_out(typed, last, memory, hearing)
        opening, alone = opened(text), _read(text, memory, hearing)
        told = said(opening, hearing)
        if ranks_nobody(alone, told, last):
            alone = Unreadable(_NOT_RANKED, SUGGESTIONS)
        with_labs = naming.named_again(text, naming.of_whom(last, memory.earlier, told), told)
        return cls(typed, text, form, opening, alone, told, with_labs, last, memory, hearing)

    @property
    def is_whole(self) -> bool:
        """Whether it is a question of its own."""
        is_read = isinstance(self.alone, Understood)
        return is_read and not is_bare(self.alone, self.told, self.last)

    def comes_to(self, told: Question | Reading | None) -> Asked | None:
        """What it asks by what was asked before; None where there is nothing."""
        return follow_up(told, self.form)


def _read(text: str, memory: Memory, hearing: Hearing) -> Reading:
    """What a text asks by itself, of so many chips where it names a part of ours."""
    ours = memory.spoken or hearing.saved
    reading = hearing.read(text)
    return chips_of_part(reading, text, ours, hearing) if ours and ours.chips else reading
