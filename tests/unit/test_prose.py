"""Numbers cannot get into a sentence without a fact."""

from __future__ import annotations

from datetime import date

import pytest

from bot import formats as f
from bot.prose import sentence
from bot.quantities import Estimate, Interval, Unit
from storage.records import Fact, Grade

DAY = date(2026, 11, 24)
FACT = Fact("F-001", "openai", "h100e_in_use", "H100e", date(2025, 12, 31), DAY, "Epoch", Grade.A)


def estimate(low: float, median: float, high: float) -> Estimate:
    return Estimate(Interval(low, median, high), Unit.H100E, (FACT,))


def test_a_digit_in_our_own_words_is_refused() -> None:
    with pytest.raises(ValueError, match="without a fact"):
        sentence("OpenAI has 2 million chips")


def test_a_sentence_knows_the_facts_it_shows() -> None:
    line = sentence("About {n} in use.", n=f.both(estimate(1_251_500, 1_743_400, 2_185_100)))
    assert line.text == "About 1.74 million (1.25–2.19 million) in use."
    assert line.facts == (FACT,)


def test_a_number_worked_out_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="without a fact"):
        f.counted(6.0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (51.2, "51"),
        (5.333, "5.3"),
        (544.8, "545"),
        (1170.08, "1,170"),
        (99.96, "100"),
        (0.0834, "0.083"),
        (1_189_600, "1.19 million"),
        (9.96, "10"),
        (0, "0"),
    ],
)
def test_quantities_are_rounded_for_reading(value: float, text: str) -> None:
    assert f.quantity_text(value) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0.0003, "under 1 min"),
        (0.0104, "15 min"),
        (0.3, "7.2 hours"),
        (21.4, "21 days"),
        (854, "854 days"),
    ],
)
def test_spans_of_time_are_in_the_unit_a_person_would_use(days: float, text: str) -> None:
    assert f.duration_text(days) == text


@pytest.mark.parametrize(
    ("low", "high", "write", "text"),
    [
        (1_085_399, 1_789_563, f.usd_text, "$1.09–1.79 million"),
        (848_000, 1_400_000, f.usd_text, "$0.85–1.40 million"),
        (848_000, 1_560_000, f.quantity_text, "848,000–1.56 million"),
        (12_000, 1_400_000, f.usd_text, "$12,000–1.40 million"),
        (790_000, 950_000, f.usd_text, "$790,000–950,000"),
    ],
)
def test_both_ends_of_a_range_share_their_unit(
    low: float, high: float, write: f.Writer, text: str
) -> None:
    assert f.span_text(low, high, write) == text


def test_dates_and_ages_come_from_facts() -> None:
    assert (f.day_of(FACT).text, f.age_of(FACT, DAY).text) == ("31 Dec 2025", "328 days")


@pytest.mark.parametrize(
    ("name", "owned"),
    [("OpenAI", "OpenAI's"), ("Meta Superintelligence Labs", "Meta Superintelligence Labs'")],
)
def test_names_take_the_right_possessive(name: str, owned: str) -> None:
    assert f.owner(name).text == owned
