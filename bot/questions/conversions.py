"""As many of one chip set against another, which tells what they come to in it."""

from __future__ import annotations

from bot.questions.types import Kind, Question


def is_conversion(asked: Question) -> bool:
    """Whether it is as many of one chip as of another: what those chips come to, and no pair."""
    held = asked.offer_chips
    is_plain = asked.kind is Kind.COMPARE and asked.other_terms is None and not asked.uses_saved
    counts = {each.count for each in (*held, *asked.other)}
    return is_plain and len(held) == len(asked.other) == len(counts) == 1
