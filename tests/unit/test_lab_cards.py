"""The cards of labs: hiring once it is known, contracts with their terms, and no empty phrase."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Question
from storage.records import EntityKind
from tests.unit.book import DAY, US, Book, Page
from tests.unit.market_book import READ, ask, look, market, number, roles
from tests.unit.told import text as said


def rows_of(page: Page) -> dict[str, str]:
    assert page.answer.table is not None
    return {row[0].text: row[1].text for row in page.answer.table.rows}


def test_a_card_tells_the_open_roles_with_their_day_and_source_once_a_board_is_read() -> None:
    services = market(look(0, *roles(30)), look(1, *roles(45)))
    answer = ask(services, "how big is anthropic", 1)
    assert "Hiring: 45 open roles on 14 Jan 2026" in said(answer)
    assert "its Greenhouse board" in said(answer)
    assert number(answer, "lab.anthropic.open_roles") == 45
    assert any(fact.metric == "open_roles" for fact in answer.sources())


def test_a_board_that_is_read_after_a_card_was_asked_for_is_on_the_next_card() -> None:
    services = market(look(0, *roles(30)))
    assert number(ask(services, "how big is anthropic", 1), "lab.anthropic.open_roles") == 30
    with services.store.write() as tx:
        tx.boards.record(look(1, *roles(45)), lab="anthropic", retrieved=READ)
    assert number(ask(services, "how big is anthropic", 1), "lab.anthropic.open_roles") == 45


def test_a_card_says_nothing_of_hiring_before_a_board_is_read(book: Book) -> None:
    page = book.ask("how big is anthropic")
    assert "Hiring" not in page.verdict
    assert page.answer.figure("lab.anthropic.open_roles") is not None


def test_a_ceiling_is_told_as_one_with_what_is_due(book: Book) -> None:
    rows = rows_of(book.ask("how big is anthropic"))
    due = "Contracted with Amazon, about 1 of it due by the end of 2026 (GW)"
    assert rows[due] == "up to 5"
    assert rows["Contracted with Google and Broadcom, from 2027 (GW)"] == "5"
    assert rows["Contracted with SpaceXAI (GW)"] == "0.3"


def test_the_list_of_contracts_has_their_terms(book: Book) -> None:
    page = book.ask("sum the contracts of anthropic")
    assert page.answer.table is not None
    told = [cell.text for row in page.answer.table.rows for cell in row]
    assert "up to 5" in told
    assert "Google and Broadcom, 6 Apr 2026, from 2027" in told


def test_a_sum_of_contracts_where_none_is_on_record_says_so(book: Book) -> None:
    assert "No contract of Meta" in book.ask("sum the contracts of meta").verdict
    assert "No contract" not in book.ask("sum the contracts of anthropic").verdict


@pytest.mark.parametrize("lab", ["biohub", "stanford", "isambard"])
def test_growth_is_not_supposed_without_evidence(book: Book, lab: str) -> None:
    assert "probably more" not in book.ask(f"how big is {lab}").advice
    assert "probably more" in book.ask("how big is anthropic").advice


def test_only_who_serves_customers_is_asked_about_them(book: Book) -> None:
    assert "customers" not in book.ask("how big is biohub").advice
    assert "customers" in book.ask("how big is anthropic").advice


def test_a_headcount_that_stands_in_the_table_is_not_called_unknown(book: Book) -> None:
    page = book.ask("how big is mistral")
    assert rows_of(page)["Staff"] == "350"
    assert "usable headcount" not in page.caveats


def test_reports_that_disagree_are_no_range(book: Book) -> None:
    page = book.ask("how big is mistral")
    assert "34,900 or 45,500 (reports disagree)" in page.verdict


def test_the_staff_of_a_lab_comes_with_how_many_of_it_are_taken_to_do_research(book: Book) -> None:
    page = book.ask("how many researchers does DeepMind have")
    assert "About 3,300" in page.verdict
    assert "C-09" in page.verdict
    assert "taken to do research" not in book.ask("xai headcount").verdict


def test_the_split_of_a_lab_by_kind_of_chip_is_not_public(book: Book) -> None:
    page = book.ask("Does Anthropic use TPUs or Nvidia chips, and how many of each?")
    assert "split by kind of chip is not public" in page.verdict
    assert "F-093" in page.verdict
    assert "Google and Broadcom" in page.verdict


def test_each_deal_of_a_lab_is_told_by_itself(book: Book) -> None:
    page = book.ask("what deals has Anthropic signed for compute")
    assert "3 deals" in page.verdict
    assert all(fact in page.verdict for fact in ("F-043", "F-044", "F-045"))


def test_the_age_of_a_figure_leads_where_it_is_asked_for(book: Book) -> None:
    page = book.ask("when did you last update the Anthropic figure?")
    assert "31 Dec 2025, read on 24 Nov 2026" in page.verdict


def test_who_gets_compute_says_that_no_wait_is_on_record(book: Book) -> None:
    page = book.ask("how long do OpenAI researchers queue for GPUs")
    assert "F-090" in page.verdict
    assert "No waiting time for chips there is on record" in page.verdict


def test_labs_with_one_figure_in_common_are_comparable_in_that_one(book: Book) -> None:
    assert "comparable in total" in book.ask("Compare xAI with Meta").verdict


def test_chips_without_a_rate_are_said_to_lack_it_where_people_are_named(book: Book) -> None:
    figure = book.ask("100 L40S for 11 researchers").answer.figure("offer.h100e_per_researcher")
    assert figure is not None
    assert "no rate on file for L40S" in figure.note


NOT_ON_A_CARD = {
    "talent": "how long people stay is no compute",
    "open_roles": "what a board counts now is told where it was read",
    "rd_compute_share": "the convention that rests on it is on the card",
    "research_staff_share": "the convention that rests on it is on the card",
    "rd_compute_spend": "asked for by itself: `what does OpenAI spend on compute`",
    "final_run_share": "of what a run took, told where runs are",
}
"""Metrics of a lab that its card leaves out, with the reason."""
NEWEST_ALONE = {"headcount": 2, "capacity_power": 1, "h100e_owned": 1}
"""Metrics of which the card tells the newest: two headcounts, and a fleet by each maker."""


def test_no_fact_of_a_tracked_lab_is_left_out_of_its_card_without_a_reason(book: Book) -> None:
    services = book.services
    services.ask("help", US, DAY)
    labs = [e for e in services.directory.of(EntityKind.LAB) if "tracked" in e.traits]
    assert len(labs) == 17
    left: list[str] = []
    for lab in labs:
        question = Question(Kind.LAB, labs=(lab.slug,))
        shown = {fact.id for fact in services.answer(question, US, DAY).sources()}
        with services.store.read() as tx:
            known = tx.facts.about((lab.slug,))
        for fact in known:
            kept = NEWEST_ALONE.get(fact.metric)
            newer = [
                one
                for one in known
                if (one.metric, one.qualifier) == (fact.metric, fact.qualifier)
                and (one.as_of, one.id) > (fact.as_of, fact.id)
            ]
            is_older = kept is not None and len(newer) >= kept
            if fact.id not in shown and fact.metric not in NOT_ON_A_CARD and not is_older:
                left.append(f"{lab.slug} {fact.id} {fact.metric}")
    assert left == []


def test_chips_under_contract_stand_on_the_card_apart_from_the_stock(book: Book) -> None:
    page = book.ask("reflection ai?")
    assert rows_of(page)["Contracted with SpaceXAI (H100e)"] == "38,000–45,000"
    assert {"F-052", "F-053"} <= {fact.id for fact in page.answer.sources()}


def test_what_was_signed_for_in_chips_is_told_in_chips(book: Book) -> None:
    told = book.ask("what has reflection ai signed").verdict
    assert "Contracted with SpaceXAI: 38,000–45,000 H100e (1 Jul 2026, F-053)." in told


@pytest.mark.parametrize(
    ("text", "used", "other"),
    [
        (
            "how big is openai",
            "(4,500 on 21 Mar 2026)",
            "before: 3,000 people (15 Jul 2025, F-149)",
        ),
        (
            "how big was openai at the end of 2025",
            "(3,000 on 15 Jul 2025)",
            "after: 4,500 people (21 Mar 2026, F-150)",
        ),
    ],
)
def test_a_figure_per_employee_tells_by_which_count_it_is_divided_and_that_there_is_another(
    book: Book, text: str, used: str, other: str
) -> None:
    page = book.ask(text)
    assert used in page.verdict
    assert other in page.caveats


def test_the_contracts_of_a_supplier_are_told_by_whom_they_are(book: Book) -> None:
    page = book.ask("how much is the oracle contract worth")
    assert "Contracted by OpenAI: 4.5 GW (22 Jul 2025, F-039)." in page.verdict
    assert "Letter of intent by OpenAI: 10 GW" in book.ask("nvidia deals").verdict
    assert "with Oracle: 4.5 GW" in book.ask("openai deals").verdict


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("OpenAI contracts with cloud providers", "OpenAI: 1 deal for compute with cloud prov"),
        (
            "does OpenAI have a contract with Microsoft",
            "No deal of OpenAI for compute with Microsoft is on",
        ),
        ("which of OpenAI's deals are with Nvidia", "OpenAI: 2 deals for compute with Nvidia"),
        ("OpenAI deals this year", "OpenAI: 1 deal for compute since 1 Jan 2026"),
        ("does Nvidia have a deal with OpenAI", "Nvidia: 2 deals for compute with OpenAI"),
    ],
)
def test_of_contracts_those_are_told_that_are_asked_for(text: str, says: str, book: Book) -> None:
    assert says in book.ask(text).verdict


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("is it true that Meta has 600k H100 equivalents?", "Yes: Meta"),
        ("does Meta have 2 million GPUs", "No: Meta"),
        ("does OpenAI have 500 H100 per researcher", "That can't be said: OpenAI has about 545"),
    ],
)
def test_a_number_that_a_lab_is_said_to_have_is_set_against_its_figure(
    text: str, says: str, book: Book
) -> None:
    assert says in book.ask(text).verdict


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("what GPUs did DeepSeek train V3 on", "DeepSeek-V3 was trained on 2,048 H800"),
        ("tell me about DeepSeek's hardware", "DeepSeek-V3 was trained on 2,048 H800"),
        ("does xAI run H100s", "Grok 3 was trained on 80,000 H100"),
        ("how many B200 does OpenAI have", "OpenAI: its split by kind of chip is not public"),
        ("has Mistral got GB300s", "13,800 GB300 at Bruyères-le-Châtel"),
        ("Mistral data centers", "Announced, not confirmed to run: 13,800 GB300 at Bruyères"),
        ("where does Mistral train", "18,000 GB200 at Bruyères-le-Châtel"),
    ],
)
def test_what_is_on_record_of_kinds_of_chips_and_sites_is_told(
    text: str, says: str, book: Book
) -> None:
    assert says in book.ask(text).verdict


def test_of_contracts_that_are_as_large_none_is_the_largest(book: Book) -> None:
    told = book.ask("what compute contracts does Anthropic have").verdict
    assert "None alone is the largest: those with Amazon and with Google and Broadcom name" in told


@pytest.mark.parametrize(
    ("text", "label", "first"),
    [
        ("how has openai's headcount changed", "Staff, by day", "21 Mar 2026"),
        ("growth of mistral staff", "Staff, by day", "9 Sep 2025"),
        ("how much did anthropic grow", "H100e in use, by day", "31 Dec 2025"),
        ("how much has xai's compute grown since 2024", "H100e in use, by day", "31 Dec 2025"),
    ],
)
def test_growth_shows_the_days_that_it_is_told_from(
    book: Book, text: str, label: str, first: str
) -> None:
    answer = book.ask(text).answer
    assert answer.table
    assert answer.table.columns[0] == label
    assert answer.table.rows[0][0].text == first
    assert answer.chart
    assert answer.chart.finding == answer.headline
    assert len(answer.chart.bars) == len(answer.table.rows)


@pytest.mark.parametrize("scope", ["per researcher", "per employee"])
def test_an_average_is_said_to_be_one(scope: str, book: Book) -> None:
    by_head, of_all = book.ask(f"how big is google deepmind, {scope}"), book.ask("how big is meta")
    assert "That is an average: what anybody there is given is not public." in by_head.verdict
    assert "That is an average" not in of_all.verdict
