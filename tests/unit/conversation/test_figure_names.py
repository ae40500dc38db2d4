"""What figures are called where an answer is shown anew: by their names, never by keys of ours."""

from __future__ import annotations

import pytest

from bot import formats as f
from bot.conversation.telling.figure_names import figure_name, figure_row
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

_KINDS = ("offer", "other", "dilution", "match", "lab", "reach")


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 40 researchers vs openai",
        "2048 H100, 512 of them announced, 40 researchers, 16 guaranteed each",
        "how big is anthropic",
        "is meta bigger than us",
        "match openai for 20 people",
        "what if we hire 15 more",
        "how many can we hire at 10 each",
        "100 H100 vs 50 B200",
        "what can 2048 H100 do in 30 days",
        "can 2048 H100 for 40 researchers train a 7B on 2T tokens in 10 days",
        "how many runs of 7B on 2T tokens fit in 60 days on 2048 H100",
        "how many H100 for llama 3 70b in 30 days",
        "how many GPU-hours for llama 3 70b",
    ],
)
def test_every_figure_of_compute_has_a_name(talking: Conversing, text: str) -> None:
    name = talking.services.directory.name
    keys = [x.key for x in last_answer(talking, text).figures if x.key.split(".")[0] in _KINDS]
    assert keys
    for key in keys:
        told = figure_name(key, name)
        assert told != f.capital(key.replace("_", " ").replace(".", ", ")), key
        assert not any(mark in told for mark in ("_", "usd", "/")), told


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("reach.llama-3-70b.usd", "Rent for Llama 3 70B"),
        ("reach.sized.days", "Days for the run, on all of the chips"),
        ("lab.openai.staff", "OpenAI, staff"),
        ("hiring.anthropic.open", "Open roles"),
        ("reach.llava-1.5-13b.days", "Days for LLaVA 1.5 13B, on all of the chips"),
        ("match.b200", "To equal it, B200"),
        ("price.H100.usd_per_hour", "H100, an hour of rent"),
        ("price.H100.contract-1y.usd_per_hour", "H100 (contract 1y), an hour of rent"),
        (
            "programme.uk-airr.open-access.chips",
            "UK AI Research Resource (open access), as chips that never stop",
        ),
        ("split.frontier", "Split, frontier"),
    ],
)
def test_a_name_is_of_what_the_figure_is_about(talking: Conversing, key: str, told: str) -> None:
    assert figure_name(key, talking.services.directory.name) == told


def test_a_run_without_days_is_told_in_flop(talking: Conversing) -> None:
    answer = last_answer(talking, "how many GPU-hours for llama 3 70b", "in a table")
    assert answer.table
    assert [[cell.text for cell in row] for row in answer.table.rows] == [
        ["Training compute of Llama 3 70B, in FLOP", "7.9e24", "one figure"],
        ["Published GPU-hours of Llama 3 70B", "6.40 million", "one figure"],
    ]


def test_what_has_no_estimate_has_no_row(talking: Conversing) -> None:
    answer = last_answer(talking, "how big is mistral")
    unknown = next(x for x in answer.figures if x.estimate is None)
    with pytest.raises(ValueError, match=unknown.key):
        figure_row(unknown, str)
