"""All labs in order: by what they are put in order, and the universities apart."""

from __future__ import annotations

import pytest

from bot.prose import Shown
from bot.questions.types import Kind, Unclear, Understood
from bot.services import Services
from handlers.blocks import tables
from tests.unit.book import DAY, Book, ask


@pytest.mark.parametrize(
    "text",
    ["who has the biggest cluster", "leaderboard", "top 5 labs by gpus", "which lab has most GPUs"],
)
def test_what_is_asked_without_a_head_is_put_in_order_by_the_total(
    services: Services, text: str
) -> None:
    answer = ask(services, text)
    assert answer.table is not None
    assert answer.table.columns[0] == "H100e in total"
    assert answer.understood.startswith("All tracked labs in order of compute, in total")


@pytest.mark.parametrize("text", ["where do we rank", "who has the most compute per researcher"])
def test_ours_and_what_names_a_head_is_per_researcher(book: Book, text: str) -> None:
    answer = book.ask(text).answer
    assert answer.table is not None
    assert answer.table.columns[0] == "H100e per researcher"
    assert ", per researcher" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "which university has the most GPUs",
        "rank universities by compute",
        "rank the academic labs",
        "the biggest cluster at a university",
        "how are we doing vs academic labs",
        "which uni has the largest cluster",
    ],
)
def test_universities_are_listed_where_they_are_asked_for(services: Services, text: str) -> None:
    answer = ask(services, text)
    assert answer.kind is Kind.LEAGUE
    assert answer.table is not None
    assert answer.table.rows[0][0].text == "Princeton University"
    assert "universities" in answer.understood


@pytest.mark.parametrize("text", ["rank all labs", "which lab has most GPUs", "where do we rank"])
def test_labs_are_no_universities(services: Services, text: str) -> None:
    reading = services.read(text, DAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic is None


def test_where_none_is_saved_ours_is_said_to_be_missing(services: Services, book: Book) -> None:
    lines = [line.text for line in ask(services, "who are we ahead of?").verdict]
    assert lines[0].startswith("No offer of yours is saved")
    assert "saved" not in book.ask("who are we ahead of?").verdict


@pytest.mark.parametrize("text", ["us vs frontier labs", "us against the big three"])
def test_a_group_of_labs_is_asked_back(services: Services, text: str) -> None:
    reading = services.read(text, DAY)
    assert isinstance(reading, Unclear)
    assert reading.choices[0].text == "us vs OpenAI and Google DeepMind and Anthropic"


@pytest.mark.parametrize("text", ["us vs everyone", "how do we compare to the frontier labs"])
def test_all_labs_are_not_asked_back(services: Services, text: str) -> None:
    reading = services.read(text, DAY)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.LEAGUE


def test_what_stands_below_ours_takes_the_place_below(book: Book) -> None:
    answer = book.ask("top labs by total compute").answer
    assert answer.table is not None
    assert [row[0].text for row in answer.table.rows][-2:] == [
        "Your offer (place 6)",
        "CZ Biohub, one cluster of it (place 7)",
    ]
    rank = answer.figure("lab.czi.rank.h100e")
    assert rank is not None
    assert rank.estimate is not None
    assert rank.estimate.median == 7


def test_one_disclosed_cluster_is_not_taken_for_a_stock(book: Book) -> None:
    page = book.ask("top labs by total compute")
    assert "Of CZ Biohub one disclosed cluster is public (15 Jan 2025)" in page.caveats


def test_the_verdict_and_the_advice_of_a_league_name_one_range(book: Book) -> None:
    page = book.ask("top labs by total compute")
    assert "from 606,000 to 2.55 million" in page.verdict
    assert "from 606,000 to 2.55 million" in page.advice


@pytest.mark.parametrize("text", ["top labs by total compute", "rank labs per employee"])
def test_an_order_that_asks_nothing_about_researchers_hangs_on_no_such_convention(
    book: Book, text: str
) -> None:
    assert "who does research" not in book.ask(text).caveats
    assert "who does research" in book.ask("who has the most compute per researcher").caveats


def test_a_card_shows_our_place_wherever_it_is(book: Book) -> None:
    answer = book.ask("top labs by total compute").answer
    assert answer.table is not None
    assert "Your offer" in tables.digest(answer.table)
    assert "Your offer" in str(tables.card(answer.table))


def test_a_league_leads_on_to_another_one(book: Book) -> None:
    for text in ("rank all labs", "top labs by total compute", "rank labs per employee"):
        answer = book.ask(text).answer
        following = [book.ask(step.text).answer for step in answer.next]
        assert answer.headline not in [each.headline for each in following]


def test_many_labs_that_overlap_are_told_in_two_sentences(book: Book) -> None:
    answer = book.ask("compare openai, anthropic and meta").answer
    told = " ".join(line.text for line in answer.verdict)
    assert len(told.split()) < 40
    assert "1.8×, 1.8× and 1.9× apart" in told
    assert answer.table is not None
    assert tables.digest(answer.table).count("per researcher") == 3


def test_many_labs_of_which_some_are_apart_are_told_by_those(book: Book) -> None:
    told = book.ask("compare openai, anthropic and xai in total").verdict
    assert "OpenAI has 2.7× (1.9–3.5×) the figure of SpaceXAI" in told
    assert "the other ranges overlap" in told


def test_a_league_beside_ours_tells_how_many_times_ours_each_lab_has(book: Book) -> None:
    page = book.ask("which labs are within 6x of us per researcher?")
    assert "Lab ÷ yours: Anthropic 11×" in page.verdict
    assert "Lab ÷ yours" not in book.ask("rank all labs per researcher").verdict


def test_our_offer_is_written_alike_in_the_table_and_above_it(book: Book) -> None:
    book.ask("our offer is 2,048 H100 for 16 researchers")
    answer = book.ask("who has the most compute in total").answer
    assert answer.table is not None
    middles = [shown.text for _, shown, *_ in answer.table.rows if isinstance(shown, Shown)]
    assert "2,048" in middles
    assert "Your offer, 2,048," in " ".join(line.text for line in answer.verdict)


def test_chips_without_people_take_a_place_in_total(services: Services) -> None:
    answer = ask(services, "rank us with 2,048 H100s among all labs by total compute")
    assert answer.kind is Kind.LEAGUE
    assert str(answer.headline.text).startswith("Your offer would stand at place")


def test_chips_without_people_have_no_place_per_researcher(services: Services) -> None:
    answer = ask(services, "where would 2048 H100 rank per researcher")
    assert "until you say how many researchers share it" in " ".join(v.text for v in answer.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "which labs beat 64 H100 per researcher?",
        "who beats 64 H100 per researcher",
        "is there a lab with over 64 H100 per researcher",
        "labs above 64 H100 per researcher",
        "which labs give their researchers more than 64 H100 each",
        "64 H100 per researcher beats which labs",
        "we have 64 H100 per researcher, which labs beat that?",
    ],
)
def test_labs_that_beat_a_share_are_all_labs_beside_it(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.kind == Kind.LEAGUE
    page.shows("offer.h100e_per_researcher", 64)
    page.shows("lab.openai.h100e_per_researcher", 544.8)


def test_of_two_amounts_the_better_is_no_league(book: Book) -> None:
    assert book.ask("which is better, 512 B200 or 1000 H100").kind == Kind.COMPARE


def test_ours_against_universities_tells_what_is_on_record_by_the_head(book: Book) -> None:
    page = book.ask("512 H100 for 20 researchers vs academia")
    assert (
        "3.84 H100-equivalents per weighted computer science student (31 Jan 2026, F-080"
        in page.verdict
    )
    assert "Yours comes to 26 H100e per researcher." in page.verdict
    named = book.ask("512 H100 for 20 researchers vs Princeton")
    assert "counted otherwise than here" in named.caveats


@pytest.mark.parametrize("text", ["where do we rank per employee", "where do we come per employee"])
def test_ours_has_no_place_by_employees_and_it_says_so(book: Book, text: str) -> None:
    told = book.ask(text).answer.verdict[0].text
    assert told.startswith("Of yours researchers are counted and no other staff")


@pytest.mark.parametrize(
    "text",
    [
        "which lab outguns us most per researcher",
        "who has the biggest lead over us",
        "which lab is furthest ahead of us",
        "which lab do we trail by the most",
    ],
)
def test_who_is_ahead_of_ours_the_most_is_told_with_who_may_be(book: Book, text: str) -> None:
    book.ask("our offer is 2048 H100 for 40 researchers")
    assert str(book.ask(text).answer.headline.text) == (
        "Most ahead of yours per researcher: Anthropic, 11× (6.1–21×) by the middle values; 3 more"
        " can't be told apart from it"
    )


def test_nobody_is_ahead_of_what_is_more_than_all(book: Book) -> None:
    book.ask("our offer is 400,000 H100 for 40 researchers")
    told = book.ask("which lab outguns us most per researcher").answer.headline.text
    assert told == "No lab is ahead of yours per researcher by the middle values"
