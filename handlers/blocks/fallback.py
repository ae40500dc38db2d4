"""The text of a message: what notifications, search and screen readers use, complete by itself."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers import Answer
from bot.candidates.privacy import notification, shows_somebody
from bot.prose import Sentence
from bot.questions.types import Kind
from handlers.blocks import tables
from handlers.blocks.escape import escape
from handlers.blocks.sources import Cited

_LINE = 1200
_UNKNOWN = re.compile(r"I know nothing under “([^”]*)”")
_UNREAD = re.compile(r"I could not read “[^”]*”")


def text(answer: Answer, cited: Cited | None = None, *, in_channel: bool = False) -> str:
    """Headline, verdict with key figures, sources with days: at most three lines of mrkdwn.

    It is seen on locked screens, so of an answer about people it says only that there is one. In a
    channel it does not repeat a name that nothing is known of: it may be a person's.
    """
    if shows_somebody(answer):
        return escape(notification(answer), _LINE)
    cited = cited or Cited.of(answer)
    lines = (_first(answer), _middle(answer), cited.text_line())
    told = "\n".join(escape(line.replace("\n", " "), _LINE) for line in lines if line)
    return _without_unknown(told) if in_channel else told


def _without_unknown(told: str) -> str:
    """The text without the names of which it says that nothing is known under them."""
    for name in filter(None, _UNKNOWN.findall(told)):
        told = told.replace(f"“{name}”", "that name").replace(name, "that name")
    return _UNREAD.sub("I could not read one of your questions", told)


def problem(answer: Answer) -> Sentence:
    """What was not clear: the last sentence where part of the question was answered."""
    return answer.verdict[-1] if answer.verdict else answer.headline


def without_problem(answer: Answer) -> Answer | None:
    """The part that was answered, or None where nothing was."""
    return replace(answer, verdict=answer.verdict[:-1]) if answer.verdict else None


def _first(answer: Answer) -> str:
    if answer.kind not in (Kind.ERROR, Kind.CHOOSE):
        return answer.headline.text
    ways = "; ".join(choice.label for choice in (*answer.choices, *answer.next))
    return f"{problem(answer).text} {f'You can choose: {ways}.' if ways else ''}".strip()


def _middle(answer: Answer) -> str:
    said = [sentence.text for sentence in answer.verdict]
    if answer.kind in (Kind.ERROR, Kind.CHOOSE):
        said = [answer.headline.text, *said[:-1]] if said else []
    if answer.table and answer.table.rows:
        said.append(tables.digest(answer.table) + ".")
    return " ".join(said)
