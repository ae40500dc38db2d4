"""Questions about labs that name several facts, and ours beside several labs."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.book import Book
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "openai: headcount, total compute, sites, and contracts in one go",
        "openai headcount, sites and contracts",
        "total compute, sites and contracts of openai",
        "deals and sites of meta",
    ],
)
def test_several_parts_of_a_lab_are_its_whole_card(book: Book, text: str) -> None:
    question = book.ask(text).answer.question
    assert question is not None
    assert (question.kind, question.topic) == ("lab", None)


@pytest.mark.parametrize(
    "text",
    [
        "total of everything openai has signed",
        "how much has openai signed in total",
        "in total, how many GW has openai contracted",
        "add up openai's contracts",
    ],
)
def test_a_total_of_contracts_is_no_sum_that_is_given(book: Book, text: str) -> None:
    assert book.ask(text).kind == "refusal"


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("are we closer to meta or to google deepmind?", ("meta", "google-deepmind")),
        ("is meta or deepmind closer to us", ("meta", "google-deepmind")),
        ("say it vs stanford and eth", ("stanford", "eth")),
        ("vs openai and meta", ("openai", "meta")),
        ("assume just 25% of anthropic are researchers: ratio?", ("anthropic",)),
    ],
)
def test_ours_is_held_against_each(book: Book, text: str, labs: tuple[str, ...]) -> None:
    question = book.ask(text).answer.question
    assert question is not None
    assert (question.kind, question.labs, question.uses_saved) == ("offer", labs, True)


@pytest.mark.parametrize(
    "text", ["openai vs meta", "compare openai and meta", "what's the ratio of openai to meta"]
)
def test_two_labs_alone_are_no_matter_of_ours(book: Book, text: str) -> None:
    assert book.ask(text).kind == "compare"


def test_a_part_is_told_of_what_is_used_and_of_what_is_owned(book: Book) -> None:
    page = book.ask("what share of openai is 4096 H100? and of google owned fleet?")
    assert "yours are 0.23 % of it" in page.verdict
    assert "Google owned 4.98 million" in page.verdict
    question = page.answer.question
    assert question is not None
    assert question.offer is not None
    assert question.offer.tenure is None


def test_two_counts_in_one_question_are_both_told(book: Book) -> None:
    told = book.ask("how big are openai and xai in total and by employee").verdict
    assert "In total" in told
    assert "Per employee" in told


def test_the_largest_of_single_figures_is_named(book: Book) -> None:
    told = book.ask("stanford marlowe vs princeton della vs isambard-ai, which is largest")
    assert told.verdict.startswith("Isambard-AI has the largest figure in total")


@pytest.mark.parametrize("you", ["you", "u"])
def test_where_a_headcount_is_from_is_its_source(book: Book, you: str) -> None:
    page = book.ask(f"where do {you} get the openai headcount from")
    assert page.kind == "source"
    assert page.answer.listed[0].id == "F-150"


def test_growth_in_a_past_year_shows_no_figures_of_then_as_those_of_today(book: Book) -> None:
    page = book.ask("how fast did openai grow last year")
    assert "4.5" in page.verdict
    assert page.answer.table is None
    assert page.answer.figure("lab.openai.staff") is None


def test_what_chips_are_worth_in_others_comes_first(book: Book) -> None:
    assert book.ask("what is 3,000 H100 in GB300").verdict.startswith(
        "3,000 H100 are worth 1,187 GB300"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("does isambard have more than 4000 gpus", "Yes: Isambard-AI"),
        ("does isambard have more than 6000 gpus", "No: Isambard-AI"),
        ("does openai have over 1 million H100", "Yes: OpenAI"),
        ("does meta have more than a million H100e", "That can't be said: Meta"),
        ("does SSI have more than 1000 gpus", "No public figure"),
        ("which labs have more than 100k H100e", "5 of the 6 labs with a public figure"),
        ("who has more than a million H100e", "2 of the 6 labs with a public figure"),
        ("who has more than 512 H100", "6 of the 6 labs with a public figure"),
        ("labs with more than 10k H100", "5 of the 6 labs with a public figure"),
        ("labs with > 10k H100", "5 of the 6 labs with a public figure"),
        ("labs above 1 million H100", "2 of the 6 labs with a public figure"),
        ("any lab with at least 100k H100?", "5 of the 6 labs with a public figure"),
        ("does any lab have 10k H100", "5 of the 6 labs with a public figure"),
        ("how many labs have over 1 million H100s?", "2 of the 6 labs with a public figure"),
    ],
)
def test_a_number_that_labs_are_to_exceed_is_answered(book: Book, text: str, told: str) -> None:
    page = book.ask(text)
    assert page.verdict.startswith(told)
    assert "left out" not in page.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "does openai have more than 4000 B200",
        "does openai have more than us",
        "we are a lab with over 512 H100",
        "2048 H100, 40 researchers vs openai, do they have more than 1000 gpus",
    ],
)
def test_what_is_no_number_of_h100e_is_not_held_against_one(book: Book, text: str) -> None:
    question = book.ask(text).answer.question
    assert question is None or question.more_than is None


def test_the_span_beside_those_above_a_number_is_of_the_labs_at_the_top(book: Book) -> None:
    verdict = book.ask("which labs have more than 100k H100e").verdict
    assert "The ranges of the labs at the top reach from 606,000 to 2.55 million" in verdict


def test_a_number_for_each_researcher_is_held_against_what_each_has(book: Book) -> None:
    page = book.ask("which labs have more than 400 H100e per researcher")
    assert "4 labs with a public figure have more than 400 H100e" in page.answer.headline.text
    assert "per researcher" in page.answer.understood


@pytest.mark.parametrize(
    ("lines", "scope"),
    [
        (("which labs have the most compute right now", "where would we be on that list"), "total"),
        (("rank all labs in total", "where would we be on that list"), "total"),
        (("rank labs per researcher", "where would we be on that list"), "researcher"),
    ],
)
def test_ours_stands_on_that_list_as_it_was_ranked(
    talking: Conversing, lines: tuple[str, ...], scope: str
) -> None:
    assert last_answer(talking, *lines).headline.text.endswith(scope)


def test_a_region_alone_after_a_list_is_no_lab(talking: Conversing) -> None:
    told = last_answer(talking, "which labs have the most compute", "and in China?").headline.text
    assert told.startswith("Of which country or kind a lab is is not on record")


def test_others_stand_beside_ours_as_the_one_before(talking: Conversing) -> None:
    first = "is safe superintelligence ahead of us?"
    one = last_answer(talking, first, "also Reflection").question
    assert (one.labs, one.uses_saved) == (("reflection",), True)
    two = last_answer(talking, first, "and Mistral, also Cohere").question
    assert (two.labs, two.uses_saved) == (("mistral", "cohere"), True)


@pytest.mark.parametrize("text", ["what do you have on Reka", "what do we know about Reka"])
def test_a_lab_of_which_only_a_model_is_on_record_is_no_run(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told == "Of a lab called “Reka” nothing is public; Reka Core is a model."


@pytest.mark.parametrize(
    "text",
    ["who runs the biggest data centers", "who owns the largest data center", "who has the largest"
     " data centres in the world"],
)  # fmt: skip
def test_the_largest_sites_are_listed_with_whose_they_are(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith("Data centres on record")
