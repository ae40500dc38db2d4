"""Would Slack accept a message or view, and is it fit to read? Our own rules, always checked.

Where the shared checker lies beside the checkout, it is asked as well.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ENTITY_OR_LINK = re.compile(r"&(?:amp|lt|gt);|<https://[^<>|]+\|[^<>]*>|<[@#][A-Z0-9]+>")
_SHARED = Path(__file__).parents[3] / os.environ.get("ASSAY_SHARED", "../shared")
CHECKER = _SHARED / "tools" / "check_blocks.py"
_EXPECTED = ("escape-mention", "phone-columns", "phone-rows")
"""Warnings that are no fault where they appear: a mention of ours, a table with pages."""


def findings(payload: Json) -> list[str]:
    """What is wrong with a payload, in words; an empty list where all is well."""
    return [*_ours(payload), *_shared(payload)]


def _ours(payload: Json) -> Iterator[str]:
    blocks = payload["blocks"]
    is_view = payload.get("type") in ("modal", "home")
    if not is_view and not payload.get("text", "").strip():
        yield "no text"
    if not is_view and len(payload["text"].splitlines()) > 3:
        yield "a text of more than three lines"
    if len(blocks) > (100 if is_view else 50):
        yield f"{len(blocks)} blocks"
    if sum(block["type"] in ("table", "data_table") for block in blocks) > 1:
        yield "two tables"
    for block in blocks:
        yield from _block(block)
    for text in _texts(payload):
        if _HIDDEN.search(text):
            yield f"hidden characters in {text[:40]!r}"


def _block(block: Json) -> Iterator[str]:
    if block["type"] == "header" and len(block["text"]["text"]) > 150:
        yield "a header over 150 characters"
    if block["type"] == "section" and len(block["text"]["text"]) > 3000:
        yield "a section over 3,000 characters"
    if block["type"] == "actions":
        yield from _actions(block)
    if block["type"] in ("table", "data_table"):
        yield from _table(block)
    if block["type"] == "context":
        for element in block["elements"]:
            yield from _mrkdwn(element["text"])


def _actions(block: Json) -> Iterator[str]:
    ids = [element["action_id"] for element in block["elements"]]
    if len(ids) != len(set(ids)) or not 1 <= len(ids) <= 25:
        yield f"action ids {ids}"
    words = [element.get("text") or element["placeholder"] for element in block["elements"]]
    if any(len(word["text"]) > 75 for word in words):
        yield "a button's text over 75 characters"
    if any(len(element.get("value", "")) > 2000 for element in block["elements"]):
        yield "a button's value over 2,000 characters"


def _table(block: Json) -> Iterator[str]:
    cells = [cell for row in block["rows"] for cell in row]
    if len({len(row) for row in block["rows"]}) != 1:
        yield "a table with ragged rows"
    if any(not cell["text"].strip() for cell in cells):
        yield "an empty cell"
    if sum(len(cell["text"]) for cell in cells) > 10_000:
        yield "a table over 10,000 characters"
    if block["type"] == "data_table" and len(block["rows"]) > 101:
        yield "a data_table over 101 rows"


def _mrkdwn(text: str) -> Iterator[str]:
    if len(text) > 3000:
        yield "mrkdwn over 3,000 characters"
    if re.search(r"[<>&]", _ENTITY_OR_LINK.sub("", text)):
        yield f"unescaped or cut: {text[:60]!r}"


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


def _shared(payload: Json) -> list[str]:
    if not CHECKER.exists():
        return []
    folder = str(CHECKER.parent)
    if folder not in sys.path:
        sys.path.append(folder)
    from check_blocks import check  # type: ignore[import-not-found,unused-ignore]

    return [
        f"{finding.path}: {finding.rule}: {finding.message}"
        for finding in check(payload)
        if finding.rule not in _EXPECTED
    ]
