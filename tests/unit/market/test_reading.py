"""A board that sends nonsense loses the nonsense and nothing else."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.market.boards import SchemaDriftError, merged, observe, parse, unseen
from storage.records import Unseen

DAY = date(2026, 11, 24)


def job(ident: object, **more: object) -> dict[str, object]:
    return {"id": ident, "title": "Research Engineer", "location": {"name": "Zurich"}, **more}


def reply(*jobs: object, **more: object) -> bytes:
    return json.dumps({"jobs": list(jobs), **more}).encode()


def state(*pages: bytes, empty_ok: bool = False) -> Unseen | None:
    return observe("greenhouse", "example", DAY, pages, empty_ok=empty_ok).unknown


def test_one_bad_record_is_put_aside_with_its_reason_and_still_counts_as_present() -> None:
    good = [job(n) for n in range(20)]
    seen = observe("greenhouse", "example", DAY, [reply(*good, job(99, title=None))])
    assert seen.is_ok
    assert len(seen.postings) == 20
    assert [(bad.id, bad.reason) for bad in seen.bad] == [("99", "no title")]
    assert "99" in seen.present


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("a string", "not an object"),
        ({"title": "No id"}, "no id"),
        (job(True), "no id"),
        (job(1, title=["x"]), "title is no text"),
        (job(1, title="x" * 10_000), "a title of 10000 characters"),
        (job(1, first_published="the day before"), "not a date: 'the day before'"),
        (job(1, location="Zurich"), "not an object"),
        (job(1, departments={"name": "x"}), "departments is no list"),
    ],
)
def test_a_record_that_cannot_be_read_says_why(record: object, reason: str) -> None:
    found = parse("greenhouse", reply(record), "example")
    assert [bad.reason for bad in found.bad] == [reason]
    assert found.postings == ()


def test_an_id_that_occurs_twice_is_kept_once_and_named() -> None:
    found = parse("greenhouse", reply(job(1), job(1, title="Another")), "example")
    assert [posting.title for posting in found.postings] == ["Research Engineer"]
    assert [bad.reason for bad in found.bad] == ["the id occurs twice"]
    assert found.unreadable == ()


def test_a_posting_dated_later_than_the_look_is_put_aside_by_name() -> None:
    late = job(7, first_published="2087-01-01T00:00:00Z")
    seen = observe("greenhouse", "example", DAY, [reply(*(job(n) for n in range(90, 110)), late)])
    assert [(bad.id, bad.reason) for bad in seen.bad] == [("7", "published on 2087-01-01")]
    assert seen.is_ok
    assert "7" in seen.present


@pytest.mark.parametrize("body", [b"", b"{]", b"[]", b"null", b'{"jobs": {}}', b'{"postings": []}'])
def test_a_reply_of_another_shape_is_a_named_error_and_never_an_empty_board(body: bytes) -> None:
    with pytest.raises(SchemaDriftError, match="greenhouse"):
        parse("greenhouse", body, "example")
    assert state(body) is Unseen.DRIFTED


def test_deep_nesting_is_refused_and_does_not_end_the_process() -> None:
    assert state(b"[" * 200_000) is Unseen.DRIFTED


def test_a_reply_that_ends_in_the_middle_is_partial() -> None:
    body = reply(job(1), job(2))
    for end in (1, len(body) // 2, len(body) - 1):
        assert state(body[:end]) is Unseen.PARTIAL


def test_a_web_page_in_place_of_data_is_called_blocked() -> None:
    assert state(b"\n<!DOCTYPE html><title>Sign in</title>") is Unseen.BLOCKED


def test_a_board_without_postings_is_unknown_unless_that_is_normal_for_it() -> None:
    assert state(reply()) is Unseen.EMPTIED
    assert state(reply(), empty_ok=True) is None


def test_a_board_that_lists_nothing_any_more_is_not_a_board_whose_roles_all_closed() -> None:
    hidden = reply({"id": "1", "title": "x", "isListed": False})
    assert observe("ashby", "example", DAY, [hidden]).unknown is Unseen.EMPTIED


def test_a_reply_with_fewer_records_than_its_total_is_partial() -> None:
    assert state(reply(job(1), meta={"total": 2})) is Unseen.PARTIAL
    assert state(reply(job(1), meta={"total": 1})) is None


def test_pages_are_read_as_one_board() -> None:
    pages = [
        json.dumps({"totalFound": 2, "content": [{"id": n, "name": "Researcher"}]})
        for n in ("a", "b")
    ]
    assert observe("smartrecruiters", "example", DAY, pages).is_ok
    assert observe("smartrecruiters", "example", DAY, pages[:1]).unknown is Unseen.PARTIAL
    assert merged(()).postings == ()


def test_more_than_a_tenth_unreadable_makes_the_look_partial_and_all_of_them_a_drift() -> None:
    nine = [job(n) for n in range(9)]
    assert state(reply(*nine, job(9), "x")) is None
    assert state(reply(*nine[:8], "x", "y")) is Unseen.PARTIAL
    assert state(reply("x", "y")) is Unseen.DRIFTED


def test_a_board_of_another_company_under_the_same_token_is_noticed() -> None:
    page = reply(job(1, company_name="Runway Financial "))
    strange = observe("greenhouse", "runway", DAY, [page], company="Inflection AI")
    assert strange.unknown is Unseen.STRANGER
    assert observe("greenhouse", "runway", DAY, [page], company="Runway").is_ok


def test_an_unknown_system_is_an_error_and_not_an_empty_board() -> None:
    with pytest.raises(SchemaDriftError, match="no such job board system"):
        parse("fax", b"", "example")


def test_a_failed_look_keeps_its_reason() -> None:
    failed = unseen("greenhouse:example", DAY, Unseen.UNREACHABLE, "time-out")
    assert not failed.is_ok
    assert failed.detail == "time-out"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x", "http://[", 7])
def test_an_address_that_is_no_web_address_is_dropped(url: object) -> None:
    found = parse("greenhouse", reply(job(1, absolute_url=url)), "example")
    assert [posting.url for posting in found.postings] == [""]
