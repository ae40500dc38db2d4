"""What cannot be read gets a short kind sentence, whatever it is made of."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.ledger import Directory
from bot.questions import suggest
from bot.questions.clean import LIMIT, clean
from bot.questions.suggest import meant, meant_word
from bot.questions.types import Unclear, Understood, Unreadable
from bot.questions.words.lexicon import lexicon
from storage.seed.load import bundled
from tests.unit.questions.reading import read

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)
LEXICON = lexicon(DIRECTORY)

_TEXT = """
meeting candidate offering strategy planning wonderful decision colleague together position
interview portfolio negotiating relocation bonus vesting equity salary visa mentor onsite
schedule deadline proposal executive director manager committee feedback climate garden window
kitchen holiday weather football mountain chocolate umbrella elephants purple meadow stapler
anthology mistrial open opinion deep mind mining reflector cohesion applied amazing metal metric
ample perplexing magical stable haggling facing barely cursory character figures fair
"""
ORDINARY = _TEXT.split()


@settings(max_examples=400)
@given(st.text(max_size=200))
@example("0B")
@example("¼=P")
@example("ﬁve İstanbul 한글 H100")
def test_any_text_gets_an_answer(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood | Unclear | Unreadable)
    if isinstance(reading, Unreadable):
        assert reading.suggestions
        assert len(reading.problem) < 200


@given(st.text())
def test_nothing_invisible_is_left_in_a_cleaned_text(text: str) -> None:
    cleaned = clean(text)
    assert not any(unicodedata.category(c)[0] == "C" for c in cleaned)
    assert cleaned == " ".join(cleaned.split())


def test_a_text_of_40_000_characters_names_the_limit() -> None:
    reading = read("a" * 40_000, DIRECTORY, TODAY)
    assert isinstance(reading, Unreadable)
    assert f"{LIMIT:,}" in reading.problem


@pytest.mark.parametrize("word", ORDINARY)
def test_an_ordinary_word_is_no_misspelt_name(word: str) -> None:
    reading = read(f"{word} 2048 H100 40 researchers {word}", DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.labs == ()


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("antropic", "anthropic"),
        ("anthropc", "anthropic"),
        ("antrhopic", "anthropic"),
        ("opanai", "openai"),
        ("opnai", "openai"),
        ("openia", "openai"),
        ("deepmnd", "google-deepmind"),
        ("depmind", "google-deepmind"),
        ("mistrall", "mistral"),
        ("mistarl", "mistral"),
        ("microsft", "microsoft"),
        ("coheer", "cohere"),
        ("deepseak", "deepseek"),
        ("nvdia", "nvidia"),
        ("standford", "stanford"),
        ("H10O", "chip/h100"),
        ("B20O", "chip/b200"),
        ("H1OO", "chip/h100"),
        ("GB2OO", "chip/gb200"),
    ],
)
def test_a_misspelt_name_is_found(typed: str, slug: str) -> None:
    assert slug in [each.entry.value for each in meant(typed, LEXICON)]


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("hring", "hiring"),  # and not bring
        ("compte", "compute"),
        ("offes", "offers"),
        ("beind", "behind"),
        ("wantd", "wanted"),
        ("dighest", "digest"),
        ("opnings", "openings"),
    ],
)
def test_of_words_as_near_one_is_meant_in_every_process(typed: str, right: str) -> None:
    found = meant_word(typed, LEXICON)
    assert found is not None
    assert found == LEXICON.find(right)


def test_a_word_near_none_of_ours_is_held_against_no_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(suggest, "_names", lambda _: pytest.fail("the names were looked through"))
    assert meant_word("Marrowdene", LEXICON) is None
    assert meant_word("Ilva", LEXICON) is None


@pytest.mark.parametrize("kind", ["lab", "academic"])
def test_every_lab_is_read_by_its_slug_its_name_and_its_aliases(kind: str) -> None:
    unread = [
        name
        for entity in DIRECTORY.entities
        if entity.kind == kind
        for name in (entity.key, entity.name, *entity.aliases)
        if "(" not in name and not isinstance(read(f"vs {name}", DIRECTORY, TODAY), Understood)
    ]
    assert unread == []


def test_a_price_needs_a_chip() -> None:
    text = "Is Hopper retired yet at the big labs or still the bulk of the fleet?"
    reading = read(text, DIRECTORY, TODAY)
    assert not isinstance(reading, Understood) or reading.question.chips


def test_a_day_beyond_all_calendars_is_no_reason_to_fail() -> None:
    text = "64 H100 till June, burst to 256 with a cap of 200k a month, 6 people, vs AI2"
    assert isinstance(read(text, DIRECTORY, TODAY), Understood | Unclear | Unreadable)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("how many gpus is 20000 hours over 3 months", "9.13"),
        ("how many gpus are 20000 gpu-hours in 3 months", "9.13"),
        ("20,000 gpu-hours for three months, how many chips", "9.13"),
        ("how many GPUs does 500000 hours a year come to", "57"),
    ],
)
def test_hours_of_a_period_are_told_as_chips_where_just_that_is_asked(
    text: str, chips: str
) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith(f"Those hours come to {chips} chips that never stop")
