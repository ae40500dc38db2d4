"""Questions of every kind, generated: what is asked of offers, labs, prices, work and people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from bot.ledger import Directory
from bot.market.families import Family
from bot.questions.about_people.of_work import SHORT
from bot.questions.clean import compact
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.rules.rents import OURS_BY
from bot.questions.rules.trends import that_moves
from bot.questions.types import Assumptions, Kind, PriceBasis, Question, Scope
from bot.questions.words.kinds_of_work import Need
from bot.questions.words.lexicon import lexicon
from bot.questions.words.market_words import PLACES
from storage.records import Amount, ChipCount, EntityKind, Offer, Status, Tenure
from storage.seed.load import bundled

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)

LABS = [e.slug for e in DIRECTORY.of(EntityKind.LAB, EntityKind.ACADEMIC, EntityKind.OWNER)]
CHIPS = [e.slug for e in DIRECTORY.of(EntityKind.CHIP)]
RUNS = [e.slug for e in DIRECTORY.of(EntityKind.RUN)]
TOPICS = ["h100e", "mfu", "tier", "grade", "price", "offer", "lab", "compare", "match", "source"]

whole = st.integers(1, 10_000_000).map(float)
cents = st.integers(1, 9_999).map(lambda value: value / 100)
shares = st.integers(1, 100).map(lambda value: value / 100)
labs = st.lists(st.sampled_from(LABS), min_size=1, max_size=4, unique=True).map(tuple)
chips = st.lists(st.sampled_from(CHIPS), min_size=1, max_size=3, unique=True).map(tuple)
runs = st.lists(st.sampled_from(RUNS), min_size=1, max_size=2, unique=True).map(tuple)
scopes = st.none() | st.sampled_from(Scope)
past_days = st.none() | st.dates(date(2020, 1, 1), TODAY)


@st.composite
def amounts(draw: st.DrawFn, most: int = 1_000_000) -> Amount:
    low = draw(st.integers(1, most))
    if draw(st.booleans()):
        return Amount(float(low))
    high = draw(st.integers(low + 1, 2 * most))
    return Amount((low + high) / 2, float(low), float(high))


@st.composite
def chip_counts(draw: st.DrawFn) -> ChipCount:
    chip, count = draw(st.sampled_from(CHIPS)), draw(amounts())
    status = draw(st.sampled_from(Status))
    if status is Status.OPERATIONAL:
        return ChipCount(chip, count)
    day = draw(st.none() | st.dates(date(2026, 11, 25), date(2031, 12, 31)))
    return ChipCount(chip, count, status, day)


stacks = st.lists(chip_counts(), min_size=1, max_size=3, unique_by=lambda each: each.chip)
running = st.builds(ChipCount, st.sampled_from(CHIPS), amounts())


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    return Offer(
        chips=tuple(draw(stacks)),
        researchers=draw(st.none() | amounts(10_000)),
        research_share=draw(st.none() | shares),
        guaranteed_per_researcher=draw(st.none() | whole),
        largest_job=draw(st.none() | whole),
        wait_hours=draw(st.none() | st.integers(0, 500).map(float)),
        tenure=draw(st.none() | st.sampled_from(Tenure)),
        usd_per_year=draw(st.none() | st.integers(10_000, 10**9).map(float)),
    )


assumptions = st.builds(
    Assumptions,
    research_staff_share=st.none() | shares,
    rd_share=st.none() | shares,
    usd_per_hour=st.none() | cents,
    mfu=st.none() | shares,
    idle=st.none() | whole,
)


@st.composite
def priced(draw: st.DrawFn) -> Assumptions:
    """What is assumed, and at which price the chips of an offer are supposed to be had."""
    given = draw(assumptions)
    change = draw(st.none() | st.integers(-90, 300).filter(bool).map(lambda part: part / 100))
    is_priced = given.usd_per_hour is not None or change is not None
    return replace(
        given,
        basis=draw(st.none() | st.sampled_from(OURS_BY)),
        price_change=change,
        priced=draw(st.none() | st.sampled_from(CHIPS)) if is_priced else None,
    )


def _may_be_ours(offer: Offer) -> bool:
    """Chips that run take the place of ours; others stand beside them, unless a budget is said."""
    runs = any(each.status is Status.OPERATIONAL for each in offer.chips)
    return runs or offer.usd_per_year is None


@st.composite
def offer_questions(draw: st.DrawFn) -> Question:
    offer = draw(offers())
    save = draw(st.booleans())
    who = draw(st.just(()) | labs)
    theirs = draw(st.none() | whole) if who else None
    assume = replace(draw(priced()), lab_researchers=theirs)
    if offer.researchers is None and not who:  # chips alone at a price are asked the price of
        assume = replace(assume, basis=None)
    return Question(
        Kind.OFFER,
        offer=offer,
        labs=who,
        scope=draw(scopes),
        assume=assume,
        as_of=draw(past_days),
        uses_saved=(save or _may_be_ours(offer)) and draw(st.booleans()),
        save=save,
    )


@st.composite
def saved_questions(draw: st.DrawFn) -> Question:
    kind = draw(st.sampled_from([Kind.OFFER, Kind.LEAGUE, Kind.LAB]))
    who: tuple[str, ...] = ()
    if kind is not Kind.LEAGUE:
        who = draw(labs) if kind is Kind.OFFER else (draw(st.sampled_from(LABS)),)
    scope = draw(scopes)
    if kind is Kind.LAB and scope is Scope.PER_RESEARCHER:
        kind = Kind.OFFER  # a card has that of one alone
    return Question(kind, labs=who, uses_saved=True, scope=scope, as_of=draw(past_days))


@st.composite
def other_questions(draw: st.DrawFn) -> Question:
    kind = draw(st.sampled_from([Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.PRICE, Kind.SOURCE]))
    day, scope = draw(past_days), draw(scopes)
    match kind:
        case Kind.LAB:
            one, more = (draw(st.sampled_from(LABS)),), draw(st.none() | whole)
            return Question(
                kind, labs=one, scope=scope, assume=draw(assumptions), as_of=day, more_than=more
            )
        case Kind.COMPARE:
            two = draw(labs.filter(lambda found: len(found) > 1))
            return Question(kind, labs=two, scope=scope, assume=draw(assumptions), as_of=day)
        case Kind.LEAGUE:
            more = draw(st.none() | whole)
            fewer = more is not None and draw(st.booleans())
            return Question(kind, scope=scope, as_of=day, more_than=more, fewer=fewer)
        case Kind.PRICE:
            basis = draw(st.none() | st.sampled_from(PriceBasis))
            if draw(st.booleans()):
                return Question(kind, chips=draw(chips), basis=basis, as_of=day)
            since, some, moved = draw(past_days), draw(st.just(()) | chips), that_moves(basis)
            return Question(kind, chips=some, basis=moved, as_of=day, trend=True, since=since)
        case _:
            found = st.lists(st.integers(1, 300).map("F-{:03d}".format), max_size=3, unique=True)
            ids = tuple(draw(found))
            return Question(kind, facts=ids, chips=() if ids or day is None else draw(chips))


@st.composite
def work_questions(draw: st.DrawFn) -> Question:
    kind = draw(st.sampled_from([Kind.REACH, Kind.MATCH, Kind.DILUTION, Kind.HELP, Kind.REFUSAL]))
    day, some = draw(past_days), draw(st.none() | st.just(True))
    running_offer = Offer(chips=(draw(running),))
    match kind:
        case Kind.REACH:
            offer = running_offer if some else None
            return Question(
                kind,
                offer=offer,
                uses_saved=offer is None,
                runs=draw(st.just(()) | runs),
                days=float(draw(st.integers(1, 700))),
                as_of=day,
            )
        case Kind.MATCH:
            people = Offer(researchers=draw(amounts(10_000))) if some else None
            return Question(
                kind,
                offer=people,
                uses_saved=people is None,
                labs=draw(labs),
                chips=draw(st.just(()) | chips),
                days=draw(st.none() | st.integers(1, 300).map(float)),
            )
        case Kind.DILUTION:
            offer = Offer(running_offer.chips, researchers=draw(amounts(10_000))) if some else None
            more = float(draw(st.integers(1, 500)))
            return Question(kind, offer=offer, uses_saved=offer is None, people=more)
        case Kind.HELP:
            return Question(kind, topic=draw(st.none() | st.sampled_from(TOPICS)))
        case _:
            return Question(kind, labs=draw(labs), topic="sum")


@st.composite
def hardware_questions(draw: st.DrawFn) -> Question:
    mine, other = draw(running), draw(running)
    if draw(st.booleans()):
        return Question(Kind.COMPARE, other=(other,), uses_saved=True)
    return Question(Kind.COMPARE, offer=Offer(chips=(mine,)), other=(other,))


@st.composite
def market_questions(draw: st.DrawFn) -> Question:
    who, day = draw(st.just(()) | labs), draw(past_days)
    if draw(st.booleans()):
        days = None if day else draw(st.none() | st.integers(1, 400).map(float))
        return Question(Kind.MOVES, labs=who, days=days, since=day)
    if draw(st.booleans()):
        return Question(Kind.DIGEST, labs=who, since=day)
    topic = draw(st.sampled_from([None, "pay", "split"]))
    families = st.none() | st.sampled_from([*Family, "frontier", "applied"]).map(str)
    return Question(
        Kind.HIRING,
        labs=who,
        topic=topic,
        family=None if topic == "split" else draw(families),
        place=draw(st.none() | st.sampled_from(sorted(set(PLACES.values())))),
        since=day,
    )


_LETTERS = st.sampled_from("abcdeéilmnorstuvwxyzABDGIKMOSTVÖŁ")
_NAME = st.lists(_LETTERS, min_size=1, max_size=9).map("".join)
_KNOWN = lexicon(DIRECTORY)
names = (
    st.lists(_NAME, min_size=1, max_size=4)
    .map(" ".join)
    .filter(lambda name: _KNOWN.find(compact(name)) is None)
)
"""Names of people; one that a lab or a chip has too, such as MSR, means the lab."""
purposes = st.sampled_from([None, "first call", "offer", "first call, pretraining role"])
people = st.builds(
    Question,
    kind=st.just(Kind.CANDIDATE),
    person=names | st.sampled_from(["pool:12", "openalex:A5000000001", "Ilva Marrowdene, OpenAI"]),
    purpose=purposes,
)
groups = st.builds(
    Question,
    kind=st.just(Kind.POOL),
    work=st.sampled_from([None, *Need, *SHORT.values(), "gender bias", "game theory"]),
    since=past_days,
    flop=st.sampled_from([None, 1e18, 3e20, 2.5e21]),
    flop_most=st.sampled_from([None, 1e22, 7e23, 4e26]),
    place=st.sampled_from([None, "Meta", "ETH Zurich", "Lab of 3 Things"]),
    without=st.sampled_from([(), ("Meta",), ("ETH Zurich", "Lab of 3 Things")]),
    chips=st.sampled_from([(), ("chip/h100",), ("chip/a100", "chip/h200")]),
)


@st.composite
def pitches(draw: st.DrawFn) -> Question:
    words = st.sampled_from(
        ["3M", "labelled tickets,", "Oct 2026", "(none public)", "+90k", "61 %"]
    )
    fields = st.lists(st.lists(words, min_size=1, max_size=6).map(" ".join), max_size=6)
    said = "; ".join(draw(fields)).strip(" +,;:.–—-")
    return Question(Kind.HELP, topic=PITCH_TOPIC, pitch=said or None)
