"""Price lists become readings of one chip for one hour."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.feeds.cloud_prices import CloudPrices
from bot.feeds.errors import Drifted
from bot.feeds.prices import Prices
from storage.records import Fact
from tests.unit.feeds.fakes import CONTEXT, TODAY, table


def reading(day: str, price: object, label: str = "H100 PCIe") -> dict[str, object]:
    return {
        "observed_at_utc": f"{day}T15:00:00Z",
        "provider": "RunPod",
        "price_usd_per_gpu_hour": price,
        "source_url": "https://www.runpod.io/pricing",
        "raw_label": label,
    }


def test_of_a_price_series_the_first_the_last_and_every_change_are_kept() -> None:
    days = ["2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04", "2026-07-05"]
    rows = [reading(d, p) for d, p in zip(days, [3.29, 3.29, 2.99, 3.29, 3.29], strict=True)]
    parsed = Prices().parse({"list": table(*rows, reading(days[0], 9, "Toaster"))}, CONTEXT)
    assert [(f.as_of.day, f.value) for f in parsed.facts] == [
        (1, 3.29),
        (3, 2.99),
        (4, 3.29),
        (5, 3.29),
    ]
    assert parsed.left == 1


def instance(region: str, price: object, count: object = 8) -> dict[str, object]:
    return {
        "InstanceType": "gpu_8x_h100_sxm5",
        "AcceleratorName": "H100",
        "AcceleratorCount": count,
        "Price": price,
        "Region": region,
    }


def test_a_cloud_price_is_that_of_one_chip_in_the_cheapest_region() -> None:
    rows = [instance("us", 31.92), instance("eu", 33.0)]
    [found] = CloudPrices().parse({"lambda": table(*rows)}, CONTEXT).facts
    assert (found.subject, found.value, found.qualifier) == ("chip/h100", 3.99, "list-8x")
    assert found.as_of == TODAY


def test_an_instance_that_changed_its_number_of_chips_is_no_price() -> None:
    with pytest.raises(Drifted, match="no longer has 8 chips"):
        CloudPrices().parse({"lambda": table(instance("us", 31.92, 4))}, CONTEXT)


def test_prices_of_two_providers_never_meet() -> None:
    feed = CloudPrices()
    [ours] = feed.parse({"lambda": table(instance("us", 31.92))}, CONTEXT).facts
    theirs: Fact = replace(ours, details=(("provider", "Nebius"), *ours.details[1:]))
    assert feed.place(ours).key != feed.place(theirs).key
