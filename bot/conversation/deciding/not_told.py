"""What is asked of an answer and in no record: the years of a deal, whether a figure is much."""

from __future__ import annotations

from bot.conversation.changing.labs.deals_asked_on import signed_more
from bot.conversation.changing.labs.how_large import how_large
from bot.conversation.changing.labs.not_in_contracts import asks_worth, not_in_contracts
from bot.conversation.changing.runs.which_run import no_costliest
from bot.conversation.heard import Form, Heard, follow_up
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import in_form


def not_told(text: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """`how many years does that run?`, `is that a lot?`: that no record tells it."""
    last = memory.question
    if asks_worth(text, last):
        return in_form(Form.DOLLARS, memory)
    if more := signed_more(text, memory, hearing):
        return follow_up(more)
    told = not_in_contracts(text, last) or no_costliest(text, last)
    return follow_up(told) or how_large(text, last)
