"""Our offer in a line that may stand in a message, and the last answer likewise."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, reply

UNSAID = "Better not said of it"
ADVICE = "This is what compute lets you say here"
SAY = "“51 H100e per researcher on average”, then what of it is guaranteed."


@pytest.mark.parametrize(
    "text",
    [
        "Can you give me our offer in one line for a candidate?",
        "our compute in one line for her",
        "one line for a candidate about our compute",
        "please summarise our pitch in a sentence for the candidate",
        "a one-liner on our cluster for him",
    ],
)
def test_our_offer_is_a_line_to_send(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("how big is Meta", text)):
        found = reply(talking, *lines)
        assert found.form is Form.PART
        assert [line.text for line in found.answer.verdict] == [SAY]


@pytest.mark.parametrize("text", ["one line for a candidate", "just a line for him"])
def test_so_is_the_last_answer(talking: Conversing, text: str) -> None:
    found = reply(talking, "what is our offer", text)
    assert [line.text for line in found.answer.verdict] == [SAY]


@pytest.mark.parametrize("text", ["our offer", "our offer vs Meta", "our offer for 60 people"])
def test_what_wants_no_line_is_the_whole_offer(talking: Conversing, text: str) -> None:
    assert reply(talking, text).form is Form.ANSWER


@pytest.mark.parametrize(
    ("text", "begins", "labs"),
    [
        (
            "what should I avoid saying about our compute when talking to someone from OpenAI",
            UNSAID,
            ("openai",),
        ),
        ("what should I not promise on GPUs to an Anthropic person", UNSAID, ("anthropic",)),
        (
            "talking points on compute for a call with a Meta researcher",
            ADVICE,
            ("meta",),
        ),
        (
            "3 bullets about our compute for a call with a DeepMind person",
            "This may be said of it",
            ("google-deepmind",),
        ),
        (
            "what do we have to concede against Meta on compute",
            "To concede, if it comes up",
            ("meta",),
        ),
        ("what do I say about our compute to a candidate from OpenAI", ADVICE, ("openai",)),
        (
            "my hiring manager worries that we'll never win pretraining people with this cluster",
            "What somebody decides I don't predict",
            (),
        ),
        ("my boss is worried we're losing people because our cluster is too small", ADVICE, ()),
    ],
)
def test_what_to_say_of_ours_is_told_at_once(
    talking: Conversing, text: str, begins: str, labs: tuple[str, ...]
) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    first = reply(talking, text)
    assert first.form is Form.PART
    assert first.question.labs == labs
    assert alone.headline == first.answer.headline
    assert alone.headline.text.startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "rank the candidates who worry that we can't win them with our compute",
        "which candidate is the best, my boss worries we can't win them with this cluster",
    ],
)
def test_no_worry_gets_anybody_ranked(talking: Conversing, text: str) -> None:
    assert reply(talking, text).question.kind is Kind.REFUSAL


def test_what_names_chips_is_told_of_these_and_not_of_our_offer(talking: Conversing) -> None:
    found = reply(talking, "what should I say of 512 B200 to someone from OpenAI")
    assert (found.form, found.text) == (Form.PART, "512 B200, vs OpenAI")


@pytest.mark.parametrize(
    "text",
    [
        "have you corrected anything recently?",
        "did you fix any figures lately",
        "any mistakes you've corrected this month",
        "have any of your numbers been revised",
        "what have you corrected lately",
        "any corrections this month",
    ],
)
def test_what_was_corrected_is_told_at_once(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline.text.startswith("No figure was corrected")
    assert reply(talking, text).answer.headline == alone.headline


@pytest.mark.parametrize(
    "text",
    [
        "when is the next deadline for public compute grants?",
        "next application deadline for free compute",
        "which compute programmes are still open",
        "any grant deadlines coming up for GPU time",
        "until when can I apply for NAIRR",
    ],
)
def test_until_when_one_can_apply_is_told_at_once(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline.text.startswith("Until when one can apply")
    assert reply(talking, text).answer.headline == alone.headline
    after = reply(talking, "how big is Meta", text)
    assert after.answer.headline == alone.headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "until when can one apply for isambard-ai",
            "no last day to come is on record, 2 of 4 closed",
        ),
        ("until when can I apply for NAIRR", "no last day is on record"),
    ],
)
def test_the_headline_counts_what_is_closed(talking: Conversing, text: str, headline: str) -> None:
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.headline.text == f"Until when one can apply: {headline}"


@pytest.mark.parametrize(
    "text",
    [
        "how does a prof apply for NAIRR",
        "whom do i contact to apply for EuroHPC time",
        "where can a startup apply for EuroHPC",
        "who should i ask about access to NAIRR",
        "what's the application process for isambard-ai",
    ],
)
def test_how_one_applies_is_told_at_once(talking: Conversing, text: str) -> None:
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.headline.text.startswith("How one applies is not on record")
    assert reply(talking, text).answer.headline == told.headline
    assert told.sources()


def test_what_one_gets_is_no_question_of_applying(talking: Conversing) -> None:
    text = "how much can a professor get from NAIRR and how do they apply"
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.headline.text.startswith("US NAIRR pilot: for US researchers and educators;")
