"""What a recruiter tells of a candidate who has no name, after our offer was asked about."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.their_lab import NOT_PUBLIC
from bot.conversation.changing.message.candidate_words import WORDINGS
from bot.conversation.changing.message.loosely import plainly
from bot.conversing import Conversing
from bot.questions.types import Kind, Question
from storage.records import Amount
from tests.unit.conversation.corpus import asks, last_answer, last_question, reply

VS = "us vs OpenAI"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("my hiring manager wants one line for the offer letter", "give me one line"),
        ("and one for the email to the candidate", "give me one line"),
        ("what should the letter say about compute", "what should I say"),
        ("honestly is it even worth mentioning compute to him", "what should I say"),
        ("she wants it in writing", "what can I promise in writing"),
        ("her main worry is queue time", "what can I say about waiting time"),
        ("he's worried about wait times", "what can I say about waiting time"),
        ("so we'd be a step up, right?", "can I say we're ahead of them"),
        ("is she right?", "can I say we're ahead of them"),
        ("so who's better", "which of the two is bigger"),
    ],
)
def test_what_is_told_of_somebody_asks_what_may_be_said(
    talking: Conversing, text: str, same: str
) -> None:
    told, plain = reply(talking, VS, text), reply(talking, VS, same)
    assert told.answer.headline == plain.answer.headline
    assert (told.form, told.text) == (plain.form, plain.text)
    assert told.answer.kind is not Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we lost the last two candidates to Meta", "us vs Meta Superintelligence Labs"),
        ("candidate is a postdoc at Princeton right now", "us vs Princeton University"),
        (
            "would buying 256 more change the picture",
            "our saved offer with 2304 H100, 40 researchers, vs OpenAI",
        ),
        (
            "would adding another 512 help?",
            "our saved offer with 2560 H100, 40 researchers, vs OpenAI",
        ),
    ],
)
def test_whom_or_what_ours_is_held_against(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, VS, text) == asked


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("the CTO says we could go up to 3000 next year", 952),
        ("we're growing to 3000 H100 next year", 952),
        ("he asked how many B200 we'll get next year, we've ordered 512", 512),
    ],
)
def test_what_is_to_come_stands_beside_what_runs(talking: Conversing, text: str, more: int) -> None:
    offer = last_question(talking, VS, text).offer
    assert offer is not None
    assert [each.count.value for each in offer.chips] == [2048, more]


@pytest.mark.parametrize("text", ["what would he have at OpenAI", "how much would she get there"])
def test_what_one_gets_there_is_not_public(talking: Conversing, text: str) -> None:
    assert asks(talking, VS, text) == VS
    assert NOT_PUBLIC in last_answer(talking, VS, text).understood


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "she needs 256 H100 for a month",
            "256 chips for 30 days of a year are as many chip-hours as about 21 chips",
        ),
        (
            "he says he needs 256 H100 for a month twice a year",
            "256 chips for 60 days of a year are as many chip-hours as about 42 chips",
        ),
        ("we'd give her priority in the queue and 256 guaranteed", "“priority in the queue” left"),
    ],
)
def test_what_is_promised_besides_is_told(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, VS, text)
    assert told in answer.understood
    assert answer.question.offer is not None
    assert answer.question.offer.researchers is not None
    assert answer.question.offer.researchers.value == 1


def test_whether_one_can_have_so_many_is_what_the_others_keep(talking: Conversing) -> None:
    lines = (VS, "he needs 256 H100", "can we give him that")
    assert asks(talking, *lines) == "1792 H100, 39 researchers, vs OpenAI"


def test_whether_a_run_fits_is_its_time(talking: Conversing) -> None:
    lines = (VS, "candidate wants to train a 3B on 1T tokens")
    assert asks(talking, *lines, "would that fit") == asks(talking, *lines)


def test_what_happens_to_one_share_is_what_each_has(talking: Conversing) -> None:
    lines = (VS, "what if we hire 15", "what happens to her share")
    assert asks(talking, *lines) == asks(talking, VS, "what if we hire 15", "what does each get")


@pytest.mark.parametrize(
    "text", ["he works on evals", "the candidate works on evaluation of small models"]
)
def test_what_somebody_works_on_is_told_by_what_such_work_took(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, VS, text) == "what compute is needed for evaluation"


@pytest.mark.parametrize("text", ["who's better, Ilva or Teodric", "which candidate is better"])
def test_people_are_never_ranked(talking: Conversing, text: str) -> None:
    assert last_question(talking, VS, text).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("he's coming with his whole team of 6", "what if we hire 6"),
        ("she would bring her group of four", "what if we hire 4"),
        ("he thinks OpenAI is only 2x bigger than us", "us vs OpenAI in total"),
        ("is Meta 10x bigger than us", "us vs Meta in total"),
        ("the candidate asked how big OpenAI's cluster is", "how big is OpenAI"),
        ("candidate asked what GPUs we have", "what is our offer"),
        ("how wrong is he", "how do we compare to them"),
        ("how far behind are we", "how do we compare to them"),
        ("they pay 900k, we pay 450k, can compute make up for that", "what should I say"),
        ("does he lose anything by coming here", "what should I concede"),
        ("what does she gain", "what speaks for us"),
    ],
)
def test_what_is_told_is_asked_in_the_usual_words(
    talking: Conversing, text: str, asked: str
) -> None:
    told, plain = reply(talking, VS, text), reply(talking, VS, asked)
    assert (told.answer.headline, told.form) == (plain.answer.headline, plain.form)
    assert told.answer.question.labs == plain.answer.question.labs


def test_three_offers_are_no_number_of_ours(talking: Conversing) -> None:
    text = "hes got three offers, one from meta, one from mistral and ours"
    answer = last_answer(talking, VS, text)
    assert answer.question.labs == ("meta", "mistral")
    assert answer.kind is Kind.OFFER


def test_a_number_between_two_is_that_of_the_same_person(talking: Conversing) -> None:
    offer = last_question(talking, VS, "he wants 64", "meet in the middle at 48").offer
    assert offer is not None
    assert (offer.chips[0].count.value, offer.researchers) == (48, Amount(1.0))


def test_what_a_change_does_is_told_once_the_chips_run(talking: Conversing) -> None:
    lines = (VS, "we just signed for 1024 B300 landing in April")
    told = last_answer(talking, *lines, "how would that change the comparison")
    assert told.headline == last_answer(talking, *lines, "and once they run").headline


@pytest.mark.parametrize("text", ["who's ahead", "he pays 900k", "what does he get paid there"])
def test_other_messages_stay_as_they_are(text: str) -> None:
    assert plainly(WORDINGS, text, Question(Kind.OFFER, labs=("openai",))) is None


EACH_20 = "our compute 20 guaranteed each, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("he's senior, he will want double", "give him 40"),
        ("does the guarantee beat what she'd get at a university", "us vs universities"),
        ("candidate is choosing between us and a phd", "us vs universities"),
        (
            "how many people could we hire before it drops under the guarantee",
            "how many people fit if each has at least 20 H100",
        ),
        ("our finance people ask what 20 guaranteed costs per head", "what do 20 H100 cost a year"),
        ("what should I have said", "what should I say"),
    ],
)
def test_what_is_told_is_asked_of_what_each_is_promised(
    talking: Conversing, text: str, asked: str
) -> None:
    told, plain = reply(talking, EACH_20, text), reply(talking, EACH_20, asked)
    assert (told.answer.headline, told.form) == (plain.answer.headline, plain.form)


def test_whether_the_others_keep_theirs_is_told_of_one_promise(talking: Conversing) -> None:
    lines = (EACH_20, "he will want double", "can we do that without touching the others")
    offer = last_question(talking, *lines).offer
    assert offer is not None
    assert (offer.chips[0].count.value, offer.head_count) == (2008, 39)


TOLD = "1500 H200, 35 researchers vs Anthropic"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "what if our team doubles",
            "1500 H200, 35 researchers, what if we hire 35 more, vs Anthropic",
        ),
        (
            "our offer vs 512 B200 for 10 people",
            "1500 H200, 35 researchers vs 512 B200, 10 researchers",
        ),
        (
            "how does our offer compare with 512 B200 for 10 people",
            "1500 H200, 35 researchers vs 512 B200, 10 researchers",
        ),
        ("can he have 256 H200 to himself", "256 H200, 1 researcher, vs Anthropic"),
    ],
)
def test_ours_is_the_offer_that_was_told_where_none_is_saved(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert asks(conversing, TOLD, text).startswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "he asked whether the 51 is a promise or an average",
        "is the 51 guaranteed",
        "is that guaranteed",
        "what do we guarantee each",
    ],
)
def test_whether_it_is_promised_promises_nothing(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, VS, text)
    assert answer.headline.text == "No guaranteed share is on file for this offer"
    assert answer.question.offer is None or not answer.question.offer.guaranteed_per_researcher


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("she's from zurich, does eth have anything comparable", "us vs ETH Zurich"),
        ("he turned us down because of compute", VS),
        (
            "I need to convince our CFO to buy 256 more",
            "our saved offer with 2304 H100, 40 researchers, vs OpenAI",
        ),
        ("the offer goes out tomorrow, anything I should double check", VS),
    ],
)
def test_nothing_of_ours_is_doubled_or_lost(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, VS, text) == asked
