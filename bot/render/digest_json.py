"""A digest as JSON: strict, every key always there."""

from __future__ import annotations

import json

from bot.render.json import Json, source, table, texts
from bot.weekly import Digest, Item, Part
from storage.records import Fact


def as_dict(digest: Digest) -> Json:
    """`{title, from, to, quiet, baseline, status, items, thread, thresholds, sources}`.

    An item is `{section, headline, detail, for_us, why, grade, link, sources}`, a message of the
    thread `{title, table, lines}`; `baseline` is a sentence or null.
    """
    return {
        "title": digest.title,
        "from": digest.start.isoformat(),
        "to": digest.end.isoformat(),
        "quiet": digest.is_quiet,
        "baseline": digest.baseline.text if digest.baseline else None,
        "status": texts((*digest.status, *digest.quiet)),
        "items": [_item(item) for item in digest.items],
        "thread": [_part(part) for part in digest.thread],
        "thresholds": texts(digest.rules),
        "sources": [source(fact) for fact in _every_fact(digest)],
    }


def _every_fact(digest: Digest) -> tuple[Fact, ...]:
    """Every fact of the post and of the thread, each once."""
    told = [fact for part in digest.thread for fact in part.facts]
    return tuple(dict.fromkeys([*digest.facts(), *told]))


def document(digest: Digest) -> str:
    """The digest as an indented JSON document."""
    return json.dumps(as_dict(digest), ensure_ascii=False, allow_nan=False, indent=2)


def _item(item: Item) -> Json:
    sources = item.sources
    worst = max((fact.grade for fact in sources), key=lambda grade: grade.rank, default=None)
    return {
        "section": item.section.value,
        "headline": item.headline.text,
        "detail": texts(item.detail),
        "for_us": texts(item.for_us),
        "why": texts(item.why),
        "grade": worst.value if worst else None,
        "link": next((fact.source_url for fact in sources if fact.source_url), None),
        "sources": [fact.id for fact in sources],
    }


def _part(part: Part) -> Json:
    return {"title": part.title, "table": table(part.table), "lines": texts(part.lines)}
