"""Several offers in one conversation, each by its name."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.exchange import Exchange
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

ASKER = Asker.operator()
A = "Offer A: 192 H100, 16 researchers. Versus OpenAI?"
B = "Offer B: 128 H200, 8 researchers. Versus OpenAI too."
CORVANE = "Corvane: 96 H200, 11 researchers vs OpenAI"
LUMENFOLD = "ok and the second, Lumenfold, 256 H100, 18 researchers"


def said(conversing: Conversing, *messages: str) -> Exchange:
    """The answer to the last message, after the others."""
    known: Conversation | None = None
    for message in messages:
        last = conversing.hear(message, ASKER, known, DAY)
        known = last.said
    return last


def asked(conversing: Conversing, *messages: str) -> list[str]:
    """The questions that the last message comes to."""
    return [reply.text for reply in said(conversing, *messages).replies]


def test_an_offer_with_a_name_of_its_own_adds_nothing_to_the_one_before(
    conversing: Conversing,
) -> None:
    assert asked(conversing, A, B) == ["128 H200, 8 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    "other",
    [
        'Meanwhile, my other inbox: "128 B200, 10 researchers". Also against OpenAI please',
        "another client: 128 B200, 10 researchers, against OpenAI too",
        "the next one: 128 B200, 10 researchers",
    ],
)
def test_an_offer_of_another_inbox_mixes_with_nothing(conversing: Conversing, other: str) -> None:
    first = "320 H200, 14 researchers, 50% for research, vs OpenAI"
    assert asked(conversing, first, other) == ["128 B200, 10 researchers, vs OpenAI"]


def test_chips_that_are_said_to_come_on_top_are_still_added(conversing: Conversing) -> None:
    more = "plus 64 more H200 for Corvane"
    assert asked(conversing, CORVANE, more) == ["160 H200, 11 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("what if A hires 8 more?", "192 H100, 16 researchers, what if we hire 8 more, vs OpenAI"),
        ("A again", "192 H100, 16 researchers, vs OpenAI"),
        (
            "and offer A with 60% for research",
            "192 H100, 16 researchers, 60% for research, vs OpenAI",
        ),
        (
            "one short paragraph for the candidate on B against xAI",
            "128 H200, 8 researchers, vs SpaceXAI",
        ),
        ("go back to offer A", "192 H100, 16 researchers, vs OpenAI"),
    ],
)
def test_an_offer_is_gone_back_to_by_its_letter(
    conversing: Conversing, message: str, text: str
) -> None:
    assert asked(conversing, A, B, message) == [text]


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (
            "Back to Corvane: founder just wrote that it's 9 researchers, not 11",
            "96 H200, 9 researchers, vs OpenAI",
        ),
        (
            "For Corvane the candidate's other offer turns out to be DeepMind, not OpenAI. "
            "Redo that one please.",
            "96 H200, 11 researchers, vs Google DeepMind",
        ),
        ("and if Corvane doubled its cluster?", "192 H200, 11 researchers, vs OpenAI"),
        (
            "Corvane again but with 60% for research",
            "96 H200, 11 researchers, 60% for research, vs OpenAI",
        ),
        ("Corvane's headcount is 12 now", "96 H200, 12 researchers, vs OpenAI"),
        ("is Corvane ahead of Mistral?", "96 H200, 11 researchers, vs Mistral AI"),
        ("and Corvane too?", "96 H200, 11 researchers, vs OpenAI"),
        ("tell me about Corvane", "96 H200, 11 researchers, vs OpenAI"),
        ("Corvane: 128 H200, 12 researchers", "128 H200, 12 researchers, vs OpenAI"),
    ],
)
def test_what_is_said_of_a_company_changes_its_offer(
    conversing: Conversing, message: str, text: str
) -> None:
    assert asked(conversing, CORVANE, LUMENFOLD, message) == [text]


@pytest.mark.parametrize(
    "message",
    [
        "compare Corvane and Lumenfold",
        "Corvane or Lumenfold, who gives more?",
        "which of the two gives more per head?",
        "put both side by side",
        "Corvane vs Lumenfold",
    ],
)
def test_two_offers_are_answered_one_after_the_other(conversing: Conversing, message: str) -> None:
    assert asked(conversing, CORVANE, LUMENFOLD, message) == [
        "96 H200, 11 researchers, vs OpenAI",
        "256 H100, 18 researchers, vs OpenAI",
    ]


def test_two_offers_of_one_message_are_each_their_own(conversing: Conversing) -> None:
    both = "Offer A: 192 H100, 16 researchers. Offer B: 128 H200, 8 researchers. Both vs OpenAI."
    assert asked(conversing, both) == [
        "192 H100, 16 researchers, vs OpenAI",
        "128 H200, 8 researchers, vs OpenAI",
    ]


@pytest.mark.parametrize(
    "both",
    [
        "Offer A: 1024 H100 for 16 researchers. Offer B: 2048 H100 for 50 researchers",
        "Package 1: 1024 H100 for 16 people. Package 2: 2048 H100 for 50 people. which is better?",
        "Offer A - 1024 H100, 16 people; Offer B - 2048 H100, 50 people. which gives more each?",
    ],
)
def test_two_offers_held_against_no_lab_are_laid_side_by_side(
    conversing: Conversing, both: str
) -> None:
    pair = "1024 H100, 16 researchers vs 2048 H100, {} researchers"
    assert asked(conversing, both) == [pair.format(50)]
    assert asked(conversing, both, "so which is better for her?") == [pair.format(50)]
    assert asked(conversing, both, "make B 80 researchers") == [pair.format(80)]
    assert asked(conversing, both, "now put A up against OpenAI") == [
        "1024 H100, 16 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize("text", ["which is better", "which of the two gives more?", "A vs B"])
def test_so_are_two_that_were_told_one_after_the_other(conversing: Conversing, text: str) -> None:
    told = ("offer A: 1024 H100 for 16 researchers", "offer B: 2048 H100 for 50 researchers")
    pair = "1024 H100, 16 researchers vs 2048 H100, 50 researchers"
    assert asked(conversing, *told, text) == [pair]


@pytest.mark.parametrize(
    ("first", "called"),
    [
        (A, "Offer A"),
        ("client 1 has 96 H100 and 8 researchers, vs OpenAI", "client 1"),
        ("the Berlin client: 64 B200, 5 researchers vs Mistral", "the Berlin client"),
        ("512 B200, 22 researchers, Kestrix, against DeepMind", "Kestrix"),
        ("Next one, Halden Robotics: 96 H100, 8 researchers, vs Meta", "Halden Robotics"),
        ("corvane: 96 h200, 11 researchers vs openai", "corvane"),
        ("Startup X is offering 256 H100 to 12 researchers, vs Cohere", "Startup X"),
        ("Scenario A: 512 H100, 20 researchers vs OpenAI", "Scenario A"),
        ("Ostrel, still tiny: 16 H100, 3 researchers, vs OpenAI", "Ostrel"),
    ],
)
def test_the_echo_and_the_memory_say_whose_offer_it_is(
    conversing: Conversing, first: str, called: str
) -> None:
    last = said(conversing, first)
    assert last.said.turns[-1].called == called
    told = last.replies[0].answer.understood
    assert told is not None
    assert told.lower().startswith(called.lower())
    assert told[len(called) :].startswith(("'s offer: ", "' offer: ", ": "))
    assert called.lower() not in last.replies[0].text.lower()


@pytest.mark.parametrize(
    "message",
    [
        "Anna: 512 H100",
        "Anna: 512 H100, 20 researchers vs OpenAI",
        "Maria Lopez: 512 H100, 20 researchers vs OpenAI",
        "Corvane: 512 H100",
        "Anthropic: 96 H200, 11 researchers",
        "Today: 96 H200, 11 researchers vs OpenAI",
        "Hi Assay, 96 H200, 11 researchers vs OpenAI",
        "2048 H100 40 researchers vs openai",
    ],
)
def test_nobody_s_own_name_and_no_lab_is_kept_as_that_of_an_offer(
    conversing: Conversing, message: str
) -> None:
    assert all(not turn.called for turn in said(conversing, message).said.turns)


@pytest.mark.parametrize(
    "message", ["and Meta?", "with 20 researchers", "as a table", "and with 128 H200?"]
)
def test_a_name_stays_with_its_offer_while_that_is_changed(
    conversing: Conversing, message: str
) -> None:
    assert said(conversing, CORVANE, message).said.turns[-1].called == "Corvane"


@pytest.mark.parametrize(
    "message", ["A client of mine has 64 H100 for 4 people", "how big is Anthropic?"]
)
def test_what_names_no_offer_goes_back_to_none(conversing: Conversing, message: str) -> None:
    assert not said(conversing, A, message).said.turns[-1].called


def test_forgetting_an_offer_forgets_no_conversation(conversing: Conversing) -> None:
    assert said(conversing, CORVANE, LUMENFOLD, "forget Corvane").said.turns


def test_two_options_of_one_message_add_up_to_none(conversing: Conversing) -> None:
    both = "Option 1: 512 H100 for 20 people; option 2: 256 B200 for 20 people. vs Anthropic"
    assert asked(conversing, both, "option 2 with 25 people") == [
        "256 B200, 25 researchers, vs Anthropic"
    ]


def test_roles_are_not_asked_of_an_offer(conversing: Conversing) -> None:
    (text,) = asked(conversing, CORVANE, "which roles does Corvane have open?")
    assert not text


def test_who_of_two_a_candidate_should_take_is_still_refused(conversing: Conversing) -> None:
    message = "should the candidate take Corvane or Lumenfold?"
    assert asked(conversing, CORVANE, LUMENFOLD, message) == ["should we hire this candidate"]


def test_seats_to_fill_are_no_team_where_there_is_one(conversing: Conversing) -> None:
    message = (
        "Three seats to fill in the portfolio, let's go one by one. "
        "Brightmoor: 48 A100, 6 researchers, against Google DeepMind"
    )
    assert asked(conversing, message) == ["48 A100, 6 researchers, vs Google DeepMind"]
    assert asked(conversing, "48 A100 with three seats vs OpenAI") == [
        "48 A100, 3 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize(
    ("message", "now", "before"),
    [
        (
            "hold on, the 512 is from the old deck. It's 448 B200 now",
            "448 B200, 22 researchers, vs Google DeepMind",
            "what was it with the old number again?",
        ),
        (
            "the 22 is outdated, they are 24 now",
            "512 B200, 24 researchers, vs Google DeepMind",
            "and with the old number?",
        ),
    ],
)
def test_an_old_number_is_replaced_and_can_be_gone_back_to(
    conversing: Conversing, message: str, now: str, before: str
) -> None:
    first = "512 B200, 22 researchers, Kestrix, against DeepMind. And which roles are open there?"
    assert asked(conversing, first, message) == [now]
    assert asked(conversing, first, message, before) == [
        "512 B200, 22 researchers, vs Google DeepMind"
    ]


def test_a_figure_of_ours_that_is_called_old_is_still_a_report(conversing: Conversing) -> None:
    last = said(conversing, CORVANE, "the 9,100 is out of date, check it")
    assert last.replies[0].answer.choices


def test_what_is_called_old_and_is_no_number_is_answered(conversing: Conversing) -> None:
    old = "the 1.2.3 is from the old deck. It's 448 B200 now"
    assert said(conversing, "512 B200, 22 researchers, vs openai", old).replies
