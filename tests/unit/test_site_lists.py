"""Lists of data centres: by place and lab, by what runs there and by what is to come."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.services import Services
from storage.records import COUNTRIES, STATES, EntityKind
from storage.seed.build.site_places import codes
from storage.seed.load import bundled
from tests.unit.book import ask
from tests.unit.told import text


def rows(answer: Answer) -> list[list[str]]:
    return [[cell.text for cell in row] for row in answer.table.rows] if answer.table else []


def test_those_of_a_lab_in_a_state_are_told_with_owner_and_users(services: Services) -> None:
    answer = ask(services, "meta data centers in ohio")
    assert rows(answer) == [
        [
            "Meta Prometheus",
            "600,000 on 24 Sep 2026",
            "1.03 million by 1 Oct 2026, not observed yet",
            "owner Meta; used by Meta Superintelligence Labs (confident)",
        ]
    ]


def test_the_largest_comes_first_and_each_has_a_figure(services: Services) -> None:
    answer = ask(services, "all data centres")
    sizes = [f.estimate.median for f in answer.figures if f.estimate]
    assert answer.headline.text.startswith("Data centres on record: 6")
    assert "Colossus 2, 1.11 million H100e on 24 Sep 2026" in answer.headline.text
    assert len(answer.figures) == len(rows(answer)) == 10
    assert sizes == sorted(sizes, reverse=True)


def test_what_is_to_come_is_no_size_that_runs(services: Services) -> None:
    answer = ask(services, "what is openai building in texas")
    assert "that are to come or to grow: 2" in answer.headline.text
    assert "Of Stargate Shackelford nothing is on record as running yet." in text(answer)
    figure = answer.figure("site.stargate-shackelford.h100e")
    assert figure is not None
    assert figure.estimate is None


def test_the_power_of_those_to_come_is_of_them_alone(services: Services) -> None:
    answer = ask(services, "power of data centres under construction in texas")
    names = {row[0] for row in rows(answer)}
    to_come = {row[0] for row in rows(ask(services, "data centres under construction in texas"))}
    assert names == {"Stargate Abilene", "CoreWeave Helios", "Google Red Oak", "Meta Temple"}
    assert names < to_come
    assert "to come or to grow with their power on record: 4, not added up" in answer.headline.text
    assert "Of Crusoe Abilene Expansion, Goodnight and Stargate Shackelford no power" in text(
        answer
    )
    assert "of what is to come the compute alone is forecast" in text(answer)


def test_where_nothing_is_to_come_what_runs_is_told(services: Services) -> None:
    answer = ask(services, "what is xai building in tennessee")
    assert answer.headline.text.startswith("No data centre of SpaceXAI")
    assert "What runs there: Colossus 1, 276,000 H100e on 24 Sep 2026 and" in text(answer)


def test_a_country_without_one_is_said_to_have_none_on_record(services: Services) -> None:
    answer = ask(services, "data centers in france")
    assert answer.headline.text == "No data centre in France is on record"
    assert "may exist all the same" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "does Mistral have a data center in France?",
        "Is Mistral building a cluster in France?",
        "mistral sites in Europe",
    ],
)
def test_what_is_announced_for_a_place_is_no_none_on_record(services: Services, line: str) -> None:
    answer = ask(services, line)
    assert answer.headline.text.startswith("Mistral AI in ")
    assert "announced at Bruyères-le-Châtel, not confirmed to run" in answer.headline.text
    assert "13,800 GB300 at Bruyères-le-Châtel" in text(answer)
    assert "18,000 GB200 at Bruyères-le-Châtel" in text(answer)


def test_what_is_announced_there_stands_below_what_is_asked_of_all(services: Services) -> None:
    assert "13,800 GB300" in text(ask(services, "data centers in france"))
    assert "13,800 GB300" not in text(ask(services, "does mistral have a data centre in Norway"))


def test_a_town_is_said_to_be_too_small_to_be_on_record(services: Services) -> None:
    answer = ask(services, "data centres in Nashville")
    assert "Of a place as small as Nashville nothing is on record: these are all." in text(answer)


@pytest.mark.parametrize(
    ("country", "address", "name", "found"),
    [
        ("United States", "5420 Tulane Rd, Memphis, TN 38109", "Colossus 2", {"us", "us-tn"}),
        ("United States", "1626 County Line Road Ridgeland, Mississippi", "X", {"us", "us-ms"}),
        ("United States", "", "OpenAI Stargate Michigan", {"us", "us-mi"}),
        ("United States", "", "Google Kansas City East", {"us"}),
        ("China", "Huawei, Horinger, China", "Huawei Horinger", {"cn"}),
        ("", "", "Unknown", set()),
    ],
)
def test_a_place_is_read_from_the_address(
    country: str, address: str, name: str, found: set[str]
) -> None:
    assert codes({"Country": country, "Address": address, "Name": name}) == found


def test_every_site_of_the_bundle_is_in_a_place_that_has_a_name() -> None:
    sites = [one for one in bundled()[0] if one.kind is EntityKind.SITE]
    placed = [site for site in sites if site.traits & COUNTRIES.keys()]
    states = {t.removeprefix("us-").upper() for s in sites for t in s.traits if t.startswith("us-")}
    assert len(placed) >= len(sites) - 3
    assert states <= STATES.keys()


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("any data centres in the Nordics", "No data centre in the Nordics is on record"),
        ("sites in Scandinavia", "No data centre in Scandinavia is on record"),
        ("any sites in canada", "No data centre in Canada is on record"),
        ("data centres in Norway or Sweden", "No data centre in Norway or Sweden is on record"),
        ("anything built in norway, sweden or finland", "No data centre in Norway, Sweden or"),
        ("data centres in Texas and Ohio", "Data centres in Texas and Ohio on record: 1"),
        ("data centres in the United Kingdom and Norway", "Data centres in the United Kingdom and"),
        ("data centres in western europe", "Data centres in Western Europe on record: 2"),
        ("data centers in the midwest", "Data centres in the Midwest on record: 1"),
        ("data centers in north america", "Data centres in North America on record: 5"),
    ],
)
def test_places_that_are_parts_of_the_world_or_several_are_all_looked_at(
    services: Services, text: str, headline: str
) -> None:
    answer = ask(services, text)
    assert answer.headline.text.startswith(headline)
    assert "left out" not in answer.understood


def test_of_several_places_the_one_without_any_is_named(services: Services) -> None:
    answer = ask(services, "data centres in Texas, Norway or Sweden")
    assert "None in Norway or Sweden is on record." in text(answer)
    assert "None in" not in text(ask(services, "data centres in Texas and Ohio"))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("whats meta got in ohio", "Data centres of Meta Superintelligence Labs in Ohio on record"),
        ("what does meta have in texas", "Data centres of Meta Superintelligence Labs in Texas"),
        ("does openai have anything in norway", "No data centre of OpenAI in Norway is on record"),
        ("does xai have anything outside memphis", "Data centres of SpaceXAI on record: "),
    ],
)
def test_what_a_lab_has_in_a_place_is_its_data_centres(
    services: Services, text: str, headline: str
) -> None:
    assert ask(services, text).headline.text.startswith(headline)


def test_a_place_that_chooses_nothing_is_said_to_be_left_out(services: Services) -> None:
    outside = ask(services, "does xai have anything outside memphis")
    assert "“outside memphis” left out" in outside.understood
    staff = ask(services, "how many people does meta have in texas")
    assert "“in texas” left out" in staff.understood


@pytest.mark.parametrize("text", ["how many ppl at mistral", "how many devs at mistral"])
def test_people_by_short_words_are_the_staff(services: Services, text: str) -> None:
    assert ask(services, text).headline.text.startswith("Mistral AI: 350 people on 9 Sep 2025")
