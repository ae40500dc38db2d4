"""What is kept of recorded replies reads as the replies themselves, and is far smaller."""

from __future__ import annotations

import gzip
import re
import zlib
from pathlib import Path

from bot.feeds.pruning import pruned
from bot.market.boards import parse
from tests.recorded.boards import BOARDS, needs_boards

pytestmark = needs_boards
SYSTEMS = ("ashby", "greenhouse", "lever", "recruitee", "smartrecruiters", "teamtailor", "workable",
           "workday", "personio")  # fmt: skip


def samples() -> list[Path]:
    found = [*(BOARDS / "samples").rglob("*.json"), *(BOARDS / "samples").rglob("*.xml")]
    return [path for path in sorted(found) if system_of(path)]


def system_of(path: Path) -> str:
    return next((name for name in SYSTEMS if path.name.startswith(name)), "")


def needed(body: bytes) -> bytes:
    found = pruned(body)
    assert found is not None
    return found


def test_a_sample_of_every_system_reads_the_same_after_pruning() -> None:
    assert {system_of(path) for path in samples()} == set(SYSTEMS)
    for path in samples():
        body, system = path.read_bytes(), system_of(path)
        assert parse(system, needed(body), "token") == parse(system, body, "token"), path.name
        assert not re.search(rb"\w@\w", needed(body)), path.name


def test_whole_boards_read_the_same_and_take_a_tenth() -> None:
    for path in (BOARDS / "ashby").glob("*.json"):
        body = path.read_bytes()
        assert parse("ashby", needed(body), path.stem) == parse("ashby", body, path.stem)
        assert len(zlib.compress(needed(body))) < len(zlib.compress(body)) / 3, path.name


def test_a_weekly_look_of_every_board_reads_the_same() -> None:
    for system in ("ashby-openai", "greenhouse-anthropic", "greenhouse-deepmind"):
        path = BOARDS / "weekly" / f"{system}-2026-03-04.json.gz"
        body, kind = gzip.decompress(path.read_bytes()), system.partition("-")[0]
        assert parse(kind, needed(body), "token") == parse(kind, body, "token")


def test_no_long_text_is_left() -> None:
    for path in (*samples(), *(BOARDS / "ashby").glob("*.json")):
        texts = needed(path.read_bytes()).decode().split('"')
        assert max(map(len, texts)) < 1000, path.name
