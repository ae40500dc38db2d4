"""A digest as text and as JSON: nothing lost, nothing added."""

from __future__ import annotations

import json

import pytest

from bot.answers import Table
from bot.formats import cited
from bot.prose import Name, sentence
from bot.render import digest_json, digest_text
from bot.weekly import Digest, Part, Section
from tests.unit.digests.samples import a_digest, a_fact, an_item

FACT = a_fact("F-9", source_name="Another paper", source_url="https://example.org/b")
TABLE = Table(("Board", "Open"), ((Name("Acme"), cited("1 → 2", FACT)),))
THREAD = (Part("Boards", TABLE, (sentence("A line."),)), Part("Sources", None, (), (FACT,)))


@pytest.fixture
def digest() -> Digest:
    return a_digest(an_item(), an_item(Section.PRICES), thread=THREAD, rules=(sentence("Rules."),))


def test_the_text_has_every_sentence_and_no_line_over_eighty_columns(digest: Digest) -> None:
    text = digest_text.plain(digest)
    flat = " ".join(text.split())
    for item in digest.items:
        for line in item.sentences():
            assert line.text in flat
    assert "1. OpenAI signed." in text
    assert "[A newspaper, 6 Apr 2026, B]" in text
    assert "A line." in text
    assert "https://example.org/b" in text
    assert max(len(line) for line in text.splitlines() if "http" not in line) <= 80


def test_the_post_alone_has_no_thread(digest: Digest) -> None:
    assert "A line." not in digest_text.plain(digest, thread=False)


def test_the_json_has_all_of_it(digest: Digest) -> None:
    found = json.loads(digest_json.document(digest))
    assert (found["from"], found["to"]) == ("2026-04-01", "2026-04-08")
    assert (found["quiet"], found["baseline"]) == (False, None)
    first = found["items"][0]
    assert first["section"] == "deals"
    assert first["headline"] == "OpenAI signed."
    assert (first["grade"], first["link"]) == ("B", "https://example.org/news?a=1&b=2")
    assert first["sources"] == ["F-1"]
    assert found["thread"][0]["table"] == {
        "columns": ["Board", "Open"],
        "rows": [["Acme", "1 → 2"]],
    }
    assert {source["id"] for source in found["sources"]} == {"F-1", "F-9"}
    assert found["thresholds"] == ["Rules."]


def test_a_quiet_week_is_said_to_be_one() -> None:
    quiet = a_digest(quiet=(sentence("Nothing crossed a threshold."),))
    found = json.loads(digest_json.document(quiet))
    assert found["quiet"] is True
    assert found["status"][-1] == "Nothing crossed a threshold."
    assert "Nothing crossed a threshold." in digest_text.plain(quiet)
