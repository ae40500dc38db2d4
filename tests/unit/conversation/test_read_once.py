"""What a message says is read but once, however many rules look at it."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from bot.conversation import memory
from bot.conversation.changing.offer import what_if
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.conversing import Conversing
from bot.questions import read
from bot.questions.clean import clean
from bot.questions.tagging import tagged
from bot.questions.tags import Tag
from bot.questions.words.lexicon import Lexicon
from storage.records import Amount, ChipCount, Offer
from tests.unit.conversation.corpus import DAY

OURS = Offer(chips=(ChipCount("chip/h100", Amount(2048.0)),), researchers=Amount(40.0))


@pytest.fixture
def tagged_texts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each text is tagged."""
    found: Counter[str] = Counter()

    def counting(text: str, words: Lexicon, today: date) -> tuple[Tag, ...]:
        found[text] += 1
        return tagged(text, words, today)

    monkeypatch.setattr(memory, "tagged", counting)
    monkeypatch.setattr(read, "tagged", counting)
    return found


@pytest.mark.parametrize(
    "text",
    [
        'look up "Ilva Marrowdene, Example University", purpose: first call',
        "look up “Ilva Marrowdene, Example University, Leiden”, purpose: reference",
        'prep me on "Ilva Marrowdene, Example University", purpose: first call',
    ],
)
def test_what_stands_in_quotation_marks_is_no_two_parts(
    text: str, conversing: Conversing, tagged_texts: Counter[str]
) -> None:
    listen(text, Memory(), Hearing(conversing.services.reader, DAY, OURS))
    whole = clean(text)
    cut = [one for one in tagged_texts if one != whole and '"' in one]
    assert (tagged_texts[whole], cut) == (1, [])


@pytest.mark.parametrize(
    "text",
    [
        'look up "Ilva Marrowdene, Example University", purpose: first call',
        "what has Ilva Marrowdene published",
        "look up Ilva Marrowdene for a reference",
    ],
)
def test_a_look_up_is_held_against_no_change_of_our_offer(
    text: str, conversing: Conversing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_if, "at_price", lambda *_: pytest.fail("it was"))
    hearing = Hearing(conversing.services.reader, DAY, OURS)
    reading = hearing.read(text)
    assert what_if.on_ours(reading, text, hearing) is reading


def test_a_hearing_drafts_a_message_once(conversing: Conversing) -> None:
    hearing, message = Hearing(conversing.services.reader, DAY), opened("what about Meta?")
    assert said(message, hearing).draft is said(message, hearing).draft
    assert said(message, hearing, tags=()).labs == ()
    assert said(message, hearing).labs == ("meta",)


def test_nothing_is_kept_for_the_next_message(conversing: Conversing) -> None:
    text, reader = "what about Meta?", conversing.services.reader
    first, second = Hearing(reader, DAY), Hearing(reader, DAY)
    assert first.tags(text) == second.tags(text)
    assert first.tags(text) is not second.tags(text)
