"""What is asked of one of those that an answer told, the same after every kind of list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question, reply

ASKED = (
    "when was that",
    "who is behind the second",
    "where is the third",
    "source for the second",
    "how old is the third",
    "is the first still open",
    "list them",
    "tell me more about the last one",
    "how big is the second",
    "and the third, whose is it",
)
LISTS = {
    "which compute contracts does OpenAI have": (
        "27 Feb 2026", "OpenAI with AMD", "no entry on record: OpenAI with Nvidia, 10 GW", "F-041:",
        "22 Sep 2025, 428 days ago", "Secured, and not on record as running: OpenAI",
        "Secured with Nvidia; Contracted with AMD", "Oracle agreed to develop 4.5 GW",
        "OpenAI with AMD, 6 GW", "OpenAI with Nvidia, 10 GW (letter of intent)",
    ),
    "compute contracts of all labs": (
        "22 Sep 2025", "OpenAI with AMD", "no entry on record: OpenAI with Nvidia, 5 GW", "F-041:",
        "27 Feb 2026, 270 days ago", "Letter of intent, and not on record as running: OpenAI",
        "OpenAI, Nvidia; OpenAI, AMD", "reads the Reflection AI deal at Colossus 2",
        "OpenAI with AMD, 6 GW", "OpenAI with Nvidia, 5 GW (secured)",
    ),
    "largest data centres": (
        "24 Sep 2026, 61 days ago: Colossus 2", "Fairwater Atlanta. Owner: Microsoft",
        "New Carlisle in Indiana", "F-028:", "24 Sep 2026, 61 days ago: New Carlisle",
        "Whether Colossus 2 is finished", "Colossus 2, Tennessee; Fairwater Atlanta, Georgia;",
        "Google New Albany: about 324,000", "Fairwater Atlanta: about 769,000",
        "New Carlisle. Owner: Amazon",
    ),
    "data centres under construction": (
        "31 Dec 2028, told 6 Jul 2026: Stargate New Mexico", "Stargate Shackelford. Owner: Oracle",
        "Fairwater Wisconsin in Wisconsin", "E-ec973d0e:", "Fairwater Wisconsin, H100e forecast",
        "Stargate New Mexico is still to grow", "Stargate New Mexico, New Mexico; Stargate Shack",
        "Goodnight: nothing is on record as running", "4.16 million H100e forecast",
        "Fairwater Wisconsin. Owner: Microsoft",
    ),
    "data centres in Texas": (
        "24 Sep 2026, 61 days ago: Stargate Abilene", "CoreWeave Denton TX. Owner: CoreWeave",
        "Meta Temple in Texas", "E-be713d0b:", "6 Jul 2026, 141 days ago: Meta Temple",
        "Whether Stargate Abilene is finished", "Stargate Abilene; CoreWeave Denton TX",
        "Goodnight: nothing is on record as running", "CoreWeave Denton TX: about 253,000",
        "Meta Temple. Owner: Meta",
    ),
    "which data centres does OpenAI use": (
        "24 Sep 2026, 61 days ago: Fairwater Atlanta", "Stargate Abilene. Owner: Oracle",
        "Fairwater Wisconsin in Wisconsin", "F-032:", "61 days ago: Fairwater Wisconsin",
        "Whether Fairwater Atlanta is finished", "Fairwater Atlanta; Stargate Abilene;",
        "Microsoft Osmium: about 152,000", "Stargate Abilene: about 509,000",
        "Fairwater Wisconsin. Owner: Microsoft",
    ),
    "newest open-weight models": (
        "15 Jul 2026", "Nemotron 3 Ultra is by NVIDIA", "no entry on record: DeepSeek-V4-Pro",
        "E-b43c35c0:", "24 Apr 2026, 214 days ago: DeepSeek-V4-Pro",
        "Its weights are open: Inkling", "Inkling (Thinking Machines); Nemotron 3 Ultra (NVIDIA)",
        "Ling-1T came out on 10 Oct 2025", "550 billion", "DeepSeek-V4-Pro is by DeepSeek",
    ),
    "largest open-weight models": (
        "24 Apr 2026", "Kimi K2.5 is by Moonshot", "no entry on record: MiMo-V2.5-Pro",
        "E-29ecb879:", "23 Apr 2026, 215 days ago: MiMo-V2.5-Pro",
        "Its weights are open: DeepSeek-V4-Pro", "DeepSeek-V4-Pro (DeepSeek); Kimi K2.5",
        "DeepSeek-V3 came out on 24 Dec 2024", "1.04 trillion", "MiMo-V2.5-Pro is by Xiaomi",
    ),
    "models by parameters": (
        "17 Feb 2025", "Grok 4 is by xAI", "no entry on record: Llama 4 Behemoth",
        "E-24dd03bf:", "5 Apr 2025, 598 days ago: Llama 4 Behemoth",
        "That its weights are open is not on record: Grok 3", "Grok 3 (xAI); Grok 4 (xAI); Llama",
        "MiMo-V2.5-Pro came out on 23 Apr 2026", "3.00 trillion", "is by Meta AI",
    ),
    "largest training runs": (
        "9 Jul 2025", "GPT-4.5 is by OpenAI", "no entry on record: Grok 3", "F-111:",
        "17 Feb 2025, 645 days ago: Grok 3", "That its weights are open is not on record: Grok 4",
        "Grok 4 (xAI); GPT-4.5 (OpenAI); Grok 3", "Grok-2, training compute: 3.0e25",
        "GPT-4.5, training compute: 3.8e26", "Grok 3 is by xAI",
    ),
    "public compute programmes": (
        "17 Jul 2025", "gateway; for: first-time users", "no entry on record: US NAIRR pilot",
        "F-194:", "3 Sep 2025, 447 days ago: US NAIRR pilot", "Whether it is open now",
        "rapid access; UK AI Research Resource, gateway", "EU Frontier AI Grand Challenge offered",
        "Gateway route gives first-time users up to 10,000", "US NAIRR pilot; for: US researchers",
    ),
    "public compute programmes in Europe": (
        "17 Jul 2025", "gateway; for: first-time users", "no entry on record: EuroHPC AI Factories",
        "F-194:", "5 May 2026, 203 days ago: EuroHPC", "Whether it is open now",
        "rapid access; UK AI Research Resource, gateway", "EU Frontier AI Grand Challenge offered",
        "Gateway route gives first-time users up to 10,000", "EuroHPC AI Factories; for: start-ups",
    ),
    "price of H100": (
        "22 Aug 2026", "RunPod: H100, $3.29", "no entry on record: H100, $2.60", "F-136:",
        "30 Jun 2026, 147 days ago", "Whether it is still offered at that is not on record",
        "eight-GPU node, Lambda; On-demand list, RunPod;", "three-year H100 contracts", "$3.29",
        "Silicon Data neocloud index: H100, $2.60",
    ),
}  # fmt: skip
"""What leads the answer to each, in the order of what is asked, by the list that was told."""


def _each() -> Iterator[tuple[str, str, str]]:
    for first, told in LISTS.items():
        yield from ((first, text, said) for text, said in zip(ASKED, told, strict=True))


@pytest.mark.parametrize(("first", "text", "said"), [*_each()])
def test_it_is_told_of_that_one_after_any_list(
    conversing: Conversing, first: str, text: str, said: str
) -> None:
    assert said in last_answer(conversing, first, text).headline.text


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("compute contracts of all labs", "the newest of them", "who's behind it"), "Reflection"),
        (("compute contracts of all labs", "the newest of them", "where is that"), "Tennessee"),
        (("compute contracts of all labs", "the newest of them", "when was it signed"), "1 Jul"),
        (("compute contracts of all labs", "the 3rd?", "link?"), "F-042:"),
        (("compute contracts of all labs", "and number 4", "by whom and when"), "6 Apr 2026"),
        (("compute contracts of all labs", "who signed the third, and when"), "27 Feb 2026"),
        (("Anthropic contracts", "who signed the second, and when"), "20 Apr 2026"),
        (("compute contracts of all labs", "so who made the second, and when?"), "6 Oct 2025"),
        (("largest training runs", "who did the second", "when was that"), "27 Feb 2025"),
        (("largest training runs", "who did the second", "and the third?"), "Grok 3"),
        (("public compute programmes", "the second one", "who can apply"), "first-time users"),
        (("public compute programmes", "the second one", "is it still open"), "not checked since"),
        (("public compute programmes", "is the last one closed"), "Closed on 13 Apr 2026"),
        (("price of H100", "which provider is that"), "Lambda"),
        (("price of H100", "the RunPod one", "how much is it"), "$3.29"),
        (("how many people does OpenAI have", "by whom"), "Reuters"),
        (("how many people does OpenAI have", "by whom", "when was that"), "21 Mar 2026"),
        (("how many people does OpenAI have", "by whom", "and before?"), "3,000"),
        (("compute contracts of all labs", "the one with AMD", "is it live"), "Contracted, and"),
        (("which contracts has Anthropic signed", "the second one", "how big"), "up to 5 GW"),
        (("source F-053", "where"), "Colossus 2 is in Tennessee"),
        (("source F-042", "what is it for"), "for inference"),
        (("new contracts this week", "when was it", "how big is it"), "45,000 H100e"),
        (("source F-042", "who is it with"), "OpenAI with Nvidia"),
        (("source F-053", "which chips are in it"), "GB300"),
        (("source F-150", "by whom and when"), "Reuters on the Financial Times, 21 Mar 2026"),
        (("who has the most compute", "list them"), "OpenAI (place 1–4); Google DeepMind"),
    ],
)
def test_it_is_the_one_that_was_told_last(
    conversing: Conversing, lines: tuple[str, ...], said: str
) -> None:
    assert said in last_answer(conversing, *lines).headline.text


@pytest.mark.parametrize("text", ["and the third, who owns it", "who's the owner of the third one"])
def test_a_list_is_spoken_of_while_one_after_the_other_is_asked(
    conversing: Conversing, text: str
) -> None:
    told = last_answer(conversing, "largest data centres", "how big is the second", text)
    assert told.headline.text.startswith("New Carlisle. Owner: Amazon")


def test_another_question_ends_the_list(conversing: Conversing) -> None:
    lines = ("largest data centres", "how big is Mistral", "who is behind the second")
    assert "Fairwater" not in last_answer(conversing, *lines).headline.text


def test_a_place_that_no_list_has_is_told_so(conversing: Conversing) -> None:
    told = last_answer(conversing, "which data centres does xAI use", "whose is the fifth")
    assert (told.kind, told.headline.text) == (
        Kind.ERROR, "That list has 2 in it, so there is none at that place."
    )  # fmt: skip


def test_of_an_empty_list_none_is_picked(conversing: Conversing) -> None:
    told = last_answer(conversing, "data centres in Norway", "whose is the second")
    assert told.headline.text == "No data centre in Norway is on record"


def test_which_one_was_meant_is_said(conversing: Conversing) -> None:
    told = reply(conversing, "newest open-weight models", "who made the third").answer
    assert "“the third” taken for DeepSeek-V4-Pro (DeepSeek)" in told.understood


def test_where_the_one_of_a_deal_stands_leaves_the_list_at_hand(conversing: Conversing) -> None:
    asked = last_question(conversing, "compute contracts of all labs", "who signed the second")
    assert (asked.kind, asked.facts, asked.topic) == (Kind.SOURCE, ("F-041",), "whose")


@pytest.mark.parametrize(
    "text",
    ["what day is F-042 of", "whose is F-042", "where is F-042", "how much is F-042",
     "what is the status of F-042", "which chips are in F-042", "what does F-042 say"],
)  # fmt: skip
def test_so_each_is_asked_by_its_id(conversing: Conversing, text: str) -> None:
    assert reply(conversing, text).text == text


def test_of_labs_side_by_side_none_is_first(conversing: Conversing) -> None:
    asked = last_question(conversing, "OpenAI vs Anthropic", "who's first")
    assert asked.kind is not Kind.LAB


def test_where_several_are_meant_they_are_named(conversing: Conversing) -> None:
    told = last_answer(conversing, "largest training runs", "when was the one by OpenAI").headline
    assert told.text.startswith("Several of that list are: GPT-4.5 (OpenAI); GPT-5 (OpenAI).")


def test_a_list_that_is_cut_short_says_so(conversing: Conversing) -> None:
    told = last_answer(conversing, "largest data centres", "name them")
    assert told.headline.text.endswith("more in the table, and others on record")
