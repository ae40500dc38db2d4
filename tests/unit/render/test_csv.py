"""Figures as comma-separated values: numbers stay numbers, text stays text."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from bot.answers import Figure
from bot.render.csv import COLUMNS, figures, safe
from tests.unit.render import answers


def test_figures_are_rows_under_one_header() -> None:
    rows = list(csv.reader(io.StringIO(figures(answers.offer_answer()))))
    assert rows[0] == list(COLUMNS)
    assert rows[1] == [
        "offer.h100e",
        "2048",
        "2048",
        "2048",
        "H100e",
        "2026-09-24",
        "A",
        "K-h100",
        "",
    ]
    assert rows[3][:2] == ["offer.guaranteed_per_researcher", ""]
    assert rows[3][-1] == "No guaranteed share is on file"
    assert rows[4][7] == "F-001; F-150; C-08; K-h100"
    assert len(rows) == 5


def test_an_answer_without_figures_is_a_header_alone() -> None:
    assert figures(answers.error_answer()) == ",".join(COLUMNS) + "\r\n"


def test_the_header_can_be_left_out_where_another_answer_printed_it() -> None:
    assert figures(answers.error_answer(), header=False) == ""


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "  =HYPERLINK()", "\t=1", "\tx", "\rx", "\nx", "\u00a0=1"],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "strong", "a=b", "2 - 1", "’=1"])
def test_other_text_is_left_alone(text: str) -> None:
    assert safe(text) == text


def test_a_note_cannot_become_a_formula() -> None:
    evil = replace(answers.offer_answer(), figures=(Figure("k", None, '=cmd|" /C calc"!A0'),))
    row = list(csv.reader(io.StringIO(figures(evil))))[1]
    assert row[-1].startswith("'=")
