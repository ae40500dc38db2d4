"""What each has once some have left, with what it was before in the headline."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Before
from bot.prose import sentence
from bot.quantities import scaled
from bot.questions.types import Understood


def led_by_before(answer: Answer, reading: Understood) -> Answer:
    """The answer under `4 fewer researchers: from 40 to 50 H100e each`; any other as it is."""
    was = next((note.heads for note in reading.assumed if isinstance(note, Before)), None)
    offer = reading.question.offer
    heads = offer.researchers.value if offer and offer.researchers else None
    figure = answer.figure("offer.h100e_per_researcher")
    now = figure.estimate if figure else None
    if was is None or heads is None or now is None:
        return answer
    before, gone = scaled(now, heads / was, now.unit), was - heads
    headline = sentence(
        "{n} fewer {who}: from {before} to {now} {h} each ({change})",
        n=f.counted(gone, *now.facts),
        who=f.said("researcher" if gone == 1 else "researchers"),
        before=f.middle(before),
        now=f.middle(now),
        h=f.H100E,
        change=f.counted(was / heads - 1, *now.facts, write=f.change_text),
    )
    return replace(answer, headline=headline, verdict=(answer.headline.stopped(), *answer.verdict))
