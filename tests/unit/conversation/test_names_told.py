"""`list them`, after data centres, contracts, models or roles: their names come first."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.market_book import look, market, role, week


@pytest.mark.parametrize(
    "text",
    ["list them", "name them", "which ones", "can you name them", "names?", "list all of them"],
)
@pytest.mark.parametrize(
    ("before", "first"),
    [
        ("how many sites does openai have", "Fairwater Atlanta; Stargate Abilene; "),
        ("how many contracts does openai have", "Secured with Nvidia; Contracted with AMD; "),
        ("open models from qwen", "AgentFounder 30B-A3B (Alibaba); Qwen3-Coder 480B-A35B"),
    ],
)
def test_names_come_first(talking: Conversing, before: str, first: str, text: str) -> None:
    assert last_answer(talking, before, text).headline.text.startswith(first)


def test_a_power_is_no_contract(talking: Conversing) -> None:
    told = last_answer(talking, "how many contracts does anthropic have", "name them").headline.text
    assert told == (
        "Contracted with SpaceXAI; Contracted with Amazon; Contracted with Google and Broadcom"
    )


@pytest.mark.parametrize("text", ["list them", "name them", "which roles", "titles?"])
def test_roles_are_told_by_their_titles(text: str) -> None:
    services = market(
        look(0, role("1", "Counsel")), look(1, role("1", "Counsel"), role("2", "Editor"))
    )
    conversing = Conversing(services, services._now)
    said = conversing.hear("hiring anthropic", Asker.operator(), None, week(1)).said
    [reply] = conversing.hear(text, Asker.operator(), said, week(1)).replies
    assert reply.text == "list open roles at Anthropic"
    assert reply.answer.headline.text == "Editor; Counsel"


def test_more_roles_than_a_headline_holds_are_counted() -> None:
    titles = [f"Research Engineer, Area {n}" for n in range(9)]
    first = look(0, role("0", titles[0]))
    services = market(first, look(1, *(role(str(n), title) for n, title in enumerate(titles))))
    conversing = Conversing(services, services._now)
    said = conversing.hear("hiring anthropic", Asker.operator(), None, week(1)).said
    [reply] = conversing.hear("list them", Asker.operator(), said, week(1)).replies
    assert reply.answer.headline.text.endswith(" and 6 more")


@pytest.mark.parametrize("text", ["list them", "which ones"])
def test_what_has_no_names_is_no_list(talking: Conversing, text: str) -> None:
    assert last(talking, "rank all labs", text) != ["open models"]


@pytest.mark.parametrize("text", ["just list the names", "only the names please", "names?"])
def test_names_alone_are_all_of_them_and_each_once(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "public compute programmes", text)
    names = [line.text for line in told.verdict]
    assert told.headline.text.endswith("and 5 more")
    assert told.table is None
    assert len(names) == len({*names}) == 8
    assert "US NAIRR pilot" in names


def test_a_sentence_is_no_name(talking: Conversing) -> None:
    before = "public compute programmes for academics in the US"
    told = last_answer(talking, before, "just list the names")
    assert (told.headline.text, told.verdict) == ("US NAIRR pilot", ())
    assert "taken for US NAIRR pilot" in last_answer(talking, before, "the first one").understood
