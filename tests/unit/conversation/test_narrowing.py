"""A list that was shown, narrowed: some of its labs left out, or put back in."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last_answer

ALL = "rank the labs"
PLAIN = "rank all labs"


@pytest.mark.parametrize(
    "text",
    ["without google", "leave Google out", "drop DeepMind", "except for google", "take Google out"],
)
def test_a_lab_is_left_out_of_the_list(talking: Conversing, text: str) -> None:
    assert asks(talking, ALL, text) == "rank all labs without Google DeepMind"


def test_one_after_the_other_is_left_out_and_comes_back(talking: Conversing) -> None:
    lines = (ALL, "leave out OpenAI", "drop Meta too")
    both = "rank all labs without Meta Superintelligence Labs and OpenAI"
    assert asks(talking, *lines) == both
    assert asks(talking, *lines, "per researcher") == f"{both}, per researcher"
    back = "rank all labs without Meta Superintelligence Labs"
    assert asks(talking, *lines, "put OpenAI back in") == back


def test_a_lab_that_is_named_after_a_list_is_still_asked_about(talking: Conversing) -> None:
    assert asks(talking, ALL, "and Meta?") == "how big is Meta Superintelligence Labs"


def test_openings_of_the_others_are_shown(talking: Conversing) -> None:
    lines = ("who is hiring researchers", "just OpenAI and Meta", "without Meta")
    assert asks(talking, *lines) == "frontier research roles at OpenAI"


@pytest.mark.parametrize("text", ["anyway, how is xAI doing", "how's xAI doing these days"])
def test_how_a_lab_does_is_no_matter_of_ours(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs Meta", text) == "how big is SpaceXAI"


def part(talking: Conversing, before: str, text: str) -> Answer:
    """The part of the answer before that a message picks out."""
    said = talking.hear(before, Asker.operator(), None, DAY).said
    [found] = talking.hear(text, Asker.operator(), said, DAY).replies
    assert found.form is Form.PART, found.text
    return found.answer


@pytest.mark.parametrize(
    "text",
    [
        "drop those without a number",
        "hide the ones without data",
        "remove the ones lacking data",
        "only those with a figure",
        "remove labs that have no public number",
        "show me only the ones with public data",
        "skip everyone with no estimate",
    ],
)
def test_those_without_a_figure_are_no_phone_numbers(talking: Conversing, text: str) -> None:
    found = part(talking, f"{ALL} per researcher", text)
    assert found.headline.text == "Only labs with a public figure are in the list"
    assert found.verdict[0].text.startswith("4 of the 17 labs looked at have a public figure per")
    assert found.table


@pytest.mark.parametrize(
    "text", ["how many are there", "how many labs is that?", "how many are on the list", "how many"]
)
def test_a_list_is_counted(talking: Conversing, text: str) -> None:
    found = part(talking, ALL, text)
    assert found.headline.text == "6 of the 17 labs looked at have a public figure in total"


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("top 3 only", ["Anthropic", "OpenAI", "Meta Superintelligence Labs"]),
        ("and the smallest", ["Google DeepMind"]),
        ("who is last", ["Google DeepMind"]),
        ("who's at the bottom?", ["Google DeepMind"]),
        ("which has the least", ["Google DeepMind"]),
        ("just the closest one", ["Google DeepMind"]),
        ("the bottom two", ["Google DeepMind", "Meta Superintelligence Labs"]),
        ("only the largest", ["Anthropic"]),
        ("only the top one", ["Anthropic"]),
    ],
)
def test_either_end_of_a_list_is_told(talking: Conversing, text: str, labs: list[str]) -> None:
    table = part(talking, f"{ALL} per researcher", text).table
    assert table
    assert [row[0].text for row in table.rows] == labs


@pytest.mark.parametrize(
    "text", ["sort by date", "sort it by headcount", "order by name", "sort alphabetically"]
)
def test_other_orders_are_not_kept(talking: Conversing, text: str) -> None:
    found = part(talking, ALL, text)
    assert found.headline.text == "The order shown is the only one that is kept"
    assert asks(talking, ALL, "sort by compute per researcher") == f"{PLAIN}, per researcher"


@pytest.mark.parametrize("text", ["what's that in percent", "as a percentage?", "percentage-wise"])
def test_a_part_is_told_in_percent(talking: Conversing, text: str) -> None:
    told = part(talking, "us vs OpenAI and Meta", text)
    assert told.headline.text.startswith("Ours is 9.4 % (")
    assert told.verdict[0].text.startswith("Ours is 17 % (")
    assert "us vs OpenAI" in part(talking, "what is our offer", text).headline.text


@pytest.mark.parametrize("text", ["how did you get 51", "where does the 51 come from"])
def test_a_figure_of_ours_is_worked_out(talking: Conversing, text: str) -> None:
    said = talking.hear("what is our offer", Asker.operator(), None, DAY).said
    [found] = talking.hear(text, Asker.operator(), said, DAY).replies
    assert "2,048 H100e in all, 51 for each" in found.answer.verdict[0].text


THREE = "us vs OpenAI, Anthropic and Meta"


@pytest.mark.parametrize(
    ("before", "text", "ways"),
    [
        (ALL, "which of these is building datacenters", "sites of"),
        (ALL, "which of them have contracts", "compute contracts of"),
        (ALL, "any of them with deals?", "compute contracts of"),
        (THREE, "which of them has sites in Europe", "sites of"),
        (THREE, "who of them spends the most on compute", "spending of"),
    ],
)
def test_what_is_kept_lab_by_lab_is_asked_back(
    talking: Conversing, before: str, text: str, ways: str
) -> None:
    said = talking.hear(before, Asker.operator(), None, DAY).said
    [found] = talking.hear(text, Asker.operator(), said, DAY).replies
    shown = (found.answer.headline, *found.answer.verdict)
    assert "lab by lab" in " ".join(line.text for line in shown)
    assert len(found.answer.choices) == 3
    assert all(way.text.startswith(ways) for way in found.answer.choices)


@pytest.mark.parametrize("before", [ALL, THREE])
@pytest.mark.parametrize(
    "text",
    ["only the ones in Europe", "only the European ones", "just the Chinese ones",
     "which are based in the US", "drop those outside the US"],
)  # fmt: skip
def test_labs_are_not_sorted_by_country(talking: Conversing, before: str, text: str) -> None:
    said = talking.hear(before, Asker.operator(), None, DAY).said
    [found] = talking.hear(text, Asker.operator(), said, DAY).replies
    assert "Of which country or kind" in found.answer.headline.text


def test_openings_are_still_sorted_by_place(talking: Conversing) -> None:
    lines = ("who is hiring researchers", "only the ones in Europe")
    assert asks(talking, *lines) == "frontier research roles in Europe"


@pytest.mark.parametrize("text", ["who pays for it", "and who funds that?", "who's financing it"])
def test_who_pays_for_chips_asks_for_no_salaries(talking: Conversing, text: str) -> None:
    assert asks(talking, "sites of OpenAI", text) == "spending of OpenAI on compute"
    assert (
        asks(talking, "how big is OpenAI", "what do they pay")
        == "pay ranges for open roles at OpenAI"
    )


@pytest.mark.parametrize("text", ["when does it open", "when will they be finished"])
def test_when_a_site_opens_is_what_was_said_of_it(talking: Conversing, text: str) -> None:
    assert "contracts or plans on record" in part(talking, "sites of OpenAI", text).headline.text
    one = part(talking, "how big is Stargate Abilene", text)
    assert one.headline.text.startswith("No day of opening is kept")


@pytest.mark.parametrize(
    "text",
    ["as an email to him", "as a slack message", "write me an email with that",
     "draft a short note to the candidate", "as a text to her", "put it into an email",
     "can I quote that", "an email version please",
     "Thanks. Can you write me two sentences I can send to the candidate?",
     "write something I can send her", "draft a reply I can paste"],
)  # fmt: skip
def test_lines_for_a_message_are_those_to_say(talking: Conversing, text: str) -> None:
    found = part(talking, "us vs OpenAI", text)
    assert found.headline.text.startswith("I write no messages")
    assert found.verdict[0].text.startswith("“51 H100e per researcher on average”")
    assert "$3.99 an hour" in part(talking, "price of H100", text).verdict[0].text


@pytest.mark.parametrize("text", ["what's his email", "email him"])
def test_how_somebody_is_reached_is_still_not_told(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs OpenAI", text) == "private phone numbers of our candidates"


@pytest.mark.parametrize("text", ["only those with more than 300", "just the ones above 300"])
def test_a_list_is_cut_at_a_number(talking: Conversing, text: str) -> None:
    asked = "which labs have more than 300 H100e, per researcher"
    assert asks(talking, f"{ALL} per researcher", text) == asked


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("drop the smallest", ["Anthropic", "OpenAI", "Meta Superintelligence Labs"]),
        ("without the largest", ["OpenAI", "Meta Superintelligence Labs", "Google DeepMind"]),
        ("leave out the bottom two", ["Anthropic", "OpenAI"]),
        ("which one is nearest to us", ["Google DeepMind"]),
    ],
)
def test_either_end_is_left_out(talking: Conversing, text: str, labs: list[str]) -> None:
    table = part(talking, f"{ALL} per researcher", text).table
    assert table
    assert [row[0].text for row in table.rows] == labs


def test_a_list_of_records_is_cut_in_its_order(talking: Conversing) -> None:
    found = part(talking, "what open models are there", "top 5")
    assert found.table
    assert len(found.table.rows) == 5
    largest = part(talking, "what open models are there", "the largest one")
    assert "took the most to train" in largest.verdict[-1].text


@pytest.mark.parametrize("text", ["who has the most staff", "which of them has more people"])
def test_who_has_more_people_is_told_by_their_headcounts(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "compare OpenAI and Meta", text)
    assert found.headline.text.startswith("OpenAI has more staff than Meta Superintelligence Labs")
    assert found.table


@pytest.mark.parametrize("text", ["where is it", "and where are they?", "where do they run"])
def test_where_chips_stand_asks_for_sites(talking: Conversing, text: str) -> None:
    assert asks(talking, "how big is OpenAI", text) == "sites of OpenAI"


@pytest.mark.parametrize("text", ["is that list price", "was that a contract?", "is it spot"])
def test_what_kind_of_price_it_is_is_told_of_that_price(talking: Conversing, text: str) -> None:
    found = part(talking, "price of H100", text)
    assert found.verdict[0].text.startswith(
        "The price is one reading: $3.99, on-demand list, eight-GPU node"
    )


def test_numbers_alone_are_the_table(talking: Conversing) -> None:
    said = talking.hear(ALL, Asker.operator(), None, DAY).said
    [found] = talking.hear("just the numbers", Asker.operator(), said, DAY).replies
    assert found.form is Form.TABLE


def test_those_without_a_figure_are_left_out_of_a_comparison(talking: Conversing) -> None:
    found = part(talking, "us vs OpenAI, Meta and Mistral", "remove the ones lacking data")
    assert found.table
    shown = [row[0].text for row in found.table.rows]
    assert shown == ["OpenAI", "Meta Superintelligence Labs"]


@pytest.mark.parametrize("text", ["now both", "both?", "both of them", "and both together"])
def test_both_cards_are_held_against_each_other(talking: Conversing, text: str) -> None:
    lines = ("how big is Anthropic", "same for Meta", text)
    assert asks(talking, *lines) == "compare Anthropic and Meta Superintelligence Labs"
    ours = asks(talking, "us vs OpenAI", "same against Meta", "both of them")
    assert ours == "us vs OpenAI and Meta Superintelligence Labs"


@pytest.mark.parametrize("text", ["who is the closest to us", "which one is nearest to ours"])
def test_closest_to_us_is_told_by_what_ours_is_held_to(talking: Conversing, text: str) -> None:
    lines = ("us vs Meta", "vs google", "vs microsoft", "all three side by side please")
    found = last_answer(talking, *lines, text)
    assert "per researcher" in found.headline.text
    assert found.question.labs == ("meta", "google-deepmind", "microsoft")
    assert found.verdict[-1].text == "No public figure per researcher for Microsoft AI."
