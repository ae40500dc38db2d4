"""Where figures come from, in one line and in full; and the tables behind an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.answers import Chart, Table
from bot.prose import Name, Shown
from handlers.blocks import answer as answers
from handlers.blocks import charts, details, sources, tables
from handlers.blocks.statements import statement
from handlers.carried import Carried
from storage.records import Fact, Grade
from tests.unit.handlers import samples
from tests.unit.handlers.samples import fact

NAMES = {"openai": "OpenAI", "chip/h100": "H100", "chip/b200": "B200"}


def _said(one: Fact) -> str:
    return statement(one, lambda slug: NAMES.get(slug, slug))


def _with_an_earlier_year(chart: Chart | None) -> Chart:
    assert chart
    earlier = fact("F-000", samples.STOCK.source_name, as_of=date(2023, 12, 31))
    bar = replace(chart.bars[1], estimate=samples.estimate(1, 2, 3, earlier))
    return replace(chart, bars=(*chart.bars, bar))


def test_a_source_is_dated_by_what_the_verdict_rests_on() -> None:
    answer = samples.offer_answer()
    shown = replace(answer, chart=_with_an_earlier_year(answer.chart))
    line = sources.Cited.of(shown).line()
    assert "31 Dec 2025" in line
    assert "2023" not in line
    assert "F-000" in str(sources.view(shown))


OWN = fact("own", "yours", Grade.OWN, subject="own")
SHARE = replace(samples.SHARE, statement="", metric="rd_compute_share", unit="share")


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (
            replace(SHARE, value=0.5625, low=0.4585, high=0.69),
            "OpenAI, part of the compute for research and development: 56.2 (45.9–69) %",
        ),
        (
            fact("E-1", "A", subject="chip/b200", metric="h100e", value=2.25),
            "B200, one chip counts as: 2.25 H100e",
        ),
        (replace(OWN, metric="accelerators-h100", unit="chips", value=2048), "2,048 H100"),
        (replace(OWN, metric="researchers", unit="people", value=40), "40 researchers"),
        (
            replace(OWN, metric="budget", unit="USD per year", value=2e7),
            "Budget: 20,000,000 USD per year",
        ),
        (fact("F-2", "A", value=None), "OpenAI, in use: no figure"),
    ],
)
def test_a_fact_without_a_statement_is_told_in_words(one: Fact, said: str) -> None:
    assert _said(one) == said


def test_what_one_entered_is_one_line_and_an_assumption_says_why() -> None:
    because = replace(samples.SHARE, note="the middle of two plans")
    answer = replace(samples.offer_answer(), listed=(because,))
    told = [str(block) for block in sources.view(answer)["blocks"]]
    assert sum("*Yours*" in text for text in told) == 1
    assert "assume 300 researchers" in told[-1]


def _table(rows: int) -> Table:
    cells = tuple((Name(f"Lab {n}"), Shown(f"{n}", (samples.STOCK,))) for n in range(rows))
    return Table(("Lab", "Middle"), cells)


def test_few_rows_stand_as_on_the_card_and_many_come_in_pages() -> None:
    few, many = tables.whole(_table(5)), tables.whole(_table(6))
    assert (few["type"], few["column_settings"][1]["align"]) == ("table", "right")
    assert (many["type"], many["page_size"], many["caption"]) == ("data_table", 5, "Lab")
    assert len(few["rows"]) == 6


def _column(*texts: str) -> list[str]:
    """Six cells in a long table, as Slack would sort them."""
    rows = tuple((Name("x"), Shown(text, (samples.STOCK,))) for text in texts * 6)
    cells = [row[1] for row in tables.whole(Table(("Lab", "Middle"), rows))["rows"][1:]]
    return [str(cell.get("value", cell["text"])) for cell in cells[: len(texts)]]


def test_numbers_of_one_unit_are_sorted_as_numbers() -> None:
    assert _column("1.19 million", "842,000") == ["1190000.0", "842000.0"]
    assert _column("$3.99", "$2.65") == ["3.99", "2.65"]
    assert _column("4.8 days", "57 days") == ["4.8", "57.0"]


def test_what_is_no_number_or_of_another_unit_stays_text() -> None:
    assert _column("308–1,170", "5") == ["308–1,170", "5"]
    assert _column("1 min", "4.8 days") == ["1 min", "4.8 days"]
    assert _column("not public", "5") == ["not public", "5"]


def test_details_say_the_headline_once() -> None:
    message = details.message(samples.offer_answer())
    headline = samples.offer_answer().headline.text
    assert str(message["blocks"]).count(headline) == 1


def test_that_there_is_no_figure_stands_where_figures_stand() -> None:
    unknown = Table(
        ("H100e", "Middle", "Range"), ((Name("x"), Name("not public"), Name("no figure")),)
    )
    settings = tables.card(unknown)["column_settings"]
    assert [column["align"] for column in settings] == ["left", "right", "right"]


def test_what_to_do_with_an_answer_and_what_to_ask_next_are_two_rows() -> None:
    message = answers.message(samples.offer_answer(), Carried("2048 H100", "T1", "U1"))
    rows = [block for block in message["blocks"] if block["type"] == "actions"]
    assert [row["block_id"] for row in rows] == ["answer", "next"]
    assert len(rows[1]["elements"]) == answers.CARD_NEXT


def test_small_print_is_one_element_of_lines_since_slack_sets_elements_side_by_side() -> None:
    (small,) = [
        b for b in answers.message(samples.offer_answer())["blocks"] if b["type"] == "context"
    ]
    (element,) = small["elements"]
    assert element["text"].startswith("*Read as:*")
    assert "\nSources, graded A to C: " in element["text"]


def test_a_chart_says_the_reach_of_its_own_intervals() -> None:
    chart = samples.offer_answer().chart
    assert chart
    assert "Low to high: 5th to 95th percentile" in str(charts.message(chart))
    readings = replace(chart, ends="lowest to highest reading")
    assert "Low to high: lowest to highest reading" in str(charts.message(readings))
