"""What the hubs say of training runs, staff and public machines, and what is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.feeds.epoch.clusters import Clusters
from bot.feeds.epoch.companies import Companies
from bot.feeds.epoch.models import Models
from tests.unit.feeds.fakes import CONTEXT, only, table

# Notable AI Models


def model(name: str, **more: object) -> dict[str, object]:
    row: dict[str, object] = {
        "Model": name,
        "Organization": "Ai2",
        "Publication date": "2026-10-01",
        "Domain": "Language",
        "Parameters": 7e9,
        "Confidence": "Confident",
        "Link": "https://allenai.example/paper",
        "Training compute (FLOP)": 1e24,
        "Finetune compute (FLOP)": "",
        "Training dataset size (total)": 6e12,
        "Training hardware": "NVIDIA H100 SXM5 80GB",
        "Hardware quantity": 1024,
        "Training time (hours)": 900,
        "Base model": "",
        "Frontier model": "",
        "Model accessibility": "Open weights (unrestricted)",
    }
    return row | more


def test_a_model_newer_than_our_list_comes_in_by_itself() -> None:
    parsed = Models().parse({"models": table(model("Brand New 9B"))}, CONTEXT)
    assert only(parsed, "training_flop") == [("run/brand-new-9b", 1e24)]
    [entity] = parsed.entities
    assert (entity.slug, entity.name) == ("run/brand-new-9b", "Brand New 9B")
    assert entity.traits == {"open-weights"}


@pytest.mark.parametrize(
    "more",
    [
        {"Publication date": "2024-01-01"},
        {"Confidence": "Unknown"},
        {"Publication date": "soon"},
    ],
)
def test_older_and_doubtful_models_are_left(more: dict[str, object]) -> None:
    rows = [model("Brand New 9B"), model("Another", **more)]
    parsed = Models().parse({"models": table(*rows)}, CONTEXT)
    assert {subject for subject, _ in only(parsed)} == {"run/brand-new-9b"}
    assert parsed.left == 1


def test_a_tuned_model_states_the_compute_of_the_job_alone() -> None:
    tuned = model("Tuned 9B", **{"Base model": "Brand New 9B", "Finetune compute (FLOP)": 3e21})
    parsed = Models().parse({"models": table(tuned)}, CONTEXT)
    assert only(parsed, "training_flop") == [("run/tuned-9b", 3e21)]


# AI Companies


def report(company: str, **more: object) -> dict[str, object]:
    row: dict[str, object] = {
        "Id": "December",
        "Company": company,
        "Staff count": 4000,
        "Date": "2025-12-02",
        "Report date": "2025-12-30",
        "Source 1": "https://www.theinformation.com/articles/x?rc=1",
        "Type": "",
        "Division name": "",
        "Source type": "Media report",
        "Confidence": "Confident",
    }
    return row | more


def test_a_staff_report_of_an_unknown_company_is_put_aside() -> None:
    rows = [report("OpenAI"), report("Acme AI"), report("Meta", Type="Contractors")]
    parsed = Companies().parse({"staff": table(*rows)}, CONTEXT)
    assert only(parsed) == [("openai", 4000)]
    assert [(bad.record, bad.reason) for bad in parsed.bad] == [
        ("Acme AI December", "nothing is known by the name 'Acme AI'")
    ]
    assert parsed.left == 1


# GPU Clusters


def cluster(**more: object) -> dict[str, object]:
    row: dict[str, object] = {
        "Name": "EuroHPC Leonardo",
        "Status": "Existing",
        "Certainty": "Confirmed",
        "Owner": "EuroHPC",
        "First Operational Date": "2022-11-22",
        "Superseded by": "",
        "Possible Duplicate": "",
        "Source 1": "",
        "Chip type (primary)": "NVIDIA A100",
        "Chip quantity (primary)": 1000,
        "Chip type (secondary)": "",
        "Chip quantity (secondary)": "",
    }
    return row | more


RATED = replace(CONTEXT, h100e={"chip/a100": 0.3153})


def test_a_machine_is_counted_from_its_chips() -> None:
    parsed = Clusters().parse({"clusters": table(cluster(), cluster(Name="Nobody's"))}, RATED)
    assert only(parsed) == [("leonardo", 315.3)]
    assert parsed.left == 1


def test_a_machine_that_is_now_a_duplicate_is_named_and_not_counted() -> None:
    twice = cluster(Name="EuroHPC LUMI", **{"Possible Duplicate": "Yes"})
    parsed = Clusters().parse({"clusters": table(cluster(), twice)}, RATED)
    assert [bad.record for bad in parsed.bad] == ["EuroHPC LUMI"]
