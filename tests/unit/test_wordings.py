"""How answers read where several things are told at once; the figures are in the answer book."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import Answer
from bot.questions.types import Kind
from bot.render import outline, text
from bot.services import Asker, Services
from storage.store import Store


def _ask(services: Services, asked: str) -> Answer:
    return services.ask(asked, Asker("T", "U"))


def _verdict(answer: Answer) -> str:
    return " ".join(sentence.text for sentence in answer.verdict)


def test_several_labs_are_told_in_one_sentence_and_those_without_figures_after_it(
    services: Services,
) -> None:
    answer = _ask(services, "2048 H100 40 researchers vs openai, deepmind, xai and mistral")
    first, *others = (sentence.text for sentence in answer.verdict)
    assert first == (
        "About 11× (6.0–23×) behind OpenAI and 5.2× (2.5–11×) behind Google DeepMind,"
        " per researcher."
    )
    assert ["SpaceXAI" in line or "Mistral" in line for line in others] == [True, True]


def test_an_offer_of_what_does_not_run_yet_says_so_first(services: Services) -> None:
    answer = _ask(services, "4096 GB300 announced for March, 40 researchers, vs openai")
    assert answer.headline.text == "10,300 H100e to come, nothing running yet"
    assert "No public figure" not in _verdict(answer)


def test_a_table_without_researchers_does_not_speak_of_them(services: Services) -> None:
    table = _ask(services, "2048 H100").table
    assert table
    assert table.columns[0] == "Your offer"


def test_two_labs_stand_side_by_side(services: Services) -> None:
    table = _ask(services, "compare openai and deepmind").table
    assert table
    assert table.columns == ("H100e", "OpenAI", "Google DeepMind")
    assert [row[0].text for row in table.rows] == ["In total", "Per employee", "Per researcher"]
    assert table.rows[2][1].text == "545 (308–1,170)"


def test_a_lab_of_which_nothing_is_public_has_no_table_of_blanks(services: Services) -> None:
    answer = _ask(services, "how big is ssi")
    assert answer.table is None
    assert any("Not public for Safe Superintelligence" in c.text for c in answer.caveats)


def test_a_place_that_was_asked_for_is_told_once(services: Services) -> None:
    answer = _ask(services, "where would 2048 H100 for 40 researchers rank")
    told = f"{answer.headline.text} {_verdict(answer)}"
    assert told.count("would stand at place") == 1


def test_hardware_is_compared_by_its_name(services: Services) -> None:
    table = _ask(services, "512 B200 vs 10k H100").table
    assert table
    assert table.columns[0] == "512 B200 as a share of 10,000 H100"
    assert [row[0].text for row in table.rows][-2:] == [
        "512 B200, in H100e",
        "10,000 H100, in H100e",
    ]


def test_what_says_many_things_is_a_list_and_what_says_few_a_paragraph(services: Services) -> None:
    few = _ask(services, "2048 H100 40 researchers vs openai")
    many = replace(few, verdict=few.verdict * 2)
    assert len(outline.verdict(few)) == 1
    assert len(outline.verdict(many)) == outline.MANY
    assert text.plain(many).count("  - 51 H100e each against about 545") == 2


def test_a_chart_does_not_repeat_the_headline(services: Services) -> None:
    answer = _ask(services, "2048 H100 40 researchers vs openai")
    assert text.plain(answer).count("About 11× behind OpenAI") == 1


def test_where_figures_come_from_is_told_before_any_was_shown() -> None:
    with Store.open("sqlite://") as store:
        answer = _ask(Services(store), "where do your numbers come from?")
    assert answer.kind is Kind.HELP
    assert "source" in answer.verdict[0].text
