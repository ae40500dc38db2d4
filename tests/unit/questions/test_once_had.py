"""What there was before is no offer: what there is now is, and the rest is left out aloud."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.asides import what_there_is
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    "said",
    [
        "we had 512 H100 last year, now 1024, for 20 researchers",
        "512 H100 last year and 1024 H100 today, 20 researchers",
        "we used to have 512 H100, now it's 1024, 20 researchers",
        "up from 512 H100 last year to 1024 now, 20 researchers",
        "512 H100 a year ago, 1024 today, 20 researchers",
        "we doubled from 512 to 1024 H100 this year, 20 researchers",
        "previously 512 H100, currently 1024 H100, 20 researchers",
        "1024 H100 (512 last year), 20 researchers",
        "our 1024 H100, up from 512 last year, for 20 researchers",
        "we had 512 H100 last year. now we have 1024 H100 for 20 researchers",
        "1024 H100, we had 10 researchers a year ago, now 20,",
        "used to have 512 A100, now 1024 H100, 20 researchers",
        "1024 H100, 20 researchers, before it was 512 A100,",
        "1024 H100 (previously 512 A100), 20 researchers",
    ],
)
def test_the_offer_is_what_there_is_now(
    reader: Reader, today: date, directory: Directory, said: str
) -> None:
    reading = reader.read(f"{said} vs openai", today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory) == "1024 H100, 20 researchers, vs OpenAI"
    assert any("left out" in each or "512" in each or "10" in each for each in reading.assumed)


@pytest.mark.parametrize(
    "text",
    [
        "what if we had 4096 H100 and 50 people vs openai",
        "if we went from 2048 H100 to 4096 H100, vs openai",
        "we had 512 H100 and 20 people, vs meta",
        "going from 512 to 2048 H100 in February, 20 researchers, vs anthropic",
        "we have 512 H100 now, 1024 next year, 20 people vs meta",
        "2048 H100, 40 researchers, vs openai a year ago",
        "we were at 512 H100 last year and are 40 people now vs meta",
        "512 H100 today and 1024 B200 from March, 40 researchers vs openai",
    ],
)
def test_what_is_supposed_or_to_come_stays(text: str) -> None:
    assert what_there_is(text) == text
