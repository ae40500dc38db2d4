"""Data centres asked on about: their power, the other of that name, who rents there, how old."""

from __future__ import annotations

import re

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

SECOND = "how many gpus in colossus 2"
OF_XAI = "what sites does xai have"
OF_ANTHROPIC = "anthropic data centers list pls"


@pytest.mark.parametrize("text", ["how many MW is colossus 2 at", "power of Colossus 2", SECOND])
def test_the_power_of_a_site_stands_beside_its_chips(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told == "Colossus 2: about 1.11 million H100e running, with 946 MW of IT power"


@pytest.mark.parametrize(
    "text",
    ["and the first one", "the first one?", "and the other one", "what about number 1", "1?"],
)
def test_the_other_of_that_name_is_told(talking: Conversing, text: str) -> None:
    assert asks(talking, OF_XAI, SECOND, text) == "data centre Colossus 1"


@pytest.mark.parametrize(
    "text",
    [
        "is any of that rented out to others",
        "is any of that let to others",
        "does anyone else use those",
        "is it all just theirs",
        "do they share it with anyone",
    ],
)
def test_who_uses_them_is_told_and_on_which_terms_is_not(talking: Conversing, text: str) -> None:
    for before in (SECOND, OF_ANTHROPIC):
        told = last_answer(talking, before, text)
        assert told.headline == last_answer(talking, before).headline
        assert "not who rents how much of it" in told.understood


def test_what_it_owns_for_others_is_in_the_headline(talking: Conversing) -> None:
    told = last_answer(talking, OF_XAI)
    assert "Colossus 2 (1.11 million H100e on 24 Sep 2026)" in told.headline.text
    assert told.headline.text.endswith("; 1 more that it owns and others use")
    assert "Colossus 1 (276,000 H100e on 24 Sep 2026)" in " ".join(
        line.text for line in told.verdict
    )


@pytest.mark.parametrize(
    "text", ["any of them in europe", "do they have any in europe", "which of those are in europe"]
)
def test_those_of_the_lab_in_a_place(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OF_ANTHROPIC, text)
    assert told.headline.text == "No data centre of Anthropic in Europe is on record"


@pytest.mark.parametrize("text", ["how old is this info", "how recent is that information"])
def test_how_old_they_are_is_told_by_day(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OF_ANTHROPIC, text)
    assert told.headline.text.startswith("61 days old: Colossus 2, H100e running")


def test_the_count_of_those_of_a_name_adds_up(talking: Conversing) -> None:
    told = last_answer(talking, "where is stargate being built")
    assert "on record: 8" in told.headline.text
    assert "Of Stargate Lordstown no size is on record." in " ".join(
        line.text for line in told.verdict
    )


@pytest.mark.parametrize(
    ("before", "text", "first"),
    [
        (OF_ANTHROPIC, "hows that vs microsoft fairwater", "sites of Anthropic"),
        (SECOND, "hows that vs fairwater", "data centre Colossus 2"),
        (SECOND, "is it bigger than fairwater", "data centre Colossus 2"),
        (SECOND, "compare that to fairwater", "data centre Colossus 2"),
    ],
)
def test_a_name_of_two_sites_is_set_beside_each(
    talking: Conversing, before: str, text: str, first: str
) -> None:
    both = ["data centre Fairwater Atlanta", "data centre Fairwater Wisconsin"]
    assert last(talking, before, text) == [first, *both]


@pytest.mark.parametrize(
    "text", ["anthropic's data centers and total power", "total power of anthropic's data centers"]
)
def test_the_power_of_all_is_told_of_each(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "power of all data centres by Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "are there any clusters in the UK",
        "are there any data centres in the UK",
        "is there a data center in the UK?",
        "what data centres exist in the UK",
        "which clusters are in the UK",
        "and are there data centres in the UK at all",
    ],
)
def test_what_there_is_somewhere_is_of_anybody(talking: Conversing, text: str) -> None:
    assert asks(talking, "how big is openai", text) == "all data centres in the United Kingdom"


@pytest.mark.parametrize(
    "text", ["any data centers in the UK", "are there data centres of theirs in the UK"]
)
def test_where_the_lab_has_none_those_of_others_are_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how big is openai", text)
    assert told.headline.text == "No data centre of OpenAI in the United Kingdom is on record"
    assert told.verdict[0].text.startswith("Of others there is Google Waltham Cross, 76,800 H100e")
    many = last_answer(talking, "data centres of Mistral in Texas").verdict[0].text
    running = "are on record as running there; the largest is Stargate Abilene"
    assert re.match(rf"Of others \d+ {running}, [\d,]+ H100e on \d", many)
    none = last_answer(talking, "how big is openai", "any data centers in France")
    assert none.verdict[0].text == "None of anybody else is on record there."


@pytest.mark.parametrize(
    "text",
    [
        "and the Memphis one from xAI?",
        "what about xAI's Memphis one",
        "the Memphis one from xAI",
        "and the memphis site of xAI",
        "xai's memphis cluster?",
        "ok and the Memphis campus xAI has",
    ],
)
def test_a_site_is_meant_where_its_lab_is_named_beside_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "Tell me about Stargate Abilene", text) == "data centre Colossus 1"


@pytest.mark.parametrize(
    "text",
    [
        "when's it meant to be finished",
        "when is it supposed to be done",
        "when should it be ready",
        "when is it scheduled to go live",
        "when could it be fully built",
        "when is this likely to be online",
        "when is it set to be operational",
    ],
)
def test_when_a_site_is_to_be_finished_is_what_is_forecast(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "Tell me about Stargate Abilene", text).headline.text
    assert told == (
        "No day of opening is kept; forecast, not observed yet: 1.02 million H100e by 1 Nov 2026,"
        " which has passed"
    )
    since = last_answer(talking, "Tell me about Stargate Abilene", "since when is it running")
    assert since.headline.text.endswith("; what is on record has its own day")


@pytest.mark.parametrize(
    "text",
    [
        "and the Fairwater Wisconsin site from Microsoft",
        "and how about Microsoft's Fairwater Wisconsin site",
        "so the Fairwater Wisconsin campus of Microsoft",
    ],
)
@pytest.mark.parametrize("first", ["how big is openai", "price of H100", "open roles at openai"])
def test_a_site_by_its_name_is_no_other_lab(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == "data centre Fairwater Wisconsin"


@pytest.mark.parametrize(
    "text",
    ["when will it be finished", "when is it complete", "and when its done"],
)
def test_of_the_largest_of_a_lab_it_is_told_whether_it_is_finished(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "whats the biggest datacenter anthropic uses", text)
    assert "Colossus 2" in told.headline.text


@pytest.mark.parametrize("text", ["who's gonna use it", "who will use it", "whos going to use it"])
def test_who_is_to_use_a_site_is_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "data centre stargate abilene", text).headline.text
    assert "Users: OpenAI (confident)" in told


@pytest.mark.parametrize(
    "text", ["which others does it own", "what else do they own", "what else does the owner have"]
)
def test_the_other_sites_are_those_of_the_owner(talking: Conversing, text: str) -> None:
    assert asks(talking, "who owns Stargate Abilene", text) == "sites of Oracle"


@pytest.mark.parametrize(
    ("first", "text", "asked"),
    [
        ("how big is xai", "all data centres", "all data centres"),
        ("compute contracts of OpenAI", "power of all data centres", "power of all data centres"),
        ("where is Colossus 2", "rank labs by compute per researcher",
         "rank all labs, per researcher"),
        ("recent deals", "gpu prices since june", "are GPU prices up or down, since 2026-06-01"),
        ("what can 2048 H100 do in 30 days", "models over 1 trillion params",
         "models by parameters with more than 1 trillion parameters"),
        ("price of H100", "deals signed since april",
         "compute contracts of all labs since 2026-04-01"),
        ("all data centres", "what do anthropic engineers earn",
         "pay ranges for open roles at Anthropic"),
        ("headcount of OpenAI", "what's public about ssi", "how big is Safe Superintelligence"),
        ("cost of 512 H100 for 3 months", "price of gb200 on azure",
         "price of GB200, hyperscaler price"),
        ("cost of 512 H100 for 3 months", "on azure",
         "cost of 512 H100, for 90 days, hyperscaler price"),
        ("how big is xai", "their data centres", "sites of SpaceXAI"),
        ("price of H100", "and since june", "price trend of H100, since 2026-06-01"),
    ],
)  # fmt: skip
def test_what_says_all_it_asks_is_of_nothing_before(
    talking: Conversing, first: str, text: str, asked: str
) -> None:
    assert asks(talking, first, text) == asked


@pytest.mark.parametrize("text", ["where r they based", "where is the owner based"])
def test_the_seat_of_an_owner_is_not_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "where is Colossus 2", text)
    assert "where its owner and its users are based is not on record" in told.understood
