"""Follow-ups in few words that lean on how the last answer about an offer, or of labs, came up."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_question, reply, told

OURS = "our saved offer with "
THREE = ("compare meta, deepmind and anthropic", "add openai", "drop meta")
THREE_READ = "compare Google DeepMind and Anthropic and OpenAI"
BOTH = ("what if we double our cluster", "and double the team too?")
ADDED = ("our offer vs anthropic", "45 researchers", "and with 512 h200 on top")
RUN = ("could we have trained llama 3.1 405b?", "how long would it take us with 4096 H100")
SHARE = "2048 H100 but only 60% for research, 40 ppl, vs Anthropic"
FIVE_MILLION = "$5000000 a year"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("sort it by per researcher", "per researcher"),
        ("ok now sort them by compute per employee", "per employee"),
        ("rank the three by per-researcher please", "per researcher"),
        ("order that by in total", "in total"),
    ],
)
def test_labs_side_by_side_are_sorted_alone(talking: Conversing, text: str, scope: str) -> None:
    assert asks(talking, *THREE, text) == f"{THREE_READ}, {scope}"


def test_a_list_of_all_labs_stays_one_of_all(talking: Conversing) -> None:
    sorted_by = "sort it by per researcher"
    assert asks(talking, "rank all labs", sorted_by) == "rank all labs, per researcher"
    assert "all labs" in asks(talking, *THREE, "sort all labs by per researcher")


@pytest.mark.parametrize(
    "text",
    [
        "just the cluster, not the team",
        "only the chips",
        "not the team, just the gpus",
        "not hires",
    ],
)
def test_the_cluster_alone_stays_changed(talking: Conversing, text: str) -> None:
    assert asks(talking, *BOTH, text) == f"{OURS}4096 H100, 40 researchers"
    assert asks(talking, *BOTH, text, "tripled?") == f"{OURS}6144 H100, 40 researchers"


def test_the_team_alone_stays_changed(talking: Conversing) -> None:
    assert asks(talking, *BOTH, "just the team, not the cluster") == "what if we hire 40 more"


def test_one_thing_that_was_changed_is_not_taken_back(talking: Conversing) -> None:
    doubled, text = BOTH[0], "just the cluster, not the team"
    assert asks(talking, doubled, text) == f"{OURS}4096 H100, 40 researchers"
    assert "2048 H100" not in told(talking, doubled, "just the team, not the cluster")


@pytest.mark.parametrize(
    "text",
    [
        "go back to before the h200s",
        "back to how it was before the H200s please",
        "undo the h200s",
        "scrap the 512 H200s",
        "as it was before we added the h200s",
        "without the h200s again",
    ],
)
def test_added_chips_are_taken_back_alone(talking: Conversing, text: str) -> None:
    read = asks(talking, *ADDED, text)
    assert "2048 H100, 45 researchers, vs Anthropic" in read
    assert "H200" not in read


def test_chips_of_the_kind_that_were_there_before_stay(talking: Conversing) -> None:
    lines = ("2048 H100 + 100 H200, 40 people, vs anthropic", "and with 512 h200 on top")
    read = asks(talking, *lines, "undo the h200s")
    assert read == "2048 H100 + 100 H200, 40 researchers, vs Anthropic"


def test_chips_that_were_never_added_are_not_taken_back(talking: Conversing) -> None:
    found = reply(talking, *ADDED, "undo the b200s").answer
    assert found.kind is not Kind.OFFER or "512 H200" in reply(talking, *ADDED).text


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("and on the 2048 we have but all B200", "2048 B200"),
        ("and on the same 2048 if they were B200s", "2048 B200"),
        ("and on our 2048 H100, but as GB300s", "2048 GB300"),
    ],
)
def test_as_many_of_another_chip_are_taken(talking: Conversing, text: str, chips: str) -> None:
    assert f"can {chips} train llama-3.1-405b" in asks(talking, *RUN, text)


def test_our_chips_stay_what_they_are_otherwise(talking: Conversing) -> None:
    assert "can 2048 H100 train" in asks(talking, *RUN, "and on the 2048 H100 we have")
    offer = ("our offer vs anthropic", "on the 2048 we have but all B200")
    assert asks(talking, *offer) == "2048 B200, 40 researchers, vs Anthropic"


@pytest.mark.parametrize(
    ("first", "text", "share"),
    [
        (SHARE, "and if it were 80", "80"),
        (SHARE, "what if it was only 50", "50"),
        ("2048 H100 with 40% for product, 40 ppl, vs Anthropic", "and if it were 60", "40"),
    ],
)
def test_the_part_that_was_told_is_told_anew(
    talking: Conversing, first: str, text: str, share: str
) -> None:
    read = f"2048 H100, 40 researchers, {share}% for research, vs Anthropic"
    assert asks(talking, first, text) == read


def test_a_number_of_people_is_no_part(talking: Conversing) -> None:
    read = "2048 H100, {} researchers, 60% for research, vs Anthropic"
    assert asks(talking, SHARE, "45 researchers", "and if it were 80") == read.format(80)
    assert asks(talking, SHARE, "and if it were 38") == read.format(38)
    assert "80 researchers" in asks(talking, "2048 H100, 40 ppl", "and if it were 80")


@pytest.mark.parametrize(
    "text",
    [
        "what share does Anthropic give to research?",
        "how much of its compute goes to research at Anthropic",
        "what fraction does Anthropic keep for research",
        "what percentage does Anthropic devote to r&d",
    ],
)
def test_what_a_lab_gives_to_research_is_told(talking: Conversing, text: str) -> None:
    for lines in ((text,), (SHARE, text)):
        asked = last_question(talking, *lines)
        assert (asked.labs, asked.topic) == (("anthropic",), LabPart.RESEARCH)


@pytest.mark.parametrize("text", ["assume 70 for them too", "say 70% for Anthropic", "take 70"])
def test_a_part_for_research_is_assumed_of_the_lab(talking: Conversing, text: str) -> None:
    lines = (SHARE, "what share does Anthropic give to research?")
    assert asks(talking, *lines, text) == "how big is Anthropic, assume 70% R&D share"


def test_neither_people_nor_another_lab_are_meant(talking: Conversing) -> None:
    staff = last_question(talking, "what share of its staff does Anthropic give to research?")
    assert staff.topic != LabPart.RESEARCH
    read = asks(talking, SHARE, "assume 60 for them too")
    assert read.endswith("60% for research, vs Anthropic, assume 60% R&D share")
    assert "R&D" not in told(talking, "our offer vs anthropic", "assume 60 for them too")


@pytest.mark.parametrize(
    "text",
    [
        "thats still a lot, what could we get for 5 million a year",
        "what could we rent for $5M a year",
        "what would 5M a year buy",
    ],
)
def test_what_money_rents_is_told_after_a_match(talking: Conversing, text: str) -> None:
    for lines in (("match Meta per researcher",), ("match Meta per researcher", "and mistral?")):
        assert asks(talking, *lines, text) == FIVE_MILLION


@pytest.mark.parametrize(
    "text", ["can we do it with 5M a year", "what would 5M a year get us there"]
)
def test_how_near_money_comes_is_still_told(talking: Conversing, text: str) -> None:
    read = asks(talking, "match Meta per researcher", text)
    assert read.startswith("what do we need to match Meta")
    assert FIVE_MILLION in read


@pytest.mark.parametrize("text", ["ok what do we have today again", "what do we have right now"])
def test_what_we_have_today_is_ours_as_it_is_saved(talking: Conversing, text: str) -> None:
    assert "4,096" in read_as(talking, BOTH[0])
    assert "4,096" not in read_as(talking, BOTH[0], text)


def test_how_we_look_now_is_of_what_was_supposed(talking: Conversing) -> None:
    assert "4,096" in read_as(talking, BOTH[0], "how are we looking now")


def read_as(talking: Conversing, *lines: str) -> str:
    return reply(talking, *lines).answer.understood
