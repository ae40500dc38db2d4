"""An import leaves Python's search for cycles as it was."""

import gc

import pytest

from storage.collecting import uncollected


def test_no_cycles_are_looked_for_meanwhile_and_all_is_as_before_afterwards() -> None:
    def failing() -> None:
        with uncollected():
            assert not gc.isenabled()
            raise ValueError("no board")

    assert gc.isenabled()
    with pytest.raises(ValueError, match="no board"):
        failing()
    assert gc.isenabled()


def test_where_somebody_else_has_switched_it_off_it_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
