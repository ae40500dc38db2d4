"""What a message says is read but once, however many rules look at it."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from bot.conversation.changing.offer import what_if
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.conversing import Conversing
from bot.questions import read, tagging
from bot.questions.clean import clean
from bot.questions.tagging import tagged
from bot.questions.tags import Tag
from bot.questions.words.lexicon import Lexicon
from bot.services import Asker
from bot.texts import Texts
from storage.records import Amount, ChipCount, Offer
from storage.seed.load import bundled
from tests.unit.conversation.corpus import DAY

OURS = Offer(chips=(ChipCount("chip/h100", Amount(2048.0)),), researchers=Amount(40.0))


@pytest.fixture
def tagged_texts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each text is tagged."""
    found: Counter[str] = Counter()

    def counting(text: str, words: Lexicon, today: date) -> tuple[Tag, ...]:
        found[text] += 1
        return tagged(text, words, today)

    monkeypatch.setattr(tagging, "tagged", counting)
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


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers vs openai",
        "256 H100, 12 people, vs deepmind and meta, as of March 2026",
        "price of H200, on demand",
    ],
)
def test_a_command_with_commas_is_read_once_and_not_again(
    text: str, conversing: Conversing, tagged_texts: Counter[str]
) -> None:
    first = conversing.services.ask(text, Asker.operator(), DAY)
    assert set(tagged_texts) == {text}
    tagged_texts.clear()
    assert conversing.services.ask(text, Asker.operator(), DAY) == first
    assert not tagged_texts


@pytest.mark.parametrize(
    "text",
    [
        "price of H200, and is Maren Tvedtnes married?",
        "how big is Meta, and what did Maren Tvedtnes publish?",
        "look up Maren Tvedtnes, purpose: first call",
        "should we hire Maren Tvedtnes, or not",
    ],
)
def test_no_text_that_names_somebody_is_kept(text: str) -> None:
    kept: list[object] = []
    texts = Texts(bundled()[0])
    for each in (texts._heard, texts._readings):
        each.keep = lambda *held: kept.append(held)  # type: ignore[method-assign]
    texts.heard(text, DAY, lambda: None)
    assert "Maren" not in str(kept)


def test_what_leans_on_our_offer_is_asked_of_the_one_that_is_ours_now(fresh: Conversing) -> None:
    services, text = fresh.services, "what if we add 512 H100, as of today"
    figures = []
    for chips in (1024, 2048):
        services.ask(f"our offer is {chips} H100 for 40 researchers", Asker.operator(), DAY)
        answer = services.ask(text, Asker.operator(), DAY).figure("offer.h100e")
        assert answer is not None
        assert answer.estimate is not None
        figures.append(round(answer.estimate.median))
    assert figures == [1536, 2560]
