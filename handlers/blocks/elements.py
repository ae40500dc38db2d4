"""The blocks and elements that we use, each made by a function that keeps its limits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.prose import Sentence, Shown
from handlers.blocks import limits
from handlers.blocks.escape import clamp, clean

Block = dict[str, Any]
Message = dict[str, Any]
"""`{"text", "blocks"}`: the text says alone what text and blocks say together."""
View = dict[str, Any]
FIELD = "value"
"""The one element of each field of a form."""
_GLANCE = 40


def plain(text: str, limit: int) -> Block:
    """A text object in which nothing is markup."""
    return {"type": "plain_text", "text": clamp(text, limit), "emoji": False}


def mrkdwn(text: str) -> Block:
    """A text object of Slack's markup; what comes from outside was escaped before."""
    return {"type": "mrkdwn", "text": text}


def header(text: str) -> Block:
    """The large first line."""
    return {"type": "header", "text": plain(text, limits.HEADER)}


def words(text: str) -> Block:
    """A paragraph in which nothing is markup."""
    return {"type": "section", "text": plain(text, limits.SECTION)}


def entry(
    block_id: str, label: str, element: Block, hint: str = "", *, optional: bool = False
) -> Block:
    """A field of a form; its value is read from the block's id and `FIELD`."""
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "optional": optional,
        "label": plain(label, limits.CONTEXT),
        "element": {**element, "action_id": FIELD},
    }
    return {**block, "hint": plain(hint, limits.CONTEXT)} if hint else block


def context(*lines: str) -> Block:
    """Small grey lines of mrkdwn, below each other: Slack sets elements side by side."""
    kept = [line for line in lines if line][: limits.CONTEXT_ELEMENTS]
    whole = "\n".join(kept)
    texts = [whole] if len(whole) <= limits.CONTEXT else kept
    return {"type": "context", "elements": [mrkdwn(text) for text in texts]}


def run(text: str, *, bold: bool = False, italic: bool = False) -> Block:
    """A piece of rich text; cleaned, since rich text needs no escaping."""
    piece: Block = {"type": "text", "text": clean(text)}
    if bold or italic:
        piece["style"] = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    return piece


def paragraph(*pieces: Block) -> Block:
    """One paragraph of rich text."""
    return {"type": "rich_text_section", "elements": list(pieces)}


def bullets(lines: Iterable[Sequence[Block]]) -> Block:
    """A bulleted list of rich text."""
    items = [paragraph(*line) for line in lines]
    return {"type": "rich_text_list", "style": "bullet", "elements": items}


def rich(*parts: Block) -> Block:
    """A block of paragraphs and lists."""
    return {"type": "rich_text", "elements": list(parts)}


def runs(sentence: Sentence, *, bold: bool = False) -> list[Block]:
    """A sentence as rich text; its figures in bold where asked for."""
    pieces: list[Block] = []
    for part in sentence.parts:
        if bold and isinstance(part, Shown) and _is_figure(part.text):
            pieces += _figure(part.text)
        else:
            pieces.append(run(part if isinstance(part, str) else part.text))
    return [piece for piece in pieces if piece["text"]]


def _is_figure(text: str) -> bool:
    """Whether something shown is a number to be found at a glance, not words about facts."""
    return len(text) <= _GLANCE and any(map(str.isdigit, text)) and " and " not in text


def _figure(text: str) -> list[Block]:
    """The middle in bold, the range behind it not: `*545* (308–1,170)`."""
    middle, bracket, rest = text.partition(" (")
    return [run(middle, bold=True), run(bracket + rest)] if bracket else [run(middle, bold=True)]


def button(label: str, action_id: str, value: str, *, primary: bool = False) -> Block:
    """A button; its value must fit, since half a value means something else."""
    if len(value) > limits.BUTTON_VALUE:
        raise ValueError("a button's value is too long")
    element: Block = {
        "type": "button",
        "action_id": action_id,
        "text": plain(label, limits.BUTTON),
        "value": value,
    }
    return {**element, "style": "primary"} if primary else element


def actions(block_id: str, buttons: Sequence[Block]) -> list[Block]:
    """A row of buttons, or nothing where there are none."""
    row = list(buttons[: limits.BUTTONS])
    return [{"type": "actions", "block_id": block_id, "elements": row}] if row else []
