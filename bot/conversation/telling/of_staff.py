"""What part of a staff does research, an estimate; and who publishes a headcount."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling import of_figures
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.subjects import NameOf
from storage.records import Grade, Metric

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


def publishers(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """Who has a headcount on record, and whether any of them published it."""
    counts = [x for x in answer.sources() if x.metric == Metric.HEADCOUNT]
    if not counts:
        return None
    own = [x for x in counts if x.grade is Grade.A]
    headline = sentence(
        "{n} of the labs here have a headcount on record; {own} from the lab itself",
        n=f.counted(len({x.subject for x in counts}), *counts),
        own=f.counted(len({x.subject for x in own}), *own) if own else f.said("none"),
    )
    counted = of_figures.origin(answer, "headcount", name)
    table = counted.table if counted else None
    labs = dict.fromkeys(name(x.subject) for x in counts)
    told = sentence("On record: {labs}.", labs=f.names(tuple(labs)))
    return pared(answer, headline, (told,), table, keep=0)
