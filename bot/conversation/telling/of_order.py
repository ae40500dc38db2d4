"""Who stands at a place among labs, and what each of them has."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import labs_in, standing, sure
from bot.conversation.telling.measures import measure
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.questions.ordinals import places_named
from bot.subjects import NameOf

_NONE: Final = "No lab with a public figure {where} stands there"


def placed(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The lab at the place that is named, by the middle values."""
    stood, where = standing(answer), f.said(measure(answer)[1])
    place = next(iter(places_named(words)), 1)
    if len(stood) <= place:
        return pared(answer, sentence(_NONE, where=where), (), answer.table)
    one = stood[place]
    headline = sentence(
        "{lab} by the middle values: {figure} {unit} {where}",
        lab=f.said(name(one.slug)),
        figure=f.both(one.estimate),
        unit=f.H100E,
        where=where,
    )
    return pared(answer, headline, sure(stood), answer.table)


def each_figure(answer: Answer, _: str, name: NameOf) -> Answer:
    """The figures side by side; the answer as it is where none is known."""
    stood = standing(answer)
    silent = [lab for lab in labs_in(answer) if lab not in {one.slug for one in stood}]
    if not stood or silent:
        return answer
    facts = [fact for one in stood for fact in one.estimate.facts]
    told = (f"{name(one.slug)} {f.both(one.estimate).text}" for one in stood)
    headline = sentence(
        "In {unit}, {where}: {each}",
        unit=f.H100E,
        where=f.said(measure(answer)[1]),
        each=f.listed(tuple(told), *facts),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table)


TOLD: Final = {Part.PLACED: placed, Part.EACH_FIGURE: each_figure}
"""What tells each part."""
