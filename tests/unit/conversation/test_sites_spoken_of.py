"""Asking on about data centres that were told just before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, reply

FIRST = "data centre Colossus 2"
ABILENE = "data centre Stargate Abilene"
EVERY = "all data centres"
OWNER_AND_PLACE = "Owner: SpaceXAI. Users: Anthropic (confident)"


@pytest.mark.parametrize("before", [FIRST, "which is the biggest data center right now?"])
@pytest.mark.parametrize(
    "text",
    [
        "who owns it", "who uses it?", "and who runs it", "whose is it", "who built that one",
        "who is the owner of that site", "how many chips are in it?", "what gpus does it have",
        "how much power does it draw", "how many megawatts is it", "which state is it located in",
        "and who operates that one?",
    ],
)  # fmt: skip
def test_it_is_the_one_that_was_told(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) == [FIRST]


@pytest.mark.parametrize(
    "text", ["owner?", "where is it", "and where is it located", "used by whom?", "how many gpus",
             "how much power?", "what country is that in"],
)  # fmt: skip
def test_a_word_is_enough_after_one(talking: Conversing, text: str) -> None:
    assert last(talking, FIRST, text) == [FIRST]


@pytest.mark.parametrize("before", [FIRST, "which data centre is the largest"])
@pytest.mark.parametrize("chip", ["H100", "B200"])
@pytest.mark.parametrize("asks", ["how many {}s would that be", "so how many {} is that?"])
def test_how_many_chips_that_is_is_no_price(
    talking: Conversing, before: str, chip: str, asks: str
) -> None:
    found = reply(talking, before, asks.format(chip))
    assert found.text == FIRST
    assert ("which chips stand there" in found.answer.understood) is (chip != "H100")


def test_its_card_tells_whose_and_where_it_is(talking: Conversing) -> None:
    told = reply(talking, FIRST, "who owns it").answer
    words = " ".join(line.text for line in told.sentences())
    assert OWNER_AND_PLACE in words
    assert "Colossus 2 in Tennessee; no address is on record here." in words


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("how many chips are in it?", "which chips stand there, and how many of each, is not on"),
        ("can an individual researcher there actually use it?", "one person there may use is not"),
        ("how much of it does a single researcher get to use", "one person there may use is not"),
    ],
)
def test_what_no_card_tells_is_said_to_be_unknown(talking: Conversing, text: str, why: str) -> None:
    found = reply(talking, FIRST, text)
    assert found.text == FIRST
    assert why in found.answer.understood


@pytest.mark.parametrize(
    "text",
    ["which of them is bigger", "which one has more power?", "which is larger", "compare the two",
     "how do they compare", "what's the difference between them"],
)  # fmt: skip
def test_two_that_were_told_are_set_against_each_other(talking: Conversing, text: str) -> None:
    assert last(talking, FIRST, ABILENE, text) == [FIRST, ABILENE]


def test_the_first_of_a_list_is_set_against_another(talking: Conversing) -> None:
    text = "how does that compare to Stargate Abilene"
    assert last(talking, "which is the biggest data centre", text) == [FIRST, ABILENE]


def test_other_questions_are_not_of_the_site(talking: Conversing) -> None:
    assert last(talking, FIRST, EVERY) == [EVERY]
    assert last(talking, FIRST, "rank all labs") == ["rank all labs"]
    assert last(talking, FIRST, "price of H100") == ["price of H100"]
    assert last(talking, FIRST, "where is that from")[0].startswith("source")


@pytest.mark.parametrize("form", ["as a table please", "table", "once more"])
def test_another_form_keeps_all_of_a_labs_sites(talking: Conversing, form: str) -> None:
    meta = "all data centres by Meta Superintelligence Labs"
    assert last(talking, EVERY, "what about Meta's", form) == [meta]


def test_a_list_of_what_is_to_come_is_led_by_what_grows_most(talking: Conversing) -> None:
    to_come = "data centres under construction"
    assert last(talking, to_come, "who is building it") == ["data centre Stargate New Mexico"]


@pytest.mark.parametrize("before", ["sites of Meta Superintelligence Labs", EVERY])
@pytest.mark.parametrize(
    "text",
    ["who owns them", "and who uses them", "owners?", "which is the biggest",
     "who built those"],
)  # fmt: skip
def test_a_list_tells_whose_each_is(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) == [before]


def test_the_data_centres_of_a_lab_after_one_are_those_that_it_uses(talking: Conversing) -> None:
    asked = last(talking, FIRST, "and Meta's data centers?")
    assert asked == ["sites of Meta Superintelligence Labs"]


@pytest.mark.parametrize("text", ["what about Meta's", "and Meta?"])
def test_a_lab_after_a_site_is_asked_for_its_own(talking: Conversing, text: str) -> None:
    assert last(talking, FIRST, text) == ["all data centres by Meta Superintelligence Labs"]
    assert last(talking, FIRST, "how big is Meta") == ["how big is Meta Superintelligence Labs"]


def test_one_alone_is_bigger_than_none(talking: Conversing) -> None:
    told = last_answer(talking, "how big is xAI's Colossus", ABILENE, "which of them is bigger")
    assert "Say which two are meant" in told.headline.text


def test_a_site_that_is_named_besides_is_not_asked_for(talking: Conversing) -> None:
    told = reply(talking, FIRST, "and the Stargate site in Abilene?")
    assert told.text == ABILENE
    assert "Which site" not in " ".join(line.text for line in told.answer.sentences())


@pytest.mark.parametrize(
    "text",
    [
        "ok back to our 2048. how much electricity does that draw",
        "how much power does our cluster draw",
        "no i meant per year, in MWh",
        "in kWh?",
    ],
)
def test_the_power_of_our_chips_is_not_that_of_a_labs_sites(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "data centres of Meta", text)
    assert told.headline.text.startswith("The power that chips draw is not kept")


def test_no_energy_over_a_time_is_on_record_of_a_site(talking: Conversing) -> None:
    told = last_answer(talking, "how big is Colossus 2", "and in MWh per year?")
    assert "power is told in MW on a day, and no energy over a time" in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "which is bigger right now",
        "which is bigger?",
        "which of the two is bigger",
        "who has more",
        "and which has the biggest site",
    ],
)
def test_after_the_sites_of_two_labs_theirs_are_set_side_by_side(
    talking: Conversing, text: str
) -> None:
    asked = last(talking, "which data centers does Meta use", "and xAI's?", text)
    assert asked == ["all data centres by Meta Superintelligence Labs and SpaceXAI"]


@pytest.mark.parametrize("before", [FIRST, "which is the biggest data center right now?"])
@pytest.mark.parametrize(
    "text",
    ["how many H100 equivalents is that", "how many H100e is that?", "and how many H100s is it"],
)
def test_in_equivalents_it_is_told_once_more(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) == [FIRST]


@pytest.mark.parametrize("text", ["and by end of 2027?", "in 2027?", "what will it be by mid 2027"])
def test_a_day_ahead_is_left_out_aloud_beside_what_is_forecast(
    talking: Conversing, text: str
) -> None:
    assert last(talking, FIRST, text) == [FIRST]
    assert "left out: what is forecast" in last_answer(talking, FIRST, text).understood
    assert last(talking, EVERY, text) == ["data centres under construction"]


@pytest.mark.parametrize(
    "text",
    [
        "what chips are in there",
        "which gpus do they use",
        "what hardware is that",
        "what kind of accelerators does it have",
        "are those nvidia",
        "which generation of gpus is it",
        "what's the hardware",
        "is it GB200 or H100",
    ],
)
def test_which_chips_stand_there_is_said_to_be_unknown_first(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "tell me about Fairwater Atlanta", text).headline.text
    assert told == (
        "Which chips stand at Fairwater Atlanta is not on record, only what they come to in H100e"
    )
    many = last_answer(talking, "tell me about Fairwater Atlanta", "how many chips are in it")
    assert many.headline.text.startswith("Fairwater Atlanta: about 769,000 H100e running")


@pytest.mark.parametrize(
    "text",
    [
        "who owns that one",
        "who owns it",
        "who's behind it",
        "who uses it",
        "who runs that site",
        "who is renting it",
    ],
)
def test_after_the_largest_of_a_lab_it_is_that_one(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "sites of Anthropic", "the largest", text)
    assert told.headline.text.startswith("Colossus 2. Owner: SpaceXAI.")


@pytest.mark.parametrize("text", ["who's paying", "and who pays for it", "who finances that"])
def test_who_pays_for_those_listed_names_no_university(talking: Conversing, text: str) -> None:
    lines = ("stargate sites", "data centres in michigan", text)
    assert last(talking, *lines) == ["all data centres in Michigan"]
    assert (
        "who pays for the chips there is not on record" in last_answer(talking, *lines).understood
    )
