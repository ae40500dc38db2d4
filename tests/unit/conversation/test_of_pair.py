"""Two offers side by side: whose a figure is, `the second one`, `theirs`, both against a lab."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last

RIVAL = "our offer vs a competitor: they promised 100 H100 per researcher, guaranteed"
PROMISED = "100 H100 per researcher, 100 guaranteed each"
TWO = "compare 1000 h100 for 20 researchers with 3000 h100 for 90 researchers"


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        ((), f"our compute vs {PROMISED}"),
        (
            ("the candidate would be in a team of 4 there",),
            "our compute vs 100 H100 per researcher, 4 researchers, 100 guaranteed each",
        ),
        (("and if ours gets 75 guaranteed",), f"our compute 75 guaranteed each vs {PROMISED}"),
        (("what if we had 30 people",), f"our compute 30 researchers vs {PROMISED}"),
        (("and if theirs were only 64 H100",), "our compute vs 64 H100 per researcher, 100 guara"),
        (("which one is better for a candidate",), f"our compute vs {PROMISED}"),
    ],
)
def test_what_is_said_of_one_side_leaves_the_other(
    talking: Conversing, texts: Sequence[str], read: str
) -> None:
    (found,) = last(talking, RIVAL, *texts)
    assert found.startswith(read)


@pytest.mark.parametrize(
    "text", ["how do both compare to anthropic", "and those two vs Anthropic", "and Anthropic?"]
)
def test_both_are_held_against_a_lab(talking: Conversing, text: str) -> None:
    assert last(talking, RIVAL, text) == ["us vs Anthropic", f"{PROMISED}, vs Anthropic"]


def test_what_was_changed_of_ours_stays_when_both_are_held_against_a_lab(
    talking: Conversing,
) -> None:
    texts = (RIVAL, "and if ours gets 75 guaranteed", "how do both compare to anthropic")
    ours = "our compute 75 guaranteed each, vs Anthropic"
    assert last(talking, *texts) == [ours, f"{PROMISED}, vs Anthropic"]
    assert last(talking, *texts, "and Meta?")[0].startswith("our compute 75 guaranteed each, vs")


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("what if the second one had 50 people",), "1000 H100, 20 researchers vs 3000 H100, 50"),
        (("and the first one 2000 H100",), "2000 H100, 20 researchers vs 3000 H100, 90"),
        (("which is better",), "1000 H100, 20 researchers vs 3000 H100, 90"),
        (("just the second",), "3000 H100, 90 researchers"),
        (("the latter vs OpenAI",), "3000 H100, 90 researchers, vs OpenAI"),
        (
            ("and against OpenAI?", "what if the second one had 50 people"),
            "3000 H100, 50 researchers, vs OpenAI",
        ),
    ],
)
def test_one_of_two_is_meant_by_its_place(
    fresh: Conversing, texts: Sequence[str], read: str
) -> None:
    (found,) = last(fresh, TWO, *texts)
    assert found.startswith(read)


@pytest.mark.parametrize("text", ["and against OpenAI?", "how do they look against OpenAI"])
def test_both_that_were_typed_are_held_against_a_lab(fresh: Conversing, text: str) -> None:
    both = ["1000 H100, 20 researchers, vs OpenAI", "3000 H100, 90 researchers, vs OpenAI"]
    assert last(fresh, TWO, text) == both


def test_one_of_two_is_saved(fresh: Conversing) -> None:
    last(fresh, TWO, "and against OpenAI?", "save the first one")
    saved = fresh.services.saved_offer(Asker.operator())
    assert saved is not None
    assert saved.offer.researchers is not None
    assert [each.count.value for each in saved.offer.chips] == [1000.0]
    assert saved.offer.researchers.value == 20.0


def test_a_guarantee_that_our_chips_do_not_cover_is_told(talking: Conversing) -> None:
    said = talking.hear(RIVAL, Asker.operator(), None, DAY).said
    exchange = talking.hear("and if ours gets 75 guaranteed", Asker.operator(), said, DAY)
    told = " ".join(sentence.text for sentence in exchange.replies[0].answer.verdict)
    assert "75 chips for each of 40 people are 3,000, on 2,048" in told
    assert "The other offer: 100 chips are guaranteed to each." in told


def test_what_both_are_worth_is_part_of_the_answer(talking: Conversing) -> None:
    lines = ("compare us with an offer of 256 B200 for 4 researchers", "in dollars")
    assert last(talking, *lines) == ["our compute vs 256 B200, 4 researchers"]


@pytest.mark.parametrize(
    "text", ["how many H100s is their thing worth", "how much is theirs in H100s"]
)
def test_what_theirs_is_worth_in_another_chip_is_told(talking: Conversing, text: str) -> None:
    lines = ("compare us with an offer of 256 B200 for 4 researchers", text)
    assert last(talking, *lines) == ["256 B200 vs 256 H100"]


def test_what_each_has_in_dollars_is_told_with_its_basis(talking: Conversing) -> None:
    said = None
    for text in ("compare us with 256 B200 for 4 researchers", "which is more money per person"):
        exchange = talking.hear(text, Asker.operator(), said, DAY)
        said = exchange.said
    (reply,) = exchange.replies
    told = " ".join(line.text for line in reply.answer.verdict)
    ours = "Our offer: about $1.19 million a year to rent for each, $47.5 million in all (one-year"
    assert ours in told
    assert "The other offer: about $2.97 million a year to rent for each, $" in told


@pytest.mark.parametrize(
    "text",
    ["write me two sentences for the candidate about this", "draft a few lines for her"],
)
def test_sentences_for_somebody_are_no_shorter_answer(talking: Conversing, text: str) -> None:
    exchange = talking.hear("compare us with Meta", Asker.operator(), None, DAY)
    (reply,) = talking.hear(text, Asker.operator(), exchange.said, DAY).replies
    assert reply.answer.headline.text == "I write no messages; these lines may stand in yours"


@pytest.mark.parametrize(
    "text",
    ["is that more than what we give", "is that more than ours", "so is theirs better than ours?",
     "how does it compare to what she would get here", "how much more than us is that"],
)  # fmt: skip
def test_what_is_held_against_ours_is_of_both(talking: Conversing, text: str) -> None:
    lines = ("us vs Anthropic", "she says they promised her 500 H100 for herself")
    assert last(talking, *lines, text) == last(talking, *lines)
