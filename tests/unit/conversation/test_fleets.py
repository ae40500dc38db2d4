"""What companies own, rented out or not: of one, of two, and beside what labs use."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer

BOTH = "compare what Google DeepMind and Microsoft AI own"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many chips does Google own", "how many GPUs does Google DeepMind own"),
        ("how much compute does Microsoft own", "how many GPUs does Microsoft AI own"),
        ("what fleet does Amazon own", "how many GPUs does Amazon own"),
        ("what does OpenAI own", "how many GPUs does OpenAI own"),
        ("how many GPUs does Google own compared with Microsoft?", BOTH),
        ("does Google own more chips than Microsoft", BOTH),
        ("who owns more GPUs, Google or Microsoft", BOTH),
        ("does OpenAI own its data centers", "sites of OpenAI"),
        ("does Google own Nvidia chips", "which kinds of chips does Google DeepMind use"),
        ("who owns Colossus 2", "data centre Colossus 2"),
        ("does OpenAI have its own cluster", "how big is OpenAI"),
    ],
)
def test_what_is_owned_is_told_apart_from_what_is_used(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, text) == [asked]
    assert last(conversing, asked) == [asked]


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("and Microsoft",), "how many GPUs does Microsoft AI own"),
        (("and Microsoft", "which of them owns more"), BOTH),
        (("and Microsoft", "Which of them has more?"), BOTH),
        (("is that more than Microsoft",), BOTH),
        (("compare to Microsoft",), BOTH),
    ],
)
def test_it_is_asked_on_of_what_is_owned(
    conversing: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert last(conversing, "how many GPUs does Google own", *lines) == [asked]


def test_makers_are_added_up_where_no_fact_does(conversing: Conversing) -> None:
    told = last_answer(conversing, "how many GPUs does Microsoft own")
    assert told.headline.text == (
        "Microsoft owns about 3.42 million (2.62–4.43 million) H100e, rented out or not"
        " (31 Dec 2025)"
    )
    assert "265,000 (196,000–358,000) of AMD chips" in told.verdict[0].text


def test_the_larger_fleet_is_named(conversing: Conversing) -> None:
    told = last_answer(conversing, BOTH)
    assert told.headline.text == (
        "Google owns more than Microsoft: 4.98 million against 3.42 million H100e"
    )
    assert told.caveats[0].text == "What is owned may be rented out: it is not what a lab uses."


def test_what_is_not_on_record_is_said(conversing: Conversing) -> None:
    told = last_answer(conversing, "who owns more GPUs, Google or OpenAI")
    assert told.headline.text == "What Google and OpenAI own is not on record of each"
    assert "What OpenAI owns is not on record." in [each.text for each in told.verdict]


def test_beside_what_is_used_it_is_told_as_well(conversing: Conversing) -> None:
    lines = ("how many AI chips does Google have", "and Microsoft", "Which of them has more?")
    for upto in range(1, 4):
        told = last_answer(conversing, *lines[:upto])
        owned = [each.text for each in told.verdict if " owns about " in each.text]
        assert len(owned) == (2 if upto == len(lines) else 1)


@pytest.mark.parametrize(
    "text",
    [
        "Does Anthropic own its GPUs or rent them, and who from?",
        "does Anthropic own its chips",
        "are Anthropic's GPUs its own or rented",
        "how many GPUs does Anthropic own",
    ],
)
def test_whose_sites_a_lab_uses_is_told_where_it_owns_none(
    conversing: Conversing, text: str
) -> None:
    told = conversing.services.ask(text, Asker.operator(), DAY)
    assert told.headline.text == "What Anthropic owns is not on record"
    assert "these belong to others: Colossus 2 (SpaceXAI)" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "how many h100 does meta own",
        "how many H100s does Meta own?",
        "hi, how many H100s does meta own?",
    ],
)
def test_what_is_owned_in_h100_is_the_fleet(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith("Meta owns about 2.31 million")


def test_what_is_owned_is_told_beside_what_was_before(talking: Conversing) -> None:
    told = last_answer(
        talking, "google vs amazon vs meta, chips they own", "who grew the most since end of 2024"
    )
    assert told.headline.text == (
        "Owned on 31 Dec 2025 against 31 Dec 2024: Google 3.6×, Amazon 3.2× and Meta 3.0×"
    )
    assert "whose fleet grew the most is not said" in told.verdict[-1].text


def test_whose_fleet_has_no_figure_of_before_is_named(talking: Conversing) -> None:
    told = last_answer(talking, "compare what Google DeepMind and OpenAI own since 2024-12-31")
    assert told.verdict[0].text == "How what OpenAI owns grew is not on record."


def test_the_source_of_what_one_of_them_owns_is_of_all_makers(talking: Conversing) -> None:
    asked = "source for metas number"
    told = last_answer(talking, "google vs meta, owned chips", asked)
    assert told.headline.text.startswith("F-018: ")
    assert not last_answer(talking, "compare google and meta", asked).question.topic
