"""Each smaller system's own shape becomes the same kind of posting."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.market.boards import SYSTEMS, SchemaDriftError, parse
from bot.market.boards.safe_xml import UnsafeXmlError, parse_xml
from storage.records import Pay, PaySource, PayUnit
from tests.unit.market.samples import only

STRUCTURED = PaySource.STRUCTURED


def test_every_system_has_an_adapter() -> None:
    assert set(SYSTEMS) == {
        *("greenhouse", "ashby", "lever", "smartrecruiters", "workable", "recruitee"),
        *("teamtailor", "personio", "workday"),
    }


def test_lever_counts_milliseconds_and_names_its_unit_in_the_interval() -> None:
    job = {
        "id": "l-3",
        "text": "Research Scientist",
        "categories": {
            "location": "Oslo",
            "allLocations": ["Oslo", "Bergen"],
            "department": "Science",
            "team": "Core",
            "commitment": "Full-time",
        },
        "createdAt": 1779223091267,
        "hostedUrl": "https://jobs.lever.co/example/l-3",
        "salaryRange": {
            "interval": "per-hour-wage",
            "currency": "USD",
            "min": 40,
            "max": 60,
        },
    }
    found = only("lever", [job])
    assert found.published == date(2026, 5, 19)
    assert found.places == ("Oslo", "Bergen")
    assert found.pay == (Pay(40, 60, "USD", PayUnit.HOUR, STRUCTURED),)


def test_a_lever_reply_that_is_no_array_is_a_drift() -> None:
    with pytest.raises(SchemaDriftError, match="lever"):
        parse("lever", '{"ok": false, "error": "Document not found"}', "example")


def test_smartrecruiters_may_lack_a_department_and_never_gives_its_creator() -> None:
    job = {
        "id": "74",
        "name": "ML Engineer",
        "department": {},
        "function": {"label": "Engineering"},
        "location": {"fullLocation": "Austin, TX, United States", "address": "1 Some Road"},
        "releasedDate": "2026-06-03T11:08:12.368Z",
        "creator": {"name": "Ada Example"},
    }
    found = only("smartrecruiters", {"totalFound": 1, "content": [job]})
    assert (found.department, found.team) == ("", "Engineering")
    assert "Ada" not in repr(found)
    assert "Some Road" not in repr(found)


def test_workable_rows_with_one_shortcode_are_one_posting_with_all_its_places() -> None:
    def row(country: str, *, hidden: bool = False) -> dict[str, object]:
        place = {"country": country, "city": "", "hidden": hidden}
        return {
            "title": "Engineer",
            "shortcode": "DD13",
            "telecommuting": True,
            "country": country,
            "city": "",
            "url": "https://apply.workable.com/j/DD13",
            "published_on": "2026-08-05",
            "locations": [place],
        }

    rows = [row("Spain"), row("Portugal"), row("France", hidden=True)]
    found = only("workable", {"name": "Example", "jobs": rows})
    assert set(found.places) == {"Spain", "Portugal", "Remote"}


def test_recruitee_sends_amounts_as_text_and_times_that_are_not_iso() -> None:
    offer = {
        "id": 9,
        "title": "AI Engineer",
        "status": "published",
        "department": "Engineering",
        "locations": [{"name": "Utrecht", "street": "Some Street 1"}],
        "published_at": "2026-08-05 10:10:39 UTC",
        "careers_url": "https://example.org/o/9",
        "mailbox_email": "job@example.org",
        "salary": {"min": "5000", "max": "7000", "period": "month", "currency": "EUR"},
    }
    found = only("recruitee", {"offers": [offer]})
    assert found.published == date(2026, 8, 5)
    assert found.pay == (Pay(5_000, 7_000, "EUR", PayUnit.MONTH, STRUCTURED),)
    assert "job@" not in repr(found)
    assert "Street" not in repr(found)


def test_a_recruitee_draft_is_not_an_opening() -> None:
    draft = {"id": 9, "title": "x", "status": "draft"}
    assert parse("recruitee", json.dumps({"offers": [draft]}), "example").postings == ()


def test_teamtailor_takes_the_number_that_its_addresses_use_and_no_street() -> None:
    item = {
        "id": "20fafb7d",
        "title": "Engineer",
        "url": "https://example.teamtailor.com/jobs/71-engineer",
        "date_published": "2026-02-04T09:26:20+01:00",
        "_jobposting": {
            "identifier": {"value": 71},
            "jobLocation": [
                {
                    "address": {
                        "streetAddress": "Some Street 1",
                        "addressLocality": "Madrid",
                        "addressCountry": "ES",
                    }
                }
            ],
        },
    }
    found = only("teamtailor", {"items": [item]})
    assert (found.id, found.places) == ("71", ("Madrid, ES",))
    assert "Street" not in repr(found)


PERSONIO = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>18</id><office>Munich</office>
<additionalOffices><office>Berlin</office></additionalOffices>
<department>Product &amp; Tech</department><recruitingCategory>Engineering</recruitingCategory>
<name>Data Engineer</name><employmentType>permanent</employmentType>
<createdAt>2024-11-13T14:10:41+00:00</createdAt></position></workzag-jobs>"""


def test_personio_is_read_from_xml() -> None:
    found = only("personio", PERSONIO)
    assert (found.id, found.title) == ("18", "Data Engineer")
    assert found.places == ("Munich", "Berlin")
    assert found.department == "Product & Tech"


BOMB = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><workzag-jobs>&b;</workzag-jobs>'


@pytest.mark.parametrize("body", [BOMB, BOMB.encode("utf-16"), '<!DOCTYPE x SYSTEM "x.dtd"><x/>'])
def test_xml_with_a_document_type_is_refused_in_any_encoding(body: bytes | str) -> None:
    with pytest.raises(UnsafeXmlError):
        parse_xml(body)
    with pytest.raises(SchemaDriftError, match="document type"):
        parse("personio", body, "example")


@pytest.mark.parametrize("body", ["", "<a>", "<html></html>", "not xml"])
def test_a_personio_reply_of_another_shape_is_a_drift(body: str) -> None:
    with pytest.raises(SchemaDriftError, match="personio"):
        parse("personio", body, "example")


def test_workday_has_an_id_in_its_bullets_and_no_date() -> None:
    job = {
        "title": "Engineer",
        "externalPath": "/job/Chicago/Engineer_JR3",
        "locationsText": "3 Locations",
        "postedOn": "Posted Yesterday",
        "bulletFields": ["JR3"],
    }
    found = only("workday", {"total": 1, "jobPostings": [job]}, "example.org/tenant/Site")
    assert (found.id, found.published) == ("JR3", None)
    assert found.url == "https://example.org/Site/job/Chicago/Engineer_JR3"
