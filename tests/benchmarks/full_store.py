"""A slash answer and a brief of stored evidence, with a million people and many postings beside.

Both are measured once with few people and no postings, and again with all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

from bot.services import Services
from storage.candidate_stream import import_people
from storage.collecting import steady
from storage.records import Added, Entity, EntityKind, Evidence, Person, SavedOffer, Tie
from storage.store import Store
from tests.benchmarks import board_years, bots
from tests.benchmarks.board_years import Growth
from tests.benchmarks.databases import DATABASES, database, settle
from tests.benchmarks.invented_people import Naming, people
from tests.benchmarks.report import Report, Row
from tests.benchmarks.slash import WARM_UP, compared, growth, new_question
from tests.benchmarks.timing import p50, taking_turns
from tests.unit.candidates_evidence.people import OFFER, RUNS, run_facts

MILLION = 1_000_000
FEW = 10_000
KNOWN = 200
"""People whose works are on record, and who are asked about in turn."""
POSTINGS = Growth(boards=40, open=600, turnover=476, weeks=26)
"""Half a million postings, most of them closed."""
RUNS_MEASURED = 400
PURPOSE = "first call"


@dataclass(frozen=True, slots=True)
class Size:
    """How many people there are, and which postings."""

    people: int
    postings: Growth | None = None

    @property
    def told(self) -> str:
        """`1,000,000 people, 500,000 postings`."""
        postings = self.postings.postings if self.postings else 0
        return f"{self.people:,} people, {postings:,} postings"


SIZES = (Size(FEW), Size(MILLION, POSTINGS))


def run(
    sizes: tuple[Size, ...] = SIZES,
    runs: int = RUNS_MEASURED,
    databases: tuple[str, ...] = DATABASES,
) -> Report:
    """Every size on each database."""
    everybody = list(people(Naming().names(sizes[-1].people)))
    rows = [row for name in databases for row in _on(name, sizes, everybody, runs)]
    note = (
        f"{runs} signed requests each, in turns, from `App.dispatch` until the answer is handed to "
        "Slack. A brief answers a direct message about one of "
        f"{KNOWN} people whose works are on record; its baseline is one listener that answers a "
        "message with `say(...)`."
    )
    title = "A slash answer and a brief with a full store, against Bolt's hello world"
    return Report(title, tuple(rows), note)


def _on(name: str, sizes: tuple[Size, ...], everybody: list[Person], runs: int) -> list[Row]:
    """One database that grows from size to size."""
    rows: list[Row] = []
    typical: dict[str, list[float]] = {"slash answer": [], "brief": []}
    numbers = count()
    with database(name) as url:
        if url is None:
            return [Row(f"{name}: no server here", "", "", "")]
        for size in sizes:
            with Store.open(url, upgrade=True) as store:
                _fill(store, size, everybody)
                settle(url)
                slash, hello, brief, greeting = measured(store, everybody, runs, numbers)
            for what, ours, theirs in (("slash answer", slash, hello), ("brief", brief, greeting)):
                rows += compared(f"{name}, {size.told}: {what}", ours, theirs)
                typical[what].append(p50(ours))
    grown = [growth(f"{name}, {what}: fullest against first", of) for what, of in typical.items()]
    return [*rows, *grown]


def _fill(store: Store, size: Size, everybody: list[Person]) -> None:
    """Fill a store up to a size; what it holds stays."""
    with store.read() as tx:
        there = tx.workspace(bots.TEAM).candidates.count()
    added = import_people(store, bots.TEAM, everybody[there : size.people], bots.USER, _now())
    numbers = [filed.candidate for filed in added if filed.outcome is Added.NEW]
    if not there:
        _record_works(store, [number for number in numbers[:KNOWN] if number is not None])
    if size.postings:
        board_years.fill(store, size.postings)


def _now() -> datetime:
    return datetime.now(UTC)


def _record_works(store: Store, candidates: list[int]) -> None:
    """Works about invented runs, our offer, and the runs themselves."""
    runs = [Entity(f"run/{slug}", EntityKind.RUN, name) for slug, name, *_ in RUNS]
    with store.write() as tx:
        tx.facts.add_entities(runs)
        tx.facts.record(run_facts())
        ours = tx.workspace(bots.TEAM)
        ours.save_offer(SavedOffer(OFFER, bots.USER, _now()))
        ours.candidates.record_evidence([one for c in candidates for one in _works(c)])


def _works(candidate: int) -> Iterator[Evidence]:
    for _slug, title, arxiv, day, flop, *_ in RUNS:
        yield Evidence(
            candidate=candidate,
            work=arxiv,
            kinds=("pretraining at scale",),
            title=title,
            link=f"https://arxiv.org/abs/{arxiv}",
            published=day,
            retrieved=_now().date(),
            tie=Tie.IDENTIFIED,
            flop=flop,
            authors=40,
            source="OpenAlex",
        )


def measured(
    store: Store, everybody: list[Person], runs: int, number: Iterator[int]
) -> list[list[float]]:
    """Seconds of slash answers and hello worlds, of briefs and greetings.

    No message may have the number of an earlier one: it would not be answered again.
    """
    bot, hello = bots.assay(Services(store)), bots.hello_world()
    steady()  # as a bot that starts does
    with bots.slack() as taking:

        def slash() -> float:
            return ours(bots.command(bots.COMMAND, new_question(next(number))), "vs")

        def brief() -> float:
            n = next(number)
            person = everybody[n % KNOWN]
            text = f'look up "{person.name}, {person.affiliation}", purpose: {PURPOSE}'
            return ours(bots.direct_message(text, n), RUNS[0][1])

        def ours(request: bots.Signed, shown: str) -> float:
            taken = bots.seconds_taken(bot.app, taking, request)
            if shown not in json.dumps(taking.message()["blocks"]):
                raise AssertionError(f"no whole answer to {request[0]!r}: {taking.body!r}")
            bots.rest(bot)
            return taken.answered

        def greeted() -> float:
            return bots.seconds_taken(hello, taking, bots.command(bots.HELLO, "")).answered

        def greeted_in_message() -> float:
            message = bots.direct_message("hi", next(number))
            return bots.seconds_taken(hello, taking, message).answered

        turns = (slash, greeted, brief, greeted_in_message)
        taking_turns(min(WARM_UP, runs), *turns)
        found = taking_turns(runs, *turns)
    bot.listeners.shutdown()
    bot.surfaces.background.drain(10)
    return found
