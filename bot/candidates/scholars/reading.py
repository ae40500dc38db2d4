"""Fields of JSON from outside, read without trusting their types."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date


def text(value: object) -> str:
    """The value if it is text, else nothing."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int:
    """The value if it is a whole number, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def listed(value: object) -> list[Mapping[str, object]]:
    """The objects of a list; anything else in it is passed over."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def below(value: object) -> Mapping[str, object]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def texts(value: object) -> list[str]:
    """The texts of a list."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def day(value: object) -> date | None:
    """A date as the index writes it, or None."""
    try:
        return date.fromisoformat(text(value)[:10])
    except ValueError:
        return None
