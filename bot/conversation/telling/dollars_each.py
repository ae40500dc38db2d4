"""What the dollars of an offer come to for each researcher, and what comes first of them."""

from __future__ import annotations

from bot import formats as f
from bot.answers import Answer, Figure
from bot.prose import Sentence, sentence


def in_order(
    answer: Answer, each: tuple[Sentence, ...], based: tuple[Sentence, ...]
) -> tuple[Sentence, ...]:
    """After hires what keeps everyone's share comes first, since nothing else is to be paid."""
    return (*based, *each) if answer.figure("dilution.usd_per_year_to_keep") else (*each, *based)


def each_of(answer: Answer, money: tuple[Figure, ...]) -> tuple[Sentence, ...]:
    """What the rent of an offer comes to for each researcher, which its total is asked by."""
    found = next((x.estimate for x in money if x.key == "offer.usd_per_researcher_year"), None)
    offer = answer.question.offer
    is_part = offer is not None and offer.research_share not in (None, 1.0)
    told = "About {usd} a year for each researcher" + (
        ", of the part that is for research." if is_part else "."
    )
    return (sentence(told, usd=f.middle(found, f.usd_text)),) if found else ()
