"""Messages of a conversation that are no card: figures to copy, a channel to choose, an opinion."""

from __future__ import annotations

import hashlib

from bot.answers import Answer
from bot.render.csv import figures
from handlers.blocks import fallback
from handlers.blocks.elements import Block, Message, header, plain, rich, run, words
from handlers.blocks.escape import escape
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

PICK = "assay_share_to"
"""The action id of the menu of channels; it carries no value, unlike a button."""
GOOD, BAD = "+", "-"
_PIECE = 2800
_MOST_PIECES = 10
_COPY = "The figures as comma-separated values, to be copied into a spreadsheet:"
_NO_FIGURES = "This answer has no figures."
_SHARE = (
    "Nobody but you reads this conversation. Choose a channel, and I show you first exactly what "
    "would be posted there."
)
_PERSONAL = "Answers about people stay in this conversation: they are never posted in a channel."


def csv_message(answer: Answer) -> Message:
    """The figures of an answer as text that can be copied whole."""
    if not answer.figures:
        return {"text": _NO_FIGURES, "blocks": [words(_NO_FIGURES)]}
    text = figures(answer).replace("\r\n", "\n").strip()
    blocks = [header(answer.headline.text), words(_COPY)]
    blocks += [rich(_preformatted(piece)) for piece in _pieces(text)[:_MOST_PIECES]]
    return {"text": f"{escape(_COPY)} {fallback.text(answer)}", "blocks": blocks}


def _preformatted(text: str) -> Block:
    return {"type": "rich_text_preformatted", "elements": [run(text)]}


def _pieces(text: str) -> list[str]:
    """The lines in pieces that Slack takes, each of whole lines."""
    pieces = [""]
    for line in text.split("\n"):
        if pieces[-1] and len(pieces[-1]) + len(line) >= _PIECE:
            pieces.append("")
        pieces[-1] = f"{pieces[-1]}\n{line}" if pieces[-1] else line[:_PIECE]
    return pieces


def share_to(text: str) -> Message:
    """A menu of channels for the question of a conversation."""
    menu: Block = {
        "type": "conversations_select",
        "action_id": PICK,
        "placeholder": plain("Choose a channel", 75),
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    row: Block = {"type": "actions", "block_id": f"share:{named(text)}", "elements": [menu]}
    return {"text": escape(_SHARE), "blocks": [words(_SHARE), row]}


def named(text: str) -> str:
    """A short name of a question, by which it is found again."""
    return hashlib.blake2s(text.encode(), digest_size=6).hexdigest()


PERSONAL: Message = {"text": _PERSONAL, "blocks": [words(_PERSONAL)]}


def opinion(carried: Carried) -> Block | None:
    """The two buttons that say whether an answer helped; None where the question is too long."""
    value = {mark: _marked(carried, mark).encode() for mark in (GOOD, BAD)}
    if not _marked(carried, GOOD).fits:
        return None
    return {
        "type": "context_actions",
        "block_id": "opinion",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": action_id(Verb.OPINION),
                "positive_button": _thumb("Good answer", value[GOOD]),
                "negative_button": _thumb("Bad answer", value[BAD]),
            }
        ],
    }


def _marked(carried: Carried, mark: str) -> Carried:
    return Carried(carried.text, carried.team, carried.user, carried.on, mark)


def _thumb(label: str, value: str) -> Block:
    return {"text": plain(label, 75), "accessibility_label": label, "value": value}
