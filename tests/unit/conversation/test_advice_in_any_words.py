"""Advice on our compute that is asked for in any words, with what a candidate is said to hold."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, reply

WE = Asker.operator()
CONCEDE = "To concede, if it comes up"
UNSAID = "Better not said of it"
SAYS = "This is what compute lets you say"
FOR_IT = "What speaks for it"
SAID = "This may be said of it"
WRITTEN = "I write no messages"


@pytest.mark.parametrize(
    ("begins", "text"),
    [
        (SAYS, 'candidate told me "OpenAI just has way more GPUs than you". What do I answer?'),
        (
            SAYS,
            "I have a closing call with someone who's got an offer from xAI, help me with what"
            " to say on compute",
        ),
        (SAYS, "what's the best reply to 'anthropic has more compute than you'"),
        (SAYS, "how do we counter the argument that google has way more GPUs"),
        (SAYS, "how would you handle a candidate who says meta's cluster is bigger"),
        (SAYS, "how can I pitch our cluster to an Anthropic engineer"),
        (SAYS, "What do I say about compute to someone from DeepMind, and what should I avoid?"),
        (
            "This is what compute lets you say",
            "he thinks Meta has far more chips, how should we answer that",
        ),
        (
            "This is what compute lets you say",
            "How do I respond if she says our cluster is too small for her research?",
        ),
        (
            CONCEDE,
            "what should we be upfront about when talking compute with someone coming from"
            " Anthropic?",
        ),
        (CONCEDE, "and where are we weakest compared to OpenAI?"),
        (CONCEDE, "what are our disadvantages vs anthropic"),
        (CONCEDE, "Whats the biggest thing we'd have to concede against Meta?"),
        ("To ask", "what should I ask someone from openai"),
        ("To ask", "what do we ask a candidate from meta"),
        (CONCEDE, "how honest should we be with a Meta candidate about our compute"),
        (CONCEDE, "where would we lose against DeepMind on compute"),
        (CONCEDE, "what are the downsides of our offer next to OpenAI"),
        (FOR_IT, "What's our strongest argument against Meta?"),
        (FOR_IT, "do we have any edge over mistral on compute"),
        (FOR_IT, "what is our best selling point vs Anthropic"),
        (FOR_IT, "any advantages we have over OpenAI on GPUs?"),
        (UNSAID, "what not to mention about openai's compute"),
        (UNSAID, "what should i never promise about our compute"),
        (UNSAID, "Is there anything I must not claim about our cluster?"),
        (UNSAID, "what do we leave out when we talk compute with a Meta person"),
        (SAID, "give me a line or two i can drop in an email about our compute"),
        (SAID, "a sentence or two about our GPUs for an outreach message"),
        (SAID, "what can i put in an email about our compute"),
        (SAID, "something short on our compute for a linkedin message"),
        (SAID, "a short paragraph about our cluster for an email"),
        (WRITTEN, "can you draft two sentences on our cluster for a candidate mail"),
        ("What there is to concede depends on the lab", "what are the drawbacks of our cluster"),
        (
            "What there is to concede depends on the lab",
            "what do we have to admit to a candidate about our GPUs",
        ),
    ],
)
def test_advice_is_told_at_once(talking: Conversing, begins: str, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline.text.startswith(begins)
    assert reply(talking, text).answer.headline == alone.headline


@pytest.mark.parametrize(
    "text",
    [
        "Can I quote your number for DeepMind to a candidate or is it a guess?",
        "is it ok to cite your figure for DeepMind in a call",
        "could I quote the DeepMind number to a candidate",
    ],
)
def test_a_figure_of_a_lab_is_quoted_with_its_range(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline.text.startswith("Those of labs, each with its range and its day")
    assert alone.question.kind is Kind.LAB


@pytest.mark.parametrize(
    "text",
    [
        "tell me about openai",
        "what can you tell me about meta's compute",
        "explain openai's compute",
        "how many people does Meta have",
        "is openai weak in compute",
        "We keep losing people to Anthropic. What compute do they have?",
    ],
)
def test_what_asks_of_a_lab_is_no_advice(talking: Conversing, text: str) -> None:
    found = reply(talking, text)
    assert found.form is Form.ANSWER
    assert found.question.kind is Kind.LAB


@pytest.mark.parametrize(
    "text",
    ["leave out Meta and compare us again", "why do we lose to OpenAI, in numbers"],
)
def test_what_asks_for_figures_is_no_advice(talking: Conversing, text: str) -> None:
    assert not reply(talking, text).answer.headline.text.startswith((CONCEDE, UNSAID, SAYS))


def test_what_is_not_to_be_said_of_a_lab_needs_no_offer_of_ours(conversing: Conversing) -> None:
    told = conversing.services.ask("what not to mention about openai's compute", WE, DAY)
    assert (told.question.kind, told.headline.text) == (Kind.LAB, UNSAID)


@pytest.mark.parametrize(
    ("begins", "text"),
    [
        (SAYS, "candidate has an offer from OpenAI. we've got 1,500 H100s and 20 scientists."
               " what do I tell him?"),
        (SAYS, "1500 H100, 20 people vs openai, pros and cons"),
        (UNSAID, "What should I not promise if our package is 1500 H100 for 20 researchers and the"
                 " other side is OpenAI"),
        (UNSAID, "1500 H100 and 20 researchers, she is at OpenAI. What should I avoid saying?"),
        (CONCEDE, "1500 H100, 20 people vs openai - what do I have to concede"),
        ("To ask", "what should we ask a candidate if we have 1500 H100 for 20 people vs openai"),
        (FOR_IT, "1500 H100 for 20 people against openai. what's our best argument"),
    ],
)  # fmt: skip
def test_advice_on_an_offer_that_is_told_with_it_comes_first(
    conversing: Conversing, begins: str, text: str
) -> None:
    found = reply(conversing, text)
    assert found.text == "1500 H100, 20 researchers, vs OpenAI"
    assert found.answer.headline.text.startswith(begins)
    assert conversing.services.ask(text, WE, DAY).headline.text.startswith(begins)


@pytest.mark.parametrize(
    "text",
    ["pros and cons for the candidate in 3 bullets", "what are the pros and cons",
     "upsides and downsides for her", "strengths and weaknesses of our offer",
     "what speaks for us and what against", "for and against in three points"],
)  # fmt: skip
def test_what_speaks_for_it_and_against_is_all_of_the_advice(
    talking: Conversing, text: str
) -> None:
    found = reply(talking, "us vs Anthropic", text)
    assert found.text == "us vs Anthropic"
    assert found.answer.headline.text.startswith(SAYS)


@pytest.mark.parametrize(
    "text",
    ["so what do I tell the hiring manager", "what do I say to my boss",
     "what should I tell the team"],
)  # fmt: skip
def test_what_our_own_people_are_told_is_advice_too(talking: Conversing, text: str) -> None:
    assert reply(talking, "us vs openai", text).answer.headline.text.startswith(SAYS)


@pytest.mark.parametrize(
    "text",
    [
        "what do we concede",
        "what should we admit",
        "where do we have to be honest",
        "what can't we win on",
        "where cant we compete",
        "what do we need to own up to",
        "where do we fall short",
    ],
)
def test_what_is_to_be_conceded_leads(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "us vs OpenAI", text)
    assert told.headline.text == "To concede, if it comes up"
    assert told.verdict[0].text.startswith("The total: OpenAI has 850×")


@pytest.mark.parametrize("before", ["compare openai and meta", "rank all labs"])
def test_of_labs_without_ours_it_is_said_that_a_lab_is_needed(
    talking: Conversing, before: str
) -> None:
    told = last_answer(talking, before, "what should we admit")
    assert told.headline.text.startswith("What there is to concede depends on the lab")
