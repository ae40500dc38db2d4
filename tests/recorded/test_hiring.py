"""Questions about the job market, answered from the recorded boards."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from click.testing import CliRunner

from bot.cli import cli, opening
from bot.market.lab_windows import LabWindow
from bot.render.json import as_dict
from bot.services import Services
from storage.records import Grade
from tests.recorded.boards import expected_diffs, needs_boards
from tests.recorded.market import US, WEEK, ask, estimate, note, number, said, services

pytestmark = needs_boards
LABS = {
    "ashby:openai": "openai",
    "greenhouse:anthropic": "anthropic",
    "greenhouse:deepmind": "google-deepmind",
    "greenhouse:scaleai": "scale-ai",
    "greenhouse:inflectionai": "inflection",
    "greenhouse:runwayml": "runway",
    "greenhouse:perplexityai": "perplexity",
}


def window(lab: str, start: str, end: str) -> LabWindow:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return LabWindow(services().openings(lab, first, last), first, last)


def test_the_week_of_openai_is_told_as_it_was_counted() -> None:
    answer = ask("hiring openai")
    found = [number(answer, f"hiring.openai.{key}") for key in ("open", "opened", "closed")]
    assert found == [548, 21, 38]
    assert number(answer, "hiring.openai.retitled") == 2
    assert number(answer, "hiring.openai.reposted") == 1
    assert number(answer, "hiring.openai.opened_usual") == 41.5
    assert number(answer, "hiring.openai.closed_usual") == 35.5
    assert "548 open roles, 21 opened and 38 closed in the week to 8 Apr 2026" in said(answer)
    assert "far below the usual 41.5" in said(answer)
    assert "The week before: 36 opened, 22 closed" in said(answer)


def test_every_figure_rests_on_a_look_at_the_public_board() -> None:
    found = estimate(ask("hiring openai"), "hiring.openai.open")
    (fact,) = found.facts
    assert (fact.value, fact.as_of, fact.grade) == (548, WEEK, Grade.A)
    assert fact.source_url == "https://jobs.ashbyhq.com/openai"
    assert fact.source_name == "OpenAI, public job board"


def test_families_add_up_to_the_open_roles_and_show_the_words_that_decided() -> None:
    answer = ask("hiring openai")
    keys = (
        *("frontier_research", "research_engineering", "infrastructure"),
        *("applied_llm", "data_engineering", "product", "other", "unclear"),
    )
    assert sum(number(answer, f"hiring.openai.{key}") for key in keys) == 548
    assert answer.table is not None
    words = {row[0].text: row[-1].text for row in answer.table.rows}
    assert "research scientist" in words["Frontier research"]
    assert "forward deployed" in words["Applied LLM"]


def test_the_sides_are_counts_with_their_n() -> None:
    answer = ask("hiring openai")
    frontier = answer.figure("split.frontier")
    assert frontier is not None
    assert "n = 548" in frontier.note
    assert 80 <= number(answer, "split.frontier") <= 110
    assert 75 <= number(answer, "split.applied") <= 100


def test_no_share_is_told_of_a_lab_with_few_roles() -> None:
    assert "%" in said(ask("hiring deepmind"))
    assert "%" not in said(ask("hiring inflection"))


def test_pay_ranges_need_five_postings_and_say_where_they_were_read() -> None:
    answer = ask("pay ranges at openai")
    pay = answer.figure("hiring.openai.pay.research_engineering.usd_per_year")
    assert pay is not None
    assert pay.estimate is not None
    assert (pay.estimate.low, pay.estimate.high) == (274_000, 445_000)
    assert pay.note.startswith("posted base pay of 18 open roles, 18 of them from a line of text")
    assert answer.figure("hiring.openai.pay.unclear.usd_per_year") is None
    assert answer.chart is not None
    assert answer.chart.ends


def test_a_board_without_pay_is_said_to_show_none() -> None:
    assert "none of 424 open roles shows pay" in said(ask("pay ranges at anthropic"))


@pytest.mark.parametrize("lab", ["runway", "perplexity"])
def test_a_board_that_moved_has_null_figures_and_no_closures(lab: str) -> None:
    answer = ask(f"hiring {lab}")
    assert "source changed" in note(answer, f"hiring.{lab}.closed")
    assert "moved from Greenhouse to Ashby" in said(answer)
    assert "have not closed" in said(answer)


def test_runway_was_still_read_the_day_before_it_moved() -> None:
    assert number(ask("hiring runway", date(2026, 4, 7)), "hiring.runway.open") == 35


def test_nothing_later_than_the_day_of_the_question_is_known() -> None:
    answer = ask("hiring openai", date(2026, 4, 5))
    assert number(answer, "hiring.openai.open") == 565
    assert max(fact.as_of for fact in answer.sources()) == date(2026, 4, 1)


def test_an_old_look_is_answered_with_its_age() -> None:
    answer = ask("hiring openai", date(2026, 11, 24))
    assert number(answer, "hiring.openai.opened") == 21
    assert "230 days old" in answer.caveats[0].text


def test_labs_stand_side_by_side_and_those_far_from_their_usual_week_are_named() -> None:
    answer = ask("who is hiring")
    assert answer.table is not None
    assert [row[0].text for row in answer.table.rows] == [
        *("OpenAI", "Anthropic", "Scale AI", "Google DeepMind", "Inflection")
    ]
    assert "OpenAI opened 21 where 41.5 is usual" in said(answer)
    assert "Scale AI opened 1 where 11 is usual" in said(answer)
    assert note(answer, "hiring.runway.open")


def test_the_split_of_openai_is_shown_over_time() -> None:
    answer = ask("frontier vs applied split at openai")
    assert answer.chart is not None
    ratios = [bar.estimate.median for bar in answer.chart.bars]
    assert answer.chart.bars[0].label == "10 Sep"
    assert ratios[0] > 2.5 > 1.5 > ratios[-1]


def test_a_long_time_is_sampled_so_that_the_chart_stays_readable() -> None:
    answer = ask("hiring openai since 2025-09-10")
    assert answer.chart is not None
    assert len(answer.chart.bars) <= 13
    assert (answer.chart.bars[0].label, answer.chart.bars[-1].label) == (
        "10 Sep",
        "8 Apr",
    )


def test_a_family_in_a_place_lists_its_roles() -> None:
    answer = ask("research engineering roles at anthropic in london")
    assert answer.table is not None
    assert all("London" in row[1].text for row in answer.table.rows)
    count = number(answer, "hiring.anthropic.research_engineering")
    assert count == number(answer, "hiring.anthropic.open") == len(answer.table.rows)


def test_moves_tell_what_left_the_usual_and_what_was_published() -> None:
    answer = ask("what moved this week")
    assert "Unusual in the week to 8 Apr 2026: OpenAI and Scale AI" in answer.headline.text
    assert "Anthropic, contracted: multiple gigawatts" in said(answer)
    assert "$2.35 a GPU-hour, after $1.70 on 31 Oct 2025" in said(answer)
    assert "not people" in " ".join(line.text for line in answer.caveats)


def test_a_quiet_week_is_said_to_be_one() -> None:
    answer = ask("what moved", date(2026, 4, 1))
    assert "A quiet week" in answer.headline.text
    assert "None of the 6 boards" in said(answer)


def test_the_source_of_an_answer_about_boards_can_be_asked_for() -> None:
    answer = ask("hiring openai")
    services().remember(answer, "hiring openai", US)
    source = ask("source")
    assert source.kind == "source"
    assert estimate(answer, "hiring.openai.open").facts[0] in source.sources()


def test_answers_about_the_market_are_strict_json() -> None:
    for text in ("hiring openai", "who is hiring", "hiring runway", "pay ranges", "what moved"):
        found = as_dict(ask(text), services().directory)
        json.dumps(found, allow_nan=False)


def test_all_199_recorded_diffs_are_met_through_the_database() -> None:
    met = 0
    for one in expected_diffs():
        found = window(LABS[one["board"]], one["from"], one["to"])
        (shift,) = found.shifts
        met += (
            (found.open_before, found.open_after) == (one["open_before"], one["open_after"])
            and list(shift.opened) == sorted(one["opened"])
            and list(shift.closed) == sorted(one["closed"])
            and [[r.id, r.old, r.new] for r in found.retitled] == sorted(one["retitled"])
            and found.unknown is None
        )
    assert met == len(expected_diffs()) == 199


def test_the_command_prints_a_natural_week_that_spans_two_windows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = json.loads(_diff(monkeypatch, "DeepMind", "2026-04-01", "2026-04-08"))
    assert (found["lab"], found["open_before"], found["open_after"]) == ("google-deepmind", 91, 88)
    assert (len(found["opened"]), len(found["closed"]), len(found["retitled"])) == (7, 10, 2)
    assert found["unknown"] is None


@pytest.mark.parametrize(
    ("lab", "last", "count"),
    [("perplexity", date(2025, 11, 4), 67), ("runway", date(2026, 4, 7), 35)],
)
def test_the_command_tells_of_a_moved_board_that_its_source_changed(
    monkeypatch: pytest.MonkeyPatch, lab: str, last: date, count: int
) -> None:
    for days in (1, 30):
        end = last + timedelta(days=days)
        found = json.loads(_diff(monkeypatch, lab, str(last), str(end)))
        assert (found["open_before"], found["open_after"]) == (count, None)
        assert (found["opened"], found["closed"]) == ([], [])
        assert re.match(r"source changed: moved ", found["unknown"])


def _diff(monkeypatch: pytest.MonkeyPatch, lab: str, start: str, end: str) -> str:
    @contextmanager
    def opened(_settings: object) -> Iterator[Services]:
        yield services()

    monkeypatch.setattr(opening, "opened", opened)
    command = ["postings", "diff", lab, "--from", start, "--to", end, "--json"]
    result = CliRunner().invoke(cli, command, standalone_mode=False)
    assert result.exception is None
    return result.output
