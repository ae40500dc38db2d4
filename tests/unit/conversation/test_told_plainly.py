"""What is told or asked in other words is read alike where nothing was said before it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("our headcount is now 44", "our compute 44 researchers"),
        ("update our headcount to 44, chips are the same", "change our offer to 44 researchers"),
        (
            "if I assume only 900 of OpenAI's people are researchers, how do we compare?",
            "us vs OpenAI, assume 900 researchers",
        ),
        (
            "us vs meta assuming only 20% of its people are researchers",
            "us vs Meta, assume 20% of staff do research",
        ),
        (
            "does anyone know how Anthropic hands out compute between its researchers internally",
            "how is compute allocated at Anthropic",
        ),
        (
            "Her other offer is Anthropic, which says 40 H100 just for her. We'd give 64 H100. "
            "Who's better",
            "64 H100, 1 researcher vs 40 H100, 1 researcher, given by Anthropic",
        ),
        (
            "what public money compute could a UK prof get",
            "public compute programmes for academics in the United Kingdom",
        ),
        ("8x H100 nodes, 50 of them, 20 researchers, vs meta", "400 H100, 20 researchers, vs Meta"),
        ("list the people on Meta's infra team", "who works there at Meta"),
    ],
)
def test_a_text_alone_is_read_as_a_message_is(talking: Conversing, text: str, asks: str) -> None:
    told, meant = (talking.services.ask(one, Asker.operator(), DAY) for one in (text, asks))
    assert (told.kind, told.headline.text) == (meant.kind, meant.headline.text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("what'd our own cluster cost us on the open market, per year", "About $47.5 million"),
        ("what would it cost to equal openai per head for a team of 15", "$142 million a year"),
        ("what's our offer right now?", "Saved as our offer: 2,048 H100, 40 researchers"),
        ("where's our offer weakest vs OpenAI", "To concede, if it comes up"),
    ],
)
def test_what_alone_was_asked_for_leads(talking: Conversing, text: str, headline: str) -> None:
    assert headline in talking.services.ask(text, Asker.operator(), DAY).headline.text
