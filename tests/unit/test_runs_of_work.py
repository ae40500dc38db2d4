"""What a kind of work took: asked without a candidate, and listed as far as it is on record."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.kinds_of_work import Need
from bot.questions.words.work_takes import work_asked, work_named
from bot.questions.writing.canonical import to_text
from bot.services import Services
from storage.seed.load import bundled
from tests.unit.book import Book, ask


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.of(Directory(bundled()[0]))


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("how much compute does RL need", Need.TUNING),
        ("what does fine-tuning take", Need.TUNING),
        ("does an RL researcher need a big cluster?", Need.TUNING),
        ("is post-training compute heavy", Need.TUNING),
        ("which fine-tuning runs are on record", Need.TUNING),
        ("so how many gpus does a post-training researcher really need", Need.TUNING),
        ("how much compute do evals need", Need.EVALUATION),
        ("he only does evals, does compute even matter", Need.EVALUATION),
        ("she works on interpretability, does the cluster size really matter for her", Need.THEORY),
        ("do theory people need many gpus", Need.THEORY),
        ("what compute is needed for pretraining", Need.PRETRAINING),
        ("what hardware does a systems person need", Need.SYSTEMS),
    ],
)
def test_what_a_kind_of_work_takes_is_asked(text: str, need: Need) -> None:
    asked = work_asked(text)
    assert asked is not None
    assert (asked.kind, asked.topic, asked.family) == (Kind.LEAGUE, Listing.WORK, need)


@pytest.mark.parametrize(
    "text",
    [
        "post-training researchers",
        "who is hiring for post-training",
        "how much does a post-training researcher cost",
        "how much compute do we need for evals",
        "does post-training a 32B model need 512 H100",
        "who in our pool works on evaluation",
        "what did the post-training of DeepSeek-R1 take",
    ],
)
def test_roles_people_and_runs_told_by_size_are_asked_elsewhere(text: str) -> None:
    assert work_asked(text) is None


@pytest.mark.parametrize("need", list(Need))
def test_the_text_of_each_kind_asks_for_it_again(need: Need, reader: Reader) -> None:
    asked = Question(Kind.LEAGUE, topic=Listing.WORK, family=need)
    reading = reader.read(to_text(asked, reader.words.directory), date(2026, 11, 24))
    assert reading == Understood(asked)


def test_the_ends_and_the_runs_of_teams_are_told(services: Services) -> None:
    answer = ask(services, "how much compute does post-training take")
    assert answer.headline.text == (
        "Fine-tuning and post-training on record took 1.7e17 to 3.5e23 FLOP"
    )
    assert answer.table is not None
    assert answer.table.columns == ("Run", "Training, FLOP", "Date")
    assert answer.table.rows[0][0].text == "DeepSeek-R1"


def test_each_run_is_told_in_days_of_our_cluster_where_it_is_known(book: Book) -> None:
    page = book.ask("how much compute does post-training take")
    answer = page.answer
    assert answer.table is not None
    assert "one run alone on all of our 2,048 H100" in page.caveats
    assert "those that teams of some size did" in page.verdict
    [days] = [row[2].text for row in answer.table.rows if row[0].text == "DeepSeek-R1"]
    assert days == "3.0 days"  # 147,000 hours of H800, the same BF16 rate, over 2,048 and 24


def test_nothing_is_said_of_work_without_a_run_on_record(services: Services) -> None:
    answer = ask(services, "how much compute do evals need")
    assert answer.headline.text == "What evaluation takes is not on record"
    assert answer.table is None
    assert not answer.sources()
    assert [line.text for line in answer.advice.dont_say] == [
        "“You will not need much”: no figure says so."
    ]


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("ok and for an RL person", Need.TUNING),
        ("and interpretability?", Need.THEORY),
        ("what about someone doing evals", Need.EVALUATION),
    ],
)
def test_another_kind_is_named_after_it(text: str, need: Need) -> None:
    asked = work_named(text)
    assert asked is not None
    assert asked.family == need


@pytest.mark.parametrize("text", ["and for openai", "who works on evals there", "how many runs"])
def test_what_names_more_than_a_kind_is_none(text: str) -> None:
    assert work_named(text) is None
