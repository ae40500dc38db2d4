"""Which share of a lab's staff would take two labs out of the range in which they overlap."""

from __future__ import annotations

from bot import formats as f
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import LabFigures, rd_compute_share
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Assumptions


def staff_flip(
    one: LabFigures, other: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    """From which share of research among the staff of the lower lab the higher is clearly ahead.

    Where no share of it does that: below which share of its own. None where the labs are apart
    already, a figure is missing, or the user has said how many research.
    """
    told = assume.lab_researchers is not None or assume.research_staff_share is not None
    if told or one.per_researcher is None or other.per_researcher is None:
        return None
    ratio = ratio_of(one.per_researcher, other.per_researcher)
    if standing(ratio) is not Standing.COMPARABLE:
        return None
    above, below = (one, other) if ratio.median >= 1 else (other, one)
    return _of_the_lower(above, below, ledger, assume) or _of_the_higher(
        above, below, ledger, assume
    )


def _if_all_research(lab: LabFigures, ledger: Ledger, assume: Assumptions) -> Estimate | None:
    """H100e per researcher if all its staff did research; of a share s it is this ÷ s."""
    if lab.stock is None or lab.staff is None:
        return None
    return derive(Unit.H100E, [lab.stock, rd_compute_share(lab.lab, ledger, assume)], [lab.staff])


def _of_the_lower(
    above: LabFigures, below: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    least = _if_all_research(below, ledger, assume)
    if least is None or above.per_researcher is None:
        return None
    ratio = ratio_of(above.per_researcher, least)
    return _line("more", 1 / ratio.low, above, below, ratio) if ratio.low > 1 else None


def _of_the_higher(
    above: LabFigures, below: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    least = _if_all_research(above, ledger, assume)
    if least is None or below.per_researcher is None:
        return None
    ratio = ratio_of(least, below.per_researcher)
    return _line("fewer", ratio.low, above, above, ratio) if 0 < ratio.low < 1 else None


def _line(
    word: str, share: float, above: LabFigures, whose: LabFigures, ratio: Estimate
) -> Sentence:
    return sentence(
        "If {word} than {share} of {whose} staff were known to do research, {lab} would be clearly"
        " ahead per researcher.",
        word=f.said(word),
        share=f.counted(share, *ratio.facts, write=f.percent_text),
        whose=f.owner(whose.lab.name),
        lab=f.said(above.lab.name),
    )
