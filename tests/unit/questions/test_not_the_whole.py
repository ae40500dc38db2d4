"""What is asked of one site, of a programme or of serving, where more is on record than that."""

from __future__ import annotations

import pytest

from bot.questions.on_record import Listing
from bot.questions.types import Kind, Reading, Unclear, Understood, Unreadable
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked, read


def reading(text: str) -> Reading:
    return read(text, DIRECTORY, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "How many GPUs does xAI have in Colossus?",
        "how much compute does xAI have at Colossus",
        "how many gpus is xAI running in colossus",
        "does xAI have 200k gpus in Colossus",
        "what does xAI have running at Colossus",
    ],
)
def test_what_a_lab_has_at_its_sites_is_not_all_that_it_has(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unclear), told
    assert told.question is None
    assert {choice.label for choice in told.choices} == {"Colossus 1", "Colossus 2"}


def test_all_that_a_lab_has_is_read_as_before() -> None:
    assert asked("how many gpus does xAI have in total").labs == ("xai",)
    assert asked("how many GPUs does Meta have in Texas").topic == Listing.SITES


@pytest.mark.parametrize(
    "text",
    [
        "PhD student deciding between us and a postdoc w/ NAIRR access",
        "candidate chooses between us and a postdoc. what compute would she get on NAIRR",
        "candidate would get NAIRR access, how does our offer compare",
        "a postdoc with NAIRR or us?",
        "NAIRR vs our offer",
    ],
)
def test_a_programme_is_told_beside_ours(text: str) -> None:
    question = asked(text)
    assert question.topic == Listing.PROGRAMMES
    assert question.place == "programme/nairr"
    assert question.uses_saved


def test_a_programme_that_is_left_out_is_said() -> None:
    told = reading("our 51 H100 per researcher vs what she'd get on NAIRR?")
    assert isinstance(told, Understood)
    assert told.question.kind is Kind.OFFER
    assert any("“NAIRR” left out" in note for note in told.assumed)


@pytest.mark.parametrize(
    "text",
    [
        "llama 3.1 405B how many h100s to serve it",
        "how many h100 do we need to host deepseek v3",
        "how many gpus to run inference on llama 3 70b",
        "can we deploy llama 3.1 405B on 64 H100s",
        "largest model we can host on 64 H100",
        "serving a 70B model on 8 H100, possible?",
    ],
)
def test_what_serving_takes_is_not_what_training_takes(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("What it takes to serve a model is not on record")
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how many h100 to train llama 3.1 405B", Kind.REACH),
        ("how long to train llama 3 70B if half of our cluster serves inference", Kind.REACH),
        ("2048 H100, 30% for research, the rest serves models, 40 people", Kind.LEAGUE),
        ("how much of openai's compute is inference", Kind.LAB),
    ],
)
def test_chips_that_serve_are_no_model_that_is_served(text: str, kind: Kind) -> None:
    assert asked(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "8 H100 dedicated per researcher plus access to a shared pool of 512, 15 researchers",
        "8 H100 guaranteed each plus 512 shared, 15 researchers",
        "we give each of 15 researchers 8 H100 of their own and a shared pool of 512 H100",
        "15 researchers with 8 dedicated H100 each, plus a 512 H100 shared cluster",
        "15 people, 8 H100 each and a common pool of 512 H100",
    ],
)
def test_what_each_has_beside_a_pool_is_none_of_the_pool(text: str) -> None:
    offer = asked(text).offer
    assert offer is not None
    assert sum(chips.count.value for chips in offer.chips) == 15 * 8 + 512
    assert offer.guaranteed_per_researcher == 8
    assert offer.researchers is not None
    assert offer.researchers.value == 15


@pytest.mark.parametrize(
    "text",
    [
        "each researcher gets 8 H100 guaranteed from a pool of 512 H100, 15 researchers",
        "512 H100, 15 researchers, 8 guaranteed each",
    ],
)
def test_what_each_has_of_the_pool_is_in_it(text: str) -> None:
    offer = asked(text).offer
    assert offer is not None
    assert sum(chips.count.value for chips in offer.chips) == 512
