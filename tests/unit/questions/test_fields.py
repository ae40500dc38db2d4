"""Offers that are pasted as fields, lines or rows of a sheet, in any order."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

PLAIN = "1024 H100, 20 researchers, vs Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "researchers=20 gpus=1024 type=H100 lab=Anthropic",
        "type=H100 gpus=1024 researchers=20 lab=Anthropic",
        "lab=Anthropic type=H100 researchers=20 gpus=1024",
        "gpus=1024, lab=Anthropic, researchers=20, type=H100",
        "lab=Anthropic researchers=20 h100=1024",
        "type=H100; n=1024; team=20; vs=Anthropic",
        "Researchers: 20\nGPUs: 1024\nType: H100\nLab: Anthropic",
        "- GPU: H100\n- Count: 1,024\n- Team: 20\n- vs: Anthropic",
        "GPU: H100, Researchers: 20, Count: 1024, Lab: Anthropic",
        "Researchers\t20\nH100\t1024\nCompare\tAnthropic",
        "Hardware\tH100\nQuantity\t1024\nResearchers\t20\nCompare\tAnthropic",
        "| GPU | H100 |\n| Count | 1024 |\n| Researchers | 20 |\n| vs | Anthropic |",
        "GPU;Count;Researchers;Lab\nH100;1024;20;Anthropic",
        '{"gpus": 1024, "type": "H100", "researchers": 20, "lab": "Anthropic"}',
        "pls benchmark: GPUs 1024 / type H100 / headcount 20 / competitor Anthropic",
        "competitor Anthropic / headcount 20 / type H100 / GPUs 1024",
        "GPU: H100 / count: 1024 / researchers: 20 / vs: Anthropic",
        "Fleet size 1024 / Chip H100 / Heads 20 / Comparator Anthropic",
        "GPUs 1024 / H100 / 20 researchers / Anthropic",
        "type: H100 / units: 1024 / users: 20 / competitor: Anthropic",
        "accelerators: 1024 H100 / scientists: 20 / lab to beat: Anthropic",
        "compute: 1024xH100 / FTEs: 20 / other offer: Anthropic",
        "number of gpus - 1024, gpu model - H100, number of researchers - 20, lab - Anthropic",
        "compute - 1024 H100; team - 20; against - Anthropic",
        "# GPUs 1024 # researchers 20 # type H100 # rival Anthropic",
        "h100s: 1024 people: 20 lab: Anthropic",
        "Chips\tH100\t1024\tTeam\t20\tLab\tAnthropic",
        "nodes: 128 / gpus per node: 8 / type: H100 / team: 20 / vs Anthropic",
        "nodes: 128, GPUs/node: 8, chip: H100, researchers: 20, competitor: Anthropic",
        "Team size = 20 ; Cluster size = 1024 ; GPU = H100 ; Versus = Anthropic",
        "GPUs → 1024 H100, team → 20, rival → Anthropic",
        "GPUs... 1024 H100, team... 20, rival... Anthropic",
        "type:h100,gpus:1024,ppl:20,lab:Anthropic",
        "1) 1024 H100 2) 20 researchers 3) vs Anthropic",
        "(1) 1024 H100; (2) 20 scientists; (3) Anthropic",
    ],
)
def test_each_field_is_told_from_the_next(text: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (PLAIN, ())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "H100\t1024\nB200\t256\nResearchers\t24\nvs Meta",
            "1024 H100 + 256 B200, 24 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "Guaranteed: 16\nH100: 1024\nPeople: 20\nLab: OpenAI",
            "1024 H100, 20 researchers, 16 guaranteed each, vs OpenAI",
        ),
        (
            "GPUs: 2048\nGPU model: B200\nHeadcount: 60\nShare for research: 70%\nBenchmark: xAI",
            "2048 B200, 60 researchers, 70% for research, vs SpaceXAI",
        ),
        ("2kxH100, 50 ppl, deepmind", "2000 H100, 50 researchers, vs Google DeepMind"),
        ("2kH100/50ppl/OAI", "2000 H100, 50 researchers, vs OpenAI"),
        ("4kB200, 60 ppl, gdm", "4000 B200, 60 researchers, vs Google DeepMind"),
        (
            "6 NVL72 racks (GB200), 28 scientists, compare with xAI please",
            "432 GB200, 28 researchers, vs SpaceXAI",
        ),
        ("4x NVL72 (GB300), 20 people, Cohere", "288 GB300, 20 researchers, vs Cohere"),
        ("128 nodes (8x H100), 40 people, Cohere", "1024 H100, 40 researchers, vs Cohere"),
        ("8 racks (72 GB200), 30 people, Cohere", "576 GB200, 30 researchers, vs Cohere"),
        ("8xH100 x 128 nodes, 40 people, Cohere", "1024 H100, 40 researchers, vs Cohere"),
        ("64 nodes MI300X (8 each), 20 people, Cohere", "512 MI300X, 20 researchers, vs Cohere"),
        ("64 H100 nodes, 8 each, 20 people, Cohere", "512 H100, 20 researchers, vs Cohere"),
        ("TPU v5p-512 x 4, 20 people, Cohere", "1024 TPU v5p, 20 researchers, vs Cohere"),
    ],
)
def test_all_is_counted(text: str, plain: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (plain, ())


@pytest.mark.parametrize(
    "text",
    [
        "Name: Ilva Marrowdene\nLab: OpenAI",
        "hi there\nhow big is Anthropic",
        "type=H100 for 20 people",
    ],
)
def test_other_lines_make_no_offer_of_another_number(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert getattr(getattr(reading, "question", None), "offer", None) is None
