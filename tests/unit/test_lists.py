"""Lists of what is on record: programmes with what they give, open models, the tracked labs."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers import Answer
from bot.services import Services
from tests.unit.book import ask
from tests.unit.told import text


def cells(answer: Answer) -> list[list[str]]:
    assert answer.table is not None
    return [[cell.text for cell in row] for row in answer.table.rows]


def test_every_fact_of_a_programme_is_told_with_its_link(services: Services) -> None:
    found = {fact.id for fact in ask(services, "public compute programmes").sources()}
    assert found == {f"F-{number}" for number in range(192, 201)}


def test_hours_of_a_known_period_are_told_as_chips(services: Services) -> None:
    answer = ask(services, "uk airr")
    figure = answer.figure("programme.uk-airr.rapid-access.chips")
    assert figure is not None
    assert figure.estimate is not None
    assert figure.estimate.median == pytest.approx(20_000 / (365 / 4 * 24), rel=1e-6)
    assert any(row[2] == "9.1" for row in cells(answer))


def test_two_periods_give_a_range_of_chips(services: Services) -> None:
    figure = ask(services, "uk airr").figure("programme.uk-airr.open-access.chips")
    assert figure is not None
    assert figure.estimate is not None
    assert figure.estimate.low == pytest.approx(50_000 / 8760)
    assert figure.estimate.high == pytest.approx(1_400_000 / 4380)


def test_a_round_is_closed_once_its_last_day_is_over(services: Services) -> None:
    after = {row[5]: row[4] for row in cells(ask(services, "uk airr"))}
    assert after["F-192, grade A"] == "closed 17 Jul 2026"
    before = {row[5]: row[4] for row in cells(ask(services, "uk airr", date(2026, 7, 10)))}
    assert before["F-192, grade A"] == "until 17 Jul 2026"


def test_a_round_is_unknown_before_it_was_published(services: Services) -> None:
    told = {row[5] for row in cells(ask(services, "uk airr", date(2026, 5, 1)))}
    assert "F-192, grade A" not in told


@pytest.mark.parametrize(
    ("where", "of"),
    [
        ("in the US", {"F-196", "F-197"}),
        ("in the UK", {"F-192", "F-193", "F-194", "F-195"}),
        ("in Germany", {"F-198", "F-199"}),
        ("in New York", {"F-196", "F-197", "F-200"}),
    ],
)
def test_programmes_of_a_place_are_told_alone(services: Services, where: str, of: set[str]) -> None:
    answer = ask(services, f"public compute programmes {where}")
    assert {fact.id for fact in answer.sources()} == of


def test_a_place_without_any_is_owned_up_to(services: Services) -> None:
    answer = ask(services, "free compute for academics in Canada")
    assert answer.headline.text == "No programme of shared compute is on record for Canada"
    assert len(cells(answer)) == 9


@pytest.mark.parametrize(
    "line",
    [
        "which labs give outside researchers access to compute?",
        "compute programs for academics",
        "how can academics get compute",
        "which companies offer academics GPUs",
    ],
)
def test_programmes_are_asked_for_in_ordinary_words(line: str, services: Services) -> None:
    assert "Shared compute on record" in text(ask(services, line))


@pytest.mark.parametrize(
    "line",
    [
        "does Meta have a program where academics can get compute",
        "does Meta give GPUs to universities",
        "Meta researcher access program",
    ],
)
def test_what_a_lab_gives_to_people_outside_is_not_on_record(line: str, services: Services) -> None:
    told = text(ask(services, line))
    assert "What Meta Superintelligence Labs gives of compute to people outside is not on" in told
    assert "on record; they stand below" in told


def test_what_clouds_give_is_said_not_to_be_on_record(services: Services) -> None:
    assert "What labs and clouds give to people outside is not on record." in text(
        ask(services, "which cloud gives credits to academics")
    )


def test_open_models_stand_newest_first_with_their_day_size_and_source(services: Services) -> None:
    answer = ask(services, "what open weight models came out recently")
    rows = cells(answer)
    assert rows[0][:3] == ["Inkling (Thinking Machines)", "15 Jul 2026", "975 billion"]
    assert len(rows) == 10
    assert all(fact.source_url for fact in answer.sources())
    assert "has not been read here" in text(answer)


def test_the_largest_open_model_leads_by_its_parameters(services: Services) -> None:
    answer = ask(services, "biggest open model")
    assert answer.headline.text.endswith("DeepSeek-V4-Pro, 1.60 trillion parameters")


def test_open_models_are_narrowed_to_a_lab_and_to_a_day(services: Services) -> None:
    assert all(
        "Llama" in row[0] or "Meta" in row[0] for row in cells(ask(services, "open models by meta"))
    )
    assert {row[0] for row in cells(ask(services, "open models since June"))} == {
        "Inkling (Thinking Machines)",
        "Nemotron 3 Ultra (NVIDIA)",
    }
    none = ask(services, "open models by anthropic")
    assert none.headline.text == "No model with open weights by Anthropic is on record"


def test_all_tracked_labs_are_listed_with_which_have_a_figure(services: Services) -> None:
    answer = ask(services, "which labs do you track")
    rows = cells(answer)
    assert len(rows) == 17
    assert answer.headline.text == (
        "17 labs are tracked; 6 have a public figure for their compute: Anthropic, CZ Biohub,"
        " Google DeepMind, Meta Superintelligence Labs, OpenAI and SpaceXAI"
    )
    assert sum(row[1] != "none public" for row in rows) == 6


def test_the_age_of_the_data_is_the_day_of_the_newest_fact_of_each_lab(services: Services) -> None:
    rows = {row[0]: row[1:] for row in cells(ask(services, "age of the data on labs"))}
    assert rows["Anthropic"] == ["31 Dec 2025", "2 Dec 2025", "6 May 2026"]
    assert rows["Reflection AI"] == ["none public", "none public", "1 Jul 2026"]


def test_a_section_without_news_says_what_was_last_and_when_it_was_looked_at(
    services: Services,
) -> None:
    answer = ask(services, "prices this week")
    assert answer.headline.text == ("AI talent market, 17–24 November 2026: nothing new on prices")
    assert answer.verdict[0].text == "The newest on record is B300 of 22 Aug 2026 (F-140)."


@pytest.mark.parametrize(
    ("text", "told", "others"),
    [
        ("which public programmes give academics free GPU time?", "F-200", "F-195"),
        ("free compute for startups in the UK", "F-195", "F-200"),
        ("which programs give US academics free gpu time", "F-196", "F-194"),
        ("US programmes of shared compute", "F-197", "F-195"),
        ("eurohpc access for startups", "F-198", "F-195"),
        ("can a startup get in to Isambard?", "F-192", "F-198"),
    ],
)
def test_programmes_are_those_for_whom_and_where_was_asked(
    services: Services, text: str, told: str, others: str
) -> None:
    shown = {fact.id for fact in ask(services, text).sources()}
    assert told in shown
    assert others not in shown


@pytest.mark.parametrize(
    "line",
    [
        "does google give free TPUs to researchers?",
        "does google have free TPUs for researchers",
        "does google give TPUs to academics",
        "does google offer cloud credits for startups",
    ],
)
def test_free_accelerators_are_asked_of_programmes(line: str, services: Services) -> None:
    told = text(ask(services, line))
    assert "What Google DeepMind gives of compute to people outside is not on record" in told


def test_what_a_lab_gives_to_companies_is_not_on_record(services: Services) -> None:
    told = text(ask(services, "OpenAI access for startups"))
    assert "What OpenAI gives of compute to people outside is not on record" in told
