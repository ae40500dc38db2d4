"""The bundled facts say what the published tables say."""

from __future__ import annotations

from datetime import date

import pytest

from storage.records import EntityKind, Metric
from tests.bundle import TODAY, current, entities, facts, newest


@pytest.mark.parametrize(
    ("lab", "fact"),
    [
        ("openai", "F-150"),
        ("anthropic", "F-155"),
        ("google-deepmind", "F-156"),
        ("meta", "F-158"),
    ],
)
def test_the_headline_headcounts_are_thenewest(lab: str, fact: str) -> None:
    assert newest(lab, Metric.HEADCOUNT).id == fact


def test_a_headcount_of_a_predecessor_is_marked_unfit() -> None:
    for fact in facts().values():
        if fact.subject == "xai" and fact.metric == Metric.HEADCOUNT:
            assert fact.detail("unfit"), fact


@pytest.mark.parametrize(
    ("lab", "year", "value", "low", "high"),
    [
        ("openai", 2023, 102_535, 70_131, 136_201),
        ("openai", 2024, 386_219, 276_938, 486_057),
        ("openai", 2025, 1_743_440, 1_251_477, 2_185_142),
        ("google-deepmind", 2024, 420_334, 214_144, 775_030),
        ("google-deepmind", 2025, 1_583_430, 1_008_220, 2_548_756),
        ("anthropic", 2024, 208_560, 145_190, 298_183),
        ("anthropic", 2025, 1_189_574, 842_242, 1_716_535),
        ("meta", 2024, 247_707, 123_668, 480_076),
        ("meta", 2025, 996_228, 606_301, 1_637_713),
        ("xai", 2024, 203_366, 171_066, 237_382),
        ("xai", 2025, 634_793, 587_268, 786_633),
    ],
)
def test_compute_used_by_lab_is_as_published(
    lab: str, year: int, value: int, low: int, high: int
) -> None:
    found = next(
        f
        for f in current()
        if (f.subject, f.metric) == (lab, Metric.H100E_IN_USE) and f.as_of.year == year
    )
    assert (found.value, found.low, found.high) == pytest.approx((value, low, high), abs=51)


@pytest.mark.parametrize(
    ("owner", "makers", "total"),
    [
        ("google", ("Google", "Nvidia"), 5_049_814),
        ("microsoft", ("Nvidia", "AMD"), 3_416_016),
        ("amazon", ("Amazon", "Nvidia"), 2_448_673),
        ("meta", ("Nvidia", "AMD"), 2_302_175),
        ("oracle", ("Nvidia", "AMD"), 1_144_180),
        ("coreweave", ("Nvidia",), 832_068),
        ("china", ("Nvidia", "AMD"), 412_221),
    ],
)
def test_fleets_at_the_end_of_2025_add_up_to_the_published_totals(
    owner: str, makers: tuple[str, ...], total: int
) -> None:
    fleets = [
        fact.value or 0
        for fact in current()
        if (fact.subject, fact.metric) == (owner, Metric.H100E_OWNED)
        and fact.qualifier in makers
        and fact.as_of == date(2025, 12, 31)
    ]
    assert len(fleets) == len(makers)
    assert sum(fleets) == total


@pytest.mark.parametrize(
    ("chip", "h100e"),
    [
        ("v100", 0.0632),
        ("a100", 0.3153),
        ("a100-pcie", 0.3153),
        ("h100-pcie", 0.3820),
        ("h100", 1.0),
        ("h800", 1.0),
        ("gh200", 1.0),
        ("h200", 1.0),
        ("h20", 0.1496),
        ("rtx-4090", 0.3338),
        ("trainium1", 0.2122),
        ("trainium2", 0.6564),
        ("trainium3", 1.2719),
        ("maia-100", 0.4042),
        ("b200", 2.2739),
        ("gb200", 2.5265),
        ("b300", 2.2739),
        ("gb300", 2.5265),
        ("tpu-v4", 0.1390),
        ("tpu-v5e", 0.1986),
        ("tpu-v5p", 0.4639),
        ("tpu-v6e", 0.9277),
        ("tpu-v7", 2.3315),
        ("maia-200", 2.5629),
        ("mi250x", 0.1935),
        ("mi300a", 0.9910),
        ("mi300x", 1.3213),
        ("mi325x", 1.3138),
        ("mi350x", 2.3315),
        ("mi355x", 2.5433),
        ("gaudi2", 0.4371),
        ("gaudi3", 0.8479),
        ("ascend-910c", 0.7600),
        ("mtia-300", 0.6064),
    ],
)
def test_a_chip_is_worth_its_published_h100e(chip: str, h100e: float) -> None:
    assert newest(f"chip/{chip}", Metric.CHIP_H100E).value == pytest.approx(h100e, abs=5e-5)


@pytest.mark.parametrize("chip", ["v100", "h100-pcie", "maia-100"])
def test_a_chip_without_an_eight_bit_rate_says_so(chip: str) -> None:
    assert newest(f"chip/{chip}", Metric.CHIP_H100E).detail("rate") == "16-bit only"


@pytest.mark.parametrize("chip", ["vr200", "vr300", "gaudi1", "siyuan-690", "rtx-a6000"])
def test_a_chip_with_an_unknown_rate_has_no_h100e(chip: str) -> None:
    metrics = {f.metric for f in facts().values() if f.subject == f"chip/{chip}"}
    assert Metric.CHIP_H100E not in metrics
    assert "no-rate" in entities()[f"chip/{chip}"].traits


def test_every_chip_has_one_current_rate_of_each_kind() -> None:
    kinds = (Metric.CHIP_H100E, Metric.BF16_DENSE, Metric.EIGHT_BIT_DENSE)
    found = [(f.subject, f.metric) for f in current() if f.metric in kinds]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(("chip", "low", "high"), [("h100", 2.42, 3.99), ("b200", 5.30, 6.79)])
def test_fresh_prices_stay_in_the_range_that_answers_quote(
    chip: str, low: float, high: float
) -> None:
    fresh = [
        f.value
        for f in current()
        if (f.subject, f.metric) == (f"chip/{chip}", Metric.RENTAL_PRICE)
        and f.value is not None
        and (TODAY - f.as_of).days <= 180
    ]
    assert (min(fresh), max(fresh)) == (low, high)


def test_an_internal_rate_is_no_rental_price() -> None:
    assert facts()["F-081"].metric != Metric.RENTAL_PRICE


def test_a_forecast_of_a_site_is_never_its_running_figure() -> None:
    for fact in facts().values():
        if fact.metric == Metric.H100E_FORECAST:
            assert fact.as_of > date(2026, 7, 6)
        if fact.metric == Metric.H100E_OPERATIONAL and fact.subject.startswith("site/"):
            assert fact.as_of in (date(2026, 7, 6), date(2026, 9, 24))


def test_the_september_version_of_a_site_supersedes_july() -> None:
    older = facts()[facts()["F-030"].supersedes or ""]
    assert (older.value, older.detail("version")) == (17_484, "2026-07-06")


def test_a_site_remembers_that_its_user_changed() -> None:
    history = facts()["F-035"].detail("user_history")
    assert history == "xai:2025-07-22; anthropic:2026-06-01"


def test_there_are_reference_runs_enough_with_compute_and_address() -> None:
    runs = {
        fact.subject
        for fact in current()
        if fact.metric in (Metric.GPU_HOURS, Metric.TRAINING_FLOP) and fact.value
    }
    assert len(runs) >= 100
    jobs = [e for e in entities().values() if e.traits & {"post-training", "fine-tuning"}]
    assert len([e for e in jobs if e.slug in runs]) >= 20


def test_published_hours_name_the_chip_that_spent_them() -> None:
    for fact in current():
        if fact.metric == Metric.GPU_HOURS:
            assert entities()[fact.detail("chip") or ""].kind is EntityKind.CHIP, fact
