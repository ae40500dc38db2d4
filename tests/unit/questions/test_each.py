"""What each researcher has is neither all there is nor a promise, and all there is comes first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from storage.records import Amount, ChipCount, Offer
from storage.seed.load import bundled
from tests.unit.questions.reading import read, whole_question_in

DIRECTORY = Directory(bundled()[0])

counts = st.integers(1, 5000).map(float)
of_one = st.builds(ChipCount, st.sampled_from(["chip/h100", "chip/b200"]), counts.map(Amount))
of_each = st.builds(
    Offer,
    chips=st.lists(of_one, min_size=1, max_size=2, unique_by=lambda one: one.chip).map(tuple),
    research_share=st.none() | st.integers(1, 100).map(lambda part: part / 100),
    guaranteed_per_researcher=st.none() | counts,
    largest_job=st.none() | counts,
    each=st.just(True),
)


def offered(text: str, reader: Reader, today: date) -> Offer:
    """The offer of what is asked."""
    offer = whole_question_in(text, reader, today).offer
    assert offer
    return offer


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("how does 51 H100 per researcher compare to Anthropic", 51),
        ("50 H100 per researcher vs openai", 50),
        ("is 20 H100 per researcher competitive?", 20),
        ("64 H200 per head vs meta", 64),
        ("every researcher has 16 H100, vs openai", 16),
        ("32 H100 each against mistral", 32),
        ("for every researcher we have 32 H100", 32),
    ],
)
def test_an_amount_per_researcher_is_no_total_and_no_promise(
    text: str, each: float, reader: Reader, today: date, directory: Directory
) -> None:
    question = whole_question_in(text, reader, today)
    assert question.offer
    assert question.offer.each
    assert [some.count.value for some in question.offer.chips] == [each]
    assert question.offer.guaranteed_per_researcher is None
    assert whole_question_in(to_text(question, directory), reader, today) == question


@settings(max_examples=100)
@given(of_each, st.sampled_from([(), ("openai",), ("meta", "xai")]))
def test_the_text_of_an_offer_of_each_is_read_back(offer: Offer, labs: tuple[str, ...]) -> None:
    question = Question(Kind.OFFER, offer=offer, labs=labs)
    text = to_text(question, DIRECTORY)
    assert read(text, DIRECTORY, date(2026, 11, 24)) == Understood(question), text


def test_both_kinds_of_chips_per_researcher_are_of_each(reader: Reader, today: date) -> None:
    offer = offered("51 H100 and 8 B200 per researcher vs meta", reader, today)
    assert offer.each
    assert [some.count.value for some in offer.chips] == [51, 8]


@pytest.mark.parametrize(
    ("text", "total", "people", "guaranteed"),
    [
        ("each of our 25 scientists has a DGX H100 of their own, vs mistral", 200, 25, 8),
        ("every one of our 12 researchers gets 8 H100, vs meta", 96, 12, 8),
        ("40 researchers at 51 H100 per researcher vs meta", 2040, 40, None),
        ("2048 H100, 40 researchers, 8 per researcher", 2048, 40, 8),
        ("2048 H100 40 researchers, each of our researchers gets 16 H100", 2048, 40, 16),
        (
            "every researcher gets 32 H100 guaranteed, cluster is 2048, team of 40",
            2048,
            40,
            32,
        ),
        ("8 guaranteed H100 each of 2048, 40 researchers", 2048, 40, 8),
        ("each researcher gets 16 H100 from our pool of 2048, 40 people", 2048, 40, 16),
        ("8 H100 each, 2048 GPUs in all, 40 researchers", 2048, 40, 8),
        ("40 researchers with 8 H100 each", 320, 40, 8),
        ("we can promise 64 H100 per researcher, 30 researchers vs openai", 1920, 30, 64),
        ("2048 H100 vs openai, per researcher", 2048, None, None),
        ("51 H100, 1 researcher, vs openai", 51, 1, None),
    ],
)
def test_all_chips_and_what_each_has_of_them(
    text: str,
    total: float,
    people: float | None,
    guaranteed: float | None,
    reader: Reader,
    today: date,
) -> None:
    offer = offered(text, reader, today)
    assert not offer.each
    assert [some.count.value for some in offer.chips] == [total]
    assert (offer.researchers.value if offer.researchers else None) == people
    assert offer.guaranteed_per_researcher == guaranteed


@pytest.mark.parametrize(
    ("text", "guaranteed", "largest"),
    [
        ("min 16 max 256 GPUs per researcher, 1000 H100, 40 researchers", 16, 256),
        ("1000 H100, 40 researchers, min 16, max 256 each", 16, 256),
        ("1000 H100, 40 researchers, minimum 16, maximum 256 per researcher", 16, 256),
        ("1000 H100, 40 researchers, at least 16 and up to 256 per researcher", 16, 256),
        ("between 16 and 256 H100 per researcher, 1000 H100, 40 researchers", 16, 256),
        ("1000 H100, 40 researchers, 16-256 GPUs each", 16, 256),
        ("1000 H100, 40 researchers, at least 16 each", 16, None),
        ("1000 H100, 40 researchers, up to 256 per job", None, 256),
        ("1000 H100, up to 256, 40 researchers", None, 256),
    ],
)
def test_a_least_and_a_most_are_what_they_are_of(
    text: str, guaranteed: float | None, largest: float | None, reader: Reader, today: date
) -> None:
    offer = offered(text, reader, today)
    assert offer.researchers
    assert offer.researchers.value == 40
    assert [some.count.value for some in offer.chips] == [1000]
    assert offer.guaranteed_per_researcher == guaranteed
    assert offer.largest_job == largest


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("at least 1000 H100 and up to 40 researchers vs openai", "the worst case"),
        ("a minimum of 1000 H100 for 40 researchers", "the worst case"),
        ("up to 1000 H100 for at least 40 researchers", "the best case"),
    ],
)
def test_a_bound_is_taken_as_its_number_and_said_to_be_one(
    text: str, case: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    offer = reading.question.offer
    assert offer
    assert ([some.count.value for some in offer.chips], offer.guaranteed_per_researcher) == (
        [1000],
        None,
    )
    assert offer.researchers
    assert offer.researchers.value == 40
    assert any(case in note for note in reading.assumed), reading.assumed


def test_what_may_be_promised_is_a_share_of_ours(reader: Reader, today: date) -> None:
    question = whole_question_in(
        "can we write 51 H100 per researcher into the offer letter", reader, today
    )
    assert question.uses_saved
    assert question.offer == Offer(guaranteed_per_researcher=51)


def test_people_who_join_are_no_guarantee(reader: Reader, today: date) -> None:
    text = "how many H100s should we buy to keep 51 each with 15 more people"
    question = whole_question_in(text, reader, today)
    assert question.people == 15
    assert question.offer == Offer(guaranteed_per_researcher=51)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("budget of 1.2 million a month on B200, 15 researchers", ("chip/b200",)),
        ("$20M a year of compute for 25 researchers vs openai", ()),
    ],
)
def test_the_chip_that_a_budget_is_for_is_kept(
    text: str, chips: tuple[str, ...], reader: Reader, today: date, directory: Directory
) -> None:
    question = whole_question_in(text, reader, today)
    assert question.chips == chips
    assert whole_question_in(to_text(question, directory), reader, today) == question


def test_chips_of_each_beside_others_are_left_out_where_nobody_says_how_many_share(
    reader: Reader, today: date
) -> None:
    reading = reader.read("2048 H100, 64 GB300 from March per researcher", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“64 GB300” left out",)


@pytest.mark.parametrize(
    ("text", "chip", "count"),
    [
        ("we offer 4 H100 per researcher, versus openai", "chip/h100", 4),
        ("16 gpus each (H100), how far from deepmind are we", "chip/h100", 16),
        ("8 gpus per researcher (B200) vs openai", "chip/b200", 8),
    ],
)
def test_what_each_is_offered_is_held_against_a_lab_by_itself(
    text: str, chip: str, count: float, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert question.offer == Offer(chips=(ChipCount(chip, Amount(count)),), each=True)
    assert not question.uses_saved


def test_what_is_guaranteed_each_stays_a_share_of_ours(reader: Reader, today: date) -> None:
    question = whole_question_in("we guarantee 16 H100 per researcher, vs meta", reader, today)
    assert question.uses_saved
    assert question.offer == Offer(guaranteed_per_researcher=16)


def test_dollars_of_each_are_held_against_a_lab_however_many_there_are(
    reader: Reader, today: date
) -> None:
    text = "$300k per researcher per year for compute, is it competitive with anthropic?"
    assert whole_question_in(text, reader, today).offer == Offer(usd_per_year=300_000, each=True)


def test_of_which_so_many_is_a_share_and_rent_besides_is_held(reader: Reader, today: date) -> None:
    of_which = "600 H100s of which 150 are for inference, 20 researchers, compared to openai"
    assert offered(of_which, reader, today).research_share == 0.75
    both = "we have 64 H100 of our own and rent 192 more on demand, 16 researchers"
    reading = reader.read(both, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    assert [some.count.value for some in reading.question.offer.chips] == [64, 192]
    assert reading.assumed == ("what is owned and what rented left out",)


def test_one_of_ours_trains_with_a_share(reader: Reader, today: date) -> None:
    text = "what can one of our 12 researchers train in 3 weeks on 384 h100"
    question = whole_question_in(text, reader, today)
    assert question.kind is Kind.REACH
    assert question.scope is not None


def test_several_labs_that_we_are_far_from_are_held_against_ours(
    reader: Reader, today: date
) -> None:
    assert whole_question_in("how far are we from anthropic and meta", reader, today).uses_saved
    assert whole_question_in("how far is meta from openai", reader, today).kind is Kind.COMPARE
