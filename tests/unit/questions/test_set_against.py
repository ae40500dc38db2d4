"""Somebody's published runs set against chips, asked in one message; all names are invented."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.about_people.of_brief import Part
from bot.questions.read import Reader
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("would 64 H100 be enough for Ilva Marrowdene", "runs on 64 H100"),
        ("what if we give Ilva Marrowdene 64 H100", "runs on 64 H100"),
        ("how long would Ilva Marrowdene's biggest run take on 512 H100", "runs on 512 H100"),
        ("how do 64 H100 stack up against Ilva Marrowdene's runs", "runs on 64 H100"),
        ("Ilva Marrowdene on 128 B200", "runs on 128 B200"),
        ("does our offer fit Ilva Marrowdene?", "runs on our chips"),
        ("is our cluster enough for Ilva Marrowdene", "runs on our chips"),
        ("what could Ilva Marrowdene run here", "runs on our chips"),
        ("could Ilva Marrowdene train Llama 3 here", "runs on our chips"),
        ("how does our offer look for Ilva Marrowdene", "runs on our chips"),
        ("what does our offer do for Ilva Marrowdene?", "runs on our chips"),
        ("what could we offer Ilva Marrowdene", "runs on our chips"),
        ("Ilva Marrowdene says she used 16k H100 before, can that be right?", "the compute"),
    ],
)
def test_chips_beside_somebody_are_set_against_published_runs(
    reader: Reader, directory: Directory, today: date, text: str, part: str
) -> None:
    asked = question_in(text, reader, today)
    assert to_text(asked, directory) == f'look up "Ilva Marrowdene", only {part}'


@pytest.mark.parametrize(
    "text",
    [
        "should we offer Ilva Marrowdene 64 H100",
        "will our offer be enough to hire Ilva Marrowdene",
        "will Ilva Marrowdene accept our offer",
        "does our offer fit Ilva Marrowdene and will she accept it",
        "is Ilva Marrowdene a fit for us",
        "what could we offer Ilva Marrowdene to leave Meta",
    ],
)
def test_whether_somebody_is_hired_or_would_come_stays_refused(
    reader: Reader, today: date, text: str
) -> None:
    assert question_in(text, reader, today).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "text",
    [
        "if we hire Jun Oskarell we are 13 on 256 H100, how does that look",
        "how many GPUs would Priya Sharma get in our team, 512 H100 for 16",
        "is 512 H100 for 16 enough for Wei Zhang",
    ],
)
def test_an_offer_to_which_somebody_comes_stays_an_offer(
    reader: Reader, today: date, text: str
) -> None:
    assert question_in(text, reader, today).kind is Kind.OFFER


def test_what_else_is_asked_of_somebody_is_no_question_of_chips(
    reader: Reader, today: date
) -> None:
    text = "published work of Ilva Marrowdene, she's interviewing with us monday"
    assert question_in(text, reader, today).topic != Part.OURS
