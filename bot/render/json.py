"""An answer as the JSON contract has it, for programs: strict, every key always there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from bot.answers import Answer, Chart, Figure, Table
from bot.ledger import Directory
from bot.prose import Sentence
from bot.questions.writing.as_json import question_json
from bot.render.numbers import NO_FIGURE, number
from storage.records import Fact

Json = Mapping[str, object]


def as_dict(answer: Answer, directory: Directory) -> Json:
    """The answer's contract keys in their order, then our extensions of it.

    `headline` and `flips` are sentences, `choices` are `{label, text}`, and `chart` is
    `{title, unit, finding, bars: [{label, value, low, high}]}` or null.
    """
    advice = answer.advice
    return {
        "kind": answer.kind.value,
        "understood": answer.understood,
        "question": question_json(answer.question, directory),
        "verdict": verdict(answer),
        "figures": {figure.key: _figure(figure) for figure in answer.figures},
        "table": table(answer.table),
        "say": texts(advice.say),
        "dont_say": texts(advice.dont_say),
        "concede": texts(advice.concede),
        "ask": texts(advice.ask),
        "caveats": texts(answer.caveats),
        "next": [choice.text for choice in answer.next],
        "sources": [source(fact) for fact in answer.sources()],
        "headline": answer.headline.text,
        "flips": texts(answer.flips),
        "choices": [{"label": c.label, "text": c.text} for c in answer.choices],
        "chart": _chart(answer.chart),
    }


def line(answer: Answer, directory: Directory) -> str:
    """The answer on one line of JSON Lines. Raises ValueError for a number JSON has no word for."""
    return json.dumps(as_dict(answer, directory), ensure_ascii=False, allow_nan=False)


def document(answer: Answer, directory: Directory) -> str:
    """The answer as an indented JSON document. Raises ValueError as `line` does."""
    return json.dumps(as_dict(answer, directory), ensure_ascii=False, allow_nan=False, indent=2)


def verdict(answer: Answer) -> str:
    """What is said first: the headline, then what it rests on."""
    texts = [answer.headline.text, *(s.text for s in answer.verdict)]
    return " ".join(text if text.endswith((".", "?", "!")) else f"{text}." for text in texts)


def texts(sentences: Iterable[Sentence]) -> list[str]:
    """The text of each sentence."""
    return [s.text for s in sentences]


def _figure(figure: Figure) -> Json:
    estimate = figure.estimate
    if estimate is None:
        blank: dict[str, object] = dict.fromkeys(("value", "low", "high", "unit", "as_of", "grade"))
        return {**blank, "sources": [], "note": figure.note or NO_FIGURE}
    return {
        "value": number(estimate.median),
        "low": number(estimate.low),
        "high": number(estimate.high),
        "unit": estimate.unit.value,
        "as_of": estimate.as_of.isoformat(),
        "grade": estimate.grade.value,
        "sources": [fact.id for fact in estimate.facts],
        "note": figure.note,
    }


def table(shown: Table | None) -> Json:
    """`{columns, rows}` in texts, both empty where there is no table."""
    if shown is None:
        return {"columns": [], "rows": []}
    rows = [[cell.text for cell in row] for row in shown.rows]
    return {"columns": list(shown.columns), "rows": rows}


def _chart(chart: Chart | None) -> Json | None:
    if chart is None:
        return None
    bars = [
        {
            "label": bar.label,
            "value": number(bar.estimate.median),
            "low": number(bar.estimate.low),
            "high": number(bar.estimate.high),
        }
        for bar in chart.bars
    ]
    return {
        "title": chart.title,
        "unit": chart.unit,
        "finding": chart.finding.text,
        "bars": bars,
    }


def source(fact: Fact) -> Json:
    """`{id, name, url, as_of, retrieved, grade}`, the days as ISO dates."""
    return {
        "id": fact.id,
        "name": fact.source_name,
        "url": fact.source_url,
        "as_of": fact.as_of.isoformat(),
        "retrieved": fact.retrieved.isoformat(),
        "grade": fact.grade.value,
    }
