"""`this week's digest` as an answer: the items of the post, the figures of the boards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.people.asker import Asker
from bot.render.json import document
from bot.services import Services
from storage.records import SavedOffer
from storage.store import Store
from tests.recorded.boards import needs_boards
from tests.unit.digests.recorded import OURS, filed

BUSY, QUIET, LATER = date(2026, 4, 8), date(2026, 4, 1), date(2026, 6, 1)
ME = Asker.operator("you")


@pytest.fixture(scope="module")
def recorded() -> Iterator[Services]:
    for store in filed():
        yield Services(store)


def asked(services: Services, text: str, on: date) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(document(services.ask(text, ME, on), services.directory))
    return found


def test_without_any_look_at_a_board_it_says_so() -> None:
    with Store.open("sqlite://") as store:
        found = asked(Services(store), "digest", LATER)
    assert found["kind"] == "digest"
    assert "No job board was read." in found["verdict"]


@needs_boards
def test_it_holds_the_items_of_the_post_and_the_figures_of_every_board(recorded: Services) -> None:
    found = asked(recorded, "this week's digest", BUSY)
    assert (found["kind"], found["understood"]) == ("digest", "The weekly digest.")
    assert found["verdict"].startswith("AI talent market, 1–8 April 2026.")
    assert "OpenAI opened half as many roles as usual." in found["verdict"]
    what = [row[0] for row in found["table"]["rows"]]
    assert "Scale AI nearly stopped opening roles." in what
    assert any("Runway's board had moved" in line for line in found["caveats"])
    figures = found["figures"]
    assert figures["hiring.openai.open"]["value"] == 548
    assert figures["hiring.openai.opened"]["value"] == 21
    assert figures["hiring.runway.open"]["value"] is None


@needs_boards
def test_a_quiet_week_is_one_line_without_a_table(recorded: Services) -> None:
    found = asked(recorded, "weekly digest", QUIET)
    assert found["verdict"].startswith("AI talent market, 25 March – 1 April 2026: a quiet week.")
    assert "Nothing crossed a threshold." in found["verdict"]
    assert found["table"] in (None, {"columns": [], "rows": []})


@needs_boards
def test_a_past_week_is_told_as_it_was_known_then(recorded: Services) -> None:
    found = asked(recorded, "weekly digest since 2026-03-25", LATER)
    assert "25 March – 1 April 2026: a quiet week" in found["verdict"]
    assert found["understood"] == "The digest of the week from 25 March 2026."


@needs_boards
def test_it_says_what_the_week_means_for_the_saved_offer(recorded: Services) -> None:
    with recorded.store.write() as tx:
        saved = SavedOffer(OURS, "U1", datetime(2026, 4, 1, tzinfo=UTC))
        tx.workspace(ME.team).save_offer(saved)
    found = asked(recorded, "digest", BUSY)
    assert any("2,048 H100" in row[2] for row in found["table"]["rows"])
