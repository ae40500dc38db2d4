"""What of a job board's reply may be kept for a while: no prose, and nothing about a person. Pure.

The facts of a posting are kept as they came, so that a better parser can read them once more. Of
Greenhouse's prose the blocks with pay ranges stay: that is the one thing read in prose.
"""

from __future__ import annotations

import json
import re
from html import escape, unescape
from typing import Any, Final
from xml.etree.ElementTree import tostring

from bot.market.boards.safe_xml import parse_xml
from bot.regex import regex

LONGEST: Final = 1000
"""Characters of one text; what is longer is prose, however it is called."""
PEOPLE: Final = frozenset(
    {
        *("creator", "mailbox_email", "userRoles", "hiringTeam", "hiring_team", "hiringManager"),
        *(
            "hiring_manager",
            "recruiter",
            "owner",
            "streetAddress",
            "contact",
            "author",
            "email",
            "phone",
        ),
    }
)
PROSE: Final = frozenset(
    {
        *("content_html", "content_text", "summary", "description", "descriptionHtml"),
        *("descriptionPlain", "descriptionBody", "descriptionBodyPlain", "additional", "lists"),
        *("additionalPlain", "opening", "openingPlain", "requirements", "jobDescription"),
        *("highlight_html", "benefits", "jobAd", "jobDescriptions", "education", "experience"),
    }
)
_BLOCK: Final = regex(r'<div class="pay-input">')
_PAY: Final = regex(r'<div class="(?:title|pay-range)">.*?</div>', re.DOTALL)
_ADDRESS: Final = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def pruned(body: bytes) -> bytes | None:
    """A reply without prose and people; None for what is neither JSON nor XML."""
    try:
        if body.lstrip()[:1] == b"<":
            return _xml(body)
        found = json.loads(body)
        kept = json.dumps(_kept(found), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return None
    return _without_addresses(kept).encode("utf-8", "replace")


def _xml(body: bytes) -> bytes | None:
    root = parse_xml(body)
    if root.tag == "html":
        return None
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in PROSE or child.tag in PEOPLE:
                parent.remove(child)
    return _without_addresses(tostring(root, encoding="unicode")).encode()


def _kept(found: Any) -> Any:
    if isinstance(found, list):
        return [_kept(item) for item in found if not _is_person(item)]
    if isinstance(found, dict):
        pairs = ((key, _text(key, value)) for key, value in found.items() if key not in PEOPLE)
        return {key: value for key, value in pairs if value is not _GONE}
    return found


def _text(key: str, value: Any) -> Any:
    if key == "content" and isinstance(value, str):
        return escape(_ranges(unescape(value)))
    if key in PROSE or (isinstance(value, str) and len(value) > LONGEST):
        return _GONE
    return _kept(value)


def _ranges(content: str) -> str:
    """The blocks with pay ranges, each with its title and its amounts alone."""
    blocks = _BLOCK.split(content)[1:]
    lines = ("".join(_PAY.findall(block)[:2]) for block in blocks)
    return "".join(f'<div class="pay-input">{line}</div>' for line in lines)


def _is_person(item: Any) -> bool:
    """A field of Greenhouse's that names somebody of the staff."""
    return isinstance(item, dict) and item.get("value_type") == "user"


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub("(address)", text)


_GONE: Final = object()
