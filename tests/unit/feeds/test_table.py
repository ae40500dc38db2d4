"""CSV files are read record by record; what is no table has a name for what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot.feeds.errors import Blocked, Drifted, Empty, FeedError, Malformed
from bot.feeds.protocol import Bad
from bot.feeds.table import latest_day, read, rows
from storage.records import Fact
from tests.unit.feeds.fakes import TODAY, fact


def test_records_are_read_by_column() -> None:
    found = rows(b'\xef\xbb\xbfLab,Date\nOpenAI,2025\n\n"Meta\nAI",2024\n', ["Lab", "Date"])
    assert found.records == (
        {"Lab": "OpenAI", "Date": "2025"},
        {"Lab": "Meta\nAI", "Date": "2024"},
    )
    assert found.bad == ()


def test_a_record_that_was_cut_is_put_aside_and_the_others_are_kept() -> None:
    found = rows(b"Lab,Date\nOpenAI,2025\nMeta\nxAI,2024,more\n", ["Lab"])
    assert [row["Lab"] for row in found.records] == ["OpenAI"]
    assert found.bad == (
        Bad("Meta", "1 cells under a heading of 2"),
        Bad("xAI", "3 cells under a heading of 2"),
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!DOCTYPE html><title>Log in</title>", Blocked),
        (b"\n  <html>", Blocked),
        (b"PK\x03\x04\0\0", Malformed),
        (b"Lab\n\xff\xfe\n", Malformed),
        (b'Lab\n"open', Malformed),
        (b"\n\n", Empty),
        (b"Lab,Date\n", Empty),
        (b"Laboratory,Date\nOpenAI,2025\n", Drifted),
    ],
)
def test_what_is_no_table_has_a_name(body: bytes, kind: type[FeedError]) -> None:
    with pytest.raises(kind):
        rows(body, ["Lab"])


def test_a_missing_column_is_named() -> None:
    with pytest.raises(Drifted, match="'Date', 'Year'"):
        rows(b"Lab\nOpenAI\n", ["Lab", "Date", "Year"])


def one(value: object) -> Iterator[Fact]:
    yield fact(id=f"E-{value}", value=float(str(value)))


def test_a_record_that_cannot_be_read_stops_no_other() -> None:
    taken = read(["1", "many", "2", "nan", "-3", "inf"], str, one, TODAY)
    assert [f.value for f in taken.facts] == [1, 2]
    assert [bad.record for bad in taken.bad] == ["many", "nan", "-3", "inf"]


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (fact(as_of=date(2087, 1, 1)), "dated 2087"),
        (fact(as_of=date(202, 7, 30)), "dated 0202"),
        (fact(low=2e6, high=1e6), "out of order"),
        (fact(value=9e6, low=1e6, high=2e6), "out of order"),
    ],
)
def test_a_fact_that_cannot_be_is_put_aside(made: Fact, reason: str) -> None:
    taken = read(["good", "bad"], str, lambda name: [fact() if name == "good" else made], TODAY)
    assert reason in taken.bad[0].reason
    assert taken.facts == (fact(),)


def test_a_name_of_ten_thousand_letters_is_put_aside_in_short() -> None:
    taken = read(["x" * 10_000, "", "1"], str, lambda _: [fact()], TODAY)
    assert [bad.reason for bad in taken.bad] == ["a name of 10,000 characters", "no name"]
    assert len(taken.bad[0].record) == 120


def test_the_second_of_two_records_that_disagree_is_put_aside() -> None:
    taken = read(["1", "2"], str, lambda name: [fact(value=float(name))], TODAY)
    assert [f.value for f in taken.facts] == [1]
    assert "otherwise than an earlier record" in taken.bad[0].reason


def test_nothing_readable_at_all_is_a_drift_and_no_silent_zero() -> None:
    with pytest.raises(Drifted, match="not one of 2 records"):
        read(["many", "few"], str, one, TODAY)


def test_a_name_that_nobody_knows_is_said() -> None:
    def lost(name: str) -> list[Fact]:
        return [fact(subject={"known": "openai"}[name])]

    taken = read(["known", "unknown"], str, lost, TODAY)
    assert taken.bad == (Bad("unknown", "nothing is known by the name 'unknown'"),)


def test_the_latest_day_is_found_up_to_a_limit() -> None:
    cells = ["2026-07-06T10:00:00Z", "2026-02-30", "soon", "2087-01-01"]
    assert latest_day(cells, TODAY) == date(2026, 7, 6)
    assert latest_day(cells) == date(2087, 1, 1)
    assert latest_day([]) is None
