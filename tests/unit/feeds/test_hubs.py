"""What the rows of the hubs become, and what is put aside or left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.feeds.epoch.chip_owners import ChipOwners
from bot.feeds.epoch.chip_users import ChipUsers
from bot.feeds.epoch.data_centers import DataCenters
from bot.feeds.epoch.hardware import Hardware
from tests.unit.feeds.fakes import CONTEXT, TODAY, only, site, stock, table

# AI Chip Users


def test_a_stock_keeps_its_interval_its_day_and_the_day_it_was_generated() -> None:
    [found] = ChipUsers().parse({"year-end": table(stock())}, CONTEXT).facts
    assert (found.subject, found.metric, found.as_of) == (
        "openai",
        "h100e_in_use",
        date(2025, 12, 31),
    )
    assert (found.low, found.value, found.high) == (1_251_478, 1_743_440, 2_185_142)
    assert found.published == date(2026, 9, 3)
    assert found.retrieved == TODAY
    assert "CC BY 4.0" in found.source_name


def test_a_lab_that_nobody_knows_is_put_aside_by_name() -> None:
    parsed = ChipUsers().parse({"year-end": table(stock(), stock("OpenAl"))}, CONTEXT)
    assert [bad.reason for bad in parsed.bad] == ["no lab is known by the name 'OpenAl'"]
    assert only(parsed) == [("openai", 1_743_440)]


def test_the_names_of_divisions_lead_to_their_labs() -> None:
    rows = [stock("Meta Superintelligence Labs"), stock("SpaceXAI"), stock("Google DeepMind")]
    parsed = ChipUsers().parse({"year-end": table(*rows)}, CONTEXT)
    assert [subject for subject, _ in only(parsed)] == ["meta", "xai", "google-deepmind"]


# AI Chip Owners


def owned(owner: str, end: str, **more: object) -> dict[str, object]:
    row: dict[str, object] = {
        "Chip manufacturer": "Nvidia",
        "Owner": owner,
        "End date": end,
        "Compute estimate in H100e (median)": 100,
        "H100e (5th percentile)": 80,
        "H100e (95th percentile)": 130,
        "Incomplete": "",
        "Notes": "Estimates generated on: 04-15-2026 18:24",
    }
    return row | more


def test_only_complete_year_ends_of_named_owners_are_fleets() -> None:
    rows = [
        owned("Microsoft", "12/31/2025"),
        owned("Microsoft", "9/30/2025"),
        owned("Oracle", "12/31/2025", Incomplete="checked"),
        owned("Other", "12/31/2025"),
        owned("Meta", "the end of 2025"),
    ]
    parsed = ChipOwners().parse({"fleets": table(*rows)}, CONTEXT)
    assert only(parsed) == [("microsoft", 100)]
    assert parsed.facts[0].published == date(2026, 4, 15)
    assert parsed.left == 3
    assert [bad.record for bad in parsed.bad] == ["Meta Nvidia the end of 2025"]


def test_several_files_of_makers_are_one_source() -> None:
    files = {
        "fleets": table(owned("Microsoft", "12/31/2025")),
        "fleets/2": table(owned("Google", "12/31/2025", **{"Chip manufacturer": "Google"})),
    }
    assert len(ChipOwners().parse(files, CONTEXT).facts) == 2


# Frontier Data Centers

LINE = {"Data center": "Meta Prometheus", "H100 equivalents": 5, "IT power (MW)": 10}


def test_what_lies_after_the_last_edit_is_a_forecast() -> None:
    files = {
        "sites": table(site("Meta Prometheus", 763_012)),
        "timelines": table(
            {**LINE, "Date": "2026-05-01", "H100 equivalents": 700_000},
            {**LINE, "Date": "2026-08-01", "H100 equivalents": 900_000},
        ),
        "chips": table(
            {
                "Data center": "Meta Prometheus",
                "Date": "2026-05-01",
                "User": "Meta #confident",
                "Last Modified": "2026-07-06 09:00:00+00:00",
            }
        ),
    }
    parsed = DataCenters().parse(files, CONTEXT)
    assert only(parsed, "h100e_operational") == [("site/prometheus", 700_000)]
    [forecast] = [f for f in parsed.facts if f.metric == "h100e_forecast"]
    assert (forecast.value, forecast.as_of) == (900_000, date(2026, 8, 1))
    assert {f.published for f in parsed.facts} == {date(2026, 7, 6)}


def test_a_list_alone_tells_what_runs_now() -> None:
    parsed = DataCenters().parse({"sites": table(site("Meta Prometheus", 599_845.2))}, CONTEXT)
    assert only(parsed, "h100e_operational") == [("site/prometheus", 599_845)]
    assert parsed.facts[0].as_of == date(2026, 9, 24)


def test_a_new_site_gets_a_name_of_its_own() -> None:
    parsed = DataCenters().parse({"sites": table(site("Brand New (North)", 5_000))}, CONTEXT)
    assert [(e.slug, e.name) for e in parsed.entities] == [
        ("site/brand-new-north", "Brand New (North)")
    ]
    known = replace(CONTEXT, entities=frozenset({"site/brand-new-north"}))
    again = DataCenters().parse({"sites": table(site("Brand New (North)", 5_000))}, known)
    assert again.entities == ()


def test_half_a_site_does_not_take_the_place_of_a_whole_one() -> None:
    body = table(site("Meta Prometheus", 5_000), site("New Carlisle", 9)) + b"Colossus 2,77\n"
    parsed = DataCenters().parse({"sites": body}, CONTEXT)
    assert [bad.record for bad in parsed.bad] == ["Colossus 2"]
    assert "site/colossus-2" not in {f.subject for f in parsed.facts}


def test_a_site_has_one_running_figure_and_a_forecast_for_each_day() -> None:
    feed = DataCenters()
    parsed = feed.parse({"sites": table(site("Meta Prometheus", 5_000))}, CONTEXT)
    earlier = replace(parsed.facts[0], as_of=date(2026, 7, 6))
    assert feed.place(parsed.facts[0]).key == feed.place(earlier).key
    forecast = replace(earlier, metric="h100e_forecast")
    other = replace(forecast, as_of=date(2027, 1, 1))
    assert feed.place(forecast).key != feed.place(other).key


# ML Hardware


def chip(name: str, **more: object) -> dict[str, object]:
    row: dict[str, object] = {
        "Hardware name": name,
        "Tensor-FP16/BF16 performance (FLOP/s)": 9.895e14,
        "FP16 (half precision) performance (FLOP/s)": 1.3e14,
        "FP8 performance (FLOP/s)": 1.979e15,
        "INT8 performance (OP/s)": 1.979e15,
        "Link to datasheet": "https://nvidia.example/h100.pdf",
        "Last modified": "2026-07-18 08:00",
    }
    return row | more


def test_the_rates_of_a_chip_make_its_h100e() -> None:
    parsed = Hardware().parse({"hardware": table(chip("NVIDIA H100 SXM5 80GB"))}, CONTEXT)
    assert {f.metric: f.value for f in parsed.facts} == {
        "h100e": 1.0,
        "bf16_dense": 9.895e14,
        "eight_bit_dense": 1.979e15,
    }
    assert parsed.facts[0].as_of == date(2026, 7, 18)


def test_chips_without_a_name_with_us_are_left_and_counted() -> None:
    rows = [chip("NVIDIA H100 SXM5 80GB"), chip("Some Prototype X1")]
    assert Hardware().parse({"hardware": table(*rows)}, CONTEXT).left == 1
