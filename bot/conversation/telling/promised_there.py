"""What a lab guarantees to each, which is not public, beside what it has on average."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.makeup import estimate_of
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.subjects import NameOf

_NOT_PUBLIC: Final = "What {lab} guarantees to each researcher is not public"
_AVERAGE: Final = (
    "On average it has about {each} {h} for each of its researchers, which is no share that one of"
    " them is promised."
)
_OURS: Final = "Ours guarantees {n} chips to each."
_ASK: Final = "Ask what they personally get there, and how long they wait for it."


def promised_there(answer: Answer, name: NameOf) -> Answer | None:
    """That it is not public, the average of the lab, and what is guaranteed of ours."""
    labs = answer.question.labs
    if len(labs) != 1:
        return None
    headline = sentence(_NOT_PUBLIC, lab=f.said(name(labs[0])))
    each = estimate_of(answer, labs[0], "h100e_per_researcher")
    ours = answer.figure("offer.guaranteed_per_researcher")
    told: list[Sentence] = []
    if each is not None:
        told.append(sentence(_AVERAGE, each=f.both(each), h=f.H100E))
    if ours is not None and ours.estimate is not None:
        told.append(sentence(_OURS, n=f.middle(ours.estimate, f.exact_text)))
    return pared(answer, headline, (*told, sentence(_ASK)), keep=0)
