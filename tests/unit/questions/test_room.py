"""A number of chips each is a floor where it is asked how many people fit, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.questions.read import Reader
from bot.questions.types import Floor, Kind, Level, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from storage.records import Offer
from tests.unit.questions.generated import (
    CHIPS,
    DIRECTORY,
    LABS,
    TODAY,
    amounts,
    cents,
    past_days,
    running,
    whole,
)
from tests.unit.questions.reading import question_in, read

H100 = "chip/h100"


def test_a_share_out_of_a_stock_that_is_told_is_a_floor(reader: Reader, today: date) -> None:
    text = "How many researchers can we hire and still give each 32 H100s out of 2048?"
    question = question_in(text, reader, today)
    assert (question.kind, question.floor) == (Kind.DILUTION, Floor(32.0))
    assert question.offer is not None
    assert question.offer.chips[0].count.value == 2048


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("How many people can we add before we fall below 30 H100 each?", Floor(30.0, H100)),
        ("How many people can we hire and still give everyone 40 H100?", Floor(40.0, H100)),
        ("how many more people could we take on with 40 H100 for each", Floor(40.0, H100)),
        ("how many can we hire while giving each 40 H100", Floor(40.0, H100)),
        ("what headcount can we reach at 40 H100 per head", Floor(40.0, H100)),
        ("how many can we give 40 H100 each", Floor(40.0, H100)),
        ("how many could we bring on if we promise 40 H100 to each", Floor(40.0, H100)),
        ("how many hires til we drop under 30 H100 each", Floor(30.0, H100)),
        ("how many hires until it is below 30 H100e", Floor(30.0, H100)),
        ("how many until we're below 30 each", Floor(30.0, H100)),
        ("how many can we hire before it drops under 25 H100e per head", Floor(25.0, H100)),
        ("how many folks could we squeeze in and still be at 20 H100 a person", Floor(20.0, H100)),
        ("how far can we grow the team and keep 50 H100e per researcher", Floor(50.0, H100)),
        ("how large can our team get with at least 35 H100 per researcher", Floor(35.0, H100)),
        ("Up to what team size does everybody keep 40 H100?", Floor(40.0, H100)),
        ("How many scientists can we support if each needs 100 H100?", Floor(100.0, H100)),
        ("how many offers can I make before people drop below 45 H100e", Floor(45.0, H100)),
        ("we want everybody to have 50 H100. how many people is that?", Floor(50.0, H100)),
        ("if everyone should keep 30 H100, how many can I hire", Floor(30.0, H100)),
        ("we need everyone above 25 H100, how many can we take on", Floor(25.0, H100)),
        ("how many hires can we afford before each has less than 40 H100", Floor(40.0, H100)),
        ("how many seats does our cluster have at 64 H100 each", Floor(64.0, H100)),
        ("how many of us could have 128 H200 each", Floor(128.0, "chip/h200")),
        ("how many people fit on our cluster at 8 GPUs each", Floor(8.0)),
        ("at what headcount do we fall below strong", Floor(level=Level.STRONG)),
        ("at which headcount are we down to workable", Floor(level=Level.STRONG)),
        ("which hire pushes us out of the strong tier", Floor(level=Level.STRONG)),
        ("how many can we hire and stay workable", Floor(level=Level.WORKABLE)),
        (
            "how many new joiners until we're no longer compute dense",
            Floor(level=Level.COMPUTE_DENSE),
        ),
        ("at what headcount do we fall out of our tier", Floor(level=Level.OURS)),
        ("how many more researchers can join until we drop a tier", Floor(level=Level.OURS)),
    ],
)
def test_what_everyone_is_to_keep_is_read(
    reader: Reader, today: date, text: str, floor: Floor
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.floor) == (Kind.DILUTION, floor)
    assert question.offer is None
    assert question.uses_saved


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        (
            "How many researchers could we have at most to be on a par with Anthropic?",
            "anthropic",
        ),
        ("how many people could share our cluster at DeepMind's level", "google-deepmind"),
        ("how many people can we hire and still match Meta per researcher", "meta"),
        ("up to how many researchers are we level with OpenAI", "openai"),
        ("how many people can we give what they'd have at Meta", "meta"),
        ("how many of us could have what a DeepMind researcher has", "google-deepmind"),
        ("how small would our team have to be to match OpenAI", "openai"),
    ],
)
def test_the_average_of_a_lab_is_a_floor(reader: Reader, today: date, text: str, lab: str) -> None:
    question = question_in(text, reader, today)
    assert (question.floor, question.labs) == (Floor(level=Level.LAB), (lab,))
    assert question.kind is Kind.DILUTION


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("how many hires until we're on academic level", Level.ACADEMIC),
        ("how many people until we are academic", Level.ACADEMIC),
        ("how many hires till we count as workable", Level.WORKABLE),
        ("how many hires before we are starved", Level.STARVED),
        ("how many people until we are compute-dense", Level.COMPUTE_DENSE),
        ("how many people would we have to fire to be 'compute-dense'", Level.COMPUTE_DENSE),
        ("how many people would have to leave for us to be frontier", Level.FRONTIER),
        ("how many people do we have to let go to get to compute-dense", Level.COMPUTE_DENSE),
    ],
)
def test_a_tier_to_come_to_is_no_tier_to_keep(
    reader: Reader, today: date, text: str, level: Level
) -> None:
    assert question_in(text, reader, today).floor == Floor(level=level, reached=True)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("how many can we hire and stay academic", Level.ACADEMIC),
        ("how many hires until we are no longer strong", Level.STRONG),
        ("how many hires until we are below workable", Level.WORKABLE),
    ],
)
def test_a_tier_to_keep_is_not_come_to(
    reader: Reader, today: date, text: str, level: Level
) -> None:
    assert question_in(text, reader, today).floor == Floor(level=level)


def test_the_offer_that_is_named_is_shared(reader: Reader, today: date) -> None:
    asked = "how many hires can 2048 H100 for 40 researchers take before falling below 30 each"
    question = question_in(asked, reader, today)
    assert to_text(question, reader.words.directory) == (
        "2048 H100, 40 researchers, how many researchers can fit at 30 H100 each"
    )


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 for 40 researchers, 30 guaranteed each",
        "30 H100 each for 12 researchers",
        "40 researchers at 30 H100 each vs Meta",
        "how many people does OpenAI have",
        "how many strong people does Meta have",
        "how many people work at DeepMind compared to Anthropic",
        "how many researchers do we have compared to OpenAI",
        "how many H100 does it take to match OpenAI for 20 people",
        "how many B200 would put 10 researchers on a par with Anthropic",
        "how many people do we need to match OpenAI",
        "how many GPUs per researcher does xAI have",
        "how much would it cost to match anthropic for 20 people",
        "how much would it take to match Meta for 20 people",
        "can you show me the offer against Anthropic one more time",
        "show us the team against OpenAI if we hire",
        "how many people are hiring at openai",
        "what does everyone get at 2048 H100 for 40 people",
        "which labs are above 500 H100e per researcher",
        "what is the strong tier",
        "what tier are we in",
        "what can 2048 H100 do in 30 days",
        "what if we hire 15 more",
        "2048 H100, 40 researchers, max job 512",
        "how big is anthropic",
    ],
)
def test_no_floor_is_read_where_nobody_asks_how_many_fit(
    reader: Reader, today: date, text: str
) -> None:
    reading = reader.read(text, today)
    assert not isinstance(reading, Understood) or reading.question.floor is None


def test_a_floor_of_nothing_cannot_be(reader: Reader, today: date) -> None:
    reading = reader.read("how many people fit on our cluster at 0 H100 each", today)
    assert not isinstance(reading, Understood)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "how many researchers can fit at 30 H100 each",
            "Our saved offer, and how many researchers fit if each has at least 30 H100.",
        ),
        (
            "how many researchers can fit at 8 GPUs each",
            "Our saved offer, and how many researchers fit if each has at least 8 of its chips.",
        ),
        (
            "how many researchers can fit in our tier",
            "Our saved offer, and how many researchers fit if all stay in the tier that it is in.",
        ),
        (
            "how many researchers can fit in strong tier",
            "Our saved offer, and how many researchers fit if each has what we call strong.",
        ),
        (
            "how many researchers until we are academic",
            "Our saved offer, and how many researchers make it what we call academic.",
        ),
        (
            "how many researchers can fit at the level of OpenAI",
            "Our saved offer, and how many researchers fit if each has what OpenAI averages per"
            " researcher.",
        ),
    ],
)
def test_what_is_kept_is_told_back(reader: Reader, today: date, text: str, told: str) -> None:
    question = question_in(text, reader, today)
    assert understood(question, reader.words.directory, today) == told


@pytest.mark.parametrize(
    ("text", "hires"),
    [
        ("We have 9 open reqs. What's left per head once all are filled?", 9),
        ("Suppose I fill all 6 of my open reqs. Does everyone's share shrink a lot?", 6),
        ("if all 8 of our openings get filled how much compute per researcher is left", 8),
        ("We'll fill 12 positions by summer, what does everyone get then?", 12),
        ("We plan +30 researchers next year, same cluster. Per-head compute?", 30),
        ("We are planning +12 scientists in Q2 on the same GPUs", 12),
    ],
)
def test_our_own_openings_are_hires(reader: Reader, today: date, text: str, hires: int) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.people) == (Kind.DILUTION, hires)


@pytest.mark.parametrize(
    ("text", "people", "lab"),
    [
        (
            "What would it cost us each year to give ten people what they would have at Meta?",
            10,
            "meta",
        ),
        ("What would it cost to offer 8 people what Meta offers?", 8, "meta"),
        ("B200s to put 10 researchers on a par with Anthropic?", 10, "anthropic"),
    ],
)
def test_what_others_have_is_matched_for_so_many(
    reader: Reader, today: date, text: str, people: int, lab: str
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs) == (Kind.MATCH, (lab,))
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == people


@st.composite
def _fitting(draw: st.DrawFn) -> Question:
    """How many fit, on ours or on so many chips, for each kind of floor."""
    level = draw(st.none() | st.sampled_from([x for x in Level if x is not Level.ABOVE_SAVED]))
    labs = (draw(st.sampled_from(LABS)),) if level is Level.LAB else ()
    chip = draw(st.none() | st.sampled_from(CHIPS))
    is_tier = level is not None and level not in (Level.OURS, Level.LAB, Level.NEXT)
    reached = is_tier and draw(st.booleans())
    floor = Floor(level=level, reached=reached) if level else Floor(draw(whole | cents), chip)
    named = Offer((draw(running),), researchers=draw(st.none() | amounts(10_000)))
    offer = draw(st.none() | st.just(named))
    return Question(
        Kind.DILUTION,
        offer=offer,
        uses_saved=offer is None,
        labs=labs,
        floor=floor,
        as_of=draw(past_days),
    )


@settings(max_examples=200)
@given(_fitting())
def test_the_text_of_how_many_fit_is_read_back(question: Question) -> None:
    text = to_text(question, DIRECTORY)
    assert read(text, DIRECTORY, TODAY) == Understood(question), text


def test_who_fits_on_chips_of_any_name_is_no_question_of_whom_to_hire() -> None:
    text = "1 Groq LPU, 2 researchers, how many researchers can fit in strong tier"
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.DILUTION
