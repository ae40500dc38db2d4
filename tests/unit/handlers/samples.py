"""Answers made by hand, as the core makes them, to be drawn in tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answers import Advice, Answer, Bar, Chart, Figure, Table
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.types import Choice, Kind, Question
from storage.records import Amount, ChipCount, Fact, Grade, Offer

TODAY = date(2026, 11, 24)


def fact(identifier: str, source: str, grade: Grade = Grade.A, **more: object) -> Fact:
    """A fact of these particulars, the rest made up."""
    base = Fact(
        id=identifier,
        subject="openai",
        metric="h100e_in_use",
        unit="H100e",
        as_of=date(2025, 12, 31),
        retrieved=date(2026, 11, 20),
        source_name=source,
        grade=grade,
        value=1_743_400,
        source_url="https://epoch.ai/data/ai-chip-users",
    )
    return replace(base, **more)  # type: ignore[arg-type]


STOCK = fact("F-001", "Epoch AI Chip Users", statement="OpenAI used about 1.74 million H100e")
STAFF = fact(
    "F-150",
    "The Register",
    Grade.B,
    metric="headcount",
    unit="people",
    value=4500,
    as_of=date(2026, 3, 21),
    source_url="https://www.theregister.com/staff?a=1&b=2",
)
PRICE = fact(
    "F-129",
    "Silicon Data H100 index",
    Grade.B,
    subject="chip/h100",
    unit="USD per GPU-hour",
    value=2.65,
    as_of=date(2026, 10, 1),
)
SHARE = fact("C-04", "Assay", Grade.CONVENTION, statement="About 56 % is for research", value=0.56)
STAFF_SHARE = fact("C-08", "Assay", Grade.CONVENTION, statement="40 % do research", value=0.4)
OWN = fact("own", "your offer", Grade.OWN, as_of=TODAY, source_url=None)


def estimate(low: float, median: float, high: float, *facts: Fact) -> Estimate:
    """H100e with the facts behind it."""
    return Estimate(Interval(low, median, high), Unit.H100E, facts or (STOCK,))


OURS = estimate(51.2, 51.2, 51.2, OWN)
THEIRS = estimate(308, 544.8, 1170, STOCK, STAFF, SHARE, STAFF_SHARE)


def _table() -> Table:
    rows = (
        (Name("Your offer"), Shown("51", (OWN,)), Name("as entered")),
        (Name("OpenAI"), Shown("545", THEIRS.facts), Shown("308–1,170", THEIRS.facts)),
        (Name("Same in total"), Shown("851×", (STOCK,)), Shown("611–1,067×", (STOCK,))),
        (
            Name("Rent for a year, each"),
            Shown("$1.19 million", (PRICE,)),
            Shown("$1.09–1.79 million", (PRICE,)),
        ),
    )
    return Table(("H100e per researcher", "Middle", "Range"), rows, "H100e per researcher")


def _advice() -> Advice:
    return Advice(
        say=(
            sentence(
                "“{ours} per researcher”, and what of it is guaranteed once you have entered it.",
                ours=Shown("51 H100e", (OWN,)),
            ),
        ),
        dont_say=(sentence("“comparable to OpenAI”."),),
        concede=(sentence("frontier pretraining."),),
        ask=(sentence("“What do you personally get today, and how long do you wait?”"),),
    )


def _chart() -> Chart:
    finding = sentence(
        "You offer {ours} each, OpenAI {theirs}.",
        ours=Shown("51", (OWN,)),
        theirs=Shown("545 (308–1,170)", THEIRS.facts),
    )
    bars = (Bar("Your offer", OURS), Bar("OpenAI", THEIRS))
    return Chart("H100e per researcher", "H100e", bars, finding)


def _verdict() -> tuple[Sentence, ...]:
    return (
        sentence(
            "{ours} each against about {theirs}.",
            ours=Shown("51 H100e", (OWN,)),
            theirs=Shown("545 (308–1,170)", THEIRS.facts),
        ),
        sentence("The widest unknown is how many of OpenAI's staff do research."),
    )


def _flip() -> Sentence:
    return sentence(
        "{people} or fewer, or {chips} for your {team}.",
        people=Shown("6 researchers", (OWN, STOCK)),
        chips=Shown("12,300 H100", (OWN, STOCK)),
        team=Shown("40", (OWN,)),
    )


def offer_answer() -> Answer:
    """2,048 H100 for 40 researchers against OpenAI."""
    offer = Offer((ChipCount("chip/h100", Amount(2048)),), Amount(40))
    ratio = Shown("11× (6.0–23×)", (*THEIRS.facts, OWN))
    return Answer(
        kind=Kind.OFFER,
        understood="2,048 H100, 40 researchers, all of it for research (assumed), against OpenAI",
        question=Question(Kind.OFFER, offer=offer, labs=("openai",), as_of=TODAY),
        on=TODAY,
        headline=sentence("About {ratio} behind OpenAI per researcher", ratio=ratio),
        verdict=_verdict(),
        figures=(
            Figure("offer.h100e_per_researcher", OURS),
            Figure("lab.openai.h100e_per_researcher", THEIRS),
        ),
        table=_table(),
        chart=_chart(),
        advice=_advice(),
        flips=(_flip(),),
        caveats=(sentence("OpenAI's stock is {age} old.", age=Shown("328 days", (STOCK,))),),
        next=(
            Choice("What could we train?", "what can 2048 H100 do in 30 days"),
            Choice("What would match OpenAI?", "match openai per researcher for 40 people"),
        ),
    )


def long_answer() -> Answer:
    """More of everything than a card holds, with text that means to do harm."""
    nasty = "<!channel> <@U1> & *b* `c` | \u202e" + "x" * 400
    rows = tuple(
        (Name(f"{nasty} {n}"), Shown(f"{n}"), Shown(""), Name("d"), Name("e")) for n in range(150)
    )
    many = tuple(sentence("{name}", name=Name(nasty)) for _ in range(9))
    return replace(
        offer_answer(),
        understood=nasty * 10,
        headline=sentence("{name}", name=Name(nasty)),
        verdict=many,
        table=Table(("Lab", "Middle", "Low", "High", "Day"), rows),
        advice=Advice(many, many, many, many),
        flips=many,
        caveats=many,
        next=tuple(Choice(nasty, nasty) for _ in range(40)),
        listed=tuple(fact(f"F-{n}", f"{nasty} {n}") for n in range(120)),
    )


def choose_answer() -> Answer:
    """A typo: two ways on."""
    return Answer(
        kind=Kind.CHOOSE,
        understood="2,048 H100 against a lab that I could not place",
        question=Question(Kind.OFFER),
        on=TODAY,
        headline=sentence(
            "I don't know {word}. Did you mean one of these?", word=Name("“antropic”")
        ),
        choices=(
            Choice("Anthropic", "2048 H100 40 researchers vs anthropic"),
            Choice("No lab", "2048 H100 40 researchers"),
        ),
    )


def error_answer(word: str = "“<!channel> {{config}}”") -> Answer:
    """Nothing usable was read."""
    headline = Sentence(("I could not read ", Name(word), ". Type for example ", Name("2048 H100")))
    return Answer(Kind.ERROR, "", Question(Kind.ERROR), TODAY, headline)
