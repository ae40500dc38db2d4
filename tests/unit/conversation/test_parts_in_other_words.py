"""Parts of a brief in the words of a call that is prepared; all are invented."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.about_people.of_brief import Part
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_ours_for_them import with_offer

__all__ = ["with_offer"]
FIRST = "look up Ilva Marrowdene, purpose: first call"


def part(name: str) -> list[str]:
    return [f'look up "Ilva Marrowdene", only {name}, purpose: first call']


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("does our offer fit", Part.OURS),
        ("would ours be enough", Part.OURS),
        ("compare what she had to our offer", Part.OURS),
        ("set that against ours", Part.OURS),
        ("hold her runs against our cluster", Part.OURS),
        ("what would she need at our place", Part.OURS),
        ("would she have more with us", Part.SHARE),
        ("would she get fewer gpus with us", Part.SHARE),
        ("will she have more compute here than at quillmere", Part.SHARE),
        ("what's our strongest argument for her?", Part.SAY),
        ("best argument?", Part.SAY),
        ("what's the main selling point", Part.SAY),
        ("how do we win her over on compute", Part.SAY),
        ("what are our advantages", Part.SAY),
        ("what's our best angle with her", Part.SAY),
        ("and where are we weak", Part.CONCEDE),
        ("what are our weak spots for her", Part.CONCEDE),
        ("our weaknesses here?", Part.CONCEDE),
        ("where do we fall short", Part.CONCEDE),
        ("where would we be behind for her", Part.CONCEDE),
        ("what are the drawbacks", Part.CONCEDE),
        ("which topics are best left alone", Part.AVOID),
        ("what is better left unsaid", Part.AVOID),
        ("is that closer to pretraining or to fine-tuning?", Part.KINDS),
        ("would you call this pretraining or fine-tuning", Part.KINDS),
        ("what side is that on, systems or evals", Part.KINDS),
        ("which camp is she in, theory or systems", Part.KINDS),
        ("is this nearer to theory or systems", Part.KINDS),
        ("what was her first one called", Part.OLDEST),
        ("the title of her very first paper", Part.OLDEST),
        ("any older", Part.OLDEST),
        ("anything earlier?", Part.OLDEST),
        ("are there any older ones", Part.OLDEST),
        ("and her second biggest", Part.COMPUTE),
        ("the next largest?", Part.COMPUTE),
        ("and her 2nd largest run", Part.COMPUTE),
        ("what's her share of the run", Part.DETAILS),
        ("whats her part in that run", Part.DETAILS),
        ("how much of the run was hers", Part.DETAILS),
        ("which of her papers is the most cited", Part.DETAILS),
        ("is it well cited", Part.DETAILS),
    ],
)
def test_a_part_is_meant(with_offer: Conversing, line: str, name: Part) -> None:
    assert last(with_offer, FIRST, line) == part(name)


@pytest.mark.parametrize("line", ["ok and what can i ask", "what may I ask", "so what can we ask"])
def test_after_advice_it_is_asked_of_the_call(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, "what should I not ask", line) == part(Part.ASK)


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("and the year before?", "works since 2024-01-01 until 2024-12-31"),
        ("the previous year", "works since 2024-01-01 until 2024-12-31"),
        ("what about the year before that", "works since 2024-01-01 until 2024-12-31"),
        ("any papers from the year before", "works since 2024-01-01 until 2024-12-31"),
        ("and the year after?", "works since 2026-01-01 until 2026-12-31"),
        ("anything before that?", "the oldest works"),
        ("and before that?", "the oldest works"),
        ("any papers from before then", "the oldest works"),
    ],
)
def test_the_year_beside_the_one_that_was_shown(
    with_offer: Conversing, line: str, days: str
) -> None:
    assert last(with_offer, FIRST, "only 2025 please", line) == part(days)


@pytest.mark.parametrize("line", ["what's her h-index", "what is her h index then", "h-index?"])
def test_how_often_somebody_is_cited_is_refused(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, line) == ["citation counts of this candidate"]
