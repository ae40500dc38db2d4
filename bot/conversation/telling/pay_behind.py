"""What posted pay is: that it is base pay, and of how many postings each range is."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.subjects import NameOf

_BASE: Final = sentence(
    "Base pay alone: no stock, no bonus and no benefits are in what labs post, nor told here"
)
_MOST: Final = 3


def base_pay(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """That it is base pay, then what was told."""
    if answer.question.topic != "pay":
        return None
    return pared(answer, _BASE, (answer.headline.stopped(), *answer.verdict), answer.table)


def postings(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """How many postings stand behind each range; as it was told where there is no range."""
    if answer.question.topic != "pay":
        return None
    rows = _families(answer)
    if not rows:
        return pared(answer, answer.headline, answer.verdict)
    return pared(answer, _headline(rows), answer.verdict, answer.table)


def _families(answer: Answer) -> list[tuple[Cell, ...]]:
    """The rows of each family, without those of the same family in one place."""
    rows = answer.table.rows if answer.table else ()
    names = [row[0].text for row in rows]
    return [row for row in rows if not any(row[0].text.startswith(f"{x}, ") for x in names)]


def _headline(rows: list[tuple[Cell, ...]]) -> Sentence:
    counts = [(row[2].text, row[0].text, getattr(row[2], "facts", ())) for row in rows[:_MOST]]
    told = "; ".join(f"{n} postings for {what}" for n, what, _ in counts)
    left = len(rows) - len(counts)
    more = "; the table has the others" if left else ""
    facts = (fact for *_, each in counts for fact in each)
    return sentence("It rests on {told}", told=f.cited(told + more, *facts))


TOLD: Final = {Part.BASE_PAY: base_pay, Part.POSTINGS: postings}
"""What tells each part of it."""
