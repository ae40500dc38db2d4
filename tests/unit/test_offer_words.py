"""What an offer's answer says of figures that are entered, that lack, and that are of one."""

from __future__ import annotations

import pytest

from bot.questions.types import Understood
from tests.unit.book import DAY, Book


@pytest.mark.parametrize(
    ("text", "asks_back"),
    [
        ("2048 H10O, 40 researchers vs openai", "Did you mean H100?"),
        ("1000 blackwells, 40 researchers", "Which chip do you mean by “blackwells”?"),
        ("512 tranium 2, 40 researchers", "Did you mean Trainium2?"),
        ("2.048 H100, 40 researchers", "Is “2.048” 2,048 or 2?"),
    ],
)
def test_a_doubt_about_chips_heads_the_answer(book: Book, text: str, asks_back: str) -> None:
    page = book.ask(text)
    assert page.kind == "choose"
    assert page.answer.headline.text == asks_back
    assert "number of researchers first" not in page.advice


@pytest.mark.parametrize(
    ("typed", "lab"),
    [
        ("antropic", "Anthropic"),
        ("antrhopic", "Anthropic"),
        ("Mistrall", "Mistral AI"),
        ("Deepmnd", "Google DeepMind"),
        ("opnai", "OpenAI"),
    ],
)
def test_a_doubt_about_a_lab_is_asked_before_what_the_offer_is(
    book: Book, typed: str, lab: str
) -> None:
    page = book.ask(f"2048 H100, 40 researchers vs {typed}")
    assert page.kind == "choose"
    asked = f"Did you mean {lab}? 51 H100e per researcher"
    assert page.answer.headline.text.startswith(asked)


def test_a_name_that_is_near_none_stands_below_what_is_known(book: Book) -> None:
    page = book.ask("512 H100 16 researchers vs openai and zorblatt labs")
    assert page.answer.headline.text.startswith("About 17× behind OpenAI")
    assert page.answer.verdict[0].text == "I know nothing under “zorblatt labs”."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "up to 2000 H100 for at least 30 researchers vs mistral",
            "“up to 2000 H100” and “at least 30 researchers” taken as these numbers: the best case,"
            " and each may have less",
        ),
        (
            "a minimum of 2000 H100 for a maximum of 30 people",
            "“a minimum of 2000 H100” and “a maximum of 30 people” taken as these numbers: the"
            " worst case, and each may have more",
        ),
        (
            "2000 H100 at most, 30 researchers vs meta",
            "“2000 H100 at most” taken as that number: the best case, and each may have less",
        ),
        ("2k+ H100 for 30+ researchers", "taken as these numbers: each may have more or less"),
        ("at least 2000 H100", "taken as that number: the worst case, and there may be more"),
    ],
)
def test_bounds_of_an_offer_are_said_to_be_taken_as_numbers(
    book: Book, text: str, told: str
) -> None:
    assert told in book.ask(text).answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "about 2000 H100 for roughly 30 researchers",
        "2000 H100, jobs of up to 512 H100, 30 researchers vs meta",
        "2048 H100 40 researchers, a max of 2048 H100 per job",
        "2048 H100, 40 researchers, at least 16 guaranteed each",
    ],
)
def test_what_bounds_a_job_or_a_share_is_no_bound_of_the_offer(book: Book, text: str) -> None:
    assert "taken as" not in book.ask(text).answer.understood


@pytest.mark.parametrize("chip", ["L40S", "VR200"])
def test_chips_without_a_rate_are_named(book: Book, chip: str) -> None:
    page = book.ask(f"256 {chip}, 20 researchers vs openai")
    assert page.verdict.startswith(f"No rate of {chip} is on file")
    assert "number of researchers first" not in page.advice
    assert not any("what can" in choice.text for choice in page.answer.next)


def test_chips_without_a_rate_beside_others_are_said_not_to_count(book: Book) -> None:
    page = book.ask("2048 H100 and 256 R200 next year, 40 researchers")
    page.shows("offer.h100e", 2048)
    assert "No rate of VR200 is on file, so those chips are not counted." in page.verdict


def test_entered_counts_are_not_rounded(book: Book) -> None:
    assert "2,048 H100e to come" in book.ask("2048 H100 next year for 40 researchers").verdict
    assert "1,024 more chips" in book.ask("what if we hire 20 more").verdict
    assert "Your offer, 2,048," in book.ask("who has the most compute in total").verdict


def test_chips_to_keep_a_share_come_whole(book: Book) -> None:
    assert "154 more chips" in book.ask("what if we hire 3 more").verdict


def test_one_is_written_in_the_singular(book: Book) -> None:
    page = book.ask("51 H100, 1 researcher, 1 hour wait")
    assert "for 1 researcher: about" in page.verdict
    assert "1 researcher, 1 hour's wait" in page.answer.understood
    assert "“A run usually waits about 1 hour here”" in page.advice


def test_a_shared_machine_under_ours_is_a_part_of_it(book: Book) -> None:
    page = book.ask("us vs princeton")
    assert "a shared machine of 19 % of your total" in page.verdict


def test_no_lab_without_a_figure_is_offered_to_be_matched(book: Book) -> None:
    assert not any("match" in choice.text for choice in book.ask("us vs ssi").answer.next)
    assert any("match" in choice.text for choice in book.ask("us vs openai").answer.next)


@pytest.mark.parametrize(
    ("text", "title", "says"),
    [
        ("what's a GPU hour", "What a GPU-hour is", "One chip in use for one hour"),
        ("what does FLOP mean", "What FLOP means", "Floating-point operations"),
        (
            "what is an interval",
            "A range is where we expect the true figure in nine cases of ten; of prices, all that"
            " was read lately",
            "overlap",
        ),
        ("what is a convention", "What a convention is", "where nothing is published"),
        ("what does stale mean", "What stale means", "half a year"),
    ],
)
def test_a_word_of_the_field_is_explained(book: Book, text: str, title: str, says: str) -> None:
    page = book.ask(text)
    assert page.kind == "help"
    assert page.answer.headline.text == title
    assert says in page.verdict


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("how do I share an answer with my team", "“Share” under an answer, or “share this”"),
        ("a candidate wants a copy of her data, how do I do that", "assay candidates export NAME"),
        ("help with candidates", "Look one person up by what they published"),
    ],
)
def test_the_way_stands_in_the_headline(book: Book, text: str, says: str) -> None:
    assert says in book.ask(text).answer.headline.text


def test_help_with_candidates_tells_of_the_pool_the_import_and_what_is_refused(book: Book) -> None:
    table = book.ask("help with candidates").answer.table
    assert table is not None
    typed = {row[0].text for row in table.rows}
    assert {"who in our pool has trained above 1e24", "help adding", "help refusals"} <= typed


@pytest.mark.parametrize(
    "text",
    [
        "help with offers",
        "what can an offer contain?",
        "which terms can I put in our offer",
        "how do offers work",
        "what goes into an offer",
    ],
)
def test_help_with_offers_tells_all_that_one_may_hold(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith("What an offer may hold")
    assert page.answer.table is not None
    typed = [row[0].text for row in page.answer.table.rows]
    assert {"our offer", "update our offer: 50 researchers", "forget our offer"} <= {*typed}
    read = [book.services.read(usage, DAY) for usage in typed]
    held = [
        one.question.offer for one in read if isinstance(one, Understood) and one.question.offer
    ]
    for term in ("research_share", "guaranteed_per_researcher", "largest_job", "wait_hours"):
        assert any(getattr(offer, term) for offer in held)
    assert any(offer.tenure for offer in held)
    assert any(offer.usd_per_year for offer in held)
    assert any(each.available for offer in held for each in offer.chips)


def test_what_ours_holds_is_told_and_not_what_one_may_hold(book: Book) -> None:
    assert book.ask("what is in our offer").kind != "help"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("128 L40S and 64 A100 for 9 researchers vs anthropic", "About 240× behind Anthropic"),
        ("128 L40S and 64 A100 for 9 researchers", "2.2 H100e per researcher"),
        ("64 A100 and 128 L40S for 6 people vs 200 H100 for 10", "200 H100 give each 5.9×"),
    ],
)
def test_chips_with_a_rate_are_counted_beside_others(book: Book, text: str, headline: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    assert "No rate of L40S is on file, so those chips are not counted." in page.verdict
    assert "Say in their place how many H100 they are worth to you" in page.verdict


def test_what_is_not_counted_stands_in_the_headline(book: Book) -> None:
    page = book.ask("128 L40S and 64 A100 for 9 researchers")
    assert page.answer.headline.text.endswith("(L40S not counted)")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("128 L40S and 64 A100 for 9 researchers, hire 3 more", "3 more hires: from 2.2 to 1.7"),
        ("128 L40S for 9 researchers, what if we hire 3", "No rate of L40S is on file"),
    ],
)
def test_hires_share_the_chips_that_are_counted(book: Book, text: str, headline: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(headline)


def test_a_part_is_rounded_as_the_same_number_of_chips(book: Book) -> None:
    part = book.ask("720 H100 shared 70/30 with the product org, 16 researchers")
    same = book.ask("504 H100, 16 researchers")
    assert part.answer.headline.text == same.answer.headline.text


def test_whom_we_do_know_is_offered_beside_a_name_that_is_not_known(book: Book) -> None:
    page = book.ask("1024 H100 20 researchers vs Zyphronic Labs")
    assert page.answer.verdict[0].text == "I know nothing under “Zyphronic Labs”."
    ways = [way.text for way in page.answer.next]
    assert ways == ["1024 H100, 20 researchers, vs OpenAI", "which labs do you track"]


def test_which_range_it_is_of_two_ranges_is_said(book: Book) -> None:
    page = book.ask("between 600 and 900 H100 for 15-18 researchers vs openai")
    told = " ".join(line.text for line in page.answer.caveats)
    assert "Your 36–56 each is where nine in ten of the combinations" in told
    assert "from end to end they give 33 to 60" in told
    one = book.ask("600-900 H100 for 16 researchers")
    assert "nine in ten" not in " ".join(line.text for line in one.answer.caveats)


def test_that_nobody_there_is_counted_comes_before_ours(book: Book) -> None:
    told = book.ask("2048 H100, 40 researchers, vs xAI, per employee").answer.headline.text
    assert told.startswith("No usable figure per employee of SpaceXAI; ours: 51 H100e per res")
