"""P6: protected traits, and what stands in for them, are neither kept nor inferred nor filtered."""

from __future__ import annotations

import pytest

from bot.candidates.columns import PROTECTED, understand
from tests.unit.handlers.talker import Talker


@pytest.mark.parametrize(
    "text",
    [
        "only young ones",
        "which of our candidates have Chinese names",
        "native speakers only",
        "who in our pool graduated after 2020",
        "how old is Ilva Marrowdene",
        "does she have kids",
        "what is his visa status",
        "white or Asian?",
    ],
)
def test_a_filter_by_who_somebody_is_is_refused_with_a_reason(pool: Talker, text: str) -> None:
    said = str(pool.said(text))
    assert "I keep nothing about who somebody is" in said
    assert "decide nothing here" in said
    with pool.store.read() as tx:
        assert tx.workspace("T1").lookups.recent() == ()


@pytest.mark.parametrize(
    "column", ["nationality", "Gender", "date of birth", "Age", "religion", "photo", "ethnicity"]
)
def test_such_a_column_is_left_out_of_an_import_and_that_is_told(column: str) -> None:
    found = understand(("name", column, "affiliation"))
    assert set(found.places) == {"name", "affiliation"}
    assert found.dropped == {PROTECTED: (column,)}
