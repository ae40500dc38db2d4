"""A question that is refused for one thing in it waits for the message that names that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversing import Conversing
from bot.exchange import Exchange
from bot.questions.types import Kind
from bot.questions.unclear.unfinished import MARK, VARIANTS, filled, marked
from bot.services import Asker
from storage.codec import from_json, to_json
from storage.records import Conversation, Turn
from tests.unit.conversation.corpus import DAY

ASKER = Asker.operator()
NO_CHIPS = "0 H100 20 researchers vs openai"
NO_PEOPLE = "2048 H100 0 researchers vs meta"
NO_SUCH_CHIP = "2048 Z999 for 40 researchers vs openai"
NO_SUCH_LAB = "2048 H100 40 researchers vs openai and zorblax"
NO_SHARE = "2048 H100 140% for research, 40 people"
AHEAD = "2048 H100 40 researchers vs openai as of 2031"
TWO = "0 H100 0 researchers vs openai"
TOO_MUCH = "2048 H100, 40 researchers, 64 guaranteed each vs openai"


def talk(conversing: Conversing, *messages: str) -> Exchange:
    """A conversation, each of its turns as the database gives it back."""
    said: Conversation | None = None
    for message in messages:
        exchange = conversing.hear(message, ASKER, said, DAY)
        stored = tuple(from_json(Turn, to_json(turn)) for turn in exchange.said.turns)
        said = Conversation(exchange.said.user, exchange.said.at, stored)
    return exchange


@pytest.mark.parametrize(
    ("refused", "then", "asks"),
    [
        (NO_CHIPS, "typo, 640 H100", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "640", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "I meant 640 H100", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "oops, I hit the wrong key, it's 640", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "the number is 640", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "six hundred forty", "640 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "about 600 to 700", "600-700 H100, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "600-700", "600-700 H100, 20 researchers, vs OpenAI"),
        (NO_PEOPLE, "between 30 and 40", "2048 H100, 30-40 researchers, vs Meta Superintelligence "
         "Labs"),
        (NO_CHIPS, "640 B200", "640 B200, 20 researchers, vs OpenAI"),
        (NO_CHIPS, "80 nodes of B200", "640 B200, 20 researchers, vs OpenAI"),
        (NO_PEOPLE, "sorry, 30", "2048 H100, 30 researchers, vs Meta Superintelligence Labs"),
        (NO_PEOPLE, "we are 30", "2048 H100, 30 researchers, vs Meta Superintelligence Labs"),
        (NO_SUCH_CHIP, "H200 I mean", "2048 H200, 40 researchers, vs OpenAI"),
        (NO_SUCH_CHIP, "they are H200s", "2048 H200, 40 researchers, vs OpenAI"),
        (NO_SUCH_LAB, "mistral", "2048 H100, 40 researchers, vs OpenAI and Mistral AI"),
        ("2048 H100 40 people vs opnai labs xyz", "mistral",
         "2048 H100, 40 researchers, vs Mistral AI"),
        (NO_SHARE, "40%", "2048 H100, 40 researchers, 40% for research"),
        (NO_SHARE, "sorry, I meant 40 percent", "2048 H100, 40 researchers, 40% for research"),
        (AHEAD, "as of june", "2048 H100, 40 researchers, vs OpenAI, as of 2026-06-30"),
        ("2048 GPUs for 40 people vs openai", "MI300X", "2048 MI300X, 40 researchers, vs OpenAI"),
        ("20000000 H100 for 40 people vs openai", "2000", "2000 H100, 40 researchers, vs OpenAI"),
        ("H100 for 20 researchers vs openai", "512", "512 H100, 20 researchers, vs OpenAI"),
        ("what can 0 H100 do in 30 days", "512", "what can 512 H100 do in 30 days"),
    ],
)  # fmt: skip
def test_what_was_missing_completes_the_question_before(
    conversing: Conversing, refused: str, then: str, asks: str
) -> None:
    assert talk(conversing, refused, then).replies[0].text == asks


@pytest.mark.parametrize(
    ("then", "asks"),
    [
        ("how big is mistral", "how big is Mistral AI"),
        ("price of H200", "price of H200"),
        ("what can 640 H100 do in 30 days", "what can 640 H100 do in 30 days"),
        ("640 H100 vs meta", "640 H100, vs Meta Superintelligence Labs"),
        ("640 H100 for 30 people", "640 H100, 30 researchers"),
        ("who is hiring", "open roles"),
    ],
)
def test_a_whole_question_goes_its_own_way(conversing: Conversing, then: str, asks: str) -> None:
    assert talk(conversing, NO_CHIPS, then).replies[0].text == asks


@pytest.mark.parametrize("then", ["double it", "shorter", "why?", "never mind", "hm", "as a table"])
def test_what_names_nothing_completes_nothing(conversing: Conversing, then: str) -> None:
    assert talk(conversing, NO_CHIPS, then).replies[0].question.kind is not Kind.OFFER


def test_a_question_once_asked_leaves_nothing_open(conversing: Conversing) -> None:
    assert talk(conversing, NO_CHIPS, "how big is meta", "640").replies[0].text == ""


def test_the_refusal_says_what_to_say(conversing: Conversing) -> None:
    told = talk(conversing, NO_CHIPS).replies[0].answer.headline.text
    assert told.endswith("Say only the number, and I take the rest from this message.")


def test_the_same_slip_again_is_refused_again_and_loses_nothing(conversing: Conversing) -> None:
    again = talk(conversing, NO_CHIPS, "0", "-5")
    assert again.replies[0].answer.headline.text.startswith("An offer needs at least one chip")
    assert talk(conversing, NO_CHIPS, "0", "-5", "640").replies[0].text.startswith("640 H100, 20")


def test_thanks_and_sources_in_between_lose_nothing(conversing: Conversing) -> None:
    asked = talk(conversing, "512 B200 for 8 people", NO_CHIPS, "thanks", "sources", "640")
    assert asked.replies[0].text == "640 H100, 20 researchers, vs OpenAI"


def test_sources_after_a_refusal_are_those_of_the_last_figures(conversing: Conversing) -> None:
    asked = talk(conversing, "how big is meta", NO_CHIPS, "sources")
    assert asked.replies[0].question.facts


def test_two_things_may_be_missing(conversing: Conversing) -> None:
    first = talk(conversing, TWO, "640 H100")
    assert "640 H100, [number] researchers, vs OpenAI" in first.replies[0].answer.headline.text
    both = talk(conversing, TWO, "640 H100", "20")
    assert both.replies[0].text == "640 H100, 20 researchers, vs OpenAI"


def test_what_is_changed_while_a_number_is_missing_is_kept(conversing: Conversing) -> None:
    asked = talk(conversing, NO_CHIPS, "and vs meta", "make it 640")
    assert asked.replies[0].text == "640 H100, 20 researchers, vs Meta Superintelligence Labs"


def test_a_refused_change_waits_too(conversing: Conversing) -> None:
    asked = talk(conversing, "512 B200 20 people vs openai", "and with 0 people?", "sorry, 30")
    assert asked.replies[0].text == "512 B200, 30 researchers, vs OpenAI"


def test_a_way_that_was_offered_is_taken_first(conversing: Conversing) -> None:
    asked = talk(conversing, "2048 GPUs for 40 people vs openai", "2")
    assert asked.replies[0].text == "2048 H200, 40 researchers, vs OpenAI"


def test_several_chips_of_a_name_are_asked_back_with_the_rest(conversing: Conversing) -> None:
    ways = talk(conversing, NO_SUCH_CHIP, "hopper").replies[0].answer.choices
    assert [way.text for way in ways][1] == "2048 H200, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("typed", "bad"), [(NO_SUCH_CHIP, "Z999"), (AHEAD, "2031"), (NO_SHARE, "140")]
)
def test_nothing_is_kept_of_what_was_bad(conversing: Conversing, typed: str, bad: str) -> None:
    (turn,) = talk(conversing, typed).said.turns
    assert MARK.search(turn.unfinished)
    assert bad not in repr(turn)


@pytest.mark.parametrize("typed", ["hello there", "asdf qwer", "0", "'; DROP TABLE facts; --"])
def test_where_nothing_was_read_nothing_is_kept(conversing: Conversing, typed: str) -> None:
    assert talk(conversing, typed).said.turns == ()


def test_a_button_of_an_absurd_number_is_no_answer(conversing: Conversing) -> None:
    asked = talk(conversing, "20000000 H100 for 40 researchers vs openai")
    assert asked.replies[0].answer.kind is Kind.CHOOSE


@pytest.mark.parametrize(
    ("before", "then", "asks"),
    [
        ("128 H100, 40 people vs openai", "typo, 1280", "1280 H100, 40 researchers, vs OpenAI"),
        ("128 H100, 40 people vs openai", "sorry, that should say 1280",
         "1280 H100, 40 researchers, vs OpenAI"),
        ("128 H100, 40 people vs openai", "I missed a zero: 1280",
         "1280 H100, 40 researchers, vs OpenAI"),
        ("128 H100, 40 people vs openai", "oops, 400", "128 H100, 400 researchers, vs OpenAI"),
        ("128 H100, 40 people vs openai", "my mistake, it's 30",
         "128 H100, 30 researchers, vs OpenAI"),
        ("2048 H100, 40 people", "typo, 2084", "2084 H100, 40 researchers"),
        ("512 B200", "Sorry, I misread the letter: it is 256, not 512.", "256 B200"),
        ("512 B200, 40 people", "I misread it: it's 256 H200", "256 H200, 40 researchers"),
        (TOO_MUCH, "Very well, then 48.",
         "2048 H100, 40 researchers, 48 guaranteed each, vs OpenAI"),
    ],
)  # fmt: skip
def test_a_slip_is_put_right_by_its_look(
    conversing: Conversing, before: str, then: str, asks: str
) -> None:
    assert talk(conversing, before, then).replies[0].text == asks


def test_less_is_taken_of_what_was_added_last(conversing: Conversing) -> None:
    asked = talk(conversing, "2048 H100, 40 people", "and 32 guaranteed each", "ok, 24 then")
    assert asked.replies[0].text == "2048 H100, 40 researchers, 24 guaranteed each"


@pytest.mark.parametrize("then", ["and 1280?", "what about the 1280", "sorry, 128 is right"])
def test_a_number_that_corrects_nothing_is_asked_back(conversing: Conversing, then: str) -> None:
    asked = talk(conversing, "128 H100, 40 people vs openai", then)
    assert asked.replies[0].answer.kind is Kind.CHOOSE


def test_a_slip_that_looks_like_two_numbers_is_asked_back(conversing: Conversing) -> None:
    asked = talk(conversing, "4000 H100, 40 people", "typo, 400")
    assert asked.replies[0].answer.kind is Kind.CHOOSE


@pytest.mark.parametrize(
    "then", ["no sorry, 25% goes to product, the rest is ours", "25% for product, the rest is ours"]
)
def test_the_rest_of_a_cluster_is_no_list_of_labs(conversing: Conversing, then: str) -> None:
    asked = talk(conversing, "2048 H100, 40 people vs openai", "half of it goes to product", then)
    assert asked.replies[0].text == "2048 H100, 40 researchers, 75% for research, vs OpenAI"


@given(st.sampled_from(["[number] H100, [number] researchers", "2048 [chip], vs [lab]",
                        "[share] for research, as of [day]", "can 8 H100 train [model]"]),
       st.sampled_from(VARIANTS))  # fmt: skip
def test_what_stands_in_is_always_found_again(text: str, variant: int) -> None:
    assert marked(filled(text, variant), variant) == text
    assert not MARK.search(filled(text, variant))


@pytest.mark.parametrize("then", ["typo, -5", "-5", "and -5?", "sorry -5", "make it minus 5", "0"])
@pytest.mark.parametrize(
    "before",
    [
        "512 H100 for 20 researchers",
        "512 H100 20 researchers, 5 join",
        "what can 512 H100 do in 30 days",
        "how many people fit on 512 H100 at 8 H100 each",
        "price of 512 H100",
    ],
)
def test_a_number_that_is_not_above_0_is_refused(
    conversing: Conversing, before: str, then: str
) -> None:
    told = talk(conversing, before, then).replies[0].answer.headline.text
    assert "can't be here: say a number above 0." in told


@pytest.mark.parametrize("then", ["typo - 30", "sorry-30", "and – 30"])
def test_a_dash_between_words_is_no_sign(conversing: Conversing, then: str) -> None:
    asked = talk(conversing, "512 H100 for 20 researchers", then)
    assert asked.replies[0].text == "512 H100, 30 researchers"
