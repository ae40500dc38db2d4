"""Messages that only name somebody: who, where and why, in any order; everybody is invented."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.about_people.look_ups import look_up_in
from bot.questions.words.lexicon import lexicon
from tests.unit.questions.generated import DIRECTORY

DAY = date(2026, 11, 24)
WORDS = lexicon(DIRECTORY)


@pytest.mark.parametrize(
    ("text", "person", "why"),
    [
        ("Deepmind - Auberon Teklehaim - intro chat", "Auberon Teklehaim, Deepmind", "intro chat"),
        ("tech screen -> Jorunn Ekwueme-Falk, AI2", "Jorunn Ekwueme-Falk, AI2", "tech screen"),
        ("Cohere > Thelonius Bjarkadottr > reaching out", "Thelonius Bjarkadottr, Cohere",
         "reaching out"),
        ("call in 20 min!! rashmika vollenweider, google brain",
         "rashmika vollenweider, google brain", "call in 20 min"),
        ("prepping outreach -> Adaeze Lindqvarn, Amazon", "Adaeze Lindqvarn, Amazon",
         "prepping outreach"),
        ("Brief on Brannoch Tessivere for a hiring manager sync pls", "Brannoch Tessivere",
         "hiring manager sync"),
        ("check lilou hashimbeck mistral", "lilou hashimbeck, mistral", None),
        ("I'm meeting Ilva Marrowdene tomorrow", "Ilva Marrowdene", None),
        ("first call with Ilva Marrowdene tomorrow", "Ilva Marrowdene", "first call tomorrow"),
        ("Reason: outreach. Lavinia Steenkampov", "Lavinia Steenkampov", "outreach"),
        ("Sunniva Pellorant, she's at nvidia, coffee chat next tues", "Sunniva Pellorant, nvidia",
         "coffee chat next tues"),
        ("What do we have on Jedrzej Amankwahl? He's at Nvidia and we're talking on Friday",
         "Jedrzej Amankwahl, Nvidia", None),
        ("papers by Rainhard Ohenebasky, TU Berlin", "Rainhard Ohenebasky, TU Berlin", None),
    ],
)  # fmt: skip
def test_who_where_and_why_are_told_apart(text: str, person: str, why: str | None) -> None:
    asked = look_up_in(text, WORDS, DAY)
    assert asked
    assert asked.person == person
    assert (asked.purpose or "").removeprefix("a ") == (why or "")


@pytest.mark.parametrize(
    "text",
    [
        "how big is OpenAI",
        "2048 H100 for 40 researchers vs Meta",
        "what data centres does Google DeepMind use",
        "is Ilva Marrowdene better than Pavel Quist",
        "Ilva Marrowdene and Pavel Quist, first call",
        "should we hire Ilva Marrowdene",
        "Ilva Marrowdene's salary expectations",
        "how long would Ilva Marrowdene's run take on 512 H100",
        "forget Ilva Marrowdene, intro call was cancelled",
        "Ilva Marrowdene",
        "thanks, talk later",
    ],
)
def test_what_asks_anything_else_is_no_mere_look_up(text: str) -> None:
    assert look_up_in(text, WORDS, DAY) is None
