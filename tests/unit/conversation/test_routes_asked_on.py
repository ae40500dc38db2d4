"""Programmes of shared compute asked on about: what is asked stands first, of the one meant."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last, last_answer

ACADEMICS = "free compute programmes for academics in the uk"


@pytest.mark.parametrize(
    "text",
    ["how do you apply for the first one", "how do i apply to that", "where do i apply",
     "the link?", "how does one get in", "whats the application process", "what's the process",
     "what do we need to do to get in", "can you tell me how to apply",
     "who do I contact to apply"],
)  # fmt: skip
def test_how_one_applies_is_said_not_to_be_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ACADEMICS, text)
    assert told.headline.text.startswith("How one applies is not on record")
    assert "gateway" in told.verdict[0].text
    assert told.sources()


@pytest.mark.parametrize(
    "text",
    ["how many gpu hours does one get", "how much do you get", "how much do u get",
     "how many chips is that",
     "for how long", "how long does it last", "how many hours does the first give",
     "how many gpu hours do they hand out", "what do they give out", "what's the allocation",
     "how big are the grants", "how much compute is in it", "convert that to GPUs"],
)  # fmt: skip
def test_what_one_gets_is_the_headline(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ACADEMICS, text)
    said = "UK AI Research Resource, gateway gives up to 10,000 GPU-hours in 3 months"
    assert told.headline.text == said
    assert "4.6 chips at all hours" in told.verdict[0].text


def test_one_that_is_named_by_its_place_is_told_alone(talking: Conversing) -> None:
    told = last_answer(talking, ACADEMICS, "how many hours does the second give")
    assert "open access (closed) gives 50,000–1,400,000" in told.headline.text
    assert len(told.verdict) == 1


@pytest.mark.parametrize(
    ("text", "first", "line"),
    [
        ("who can apply", "For whom each is", "first-time users in the UK"),
        ("who is it for", "For whom each is", "first-time users in the UK"),
        ("when does it close", "Until when", "no last day is on record"),
        ("whats the deadline", "Until when", "no last day is on record"),
        ("which is best", "For whom each is", "first-time users in the UK"),
        ("only open ones", "Until when", "no last day is on record"),
        ("is it still open", "Until when", "no last day is on record"),
    ],
)
def test_for_whom_and_until_when(talking: Conversing, text: str, first: str, line: str) -> None:
    told = last_answer(talking, ACADEMICS, text)
    assert told.headline.text.startswith(first)
    assert line in told.verdict[0].text


def test_no_hours_are_said_to_be_unknown(talking: Conversing) -> None:
    told = last_answer(talking, "compute programmes in the us", "how much does one get")
    assert told.headline.text == "What one project gets is not on record in hours"


@pytest.mark.parametrize(
    "text", ["compared to ours how much is it", "how much is that next to ours"]
)
def test_ours_is_set_beside_them(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ACADEMICS, "how many gpu hours does one get", text)
    assert told.verdict[0].text.startswith("Yours: 51 H100e for each researcher")


def test_nothing_of_it_is_asked_after_labs(talking: Conversing) -> None:
    assert last(talking, "how big is openai", "how much do they get") == ["how big is OpenAI"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "we're an academic spin-off in germany, any shared compute programs we could apply to?",
            "public compute programmes in Germany",
        ),
        (
            "we are a start-up in france, which public compute programmes could we apply for",
            "public compute programmes for companies in France",
        ),
        (
            "we're a small uk startup - any free gpu hours we can get?",
            "public compute programmes for companies in the United Kingdom",
        ),
        (
            "as a german university, what compute grants can we apply to",
            "public compute programmes for academics in Germany",
        ),
        ("which compute programs are open to us", "public compute programmes"),
        (
            "were a nonprofit in canada any public compute we qualify for",
            "public compute programmes in Canada",
        ),
    ],
)
def test_who_would_apply_says_so_of_themselves(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, text) == [asked]


@pytest.mark.parametrize(
    "text", ["which of these is biggest", "which is the most generous", "biggest?"]
)
def test_which_gives_most_is_said_first(conversing: Conversing, text: str) -> None:
    most = last_answer(conversing, "free GPU hours in the UK", text).headline.text
    assert most.startswith("Most hours for one project: UK AI Research Resource, open access")
    none = last_answer(conversing, "free GPU hours in the UK", "and in the us", text).headline.text
    assert none.startswith("Which gives most can't be told")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("newest open weights models", "Newest model with open weights"),
        ("list open models", "Newest model with open weights"),
        ("data centres in texas that open next", "Data centres in Texas"),
    ],
)
def test_another_list_is_no_question_on_the_programmes(
    talking: Conversing, text: str, first: str
) -> None:
    told = last_answer(talking, ACADEMICS, text)
    assert told.headline.text.startswith(first)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("what about companies, can a startup get in anywhere?", "companies"),
        ("can a startup get in anywhere", "companies"),
        ("for startups anywhere", "companies"),
        ("and anywhere else", "academics"),
        ("anywhere in the world", "academics"),
        ("in any country", "academics"),
        ("and elsewhere?", "academics"),
    ],
)
def test_anywhere_drops_the_country(talking: Conversing, text: str, whom: str) -> None:
    first = "are there free compute programmes for academics in Germany"
    assert asks(talking, first, text) == f"public compute programmes for {whom}"
    within = "public compute programmes for academics in Europe"
    assert asks(talking, first, "anywhere in Europe?") == within


@pytest.mark.parametrize(
    "text",
    ["how many GPU hours do you get", "when is the deadline", "who can apply"],
)
def test_where_there_is_none_that_leads(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compute programmes for companies in the US", text)
    assert told.headline.text == (
        "No programme of shared compute is on record for companies in the United States"
    )


@pytest.mark.parametrize(
    "text",
    [
        "what is NAIRR and how do I apply",
        "what's NAIRR and how does one get access",
        "tell me about NAIRR, and how do we apply?",
        "what does NAIRR give and how can they apply",
    ],
)
def test_how_one_applies_is_told_with_the_programme(talking: Conversing, text: str) -> None:
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.question.topic == "programmes"
    assert "How one applies" in " ".join(line.text for line in told.verdict)
    assert not told.besides


@pytest.mark.parametrize(
    "text",
    [
        "what's the second one",
        "which is the second one?",
        "and the second programme?",
        "tell me about the 2nd",
        "more on the second route",
        "show me the second one",
    ],
)
def test_one_by_its_place_is_told_and_asked_on(talking: Conversing, text: str) -> None:
    list_of = "free GPU hours in Europe"
    told = last_answer(talking, list_of, text).headline.text
    assert told == (
        "UK AI Research Resource, gateway: up to 10,000 GPU-hours in 3 months, for first-time users"
        " in the UK"
    )
    for asked in ("who can apply for it", "until when", "who is that for"):
        told = last_answer(talking, list_of, text, "how do I apply for it", asked).headline.text
        assert told.startswith("UK AI Research Resource, gateway: ")
    every = last_answer(talking, list_of, text, "who are they all for")
    assert len(every.verdict) > 1


@pytest.mark.parametrize(
    "text",
    ["whats that in H100s running all year", "how many GPUs is that all year round",
     "what does that come to in chips over a year",
     "so how many gpus could i run all year"],
)  # fmt: skip
def test_its_hours_are_told_as_chips_of_a_whole_year(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ACADEMICS, text)
    gives = "UK AI Research Resource, gateway gives up to 10,000 GPU-hours in 3 months"
    assert told.headline.text == f"{gives}: over a year 1.1 chips"
    said = " ".join(each.text for each in told.verdict)
    assert "over a year 1.1 chips at all hours; over its own time 4.6." in said
    assert "Whether hours may be spread over a whole year is not on record." in said


@pytest.mark.parametrize(
    "text",
    ["by when do we need to apply", "closing date?", "what's the last day", "how long is it open",
     "when is the cutoff", "until when is that open?"],
)  # fmt: skip
def test_until_when_one_can_apply_is_told_of_these(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ACADEMICS, text).headline.text
    assert told == "Until when one can apply: no last day to come is on record, 2 of 3 closed"


@pytest.mark.parametrize("text", ["other countries?", "and outside the UK?"])
def test_elsewhere_is_everywhere(talking: Conversing, text: str) -> None:
    assert asks(talking, ACADEMICS, text) == "public compute programmes for academics"


SMALL = "We're a 6 person startup without our own GPUs. Any public programs we could apply to in"
LED_BY = "how do i apply for the first one"


@pytest.mark.parametrize(
    "text",
    ["what's the deadline there?", "when's the cutoff?", "is there a deadline?",
     "last day to apply?", "any closing date there", "how long do we have to apply",
     "by when do i have to apply"],
)  # fmt: skip
def test_the_last_day_is_that_of_the_one_asked_about(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "free compute programmes for academics", LED_BY, text)
    assert told.headline.text.startswith("UK AI Research Resource, gateway: no last day is on rec")


def test_all_sources_of_a_programme_are_those_of_how_one_applies(talking: Conversing) -> None:
    american = "free compute programmes for academics in the US"
    told = last_answer(talking, american, LED_BY)
    assert told.sources() == last_answer(talking, american).sources()
    assert len(told.sources()) > 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("only those open to companies", "companies in Europe"),
        ("what about the US?", "companies in the United States"),
        ("and for academics?", "academics in Europe"),
    ],
)
def test_after_who_would_apply_the_list_is_gone_on_about(
    talking: Conversing, text: str, asked: str
) -> None:
    our = "our offer is 2048 H100 for 40 researchers"
    assert asks(talking, our, f"{SMALL} Europe?", text) == f"public compute programmes for {asked}"


@pytest.mark.parametrize(
    ("text", "asked"),
    [("and something for startups in the EU?", "companies in the European Union"),
     ("and for small companies in Germany?", "companies in Germany"),
     ("which are French", "academics in France")],
)  # fmt: skip
def test_for_whom_is_kept_beside_a_place(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "free compute programmes for academics", text) == (
        f"public compute programmes for {asked}"
    )


def test_what_they_have_no_word_for_is_asked_back(talking: Conversing) -> None:
    told = last_answer(talking, "free compute programmes for academics", "and the weather up there")
    assert told.kind in (Kind.CHOOSE, Kind.ERROR)
