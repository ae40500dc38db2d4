"""The canonical text of questions about the market, without what stands at the end of any."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.on_record import NEWS, roles_placed
from bot.questions.types import Question
from bot.questions.words.board_words import BY_FAMILY, BY_PLACE, LOOKS
from bot.questions.words.market_words import ROLES
from bot.questions.words.role_titles import on_work
from bot.questions.writing.amounts import typed_slugs
from bot.questions.writing.days import since, window


def hiring(question: Question, directory: Directory) -> str:
    """`list frontier research roles on safety at OpenAI in London since 2026-03-01`."""
    family = f"{question.family.replace('_', ' ')} roles" if question.family else "open roles"
    family += on_work(question.work)
    asks = {
        "pay": f"pay ranges for {family}",
        "split": "frontier vs applied split",
        ROLES: f"list {family}",
        BY_PLACE: f"where are {family}",
        BY_FAMILY: f"{family} by team",
        LOOKS: "since when are the job boards read",
    }
    at = f"at {typed_slugs(question.labs, directory)}" if question.labs else ""
    where = roles_placed(question.place, apart="not in ") if question.place else ""
    days = window(question.days) if question.days is not None and not question.since else ""
    side = "under" if question.fewer else "above"
    bound = f"{side} ${question.more_than:.0f}" if question.more_than is not None else ""
    parts = (asks.get(question.topic or "", family), at, where, bound, days, since(question))
    return " ".join(part for part in parts if part)


def moves(question: Question, directory: Directory) -> str:
    """`what moved at OpenAI since 2026-03-01`."""
    at = f"at {typed_slugs(question.labs, directory)}" if question.labs else ""
    days = window(question.days) if question.days is not None else ""
    parts = ("what moved", at, days, since(question))
    return " ".join(part for part in parts if part)


def digest(question: Question, directory: Directory) -> str:
    """`weekly digest`, or the section of it that alone is asked for."""
    at = f"at {typed_slugs(question.labs, directory)}" if question.labs else ""
    if question.topic in NEWS:
        section = NEWS[question.topic]
        if question.since:
            whole = ("weekly digest on", section, at, since(question))
            return " ".join(part for part in whole if part)
        # of a lab, which `prices at together` would not name
        return f"what moved on {section} {at} this week" if at else f"{section} this week"
    return " ".join(part for part in ("weekly digest", at, since(question)) if part)
