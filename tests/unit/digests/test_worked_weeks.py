"""The worked digest week and the quiet week of the answer book, on the recorded boards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot.digests.compose import compose
from bot.digests.gather import Wanted, gather
from bot.digests.rules import Rules
from bot.digests.week import Week
from bot.weekly import Digest, Item, Section
from storage.store import Store
from tests.recorded.boards import needs_boards
from tests.unit.digests.recorded import OURS, filed

pytestmark = needs_boards
BUSY, QUIET = date(2026, 4, 8), date(2026, 4, 1)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    yield from filed()


def week_to(store: Store, day: date) -> Week:
    with store.read() as tx:
        return gather(tx, Wanted(day, offer=OURS))


@pytest.fixture(scope="module")
def busy(store: Store) -> Digest:
    return compose(week_to(store, BUSY))


@pytest.fixture(scope="module")
def quiet(store: Store) -> Digest:
    return compose(week_to(store, QUIET))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def text(item: Item) -> str:
    return plain(" ".join(line.text for line in item.sentences()))


def test_the_post_has_six_items_and_a_note_in_the_order_of_the_sections(busy: Digest) -> None:
    assert busy.title == "AI talent market, 1–8 April 2026"
    assert [line.text for line in busy.status] == [
        "5 boards read, 1 moved.",
        "6 items and a note.",
    ]
    assert [item.section for item in busy.items] == [
        Section.ROLES,
        Section.ROLES,
        Section.DEALS,
        Section.PRICES,
        Section.MODELS,
        Section.PROGRAMMES,
        Section.NOTES,
    ]
    assert busy.baseline is None
    assert not busy.is_quiet


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (0, "OpenAI opened half as many roles as usual."),
        (0, "548 open (−17): 21 opened and 38 closed, 1 of them reposted"),
        (0, "41.5 opened, 35.5 closed, net +9.5"),
        (0, "Its largest weekly fall in the 30 weeks on record."),
        (0, "No research role closed: don't tell candidates that OpenAI cuts research."),
        (1, "Scale AI nearly stopped opening roles."),
        (1, "166 open (−6): 1 opened and 7 closed."),
        (1, "11 opened"),
        (2, "Anthropic has signed for multiple gigawatts with Google and Broadcom."),
        (2, "Contracted for 2027 on"),
        (2, "Nothing of it runs yet."),
        (3, "H100, one-year contract: $2.35 an hour (+38 %)."),
        (3, "$1.70 (31 Oct 2025)"),
        (3, "differ by over $2.00 an hour"),
        (3, "2,048 H100 for 40 people: $1.05 million a head and year at market rental, was $762,"),
        (4, "GLM-5.1 was published by Z.ai (Zhipu AI)."),
        (4, "Whether its weights are open is not said there"),
        (4, "7 Apr 2026, 754 billion parameters"),
        (5, "Closes in 5 days: EU Frontier AI Grand Challenge."),
        (5, "13 Apr 2026"),
        (6, "Runway's board was empty on 8 Apr 2026, after 35 roles on 7 Apr 2026."),
        (6, "Nothing is counted as closed."),
    ],
)
def test_an_item_says_what_the_answer_book_says(busy: Digest, at: int, said: str) -> None:
    assert said in text(busy.items[at])


def test_what_was_said_later_is_not_in_it(busy: Digest) -> None:
    assert "5 GW" not in " ".join(text(item) for item in busy.items)
    assert all((f.published or f.as_of) <= BUSY for item in busy.items for f in item.sources)


@pytest.mark.parametrize(
    ("at", "ids", "grade"),
    [(2, {"F-043"}, "A"), (3, {"F-127", "F-128", "F-144"}, "C"), (5, {"F-199"}, "C")],
)
def test_an_item_rests_on_the_facts_that_the_answer_book_names(
    busy: Digest, at: int, ids: set[str], grade: str
) -> None:
    sources = busy.items[at].sources
    assert {fact.id for fact in sources} == ids
    assert max(fact.grade.value for fact in sources) == grade


def test_a_count_of_openings_links_to_the_board_that_people_can_read(busy: Digest) -> None:
    assert {fact.source_url for fact in busy.items[0].sources} == {
        "https://jobs.ashbyhq.com/openai"
    }


def test_the_tables_of_the_thread_have_every_figure_of_the_answer_book(busy: Digest) -> None:
    assert cells(busy, 0) == [
        ["OpenAI", "21 (41.5)", "38 (35.5)"],
        ["Anthropic", "28 (41)", "41 (43)"],
        ["Scale AI", "1 (11)", "7 (12.5)"],
        ["Google DeepMind", "7 (10.5)", "10 (19.5)"],
        ["Inflection", "0 (0.5)", "1 (1)"],
    ]
    assert cells(busy, 1) == [
        ["OpenAI", "565 → 548", "−17 (+9.5)"],
        ["Anthropic", "437 → 424", "−13 (−2.5)"],
        ["Scale AI", "172 → 166", "−6 (0)"],
        ["Google DeepMind", "91 → 88", "−3 (−7.5)"],
        ["Inflection", "5 → 4", "−1 (0)"],
    ]
    told = busy.thread[0].lines[0].text
    assert told == "Far enough from usual to be told: OpenAI (opened, net), Scale AI (opened)."


def cells(digest: Digest, part: int) -> list[list[str]]:
    """What a table of the thread says, row by row."""
    table = digest.thread[part].table
    assert table
    return [[plain(cell.text) for cell in row] for row in table.rows]


def test_families_are_counted_of_all_boards_and_told_of_the_busiest(busy: Digest) -> None:
    counted = {family: (opened, closed) for family, opened, closed in cells(busy, 2)}
    assert counted["Infrastructure"] == ("2", "7")
    assert sum(int(opened) for opened, _ in counted.values()) == 57
    lines = [plain(line.text) for line in busy.thread[2].lines]
    assert (
        "Anthropic: infrastructure +2 / −7, applied LLM +2 / −1, data engineering +0 / −2, "
        "product +1 / −6, other +23 / −25."
    ) in lines
    told = [line.split(":")[0] for line in lines if " / −" in line]
    assert told == ["Anthropic", "OpenAI", "Google DeepMind", "Scale AI"]


def test_a_table_of_the_thread_has_no_more_columns_than_a_phone(
    busy: Digest, quiet: Digest
) -> None:
    for digest in (busy, quiet):
        tables = [part.table for part in digest.thread if part.table]
        assert [len(table.columns) for table in tables] == [3, 3, 3]


@pytest.mark.parametrize(
    ("board", "needs"),
    [("OpenAI", 17.0), ("Anthropic", 13.1), ("Google DeepMind", 10), ("Scale AI", 10)],
)
def test_the_net_needs_what_the_answer_book_says(store: Store, board: str, needs: float) -> None:
    move = next(move for move in week_to(store, BUSY).moves if move.name == board)
    assert move.measures[2].needs == pytest.approx(needs, abs=0.06)


def test_the_thread_tells_what_came_back_and_what_was_renamed(busy: Digest) -> None:
    lines = " ".join(line.text for part in busy.thread for line in part.lines)
    assert "Of the 57 opened, 5 had been open before: Anthropic 2, Scale AI 1" in lines
    assert "New titles on open roles: 8 (OpenAI 2, Anthropic 2, Scale AI 2" in lines
    assert "Pay changed on 0 open roles." in lines
    assert "under the 5 that a range needs" in lines
    assert "Corrections: none." in lines


def test_the_split_is_that_of_the_answer_book_within_three_roles(store: Store) -> None:
    moves = week_to(store, BUSY).known_moves
    opened = [family for move in moves for family in move.opened]
    closed = [family for move in moves for family in move.closed]
    assert (len(opened), len(closed)) == (57, 97)
    from bot.digests.items.roles import sides

    for found, expected in ((sides(opened), (8, 4)), (sides(closed), (9, 8))):
        assert abs(found.frontier - expected[0]) <= 3
        assert abs(found.applied - expected[1]) <= 3


def test_a_quiet_week_is_one_line_with_every_board(quiet: Digest) -> None:
    assert quiet.is_quiet
    assert quiet.items == ()
    assert quiet.title == "AI talent market, 25 March – 1 April 2026"
    told = plain(" ".join(line.text for line in (*quiet.status, *quiet.quiet)))
    assert told == (
        "6 boards read. Nothing crossed a threshold. Boards: OpenAI 565 (+36 / −22), "
        "Anthropic 437 (+43 / −42), Scale AI 172 (+13 / −10), Google DeepMind 91 (+11 / −12), "
        "Runway 36 (+2 / −4), Inflection 5 (+1 / −0). No price moved by 5 % or more; no contract, "
        "cluster, model or programme is new."
    )


def test_the_nearest_miss_of_the_quiet_week_is_openais_closings(store: Store) -> None:
    (move,) = [move for move in week_to(store, QUIET).moves if move.name == "OpenAI"]
    closed = move.measures[1]
    assert (closed.value, closed.usual) == (22, 35.5)
    assert closed.needs == pytest.approx(14.2)


def test_the_analyses_of_the_quiet_week_are_stored_and_not_told(store: Store) -> None:
    with store.read() as tx:
        assert len(tx.facts.of_ids(["F-170", "F-181", "F-182", "F-183", "F-184"])) == 5


def test_lower_thresholds_make_the_quiet_week_speak(store: Store) -> None:
    with store.read() as tx:
        week = gather(tx, Wanted(QUIET, Rules(flow_share=0.3)))
    assert [text(item)[:6] for item in compose(week).items] == ["OpenAI"]


def test_a_section_that_is_not_wanted_is_not_told(store: Store) -> None:
    told = compose(week_to(store, BUSY), [Section.PRICES])
    assert [item.section for item in told.items] == [Section.PRICES, Section.NOTES]


def test_a_channel_that_wants_one_lab_hears_of_that_lab(store: Store) -> None:
    with store.read() as tx:
        week = gather(tx, Wanted(BUSY, labs=frozenset({"anthropic"})))
    assert [move.name for move in week.moves] == ["Anthropic"]
    assert "OpenAI" not in " ".join(text(item) for item in compose(week).items)


def test_the_first_digest_of_a_channel_is_labelled(store: Store) -> None:
    first = compose(week_to(store, BUSY), is_first=True)
    assert first.baseline
    assert first.baseline.text.startswith("Baseline: the first digest of this channel.")


def test_with_fewer_than_four_earlier_weeks_nothing_is_compared(store: Store) -> None:
    early = compose(week_to(store, date(2025, 10, 1)))
    assert early.baseline
    assert early.baseline.text.startswith("Baseline: fewer than 4 earlier weeks")
    assert not [item for item in early.items if item.section is Section.ROLES]


def test_a_board_that_a_lab_is_known_to_have_left_has_moved_without_a_look(store: Store) -> None:
    with store.read() as tx:
        week = gather(tx, Wanted(QUIET), {"greenhouse:scaleai": date(2026, 3, 30)})
    (note,) = [item for item in compose(week).items if item.section is Section.NOTES]
    assert "Scale AI's board had moved to another address on 31 Mar 2026" in text(note)


def test_a_board_that_stays_dark_is_told_once_and_then_only_in_the_thread(store: Store) -> None:
    later = compose(week_to(store, date(2026, 4, 15)))
    assert "Runway" not in " ".join(text(item) for item in later.items)
    lines = " ".join(line.text for part in later.thread for line in part.lines)
    assert "Runway" in lines
