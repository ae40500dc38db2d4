"""Replies of job boards turned into postings: one module for each system, no network."""

from bot.market.boards.observing import observe, unseen
from bot.market.boards.reading import Parsed, SchemaDriftError, merged
from bot.market.boards.recall import Recall
from bot.market.boards.systems import SYSTEMS, parse

__all__ = [
    "SYSTEMS",
    "Parsed",
    "Recall",
    "SchemaDriftError",
    "merged",
    "observe",
    "parse",
    "unseen",
]
