"""What the news of a week means for our own offer: what each item says of it, or that none does."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.on_record import NEWS

_STANDS: Final = sentence(
    "What our offer comes to, and would cost to rent, stands as it was: “our offer” tells it."
)


def for_us(answer: Answer) -> Answer:
    """The last column of its table, the first of them leading; that nothing changes without one."""
    told = (answer.headline.stopped(), *answer.verdict)
    rows = answer.table.rows if answer.table else ()
    lines = [cell for row in rows if isinstance(cell := row[-1], Sentence) and cell.text]
    if lines:
        first = sentence("{told}", told=f.cited(lines[0].text.rstrip("."), *lines[0].facts))
        return pared(answer, first, (*lines[1:], *told), answer.table, keep=0)
    return pared(answer, _nothing(answer), (*told, _STANDS), keep=0)


def _nothing(answer: Answer) -> Sentence:
    news = NEWS.get(answer.question.topic or "")
    return sentence(
        "Nothing changes for our offer: {what}",
        what=f.said(f"nothing is new on {news} in that week" if news else "the week has no news"),
    )
