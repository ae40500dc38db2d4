"""Python looks for cycles after an answer; an import leaves its search as it was."""

import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from handlers.background import Background
from storage.collecting import MOST_NEW, freed_later, steady, uncollected


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


@pytest.fixture
def as_before() -> Iterator[None]:
    """Python's own ways again at the end."""
    often = gc.get_threshold()
    yield
    gc.set_threshold(*often)
    gc.unfreeze()


@pytest.mark.usefixtures("as_before")
def test_what_is_loaded_is_not_looked_through_for_garbage_while_answering() -> None:
    loaded = len(gc.get_objects())
    steady()
    assert gc.get_freeze_count() > 10_000
    assert len(gc.get_objects()) < loaded / 10


@pytest.mark.usefixtures("as_before")
def test_what_a_job_makes_is_looked_through_once_it_has_ended() -> None:
    looks: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        looks.extend([told["generation"]] if phase == "start" else [])

    class Old:
        """What is freed at some time."""

    old: list[Old] = [Old()]
    gone = weakref.ref(old[0])

    def job() -> None:
        made = [[number] for number in range(MOST_NEW // 2)]
        looks.append(-len(made))
        freed_later(old.pop())
        assert gone() is not None

    steady()
    gc.callbacks.append(note)
    try:
        background = Background(ThreadPoolExecutor(1))
        background.run("job", job, print)
        background.drain(10)
    finally:
        gc.callbacks.remove(note)
    assert looks == [-MOST_NEW // 2, 1]
    assert gone() is None
