"""Plain text is complete, fits eighty columns and cannot command a terminal."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from bot.answers import Answer, Bar, Chart, Table
from bot.prose import Name, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.types import Choice
from bot.render.grid import grid
from bot.render.scale import Scale
from bot.render.strips import strips
from bot.render.terminal import show
from bot.render.text import plain
from tests.unit.render import answers

OFFER = """\
About 11× (6.0–23×) behind OpenAI per researcher

51 H100e each against about 545 (308–1,170). The widest unknown is how many of
OpenAI's staff do research; its stock is 328 days old.

Read as: 2,048 H100, 40 researchers, all of it for research (assumed); against
OpenAI

H100e per researcher  Middle       Range
────────────────────  ──────  ──────────
Your offer                51  as entered
OpenAI                   545   308–1,170
OpenAI against yours     11×     6.0–23×
Range: from the lowest to the highest twentieth

Compute per researcher (H100e)
  Your offer    ●                                                51
  OpenAI                   ├────────●─────────────────────────┤  545 (308–1,170)
OpenAI's middle value is about 11× ours.

Say
  - “51 H100 per researcher on average.”

Don't say
  - “Comparable to OpenAI.”

Concede
  - Frontier pretraining; a far larger total.

Ask
  - “What do you personally get today, and how long do you wait?”

What would change this
  - At 6 researchers or fewer.

Keep in mind
  - Averages are not allocations.

Ask next
  - what can 2048 H100 do in 30 days

Sources
  K-h100  Epoch AI, ML Hardware · as of 24 Sep 2026 · read 24 Sep 2026 · grade A
    https://epoch.ai/data/machine-learning-hardware
  F-001  Epoch AI, AI Chip Users · as of 31 Dec 2025, 328 days old · read 24 Sep
    2026 · grade A
    https://epoch.ai/data/ai-companies
  F-150  Financial Times · as of 21 Mar 2026, 248 days old · read 25 Sep 2026 ·
    grade B
    https://www.ft.com/content/openai-headcount
  C-08  Assay's own convention, 1 Nov 2026
  Grades: A: primary source or owner of the data; B: named press or analyst;
  convention: an assumption of Assay's own that you can change.
"""


def test_an_offer_reads_like_this() -> None:
    assert plain(answers.offer_answer()) == OFFER


def test_a_choice_says_what_to_type() -> None:
    assert "Pick one by typing\n  - 1024 H100 25 researchers vs anthropic" in plain(
        answers.choose_answer()
    )


def test_an_error_says_what_could_be_typed() -> None:
    assert "You could type\n  - how big is anthropic" in plain(answers.error_answer())


def test_facts_of_one_publication_are_one_source() -> None:
    again = replace(answers.STOCK, id="F-002")
    answer = replace(answers.offer_answer(), listed=(again,))
    assert "  F-001, F-002  Epoch AI, AI Chip Users · as of 31 Dec 2025" in plain(answer)


def test_only_links_are_longer_than_eighty_columns() -> None:
    wide = Table(("Name", "Remark", "Other remark"), ((Name("x"), Name("word " * 40), Name("y")),))
    longest = "unbroken" * 30
    answer = replace(
        answers.offer_answer(),
        table=wide,
        understood=longest,
        next=(Choice("again", longest),),
    )
    lines = plain(answer).splitlines()
    assert [line for line in lines if len(line) > 80 and "://" not in line] == []


@pytest.mark.parametrize("draw", ["plain", "terminal"])
def test_escape_sequences_and_turned_text_do_not_reach_the_terminal(draw: str) -> None:
    hostile = "\x1b]0;owned\x07\u202eabc\x9b31m [red]tag[/red]"
    answer = replace(answers.choose_answer(), understood=hostile)
    drawn = plain(answer) if draw == "plain" else _terminal(answer)
    assert "\x1b]0" not in drawn
    assert not {"\x07", "\u202e", "\x9b"} & set(drawn)
    assert "[red]tag[/red]" in drawn


def test_the_terminal_says_everything_that_the_plain_text_says() -> None:
    flat = " ".join(_terminal(answers.offer_answer()).split())
    for line in answers.offer_answer().sentences():
        assert line.text in flat
    for fact in answers.offer_answer().sources():
        assert fact.id in flat
        assert fact.source_url is None or fact.source_url in flat


def test_a_table_too_narrow_for_columns_becomes_a_list_of_each_row() -> None:
    lines = grid(answers.table(), 18)
    assert lines[:2] == ["Your offer", "  Middle: 51"]
    assert max(map(len, lines)) <= 18


def test_a_table_that_almost_fits_wraps_its_widest_column() -> None:
    lines = grid(answers.table(), 34)
    assert max(map(len, lines)) <= 34
    assert lines[0].startswith("H100e per")
    assert lines[1].startswith("researcher")


def test_values_far_apart_share_a_scale_of_powers() -> None:
    near = Chart("t", "H100e", (_bar("a", 10), _bar("b", 500)), sentence("f"))
    far = Chart("t", "H100e", (_bar("a", 10), _bar("b", 501)), sentence("f"))
    assert not Scale.of(near).is_log
    assert Scale.of(far).is_log
    assert Scale.of(far).place(10) == 0.0
    assert Scale.of(far).place(501) == 1.0
    assert Scale.of(far).place(0) == 0.0


def test_a_chart_of_nothing_but_zero_can_be_drawn() -> None:
    zero = Chart("t", "H100e", (_bar("none", 0),), sentence("f"))
    assert strips(zero, 40)[0].startswith("none  ●")


def test_where_a_strip_has_no_room_its_numbers_stay() -> None:
    assert strips(answers.chart(), 20) == ["Your offer: 51", "OpenAI: 545 (308–1,170)"]


def _bar(label: str, value: float) -> Bar:
    return Bar(label, Estimate(Interval.point(float(value)), Unit.H100E, (answers.CHIP,)))


def _terminal(answer: Answer) -> str:
    out = io.StringIO()
    show(answer, out, 400)
    return out.getvalue()
