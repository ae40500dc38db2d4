"""The text of a message: what notifications, search and screen readers use, complete by itself."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import PERSONAL, Answer, is_personal
from bot.candidates.privacy import notification
from bot.prose import Sentence
from bot.questions.types import Kind
from handlers.blocks import tables
from handlers.blocks.escape import escape
from handlers.blocks.sources import Cited

_LINE = 1200


def text(answer: Answer, cited: Cited | None = None) -> str:
    """Headline, verdict with key figures, sources with days: at most three lines of mrkdwn.

    It is seen on locked screens, so of an answer about people it says only that there is one.
    """
    if answer.kind in PERSONAL or is_personal(answer.question):
        return escape(notification(answer), _LINE)
    cited = cited or Cited.of(answer)
    lines = (_first(answer), _middle(answer), cited.text_line())
    return "\n".join(escape(line.replace("\n", " "), _LINE) for line in lines if line)


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
