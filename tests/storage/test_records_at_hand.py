"""Records are loaded by name when they are asked for: the lists of their names agree."""

from __future__ import annotations

import pytest

from storage import records


@pytest.mark.parametrize("name", records.__all__)
def test_every_record_is_found_by_its_name(name: str) -> None:
    assert getattr(records, name) is not None


def test_a_name_that_is_no_record_is_said_to_be_none() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nobody'"):
        records.Nobody  # noqa: B018
