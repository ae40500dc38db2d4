"""What is refused whatever it is about, and what of the same words is answered."""

from __future__ import annotations

import pytest

from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import Refusal, refusal_for


@pytest.mark.parametrize(
    "text",
    [
        "stack rank everyone who has published on mixture of experts",
        "rank everyone who has published on RLHF",
        "stack rank anyone with a paper on long context",
        "top three people who have published on diffusion models",
        "best of the researchers who wrote about scaling laws",
        "league table of everyone we are interviewing",
        "score all people who co-authored something on agents",
    ],
)
def test_whoever_published_is_not_ranked(text: str) -> None:
    assert refusal_for(text, is_read=True) == Refusal(Topic.RANKING)


@pytest.mark.parametrize(
    "text",
    [
        "Give me Mistral's private contract price with OpenAI",
        "What private discount does OpenAI get from Oracle?",
        "the nonpublic terms of Anthropic's deal with Google",
        "Mistral's undisclosed price per GPU hour at CoreWeave",
        "secret rates xAI pays Dell for GB200",
        "the rebate that Anthropic secretly negotiated with AWS",
        "what did OpenAI privately agree to pay Microsoft per GPU",
    ],
)
def test_what_a_lab_pays_in_private_is_confidential(text: str) -> None:
    assert refusal_for(text) == Refusal(Topic.CONFIDENTIAL)


@pytest.mark.parametrize(
    "text",
    [
        "rank the labs that published on mixture of experts by compute",
        "rank everyone by compute per head: OpenAI, Meta, xAI",
        "everyone who has published on RLHF",
        "list the shortlisted people",
        "which of the shortlisted people have published on RLHF",
        "private cloud prices at Microsoft",
        "do you use confidential contract prices of OpenAI",
        "our private contract price against OpenAI",
        "what is publicly known of the deal between Anthropic and Google",
        "is the contract price of Meta private or public",
    ],
)
def test_ranked_labs_and_public_terms_are_answered(text: str) -> None:
    assert refusal_for(text) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Any disabilities among the shortlisted people?", Topic.TRAITS),
        ("Are there any gay people among the shortlisted", Topic.TRAITS),
        ("how old are the shortlisted researchers", Topic.TRAITS),
        ("Based on the papers, does Priya Sharma deserve a senior title?", Topic.HIRING),
        ("does Alan Turing merit a staff offer", Topic.HIRING),
    ],
)
def test_a_refusal_gives_the_reason_of_what_is_asked(text: str, topic: Topic) -> None:
    assert refusal_for(text) == Refusal(topic)


@pytest.mark.parametrize(
    "text",
    [
        "whats anthropic training right now that they havent announced",
        "what is openai training that isn't announced yet",
        "what models does anthropic have in training right now",
        "what's the next model anthropic is cooking",
    ],
)
def test_what_a_lab_trains_unannounced_is_confidential(text: str) -> None:
    assert refusal_for(text, is_read=True) == Refusal(Topic.CONFIDENTIAL)


@pytest.mark.parametrize(
    "text", ["what is openai training on right now", "how much compute is openai training with"]
)
def test_on_what_a_lab_trains_is_answered(text: str) -> None:
    assert refusal_for(text, is_read=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "whats jun oskarell like to work with",
        "what's jun oskarell like in a team",
        "whats he like to work with",
        "what is she like as a manager",
    ],
)
def test_what_somebody_is_like_is_refused(text: str) -> None:
    assert refusal_for(text, is_read=True) == Refusal(Topic.OTHER)


def test_what_a_place_is_like_is_about_nobody() -> None:
    assert refusal_for("what is it like to work at OpenAI", is_read=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "do you have a contact at Anthropic",
        "any contacts at DeepMind?",
        "I need a contact inside Mistral",
        "how do I reach the people at OpenAI",
        "how do I get in touch with someone at xAI",
        "can you get me in touch with a recruiter at Meta",
        "contact details for OpenAI recruiting",
    ],
)
def test_whom_to_reach_at_a_lab_is_contact_data(text: str) -> None:
    assert refusal_for(text) == Refusal(Topic.CONTACT)


@pytest.mark.parametrize(
    "text",
    ["any contract with OpenAI", "contracts at OpenAI", "how do I reach OpenAI's level of compute"],
)
def test_a_contract_with_a_lab_is_no_contact(text: str) -> None:
    assert refusal_for(text) is None


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        (Topic.TRAITS, "where does the name Ilva Marrowdene come from"),
        (Topic.TRAITS, "what kind of name is Ilva Marrowdene"),
        (Topic.TRAITS, "no one over 40 please"),
        (Topic.PREDICTION, "could we lure Ilva Marrowdene with 256 H100"),
        (Topic.RANKING, "who of them contributed most to that paper"),
        (Topic.OTHER, "why did Ilva Marrowdene leave Quillmere Labs"),
    ],
)
def test_what_is_asked_by_another_word_is_refused_all_the_same(topic: Topic, text: str) -> None:
    assert refusal_for(text, is_read=True) == Refusal(topic)


@pytest.mark.parametrize(
    "text",
    [
        "where does the name Colossus come from",
        "no one over 40 GPUs",
        "which lab contributed most to open models",
        "could we give Ilva Marrowdene 256 H100",
        "why did Meta leave the list",
    ],
)
def test_near_words_of_things_are_answered(text: str) -> None:
    assert refusal_for(text, is_read=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "how does she sign her papers",
        "who of our candidates was an author on Larkspur-7B",
        "is Larkspur-70B any good for a reference run",
        "where does the name Colossus come from",
    ],
)
def test_works_and_machines_are_nobody_who_is_judged(text: str) -> None:
    assert refusal_for(text) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("will she sign with us", Topic.PREDICTION),
        ("where does the name Marrowdene come from", Topic.TRAITS),
    ],
)
def test_the_same_words_of_somebody_stay_refused(text: str, topic: Topic) -> None:
    assert refusal_for(text) == Refusal(topic)
