"""The rules against titles that were labelled by hand before there were rules."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bot.market.folding import folded
from tests.unit.market.labels import confusion_table, held_out, labels, right, score_table

PAGE: Final = Path(__file__).parents[3] / "docs" / "job-families.md"


def test_there_are_at_least_five_hundred_titles_and_each_only_once() -> None:
    titles = [folded(label.title) for label in labels()]
    assert len(titles) >= 500
    assert len(titles) == len(set(titles))


def test_both_halves_hold_many_ordinary_and_many_misleading_titles() -> None:
    misleading = sum(label.misleading for label in held_out())
    assert len(held_out()) - misleading >= 200
    assert misleading >= 60
    assert sum(label.misleading for label in labels()) - misleading >= 60


def test_nine_in_ten_ordinary_titles_that_no_rule_was_tuned_on_are_right() -> None:
    good, total = right(label for label in held_out() if not label.misleading)
    assert good / total >= 0.90


def test_eight_in_ten_misleading_titles_that_no_rule_was_tuned_on_are_right() -> None:
    good, total = right(label for label in held_out() if label.misleading)
    assert good / total >= 0.80


def test_the_page_shows_the_tables_as_they_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert score_table(held_out()) in page
    assert confusion_table(held_out()) in page
