"""The digest as an answer in Slack: every item, whole."""

from __future__ import annotations

import json
from datetime import date

from bot.answers import Answer, Table
from bot.formats import counted
from bot.prose import sentence
from bot.questions.types import Kind, Question
from handlers.blocks.answer import message
from handlers.blocks.card import has_more
from tests.unit.digests.samples import a_fact
from tests.unit.handlers.checks import findings


def test_the_digest_as_an_answer_shows_every_item_below_the_other() -> None:
    week = Answer(
        kind=Kind.DIGEST,
        understood="The weekly digest.",
        question=Question(Kind.DIGEST),
        on=date(2026, 4, 8),
        headline=sentence("AI talent market"),
        verdict=(
            sentence("{n} boards read.", n=counted(2, a_fact())),
            *(sentence(f"Lab {c}.") for c in "ABCDEFG"),
        ),
        table=Table(
            ("What changed", "How much", "For us"),
            tuple(
                (sentence(f"Lab {c}."), sentence("Much."), sentence("Nothing.")) for c in "ABCDEFG"
            ),
        ),
    )
    shown = message(week)
    blocks = shown["blocks"]
    assert findings(shown) == []
    assert [block["type"] for block in blocks] == ["header", *["rich_text"] * 8, "context"]
    assert "Lab A." not in json.dumps(blocks[1])
    assert "For us: " in json.dumps(blocks[8])
    assert not has_more(week)
