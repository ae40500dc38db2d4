"""Two amounts of hardware: held against each other, added up, or of two owners."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood


def _asks(reader: Reader, text: str, today: date) -> str:
    """The canonical text of what is asked, which reads back to the same question."""
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    asked = to_text(reading.question, reader.words.directory)
    again = reader.read(asked, today)
    assert isinstance(again, Understood)
    assert again.question == reading.question
    return asked


@pytest.mark.parametrize(
    "text",
    [
        "Are 512 B200 worth as much as 1,000 H100?",
        "Would 512 B200 be equivalent to 1000 H100?",
        "Is 512 B200 equivalent to 1000 H100?",
        "one of our eng leads says 512 b200 is as good as 1000 h100. is it?",
        "do 512 B200 equal 1000 H100?",
        "can 512 B200 match 1000 H100?",
        "would 512 B200 keep up with 1000 H100",
        "are 512 B200 on a par with 1000 H100?",
        "is 512 B200 the same as 1000 H100",
        "is 512 B200 as much as 1000 H100",
        "do 512 B200 amount to 1000 H100",
        "does 512 B200 correspond to 1000 H100",
        "could 512 B200 replace 1000 H100?",
        "is 512 B200 enough to replace 1000 H100",
        "do 512 B200 beat 1000 H100?",
        "512 B200 = 1000 H100?",
        "are 512 B200 roughly 1000 H100?",
        "is 512 B200 really 1000 H100 worth of compute?",
        "is it fair to call 512 B200 equal to 1000 H100?",
        "he says 512 B200 is as good as 1000 H100",
    ],
)
def test_what_holds_one_amount_against_another_compares_them(
    reader: Reader, today: date, text: str
) -> None:
    assert _asks(reader, text, today) == "512 B200 vs 1000 H100"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Is a B200 really three times an H100?", "1 B200 vs 3 H100"),
        ("is a B200 worth 3 H100", "1 B200 vs 3 H100"),
        ("does a B200 equal three H100?", "1 B200 vs 3 H100"),
        ("a B200 is as good as 3 H100, true?", "1 B200 vs 3 H100"),
        ("is the B200 twice as fast as the H100?", "1 B200 vs 2 H100"),
        ("Is a B200 double an H100?", "1 B200 vs 2 H100"),
        ("Is a B200 2.5x an H100?", "2 B200 vs 5 H100"),
        ("Is one B200 equal to 2.5 H100s?", "2 B200 vs 5 H100"),
        ("Is an H100 half a B200?", "2 H100 vs 1 B200"),
        ("is an H100 40% of a B200", "5 H100 vs 2 B200"),
    ],
)
def test_one_chip_is_held_against_as_many_others_as_was_said(
    reader: Reader, today: date, text: str, asks: str
) -> None:
    assert _asks(reader, text, today) == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how many H100 is a B200 worth", "1 B200 vs 1 H100"),
        ("how many H100 equivalents is a TPU v5p", "1 TPU v5p vs 1 H100"),
        ("how many H100e are 1000 MI300X", "1000 MI300X vs 1000 H100"),
        ("what is a TPU v6e in H100-equivalents", "1 TPU v6e vs 1 H100"),
        ("whats the diff between H100 and H200 for training", "1 H100 vs 1 H200"),
        ("how many H100 go into a B200", "1 B200 vs 1 H100"),
        ("how many H100 per B200", "1 B200 vs 1 H100"),
        ("what's a B200 worth in H100s?", "1 B200 vs 1 H100"),
        ("what do TPU v5p count for", "1 TPU v5p vs 1 H100"),
        ("what does a B200 count as", "1 B200 vs 1 H100"),
        ("what does a TPU v5p count for in H100s", "1 TPU v5p vs 1 H100"),
        ("how much is a TPU v5p in H100 terms", "1 TPU v5p vs 1 H100"),
        ("what is a B200 equivalent to", "1 B200 vs 1 H100"),
        ("how much is a B200 worth in H100s", "1 B200 vs 1 H100"),
        ("what do 512 B200 come to in H100s", "512 B200 vs 512 H100"),
        ("how much is 512 B200 worth in H100", "512 B200 vs 512 H100"),
        ("how many H100s would I need to replace 512 B200", "512 B200 vs 512 H100"),
    ],
)
def test_an_amount_is_told_in_another_chip(
    reader: Reader, today: date, text: str, asks: str
) -> None:
    assert _asks(reader, text, today) == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("he gets 100 H100 at Cohere, we'd offer 768 H100", "768 H100 vs 100 H100"),
        (
            "candidate has 64 H200 to himself at his current lab, with us it would be 32 B200",
            "32 B200 vs 64 H200",
        ),
        (
            "Cohere gives him 100 H100, we'd give him 768 H100",
            "768 H100, 1 researcher vs 100 H100, 1 researcher, given by Cohere",
        ),
        ("the other lab gave him 200 H100, we'd give him 128 B200", "128 B200 vs 200 H100"),
        ("the competing offer is 100 H100, ours is 768 H100", "768 H100 vs 100 H100"),
        ("she would get 100 H100 at Cohere and 768 H100 with us", "768 H100 vs 100 H100"),
        ("we'd offer 768 H100, he has 100 H100 at Cohere", "768 H100 vs 100 H100"),
        ("right now he works with 64 A100, with us he gets 128 H100", "128 H100 vs 64 A100"),
        ("candidate would go from 64 H200 to 32 B200 with us", "32 B200 vs 64 H200"),
        ("512 B200 vs 10k H100, candidate wants the latter", "512 B200 vs 10000 H100"),
        ("he wants 100 H100 and 50 B200, we have 768 H100", "768 H100 vs 100 H100 + 50 B200"),
        ("he says his 2000 H100 are as good as our 512 B200", "512 B200 vs 2000 H100"),
    ],
)
def test_ours_is_held_against_what_somebody_else_has(
    reader: Reader, today: date, text: str, asks: str
) -> None:
    assert _asks(reader, text, today) == asks


def test_nothing_is_claimed_of_the_lab_where_somebody_else_has_chips(
    reader: Reader, today: date
) -> None:
    reading = reader.read("he gets 100 H100 at Cohere, we'd offer 768 H100", today)
    assert isinstance(reading, Understood)
    assert reading.question.labs == ()
    told = understood(reading.question, reader.words.directory, today, passed_over=reading.assumed)
    assert told == "768 H100 against 100 H100, as amounts of hardware; “Cohere” left out."


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("512 B200 and 1000 H100", "512 B200 + 1000 H100"),
        ("we have 512 B200 and 1000 H100, is that much?", "512 B200 + 1000 H100"),
        ("are 512 B200 and 1000 H100 equal to OpenAI", "512 B200 + 1000 H100, vs OpenAI"),
        ("512 B200 and 256 H100, equivalent to anthropic?", "512 B200 + 256 H100, vs Anthropic"),
        (
            "are 512 B200 and 1000 H100 enough for 40 researchers",
            "512 B200 + 1000 H100, 40 researchers",
        ),
        ("he would get 512 B200 and 256 H100 with us", "512 B200 + 256 H100"),
        ("we have three times 8 H100", "24 H100"),
        ("2 B200 nodes and 3 H100 nodes", "16 B200 + 24 H100"),
        ("we have 1024 H100 on AWS and 512 B200 on CoreWeave", None),
        ("what can 512 B200 and 1000 H100 do in 30 days",
         "what can 512 B200 + 1000 H100 do in 30 days"),
    ],
)  # fmt: skip
def test_what_may_be_a_sum_stays_one(
    reader: Reader, today: date, text: str, asks: str | None
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is not Kind.COMPARE
    assert asks is None or _asks(reader, text, today) == asks


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what is a B200 worth", Kind.PRICE),
        ("how much is a B200 worth per hour", Kind.PRICE),
        ("is a B200 three times as expensive as an H100", Kind.PRICE),
        ("price of B200 and H100", Kind.PRICE),
        ("how many H100 do we need to match OpenAI", Kind.MATCH),
        ("what do we need to be equivalent to OpenAI", Kind.MATCH),
        ("can 512 B200 match OpenAI", Kind.OFFER),
        ("does xAI have 200k H100", Kind.LAB),
        ("Cohere has 100 H100, we have 768 H100 for 20 researchers", Kind.OFFER),
        ("vs openai: 2048 H100 and our 512 B200", Kind.OFFER),
        ("how many days would 512 B200 need for llama 3 405b", Kind.REACH),
    ],
)
def test_prices_labs_and_runs_are_no_two_amounts(
    reader: Reader, today: date, text: str, kind: Kind
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind
