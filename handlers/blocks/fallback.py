"""The text of a message: what notifications, search and screen readers use, complete by itself."""

from __future__ import annotations

from bot.answers import Answer
from handlers.blocks import sources, tables
from handlers.blocks.escape import escape

_LINE = 1200


def text(answer: Answer) -> str:
    """Headline, verdict with key figures, sources with days: at most three lines of mrkdwn."""
    lines = (answer.headline.text, _middle(answer), sources.text_line(answer))
    return "\n".join(escape(line.replace("\n", " "), _LINE) for line in lines if line)


def _middle(answer: Answer) -> str:
    said = [sentence.text for sentence in answer.verdict]
    if answer.table and len(said) < 4:
        said.append(tables.digest(answer.table) + ".")
    if answer.choices:
        said.append("You can choose: " + "; ".join(choice.label for choice in answer.choices) + ".")
    return " ".join(said)
