"""A forecast whose day has passed is neither gone nor come true: nobody has looked since."""

from __future__ import annotations

from datetime import date

import pytest

from bot.services import Services
from tests.unit.book import ask
from tests.unit.told import text

DAY = date(2026, 11, 29)
BEFORE = date(2026, 10, 25)


@pytest.mark.parametrize(
    ("site", "forecast"),
    [
        ("Stargate Abilene", "1.02 million H100e by 1 Nov 2026"),
        ("Meta Prometheus", "1.03 million H100e by 1 Oct 2026"),
        ("New Carlisle", "819,000 H100e by 19 Oct 2026"),
        ("Meta Temple", "202,000 H100e by 30 Sep 2026"),
        ("DayOne Nusajaya", "586,000 H100e by 2 Oct 2026"),
        ("Lake Mariner", "274,000 H100e by 31 Oct 2026"),
        ("QTS Cedar Rapids", "987,000 H100e by 15 Nov 2026"),
    ],
)
def test_a_passed_day_is_told_as_such(services: Services, site: str, forecast: str) -> None:
    answer = ask(services, f"data centre {site}")
    assert f"Forecast, not observed yet: {forecast}, which has passed" in text(answer)
    assert "No growth of it" not in text(answer)
    assert answer.table
    assert any("not observed yet" in row[0].text for row in answer.table.rows)


def test_before_its_day_it_is_a_forecast_like_others(services: Services) -> None:
    known = text(ask(services, "data centre Stargate Abilene", BEFORE))
    assert "Forecast, not running: 1.02 million H100e by 1 Nov 2026." in known
    assert "not observed yet" not in known


def test_what_was_forecast_before_the_site_was_looked_at_is_over(services: Services) -> None:
    """Of Prometheus 844,000 were expected by August; in September 600,000 were seen."""
    assert "844,000" not in text(ask(services, "data centre Meta Prometheus"))


def test_what_was_never_forecast_is_not_said_to_have_been(services: Services) -> None:
    assert "No growth of it beyond that is forecast" in text(ask(services, "who uses colossus 2"))


def test_the_list_of_the_largest_says_which_may_have_grown(services: Services) -> None:
    answer = ask(services, "all data centres")
    said = "Forecast by days that have passed, and not observed yet: New Carlisle, 819,000 H100e by"
    assert said in text(answer)
    assert answer.table
    forecasts = {row[0].text: row[2].text for row in answer.table.rows}
    assert forecasts["Stargate Abilene, Texas"] == "1.02 million by 1 Nov 2026, not observed yet"
    assert forecasts["Colossus 2, Tennessee"] == "no more than that"


def test_a_growth_that_was_due_is_no_growth_that_never_was(services: Services) -> None:
    answer = ask(services, "what is meta building in ohio")
    assert answer.headline.text.endswith("1.03 million H100e by 1 Oct 2026, not observed yet")


def test_a_site_of_which_only_a_passed_forecast_is_known_is_listed(services: Services) -> None:
    answer = ask(services, "data centre Google Kansas City East")
    assert "nothing is on record as running there" in answer.headline.text
    assert "102,000 H100e by 1 Aug 2026" in text(answer)
    assert "Data centres on record: 69" in text(ask(services, "all data centres"))


def test_the_sites_of_a_lab_tell_it_too(services: Services) -> None:
    known = text(ask(services, "meta's data centers"))
    assert "not observed yet: Meta Prometheus 1.03 million H100e by 1 Oct 2026" in known
