"""An answer in plain words: what its figures mean, and what two chips come to for each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling import makeup
from bot.conversation.telling.paring import pared
from bot.prose import Part as Piece
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.lab_parts import OF_FIGURE, part_of
from bot.questions.types import Kind, Question
from bot.subjects import NameOf

_MEASURES: Final = {
    "compare.share.peak": " by the speed that its maker states",
    "compare.share.realised": " in the one public training comparison on record",
    "compare.share.rental": " by what the same money rents",
}
_NOT_KEPT: Final = sentence(
    "What memory a chip has, and how fast chips talk to each other, is not kept here."
)


def _of_chips(answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """What the figures of two chips come to, without a word of the trade; of others nothing."""
    pair = _pair(answer.question)
    shares = list(_shares(answer)) if pair else []
    is_less = [share.median < 1 for _, share in shares]
    if pair is None or not shares or len({*is_less}) > 1:
        return ()
    strong, weak = pair[::-1] if is_less[0] else pair
    parts: list[Piece] = ["For the work of one ", f.said(name(strong)), " it takes about "]
    for place, (words, share) in enumerate(shares):
        times = 1 / share.median if is_less[0] else share.median
        joint = "" if not place else " and " if place == len(shares) - 1 else ", "
        number = f.counted(times, *share.facts, write=f.quantity_text)
        chip: list[Piece] = [" ", f.said(name(weak))] if not place else []
        parts += [*([joint] if joint else []), number, *chip, words]
    both = sentence(
        "{a} and {b} are both chips that AI models are trained and run on; they differ in how much"
        " work one does in an hour.",
        a=f.said(name(pair[0])),
        b=f.said(name(pair[1])),
    )
    return (both, Sentence((*parts, ".")), _NOT_KEPT)


def _pair(asked: Question) -> tuple[str, str] | None:
    """The two chips, of which as many of each were set against each other."""
    ours = asked.offer_chips
    if len(ours) != 1 or len(asked.other) != 1 or asked.other_terms:
        return None
    a, b = ours[0], asked.other[0]
    return (a.chip, b.chip) if a.count.value == b.count.value and a.chip != b.chip else None


def _shares(answer: Answer) -> Iterator[tuple[str, Estimate]]:
    """By which measure, and what part of the other the first is."""
    for figure in answer.figures:
        if figure.key in _MEASURES and figure.estimate:
            yield _MEASURES[figure.key], figure.estimate


_H100E: Final = sentence(
    "An {unit} is as much compute as one {chip} chip gives; other chips are counted in it by their"
    " speed.",
    unit=f.H100E,
    chip=f.said("H100"),
)


_BEHIND: Final = sentence(
    "A lab's figure is its chips, less those that serve customers, shared by the staff who do"
    " research; ours is our chips shared by our researchers."
)


_RANGE: Final = sentence(
    "The range in brackets is where we expect the true figure in nine cases of ten; where two"
    " ranges overlap, nobody can tell from public data who has more."
)


def plain(answer: Answer, words: str, name: NameOf) -> Answer:
    """The verdict with what its words mean; the table and the advice are left to `details`."""
    if chips := _of_chips(answer, name):
        return pared(answer, answer.headline, chips)
    part = part_of(answer.question)  # its deals, say, which are counted in no H100e
    of_compute = (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.LAB)
    is_of_labs = answer.kind in of_compute and (part is None or part in OF_FIGURE)
    is_h100e = any("H100e" in line.text for line in (answer.headline, *answer.verdict))
    labs = makeup.asked_about(answer, words, name) if is_of_labs else ()
    meaning = ([_H100E] if is_h100e or labs else []) + ([_BEHIND] if labs else [])
    told = (*answer.verdict[:1], *meaning, *makeup.makeup(answer, labs, name), _RANGE)
    return pared(answer, answer.headline, told)
