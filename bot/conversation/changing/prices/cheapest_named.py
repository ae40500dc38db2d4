"""`how much for 512 of the cheapest`, after chips by their price: with the chip by its name."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.told import Told
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Fact

_CHEAPEST: Final = regex(
    r"(?:of )?\bthe (?:very )?(?:cheapest|least expensive)"
    r"(?: (?:ones?|chips?|gpus?|cards?|kind|option))?"
    r"(?: (?:of|among) (?:these|those|them|all|the (?:two|three|lot)))?(?=\W|$)",
    needs="cheapest|least",
)
_CHIP: Final = "chip/"
_VALUE: Final = "value"
_TWO: Final = 2


def cheapest_by_name(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the cheapest of the chips told; as it was said where it counts none."""
    last, found = memory.question, _CHEAPEST.search(text)
    if last is None or found is None or not _ranks_chips(last):
        return text
    kinds = {tag.kind for tag in hearing.tags(text)}
    if T.NUM not in kinds or T.CHIP in kinds:
        return text
    chip = _cheapest(last, memory.telling(last))
    if chip is None:
        return text
    name = hearing.reader.words.directory.name(chip)
    return f"{text[: found.start()]}{name}{text[found.end() :]}"


def _ranks_chips(last: Question) -> bool:
    """Whether kinds of chips were told by what one of each costs."""
    is_of_one = last.kind is Kind.PRICE and not (last.offer or last.trend or last.days)
    return is_of_one and (last.topic == _VALUE or len(last.chips) >= _TWO)


def _cheapest(last: Question, told: Told) -> str | None:
    """The chip that led the answer, where none that is told on the same terms costs less.

    What a chip costs by its rate is told by the cheapest first.
    """
    lead = told.led.fact if told.led else None
    if lead is None or not lead.subject.startswith(_CHIP):
        return None
    is_first = last.topic == _VALUE or _is_least(lead, last, told)
    return lead.subject if is_first else None


def _is_least(lead: Fact, last: Question, told: Told) -> bool:
    alike = [item.fact for item in told.items if item.fact.qualifier == lead.qualifier]
    if not {*last.chips} <= {fact.subject for fact in alike}:
        return False
    return all((lead.value or 0.0) <= (fact.value or 0.0) for fact in alike)
