"""An update from a server to the ledger: each source by itself, nothing twice, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from bot.feeds.epoch.chip_users import ChipUsers
from bot.feeds.epoch.data_centers import DataCenters
from bot.feeds.protocol import Context, Feed, Parsed, Place
from bot.feeds.refresh import Desk, refresh
from bot.feeds.registry import Part, Source, sources
from bot.feeds.report import Outcome, State
from storage.records import Entity, EntityKind, Fact
from storage.store import Store
from tests.unit.feeds import server
from tests.unit.feeds.fakes import Runs, desk, site, stock, table
from tests.unit.feeds.server import Answer

pytestmark = pytest.mark.usefixtures("naps")

USERS = next(source for source in sources() if source.name == "chip-users")
SITES = next(source for source in sources() if source.name == "data-centers")
LABS = ("openai", "anthropic")


@pytest.fixture
def store() -> Iterator[Store]:
    """A ledger that knows two labs and no fact."""
    with Store.open("sqlite://", seed=False) as opened:
        with opened.write() as tx:
            tx.facts.add_entities(Entity(slug, EntityKind.LAB, slug) for slug in LABS)
        yield opened


def at(source: Source, **urls: str | tuple[str, ...]) -> Source:
    """The source with its parts at other addresses; parts that are not named are left out."""
    found = {p.name.replace("-", "_"): p for p in source.parts}
    parts = [
        Part(found[name].name, (url,) if isinstance(url, str) else url, found[name].files)
        for name, url in urls.items()
    ]
    return replace(source, parts=tuple(parts))


def update(desk: Desk, *feeds: tuple[Feed, Source]) -> list[Outcome]:
    """What an update of these sources comes to."""
    done: list[str] = []
    with server.client() as http:
        outcomes = list(refresh(feeds, http.fetch, desk, done.append))
    assert done == [source.name for _, source in feeds]
    return outcomes


def users(url: str, feed: Feed | None = None) -> tuple[Feed, Source]:
    return feed or ChipUsers(), at(USERS, year_end=url)


def count(store: Store) -> int:
    with store.read() as tx:
        return tx.facts.count()


def test_facts_are_added_once(store: Store, source: server.Source) -> None:
    url = source.plays("/users.csv", Answer(body=table(stock(), stock("Anthropic"))))
    here = desk(store)
    [first] = update(here, users(url))
    [second] = update(here, users(url))
    assert (first.state, first.added) == (State.OK, 2)
    assert (second.state, second.added, second.unchanged) == (State.UNCHANGED, 0, 2)
    assert count(store) == 2


def test_304_is_a_good_reading(store: Store, source: server.Source) -> None:
    body = Answer(body=table(stock()), headers={"ETag": '"v1"'})
    url = source.plays("/users.csv", body, Answer(304))
    here = desk(store)
    update(here, users(url))
    [again] = update(here, users(url))
    assert again.state is State.UNCHANGED
    assert source.asked[1].headers["If-None-Match"] == '"v1"'
    assert here.runs.last_good("chip-users").validators[url].etag == '"v1"'  # type: ignore[union-attr]


def test_a_new_parser_is_never_told_that_nothing_changed(
    store: Store, source: server.Source
) -> None:
    class Newer(ChipUsers):
        version = 2

    url = source.plays("/users.csv", Answer(body=table(stock()), headers={"ETag": '"v1"'}))
    here = desk(store)
    update(here, users(url))
    update(here, users(url, Newer()))
    assert "If-None-Match" not in source.asked[1].headers


def test_a_failed_reading_is_not_asked_about_with_its_validators(
    store: Store, source: server.Source
) -> None:
    broken = Answer(body=b"Laboratory\nOpenAI\n", headers={"ETag": '"v2"'})
    url = source.plays("/users.csv", broken)
    here = desk(store)
    [outcome] = update(here, users(url))
    assert (outcome.state, outcome.detail[:18]) == (State.FAILED, "Drifted: no column")
    update(here, users(url))
    assert "If-None-Match" not in source.asked[1].headers


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (Answer(500), "Unavailable: the server is busy or broken (500)"),
        (Answer(404), "Missing: not there any more (404)"),
        (Answer(302, headers={"Location": "https://x.example/"}), "Moved: redirected to https://x"),
        (Answer(body=b"<html>log in</html>"), "Blocked: a web page instead of a table"),
        (Answer(body=b""), "Empty: an empty reply"),
        (Answer(body=b"Lab,Date\n"), "Drifted: no column"),
        (Answer(body=b"\0\1\2"), "Malformed: not a text file"),
        (Answer(body=b"x", announce=10**9), "TooLarge: 954 MB announced"),
        (Answer(body=table(stock(median="?"))), "Drifted: not one of 1 records"),
    ],
)
def test_one_bad_source_stops_no_other(
    store: Store, source: server.Source, answer: Answer, detail: str
) -> None:
    bad = users(source.plays("/bad.csv", answer))
    good = source.plays("/sites.csv", Answer(body=table(site("Meta Prometheus", 5_000))))
    here = desk(store)
    outcomes = update(here, bad, (DataCenters(), at(SITES, sites=good)))
    assert [o.state for o in outcomes] == [State.FAILED, State.OK]
    assert outcomes[0].detail.startswith(detail)
    assert count(store) == 2


def test_one_bad_record_stops_no_other_and_is_remembered(
    store: Store, source: server.Source
) -> None:
    rows = table(stock(), stock("Anthropic", "many"), stock("Nobody"))
    here = desk(store)
    [outcome] = update(here, users(source.plays("/users.csv", Answer(body=rows))))
    assert (outcome.state, outcome.added) == (State.OK, 1)
    assert [bad.record for bad in outcome.bad] == ["Anthropic 2025-12-31", "Nobody 2025-12-31"]
    assert isinstance(here.runs, Runs)
    assert here.runs.aside == list(outcome.bad)
    assert here.runs.all[0].bad == 2


def test_a_parser_that_breaks_is_a_failure_with_a_reference(
    store: Store, source: server.Source
) -> None:
    @dataclass
    class Broken:
        name = "chip-users"
        version = 1

        def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
            raise TypeError(f"{len(files)} {context.read}")

        def place(self, fact: Fact) -> Place:
            return Place((fact.id,))

    url = source.plays("/users.csv", Answer(body=table(stock())))
    outcomes = update(desk(store), users(url, Broken()), users(url))
    assert outcomes[0].state is State.FAILED
    assert "TypeError (reference " in outcomes[0].detail
    assert outcomes[1].state is State.OK


def test_a_database_that_is_away_ends_the_update(
    store: Store, source: server.Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.errors import StorageUnavailable

    def away(*_: object) -> None:
        raise StorageUnavailable("no database")

    monkeypatch.setattr(Store, "write", away)
    with pytest.raises(StorageUnavailable):
        update(desk(store), users(source.plays("/users.csv", Answer(body=table(stock())))))


def test_a_later_version_of_a_site_supersedes_and_its_revision_is_told(
    store: Store, source: server.Source
) -> None:
    july = {"Last-Modified": "Mon, 06 Jul 2026 10:00:00 GMT"}
    september = {"Last-Modified": "Thu, 24 Sep 2026 10:00:00 GMT"}
    url = source.plays(
        "/sites.csv",
        Answer(body=table(site("Meta Prometheus", 763_012)), headers=july),
        Answer(body=table(site("Meta Prometheus", 599_845)), headers=september),
    )
    here = desk(store)
    update(here, (DataCenters(), at(SITES, sites=url)))
    [outcome] = update(here, (DataCenters(), at(SITES, sites=url)))
    assert outcome.superseded == 2
    assert outcome.content == date(2026, 9, 24)
    assert [(r.old.value, r.new.value) for r in outcome.revised] == [(763_012, 599_845)]
    with store.read() as tx:
        running = [f for f in tx.facts.about(["site/prometheus"]) if f.metric != "it_power"]
        assert [(f.value, f.as_of) for f in running] == [(599_845, date(2026, 9, 24))]
        assert len(tx.facts.history(running[0].id)) == 2


def test_a_revised_stock_keeps_its_day_and_its_history(store: Store, source: server.Source) -> None:
    later = {"Notes": "Generated on 2026-12-01 10:00"}
    url = source.plays(
        "/users.csv",
        Answer(body=table(stock())),
        Answer(body=table(stock(median=1_400_000.0, **later))),
    )
    here = desk(store)
    update(here, users(url))
    [outcome] = update(here, users(url))
    assert (outcome.added, outcome.superseded, len(outcome.revised)) == (1, 1, 1)
    with store.read() as tx:
        [now] = tx.facts.about(["openai"])
    assert now.value == 1_400_000
    assert now.id.endswith("-r2")


def test_where_one_of_several_files_changed_all_are_read(
    store: Store, source: server.Source
) -> None:
    listed = Answer(body=table(site("Meta Prometheus", 1)), headers={"ETag": '"a"'})
    line = {
        "Data center": "Meta Prometheus",
        "Date": "2026-07-01",
        "H100 equivalents": 700_000,
        "IT power (MW)": 100,
    }
    sites = source.plays("/sites.csv", listed, Answer(304), listed)
    later = {**line, "Date": "2026-07-09", "H100 equivalents": 900_000}
    lines = source.plays(
        "/lines.csv",
        Answer(body=table(line), headers={"ETag": '"b"'}),
        Answer(body=table(line, later), headers={"ETag": '"c"'}),
    )
    here = desk(store)
    feed = (DataCenters(), at(SITES, sites=sites, timelines=lines))
    update(here, feed)
    [outcome] = update(here, feed)
    assert outcome.revised[0].new.value == 900_000


def test_the_second_address_is_tried_where_the_first_is_gone(
    store: Store, source: server.Source
) -> None:
    good = source.plays("/old-name.csv", Answer(body=table(stock())))
    feed = (ChipUsers(), at(USERS, year_end=(f"{source.url}/new-name.csv", good)))
    assert update(desk(store), feed)[0].state is State.OK


def test_a_source_without_an_address_is_read_from_files_only(store: Store) -> None:
    prices = next(source for source in sources() if source.name == "prices")
    [outcome] = update(desk(store), (ChipUsers(), prices))
    assert outcome.state is State.OFF
    assert "--from" in outcome.detail
