"""Our offer is changed in what is named, and forgotten once that is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker, Services
from bot.standing import Standings
from storage.records import Amount
from storage.store import Store

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WE = Asker.operator("you")


@pytest.fixture
def services() -> Services:
    services = Services(Store.open("sqlite://"), lambda: NOW)
    services.ask("our offer is 2048 H100 for 40 researchers", WE)
    return services


def _ours(services: Services) -> tuple[float, Amount | None, float | None] | None:
    saved = services.saved_offer(WE)
    if saved is None:
        return None
    return saved.offer.chips[0].count.value, saved.offer.researchers, saved.offer.research_share


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("change our offer to 4096 H100", (4096, Amount(40), None)),
        ("update our offer: 50 researchers", (2048, Amount(50), None)),
        ("update our offer to 60% for research", (2048, Amount(40), 0.6)),
        ("change our offer to 4096 H100 for 60 researchers", (4096, Amount(60), None)),
        ("our offer is 4096 H100", (4096, None, None)),
        ("what would change if we had 50 researchers", (2048, Amount(40), None)),
    ],
)
def test_what_is_not_named_of_our_offer_stays(
    services: Services, text: str, ours: tuple[float, Amount | None, float | None]
) -> None:
    services.ask(text, WE)
    assert _ours(services) == ours


@pytest.mark.parametrize(
    "text",
    [
        "forget our offer",
        "delete our saved offer",
        "can you remove the offer you saved please",
        "stop remembering our offer",
        "please wipe our stored compute offer.",
        "delete the offer you've got saved for us",
        "can you delete what's saved as our offer",
        "please erase the offer you have on file for us",
        "drop whatever you saved for us",
    ],
)
def test_it_is_asked_whether_our_offer_is_to_be_forgotten(services: Services, text: str) -> None:
    answer = services.ask(text, WE)
    assert answer.kind is Kind.CHOOSE
    assert answer.headline.text == "Forget your saved offer?"
    assert answer.question.uses_saved  # which is for the asker alone
    assert _ours(services)
    assert services.ask(answer.choices[0].text, WE).kind is Kind.HELP
    assert _ours(services) is None


@pytest.mark.parametrize(
    "text",
    [
        "forget this",
        "delete my data",
        "forget our offer to meta",
        "forget the B200",
        "should we drop our offer vs openai",
        "what happens if we remove 512 H100 from our offer",
    ],
)
def test_what_is_to_be_forgotten_otherwise_is_not_our_offer(services: Services, text: str) -> None:
    answer = services.ask(text, WE)
    assert answer.question.drop is None
    assert _ours(services)


def test_yes_forgets_it_in_a_conversation_and_nothing_goes_on_from_there(
    services: Services,
) -> None:
    conversing, said = Conversing(services, lambda: NOW), None
    told: list[Answer] = []
    for text in ("us vs openai", "forget our offer", "yes", "us vs meta", "forget our offer"):
        exchange = conversing.hear(text, WE, said)
        said = exchange.said
        told.append(exchange.replies[0].answer)
    assert _ours(services) is None
    assert told[3].question.labs == ("meta",)
    assert told[4].headline.text == "Nothing is saved"


def test_who_is_no_member_forgets_nothing(services: Services) -> None:
    services.ask("yes, forget our saved offer", Asker(WE.team, "U9"))
    assert _ours(services)


def test_who_removed_our_offer_stays_in_its_history_and_app_home_shows_it_after_the_next(
    services: Services,
) -> None:
    home = Standings(services, lambda: NOW)
    services.ask("yes, forget our saved offer", replace(WE, user="U2"))
    assert home.of(WE, is_admin=False).offer is None
    services.ask("our offer is 512 H100 for 8 researchers", WE)
    shown = home.of(WE, is_admin=False).offer
    assert shown
    assert [(one.saved_by, words) for one, words in shown.earlier] == [
        ("U2", "None"),
        ("you", "2048 H100, 40 researchers"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "our offer is 4096 H100 for 60 researchers",
        "change our offer to 4096 H100",
        "update our offer: 50 researchers",
        "save our offer: 1024 H200, 20 researchers",
        "save 512 B200 for 14 researchers as our offer",
    ],
)
def test_it_is_said_first_that_it_is_saved(services: Services, text: str) -> None:
    told = services.ask(text, WE)
    assert told.headline.text.startswith("Saved as our offer. ")
    assert "H100e per researcher" in told.headline.text


def test_beside_a_lab_it_is_said_before_all_else(services: Services) -> None:
    told = services.ask("our offer is 4096 H100 for 60 researchers, vs openai", WE)
    assert "OpenAI" in told.headline.text
    assert told.headline.text.startswith("Saved as our offer. ")


@pytest.mark.parametrize("text", ["our offer", "how do we compare to openai"])
def test_what_was_saved_before_is_not_saved_anew(services: Services, text: str) -> None:
    told = services.ask(text, WE)
    assert "Saved as our offer" not in f"{told.headline.text} {told.verdict[0].text}"


@pytest.mark.parametrize("text", ["how do I tell you our offer", "help saving"])
def test_how_an_offer_is_saved_is_shown_by_a_line_to_type(services: Services, text: str) -> None:
    assert "“our offer is 2048 H100 for 40 researchers”" in services.ask(text, WE).verdict[0].text


def test_the_headline_says_that_it_is_saved(services: Services) -> None:
    told = services.ask("our offer is 4096 H100 for 60 researchers", WE)
    assert told.headline.text.startswith("Saved as our offer. ")
    assert not any("Saved" in line.text for line in told.verdict)  # once is enough
    assert not services.ask("our offer", WE).headline.text.startswith("Saved")


@pytest.mark.parametrize(
    "text", ["how do I tell you our offer", "how do i forget our offer", "how do i enter our offer"]
)
def test_the_headline_shows_what_to_type(services: Services, text: str) -> None:
    assert services.ask(text, WE).headline.text.startswith("Type “our offer is …” to save it")
