"""The tables of words are one vocabulary."""

from __future__ import annotations

from bot.questions.asking_words import ASKED
from bot.questions.foreign_words import FOREIGN
from bot.questions.lexicon import SEPARATOR
from bot.questions.market_words import MARKET
from bot.questions.offer_words import OFFERED
from bot.questions.small_words import NOUNS, SMALL
from bot.questions.valued_words import VALUED

TABLES = (MARKET, SMALL, NOUNS, OFFERED, ASKED)


def test_each_class_of_words_is_in_one_table() -> None:
    assert len({kind for table in TABLES for kind in table}) == sum(map(len, TABLES))


def test_no_phrase_is_empty() -> None:
    rows = [phrases for table in TABLES for phrases in table.values()]
    rows += [phrases for _, _, phrases in VALUED + FOREIGN]
    assert all(phrase.strip() for phrases in rows for phrase in phrases.split(SEPARATOR))
