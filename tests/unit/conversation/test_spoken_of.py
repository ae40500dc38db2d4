"""What a message points to: the first one, them, a lab that was left out, so long, the sources."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("us vs openai", "and anthropic?", "no, the other one again"), "us vs OpenAI"),
        (("us vs openai", "and anthropic?", "and the first one again"), "us vs OpenAI"),
        (("how big is openai", "and meta", "is the first one hiring"), "open roles at OpenAI"),
        (
            ("price of B200", "and H200", "what about a one-year reservation on the first one"),
            "price of B200, one-year contract",
        ),
        (("price of B200 and H200", "the latter?"), "price of H200"),
        (("how much compute did gpt-4 take to train", "and grok 4?",
          "how long would our cluster need for the first one"), "can we train gpt-4"),
        (("how much compute did gpt-4 take to train", "and grok 4?", "and deepseek v3",
          "how long would the second model take us"), "can we train grok-4"),
        (("price of H100", "and H200", "and B200", "is the first one cheaper on spot"),
         "price of H100, spot price"),
        (("price of B200 and H200", "the former on spot"), "price of B200, spot price"),
        (("us vs openai", "and with 60 people", "the first one with 25"),
         "our compute 25 researchers, vs OpenAI"),
    ],
)  # fmt: skip
def test_one_of_two_spoken_of(talking: Conversing, lines: tuple[str, ...], asks: str) -> None:
    assert last(talking, *lines) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("u forgot anthropic i think, put it in too", "us vs OpenAI and xAI and Anthropic"),
        ("you left out anthropic", "us vs OpenAI and xAI and Anthropic"),
        ("Anthropic is missing", "us vs OpenAI and xAI and Anthropic"),
        ("anthropic isn't in there", "us vs OpenAI and xAI and Anthropic"),
        ("forget openai", "us vs xAI"),
    ],
)
def test_a_lab_that_was_left_out_is_added(talking: Conversing, text: str, asks: str) -> None:
    named = asks.replace("xAI", "SpaceXAI")  # as the facts call it
    assert last(talking, "us vs openai and xai", text) == [named]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (
            "how many roles does openai have open",
            "my 11 o'clock has an offer from amazon. us versus them?",
            "us vs Amazon",
        ),
        ("how big is openai", "my boss is out. how does Amazon compare to them",
         "compare Amazon and OpenAI"),
    ],
)  # fmt: skip
def test_they_are_whom_a_sentence_before_names(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_why_is_of_the_answer_that_the_named_lab_was_in(talking: Conversing) -> None:
    lines = ("how do we compare to meta and whats an hour of H100 cost", "why so low for meta")
    assert last(talking, *lines) == ["us vs Meta Superintelligence Labs"]
    assert last(talking, lines[0], "why so low") == ["price of H100"]


@pytest.mark.parametrize(
    ("text", "days"),
    [("How about a fortnight?", "14"), ("make it a month", "30"), ("a quarter?", "90"),
     ("half a year?", "182.5"), ("over a weekend", "2")],
)  # fmt: skip
def test_so_long_without_a_number(talking: Conversing, text: str, days: str) -> None:
    assert last(talking, "what can we do in 60 days", text) == [f"what can we do in {days} days"]


def test_a_quarter_of_it_is_no_time(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "a quarter of it") == [
        "512 H100, 40 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("what can we do in 14 days", "is Mistral hiring", "back to the cluster thing, a month"),
         "what can we do in 30 days"),
        (("what do we need to match meta", "price of H200", "ok and the matching thing for the 6"),
         "what do we need to match Meta Superintelligence Labs, 6 researchers"),
        (("what do we need to match openai, 4 researchers", "Now the same sum but for DeepMind"),
         "what do we need to match Google DeepMind, 4 researchers"),
        (("add up everything signed by OpenAI", "the same sum for Anthropic"),
         "add up everything signed by Anthropic"),
        (("us vs openai", "price of H200", "the same thing for B200"), "price of B200"),
    ],
)  # fmt: skip
def test_back_to_a_thing(talking: Conversing, lines: tuple[str, ...], asks: str) -> None:
    assert last(talking, *lines) == [asks]


@pytest.mark.parametrize(
    ("before", "text", "ends"),
    [
        ("how big is DeepMind", "where is that figure from", "for Google DeepMind"),
        ("price of H200", "source?", "for the price of H200"),
        ("compare OpenAI and Meta", "source",
         "for OpenAI and Meta Superintelligence Labs"),
    ],
)  # fmt: skip
def test_sources_are_of_what_was_spoken_of(
    talking: Conversing, before: str, text: str, ends: str
) -> None:
    [asks] = last(talking, before, text)
    assert asks.startswith("source F-")
    assert asks.endswith(ends)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("how big is Anthropic", "and how many people share that"),
        ("how big is Anthropic", "among how many people"),
        ("how big is Anthropic", "shared by how many researchers?"),
        ("price of B200", "is that per hour or per day"),
        ("what if we hire 12 more", "does everyoen get fewer chips then or just the new ones"),
        ("what if we hire 12 more", "do the old ones keep what they have"),
        ("what if we hire 12 more", "who loses out"),
    ],
)
def test_what_the_last_answer_tells_is_told_once_more(
    talking: Conversing, before: str, text: str
) -> None:
    assert last(talking, before, text) == [before]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("how big is Anthropic", "how many people share our cluster"),
        ("what if we hire 12 more", "who has more than us"),
    ],
)
def test_what_it_does_not_tell_is_asked(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) != [before]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and where would we sit next to those two",
         "us vs OpenAI and Meta Superintelligence Labs"),
        ("Would it be honest to say we're in the same league as either of them?",
         "us vs OpenAI and Meta Superintelligence Labs"),
        ("are those two in the same league", "compare OpenAI and Meta Superintelligence Labs"),
    ],
)  # fmt: skip
def test_we_beside_two_labs(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "compare OpenAI and Meta", text) == [asks]


def test_researchers_that_a_lab_could_have_are_not_ours(talking: Conversing) -> None:
    lines = ("256 H200 for 14 researchers vs Mistral", "How many researchers could Meta have?")
    assert last(talking, *lines) == ["headcount of Meta Superintelligence Labs"]
    fits = "256 H200, 14 researchers, how many researchers can fit at 16 H100 each"
    assert last(talking, lines[0], "how many researchers could we have at 16 H100 each") == [fits]


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("did somebody already look up Noor Vantassel-Iyer?", "please show what she's published, "
          "I'm calling her tomorrow about an inference role"),
         'look up "Noor Vantassel-Iyer", purpose: I\'m calling her tomorrow about an inference '
         "role"),
        (("look up Oskar Tillwyn, first call", "look up Benedetta Loxham, first call",
          "same for Oskar"), 'look up "Oskar Tillwyn", purpose: first call'),
        (("did somebody already look up Noor Vantassel-Iyer?", "who is hiring"), "open roles"),
    ],
)  # fmt: skip
def test_people_who_were_named_before(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert last(talking, *lines) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Only those with a run over 5e23",
         "who in our pool has published work on multimodal models and trained above 5e23"),
        ("just the ones whose largest run is above 1e24 flop",
         "who in our pool has published work on multimodal models and trained above 1e24"),
    ],
)  # fmt: skip
def test_only_those_of_the_pool(talking: Conversing, text: str, asks: str) -> None:
    before = "Which of the people in our pool have published on multimodal models?"
    assert last(talking, before, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("which of them have no public evidence at all", "group our pool by kind of work"),
        ("whose published runs in our pool could we repeat", "group our pool by kind of work"),
        ("which labs have no public evidence", "list all labs that you track"),
    ],
)
def test_the_pool_is_asked_for_by_what_it_lacks(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, text) == [asks]
