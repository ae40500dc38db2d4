"""What is told of our offer and is to be kept."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.writing.canonical import to_text
from bot.services import Asker
from storage.records import Amount
from tests.unit.conversation.corpus import last


def _people(conversing: Conversing) -> float | None:
    saved = conversing.services.saved_offer(Asker.operator())
    return saved.offer.researchers.value if saved and saved.offer.researchers else None


@pytest.mark.parametrize(
    "text",
    [
        "we just hired 5 more, update it please",
        "we hired 5 people, please update our offer",
        "5 more people joined us. please update the offer",
        "our team is 45 now, update our offer",
        "update our offer: we have 45 researchers now",
        "add 5 people to our offer and save it",
        "save ours with 45 people",
        "update our headcount to 45, chips are the same",
        "change the researchers in our offer to 45",
        "set our researchers to 45",
        "please update the number of researchers to 45",
    ],
)
def test_what_changed_of_ours_is_saved(talking: Conversing, text: str) -> None:
    assert last(talking, "what is our offer", text) == ["our compute 45 researchers"]
    assert _people(talking) == 45.0


@pytest.mark.parametrize(
    ("first", "text", "saved"),
    [
        ("what if we hire 5 more", "save that", 45.0),
        ("us with 60 people vs Meta", "ok make that our offer", 60.0),
        ("us with 60 people vs Meta", "ok save it like that", 60.0),
        ("us vs Meta", "save that", 40.0),
        ("what if we hire 5 more", "how many chips to keep it", 40.0),
        ("what if we hire 5 more", "what would change", 40.0),
        ("what is our offer", "our headcount is now 45", 40.0),
        ("512 H200 for 20 vs Meta", "set our headcount to 45", 40.0),
    ],
)
def test_what_was_spoken_of_is_saved_only_on_an_order(
    talking: Conversing, first: str, text: str, saved: float
) -> None:
    last(talking, first, text)
    assert _people(talking) == saved


@pytest.mark.parametrize(
    ("text", "kept", "after"),
    [
        (
            "we give 16 each now, pls update, and vs google",
            "our compute 16 guaranteed each",
            ["our compute 16 guaranteed each, vs Google DeepMind"],
        ),
        (
            "we are 50 now, please update, and how far behind openai are we",
            "our compute 50 researchers",
            ["us vs OpenAI"],
        ),
        (
            "update our offer: 50 people. and vs google?",
            "our compute 50 researchers",
            ["our compute 50 researchers, vs Google DeepMind"],
        ),
        (
            "save that we are 50 now and compare with google",
            "our compute 50 researchers",
            ["our compute 50 researchers, vs Google DeepMind"],
        ),
        ("we are 50 now, update it please", "our compute 50 researchers", []),
        ("we give 16 each now, pls update", "our compute 16 guaranteed each", []),
    ],
)
def test_what_is_to_be_kept_is_kept_before_the_rest_is_asked(
    talking: Conversing, text: str, kept: str, after: list[str]
) -> None:
    assert last(talking, text) == [kept, *after]
    saved = talking.services.saved_offer(Asker.operator())
    assert saved is not None
    told = (saved.offer.researchers, saved.offer.guaranteed_per_researcher)
    assert told != (Amount(40.0), None)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("we have 60 researchers now not 40, update", "2048 H100, 60 researchers"),
        ("update: 60 researchers, not 40", "2048 H100, 60 researchers"),
        ("our headcount is 55 not 40, update it", "2048 H100, 55 researchers"),
        ("it's 45 people now rather than 40, please update", "2048 H100, 45 researchers"),
        ("we have 4096 H100 now, update", "4096 H100, 40 researchers"),
        ("we now have 3000 H100 not 2048, save that", "3000 H100, 40 researchers"),
    ],
)
def test_a_message_alone_is_kept_as_in_a_conversation(
    talking: Conversing, text: str, kept: str
) -> None:
    asked = talking.services.ask(text, Asker.operator()).question
    assert to_text(asked, talking.services.directory) == f"save our offer: {kept}"
    alone = talking.services.saved_offer(Asker.operator())
    talking.services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator())
    last(talking, text)
    in_talk = talking.services.saved_offer(Asker.operator())
    assert alone
    assert in_talk
    assert alone.offer == in_talk.offer


def test_news_that_are_asked_for_keep_nothing(talking: Conversing) -> None:
    assert last(talking, "update: what's new at OpenAI") == ["what moved at OpenAI"]


@pytest.mark.parametrize(
    "text",
    [
        "5 biggest training runs on record pls",
        "10 largest jobs on record please",
        "note 5 biggest runs",
        "1000 H100 on record please",
        "20 researchers on record pls",
        "for the record 4096 H100 for 60 vs openai",
        "the record for 2048 H100 please",
    ],
)
def test_nothing_is_saved_where_nothing_is_ordered_to_be(talking: Conversing, text: str) -> None:
    before = talking.services.saved_offer(Asker.operator())
    talking.hear(text, Asker.operator(), None)
    assert talking.services.saved_offer(Asker.operator()) == before


@pytest.mark.parametrize("text", ["we are 45 now record pls", "we are 45 now, save please"])
def test_a_verb_without_a_break_is_an_order(talking: Conversing, text: str) -> None:
    last(talking, "what is our offer", text)
    assert _people(talking) == 45.0


@pytest.mark.parametrize(
    "text",
    [
        "would another 512 change that",
        "would 512 more H100 change our offer",
        "could 10 more people change it",
        "how would 60 people change that",
    ],
)
def test_the_verb_of_a_question_is_no_order(talking: Conversing, text: str) -> None:
    before = talking.services.saved_offer(Asker.operator())
    last(talking, "our offer vs meta", text)
    assert talking.services.saved_offer(Asker.operator()) == before
