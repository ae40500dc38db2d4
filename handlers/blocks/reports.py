"""Forms about wrong figures: what a member says, and what an admin decides."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.fact_words import as_of_text
from bot.subjects import subject_name
from handlers.blocks import limits
from handlers.blocks.elements import Block, View, context, entry, plain, words
from handlers.blocks.escape import escape, link
from handlers.blocks.statements import Named, metric_words, unit_of, valued

if TYPE_CHECKING:
    from storage.records import Fact, Report

REPORT = "assay:report"
CORRECTION = "assay:correction"


class About(NamedTuple):
    """What a form is about: a fact by its id, or a report by its number."""

    fact: str = ""
    report: int = 0

    def encode(self) -> str:
        """As the private metadata of a view."""
        return json.dumps({"f": self.fact, "r": self.report}, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> About:
        """What a view is about."""
        fields = json.loads(text or "{}")
        return cls(str(fields.get("f", "")), int(fields.get("r", 0)))


def report_form(fact_id: str) -> View:
    """What is wrong with a fact, in a member's words."""
    hint = "A link helps most. Your workspace's admins see this with your name."
    said: Block = {"type": "plain_text_input", "multiline": True, "max_length": 1000}
    blocks = [
        words(f"You say that {fact_id} is wrong. It stands as it is until an admin has decided."),
        entry("words", "What is right, and where does it say so?", said, hint, optional=False),
    ]
    return _form(REPORT, "This is wrong", "Report", About(fact=fact_id), blocks)


def correction_form(report: Report, fact: Fact, name: Named) -> View:
    """Another figure in place of the reported one."""
    blocks = [
        words(f"{subject_name(fact.subject, name)}: {stated(fact)}"),
        context(_origin(fact), f"Reported: {escape(report.words or 'without a reason', 1500)}"),
        entry("value", _asked(fact), _number(fact.value, fact)),
        entry("low", "At least (5th percentile)", _number(fact.low, fact), _RANGE, optional=True),
        entry("high", "At most (95th percentile)", _number(fact.high, fact), optional=True),
        entry("day", "As of", {"type": "datepicker"}, "Without a day: today.", optional=True),
        entry("link", "Where it says so", _line(), _LINK, optional=True),
        entry("note", "A word to those who are told", _line(), optional=True),
    ]
    return _form(CORRECTION, "Correct a figure", "Correct", About(report=report.id), blocks)


def _asked(fact: Fact) -> str:
    unit = unit_of(fact)
    return f"The right figure, in {unit}" if unit else "The right figure"


_RANGE = "Leave both empty where there is one figure only."
_LINK = "With a link the figure is graded C; without one it is marked as your own."


def stated(fact: Fact) -> str:
    """A fact in a few words: what it is of, and its value."""
    return f"{metric_words(fact.metric)}, {valued(fact)}"


def _origin(fact: Fact) -> str:
    named = link(fact.source_name, fact.source_url)
    return f"{named} · {as_of_text(fact)} · grade {fact.grade} · {escape(fact.id)}"


def _number(value: float | None, fact: Fact) -> Block:
    element: Block = {"type": "number_input", "is_decimal_allowed": True}
    if value is None:
        return element
    typed = value * 100 if fact.unit == "share" else value
    return {**element, "initial_value": f"{typed:.10f}".rstrip("0").rstrip(".")}


def _line() -> Block:
    return {"type": "plain_text_input", "max_length": 500}


def _form(callback: str, title: str, submit: str, about: About, blocks: list[Block]) -> View:
    form: dict[str, Any] = {
        "type": "modal",
        "callback_id": callback,
        "private_metadata": about.encode(),
        "title": plain(title, limits.VIEW_TITLE),
        "submit": plain(submit, limits.VIEW_TITLE),
        "close": plain("Cancel", limits.VIEW_TITLE),
        "blocks": blocks,
    }
    return form
