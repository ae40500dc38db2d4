"""What a name or a word means by those around it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Scope, Unclear, Understood, Unreadable
from bot.questions.unclear.foreign_money import WHY
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("What do we actually know about Mistral's kit?", ("mistral",)),
        ("how much kit does anthropic have", ("anthropic",)),
        ("how many months of runway does Mistral have", ("mistral",)),
        ("compare Mistral and KIT", ("mistral", "kit")),
        ("2048 H100 40 people vs kit", ("kit",)),
        ("what does runway run", ("runway",)),
        ("A lab in Cambridge with 200 GB300 and 10 researchers against DeepMind", None),
        ("2048 H100 40 people vs the lab in Cambridge", ("cambridge",)),
        ("how big is the lab in Cambridge", ("cambridge",)),
    ],
)
def test_a_word_or_a_town_is_no_lab(
    text: str, labs: tuple[str, ...] | None, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).labs == (labs or ("google-deepmind",))


def test_humans_are_people(reader: Reader, today: date) -> None:
    offer = question_in("512 H100 for 40 humans vs meta", reader, today).offer
    assert offer
    assert offer.researchers
    assert offer.researchers.value == 40


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("days for Llama 3.1 8B and 70B on our GPUs", ("run/llama-3.1-8b", "run/llama-3.1-70b")),
        ("the 8B and 70B Llama 3.1 on 512 H100", ("run/llama-3.1-8b", "run/llama-3.1-70b")),
        ("can we train llama 3 70B", ("run/llama-3-70b",)),
    ],
)
def test_a_second_size_is_of_the_same_family(
    text: str, runs: tuple[str, ...], reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).runs == runs


def test_a_size_of_no_known_run_is_named(reader: Reader, today: date) -> None:
    reading = reader.read("Llama 3.1 8B, 13B and 70B on our cluster", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“13B” left out",)


@pytest.mark.parametrize("text", ["compare openai with quuxly", "compare our offer to quuxly"])
def test_an_unknown_name_that_is_compared_is_asked_about(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear | Unreadable)
    assert reading.problem == "I know nothing under “quuxly”."


@pytest.mark.parametrize(
    "text",
    [
        "torn between Anthropic and OpenAI, nothing to do with us. which has the bigger fleet?",
        "Anthropic or OpenAI, leave us out of it. who has more compute?",
        "without our offer: anthropic vs openai",
    ],
)
def test_we_are_left_out_where_that_is_said(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today) == Question(Kind.COMPARE, labs=("anthropic", "openai"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("If I quoted three quid an hour for an H100?", "three quid an hour"),
        ("2048 H100 at €2.10 an hour for 40 researchers vs openai", "€2.10 an hour"),
        ("we pay 3 CHF per hour for B200, what is the market rate", "3 CHF per hour"),
    ],
)
def test_what_is_asked_beside_foreign_money_is_answered(
    text: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed[:1] == (f"“{left}” left out, {WHY}",)


def test_a_budget_in_foreign_money_is_not_left_out(reader: Reader, today: date) -> None:
    reading = reader.read("€2M a year for 40 researchers vs openai", today)
    assert isinstance(reading, Unreadable)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("where does the number for OpenAI's staff come from?", Kind.SOURCE),
        ("where does the 2.65 for H100 come from", Kind.SOURCE),
        ("where is the 1.74 million for OpenAI from?", Kind.SOURCE),
        ("where do the OpenAI researchers come from", Kind.LAB),
        ("how does eleutherai get compute", Kind.LAB),
        ("how does OpenAI compare with us", Kind.OFFER),
        ("how much of OpenAI's compute goes on R&D as opposed to ChatGPT users?", Kind.LAB),
        ("how much of OpenAI's compute is for research vs inference", Kind.LAB),
        ("is OpenAI growing its research team?", Kind.HIRING),
        ("preview of next weeks post?", Kind.DIGEST),
        ("how we match up with DeepSeek", Kind.OFFER),
        ("what do we need to match openai", Kind.MATCH),
        ("If I said we beat Mistral on compute, would I be fibbing?", Kind.OFFER),
        ("lambda vs runpod for H100 on demand", Kind.PRICE),
        ("What are GPUs renting for at the moment, generally speaking", Kind.PRICE),
        ("off the phone w someone at Meta. us vs meta?", Kind.OFFER),
        ("what did microsoft anounce latly", Kind.LAB),
    ],
)
def test_what_is_asked_is_told_by_what_stands_around(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).kind is kind


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Has a fella called Ilva Marrowdene been a co-author on any runs?", "Ilva Marrowdene"),
        ("what hardware Ilva Marrowdene's papers were trained on", "Ilva Marrowdene"),
        ("what compute is Jan van der Brugge used to", "Jan van der Brugge"),
    ],
)
def test_words_that_are_known_are_no_part_of_a_name(
    text: str, person: str, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).person == person


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("who's got more compute, Meta or xAI, and who has more per researcher", None),
        ("who has more compute and more compute per researcher, Meta or OpenAI", None),
        ("who has more compute per researcher, Meta or xAI", Scope.PER_RESEARCHER),
    ],
)
def test_two_measures_of_two_labs_are_both_compared(
    text: str, scope: Scope | None, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.scope) == (Kind.COMPARE, scope)


@pytest.mark.parametrize(
    "text",
    [
        "what does anthropic have and what's coming online next year",
        "what's coming online at anthropic next year",
    ],
)
def test_what_comes_online_is_no_opening(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).kind is Kind.LAB
