"""How a question about the people of the pool was read, in a few words."""

from __future__ import annotations

from bot.questions.about_people.added import ADDED
from bot.questions.about_people.universities import place_called
from bot.questions.types import Question


def of_pool(question: Question, since: str) -> str:
    """`people of our pool with published work about models trained with 1e24 FLOP or more`.

    `since` says from which day on, with a blank before it, and is empty without one.
    """
    sized = _sized(question)
    if question.person:
        return f"whether {question.person} is in our pool, and how they came there"
    if question.topic == ADDED:
        return f"people added to our pool{since}"
    on = f" on {question.work}" if question.work else ""
    at = f" at {place_called(question.place)}, by our own list," if question.place else ""
    if at and not (sized or on or since):
        return f"people of our pool{at} by kind of published work"
    of_runs = " about models" if sized or not (on or since) else ""
    return f"people of our pool{at} with published work{on}{of_runs}{sized}{since}"


def _sized(question: Question) -> str:
    least, most = _amount(question.flop), _amount(question.flop_most)
    if least and most:
        return f" trained with {least} to {most} FLOP"
    ends = f"{least} FLOP or more" if least else f"{most} FLOP or less" if most else ""
    return f" trained with {ends}" if ends else ""


def _amount(flop: float | None) -> str:
    return f"{flop:.4g}".replace("e+", "e") if flop else ""
