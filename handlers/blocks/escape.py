"""Text on its way into Slack: cleaned, escaped, and cut where a reader would cut it."""

from __future__ import annotations

import re
import unicodedata

ELLIPSIS = "…"
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def clean(text: str) -> str:
    """The text without control, zero-width and direction characters, in composed form."""
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text  # the characters taken out are not printable
    return _HIDDEN.sub("", unicodedata.normalize("NFC", text))


def clamp(text: str, limit: int) -> str:
    """The cleaned text in at most `limit` characters, cut between words where there are some."""
    text = clean(text).strip()
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > limit // 2 else cut).rstrip() + ELLIPSIS


def escape(text: str, limit: int = 3000) -> str:
    """The text for mrkdwn: `&`, `<` and `>` as entities, at most `limit` characters, none cut.

    The cap counts what Slack counts, the escaped characters.
    """
    text = clean(text).strip()
    escaped = _escaped(text)
    return escaped if len(escaped) <= limit else _cut(text, limit - 1) + ELLIPSIS


def _escaped(text: str) -> str:
    for character, entity in _ENTITIES.items():  # the ampersand first, which the others bring
        text = text.replace(character, entity)
    return text


def _cut(text: str, room: int) -> str:
    """As many whole characters as fit, each escaped."""
    kept = []
    for piece in (_ENTITIES.get(character, character) for character in text):
        room -= len(piece)
        if room < 0:
            break
        kept.append(piece)
    return "".join(kept).rstrip()


def unescape(text: str) -> str:
    """What a person typed: Slack delivers `&`, `<` and `>` of messages as entities."""
    for character, entity in reversed(_ENTITIES.items()):
        text = text.replace(entity, character)
    return text


def link(label: str, url: str | None, limit: int = 150) -> str:
    """A link in mrkdwn, or the label alone where the target is not https.

    A bar or an angle bracket would end the link early, so a label has none.
    """
    label = escape(label.replace("|", "/"), limit)
    if not url or not url.startswith("https://") or re.search(r"[\s<>|]", url):
        return label
    return f"<{url.replace('&', '&amp;')}|{label}>"
