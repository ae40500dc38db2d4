"""Notable AI Models: compute, parameters and tokens of published training runs.

Which older models are worth showing was chosen by hand. A model that is newer than that choice
comes in by itself where the hub trusts its compute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.feeds.epoch.places import by_subject
from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import Record, latest_day, read, rows
from storage.records import Entity, Fact
from storage.seed.build import runs
from storage.seed.build.hub import Hub
from storage.seed.build.sources import day, slug_of, table

COLUMNS = (
    *("Model", "Organization", "Publication date", "Domain", "Parameters", "Confidence", "Link"),
    *("Training compute (FLOP)", "Finetune compute (FLOP)", "Training dataset size (total)"),
    *("Training hardware", "Hardware quantity", "Training time (hours)", "Base model"),
    *("Frontier model", "Model accessibility"),
)


class Models:
    """Facts `training_flop`, `gpu_hours`, `parameters` and `tokens` of runs."""

    name = "models"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """Facts of the runs on our list, and of newer ones; the other models are left."""
        given = rows(files["models"], COLUMNS)
        models = runs.by_name(given.records)
        listed = [row for row in table("runs") if row["hub_model"] in models]
        newer = list(_newer(models, {row["hub_model"] for row in listed}))
        newest = latest_day((row["Publication date"] for row in given.records), context.read)
        content = context.content or newest or context.read
        hub = Hub(runs.HUB.name, runs.HUB.url, content, context.read)
        taken = read(
            [*listed, *newer],
            lambda row: row["hub_model"],
            lambda row: runs.facts_of(row, models[row["hub_model"]], context.bf16, hub),
            context.read,
        )
        subjects = {fact.subject for fact in taken.facts}
        new = (_entity(row, models[row["hub_model"]]) for row in newer)
        entities = tuple(entity for entity in new if entity.slug in subjects)
        bad = (*given.bad, *taken.bad)
        return Parsed(taken.facts, entities, bad, len(models) - len(listed) - len(newer))

    def place(self, fact: Fact) -> Place:
        """A run has one figure of each kind."""
        return by_subject(fact)


def _newer(models: Mapping[str, Record], listed: set[str]) -> Iterator[Record]:
    """Rows like those of the hand-made list, for models that it could not know."""
    taken = {row["slug"] for row in table("runs")}
    for name, model in models.items():
        slug = slug_of(name)
        published = _day(model)
        if name in listed or slug in taken or published is None:
            continue
        if published > runs.HUB.content and model["Confidence"] in runs.GRADES:
            tuned = "post-training" if model["Base model"].strip() else ""
            yield {"slug": slug, "name": name, "hub_model": name, "hours": "", "traits": tuned}


def _day(model: Record) -> date | None:
    try:
        return day(model["Publication date"])
    except ValueError:
        return None


def _entity(row: Record, model: Record) -> Entity:
    return runs.entity({**row, "aliases": ""}, model)
