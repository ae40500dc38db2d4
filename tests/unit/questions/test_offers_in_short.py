"""Offers told in short: racks with their chip in a bracket, keys with values, people to come."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import typed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2.5kxH200 for 50", "2500 H200, 50 researchers"),
        ("researchers 40 h100 2048", "2048 H100, 40 researchers"),
        ("MTS 40, H100 2048", "2048 H100, 40 researchers"),
        ("researchers 40 2048 h100", "2048 H100, 40 researchers"),
        ("h100 2048 researchers 40", "2048 H100, 40 researchers"),
        ("team 40 h100 2048 vs openai", "2048 H100, 40 researchers, vs OpenAI"),
        ("12 researchers per team, 3 teams, 1024 H100", "1024 H100, 36 researchers"),
        ("1024 H100, 3 teams with 12 researchers per team", "1024 H100, 36 researchers"),
        ("forty researchers in total on 900 H100 vs openai", "900 H100, 40 researchers, vs OpenAI"),
        ("900 H100, a total of 40 researchers vs openai", "900 H100, 40 researchers, vs OpenAI"),
        (
            "900 H100, 40 researchers, in total vs openai",
            "900 H100, 40 researchers, vs OpenAI, in total",
        ),
        ("2048 H100, 40 researchers, single job cap 25%", "2048 H100, 40 researchers, max job 512"),
        ("2048 H100, 40 researchers, max job 50%", "2048 H100, 40 researchers, max job 1024"),
        (
            "2048 H100, 40 researchers, jobs start within the hour",
            "2048 H100, 40 researchers, 1 hour wait",
        ),
        (
            "2048 H100, 40 researchers, 24 gpu quota each",
            "2048 H100, 40 researchers, 24 guaranteed each",
        ),
        (
            "2048 H100 for 40 researchers, $1M GPU credits each",
            "2048 H100, 40 researchers, $40000000 a year",
        ),
        (
            "gpus - 2048 h100 / team - 40 / queue - 2 days / max job - 256",
            "2048 H100, 40 researchers, max job 256, 48 hours wait",
        ),
        ("6 NVL72 racks (GB200), 28 scientists, vs xAI", "432 GB200, 28 researchers, vs SpaceXAI"),
        ("16 nodes (of B200s), 20 people", "128 B200, 20 researchers"),
        ("16 nodes (H100), 20 people", "128 H100, 20 researchers"),
        ("researchers=20 gpus=1024 type=H100", "1024 H100, 20 researchers"),
        ("gpus: 1024, type: H100, researchers: 20", "1024 H100, 20 researchers"),
        ("chip=H200 count=512 people=16", "512 H200, 16 researchers"),
        (
            "1800 H100 / 60 engineers+researchers, of whom 36 do research",
            "1800 H100, 36 researchers",
        ),
        (
            "1800 H100, 60 engineers and researchers of which 36 are researchers",
            "1800 H100, 36 researchers",
        ),
        (
            "we can promise every researcher a full node of 8 H100, there's 15 of them and 512 H100"
            " overall",
            "512 H100, 15 researchers, 8 guaranteed each",
        ),
        (
            "1024 H100, 20 researchers, everybody can run 256-GPU jobs max",
            "1024 H100, 20 researchers, max job 256",
        ),
        (
            "1024 H100, 20 researchers, anyone can launch up to 128 GPU jobs",
            "1024 H100, 20 researchers, max job 128",
        ),
        (
            "20 researchers, 5 more starting soon, 1024 H100",
            "1024 H100, 20 researchers, what if we hire 5 more",
        ),
        (
            "1024 H100 for 20 researchers and 5 more hires",
            "1024 H100, 20 researchers, what if we hire 5 more",
        ),
        (
            "1024 H100, 20 people plus 6 joining next month",
            "1024 H100, 20 researchers, what if we hire 6 more from 2026-12-01",
        ),
        (
            "1024 H100 for 20 researchers, 512 more coming in march",
            "1024 H100 operational + 512 H100 announced from March 2027, 20 researchers",
        ),
        (
            "350 H100 dedicated to research out of 1,400 H100. 22 researchers",
            "1400 H100, 22 researchers, 25% for research",
        ),
        (
            "we set aside 500 chips for research out of 2,000 H100, 40 people",
            "2000 H100, 40 researchers, 25% for research",
        ),
    ],
)
def test_it_is_the_offer_that_is_told(reader: Reader, today: date, text: str, asked: str) -> None:
    assert typed(reader, text, today) == asked
