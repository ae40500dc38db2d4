"""Hand-made answers to draw: the first worked question, a choice, an error."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot import formats
from bot.answers import Advice, Answer, Bar, Chart, Figure, Table
from bot.ledger import Directory
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Interval, Unit, derive, named
from bot.questions.types import Choice, Kind, Question
from storage.records import Amount, ChipCount, Entity, EntityKind, Fact, Grade, Offer

ON = date(2026, 11, 24)

STOCK = Fact(
    id="F-001",
    subject="openai",
    metric="h100e_in_use",
    unit="H100e",
    as_of=date(2025, 12, 31),
    retrieved=date(2026, 9, 24),
    source_name="Epoch AI, AI Chip Users",
    source_url="https://epoch.ai/data/ai-companies",
    grade=Grade.A,
    value=1_743_400,
    low=1_251_500,
    high=2_185_100,
)
STAFF = Fact(
    id="F-150",
    subject="openai",
    metric="headcount",
    unit="people",
    as_of=date(2026, 3, 21),
    retrieved=date(2026, 9, 25),
    source_name="Financial Times",
    source_url="https://www.ft.com/content/openai-headcount",
    grade=Grade.B,
    value=4_500,
)
RESEARCH_STAFF = Fact(
    id="C-08",
    subject="any",
    metric="research_staff_share",
    unit="share",
    as_of=date(2026, 11, 1),
    retrieved=date(2026, 11, 1),
    source_name="Assay's convention C-08",
    grade=Grade.CONVENTION,
    value=0.40,
    low=0.20,
    high=0.60,
)
CHIP = Fact(
    id="K-h100",
    subject="chip/h100",
    metric="h100e",
    unit="H100e",
    as_of=date(2026, 9, 24),
    retrieved=date(2026, 9, 24),
    source_name="Epoch AI, ML Hardware",
    source_url="https://epoch.ai/data/machine-learning-hardware",
    grade=Grade.A,
    value=1.0,
)
DIRECTORY = Directory(
    (
        Entity("openai", EntityKind.LAB, "OpenAI"),
        Entity("anthropic", EntityKind.LAB, "Anthropic"),
        Entity("chip/h100", EntityKind.CHIP, "H100"),
    )
)

OURS = Estimate(Interval.point(51.2), Unit.H100E, (CHIP,))
THEIRS = named(
    "how many of OpenAI's staff do research",
    Interval(308.0, 544.8, 1170.0),
    Unit.H100E,
    (STOCK, STAFF, RESEARCH_STAFF),
)
RATIO = derive(Unit.RATIO, [THEIRS], [OURS])
TOTAL = Estimate(Interval.point(2048.0), Unit.H100E, (CHIP,))


def question() -> Question:
    """2,048 H100 and 40 researchers against OpenAI."""
    chips = (ChipCount("chip/h100", Amount(2048)),)
    return Question(Kind.OFFER, Offer(chips, Amount(40)), labs=("openai",))


def _row(name: str, *cells: Shown | Name) -> tuple[Shown | Name | Sentence, ...]:
    return (Name(name), *cells)


def table() -> Table:
    """Our offer and OpenAI, per researcher."""
    return Table(
        ("H100e per researcher", "Middle", "Range"),
        (
            _row("Your offer", formats.middle(OURS), Name("as entered")),
            _row("OpenAI", formats.middle(THEIRS), formats.span(THEIRS)),
            _row("OpenAI against yours", formats.times_middle(RATIO), formats.times_span(RATIO)),
        ),
        caption="Range: from the lowest to the highest twentieth",
    )


def chart() -> Chart:
    """The same as bars."""
    finding = sentence(
        "OpenAI's middle value is about {times} ours.", times=formats.times_middle(RATIO)
    )
    bars = (Bar("Your offer", OURS, ours=True), Bar("OpenAI", THEIRS))
    return Chart("Compute per researcher", "H100e", bars, finding)


def advice() -> Advice:
    """One sentence of each sort."""
    return Advice(
        say=(
            sentence(
                "“{ours} {chip} per researcher on average.”",
                ours=formats.middle(OURS),
                chip=Name("H100"),
            ),
        ),
        dont_say=(sentence("“Comparable to OpenAI.”"),),
        concede=(sentence("Frontier pretraining; a far larger total."),),
        ask=(sentence("“What do you personally get today, and how long do you wait?”"),),
    )


def offer_answer() -> Answer:
    """The answer to `2048 H100 40 researchers vs openai`."""
    return Answer(
        kind=Kind.OFFER,
        understood="2,048 H100, 40 researchers, all of it for research (assumed); against OpenAI",
        question=question(),
        on=ON,
        headline=sentence("About {ratio} behind OpenAI per researcher", ratio=formats.times(RATIO)),
        verdict=(
            sentence(
                "{ours} {unit} each against about {theirs}.",
                unit=Name("H100e"),
                ours=formats.middle(OURS),
                theirs=formats.both(THEIRS),
            ),
            sentence(
                "The widest unknown is how many of OpenAI's staff do research; its stock is "
                "{age} old.",
                age=formats.age_of(STOCK, ON),
            ),
        ),
        figures=(
            Figure("offer.h100e", TOTAL),
            Figure("offer.h100e_per_researcher", OURS, "strong"),
            Figure("offer.guaranteed_per_researcher", None, "No guaranteed share is on file"),
            Figure("lab.openai.ratio_per_researcher", RATIO),
        ),
        table=table(),
        chart=chart(),
        advice=advice(),
        flips=(sentence("At {n} researchers or fewer.", n=formats.counted(6, STOCK)),),
        caveats=(sentence("Averages are not allocations."),),
        next=(Choice("What could we train?", "what can 2048 H100 do in 30 days"),),
    )


def choose_answer() -> Answer:
    """The answer to a misspelt lab."""
    return Answer(
        kind=Kind.CHOOSE,
        understood="1,024 H100, 25 researchers; “antropic” is no lab that I know",
        question=replace(question(), kind=Kind.CHOOSE, labs=()),
        on=ON,
        headline=sentence("Did you mean Anthropic?"),
        choices=(Choice("Anthropic", "1024 H100 25 researchers vs anthropic"),),
    )


def error_answer() -> Answer:
    """The answer to a text that says nothing."""
    return Answer(
        kind=Kind.ERROR,
        understood="",
        question=Question(Kind.ERROR),
        on=ON,
        headline=sentence("I couldn't find an offer, a lab or a chip in that"),
        next=(Choice("Try", "how big is anthropic"),),
    )
