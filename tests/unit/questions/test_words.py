"""The tables of words are one vocabulary."""

from __future__ import annotations

import pytest

from bot.ledger import Directory
from bot.questions.tags import T
from bot.questions.words.asking_words import ASKED
from bot.questions.words.foreign_words import FOREIGN
from bot.questions.words.lexicon import SEPARATOR, lexicon, phrases_of, vocabulary
from bot.questions.words.market_words import MARKET
from bot.questions.words.offer_words import OFFERED
from bot.questions.words.small_words import NOUNS, SMALL
from bot.questions.words.valued_words import VALUED
from storage.records import Status

TABLES = (MARKET, SMALL, NOUNS, OFFERED, ASKED)


def test_each_class_of_words_is_in_one_table() -> None:
    assert len({kind for table in TABLES for kind in table}) == sum(map(len, TABLES))


def test_no_phrase_is_empty() -> None:
    rows = [phrases for table in TABLES for phrases in table.values()]
    rows += [phrases for _, _, phrases in VALUED + FOREIGN]
    assert all(phrase.strip() for phrases in rows for phrase in phrases.split(SEPARATOR))


def test_no_phrase_stands_in_two_rows(directory: Directory) -> None:
    assert lexicon(directory).find("committed") is not None  # which builds the vocabulary


def test_a_phrase_that_stands_twice_in_a_row_is_refused() -> None:
    with pytest.raises(ValueError, match="arrives"):
        phrases_of(T.OPENS, None, "arrives|opens|arrives")


def test_two_spellings_of_one_word_are_no_repetition() -> None:
    assert set(phrases_of(T.OPENS, None, "goes live|goeslive")) == {"goeslive"}


def test_a_phrase_with_two_meanings_is_refused() -> None:
    with pytest.raises(ValueError, match="arrives"):
        vocabulary([(T.OPENS, None, "arrives"), (T.STATUS, Status.ANNOUNCED, "planned|arrives")])


def test_what_is_another_word_when_written_apart_keeps_its_own_meaning(
    directory: Directory,
) -> None:
    words = lexicon(directory)
    apart, whole = words.find("ahead", 1), words.find("ahead", 5)
    assert apart is not None
    assert apart.kind is T.EACH
    assert whole is not None
    assert whole.kind is T.MOST
