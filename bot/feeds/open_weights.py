"""Open weights: what tracked organisations release on the Hugging Face hub.

The hub tells what there is now, never what is new. New is what was made lately and is in no fact
yet. Downloads and likes are not read, and accounts of persons are not tracked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from bot.feeds.errors import Blocked, Drifted, Empty, Malformed
from bot.feeds.hub_models import FAMILY_DAYS, HubModel, model_of, releases
from bot.feeds.protocol import Bad, Context, Parsed, Place
from bot.feeds.registry import LISTED, WEIGHTS, Org, orgs
from bot.feeds.table import latest_day, read
from storage.records import Entity, EntityKind, Fact, Grade, Metric, content_id
from storage.seed.build.sources import slug_of

SOURCE: Final = "Hugging Face hub"
PAGE: Final = "https://huggingface.co"
RECENT: Final = timedelta(days=45)
"""A release whose first model was made earlier is history, and no fact."""
LICENCE: Final = "licence"


class OpenWeights:
    """Facts `open_weights_release`: one for each family that an organisation puts out."""

    name = WEIGHTS
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The recent releases of one organisation; copies and older ones are left."""
        [(org, body)] = files.items()
        records = _records(body)
        models, bad = _models(records, org)
        if not models and bad:
            raise Drifted(f"not one of {len(records)} models could be read: {bad[0].reason}")
        recent, edge = _recent(releases(models), records, context)
        row = next(one for one in orgs() if one.org == org)
        taken = read(
            recent,
            lambda group: group[0].id,
            partial(_facts, org=row, context=context),
            context.read,
        )
        return Parsed(
            taken.facts,
            tuple(_entity(group, context) for group in recent),
            (*bad, *taken.bad, *edge),
            len(records) - len(bad) - sum(map(len, recent)),
            content=max((m.created for m in models), default=context.read),
        )

    def place(self, fact: Fact) -> Place:
        """A model is released once; what may be learnt later are its licence and its sizes."""
        told = (fact.detail(LICENCE), fact.detail("models"), fact.detail("gated"))
        return Place((fact.subject, fact.metric), told)


def _records(body: bytes) -> list[Any]:
    """What the hub lists. Raises Blocked, Malformed, Drifted and Empty."""
    if body.lstrip()[:1] == b"<":
        raise Blocked("a web page instead of a list of models")
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed("not JSON") from error
    if not isinstance(found, list):
        raise Drifted("not a list of models")
    if not found:
        raise Empty("no public model by that name: has the organisation been renamed?")
    return found


def _models(records: Sequence[Any], org: str) -> tuple[list[HubModel], list[Bad]]:
    models: list[HubModel] = []
    bad: list[Bad] = []
    for record in records:
        called = str(record.get("id", ""))[:120] if isinstance(record, dict) else ""
        try:
            model = model_of(record, org)
        except (ValueError, TypeError, KeyError) as error:
            why = f"no {error}" if isinstance(error, KeyError) else str(error)
            bad.append(Bad(called, why[:200]))
        else:
            models += [model] if model else []
    return models, bad


def _recent(
    groups: list[list[HubModel]], records: Sequence[Any], context: Context
) -> tuple[list[list[HubModel]], tuple[Bad, ...]]:
    """The releases that count, and word of it where the list may not reach back far enough."""
    since = context.read - RECENT
    oldest = _oldest(records)
    if len(records) < LISTED or oldest is None or oldest < since:
        return [group for group in groups if group[0].created >= since], ()
    edge = Bad("the end of the list", f"{LISTED} models since {oldest}; older ones were not read")
    # A family whose first models are cut off would get a later day, and be told as new.
    whole = [group for group in groups if group[0].created > oldest + FAMILY_DAYS]
    return whole, (edge,)


def _oldest(records: Sequence[Any]) -> date | None:
    """The first day that the list reaches back to."""
    made = (str(record.get("createdAt")) for record in records if isinstance(record, dict))
    days = [day for text in made if (day := latest_day([text]))]
    return min(days, default=None)


def _facts(group: Sequence[HubModel], org: Org, context: Context) -> Iterator[Fact]:
    first, subject = group[0], _subject(group, context)
    sizes = sorted({model.parameters for model in group if model.parameters})
    is_range = len(sizes) > 1
    metric = Metric.OPEN_WEIGHTS_RELEASE.value
    yield Fact(
        id=content_id("H", subject, metric, "", first.created, f"{SOURCE}, {org.org}"),
        subject=subject,
        metric=metric,
        unit="parameters",
        as_of=first.created,
        retrieved=context.read,
        source_name=SOURCE,
        grade=Grade.A,
        value=sizes[0] if len(sizes) == 1 else None,
        low=sizes[0] if is_range else None,
        high=sizes[-1] if is_range else None,
        published=_seen(first.created, context),
        source_url=f"{PAGE}/{first.id}",
        note="low and high are the smallest and the largest model" if is_range else "",
        details=_details(group, org),
    )


def _seen(created: date, context: Context) -> date:
    """The day on which we first saw it; at our first reading that is no news but its own day."""
    return created if context.since is None else context.read


def _details(group: Sequence[HubModel], org: Org) -> tuple[tuple[str, str], ...]:
    licences = sorted({model.licence for model in group if model.licence})
    found = {
        "organisation": org.name,
        "lab": org.lab,
        LICENCE: ", ".join(licences),
        "gated": next((model.gated for model in group if model.gated), ""),
        "models": str(len(group)) if len(group) > 1 else "",
        "base": next((model.base for model in group if _is_foreign(model.base, group)), ""),
        "link": next((f"https://arxiv.org/abs/{m.paper}" for m in group if m.paper), ""),
    }
    return tuple((name, value) for name, value in found.items() if value)


def _is_foreign(base: str, group: Sequence[HubModel]) -> bool:
    return bool(base) and base not in {model.id for model in group}


def _subject(group: Sequence[HubModel], context: Context) -> str:
    """The run that the ledger knows by one of these names, else one named like the first."""
    names = [f"run/{slug_of(name)}" for model in group for name in (model.name, model.core)]
    return next((name for name in names if name in context.entities), names[1])


def _entity(group: Sequence[HubModel], context: Context) -> Entity:
    name = group[0].core
    return Entity(
        _subject(group, context), EntityKind.RUN, name, traits=frozenset({"open-weights"})
    )
