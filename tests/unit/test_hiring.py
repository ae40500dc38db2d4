"""`hiring`: openings against the usual, families and places, pay, and what is not known."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers import Answer
from bot.render.outline import sources
from storage.records import Pay, PaySource, PayUnit, Unseen
from tests.unit.market_book import US, ask, blind, look, market, number, role, roles, week
from tests.unit.told import text as said

KEY = "hiring.anthropic"


def counts(answer: Answer) -> list[float | None]:
    return [number(answer, f"{KEY}.{name}") for name in ("open", "opened", "closed", "retitled")]


def test_what_opened_closed_and_was_retitled_in_the_week_is_counted() -> None:
    services = market(
        look(0, role("1"), role("2"), role("3")),
        look(1, role("1"), role("2", "Research Engineer, Evals"), role("4")),
    )
    assert counts(ask(services, "hiring anthropic", 1)) == [3, 1, 1, 1]


def test_a_posting_that_comes_back_is_reopened_and_one_under_a_new_id_reposted() -> None:
    services = market(
        look(0, role("1"), role("2", "Counsel")),
        look(1, role("2", "Counsel")),
        look(2, role("1"), role("9", "Counsel")),
    )
    answer = ask(services, "hiring anthropic", 2)
    assert number(answer, f"{KEY}.reopened") == 1
    assert number(answer, f"{KEY}.reposted") == 1
    assert "1 reposted under a new id and 1 reopened" in said(answer)


def test_a_week_far_from_its_median_is_called_so_and_another_is_not() -> None:
    still = [look(n, *roles(30)) for n in range(5)]
    services = market(*still, look(5, *roles(45)))
    assert "far above the usual 0" in said(ask(services, "hiring anthropic", 5))
    assert "far" not in ask(services, "hiring anthropic", 4).verdict[0].text


def test_without_four_weeks_before_nothing_is_called_usual() -> None:
    answer = ask(market(look(0, *roles(30)), look(1, *roles(45))), "hiring anthropic", 1)
    assert "I can't say what is usual" in said(answer)
    assert answer.figure(f"{KEY}.opened_usual") is None


def test_the_first_look_tells_what_is_open_and_no_change() -> None:
    answer = ask(market(look(0, *roles(3))), "hiring anthropic", 0)
    assert counts(answer) == [3, None, None, None]
    assert "at the first look" in answer.headline.text


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Unseen.EMPTIED, "have not closed"),
        (Unseen.MISSING, "have not closed"),
        (Unseen.STRANGER, "have not closed"),
        (Unseen.BLOCKED, "a page came instead of data"),
        (Unseen.UNREACHABLE, "it did not answer"),
    ],
)
def test_a_look_that_proves_nothing_closes_nothing(why: Unseen, words: str) -> None:
    answer = ask(market(look(0, *roles(3)), blind(1, why)), "hiring anthropic", 1)
    assert counts(answer) == [None, None, None, None]
    assert words in said(answer)
    assert "3 open roles at the last look that can be relied on" in said(answer)


def test_a_large_drop_waits_for_a_second_look() -> None:
    services = market(look(0, *roles(30)), look(1, *roles(30)), look(2, *roles(5)))
    answer = ask(services, "hiring anthropic", 2)
    assert counts(answer) == [30, 0, 0, 0]
    assert "counts once a second look confirms it" in said(answer)


def test_what_was_seen_later_is_not_known_on_an_earlier_day() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(4)), look(2, *roles(9)))
    assert number(ask(services, "hiring anthropic", 1), f"{KEY}.open") == 4


def test_a_lab_without_a_known_board_gets_an_honest_answer() -> None:
    answer = ask(market(look(0, *roles(3))), "hiring meta", 0)
    assert answer.headline.text.startswith("I know no public job board of Meta")
    assert number(answer, "hiring.meta.open") is None


def test_a_count_on_file_is_told_where_a_board_was_never_read() -> None:
    answer = market().ask("hiring openai", US, date(2026, 4, 10))
    assert number(answer, "hiring.openai.open") == 548
    assert number(answer, "hiring.openai.opened") is None
    assert "F-185" in said(answer)
    assert number(ask(market(), "hiring openai", 0), "hiring.openai.open") is None


def test_without_any_board_it_is_said_how_to_fill_them_in() -> None:
    answer = ask(market(), "who is hiring", 0)
    assert answer.headline.text == "No job board has been read yet"
    assert "Whoever runs Assay reads the boards of the labs" in said(answer)
    assert "FOLDER" not in said(answer)  # a recruiter in Slack has no folder


def test_titles_that_say_too_little_are_counted_as_unclear_and_so_are_bad_records() -> None:
    services = market(look(0), look(1, role("1", "Member of Technical Staff"), bad=("7",)))
    answer = ask(services, "hiring anthropic", 1)
    assert number(answer, f"{KEY}.open") == 2
    assert number(answer, f"{KEY}.unclear") == 2
    assert "2 of 2 titles" in said(answer)


def test_a_family_and_a_place_choose_the_roles() -> None:
    here = role("1", "Research Engineer", "London, UK")
    there = role("2", "Research Engineer", "Paris, France")
    other = role("3", "Recruiter", "London, UK")
    services = market(look(0, other), look(1, here, there, other))
    answer = ask(services, "research engineering roles at anthropic in london", 1)
    assert counts(answer) == [1, 1, 0, 0]
    assert answer.table is not None
    assert answer.table.rows[0][3].text == "research engineer"
    europe = ask(services, "frontier roles at anthropic in europe", 1)
    assert number(europe, f"{KEY}.open") == 2


def test_a_share_is_told_of_fifty_roles_and_not_of_fewer() -> None:
    many, few = market(look(0), look(1, *roles(50))), market(look(0), look(1, *roles(49)))
    assert "50 (100 %)" in said(ask(many, "hiring anthropic", 1))
    assert "%" not in said(ask(few, "hiring anthropic", 1))


@pytest.mark.parametrize(("count", "shown"), [(4, False), (5, True)])
def test_a_pay_range_needs_five_postings(count: int, shown: bool) -> None:
    pay = Pay(100_000 + count, 200_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
    paid = [role(str(n), pay=pay) for n in range(count)]
    answer = ask(market(look(0), look(1, *paid)), "pay ranges at anthropic", 1)
    figure = answer.figure(f"{KEY}.pay.research_engineering.usd_per_year")
    assert (figure is not None) is shown
    assert ("$100k–$200k a year" in answer.headline.text) is shown
    assert ("No pay range" in answer.headline.text) is not shown


def test_pay_in_other_currencies_and_by_the_hour_is_shown_apart() -> None:
    pounds = Pay(90_000, 120_000, "GBP", PayUnit.YEAR, PaySource.STRUCTURED)
    hours = Pay(60, 80, "USD", PayUnit.HOUR, PaySource.TEXT)
    paid = [role(str(n), pay=pounds) for n in range(5)]
    paid += [role(str(n), pay=hours) for n in range(5, 10)]
    answer = ask(market(look(0), look(1, *paid)), "pay ranges at anthropic", 1)
    assert answer.table is not None
    assert {row[1].text for row in answer.table.rows} == {"£90k–£120k", "$60–$80 an hour"}


def test_a_house_style_is_one_decision_and_not_many() -> None:
    before = [role(str(n), f"Research Engineer {n}") for n in range(30)]
    after = [role(str(n), f"Research Engineer - {n}") for n in range(30)]
    looks = [look(n, *before) for n in range(2)]
    answer = ask(market(*looks, look(2, *after)), "hiring anthropic", 2)
    assert "one decision, not 30 changes" in said(answer)


def test_no_research_role_among_the_closed_is_worth_a_warning() -> None:
    services = market(look(0, *roles(3), role("8", "Recruiter")), look(1, *roles(3)))
    warned = [line.text for line in ask(services, "hiring anthropic", 1).advice.dont_say]
    assert "cuts research" in warned[0]
    services = market(look(0, *roles(3)), look(1, *roles(2)))
    warned = [line.text for line in ask(services, "hiring anthropic", 1).advice.dont_say]
    assert not any("cuts research" in line for line in warned)


def test_a_window_since_a_day_before_the_record_begins_at_its_first_look() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(4)), look(2, *roles(6)))
    answer = ask(services, "hiring anthropic since 2025-06-01", 2)
    assert counts(answer) == [6, 3, 0, 0]
    assert "from 7 Jan 2026 to 21 Jan 2026" in answer.headline.text


def test_a_board_that_nobody_looked_at_since_then_has_no_news() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(4)))
    answer = ask(services, f"hiring anthropic since {week(3)}", 5)
    assert counts(answer) == [None, None, None, None]


def test_where_no_role_is_what_was_asked_for_the_way_on_is_wider() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(3)))
    answer = ask(services, "data engineering roles at anthropic in London", 1)
    assert answer.headline.text.startswith("Anthropic: 0 open data engineering roles in London")
    assert (answer.table, answer.chart) == (None, None)
    assert [choice.label for choice in answer.next] == ["All in London", "Anywhere"]


def test_one_role_is_told_as_one_and_titles_choose_it() -> None:
    services = market(look(0, role("1", "Senior Engineer")), look(1, role("1", "Senior Engineer")))
    assert "1 open role," in ask(services, "hiring anthropic", 1).headline.text
    paid = said(ask(services, "pay ranges at anthropic", 1))
    assert "the one open role that was found shows no pay" in paid
    senior = ask(services, "senior roles at anthropic", 1)
    assert "1 open role with senior in the title" in senior.headline.text
    staff = ask(services, "staff roles at anthropic", 1)
    assert "0 open roles with staff in the title" in staff.headline.text


def test_an_age_on_a_day_in_the_past_is_told_with_that_day() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(3)))
    then = services.ask("hiring anthropic as of 2026-08-31", US, date(2026, 11, 24))
    [source] = sources(then)
    assert "as of 14 Jan 2026, 229 days old on 31 Aug 2026" in source.text
    [now] = sources(services.ask("hiring anthropic", US, date(2026, 11, 24)))
    assert "as of 14 Jan 2026, 314 days old ·" in now.text


def test_days_on_which_nobody_looked_are_named() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(3)))
    asked = "roles at anthropic since 2026-10-01"
    unseen = services.ask(asked, US, date(2026, 11, 24)).headline.text
    assert unseen == ("Nobody looked at the job board of Anthropic from 1 Oct 2026 to 24 Nov 2026")
    moved = services.ask("what moved since 2026-10-01", US, date(2026, 11, 24))
    assert moved.headline.text.startswith("No job board was read from 1 Oct 2026 to 24 Nov 2026")
    assert "The last look at any of them was on 14 Jan 2026" in said(moved)
