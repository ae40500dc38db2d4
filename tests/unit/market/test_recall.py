"""Reading a board again takes over what did not change, and nothing else."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market.boards import Recall, observe
from storage.records import Observation, Unseen

FIRST = date(2026, 1, 7)
JOBS: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    id=st.sampled_from(["1", "2", 3, None]),
    title=st.sampled_from(["Engineer", "Chief", "", 7]),
    isListed=st.booleans(),
    location=st.sampled_from([None, "Zurich", {"name": "Paris"}]),
    jobUrl=st.sampled_from([None, "https://example.com/1"]),
    publishedAt=st.sampled_from([None, "2026-01-02", "2087-01-01", "someday"]),
    updatedAt=st.sampled_from(["2026-01-01", "2026-01-02"]),
)
WEEKS = st.lists(st.lists(JOBS, max_size=4), max_size=5)


def seen(system: str, week: int, jobs: object, recall: Recall | None = None) -> Observation:
    page = json.dumps({"jobs": jobs})
    return observe(system, "example", FIRST + timedelta(weeks=week), [page], recall=recall)


@pytest.mark.parametrize("system", ["ashby", "greenhouse"])
@given(weeks=WEEKS)
def test_looks_read_one_after_the_other_are_as_if_each_had_been_read_alone(
    system: str, weeks: list[list[dict[str, Any]]]
) -> None:
    recall = Recall()
    for week, jobs in enumerate(weeks):
        assert seen(system, week, jobs, recall) == seen(system, week, jobs)


def job(ident: int, **more: object) -> dict[str, object]:
    return {"id": ident, "title": f"Engineer {ident}", "updated_at": "2026-01-01", **more}


def test_a_posting_is_the_same_object_until_something_that_is_read_of_it_changes() -> None:
    recall = Recall()
    before = seen("greenhouse", 0, [job(1), job(2)], recall).postings
    jobs = [job(2, title="Chief"), job(1, updated_at="2026-01-08", language="en")]
    after = seen("greenhouse", 1, jobs, recall).postings
    assert after[1] is before[0]
    assert after[0].title == "Chief"


def test_pay_that_cannot_be_right_is_named_in_every_look() -> None:
    recall = Recall()
    pay = [{"min_cents": 100, "max_cents": 1, "currency_type": "USD"}]
    looks = [seen("greenhouse", n, [job(1, pay_input_ranges=pay)], recall) for n in range(3)]
    assert [len(look.bad) for look in looks] == [1, 1, 1]
    assert [look.postings[0].pay for look in looks] == [(), (), ()]


def test_a_posting_of_one_shape_of_a_board_is_not_taken_for_that_of_another() -> None:
    recall = Recall()
    page = {"id": "1", "title": "Engineer", "locationName": "Zurich", "location": "Paris"}
    api = {"id": "2", "title": "Engineer", "location": "Paris"}
    assert seen("ashby", 0, [page], recall).postings[0].places == ("Zurich",)
    assert seen("ashby", 1, [api, page], recall).postings[1].places == ("Paris",)


def test_a_reply_that_cannot_be_read_does_not_spoil_the_next_one() -> None:
    recall = Recall()
    first = seen("greenhouse", 0, [job(1)], recall)
    assert seen("greenhouse", 1, None, recall).unknown is Unseen.DRIFTED
    assert seen("greenhouse", 2, [job(1)], recall).postings == first.postings
