"""What part of a staff does research: an estimate, said first and as one."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.subjects import NameOf

_DO_RESEARCH: Final = "taken to do research"


def researchers(answer: Answer, _: str, name: NameOf) -> Answer:
    """The line that the headcount has on it; that it is not public where there is none."""
    line = next((x for x in answer.verdict if _DO_RESEARCH in x.text), None)
    counted = answer.headline.stopped()
    if line is None:
        lab = f.names([name(slug) for slug in answer.question.labs])
        none = sentence("What part of the staff of {lab} does research is not public", lab=lab)
        return pared(answer, none, (counted,))
    headline = sentence("{line}", line=f.cited(line.text.rstrip("."), *line.facts))
    return pared(answer, headline, (counted,))
