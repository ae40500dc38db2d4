"""Greenhouse and Ashby, on which most labs are: their shapes, their pay, what is not kept."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.market.boards import parse
from storage.records import Pay, PaySource, PayUnit
from tests.unit.market.samples import only

STRUCTURED = PaySource.STRUCTURED


def greenhouse_job(**more: object) -> dict[str, object]:
    return {
        "id": 42,
        "internal_job_id": 7,
        "title": " Research Engineer ",
        "location": {"name": "Paris, FR | London, UK; Remote"},
        "absolute_url": "https://example.org/42",
        "first_published": "2026-01-30T23:57:16-05:00",
        "updated_at": "2026-04-01T10:49:08-04:00",
        **more,
    }


def test_a_plain_greenhouse_list_keeps_the_title_as_written_and_the_first_publication() -> None:
    found = only("greenhouse", {"jobs": [greenhouse_job()]})
    assert (found.board, found.id, found.job) == ("greenhouse:example", "42", "7")
    assert found.title == " Research Engineer "
    assert found.published == date(2026, 1, 30)
    assert found.place_names == ("Paris, FR", "London, UK", "Remote")


def test_greenhouse_metadata_gives_the_group_and_never_a_person() -> None:
    metadata = [
        {"name": "External Department", "value": "Research", "value_type": "single_select"},
        {"name": "Domain", "value": ["Machine Learning"], "value_type": "multi_select"},
        {"name": "Hiring Manager", "value": {"name": "Ada Example"}, "value_type": "user"},
        {"name": "Domain", "value": "Ada Example", "value_type": "user"},
    ]
    found = only("greenhouse", {"jobs": [greenhouse_job(metadata=metadata)]})
    assert found.department == "Research; Machine Learning"
    assert "Ada" not in repr(found)


def test_a_greenhouse_department_wins_over_metadata() -> None:
    job = greenhouse_job(departments=[{"name": "Inference"}], metadata=[])
    assert only("greenhouse", {"jobs": [job]}).department == "Inference"


def test_greenhouse_pay_is_in_cents_and_yearly_only_where_its_title_says_so() -> None:
    ranges = [
        {"min_cents": 6100000, "max_cents": 7200000, "currency_type": "EUR", "title": title}
        for title in ("France Annual Pay Range", "Salary Range", "Hourly range", "Pay")
    ]
    found = only("greenhouse", {"jobs": [greenhouse_job(pay_input_ranges=ranges)]})
    units = [PayUnit.YEAR, PayUnit.YEAR, PayUnit.HOUR, PayUnit.UNKNOWN]
    assert [pay.per for pay in found.pay] == units
    assert {(pay.low, pay.high, pay.currency) for pay in found.pay} == {(61_000, 72_000, "EUR")}


CONTENT = (
    "&lt;p&gt;words&lt;/p&gt;&lt;div class=&quot;content-pay-transparency&quot;&gt;"
    "&lt;div class=&quot;pay-input&quot;&gt;&lt;div class=&quot;title&quot;&gt;{title}&lt;/div&gt;"
    "&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;{low}&lt;/span&gt;"
    "&lt;span class=&quot;divider&quot;&gt;&amp;mdash;&lt;/span&gt;"
    "&lt;span&gt;{high}&lt;/span&gt;&lt;/div&gt;&lt;/div&gt;&lt;/div&gt;"
)


@pytest.mark.parametrize(
    ("low", "high", "currency", "numbers"),
    [
        ("€61.000", "€72.000 EUR", "EUR", (61_000, 72_000)),
        ("$108,400", "$131,700 USD", "USD", (108_400, 131_700)),
    ],
)
def test_greenhouse_pay_in_the_content_is_read_in_the_number_style_of_its_place(
    low: str, high: str, currency: str, numbers: tuple[float, float]
) -> None:
    content = CONTENT.format(title="Annual Pay Range", low=low, high=high)
    found = only("greenhouse", {"jobs": [greenhouse_job(content=content)]})
    expected = Pay(*numbers, currency, PayUnit.YEAR, PaySource.TEXT, "Annual Pay Range")
    assert found.pay == (expected,)
    assert "words" not in repr(found)


def test_structured_greenhouse_pay_wins_over_the_content() -> None:
    content = CONTENT.format(title="Annual Pay Range", low="€1.000", high="€2.000")
    entry = {"min_cents": 6100000, "max_cents": 7200000, "currency_type": "EUR", "title": "Salary"}
    job = greenhouse_job(content=content, pay_input_ranges=[entry])
    assert [pay.source for pay in only("greenhouse", {"jobs": [job]}).pay] == [STRUCTURED]


def component(kind: str, low: object, high: object, interval: str, currency: object) -> object:
    return {
        "compensationType": kind,
        "interval": interval,
        "currencyCode": currency,
        "minValue": low,
        "maxValue": high,
    }


def ashby_job(**more: object) -> dict[str, object]:
    return {
        "id": "a-1",
        "title": "Researcher",
        "department": "Research",
        "team": "Alignment ",
        "employmentType": "FullTime",
        "location": "London",
        "secondaryLocations": [{"location": "Paris", "address": None}],
        "publishedAt": "2025-05-29T14:49:44.789+00:00",
        "isListed": True,
        "isRemote": None,
        "address": None,
        "jobUrl": "https://jobs.ashbyhq.com/example/a-1",
        "shouldDisplayCompensationOnJobPostings": True,
        **more,
    }


def test_ashby_keeps_only_salaries_with_both_ends_each_in_its_tier() -> None:
    tiers = [
        {
            "title": "Germany",
            "components": [
                component("Salary", 161000, 310000, "1 YEAR", "EUR"),
                component("EquityPercentage", None, None, "NONE", None),
                component("Bonus", 5000, 9000, "1 YEAR", "EUR"),
            ],
        },
        {"title": "UK", "components": [component("Salary", 43, 45, "1 HOUR", "GBP")]},
        {"title": "US", "components": [component("Salary", 11700, None, "1 MONTH", "USD")]},
    ]
    found = only("ashby", {"jobs": [ashby_job(compensation={"compensationTiers": tiers})]})
    assert found.pay == (
        Pay(161_000, 310_000, "EUR", PayUnit.YEAR, STRUCTURED, "Germany"),
        Pay(43, 45, "GBP", PayUnit.HOUR, STRUCTURED, "UK"),
    )
    assert found.places == ("London", "Paris")
    assert found.team == "Alignment"


def test_ashby_pay_that_is_not_to_be_shown_is_not_kept() -> None:
    tiers = [{"title": None, "components": [component("Salary", 1e5, 2e5, "1 YEAR", "USD")]}]
    job = ashby_job(
        compensation={"compensationTiers": tiers}, shouldDisplayCompensationOnJobPostings=False
    )
    assert only("ashby", {"jobs": [job]}).pay == ()


def test_an_unlisted_ashby_job_leaves_no_trace() -> None:
    jobs = [ashby_job(), ashby_job(id="secret", isListed=False)]
    found = parse("ashby", json.dumps({"jobs": jobs}), "example")
    assert [posting.id for posting in found.postings] == ["a-1"]
    assert found.bad == ()


def test_the_ashby_board_page_has_an_adapter_of_its_own() -> None:
    job = {
        "id": "b-2",
        "title": "Research Engineer",
        "departmentName": "Research",
        "teamName": "Training",
        "locationName": "San Francisco",
        "secondaryLocations": [],
        "employmentType": "FullTime",
        "isListed": True,
        "publishedDate": "2026-01-22",
        "jobId": "j-9",
        "shouldDisplayCompensationOnJobBoard": True,
        "compensationTierSummary": "$178.2K  $301.5K  Offers Equity",
    }
    found = only("ashby", {"jobs": [job]})
    assert found.url == "https://jobs.ashbyhq.com/example/b-2"
    assert (found.department, found.team, found.job) == ("Research", "Training", "j-9")
    assert found.pay == (Pay(178_200, 301_500, "USD", PayUnit.YEAR, PaySource.TEXT),)
