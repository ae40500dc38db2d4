"""No advice contradicts the answer that it stands under: proved on generated offers."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from bot.answering.offers.offer import situation_of
from bot.answers import Advice
from bot.compute.benchmark import Standing
from bot.compute.pitch import advice_for
from bot.compute.situation import Situation
from bot.ledger import Directory, Ledger
from bot.prose import Sentence
from bot.questions.types import Assumptions
from storage.records import Amount, ChipCount, Offer, Status, Tenure
from storage.seed.load import bundled

DAY = date(2026, 11, 24)
LABS = ("openai", "anthropic", "meta", "google-deepmind", "xai", "ssi", "mistral", "stanford")
CHIPS = ("chip/h100", "chip/b200", "chip/gb300", "chip/a100", "chip/h200")


@cache
def ledger() -> Ledger:
    entities, facts = bundled()
    gone = {fact.supersedes for fact in facts}
    return Ledger.of(Directory(entities), (f for f in facts if f.id not in gone), DAY)


def maybe(strategy: st.SearchStrategy[float]) -> st.SearchStrategy[float | None]:
    return st.none() | strategy


chip_counts = st.builds(
    ChipCount,
    chip=st.sampled_from(CHIPS),
    count=st.floats(1, 3e7).map(lambda n: Amount(float(round(n)))),
    status=st.sampled_from(Status),
    available=st.none() | st.just(date(2027, 3, 1)),
)
offers = st.builds(
    Offer,
    chips=st.lists(chip_counts, min_size=1, max_size=2).map(tuple),
    researchers=st.none() | st.integers(1, 20_000).map(lambda n: Amount(float(n))),
    research_share=maybe(st.floats(0.05, 1)),
    guaranteed_per_researcher=maybe(st.integers(1, 5000).map(float)),
    largest_job=maybe(st.integers(1, 100_000).map(float)),
    wait_hours=maybe(st.floats(0, 500)),
    tenure=st.none() | st.sampled_from(Tenure),
)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    labs = draw(st.lists(st.sampled_from(LABS), max_size=3, unique=True))
    return situation_of(draw(offers), tuple(labs), ledger(), Assumptions())


def text(lines: tuple[Sentence, ...]) -> str:
    return " ".join(line.text for line in lines)


def runs(s: Situation) -> bool:
    return any(chips.status is Status.OPERATIONAL for chips in s.offer.chips)


def say(advice: Advice) -> str:
    return text(advice.say)


@given(situations())
def test_a_guarantee_is_only_said_where_the_chips_cover_it(s: Situation) -> None:
    advice = advice_for(s)
    assert ("guaranteed to each" in say(advice)) == (
        s.ours.guaranteed is not None and s.ours.guarantee_takes is None and runs(s)
    )
    if s.ours.guarantee_takes:
        assert "do not cover it" in text(advice.dont_say)


@given(situations())
def test_parity_is_forbidden_exactly_where_the_offer_is_clearly_behind(s: Situation) -> None:
    forbidden = text(advice_for(s).dont_say)
    behind = s.names(Standing.BEHIND)
    assert ("“Comparable to" in forbidden) == bool(behind)
    for name in s.names(Standing.AHEAD):
        assert f"“Comparable to {name}”" not in forbidden


@given(situations())
def test_frontier_pretraining_is_conceded_only_by_those_who_are_behind(s: Situation) -> None:
    conceded = text(advice_for(s).concede)
    if "Pretraining at the frontier" in conceded:
        assert s.names(Standing.BEHIND)
    if "levers" in conceded or "one lever" in conceded:
        assert s.names(Standing.BEHIND)


@given(situations())
def test_a_total_is_conceded_only_where_it_is_clearly_larger(s: Situation) -> None:
    larger = [a for a in s.against if a.total_ratio and a.total_ratio.low > 1]
    assert ("The total:" in text(advice_for(s).concede)) == bool(larger)


@given(situations())
def test_what_does_not_run_is_never_said_to_be_there(s: Situation) -> None:
    advice = advice_for(s)
    if s.ours.announced is None:
        assert "contracted" not in say(advice)
    elif s.ours.h100e is None:
        assert "on average" not in say(advice)


@given(situations())
def test_of_chips_that_do_not_run_only_that_they_come_is_said(s: Situation) -> None:
    advice = advice_for(s)
    if not runs(s):
        assert not any(
            claim in say(advice)
            for claim in ("guaranteed to each", "usually waits", "job may take up to", "on average")
        )
        assert "What is to come" in say(advice)
        assert "“We have” of chips that do not run" in text(advice.dont_say)


@given(situations())
def test_no_contract_is_put_into_anybodys_mouth(s: Situation) -> None:
    advice = advice_for(s)
    assert "H100e contracted" not in say(advice)
    if "What is to come" in say(advice):
        assert "“contracted” only if a contract is signed" in say(advice)


@given(situations())
def test_a_largest_job_is_said_only_where_so_many_chips_run(s: Situation) -> None:
    advice, job = advice_for(s), s.offer.largest_job
    running = sum(c.count.value for c in s.offer.chips if c.status is Status.OPERATIONAL)
    if "job may take up to" in say(advice):
        assert job is not None
        assert job <= running
    if runs(s) and job is not None and job > running:
        assert "“One job may take" in text(advice.dont_say)
        assert "How large may one job be" in text(advice.ask)


@given(situations())
def test_a_long_wait_is_conceded_and_none_at_all_is_not_sold(s: Situation) -> None:
    advice, wait = advice_for(s), s.offer.wait_hours
    if "usually waits" in say(advice):
        assert wait
        assert wait <= 72
    if wait is not None and wait > 72 and runs(s):
        assert "The queue" in text(advice.concede)


@given(situations())
def test_chips_are_only_called_contested_in_labs_of_which_that_is_on_record(s: Situation) -> None:
    said = say(advice_for(s))
    for name in ("Meta", "SpaceXAI", "Mistral", "Stanford"):
        assert f"Inside {name}" not in said
    if "contested" in said and s.ours.guaranteed is None:
        assert "if you can have one in writing" in said


@given(situations())
def test_there_is_always_something_to_ask_and_not_to_say(s: Situation) -> None:
    advice = advice_for(s)
    assert advice.ask
    assert advice.dont_say
    assert all(
        len(lines) <= 3 for lines in (advice.say, advice.dont_say, advice.concede, advice.ask)
    )


@given(situations())
def test_nobody_is_told_to_call_compute_income_or_unlimited(s: Situation) -> None:
    advice = advice_for(s)
    said = (say(advice) + text(advice.concede) + text(advice.ask)).lower()
    assert not any(
        word in said for word in ("benefit", "income", "worth of", "unlimited", "no queue")
    )
