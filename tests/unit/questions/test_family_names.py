"""People called by a family name, by initials, by a month, by a link: read, and nothing near it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("look up Tindalese, Anthropic", "Tindalese (Anthropic)"),
        ("tell me about Tindalese from Anthropic", "Tindalese (Anthropic)"),
        ("who is Tindalese at Mistral", "Tindalese (Mistral)"),
        ("can you look up tindalese at anthropic please", "Tindalese (anthropic)"),
        ("Tindalese at Anthropic", "Tindalese (Anthropic)"),
        ("Tindalese @ Anthropic", "Tindalese (Anthropic)"),
        ("Tindalese (Anthropic)", "Tindalese (Anthropic)"),
        ("Tindalese, Quillmere Labs", "Tindalese (Quillmere Labs)"),
        ("Dr. Tindalese, Anthropic", "Tindalese (Anthropic)"),
        ("brief on Tindalese, Anthropic for a first call", "Tindalese (Anthropic)"),
        ("what compute is Tindalese at Anthropic used to", "Tindalese (Anthropic)"),
        ("Ilva Marrowdene @ Meta", "Ilva Marrowdene, Meta"),
        ("I. Marrowdene", "I. Marrowdene"),
        ("I. Marrowdene, Meta", "I. Marrowdene, Meta"),
        ("what compute is I. Marrowdene used to", "I. Marrowdene"),
        ("what has A. Marrowdene published", "A. Marrowdene"),
        ("J.K. Oskarell", "J.K. Oskarell"),
        ("look up I.M. Marrowdene, Meta", "I.M. Marrowdene, Meta"),
        ("J.-P. Oskarell", "J.-P. Oskarell"),
        ("Jun Oskarell", "Jun Oskarell"),
        ("April Jones", "April Jones"),
        ("May Chen, Meta", "May Chen, Meta"),
        ("Marrowdene, Ilva", "Marrowdene, Ilva"),
        ("look up Marrowdene, Ilva", "Marrowdene, Ilva"),
        ("look up Marrowdene, Ilva, Meta", "Ilva Marrowdene, Meta"),
        ("https://openalex.org/A5900000001", "A5900000001"),
        ("look up <https://openalex.org/authors/A5900000001|openalex.org>", "A5900000001"),
        ("look up https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
    ],
)
def test_a_person_is_read_with_what_was_typed(
    reader: Reader, directory: Directory, today: date, text: str, person: str
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.person) == (Kind.CANDIDATE, person)
    assert question_in(to_text(question, directory), reader, today) == question


@pytest.mark.parametrize(
    "text",
    [
        "Claude at Anthropic", "tell me about Claude, Anthropic", "Trainium at Anthropic",
        "Colossus at xAI", "Stargate, OpenAI", "Hyperion at Meta", "Llama at Meta",
        "GPUs at Meta", "Researchers from Meta", "Interns at Google", "Cluster at Meta",
        "Salaries at OpenAI", "Anthropic, OpenAI", "tell me about Anthropic, Meta",
        "tell me about Zorblax, Anthropic and Meta", "Zorblax vs Anthropic",
        "look up Zorblax, Quuxly and Anthropic", "Antropic, OpenAI", "A. OpenAI", "June prices",
        "April Numbers", "https://openalex.org/W4900000001",
    ],
)  # fmt: skip
def test_what_is_near_to_a_name_is_none(reader: Reader, today: date, text: str) -> None:
    reading = reader.read(text, today)
    assert not isinstance(reading, Understood) or reading.question.kind is not Kind.CANDIDATE


@pytest.mark.parametrize("text", ["what compute is Q used to", "look up B."])
def test_one_letter_is_no_name(reader: Reader, today: date, text: str) -> None:
    assert question_in(text, reader, today) == Question(Kind.CANDIDATE)
