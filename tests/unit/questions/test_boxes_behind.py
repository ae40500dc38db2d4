"""Racks, nodes and pods that are counted behind the chip that they hold."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import whole_question_in


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("GB200 NVL72: 6 racks, 22 scientists", [("chip/gb200", 432)]),
        ("3 of our 24 DGX H100 are down, 40 researchers", [("chip/h100", 168)]),
        ("2 of 16 nodes of 8 H100 broken, 12 people", [("chip/h100", 112)]),
        ("1 out of the 10 HGX H200 is currently offline, 12 people", [("chip/h200", 72)]),
        ("3 pods of tpu v4-512 for 12 people", [("chip/tpu-v4", 768)]),
        ("2048xH100@40 vs openai", [("chip/h100", 2048)]),
        ("GB200 NVL72, 6 racks, 22 researchers vs meta", [("chip/gb200", 432)]),
        ("NVL72 GB200 - 8 racks for 30 researchers", [("chip/gb200", 576)]),
        ("GB300 NVL72 racks: 4, for 15 researchers", [("chip/gb300", 288)]),
        ("DGX H100: 16 nodes, 12 researchers", [("chip/h100", 128)]),
        ("HGX H200 x 10, 12 researchers", [("chip/h200", 80)]),
        ("H200, 20 servers, 16 researchers", [("chip/h200", 160)]),
        ("H100, 16 nodes of 8, 12 researchers", [("chip/h100", 128)]),
        ("H100 nodes: 16 of 8 GPUs each, 12 researchers", [("chip/h100", 128)]),
        ("TPU v4 pods: 2, 30 researchers", [("chip/tpu-v4", 8192)]),
        ("512 H100; B200 servers: 8; 20 researchers", [("chip/h100", 512), ("chip/b200", 64)]),
        ("64 H100, 2 racks of GB200, 10 researchers", [("chip/h100", 64), ("chip/gb200", 144)]),
        ("GB200 NVL72 rack, 5 researchers", [("chip/gb200", 72)]),
    ],
)
def test_boxes_may_be_counted_behind_their_chip(
    text: str, held: list[tuple[str, float]], reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert question.offer
    assert [(one.chip, one.count.value) for one in question.offer.chips] == held
