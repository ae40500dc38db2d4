"""One word after a lab's card, after a list or after several labs: what of them is wanted next."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

LISTED = "list all labs that you track"


@pytest.mark.parametrize("text", ["compute?", "what about their gpus", "and the chips?"])
def test_the_card_after_a_part_of_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "headcount of Meta", text) == "how big is Meta Superintelligence Labs"


@pytest.mark.parametrize("text", ["and in compute?", "compute?"])
def test_compute_after_the_staff_of_two(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "compare OpenAI and Anthropic staff", text)
    assert found.understood.startswith("OpenAI against Anthropic, in total")


@pytest.mark.parametrize(
    "text", ["and staff?", "which of them have a compute figure", "who has no headcount"]
)
def test_the_list_tells_it_of_each(talking: Conversing, text: str) -> None:
    assert asks(talking, LISTED, text) == LISTED


@pytest.mark.parametrize("text", ["what grade is that", "grade?", "which grade are those"])
def test_grades_are_told_with_the_sources(talking: Conversing, text: str) -> None:
    headline = last_answer(talking, "how big is Meta", text).headline.text
    assert headline.startswith("Meta Superintelligence Labs, H100e in use: Epoch AI, AI Chip Users")


@pytest.mark.parametrize(
    ("first", "text", "asked"),
    [
        (
            "compare OpenAI and Meta",
            "growth of the compute of OpenAI",
            "growth of the compute of {}",
        ),
        ("OpenAI vs us", "headcount of OpenAI", "headcount of {}"),
        ("match OpenAI", "contracts of OpenAI", "compute contracts of {}"),
    ],
)
def test_a_part_of_a_card_beside_labs(
    talking: Conversing, first: str, text: str, asked: str
) -> None:
    assert asks(talking, first, text) == asked.format("OpenAI")


@pytest.mark.parametrize("text", ["how much has each grown", "how much did they grow"])
def test_the_growth_of_each_is_told(talking: Conversing, text: str) -> None:
    found = last(talking, "compare OpenAI and Anthropic", text)
    assert found == ["growth of the compute of OpenAI", "growth of the compute of Anthropic"]


def test_who_of_both_grew_faster_is_not_told_of_one(talking: Conversing) -> None:
    said = ("compare OpenAI and Anthropic", "how much has each grown", "who grew faster")
    assert "I don't say who grew faster" in last_answer(talking, *said).headline.text


@pytest.mark.parametrize("text", ["how much is that in total", "what does it all add up to"])
def test_contracts_are_not_added_up(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "what contracts has Anthropic signed", text)
    assert found.headline.text == "I don't add up what Anthropic has signed"


@pytest.mark.parametrize("text", ["which are not running yet", "what's planned"])
def test_sites_to_come(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "where are OpenAI's sites", text)
    assert "that are to come or to grow" in found.understood


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("what does OpenAI spend on compute", "The Information"),
        ("how many people work at Anthropic", "Fortune"),
        ("data centre Colossus 2", "Epoch AI"),
        ("contracts of OpenAI", "OpenAI"),
    ],
)
def test_how_sure_a_part_is_goes_by_its_own_sources(
    talking: Conversing, first: str, who: str
) -> None:
    found = last_answer(talking, first, "how sure is that")
    assert found.verdict[0].text.startswith("As the sources state it: ")
    assert who in found.verdict[0].text


def test_what_would_beat_them_is_what_equals_them(talking: Conversing) -> None:
    found = last_answer(talking, "how big is OpenAI", "how many would we need to beat them")
    assert found.understood.startswith("What it takes to equal OpenAI's average")


def test_money_of_a_company_is_not_on_record(talking: Conversing) -> None:
    found = last_answer(talking, "how big is Meta", "what's Anthropic's valuation")
    assert "“valuation” left out, as only its compute" in found.understood


@pytest.mark.parametrize(
    "text", ["and how much have they raised", "how much money do they have", "their revenue?"]
)
def test_it_is_said_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how big is Thinking Machines", text)
    assert "left out, as only its compute and staff are on record" in found.understood


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ok which neolabs do you have numbers for", "neolabs"),
        ("which newer labs do you have figures for", "newer labs"),
        ("which European labs do you track", "European"),
        ("which smaller labs do you cover", "smaller labs"),
    ],
)
def test_labs_of_a_kind_are_told_as_all(talking: Conversing, text: str, word: str) -> None:
    found = last_answer(talking, "how big is Thinking Machines", text)
    assert "labs are tracked" in found.headline.text
    assert f"“{word}” taken as all labs" in found.understood


@pytest.mark.parametrize(
    "text", ["who else in europe", "anyone else in the US?", "and who has compute in Europe"]
)
def test_others_in_a_place_are_not_sorted_by_it(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how big is Mistral", text)
    assert found.headline.text.startswith("Of which country or kind a lab is is not on record")


@pytest.mark.parametrize(
    "text", ["and compute-wise", "compute wise?", "in terms of compute", "and in terms of GPUs"]
)
def test_by_compute_after_the_staff(talking: Conversing, text: str) -> None:
    both = last_answer(talking, "is anthropic bigger than openai in headcount", text)
    assert both.headline.text.startswith("Anthropic and OpenAI are comparable")
    one = last_answer(talking, "headcount of openai", text).headline.text
    assert one.startswith("OpenAI: about 1.74 million")


@pytest.mark.parametrize(
    "text", ["headcount-wise?", "and staff wise", "in terms of people", "and the staff?"]
)
def test_by_staff_after_the_compute(talking: Conversing, text: str) -> None:
    both = last_answer(talking, "compare openai and anthropic", text).headline.text
    assert both == "OpenAI has more staff than Anthropic: 4,500 against 2,300"


def test_the_staff_asked_for_once_more_is_told_once_more(talking: Conversing) -> None:
    answer = last_answer(talking, "compare the staff of openai and anthropic", "and headcount?")
    assert answer.headline.text.startswith("OpenAI has more staff")


@pytest.mark.parametrize(
    "text", ["and in people", "and in staff?", "headcount?", "people-wise?", "what about employees"]
)
def test_the_staff_of_a_lab_that_was_told_beside_ours(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how far behind is mistral", text).headline.text
    assert told.startswith("Mistral AI: 350 people on 9 Sep 2025")
