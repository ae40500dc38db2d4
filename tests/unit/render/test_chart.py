"""A chart is a picture of the right size, and words with every number."""

from __future__ import annotations

import logging
import struct
import subprocess
import sys
from dataclasses import replace

import pytest

from bot.answers import Bar, Chart
from bot.prose import sentence
from bot.quantities import Estimate, Interval, Unit
from bot.render.chart import alt_text, png
from bot.render.chart_words import footer
from tests.unit.render import answers


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_a_picture_is_twice_760_pixels_wide() -> None:
    width, height = size(png(answers.chart(), answers.ON))
    assert width == 1520
    assert 400 < height < 900


def test_more_bars_make_a_taller_picture() -> None:
    short = answers.chart()
    tall = replace(short, bars=short.bars * 4)
    assert size(png(tall, answers.ON))[1] > size(png(short, answers.ON))[1] + 600


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize(
    "values",
    [(0.0,), (0.0, 5.0), (1e-3, 1e24), (51.2, 51.2)],
    ids=["nothing", "with a zero", "extremes", "equal"],
)
def test_any_values_of_any_unit_can_be_drawn(
    values: tuple[float, ...], unit: Unit, caplog: pytest.LogCaptureFixture
) -> None:
    bars = tuple(_bar(f"bar {value:g}", value, unit) for value in values)
    with caplog.at_level(logging.WARNING):
        assert size(png(Chart("t", unit.value, bars, sentence("f")), answers.ON))[0] == 1520
    assert caplog.records == []


def test_dollar_signs_are_no_formulas() -> None:
    names = sentence("From $ to $ and ^ and _ and \\frac.")
    bars = (Bar("$x$ ^_{}", _bar("", 1e6, Unit.USD).estimate),)
    assert size(png(Chart("$ and $\\bad{$", "USD", bars, names), answers.ON))[0] == 1520


def test_the_same_chart_is_the_same_picture() -> None:
    assert png(answers.chart(), answers.ON) == png(answers.chart(), answers.ON)


def test_the_words_hold_every_number_and_the_finding() -> None:
    assert alt_text(answers.chart()) == (
        "Compute per researcher, in H100e. Your offer 51; OpenAI 545 (308–1,170). "
        "OpenAI's middle value is about 11× ours."
    )


def test_the_library_is_loaded_for_pictures_alone() -> None:
    check = "import sys, bot.render.chart; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0  # noqa: S603


def test_a_chart_names_its_sources_with_their_days() -> None:
    assert footer(answers.chart(), answers.ON) == (
        "Bar: middle value; line: 5th to 95th percentile. "
        "Sources: Epoch AI, ML Hardware, 24 Sep 2026; Epoch AI, AI Chip Users, 31 Dec 2025; "
        "Financial Times, 21 Mar 2026; Assay's convention C-08. Assay, 24 Nov 2026."
    )


def test_the_ends_of_prices_are_called_readings() -> None:
    price = Estimate(Interval(2.42, 2.65, 3.99), Unit.USD_PER_HOUR, (answers.CHIP,))
    chart = Chart("t", "USD per GPU-hour", (Bar("a year", price),), sentence("f"))
    assert footer(chart, answers.ON).startswith("Bar: middle value; line: lowest to highest")


def _bar(label: str, value: float, unit: Unit = Unit.H100E) -> Bar:
    return Bar(label, Estimate(Interval.point(value), unit, (answers.CHIP,)))
