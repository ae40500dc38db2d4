"""Several questions in one message are taken apart; an offer never is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.conversation.heard import Asked
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.splitting import MOST
from bot.conversing import Conversing
from bot.questions.read import Reader, TagsOf
from bot.questions.types import Reading, Understood
from tests.unit.conversation.corpus import DAY

QUESTIONS = Path(__file__).parents[1] / "questions"
CORPORA = sorted(path.name for path in QUESTIONS.glob("*.jsonl"))


TWO = {
    "does SSI use TPUs? what do we know about their compute",
    "which sites and contracts does xai have announced",
}
"""Collected as one question, which it was before the parts of a lab were told one by one."""


def heard(text: str, conversing: Conversing) -> list[object]:
    """The kinds of questions that a message comes to."""
    hearing = Hearing(conversing.services.reader, DAY)
    found = listen(text, Memory(), hearing)
    readings = [each.reading for each in found if isinstance(each, Asked)]
    return [r.question.kind.value if isinstance(r, Understood) else None for r in readings]


@pytest.mark.parametrize("corpus", CORPORA)
def test_what_is_one_question_by_itself_stays_one(corpus: str, conversing: Conversing) -> None:
    lines = (QUESTIONS / corpus).read_text(encoding="utf-8").splitlines()
    texts = [str(json.loads(line)["text"]) for line in lines if line.strip()]
    parted = [text for text in texts if len(heard(text, conversing)) > 1]
    assert set(parted) == TWO & set(texts)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("how big is openai? price of H100?", ["lab", "price"]),
        ("how big is openai\nprice of H100\nwho is hiring", ["lab", "price", "hiring"]),
        ("1. how big is meta\n2. price of B200", ["lab", "price"]),
        ("how big is meta and what does a B200 cost?", ["lab", "price"]),
        ("price of H100; compare openai and meta", ["price", "compare"]),
        ("how big is openai? and anthropic?", ["lab", "lab"]),
        ("how big is openai, and what has Ilva Marrowdene published", ["lab", "candidate"]),
        ("who is Ilva Marrowdene and who is hiring in Paris", ["candidate", "hiring"]),
        (
            "1024 H100 25 researchers vs openai\n512 B200 16 researchers vs meta",
            ["offer", "offer"],
        ),
    ],
)
def test_several_questions_are_each_heard(
    text: str, kinds: list[str], conversing: Conversing
) -> None:
    assert heard(text, conversing) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "H100 | 2048\nresearchers | 40\nvs | openai",
        "2048 H100. 40 researchers. 60% for research. Versus OpenAI",
        "we have 512 B200 and 20 researchers and 8 guaranteed each; vs meta",
        "openai\nanthropic\nmeta",
    ],
)
def test_an_offer_and_a_list_are_not_taken_apart(text: str, conversing: Conversing) -> None:
    assert len(heard(text, conversing)) == 1


def test_a_flood_of_questions_is_cut(conversing: Conversing) -> None:
    text = "\n".join(["how big is openai?"] * (MOST + 5))
    assert len(heard(text, conversing)) <= MOST


@pytest.mark.parametrize(
    "text",
    [
        'look up "Ilva Marrowdene, Quillmere Labs", purpose: first call',
        "2048 H100 40 researchers vs openai",
        "how big is anthropic",
    ],
)
def test_a_message_is_read_once(
    text: str, conversing: Conversing, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[str] = []
    by_itself = Reader.read

    def counted(reader: Reader, said: str, today: date, tags_of: TagsOf | None = None) -> Reading:
        reads.append(said)
        return by_itself(reader, said, today, tags_of)

    monkeypatch.setattr(Reader, "read", counted)
    assert len(heard(text, conversing)) == 1
    assert len(reads) == len(set(reads))
    assert text in reads
