"""A cluster or pod that is named by its chip, with the chips in it counted behind."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import whole_question_in

FOR = "for 20 people vs meta"
H100 = "1024 H100"
V5P = "2048 TPU v5p"


@pytest.mark.parametrize(
    ("said", "chips"),
    [
        ("we have an H100 cluster with 1024 GPUs", H100),
        ("our H100 cluster has 1,024 GPUs", H100),
        ("H100 cluster: 1024 GPUs", H100),
        ("H100 cluster (1024 GPUs)", H100),
        ("an H100 cluster, 1024 GPUs in total", H100),
        ("our H100 cluster counts 1024 cards", H100),
        ("H100 cluster totalling 1024 GPUs", H100),
        ("we operate one H100 cluster, it holds 1024 GPUs,", H100),
        ("H100 cluster of 1024 Hopper GPUs", H100),
        ("2 H100 clusters with 512 GPUs each", H100),
        ("two clusters of H100 with 1,024 GPUs in total", H100),
        ("16 H100 nodes, 128 GPUs in total,", "128 H100"),
        ("chip: H100, number of GPUs: 1024,", H100),
        ("GPU type: H100; GPU count: 1024;", H100),
        ("B200 cluster with 512 Blackwell cards", "512 B200"),
        ("v5p pod slice of 2048 TPU chips", V5P),
        ("TPU v5p pod, 2048 TPUs", V5P),
        ("v5p pod (2048 chips)", V5P),
        ("a v5p pod of 2048", V5P),
        ("two v5p pods, 2048 chips in total,", V5P),
        ("v5e slices, 1024 TPUs in all,", "1024 TPU v5e"),
    ],
)
def test_its_chips_are_the_offer(
    reader: Reader, today: date, directory: Directory, said: str, chips: str
) -> None:
    question = whole_question_in(f"{said} {FOR}", reader, today)
    asked = f"{chips}, 20 researchers, vs Meta Superintelligence Labs"
    assert to_text(question, directory) == asked


@pytest.mark.parametrize("said", ["512 B200 and 64 Hopper GPUs", "H100 vs 1024 Hopper GPUs"])
def test_a_kind_of_its_own_is_still_asked_about(reader: Reader, today: date, said: str) -> None:
    reading = reader.read(f"{said}, 20 people", today)
    assert "Hopper" in getattr(reading, "problem", "")


def test_where_we_come_is_asked_of_ours(reader: Reader, today: date) -> None:
    for text in (
        "where would we come among all the labs", "where would we come in the ranking",
        "where do we come overall", "where do we fit in", "where do we place",
        "where will we come in the list of labs", "where could we fit in among the labs",
    ):  # fmt: skip
        question = whole_question_in(text, reader, today)
        assert question.kind is Kind.LEAGUE
        assert question.uses_saved, text
