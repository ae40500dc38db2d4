"""Rows are written as PostgreSQL's COPY reads them, whatever signs they hold."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from storage.bulk import as_text


def test_what_copy_would_read_as_a_sign_is_written_as_one() -> None:
    assert as_text([["a\tb", "c\nd\re", "\\N"], ["x", "y", ""]]) == (
        "a\\tb\tx\nc\\nd\\re\ty\n\\\\N\t\n"
    )


def test_texts_numbers_days_times_and_nothing_are_told_apart() -> None:
    day, moment = date(2026, 11, 24), datetime(2026, 11, 24, 9, tzinfo=UTC)
    columns: list[list[Any]] = [
        [7, -1],
        ["é", "王"],
        [day, None],
        [moment, moment],
        [None, "\\"],
        [None, 12],
    ]
    assert as_text(columns) == (
        "7\té\t2026-11-24\t2026-11-24 09:00:00+00:00\t\\N\t\\N\n"
        "-1\t王\t\\N\t2026-11-24 09:00:00+00:00\t\\\\\t12\n"
    )


@pytest.mark.parametrize("value", [b"bytes", 1.5, True, ["list"]])
def test_a_value_of_any_other_kind_is_refused_and_not_written_somehow(value: object) -> None:
    with pytest.raises(TypeError, match=f"takes no {type(value).__name__}"):
        as_text([[value]])
