"""Published training runs: compute, parameters and tokens of models from the model table.

For a job on top of a base model the compute of the job alone is taken, never the total. Hours are
chips × wall time, for models of the confidence `Confident` that the hand-made list marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from storage.records import Entity, EntityKind, Fact, Grade, Metric, content_id
from storage.seed.build import chips
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Details, Hub, Measure, stated
from storage.seed.build.names import aliases
from storage.seed.build.sources import READ_ON, Record, day, first_link, number, records, table
from storage.seed.rows import details_from

HUB = Hub("Notable AI Models", "https://epoch.ai/data/notable_ai_models.csv", date(2026, 7, 19))
GRADES = {"Confident": Grade.A, "Likely": Grade.B, "Speculative": Grade.B}
"""Grade by the table's confidence; a row of another confidence is not taken."""
JOBS = frozenset({"post-training", "fine-tuning"})
PLAUSIBLE = (0.05, 0.75)
"""Model FLOP utilisation that hours and FLOP together may imply: outside, one of them is wrong."""
TOTAL, JOB = "Training compute (FLOP)", "Finetune compute (FLOP)"
OPEN = "Open weights"
"""How the table begins what it says of a model whose weights anybody can load."""
SIZES = (
    (Metric.PARAMETERS, "parameters", "Parameters"),
    (Metric.TOKENS, "tokens", "Training dataset size (total)"),
)


def build(root: Path, collected: Iterable[Fact]) -> Part:
    """Every run of the hand-made list; what is stated elsewhere already is left out."""
    models = by_name(records(root / "epoch/models/notable_ai_models.csv"))
    rates = chips.bf16_by_chip(root)
    by_hand = statements()
    taken = {(f.subject, f.metric, f.qualifier) for f in (*collected, *by_hand)}
    rows = table("runs")
    facts = (
        fact
        for row in rows
        if row["hub_model"]
        for fact in facts_of(row, models[row["hub_model"]], rates)
        if (fact.subject, fact.metric, fact.qualifier) not in taken
    )
    entities = (entity(row, models.get(row["hub_model"])) for row in rows)
    return Part("runs", (*by_hand, *facts), tuple(entities))


def by_name(rows: Iterable[Record]) -> dict[str, Record]:
    """Rows of the model table by name; of two rows with one name the newer, which comes first."""
    found: dict[str, Record] = {}
    for row in rows:
        found.setdefault(row["Model"].strip(), row)
    return found


def entity(row: Record, model: Record | None) -> Entity:
    """The run of a row of the hand-made list; the hub says if it was at the frontier, or open."""
    traits = set(row["traits"].split())
    if model and model["Frontier model"] == "True":
        traits.add("frontier")
    if model and model["Model accessibility"].startswith(OPEN):
        traits.add("open-weights")
    slug = f"run/{row['slug']}"
    return Entity(slug, EntityKind.RUN, row["name"], aliases(row), frozenset(traits))


def facts_of(
    row: Record, model: Record, rates: Mapping[str, float], hub: Hub = HUB
) -> Iterator[Fact]:
    """What the hub says of a run of the hand-made list; rates are FLOP/s by chip.

    Raises ValueError where the row cannot be taken as it stands, KeyError for an unknown chip.
    """
    if model["Confidence"] not in GRADES:
        raise ValueError(f"{row['slug']}: confidence {model['Confidence'] or 'missing'}")
    flop = number(model[JOB if JOBS & set(row["traits"].split()) else TOTAL])
    if flop:
        yield _fact(row, model, Metric.TRAINING_FLOP, Measure("FLOP", _rounded(flop)), hub)
    if row["hours"]:
        hours = _hours(row["slug"], model, flop or 0.0, rates)
        yield _fact(row, model, Metric.GPU_HOURS, Measure("GPU-hours", hours), hub)
    for metric, unit, column in SIZES:
        size = number(model[column])
        if size and (metric is Metric.PARAMETERS or model["Domain"] == "Language"):
            yield _fact(row, model, metric, Measure(unit, _rounded(size)), hub)


def _hours(slug: str, model: Record, flop: float, rates: Mapping[str, float]) -> float:
    """Chip-hours of a model. Raises ValueError where they do not go with its FLOP."""
    if model["Confidence"] != "Confident":
        raise ValueError(f"{slug}: hours of a model that is not confidently known")
    hours = float(model["Hardware quantity"]) * float(model["Training time (hours)"])
    rate = rates[chips.by_hub_name()[model["Training hardware"]]]
    utilisation = flop / (hours * 3600 * rate)
    if not PLAUSIBLE[0] <= utilisation <= PLAUSIBLE[1]:
        raise ValueError(f"{slug}: hours and FLOP imply a utilisation of {utilisation:.2f}")
    return _rounded(hours)


def _fact(row: Record, model: Record, metric: Metric, measure: Measure, hub: Hub) -> Fact:
    """One figure. Its makers publish a model's size with it; its compute the hub works out."""
    released, confidence = day(model["Publication date"]), model["Confidence"]
    said_then = metric is Metric.PARAMETERS and confidence == "Confident"
    return stated(
        hub,
        f"run/{row['slug']}",
        metric,
        measure,
        as_of=released,
        grade=GRADES[confidence],
        details=_about(model),
        published=released if said_then and released <= hub.content else None,
    )


def _about(model: Record) -> Details:
    """Chip, chips, confidence, organisation, base model and link, as far as they are given."""
    count = number(model["Hardware quantity"])
    found = {
        "chip": chips.by_hub_name().get(model["Training hardware"], ""),
        "chips": f"{count:.0f}" if count else "",
        "confidence": model["Confidence"],
        "organisation": _listed(model["Organization"]),
        "base": _listed(model["Base model"]),
        "link": first_link(model["Link"]) or "",
    }
    return tuple((name, value) for name, value in found.items() if value)


def _listed(cell: str) -> str:
    """A comma list with one space after each comma."""
    return ", ".join(part.strip() for part in cell.split(",") if part.strip())


def _rounded(value: float) -> float:
    """Six significant digits: the table carries marks in the digits after them."""
    return float(f"{value:.6g}")


UNITS = {
    Metric.GPU_HOURS: "GPU-hours",
    Metric.PARAMETERS: "parameters",
    Metric.TOKENS: "tokens",
}


def statements() -> tuple[Fact, ...]:
    """The facts of the table `run_statements`."""
    return tuple(_statement_of(row) for row in table("run_statements"))


def _statement_of(row: Record) -> Fact:
    subject, metric, told = f"run/{row['run']}", Metric(row["metric"]), day(row["as_of"])
    source = row["source_name"]
    return Fact(
        id=content_id("E", subject, metric.value, row["qualifier"], told, source),
        subject=subject,
        metric=metric.value,
        unit=UNITS[metric],
        as_of=told,
        retrieved=READ_ON,
        source_name=source,
        grade=Grade(row["grade"]),
        value=number(row["value"]),
        qualifier=row["qualifier"],
        published=day(row["published"]) if row["published"] else None,
        source_url=row["source_url"],
        note=row["note"],
        details=details_from(row["details"]),
    )
