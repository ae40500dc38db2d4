"""A lab that nobody knows is asked back wherever a lab may stand; it is never dropped."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Kind, Question, Unclear, Understood
from tests.unit.questions.reading import read

_NAMES = """
quuxly zorblax fenwickly Nimbora Halcyonix tessering moldred vantive glorious openvast kestrelion
Bluestrand quantumness hyperable frobnicator plinther nuvolent orchidment skarn obvio zeltra
Northquill tarnished Marvelous lumenate driftwoodly kappasoft ironfable gravitas pellucid wexler
cindermoor aquilent omnispire velocitas quorumnet sapiently Helixworks dunmore fathomless
tidewright spindrift caldera mindforge starling palisade krypthos ember vortexa ravenhill luminous
xylomind boreal Quantive zenithal thornfield brinewick Ostravane quibblity grandemont
"""
NAMES = _NAMES.split()
POSITIONS = (
    "2048 H100 40 researchers vs {}",
    "2048 H100 40 researchers vs {} labs",
    "2048 H100 40 researchers vs the {} labs",
    "2048 H100 40 researchers vs openai and {}",
    "2048 H100 40 researchers vs anthropic and {} research",
    "2048 H100 40 researchers vs openai, {} and meta",
    "2048 H100 40 researchers vs {} and openai",
    "2048 H100 40 researchers against openai & {}",
    "2048 H100 40 researchers vs openai/{}",
    "2048 H100 40 researchers vs openai or {}",
    "compare openai and {}",
    "compare {} and openai",
    "compare openai, meta and {}",
    "openai vs {}",
    "{} vs openai",
    "how big is {}",
    "how big are openai and {}",
    "match {} per researcher for 20 people",
    "is {} bigger than openai",
    "how does {} compare to openai",
    "we compete with {} and openai",
    "how do we compare to {}",
)


@pytest.mark.parametrize("position", POSITIONS)
def test_an_invented_lab_is_never_dropped_in_silence(
    position: str, directory: Directory, today: date
) -> None:
    assert len(NAMES) == 60
    texts = [position.format(name) for name in NAMES]
    dropped = [t for t in texts if isinstance(read(t, directory, today), Understood)]
    assert dropped == []


@pytest.mark.parametrize(
    "word",
    ["urgently", "hopefully", "negotiating", "honestly", "thankfully", "obviously", "please"],
)
def test_an_english_word_after_a_lab_is_no_lab(
    word: str, directory: Directory, today: date
) -> None:
    reading = read(f"2048 H100 40 researchers vs openai, {word}", directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.labs == ("openai",)


def test_a_word_near_a_family_is_asked_back_as_its_chips(directory: Directory, today: date) -> None:
    reading = read("512 Institut for 20 researchers", directory, today)
    assert isinstance(reading, Unclear)
    assert [choice.label for choice in reading.choices] == ["MI300X", "MI325X", "MI355X"]


@pytest.mark.parametrize(
    "text",
    [
        "how do we compare with Reka",
        "us vs Reka",
        "us against a startup like Reka",
        "compare us with reka",
    ],
)
def test_a_model_is_no_lab_that_an_offer_is_held_against(
    text: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert "nothing is public" in reading.problem
    assert reading.question == Question(Kind.OFFER, uses_saved=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("us vs opnai", "Did you mean OpenAI?"),
        ("our offer vs antrhopic", "Did you mean Anthropic?"),
        ("how do we compare with antropic", "Did you mean Anthropic?"),
        ("us vs zorblax labs", "I know nothing under “zorblax labs”."),
    ],
)
def test_our_own_figure_is_told_where_the_lab_is_not_clear(
    text: str, said: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert (reading.question, reading.problem) == (Question(Kind.OFFER, uses_saved=True), said)


@pytest.mark.parametrize("text", ["can we train Reka", "how long does Reka take us", "reka core"])
def test_a_model_is_one_where_it_is_trained(text: str, directory: Directory, today: date) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.REACH


@pytest.mark.parametrize(
    "text",
    [
        "how big is Colossus and how many GPUs per researcher does xAI come to",
        "how big is Colossus and how big is xAI",
        "how big is Anthropic, and how big is Colossus",
        "what is Colossus? and how big is Meta",
    ],
)
def test_a_word_for_several_sites_is_known_beside_a_lab(
    text: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert reading.problem.startswith("Which site do you mean by “Colossus”?")
    assert "Colossus 1 and Colossus 2" in reading.problem
    assert reading.question is not None


@pytest.mark.parametrize(
    "text", ["where is xAI's Colossus and how big is it?", "how big is OpenAI's Stargate"]
)
def test_a_word_for_several_sites_is_no_part_of_its_labs_name(
    text: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert reading.problem.startswith("Which site do you mean by")
    assert all(choice.text.startswith("data centre ") for choice in reading.choices)


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("2048 H100, 40 researchers vs opena", "OpenAI"),
        ("how big is opena", "OpenAI"),
        ("1024 H100 30 researchers vs cohre", "Cohere"),
    ],
)
def test_a_name_near_a_word_of_the_grammar_is_asked_as_the_lab(
    text: str, lab: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert f"Did you mean {lab}?" in reading.problem


def test_a_small_word_in_the_place_of_a_lab_is_not_dropped_in_silence(
    directory: Directory, today: date
) -> None:
    reading = read("1024 H100 30 researchers vs met", directory, today)
    assert isinstance(reading, Unclear)
    assert "met" in reading.problem


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 for 40 researchers. How should I position it versus OpenAI?",
        "40 people doing research and 2,048 H100, how do I position this against OpenAI",
        "2048 H100, 40 researchers - how best to position against openai",
    ],
)
def test_what_an_offer_is_positioned_against_is_a_lab(
    text: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.labs) == (Kind.OFFER, ("openai",))
    assert reading.assumed == ()
