"""What the grammar can't read: done where it is likely, asked back where it may be, or an error."""

from __future__ import annotations

import pytest

from bot.conversation.guessing.act_words import WORDS
from bot.conversation.guessing.acts import Act
from bot.conversation.guessing.doing import FORMS
from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.exchange import Reply
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY
from tests.weights.acts import TABLE, labelled, origin

OFFER = "2048 H100, 40 researchers, vs OpenAI"


def last(talking: Conversing, *lines: str) -> Reply:
    """The only reply to the last line."""
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said, replies = exchange.said, exchange.replies
    (reply,) = replies
    return reply


def test_the_table_is_made_from_the_messages_that_are_there() -> None:
    found = TABLE.read_text("utf-8").partition("\t")[0]
    assert found == origin(labelled()), "run `make weights`"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("my vp hates prose, can I have columns", Form.TABLE),
        ("that's a wall of text, boil it down to a line", Form.SHORT),
        ("what makes you so certain of that gap", Form.WHY),
        ("drop it into our recruiting channel so the others see it", Form.SHARE),
    ],
)
def test_a_form_is_understood_in_words_that_nobody_listed(
    talking: Conversing, text: str, form: Form
) -> None:
    assert text not in {one.text for one in labelled()}
    reply = last(talking, OFFER, text)
    assert (reply.form, reply.text) == (form, OFFER)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("bump the gpus to 1536, same people", "1536 H100, 40 researchers, vs OpenAI"),
        ("drop the headcount to 35", "2048 H100, 35 researchers, vs OpenAI"),
        ("make it 3000 cards", "3000 H100, 40 researchers, vs OpenAI"),
        ("we might get 64 B200 on top of those", "2048 H100 + 64 B200, 40 researchers, vs OpenAI"),
    ],
)
def test_a_change_is_made_whatever_its_verb(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, OFFER, text).text == asks


def test_a_number_takes_the_place_that_it_is_near_to_and_the_other_stays_at_hand(
    talking: Conversing,
) -> None:
    assert last(talking, OFFER, "and with 60?").text == "2048 H100, 60 researchers, vs OpenAI"
    other = last(talking, OFFER, "and with 60?", "no, the other one")
    assert other.text == "60 H100, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text", ["2048 H100 0 researchers vs openai", "0 H100 for 20 researchers vs openai"]
)
def test_a_number_that_cannot_be_is_never_guessed_away(talking: Conversing, text: str) -> None:
    assert last(talking, text).answer.kind is Kind.ERROR
    assert talking.services.ask(text, Asker.operator(), DAY).kind is Kind.ERROR


def test_a_name_that_is_not_known_is_never_left_out(talking: Conversing) -> None:
    assert "Foobarium" in last(talking, "how big is Foobarium").answer.headline.text
    asked_back = last(talking, "2048 H100 40 researchers vs Foobarium").answer
    assert [choice.label for choice in asked_back.choices] == ["Leave out Foobarium"]


@pytest.mark.parametrize("text", ["asdf qwer", "🤔", "!!!", "kannst du das kürzer machen"])
def test_what_may_be_anything_stays_an_error(talking: Conversing, text: str) -> None:
    assert last(talking, OFFER, text).answer.kind is Kind.ERROR


def test_the_words_of_every_button_take_what_it_says(talking: Conversing) -> None:
    for act, (_, words) in WORDS.items():
        reply = last(talking, OFFER, words)
        if act is Act.NOT_THEM:
            assert "person" in reply.answer.headline.text
            continue
        if act is Act.SOURCE:
            assert reply.question.kind is Kind.SOURCE
        else:
            assert (reply.form, reply.text) == (FORMS[act], OFFER), words


def test_an_offer_is_never_saved_on_a_guess(talking: Conversing) -> None:
    text = "pls commit those numbers to memory as ours"
    before = talking.services.saved_offer(Asker.operator())
    reply = last(talking, "64 B200, 8 researchers, vs OpenAI", text)
    assert talking.services.saved_offer(Asker.operator()) == before
    assert any("save" in choice.text for choice in reply.answer.choices)


def test_what_may_be_several_acts_is_asked_back(talking: Conversing) -> None:
    unsure = next(
        reply.answer
        for text in (
            one.text for one in labelled() if one.act in ("help", "details") and "." not in one.text
        )
        if "not sure" in (reply := last(talking, OFFER, text)).answer.headline.text
    )
    assert unsure.kind is Kind.CHOOSE
    assert unsure.choices


@pytest.mark.parametrize(
    "text", ["rank the people at openai", "which of their people would leave", "is she any good"]
)
def test_what_is_refused_stays_so_after_a_question_about_compute(
    talking: Conversing, text: str
) -> None:
    assert last(talking, "how big is openai", text).answer.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("so: he's got an offer from Meta, we've got 1024 H100 for 30, how bad is it?", Kind.OFFER),
        ("say we hire fifteen more, what then", Kind.DILUTION),
        ("rank them by total compute instead", Kind.LEAGUE),
    ],
)
def test_words_of_a_refusal_in_a_question_about_compute_refuse_nothing(
    talking: Conversing, text: str, kind: Kind
) -> None:
    assert last(talking, "rank the labs", text).answer.kind is kind


def test_what_cannot_be_read_and_is_surely_about_a_person_is_refused(talking: Conversing) -> None:
    assert last(talking, "is Ilva Marrowdene tidy").answer.kind is Kind.REFUSAL
    assert talking.services.ask("is Ilva Marrowdene tidy", Asker.operator()).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("us vs apple", "and amazon?", "both in one table"), "us vs Apple and Amazon"),
        (("mistral hiring", "and cohere?", "are both of them hiring"), "Mistral AI and Cohere"),
        (("price of H100", "and a B200?", "both of them please"), "price of H100 and B200"),
        (("us vs openai", "and meta", "which of those two has more"), "OpenAI and Meta"),
        (("us vs openai and meta", "leave us out of it"), "compare OpenAI and Meta"),
        ((OFFER, "vs meta", "what about xai", "back to the openai one"), OFFER),
        (("could we train llama 3.1 405b", "ok and the 70B one?"), "llama-3.1-70b"),
        (("how big is deepseek", "how long would we take for their V3?"), "train deepseek-v3"),
        (("how big is meta", "compare that to nvidia"), "compare Meta"),
        (("us vs mistral and cohere", "forget mistral, just cohere"), "us vs Cohere"),
    ],
)
def test_what_was_spoken_of_before_is_pointed_at(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert asks in last(talking, *lines).text


@pytest.mark.parametrize(
    "text",
    [
        "meta vs deepmind, who has more per researcher?",
        "i want to catch up with openai, what's the bill",
    ],
)
def test_one_question_asked_twice_over_is_answered_once(talking: Conversing, text: str) -> None:
    assert last(talking, text).answer.kind in (Kind.COMPARE, Kind.MATCH)
