"""All labs held against one: `who is bigger than Meta`."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from tests.unit.conversation.corpus import asks, last_answer, last_question

META = "meta"


def lines_of(answer: Answer) -> list[str]:
    return [line.text for line in answer.verdict]


@pytest.mark.parametrize(
    "text",
    [
        "who is bigger than Meta",
        "which labs have more compute than Meta?",
        "Also, which labs have more GPUs than Meta",
        "is anyone bigger than Meta",
        "does anybody have more than Meta",
        "who has fewer gpus than Meta",
    ],
)
def test_all_labs_are_held_against_the_one(conversing: Conversing, text: str) -> None:
    asked = last_question(conversing, text)
    assert (asked.kind, asked.held_against, asked.labs) == (Kind.LEAGUE, META, ())


@pytest.mark.parametrize(
    "text",
    [
        "where would Meta be in that list?",
        "where does Meta stand on it",
        "what place does Meta have there",
    ],
)
def test_where_one_stands_on_the_list_is_its_place(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "rank all labs, per researcher", text)
    assert told.headline.text.startswith(
        "Meta Superintelligence Labs: place 1 to 4 of the 4 with a public figure per researcher"
    )


@pytest.mark.parametrize("text", ["is that bigger than Meta", "is Anthropic bigger than Meta"])
def test_what_is_named_is_no_list(conversing: Conversing, text: str) -> None:
    assert last_question(conversing, text).held_against is None


def test_those_clearly_apart_are_told_and_those_that_overlap(conversing: Conversing) -> None:
    told = last_answer(conversing, "which labs are smaller than Anthropic?")
    assert told.headline.text == (
        "Anthropic: place 1 to 4 of the 6 with a public figure in total; clearly above it: none,"
        " clearly below it: 1"
    )
    assert "Clearly below it: SpaceXAI." in lines_of(told)
    of_part = "Below it by one cluster, which is all that is public of it: CZ Biohub."
    assert of_part in lines_of(told)
    assert any("ranges overlap: OpenAI, Google DeepMind" in line for line in lines_of(told))


def test_a_lab_without_a_figure_can_not_be_held_against(conversing: Conversing) -> None:
    told = last_answer(conversing, "who has more per researcher than xAI")
    assert told.headline.text.startswith("No figure of SpaceXAI is public")
    assert not any(line.startswith("Clearly") for line in lines_of(told))


@pytest.mark.parametrize(
    ("lines", "lab"),
    [
        (("how big is Meta", "who's ahead of them?"), META),
        (("who is bigger than Meta", "and per researcher"), META),
        (("who is bigger than Meta", "and than OpenAI?"), "openai"),
        (("who is bigger than Meta", "and per researcher", "and smaller than openai"), "openai"),
    ],
)
def test_the_next_question_keeps_or_changes_it(
    conversing: Conversing, lines: tuple[str, ...], lab: str
) -> None:
    asked = last_question(conversing, *lines)
    assert (asked.kind, asked.held_against) == (Kind.LEAGUE, lab)


def test_a_lab_left_out_stands_on_neither_side(conversing: Conversing) -> None:
    told = last_answer(conversing, "which labs have more than Meta, without Google")
    assert "of the 5 with a public figure" in told.headline.text
    assert not any("Google" in line for line in lines_of(told))


@pytest.mark.parametrize(
    "text",
    ["if we have 512 B200 for 12 people, how bad is that in comparison",
     "how bad is 512 B200 for 12 people in comparison",
     "is 512 B200 for 12 people weak by comparison",
     "512 B200 for 12 people, how does this look next to that?",
     "say 512 B200 for 12 people, is that a lot compared?"],
)  # fmt: skip
def test_an_offer_is_held_against_the_lab_spoken_of(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "how big is openai", text) == "512 B200, 12 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["is that enough compute for us", "have we got enough compute",
     "what's the honest answer if she asks whether we've got enough compute"],
)  # fmt: skip
def test_ours_is_the_offer_spoken_of_where_none_is_saved(fresh: Conversing, text: str) -> None:
    before = ("2048 H100 40 researchers vs meta", "does meta count inference chips in that number?")
    assert asks(fresh, *before, text).startswith("2048 H100, 40 researchers, vs Meta")


def test_none_stands_for_the_saved_offer(fresh: Conversing) -> None:
    before = ("2048 H100 40 researchers vs meta", "how big is meta", "what is our saved offer")
    assert last_answer(fresh, *before).headline.text.startswith("Tell me your offer")


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("which labs are smaller than Meta in compute", META),
        ("who sits just below Google in compute", "google-deepmind"),
        ("which lab is next after Meta", META),
        ("who is directly ahead of Anthropic in compute", "anthropic"),
        ("which labs outrank Mistral", "mistral"),
        ("who beats DeepSeek on GPUs", "deepseek"),
        ("which labs trail Anthropic", "anthropic"),
        ("who lags behind xAI in compute", "xai"),
        ("what labs are dwarfed by Google", "google-deepmind"),
        ("hi, a quick one, which labs run fewer chips than DeepMind, thanks", "google-deepmind"),
        ("who's right behind OpenAI", "openai"),
    ],
)
def test_one_is_placed_among_all_in_other_words(
    conversing: Conversing, text: str, lab: str
) -> None:
    asked = last_question(conversing, text)
    assert (asked.kind, asked.held_against, asked.labs) == (Kind.LEAGUE, lab, ())


@pytest.mark.parametrize(
    "text", ["who's bigger", "anyone smaller?", "who is ahead", "who has less"]
)
def test_one_that_was_told_is_placed_among_all(conversing: Conversing, text: str) -> None:
    asked = last_question(conversing, "how big is Meta", text)
    assert (asked.kind, asked.held_against) == (Kind.LEAGUE, META)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("what about labs below 100k H100s", 100_000),
        ("which labs are under 50k H100", 50_000),
        ("which labs fall short of 20k H100", 20_000),
        ("which labs don't have 100k H100s", 100_000),
        ("labs with less than 1m H100s", 1_000_000),
        ("name labs with less than 30k h100 please", 30_000),
        ("any labs smaller than 2k H100?", 2_000),
        ("which labs have under 1 million GPUs", 1_000_000),
    ],
)
def test_those_below_a_number_are_told_first(
    conversing: Conversing, text: str, number: int
) -> None:
    told = last_answer(conversing, text)
    assert (told.question.kind, told.question.more_than) == (Kind.LEAGUE, number)
    assert told.question.fewer
    assert asks(conversing, text) == f"which labs have less than {number} H100e"
    assert f"no more than {number:,} H100e" in told.headline.text
    assert told.verdict[0].text.startswith("Not more: ")


def test_of_two_bounds_the_lower_is_taken_aloud(conversing: Conversing) -> None:
    told = last_answer(conversing, "which labs have between 100k and 500k H100s")
    assert told.question.more_than == 100_000
    assert "of “between 100k and 500k” the lower bound alone taken" in told.understood


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("only those under 1 million", 1_000_000, "no more than"),
        ("and over 500k", 500_000, " more than"),
        ("and over 1.000.000", 1_000_000, " more than"),
        ("over half a million", 500_000, " more than"),
        ("and under two million", 2_000_000, "no more than"),
        ("and over 300.000", 300_000, " more than"),
        ("and below a million H100", 1_000_000, "no more than"),
        ("only those under half a million", 500_000, "no more than"),
        ("what about below 50k H100", 50_000, "no more than"),
        ("just the ones with at least 600k", 600_000, " more than"),
    ],
)
def test_a_ranking_is_narrowed_by_a_number(
    conversing: Conversing, text: str, number: int, words: str
) -> None:
    told = last_answer(conversing, "rank the labs by compute", text)
    assert (told.question.kind, told.question.more_than) == (Kind.LEAGUE, number)
    assert f"{words} {number:,}" in told.headline.text
    assert told.question.offer is None


def test_the_overall_size_is_the_total(conversing: Conversing) -> None:
    asked = last_question(conversing, "rank labs by compute per researcher", "and by overall size?")
    assert (asked.kind, asked.scope) == (Kind.LEAGUE, Scope.TOTAL)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("does xai have fewer than 900k H100e", "Yes: "),
        ("has xai got less than 1m gpus", "Yes: "),
        ("is xai under 1m H100e", "Yes: "),
        ("does xai have less than 100k H100e", "No: "),
        ("is openai above 1m h100e", "Yes: "),
        ("is meta below 500k H100e", "No: "),
        ("is meta below 500k H100s", "No: "),
        ("is xai above 1m H100", "No: "),
        ("does Colossus 2 have less than 2m H100", "Yes: "),
        ("does Colossus 2 have more than 2m H100", "No: "),
    ],
)
def test_fewer_of_one_is_a_yes_where_it_has_fewer(
    conversing: Conversing, text: str, told: str
) -> None:
    assert last_answer(conversing, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    "before", ["price of H100", "2048 H100 40 researchers vs openai", "how big is anthropic"]
)
def test_a_lab_held_against_a_number_leans_on_nothing_before(
    conversing: Conversing, before: str
) -> None:
    told = last_answer(conversing, before, "is meta below 500k H100s").headline.text
    assert told.startswith("No: Meta Superintelligence Labs has about")
