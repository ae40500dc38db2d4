"""The pages about privacy: a line and a test for each right, and one list of what is kept."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.candidates.privacy import Asking
from bot.daily import REPLIES_KEPT, RUNS_KEPT
from bot.feeds.scholars import KEPT_FOR
from bot.retention import Keeping
from bot.services import Asker, Services
from bot.settings import Settings
from bot.standing import Standings
from handlers.blocks import home
from handlers.carried import Carried
from handlers.inbox import KEPT
from storage.records import Remembered
from storage.store import Store
from tests.docs.pages import ROOT, files, page

RIGHTS = [f"P{number}" for number in range(1, 22)]
KEEPING = Keeping.of(Settings())
PEOPLE, DAYS = KEEPING.people, KEEPING.days
TABLE = re.compile(r"\| what is kept \| for how long \|\n\|---\|---\|\n((?:\|.*\n)+)")


def kept(name: str) -> dict[str, str]:
    """The rows of a page's list: what is kept, and for how long."""
    found = TABLE.search(page(name))
    assert found is not None
    rows = (line.strip("|").split(" | ") for line in found[1].splitlines())
    return {what.strip(): how_long.strip() for what, how_long in rows}


def days(span: timedelta) -> str:
    return f"{span.days} days" if span.days > 1 else f"{span // timedelta(hours=1)} hours"


LIST = kept("docs/privacy.md")
EXPECTED = {
    "candidates of the pool": f"{PEOPLE.unused} days after somebody last looked "
    f"(`ASSAY_CANDIDATE_DAYS`), {PEOPLE.longest} days after the import at most; "
    f"{PEOPLE.untold} days where nobody told them",
    "what the works index": days(KEPT_FOR),
    "look-ups of people": f"{DAYS[Remembered.LOOKUPS]} days",
    "choices of who": f"{DAYS[Remembered.CHOICES]} days",
    "conversations": f"{DAYS[Remembered.CONVERSATIONS]} days",
    "opinions": f"{DAYS[Remembered.OPINIONS]} days",
    "answers shown": f"{DAYS[Remembered.SHOWN]} days",
    "reports": f"{DAYS[Remembered.REPORTS]} days",
    "ids of events": days(KEPT),
    "what job boards": days(REPLIES_KEPT),
    "attempts at sources": days(RUNS_KEPT),
}


@pytest.mark.parametrize("right", RIGHTS)
def test_each_right_has_a_line_that_says_what_is_done_and_where(right: str) -> None:
    (line,) = re.findall(rf"^\| {right} \| (.+) \| (.+) \|$", page("docs/privacy.md"), re.MULTILINE)
    assert len(line[0]) > 20
    for path in re.findall(r"`([^`]+)`", line[1]):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("right", RIGHTS)
def test_each_right_has_a_test_named_after_it(right: str) -> None:
    tests = [*files("tests/unit/rights/*.py"), *files("tests/storage/rights/*.py")]
    named = f"test_p{int(right[1:]):02}_"
    found = [name for name in tests if f"/{named}" in name]
    assert found
    assert all(re.search(r"^def test_", page(name), re.MULTILINE) for name in found)


@pytest.mark.parametrize(("what", "how_long"), EXPECTED.items())
def test_the_list_says_for_how_long_as_it_is_carried_out(what: str, how_long: str) -> None:
    (row,) = (told for known, told in LIST.items() if known.startswith(what))
    assert row.startswith(how_long)


def test_every_kind_of_row_that_is_forgotten_is_in_the_list() -> None:
    assert set(DAYS) == set(Remembered)
    assert len(EXPECTED) >= len(Remembered)


def test_both_pages_have_the_same_list() -> None:
    assert kept("docs/security.md") == LIST


def test_app_home_says_the_same() -> None:
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    with Store.open("sqlite://") as store:
        member = Asker("T1", "U1", who=lambda: Asking.MEMBER)
        shown = Standings(Services(store, lambda: now), lambda: now).of(member, is_admin=False)
    said = json.dumps(home.view(Carried("help", "T1", "U1"), shown))
    assert f"{DAYS[Remembered.CONVERSATIONS]} days after its last message" in said
    assert f"you were shown, for {DAYS[Remembered.SHOWN]} days" in said
    assert f"looked up whom is kept for {DAYS[Remembered.LOOKUPS]} days" in said
    assert f"each for {PEOPLE.unused} days after" in said
    assert f"{PEOPLE.longest} at most, {PEOPLE.untold} where nobody told them" in said
