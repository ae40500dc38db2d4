"""The JSON of an answer keeps its contract."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from bot.answers import Answer
from bot.questions.types import Kind
from bot.render.json import as_dict, document, line
from bot.render.numbers import number
from storage.records import Grade
from tests.unit.render import answers

SENTENCES = {"type": "array", "items": {"type": "string", "minLength": 1}}
NUMBER = {"type": ["number", "null"]}
TEXT = {"type": "string"}
TEXT_OR_NULL = {"type": ["string", "null"]}
DAY = {"type": ["string", "null"], "pattern": r"^\d{4}-\d\d-\d\d$"}
GRADE = {"enum": [*(grade.value for grade in Grade), None]}


def closed(**properties: object) -> dict[str, object]:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


FIGURE = closed(
    value=NUMBER,
    low=NUMBER,
    high=NUMBER,
    unit=TEXT_OR_NULL,
    as_of=DAY,
    grade=GRADE,
    sources={"type": "array", "items": TEXT},
    note=TEXT,
)
SOURCE = closed(id=TEXT, name=TEXT, url=TEXT_OR_NULL, as_of=DAY, retrieved=DAY, grade=GRADE)
ROWS = {"type": "array", "items": {"type": "array", "items": TEXT}}
CONTRACT = closed(
    kind={"enum": [kind.value for kind in Kind]},
    understood=TEXT,
    question={"type": "object"},
    verdict=TEXT,
    figures={"type": "object", "additionalProperties": FIGURE},
    table=closed(columns={"type": "array", "items": TEXT}, rows=ROWS),
    say=SENTENCES,
    dont_say=SENTENCES,
    concede=SENTENCES,
    ask=SENTENCES,
    caveats=SENTENCES,
    next=SENTENCES,
    sources={"type": "array", "items": SOURCE},
    headline=TEXT,
    flips=SENTENCES,
    choices={"type": "array", "items": closed(label=TEXT, text=TEXT)},
    chart={
        "anyOf": [
            {"type": "null"},
            closed(
                title=TEXT,
                unit=TEXT,
                finding=TEXT,
                bars={
                    "type": "array",
                    "items": closed(label=TEXT, value=NUMBER, low=NUMBER, high=NUMBER),
                },
            ),
        ]
    },
)

ANSWERS = [answers.offer_answer(), answers.choose_answer(), answers.error_answer()]


def parsed(text: str) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise AssertionError(f"not strict JSON: {constant}")

    found: dict[str, Any] = json.loads(text, parse_constant=refuse)
    return found


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda a: a.kind.value)
def test_every_answer_keeps_the_contract(answer: Answer) -> None:
    jsonschema.validate(parsed(line(answer, answers.DIRECTORY)), CONTRACT)


def test_a_line_is_one_line_and_a_document_says_the_same() -> None:
    answer = answers.offer_answer()
    short, long = line(answer, answers.DIRECTORY), document(answer, answers.DIRECTORY)
    assert "\n" not in short
    assert json.loads(short) == json.loads(long) == as_dict(answer, answers.DIRECTORY)


def test_the_verdict_says_the_headline_and_what_it_rests_on() -> None:
    assert offer()["verdict"].startswith(
        "About 11× (6.0–23×) behind OpenAI per researcher. "
        "51 H100e each against about 545 (308–1,170)."
    )


def test_a_figure_names_its_interval_unit_date_grade_and_facts() -> None:
    ratio = offer()["figures"]["lab.openai.ratio_per_researcher"]
    assert ratio["value"] == pytest.approx(10.64, rel=0.01)
    assert (ratio["low"], ratio["high"]) == pytest.approx((6.02, 22.85), rel=0.01)
    assert ratio["unit"] == "ratio"
    assert ratio["as_of"] == "2025-12-31"
    assert ratio["grade"] == "convention"
    assert ratio["sources"] == ["F-001", "F-150", "C-08", "K-h100"]


def test_whole_numbers_have_no_point_and_others_no_noise() -> None:
    figures = offer()["figures"]
    assert repr(figures["offer.h100e"]["value"]) == "2048"
    assert repr(figures["offer.h100e_per_researcher"]["value"]) == "51.2"
    assert repr(number(0.1 + 0.2)) == "0.3"
    assert repr(number(1e24)) == "1e+24"


def test_an_unknown_figure_is_null_and_says_why() -> None:
    unknown = offer()["figures"]["offer.guaranteed_per_researcher"]
    assert unknown["value"] is unknown["low"] is unknown["high"] is unknown["unit"] is None
    assert unknown["note"] == "No guaranteed share is on file"
    assert unknown["sources"] == []


def test_every_source_that_a_figure_names_is_listed() -> None:
    named = {source for f in offer()["figures"].values() for source in f["sources"]}
    assert named <= {source["id"] for source in offer()["sources"]}


def test_the_question_is_written_as_it_was_read() -> None:
    assert offer()["question"] == {
        "offer": {"chips": [{"chip": "H100", "count": 2048}], "researchers": 40},
        "labs": ["openai"],
    }


def offer() -> dict[str, Any]:
    return parsed(line(answers.offer_answer(), answers.DIRECTORY))
