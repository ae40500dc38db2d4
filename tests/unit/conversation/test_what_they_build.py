"""What a lab builds is its data centres to come, and not its compute today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.on_record import Listing
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    "lines",
    [
        ("what is meta building",),
        ("which data centers is meta building right now",),
        ("how big is meta", "what are they building"),
        ("how big is meta", "anything under construction"),
        ("sites of meta", "and which ones are still being built"),
    ],
)
def test_it_is_its_sites_to_come(talking: Conversing, lines: tuple[str, ...]) -> None:
    asked = last_question(talking, *lines)
    assert (asked.topic, asked.labs) == (Listing.SITES_TO_COME, ("meta",))


def test_what_a_person_builds_is_none(talking: Conversing) -> None:
    assert last_question(talking, "what is Ilva Marrowdene building").topic not in tuple(Listing)


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("what data centers is OpenAI getting", "openai"),
        ("what data centres is Anthropic about to get", "anthropic"),
        ("new data centres for Anthropic", "anthropic"),
        ("which sites has OpenAI got lined up", "openai"),
        ("what's OpenAI's next data center", "openai"),
        ("when's OpenAI's next data centre ready", "openai"),
        ("how many sites is Meta building", "meta"),
        ("which campuses is Meta expecting", "meta"),
    ],
)
def test_what_a_lab_is_to_get_is_what_is_to_come(
    conversing: Conversing, text: str, lab: str
) -> None:
    asked = last_question(conversing, text)
    assert (asked.topic, asked.labs) == (Listing.SITES_TO_COME, (lab,))


@pytest.mark.parametrize(
    "text",
    [
        "when's the first one done",
        "when does the next one open",
        "which one is next",
        "when is the next one ready",
    ],
)
def test_the_next_day_is_told_where_it_is_asked(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "what data centers is OpenAI getting", text)
    assert told.headline.text.startswith("The next day that is forecast: ")
    assert "Stargate UAE" in told.headline.text
    of_it = last_answer(conversing, "what data centers is OpenAI getting", text, "who runs it")
    assert of_it.question.place == "site/stargate-uae"


@pytest.mark.parametrize(
    "text", ["anything similar in Europe?", "anything like it in Europe", "similar ones in europe"]
)
def test_after_one_site_others_are_told_elsewhere(conversing: Conversing, text: str) -> None:
    asked = last_question(conversing, "data centre Stargate Abilene", text)
    assert (asked.topic, asked.place, asked.labs) == (Listing.SITES, "Europe", ())


@pytest.mark.parametrize("text", ["list them", "which ones", "name them"])
def test_of_none_there_is_nothing_to_list(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "Meta's data centers", "and in Europe", text)
    assert told.headline.text.startswith("No data centre of Meta Superintelligence Labs in Europe")
