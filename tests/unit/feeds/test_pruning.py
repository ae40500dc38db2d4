"""What is kept of a reply: facts, no prose, nothing about a person. Names are invented."""

from __future__ import annotations

import json
from html import escape

import pytest

from bot.feeds.pruning import pruned
from bot.market.boards import parse

PERSON = "Rosalind Testname"
MAIL = "rosalind@example.com"
PAY = (
    '<div class="pay-input"><div class="title">Annual Salary</div>'
    '<div class="pay-range"><span>$100,000</span><span>—</span><span>$200,000</span></div></div>'
)


def kept(found: object) -> str:
    body = pruned(json.dumps(found).encode())
    assert body is not None
    return body.decode()


@pytest.mark.parametrize(
    "record",
    [
        {"creator": {"name": PERSON}},
        {"mailbox_email": MAIL},
        {"metadata": [{"id": 1, "value_type": "user", "value": {"name": PERSON, "email": MAIL}}]},
        {"owner": PERSON, "nested": [{"recruiter": {"name": PERSON}}]},
        {"note": f"write to {MAIL}"},
        {"descriptionHtml": f"<p>Talk to {PERSON}</p>"},
        {"somethingNew": PERSON + "x" * 2000},
    ],
)
def test_nobody_is_left_in_it(record: object) -> None:
    found = kept({"jobs": [record]})
    assert PERSON not in found
    assert MAIL not in found


def test_of_prose_only_the_pay_blocks_of_greenhouse_stay_and_read_the_same() -> None:
    content = escape(f"<p>Join {PERSON}.</p>{PAY}<p>We are kind.</p>")
    job = {"id": 1, "title": "Research Engineer", "content": content, "location": {"name": "Oslo"}}
    body = json.dumps({"jobs": [job], "meta": {"total": 1}}).encode()
    small = pruned(body)
    assert small is not None
    assert b"kind" not in small
    assert PERSON.encode() not in small
    assert parse("greenhouse", small, "x") == parse("greenhouse", body, "x")
    [posting] = parse("greenhouse", small, "x").postings
    assert [(pay.low, pay.high) for pay in posting.pay] == [(100_000, 200_000)]


def test_xml_loses_its_prose_as_well() -> None:
    body = (
        b"<workzag-jobs><position><id>7</id><name>Engineer</name><office>Bonn</office>"
        b"<jobDescriptions><jobDescription><value>Long prose.</value></jobDescription>"
        b"</jobDescriptions></position></workzag-jobs>"
    )
    small = pruned(body)
    assert small is not None
    assert b"prose" not in small
    assert parse("personio", small, "x") == parse("personio", body, "x")


@pytest.mark.parametrize(
    "body", [b"<html><body>log in</body></html>", b"<br>", b"{", b"\xff\xfe\x00", b"[" * 99_999]
)
def test_what_is_no_data_is_not_kept(body: bytes) -> None:
    assert pruned(body) is None
